# source = source
# report = signalement
# handler = gestionnaire
# overseer, overseers = instance de contrôle (one of them: membre de l’instance de contrôle)
# operator = responsable technique
# channel = canal
# receipt = reçu
# paper key = clé papier
# passphrase = phrase de passe
# inbox = boîte de réception
# docket = échéancier
# clock = délai
# to escalate, to pass up, to go to the overseers = transmettre, passer à l’instance de contrôle
# to acknowledge = accuser réception
# outcome = issue
# to close (a report) = clore; to close (a channel) = fermer
# to erase = effacer
# to leave out = écarter
# to share = partager
# to hand over, to refer = remettre
# case file = dossier
# to step back = se retirer
# note (among handlers) = note interne
# sealed = scellé; encrypted = chiffré
# label = étiquette
# draft = brouillon
# backup = sauvegarde
# desk = espace de travail
# site = site

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = fr
direction = ltr

## Days and sizes

day = { $day ->
    [1] 1er
   *[2] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
number-between-thousands = { "\u202F" }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
} { $day }
size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kib = { $count } Ko
size-mib = { $count } Mo
size-gib = { $count } Go

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Accueil
title-form = Formulaire
title-receipt = Note
title-return = Retour
title-messages = Messages
title-left = Page vide
title-error = Un problème est survenu
title-desk = Espace de travail
title-paper-key = Clé papier

## On every page of the source's site

site-home = Accueil
leave-now = Quitter
onion-heed = Vous n’utilisez pas notre adresse onion : votre réseau peut donc voir que vous avez ouvert ce site.
back-to-start = Retour à l’accueil
# A button that is not seen: what Enter does in a form.
go-on = Continuer

## The first page

home-heading = Dites-nous ce que vous avez vu
home-safe-short = Ni nom, ni compte. Tout est chiffré dès l’arrivée.
home-who-short = Les personnes nommées plus bas. Vous pouvez en écarter.
home-next-short = Avec sept mots, vous lisez les réponses.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon =  :
home-heed = n’utilisez ni appareil ni réseau du travail.
home-heed-watched = votre réseau peut voir cette visite.
home-doors = Que voulez-vous faire ?
door-report = Faire un signalement
door-report-hint = Écrire, joindre des fichiers, envoyer.
door-replies = Voir les réponses
door-replies-hint = Avec votre reçu de sept mots.
home-safe = Est-ce sûr ?
home-safe-kept = Ce serveur ne garde ce que vous envoyez que sous forme chiffrée, avec le jour d’arrivée. Il n’enregistre ni votre adresse internet, ni l’heure exacte, ni votre visite.
home-safe-limits = Rien n’est parfaitement sûr. Le serveur lui-même voit vos mots pendant que vous les envoyez, et nos réponses pendant que vous les lisez. Quelqu’un qui le contrôlerait à ce moment-là pourrait les voir aussi.
home-who = Qui lit le signalement ?
home-leave-out = Vous pouvez écarter toute personne nommée ici. Ce site ne lui montrera ni votre signalement, ni le fait qu’il existe.
home-overseers = Ces personnes contrôlent le canal. Elles ne voient un signalement que s’il leur est envoyé directement ou s’il leur est transmis :
home-next = Que se passe-t-il ensuite ?
home-next-receipt = Vous recevez un reçu de sept mots. Notez-les : c’est le seul moyen de lire nos réponses.
home-next-read = Les personnes que vous avez choisies lisent votre signalement. Elles peuvent y répondre ou vous poser une question.
home-next-return = Vous revenez avec vos sept mots quand vous voulez. Vous lisez ce qu’elles ont écrit et, si vous le souhaitez, vous écrivez de nouveau.
home-before = Avant de commencer
home-before-device = Utilisez un appareil et une connexion qui n’appartiennent pas à votre lieu de travail. Un employeur peut enregistrer les sites que vous ouvrez.
home-before-tor = Utilisez Tor Browser si vous le pouvez. Votre réseau ne voit alors pas quel site vous ouvrez, et ce serveur ne voit pas où vous êtes. C’est gratuit, sur torproject.org et dans les magasins d’applications des téléphones Android. Installez-le chez vous, sur un appareil à vous.
home-before-onion = Dans Tor Browser, ouvrez cette adresse. C’est le chemin le plus sûr vers ce site :
home-before-onion-copy = Copiez-la ou notez-la. Les autres navigateurs ne peuvent pas l’ouvrir, et l’essayer dans l’un d’eux révèle à votre réseau ce que vous cherchez.
home-before-words = Pensez à ce que personne d’autre que vous ne peut savoir, ou à ce que vous avez déjà raconté à quelqu’un dans les mêmes mots. Ne l’écrivez pas si cela peut mener à vous.
home-before-photos = La photo d’un écran ou d’un papier peut montrer plus que prévu : un reflet, une main, un nom d’utilisateur. Une page imprimée peut porter des marques qui disent qui l’a imprimée.
home-before-law = Dans de nombreux pays, la loi interdit de punir une personne qui signale des faits répréhensibles au travail auxquels elle avait de bonnes raisons de croire. Dans l’Union européenne, cela vaut aussi pour une personne qui a signalé sans donner son nom et qu’on a découverte plus tard. Ce qui est protégé exactement varie d’un pays à l’autre.
home-before-leave = « { leave-now } », en haut de chaque page, met fin à votre visite ici. Ce bouton ne peut pas effacer l’historique de votre navigateur. Tor Browser n’en garde pas, une fenêtre privée non plus.

## Choosing a channel

channels-heading = De quoi s’agit-il ?
channels-lead = Choisissez où doit aller votre signalement. La page suivante montre qui peut le lire, et vous pouvez écarter des personnes.

## The form

compose-heading = Nouveau signalement : { $channel }
compose-who = Qui peut le lire
compose-who-hint = Ces personnes reçoivent votre signalement. Cochez celles qui ne doivent pas le recevoir : ce site ne leur montrera pas qu’il existe.
compose-leave-out = Écarter { $name }, { $title }
compose-leave-out-both = Écarter { $name }, { $title } (contrôle aussi le canal)
compose-overseers-hint = Ces personnes contrôlent le canal. Elles ne voient votre signalement que si vous le leur envoyez directement, s’il ne reste personne d’autre pour le lire, ou s’il leur est transmis plus tard. Ici aussi, cochez celles qui ne doivent pas le voir.
compose-nobody-oversees = Personne ne contrôle ce canal. Si ces personnes ne font rien, votre signalement n’ira à personne d’autre.
compose-straight = L’envoyer seulement aux personnes qui contrôlent le canal
compose-shut = Ce canal ne reçoit pas de signalements en ce moment.
compose-other = Choisir un autre canal
compose-nobody-else = Ne laisser ajouter plus tard aucune personne qui n’est pas nommée ici
compose-optional = { $question } (facultatif)
compose-choose = Choisissez
compose-date-hint = Année, mois et jour, comme 2026-11-27.
compose-unasked = Vos réponses à des questions qui ne sont plus posées
compose-message = Que s’est-il passé ?
compose-message-hint = Ce que vous avez vu ou entendu, quand et où, et comment vous le savez. N’écrivez pas ce que personne d’autre que vous ne peut savoir, si cela peut mener à vous.
compose-people = De qui s’agit-il ? (facultatif)
compose-people-hint = Des noms ou des fonctions. Seules les personnes qui peuvent lire le signalement le voient. Si l’une de ces personnes est nommée plus haut, écartez-la à cet endroit.
compose-files = Fichiers (facultatif)
compose-files-more = Autres fichiers (facultatif)
compose-files-hint = Jusqu’à { $files } fichiers, { $file } chacun, { $body } en tout. Un fichier peut contenir des détails cachés : qui l’a fait, quand, où, sur quel appareil. Nous les retirons quand c’est possible, et son nom n’est pas envoyé. Si ce n’est pas possible pour un fichier, vous le voyez avant tout envoi.
compose-originals = Envoyer aussi les fichiers tels quels, avec leurs noms et tout ce qu’ils cachent
compose-hints = Mots qui pourraient mener à vous (facultatif)
compose-hints-hint = Votre nom, un surnom, votre service, votre équipe, séparés par des virgules. Nous les cherchons dans votre texte avant l’envoi. Ils ne sont ni envoyés ni gardés.
compose-chars-hint = Votre message peut compter jusqu’à { $chars } caractères.
compose-send-hint = L’envoi de gros fichiers peut prendre quelques minutes. Attendez de voir votre reçu.
compose-send = Envoyer maintenant
compose-kept = Ce que vous avez écrit est toujours ci-dessous.
compose-files-again = Si vous aviez joint des fichiers, choisissez-les de nouveau : le navigateur ne les garde pas.

## Files that wait to be sent

files-here = Fichiers que vous avez joints
files-names = Les noms ci-dessus ne sont pas envoyés, sauf si vous envoyez les fichiers tels quels.
file-remove = Ne pas envoyer { $name }
file-clean = Nous n’y avons rien trouvé de caché.
file-cleaned = Caché dedans, et retiré : { $found }
file-unknown = Nous ne connaissons pas ce type de fichier. Tout ce qui s’y cache est envoyé.
file-cannot-clean = On ne peut rien retirer de ce type de fichier. Tout ce qui s’y cache est envoyé.
file-damaged = Nous n’avons pas pu lire ce fichier. Tout ce qui s’y cache est envoyé.
file-too-large = Ce fichier est trop gros pour que nous puissions en retirer quoi que ce soit. Tout ce qui s’y cache est envoyé.
file-original = Il est tel quel, avec tout ce qui s’y cache.
finding-location = lieu
finding-device = appareil
finding-serial = numéro de série
finding-author = nom d’une personne
finding-organisation = entreprise ou service
finding-times = date et heure
finding-program = programme
finding-edit-history = versions antérieures
finding-comment = titre ou remarques
finding-thumbnail = petite image du fichier
finding-original-name = nom de fichier ou dossier
finding-attachment = autre fichier à l’intérieur
finding-other = autres détails

## Before a report is sent

check-heading = Vérifiez avant d’envoyer
check-lead = Rien n’a encore été envoyé. Regardez ce qui va être envoyé, et à qui.
check-unclean = Tout n’a pas pu être nettoyé : au moins un fichier partirait avec tout ce qui y est caché. Regardez d’abord vos fichiers.
check-who = Qui pourra le lire
check-channel = { $channel } :
check-later = Ces personnes pourraient le lire s’il leur est transmis :
check-nobody-later = Si ces personnes ne font rien, votre signalement n’ira à personne d’autre.
check-left-out = Vous écartez :
check-nobody-else = Personne ne pourra être ajouté plus tard.
check-yourself = Est-ce que cela mène à vous ?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = je, j, moi, me, mon, ma, mes, mien, mienne, miens, miennes, moi-même, m’a, m'a, m’ont, m'ont, m’avait, m'avait, m’avaient, m'avaient, m’est, m'est, m’étais, m'étais, m’était, m'était, m’en, m'en, m’y, m'y, mon équipe, mon service, ma garde, mon tour, mon unité, mon étage, mon bureau, mon poste, ma brigade, mon collègue, ma collègue, mes collègues, mon chef, ma cheffe, mon supérieur, ma supérieure, mon binôme
check-found-hint = Mots que vous nous avez demandé de chercher : { $found }
check-found-mail = Adresses e-mail : { $found }
check-found-phone = Numéros de téléphone : { $found }
check-found-oneself = Vous parlez de vous : { $found }
check-marked = Ils sont marqués plus bas. Ce n’est un danger que s’ils disent qui vous êtes.
check-marked-some = Il y en a beaucoup : dans chaque texte, seuls les { $max } premiers sont marqués et cités ici.
check-found-nothing = Nous n’avons trouvé ni adresse e-mail, ni numéro de téléphone, ni aucun de vos mots.
check-limits = Nous ne pouvons pas voir ce que personne d’autre que vous ne peut savoir, ce que montre une photo, ni qui d’autre sait que vous étiez là. Relisez votre texte comme une personne qui vous soupçonne.
check-texts = Ce que vous avez écrit
check-files = Vos fichiers
check-originals = Vous envoyez aussi les fichiers tels quels, avec leurs noms et tout ce qu’ils cachent.
check-send = Envoyer le signalement
check-edit = Modifier

## What can be wrong with a form

problem-message-blank = Écrivez quelque chose dans le message.
problem-message-long = Le message est trop long. Il peut compter jusqu’à { $max } caractères.
problem-reason-blank = Écrivez un motif.
problem-reason-long = Le motif est trop long. Il peut compter jusqu’à { $max } caractères.
problem-people-long = La réponse à « De qui s’agit-il ? » est trop longue. Elle peut compter jusqu’à { $max } caractères.
problem-leave-out = Nous n’avons pas pu lire qui écarter. Vérifiez les cases et envoyez de nouveau.
problem-nobody-left = Il ne resterait personne pour lire ce signalement. Gardez au moins une personne.
problem-newcomers = Depuis que vous avez ouvert ce formulaire, une nouvelle personne peut lire les signalements de ce canal : { $who }. Regardez de nouveau la liste et écartez qui vous voulez.
problem-files-lost = Les fichiers que vous aviez joints ne sont plus là : ils attendent jusqu’à leur envoi, une heure au plus, et pas au-delà d’un redémarrage. Choisissez-les de nouveau, ou envoyez votre signalement sans eux.
problem-channel-closed = Ce canal ne reçoit plus de signalements ; rien n’a donc été enregistré. Copiez votre texte, ou choisissez un autre canal et collez-le là.
problem-unasked = Les questions de ce canal ont changé pendant que vous écriviez. Copiez dans votre message ce dont vous avez encore besoin dans le cadre ci-dessous, et envoyez de nouveau.
problem-hints = Cela fait trop de mots à chercher. Il peut y en avoir jusqu’à { $count }, avec { $max } caractères en tout.
problem-answer-missing = Répondez à la question marquée.
problem-answer-long = La réponse à la question marquée est trop longue. Elle peut compter jusqu’à { $max } caractères.
problem-answer-choice = Choisissez une des réponses à la question marquée.
problem-answer-date = Écrivez le jour marqué avec l’année, le mois et le jour, comme 2026-11-27.
problem-malformed = Nous n’avons pas pu lire le formulaire. Vérifiez-le et envoyez de nouveau.
problem-cut-off = La connexion s’est coupée avant que tout soit arrivé. Envoyez de nouveau.
problem-charset = Certaines lettres ne sont pas arrivées comme vous les aviez écrites. Vérifiez le texte ci-dessous et envoyez de nouveau.
problem-body-large = C’est trop en une fois. Le tout peut faire jusqu’à { $max }.
problem-file-large = Un fichier est trop gros. Chacun peut faire jusqu’à { $max }.
problem-many-files = Il y a trop de fichiers. Vous pouvez en envoyer jusqu’à { $max } à la fois.
problem-full = Il n’y a plus de place sur ce serveur, nous n’avons donc pas pu garder ceci. Rien n’a été enregistré ; votre texte est ci-dessous. Gardez-le et réessayez plus tard.
problem-store = Quelque chose ne marche pas sur ce serveur. Il n’est pas certain que ceci ait été gardé. Conservez votre texte et envoyez-le de nouveau plus tard.
problem-busy = Trop de personnes envoient en ce moment. Attendez une minute et envoyez de nouveau.
problem-done = C’est déjà fait. Rechargez la page pour voir où en est le signalement.
problem-closed = Le signalement est clos. On peut d’abord le rouvrir.
problem-open = Le signalement n’est pas clos.
problem-outcome = Choisissez l’issue du signalement.
problem-guard = Ce formulaire est resté ouvert trop longtemps. Vérifiez ce que vous avez écrit et envoyez de nouveau.

## The receipt

receipt-heading = Votre signalement est arrivé
receipt-lead = Ces sept mots sont votre reçu. C’est le seul moyen de lire nos réponses. Notez-les maintenant. Ce sont des mots anglais : copiez-les lettre par lettre.
receipt-keep = Comment les garder
receipt-keep-paper = Écrivez-les sur papier, sans noter à quoi ils servent. Ne les photographiez pas et ne les gardez pas au travail.
receipt-keep-once = Vous ne les voyez que maintenant. Nous ne les gardons pas et ne pouvons pas vous les redonner.
receipt-keep-opens = Qui les trouve peut lire nos réponses et écrire à votre place, mais ne peut pas voir ce que vous avez écrit.
receipt-next = Et maintenant ?
receipt-next-text = Les personnes que vous avez choisies peuvent maintenant lire votre signalement. Elles peuvent y répondre ou vous poser une question. Revenez voir les réponses dans quelques jours.
receipt-next-leave = Quand les mots sont sur papier, choisissez « { leave-now } » en haut de cette page.
receipt-check = Sont-ils sur papier ?
receipt-check-hint = Tapez deux des mots depuis votre papier, et nous comparons. Vous pouvez passer cette étape.
receipt-check-word = Mot { $position }
receipt-check-send = Comparer
problem-receipt-check = Le mot { $position } est différent. Regardez la liste ci-dessous et votre papier.
noted-heading = Les mots sur votre papier sont justes
noted-text = Gardez ce papier là où personne ne le cherche. C’est tout ce qu’il vous faut pour revenir.
noted-not-heading = Nous n’avons pas pu comparer
noted-not = Ce service a redémarré entre-temps, et nous ne gardons rien à quoi comparer. Les mots sur votre papier sont bons malgré tout : pour les essayer, choisissez « { door-replies } ».

## Coming back

replies-heading = Voir les réponses
replies-receipt = Vos sept mots
replies-receipt-hint = Dans l’ordre où vous les avez reçus. Les majuscules, les espaces en trop et les traits d’union ne comptent pas.
replies-open = Ouvrir
replies-lost = Personne ne peut retrouver un reçu perdu. Mais vous pouvez toujours faire un nouveau signalement.
problem-receipt-count = { $found ->
    [one] Il y a { $found } mot. Un reçu en compte sept.
   *[other] Il y a { $found } mots. Un reçu en compte sept.
}
problem-receipt-word = Le mot { $position } ne fait pas partie des nôtres. Vérifiez son orthographe.
problem-receipt-unknown = Ces mots n’ouvrent aucun signalement. Vérifiez chacun d’eux, et leur ordre.

## The conversation, as the source sees it

conversation-heading = Votre signalement
conversation-sent = Votre message est arrivé.
conversation-waiting = Votre signalement est arrivé le { $day }. Il n’y a pas encore de réponse. Revenez voir dans quelques jours.
conversation-answered = Votre signalement est arrivé le { $day }. { $count ->
    [one] Il y a { $count } réponse.
   *[other] Il y a { $count } réponses.
}
conversation-their-turn = Vous avez écrit depuis, et il n’y a pas encore de réponse à cela.
conversation-acknowledge-by = Un accusé de réception est dû au plus tard le { $day }.
conversation-acknowledged = Il y a eu accusé de réception le { $day } : des personnes l’ont en main.
conversation-answer-by = Une réponse est due au plus tard le { $day }.
conversation-was-answered = La réponse est venue le { $day }.
conversation-then-overseers = Sinon, il passe à l’instance de contrôle, aux membres qui ne l’ont pas encore et que vous n’avez pas écartés, en entier et sans que personne ici doive donner son accord.
conversation-then-nobody = Sinon, il n’ira à personne d’autre. Vous pouvez toujours le renvoyer comme nouveau signalement.
conversation-escalated = Le { $day }, il est passé à l’instance de contrôle. Les membres que vous n’avez pas écartés peuvent le lire.
conversation-closed = Il a été clos le { $day }.
conversation-outcome-substantiated = Issue : ce que vous avez signalé s’est révélé vrai.
conversation-outcome-partly = Issue : une partie de ce que vous avez signalé s’est révélée vraie.
conversation-outcome-not-substantiated = Issue : cela a été examiné, mais on n’a pas pu montrer que c’était vrai.
conversation-outcome-referred = Issue : il a été remis à quelqu’un d’autre, qui peut faire plus.
conversation-outcome-not-enough = Issue : il n’y avait pas assez d’éléments pour avancer.
conversation-outcome-out-of-scope = Issue : ce n’était pas le bon endroit pour cela.
conversation-kept-until = Il est gardé jusqu’au { $day }, puis effacé pour de bon. Si vous écrivez de nouveau avant, il n’est pas effacé tant que votre message n’a pas été lu et n’a pas reçu de réponse.
conversation-extension = { $author } a besoin de plus de temps, { $day }
conversation-sharing = { $author } a partagé votre signalement, { $day }
conversation-referral = { $author } a remis votre signalement, { $day }
conversation-handed-over = Quelqu’un à l’extérieur l’a maintenant aussi : { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Une personne de plus peut lire votre signalement : { $person }
conversation-files-hint = Un fichier que vous enregistrez reste sur cet appareil jusqu’à ce que vous le supprimiez.
conversation-unreadable-heading = Une réponse illisible
conversation-unreadable = Cette réponse a été endommagée sur le serveur. Écrivez ci-dessous que vous n’avez pas pu la lire.
conversation-own-words = Ce que vous avez envoyé n’est pas affiché ici, au cas où quelqu’un d’autre trouverait votre reçu.
conversation-add = Nous écrire
conversation-message = Votre message
conversation-attach-hint = Ce qui se cache dans un fichier est retiré quand c’est possible, et son nom n’est pas envoyé.
conversation-send = Envoyer le message
ended-heading = Votre visite est terminée
ended-text = Après un moment sans activité, nous avons fermé votre visite. Votre message n’a pas été envoyé. Copiez-le d’abord, puis rouvrez votre signalement et collez-le là.
ended-message = Ce que vous avez écrit
left-text = Vous pouvez fermer cette page.

## Errors

error-not-set-up-title = Pas encore ouvert
error-not-set-up = Ce service n’est pas encore installé. Revenez plus tard.
error-not-found-title = Cette page n’est pas ici
error-not-found = Cette page n’existe pas. Retournez à l’accueil.
error-unreadable-title = Nous n’avons pas pu lire cela
error-unreadable = Votre navigateur a envoyé quelque chose que nous n’avons pas pu lire. Revenez en arrière et réessayez.
error-elsewhere-title = Non accepté
error-elsewhere = Ce formulaire a été envoyé depuis la page d’un autre site. Remplissez le formulaire sur notre propre page.
error-erased-title = Ce signalement a été effacé
error-erased = Sa durée de conservation est passée, et personne ne peut plus le lire. Votre reçu n’ouvre plus rien ; vous pouvez le jeter. S’il s’est passé quelque chose depuis, vous pouvez envoyer un nouveau signalement.
error-busy-title = Réessayez dans une minute
error-busy = Il y a trop de monde ici en ce moment. Ce que vous avez envoyé n’a pas été gardé.
error-full-title = Plus de place
error-full = Il n’y a plus de place sur ce serveur, nous n’avons donc pas pu garder ce que vous avez envoyé. Réessayez plus tard.
error-store-title = Quelque chose ne marche pas ici
error-store = Quelque chose ne marche pas sur ce serveur, nous n’avons donc pas pu faire cela. Réessayez plus tard.

## While the server is being stopped, on both sites

closing-heading = Nous revenons bientôt
closing-text = Ce service redémarre. Ce que vous venez d’envoyer n’a pas été gardé, et ses fichiers non plus. Réessayez dans quelques minutes.
closing-message = Ce que vous avez écrit. Copiez-le d’abord, puis revenez et collez-le.

## The desk: set-up and signing in

set-up-heading = Installer ce site
set-up-lead = Vous êtes la première personne ici, et vous serez gestionnaire du premier canal.
set-up-site = Nom du site
set-up-site-hint = Ce que les sources voient en haut de chaque page.
set-up-channel = Premier canal
set-up-channel-hint = Ce dont parlent les signalements ici : une prison, un service, un sujet.
set-up-name = Votre nom
set-up-name-hint = Il vous sert à vous connecter, et les sources le voient avant d’écrire.
set-up-title = Votre fonction
set-up-title-hint = Les sources la voient à côté de votre nom.
set-up-passphrase = Phrase de passe
set-up-passphrase-hint = Au moins { $min } caractères. Le mieux : plusieurs mots sans lien entre eux. Personne ne peut la réinitialiser pour vous.
set-up-send = Installer
problem-name = Remplissez le champ marqué, avec { $max } caractères au plus.
problem-passphrase-short = Cette phrase de passe est trop courte. Il faut au moins { $min } caractères.
problem-passphrase-long = Cette phrase de passe est trop longue.
problem-passphrase-common = Cette phrase de passe est trop facile à deviner : elle est courante, ou faite de noms, de dates ou de touches voisines. Prenez plusieurs mots sans lien entre eux.
paper-key-heading = Votre clé papier
paper-key-lead = { $name }, imprimez cette page ou recopiez la clé à la main. Gardez-la là où vous gardez ce qui ne doit jamais se perdre.
paper-key-what = Avec cette clé, vous pouvez ouvrir des signalements que vous avez téléchargés, sur un ordinateur sans Tipline. Si vous oubliez votre phrase de passe, c’est la seule chose qui ouvre encore les signalements qui vous sont destinés. Elle fait de même pour toute personne qui la trouve.
paper-key-sign-in = Cette clé sert à la connexion : si vous oubliez votre phrase de passe, c’est la seule chose qui permet d’en choisir une nouvelle, à vous et à toute personne qui la trouve. Elle n’ouvre aucun signalement. Les signalements s’ouvrent avec votre propre clé : gardez-en aussi une copie.
paper-key-once = Vous ne la voyez que maintenant. Le serveur la garde verrouillée par votre phrase de passe, et sous aucune autre forme.
paper-key-next = Je l’ai gardée : me connecter
sign-in-heading = Connexion
sign-in-name = Nom
sign-in-passphrase = Phrase de passe
sign-in-send = Se connecter
sign-in-code = Code
sign-in-code-hint = Seulement si vous avez activé les codes pour votre compte : les six chiffres que votre application affiche maintenant.
sign-in-failed = Le nom, la phrase de passe ou le code est faux. Réessayez. Chaque essai prend un peu plus de temps.
sign-out = Se déconnecter
sign-in-forgotten = Phrase de passe oubliée ?
nav-places = Pages de l’espace de travail
nav-inbox = Réception
nav-channels = Canaux
nav-team = Équipe
nav-account = Compte

## The desk: channels

channels-list-heading = Canaux
channels-list-lead = Où vont les signalements, et qui les reçoit.
channel-name = Nom
channel-state = État
channel-handlers = Gestionnaires
channel-overseers = Instance de contrôle
channel-open = Reçoit des signalements
channel-closed = Fermé
channel-nobody = Personne ici : ne reçoit pas de signalements
channel-new = Nouveau canal
channel-closed-heed = Ce canal est fermé. Il ne reçoit pas de nouveaux signalements. Ceux qu’il a sont lus et reçoivent une réponse comme avant.
channel-description = Description (facultatif)
channel-description-hint = Une phrase ou deux sur ce qui a sa place ici. Les sources la lisent avant de choisir.
channel-members = Personnes
channel-members-hint = Les gestionnaires lisent et répondent. L’instance de contrôle veille à ce que les signalements avancent, et reçoit ceux qui n’avancent pas. Une personne ajoutée lit les signalements qui arrivent à partir de maintenant, pas les précédents.
channel-handles = Gestionnaire
channel-oversees = Instance de contrôle
channel-clocks = Délais, en jours
channel-clocks-hint = Les limites habituelles sont de 7 jours pour accuser réception et de 90 pour répondre. Un changement vaut pour les signalements qui arrivent après lui.
channel-acknowledge = Pour accuser réception
channel-answer = Pour répondre
channel-keep = À garder après la clôture
channel-questions = Questions propres à ce canal
channel-questions-hint = Le formulaire les pose en plus de ce qui s’est passé. Demandez peu : chaque réponse peut mener à quelqu’un. Videz une question pour la retirer.
channel-question-label = Question
channel-question-kind = Réponse
channel-kind-short = Une ligne
channel-kind-long = Plusieurs lignes
channel-kind-choice = Un des choix ci-dessous
channel-kind-date = Un jour
channel-question-choices = Choix, un par ligne
channel-question-required = Un signalement doit y répondre
channel-list-nobody = personne
channel-more = Une autre question
channel-save = Enregistrer le canal
channel-close = Fermer le canal
channel-close-hint = Il ne reçoit alors plus de nouveaux signalements. Ceux qu’il a sont gardés, lus et reçoivent une réponse comme avant.
channel-reopen = Rouvrir le canal
changes-heading = Ce qui a changé entre-temps
changes-nothing = (rien)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, réponse obligatoire)
changes-change = Avant : { $was }
    Maintenant : { $now }
problem-name-taken = Ce nom est déjà pris. Choisissez-en un autre.
problem-name-alike = Ce nom ressemble à « { $other } », qui existe déjà. Choisissez-en un que personne ne puisse confondre avec lui.
problem-description = La description est trop longue. Elle peut compter jusqu’à { $max } caractères.
problem-empty-channel = Un canal a besoin de quelqu’un qui reçoive ses signalements. Choisissez au moins une personne, gestionnaire ou de l’instance de contrôle.
problem-acknowledge = Le délai pour accuser réception doit être un nombre de jours de 1 à { $max }.
problem-answer-days = Le délai pour répondre doit être un nombre de jours de 1 à { $max }.
problem-keep = La durée de conservation doit être un nombre de jours de 1 à { $max }.
problem-clock-order = La réponse à un signalement ne peut pas être due avant l’accusé de réception.
problem-many-questions = Un canal peut poser jusqu’à { $max } questions.
problem-question = La question { $row } manque ou est trop longue. Elle peut compter jusqu’à { $max } caractères.
problem-question-twice = La question { $row } est posée deux fois. Retirez-en une.
problem-choices = La question { $row } demande de 2 à { $max } choix, tous différents, un par ligne.
problem-channel-large = La description et les questions sont trop longues ensemble. Raccourcissez-les.
problem-not-there = Une des personnes que vous avez choisies n’est plus ici. Regardez de nouveau la liste.
problem-changed = Quelqu’un d’autre a changé ceci pendant que vous y travailliez ; votre version n’a donc pas été enregistrée. Ci-dessous se trouvent ses changements, et le formulaire avec les vôtres. Regardez-le et enregistrez de nouveau.
problem-last-operator = Personne d’autre n’a le rôle de responsable technique. Donnez-le d’abord à quelqu’un d’autre.
problem-leaves-empty-channel = Un canal resterait sans personne. Mettez-y d’abord quelqu’un d’autre.
problem-link = Ce lien ne marche pas. Il n’a peut-être pas été copié en entier, ou un plus récent l’a remplacé. Demandez un nouveau lien.
problem-link-used = Ce lien a déjà servi. Si c’était vous, connectez-vous. Sinon, prévenez tout de suite les responsables techniques.
problem-link-late = Ce lien n’est plus valable. Demandez-en un nouveau.
problem-wrong-passphrase = Votre phrase de passe actuelle est fausse. Réessayez.
problem-paper-key = Le nom ou la clé papier est faux. Vérifiez chaque caractère de la clé.
problem-own-secret = C’est la clé secrète avec laquelle vous lisez, pas la clé papier de connexion. Elle n’a pas été gardée, mais vous l’avez envoyée à ce serveur : demandez-vous si vous lui faites encore confiance. Sa place est sur votre propre ordinateur et nulle part ailleurs.
problem-own-key-secret = Ce que vous avez collé est la moitié secrète d’une clé. Elle n’a pas été gardée, mais personne d’autre ne devrait jamais la voir : créez une nouvelle clé, et collez la ligne qui commence par age1pq1.
problem-own-key-classic = Cette clé est d’un type ancien, qu’un ordinateur quantique pourrait casser un jour. Créez-en une avec « age-keygen -pq » ; elle commence par age1pq1.
problem-own-key-unreadable = Ce n’est pas une clé, ou elle n’est pas entière. Une clé commence par age1pq1 et compte 1 959 caractères. Si vous n’en avez pas, laissez le champ vide.
problem-own-key-broken = Cela s’écrit comme une clé, mais ce qu’elle scellerait ne serait pas en sûreté. Créez-en une nouvelle avec « age-keygen -pq ».
problem-own-key-taken = Quelqu’un ici a déjà cette clé. Chaque personne doit avoir sa propre clé, que personne d’autre n’a.

## The desk: the team

team-heading = Équipe
team-lead = Qui travaille ici. Un rôle se donne pour chaque canal. Le rôle de responsable technique n’ouvre aucun signalement.
person-name = Nom
person-title = Fonction visible par les sources
person-roles = Ce que fait la personne
person-state = État
person-invite = Inviter quelqu’un
person-invite-lead = Vous recevez un lien qui marche une seule fois, pendant { $days } jours. La personne qui l’ouvre choisit sa propre phrase de passe.
person-name-hint = Il sert à la connexion, et les sources le voient avant d’écrire.
person-roles-hint = La personne peut lire les signalements qui arrivent à partir de maintenant, pas les précédents. Quelqu’un qui lit un signalement plus ancien peut le partager avec elle.
person-handles = Gestionnaire
person-oversees = Instance de contrôle
person-operator = Responsable technique : peut modifier les canaux et les personnes
person-handles-these = Gestionnaire de { $channels }.
person-oversees-these = Instance de contrôle de { $channels }.
person-operates = Responsable technique.
person-own-key = Lit avec sa propre clé.
person-nothing = Encore rien.
person-invited = { $person } (invitation envoyée)
person-state-invited = Invitation valable jusqu’au { $day }
person-state-removed = Accès retiré
person-state-never = Pas encore de connexion
person-state-here = Dernière connexion le { $day }
person-save = Enregistrer
person-make-link = Créer le lien
person-renew = Nouveau lien
person-renew-hint = L’ancien lien cesse de marcher.
person-remove = Retirer
person-remove-hint = La personne ne peut plus se connecter, et ses clés sont détruites. La page suivante dit ce qui en résulte.
person-remove-ask = Retirer cette personne
yes = Oui
no = Non
link-heading = Lien pour { $name }
link-lead = Donnez-le vous-même à cette personne, sur papier ou par un moyen sûr à vos yeux. Il marche une seule fois, jusqu’au { $day }.
link-how = Qui a ce lien peut prendre sa place. Vous ne le voyez que maintenant ; s’il est perdu, créez-en un nouveau.
invitation-heading = Bienvenue, { $name }
invitation-lead = Choisissez une phrase de passe. La page suivante montre votre clé papier : préparez une imprimante ou un stylo.
invitation-send = Entrer
own-key-heading = Pour les rares personnes qui ont leur propre clé age
own-key-usual = La plupart des gens laissent ceci fermé : l’espace de travail garde alors votre clé verrouillée par votre phrase de passe, et vous lisez ici.
own-key-what = Si vous avez déjà une clé pour le programme « age » sur un ordinateur auquel vous faites plus confiance qu’à ce serveur, les signalements peuvent être scellés pour elle. Dans ce cas :
own-key-no-content = L’espace de travail liste les signalements qui vous sont destinés, où ils vont, où ils en sont et ce qui est dû, et ne montre rien de leur contenu. Vous téléchargez chaque signalement, encore scellé, et l’ouvrez avec votre clé sur votre propre ordinateur.
own-key-answers = Vous accusez réception, répondez, notez et clôturez ici comme tout le monde. D’ici, vous ne pouvez pas chercher, étiqueter ou partager des signalements, garder des brouillons, ouvrir des fichiers un par un, ni remettre un signalement.
own-key-not-here = Qui contrôle ce serveur ne peut pas lire vos signalements en attendant que vous vous connectiez. Votre phrase de passe et votre clé papier ne servent qu’à la connexion.
own-key-lost = Si vous perdez votre clé, rien n’ouvre ce qui a été scellé pour elle, et personne ne peut vous en donner une autre pour les signalements passés. Elle ne peut pas être changée plus tard.
own-key-field = La moitié publique de votre clé
own-key-hint = La ligne qui commence par age1pq1. Le programme « age », version 1.3 ou plus récente, crée une telle clé avec « age-keygen -pq ». Ne collez jamais la ligne qui commence par AGE-SECRET-KEY. Laissez vide si vous n’avez pas de telle clé.
remove-heading = Retirer { $name } ?
remove-text = Ses clés et son accès à tous les signalements sont détruits, et ses sessions prennent fin. C’est sans retour.
remove-send = Retirer pour de bon
removed-heading = { $name } n’a plus accès
removed-text = Ses clés sont détruites et ses sessions ont pris fin.
remove-without-handler = « { $channel } » n’a pas d’autre gestionnaire. Ses signalements vont à l’instance de contrôle.
remove-without-anybody = « { $channel } » ne recevra plus de signalements tant que personne n’y sera mis.
remove-without-reader = Plus personne ne pourra lire ces signalements, car ils n’ont été donnés à personne d’autre. Leurs sources peuvent encore écrire :
problem-has-overseen = Cette personne fait partie de l’instance de contrôle d’un canal, ou en faisait partie il y a peu. Des signalements peuvent dépendre d’elle, que personne d’autre à l’extérieur ne pourrait recevoir ; personne ne peut donc la retirer ici. Ôtez-la des instances de contrôle : plus rien de nouveau ne lui arrive alors. Qui gère la machine peut la retirer avec la commande « tipline handler remove ».
remove-unknown = Si une source a écarté toutes les autres personnes, plus personne ne pourra lire ce signalement non plus. Ce serveur ne peut pas le savoir : pour lui, une personne écartée ressemble à une personne qui peut lire.

## The desk: one's own account

account-heading = Votre compte
account-back = Retour à votre compte
account-passphrase = Changer de phrase de passe
account-passphrase-hint = Vos autres sessions prennent fin. Votre clé papier reste la même.
account-old = Phrase de passe actuelle
account-new = Nouvelle phrase de passe
account-new-hint = Au moins { $min } caractères. Le mieux : plusieurs mots sans lien entre eux.
account-send = Changer la phrase de passe
account-changed = Votre phrase de passe a été changée.
account-own-key = Votre propre clé
account-own-key-hint = Les signalements sont scellés pour votre propre clé ; l’espace de travail ne montre donc rien de leur contenu. La suite de cette page concerne la connexion. Votre clé ne peut pas être changée : si vous en voulez une autre, votre accès doit être retiré, puis une nouvelle invitation envoyée.
account-own-key-show = Montrer toute la clé, pour la comparer à la vôtre
forgotten-heading = Une nouvelle phrase de passe
forgotten-lead = Avec votre clé papier, vous pouvez choisir une nouvelle phrase de passe. Cela désactive aussi les codes.
forgotten-no-other = Il n’y a pas d’autre moyen. Seule votre phrase de passe ou votre clé papier ouvre vos signalements, et personne d’autre ne les a : ni les responsables techniques, ni ce serveur. Sans l’une ni l’autre, demandez aux responsables techniques de retirer votre accès et de vous inviter de nouveau. Des collègues pourront ensuite partager des signalements avec vous.
forgotten-key = Clé papier
forgotten-key-hint = La ligne qui commence par AGE-SECRET-KEY-PQ-1. Les espaces et les majuscules ne comptent pas.
forgotten-done = Votre phrase de passe a été changée. Vos sessions précédentes ont pris fin. Si les codes étaient activés, ils ne le sont plus : vous pouvez les réactiver dans votre compte.

## The desk: one's own account

factor-heading = Codes de connexion
factor-off = Pour l’instant, votre phrase de passe suffit pour ouvrir votre compte. Avec des codes, qui apprend votre phrase de passe a aussi besoin de votre téléphone.
factor-scan = Ouvrez une application d’authentification sur votre téléphone et faites-lui lire cette image.
factor-picture = L’image que lit votre application d’authentification
factor-type = Si elle n’y arrive pas, tapez-y plutôt ceci :
factor-paper-key = Si vous perdez le téléphone, votre clé papier est le seul autre moyen d’entrer. Assurez-vous de l’avoir.
factor-on = Les codes sont activés. Il en faut un à chaque connexion, et chacun marche une seule fois.
factor-lost = Si vous perdez votre téléphone, choisissez une nouvelle phrase de passe avec votre clé papier : cela désactive les codes. Pour les désactiver maintenant, tapez le prochain code.
factor-code = Les six chiffres que votre application affiche
factor-turn-on = Activer les codes
factor-turn-off = Désactiver les codes
factor-refused = Ce n’est pas le bon code, ou il a déjà servi. Attendez le suivant et tapez-le. S’il n’est jamais accepté, l’heure de votre téléphone ou du serveur est fausse.
sessions-heading = Où vous avez une session ouverte
sessions-lead = Chaque ligne est un navigateur où votre session est ouverte. On n’en garde que le jour, et seulement tant qu’elle est ouverte.
sessions-started = Depuis
sessions-end = Fin
sessions-end-it = Y mettre fin
sessions-this-one = (celle-ci)
sessions-unknown = Si l’une d’elles n’est pas la vôtre, mettez-y fin et choisissez une nouvelle phrase de passe.
reminders-heading = Rappels
reminders-lead = Un rappel est un e-mail qui dit toujours la même chose : il y a peut-être quelque chose à voir. Il ne nomme ni signalement, ni canal, ni personne, et vient au plus une fois par jour.
reminders-often = Quand en voulez-vous un ?
reminders-never = Jamais
reminders-every-day = Chaque jour
reminders-every-day-hint = C’est le plus sûr : il ne révèle rien à personne, qu’il y ait du nouveau ou non.
reminders-when-something = Quand il y a peut-être quelque chose à voir
reminders-when-something-hint = Les jours qui suivent un changement dans un signalement que vous pouvez lire, et certains autres jours au hasard. Qui observe votre courrier pendant longtemps peut quand même en apprendre quelque chose.
reminders-email = Votre adresse e-mail
reminders-email-hint = Elle est gardée en clair sur le serveur. Choisissez-en une que personne d’autre ne lit.
reminders-keep = Enregistrer
reminders-no-mail-server = Ce site n’a pas encore de serveur de courrier ; rien n’est donc envoyé. Les responsables techniques peuvent en indiquer un dans les réglages.
reminders-last = Le dernier rappel
reminders-none-yet = Aucun n’a été envoyé depuis le démarrage du serveur.
reminders-waiting = Un rappel est en route.
reminders-sent = Le serveur de courrier l’a pris le { $day }.
reminders-unreachable = Le serveur de courrier est injoignable. Un rappel qui doit partir est retenté toutes les dix minutes.
reminders-refused = Le serveur de courrier le refuse. Vérifiez l’adresse. Un rappel qui doit partir est retenté toutes les dix minutes.
reminders-failing = Les rappels de ce site ne peuvent pas être envoyés.
reminders-now = En envoyer un maintenant
reminders-already = Un rappel a déjà été envoyé aujourd’hui, et il y en a au plus un par jour.
problem-email = Indiquez une adresse e-mail, par exemple nom@example.org.

## The desk: inbox

inbox-heading = Boîte de réception
inbox-empty = Il n’y a encore rien ici. Les nouveaux signalements qui vous sont destinés apparaîtront sur cette page.
inbox-count = { $count ->
    [one] { $count } signalement, { $waiting } en attente de réponse.
   *[other] { $count } signalements, { $waiting } en attente de réponse.
}
inbox-own-key = Vous lisez avec votre propre clé : cette liste montre quels signalements sont à vous et où ils en sont. Chacun s’ouvre sur votre propre ordinateur, une fois téléchargé.
inbox-name = Signalement
inbox-channel = Canal
inbox-received = Reçu
inbox-moved = Dernier message
inbox-turn = État
inbox-turn-source = Réponse donnée
inbox-next = Et ensuite
inbox-next-written = La source a écrit depuis.
inbox-next-source = En attente de la source. { $due }
inbox-choose = Quels signalements
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = accusé de réception dû
inbox-state-answer = réponse due
inbox-state-source = en attente de la source
inbox-mine = Pour moi
inbox-mine-new = du nouveau depuis ma dernière visite
inbox-mine-hand = dernière action de ma part
inbox-mine-draft = avec mon brouillon
inbox-label = Étiquette
inbox-chosen = { $count ->
    [0] Aucun de vos { $all } signalements ne correspond à votre choix.
    [one] Un de vos { $all } signalements correspond à votre choix.
   *[other] { $count } de vos { $all } signalements correspondent à votre choix.
}
inbox-show-all = Voir tous les signalements
inbox-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
inbox-draft = Brouillon
inbox-some-damage = Des données sur ce serveur sont endommagées. Cela concerne peut-être un de vos signalements, peut-être aucun. Demandez aux responsables techniques d’arrêter le serveur et de lancer « tipline check ».
inbox-damaged = Son enregistrement est endommagé. Ouvrez-le pour voir ce qui peut être lu.
inbox-newer = Page précédente
inbox-older = Page suivante
inbox-pages = Autres signalements
search-heading = Chercher dans les signalements
search-find = Mots
search-hint = Dans tout ce que vous pouvez ouvrir : messages, notes, réponses, noms de fichiers, étiquettes et noms des signalements. Tous les mots doivent s’y trouver ; les majuscules et les accents ne comptent pas.
search-send = Chercher
search-found = { $count ->
    [0] Rien trouvé dans { $searched } signalements
    [one] Trouvé dans un signalement sur { $searched }
   *[other] Trouvé dans { $count } signalements sur { $searched }
}
search-nothing = Essayez avec moins de mots, ou des mots plus courts.
search-where = { $channel }, dernier message { $day }
search-older = Chercher dans des signalements plus anciens
search-damaged = Une partie de vos signalements a été endommagée sur le serveur, et la recherche n’y a pas regardé. Demandez aux responsables techniques de lancer « tipline check ».
problem-search-blank = Écrivez au moins un mot à chercher.
problem-search-busy = Une autre recherche est en cours. Réessayez dans un instant.
keys-heading = Touches du clavier
keys-how = Appuyez sur ces lettres avec les touches que votre navigateur utilise pour les raccourcis des pages : Alt et Maj dans Firefox et Tor Browser, Alt dans Chrome et Edge, Contrôle et Option sur un Mac.
keys-inbox = La boîte de réception
keys-previous = Le signalement ou la page d’avant
keys-next = Le signalement ou la page d’après
keys-reply = Écrire une réponse
keys-note = Écrire une note
skip = Aller au contenu

## The desk: one tip

tip-back = Retour à la boîte de réception
tip-around = Signalements de la boîte de réception
tip-previous = Précédent : { $name }
tip-next = Suivant : { $name }
tip-new = { $count ->
    [one] { $count } entrée est nouvelle
   *[other] { $count } entrées sont nouvelles
}
tip-entry-new = Nouveau
tip-unread = Marquer comme non lu
languages-new-tab = S’ouvre dans un nouvel onglet ; ce que vous avez écrit reste dans celui-ci.
tip-carried = Voici ce que vous aviez écrit. Rien n’en a encore été envoyé.
draft-save = Garder le brouillon
draft-hint = Vous êtes la seule personne à pouvoir lire un brouillon. Les fichiers ne sont pas gardés avec lui.
draft-saved = Brouillon gardé le { $day }
draft-discard = Jeter ce brouillon
draft-discard-hint = Il disparaît pour de bon.
problem-drafts-full = Les brouillons de ce signalement sont trop longs pour être gardés ensemble. Envoyez-en un ou raccourcissez-le d’abord.
labels-heading = Étiquettes
labels-new = Nouvelle étiquette
labels-put = Ajouter
labels-remove = Retirer « { $label } »
labels-damaged = Les étiquettes de ce signalement ont été endommagées sur le serveur. Le signalement n’est pas touché.
problem-label-blank = Écrivez un mot ou deux.
problem-label-long = Une étiquette compte au plus { $max } caractères.
problem-label-many = Il y a déjà { $max } étiquettes. Retirez-en une d’abord.
tip-channel = Canal : { $channel }
tip-channel-unknown = L’enregistrement de ce signalement est endommagé. Ce qui peut être lu est ci-dessous.
tip-entry-tip = Signalement, { $day }
tip-entry-follow-up = De la source, { $day }
tip-entry-reply = Réponse de { $author }, { $day }
tip-entry-note = Note de { $author }, { $day } (la source ne la voit pas)
tip-entry-extension = Délai de réponse prolongé par { $author }, { $day }
tip-entry-closing = Clos par { $author }, { $day } (la source ne voit pas ce texte)
tip-entry-reopening = Rouvert par { $author }, { $day } (la source ne voit pas ce texte)
tip-entry-sharing = Partagé par { $author }, { $day }
tip-entry-step-back = Retrait de { $author }, { $day } (la source ne voit pas ce texte)
tip-entry-referral = Remis par { $author }, { $day }
tip-people = De qui il s’agit
tip-files = Fichiers
tip-file-clean = On n’y a rien trouvé de caché.
tip-file-cleaned = Retiré avant le scellement : { $found }
tip-file-uncleaned = Il n’a pas pu être nettoyé, et peut révéler qui l’a fait.
tip-file-original = L’original, tel qu’il est arrivé
tip-file-original-warning = Il peut révéler qui est la source : par un lieu, un nom, un appareil. Ne l’ouvrez que s’il vous faut comme preuve, sur un ordinateur sans réseau, et ne le montrez à personne qui ne doive pas savoir.
tip-file-kind = { $size }, envoyé comme { $kind }
tip-file-look = Le regarder ici
tip-files-warning = Les fichiers peuvent faire des dégâts et cacher des détails sur la source. Ouvrez-les sur un ordinateur qui ne contient rien d’autre d’important, et ne les transmettez pas tels quels.
tip-damaged-heading = L’entrée { $number } est illisible
tip-damaged = Elle a été endommagée sur le serveur. Demandez aux responsables techniques de lancer « tipline check ». Les autres entrées ne sont pas touchées.
tip-reply = Répondre à la source
tip-reply-hint = La source lit ceci avec son reçu, et toute personne qui le trouve aussi. Ne répétez rien qui puisse mener à elle.
tip-reply-files = Fichiers pour la source (facultatif)
tip-reply-answer = C’est notre réponse au signalement
tip-reply-send = Envoyer la réponse
tip-note = Note pour les gestionnaires
tip-note-hint = Toute personne qui peut lire ce signalement peut lire la note. La source, non.
tip-note-send = Garder la note
tip-message = Message
tip-export = Télécharger tout le signalement, scellé
tip-export-hint = Un ZIP de fichiers chiffrés. Votre clé papier les ouvre sur un ordinateur sans Tipline ; un texte à l’intérieur dit comment.
# A look at a file, drawn by the server
look-around = Pages de ce fichier
look-page = Page { $page } sur { $pages }
look-picture = Le serveur a dessiné ceci d’après le fichier. Le fichier lui-même n’est pas arrivé sur votre ordinateur.
look-text = Ce qui est écrit dans le fichier, sous forme de texte ({ $coding }). Rien de cela ne peut agir.
look-cut = Le fichier continue. Pour lire la suite, téléchargez-le.
look-nothing = Ce fichier ne peut pas être montré ici : il est peut-être endommagé, protégé par un mot de passe, trop grand ou d’un type qui n’est pas montré. Il peut toujours être téléchargé.
tip-sealed = Vous lisez avec votre propre clé ; cette page ne montre donc rien du contenu du signalement. Téléchargez-le et ouvrez-le avec votre clé sur votre propre ordinateur ; un texte à l’intérieur dit comment. Ce que vous écrivez ci-dessous est scellé comme tout le reste.
tip-sealed-entry = Scellé. Se trouve dans le téléchargement.
tip-sealed-reply = Réponse, { $day }
tip-sealed-note = Note, { $day } (la source ne la voit pas)
tip-sealed-extension = Délai de réponse prolongé, { $day }
tip-sealed-closing = Clos, { $day } (la source ne voit pas ce texte)
tip-sealed-reopening = Rouvert, { $day } (la source ne voit pas ce texte)
tip-sealed-sharing = Partagé, { $day }
tip-sealed-step-back = Retrait d’une personne, { $day } (la source ne voit pas ce texte)
tip-sealed-referral = Remis, { $day }
tip-share-own-key = Pour partager un signalement, il faut sa clé, et la vôtre n’est pas ici. Demandez à quelqu’un qui le lit ici de le partager.
tip-referral-own-key = Le dossier se compose de ce que contient le signalement, et cela ne s’ouvre que sur votre propre ordinateur. Quelqu’un qui le lit ici peut le remettre ; ou servez-vous de ce que vous avez téléchargé.
tip-answers = Réponses aux questions du canal
tip-left-out = La source a écarté : { $people }. Ne leur dites pas que ce signalement existe.
tip-nobody-else = La source a demandé que personne ne soit ajouté.
tip-can-read-now = { $person } peut maintenant lire ce signalement. La source le voit.
tip-stepped-back = { $person } ne peut plus lire ce signalement. La source ne le voit pas.
tip-handed-over = Un dossier a été fait pour : { $body }. La source le voit.
tip-share = Partager ce signalement
tip-share-hint = Une personne de plus peut y lire tout, pour de bon. La source apprend qui.
tip-share-with = Personne
tip-share-nobody = Il n’y a personne ici avec qui le partager.
tip-share-sure = Je sais que cela ne peut pas être repris.
tip-share-send = Partager
problem-share-nobody-else = La source a demandé que personne ne soit ajouté ; ce signalement ne peut donc pas être partagé.
problem-share-left-out = La source a écarté cette personne ; ce signalement ne peut donc pas être partagé avec elle.
problem-share-unknown = Ce signalement date d’avant que ce serveur ne garde qui une source écarte ; il ne peut donc pas être partagé.
problem-share-unsure = Cochez que vous savez que cela ne peut pas être repris.
problem-share-person = Choisissez une personne dans la liste.
tip-referral = Remettre
tip-referral-hint = Pour la police ou un autre organisme : toute la conversation à imprimer, la liste des fichiers et les fichiers, en un seul fichier.
tip-referral-ask = Faire un dossier
tip-step-back = Se retirer
tip-step-back-hint = Si vous ne devriez pas traiter ce signalement, par exemple parce que vous êtes proche d’une personne concernée.
tip-step-back-ask = Me retirer de ce signalement
step-back-heading = Vous retirer de « { $name } » ?
step-back-text = Vous ne verrez plus ce signalement, ni ses fichiers, ni ses notes. C’est sans retour ; une autre personne qui le lit devrait le partager avec vous.
step-back-others = Les personnes qui peuvent le lire restent : { $people }.
step-back-own-key = Vous lisez avec votre propre clé ; ce serveur ne peut donc pas savoir qui d’autre lit ce signalement. Votre téléchargement le sait, dans details.json. Si vous ne dites pas que d’autres restent, le signalement passe à l’instance de contrôle.
step-back-others-stay = D’autres personnes encore présentes ici peuvent le lire
step-back-alone = Aucune autre personne encore ici ne peut le lire maintenant. Il passe à l’instance de contrôle.
step-back-send = Me retirer
step-back-last = Aucune autre personne encore ici ne pourrait lire ce signalement, ni maintenant ni plus tard. Partagez-le d’abord avec quelqu’un.
step-back-stay = Retour au signalement
referral-heading = Remettre « { $name } »
referral-text = Vous recevez un seul fichier pour quelqu’un à l’extérieur : toute la conversation à imprimer, et les fichiers. Le signalement garde la trace qu’il a été remis, à qui et par qui.
referral-left-out = La source a écarté : { $people }. Demandez-vous si ce que vous remettez peut leur parvenir.
referral-nobody-else = La source a demandé que personne ne soit ajouté. Ne le remettez que si la loi l’exige ou si la source est d’accord, et écrivez-lui d’abord si vous le pouvez.
referral-nothing-yet = Rien n’a été remis. Ce que vous avez écrit est toujours ci-dessous.
referral-body = Qui le reçoit
referral-body-hint = La source lit ce nom, et toute personne qui trouve son reçu aussi. Nommez l’organisme, par exemple « Police judiciaire, section 3 ».
referral-how = Comment il voyage
referral-sealed = Scellé : seul le destinataire peut l’ouvrir
referral-recipient = La clé publique du destinataire
referral-recipient-hint = Une clé age : elle commence par age1. Demandez-la au destinataire, et vérifiez-la avec lui par un autre moyen, par exemple au téléphone.
referral-plain = Non scellé : qui obtient le fichier peut le lire
referral-plain-warning = Le fichier sera lisible sur cet ordinateur et partout où il passe. Qui met la main dessus lit tout ce que la source a écrit, et peut découvrir qui elle est.
referral-sure = Je le sais, et je le remettrai en mains sûres.
referral-what = Ce qu’il contient
referral-what-hint = Tout ce que la source a écrit, tout ce qui lui a été écrit, ce qui s’est passé, jour par jour, et les fichiers. Jamais le reçu, et aucune heure plus précise que le jour. Les fichiers partent tels qu’ils sont arrivés : ils peuvent cacher des détails sur la source.
referral-notes = Les notes entre gestionnaires aussi.
referral-notes-hint = Laissez-les de côté sauf si le destinataire en a besoin : elles peuvent contenir des suppositions, et des noms que la source n’a jamais écrits.
referral-after = Ce que devient le signalement ici
referral-close = Le clore comme remis à quelqu’un d’autre.
referral-close-hint = Sinon il reste ouvert, et ses délais continuent de courir.
referral-reason = Motif de la clôture
referral-closed = Le signalement est clos et le reste.
referral-send = Faire le dossier
referral-send-hint = La source voit qu’il a été remis, même si vous jetez le fichier. Le téléchargement commence aussitôt ; retournez ensuite au signalement.
problem-referral-how = Choisissez si le fichier doit être scellé.
problem-referral-recipient = Ce n’est pas une clé age publique. Elle commence par age1 et doit être entière ; copiez-la de nouveau.
problem-referral-secret = C’est une clé secrète. Elle ne s’affiche plus ici. Dites au destinataire qu’elle a été vue, et demandez sa clé publique, qui commence par age1.
problem-referral-unsure = Confirmez l’avertissement, ou choisissez de sceller le fichier.
problem-referral-reason = Dites pourquoi le signalement est clos, ou laissez-le ouvert.
problem-referral-busy = Trop de signalements sont téléchargés en ce moment. Attendez une minute et envoyez de nouveau.

## The case file, on paper.

case-title = Dossier « { $name } »
case-made = Fait le { $day } par { $by }, pour : { $to }.
case-from = Provenance : { $site }. Canal : { $channel }.
case-with-notes = Il contient tout ce que la source a écrit ici, tout ce qui lui a été écrit, et les notes entre gestionnaires.
case-without-notes = Il contient tout ce que la source a écrit ici et tout ce qui lui a été écrit. Les notes entre gestionnaires n’y sont pas.
case-protect = La personne qui a signalé ceci peut être en danger si on la découvre. Montrez ce dossier au moins de personnes possible. Les jours sont les indications de temps les plus précises qui ont été gardées.
case-squares = { $count ->
    [one] { $count } caractère n’a pas de forme dans cette impression et apparaît
   *[other] { $count } caractères n’ont pas de forme dans cette impression et apparaissent
} comme □. Le fichier conversation.txt contient chaque caractère.
case-left-out = La source a demandé que ces personnes ne voient pas le signalement : { $people }. Ne leur dites pas qu’il existe.
case-nobody-else = La source a demandé que personne ne soit ajouté aux personnes qui le lisent.
case-history = Ce qui s’est passé, jour par jour
case-on = { $day } : { $said }
case-received = Le signalement est arrivé, dans le canal { $channel }.
case-acknowledged = Il y a eu accusé de réception.
case-answered = Une réponse a été donnée.
case-escalated = Il est passé aux membres de l’instance de contrôle qui n’ont pas été écartés.
case-follow-up = La source a écrit de nouveau.
case-reply = { $by } a écrit à la source.
case-note = { $by } a écrit une note.
case-extension = { $by } a prolongé le délai de réponse.
case-closing = { $by } l’a clos.
case-reopening = { $by } l’a rouvert.
case-sharing = { $by } l’a partagé avec { $person }.
case-step-back = { $by } a choisi de se retirer.
case-referral = { $by } l’a remis à : { $to }.
case-outcome = Issue : { $outcome }.
case-damaged = Ceci a été endommagé sur le serveur d’où vient ce dossier.
case-with-files = Fichiers joints : { $paths }
case-files = Liste des fichiers
case-files-hint = Ils se trouvent à côté de ce texte, sous des noms donnés par nous. Ils peuvent faire des dégâts : ouvrez-les sur un ordinateur qui ne contient rien d’autre d’important.
case-file = { $path }, nommé « { $called } » à l’origine, envoyé comme { $claimed }, { $bytes } octets
case-sum = SHA-256 : { $sum }
case-file-damaged = Il est endommagé sur le serveur d’où il vient, et s’arrête trop tôt : il devrait avoir { $bytes } octets.
case-foot = { $name }, page { $page } sur { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = Votre session a pris fin
signed-out-text = Après un moment sans activité, nous avons mis fin à votre session. Rien n’a été envoyé.
signed-out-message = Ce que vous aviez écrit
signed-out-back = Connectez-vous ici, et ce que vous avez écrit sera de nouveau dans son formulaire. Les fichiers doivent être choisis de nouveau.
signed-out-copy = Copiez-le d’abord, puis connectez-vous et collez-le.
export-readme =
    Signalement « { $name } » : tout ce qu’il contient, encore chiffré.
    
    Il vous faut votre clé papier et le programme « age », version 1.3 ou plus récente (ou un autre qui lit le format age avec des clés post-quantiques). Mieux encore : un ordinateur qui n’est jamais relié à un réseau.
    
    1. Tapez votre clé papier, la ligne qui commence par AGE-SECRET-KEY-PQ-1, dans un fichier nommé paper-key.txt.
    2. Ouvrez votre accès, le fichier grant.age. Il contient la clé de ce signalement :
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Ouvrez une entrée. Chacune est une archive ZIP :
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    Dans chaque archive, message.txt est le message, details.json dit qui l’a écrit et comment les fichiers s’appelaient, files/ contient les fichiers, et padding est du remplissage vide qui cache la taille.
    
    Entrées illisibles sur le serveur, qui manquent ici : { $unreadable }.

export-readme-own-key =
    Signalement « { $name } » : tout ce qu’il contient, encore chiffré.
    
    Il vous faut votre propre clé et le programme « age », version 1.3 ou plus récente (ou un autre qui lit le format age avec des clés post-quantiques). Mieux encore : un ordinateur qui n’est jamais relié à un réseau.
    
    1. Préparez le fichier qui contient votre clé : ici il s’appelle key.txt.
    2. Ouvrez votre accès, le fichier grant.age. Il contient la clé de ce signalement :
           age -d -i key.txt grant.age > report-key.txt
    3. Ouvrez une entrée. Chacune est une archive ZIP :
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    Dans chaque archive, message.txt est le message, details.json dit qui l’a écrit et comment les fichiers s’appelaient, files/ contient les fichiers, et padding est du remplissage vide qui cache la taille.
    
    Pour la première entrée, details.json dit aussi, sous « audience », qui peut lire le signalement, qui la source a écarté, et si la source a demandé que personne ne soit ajouté. Merci de vous y tenir.
    
    Entrées illisibles sur le serveur, qui manquent ici : { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Pas encore installé
desk-error-not-set-up = Ouvrez le lien d’installation que le serveur a affiché à son démarrage.
desk-error-set-up-link-title = Ce lien ne marche pas
desk-error-set-up-link = Il a déjà servi, ou le serveur a redémarré depuis. Tant que le site n’est pas installé, le serveur affiche un nouveau lien à chaque démarrage.
desk-error-not-found = Cette page ou ce signalement n’existe pas, ou ne vous est pas destiné.
desk-error-signed-out-title = Connectez-vous
desk-error-signed-out = Vous n’avez pas de session ouverte, ou elle est restée trop longtemps sans activité.
desk-error-own-key-title = Ceci ne s’ouvre que sur votre propre ordinateur
desk-error-own-key = Vous lisez avec votre propre clé ; ce serveur n’ouvre donc rien d’un signalement pour vous : il n’a pour vous ni fichiers, ni recherche, ni étiquettes, ni brouillons, et ne partage et ne remet rien. Téléchargez le signalement et travaillez sur celui-ci.
desk-error-guard-title = Réessayez
desk-error-guard = Ce formulaire est resté ouvert trop longtemps. Revenez en arrière, rechargez la page et réessayez.
desk-error-busy = Trop de personnes se connectent en ce moment. Réessayez dans une minute.
desk-error-not-now-title = Quelqu’un est allé plus vite, ou cela ne convient plus
desk-error-damaged-title = Ceci est illisible
desk-error-damaged = Cela a été endommagé sur le serveur. Demandez aux responsables techniques de lancer « tipline check ».

## Where a report stands, for those who handle or oversee it.

standing-received = Il est arrivé le { $day }.
standing-acknowledged = Accusé de réception le { $day }.
standing-answered = Réponse donnée le { $day }.
standing-extended = Le { $day }, le délai de réponse a été prolongé.
standing-acknowledge-by = Accusé de réception dû au plus tard le { $day }.
standing-acknowledge-late = L’accusé de réception était dû au plus tard le { $day }.
standing-answer-by = Réponse due au plus tard le { $day }.
standing-answer-late = La réponse était due au plus tard le { $day }.
standing-then-overseers = Ensuite il passe à l’instance de contrôle, en entier et avec son historique.
standing-then-nobody = Ensuite il n’ira à personne d’autre : aucune instance de contrôle ne pourrait le recevoir.
standing-escalated = Le { $day }, il est passé aux membres de l’instance de contrôle qui n’ont pas été écartés.
standing-closed = Clos le { $day } : { $outcome }.
standing-kept-until = Il est gardé jusqu’au { $day }, puis effacé pour de bon, sauf si la source écrit de nouveau.
standing-source-wrote = La source a écrit depuis, et personne n’y a répondu.

outcome-substantiated = avéré
outcome-partly = avéré en partie
outcome-not-substantiated = non avéré
outcome-referred = remis à quelqu’un d’autre
outcome-not-enough = pas assez d’éléments
outcome-out-of-scope = pas le bon endroit

steps-heading = Et maintenant
step-reason = Motif
acknowledge-hint = La source voit que des personnes ont son signalement en main. Une réponse le dit aussi.
acknowledge-send = Accuser réception
extend-heading = Plus de temps pour répondre
extend-hint = Une seule fois, et jusqu’à six mois après le jour d’arrivée du signalement. La source lit le motif.
extend-send = Prolonger
close-heading = Clore ce signalement
close-outcome = Issue
close-hint = Pour les personnes qui peuvent lire le signalement. La source et l’instance de contrôle voient l’issue ; la source ne voit pas le motif.
close-send = Clore
reopen-heading = Le rouvrir
reopen-hint = Dites pourquoi, pour les personnes qui peuvent lire le signalement. Il ne compte alors ni comme répondu ni comme clos : son délai court de nouveau, et la source le voit.
reopen-send = Rouvrir
erase-heading = L’effacer avant l’heure
erase-hint = Personne ne peut plus le lire ensuite, et rien ne le ramène. Il faut être deux : vous demandez, et un membre de l’instance de contrôle donne son accord.
erase-sure = Je sais que c’est sans retour.
problem-erase-unsure = Cochez que vous savez que c’est sans retour.
erase-ask = Demander l’effacement
erase-asked = { $name } demande que ce signalement soit effacé maintenant.
erase-waits = Un membre de l’instance de contrôle doit donner son accord.
erase-agree = L’effacer pour de bon
erase-keep = Le garder finalement
erase-somebody = Quelqu’un

docket-heading = Échéancier
docket-hint = Tous les signalements dont vous avez le contrôle, selon ce qui est dû en premier. Vous pouvez en lire un dès qu’il est passé à l’instance de contrôle ou qu’il lui a été envoyé directement.
docket-empty = Il n’y a rien ici.
docket-count = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
}, { $overdue } en retard, { $escalated } transmis au contrôle.
docket-due = Où il en est
docket-escalated = Transmis au contrôle
docket-yes = oui
docket-no = non
docket-state = État
docket-every = tous
docket-show = Afficher
docket-state-overdue = en retard
docket-state-waiting = en attente
docket-state-answered = répondu, pas clos
docket-state-closed = clos
docket-state-source-wrote = la source a écrit depuis
docket-state-escalated = transmis au contrôle
docket-download = Télécharger cette liste (CSV)
docket-pages = Suite de l’échéancier
docket-counts = Chiffres
docket-counts-hint = Par canal, et par mois d’arrivée des signalements. Sont comptés les signalements encore présents : un signalement effacé n’est plus compté. Les images montrent la même chose que le tableau.
docket-counts-download = Télécharger les chiffres (CSV)
docket-month = Mois
docket-received = reçus
docket-acknowledged-in-time = accusés de réception à temps
docket-answered-in-time = réponses à temps
docket-overdue = en retard
docket-closed = clos
docket-closed-as = clos : { $outcome }
docket-numbers = { $received } reçus : { $overdue } en retard, { $waiting } en attente, { $answered } répondus, { $closed } clos
docket-picture-months = { $channel } : où en sont les signalements des derniers mois
docket-picture-all = { $channel } : ce qui a été fait à temps, et avec quelle issue
docket-back = Retour à l’échéancier
docket-read = Lire ce signalement
docket-not-yet = Vous ne pouvez pas encore le lire. Vous le pourrez dès qu’il passera à l’instance de contrôle.

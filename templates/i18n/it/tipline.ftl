# source = fonte
# report = segnalazione
# handler = referente
# overseer, overseers = organo di controllo (one of them: componente dell’organo di controllo)
# operator = gestione tecnica
# channel = canale
# receipt = ricevuta
# paper key = chiave cartacea
# passphrase = frase di accesso
# inbox = posta in arrivo
# docket = scadenzario
# clock = termine
# to escalate, to pass up, to go to the overseers = passare all’organo di controllo
# to acknowledge = confermare la ricezione
# outcome = esito
# to close (a report, a channel) = chiudere
# to erase = cancellare
# to leave out = escludere
# to share = condividere
# to hand over, to refer = consegnare
# case file = fascicolo
# to step back = astenersi
# note (among handlers) = nota interna
# sealed = sigillato; encrypted = cifrato
# label = etichetta
# draft = bozza
# backup = copia di sicurezza
# desk = area di lavoro
# site = sito

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = it
direction = ltr

## Days and sizes

day = { $day ->
    [1] 1º
   *[2] { $day }
} { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
number-between-thousands = .
month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
weekday = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
} { $day }
size-bytes = { $count } byte
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Inizio
title-form = Modulo
title-receipt = Nota
title-return = Ritorno
title-messages = Messaggi
title-left = Pagina vuota
title-error = Qualcosa non ha funzionato
title-desk = Area di lavoro
title-paper-key = Chiave cartacea

## On every page of the source's site

site-home = Inizio
leave-now = Esci subito
onion-heed = Non stai usando il nostro indirizzo onion: la tua rete può vedere che hai aperto questo sito.
back-to-start = Torna all’inizio
# A button that is not seen: what Enter does in a form.
go-on = Continua

## The first page

home-heading = Raccontaci che cosa hai visto
home-safe-short = Niente nome e niente account. Tutto viene cifrato appena arriva.
home-who-short = Le persone indicate più sotto. Puoi escluderne alcune.
home-next-short = Con sette parole leggi le risposte.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = non usare dispositivi o reti del lavoro.
home-heed-watched = la tua rete può vedere questa visita.
home-doors = Che cosa vuoi fare?
door-report = Fai una segnalazione
door-report-hint = Scrivi, allega file, invia.
door-replies = Leggi le risposte
door-replies-hint = Con la tua ricevuta di sette parole.
home-safe = È sicuro?
home-safe-kept = Questo server conserva ciò che invii solo in forma cifrata, con il giorno di arrivo. Non registra il tuo indirizzo internet, l’ora esatta o la tua visita.
home-safe-limits = Niente è del tutto sicuro. Il server stesso vede le tue parole mentre le invii, e le nostre risposte mentre le leggi. Chi ne avesse il controllo in quel momento potrebbe vederle a sua volta.
home-who = Chi legge?
home-leave-out = Puoi escludere chiunque sia indicato qui. Questo sito non mostrerà a chi escludi la tua segnalazione, né che esiste.
home-overseers = Queste persone controllano il canale. Vedono una segnalazione solo se è inviata direttamente a loro o se passa a loro in seguito:
home-next = E poi che cosa succede?
home-next-receipt = Ricevi una ricevuta di sette parole. Scrivile su carta: sono l’unico modo per leggere le nostre risposte.
home-next-read = Le persone che hai scelto leggono la tua segnalazione. Possono rispondere o farti una domanda.
home-next-return = Torni con le tue sette parole quando vuoi, leggi che cosa ti hanno scritto e, se vuoi, scrivi ancora.
home-before = Prima di iniziare
home-before-device = Usa un dispositivo e una connessione che non siano del tuo posto di lavoro. Sul lavoro si può registrare quali siti apri.
home-before-tor = Usa Tor Browser, se puoi. Così la tua rete non vede quale sito apri, e questo server non vede dove ti trovi. È gratuito, su torproject.org e negli app store dei telefoni Android. Installalo a casa, su un dispositivo tuo.
home-before-onion = In Tor Browser, apri questo indirizzo. È la via più sicura per questo sito:
home-before-onion-copy = Copialo o scrivilo. Gli altri browser non possono aprirlo, e provarlo in uno di questi rivela alla tua rete che cosa cerchi.
home-before-words = Pensa a ciò che solo tu puoi sapere, o che hai già raccontato a qualcuno con le stesse parole. Non scriverlo, se può far risalire a te.
home-before-photos = La foto di uno schermo o di un foglio può mostrare più di quanto vuoi: un riflesso, una mano, un nome utente. Una stampa può avere segni che dicono chi l’ha stampata.
home-before-law = In molti Paesi la legge vieta di punire chi segnala illeciti sul lavoro che aveva buoni motivi di ritenere veri. Nell’Unione europea questo vale anche per chi ha segnalato senza dare il nome e viene scoperto in seguito. Che cosa sia protetto esattamente cambia da Paese a Paese.
home-before-leave = «{ leave-now }», in alto in ogni pagina, chiude la tua visita qui. Non può cancellare la cronologia del tuo browser. Tor Browser non ne conserva, e nemmeno una finestra privata.

## Choosing a channel

channels-heading = Di che cosa si tratta?
channels-lead = Scegli dove deve andare la tua segnalazione. La pagina seguente mostra chi può leggerla, e puoi escludere delle persone.

## The form

compose-heading = Nuova segnalazione: { $channel }
compose-who = Chi può leggerla
compose-who-hint = Queste persone ricevono la tua segnalazione. Segna chi non deve riceverla: a chi segni, questo sito non mostrerà che esiste.
compose-leave-out = Escludi { $name }, { $title }
compose-leave-out-both = Escludi { $name }, { $title } (controlla anche il canale)
compose-overseers-hint = Queste persone controllano il canale. Vedono la tua segnalazione solo se la invii direttamente a loro, se non resta nessun altro a leggerla, o se passa a loro in seguito. Anche qui, segna chi non deve vederla.
compose-nobody-oversees = Nessuno controlla questo canale. Se queste persone non fanno nulla, la tua segnalazione non va a nessun altro.
compose-straight = Invia solo a chi controlla il canale
compose-shut = Questo canale al momento non riceve segnalazioni.
compose-other = Scegli un altro canale
compose-nobody-else = Non far aggiungere in seguito nessuno che non sia indicato qui
compose-optional = { $question } (facoltativo)
compose-choose = Scegli
compose-date-hint = Anno, mese e giorno, come 2026-11-27.
compose-unasked = Le tue risposte a domande che non ci sono più
compose-message = Che cosa è successo?
compose-message-hint = Che cosa hai visto o sentito, quando e dove, e come lo sai. Non scrivere ciò che solo tu puoi sapere, se può far risalire a te.
compose-people = Di chi si tratta? (facoltativo)
compose-people-hint = Nomi o ruoli. Li vede solo chi può leggere la segnalazione. Se una di queste persone è indicata sopra, escludila lì.
compose-files = File (facoltativo)
compose-files-more = Altri file (facoltativo)
compose-files-hint = Fino a { $files } file, { $file } ciascuno, { $body } in tutto. Un file può contenere dettagli nascosti: chi l’ha fatto, quando, dove, con quale dispositivo. Li togliamo quando è possibile, e il nome del file non viene inviato. Se per un file non è possibile, lo vedi prima che parta qualcosa.
compose-originals = Invia anche i file così come sono, con i nomi e tutto ciò che nascondono
compose-hints = Parole che potrebbero far risalire a te (facoltativo)
compose-hints-hint = Il tuo nome, un soprannome, il tuo reparto, il tuo turno, separati da virgole. Le cerchiamo nel tuo testo prima dell’invio. Non vengono inviate né conservate.
compose-chars-hint = Il tuo messaggio può avere fino a { $chars } caratteri.
compose-send-hint = Inviare file grandi può richiedere qualche minuto. Aspetta finché non vedi la ricevuta.
compose-send = Invia ora
compose-kept = Quello che hai scritto è ancora qui sotto.
compose-files-again = Se avevi allegato dei file, sceglili di nuovo: il browser non li conserva.

## Files that wait to be sent

files-here = File che hai allegato
files-names = I nomi qui sopra non vengono inviati, a meno che tu non invii i file così come sono.
file-remove = Non inviare { $name }
file-clean = Non vi abbiamo trovato nulla di nascosto.
file-cleaned = Nascosto nel file, e tolto: { $found }
file-unknown = Non conosciamo questo tipo di file. Tutto ciò che vi è nascosto viene inviato.
file-cannot-clean = Da questo tipo di file non si può togliere nulla. Tutto ciò che vi è nascosto viene inviato.
file-damaged = Non siamo riusciti a leggere questo file. Tutto ciò che vi è nascosto viene inviato.
file-too-large = Questo file è troppo grande perché possiamo toglierne qualcosa. Tutto ciò che vi è nascosto viene inviato.
file-original = È così com’è arrivato, con tutto ciò che vi è nascosto.
finding-location = luogo
finding-device = dispositivo
finding-serial = numero di serie
finding-author = nome di una persona
finding-organisation = azienda o ufficio
finding-times = data e ora
finding-program = programma
finding-edit-history = versioni precedenti
finding-comment = titolo o osservazioni
finding-thumbnail = piccola immagine del file
finding-original-name = nome del file o cartella
finding-attachment = un altro file al suo interno
finding-other = altri dettagli

## Before a report is sent

check-heading = Controlla prima di inviare
check-lead = Non è ancora partito nulla. Guarda che cosa sarà inviato, e a chi.
check-unclean = Non tutto è stato ripulito: almeno un file sarebbe inviato con tutto ciò che vi è nascosto. Guarda prima i tuoi file.
check-who = Chi potrà leggere la segnalazione
check-channel = { $channel }:
check-later = Queste persone potrebbero leggerla, se passa a loro in seguito:
check-nobody-later = Se queste persone non fanno nulla, la tua segnalazione non va a nessun altro.
check-left-out = Escludi:
check-nobody-else = Nessuno potrà essere aggiunto in seguito.
check-yourself = Fa risalire a te?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = io, me, mi, mio, mia, miei, mie, me stesso, me stessa, ho, avevo, ero, c’ero, c'ero, m’ha, m'ha, m’hanno, m'hanno, sono stato, sono stata, ero presente, lavoro come, lavoro in, lavoro al, lavoro nel, lavoro nella, lavoravo, facevo, vedevo, sentivo, il mio turno, mio turno, miei turni, il mio reparto, mio reparto, mia sezione, mio piano, mio ufficio, mio servizio, mia squadra, mio collega, mia collega, miei colleghi, mie colleghe, mio capo, mia capa, mio superiore, mio responsabile, mia responsabile
check-found-hint = Parole che ci hai chiesto di cercare: { $found }
check-found-mail = Indirizzi e-mail: { $found }
check-found-phone = Numeri di telefono: { $found }
check-found-oneself = Parli di te: { $found }
check-marked = Sono evidenziati più sotto. È un pericolo solo se dicono chi sei.
check-marked-some = Sono moltissime: in ogni testo sono evidenziate e indicate qui solo le prime { $max }.
check-found-nothing = Non abbiamo trovato indirizzi e-mail, numeri di telefono o parole tue.
check-limits = Non possiamo vedere ciò che solo tu puoi sapere, che cosa mostra una foto, né chi altro sa che eri lì. Rileggi il tuo testo come farebbe chi sospetta di te.
check-texts = Quello che hai scritto
check-files = I tuoi file
check-originals = Invii anche i file così come sono, con i nomi e tutto ciò che vi era nascosto.
check-send = Invia la segnalazione
check-edit = Modifica

## What can be wrong with a form

problem-message-blank = Scrivi qualcosa nel messaggio.
problem-message-long = Il messaggio è troppo lungo. Può avere fino a { $max } caratteri.
problem-reason-blank = Scrivi un motivo.
problem-reason-long = Il motivo è troppo lungo. Può avere fino a { $max } caratteri.
problem-people-long = La risposta a «Di chi si tratta?» è troppo lunga. Può avere fino a { $max } caratteri.
problem-leave-out = Non siamo riusciti a leggere chi escludere. Controlla le caselle e invia di nuovo.
problem-nobody-left = Non resterebbe nessuno a leggere questa segnalazione. Lascia almeno una persona.
problem-newcomers = Da quando hai aperto questo modulo, qualcun altro può leggere le segnalazioni di questo canale: { $who }. Guarda di nuovo l’elenco ed escludi chi vuoi.
problem-files-lost = I file che avevi allegato non ci sono più: aspettano finché non sono inviati, al massimo un’ora, e non oltre un riavvio. Sceglili di nuovo, o invia la segnalazione senza file.
problem-channel-closed = Questo canale non riceve più segnalazioni, quindi non è stato salvato nulla. Copia il tuo testo, oppure scegli un altro canale e incollalo lì.
problem-unasked = Le domande di questo canale sono cambiate mentre scrivevi. Copia nel messaggio ciò che ti serve ancora dal riquadro qui sotto, e invia di nuovo.
problem-hints = Sono troppe parole da cercare. Possono essere fino a { $count }, con { $max } caratteri in tutto.
problem-answer-missing = Rispondi alla domanda evidenziata.
problem-answer-long = La risposta alla domanda evidenziata è troppo lunga. Può avere fino a { $max } caratteri.
problem-answer-choice = Scegli una delle risposte alla domanda evidenziata.
problem-answer-date = Scrivi il giorno evidenziato come anno, mese e giorno, come 2026-11-27.
problem-malformed = Non siamo riusciti a leggere il modulo. Controllalo e invialo di nuovo.
problem-cut-off = La connessione si è interrotta prima che arrivasse tutto. Invia di nuovo.
problem-charset = Alcune lettere non sono arrivate come le hai scritte. Controlla il testo qui sotto e invia di nuovo.
problem-body-large = È troppo in una volta sola. Tutto insieme può avere fino a { $max }.
problem-file-large = Un file è troppo grande. Ciascuno può avere fino a { $max }.
problem-many-files = I file sono troppi. Puoi inviarne fino a { $max } alla volta.
problem-full = Su questo server non c’è più spazio, quindi non abbiamo potuto conservare l’invio. Non è stato salvato nulla; il tuo testo è qui sotto. Tienilo e riprova più tardi.
problem-store = Su questo server qualcosa si è guastato. Non è certo che l’invio sia stato salvato. Tieni il tuo testo e invialo di nuovo più tardi.
problem-busy = Troppe persone stanno inviando in questo momento. Aspetta un minuto e invia di nuovo.
problem-done = È già stato fatto. Ricarica la pagina per vedere a che punto è la segnalazione.
problem-closed = La segnalazione è chiusa. Prima si può riaprire.
problem-open = La segnalazione non è chiusa.
problem-outcome = Scegli l’esito della segnalazione.
problem-guard = Questo modulo è rimasto aperto troppo a lungo. Controlla quello che hai scritto e invia di nuovo.

## The receipt

receipt-heading = La tua segnalazione è arrivata
receipt-lead = Queste sette parole sono la tua ricevuta. Sono l’unico modo per leggere le nostre risposte. Scrivile ora. Sono parole inglesi: copiale lettera per lettera.
receipt-keep = Come conservarle
receipt-keep-paper = Scrivile su carta, senza dire a che cosa servono. Non fotografarle e non tenerle al lavoro.
receipt-keep-once = Le vedi solo adesso. Noi non le conserviamo e non possiamo dartele di nuovo.
receipt-keep-opens = Chi le trova può leggere le nostre risposte e scrivere al posto tuo. Non può vedere quello che hai scritto.
receipt-next = Che cosa succede ora
receipt-next-text = Le persone che hai scelto ora possono leggere la tua segnalazione. Possono rispondere o farti una domanda. Torna a vedere le risposte fra qualche giorno.
receipt-next-leave = Quando hai le parole su carta, scegli «{ leave-now }» in alto in questa pagina.
receipt-check = Sono su carta?
receipt-check-hint = Scrivi due delle parole che hai su carta, e noi le confrontiamo. Puoi saltare questo passo.
receipt-check-word = Parola { $position }
receipt-check-send = Confronta
problem-receipt-check = La parola { $position } è un’altra. Guarda l’elenco qui sotto e il tuo foglio.
noted-heading = Le parole sul tuo foglio sono giuste
noted-text = Tieni il foglio dove nessuno lo cerca. È tutto ciò che ti serve per tornare.
noted-not-heading = Non abbiamo potuto confrontare
noted-not = Nel frattempo questo servizio è stato riavviato, e non conserviamo nulla con cui confrontare. Le parole sul tuo foglio valgono lo stesso: per provarle, scegli «{ door-replies }».

## Coming back

replies-heading = Leggi le risposte
replies-receipt = Le tue sette parole
replies-receipt-hint = Nell’ordine in cui le hai ricevute. Maiuscole, spazi in più e trattini non contano.
replies-open = Apri
replies-lost = Nessuno può recuperare una ricevuta persa. Ma puoi sempre fare una nuova segnalazione.
problem-receipt-count = { $found ->
    [one] C’è { $found } parola. Una ricevuta ne ha sette.
   *[other] Ci sono { $found } parole. Una ricevuta ne ha sette.
}
problem-receipt-word = La parola { $position } non è fra quelle che usiamo. Controlla come è scritta.
problem-receipt-unknown = Queste parole non aprono nessuna segnalazione. Controllale una per una, e il loro ordine.

## The conversation, as the source sees it

conversation-heading = La tua segnalazione
conversation-sent = Il tuo messaggio è arrivato.
conversation-waiting = La tua segnalazione è arrivata il giorno { $day }. Non c’è ancora risposta. Torna a vedere fra qualche giorno.
conversation-answered = La tua segnalazione è arrivata il giorno { $day }. { $count ->
    [one] C’è { $count } risposta.
   *[other] Ci sono { $count } risposte.
}
conversation-their-turn = Da allora hai scritto, e a questo non c’è ancora risposta.
conversation-acknowledge-by = La conferma di ricezione è dovuta entro { $day }.
conversation-acknowledged = La ricezione è stata confermata il giorno { $day }: delle persone hanno in mano la segnalazione.
conversation-answer-by = Una risposta è dovuta entro { $day }.
conversation-was-answered = La risposta è arrivata il giorno { $day }.
conversation-then-overseers = Altrimenti passa all’organo di controllo, a chi ancora non ce l’ha e non hai escluso, per intero e senza che qualcuno qui debba dare il consenso.
conversation-then-nobody = Altrimenti non va a nessun altro. Puoi sempre inviarla di nuovo come nuova segnalazione.
conversation-escalated = Il giorno { $day } è passata all’organo di controllo. Lì può leggerla chi non hai escluso.
conversation-closed = È stata chiusa il giorno { $day }.
conversation-outcome-substantiated = Esito: quello che hai segnalato è risultato vero.
conversation-outcome-partly = Esito: una parte di quello che hai segnalato è risultata vera.
conversation-outcome-not-substantiated = Esito: è stata esaminata, e non si è potuto dimostrare che sia vero.
conversation-outcome-referred = Esito: è stata consegnata a qualcun altro, che può fare di più.
conversation-outcome-not-enough = Esito: non c’erano elementi sufficienti per procedere.
conversation-outcome-out-of-scope = Esito: non era il posto giusto per questa segnalazione.
conversation-kept-until = Viene conservata fino al giorno { $day } e poi cancellata per sempre. Se scrivi ancora prima di allora, non viene cancellata finché il tuo messaggio non è stato letto e ha avuto risposta.
conversation-extension = { $author } chiede più tempo, { $day }
conversation-sharing = { $author } ha condiviso la tua segnalazione, { $day }
conversation-referral = { $author } ha consegnato la tua segnalazione, { $day }
conversation-handed-over = Ora ce l’ha anche qualcuno all’esterno: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Un’altra persona può leggere la tua segnalazione: { $person }
conversation-files-hint = Un file che salvi resta su questo dispositivo finché non lo elimini.
conversation-unreadable-heading = Una risposta che non si può leggere
conversation-unreadable = Questa risposta si è danneggiata sul server. Scrivi qui sotto che non hai potuto leggerla.
conversation-own-words = Quello che hai inviato non si vede qui, nel caso qualcun altro trovi la tua ricevuta.
conversation-add = Scrivici
conversation-message = Il tuo messaggio
conversation-attach-hint = Ciò che è nascosto in un file viene tolto quando è possibile, e il nome non viene inviato.
conversation-send = Invia il messaggio
ended-heading = La tua visita è terminata
ended-text = Non ci sono state azioni per un po’, quindi abbiamo chiuso la tua visita. Il tuo messaggio non è stato inviato. Prima copialo, poi riapri la tua segnalazione e incollalo lì.
ended-message = Quello che hai scritto
left-text = Puoi chiudere questa pagina.

## Errors

error-not-set-up-title = Non ancora aperto
error-not-set-up = Questo servizio non è ancora pronto. Torna più tardi.
error-not-found-title = Questa pagina non è qui
error-not-found = Questa pagina non esiste. Torna all’inizio.
error-unreadable-title = Non siamo riusciti a leggere
error-unreadable = Il tuo browser ha inviato qualcosa che non siamo riusciti a leggere. Torna indietro e riprova.
error-elsewhere-title = Non accettato
error-elsewhere = Questo modulo è stato inviato dalla pagina di un altro sito. Compila il modulo sulla nostra pagina.
error-erased-title = Questa segnalazione è stata cancellata
error-erased = Il tempo per cui era conservata è finito, e nessuno può più leggerla. La tua ricevuta ora non apre nulla; puoi buttarla. Se da allora è successo qualcosa, puoi inviare una nuova segnalazione.
error-busy-title = Riprova fra un minuto
error-busy = In questo momento qui ci sono troppe persone. Quello che hai inviato non è stato salvato.
error-full-title = Spazio esaurito
error-full = Su questo server non c’è più spazio, quindi non abbiamo potuto conservare quello che hai inviato. Riprova più tardi.
error-store-title = Qui qualcosa si è guastato
error-store = Su questo server qualcosa si è guastato, quindi non abbiamo potuto farlo. Riprova più tardi.

## While the server is being stopped, on both sites

closing-heading = Torniamo presto
closing-text = Questo servizio si sta riavviando. Quello che hai appena inviato non è stato salvato, e nemmeno i file. Riprova fra qualche minuto.
closing-message = Quello che hai scritto. Prima copialo, poi torna e incollalo.

## The desk: set-up and signing in

set-up-heading = Configura questo sito
set-up-lead = Sei la prima persona qui, e sarai referente del primo canale.
set-up-site = Nome del sito
set-up-site-hint = Quello che le fonti vedono in alto in ogni pagina.
set-up-channel = Primo canale
set-up-channel-hint = Di che cosa trattano le segnalazioni qui: un carcere, un ufficio, un tema.
set-up-name = Il tuo nome
set-up-name-hint = Ti serve per accedere, e le fonti lo vedono prima di scrivere.
set-up-title = Il tuo ruolo
set-up-title-hint = Le fonti lo vedono accanto al tuo nome.
set-up-passphrase = Frase di accesso
set-up-passphrase-hint = Almeno { $min } caratteri. Meglio più parole che non c’entrano fra loro. Nessuno può reimpostarla per te.
set-up-send = Configura
problem-name = Compila il campo evidenziato, con { $max } caratteri al massimo.
problem-passphrase-short = Questa frase di accesso è troppo corta. Servono almeno { $min } caratteri.
problem-passphrase-long = Questa frase di accesso è troppo lunga.
problem-passphrase-common = Questa frase di accesso si indovina troppo facilmente: è molto usata, o fatta di nomi, date o tasti vicini. Usa più parole che non c’entrano fra loro.
paper-key-heading = La tua chiave cartacea
paper-key-lead = { $name }, stampa questa pagina o copia la chiave a mano. Tienila dove tieni ciò che non deve mai andare perso.
paper-key-what = Con questa chiave puoi aprire le segnalazioni che hai scaricato, su un computer senza Tipline. Se dimentichi la frase di accesso, è l’unica cosa che apre ancora le segnalazioni destinate a te. Fa lo stesso per chiunque la trovi.
paper-key-sign-in = Questa chiave serve per accedere: se dimentichi la frase di accesso, è l’unica cosa che permette di sceglierne una nuova, a te e a chiunque la trovi. Non apre nessuna segnalazione. Le segnalazioni si aprono con la tua chiave personale: tieni una copia anche di quella.
paper-key-once = La vedi solo adesso. Il server la conserva bloccata dalla tua frase di accesso, e in nessun’altra forma.
paper-key-next = L’ho messa al sicuro: accedi
sign-in-heading = Accedi
sign-in-name = Nome
sign-in-passphrase = Frase di accesso
sign-in-send = Accedi
sign-in-code = Codice
sign-in-code-hint = Solo se hai attivato i codici per il tuo account: le sei cifre che la tua app mostra ora.
sign-in-failed = Il nome, la frase di accesso o il codice è sbagliato. Riprova. Ogni tentativo richiede un po’ più di tempo.
sign-out = Esci
sign-in-forgotten = Hai dimenticato la frase di accesso?
nav-places = Pagine dell’area di lavoro
nav-inbox = In arrivo
nav-channels = Canali
nav-team = Gruppo
nav-account = Account

## The desk: channels

channels-list-heading = Canali
channels-list-lead = Dove vanno le segnalazioni, e chi le riceve.
channel-name = Nome
channel-state = Stato
channel-handlers = Referenti
channel-overseers = Organo di controllo
channel-open = Riceve segnalazioni
channel-closed = Chiuso
channel-nobody = Qui non c’è nessuno: non riceve segnalazioni
channel-new = Nuovo canale
channel-closed-heed = Questo canale è chiuso. Non riceve nuove segnalazioni. Quelle che ha vengono lette e ricevono risposta come prima.
channel-description = Descrizione (facoltativo)
channel-description-hint = Una frase o due su che cosa va segnalato qui. Le fonti la leggono prima di scegliere.
channel-members = Persone
channel-members-hint = I referenti leggono e rispondono. L’organo di controllo controlla che le segnalazioni vadano avanti, e riceve quelle che restano ferme. Chi viene aggiunto legge le segnalazioni che arrivano da ora in poi, non quelle precedenti.
channel-handles = Referente
channel-oversees = Organo di controllo
channel-clocks = Termini, in giorni
channel-clocks-hint = I limiti abituali sono 7 giorni per confermare la ricezione e 90 per rispondere. Una modifica vale per le segnalazioni che arrivano dopo.
channel-acknowledge = Per confermare la ricezione
channel-answer = Per rispondere
channel-keep = Da conservare dopo la chiusura
channel-questions = Domande proprie del canale
channel-questions-hint = Il modulo le fa oltre a chiedere che cosa è successo. Chiedi poco: ogni risposta può far risalire a qualcuno. Svuota una domanda per toglierla.
channel-question-label = Domanda
channel-question-kind = Risposta
channel-kind-short = Una riga
channel-kind-long = Più righe
channel-kind-choice = Una delle scelte qui sotto
channel-kind-date = Un giorno
channel-question-choices = Scelte, una per riga
channel-question-required = Una segnalazione deve rispondere a questa domanda
channel-list-nobody = nessuno
channel-more = Un’altra domanda
channel-save = Salva il canale
channel-close = Chiudi il canale
channel-close-hint = Da allora non riceve nuove segnalazioni. Quelle che ha vengono conservate, lette e ricevono risposta come prima.
channel-reopen = Riapri il canale
changes-heading = Che cosa è cambiato nel frattempo
changes-nothing = (niente)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, risposta obbligatoria)
changes-change = Prima: { $was }
    Ora: { $now }
problem-name-taken = Questo nome è già in uso. Scegline un altro.
problem-name-alike = Questo nome somiglia a «{ $other }», che esiste già. Scegline uno che nessuno possa scambiare con quello.
problem-description = La descrizione è troppo lunga. Può avere fino a { $max } caratteri.
problem-empty-channel = Un canale ha bisogno di qualcuno che riceva le sue segnalazioni. Scegli almeno una persona, come referente o nell’organo di controllo.
problem-acknowledge = Il termine per confermare la ricezione deve essere un numero di giorni da 1 a { $max }.
problem-answer-days = Il termine per rispondere deve essere un numero di giorni da 1 a { $max }.
problem-keep = I giorni di conservazione devono essere un numero da 1 a { $max }.
problem-clock-order = La risposta a una segnalazione non può essere dovuta prima della conferma di ricezione.
problem-many-questions = Un canale può fare fino a { $max } domande.
problem-question = La domanda { $row } manca o è troppo lunga. Può avere fino a { $max } caratteri.
problem-question-twice = La domanda { $row } c’è due volte. Togline una.
problem-choices = La domanda { $row } richiede da 2 a { $max } scelte, tutte diverse, una per riga.
problem-channel-large = La descrizione e le domande sono troppo lunghe insieme. Accorciale.
problem-not-there = Una delle persone che hai scelto non è più qui. Guarda di nuovo l’elenco.
problem-changed = Qualcun altro ha modificato questa pagina mentre ci lavoravi, quindi le tue modifiche non sono state salvate. Qui sotto trovi che cosa è cambiato, e il modulo con le tue modifiche. Guardalo e salva di nuovo.
problem-last-operator = Nessun altro ha il ruolo di gestione tecnica. Prima dallo a qualcun altro.
problem-leaves-empty-channel = Un canale resterebbe senza nessuno. Prima metti qualcun altro.
problem-link = Questo link non funziona. Forse non è stato copiato per intero, o uno più recente l’ha sostituito. Chiedi un nuovo link.
problem-link-used = Questo link è già stato usato. Se l’hai usato tu, accedi. Se no, avvisa subito la gestione tecnica.
problem-link-late = Questo link è scaduto. Chiedine uno nuovo.
problem-wrong-passphrase = La tua frase di accesso attuale è sbagliata. Riprova.
problem-paper-key = Il nome o la chiave cartacea è sbagliata. Controlla ogni carattere della chiave.
problem-own-secret = Questa è la chiave segreta con cui leggi, non la chiave cartacea con cui accedi. Non è stata conservata, ma l’hai inviata a questo server: chiediti se ti fidi ancora. Il suo posto è sul tuo computer e da nessun’altra parte.
problem-own-key-secret = Quello che hai incollato è la metà segreta di una chiave. Non è stata conservata, ma nessun altro dovrebbe mai vederla: crea una nuova chiave e incolla la riga che inizia con age1pq1.
problem-own-key-classic = Questa chiave è del tipo più vecchio, che un giorno un computer quantistico potrebbe violare. Creane una con «age-keygen -pq»; inizia con age1pq1.
problem-own-key-unreadable = Questa non è una chiave, o non è intera. Una chiave inizia con age1pq1 e ha 1.959 caratteri. Se non ne hai una, lascia vuoto il campo.
problem-own-key-broken = È scritta come una chiave, ma ciò che viene sigillato con essa non sarebbe al sicuro. Creane una nuova con «age-keygen -pq».
problem-own-key-taken = Qualcuno qui ha già questa chiave. Ogni persona ha bisogno di una chiave propria, che nessun altro ha.

## The desk: the team

team-heading = Gruppo
team-lead = Chi lavora qui. I ruoli si danno canale per canale. Il ruolo di gestione tecnica non apre nessuna segnalazione.
person-name = Nome
person-title = Ruolo che le fonti vedono
person-roles = Che cosa fa
person-state = Stato
person-invite = Invita qualcuno
person-invite-lead = Ricevi un link che funziona una volta sola, entro { $days } giorni. Chi lo apre sceglie la propria frase di accesso.
person-name-hint = Serve per accedere, e le fonti lo vedono prima di scrivere.
person-roles-hint = La persona può leggere le segnalazioni che arrivano da ora in poi, non quelle precedenti. Chi legge una segnalazione precedente può condividerla con lei.
person-handles = Referente
person-oversees = Organo di controllo
person-operator = Gestione tecnica: può modificare canali e persone
person-handles-these = Referente per { $channels }.
person-oversees-these = Organo di controllo per { $channels }.
person-operates = Gestione tecnica.
person-own-key = Legge con una chiave propria.
person-nothing = Ancora niente.
person-invited = { $person } (invito inviato)
person-state-invited = Invito valido fino al giorno { $day }
person-state-removed = Accesso tolto
person-state-never = Ancora nessun accesso
person-state-here = Ultimo accesso il giorno { $day }
person-save = Salva
person-make-link = Crea il link
person-renew = Nuovo link
person-renew-hint = Il vecchio link smette di funzionare.
person-remove = Rimuovi
person-remove-hint = La persona non può più accedere, e le sue chiavi vengono distrutte. La pagina seguente dice che cosa ne deriva.
person-remove-ask = Rimuovi questa persona
yes = Sì
no = No
link-heading = Link per { $name }
link-lead = Consegnalo di persona, su carta o per una via di cui ti fidi. Funziona una volta sola, fino al giorno { $day }.
link-how = Chi ha questo link può prendere il posto di questa persona. Lo vedi solo adesso; se va perso, creane uno nuovo.
invitation-heading = Ti diamo il benvenuto, { $name }
invitation-lead = Scegli una frase di accesso. La pagina seguente mostra la tua chiave cartacea: tieni pronta una stampante o una penna.
invitation-send = Entra
own-key-heading = Per le poche persone che hanno una propria chiave age
own-key-usual = La maggior parte delle persone lascia chiusa questa parte: l’area di lavoro conserva allora la tua chiave bloccata dalla frase di accesso, e leggi qui.
own-key-what = Se hai già una chiave per il programma «age» su un computer di cui ti fidi più che di questo server, le segnalazioni possono essere sigillate per quella. Allora:
own-key-no-content = L’area di lavoro elenca le segnalazioni destinate a te, dove vanno, a che punto sono e che cosa è in scadenza, e non mostra nulla del contenuto. Scarichi ogni segnalazione, ancora sigillata, e la apri con la tua chiave sul tuo computer.
own-key-answers = Qui confermi la ricezione, rispondi, annoti e chiudi come tutti. Da qui non puoi cercare, etichettare o condividere segnalazioni, conservare bozze, aprire singoli file o consegnare una segnalazione.
own-key-not-here = Chi controlla questo server non può leggere le tue segnalazioni aspettando che tu acceda. La frase di accesso e la chiave cartacea servono solo per accedere.
own-key-lost = Se perdi la tua chiave, nulla apre ciò che è stato sigillato per quella, e nessuno può dartene un’altra per le segnalazioni precedenti. Non si può cambiare in seguito.
own-key-field = La metà pubblica della tua chiave
own-key-hint = La riga che inizia con age1pq1. Il programma «age», versione 1.3 o successiva, crea una chiave così con «age-keygen -pq». Non incollare mai la riga che inizia con AGE-SECRET-KEY. Lascia vuoto se non hai una chiave così.
remove-heading = Rimuovere { $name }?
remove-text = Le chiavi e l’accesso a ogni segnalazione vengono distrutti, e le sessioni terminano. Non si può annullare.
remove-send = Rimuovi per sempre
removed-heading = { $name } non ha più accesso
removed-text = Le sue chiavi sono distrutte e le sue sessioni sono terminate.
remove-without-handler = «{ $channel }» non ha altri referenti. Le sue segnalazioni vanno all’organo di controllo.
remove-without-anybody = «{ $channel }» non riceverà più segnalazioni finché non ci sarà qualcuno.
remove-without-reader = Nessuno potrà più leggere queste segnalazioni, perché non sono mai state date a nessun altro. Le loro fonti possono ancora scrivere:
problem-has-overseen = Questa persona fa parte dell’organo di controllo di un canale, o ne faceva parte fino a poco tempo fa. Da lei possono dipendere segnalazioni che nessun altro all’esterno potrebbe ricevere, quindi nessuno può rimuoverla da qui. Togli la persona da ogni organo di controllo: da allora non riceve più nulla di nuovo. Chi gestisce la macchina può rimuoverla con il comando «tipline handler remove».
remove-unknown = Se una fonte ha escluso tutte le altre persone, nessuno potrà più leggere nemmeno quella segnalazione. Questo server non può saperlo: per lui, chi è escluso è uguale a chi può leggere.

## The desk: one's own account

account-heading = Il tuo account
account-back = Torna al tuo account
account-passphrase = Cambia frase di accesso
account-passphrase-hint = Le tue altre sessioni terminano. La chiave cartacea resta com’è.
account-old = Frase di accesso attuale
account-new = Nuova frase di accesso
account-new-hint = Almeno { $min } caratteri. Meglio più parole che non c’entrano fra loro.
account-send = Cambia la frase di accesso
account-changed = La tua frase di accesso è stata cambiata.
account-own-key = La tua chiave personale
account-own-key-hint = Le segnalazioni sono sigillate per la tua chiave personale, quindi l’area di lavoro non mostra nulla del contenuto. Il resto di questa pagina riguarda l’accesso. La tua chiave non si può cambiare: se te ne serve un’altra, il tuo accesso va tolto e serve un nuovo invito.
account-own-key-show = Mostra la chiave intera, per confrontarla con la tua
forgotten-heading = Una nuova frase di accesso
forgotten-lead = Con la tua chiave cartacea puoi scegliere una nuova frase di accesso. Questo disattiva anche i codici.
forgotten-no-other = Non c’è altro modo. Solo la frase di accesso o la chiave cartacea aprono le tue segnalazioni, e nessun altro le ha: né la gestione tecnica, né questo server. Senza né l’una né l’altra, chiedi alla gestione tecnica di togliere il tuo accesso e di invitarti di nuovo. Poi altre persone del gruppo potranno condividere segnalazioni con te.
forgotten-key = Chiave cartacea
forgotten-key-hint = La riga che inizia con AGE-SECRET-KEY-PQ-1. Spazi e maiuscole non contano.
forgotten-done = La tua frase di accesso è stata cambiata. Le sessioni precedenti sono terminate. Se i codici erano attivi, ora non lo sono più: puoi riattivarli nel tuo account.

## The desk: one's own account

factor-heading = Codici per accedere
factor-off = Ora la sola frase di accesso apre il tuo account. Con i codici, a chi scopre la tua frase di accesso serve anche il tuo telefono.
factor-scan = Apri un’app di autenticazione sul telefono e falle leggere questa immagine.
factor-picture = L’immagine che la tua app di autenticazione legge
factor-type = Se non ci riesce, scrivi invece questo:
factor-paper-key = Se perdi il telefono, la chiave cartacea è l’unico altro modo per entrare. Controlla di averla.
factor-on = I codici sono attivi. Te ne serve uno a ogni accesso, e ciascuno funziona una volta sola.
factor-lost = Se perdi il telefono, scegli una nuova frase di accesso con la chiave cartacea: questo disattiva i codici. Per disattivarli ora, scrivi il prossimo codice.
factor-code = Le sei cifre che la tua app mostra ora
factor-turn-on = Attiva i codici
factor-turn-off = Disattiva i codici
factor-refused = Non è il codice giusto, o è già stato usato. Aspetta il prossimo e scrivi quello. Se non va mai bene, l’ora del tuo telefono o del server è sbagliata.
sessions-heading = Dove hai una sessione aperta
sessions-lead = Ogni riga è un browser in cui hai una sessione aperta. Se ne conserva solo il giorno, e solo finché è aperta.
sessions-started = Da
sessions-end = Fine
sessions-end-it = Termina
sessions-this-one = (questa)
sessions-unknown = Se una di queste non è tua, terminala e scegli una nuova frase di accesso.
reminders-heading = Promemoria
reminders-lead = Un promemoria è una e-mail che dice sempre la stessa cosa: forse c’è qualcosa da vedere. Non nomina segnalazioni, canali o persone, e arriva al massimo una volta al giorno.
reminders-often = Quando ne vuoi uno?
reminders-never = Mai
reminders-every-day = Ogni giorno
reminders-every-day-hint = È la scelta più sicura: non rivela niente a nessuno, che sia arrivato qualcosa o no.
reminders-when-something = Quando forse c’è qualcosa da vedere
reminders-when-something-hint = Nei giorni dopo che è successo qualcosa a una segnalazione che puoi leggere, e in altri giorni a caso. Chi osserva la tua posta per molto tempo può comunque capirne qualcosa.
reminders-email = Il tuo indirizzo e-mail
reminders-email-hint = È conservato in chiaro sul server. Scegline uno che leggi solo tu.
reminders-keep = Salva
reminders-no-mail-server = Questo sito non ha ancora un server di posta, quindi non viene inviato nulla. La gestione tecnica può indicarne uno nelle impostazioni.
reminders-last = L’ultimo promemoria
reminders-none-yet = Nessuno è stato inviato da quando il server è stato avviato.
reminders-waiting = Ce n’è uno in partenza.
reminders-sent = Il server di posta l’ha preso in carico il giorno { $day }.
reminders-unreachable = Il server di posta non è raggiungibile. Un promemoria in attesa viene ritentato ogni dieci minuti.
reminders-refused = Il server di posta lo rifiuta. Controlla l’indirizzo. Un promemoria in attesa viene ritentato ogni dieci minuti.
reminders-failing = I promemoria di questo sito non possono essere inviati.
reminders-now = Inviane uno ora
reminders-already = Oggi ne è già stato inviato uno, e ce n’è al massimo uno al giorno.
problem-email = Scrivi un indirizzo e-mail, per esempio nome@example.org.

## The desk: inbox

inbox-heading = Posta in arrivo
inbox-empty = Qui non c’è ancora nulla. Le nuove segnalazioni destinate a te compariranno in questa pagina.
inbox-count = { $count ->
    [one] { $count } segnalazione, { $waiting } in attesa di risposta.
   *[other] { $count } segnalazioni, { $waiting } in attesa di risposta.
}
inbox-own-key = Leggi con una chiave propria: questo elenco mostra quali segnalazioni sono tue e a che punto sono. Ognuna si apre sul tuo computer, una volta scaricata.
inbox-name = Segnalazione
inbox-channel = Canale
inbox-received = Ricevuta
inbox-moved = Ultimo messaggio
inbox-turn = Stato
inbox-turn-source = Risposta data
inbox-next = Che cosa segue
inbox-next-written = Da allora la fonte ha scritto.
inbox-next-source = In attesa della fonte. { $due }
inbox-choose = Quali segnalazioni
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = ricezione da confermare
inbox-state-answer = risposta da dare
inbox-state-source = in attesa della fonte
inbox-mine = Per me
inbox-mine-new = novità dalla mia ultima visita
inbox-mine-hand = ultima azione mia
inbox-mine-draft = con una mia bozza
inbox-label = Etichetta
inbox-chosen = { $count ->
    [0] Nessuna delle tue { $all } segnalazioni corrisponde alla scelta.
    [one] Una delle tue { $all } segnalazioni corrisponde alla scelta.
   *[other] { $count } delle tue { $all } segnalazioni corrispondono alla scelta.
}
inbox-show-all = Mostra tutte le segnalazioni
inbox-new = { $count ->
    [one] { $count } nuovo
   *[other] { $count } nuovi
}
inbox-draft = Bozza
inbox-some-damage = Alcuni dati su questo server sono danneggiati. Può riguardare una tua segnalazione, o nessuna. Chiedi alla gestione tecnica di fermare il server e di eseguire «tipline check».
inbox-damaged = I dati di questa segnalazione sono danneggiati. Aprila per vedere che cosa si può leggere.
inbox-newer = Pagina precedente
inbox-older = Pagina seguente
inbox-pages = Altre segnalazioni
search-heading = Cerca nelle segnalazioni
search-find = Parole
search-hint = In tutto ciò che puoi aprire: messaggi, note, risposte, nomi dei file, etichette e nomi delle segnalazioni. Devono esserci tutte le parole; maiuscole e accenti non contano.
search-send = Cerca
search-found = { $count ->
    [0] Nessun risultato in { $searched } segnalazioni
    [one] Trovato in una segnalazione su { $searched }
   *[other] Trovato in { $count } segnalazioni su { $searched }
}
search-nothing = Prova con meno parole, o con parole più corte.
search-where = { $channel }, ultimo messaggio { $day }
search-older = Cerca in segnalazioni più vecchie
search-damaged = Una parte delle tue segnalazioni si è danneggiata sul server e la ricerca non l’ha esaminata. Chiedi alla gestione tecnica di eseguire «tipline check».
problem-search-blank = Scrivi almeno una parola da cercare.
problem-search-busy = Qualcun altro sta cercando. Riprova fra un momento.
keys-heading = Tasti della tastiera
keys-how = Premi queste lettere insieme ai tasti che il tuo browser usa per le scorciatoie delle pagine: Alt e Maiusc in Firefox e Tor Browser, Alt in Chrome e Edge, Control e Opzione su un Mac.
keys-inbox = La posta in arrivo
keys-previous = La segnalazione o la pagina precedente
keys-next = La segnalazione o la pagina seguente
keys-reply = Scrivi una risposta
keys-note = Scrivi una nota
skip = Vai al contenuto

## The desk: one tip

tip-back = Torna alla posta in arrivo
tip-around = Segnalazioni nella posta in arrivo
tip-previous = Precedente: { $name }
tip-next = Seguente: { $name }
tip-new = { $count ->
    [one] { $count } voce è nuova
   *[other] { $count } voci sono nuove
}
tip-entry-new = Novità
tip-unread = Segna come non letta
languages-new-tab = Si apre in una nuova scheda; ciò che hai scritto resta in questa.
tip-carried = Ecco quello che avevi scritto. Non ne è ancora stato inviato nulla.
draft-save = Salva bozza
draft-hint = Una bozza la puoi leggere solo tu. I file non vengono conservati con la bozza.
draft-saved = Bozza salvata il giorno { $day }
draft-discard = Elimina questa bozza
draft-discard-hint = Sparisce per sempre.
problem-drafts-full = Le bozze in questa segnalazione sono troppo lunghe per essere conservate insieme. Prima inviane o accorciane una.
labels-heading = Etichette
labels-new = Nuova etichetta
labels-put = Aggiungi
labels-remove = Togli «{ $label }»
labels-damaged = Le etichette di questa segnalazione si sono danneggiate sul server. La segnalazione non è toccata.
problem-label-blank = Scrivi una parola o due.
problem-label-long = Un’etichetta ha al massimo { $max } caratteri.
problem-label-many = Ci sono già { $max } etichette. Prima togline una.
tip-channel = Canale: { $channel }
tip-channel-unknown = I dati di questa segnalazione sono danneggiati. Quello che si può leggere è qui sotto.
tip-entry-tip = Segnalazione, { $day }
tip-entry-follow-up = Dalla fonte, { $day }
tip-entry-reply = Risposta di { $author }, { $day }
tip-entry-note = Nota di { $author }, { $day } (la fonte non la vede)
tip-entry-extension = Più tempo per rispondere, da { $author }, { $day }
tip-entry-closing = Chiusa da { $author }, { $day } (la fonte non vede questo testo)
tip-entry-reopening = Riaperta da { $author }, { $day } (la fonte non vede questo testo)
tip-entry-sharing = Condivisa da { $author }, { $day }
tip-entry-step-back = Astensione di { $author }, { $day } (la fonte non vede questo testo)
tip-entry-referral = Consegnata da { $author }, { $day }
tip-people = Di chi si tratta
tip-files = File
tip-file-clean = Non vi è stato trovato nulla di nascosto.
tip-file-cleaned = Tolto prima di sigillare: { $found }
tip-file-uncleaned = Non è stato possibile ripulirlo, e può rivelare chi l’ha fatto.
tip-file-original = L’originale, così com’è arrivato
tip-file-original-warning = Può rivelare chi è la fonte: con un luogo, un nome, un dispositivo. Aprilo solo se ti serve come prova, su un computer senza rete, e non mostrarlo a nessuno che non debba sapere.
tip-file-kind = { $size }, inviato come { $kind }
tip-file-look = Guardalo qui
tip-files-warning = I file possono fare danni, e possono contenere dettagli nascosti sulla fonte. Aprili su un computer che non contiene altro di importante, e non inoltrarli così come sono.
tip-damaged-heading = La voce { $number } non si può leggere
tip-damaged = Si è danneggiata sul server. Chiedi alla gestione tecnica di eseguire «tipline check». Le altre voci non sono toccate.
tip-reply = Rispondi alla fonte
tip-reply-hint = La fonte legge questo con la sua ricevuta, e così può fare chiunque la trovi. Non ripetere nulla che possa far risalire alla fonte.
tip-reply-files = File per la fonte (facoltativo)
tip-reply-answer = Questa è la nostra risposta alla segnalazione
tip-reply-send = Invia la risposta
tip-note = Nota per i referenti
tip-note-hint = Chiunque può leggere questa segnalazione può leggere la nota. La fonte no.
tip-note-send = Salva la nota
tip-message = Messaggio
tip-export = Scarica tutta la segnalazione, sigillata
tip-export-hint = Uno ZIP di file cifrati. La tua chiave cartacea li apre su un computer senza Tipline; un testo all’interno spiega come.
# A look at a file, drawn by the server
look-around = Pagine di questo file
look-page = Pagina { $page } di { $pages }
look-picture = Il server ha disegnato questo a partire dal file. Il file stesso non è arrivato sul tuo computer.
look-text = Quello che è scritto nel file, come testo ({ $coding }). Niente di questo può agire.
look-cut = Il file continua. Per leggere il resto, scaricalo.
look-nothing = Questo file non si può mostrare qui: forse è danneggiato, protetto da password, troppo grande o di un tipo che non viene mostrato. Si può comunque scaricare.
tip-sealed = Leggi con una chiave propria, quindi questa pagina non mostra nulla del contenuto della segnalazione. Scaricala, e aprila con la tua chiave sul tuo computer; un testo all’interno spiega come. Quello che scrivi qui sotto viene sigillato come tutto il resto.
tip-sealed-entry = Sigillata. È nel file da scaricare.
tip-sealed-reply = Risposta, { $day }
tip-sealed-note = Nota, { $day } (la fonte non la vede)
tip-sealed-extension = Più tempo per rispondere, { $day }
tip-sealed-closing = Chiusa, { $day } (la fonte non vede questo testo)
tip-sealed-reopening = Riaperta, { $day } (la fonte non vede questo testo)
tip-sealed-sharing = Condivisa, { $day }
tip-sealed-step-back = Una persona si è astenuta, { $day } (la fonte non vede questo testo)
tip-sealed-referral = Consegnata, { $day }
tip-share-own-key = Per condividere una segnalazione serve la sua chiave, e la tua non è qui. Chiedi a chi la legge qui di condividerla.
tip-referral-own-key = Il fascicolo si compone del contenuto della segnalazione, che si apre solo sul tuo computer. Chi la legge qui può consegnarla; oppure usa quello che hai scaricato.
tip-answers = Risposte alle domande del canale
tip-left-out = La fonte ha escluso: { $people }. Non dire loro che questa segnalazione esiste.
tip-nobody-else = La fonte ha chiesto che non sia aggiunto nessuno.
tip-can-read-now = { $person } ora può leggere questa segnalazione. La fonte lo vede.
tip-stepped-back = { $person } non può più leggere questa segnalazione. La fonte non lo vede.
tip-handed-over = È stato preparato un fascicolo per: { $body }. La fonte lo vede.
tip-share = Condividi questa segnalazione
tip-share-hint = Un’altra persona può leggere tutto ciò che contiene, per sempre. La fonte viene a sapere chi.
tip-share-with = Persona
tip-share-nobody = Qui non c’è nessuno con cui condividerla.
tip-share-sure = So che non si può tornare indietro.
tip-share-send = Condividi
problem-share-nobody-else = La fonte ha chiesto che non sia aggiunto nessuno, quindi questa segnalazione non si può condividere.
problem-share-left-out = La fonte ha escluso questa persona, quindi questa segnalazione non si può condividere con lei.
problem-share-unknown = Questa segnalazione è arrivata prima che il server conservasse chi viene escluso dalla fonte, quindi non si può condividere.
problem-share-unsure = Conferma con la casella di sapere che non si può tornare indietro.
problem-share-person = Scegli una persona dall’elenco.
tip-referral = Consegna
tip-referral-hint = Per la polizia o un altro ente: tutta la conversazione da stampare, l’elenco dei file e i file, in un unico file.
tip-referral-ask = Prepara un fascicolo
tip-step-back = Astenersi
tip-step-back-hint = Se non dovresti occuparti di questa segnalazione, per esempio perché hai un legame con una persona coinvolta.
tip-step-back-ask = Mi astengo da questa segnalazione
step-back-heading = Astenersi da «{ $name }»?
step-back-text = Non vedrai più questa segnalazione, i suoi file e le sue note. Non si può annullare; un’altra persona che la legge dovrebbe condividerla con te.
step-back-others = Chi può leggerla resta: { $people }.
step-back-own-key = Leggi con una chiave propria, quindi questo server non può sapere chi altro legge questa segnalazione. Lo dice il file che scarichi, in details.json. Se non indichi che restano altre persone, la segnalazione passa all’organo di controllo.
step-back-others-stay = Altre persone ancora presenti qui possono leggerla
step-back-alone = Nessun’altra persona ancora presente qui può leggerla ora. Passa all’organo di controllo.
step-back-send = Mi astengo
step-back-last = Nessun’altra persona ancora presente qui potrebbe leggere questa segnalazione, né ora né in seguito. Prima condividila con qualcuno.
step-back-stay = Torna alla segnalazione
referral-heading = Consegna di «{ $name }»
referral-text = Ottieni un unico file per qualcuno all’esterno: tutta la conversazione da stampare, e i file. Nella segnalazione resta scritto che è stata consegnata, a chi e da chi.
referral-left-out = La fonte ha escluso: { $people }. Chiediti se ciò che consegni può arrivare a loro.
referral-nobody-else = La fonte ha chiesto che non sia aggiunto nessuno. Consegnala solo se la legge lo impone o se la fonte è d’accordo, e prima scrivi alla fonte, se puoi.
referral-nothing-yet = Non è stato consegnato nulla. Quello che hai scritto è ancora qui sotto.
referral-body = Chi la riceve
referral-body-hint = La fonte legge questo nome, e così può fare chiunque trovi la sua ricevuta. Indica l’ente, per esempio «Squadra mobile, sezione 3».
referral-how = Come viaggia
referral-sealed = Sigillata: solo chi la riceve può aprirla
referral-recipient = La chiave pubblica di chi la riceve
referral-recipient-hint = Una chiave age: inizia con age1. Chiedila a chi riceve, e verificatela insieme in un altro modo, per esempio per telefono.
referral-plain = Non sigillata: chiunque ottenga il file può leggerlo
referral-plain-warning = Il file sarà leggibile su questo computer e ovunque passi. Chi se ne impossessa legge tutto ciò che la fonte ha scritto, e può scoprire chi è.
referral-sure = Lo so, e lo consegnerò in modo sicuro.
referral-what = Che cosa contiene
referral-what-hint = Tutto ciò che la fonte ha scritto, tutto ciò che le è stato scritto, che cosa è successo giorno per giorno, i file. Mai la ricevuta, e nessun orario più preciso del giorno. I file partono così come sono arrivati: possono contenere dettagli nascosti sulla fonte.
referral-notes = Anche le note fra referenti.
referral-notes-hint = Lasciale fuori, a meno che a chi riceve non servano: le note possono contenere supposizioni, e nomi che la fonte non ha mai scritto.
referral-after = Che cosa ne è della segnalazione qui
referral-close = Chiudila come consegnata a qualcun altro.
referral-close-hint = Altrimenti resta aperta, e i suoi termini continuano a correre.
referral-reason = Motivo della chiusura
referral-closed = La segnalazione è chiusa e resta chiusa.
referral-send = Prepara il fascicolo
referral-send-hint = La fonte vede che è stata consegnata, anche se butti il file. Il download parte subito; poi torna alla segnalazione.
problem-referral-how = Scegli se il file va sigillato.
problem-referral-recipient = Questa non è una chiave age pubblica. Inizia con age1 e deve essere intera; copiala di nuovo.
problem-referral-secret = Questa è una chiave segreta. Qui non viene mostrata di nuovo. Avvisa chi la possiede che è stata vista, e chiedi la chiave pubblica, che inizia con age1.
problem-referral-unsure = Conferma l’avvertenza, oppure scegli di sigillare il file.
problem-referral-reason = Indica perché la segnalazione viene chiusa, o lasciala aperta.
problem-referral-busy = In questo momento si stanno scaricando troppe segnalazioni. Aspetta un minuto e invia di nuovo.

## The case file, on paper.

case-title = Fascicolo «{ $name }»
case-made = Preparato il giorno { $day } da { $by }, per: { $to }.
case-from = Da: { $site }. Canale: { $channel }.
case-with-notes = Contiene tutto ciò che la fonte ha scritto qui, tutto ciò che le è stato scritto, e le note fra referenti.
case-without-notes = Contiene tutto ciò che la fonte ha scritto qui e tutto ciò che le è stato scritto. Le note fra referenti non ci sono.
case-protect = Chi ha fatto la segnalazione può essere in pericolo se si scopre chi è. Fai vedere questo fascicolo a meno persone possibile. I giorni sono le indicazioni di tempo più precise che sono state conservate.
case-squares = { $count ->
    [one] { $count } carattere non ha forma in questa stampa e compare
   *[other] { $count } caratteri non hanno forma in questa stampa e compaiono
} come □. Il file conversation.txt contiene tutti i caratteri.
case-left-out = La fonte ha chiesto che queste persone non vedano la segnalazione: { $people }. Non dire loro che esiste.
case-nobody-else = La fonte ha chiesto che non sia aggiunto nessuno a chi la legge.
case-history = Che cosa è successo, giorno per giorno
case-on = { $day }: { $said }
case-received = La segnalazione è arrivata, nel canale { $channel }.
case-acknowledged = La ricezione è stata confermata.
case-answered = È stata data una risposta.
case-escalated = È passata a chi, nell’organo di controllo, non è stato escluso.
case-follow-up = La fonte ha scritto di nuovo.
case-reply = { $by } ha scritto alla fonte.
case-note = { $by } ha scritto una nota.
case-extension = { $by } ha prolungato il tempo per rispondere.
case-closing = { $by } l’ha chiusa.
case-reopening = { $by } l’ha riaperta.
case-sharing = { $by } l’ha condivisa con { $person }.
case-step-back = { $by } ha scelto di astenersi.
case-referral = { $by } l’ha consegnata a: { $to }.
case-outcome = Esito: { $outcome }.
case-damaged = Questa parte si è danneggiata sul server da cui viene il fascicolo.
case-with-files = File allegati: { $paths }
case-files = Elenco dei file
case-files-hint = Si trovano accanto a questo testo, con nomi dati da noi. Possono fare danni: aprili su un computer che non contiene altro di importante.
case-file = { $path }, con il nome di origine «{ $called }», inviato come { $claimed }, { $bytes } byte
case-sum = SHA-256: { $sum }
case-file-damaged = È danneggiato sul server da cui viene, e finisce troppo presto: dovrebbe avere { $bytes } byte.
case-foot = { $name }, pagina { $page } di { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = La tua sessione è terminata
signed-out-text = Non ci sono state azioni per un po’, quindi abbiamo chiuso la tua sessione. Non è stato inviato nulla.
signed-out-message = Quello che avevi scritto
signed-out-back = Accedi qui, e quello che hai scritto sarà di nuovo nel suo modulo. I file vanno scelti di nuovo.
signed-out-copy = Prima copialo, poi accedi e incollalo.
export-readme =
    Segnalazione «{ $name }»: tutto ciò che contiene, ancora cifrato.
    
    Ti servono la tua chiave cartacea e il programma «age», versione 1.3 o successiva (o un altro che legge il formato age con chiavi post-quantistiche). Meglio ancora, un computer che non è mai connesso a una rete.
    
    1. Scrivi la tua chiave cartacea, la riga che inizia con AGE-SECRET-KEY-PQ-1, in un file di nome paper-key.txt.
    2. Apri il tuo accesso, il file grant.age. Contiene la chiave di questa segnalazione:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Apri una voce. Ognuna è un archivio ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In ogni archivio, message.txt è il messaggio, details.json dice chi l’ha scritto e come si chiamavano i file, files/ contiene i file, e padding è riempimento vuoto che nasconde la dimensione.
    
    Voci che non si potevano leggere sul server e che qui mancano: { $unreadable }.

export-readme-own-key =
    Segnalazione «{ $name }»: tutto ciò che contiene, ancora cifrato.
    
    Ti servono la tua chiave personale e il programma «age», versione 1.3 o successiva (o un altro che legge il formato age con chiavi post-quantistiche). Meglio ancora, un computer che non è mai connesso a una rete.
    
    1. Tieni pronto il file con la tua chiave: qui si chiama key.txt.
    2. Apri il tuo accesso, il file grant.age. Contiene la chiave di questa segnalazione:
           age -d -i key.txt grant.age > report-key.txt
    3. Apri una voce. Ognuna è un archivio ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In ogni archivio, message.txt è il messaggio, details.json dice chi l’ha scritto e come si chiamavano i file, files/ contiene i file, e padding è riempimento vuoto che nasconde la dimensione.
    
    Per la prima voce, details.json dice anche, sotto «audience», chi può leggere la segnalazione, chi è stato escluso dalla fonte, e se la fonte ha chiesto che non sia aggiunto nessuno. Ti chiediamo di rispettarlo.
    
    Voci che non si potevano leggere sul server e che qui mancano: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Non ancora configurato
desk-error-not-set-up = Apri il link di configurazione che il server ha mostrato all’avvio.
desk-error-set-up-link-title = Questo link non funziona
desk-error-set-up-link = È già stato usato, o il server è stato riavviato da allora. Finché non è configurato, il server mostra un nuovo link a ogni avvio.
desk-error-not-found = Questa pagina o segnalazione non esiste, o non è destinata a te.
desk-error-signed-out-title = Accedi
desk-error-signed-out = Non hai una sessione aperta, o è rimasta ferma troppo a lungo.
desk-error-own-key-title = Questo si apre solo sul tuo computer
desk-error-own-key = Leggi con una chiave propria, quindi questo server non apre nulla di una segnalazione per te: non ha per te file, ricerca, etichette o bozze, e non condivide né consegna nulla. Scarica la segnalazione e lavora su quella.
desk-error-guard-title = Riprova
desk-error-guard = Questo modulo è rimasto aperto troppo a lungo. Torna indietro, ricarica la pagina e riprova.
desk-error-busy = Troppe persone stanno accedendo in questo momento. Riprova fra un minuto.
desk-error-not-now-title = Qualcuno ha fatto prima, o questo non vale più
desk-error-damaged-title = Questo non si può leggere
desk-error-damaged = Si è danneggiato sul server. Chiedi alla gestione tecnica di eseguire «tipline check».

## Where a report stands, for those who handle or oversee it.

standing-received = È arrivata il giorno { $day }.
standing-acknowledged = La ricezione è stata confermata il giorno { $day }.
standing-answered = La risposta è stata data il giorno { $day }.
standing-extended = Il giorno { $day } il tempo per rispondere è stato prolungato.
standing-acknowledge-by = Ricezione da confermare entro { $day }.
standing-acknowledge-late = La ricezione andava confermata entro { $day }.
standing-answer-by = Risposta da dare entro { $day }.
standing-answer-late = La risposta andava data entro { $day }.
standing-then-overseers = Poi passa all’organo di controllo, per intero e con la sua storia.
standing-then-nobody = Poi non va a nessun altro: non c’è un organo di controllo che possa riceverla.
standing-escalated = Il giorno { $day } è passata a chi, nell’organo di controllo, non è stato escluso.
standing-closed = Chiusa il giorno { $day }: { $outcome }.
standing-kept-until = Viene conservata fino al giorno { $day } e poi cancellata per sempre, a meno che la fonte non scriva di nuovo.
standing-source-wrote = Da allora la fonte ha scritto ancora e nessuno le ha risposto.

outcome-substantiated = fondata
outcome-partly = fondata in parte
outcome-not-substantiated = non dimostrata
outcome-referred = consegnata a qualcun altro
outcome-not-enough = elementi insufficienti
outcome-out-of-scope = non di competenza

steps-heading = Che cosa fare ora
step-reason = Motivo
acknowledge-hint = La fonte vede che la segnalazione è in mano a delle persone. Lo dice anche una risposta.
acknowledge-send = Conferma la ricezione
extend-heading = Più tempo per rispondere
extend-hint = Una volta sola, e fino a sei mesi dal giorno in cui la segnalazione è arrivata. La fonte legge il motivo.
extend-send = Prolunga
close-heading = Chiudi questa segnalazione
close-outcome = Esito
close-hint = Per chi può leggere la segnalazione. La fonte e l’organo di controllo vedono l’esito; la fonte non vede il motivo.
close-send = Chiudi
reopen-heading = Riaprila
reopen-hint = Indica perché, per chi può leggere la segnalazione. Da allora non risulta più né con risposta né chiusa: il suo termine corre di nuovo, e la fonte lo vede.
reopen-send = Riapri
erase-heading = Cancellala prima del tempo
erase-hint = Dopo nessuno può leggerla, e nulla la riporta indietro. Servono due persone: tu lo chiedi, e un componente dell’organo di controllo dà il consenso.
erase-sure = So che non si può annullare.
problem-erase-unsure = Conferma con la casella di sapere che non si può annullare.
erase-ask = Chiedi di cancellarla
erase-asked = { $name } chiede di cancellare ora questa segnalazione.
erase-waits = Un componente dell’organo di controllo deve dare il consenso.
erase-agree = Cancellala per sempre
erase-keep = Conservala comunque
erase-somebody = Qualcuno

docket-heading = Scadenzario
docket-hint = Tutte le segnalazioni di cui hai il controllo, in ordine di scadenza. Puoi leggerne una quando è passata all’organo di controllo o gli è stata inviata direttamente.
docket-empty = Qui non c’è nulla.
docket-count = { $count ->
    [one] { $count } segnalazione
   *[other] { $count } segnalazioni
}, { $overdue } in ritardo, { $escalated } passate al controllo.
docket-due = A che punto è
docket-escalated = Passata al controllo
docket-yes = sì
docket-no = no
docket-state = Stato
docket-every = tutte
docket-show = Mostra
docket-state-overdue = in ritardo
docket-state-waiting = in attesa
docket-state-answered = con risposta, non chiusa
docket-state-closed = chiusa
docket-state-source-wrote = la fonte ha scritto ancora
docket-state-escalated = passate al controllo
docket-download = Scarica questo elenco (CSV)
docket-pages = Altre pagine dello scadenzario
docket-counts = Numeri
docket-counts-hint = Per canale, e per mese di arrivo delle segnalazioni. Contano le segnalazioni che sono ancora qui: una segnalazione cancellata non conta più. Le immagini mostrano lo stesso della tabella.
docket-counts-download = Scarica i numeri (CSV)
docket-month = Mese
docket-received = ricevute
docket-acknowledged-in-time = ricezione confermata in tempo
docket-answered-in-time = risposta data in tempo
docket-overdue = in ritardo
docket-closed = chiuse
docket-closed-as = chiuse: { $outcome }
docket-numbers = { $received } ricevute: { $overdue } in ritardo, { $waiting } in attesa, { $answered } con risposta, { $closed } chiuse
docket-picture-months = { $channel }: a che punto sono le segnalazioni degli ultimi mesi
docket-picture-all = { $channel }: che cosa è stato fatto in tempo, e con quale esito
docket-back = Torna allo scadenzario
docket-read = Leggi questa segnalazione
docket-not-yet = Non puoi ancora leggerla. Potrai farlo appena passa all’organo di controllo.

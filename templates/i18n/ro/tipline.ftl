# source = persoana care a sesizat (nu „sursă”, nu „informator”)
# report = sesizare
# handler = persoană responsabilă
# overseer, overseers = organul de control (una dintre ele: persoană din organul de control)
# operator = administrator (administrare)
# channel = canal
# receipt = recipisă
# paper key = cheie pe hârtie
# passphrase = frază de acces
# inbox = mesaje primite
# docket = lista termenelor
# clock = termen
# to escalate, to pass up = a ajunge la organul de control, a fi trimis mai sus, la organul de control
# to acknowledge = a confirma primirea
# outcome = rezultat
# to close (a report, a channel) = a închide
# to erase = a șterge definitiv, a șterge
# to leave out = a exclude
# to share = a da acces
# to hand over, to refer = a preda
# case file = dosar
# to step back = a se retrage
# note (among handlers) = notă
# sealed = sigilat; encrypted = criptat
# label = etichetă
# backup = copie de siguranță
# desk = birou
# site = site

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = ro
direction = ltr

## Days and sizes

day = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }
number-between-thousands = .
month = { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
} { $year }
weekday = { $weekday ->
    [1] luni
    [2] marți
    [3] miercuri
    [4] joi
    [5] vineri
    [6] sâmbătă
   *[7] duminică
}, { $day }
size-bytes = { $count ->
    [one] { $count } octet
    [few] { $count } octeți
   *[other] { $count } de octeți
}
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Început
title-form = Formular
title-receipt = Notiță
title-return = Revenire
title-messages = Mesaje
title-left = Pagină goală
title-error = Ceva nu a mers
title-desk = Birou
title-paper-key = Cheie pe hârtie

## On every page of the source's site

site-home = Început
leave-now = Ieșiți acum
onion-heed = Nu ați venit prin adresa noastră onion, deci rețeaua dumneavoastră poate vedea că ați deschis acest site.
back-to-start = Înapoi la început
# A button that is not seen: what Enter does in a form.
go-on = Continuați

## The first page

home-heading = Spuneți-ne ce ați văzut
home-safe-short = Fără nume, fără cont. Totul este criptat la sosire.
home-who-short = Persoanele de mai jos. Le puteți exclude pe oricare.
home-next-short = Cu șapte cuvinte citiți răspunsurile.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = nu folosiți un dispozitiv sau o rețea de la serviciu.
home-heed-watched = rețeaua dumneavoastră poate vedea această vizită.
home-doors = Ce doriți să faceți?
door-report = Faceți o sesizare
door-report-hint = Scrieți, adăugați fișiere, trimiteți.
door-replies = Citiți răspunsurile
door-replies-hint = Cu recipisa de șapte cuvinte.
home-safe = Este sigur?
home-safe-kept = Acest server păstrează ce trimiteți numai criptat, cu ziua în care a venit. Nu înregistrează adresa de internet, ora exactă sau vizita dumneavoastră.
home-safe-limits = Nimic nu este perfect sigur. Serverul însuși vede cuvintele dumneavoastră cât le trimiteți și răspunsurile noastre cât le citiți. Cine are controlul asupra lui în acel moment le-ar putea vedea de asemenea.
home-who = Cine citește?
home-leave-out = Puteți exclude orice persoană numită aici. Acest site nu îi va arăta sesizarea și nici că există una.
home-overseers = Aceste persoane formează organul de control al canalului. Văd o sesizare numai dacă le este trimisă direct sau dacă ajunge mai sus, la ele:
home-next = Ce urmează?
home-next-receipt = Primiți o recipisă de șapte cuvinte. Scrieți-le: numai cu ele puteți citi răspunsurile noastre.
home-next-read = Persoanele pe care le-ați ales citesc sesizarea. Vă pot răspunde sau vă pot întreba ceva.
home-next-return = Reveniți cu cele șapte cuvinte oricând doriți, citiți ce au scris și scrieți din nou, dacă vreți.
home-before = Înainte să începeți
home-before-device = Folosiți un dispozitiv și o conexiune care nu țin de locul de muncă. Un angajator poate înregistra ce site-uri deschideți.
home-before-tor = Folosiți Tor Browser, dacă puteți. Atunci rețeaua nu vede ce site deschideți, iar acest server nu vede unde vă aflați. Este gratuit, la torproject.org și în magazinele de aplicații pentru telefoane Android. Instalați-l acasă, pe un dispozitiv al dumneavoastră.
home-before-onion = În Tor Browser, deschideți această adresă. Este calea cea mai sigură spre acest site:
home-before-onion-copy = Copiați-o sau scrieți-o. Alte browsere nu o pot deschide, iar dacă încercați acolo, rețeaua află ce căutați.
home-before-words = Gândiți-vă la ce ați putea ști numai dumneavoastră sau la ce ați spus altcuiva cu aceleași cuvinte. Lăsați deoparte ce ar putea arăta spre dumneavoastră.
home-before-photos = O fotografie a unui ecran sau a unei hârtii poate arăta mai mult decât vreți: o reflexie, o mână, un nume de utilizator. O foaie tipărită poate avea semne care spun cine a tipărit-o.
home-before-law = În multe țări, legea interzice pedepsirea celor care au sesizat nereguli la locul de muncă pe care aveau motive întemeiate să le creadă adevărate. În Uniunea Europeană, acest lucru este valabil și pentru cei care au sesizat fără nume și au fost aflați mai târziu. Ce anume este protejat diferă de la o țară la alta.
home-before-leave = „{ leave-now }”, în partea de sus a fiecărei pagini, încheie vizita aici. Nu poate șterge istoricul browserului. Tor Browser nu păstrează istoric, nici fereastra privată.

## Choosing a channel

channels-heading = Despre ce este vorba?
channels-lead = Alegeți unde să ajungă sesizarea. Pagina următoare arată cine o poate citi și acolo puteți exclude persoane.

## The form

compose-heading = Sesizare nouă: { $channel }
compose-who = Cine o poate citi
compose-who-hint = Aceste persoane primesc sesizarea. Bifați orice persoană care nu trebuie să o vadă: acest site nu îi va arăta că există.
compose-leave-out = Excludeți: { $name }, { $title }
compose-leave-out-both = Excludeți: { $name }, { $title } (face parte și din organul de control al canalului)
compose-overseers-hint = Aceste persoane formează organul de control al canalului. Văd sesizarea numai dacă le-o trimiteți direct, dacă nu mai rămâne nimeni altcineva care să o citească sau dacă ajunge mai târziu la ele. Și aici, bifați orice persoană care nu trebuie să o vadă.
compose-nobody-oversees = Acest canal nu are organ de control. Dacă aceste persoane nu fac nimic, sesizarea nu ajunge la nimeni altcineva.
compose-straight = Trimiteți-o numai la organul de control al canalului
compose-shut = Acest canal nu primește sesizări în acest moment.
compose-other = Alegeți alt canal
compose-nobody-else = Să nu fie adăugat mai târziu nimeni care nu este numit aici
compose-optional = { $question } (opțional)
compose-choose = Alegeți
compose-date-hint = Anul, luna și ziua, de exemplu 2026-11-27.
compose-unasked = Răspunsurile dumneavoastră la întrebări care nu se mai pun
compose-message = Ce s-a întâmplat?
compose-message-hint = Ce ați văzut sau auzit, când și unde, și de unde știți. Lăsați deoparte ce ați putea ști numai dumneavoastră, dacă ar arăta spre dumneavoastră.
compose-people = Despre cine este vorba? (opțional)
compose-people-hint = Nume sau funcții. Văd acest lucru numai cei care pot citi sesizarea. Dacă una dintre persoane este numită mai sus, excludeți-o acolo.
compose-files = Fișiere (opțional)
compose-files-more = Alte fișiere (opțional)
compose-files-hint = Număr maxim de fișiere: { $files }, fiecare de cel mult { $file }, { $body } în total. Un fișier poate ascunde date: cine l-a făcut, când, unde, pe ce dispozitiv. Le scoatem unde putem și nu trimitem numele fișierului. Dacă la un fișier nu se poate, vedeți asta înainte să se trimită ceva.
compose-originals = Trimiteți fișierele și așa cum sunt, cu numele lor și cu tot ce este ascuns în ele
compose-hints = Cuvinte care ar putea arăta spre dumneavoastră (opțional)
compose-hints-hint = Numele, o poreclă, secția, tura, cu virgule între ele. Le căutăm în text înainte să fie trimis. Aceste cuvinte nu sunt trimise și nu sunt păstrate.
compose-chars-hint = Numărul maxim de caractere al mesajului: { $chars }.
compose-send-hint = Trimiterea fișierelor mari poate dura câteva minute. Așteptați până vedeți recipisa.
compose-send = Trimiteți acum
compose-kept = Ce ați scris este încă mai jos.
compose-files-again = Dacă ați adăugat fișiere, alegeți-le din nou: browserul nu le păstrează.

## Files that wait to be sent

files-here = Fișierele pe care le-ați adăugat
files-names = Numele de mai sus nu sunt trimise, decât dacă trimiteți fișierele așa cum sunt.
file-remove = Nu trimiteți { $name }
file-clean = Nu am găsit nimic ascuns în el.
file-cleaned = Ascunse în el și scoase: { $found }
file-unknown = Nu cunoaștem acest tip de fișier. Tot ce este ascuns în el se trimite.
file-cannot-clean = Din acest tip de fișier nu se poate scoate nimic. Tot ce este ascuns în el se trimite.
file-damaged = Nu am putut citi acest fișier. Tot ce este ascuns în el se trimite.
file-too-large = Acest fișier este prea mare ca să scoatem ceva din el. Tot ce este ascuns în el se trimite.
file-original = Este așa cum a venit, cu tot ce este ascuns în el.
finding-location = locul
finding-device = dispozitivul
finding-serial = numărul de serie
finding-author = numele unei persoane
finding-organisation = firma sau secția
finding-times = data și ora
finding-program = programul
finding-edit-history = versiuni mai vechi
finding-comment = titlul sau observații
finding-thumbnail = o imagine mică a lui
finding-original-name = numele fișierului sau dosarul
finding-attachment = alt fișier în el
finding-other = alte date

## Before a report is sent

check-heading = Verificați înainte de trimitere
check-lead = Încă nu s-a trimis nimic. Uitați-vă ce se va trimite și cui.
check-unclean = Nu totul a putut fi curățat: cel puțin un fișier ar fi trimis cu tot ce ascunde. Uitați-vă întâi la fișiere.
check-who = Cine o va putea citi
check-channel = { $channel }:
check-later = Aceste persoane ar putea să o citească dacă ajunge la organul de control:
check-nobody-later = Dacă aceste persoane nu fac nimic, sesizarea nu ajunge la nimeni altcineva.
check-left-out = Excludeți:
check-nobody-else = Nimeni nu poate fi adăugat mai târziu.
check-yourself = Arată ceva spre dumneavoastră?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = eu, mie, îmi, imi, mi, mă, ma, mine, meu, mea, mei, mele, meu însumi, mea însămi, însumi, însămi, insumi, insami, mi-a, mi-am, mi-au, m-a, m-am, m-au, mi-e, mi s-a, am văzut, am vazut, am auzit, am fost, am vorbit, am lucrat, am observat, am găsit, am gasit, eram, fusesem, lucrez, lucram, știu, stiu, știam, stiam, văd, vad, tura mea, schimbul meu, secția mea, sectia mea, colegul meu, colega mea, colegii mei, colegele mele, șeful meu, seful meu, șefa mea, sefa mea
check-found-hint = Cuvinte pe care ne-ați cerut să le căutăm: { $found }
check-found-mail = Adrese de e-mail: { $found }
check-found-phone = Numere de telefon: { $found }
check-found-oneself = Vorbiți despre dumneavoastră: { $found }
check-marked = Sunt marcate mai jos. Este un pericol numai dacă spun cine sunteți.
check-marked-some = Sunt foarte multe: în fiecare text sunt marcate și numite aici numai primele { $max }.
check-found-nothing = Nu am găsit nicio adresă de e-mail, niciun număr de telefon și niciunul dintre cuvintele dumneavoastră.
check-limits = Nu putem vedea ce ați putea ști numai dumneavoastră, ce arată o fotografie sau cine mai știe că ați fost acolo. Recitiți textul cu ochii cuiva care vă bănuiește.
check-texts = Ce ați scris
check-files = Fișierele dumneavoastră
check-originals = Trimiteți fișierele și așa cum sunt, cu numele lor și cu tot ce era ascuns în ele.
check-send = Trimiteți sesizarea
check-edit = Schimbați ceva

## What can be wrong with a form

problem-message-blank = Scrieți ceva în mesaj.
problem-message-long = Mesajul este prea lung. Numărul maxim de caractere este { $max }.
problem-reason-blank = Scrieți un motiv.
problem-reason-long = Motivul este prea lung. Numărul maxim de caractere este { $max }.
problem-people-long = Răspunsul la „Despre cine este vorba?” este prea lung. Numărul maxim de caractere este { $max }.
problem-leave-out = Nu am putut citi pe cine excludeți. Verificați bifele și trimiteți din nou.
problem-nobody-left = Nu ar mai rămâne nimeni care să citească această sesizare. Lăsați cel puțin o persoană.
problem-newcomers = De când ați deschis acest formular, cineva nou poate citi sesizările acestui canal: { $who }. Uitați-vă din nou la listă și lăsați pe dinafară pe cine doriți.
problem-files-lost = Fișierele pe care le-ați adăugat nu mai sunt aici: așteaptă până când sunt trimise, cel mult o oră, și nu rămân după o repornire. Alegeți-le din nou sau trimiteți sesizarea fără ele.
problem-channel-closed = Acest canal nu mai primește sesizări, deci nu s-a păstrat nimic. Copiați textul sau alegeți alt canal și lipiți-l acolo.
problem-unasked = Întrebările acestui canal s-au schimbat în timp ce scriați. Copiați în mesaj ce vă mai trebuie din caseta de mai jos și trimiteți din nou.
problem-hints = Sunt prea multe cuvinte de căutat. Numărul lor maxim este { $count }, iar al caracterelor, în total, { $max }.
problem-answer-missing = Răspundeți la întrebarea marcată.
problem-answer-long = Răspunsul la întrebarea marcată este prea lung. Numărul maxim de caractere este { $max }.
problem-answer-choice = Alegeți unul dintre răspunsurile la întrebarea marcată.
problem-answer-date = Scrieți ziua marcată ca an, lună și zi, de exemplu 2026-11-27.
problem-malformed = Nu am putut citi formularul. Verificați-l și trimiteți din nou.
problem-cut-off = Conexiunea s-a întrerupt înainte să ajungă totul. Trimiteți din nou.
problem-charset = Unele litere nu au ajuns așa cum au fost scrise. Verificați textul de mai jos și trimiteți din nou.
problem-body-large = Este prea mult deodată. Totul împreună poate avea cel mult { $max }.
problem-file-large = Un fișier este prea mare. Fiecare poate avea cel mult { $max }.
problem-many-files = Sunt prea multe fișiere. Numărul maxim deodată este { $max }.
problem-full = Nu mai este loc pe acest server, deci nu am putut păstra ce ați trimis. Nu s-a salvat nimic; textul este mai jos. Păstrați-l și încercați mai târziu.
problem-store = Ceva pe acest server este defect. Nu putem fi siguri că s-a păstrat. Păstrați textul și trimiteți-l din nou mai târziu.
problem-busy = Prea mulți oameni trimit în acest moment. Așteptați un minut și trimiteți din nou.
problem-done = S-a făcut deja. Reîncărcați pagina ca să vedeți cum stă sesizarea.
problem-closed = Sesizarea a fost închisă. Mai întâi trebuie redeschisă.
problem-open = Sesizarea nu este închisă.
problem-outcome = Alegeți ce a rezultat din sesizare.
problem-guard = Acest formular a stat deschis prea mult. Verificați ce ați scris și trimiteți din nou.

## The receipt

receipt-heading = Sesizarea a ajuns
receipt-lead = Aceste șapte cuvinte sunt recipisa. Numai cu ele puteți citi răspunsurile noastre. Scrieți-le acum, literă cu literă: sunt cuvinte englezești.
receipt-keep = Cum le păstrați
receipt-keep-paper = Scrieți-le pe hârtie, fără să notați la ce folosesc. Nu le fotografiați și nu le țineți la serviciu.
receipt-keep-once = Le vedeți numai acum. Noi nu le păstrăm și nu vi le putem da din nou.
receipt-keep-opens = Cine le găsește poate citi răspunsurile noastre și poate scrie în locul dumneavoastră. Nu poate vedea ce ați scris.
receipt-next = Ce urmează
receipt-next-text = Persoanele pe care le-ați ales pot citi acum sesizarea. Vă pot răspunde sau vă pot întreba ceva. Reveniți peste câteva zile pentru răspunsuri.
receipt-next-leave = După ce aveți cuvintele pe hârtie, alegeți „{ leave-now }” în partea de sus a paginii.
receipt-check = Sunt pe hârtie?
receipt-check-hint = Scrieți două dintre cuvintele de pe hârtie și le comparăm. Puteți sări peste acest pas.
receipt-check-word = Cuvântul { $position }
receipt-check-send = Comparați
problem-receipt-check = Cuvântul { $position } este altul. Uitați-vă la lista de mai jos și la hârtie.
noted-heading = Cuvintele de pe hârtie sunt corecte
noted-text = Păstrați hârtia unde nu o caută nimeni. Este tot ce vă trebuie ca să reveniți.
noted-not-heading = Nu am putut compara
noted-not = Acest serviciu a fost repornit între timp și nu păstrăm nimic cu care să comparăm. Cuvintele de pe hârtie sunt totuși bune: ca să le încercați, alegeți „{ door-replies }”.

## Coming back

replies-heading = Citiți răspunsurile
replies-receipt = Cele șapte cuvinte
replies-receipt-hint = În ordinea în care le-ați primit. Literele mari, spațiile în plus și cratimele nu contează.
replies-open = Deschideți
replies-lost = Nimeni nu poate reface o recipisă pierdută. Dar puteți oricând face o sesizare nouă.
problem-receipt-count = { $found ->
    [one] Acesta este un singur cuvânt. O recipisă are șapte.
    [few] Acestea sunt { $found } cuvinte. O recipisă are șapte.
   *[other] Acestea sunt { $found } de cuvinte. O recipisă are șapte.
}
problem-receipt-word = Cuvântul { $position } nu este unul dintre ale noastre. Verificați cum este scris.
problem-receipt-unknown = Aceste cuvinte nu deschid nicio sesizare. Verificați fiecare cuvânt și ordinea lor.

## The conversation, as the source sees it

conversation-heading = Sesizarea dumneavoastră
conversation-sent = Mesajul a ajuns.
conversation-waiting = Sesizarea a venit pe { $day }. Încă nu există răspuns. Uitați-vă din nou peste câteva zile.
conversation-answered = Sesizarea a venit pe { $day }. { $count ->
    [one] Există un răspuns.
    [few] Există { $count } răspunsuri.
   *[other] Există { $count } de răspunsuri.
}
conversation-their-turn = Ați scris după aceea și încă nu s-a răspuns la ce ați scris.
conversation-acknowledge-by = Primirea trebuie confirmată până pe { $day }.
conversation-acknowledged = Primirea a fost confirmată pe { $day }: sesizarea a ajuns la oameni.
conversation-answer-by = Un răspuns trebuie să vină până pe { $day }.
conversation-was-answered = Răspunsul a venit pe { $day }.
conversation-then-overseers = Dacă nu se întâmplă, sesizarea merge la persoanele din organul de control care nu o au încă și pe care nu le-ați exclus, în întregime și fără să fie nevoie de acordul cuiva de aici.
conversation-then-nobody = Dacă nu se întâmplă, sesizarea nu merge la nimeni altcineva. O puteți trimite oricând din nou, ca sesizare nouă.
conversation-escalated = Pe { $day } a ajuns la organul de control. O pot citi persoanele de acolo pe care nu le-ați exclus.
conversation-closed = A fost închisă pe { $day }.
conversation-outcome-substantiated = Rezultatul: ce ați sesizat s-a dovedit adevărat.
conversation-outcome-partly = Rezultatul: o parte din ce ați sesizat s-a dovedit adevărată.
conversation-outcome-not-substantiated = Rezultatul: s-a cercetat și nu s-a putut dovedi.
conversation-outcome-referred = Rezultatul: a fost predată altcuiva, care poate face mai mult.
conversation-outcome-not-enough = Rezultatul: nu au fost destule date de la care să se pornească.
conversation-outcome-out-of-scope = Rezultatul: acesta nu era locul potrivit pentru ea.
conversation-kept-until = Se păstrează până pe { $day }, apoi se șterge definitiv. Dacă scrieți din nou înainte, nu se șterge până când mesajul nu este citit și nu primește răspuns.
conversation-extension = { $author } are nevoie de mai mult timp, { $day }
conversation-sharing = { $author } a dat acces la sesizarea dumneavoastră, { $day }
conversation-referral = { $author } a predat sesizarea dumneavoastră, { $day }
conversation-handed-over = O are acum și cineva din afară: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Încă o persoană poate citi sesizarea: { $person }
conversation-files-hint = Un fișier pe care îl salvați rămâne pe acest dispozitiv până îl ștergeți.
conversation-unreadable-heading = Un răspuns care nu poate fi citit
conversation-unreadable = Acest răspuns s-a deteriorat pe server. Scrieți mai jos că nu l-ați putut citi.
conversation-own-words = Ce ați trimis nu se arată aici, pentru cazul în care altcineva vă găsește recipisa.
conversation-add = Scrieți-ne
conversation-message = Mesajul dumneavoastră
conversation-attach-hint = Ce este ascuns într-un fișier se scoate unde putem, iar numele lui nu se trimite.
conversation-send = Trimiteți mesajul
ended-heading = Vizita s-a încheiat
ended-text = Ați lipsit un timp, așa că am încheiat vizita. Mesajul nu a fost trimis. Copiați-l întâi, apoi deschideți din nou sesizarea și lipiți-l acolo.
ended-message = Ce ați scris
left-text = Puteți închide această pagină.

## Errors

error-not-set-up-title = Încă nu este deschis
error-not-set-up = Acest serviciu nu a fost încă pregătit. Reveniți mai târziu.
error-not-found-title = Această pagină nu este aici
error-not-found = Nu există o astfel de pagină. Mergeți înapoi la început.
error-unreadable-title = Nu am putut citi
error-unreadable = Browserul a trimis ceva ce nu am putut citi. Mergeți înapoi și încercați din nou.
error-elsewhere-title = Neacceptat
error-elsewhere = Acest formular a fost trimis de pe pagina altui site. Completați formularul de pe pagina noastră.
error-erased-title = Această sesizare a fost ștearsă
error-erased = Timpul cât era păstrată s-a încheiat și nimeni nu o mai poate citi. Recipisa nu mai deschide nimic; o puteți arunca. Dacă s-a întâmplat ceva de atunci, puteți trimite o sesizare nouă.
error-busy-title = Încercați din nou peste un minut
error-busy = Prea mulți oameni sunt aici în acest moment. Ce ați trimis nu a fost păstrat.
error-full-title = Nu mai este loc
error-full = Nu mai este loc pe acest server, deci nu am putut păstra ce ați trimis. Încercați din nou mai târziu.
error-store-title = Ceva este defect aici
error-store = Ceva pe acest server este defect, deci nu am putut face acest lucru. Încercați din nou mai târziu.

## While the server is being stopped, on both sites

closing-heading = Revenim în curând
closing-text = Acest serviciu este în curs de repornire. Ce tocmai ați trimis nu a fost păstrat, nici fișierele. Încercați din nou peste câteva minute.
closing-message = Ce ați scris. Copiați întâi, apoi reveniți și lipiți.

## The desk: set-up and signing in

set-up-heading = Pregătiți acest site
set-up-lead = Sunteți prima persoană aici și veți răspunde de primul canal.
set-up-site = Numele site-ului
set-up-site-hint = Apare în partea de sus a fiecărei pagini, pentru cei care trimit sesizări.
set-up-channel = Primul canal
set-up-channel-hint = Despre ce sunt sesizările de aici: o închisoare, o secție, o temă.
set-up-name = Numele dumneavoastră
set-up-name-hint = Cu el vă autentificați, iar cine trimite o sesizare îl vede înainte să scrie.
set-up-title = Funcția dumneavoastră
set-up-title-hint = Cine trimite o sesizare o vede lângă nume.
set-up-passphrase = Frază de acces
set-up-passphrase-hint = Numărul minim de caractere: { $min }. Cel mai bine: mai multe cuvinte care nu au legătură între ele. Nimeni nu o poate reseta pentru dumneavoastră.
set-up-send = Pregătiți
problem-name = Completați câmpul marcat; numărul maxim de caractere este { $max }.
problem-passphrase-short = Această frază de acces este prea scurtă. Numărul minim de caractere este { $min }.
problem-passphrase-long = Această frază de acces este prea lungă.
problem-passphrase-common = Această frază de acces este prea ușor de ghicit: este una obișnuită sau este făcută din nume, date ori taste alăturate. Alegeți mai multe cuvinte care nu au legătură între ele.
paper-key-heading = Cheia dumneavoastră pe hârtie
paper-key-lead = { $name }, tipăriți această pagină sau copiați cheia de mână. Păstrați-o unde păstrați ce nu trebuie pierdut niciodată.
paper-key-what = Cu această cheie puteți deschide sesizări descărcate, pe un calculator fără Tipline. Dacă uitați fraza de acces, numai ea mai deschide sesizările trimise dumneavoastră. La fel și pentru oricine o găsește.
paper-key-sign-in = Această cheie este pentru autentificare: dacă uitați fraza de acces, numai ea poate stabili una nouă, pentru dumneavoastră și pentru oricine o găsește. Nu deschide nicio sesizare. Sesizările se deschid cu cheia dumneavoastră proprie, deci păstrați o copie și după aceea.
paper-key-once = O vedeți numai acum. Serverul o păstrează încuiată cu fraza de acces și în nicio altă formă.
paper-key-next = Am păstrat-o: autentificare
sign-in-heading = Autentificare
sign-in-name = Nume
sign-in-passphrase = Frază de acces
sign-in-send = Intrați
sign-in-code = Cod
sign-in-code-hint = Numai dacă ați activat codurile pentru contul dumneavoastră: cele șase cifre pe care le arată acum aplicația.
sign-in-failed = Numele, fraza de acces sau codul este greșit. Încercați din nou. Fiecare încercare durează puțin mai mult.
sign-out = Ieșiți din cont
sign-in-forgotten = Ați uitat fraza de acces?
nav-places = Paginile biroului
nav-inbox = Primite
nav-channels = Canale
nav-team = Echipă
nav-account = Cont

## The desk: channels

channels-list-heading = Canale
channels-list-lead = Unde ajung sesizările și cine le primește.
channel-name = Nume
channel-state = Stare
channel-handlers = Persoane responsabile
channel-overseers = Organul de control
channel-open = Primește sesizări
channel-closed = Închis
channel-nobody = Nu este nimeni aici: nu primește sesizări
channel-new = Canal nou
channel-closed-heed = Acest canal este închis. Nu primește sesizări noi. Cele existente sunt citite și primesc răspuns ca înainte.
channel-description = Descriere (opțional)
channel-description-hint = Una sau două propoziții despre ce își are locul aici. Cine trimite o sesizare le citește înainte să aleagă.
channel-members = Persoane
channel-members-hint = Persoanele responsabile citesc și răspund. Organul de control veghează ca sesizările să se miște și le primește pe cele care nu se mișcă. Cine este adăugat citește sesizările care vin de acum înainte, nu pe cele mai vechi.
channel-handles = Persoană responsabilă
channel-oversees = Organ de control
channel-clocks = Termene, în zile
channel-clocks-hint = Limitele obișnuite sunt 7 zile pentru confirmarea primirii și 90 pentru răspuns. O schimbare este valabilă pentru sesizările care vin după ea.
channel-acknowledge = Pentru confirmarea primirii
channel-answer = Pentru răspuns
channel-keep = Păstrare după închidere
channel-questions = Întrebări proprii
channel-questions-hint = Formularul le pune pe lângă întrebarea ce s-a întâmplat. Întrebați puțin: fiecare răspuns poate arăta spre cineva. Goliți o întrebare ca să o scoateți.
channel-question-label = Întrebare
channel-question-kind = Felul răspunsului
channel-kind-short = Un rând
channel-kind-long = Mai multe rânduri
channel-kind-choice = Una dintre variantele de mai jos
channel-kind-date = O zi
channel-question-choices = Variante, câte una pe rând
channel-question-required = O sesizare trebuie să răspundă la aceasta
channel-list-nobody = nimeni
channel-more = Încă o întrebare
channel-save = Salvați canalul
channel-close = Închideți canalul
channel-close-hint = Atunci nu mai primește sesizări noi. Cele existente sunt păstrate, citite și primesc răspuns ca înainte.
channel-reopen = Redeschideți canalul
changes-heading = Ce s-a schimbat între timp
changes-nothing = (nimic)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, răspuns obligatoriu)
changes-change = Era: { $was }
    Este acum: { $now }
problem-name-taken = Acest nume este ocupat. Alegeți altul.
problem-name-alike = Acest nume seamănă cu „{ $other }”, care există deja. Alegeți unul pe care nimeni să nu îl poată confunda cu acesta.
problem-description = Descrierea este prea lungă. Numărul maxim de caractere este { $max }.
problem-empty-channel = Un canal are nevoie de cineva care să îi primească sesizările. Alegeți cel puțin o persoană responsabilă sau una din organul de control.
problem-acknowledge = Zilele pentru confirmarea primirii trebuie să fie un număr de la 1 la { $max }.
problem-answer-days = Zilele pentru răspuns trebuie să fie un număr de la 1 la { $max }.
problem-keep = Zilele de păstrare trebuie să fie un număr de la 1 la { $max }.
problem-clock-order = Termenul pentru răspuns nu poate fi înaintea celui pentru confirmarea primirii.
problem-many-questions = Numărul maxim de întrebări ale unui canal este { $max }.
problem-question = Întrebarea { $row } lipsește sau este prea lungă. Numărul maxim de caractere este { $max }.
problem-question-twice = Întrebarea { $row } apare de două ori. Scoateți una dintre ele.
problem-choices = Întrebarea { $row } are nevoie de variante, de la 2 la { $max }, toate diferite, câte una pe rând.
problem-channel-large = Descrierea și întrebările sunt prea lungi împreună. Scurtați-le.
problem-not-there = Cineva dintre cei aleși nu mai este aici. Uitați-vă din nou la listă.
problem-changed = Altcineva a schimbat acest lucru în timp ce lucrați, deci modificările dumneavoastră nu au fost salvate. Mai jos este ce s-a schimbat și formularul cu modificările dumneavoastră. Uitați-vă la el și salvați din nou.
problem-last-operator = Nimeni altcineva nu are rolul de administrator. Dați-l mai întâi altcuiva.
problem-leaves-empty-channel = Un canal ar rămâne fără nimeni. Puneți mai întâi pe altcineva acolo.
problem-link = Acest link nu funcționează. Poate nu a fost copiat întreg sau a fost înlocuit de unul mai nou. Cereți un link nou.
problem-link-used = Acest link a fost deja folosit. Dacă l-ați folosit dumneavoastră, autentificați-vă. Dacă nu, spuneți-i imediat administratorului.
problem-link-late = Acest link a expirat. Cereți unul nou.
problem-wrong-passphrase = Fraza de acces actuală este greșită. Încercați din nou.
problem-paper-key = Numele sau cheia pe hârtie este greșită. Verificați fiecare caracter al cheii.
problem-own-secret = Aceasta este cheia secretă cu care citiți, nu cheia pe hârtie cu care vă autentificați. Nu a fost păstrată, dar ați trimis-o acestui server: gândiți-vă dacă mai aveți încredere în ea. Locul ei este pe calculatorul dumneavoastră și nicăieri altundeva.
problem-own-key-secret = Ce ați lipit este jumătatea secretă a unei chei. Nu a fost păstrată, dar nimeni altcineva nu ar trebui să o vadă vreodată: faceți o cheie nouă și lipiți rândul care începe cu age1pq1.
problem-own-key-classic = Această cheie este de felul mai vechi, pe care un calculator cuantic l-ar putea sparge într-o zi. Faceți una cu „age-keygen -pq”; începe cu age1pq1.
problem-own-key-unreadable = Aceasta nu este o cheie sau nu este una întreagă. O cheie începe cu age1pq1 și are 1.959 de caractere. Dacă nu aveți, lăsați câmpul gol.
problem-own-key-broken = Este scrisă ca o cheie, dar ce ar fi sigilat cu ea nu ar fi în siguranță. Faceți una nouă cu „age-keygen -pq”.
problem-own-key-taken = Cineva de aici are deja această cheie. Fiecare are nevoie de o cheie proprie, pe care nu o mai are nimeni.

## The desk: the team

team-heading = Echipă
team-lead = Cine lucrează aici. Un rol se dă pentru fiecare canal. Rolul de administrator nu deschide nicio sesizare.
person-name = Nume
person-title = Funcția afișată public
person-roles = Ce face
person-state = Stare
person-invite = Invitați pe cineva
person-invite-lead = Primiți un link care merge o singură dată, timp de { $days ->
    [one] o zi
    [few] { $days } zile
   *[other] { $days } de zile
}. Cine îl deschide își alege propria frază de acces.
person-name-hint = Cu el se autentifică, iar cine trimite o sesizare îl vede înainte să scrie.
person-roles-hint = Poate citi sesizările care vin de acum înainte, nu pe cele mai vechi. Cine citește o sesizare mai veche îi poate da acces la ea.
person-handles = Persoană responsabilă
person-oversees = Organ de control
person-operator = Administrator: poate schimba canale și persoane
person-handles-these = Se ocupă de { $channels }.
person-oversees-these = Organ de control pentru { $channels }.
person-operates = Administrator.
person-own-key = Citește cu o cheie proprie.
person-nothing = Încă nimic.
person-invited = { $person } (cu invitație)
person-state-invited = Persoană invitată, până pe { $day }
person-state-removed = Persoană eliminată
person-state-never = Încă nu s-a autentificat
person-state-here = Ultima autentificare: { $day }
person-save = Salvați
person-make-link = Faceți linkul
person-renew = Link nou
person-renew-hint = Linkul vechi nu mai funcționează.
person-remove = Eliminați
person-remove-hint = Persoana nu se mai poate autentifica, iar cheile ei sunt distruse. Pagina următoare spune ce urmează.
person-remove-ask = Eliminați această persoană
yes = Da
no = Nu
link-heading = Link pentru { $name }
link-lead = Dați-l personal, pe hârtie sau pe o cale în care aveți încredere. Funcționează o singură dată, până pe { $day }.
link-how = Cine are acest link poate lua locul persoanei. Îl vedeți numai acum; dacă se pierde, faceți unul nou.
invitation-heading = Bine ați venit, { $name }
invitation-lead = Alegeți o frază de acces. Pagina următoare arată cheia dumneavoastră pe hârtie: pregătiți o imprimantă sau un pix.
invitation-send = Intrați
own-key-heading = Pentru cei puțini care au o cheie age proprie
own-key-usual = Cei mai mulți lasă această parte închisă: biroul păstrează atunci cheia dumneavoastră încuiată cu fraza de acces, iar dumneavoastră citiți aici.
own-key-what = Dacă aveți deja o cheie pentru programul „age” pe un calculator în care aveți mai multă încredere decât în acest server, puteți cere ca sesizările să fie sigilate cu ea. Atunci:
own-key-no-content = Biroul arată ce sesizări sunt pentru dumneavoastră, unde merg, cum stau și ce termene au, dar nimic din ce este în ele. Descărcați fiecare sesizare, încă sigilată, și o deschideți cu cheia dumneavoastră pe calculatorul propriu.
own-key-answers = Confirmați primirea, răspundeți, notați și închideți aici, la fel ca toți ceilalți. De aici nu puteți căuta, pune etichete, da acces la sesizări, păstra ciorne, deschide fișiere separate sau preda o sesizare.
own-key-not-here = Cine controlează acest server nu vă poate citi sesizările așteptând să vă autentificați. Fraza de acces și cheia pe hârtie sunt numai pentru autentificare.
own-key-lost = Dacă pierdeți cheia, nimic nu mai deschide ce a fost sigilat cu ea și nimeni nu vă poate da alta pentru sesizările mai vechi. Nu poate fi înlocuită mai târziu.
own-key-field = Jumătatea publică a cheii dumneavoastră
own-key-hint = Rândul care începe cu age1pq1. Programul „age”, versiunea 1.3 sau mai nouă, face o astfel de cheie cu „age-keygen -pq”. Nu lipiți niciodată rândul care începe cu AGE-SECRET-KEY. Lăsați gol dacă nu aveți o astfel de cheie.
remove-heading = Eliminați pe { $name }?
remove-text = Cheile și accesul la orice sesizare sunt distruse, iar sesiunile persoanei se încheie. Nu se poate reveni.
remove-send = Eliminați definitiv
removed-heading = Eliminare încheiată: { $name }
removed-text = Cheile sunt distruse, iar sesiunile s-au încheiat.
remove-without-handler = Nimeni altcineva nu se ocupă de „{ $channel }”. Sesizările de acolo merg la organul de control.
remove-without-anybody = „{ $channel }” nu va mai primi sesizări până când nu este pus cineva acolo.
remove-without-reader = Aceste sesizări nu vor mai avea cititor, pentru că nu au fost date niciodată altcuiva. Cei care le-au trimis pot scrie în continuare:
problem-has-overseen = Această persoană face parte din organul de control al unui canal sau a făcut parte nu demult. Pot exista sesizări pe care nimeni altcineva din afară nu le-ar putea primi, deci nimeni nu o poate elimina de aici. Scoateți-o din listele organelor de control: atunci nu mai ajunge la ea nimic nou. Cine administrează mașina o poate elimina cu comanda „tipline handler remove”.
remove-unknown = Dacă persoana care a trimis o sesizare a exclus pe toți ceilalți, nici acea sesizare nu va mai avea cititor. Acest server nu poate ști: pentru el, o persoană exclusă arată ca una care citește.

## The desk: one's own account

account-heading = Contul dumneavoastră
account-back = Înapoi la cont
account-passphrase = Altă frază de acces
account-passphrase-hint = Celelalte sesiuni se încheie. Cheia pe hârtie rămâne aceeași.
account-old = Fraza de acces actuală
account-new = Fraza de acces nouă
account-new-hint = Numărul minim de caractere: { $min }. Cel mai bine: mai multe cuvinte care nu au legătură între ele.
account-send = Schimbați fraza
account-changed = Fraza de acces a fost schimbată.
account-own-key = Cheia dumneavoastră proprie
account-own-key-hint = Sesizările sunt sigilate cu o cheie proprie, deci biroul nu arată nimic din ce este în ele. Restul acestei pagini este despre autentificare. Cheia nu poate fi înlocuită: cine are nevoie de alta este eliminat și invitat din nou.
account-own-key-show = Arătați cheia întreagă, ca să o comparați cu a dumneavoastră
forgotten-heading = O frază de acces nouă
forgotten-lead = Cu cheia pe hârtie puteți alege o frază de acces nouă. Ea dezactivează și codurile.
forgotten-no-other = Nu există altă cale. Numai fraza de acces sau cheia pe hârtie deschide sesizările dumneavoastră și nimeni altcineva nu le are: nici administratorul, nici acest server. Fără amândouă, cereți administratorului să vă elimine și să vă invite din nou. Colegii vă pot da apoi acces la sesizări.
forgotten-key = Cheia pe hârtie
forgotten-key-hint = Rândul care începe cu AGE-SECRET-KEY-PQ-1. Spațiile și literele mari nu contează.
forgotten-done = Fraza de acces a fost schimbată. Sesiunile mai vechi s-au încheiat. Dacă erau active codurile, acum sunt oprite: le puteți activa din nou în contul dumneavoastră.

## The desk: one's own account

factor-heading = Coduri la autentificare
factor-off = Acum contul se deschide numai cu fraza de acces. Cu coduri, cine află fraza are nevoie și de telefonul dumneavoastră.
factor-scan = Deschideți pe telefon o aplicație de autentificare și lăsați-o să citească această imagine.
factor-picture = Imaginea pe care o citește aplicația de autentificare
factor-type = Dacă nu poate, scrieți în ea:
factor-paper-key = Dacă pierdeți telefonul, cheia pe hârtie este singura altă cale de intrare. Asigurați-vă că o aveți.
factor-on = Codurile sunt active. Aveți nevoie de unul la fiecare autentificare și fiecare merge o singură dată.
factor-lost = Dacă pierdeți telefonul, alegeți o frază de acces nouă cu cheia pe hârtie: astfel codurile se opresc. Ca să le opriți acum, scrieți codul următor.
factor-code = Cele șase cifre pe care le arată acum aplicația
factor-turn-on = Activați codurile
factor-turn-off = Opriți codurile
factor-refused = Nu acesta este codul sau a fost deja folosit. Așteptați-l pe următorul și scrieți-l. Dacă nu se potrivește niciodată, ceasul telefonului sau al serverului este greșit.
sessions-heading = Sesiuni deschise
sessions-lead = Fiecare rând este un browser în care v-ați autentificat. Despre el se păstrează numai ziua, și aceea doar cât este deschis.
sessions-started = Din
sessions-end = Încheiere
sessions-end-it = Încheiați
sessions-this-one = (aceasta)
sessions-unknown = Dacă una dintre ele nu este a dumneavoastră, încheiați-o și alegeți o frază de acces nouă.
reminders-heading = Mementouri
reminders-lead = Un memento este un e-mail care spune mereu același lucru: s-ar putea să fie ceva de văzut. Nu numește nicio sesizare, niciun canal și nicio persoană și vine cel mult o dată pe zi.
reminders-often = Când doriți unul?
reminders-never = Niciodată
reminders-every-day = În fiecare zi
reminders-every-day-hint = Este cel mai sigur: nu spune nimănui nimic, fie că a venit ceva, fie că nu.
reminders-when-something = Când s-ar putea să fie ceva de văzut
reminders-when-something-hint = În zilele de după ce s-a întâmplat ceva cu o sesizare pe care o puteți citi și, la întâmplare, în alte câteva zile. Cine vă vede corespondența mult timp poate totuși afla ceva din ea.
reminders-email = Adresa dumneavoastră de e-mail
reminders-email-hint = Se păstrează lizibilă pe server. Alegeți una pe care o citiți numai dumneavoastră.
reminders-keep = Păstrați
reminders-no-mail-server = Acest site nu are încă server de e-mail, deci nu se trimite nimic. Administratorul poate indica unul în setări.
reminders-last = Ultimul memento
reminders-none-yet = Niciunul nu a fost trimis de la pornirea serverului.
reminders-waiting = Unul este pe drum.
reminders-sent = Serverul de e-mail l-a preluat pe { $day }.
reminders-unreachable = Serverul de e-mail nu răspunde. Un memento în așteptare este încercat din nou la fiecare zece minute.
reminders-refused = Serverul de e-mail îl refuză. Verificați adresa. Un memento în așteptare este încercat din nou la fiecare zece minute.
reminders-failing = Mementourile acestui site nu pot fi trimise.
reminders-now = Trimiteți unul acum
reminders-already = Astăzi a fost trimis deja unul, iar într-o zi se trimite cel mult unul.
problem-email = Completați o adresă de e-mail, de exemplu name@example.org.

## The desk: inbox

inbox-heading = Mesaje primite
inbox-empty = Încă nu este nimic aici. Sesizările noi care vă sunt destinate vor apărea pe această pagină.
inbox-count = { $count ->
    [one] O sesizare, { $waiting } în așteptarea unui răspuns.
    [few] { $count } sesizări, { $waiting } în așteptarea unui răspuns.
   *[other] { $count } de sesizări, { $waiting } în așteptarea unui răspuns.
}
inbox-own-key = Citiți cu o cheie proprie: această listă arată ce sesizări sunt ale dumneavoastră și cum stau. Fiecare se deschide pe calculatorul dumneavoastră, după ce ați descărcat-o.
inbox-name = Sesizare
inbox-channel = Canal
inbox-received = Primită
inbox-moved = Ultimul mesaj
inbox-turn = Stare
inbox-turn-source = Cu răspuns
inbox-next = Ce urmează
inbox-next-written = Persoana care a sesizat a scris de atunci.
inbox-next-source = Se așteaptă persoana care a sesizat. { $due }
inbox-choose = Ce sesizări
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = de confirmat primirea
inbox-state-answer = de răspuns
inbox-state-source = se așteaptă persoana care a sesizat
inbox-mine = Pentru mine
inbox-mine-new = noi de când m-am uitat ultima oară
inbox-mine-hand = eu am lucrat ultima oară la ea
inbox-mine-draft = cu o ciornă a mea
inbox-label = Etichetă
inbox-chosen = { $count ->
    [0] Niciuna dintre sesizările dumneavoastră ({ $all }) nu se potrivește cu ce ați ales.
    [one] Una dintre sesizările dumneavoastră ({ $all }) se potrivește cu ce ați ales.
    [few] { $count } dintre sesizările dumneavoastră ({ $all }) se potrivesc cu ce ați ales.
   *[other] { $count } dintre sesizările dumneavoastră ({ $all }) se potrivesc cu ce ați ales.
}
inbox-show-all = Arătați toate sesizările
inbox-new = Noi: { $count }
inbox-draft = Ciornă
inbox-some-damage = Unele date de pe acest server sunt deteriorate. Poate fi vorba de o sesizare a dumneavoastră sau de niciuna. Cereți administratorului să oprească serverul și să ruleze „tipline check”.
inbox-damaged = Datele ei sunt deteriorate. Deschideți-o ca să vedeți ce se poate citi.
inbox-newer = Pagina anterioară
inbox-older = Pagina următoare
inbox-pages = Mai multe sesizări
search-heading = Căutați în sesizări
search-find = Cuvinte
search-hint = În tot ce puteți deschide: mesaje, note, răspunsuri, nume de fișiere, etichete și numele sesizărilor. Toate cuvintele trebuie să apară; literele mari și diacriticele nu contează.
search-send = Căutați
search-found = { $count ->
    [0] Nu s-a găsit nimic. Sesizări cercetate: { $searched }
    [one] Găsit într-o sesizare din { $searched }
    [few] Găsit în { $count } sesizări din { $searched }
   *[other] Găsit în { $count } de sesizări din { $searched }
}
search-nothing = Încercați cuvinte mai puține sau mai scurte.
search-where = { $channel }, ultimul mesaj { $day }
search-older = Căutați în sesizări mai vechi
search-damaged = Ceva din sesizările dumneavoastră s-a deteriorat pe server și nu a fost cercetat. Cereți administratorului să ruleze „tipline check”.
problem-search-blank = Scrieți cel puțin un cuvânt de căutat.
problem-search-busy = Altcineva caută chiar acum. Încercați din nou imediat.
keys-heading = Scurtături de la tastatură
keys-how = Apăsați aceste litere împreună cu tastele pe care browserul le folosește pentru scurtăturile paginilor: Alt și Shift în Firefox și Tor Browser, Alt în Chrome și Edge, Control și Option pe Mac.
keys-inbox = Mesajele primite
keys-previous = Sesizarea sau pagina anterioară
keys-next = Sesizarea sau pagina următoare
keys-reply = Scrieți un răspuns
keys-note = Scrieți o notă
skip = La conținut

## The desk: one tip

tip-back = Înapoi la mesajele primite
tip-around = Sesizări din mesajele primite
tip-previous = Anterioara: { $name }
tip-next = Următoarea: { $name }
tip-new = { $count ->
    [one] O intrare este nouă
    [few] { $count } intrări sunt noi
   *[other] { $count } de intrări sunt noi
}
tip-entry-new = Nou
tip-unread = Marcați ca necitită
languages-new-tab = Se deschide într-o filă nouă; ce ați scris rămâne în aceasta.
tip-carried = Iată ce ați scris. Nimic din acest text nu a fost trimis încă.
draft-save = Salvați ciorna
draft-hint = Numai dumneavoastră puteți citi o ciornă. Fișierele nu se păstrează cu ea.
draft-saved = Ciornă salvată pe { $day }
draft-discard = Aruncați această ciornă
draft-discard-hint = Dispare definitiv.
problem-drafts-full = Ciornele din această sesizare sunt prea lungi ca să fie păstrate împreună. Trimiteți sau scurtați mai întâi una.
labels-heading = Etichete
labels-new = Etichetă nouă
labels-put = Puneți
labels-remove = Scoateți „{ $label }”
labels-damaged = Etichetele acestei sesizări s-au deteriorat pe server. Sesizarea nu este afectată.
problem-label-blank = Scrieți un cuvânt sau două.
problem-label-long = Numărul maxim de caractere al unei etichete este { $max }.
problem-label-many = S-a atins numărul maxim de etichete: { $max }. Scoateți mai întâi una.
tip-channel = Canal: { $channel }
tip-channel-unknown = Datele acestei sesizări sunt deteriorate. Ce se poate citi este mai jos.
tip-entry-tip = Sesizare, { $day }
tip-entry-follow-up = De la persoana care a sesizat, { $day }
tip-entry-reply = Răspuns de la { $author }, { $day }
tip-entry-note = Notă de la { $author }, { $day } (persoana care a sesizat nu o vede)
tip-entry-extension = Mai mult timp pentru răspuns, de la { $author }, { $day }
tip-entry-closing = Închisă de { $author }, { $day } (persoana care a sesizat nu vede acest text)
tip-entry-reopening = Redeschisă de { $author }, { $day } (persoana care a sesizat nu vede acest text)
tip-entry-sharing = Acces dat de { $author }, { $day }
tip-entry-step-back = { $author } s-a retras, { $day } (persoana care a sesizat nu vede acest text)
tip-entry-referral = Predată de { $author }, { $day }
tip-people = Despre cine este vorba
tip-files = Fișiere
tip-file-clean = Nu s-a găsit nimic ascuns în el.
tip-file-cleaned = Scoase înainte de sigilare: { $found }
tip-file-uncleaned = Nu a putut fi curățat și poate spune cine l-a făcut.
tip-file-original = Originalul, așa cum a venit
tip-file-original-warning = Poate spune cine este persoana care a sesizat: printr-un loc, un nume, un dispozitiv. Deschideți-l numai dacă aveți nevoie de el ca dovadă, pe un calculator fără rețea, și nu îl arătați nimănui care nu trebuie să știe.
tip-file-kind = { $size }, trimis ca { $kind }
tip-file-look = Vedeți aici
tip-files-warning = Fișierele pot face rău și pot ascunde date despre persoana care a sesizat. Deschideți-le pe un calculator pe care nu mai este nimic important și nu le dați mai departe așa cum sunt.
tip-damaged-heading = Intrarea { $number } nu poate fi citită
tip-damaged = S-a deteriorat pe server. Cereți administratorului să ruleze „tipline check”. Celelalte intrări nu sunt afectate.
tip-reply = Răspuns pentru persoana care a sesizat
tip-reply-hint = Persoana care a sesizat citește acest text cu recipisa ei; la fel poate face oricine o găsește. Nu repetați nimic ce ar putea arăta spre ea.
tip-reply-files = Fișiere pentru persoana care a sesizat (opțional)
tip-reply-answer = Acesta este răspunsul nostru la sesizare
tip-reply-send = Trimiteți răspunsul
tip-note = Notă pentru persoanele responsabile
tip-note-hint = Oricine poate citi această sesizare poate citi nota. Persoana care a sesizat nu poate.
tip-note-send = Păstrați nota
tip-message = Mesaj
tip-export = Descărcați toată sesizarea, sigilată
tip-export-hint = Un ZIP cu fișiere criptate. Cheia dumneavoastră pe hârtie le deschide pe un calculator fără Tipline; un text din el spune cum.
# A look at a file, drawn by the server
look-around = Paginile acestui fișier
look-page = Pagina { $page } din { $pages }
look-picture = Serverul a desenat aceasta după fișier. Fișierul însuși nu a ajuns pe calculatorul dumneavoastră.
look-text = Ce este scris în fișier, ca text ({ $coding }). Nimic din el nu poate acționa.
look-cut = Fișierul continuă. Pentru a citi restul, descărcați-l.
look-nothing = Acest fișier nu poate fi afișat aici: poate este deteriorat, protejat cu parolă, prea mare sau de un tip care nu se afișează. Poate fi totuși descărcat.
tip-sealed = Citiți cu o cheie proprie, deci această pagină nu arată nimic din ce este în sesizare. Descărcați-o și deschideți-o cu cheia dumneavoastră pe calculatorul propriu; un text din ea spune cum. Ce scrieți mai jos se sigilează ca tot restul.
tip-sealed-entry = Sigilată. Se află în descărcare.
tip-sealed-reply = Răspuns, { $day }
tip-sealed-note = Notă, { $day } (persoana care a sesizat nu o vede)
tip-sealed-extension = Mai mult timp pentru răspuns, { $day }
tip-sealed-closing = Închisă, { $day } (persoana care a sesizat nu vede acest text)
tip-sealed-reopening = Redeschisă, { $day } (persoana care a sesizat nu vede acest text)
tip-sealed-sharing = Acces dat, { $day }
tip-sealed-step-back = Cineva s-a retras, { $day } (persoana care a sesizat nu vede acest text)
tip-sealed-referral = Predată, { $day }
tip-share-own-key = Ca să dați acces la o sesizare este nevoie de cheia ei, iar a dumneavoastră nu este aici. Cereți cuiva care o citește aici să dea acces.
tip-referral-own-key = Dosarul se face din ce este în sesizare, iar aceasta se deschide numai pe calculatorul dumneavoastră. Cineva care o citește aici o poate preda; sau folosiți ce ați descărcat.
tip-answers = Răspunsuri la întrebările canalului
tip-left-out = Persoana care a sesizat a exclus: { $people }. Nu le spuneți că această sesizare există.
tip-nobody-else = Persoana care a sesizat a cerut să nu fie adăugat nimeni.
tip-can-read-now = { $person } poate citi acum această sesizare. Persoana care a sesizat vede acest lucru.
tip-stepped-back = { $person } nu mai poate citi această sesizare. Persoana care a sesizat nu vede acest lucru.
tip-handed-over = S-a făcut un dosar pentru: { $body }. Persoana care a sesizat vede acest lucru.
tip-share = Dați acces la această sesizare
tip-share-hint = Încă o persoană va putea citi tot ce este în ea, definitiv. Persoanei care a sesizat i se spune cine.
tip-share-with = Persoana
tip-share-nobody = Nu este nimeni aici căruia să i se poată da acces.
tip-share-sure = Știu că acest lucru nu poate fi retras.
tip-share-send = Dați acces
problem-share-nobody-else = Persoana care a sesizat a cerut să nu fie adăugat nimeni, deci nu se poate da acces la această sesizare.
problem-share-left-out = Persoana care a sesizat a exclus această persoană, deci nu i se poate da acces la sesizare.
problem-share-unknown = Această sesizare a venit înainte ca serverul să păstreze pe cine exclude persoana care o trimite, deci nu se poate da acces la ea.
problem-share-unsure = Bifați că știți că acest lucru nu poate fi retras.
problem-share-person = Alegeți o persoană din listă.
tip-referral = Predați
tip-referral-hint = Pentru poliție sau alt organ: toată conversația, de tipărit, lista fișierelor și fișierele, într-un singur fișier.
tip-referral-ask = Faceți un dosar
tip-step-back = Retrageți-vă
tip-step-back-hint = Dacă nu ar trebui să vă ocupați de această sesizare, de exemplu pentru că aveți o legătură apropiată cu cineva din ea.
tip-step-back-ask = Retrageți-vă din această sesizare
step-back-heading = Vă retrageți din „{ $name }”?
step-back-text = Nu veți mai vedea această sesizare, fișierele sau notele ei. Nu se poate reveni; altcineva care o citește ar trebui să vă dea acces.
step-back-others = Rămân cei care o pot citi: { $people }.
step-back-own-key = Citiți cu o cheie proprie, deci acest server nu poate ști cine mai citește sesizarea. Descărcarea dumneavoastră o spune, în details.json. Dacă nu spuneți că rămân alții, sesizarea merge la organul de control al canalului.
step-back-others-stay = Alții care sunt încă aici o pot citi
step-back-alone = Nimeni altcineva care este aici nu o poate citi acum. Merge la organul de control al canalului.
step-back-send = Retrageți-vă
step-back-last = Nimeni altcineva care este aici nu ar putea citi această sesizare, nici acum, nici mai târziu. Dați mai întâi acces cuiva.
step-back-stay = Înapoi la sesizare
referral-heading = Predați „{ $name }”
referral-text = Primiți un singur fișier pentru cineva din afară: toată conversația, de tipărit, și fișierele. În sesizare se scrie că a fost predată, cui și de cine.
referral-left-out = Persoana care a sesizat a exclus: { $people }. Gândiți-vă dacă ce predați poate ajunge la ei.
referral-nobody-else = Persoana care a sesizat a cerut să nu fie adăugat nimeni. Predați sesizarea numai dacă legea o cere sau dacă persoana este de acord și scrieți-i mai întâi, dacă puteți.
referral-nothing-yet = Nu s-a predat nimic. Ce ați scris este încă mai jos.
referral-body = Cine îl primește
referral-body-hint = Persoana care a sesizat citește acest nume; la fel poate face oricine îi găsește recipisa. Numiți organul, de exemplu „Poliția de stat, secția 3”.
referral-how = Cum ajunge acolo
referral-sealed = Sigilat, ca să îl poată deschide numai destinatarul
referral-recipient = Cheia publică a destinatarului
referral-recipient-hint = O cheie age: începe cu age1. Cereți-o destinatarului și verificați-o împreună pe altă cale, de exemplu la telefon.
referral-plain = Nesigilat: oricine primește fișierul îl poate citi
referral-plain-warning = Fișierul va sta deschis pe acest calculator și oriunde trece. Cine pune mâna pe el citește tot ce a scris persoana care a sesizat și poate afla cine este.
referral-sure = Știu acest lucru și îl voi duce în siguranță la destinatar.
referral-what = Ce intră în el
referral-what-hint = Tot ce a scris persoana care a sesizat, tot ce i s-a scris, ce s-a întâmplat, pe zile, fișierele. Niciodată recipisa și niciun timp mai exact decât ziua. Fișierele merg așa cum au venit: pot ascunde date despre persoana care a sesizat.
referral-notes = Și notele dintre persoanele responsabile.
referral-notes-hint = Lăsați-le deoparte dacă nu sunt necesare: notele pot conține bănuieli și nume pe care persoana care a sesizat nu le-a scris niciodată.
referral-after = Ce se întâmplă aici cu sesizarea
referral-close = Închideți-o ca predată altcuiva.
referral-close-hint = Altfel rămâne deschisă, iar termenele ei curg mai departe.
referral-reason = Motivul închiderii
referral-closed = Sesizarea este închisă și rămâne așa.
referral-send = Faceți dosarul
referral-send-hint = Persoana care a sesizat vede că sesizarea a fost predată, chiar dacă aruncați fișierul. Descărcarea începe imediat; apoi mergeți înapoi la sesizare.
problem-referral-how = Alegeți dacă fișierul să fie sigilat.
problem-referral-recipient = Aceasta nu este o cheie publică age. O astfel de cheie începe cu age1 și trebuie să fie întreagă; copiați-o din nou.
problem-referral-secret = Aceasta este o cheie secretă. Nu mai este arătată aici. Spuneți celor cărora le aparține că a fost văzută și cereți-le cheia publică, cea care începe cu age1.
problem-referral-unsure = Confirmați avertismentul sau alegeți să sigilați fișierul.
problem-referral-reason = Spuneți de ce se închide sesizarea sau lăsați-o deschisă.
problem-referral-busy = Se descarcă prea multe sesizări în acest moment. Așteptați un minut și trimiteți din nou.

## The case file, on paper.

case-title = Dosarul „{ $name }”
case-made = Făcut pe { $day } de { $by }, pentru: { $to }.
case-from = De la: { $site }. Canal: { $channel }.
case-with-notes = Conține tot ce a scris aici persoana care a sesizat, tot ce i s-a scris și notele dintre persoanele responsabile.
case-without-notes = Conține tot ce a scris aici persoana care a sesizat și tot ce i s-a scris. Notele dintre persoanele responsabile nu sunt incluse.
case-protect = Persoana care a sesizat poate fi în pericol dacă se află cine este. Arătați acest dosar la cât mai puțini oameni. Ziua este cel mai exact timp care s-a păstrat.
case-squares = { $count ->
    [one] Un caracter nu are formă în această tipărire și apare
    [few] { $count } caractere nu au formă în această tipărire și apar
   *[other] { $count } de caractere nu au formă în această tipărire și apar
} ca □. Fișierul conversation.txt are toate caracterele.
case-left-out = Persoana care a sesizat a cerut ca aceste persoane să nu vadă sesizarea: { $people }. Nu le spuneți că există.
case-nobody-else = Persoana care a sesizat a cerut să nu fie adăugat nimeni la cei care o citesc.
case-history = Ce s-a întâmplat, pe zile
case-on = { $day }: { $said }
case-received = Sesizarea a venit, pe canalul { $channel }.
case-acknowledged = Primirea ei a fost confirmată.
case-answered = S-a răspuns la ea.
case-escalated = A ajuns la persoanele din organul de control care nu au fost excluse.
case-follow-up = Persoana care a sesizat a scris din nou.
case-reply = { $by } a scris persoanei care a sesizat.
case-note = { $by } a scris o notă.
case-extension = { $by } a prelungit timpul pentru răspuns.
case-closing = { $by } a închis sesizarea.
case-reopening = { $by } a redeschis sesizarea.
case-sharing = { $by } a dat acces la ea: { $person }.
case-step-back = { $by } s-a retras din ea.
case-referral = { $by } a predat sesizarea. Destinatar: { $to }.
case-outcome = Rezultatul: { $outcome }.
case-damaged = S-a deteriorat pe serverul de pe care vine acest fișier.
case-with-files = Fișiere atașate: { $paths }
case-files = Lista fișierelor
case-files-hint = Se află lângă acest text, sub nume date de noi. Pot face rău: deschideți-le pe un calculator pe care nu mai este nimic important.
case-file = { $path }, numit „{ $called }” acolo de unde a venit, trimis ca { $claimed }, mărime în octeți: { $bytes }
case-sum = SHA-256: { $sum }
case-file-damaged = Este deteriorat pe serverul de pe care vine și se termină prea devreme; mărimea lui în octeți ar trebui să fie { $bytes }.
case-foot = { $name }, pagina { $page } din { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = Sesiunea s-a încheiat
signed-out-text = Ați lipsit un timp, așa că am încheiat sesiunea. Nu s-a trimis nimic.
signed-out-message = Ce ați scris
signed-out-back = Autentificați-vă aici și ce ați scris apare din nou în formular. Fișierele trebuie alese din nou.
signed-out-copy = Copiați întâi, apoi autentificați-vă și lipiți.
export-readme =
    Sesizarea „{ $name }”: tot ce este în ea, încă criptat.
    
    Aveți nevoie de cheia dumneavoastră pe hârtie și de programul „age”, versiunea 1.3 sau mai nouă (sau de altul care citește formatul age cu chei post-cuantice). Și mai bine, un calculator care nu este conectat niciodată la o rețea.
    
    1. Scrieți cheia pe hârtie, rândul care începe cu AGE-SECRET-KEY-PQ-1, într-un fișier numit paper-key.txt.
    2. Deschideți permisiunea dumneavoastră (grant). Ea conține cheia acestei sesizări:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Deschideți o intrare. Fiecare este o arhivă ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    În fiecare arhivă, message.txt este mesajul, details.json spune cine l-a scris și cum se numeau fișierele, files/ conține fișierele, iar padding este umplutură goală care ascunde mărimea.
    
    Intrări care nu au putut fi citite pe server și lipsesc aici: { $unreadable }.

export-readme-own-key =
    Sesizarea „{ $name }”: tot ce este în ea, încă criptat.
    
    Aveți nevoie de cheia dumneavoastră proprie și de programul „age”, versiunea 1.3 sau mai nouă (sau de altul care citește formatul age cu chei post-cuantice). Și mai bine, un calculator care nu este conectat niciodată la o rețea.
    
    1. Pregătiți fișierul cu cheia dumneavoastră: aici se numește key.txt.
    2. Deschideți permisiunea dumneavoastră (grant). Ea conține cheia acestei sesizări:
           age -d -i key.txt grant.age > report-key.txt
    3. Deschideți o intrare. Fiecare este o arhivă ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    În fiecare arhivă, message.txt este mesajul, details.json spune cine l-a scris și cum se numeau fișierele, files/ conține fișierele, iar padding este umplutură goală care ascunde mărimea.
    
    La prima intrare, details.json spune și, sub „audience”, cine poate citi sesizarea, pe cine a exclus persoana care a sesizat și dacă a cerut să nu fie adăugat nimeni. Respectați acest lucru.
    
    Intrări care nu au putut fi citite pe server și lipsesc aici: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Încă nepregătit
desk-error-not-set-up = Deschideți linkul de pregătire pe care serverul l-a afișat la pornire.
desk-error-set-up-link-title = Acest link nu funcționează
desk-error-set-up-link = A fost folosit sau serverul a fost repornit de atunci. Cât timp nu este pregătit, serverul afișează un link nou la fiecare pornire.
desk-error-not-found = Nu există o astfel de pagină sau sesizare ori nu vă este destinată.
desk-error-signed-out-title = Autentificați-vă
desk-error-signed-out = Nu v-ați autentificat sau ați lipsit prea mult.
desk-error-own-key-title = Aceasta se deschide numai pe calculatorul dumneavoastră
desk-error-own-key = Citiți cu o cheie proprie, deci acest server nu vă deschide nimic dintr-o sesizare: nu are pentru dumneavoastră fișiere, căutare, etichete sau ciorne, nu dă acces și nu predă nimic. Descărcați sesizarea și lucrați cu ea.
desk-error-guard-title = Încercați din nou
desk-error-guard = Acest formular a stat deschis prea mult. Mergeți înapoi, reîncărcați pagina și încercați din nou.
desk-error-busy = Prea mulți oameni se autentifică în acest moment. Încercați din nou peste un minut.
desk-error-not-now-title = Altcineva a fost mai rapid sau acest lucru nu se mai potrivește
desk-error-damaged-title = Aceasta nu poate fi citită
desk-error-damaged = S-a deteriorat pe server. Cereți administratorului să ruleze „tipline check”.

## Where a report stands, for those who handle or oversee it.

standing-received = A venit pe { $day }.
standing-acknowledged = Primirea a fost confirmată pe { $day }.
standing-answered = A primit răspuns pe { $day }.
standing-extended = Pe { $day } s-a prelungit timpul pentru răspuns.
standing-acknowledge-by = Primirea trebuie confirmată până pe { $day }.
standing-acknowledge-late = Primirea trebuia confirmată până pe { $day }.
standing-answer-by = Trebuie să primească răspuns până pe { $day }.
standing-answer-late = Trebuia să primească răspuns până pe { $day }.
standing-then-overseers = După aceea merge la organul de control, în întregime și cu istoricul ei.
standing-then-nobody = După aceea nu merge la nimeni altcineva: nu există un organ de control care să o poată primi.
standing-escalated = Pe { $day } a ajuns la persoanele din organul de control care nu au fost excluse.
standing-closed = Închisă pe { $day }: { $outcome }.
standing-kept-until = Se păstrează până pe { $day }, apoi se șterge definitiv, dacă persoana care a sesizat nu scrie din nou.
standing-source-wrote = De atunci, persoana care a sesizat a scris din nou și nimeni nu i-a răspuns.

outcome-substantiated = dovedită
outcome-partly = dovedită în parte
outcome-not-substantiated = nedovedită
outcome-referred = predată altcuiva
outcome-not-enough = date insuficiente
outcome-out-of-scope = nu ține de acest loc

steps-heading = Ce urmează
step-reason = Motiv
acknowledge-hint = Persoana care a sesizat vede că sesizarea a ajuns la oameni. Și un răspuns spune acest lucru.
acknowledge-send = Confirmați primirea
extend-heading = Mai mult timp pentru răspuns
extend-hint = O singură dată, până la șase luni de la ziua în care a venit sesizarea. Persoana care a sesizat citește motivul.
extend-send = Prelungiți
close-heading = Închideți această sesizare
close-outcome = Rezultatul
close-hint = Pentru cei care pot citi sesizarea. Persoana care a sesizat și organul de control văd rezultatul; persoana care a sesizat nu vede motivul.
close-send = Închideți
reopen-heading = Redeschideți
reopen-hint = Spuneți de ce, pentru cei care pot citi sesizarea. Atunci nu mai este socotită nici cu răspuns, nici închisă: termenul ei curge din nou, iar persoana care a sesizat vede acest lucru.
reopen-send = Redeschideți
erase-heading = Ștergeți-o înainte de termen
erase-hint = După aceea nimeni nu o mai poate citi și nimic nu o aduce înapoi. Este nevoie de două persoane: dumneavoastră cereți, iar cineva din organul de control este de acord.
erase-sure = Știu că nu se poate reveni.
problem-erase-unsure = Bifați că știți că nu se poate reveni.
erase-ask = Cereți ștergerea
erase-asked = { $name } cere ca această sesizare să fie ștearsă acum.
erase-waits = Cineva din organul de control trebuie să fie de acord.
erase-agree = Ștergeți-o definitiv
erase-keep = Păstrați-o totuși
erase-somebody = Cineva

docket-heading = Lista termenelor
docket-hint = Toate sesizările pentru care faceți parte din organul de control, începând cu ce are termenul cel mai apropiat. Puteți citi una după ce a ajuns la organul de control sau dacă a fost trimisă direct acolo.
docket-empty = Nu este nimic aici.
docket-count = { $count ->
    [one] O sesizare
    [few] { $count } sesizări
   *[other] { $count } de sesizări
}, cu termen depășit: { $overdue }, trimise mai sus: { $escalated }.
docket-due = Cum stă
docket-escalated = Trimisă mai sus
docket-yes = da
docket-no = nu
docket-state = Stare
docket-every = toate
docket-show = Arătați
docket-state-overdue = cu termen depășit
docket-state-waiting = în așteptare
docket-state-answered = cu răspuns, neînchisă
docket-state-closed = închisă
docket-state-source-wrote = persoana care a sesizat a scris din nou
docket-state-escalated = trimise mai sus
docket-download = Descărcați această listă (CSV)
docket-pages = Mai mult din lista termenelor
docket-counts = Situație în cifre
docket-counts-hint = Pe canale și pe luna în care a venit o sesizare. Se numără sesizările care mai sunt aici: una care a fost ștearsă nu mai este numărată. Imaginile arată același lucru ca tabelul.
docket-counts-download = Descărcați cifrele (CSV)
docket-month = Luna
docket-received = primite
docket-acknowledged-in-time = primire confirmată la timp
docket-answered-in-time = cu răspuns la timp
docket-overdue = cu termen depășit
docket-closed = închise
docket-closed-as = închise: { $outcome }
docket-numbers = primite: { $received }; cu termen depășit: { $overdue }, în așteptare: { $waiting }, cu răspuns: { $answered }, închise: { $closed }
docket-picture-months = { $channel }: unde au ajuns sesizările din ultimele luni
docket-picture-all = { $channel }: ce s-a făcut la timp și cu ce rezultat
docket-back = Înapoi la lista termenelor
docket-read = Citiți această sesizare
docket-not-yet = Încă nu o puteți citi. Veți putea de îndată ce ajunge la organul de control.

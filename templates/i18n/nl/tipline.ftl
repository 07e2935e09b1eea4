# source = melder (verwijswoord: die)
# report = melding
# handler = behandelaar
# overseer = toezichthouder
# operator = beheerder
# channel = kanaal
# receipt = ontvangstbewijs
# paper key = papieren sleutel
# passphrase = wachtwoordzin
# inbox = postvak
# docket = termijnenlijst
# clock = termijn
# to escalate, to pass up = doorzetten naar de toezichthouders (naar de toezichthouders gaan)
# to acknowledge = de ontvangst bevestigen
# outcome = uitkomst
# to close (a report) = afsluiten; to close (a channel) = sluiten
# to erase = wissen
# to leave out = uitsluiten
# to share = delen
# to hand over, to refer = overdragen
# case file = dossier
# to step back = zich terugtrekken
# note (among handlers) = notitie
# sealed = verzegeld; encrypted = versleuteld
# label = label
# backup = reservekopie
# desk = werkruimte
# site = website

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = nl
direction = ltr

## Days and sizes

day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
number-between-thousands = .
month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
weekday = { $weekday ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
} { $day }
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Begin
title-form = Formulier
title-receipt = Notitie
title-return = Terug
title-messages = Berichten
title-left = Lege pagina
title-error = Er ging iets mis
title-desk = Werkruimte
title-paper-key = Papieren sleutel

## On every page of the source's site

site-home = Begin
leave-now = Nu weg
onion-heed = U bent hier niet via ons onion-adres. Uw netwerk kan dus zien dat u deze website hebt geopend.
back-to-start = Terug naar het begin
# A button that is not seen: what Enter does in a form.
go-on = Verder

## The first page

home-heading = Vertel ons wat u hebt gezien
home-safe-short = Geen naam, geen account. Alles wordt bij aankomst versleuteld.
home-who-short = De mensen die hieronder staan. U kunt iedereen uitsluiten.
home-next-short = Met zeven woorden leest u de antwoorden.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = gebruik geen apparaat of netwerk van uw werk.
home-heed-watched = uw netwerk kan dit bezoek zien.
home-doors = Wat wilt u doen?
door-report = Melding doen
door-report-hint = Schrijven, bestanden toevoegen, versturen.
door-replies = Antwoorden lezen
door-replies-hint = Met uw ontvangstbewijs van zeven woorden.
home-safe = Is het veilig?
home-safe-kept = Deze server bewaart wat u stuurt alleen versleuteld, met de dag waarop het kwam. Uw internetadres, de precieze tijd en uw bezoek legt hij niet vast.
home-safe-limits = Niets is helemaal veilig. De server zelf ziet uw woorden terwijl u ze verstuurt, en onze antwoorden terwijl u ze leest. Wie op dat moment de server in handen heeft, zou ze ook kunnen zien.
home-who = Wie leest het?
home-leave-out = U kunt iedereen uitsluiten die hier staat. Deze website laat die persoon uw melding niet zien, en ook niet dat er een melding is.
home-overseers = Zij houden toezicht op dit kanaal. Ze zien een melding alleen als die rechtstreeks naar hen is gestuurd of naar hen is doorgezet:
home-next = Wat gebeurt er daarna?
home-next-receipt = U krijgt een ontvangstbewijs van zeven woorden. Schrijf ze op: alleen daarmee kunt u onze antwoorden lezen.
home-next-read = De mensen die u hebt gekozen, lezen uw melding. Ze kunnen antwoorden of u iets vragen.
home-next-return = U komt met uw zeven woorden terug wanneer u wilt, leest wat ze hebben geschreven en schrijft opnieuw als u dat wilt.
home-before = Voordat u begint
home-before-device = Gebruik een apparaat en een verbinding die niet van uw werk zijn. Een werkgever kan vastleggen welke websites u opent.
home-before-tor = Gebruik Tor Browser als dat kan. Dan ziet uw netwerk niet welke website u opent, en deze server ziet niet waar u bent. Tor Browser is gratis, op torproject.org en in de appwinkels voor Android-telefoons. Installeer hem thuis, op een eigen apparaat.
home-before-onion = Open dit adres in Tor Browser. Het is de veiligste weg naar deze website:
home-before-onion-copy = Kopieer het of schrijf het op. Andere browsers kunnen het niet openen. Als u het daarin probeert, vertelt dat uw netwerk wat u zoekt.
home-before-words = Bedenk wat alleen u kunt weten, of wat u iemand anders al met dezelfde woorden hebt verteld. Laat het weg als het naar u zou wijzen.
home-before-photos = Een foto van een scherm of een papier kan meer laten zien dan u bedoelt: een spiegeling, een hand, een gebruikersnaam. Op een afdruk kunnen tekens staan die verraden wie hem heeft geprint.
home-before-law = In veel landen verbiedt de wet om mensen te straffen die misstanden op het werk hebben gemeld en goede redenen hadden om die voor waar te houden. In de Europese Unie geldt dat ook voor mensen die zonder naam hebben gemeld en later zijn ontdekt. Wat er precies beschermd is, verschilt per land.
home-before-leave = Met “{ leave-now }”, bovenaan elke pagina, eindigt uw bezoek hier. De geschiedenis van uw browser kan het niet wissen. Tor Browser bewaart geen geschiedenis, een privévenster ook niet.

## Choosing a channel

channels-heading = Waar gaat het over?
channels-lead = Kies waar uw melding naartoe moet. Op de volgende pagina ziet u wie die kan lezen, en kunt u mensen uitsluiten.

## The form

compose-heading = Nieuwe melding: { $channel }
compose-who = Wie kan de melding lezen
compose-who-hint = Deze mensen krijgen uw melding. Vink iedereen aan die de melding niet mag zien: deze website laat die persoon niet zien dat ze bestaat.
compose-leave-out = { $name } uitsluiten, { $title }
compose-leave-out-both = { $name } uitsluiten, { $title } (houdt ook toezicht op het kanaal)
compose-overseers-hint = Deze mensen houden toezicht op het kanaal. Ze zien uw melding alleen als u die rechtstreeks naar hen stuurt, als er niemand anders overblijft om de melding te lezen, of als die later naar hen wordt doorgezet. Vink ook hier iedereen aan die de melding niet mag zien.
compose-nobody-oversees = Niemand houdt toezicht op dit kanaal. Als deze mensen niets doen, gaat uw melding naar niemand anders.
compose-straight = Alleen naar de toezichthouders van dit kanaal sturen
compose-shut = Dit kanaal neemt op dit moment geen meldingen aan.
compose-other = Ander kanaal kiezen
compose-nobody-else = Laat later niemand toevoegen die hier niet staat
compose-optional = { $question } (niet verplicht)
compose-choose = Kies een antwoord
compose-date-hint = Jaar, maand en dag, zoals 2026-11-27.
compose-unasked = Uw antwoorden op vragen die niet meer worden gesteld
compose-message = Wat is er gebeurd?
compose-message-hint = Wat u hebt gezien of gehoord, wanneer en waar, en hoe u het weet. Laat weg wat alleen u kunt weten, als het naar u zou wijzen.
compose-people = Over wie gaat het? (niet verplicht)
compose-people-hint = Namen of functies. Alleen wie de melding kan lezen, ziet dit. Staat een van hen hierboven, sluit die persoon dan daar uit.
compose-files = Bestanden (niet verplicht)
compose-files-more = Meer bestanden (niet verplicht)
compose-files-hint = Ten hoogste { $files } bestanden, elk tot { $file }, samen tot { $body }. In een bestand kunnen verborgen gegevens zitten: wie het heeft gemaakt, wanneer, waar, met welk apparaat. We halen ze eruit waar we kunnen en sturen de naam van het bestand niet mee. Lukt dat bij een bestand niet, dan ziet u dat voordat er iets wordt verstuurd.
compose-originals = Verstuur de bestanden ook zoals ze zijn, met hun namen en alles wat erin verborgen zit
compose-hints = Woorden die naar u kunnen wijzen (niet verplicht)
compose-hints-hint = Uw naam, een bijnaam, uw afdeling, uw dienst, met komma’s ertussen. We zoeken ernaar in uw tekst voordat die wordt verstuurd. We versturen en bewaren deze woorden niet.
compose-chars-hint = Uw bericht mag ten hoogste { $chars } tekens lang zijn.
compose-send-hint = Grote bestanden versturen kan een paar minuten duren. Wacht tot u uw ontvangstbewijs ziet.
compose-send = Nu versturen
compose-kept = Wat u hebt geschreven, staat nog hieronder.
compose-files-again = Had u bestanden toegevoegd? Kies ze dan opnieuw: de browser bewaart ze niet.

## Files that wait to be sent

files-here = Bestanden die u hebt toegevoegd
files-names = De namen hierboven worden niet verstuurd, behalve als u de bestanden verstuurt zoals ze zijn.
file-remove = { $name } niet versturen
file-clean = We hebben er niets verborgens in gevonden.
file-cleaned = Zat erin verborgen en is eruit gehaald: { $found }
file-unknown = We kennen dit soort bestand niet. Alles wat erin verborgen zit, wordt meegestuurd.
file-cannot-clean = Uit dit soort bestand kan niets worden gehaald. Alles wat erin verborgen zit, wordt meegestuurd.
file-damaged = We konden dit bestand niet lezen. Alles wat erin verborgen zit, wordt meegestuurd.
file-too-large = Dit bestand is te groot om er iets uit te halen. Alles wat erin verborgen zit, wordt meegestuurd.
file-original = Het is zoals het kwam, met alles wat erin verborgen zit.
finding-location = plaats
finding-device = apparaat
finding-serial = serienummer
finding-author = naam van een persoon
finding-organisation = bedrijf of afdeling
finding-times = datum en tijd
finding-program = programma
finding-edit-history = eerdere versies
finding-comment = titel of opmerkingen
finding-thumbnail = verkleinde afbeelding ervan
finding-original-name = bestandsnaam of map
finding-attachment = ander bestand erin
finding-other = andere gegevens

## Before a report is sent

check-heading = Controleer voordat u verstuurt
check-lead = Er is nog niets verstuurd. Kijk wat er wordt verstuurd, en naar wie.
check-unclean = Niet alles kon worden opgeschoond: ten minste één bestand zou worden verstuurd met alles wat erin verborgen zit. Kijk eerst naar uw bestanden.
check-who = Wie de melding zal kunnen lezen
check-channel = { $channel }:
check-later = Deze mensen zouden de melding kunnen lezen als die naar hen wordt doorgezet:
check-nobody-later = Als deze mensen niets doen, gaat uw melding naar niemand anders.
check-left-out = U sluit uit:
check-nobody-else = Later kan niemand worden toegevoegd.
check-yourself = Wijst de tekst naar u?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = ik, ikzelf, ikke, mij, me, mijn, m’n, m'n, mijne, mijzelf, mezelf, mijn dienst, mijn ploeg, mijn team, mijn afdeling, mijn werk, mijn rooster, mijn collega, mijn collega’s, mijn collega's, mijn chef, mijn baas, mijn leidinggevende
check-found-hint = Woorden waarnaar wij moesten zoeken: { $found }
check-found-mail = E-mailadressen: { $found }
check-found-phone = Telefoonnummers: { $found }
check-found-oneself = U spreekt over uzelf: { $found }
check-marked = Ze zijn hieronder gemarkeerd. Dat is alleen gevaarlijk als ze verraden wie u bent.
check-marked-some = Het zijn er heel veel: in elke tekst zijn alleen de eerste { $max } gemarkeerd en hier genoemd.
check-found-nothing = We hebben geen e-mailadres, geen telefoonnummer en geen van uw woorden gevonden.
check-limits = We kunnen niet zien wat alleen u kunt weten, wat er op een foto staat of wie nog meer weet dat u erbij was. Lees uw tekst nog eens met de ogen van iemand die u verdenkt.
check-texts = Wat u hebt geschreven
check-files = Uw bestanden
check-originals = U verstuurt de bestanden ook zoals ze zijn, met hun namen en alles wat erin verborgen zat.
check-send = Melding versturen
check-edit = Iets veranderen

## What can be wrong with a form

problem-message-blank = Schrijf iets in het bericht.
problem-message-long = Het bericht is te lang. Het mag ten hoogste { $max } tekens lang zijn.
problem-reason-blank = Schrijf een reden.
problem-reason-long = De reden is te lang. Die mag ten hoogste { $max } tekens lang zijn.
problem-people-long = Het antwoord op “Over wie gaat het?” is te lang. Het mag ten hoogste { $max } tekens lang zijn.
problem-leave-out = We konden niet lezen wie u wilt uitsluiten. Controleer de vinkjes en verstuur opnieuw.
problem-nobody-left = Er zou niemand overblijven om deze melding te lezen. Laat ten minste één persoon over.
problem-newcomers = Sinds u dit formulier hebt geopend, kan iemand anders erbij meldingen van dit kanaal lezen: { $who }. Kijk opnieuw naar de lijst en sluit uit wie u wilt.
problem-files-lost = De bestanden die u had toegevoegd, zijn hier niet meer: ze wachten tot ze zijn verstuurd, ten hoogste een uur, en niet langer dan tot een herstart. Kies ze opnieuw, of verstuur uw melding zonder bestanden.
problem-channel-closed = Dit kanaal neemt geen meldingen meer aan. Er is dus niets bewaard. Kopieer uw tekst, of kies een ander kanaal en plak hem daar.
problem-unasked = De vragen van dit kanaal zijn veranderd terwijl u schreef. Kopieer wat u nog nodig hebt uit het vak hieronder naar uw bericht en verstuur opnieuw.
problem-hints = Dit zijn te veel woorden om naar te zoeken. Het mogen er ten hoogste { $count } zijn, met samen { $max } tekens.
problem-answer-missing = Beantwoord de gemarkeerde vraag.
problem-answer-long = Het antwoord op de gemarkeerde vraag is te lang. Het mag ten hoogste { $max } tekens lang zijn.
problem-answer-choice = Kies een van de antwoorden op de gemarkeerde vraag.
problem-answer-date = Schrijf de gemarkeerde dag als jaar, maand en dag, zoals 2026-11-27.
problem-malformed = We konden het formulier niet lezen. Controleer het en verstuur opnieuw.
problem-cut-off = De verbinding brak af voordat alles was aangekomen. Verstuur opnieuw.
problem-charset = Sommige letters zijn niet aangekomen zoals ze waren geschreven. Controleer de tekst hieronder en verstuur opnieuw.
problem-body-large = Dit is te veel in één keer. Alles samen mag ten hoogste { $max } zijn.
problem-file-large = Een bestand is te groot. Elk bestand mag ten hoogste { $max } zijn.
problem-many-files = Dit zijn te veel bestanden. U kunt er ten hoogste { $max } tegelijk versturen.
problem-full = Er is geen ruimte meer op deze server, dus we konden dit niet bewaren. Er is niets opgeslagen; uw tekst staat hieronder. Bewaar hem en probeer het later opnieuw.
problem-store = Er is iets stuk op deze server. We weten niet zeker of dit is bewaard. Bewaar uw tekst en verstuur hem later opnieuw.
problem-busy = Op dit moment versturen te veel mensen iets. Wacht een minuut en verstuur opnieuw.
problem-done = Dat is al gedaan. Laad de pagina opnieuw om te zien hoe het met de melding staat.
problem-closed = De melding is afgesloten. U kunt die eerst heropenen.
problem-open = De melding is niet afgesloten.
problem-outcome = Kies wat er uit de melding is gekomen.
problem-guard = Dit formulier stond te lang open. Controleer wat u hebt geschreven en verstuur opnieuw.

## The receipt

receipt-heading = Uw melding is aangekomen
receipt-lead = Deze zeven woorden zijn uw ontvangstbewijs. Alleen daarmee kunt u onze antwoorden lezen. Schrijf ze nu op, letter voor letter: het zijn Engelse woorden.
receipt-keep = Hoe u ze bewaart
receipt-keep-paper = Schrijf ze op papier, zonder erbij te zetten waarvoor ze zijn. Maak er geen foto van en bewaar ze niet op uw werk.
receipt-keep-once = U ziet ze alleen nu. We bewaren ze niet en kunnen ze u niet nog eens geven.
receipt-keep-opens = Wie ze vindt, kan onze antwoorden lezen en schrijven alsof u het bent. Wat u hebt geschreven, kan die persoon niet zien.
receipt-next = Wat er nu gebeurt
receipt-next-text = De mensen die u hebt gekozen, kunnen uw melding nu lezen. Ze kunnen antwoorden of u iets vragen. Kijk over een paar dagen of er antwoord is.
receipt-next-leave = Staan de woorden op papier? Kies dan “{ leave-now }” bovenaan deze pagina.
receipt-check = Staan ze op papier?
receipt-check-hint = Typ twee van de woorden van uw papier, dan vergelijken we ze. U mag dit overslaan.
receipt-check-word = Woord { $position }
receipt-check-send = Vergelijken
problem-receipt-check = Woord { $position } is een ander woord. Kijk naar de lijst hieronder en naar uw papier.
noted-heading = De woorden op uw papier kloppen
noted-text = Bewaar het papier waar niemand het zoekt. Meer hebt u niet nodig om terug te komen.
noted-not-heading = We konden niet vergelijken
noted-not = Deze dienst is intussen opnieuw gestart, en we bewaren niets om mee te vergelijken. De woorden op uw papier zijn toch goed: kies “{ door-replies }” om ze te proberen.

## Coming back

replies-heading = Antwoorden lezen
replies-receipt = Uw zeven woorden
replies-receipt-hint = In de volgorde waarin u ze hebt gekregen. Hoofdletters, extra spaties en streepjes maken niet uit.
replies-open = Openen
replies-lost = Niemand kan een verloren ontvangstbewijs terughalen. Maar u kunt altijd een nieuwe melding doen.
problem-receipt-count = { $found ->
    [one] Dat is één woord. Een ontvangstbewijs heeft er zeven.
   *[other] Dat zijn { $found } woorden. Een ontvangstbewijs heeft er zeven.
}
problem-receipt-word = Woord { $position } staat niet in onze lijst. Controleer hoe u het hebt gespeld.
problem-receipt-unknown = Met deze woorden gaat geen melding open. Controleer elk woord, en de volgorde.

## The conversation, as the source sees it

conversation-heading = Uw melding
conversation-sent = Uw bericht is aangekomen.
conversation-waiting = Uw melding kwam op { $day }. Er is nog geen antwoord. Kijk over een paar dagen opnieuw.
conversation-answered = Uw melding kwam op { $day }. { $count ->
    [one] Er is één antwoord.
   *[other] Er zijn { $count } antwoorden.
}
conversation-their-turn = U hebt daarna geschreven, en daarop is nog niet geantwoord.
conversation-acknowledge-by = De ontvangst moet uiterlijk op { $day } zijn bevestigd.
conversation-acknowledged = De ontvangst is bevestigd op { $day }: uw melding is bij mensen aangekomen.
conversation-answer-by = Een antwoord moet er uiterlijk op { $day } zijn.
conversation-was-answered = Het antwoord kwam op { $day }.
conversation-then-overseers = Gebeurt dat niet, dan gaat de melding naar alle toezichthouders die haar nog niet hebben en die u niet hebt uitgesloten, in haar geheel en zonder dat iemand hier ermee hoeft in te stemmen.
conversation-then-nobody = Gebeurt dat niet, dan gaat de melding naar niemand anders. U kunt alles altijd opnieuw versturen, als nieuwe melding.
conversation-escalated = Op { $day } is de melding doorgezet. De toezichthouders die u niet hebt uitgesloten, kunnen uw melding lezen.
conversation-closed = De melding is afgesloten op { $day }.
conversation-outcome-substantiated = De uitkomst: wat u hebt gemeld, bleek waar te zijn.
conversation-outcome-partly = De uitkomst: een deel van wat u hebt gemeld, bleek waar te zijn.
conversation-outcome-not-substantiated = De uitkomst: het is onderzocht, en kon niet worden aangetoond.
conversation-outcome-referred = De uitkomst: de melding is overgedragen aan iemand anders, die meer kan doen.
conversation-outcome-not-enough = De uitkomst: er was te weinig om mee verder te gaan.
conversation-outcome-out-of-scope = De uitkomst: dit was er niet de juiste plek voor.
conversation-kept-until = De melding wordt bewaard tot { $day } en dan voorgoed gewist. Schrijft u voor die tijd opnieuw, dan wordt er niets gewist tot dat is gelezen en beantwoord.
conversation-extension = { $author } heeft meer tijd nodig, { $day }
conversation-sharing = { $author } heeft uw melding gedeeld, { $day }
conversation-referral = { $author } heeft uw melding overgedragen, { $day }
conversation-handed-over = Ook iemand van buiten heeft de melding nu: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Nog iemand kan uw melding lezen: { $person }
conversation-files-hint = Een bestand dat u opslaat, blijft op dit apparaat staan tot u het verwijdert.
conversation-unreadable-heading = Een antwoord dat niet te lezen is
conversation-unreadable = Dit antwoord is op de server beschadigd. Schrijf hieronder dat u het niet kon lezen.
conversation-own-words = Wat u hebt verstuurd, staat hier niet, voor het geval iemand anders uw ontvangstbewijs vindt.
conversation-add = Schrijf ons
conversation-message = Uw bericht
conversation-attach-hint = Wat in een bestand verborgen zit, halen we eruit waar we kunnen. De naam ervan wordt niet verstuurd.
conversation-send = Bericht versturen
ended-heading = Uw bezoek is beëindigd
ended-text = U was een tijdje weg, daarom hebben we uw bezoek beëindigd. Uw bericht is niet verstuurd. Kopieer het eerst, open dan uw melding opnieuw en plak het daar.
ended-message = Wat u hebt geschreven
left-text = U kunt deze pagina sluiten.

## Errors

error-not-set-up-title = Nog niet open
error-not-set-up = Deze dienst is nog niet ingericht. Kom later terug.
error-not-found-title = Deze pagina is er niet
error-not-found = Zo’n pagina bestaat niet. Ga terug naar het begin.
error-unreadable-title = Dat konden we niet lezen
error-unreadable = Uw browser stuurde iets wat we niet konden lezen. Ga terug en probeer het opnieuw.
error-elsewhere-title = Niet aangenomen
error-elsewhere = Dit formulier kwam van een pagina van een andere website. Vul het formulier in op onze eigen pagina.
error-erased-title = Deze melding is gewist
error-erased = De tijd waarin de melding werd bewaard, is voorbij en niemand kan die nog lezen. Uw ontvangstbewijs opent niets meer; u kunt het weggooien. Is er sindsdien iets gebeurd, dan kunt u een nieuwe melding sturen.
error-busy-title = Probeer het over een minuut opnieuw
error-busy = Er zijn hier op dit moment te veel mensen. Wat u hebt verstuurd, is niet bewaard.
error-full-title = Geen ruimte meer
error-full = Er is geen ruimte meer op deze server, dus we konden niet bewaren wat u hebt verstuurd. Probeer het later opnieuw.
error-store-title = Er is hier iets stuk
error-store = Er is iets stuk op deze server, dus dit is niet gelukt. Probeer het later opnieuw.

## While the server is being stopped, on both sites

closing-heading = We zijn zo terug
closing-text = Deze dienst wordt opnieuw gestart. Wat u zojuist hebt verstuurd, is niet bewaard, en de bestanden ook niet. Probeer het over een paar minuten opnieuw.
closing-message = Wat u hebt geschreven. Kopieer het eerst, kom dan terug en plak het.

## The desk: set-up and signing in

set-up-heading = Deze website inrichten
set-up-lead = U bent hier de eerste, en u gaat het eerste kanaal behandelen.
set-up-site = Naam van de website
set-up-site-hint = Wat melders bovenaan elke pagina zien.
set-up-channel = Eerste kanaal
set-up-channel-hint = Waar de meldingen hier over gaan: een gevangenis, een afdeling, een onderwerp.
set-up-name = Uw naam
set-up-name-hint = U logt ermee in, en melders zien hem voordat ze schrijven.
set-up-title = Uw functie
set-up-title-hint = Melders zien die naast de naam.
set-up-passphrase = Wachtwoordzin
set-up-passphrase-hint = Ten minste { $min } tekens. Het beste zijn meerdere woorden die niet bij elkaar horen. Niemand kan hem voor u opnieuw instellen.
set-up-send = Inrichten
problem-name = Vul het gemarkeerde veld in, met ten hoogste { $max } tekens.
problem-passphrase-short = Deze wachtwoordzin is te kort. Gebruik ten minste { $min } tekens.
problem-passphrase-long = Deze wachtwoordzin is te lang.
problem-passphrase-common = Deze wachtwoordzin is te makkelijk te raden: hij komt veel voor, of bestaat uit namen, datums of toetsen die naast elkaar liggen. Neem meerdere woorden die niet bij elkaar horen.
paper-key-heading = Uw papieren sleutel
paper-key-lead = { $name }, print deze pagina of schrijf de sleutel met de hand over. Bewaar hem bij de dingen die u nooit mag kwijtraken.
paper-key-what = Met deze sleutel opent u meldingen die u hebt gedownload, op een computer zonder Tipline. Vergeet u uw wachtwoordzin, dan kunt u alleen hiermee de meldingen die voor u bedoeld zijn nog openen. Dat geldt ook voor iedereen die hem vindt.
paper-key-sign-in = Deze sleutel is om in te loggen: vergeet u uw wachtwoordzin, dan kunt u alleen hiermee een nieuwe instellen. Dat geldt ook voor iedereen die hem vindt. Meldingen opent hij niet. Die opent u met uw eigen sleutel; bewaar dus ook daarvan een kopie.
paper-key-once = U ziet hem alleen nu. De server bewaart hem achter slot, achter uw wachtwoordzin, en in geen andere vorm.
paper-key-next = Ik heb hem bewaard: inloggen
sign-in-heading = Inloggen
sign-in-name = Naam
sign-in-passphrase = Wachtwoordzin
sign-in-send = Inloggen
sign-in-code = Code
sign-in-code-hint = Alleen als u codes voor uw account hebt aangezet: de zes cijfers die uw app nu toont.
sign-in-failed = De naam, de wachtwoordzin of de code klopt niet. Probeer het opnieuw. Elke poging duurt iets langer.
sign-out = Uitloggen
sign-in-forgotten = Wachtwoordzin vergeten?
nav-places = Pagina’s van de werkruimte
nav-inbox = Postvak
nav-channels = Kanalen
nav-team = Team
nav-account = Account

## The desk: channels

channels-list-heading = Kanalen
channels-list-lead = Waar meldingen heen gaan, en wie ze krijgt.
channel-name = Naam
channel-state = Stand
channel-handlers = Behandelaars
channel-overseers = Toezichthouders
channel-open = Neemt meldingen aan
channel-closed = Gesloten
channel-nobody = Er is hier niemand: neemt geen meldingen aan
channel-new = Nieuw kanaal
channel-closed-heed = Dit kanaal is gesloten. Het neemt geen nieuwe meldingen aan. De meldingen die er al zijn, worden gelezen en beantwoord zoals voorheen.
channel-description = Beschrijving (niet verplicht)
channel-description-hint = Een of twee zinnen over wat hier thuishoort. Melders lezen ze voordat ze kiezen.
channel-members = Mensen
channel-members-hint = Behandelaars lezen en antwoorden. Toezichthouders zien erop toe dat meldingen niet blijven liggen, en krijgen de meldingen die dat wel doen. Wie wordt toegevoegd, leest meldingen die vanaf nu komen, geen eerdere.
channel-handles = Behandelaar
channel-oversees = Toezichthouder
channel-clocks = Termijnen, in dagen
channel-clocks-hint = Gebruikelijk is: binnen 7 dagen de ontvangst bevestigen en binnen 90 dagen antwoorden. Een verandering geldt voor meldingen die daarna komen.
channel-acknowledge = Ontvangst bevestigen
channel-answer = Antwoorden
channel-keep = Bewaren na afsluiting
channel-questions = Eigen vragen
channel-questions-hint = Het formulier stelt ze naast de vraag wat er is gebeurd. Vraag weinig: elk antwoord kan naar iemand wijzen. Maak een vraag leeg om die weg te halen.
channel-question-label = Vraag
channel-question-kind = Soort antwoord
channel-kind-short = Eén regel
channel-kind-long = Meerdere regels
channel-kind-choice = Een van de keuzes hieronder
channel-kind-date = Een dag
channel-question-choices = Keuzes, één per regel
channel-question-required = Bij een melding is een antwoord hierop verplicht
channel-list-nobody = niemand
channel-more = Nog een vraag
channel-save = Kanaal opslaan
channel-close = Kanaal sluiten
channel-close-hint = Het neemt dan geen nieuwe meldingen aan. De meldingen die er al zijn, worden bewaard, gelezen en beantwoord zoals voorheen.
channel-reopen = Kanaal weer openen
changes-heading = Wat intussen is veranderd
changes-nothing = (niets)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, antwoord verplicht)
changes-change = Was: { $was }
    Is nu: { $now }
problem-name-taken = Deze naam is al in gebruik. Kies een andere.
problem-name-alike = Deze naam lijkt op “{ $other }”, die er al is. Kies een naam die niemand daarmee kan verwarren.
problem-description = De beschrijving is te lang. Die mag ten hoogste { $max } tekens lang zijn.
problem-empty-channel = Iemand moet de meldingen van een kanaal krijgen. Kies ten minste één behandelaar of toezichthouder.
problem-acknowledge = De dagen om de ontvangst te bevestigen moeten een getal van 1 tot { $max } zijn.
problem-answer-days = De dagen om te antwoorden moeten een getal van 1 tot { $max } zijn.
problem-keep = De dagen om te bewaren moeten een getal van 1 tot { $max } zijn.
problem-clock-order = De termijn om te antwoorden kan niet eerder aflopen dan die om de ontvangst te bevestigen.
problem-many-questions = Een kanaal kan ten hoogste { $max } vragen stellen.
problem-question = Vraag { $row } ontbreekt of is te lang. Een vraag mag ten hoogste { $max } tekens lang zijn.
problem-question-twice = Vraag { $row } wordt twee keer gesteld. Haal er een weg.
problem-choices = Vraag { $row } heeft 2 tot { $max } keuzes nodig, allemaal verschillend, één per regel.
problem-channel-large = De beschrijving en de vragen zijn samen te lang. Maak ze korter.
problem-not-there = Iemand die u hebt gekozen, is er niet meer. Kijk opnieuw naar de lijst.
problem-changed = Iemand anders heeft dit veranderd terwijl u ermee bezig was, dus uw versie is niet opgeslagen. Hieronder staat wat er is veranderd, en het formulier met uw wijzigingen. Kijk het na en sla opnieuw op.
problem-last-operator = Niemand anders heeft de rol van beheerder. Geef die eerst aan iemand anders.
problem-leaves-empty-channel = Dan zou een kanaal niemand meer hebben. Zet er eerst iemand anders op.
problem-link = Deze link werkt niet. Misschien is hij niet helemaal gekopieerd, of vervangen door een nieuwere. Vraag om een nieuwe link.
problem-link-used = Deze link is al gebruikt. Was u dat, log dan in. Was u dat niet, zeg het dan meteen tegen de beheerder.
problem-link-late = Deze link is verlopen. Vraag om een nieuwe.
problem-wrong-passphrase = Uw huidige wachtwoordzin klopt niet. Probeer het opnieuw.
problem-paper-key = De naam of de papieren sleutel klopt niet. Controleer elk teken van de sleutel.
problem-own-secret = Dit is de geheime sleutel waarmee u leest, niet de papieren sleutel waarmee u inlogt. Hij is niet bewaard, maar u hebt hem naar deze server gestuurd: bedenk of u die sleutel nog vertrouwt. Hij hoort op uw eigen computer en nergens anders.
problem-own-key-secret = Wat u hebt geplakt, is de geheime helft van een sleutel. Die is niet bewaard, maar niemand anders mag die ooit zien: maak een nieuwe sleutel en plak de regel die begint met age1pq1.
problem-own-key-classic = Deze sleutel is van de oudere soort, die een kwantumcomputer ooit zou kunnen breken. Maak er een met “age-keygen -pq”; die begint met age1pq1.
problem-own-key-unreadable = Dit is geen sleutel, of geen hele. Een sleutel begint met age1pq1 en heeft 1.959 tekens. Hebt u er geen, laat het veld dan leeg.
problem-own-key-broken = Dit is gespeld als een sleutel, maar wat ermee wordt verzegeld, zou niet veilig zijn. Maak een nieuwe met “age-keygen -pq”.
problem-own-key-taken = Iemand hier heeft deze sleutel al. Iedereen heeft een eigen sleutel nodig, die niemand anders heeft.

## The desk: the team

team-heading = Team
team-lead = Wie hier werken. Een rol geldt per kanaal. Met de rol van beheerder gaat geen melding open.
person-name = Naam
person-title = Functie die melders zien
person-roles = Wat ze doen
person-state = Stand
person-invite = Iemand uitnodigen
person-invite-lead = U krijgt een link die één keer werkt, binnen { $days } dagen. Wie hem opent, kiest een eigen wachtwoordzin.
person-name-hint = Om mee in te loggen. Melders zien de naam voordat ze schrijven.
person-roles-hint = Te lezen zijn meldingen die vanaf nu komen, geen eerdere. Wie een eerdere melding leest, kan die delen.
person-handles = Behandelaar
person-oversees = Toezichthouder
person-operator = Beheerder: mag kanalen en mensen wijzigen
person-handles-these = Behandelt { $channels }.
person-oversees-these = Houdt toezicht op { $channels }.
person-operates = Beheerder.
person-own-key = Leest met een eigen sleutel.
person-nothing = Nog niets.
person-invited = { $person } (uitgenodigd)
person-state-invited = Uitgenodigd, tot { $day }
person-state-removed = Verwijderd
person-state-never = Heeft nog niet ingelogd
person-state-here = Laatst ingelogd op { $day }
person-save = Opslaan
person-make-link = Link maken
person-renew = Nieuwe link
person-renew-hint = De oude link werkt dan niet meer.
person-remove = Verwijderen
person-remove-hint = Inloggen kan dan niet meer, en de sleutels worden vernietigd. De volgende pagina zegt wat daaruit volgt.
person-remove-ask = Deze persoon verwijderen
yes = Ja
no = Nee
link-heading = Link voor { $name }
link-lead = Geef hem zelf, op papier of langs een weg die u vertrouwt. Hij werkt één keer, tot { $day }.
link-how = Wie deze link heeft, kan de plaats van deze persoon innemen. U ziet hem alleen nu; is hij kwijt, maak dan een nieuwe.
invitation-heading = Welkom, { $name }
invitation-lead = Kies een wachtwoordzin. De volgende pagina toont uw papieren sleutel: zorg dat u een printer of een pen bij de hand hebt.
invitation-send = Binnengaan
own-key-heading = Voor de enkeling met een eigen age-sleutel
own-key-usual = De meeste mensen laten dit dicht: de werkruimte bewaart uw sleutel dan achter slot, achter uw wachtwoordzin, en u leest hier.
own-key-what = Hebt u al een sleutel voor het programma “age”, op een computer die u meer vertrouwt dan deze server? Dan kunt u meldingen daarmee laten verzegelen. In dat geval:
own-key-no-content = De werkruimte toont welke meldingen voor u zijn, waar ze heen gaan, hoe ze ervoor staan en wat er moet gebeuren, maar niets van wat erin staat. U downloadt elke melding, nog verzegeld, en opent die met uw sleutel op uw eigen computer.
own-key-answers = U bevestigt de ontvangst, antwoordt, maakt notities en sluit af zoals iedereen. U kunt hier niet zoeken, geen labels geven, geen meldingen delen, geen concepten bewaren, geen losse bestanden openen en geen melding overdragen.
own-key-not-here = Wie deze server in handen heeft, kan uw meldingen niet lezen door te wachten tot u inlogt. Uw wachtwoordzin en uw papieren sleutel zijn alleen om in te loggen.
own-key-lost = Verliest u uw sleutel, dan opent niets meer wat daarmee is verzegeld, en niemand kan u voor eerdere meldingen een andere geven. Hij kan later niet worden vervangen.
own-key-field = De openbare helft van uw sleutel
own-key-hint = De regel die begint met age1pq1. Het programma “age”, versie 1.3 of later, maakt zo’n sleutel met “age-keygen -pq”. Plak nooit de regel die begint met AGE-SECRET-KEY. Laat dit leeg als u zo’n sleutel niet hebt.
remove-heading = { $name } verwijderen?
remove-text = De sleutels en de toegang tot elke melding worden vernietigd, en deze persoon wordt uitgelogd. Dit kan niet ongedaan worden gemaakt.
remove-send = Voorgoed verwijderen
removed-heading = { $name } is verwijderd
removed-text = De sleutels zijn vernietigd en de sessies zijn beëindigd.
remove-without-handler = Niemand anders behandelt “{ $channel }”. De meldingen daar gaan naar de toezichthouders.
remove-without-anybody = “{ $channel }” neemt geen meldingen meer aan tot er iemand op wordt gezet.
remove-without-reader = Deze meldingen kan dan niemand lezen, omdat ze nooit aan iemand anders zijn gegeven. De melders kunnen nog wel schrijven:
problem-has-overseen = Deze persoon houdt toezicht op een kanaal, of deed dat kort geleden nog. Er kunnen meldingen van deze persoon afhangen die niemand anders van buiten zou kunnen krijgen, dus niemand kan deze persoon hier verwijderen. Haal de naam uit de lijsten van toezichthouders: dan komt er niets nieuws meer bij. Wie de machine beheert, kan de persoon verwijderen met de opdracht “tipline handler remove”.
remove-unknown = Als een melder alle anderen heeft uitgesloten, heeft ook die melding dan geen lezer. Deze server weet dat niet: voor hem ziet iemand die is uitgesloten eruit als een lezer.

## The desk: one's own account

account-heading = Uw account
account-back = Terug naar uw account
account-passphrase = Andere wachtwoordzin
account-passphrase-hint = Uw andere sessies eindigen. Uw papieren sleutel blijft zoals hij is.
account-old = Huidige wachtwoordzin
account-new = Nieuwe wachtwoordzin
account-new-hint = Ten minste { $min } tekens. Het beste zijn meerdere woorden die niet bij elkaar horen.
account-send = Wachtwoordzin wijzigen
account-changed = Uw wachtwoordzin is gewijzigd.
account-own-key = Uw eigen sleutel
account-own-key-hint = Meldingen worden met uw eigen sleutel verzegeld, dus de werkruimte toont niets van wat erin staat. De rest van deze pagina gaat over inloggen. Uw sleutel kan niet worden vervangen: wie een andere nodig heeft, wordt verwijderd en opnieuw uitgenodigd.
account-own-key-show = De hele sleutel tonen, om hem met de uwe te vergelijken
forgotten-heading = Een nieuwe wachtwoordzin
forgotten-lead = Met uw papieren sleutel kunt u een nieuwe wachtwoordzin kiezen. Daarmee gaan ook codes uit.
forgotten-no-other = Een andere weg is er niet. Alleen uw wachtwoordzin of uw papieren sleutel opent uw meldingen, en niemand anders heeft een van beide: de beheerder niet, en deze server niet. Hebt u geen van beide, vraag de beheerder dan u te verwijderen en opnieuw uit te nodigen. Collega’s kunnen dan meldingen met u delen.
forgotten-key = Papieren sleutel
forgotten-key-hint = De regel die begint met AGE-SECRET-KEY-PQ-1. Spaties en hoofdletters maken niet uit.
forgotten-done = Uw wachtwoordzin is gewijzigd. Uw eerdere sessies zijn beëindigd. Stonden codes aan, dan staan ze nu uit: u kunt ze in uw account weer aanzetten.

## The desk: one's own account

factor-heading = Codes om in te loggen
factor-off = Nu opent alleen uw wachtwoordzin uw account. Met codes heeft wie uw wachtwoordzin te weten komt, ook uw telefoon nodig.
factor-scan = Open een authenticator-app op uw telefoon en laat die deze afbeelding lezen.
factor-picture = De afbeelding die uw authenticator-app leest
factor-type = Lukt dat niet, typ dan dit over:
factor-paper-key = Verliest u de telefoon, dan is uw papieren sleutel de enige andere weg naar binnen. Zorg dat u hem hebt.
factor-on = Codes staan aan. U hebt er bij elke keer inloggen een nodig, en elke code werkt één keer.
factor-lost = Verliest u uw telefoon, kies dan met uw papieren sleutel een nieuwe wachtwoordzin: daarmee gaan codes uit. Wilt u ze nu uitzetten, typ dan de volgende code.
factor-code = De zes cijfers die uw app nu toont
factor-turn-on = Codes aanzetten
factor-turn-off = Codes uitzetten
factor-refused = Dit is niet de code, of hij is al gebruikt. Wacht op de volgende en typ die. Klopt het nooit, dan loopt de klok van uw telefoon of van de server verkeerd.
sessions-heading = Waar u bent ingelogd
sessions-lead = Elke regel is een browser waarin u bent ingelogd. Alleen de dag wordt erover bewaard, en alleen zolang de sessie open is.
sessions-started = Sinds
sessions-end = Beëindigen
sessions-end-it = Beëindigen
sessions-this-one = (deze)
sessions-unknown = Is er een niet van u, beëindig die dan en kies een nieuwe wachtwoordzin.
reminders-heading = Herinneringen
reminders-lead = Een herinnering is een e-mail die altijd hetzelfde zegt: er is misschien iets te zien. Er staat geen melding, geen kanaal en geen persoon in, en er komt er ten hoogste één per dag.
reminders-often = Wanneer wilt u er een?
reminders-never = Nooit
reminders-every-day = Elke dag
reminders-every-day-hint = Dit is het veiligst: niemand kan er iets uit afleiden, of er nu iets is gekomen of niet.
reminders-when-something = Als er misschien iets te zien is
reminders-when-something-hint = Op dagen nadat er iets is gebeurd met een melding die u kunt lezen, en op sommige andere dagen bij toeval. Wie uw mail lange tijd ziet, kan er toch iets uit afleiden.
reminders-email = Uw e-mailadres
reminders-email-hint = Het wordt leesbaar op de server bewaard. Kies een adres waarvan alleen u de mail leest.
reminders-keep = Dit bewaren
reminders-no-mail-server = Deze website heeft nog geen mailserver, dus er wordt niets verstuurd. De beheerder kan er een opgeven in de instellingen.
reminders-last = De laatste herinnering
reminders-none-yet = Sinds de server is gestart, is er geen verstuurd.
reminders-waiting = Er is er een onderweg.
reminders-sent = De mailserver heeft de herinnering op { $day } aangenomen.
reminders-unreachable = De mailserver is niet bereikbaar. Een herinnering die klaarstaat, wordt elke tien minuten opnieuw geprobeerd.
reminders-refused = De mailserver weigert de herinnering. Controleer het adres. Een herinnering die klaarstaat, wordt elke tien minuten opnieuw geprobeerd.
reminders-failing = De herinneringen van deze website kunnen niet worden verstuurd.
reminders-now = Nu een versturen
reminders-already = Vandaag is er al een verstuurd, en er komt er ten hoogste één per dag.
problem-email = Vul een e-mailadres in, zoals name@example.org.

## The desk: inbox

inbox-heading = Postvak
inbox-empty = Hier is nog niets. Nieuwe meldingen die voor u bedoeld zijn, verschijnen op deze pagina.
inbox-count = { $count ->
    [one] Eén melding, { $waiting } in afwachting van antwoord.
   *[other] { $count } meldingen, { $waiting } in afwachting van antwoord.
}
inbox-own-key = U leest met een eigen sleutel: deze lijst toont welke meldingen voor u zijn en hoe ze ervoor staan. U opent elke melding op uw eigen computer, nadat u die hebt gedownload.
inbox-name = Melding
inbox-channel = Kanaal
inbox-received = Ontvangen
inbox-moved = Laatste bericht
inbox-turn = Stand
inbox-turn-source = Beantwoord
inbox-next = Wat nu komt
inbox-next-written = De melder heeft sindsdien geschreven.
inbox-next-source = Wacht op de melder. { $due }
inbox-choose = Welke meldingen
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = ontvangst te bevestigen
inbox-state-answer = te beantwoorden
inbox-state-source = wacht op de melder
inbox-mine = Voor mij
inbox-mine-new = nieuw sinds ik laatst keek
inbox-mine-hand = ik deed er het laatst iets mee
inbox-mine-draft = met een concept van mij
inbox-label = Label
inbox-chosen = { $count ->
    [0] Geen van uw { $all } meldingen past bij wat u hebt gekozen.
    [one] Eén van uw { $all } meldingen past bij wat u hebt gekozen.
   *[other] { $count } van uw { $all } meldingen passen bij wat u hebt gekozen.
}
inbox-show-all = Alle meldingen tonen
inbox-new = { $count } nieuw
inbox-draft = Concept
inbox-some-damage = Op deze server zijn gegevens beschadigd. Het kan om een melding van u gaan, of niet. Vraag de beheerder de server te stoppen en “tipline check” uit te voeren.
inbox-damaged = De gegevens ervan zijn beschadigd. Open de melding om te zien wat nog te lezen is.
inbox-newer = Vorige pagina
inbox-older = Volgende pagina
inbox-pages = Meer meldingen
search-heading = Meldingen doorzoeken
search-find = Woorden
search-hint = In alles wat u kunt openen: berichten, notities, antwoorden, bestandsnamen, labels en de namen van meldingen. Alle woorden moeten voorkomen; hoofdletters en accenten maken niet uit.
search-send = Zoeken
search-found = { $count ->
    [0] Niets gevonden in { $searched } meldingen
    [one] Gevonden in één melding van de { $searched }
   *[other] Gevonden in { $count } meldingen van de { $searched }
}
search-nothing = Probeer minder of kortere woorden.
search-where = { $channel }, laatste bericht { $day }
search-older = Oudere meldingen doorzoeken
search-damaged = Iets van uw meldingen is op de server beschadigd en is niet doorzocht. Vraag de beheerder “tipline check” uit te voeren.
problem-search-blank = Schrijf ten minste één woord om naar te zoeken.
problem-search-busy = Iemand anders is aan het zoeken. Probeer het zo meteen opnieuw.
keys-heading = Sneltoetsen
keys-how = Druk op deze letters samen met de toetsen die uw browser voor sneltoetsen van pagina’s gebruikt: Alt en Shift in Firefox en Tor Browser, Alt in Chrome en Edge, Control en Option op een Mac.
keys-inbox = Het postvak
keys-previous = De vorige melding of pagina
keys-next = De volgende melding of pagina
keys-reply = Een antwoord schrijven
keys-note = Een notitie schrijven
skip = Naar de inhoud

## The desk: one tip

tip-back = Terug naar het postvak
tip-around = Meldingen in het postvak
tip-previous = Vorige: { $name }
tip-next = Volgende: { $name }
tip-new = { $count ->
    [one] Eén onderdeel is nieuw
   *[other] { $count } onderdelen zijn nieuw
}
tip-entry-new = Nieuw
tip-unread = Als ongelezen markeren
languages-new-tab = Opent in een nieuw tabblad; wat u hebt geschreven, blijft in dit tabblad.
tip-carried = Hier is wat u had geschreven. Er is nog niets van verstuurd.
draft-save = Concept bewaren
draft-hint = Alleen u kunt een concept lezen. Bestanden worden er niet bij bewaard.
draft-saved = Concept bewaard op { $day }
draft-discard = Dit concept weggooien
draft-discard-hint = Het is dan voorgoed weg.
problem-drafts-full = De concepten bij deze melding zijn te lang om samen te bewaren. Verstuur er eerst een, of maak er een korter.
labels-heading = Labels
labels-new = Nieuw label
labels-put = Toevoegen
labels-remove = “{ $label }” weghalen
labels-damaged = De labels van deze melding zijn op de server beschadigd. De melding zelf niet.
problem-label-blank = Schrijf een of twee woorden.
problem-label-long = Een label heeft ten hoogste { $max } tekens.
problem-label-many = Er zijn al { $max } labels. Haal er eerst een weg.
tip-channel = Kanaal: { $channel }
tip-channel-unknown = De gegevens van deze melding zijn beschadigd. Wat nog te lezen is, staat hieronder.
tip-entry-tip = Melding, { $day }
tip-entry-follow-up = Van de melder, { $day }
tip-entry-reply = Antwoord van { $author }, { $day }
tip-entry-note = Notitie van { $author }, { $day } (de melder ziet dit niet)
tip-entry-extension = Meer tijd om te antwoorden, door { $author }, { $day }
tip-entry-closing = Afgesloten door { $author }, { $day } (de melder ziet deze tekst niet)
tip-entry-reopening = Heropend door { $author }, { $day } (de melder ziet deze tekst niet)
tip-entry-sharing = Gedeeld door { $author }, { $day }
tip-entry-step-back = { $author } heeft zich teruggetrokken, { $day } (de melder ziet deze tekst niet)
tip-entry-referral = Overgedragen door { $author }, { $day }
tip-people = Over wie het gaat
tip-files = Bestanden
tip-file-clean = Er is niets verborgens in gevonden.
tip-file-cleaned = Eruit gehaald voor het verzegelen: { $found }
tip-file-uncleaned = Het kon niet worden opgeschoond en kan verraden wie het heeft gemaakt.
tip-file-original = Het origineel, zoals het kwam
tip-file-original-warning = Het kan verraden wie de melder is: door een plaats, een naam, een apparaat. Open het alleen als u het als bewijs nodig hebt, op een computer zonder netwerk, en laat het niemand zien die het niet mag weten.
tip-file-kind = { $size }, verstuurd als { $kind }
tip-file-look = Hier bekijken
tip-files-warning = Bestanden kunnen schade doen, en er kunnen verborgen gegevens over de melder in zitten. Open ze op een computer waar verder niets belangrijks op staat, en geef ze niet door zoals ze zijn.
tip-damaged-heading = Onderdeel { $number } is niet te lezen
tip-damaged = Het is op de server beschadigd. Vraag de beheerder “tipline check” uit te voeren. De andere onderdelen zijn niet beschadigd.
tip-reply = Antwoord aan de melder
tip-reply-hint = De melder leest dit met het ontvangstbewijs, en wie dat vindt kan dat ook. Herhaal niets wat naar de melder kan wijzen.
tip-reply-files = Bestanden voor de melder (niet verplicht)
tip-reply-answer = Dit is ons antwoord op de melding
tip-reply-send = Antwoord versturen
tip-note = Notitie voor de behandelaars
tip-note-hint = Iedereen die deze melding kan lezen, kan de notitie lezen. De melder niet.
tip-note-send = Notitie bewaren
tip-message = Bericht
tip-export = De hele melding downloaden, verzegeld
tip-export-hint = Een ZIP met versleutelde bestanden. Uw papieren sleutel opent ze op een computer zonder Tipline; een tekst erin zegt hoe.
# A look at a file, drawn by the server
look-around = Pagina’s van dit bestand
look-page = Pagina { $page } van { $pages }
look-picture = De server heeft dit naar het bestand getekend. Het bestand zelf is niet op uw computer gekomen.
look-text = Wat er in het bestand staat, als tekst ({ $coding }). Niets daarvan kan iets doen.
look-cut = Het bestand gaat verder. Download het om de rest te lezen.
look-nothing = Dit bestand kan hier niet worden getoond: het is misschien beschadigd, met een wachtwoord beveiligd, te groot of van een soort die niet wordt getoond. Downloaden kan wel.
tip-sealed = U leest met een eigen sleutel, dus deze pagina toont niets van wat er in de melding staat. Download de melding en open die met uw sleutel op uw eigen computer; een tekst erin zegt hoe. Wat u hieronder schrijft, wordt verzegeld zoals al het andere.
tip-sealed-entry = Verzegeld. Het zit in de download.
tip-sealed-reply = Antwoord, { $day }
tip-sealed-note = Notitie, { $day } (de melder ziet dit niet)
tip-sealed-extension = Meer tijd om te antwoorden, { $day }
tip-sealed-closing = Afgesloten, { $day } (de melder ziet deze tekst niet)
tip-sealed-reopening = Heropend, { $day } (de melder ziet deze tekst niet)
tip-sealed-sharing = Gedeeld, { $day }
tip-sealed-step-back = Iemand heeft zich teruggetrokken, { $day } (de melder ziet deze tekst niet)
tip-sealed-referral = Overgedragen, { $day }
tip-share-own-key = Om een melding te delen is de sleutel ervan nodig, en de uwe is hier niet. Vraag iemand die de melding hier leest om die te delen.
tip-referral-own-key = Het dossier wordt gemaakt van wat er in de melding staat, en dat gaat alleen op uw eigen computer open. Iemand die de melding hier leest, kan die overdragen; of gebruik wat u hebt gedownload.
tip-answers = Antwoorden op de vragen van het kanaal
tip-left-out = De melder heeft uitgesloten: { $people }. Zeg hun niet dat deze melding bestaat.
tip-nobody-else = De melder heeft gevraagd om niemand toe te voegen.
tip-can-read-now = { $person } kan deze melding nu lezen. De melder ziet dit.
tip-stepped-back = { $person } kan deze melding niet meer lezen. De melder ziet dit niet.
tip-handed-over = Er is een dossier gemaakt voor: { $body }. De melder ziet dit.
tip-share = Deze melding delen
tip-share-hint = Nog één persoon kan dan alles erin lezen, voorgoed. De melder krijgt te horen wie.
tip-share-with = Persoon
tip-share-nobody = Er is hier niemand met wie u de melding kunt delen.
tip-share-sure = Ik weet dat dit niet kan worden teruggenomen.
tip-share-send = Delen
problem-share-nobody-else = De melder heeft gevraagd om niemand toe te voegen, dus deze melding kan niet worden gedeeld.
problem-share-left-out = De melder heeft deze persoon uitgesloten, dus deze melding kan niet met die persoon worden gedeeld.
problem-share-unknown = Deze melding kwam voordat deze server bewaarde wie een melder uitsluit, en kan dus niet worden gedeeld.
problem-share-unsure = Vink aan dat u weet dat dit niet kan worden teruggenomen.
problem-share-person = Kies een persoon uit de lijst.
tip-referral = Overdragen
tip-referral-hint = Voor de politie of een andere instantie: het hele gesprek om te printen, de lijst van bestanden en de bestanden, in één bestand.
tip-referral-ask = Dossier maken
tip-step-back = Terugtrekken
tip-step-back-hint = Als u deze melding beter niet kunt behandelen, bijvoorbeeld omdat iemand erin u na staat.
tip-step-back-ask = Terugtrekken uit deze melding
step-back-heading = Trekt u zich terug uit “{ $name }”?
step-back-text = U ziet deze melding, met de bestanden en de notities, dan niet meer. Dit kan niet ongedaan worden gemaakt; een andere lezer zou de melding met u moeten delen.
step-back-others = Wie de melding kunnen blijven lezen: { $people }.
step-back-own-key = U leest met een eigen sleutel, dus deze server weet niet wie deze melding nog meer leest. In uw download staat het wel, in details.json. Als u niet aangeeft dat er anderen blijven, gaat de melding naar de toezichthouders van het kanaal.
step-back-others-stay = Anderen die er nog zijn, kunnen de melding lezen
step-back-alone = Niemand anders die er nog is, kan de melding nu lezen. Die gaat naar de toezichthouders van het kanaal.
step-back-send = Terugtrekken
step-back-last = Niemand anders die er nog is, zou deze melding kunnen lezen, nu of later. Deel die eerst met iemand.
step-back-stay = Terug naar de melding
referral-heading = “{ $name }” overdragen
referral-text = U krijgt één bestand voor iemand van buiten: het hele gesprek om te printen, en de bestanden. In de melding wordt vastgelegd dat die is overgedragen, aan wie en door wie.
referral-left-out = De melder heeft uitgesloten: { $people }. Bedenk of wat u overdraagt bij hen terecht kan komen.
referral-nobody-else = De melder heeft gevraagd om niemand toe te voegen. Draag de melding alleen over als de wet het eist of de melder het goedvindt, en schrijf de melder eerst als dat kan.
referral-nothing-yet = Er is niets overgedragen. Wat u hebt geschreven, staat nog hieronder.
referral-body = Wie krijgt het
referral-body-hint = De melder leest deze naam, en wie het ontvangstbewijs vindt ook. Noem de instantie, bijvoorbeeld “Politie, afdeling 3”.
referral-how = Hoe het wordt overgebracht
referral-sealed = Verzegeld, zodat alleen de ontvanger het kan openen
referral-recipient = De openbare sleutel van de ontvanger
referral-recipient-hint = Een age-sleutel: hij begint met age1. Vraag de ontvanger erom, en controleer hem samen langs een andere weg, bijvoorbeeld per telefoon.
referral-plain = Niet verzegeld: wie het bestand krijgt, kan het lezen
referral-plain-warning = Het bestand ligt dan open op deze computer en overal waar het langskomt. Wie het in handen krijgt, leest alles wat de melder heeft geschreven en kan ontdekken wie dat is.
referral-sure = Ik weet dit, en breng het veilig naar de ontvanger.
referral-what = Wat erin komt
referral-what-hint = Alles wat de melder heeft geschreven, alles wat aan de melder is geschreven, wat er per dag is gebeurd, de bestanden. Nooit het ontvangstbewijs, en geen tijd preciezer dan een dag. Bestanden gaan mee zoals ze kwamen: er kunnen verborgen gegevens over de melder in zitten.
referral-notes = Ook de notities van de behandelaars.
referral-notes-hint = Laat dit weg, tenzij ze nodig zijn: in notities kunnen vermoedens staan, en namen die de melder nooit heeft geschreven.
referral-after = Wat er hier met de melding gebeurt
referral-close = Afsluiten als overgedragen aan iemand anders.
referral-close-hint = Anders blijft de melding open en lopen de termijnen door.
referral-reason = Reden om de melding af te sluiten
referral-closed = De melding is afgesloten en blijft dat.
referral-send = Dossier maken
referral-send-hint = De melder ziet dat de melding is overgedragen, ook als u het bestand weggooit. De download begint meteen; ga daarna terug naar de melding.
problem-referral-how = Kies of het bestand moet worden verzegeld.
problem-referral-recipient = Dit is geen openbare age-sleutel. Zo’n sleutel begint met age1 en moet heel zijn; kopieer hem opnieuw.
problem-referral-secret = Dit is een geheime sleutel. Hij wordt hier niet opnieuw getoond. Zeg tegen wie hem bezit dat hij is gezien, en vraag om de openbare sleutel, die begint met age1.
problem-referral-unsure = Bevestig de waarschuwing, of kies ervoor het bestand te verzegelen.
problem-referral-reason = Zeg waarom de melding wordt afgesloten, of laat die open.
problem-referral-busy = Op dit moment worden te veel meldingen gedownload. Wacht een minuut en verstuur opnieuw.

## The case file, on paper.

case-title = Dossier “{ $name }”
case-made = Gemaakt op { $day } door { $by }, voor: { $to }.
case-from = Van: { $site }. Kanaal: { $channel }.
case-with-notes = Het bevat alles wat de melder hier heeft geschreven, alles wat aan de melder is geschreven, en de notities van de behandelaars.
case-without-notes = Het bevat alles wat de melder hier heeft geschreven en alles wat aan de melder is geschreven. De notities van de behandelaars staan er niet in.
case-protect = Wie dit heeft gemeld, kan in gevaar zijn als bekend wordt wie het is. Laat zo weinig mensen als u kunt dit dossier zien. Preciezer dan een dag is geen tijd bewaard.
case-squares = { $count ->
    [one] Eén teken heeft in deze afdruk geen vorm en staat
   *[other] { $count } tekens hebben in deze afdruk geen vorm en staan
} er als □. Het bestand conversation.txt bevat elk teken.
case-left-out = De melder heeft gevraagd dat deze mensen de melding niet zien: { $people }. Zeg hun niet dat er een melding is.
case-nobody-else = De melder heeft gevraagd om niemand toe te voegen aan wie de melding lezen.
case-history = Wat er gebeurde, per dag
case-on = { $day }: { $said }
case-received = De melding kwam binnen, in het kanaal { $channel }.
case-acknowledged = De ontvangst werd bevestigd.
case-answered = De melding werd beantwoord.
case-escalated = De melding is doorgezet naar de toezichthouders die niet zijn uitgesloten.
case-follow-up = De melder schreef opnieuw.
case-reply = { $by } schreef aan de melder.
case-note = { $by } schreef een notitie.
case-extension = { $by } verlengde de tijd om te antwoorden.
case-closing = { $by } sloot de melding af.
case-reopening = { $by } heropende de melding.
case-sharing = { $by } deelde de melding met { $person }.
case-step-back = { $by } trok zich terug uit de melding.
case-referral = { $by } droeg de melding over aan: { $to }.
case-outcome = De uitkomst: { $outcome }.
case-damaged = Dit is beschadigd op de server waar dit dossier vandaan komt.
case-with-files = Bestanden erbij: { $paths }
case-files = Lijst van de bestanden
case-files-hint = Ze liggen naast deze tekst, onder namen van ons. Ze kunnen schade doen: open ze op een computer waar verder niets belangrijks op staat.
case-file = { $path }, heette “{ $called }” waar het vandaan kwam, verstuurd als { $claimed }, { $bytes } bytes
case-sum = SHA-256: { $sum }
case-file-damaged = Het is beschadigd op de server waar het vandaan komt en houdt te vroeg op: het zou { $bytes } bytes moeten hebben.
case-foot = { $name }, pagina { $page } van { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = U bent uitgelogd
signed-out-text = U was een tijdje weg, daarom hebben we u uitgelogd. Er is niets verstuurd.
signed-out-message = Wat u had geschreven
signed-out-back = Log hier in, dan staat wat u hebt geschreven weer in het formulier. Bestanden moet u opnieuw kiezen.
signed-out-copy = Kopieer het eerst, log dan in en plak het.
export-readme =
    Melding “{ $name }”: alles wat erin zit, nog versleuteld.
    
    U hebt uw papieren sleutel nodig en het programma “age”, versie 1.3 of later (of een ander dat het age-formaat met post-kwantumsleutels leest). Nog beter: een computer die nooit met een netwerk is verbonden.
    
    1. Typ uw papieren sleutel, de regel die begint met AGE-SECRET-KEY-PQ-1, in een bestand met de naam paper-key.txt.
    2. Open uw toegang (grant). Daarin zit de sleutel van deze melding:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Open een onderdeel. Elk onderdeel is een ZIP-archief:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In elk archief is message.txt het bericht, zegt details.json wie het schreef en hoe de bestanden heetten, staan in files/ de bestanden, en is padding lege vulling die de grootte verbergt.
    
    Onderdelen die op de server niet te lezen waren en hier ontbreken: { $unreadable }.

export-readme-own-key =
    Melding “{ $name }”: alles wat erin zit, nog versleuteld.
    
    U hebt uw eigen sleutel nodig en het programma “age”, versie 1.3 of later (of een ander dat het age-formaat met post-kwantumsleutels leest). Nog beter: een computer die nooit met een netwerk is verbonden.
    
    1. Houd het bestand met uw sleutel bij de hand: hier heet het key.txt.
    2. Open uw toegang (grant). Daarin zit de sleutel van deze melding:
           age -d -i key.txt grant.age > report-key.txt
    3. Open een onderdeel. Elk onderdeel is een ZIP-archief:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In elk archief is message.txt het bericht, zegt details.json wie het schreef en hoe de bestanden heetten, staan in files/ de bestanden, en is padding lege vulling die de grootte verbergt.
    
    Bij het eerste onderdeel zegt details.json onder “audience” ook wie de melding kan lezen, wie de melder heeft uitgesloten, en of de melder heeft gevraagd om niemand toe te voegen. Houd u daaraan.
    
    Onderdelen die op de server niet te lezen waren en hier ontbreken: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Nog niet ingericht
desk-error-not-set-up = Open de inrichtingslink die de server bij het starten heeft getoond.
desk-error-set-up-link-title = Deze link werkt niet
desk-error-set-up-link = Hij is gebruikt, of de server is sindsdien opnieuw gestart. Zolang de server niet is ingericht, toont hij bij elke start een nieuwe link.
desk-error-not-found = Zo’n pagina of melding is er niet, of is niet voor u bedoeld.
desk-error-signed-out-title = Log in
desk-error-signed-out = U bent niet ingelogd, of u was te lang weg.
desk-error-own-key-title = Dit gaat alleen op uw eigen computer open
desk-error-own-key = U leest met een eigen sleutel, dus deze server opent voor u niets van een melding: hij heeft voor u geen bestanden, zoekfunctie, labels of concepten, en deelt niets en draagt niets over. Download de melding en werk daarmee.
desk-error-guard-title = Probeer het opnieuw
desk-error-guard = Dit formulier stond te lang open. Ga terug, laad de pagina opnieuw en probeer het nog eens.
desk-error-busy = Op dit moment loggen te veel mensen in. Probeer het over een minuut opnieuw.
desk-error-not-now-title = Iemand was sneller, of dit past niet meer
desk-error-damaged-title = Dit is niet te lezen
desk-error-damaged = Het is op de server beschadigd. Vraag de beheerder “tipline check” uit te voeren.

## Where a report stands, for those who handle or oversee it.

standing-received = Binnengekomen op { $day }.
standing-acknowledged = De ontvangst is bevestigd op { $day }.
standing-answered = Beantwoord op { $day }.
standing-extended = Op { $day } is de tijd om te antwoorden verlengd.
standing-acknowledge-by = Ontvangst te bevestigen uiterlijk op { $day }.
standing-acknowledge-late = De ontvangst had uiterlijk op { $day } bevestigd moeten zijn.
standing-answer-by = Te beantwoorden uiterlijk op { $day }.
standing-answer-late = Het antwoord had er uiterlijk op { $day } moeten zijn.
standing-then-overseers = Daarna gaat de melding naar de toezichthouders, in haar geheel en met haar geschiedenis.
standing-then-nobody = Daarna gaat de melding naar niemand anders: er is geen toezichthouder die haar kan krijgen.
standing-escalated = Op { $day } is de melding doorgezet naar de toezichthouders die niet zijn uitgesloten.
standing-closed = Afgesloten op { $day }: { $outcome }.
standing-kept-until = De melding wordt bewaard tot { $day } en dan voorgoed gewist, tenzij de melder opnieuw schrijft.
standing-source-wrote = De melder heeft sindsdien weer geschreven, en niemand heeft daarop geantwoord.

outcome-substantiated = aangetoond
outcome-partly = deels aangetoond
outcome-not-substantiated = niet aangetoond
outcome-referred = overgedragen aan iemand anders
outcome-not-enough = te weinig om mee verder te gaan
outcome-out-of-scope = hoort hier niet thuis

steps-heading = Wat nu
step-reason = Reden
acknowledge-hint = De melder ziet dat de melding bij mensen is aangekomen. Een antwoord zegt dat ook.
acknowledge-send = Ontvangst bevestigen
extend-heading = Meer tijd om te antwoorden
extend-hint = Eén keer, en tot zes maanden na de dag waarop de melding kwam. De melder leest de reden.
extend-send = Verlengen
close-heading = Deze melding afsluiten
close-outcome = De uitkomst
close-hint = Voor wie de melding kan lezen. De melder en de toezichthouders zien de uitkomst; de melder ziet de reden niet.
close-send = Afsluiten
reopen-heading = Heropenen
reopen-hint = Zeg waarom, voor wie de melding kan lezen. Die geldt dan als niet beantwoord en niet afgesloten: de termijn loopt weer, en de melder ziet dat.
reopen-send = Heropenen
erase-heading = Eerder wissen
erase-hint = Niemand kan de melding daarna lezen, en niets brengt die terug. Er zijn twee mensen voor nodig: u vraagt het, en een toezichthouder stemt in.
erase-sure = Ik weet dat dit niet ongedaan kan worden gemaakt.
problem-erase-unsure = Vink aan dat u weet dat dit niet ongedaan kan worden gemaakt.
erase-ask = Vragen om te wissen
erase-asked = { $name } vraagt om deze melding nu te wissen.
erase-waits = Een toezichthouder moet instemmen.
erase-agree = Voorgoed wissen
erase-keep = Toch bewaren
erase-somebody = Iemand

docket-heading = Termijnenlijst
docket-hint = Elke melding waarvan u toezichthouder bent; wat het eerst moet gebeuren, staat bovenaan. U kunt een melding lezen zodra die naar de toezichthouders is gegaan, of als die rechtstreeks naar hen is gestuurd.
docket-empty = Hier is niets.
docket-count = { $count ->
    [one] Eén melding
   *[other] { $count } meldingen
}, { $overdue } te laat, { $escalated } doorgezet.
docket-due = Hoe het ervoor staat
docket-escalated = Doorgezet
docket-yes = ja
docket-no = nee
docket-state = Stand
docket-every = alle
docket-show = Tonen
docket-state-overdue = te laat
docket-state-waiting = in afwachting
docket-state-answered = beantwoord, niet afgesloten
docket-state-closed = afgesloten
docket-state-source-wrote = de melder heeft sindsdien geschreven
docket-state-escalated = doorgezet
docket-download = Deze lijst downloaden (CSV)
docket-pages = Meer van de termijnenlijst
docket-counts = Aantallen
docket-counts-hint = Per kanaal, en per maand waarin een melding kwam. Meegeteld worden de meldingen die er nog zijn: een gewiste melding telt niet meer mee. De afbeeldingen tonen hetzelfde als de tabel.
docket-counts-download = De aantallen downloaden (CSV)
docket-month = Maand
docket-received = ontvangen
docket-acknowledged-in-time = ontvangst op tijd bevestigd
docket-answered-in-time = op tijd beantwoord
docket-overdue = te laat
docket-closed = afgesloten
docket-closed-as = afgesloten: { $outcome }
docket-numbers = { $received } ontvangen: { $overdue } te laat, { $waiting } in afwachting, { $answered } beantwoord, { $closed } afgesloten
docket-picture-months = { $channel }: hoe ver de meldingen van de nieuwste maanden zijn
docket-picture-all = { $channel }: wat op tijd is gedaan, en wat de uitkomst was
docket-back = Terug naar de termijnenlijst
docket-read = Deze melding lezen
docket-not-yet = U kunt de melding nog niet lezen. Dat kan zodra die naar de toezichthouders gaat.

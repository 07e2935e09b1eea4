# source = osoba zgłaszająca
# report = zgłoszenie
# message = wiadomość
# handler = osoba prowadząca
# overseer, overseers = osoba nadzorująca, nadzór (to oversee = nadzorować)
# operator = operator
# channel = kanał
# receipt = pokwitowanie
# paper key = klucz papierowy
# passphrase = hasło
# inbox = skrzynka
# docket = terminarz
# clock = termin
# to escalate, to pass up = przekazać do nadzoru
# to acknowledge = potwierdzić przyjęcie
# outcome = wynik
# to erase, to remove = usunąć (for good = na zawsze)
# to leave out = pominąć
# to share = udostępnić
# to hand over, to refer = przekazać dalej
# case file = akta sprawy
# to step back = wycofać się
# note (among handlers) = notatka
# sealed, encrypted = zaszyfrowane
# label = etykieta
# draft = szkic
# backup = kopia zapasowa
# desk = panel
# site = serwis; page = strona
# Nobody is addressed as "ty" or "Pan/Pani": sentences ask with "proszę" and the infinitive, buttons have the usual imperative ("Wyślij").
# What people named on a page did is said in the present tense or with a noun, which have no gender.
# The weekday stands in the genitive, because every message that has it says "do" (by) before it.

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = pl
direction = ltr

## Days and sizes

day = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
number-between-thousands = { "\u00A0" }
month = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
} { $year }
weekday = { $weekday ->
    [1] poniedziałku
    [2] wtorku
    [3] środy
    [4] czwartku
    [5] piątku
    [6] soboty
   *[7] niedzieli
}, { $day }
size-bytes = { $count ->
    [one] { $count } bajt
    [few] { $count } bajty
    [many] { $count } bajtów
   *[other] { $count } bajta
}
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Strona główna
title-form = Formularz
title-receipt = Notatka
title-return = Powrót
title-messages = Wiadomości
title-left = Pusta strona
title-error = Coś poszło nie tak
title-desk = Panel
title-paper-key = Klucz papierowy

## On every page of the source's site

site-home = Strona główna
leave-now = Wyjdź teraz
onion-heed = Ta strona nie została otwarta przez nasz adres .onion, więc sieć może widzieć, że ją otwarto.
back-to-start = Wróć na stronę główną
# A button that is not seen: what Enter does in a form.
go-on = Dalej

## The first page

home-heading = Proszę opowiedzieć nam, co się dzieje
home-safe-short = Bez nazwiska i bez konta. Wszystko jest szyfrowane w chwili odbioru.
home-who-short = Osoby wymienione niżej. Każdą z nich można pominąć.
home-next-short = Siedem słów pozwala przeczytać odpowiedzi.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = proszę nie używać urządzenia ani sieci z pracy.
home-heed-watched = sieć może widzieć tę wizytę.
home-doors = Co można tu zrobić?
door-report = Nowe zgłoszenie
door-report-hint = Napisać, dołączyć pliki, wysłać.
door-replies = Sprawdź odpowiedzi
door-replies-hint = Z pokwitowaniem z siedmiu słów.
home-safe = Czy to bezpieczne?
home-safe-kept = Ten serwer przechowuje wysłane treści tylko w postaci zaszyfrowanej, razem z dniem otrzymania. Nie zapisuje adresu internetowego, dokładnej godziny ani samej wizyty.
home-safe-limits = Nic nie jest całkowicie bezpieczne. Sam serwer widzi treść w chwili wysyłania, a nasze odpowiedzi w chwili czytania. Ktoś, kto miałby wtedy nad nim kontrolę, też mógłby je zobaczyć.
home-who = Kto to czyta?
home-leave-out = Można pominąć każdą z wymienionych tu osób. Serwis nie pokaże jej zgłoszenia ani tego, że ono istnieje.
home-overseers = Te osoby nadzorują kanał. Widzą zgłoszenie tylko wtedy, gdy wysłano je bezpośrednio do nich albo przekazano je do nadzoru:
home-next = Co będzie dalej?
home-next-receipt = Po wysłaniu pojawi się pokwitowanie: siedem słów. Trzeba je zapisać, bo tylko one pozwalają przeczytać nasze odpowiedzi.
home-next-read = Wybrane osoby czytają zgłoszenie. Mogą odpowiedzieć albo o coś zapytać.
home-next-return = Z siedmioma słowami można wrócić w dowolnej chwili, przeczytać odpowiedzi i w razie potrzeby napisać ponownie.
home-before = Przed rozpoczęciem
home-before-device = Proszę używać urządzenia i połączenia, które nie należą do miejsca pracy. W pracy może być zapisywane, jakie strony ktoś otwiera.
home-before-tor = Jeśli to możliwe, proszę używać przeglądarki Tor Browser. Wtedy sieć nie widzi, jaka strona jest otwierana, a ten serwer nie widzi, skąd. Jest bezpłatna: na torproject.org i w sklepach z aplikacjami na telefony z Androidem. Proszę zainstalować ją w domu, na własnym urządzeniu.
home-before-onion = W przeglądarce Tor Browser proszę otworzyć ten adres. To najbezpieczniejsza droga do tego serwisu:
home-before-onion-copy = Proszę go skopiować albo zapisać. Inne przeglądarki go nie otworzą, a sama próba zdradza sieci, czego ktoś szuka.
home-before-words = Proszę się zastanowić, czego nie wie nikt inny albo co już komuś opowiedziano tymi samymi słowami. Jeśli to może zdradzić, kto pisze, lepiej to pominąć.
home-before-photos = Zdjęcie ekranu lub kartki może pokazać więcej, niż trzeba: odbicie, dłoń, nazwę użytkownika. Wydruk może mieć znaki, które mówią, kto go zrobił.
home-before-law = W wielu krajach prawo zakazuje karania za zgłaszanie nadużyć w pracy, jeśli były powody, by uważać je za prawdziwe. W Unii Europejskiej dotyczy to także osób, które zgłosiły coś bez nazwiska, a później wyszło na jaw, kim są. Co dokładnie jest chronione, zależy od kraju.
home-before-leave = „{ leave-now }” u góry każdej strony kończy tę wizytę. Nie czyści historii przeglądarki. Tor Browser jej nie zapisuje, okno prywatne też nie.

## Choosing a channel

channels-heading = Czego dotyczy sprawa?
channels-lead = Proszę wybrać, dokąd ma trafić zgłoszenie. Następna strona pokaże, kto może je przeczytać. Można tam kogoś pominąć.

## The form

compose-heading = Nowe zgłoszenie: { $channel }
compose-who = Kto może to przeczytać
compose-who-hint = Te osoby otrzymają zgłoszenie. Proszę zaznaczyć każdą, która nie powinna: serwis nie pokaże jej, że zgłoszenie istnieje.
compose-leave-out = Pomiń: { $name }, { $title }
compose-leave-out-both = Pomiń: { $name }, { $title } (nadzoruje też kanał)
compose-overseers-hint = Te osoby nadzorują kanał. Zobaczą zgłoszenie tylko wtedy, gdy zostanie wysłane bezpośrednio do nich, gdy nikt inny nie będzie mógł go przeczytać albo gdy później zostanie przekazane do nadzoru. Tu też proszę zaznaczyć każdą, która nie może go zobaczyć.
compose-nobody-oversees = Tego kanału nikt nie nadzoruje. Jeśli te osoby nic nie zrobią, zgłoszenie nie trafi do nikogo innego.
compose-straight = Wyślij tylko do osób, które nadzorują kanał
compose-shut = Ten kanał nie przyjmuje teraz zgłoszeń.
compose-other = Wybierz inny kanał
compose-nobody-else = Nie dodawać później nikogo, kto nie jest tu wymieniony
compose-optional = { $question } (nieobowiązkowe)
compose-choose = Proszę wybrać
compose-date-hint = Rok, miesiąc i dzień, na przykład 2026-11-27.
compose-unasked = Odpowiedzi na pytania, których już nie ma
compose-message = Co się stało?
compose-message-hint = Co było widać lub słychać, kiedy i gdzie, i skąd to wiadomo. To, czego nie wie nikt inny, lepiej pominąć, jeśli może zdradzić, kto pisze.
compose-people = Kogo to dotyczy? (nieobowiązkowe)
compose-people-hint = Nazwiska albo stanowiska. Zobaczą to tylko osoby, które mogą przeczytać zgłoszenie. Jeśli ktoś z nich jest wymieniony wyżej, proszę go tam pominąć.
compose-files = Pliki (nieobowiązkowe)
compose-files-more = Więcej plików (nieobowiązkowe)
compose-files-hint = Liczba plików: do { $files }. Rozmiar: każdy do { $file }, razem do { $body }. Plik może zawierać ukryte dane: kto go zrobił, kiedy, gdzie i na jakim urządzeniu. Usuwamy je tam, gdzie się da, i nie wysyłamy nazwy pliku. Jeśli z jakiegoś pliku się nie da, widać to, zanim cokolwiek zostanie wysłane.
compose-originals = Wyślij też pliki bez zmian, z nazwami i wszystkim, co jest w nich ukryte
compose-hints = Słowa, które mogą zdradzić, kto pisze (nieobowiązkowe)
compose-hints-hint = Własne nazwisko, przezwisko, oddział, zmiana, oddzielone przecinkami. Szukamy ich w tekście przed wysłaniem. Nie są wysyłane ani przechowywane.
compose-chars-hint = Wiadomość może mieć do { $chars } znaków.
compose-send-hint = Wysyłanie dużych plików może potrwać kilka minut. Proszę poczekać, aż pojawi się pokwitowanie.
compose-send = Wyślij teraz
compose-kept = Napisany tekst nadal jest poniżej.
compose-files-again = Jeśli były dołączone pliki, proszę wybrać je jeszcze raz: przeglądarka ich nie przechowuje.

## Files that wait to be sent

files-here = Dołączone pliki
files-names = Powyższe nazwy nie są wysyłane, chyba że pliki idą też bez zmian.
file-remove = Nie wysyłaj: { $name }
file-clean = Nic ukrytego nie znaleziono.
file-cleaned = Ukryte w pliku i usunięte: { $found }
file-unknown = Nie znamy tego rodzaju pliku. Wszystko, co jest w nim ukryte, zostanie wysłane.
file-cannot-clean = Z tego rodzaju pliku nie da się nic usunąć. Wszystko, co jest w nim ukryte, zostanie wysłane.
file-damaged = Nie udało się odczytać tego pliku. Wszystko, co jest w nim ukryte, zostanie wysłane.
file-too-large = Ten plik jest za duży, by coś z niego usunąć. Wszystko, co jest w nim ukryte, zostanie wysłane.
file-original = Plik bez zmian, ze wszystkim, co jest w nim ukryte.
finding-location = miejsce
finding-device = urządzenie
finding-serial = numer seryjny
finding-author = nazwisko lub imię
finding-organisation = firma lub dział
finding-times = data i godzina
finding-program = program
finding-edit-history = wcześniejsze wersje
finding-comment = tytuł lub uwagi
finding-thumbnail = miniatura
finding-original-name = nazwa pliku lub folder
finding-attachment = inny plik w środku
finding-other = inne dane

## Before a report is sent

check-heading = Sprawdź przed wysłaniem
check-lead = Nic jeszcze nie zostało wysłane. Proszę sprawdzić, co zostanie wysłane i do kogo.
check-unclean = Nie wszystko dało się oczyścić: co najmniej jeden plik zostałby wysłany ze wszystkim, co jest w nim ukryte. Proszę najpierw sprawdzić pliki.
check-who = Kto będzie mógł to przeczytać
check-channel = { $channel }:
check-later = Te osoby będą mogły to przeczytać po przekazaniu do nadzoru:
check-nobody-later = Jeśli te osoby nic nie zrobią, zgłoszenie nie trafi do nikogo innego.
check-left-out = Pominięte osoby:
check-nobody-else = Później nie można nikogo dodać.
check-yourself = Czy to zdradza, kto pisze?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = ja, mnie, mi, mną, mój, moja, moje, mojego, mojej, mojemu, moją, moim, moi, moich, moimi, moja zmiana, mojej zmiany, mojej zmianie, moją zmianę, moją zmianą, mój dyżur, mojego dyżuru, moim dyżurze, mój oddział, moim oddziale, mojego oddziału, mój kolega, mojego kolegi, mojemu koledze, moim kolegą, moja koleżanka, mojej koleżanki, mojej koleżance, moją koleżankę, moją koleżanką, moi koledzy, moich kolegów, jestem, byłem, byłam, pracuję, pracowałem, pracowałam, widziałem, widziałam, słyszałem, słyszałam, miałem, miałam, moj, mna, mojego kolege, bylem, bylam, pracuje jako, pracowalem, pracowalam, widzialem, widzialam, slyszalem, slyszalam, mialem, mialam
check-found-hint = Słowa podane do sprawdzenia: { $found }
check-found-mail = Adresy e-mail: { $found }
check-found-phone = Numery telefonu: { $found }
check-found-oneself = Słowa o sobie: { $found }
check-marked = Są zaznaczone poniżej. To niebezpieczne tylko wtedy, gdy mówią, kto to napisał.
check-marked-some = Jest ich bardzo dużo: w każdym tekście zaznaczone i wymienione tutaj są tylko pierwsze. Ich liczba: { $max }.
check-found-nothing = Nie znaleźliśmy adresu e-mail, numeru telefonu ani żadnego z podanych słów.
check-limits = Nie możemy zobaczyć, czego nie wie nikt inny, co widać na zdjęciu ani kto jeszcze wie, kto tam był. Proszę przeczytać tekst jeszcze raz oczami kogoś, kto podejrzewa, kto pisze.
check-texts = Napisany tekst
check-files = Pliki
check-originals = Pliki zostaną wysłane także bez zmian, z nazwami i wszystkim, co było w nich ukryte.
check-send = Wyślij zgłoszenie
check-edit = Zmień coś

## What can be wrong with a form

problem-message-blank = Proszę napisać coś w wiadomości.
problem-message-long = Wiadomość jest za długa. Może mieć do { $max } znaków.
problem-reason-blank = Proszę podać powód.
problem-reason-long = Powód jest za długi. Może mieć do { $max } znaków.
problem-people-long = Odpowiedź na pytanie „Kogo to dotyczy?” jest za długa. Może mieć do { $max } znaków.
problem-leave-out = Nie udało się odczytać, kogo pominąć. Proszę sprawdzić zaznaczenia i wysłać ponownie.
problem-nobody-left = Nikt nie mógłby przeczytać tego zgłoszenia. Proszę zostawić co najmniej jedną osobę.
problem-newcomers = Od otwarcia tego formularza zgłoszenia z tego kanału może czytać ktoś nowy: { $who }. Proszę jeszcze raz sprawdzić listę i pominąć, kogo trzeba.
problem-files-lost = Dołączonych plików już tu nie ma: czekają do wysłania, najwyżej godzinę, i nie przetrwają ponownego uruchomienia. Proszę wybrać je jeszcze raz albo wysłać zgłoszenie bez nich.
problem-channel-closed = Ten kanał nie przyjmuje już zgłoszeń, więc nic nie zapisano. Proszę skopiować tekst albo wybrać inny kanał i tam go wkleić.
problem-unasked = Pytania tego kanału zmieniły się w trakcie pisania. Proszę skopiować z pola poniżej to, co jeszcze potrzebne, do wiadomości i wysłać ponownie.
problem-hints = Słów do wyszukania jest za dużo. Może ich być do { $count }, a znaków razem do { $max }.
problem-answer-missing = Proszę odpowiedzieć na zaznaczone pytanie.
problem-answer-long = Odpowiedź na zaznaczone pytanie jest za długa. Może mieć do { $max } znaków.
problem-answer-choice = Proszę wybrać jedną z odpowiedzi na zaznaczone pytanie.
problem-answer-date = Proszę wpisać zaznaczoną datę jako rok, miesiąc i dzień, na przykład 2026-11-27.
problem-malformed = Nie udało się odczytać formularza. Proszę go sprawdzić i wysłać ponownie.
problem-cut-off = Połączenie zostało przerwane, zanim wszystko dotarło. Proszę wysłać ponownie.
problem-charset = Niektóre litery dotarły zmienione. Proszę sprawdzić tekst poniżej i wysłać ponownie.
problem-body-large = To za dużo naraz. Wszystko razem może mieć do { $max }.
problem-file-large = Plik jest za duży. Każdy może mieć do { $max }.
problem-many-files = Za dużo plików. Największa liczba naraz: { $max }.
problem-full = Na tym serwerze nie ma już miejsca, więc nie mogliśmy tego przechować. Nic nie zapisano, tekst jest poniżej. Proszę go zachować i spróbować później.
problem-store = Coś na tym serwerze nie działa. Nie ma pewności, że to zostało zapisane. Proszę zachować tekst i wysłać go ponownie później.
problem-busy = W tej chwili wysyła zbyt wiele osób. Proszę poczekać minutę i wysłać ponownie.
problem-done = To już zostało zrobione. Po odświeżeniu strony widać aktualny stan zgłoszenia.
problem-closed = Zgłoszenie jest zamknięte. Najpierw można je ponownie otworzyć.
problem-open = Zgłoszenie nie jest zamknięte.
problem-outcome = Proszę wybrać wynik zgłoszenia.
problem-guard = Formularz był otwarty zbyt długo. Proszę sprawdzić tekst i wysłać go ponownie.

## The receipt

receipt-heading = Zgłoszenie dotarło
receipt-lead = Te siedem słów to pokwitowanie. Tylko one pozwalają przeczytać nasze odpowiedzi. Proszę je teraz zapisać. Słowa są angielskie: trzeba je przepisać litera po literze.
receipt-keep = Jak je przechować
receipt-keep-paper = Proszę zapisać je na papierze, ale nie pisać, do czego służą. Nie fotografować i nie trzymać ich w pracy.
receipt-keep-once = Widać je tylko teraz. Nie przechowujemy ich i nie możemy podać ich drugi raz.
receipt-keep-opens = Kto je znajdzie, może przeczytać nasze odpowiedzi i pisać tak, jakby to nadal była ta sama osoba. Nie zobaczy tego, co zostało wysłane.
receipt-next = Co dalej
receipt-next-text = Wybrane osoby mogą już przeczytać zgłoszenie. Mogą odpowiedzieć albo o coś zapytać. Proszę za kilka dni sprawdzić odpowiedzi.
receipt-next-leave = Gdy słowa są już na papierze, proszę wybrać „{ leave-now }” u góry tej strony.
receipt-check = Czy są już na papierze?
receipt-check-hint = Proszę wpisać dwa słowa z kartki, a my je porównamy. Można to pominąć.
receipt-check-word = Słowo nr { $position }
receipt-check-send = Porównaj
problem-receipt-check = Słowo nr { $position } jest inne. Proszę spojrzeć na listę poniżej i na kartkę.
noted-heading = Słowa na kartce są poprawne
noted-text = Proszę trzymać kartkę tam, gdzie nikt jej nie szuka. To wszystko, czego potrzeba, by tu wrócić.
noted-not-heading = Nie udało się porównać
noted-not = Serwis został w tym czasie uruchomiony ponownie, a nie przechowujemy niczego do porównania. Słowa na kartce i tak są ważne: żeby je wypróbować, proszę wybrać „{ door-replies }”.

## Coming back

replies-heading = Sprawdź odpowiedzi
replies-receipt = Siedem słów
replies-receipt-hint = W takiej kolejności, jak na pokwitowaniu. Wielkie litery, dodatkowe odstępy i łączniki nie mają znaczenia.
replies-open = Otwórz
replies-lost = Zgubionego pokwitowania nikt nie odtworzy. Zawsze można jednak wysłać nowe zgłoszenie.
problem-receipt-count = { $found ->
    [one] To jest jedno słowo. Pokwitowanie ma ich siedem.
    [few] To są { $found } słowa. Pokwitowanie ma ich siedem.
    [many] To jest { $found } słów. Pokwitowanie ma ich siedem.
   *[other] To jest { $found } słowa. Pokwitowanie ma ich siedem.
}
problem-receipt-word = Słowa nr { $position } nie ma na naszej liście. Proszę sprawdzić pisownię.
problem-receipt-unknown = Te słowa nie otwierają żadnego zgłoszenia. Proszę sprawdzić każde z nich i ich kolejność.

## The conversation, as the source sees it

conversation-heading = Zgłoszenie
conversation-sent = Wiadomość dotarła.
conversation-waiting = Zgłoszenie wpłynęło { $day }. Nie ma jeszcze odpowiedzi. Proszę zajrzeć znowu za kilka dni.
conversation-answered = Zgłoszenie wpłynęło { $day }. { $count ->
    [one] Jest jedna odpowiedź.
    [few] Są { $count } odpowiedzi.
    [many] Jest { $count } odpowiedzi.
   *[other] Jest { $count } odpowiedzi.
}
conversation-their-turn = Na ostatnią wysłaną wiadomość jeszcze nie odpowiedziano.
conversation-acknowledge-by = Przyjęcie ma zostać potwierdzone do { $day }.
conversation-acknowledged = Przyjęcie potwierdzono { $day }: zgłoszenie dotarło do ludzi.
conversation-answer-by = Odpowiedź ma nadejść do { $day }.
conversation-was-answered = Odpowiedź nadeszła { $day }.
conversation-then-overseers = Jeśli tak się nie stanie, zgłoszenie trafi w całości do niepominiętych osób nadzorujących, które jeszcze go nie mają. Nikt tutaj nie musi się na to zgodzić.
conversation-then-nobody = Jeśli tak się nie stanie, zgłoszenie nie trafi do nikogo innego. Zawsze można wysłać je ponownie jako nowe.
conversation-escalated = Przekazano do nadzoru { $day }. Niepominięte osoby nadzorujące mogą czytać zgłoszenie.
conversation-closed = Zgłoszenie zamknięto { $day }.
conversation-outcome-substantiated = Wynik: zgłoszenie okazało się prawdziwe.
conversation-outcome-partly = Wynik: zgłoszenie okazało się częściowo prawdziwe.
conversation-outcome-not-substantiated = Wynik: sprawę zbadano, ale nie udało się wykazać, że zgłoszenie jest prawdziwe.
conversation-outcome-referred = Wynik: sprawę przekazano komuś, kto może zrobić więcej.
conversation-outcome-not-enough = Wynik: było za mało informacji, by podjąć działania.
conversation-outcome-out-of-scope = Wynik: to nie było właściwe miejsce dla tej sprawy.
conversation-kept-until = Zgłoszenie będzie przechowywane do { $day }, a potem usunięte na zawsze. Jeśli wcześniej przyjdzie stąd nowa wiadomość, zgłoszenie pozostanie, dopóki nie będzie ona przeczytana i nie dostanie odpowiedzi.
conversation-extension = { $author } potrzebuje więcej czasu, { $day }
conversation-sharing = { $author } udostępnia zgłoszenie, { $day }
conversation-referral = { $author } przekazuje zgłoszenie dalej, { $day }
conversation-handed-over = Ma je teraz także ktoś z zewnątrz: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Zgłoszenie może czytać jeszcze jedna osoba: { $person }
conversation-files-hint = Zapisany plik zostaje na tym urządzeniu, aż do jego usunięcia.
conversation-unreadable-heading = Odpowiedź, której nie da się odczytać
conversation-unreadable = Ta odpowiedź została uszkodzona na serwerze. Proszę napisać poniżej, że nie dało się jej odczytać.
conversation-own-words = Wysłanych treści tu nie widać, na wypadek gdyby ktoś inny znalazł pokwitowanie.
conversation-add = Napisz do nas
conversation-message = Wiadomość
conversation-attach-hint = Ukryte dane usuwamy z pliku tam, gdzie się da, a jego nazwy nie wysyłamy.
conversation-send = Wyślij wiadomość
ended-heading = Wizyta zakończona
ended-text = Przez jakiś czas nic się tu nie działo, więc wizyta została zakończona. Wiadomość nie została wysłana. Proszę ją najpierw skopiować, a potem ponownie otworzyć zgłoszenie i tam ją wkleić.
ended-message = Napisany tekst
left-text = Tę stronę można już zamknąć.

## Errors

error-not-set-up-title = Jeszcze nieczynne
error-not-set-up = Ten serwis nie jest jeszcze gotowy. Proszę wrócić później.
error-not-found-title = Tej strony tu nie ma
error-not-found = Nie ma takiej strony. Proszę wrócić na stronę główną.
error-unreadable-title = Nie udało się tego odczytać
error-unreadable = Przeglądarka wysłała coś, czego nie udało się odczytać. Proszę wrócić i spróbować ponownie.
error-elsewhere-title = Nie przyjęto
error-elsewhere = Ten formularz wysłano ze strony innego serwisu. Proszę wypełnić formularz na naszej stronie.
error-erased-title = To zgłoszenie zostało usunięte
error-erased = Czas jego przechowywania minął i nikt nie może go już przeczytać. Pokwitowanie niczego już nie otwiera, można je wyrzucić. Jeśli od tego czasu coś się wydarzyło, można wysłać nowe zgłoszenie.
error-busy-title = Proszę spróbować za minutę
error-busy = W tej chwili jest tu zbyt wiele osób. Wysłane treści nie zostały zapisane.
error-full-title = Brak miejsca
error-full = Na tym serwerze nie ma już miejsca, więc nie mogliśmy przechować wysłanych treści. Proszę spróbować później.
error-store-title = Coś tu nie działa
error-store = Coś na tym serwerze nie działa, więc się nie udało. Proszę spróbować później.

## While the server is being stopped, on both sites

closing-heading = Zaraz wracamy
closing-text = Serwis jest uruchamiany ponownie. To, co właśnie wysłano, nie zostało zapisane, pliki też nie. Proszę spróbować za kilka minut.
closing-message = Napisany tekst. Proszę go najpierw skopiować, a potem wrócić i wkleić.

## The desk: set-up and signing in

set-up-heading = Konfiguracja serwisu
set-up-lead = Pierwsza osoba w serwisie będzie też prowadzić pierwszy kanał.
set-up-site = Nazwa serwisu
set-up-site-hint = Osoby zgłaszające widzą ją u góry każdej strony.
set-up-channel = Pierwszy kanał
set-up-channel-hint = Czego dotyczą zgłoszenia: zakład, dział, temat.
set-up-name = Imię i nazwisko
set-up-name-hint = Służy do logowania, a osoby zgłaszające widzą je, zanim zaczną pisać.
set-up-title = Stanowisko
set-up-title-hint = Osoby zgłaszające widzą je obok nazwiska.
set-up-passphrase = Hasło
set-up-passphrase-hint = Co najmniej { $min } znaków. Najlepiej kilka słów, które do siebie nie pasują. Nikt nie może ustawić nowego za kogoś.
set-up-send = Zapisz
problem-name = Proszę wypełnić zaznaczone pole, najwyżej { $max } znaków.
problem-passphrase-short = Hasło jest za krótkie. Musi mieć co najmniej { $min } znaków.
problem-passphrase-long = Hasło jest za długie.
problem-passphrase-common = To hasło zbyt łatwo odgadnąć: jest popularne albo składa się z imion, dat lub sąsiednich klawiszy. Najlepiej wziąć kilka słów, które do siebie nie pasują.
paper-key-heading = Klucz papierowy
paper-key-lead = { $name }: proszę wydrukować tę stronę albo przepisać klucz ręcznie. Najlepiej trzymać go tam, gdzie jest to, czego nie wolno zgubić.
paper-key-what = Tym kluczem można otworzyć pobrane zgłoszenia na komputerze bez Tipline. W razie zapomnienia hasła tylko on otworzy jeszcze zgłoszenia przeznaczone dla tego konta. Otworzy je też każdemu, kto go znajdzie.
paper-key-sign-in = Ten klucz służy do logowania: w razie zapomnienia hasła tylko on pozwala ustawić nowe. Pozwoli na to też każdemu, kto go znajdzie. Nie otwiera żadnego zgłoszenia. Zgłoszenia otwiera własny klucz, więc jego kopię też trzeba zachować.
paper-key-once = Widać go tylko teraz. Serwer przechowuje go wyłącznie pod ochroną hasła.
paper-key-next = Mam już klucz: zaloguj
sign-in-heading = Logowanie
sign-in-name = Imię i nazwisko
sign-in-passphrase = Hasło
sign-in-send = Zaloguj się
sign-in-code = Kod
sign-in-code-hint = Tylko jeśli na tym koncie włączono kody: sześć cyfr, które teraz pokazuje aplikacja.
sign-in-failed = Imię i nazwisko, hasło albo kod są błędne. Proszę spróbować ponownie. Każda kolejna próba trwa trochę dłużej.
sign-out = Wyloguj się
sign-in-forgotten = Zapomniane hasło?
nav-places = Strony panelu
nav-inbox = Skrzynka
nav-channels = Kanały
nav-team = Zespół
nav-account = Konto

## The desk: channels

channels-list-heading = Kanały
channels-list-lead = Dokąd trafiają zgłoszenia i kto je otrzymuje.
channel-name = Nazwa
channel-state = Stan
channel-handlers = Osoby prowadzące
channel-overseers = Osoby nadzorujące
channel-open = Przyjmuje zgłoszenia
channel-closed = Zamknięty
channel-nobody = Nikogo tu nie ma: nie przyjmuje zgłoszeń
channel-new = Nowy kanał
channel-closed-heed = Ten kanał jest zamknięty. Nie przyjmuje nowych zgłoszeń. Wcześniejsze są czytane i dostają odpowiedzi jak dotąd.
channel-description = Opis (nieobowiązkowy)
channel-description-hint = Zdanie lub dwa o tym, co tu zgłaszać. Osoby zgłaszające czytają je przed wyborem.
channel-members = Osoby
channel-members-hint = Osoby prowadzące czytają i odpowiadają. Osoby nadzorujące pilnują, czy sprawy idą naprzód, i otrzymują te, które stoją. Kto zostanie dodany, czyta zgłoszenia od tej chwili, nie wcześniejsze.
channel-handles = Osoba prowadząca
channel-oversees = Osoba nadzorująca
channel-clocks = Terminy, w dniach
channel-clocks-hint = Zwykle jest to 7 dni na potwierdzenie przyjęcia i 90 na odpowiedź. Zmiana dotyczy zgłoszeń, które przyjdą później.
channel-acknowledge = Na potwierdzenie przyjęcia
channel-answer = Na odpowiedź
channel-keep = Przechowywanie po zamknięciu
channel-questions = Własne pytania kanału
channel-questions-hint = Formularz zadaje je oprócz pytania, co się stało. Lepiej pytać o mało: każda odpowiedź może kogoś zdradzić. Żeby usunąć pytanie, wystarczy je wyczyścić.
channel-question-label = Pytanie
channel-question-kind = Rodzaj odpowiedzi
channel-kind-short = Jeden wiersz
channel-kind-long = Kilka wierszy
channel-kind-choice = Jedna z opcji poniżej
channel-kind-date = Dzień
channel-question-choices = Opcje, każda w osobnym wierszu
channel-question-required = Zgłoszenie wymaga odpowiedzi na to pytanie
channel-list-nobody = nikt
channel-more = Kolejne pytanie
channel-save = Zapisz kanał
channel-close = Zamknij kanał
channel-close-hint = Nie będzie przyjmować nowych zgłoszeń. Wcześniejsze będą przechowywane, czytane i dostaną odpowiedzi jak dotąd.
channel-reopen = Otwórz kanał ponownie
changes-heading = Co się w tym czasie zmieniło
changes-nothing = (nic)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, wymaga odpowiedzi)
changes-change = Było: { $was }
    Jest: { $now }
problem-name-taken = Ta nazwa jest zajęta. Proszę wybrać inną.
problem-name-alike = Ta nazwa przypomina „{ $other }”, a taka już tu jest. Proszę wybrać taką, której nikt z nią nie pomyli.
problem-description = Opis jest za długi. Może mieć do { $max } znaków.
problem-empty-channel = Ktoś musi otrzymywać zgłoszenia z kanału. Proszę wybrać co najmniej jedną osobę prowadzącą lub nadzorującą.
problem-acknowledge = Liczba dni na potwierdzenie przyjęcia musi być od 1 do { $max }.
problem-answer-days = Liczba dni na odpowiedź musi być od 1 do { $max }.
problem-keep = Liczba dni przechowywania musi być od 1 do { $max }.
problem-clock-order = Termin odpowiedzi nie może być wcześniejszy niż termin potwierdzenia przyjęcia.
problem-many-questions = Kanał może mieć najwyżej tyle pytań: { $max }.
problem-question = Pytanie { $row } jest puste albo za długie. Może mieć do { $max } znaków.
problem-question-twice = Pytanie { $row } się powtarza. Proszę usunąć jedno z nich.
problem-choices = Pytanie { $row } musi mieć od 2 do { $max } różnych opcji, każda w osobnym wierszu.
problem-channel-large = Opis i pytania są razem za długie. Proszę je skrócić.
problem-not-there = Wybranej osoby już tu nie ma. Proszę spojrzeć na listę jeszcze raz.
problem-changed = Ktoś inny zmienił to w tym samym czasie, więc te zmiany nie zostały zapisane. Poniżej widać, co się zmieniło, oraz formularz z niezapisanymi zmianami. Proszę go sprawdzić i zapisać ponownie.
problem-last-operator = Nikt inny nie ma roli operatora. Najpierw trzeba ją komuś nadać.
problem-leaves-empty-channel = Na kanale nie zostałby nikt. Najpierw trzeba dodać tam inną osobę.
problem-link = Ten link nie działa. Może nie został skopiowany w całości albo zastąpił go nowszy. Trzeba poprosić o nowy.
problem-link-used = Ten link został już użyty. Jeśli przez właściwą osobę, wystarczy się zalogować. Jeśli nie, proszę od razu powiedzieć operatorowi.
problem-link-late = Ten link wygasł. Trzeba poprosić o nowy.
problem-wrong-passphrase = Obecne hasło jest błędne. Proszę spróbować ponownie.
problem-paper-key = Imię i nazwisko albo klucz papierowy są błędne. Proszę sprawdzić każdy znak klucza.
problem-own-secret = To jest tajny klucz do czytania, a nie klucz papierowy do logowania. Nie został zapisany, ale trafił na ten serwer: proszę się zastanowić, czy nadal można mu ufać. Jego miejsce jest na własnym komputerze i nigdzie indziej.
problem-own-key-secret = Wklejono tajną połowę klucza. Nie została zapisana, ale nikt inny nie powinien jej nigdy zobaczyć: proszę utworzyć nowy klucz i wkleić wiersz, który zaczyna się od age1pq1.
problem-own-key-classic = To klucz starszego rodzaju, który kiedyś może złamać komputer kwantowy. Proszę utworzyć nowy poleceniem „age-keygen -pq”; zaczyna się od age1pq1.
problem-own-key-unreadable = To nie jest klucz albo nie jest cały. Klucz zaczyna się od age1pq1 i ma 1959 znaków. Kto go nie ma, zostawia to pole puste.
problem-own-key-broken = To wygląda jak klucz, ale to, co zostanie dla niego zaszyfrowane, nie byłoby bezpieczne. Proszę utworzyć nowy poleceniem „age-keygen -pq”.
problem-own-key-taken = Ktoś tutaj ma już ten klucz. Każda osoba musi mieć własny klucz, którego nie ma nikt inny.

## The desk: the team

team-heading = Zespół
team-lead = Kto tu pracuje. Rolę nadaje się dla każdego kanału osobno. Rola operatora nie otwiera żadnego zgłoszenia.
person-name = Imię i nazwisko
person-title = Stanowisko, które widzą osoby zgłaszające
person-roles = Co robi
person-state = Stan
person-invite = Zaproś osobę
person-invite-lead = Powstanie link, który działa raz, w ciągu { $days } dni. Kto go otworzy, sam wybierze sobie hasło.
person-name-hint = Służy tej osobie do logowania, a osoby zgłaszające widzą je, zanim zaczną pisać.
person-roles-hint = Ta osoba będzie czytać zgłoszenia od tej chwili, nie wcześniejsze. Wcześniejsze może jej udostępnić ktoś, kto je czyta.
person-handles = Osoba prowadząca
person-oversees = Osoba nadzorująca
person-operator = Operator: może zmieniać kanały i osoby
person-handles-these = Prowadzi: { $channels }.
person-oversees-these = Nadzoruje: { $channels }.
person-operates = Operator.
person-own-key = Czyta własnym kluczem.
person-nothing = Jeszcze nic.
person-invited = { $person } (zaproszenie wysłane)
person-state-invited = Zaproszenie ważne do { $day }
person-state-removed = Konto usunięte
person-state-never = Jeszcze bez logowania
person-state-here = Ostatnie logowanie { $day }
person-save = Zapisz
person-make-link = Utwórz link
person-renew = Nowy link
person-renew-hint = Stary link przestanie działać.
person-remove = Usuń
person-remove-hint = Ta osoba nie będzie mogła się zalogować, a jej klucze zostaną zniszczone. Następna strona mówi, co z tego wyniknie.
person-remove-ask = Usuń tę osobę
yes = Tak
no = Nie
link-heading = Link dla: { $name }
link-lead = Proszę przekazać go tej osobie bezpośrednio, na papierze albo drogą, której można ufać. Działa raz, do { $day }.
link-how = Kto ma ten link, może zająć miejsce tej osoby. Widać go tylko teraz; jeśli się zgubi, trzeba utworzyć nowy.
invitation-heading = Witamy: { $name }
invitation-lead = Proszę wybrać hasło. Następna strona pokaże klucz papierowy: warto mieć pod ręką drukarkę albo długopis.
invitation-send = Wejdź
own-key-heading = Dla nielicznych, którzy mają własny klucz age
own-key-usual = Większość osób zostawia to zamknięte: panel trzyma wtedy klucz pod ochroną hasła i czyta się tutaj.
own-key-what = Kto ma już klucz do programu „age” na komputerze, któremu ufa bardziej niż temu serwerowi, może otrzymywać zgłoszenia zaszyfrowane dla tego klucza. Wtedy:
own-key-no-content = Panel pokazuje listę zgłoszeń przeznaczonych dla tego konta, dokąd idą, w jakim są stanie i jakie mają terminy, ale nic z ich treści. Każde zgłoszenie pobiera się zaszyfrowane i otwiera własnym kluczem na własnym komputerze.
own-key-answers = Potwierdzanie przyjęcia, odpowiedzi, notatki i zamykanie działają tutaj jak u wszystkich. Nie można stąd udostępnić zgłoszenia, otworzyć pojedynczego pliku ani przekazać zgłoszenia dalej.
own-key-not-here = Nikt, kto ma władzę nad tym serwerem, nie przeczyta tych zgłoszeń, czekając na czyjeś zalogowanie. Hasło i klucz papierowy służą tylko do logowania.
own-key-lost = Gdy ten klucz się zgubi, nic nie otworzy tego, co dla niego zaszyfrowano, i nikt nie da innego do wcześniejszych zgłoszeń. Później nie można go wymienić.
own-key-field = Publiczna połowa klucza
own-key-hint = Wiersz, który zaczyna się od age1pq1. Taki klucz tworzy program „age” w wersji 1.3 lub nowszej poleceniem „age-keygen -pq”. Nigdy nie wklejać wiersza, który zaczyna się od AGE-SECRET-KEY. Kto nie ma takiego klucza, zostawia to pole puste.
remove-heading = { $name }: usunąć tę osobę?
remove-text = Jej klucze i dostęp do każdego zgłoszenia zostaną zniszczone, a sesje zakończone. Tego nie można cofnąć.
remove-send = Usuń na zawsze
removed-heading = { $name }: osoba usunięta
removed-text = Jej klucze są zniszczone, a sesje zakończone.
remove-without-handler = Nikt inny nie prowadzi kanału „{ $channel }”. Jego zgłoszenia trafią do osób, które go nadzorują.
remove-without-anybody = Kanał „{ $channel }” nie będzie przyjmować zgłoszeń, dopóki ktoś nie zostanie tam dodany.
remove-without-reader = Tych zgłoszeń nie będzie miał kto czytać, bo nikt inny nie dostał do nich dostępu. Osoby zgłaszające nadal mogą pisać:
problem-has-overseen = Ta osoba nadzoruje kanał albo robiła to niedawno. Mogą od niej zależeć zgłoszenia, których nikt inny spoza kanału nie mógłby otrzymać, dlatego nikt nie może jej stąd usunąć. Proszę zdjąć ją z list osób nadzorujących: wtedy nic nowego do niej nie trafi. Kto zarządza serwerem, może ją usunąć poleceniem „tipline handler remove”.
remove-unknown = Jeśli osoba zgłaszająca pominęła wszystkich innych, tego zgłoszenia też nie będzie miał kto czytać. Serwer tego nie wie: osoba pominięta wygląda dla niego tak samo jak czytająca.

## The desk: one's own account

account-heading = Konto
account-back = Wróć do konta
account-passphrase = Zmiana hasła
account-passphrase-hint = Pozostałe sesje się zakończą. Klucz papierowy zostaje bez zmian.
account-old = Obecne hasło
account-new = Nowe hasło
account-new-hint = Co najmniej { $min } znaków. Najlepiej kilka słów, które do siebie nie pasują.
account-send = Zmień hasło
account-changed = Hasło zostało zmienione.
account-own-key = Własny klucz
account-own-key-hint = Zgłoszenia są szyfrowane dla własnego klucza, więc panel nie pokazuje nic z ich treści. Reszta tej strony dotyczy logowania. Klucza nie można wymienić: kto potrzebuje innego, zostaje usunięty i zaproszony od nowa.
account-own-key-show = Pokaż cały klucz do porównania
forgotten-heading = Nowe hasło
forgotten-lead = Z kluczem papierowym można wybrać nowe hasło. To wyłącza też kody.
forgotten-no-other = Innej drogi nie ma. Zgłoszenia otwiera tylko hasło albo klucz papierowy, a nie ma ich nikt inny: ani operator, ani ten serwer. Bez obu trzeba poprosić operatora o usunięcie konta i nowe zaproszenie. Współpracownicy mogą potem udostępnić zgłoszenia.
forgotten-key = Klucz papierowy
forgotten-key-hint = Wiersz, który zaczyna się od AGE-SECRET-KEY-PQ-1. Odstępy i wielkość liter nie mają znaczenia.
forgotten-done = Hasło zostało zmienione. Wcześniejsze sesje się zakończyły. Jeśli kody były włączone, teraz są wyłączone: można je znów włączyć na swoim koncie.

## The desk: one's own account

factor-heading = Kody do logowania
factor-off = Teraz konto otwiera samo hasło. Przy włączonych kodach ten, kto pozna hasło, potrzebuje jeszcze telefonu.
factor-scan = Proszę otworzyć w telefonie aplikację uwierzytelniającą i odczytać nią ten obraz.
factor-picture = Obraz do odczytania w aplikacji uwierzytelniającej
factor-type = Jeśli się nie da, proszę wpisać w niej ten tekst:
factor-paper-key = Po utracie telefonu jedynym innym wejściem jest klucz papierowy. Proszę się upewnić, że jest zachowany.
factor-on = Kody są włączone. Kod jest potrzebny przy każdym logowaniu i działa tylko raz.
factor-lost = Po utracie telefonu proszę ustawić nowe hasło kluczem papierowym: to wyłącza kody. Żeby wyłączyć je teraz, proszę wpisać następny kod.
factor-code = Sześć cyfr, które teraz pokazuje aplikacja
factor-turn-on = Włącz kody
factor-turn-off = Wyłącz kody
factor-refused = To nie ten kod albo został już użyty. Proszę poczekać na następny i go wpisać. Jeśli żaden nie pasuje, źle chodzi zegar telefonu lub serwera.
sessions-heading = Gdzie konto jest zalogowane
sessions-lead = Każdy wiersz to przeglądarka, w której konto jest zalogowane. Zapisywany jest o niej tylko dzień i tylko na czas sesji.
sessions-started = Od
sessions-end = Koniec
sessions-end-it = Zakończ
sessions-this-one = (ta)
sessions-unknown = Jeśli któraś jest obca, proszę ją zakończyć i wybrać nowe hasło.
reminders-heading = Przypomnienia
reminders-lead = Przypomnienie to e-mail, który zawsze mówi to samo: może jest coś do zobaczenia. Nie wymienia zgłoszenia, kanału ani osoby i przychodzi najwyżej raz dziennie.
reminders-often = Kiedy ma przychodzić?
reminders-never = Nigdy
reminders-every-day = Codziennie
reminders-every-day-hint = Tak jest najbezpieczniej: nikomu nic nie mówi, niezależnie od tego, czy coś przyszło.
reminders-when-something = Gdy może być coś do zobaczenia
reminders-when-something-hint = W dni po tym, jak coś się działo w dostępnym zgłoszeniu, i przypadkiem w niektóre inne. Kto długo widzi tę pocztę, może jednak czegoś się z niej domyślić.
reminders-email = Adres e-mail
reminders-email-hint = Serwer przechowuje go w czytelnej postaci. Najlepiej podać taki, którego nie czyta nikt inny.
reminders-keep = Zapisz
reminders-no-mail-server = Ten serwis nie ma jeszcze serwera poczty, więc nic nie jest wysyłane. Operator może podać go w ustawieniach.
reminders-last = Ostatnie przypomnienie
reminders-none-yet = Od uruchomienia serwera nic nie wysłano.
reminders-waiting = Jedno jest w drodze.
reminders-sent = Serwer poczty przyjął je { $day }.
reminders-unreachable = Nie można połączyć się z serwerem poczty. Przypomnienie, które ma zostać wysłane, jest ponawiane co dziesięć minut.
reminders-refused = Serwer poczty odmawia przyjęcia. Proszę sprawdzić adres. Przypomnienie, które ma zostać wysłane, jest ponawiane co dziesięć minut.
reminders-failing = Nie można wysłać przypomnień tego serwisu.
reminders-now = Wyślij jedno teraz
reminders-already = Dzisiaj jedno zostało już wysłane, a przychodzi najwyżej jedno dziennie.
problem-email = Proszę wpisać adres e-mail, na przykład name@example.org.

## The desk: inbox

inbox-heading = Skrzynka
inbox-empty = Na razie nic tu nie ma. Nowe zgłoszenia pojawią się na tej stronie.
inbox-count = { $count ->
    [one] Jedno zgłoszenie, czeka na odpowiedź: { $waiting }.
    [few] { $count } zgłoszenia, czeka na odpowiedź: { $waiting }.
    [many] { $count } zgłoszeń, czeka na odpowiedź: { $waiting }.
   *[other] { $count } zgłoszenia, czeka na odpowiedź: { $waiting }.
}
inbox-own-key = To konto czyta własnym kluczem: lista pokazuje, które zgłoszenia są dla niego i w jakim są stanie. Każde otwiera się na własnym komputerze, po pobraniu.
inbox-name = Zgłoszenie
inbox-channel = Kanał
inbox-received = Wpłynęło
inbox-moved = Ostatnia wiadomość
inbox-turn = Stan
inbox-turn-source = Jest odpowiedź
inbox-next = Co dalej
inbox-next-written = Nowa wiadomość od osoby zgłaszającej.
inbox-next-source = Czekamy na osobę zgłaszającą. { $due }
inbox-choose = Które zgłoszenia
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = do potwierdzenia
inbox-state-answer = do odpowiedzi
inbox-state-source = czeka na osobę zgłaszającą
inbox-mine = Dla mnie
inbox-mine-new = nowe od mojej ostatniej wizyty
inbox-mine-hand = ostatni krok mój
inbox-mine-draft = z moim szkicem
inbox-label = Etykieta
inbox-chosen = Zgłoszenia pasujące do wyboru: { $count } z { $all }.
inbox-show-all = Pokaż wszystkie zgłoszenia
inbox-new = nowe: { $count }
inbox-draft = Szkic
inbox-some-damage = Część danych na tym serwerze jest uszkodzona. Może to dotyczyć któregoś z tych zgłoszeń albo żadnego. Proszę powiedzieć operatorowi, że trzeba zatrzymać serwer i uruchomić „tipline check”.
inbox-damaged = Zapis jest uszkodzony. Po otwarciu widać, co da się odczytać.
inbox-newer = Poprzednia strona
inbox-older = Następna strona
inbox-pages = Więcej zgłoszeń
search-heading = Szukaj w zgłoszeniach
search-find = Słowa
search-hint = We wszystkim, co to konto może otworzyć: w wiadomościach, notatkach, odpowiedziach na pytania, nazwach plików, etykietach i nazwach zgłoszeń. Muszą wystąpić wszystkie słowa. Wielkość liter i znaki takie jak ą, ś czy ó nie mają znaczenia, ale ł i l to różne litery.
search-send = Szukaj
search-found = Znaleziono: { $count }. Przeszukane zgłoszenia: { $searched }.
search-nothing = Proszę spróbować z mniejszą liczbą słów albo z krótszymi.
search-where = { $channel }, ostatnia wiadomość { $day }
search-older = Szukaj w starszych zgłoszeniach
search-damaged = Część tych zgłoszeń została uszkodzona na serwerze i nie była przeszukana. Trzeba poprosić operatora o uruchomienie „tipline check”.
problem-search-blank = Proszę wpisać co najmniej jedno słowo.
problem-search-busy = Ktoś inny właśnie szuka. Proszę spróbować za chwilę.
keys-heading = Skróty klawiaturowe
keys-how = Te litery naciska się razem z klawiszami, których przeglądarka używa do skrótów stron: Alt i Shift w Firefoksie i Tor Browser, Alt w Chrome i Edge, Control i Option na Macu.
keys-inbox = Skrzynka
keys-previous = Poprzednie zgłoszenie lub strona
keys-next = Następne zgłoszenie lub strona
keys-reply = Napisz odpowiedź
keys-note = Napisz notatkę
skip = Do treści

## The desk: one tip

tip-back = Wróć do skrzynki
tip-around = Zgłoszenia w skrzynce
tip-previous = Poprzednie: { $name }
tip-next = Następne: { $name }
tip-new = Nowe wpisy: { $count }
tip-entry-new = Nowe
tip-unread = Oznacz jako nieprzeczytane
languages-new-tab = Otwiera się w nowej karcie; to, co wpisano, zostaje w tej.
tip-carried = Oto napisany wcześniej tekst. Nic z tego jeszcze nie zostało wysłane.
draft-save = Zapisz szkic
draft-hint = Szkic może czytać tylko osoba, która go pisze. Pliki nie są w nim zapisywane.
draft-saved = Szkic zapisany { $day }
draft-discard = Odrzuć ten szkic
draft-discard-hint = Zniknie na zawsze.
problem-drafts-full = Szkice w tym zgłoszeniu są razem za długie. Najpierw trzeba któryś wysłać albo skrócić.
labels-heading = Etykiety
labels-new = Nowa etykieta
labels-put = Dodaj
labels-remove = Usuń „{ $label }”
labels-damaged = Etykiety tego zgłoszenia zostały uszkodzone na serwerze. Samo zgłoszenie jest całe.
problem-label-blank = Proszę wpisać słowo lub dwa.
problem-label-long = Etykieta może mieć najwyżej { $max } znaków.
problem-label-many = Jest już tyle etykiet, ile może być: { $max }. Najpierw trzeba którąś usunąć.
tip-channel = Kanał: { $channel }
tip-channel-unknown = Zapis tego zgłoszenia jest uszkodzony. Poniżej jest to, co da się odczytać.
tip-entry-tip = Zgłoszenie, { $day }
tip-entry-follow-up = Od osoby zgłaszającej, { $day }
tip-entry-reply = Odpowiedź: { $author }, { $day }
tip-entry-note = Notatka: { $author }, { $day } (osoba zgłaszająca jej nie widzi)
tip-entry-extension = Więcej czasu na odpowiedź: { $author }, { $day }
tip-entry-closing = Zamknięcie: { $author }, { $day } (osoba zgłaszająca nie widzi tego tekstu)
tip-entry-reopening = Ponowne otwarcie: { $author }, { $day } (osoba zgłaszająca nie widzi tego tekstu)
tip-entry-sharing = Udostępnienie: { $author }, { $day }
tip-entry-step-back = Wycofanie się: { $author }, { $day } (osoba zgłaszająca nie widzi tego tekstu)
tip-entry-referral = Przekazanie dalej: { $author }, { $day }
tip-people = Kogo to dotyczy
tip-files = Pliki
tip-file-clean = Nie znaleziono w nim nic ukrytego.
tip-file-cleaned = Usunięte przed zaszyfrowaniem: { $found }
tip-file-uncleaned = Nie udało się go oczyścić, może zdradzać, kto go zrobił.
tip-file-original = Oryginał, bez zmian
tip-file-original-warning = Może zdradzić osobę zgłaszającą: przez miejsce, nazwisko, urządzenie. Proszę otwierać go tylko wtedy, gdy jest potrzebny jako dowód, na komputerze bez sieci, i nie pokazywać nikomu, kto nie powinien wiedzieć.
tip-file-kind = { $size }, wysłany jako { $kind }
tip-file-look = Obejrzyj tutaj
tip-files-warning = Pliki mogą być szkodliwe i zawierać ukryte dane o osobie zgłaszającej. Proszę otwierać je na komputerze, na którym nie ma nic ważnego, i nie przekazywać ich dalej bez zmian.
tip-damaged-heading = Nie można odczytać wpisu { $number }
tip-damaged = Został uszkodzony na serwerze. Trzeba poprosić operatora o uruchomienie „tipline check”. Pozostałe wpisy są całe.
tip-reply = Odpowiedź dla osoby zgłaszającej
tip-reply-hint = Osoba zgłaszająca przeczyta to za pomocą pokwitowania, ale może też każdy, kto je znajdzie. Proszę nie powtarzać niczego, co mogłoby ją zdradzić.
tip-reply-files = Pliki dla osoby zgłaszającej (nieobowiązkowe)
tip-reply-answer = To jest nasza odpowiedź na zgłoszenie
tip-reply-send = Wyślij odpowiedź
tip-note = Notatka dla osób prowadzących
tip-note-hint = Notatkę może przeczytać każdy, kto może czytać to zgłoszenie. Osoba zgłaszająca nie może.
tip-note-send = Zapisz notatkę
tip-message = Wiadomość
tip-export = Pobierz całe zgłoszenie, zaszyfrowane
tip-export-hint = ZIP z zaszyfrowanymi plikami. Klucz papierowy otwiera je na komputerze bez Tipline; tekst w środku mówi jak.
# A look at a file, drawn by the server
look-around = Strony tego pliku
look-page = Strona { $page } z { $pages }
look-picture = Serwer narysował to na podstawie pliku. Sam plik nie trafił na ten komputer.
look-text = Treść pliku jako tekst ({ $coding }). Nic w niej nie może działać.
look-cut = Plik ma ciąg dalszy. Aby przeczytać resztę, proszę go pobrać.
look-nothing = Tego pliku nie można tu pokazać: może być uszkodzony, zabezpieczony hasłem, za duży albo takiego rodzaju, którego się nie pokazuje. Nadal można go pobrać.
tip-sealed = To konto czyta własnym kluczem, więc ta strona nie pokazuje nic z treści zgłoszenia. Trzeba je pobrać i otworzyć tym kluczem na własnym komputerze; tekst w środku mówi jak. To, co zostanie napisane poniżej, będzie zaszyfrowane jak wszystko inne.
tip-sealed-entry = Zaszyfrowane. Jest w pobranym pliku.
tip-sealed-reply = Odpowiedź, { $day }
tip-sealed-note = Notatka, { $day } (osoba zgłaszająca jej nie widzi)
tip-sealed-extension = Więcej czasu na odpowiedź, { $day }
tip-sealed-closing = Zamknięcie, { $day } (osoba zgłaszająca nie widzi tego tekstu)
tip-sealed-reopening = Ponowne otwarcie, { $day } (osoba zgłaszająca nie widzi tego tekstu)
tip-sealed-sharing = Udostępnienie, { $day }
tip-sealed-step-back = Ktoś się wycofał, { $day } (osoba zgłaszająca nie widzi tego tekstu)
tip-sealed-referral = Przekazanie dalej, { $day }
tip-share-own-key = Do udostępnienia zgłoszenia potrzebny jest jego klucz, a tego tu nie ma. Trzeba poprosić o to kogoś, kto czyta zgłoszenie tutaj.
tip-referral-own-key = Akta sprawy powstają z treści zgłoszenia, a tę można otworzyć tylko na własnym komputerze. Przekazać zgłoszenie dalej może ktoś, kto czyta je tutaj; można też użyć pobranego pliku.
tip-answers = Odpowiedzi na pytania kanału
tip-left-out = Osoba zgłaszająca pominęła: { $people }. Proszę nie mówić tym osobom, że to zgłoszenie istnieje.
tip-nobody-else = Osoba zgłaszająca prosi, by nikogo nie dodawać.
tip-can-read-now = Zgłoszenie może teraz czytać: { $person }. Osoba zgłaszająca to widzi.
tip-stepped-back = Zgłoszenia nie może już czytać: { $person }. Osoba zgłaszająca tego nie widzi.
tip-handed-over = Sporządzono akta sprawy dla: { $body }. Osoba zgłaszająca to widzi.
tip-share = Udostępnij zgłoszenie
tip-share-hint = Jeszcze jedna osoba będzie mogła przeczytać wszystko, na zawsze. Osoba zgłaszająca dowie się, kto.
tip-share-with = Osoba
tip-share-nobody = Nie ma tu nikogo, komu można by je udostępnić.
tip-share-sure = Wiem, że tego nie można cofnąć.
tip-share-send = Udostępnij
problem-share-nobody-else = Osoba zgłaszająca prosi, by nikogo nie dodawać, więc tego zgłoszenia nie można udostępnić.
problem-share-left-out = Osoba zgłaszająca pominęła tę osobę, więc nie można jej udostępnić tego zgłoszenia.
problem-share-unknown = To zgłoszenie wpłynęło, zanim serwer zaczął zapisywać, kogo pominięto, więc nie można go udostępnić.
problem-share-unsure = Proszę zaznaczyć potwierdzenie: tego nie można cofnąć.
problem-share-person = Proszę wybrać osobę z listy.
tip-referral = Przekaż dalej
tip-referral-hint = Dla policji albo innego organu: cała rozmowa do wydruku, lista plików i pliki, w jednym pliku.
tip-referral-ask = Sporządź akta sprawy
tip-step-back = Wycofanie się
tip-step-back-hint = Dla kogoś, kto nie powinien prowadzić tego zgłoszenia, na przykład dlatego, że jest blisko osoby, której ono dotyczy.
tip-step-back-ask = Wycofaj się ze zgłoszenia
step-back-heading = Wycofać się z „{ $name }”?
step-back-text = Zgłoszenie, jego pliki i notatki przestaną być widoczne. Tego nie można cofnąć; ktoś inny, kto je czyta, musiałby je udostępnić ponownie.
step-back-others = Nadal mogą je czytać: { $people }.
step-back-own-key = To konto czyta własnym kluczem, więc ten serwer nie wie, kto jeszcze czyta zgłoszenie. Mówi o tym pobrany plik, w details.json. Jeśli pole poniżej nie zostanie zaznaczone, zgłoszenie trafi do osób, które nadzorują kanał.
step-back-others-stay = Mogą je czytać inne osoby, które tu zostają
step-back-alone = Nikt inny, kto tu jest, nie może teraz go czytać. Trafi do osób, które nadzorują kanał.
step-back-send = Wycofaj się
step-back-last = Nikt inny, kto tu jest, nie mógłby czytać tego zgłoszenia ani teraz, ani później. Najpierw trzeba je komuś udostępnić.
step-back-stay = Wróć do zgłoszenia
referral-heading = Przekaż dalej „{ $name }”
referral-text = Powstanie jeden plik dla kogoś z zewnątrz: cała rozmowa do wydruku i pliki. W zgłoszeniu zostanie zapisane, że je przekazano, komu i przez kogo.
referral-left-out = Osoba zgłaszająca pominęła: { $people }. Proszę pomyśleć, czy przekazane akta mogą do tych osób trafić.
referral-nobody-else = Osoba zgłaszająca prosi, by nikogo nie dodawać. Przekazać dalej można tylko wtedy, gdy wymaga tego prawo albo gdy się na to zgodziła. Jeśli to możliwe, proszę najpierw do niej napisać.
referral-nothing-yet = Nic jeszcze nie przekazano. Napisany tekst nadal jest poniżej.
referral-body = Kto je dostanie
referral-body-hint = Tę nazwę przeczyta osoba zgłaszająca i każdy, kto znajdzie jej pokwitowanie. Proszę podać nazwę organu, na przykład „Komenda Wojewódzka Policji, wydział 3”.
referral-how = W jakiej postaci
referral-sealed = Zaszyfrowane, tak że otworzy je tylko odbiorca
referral-recipient = Klucz publiczny odbiorcy
referral-recipient-hint = Klucz age: zaczyna się od age1. Trzeba o niego poprosić i sprawdzić go z odbiorcą inną drogą, na przykład przez telefon.
referral-plain = Niezaszyfrowane: przeczyta je każdy, kto dostanie plik
referral-plain-warning = Plik będzie leżał otwarty na tym komputerze i wszędzie, dokąd trafi. Kto go zdobędzie, przeczyta wszystko, co napisała osoba zgłaszająca, i może odkryć, kim ona jest.
referral-sure = Wiem o tym i dostarczę plik bezpiecznie.
referral-what = Co wejdzie do akt
referral-what-hint = Wszystko, co napisała osoba zgłaszająca, wszystko, co do niej napisano, co się działo dzień po dniu, pliki. Nigdy pokwitowanie i żaden czas dokładniejszy niż dzień. Pliki idą bez zmian: mogą zawierać ukryte dane o osobie zgłaszającej.
referral-notes = Także notatki osób prowadzących.
referral-notes-hint = Lepiej ich nie dołączać, chyba że są potrzebne: mogą zawierać domysły i nazwiska, których osoba zgłaszająca nie podała.
referral-after = Co stanie się ze zgłoszeniem tutaj
referral-close = Zamknij jako przekazane komuś innemu.
referral-close-hint = W przeciwnym razie pozostanie otwarte, a jego terminy będą biec dalej.
referral-reason = Powód zamknięcia
referral-closed = Zgłoszenie jest zamknięte i takie pozostanie.
referral-send = Sporządź akta sprawy
referral-send-hint = Osoba zgłaszająca zobaczy, że je przekazano, nawet jeśli plik zostanie wyrzucony. Pobieranie zacznie się od razu; potem można wrócić do zgłoszenia.
problem-referral-how = Proszę wybrać, czy plik ma być zaszyfrowany.
problem-referral-recipient = To nie jest publiczny klucz age. Zaczyna się od age1 i musi być cały; proszę skopiować go jeszcze raz.
problem-referral-secret = To jest klucz tajny. Nie jest tu pokazywany ponownie. Proszę powiedzieć jego właścicielowi, że ktoś go widział, i poprosić o klucz publiczny, który zaczyna się od age1.
problem-referral-unsure = Proszę potwierdzić ostrzeżenie albo wybrać zaszyfrowanie pliku.
problem-referral-reason = Proszę podać, dlaczego zgłoszenie jest zamykane, albo zostawić je otwarte.
problem-referral-busy = W tej chwili pobieranych jest zbyt wiele zgłoszeń. Proszę poczekać minutę i wysłać ponownie.

## The case file, on paper.

case-title = Akta sprawy „{ $name }”
case-made = Sporządzono { $day }. Kto: { $by }. Dla kogo: { $to }.
case-from = Serwis: { $site }. Kanał: { $channel }.
case-with-notes = Zawierają wszystko, co napisała tu osoba zgłaszająca, wszystko, co do niej napisano, i notatki osób prowadzących.
case-without-notes = Zawierają wszystko, co napisała tu osoba zgłaszająca, i wszystko, co do niej napisano. Notatek osób prowadzących w nich nie ma.
case-protect = Osoba, która to zgłosiła, może być w niebezpieczeństwie, jeśli ktoś ją odkryje. Te akta powinno widzieć jak najmniej osób. Dzień to najdokładniejszy czas, jaki zapisano.
case-squares = Znaki bez kształtu w tym wydruku, zastąpione przez □: { $count }. Plik conversation.txt zawiera wszystkie znaki.
case-left-out = Osoba zgłaszająca prosi, by zgłoszenia nie widzieli: { $people }. Proszę nie mówić tym osobom, że ono istnieje.
case-nobody-else = Osoba zgłaszająca prosi, by nie dodawać nikogo do tych, którzy je czytają.
case-history = Co się działo, dzień po dniu
case-on = { $day }: { $said }
case-received = Wpłynęło zgłoszenie, kanał: { $channel }.
case-acknowledged = Potwierdzono przyjęcie.
case-answered = Udzielono odpowiedzi.
case-escalated = Zgłoszenie przekazano do niepominiętych osób nadzorujących.
case-follow-up = Nowa wiadomość od osoby zgłaszającej.
case-reply = { $by } pisze do osoby zgłaszającej.
case-note = { $by } dodaje notatkę.
case-extension = { $by } przedłuża czas na odpowiedź.
case-closing = { $by } zamyka zgłoszenie.
case-reopening = { $by } otwiera zgłoszenie ponownie.
case-sharing = { $by } udostępnia zgłoszenie. Nowa osoba: { $person }.
case-step-back = { $by } wycofuje się.
case-referral = { $by } przekazuje zgłoszenie dalej. Odbiorca: { $to }.
case-outcome = Wynik: { $outcome }.
case-damaged = Wpis został uszkodzony na serwerze, z którego pochodzą te akta.
case-with-files = Pliki do tego wpisu: { $paths }
case-files = Lista plików
case-files-hint = Leżą obok tego tekstu, pod nazwami nadanymi przez nas. Mogą być szkodliwe: proszę otwierać je na komputerze, na którym nie ma nic ważnego.
case-file = { $path }, pierwotna nazwa „{ $called }”, wysłany jako { $claimed }, rozmiar w bajtach: { $bytes }
case-sum = SHA-256: { $sum }
case-file-damaged = Plik jest uszkodzony na serwerze, z którego pochodzi, i kończy się za wcześnie. Właściwy rozmiar w bajtach: { $bytes }.
case-foot = { $name }, strona { $page } z { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = Sesja zakończona
signed-out-text = Przez jakiś czas nic się tu nie działo, więc nastąpiło wylogowanie. Nic nie zostało wysłane.
signed-out-message = Napisany tekst
signed-out-back = Proszę zalogować się tutaj, a tekst znów będzie w swoim formularzu. Pliki trzeba wybrać jeszcze raz.
signed-out-copy = Proszę najpierw skopiować tekst, a potem zalogować się i go wkleić.
export-readme =
    Zgłoszenie „{ $name }”: cała zawartość, nadal zaszyfrowana.
    
    Potrzebny jest klucz papierowy i program „age” w wersji 1.3 lub nowszej (albo inny, który czyta format age z kluczami postkwantowymi). Najlepiej użyć komputera, który nigdy nie jest podłączony do sieci.
    
    1. Proszę wpisać klucz papierowy, czyli wiersz, który zaczyna się od AGE-SECRET-KEY-PQ-1, do pliku o nazwie paper-key.txt.
    2. Proszę otworzyć plik grant.age, który daje dostęp. Jest w nim klucz tego zgłoszenia:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Proszę otworzyć wpis. Każdy jest archiwum ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    W każdym archiwum message.txt to wiadomość, details.json mówi, kto ją napisał i jak nazywały się pliki, w files/ są pliki, a padding to puste wypełnienie, które ukrywa rozmiar.
    
    Wpisy, których nie udało się odczytać na serwerze i których tu brakuje: { $unreadable }.

export-readme-own-key =
    Zgłoszenie „{ $name }”: cała zawartość, nadal zaszyfrowana.
    
    Potrzebny jest własny klucz i program „age” w wersji 1.3 lub nowszej (albo inny, który czyta format age z kluczami postkwantowymi). Najlepiej użyć komputera, który nigdy nie jest podłączony do sieci.
    
    1. Proszę przygotować plik z własnym kluczem: tutaj nazywa się on key.txt.
    2. Proszę otworzyć plik grant.age, który daje dostęp. Jest w nim klucz tego zgłoszenia:
           age -d -i key.txt grant.age > report-key.txt
    3. Proszę otworzyć wpis. Każdy jest archiwum ZIP:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    W każdym archiwum message.txt to wiadomość, details.json mówi, kto ją napisał i jak nazywały się pliki, w files/ są pliki, a padding to puste wypełnienie, które ukrywa rozmiar.
    
    W pierwszym wpisie details.json mówi też pod „audience”, kto może czytać zgłoszenie, kogo osoba zgłaszająca pominęła i czy prosiła, by nikogo nie dodawać. Proszę się tego trzymać.
    
    Wpisy, których nie udało się odczytać na serwerze i których tu brakuje: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Jeszcze nieskonfigurowane
desk-error-not-set-up = Proszę otworzyć link konfiguracyjny, który serwer wypisał przy starcie.
desk-error-set-up-link-title = Ten link nie działa
desk-error-set-up-link = Został już użyty albo serwer uruchomiono od tego czasu ponownie. Dopóki serwis nie jest skonfigurowany, serwer wypisuje nowy link przy każdym starcie.
desk-error-not-found = Nie ma takiej strony ani zgłoszenia albo nie jest przeznaczone dla tego konta.
desk-error-signed-out-title = Proszę się zalogować
desk-error-signed-out = Brak zalogowania albo zbyt długa przerwa.
desk-error-own-key-title = To otwiera się tylko na własnym komputerze
desk-error-own-key = To konto czyta własnym kluczem, więc ten serwer nie otwiera dla tego konta żadnego zgłoszenia ani pliku, nie udostępnia ich i nie przekazuje dalej. Proszę pobrać zgłoszenie i pracować na nim.
desk-error-guard-title = Proszę spróbować ponownie
desk-error-guard = Formularz był otwarty zbyt długo. Proszę wrócić, odświeżyć stronę i spróbować ponownie.
desk-error-busy = W tej chwili loguje się zbyt wiele osób. Proszę spróbować za minutę.
desk-error-not-now-title = Ktoś był szybszy albo to już nie pasuje
desk-error-damaged-title = Tego nie da się odczytać
desk-error-damaged = Dane zostały uszkodzone na serwerze. Trzeba poprosić operatora o uruchomienie „tipline check”.

## Where a report stands, for those who handle or oversee it.

standing-received = Wpłynęło { $day }.
standing-acknowledged = Przyjęcie potwierdzono { $day }.
standing-answered = Odpowiedzi udzielono { $day }.
standing-extended = Czas na odpowiedź przedłużono { $day }.
standing-acknowledge-by = Przyjęcie trzeba potwierdzić do { $day }.
standing-acknowledge-late = Przyjęcie należało potwierdzić do { $day }.
standing-answer-by = Odpowiedzieć trzeba do { $day }.
standing-answer-late = Odpowiedzieć należało do { $day }.
standing-then-overseers = Potem trafi do nadzoru, w całości i z historią.
standing-then-nobody = Potem nie trafi do nikogo innego: nie ma osoby nadzorującej, która mogłaby je otrzymać.
standing-escalated = Przekazano do niepominiętych osób nadzorujących { $day }.
standing-closed = Zamknięto { $day }: { $outcome }.
standing-kept-until = Będzie przechowywane do { $day }, a potem usunięte na zawsze, chyba że osoba zgłaszająca znów napisze.
standing-source-wrote = Od tego czasu osoba zgłaszająca napisała ponownie i nikt na to nie odpowiedział.

outcome-substantiated = potwierdzone
outcome-partly = częściowo potwierdzone
outcome-not-substantiated = niepotwierdzone
outcome-referred = przekazane komuś innemu
outcome-not-enough = za mało informacji
outcome-out-of-scope = niewłaściwe miejsce

steps-heading = Co dalej
step-reason = Powód
acknowledge-hint = Osoba zgłaszająca zobaczy, że zgłoszenie dotarło do ludzi. Odpowiedź też to mówi.
acknowledge-send = Potwierdź przyjęcie
extend-heading = Więcej czasu na odpowiedź
extend-hint = Raz, do sześciu miesięcy od dnia wpłynięcia. Osoba zgłaszająca przeczyta powód.
extend-send = Przedłuż
close-heading = Zamknij to zgłoszenie
close-outcome = Wynik
close-hint = Dla osób, które mogą czytać zgłoszenie. Osoba zgłaszająca i nadzór widzą wynik; osoba zgłaszająca nie widzi powodu.
close-send = Zamknij
reopen-heading = Otwórz ponownie
reopen-hint = Proszę napisać dlaczego, dla osób, które mogą czytać zgłoszenie. Nie będzie wtedy uznane ani za zamknięte, ani za zakończone odpowiedzią: termin znów biegnie, a osoba zgłaszająca to widzi.
reopen-send = Otwórz ponownie
erase-heading = Usuń przed czasem
erase-hint = Potem nikt go nie przeczyta i nic go nie przywróci. Potrzeba dwojga: jedna osoba prosi, a osoba nadzorująca się zgadza.
erase-sure = Wiem, że tego nie można cofnąć.
problem-erase-unsure = Proszę zaznaczyć potwierdzenie: tego nie można cofnąć.
erase-ask = Poproś o usunięcie
erase-asked = { $name } prosi, by usunąć to zgłoszenie już teraz.
erase-waits = Zgodzić się musi osoba nadzorująca.
erase-agree = Usuń na zawsze
erase-keep = Jednak zachowaj
erase-somebody = Ktoś

docket-heading = Terminarz
docket-hint = Wszystkie nadzorowane zgłoszenia, od najbliższego terminu. Zgłoszenie można czytać, gdy zostało przekazane do nadzoru albo wysłane bezpośrednio do nadzoru.
docket-empty = Nic tu nie ma.
docket-count = { $count ->
    [one] Jedno zgłoszenie
    [few] { $count } zgłoszenia
    [many] { $count } zgłoszeń
   *[other] { $count } zgłoszenia
}, po terminie: { $overdue }, przekazane do nadzoru: { $escalated }.
docket-due = Na jakim jest etapie
docket-escalated = Przekazane do nadzoru
docket-yes = tak
docket-no = nie
docket-state = Stan
docket-every = wszystkie
docket-show = Pokaż
docket-state-overdue = po terminie
docket-state-waiting = czeka
docket-state-answered = z odpowiedzią, niezamknięte
docket-state-closed = zamknięte
docket-state-source-wrote = nowa wiadomość od osoby zgłaszającej
docket-state-escalated = przekazane do nadzoru
docket-download = Pobierz tę listę (CSV)
docket-pages = Dalsza część terminarza
docket-counts = Liczby
docket-counts-hint = Według kanału i miesiąca, w którym wpłynęło zgłoszenie. Liczą się zgłoszenia, które jeszcze tu są: usunięte już się nie liczą. Wykresy pokazują to samo co tabela.
docket-counts-download = Pobierz liczby (CSV)
docket-month = Miesiąc
docket-received = wpłynęło
docket-acknowledged-in-time = potwierdzone w terminie
docket-answered-in-time = z odpowiedzią w terminie
docket-overdue = po terminie
docket-closed = zamknięte
docket-closed-as = zamknięte: { $outcome }
docket-numbers = wpłynęło: { $received }; po terminie: { $overdue }, czeka: { $waiting }, z odpowiedzią: { $answered }, zamknięte: { $closed }
docket-picture-months = { $channel }: na jakim etapie są zgłoszenia z ostatnich miesięcy
docket-picture-all = { $channel }: co zrobiono w terminie i z jakim wynikiem
docket-back = Wróć do terminarza
docket-read = Przeczytaj zgłoszenie
docket-not-yet = Tego zgłoszenia nie można jeszcze czytać. Będzie można, gdy trafi do nadzoru.

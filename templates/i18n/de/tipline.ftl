# source = meldende Person
# report = Meldung
# handler = bearbeitende Person
# overseer, overseers = Kontrollstelle (one of them: Person der Kontrollstelle)
# operator = Administration
# channel = Kanal
# receipt = Quittung
# paper key = Papierschlüssel
# passphrase = Passphrase
# inbox = Posteingang
# docket = Fristenliste
# clock = Frist
# to escalate, to pass up = an die Kontrollstelle weiterleiten (an die Kontrollstelle gehen)
# to acknowledge = den Eingang bestätigen
# outcome = Ergebnis
# to close (a report) = abschließen; to close (a channel) = schließen
# to erase = endgültig löschen, löschen
# to leave out = ausschließen
# to share = teilen
# to hand over, to refer = übergeben
# case file = Fallakte
# to step back = sich zurückziehen
# note (among handlers) = interne Notiz
# sealed = versiegelt; encrypted = verschlüsselt
# label = Schlagwort
# backup = Sicherungskopie
# desk = Arbeitsbereich
# site = Website

### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = de
direction = ltr

## Days and sizes

day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
number-between-thousands = .
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
weekday = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}, { $day }
size-bytes = { $count } Byte
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Start
title-form = Formular
title-receipt = Notiz
title-return = Rückkehr
title-messages = Nachrichten
title-left = Leere Seite
title-error = Etwas ist schiefgegangen
title-desk = Arbeitsbereich
title-paper-key = Papierschlüssel

## On every page of the source's site

site-home = Start
leave-now = Jetzt verlassen
onion-heed = Sie sind nicht über unsere Onion-Adresse gekommen. Darum kann Ihr Netzwerk sehen, dass Sie diese Website geöffnet haben.
back-to-start = Zurück zur Startseite
# A button that is not seen: what Enter does in a form.
go-on = Weiter

## The first page

home-heading = Erzählen Sie uns, was Sie gesehen haben
home-safe-short = Kein Name, kein Konto. Alles wird beim Eintreffen verschlüsselt.
home-who-short = Die unten genannten Personen. Sie können jede davon ausschließen.
home-next-short = Mit sieben Wörtern lesen Sie die Antworten.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = Benutzen Sie kein Gerät und kein Netzwerk von der Arbeit.
home-heed-watched = Ihr Netzwerk kann diesen Besuch sehen.
home-doors = Was möchten Sie tun?
door-report = Meldung abgeben
door-report-hint = Schreiben, Dateien anhängen, senden.
door-replies = Antworten abrufen
door-replies-hint = Mit Ihrer Quittung aus sieben Wörtern.
home-safe = Ist das sicher?
home-safe-kept = Dieser Server bewahrt nur in verschlüsselter Form auf, was Sie senden, zusammen mit dem Tag, an dem es ankam. Er hält weder Ihre Internetadresse noch die genaue Uhrzeit noch Ihren Besuch fest.
home-safe-limits = Vollkommen sicher ist nichts. Der Server selbst sieht Ihre Worte, während Sie sie senden, und unsere Antworten, während Sie sie lesen. Wer ihn in diesem Moment in der Hand hätte, könnte sie auch sehen.
home-who = Wer liest das?
home-leave-out = Sie können jede Person ausschließen, die hier genannt ist. Diese Website zeigt ihr dann weder Ihre Meldung noch, dass es eine gibt.
home-overseers = Diese Personen wachen als Kontrollstelle über diesen Kanal. Eine Meldung sehen sie nur, wenn sie direkt an die Kontrollstelle gesendet oder an sie weitergeleitet wird:
home-next = Was passiert danach?
home-next-receipt = Sie bekommen eine Quittung aus sieben Wörtern. Schreiben Sie die Wörter auf: Nur mit ihnen können Sie unsere Antworten lesen.
home-next-read = Die Personen, die Sie ausgewählt haben, lesen Ihre Meldung. Vielleicht antworten sie darauf oder haben eine Frage an Sie.
home-next-return = Mit Ihren sieben Wörtern kommen Sie zurück, wann immer Sie wollen, lesen, was man Ihnen geschrieben hat, und schreiben wieder, wenn Sie möchten.
home-before = Bevor Sie beginnen
home-before-device = Benutzen Sie ein Gerät und eine Verbindung, die nicht Ihrer Arbeitsstelle gehören. Eine Arbeitsstelle kann aufzeichnen, welche Websites Sie öffnen.
home-before-tor = Benutzen Sie den Tor Browser, wenn Sie können. Dann sieht Ihr Netzwerk nicht, welche Website Sie öffnen, und dieser Server sieht nicht, wo Sie sind. Der Tor Browser ist kostenlos; Sie finden ihn auf torproject.org und in den App-Stores für Android-Handys. Installieren Sie ihn zu Hause, auf Ihrem eigenen Gerät.
home-before-onion = Öffnen Sie im Tor Browser diese Adresse. Das ist der sicherste Weg zu dieser Website:
home-before-onion-copy = Kopieren Sie die Adresse oder schreiben Sie sie auf. Andere Browser können sie nicht öffnen, und schon der Versuch verrät Ihrem Netzwerk, was Sie suchen.
home-before-words = Überlegen Sie, was nur Sie wissen können oder was Sie schon jemandem mit denselben Worten erzählt haben. Lassen Sie es weg, wenn es auf Sie hinweisen würde.
home-before-photos = Ein Foto von einem Bildschirm oder einem Papier kann mehr zeigen, als Sie wollen: eine Spiegelung, eine Hand, einen Anmeldenamen. Ein Ausdruck kann Zeichen tragen, die verraten, wer ihn gedruckt hat.
home-before-law = In vielen Ländern verbietet das Gesetz, Menschen dafür zu bestrafen, dass sie Missstände bei der Arbeit gemeldet haben, an die sie aus gutem Grund glaubten. In der Europäischen Union gilt das auch für Menschen, die ohne Namen gemeldet haben und später erkannt wurden. Was genau geschützt ist, ist von Land zu Land verschieden.
home-before-leave = „{ leave-now }“, oben auf jeder Seite, beendet Ihren Besuch hier. Den Verlauf Ihres Browsers kann das nicht löschen. Der Tor Browser führt keinen, ein privates Fenster auch nicht.

## Choosing a channel

channels-heading = Worum geht es?
channels-lead = Wählen Sie, wohin Ihre Meldung gehen soll. Auf der nächsten Seite steht, wer sie lesen kann, und Sie können dort Personen ausschließen.

## The form

compose-heading = Neue Meldung: { $channel }
compose-who = Wer die Meldung lesen kann
compose-who-hint = Diese Personen erhalten Ihre Meldung. Kreuzen Sie an, wer sie nicht erhalten darf. Wer angekreuzt ist, sieht auf dieser Website nicht, dass es die Meldung gibt.
compose-leave-out = Ausschließen: { $name }, { $title }
compose-leave-out-both = Ausschließen: { $name }, { $title } (wacht auch als Kontrollstelle über den Kanal)
compose-overseers-hint = Diese Personen wachen als Kontrollstelle über den Kanal. Ihre Meldung sehen sie nur, wenn Sie sie direkt an die Kontrollstelle senden, wenn sonst niemand übrig bleibt, um sie zu lesen, oder wenn sie später an die Kontrollstelle weitergeleitet wird. Kreuzen Sie auch hier an, wer sie nicht sehen darf.
compose-nobody-oversees = Dieser Kanal hat keine Kontrollstelle. Wenn diese Personen nichts tun, geht Ihre Meldung an niemanden sonst.
compose-straight = Nur an die Kontrollstelle senden
compose-shut = Dieser Kanal nimmt zurzeit keine Meldungen an.
compose-other = Anderen Kanal wählen
compose-nobody-else = Auch später darf niemand dazukommen außer den hier genannten Personen
compose-optional = { $question } (freiwillig)
compose-choose = Bitte wählen
compose-date-hint = Jahr, Monat und Tag, zum Beispiel 2026-11-27.
compose-unasked = Ihre Antworten auf Fragen, die nicht mehr gestellt werden
compose-message = Was ist passiert?
compose-message-hint = Was Sie gesehen oder gehört haben, wann und wo, und woher Sie es wissen. Lassen Sie weg, was nur Sie wissen können, wenn es auf Sie hinweisen würde.
compose-people = Um wen geht es? (freiwillig)
compose-people-hint = Namen oder Funktionen. Das sieht nur, wer die Meldung lesen kann. Ist eine dieser Personen oben genannt, schließen Sie sie dort aus.
compose-files = Dateien (freiwillig)
compose-files-more = Weitere Dateien (freiwillig)
compose-files-hint = Bis zu { $files } Dateien, jede bis { $file }, alle zusammen bis { $body }. In einer Datei können Angaben verborgen sein: wer sie gemacht hat, wann, wo, mit welchem Gerät. Wir entfernen diese Angaben, wo wir können, und senden den Dateinamen nicht mit. Ist das bei einer Datei nicht möglich, sehen Sie das, bevor etwas gesendet wird.
compose-originals = Die Dateien auch unverändert senden, mit ihren Namen und allem, was in ihnen verborgen ist
compose-hints = Wörter, die auf Sie hinweisen könnten (freiwillig)
compose-hints-hint = Ihr Name, ein Spitzname, Ihre Abteilung, Ihre Schicht, mit Kommas dazwischen. Wir suchen in Ihrem Text danach, bevor er gesendet wird. Diese Wörter werden nicht gesendet und nicht aufbewahrt.
compose-chars-hint = Ihre Nachricht kann bis zu { $chars } Zeichen lang sein.
compose-send-hint = Bei großen Dateien kann das Senden einige Minuten dauern. Bitte warten Sie, bis Sie Ihre Quittung sehen.
compose-send = Jetzt senden
compose-kept = Was Sie geschrieben haben, steht noch unten.
compose-files-again = Falls Sie Dateien angehängt hatten, wählen Sie sie bitte noch einmal aus: Der Browser merkt sie sich nicht.

## Files that wait to be sent

files-here = Angehängte Dateien
files-names = Die Namen oben werden nicht mitgesendet, außer Sie senden die Dateien unverändert.
file-remove = { $name } nicht senden
file-clean = Wir haben darin nichts Verborgenes gefunden.
file-cleaned = War darin verborgen und ist entfernt: { $found }
file-unknown = Diese Art von Datei kennen wir nicht. Was in ihr verborgen ist, wird mitgesendet.
file-cannot-clean = Aus dieser Art von Datei lässt sich nichts entfernen. Was in ihr verborgen ist, wird mitgesendet.
file-damaged = Wir konnten diese Datei nicht lesen. Was in ihr verborgen ist, wird mitgesendet.
file-too-large = Diese Datei ist so groß, dass wir nichts aus ihr entfernen können. Was in ihr verborgen ist, wird mitgesendet.
file-original = Die Datei ist so, wie sie ankam, mit allem, was in ihr verborgen ist.
finding-location = Ort
finding-device = Gerät
finding-serial = Seriennummer
finding-author = Name einer Person
finding-organisation = Firma oder Abteilung
finding-times = Datum und Uhrzeit
finding-program = Programm
finding-edit-history = frühere Fassungen
finding-comment = Titel oder Anmerkungen
finding-thumbnail = kleines Vorschaubild
finding-original-name = Dateiname oder Ordner
finding-attachment = weitere Datei darin
finding-other = andere Angaben

## Before a report is sent

check-heading = Vor dem Senden prüfen
check-lead = Es ist noch nichts gesendet. Bitte sehen Sie sich an, was gesendet wird und an wen.
check-unclean = Nicht alles ließ sich säubern: Mindestens eine Datei würde mit allem gesendet, was in ihr verborgen ist. Sehen Sie sich zuerst Ihre Dateien an.
check-who = Wer die Meldung lesen kann
check-channel = { $channel }:
check-later = Wenn sie an die Kontrollstelle weitergeleitet wird, könnten auch diese Personen sie lesen:
check-nobody-later = Wenn diese Personen nichts tun, geht Ihre Meldung an niemanden sonst.
check-left-out = Sie schließen aus:
check-nobody-else = Später kann niemand dazukommen.
check-yourself = Weist etwas auf Sie hin?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, meins, meinerseits, meinetwegen, ich selbst, ich selber, mich selbst, mich selber, mir selbst, mir selber, meine Schicht, meiner Schicht, meine Schichten, meinen Schichten, mein Dienst, meinen Dienst, meinem Dienst, meines Dienstes, meine Station, meiner Station, meine Abteilung, meiner Abteilung, mein Kollege, meinen Kollegen, meinem Kollegen, meines Kollegen, meine Kollegen, meiner Kollegen, meine Kollegin, meiner Kollegin, meine Kolleginnen, meinen Kolleginnen, meiner Kolleginnen
check-found-hint = Wörter, nach denen wir suchen sollten: { $found }
check-found-mail = E-Mail-Adressen: { $found }
check-found-phone = Telefonnummern: { $found }
check-found-oneself = Sie sprechen von sich: { $found }
check-marked = Diese Stellen sind unten markiert. Gefährlich sind sie nur, wenn sie verraten, wer Sie sind.
check-marked-some = Es sind sehr viele: In jedem Text sind nur die ersten { $max } markiert und hier genannt.
check-found-nothing = Wir haben keine E-Mail-Adresse, keine Telefonnummer und keines Ihrer Wörter gefunden.
check-limits = Wir können nicht erkennen, was nur Sie wissen können, was ein Foto zeigt oder wer sonst weiß, dass Sie dabei waren. Bitte lesen Sie Ihren Text noch einmal so, als hätten Sie sich selbst im Verdacht.
check-texts = Was Sie geschrieben haben
check-files = Ihre Dateien
check-originals = Sie senden die Dateien auch unverändert, mit ihren Namen und allem, was in ihnen verborgen war.
check-send = Meldung senden
check-edit = Etwas ändern

## What can be wrong with a form

problem-message-blank = Bitte schreiben Sie etwas in die Nachricht.
problem-message-long = Die Nachricht ist zu lang. Möglich sind bis zu { $max } Zeichen.
problem-reason-blank = Bitte geben Sie einen Grund an.
problem-reason-long = Der Grund ist zu lang. Möglich sind bis zu { $max } Zeichen.
problem-people-long = Die Antwort auf „Um wen geht es?“ ist zu lang. Möglich sind bis zu { $max } Zeichen.
problem-leave-out = Wir konnten nicht lesen, wen Sie ausschließen möchten. Bitte prüfen Sie, wen Sie angekreuzt haben, und senden Sie noch einmal.
problem-nobody-left = Niemand bliebe übrig, um diese Meldung zu lesen. Bitte lassen Sie mindestens eine Person zu.
problem-newcomers = Seit Sie dieses Formular geöffnet haben, kann jemand Neues Meldungen dieses Kanals lesen: { $who }. Sehen Sie sich die Liste noch einmal an und schließen Sie aus, wen Sie möchten.
problem-files-lost = Ihre angehängten Dateien sind nicht mehr da. Sobald sie gesendet sind, nach einer Stunde und nach einem Neustart sind sie weg. Bitte wählen Sie sie noch einmal aus oder senden Sie Ihre Meldung ohne sie.
problem-channel-closed = Dieser Kanal nimmt keine Meldungen mehr an, darum wurde nichts gespeichert. Kopieren Sie Ihren Text, oder wählen Sie einen anderen Kanal und fügen Sie ihn dort ein.
problem-unasked = Die Fragen dieses Kanals haben sich geändert, während Sie geschrieben haben. Kopieren Sie aus dem Feld unten in Ihre Nachricht, was Sie noch brauchen, und senden Sie sie noch einmal.
problem-hints = Das sind zu viele Wörter zum Suchen. Möglich sind bis zu { $count } mit zusammen { $max } Zeichen.
problem-answer-missing = Bitte beantworten Sie die markierte Frage.
problem-answer-long = Die Antwort auf die markierte Frage ist zu lang. Möglich sind bis zu { $max } Zeichen.
problem-answer-choice = Bitte wählen Sie eine der Antworten auf die markierte Frage.
problem-answer-date = Bitte schreiben Sie den markierten Tag als Jahr, Monat und Tag, zum Beispiel 2026-11-27.
problem-malformed = Wir konnten das Formular nicht lesen. Bitte prüfen Sie es und senden Sie es noch einmal.
problem-cut-off = Die Verbindung brach ab, bevor alles angekommen war. Bitte senden Sie es noch einmal.
problem-charset = Einige Buchstaben sind anders angekommen, als sie geschrieben wurden. Bitte prüfen Sie den Text unten und senden Sie ihn noch einmal.
problem-body-large = Das ist zu viel auf einmal. Möglich sind zusammen bis zu { $max }.
problem-file-large = Eine Datei ist zu groß. Möglich sind je Datei bis zu { $max }.
problem-many-files = Das sind zu viele Dateien. Sie können bis zu { $max } auf einmal senden.
problem-full = Auf diesem Server ist kein Platz mehr, darum konnten wir das nicht aufbewahren. Es wurde nichts gespeichert; Ihr Text steht unten. Bitte heben Sie ihn auf und versuchen Sie es später noch einmal.
problem-store = Auf diesem Server ist etwas defekt. Es ist nicht sicher, dass das hier gespeichert wurde. Bitte heben Sie Ihren Text auf und senden Sie ihn später noch einmal.
problem-busy = Im Moment senden zu viele Menschen gleichzeitig. Bitte warten Sie eine Minute und senden Sie es noch einmal.
problem-done = Das ist schon erledigt. Laden Sie die Seite neu, um den Stand der Meldung zu sehen.
problem-closed = Die Meldung wurde abgeschlossen. Dafür muss sie erst wieder geöffnet werden.
problem-open = Die Meldung ist nicht abgeschlossen.
problem-outcome = Bitte wählen Sie, was die Meldung ergeben hat.
problem-guard = Dieses Formular war zu lange offen. Bitte prüfen Sie, was Sie geschrieben haben, und senden Sie es noch einmal.

## The receipt

receipt-heading = Ihre Meldung ist angekommen
receipt-lead = Diese sieben Wörter sind Ihre Quittung. Nur mit ihnen können Sie unsere Antworten lesen. Bitte schreiben Sie sie jetzt auf, Buchstabe für Buchstabe: Es sind englische Wörter.
receipt-keep = So bewahren Sie die Wörter auf
receipt-keep-paper = Schreiben Sie sie auf Papier, aber nicht, wofür sie sind. Fotografieren Sie sie nicht, und bewahren Sie sie nicht bei der Arbeit auf.
receipt-keep-once = Sie sehen die Wörter nur jetzt. Wir bewahren sie nicht auf und können sie Ihnen nicht noch einmal geben.
receipt-keep-opens = Wer sie findet, kann unsere Antworten lesen und in Ihrem Namen schreiben. Was Sie geschrieben haben, ist damit nicht zu sehen.
receipt-next = Wie es weitergeht
receipt-next-text = Die Personen, die Sie ausgewählt haben, können Ihre Meldung jetzt lesen. Vielleicht antworten sie darauf oder haben eine Frage an Sie. Bitte sehen Sie in einigen Tagen nach, ob es Antworten gibt.
receipt-next-leave = Wenn die Wörter auf Papier stehen, wählen Sie „{ leave-now }“ oben auf dieser Seite.
receipt-check = Stehen sie auf Papier?
receipt-check-hint = Tippen Sie zwei der Wörter von Ihrem Papier ab, und wir vergleichen sie. Sie können das auch weglassen.
receipt-check-word = Wort { $position }
receipt-check-send = Vergleichen
problem-receipt-check = Wort { $position } ist ein anderes. Bitte sehen Sie in der Liste unten und auf Ihrem Papier nach.
noted-heading = Die Wörter auf Ihrem Papier stimmen
noted-text = Bewahren Sie es dort auf, wo niemand danach sucht. Mehr brauchen Sie nicht, um zurückzukommen.
noted-not-heading = Wir konnten nicht vergleichen
noted-not = Dieser Dienst wurde inzwischen neu gestartet, und wir bewahren nichts auf, womit wir vergleichen könnten. Die Wörter auf Ihrem Papier gelten trotzdem. Um sie auszuprobieren, wählen Sie „{ door-replies }“.

## Coming back

replies-heading = Antworten abrufen
replies-receipt = Ihre sieben Wörter
replies-receipt-hint = In der Reihenfolge, in der Sie sie bekommen haben. Große oder kleine Buchstaben, zusätzliche Leerzeichen und Bindestriche sind egal.
replies-open = Öffnen
replies-lost = Eine verlorene Quittung kann niemand wiederherstellen. Aber Sie können immer eine neue Meldung abgeben.
problem-receipt-count = { $found ->
    [one] Das ist ein Wort. Eine Quittung hat sieben.
   *[other] Das sind { $found } Wörter. Eine Quittung hat sieben.
}
problem-receipt-word = Wort { $position } gehört nicht zu unseren Wörtern. Bitte prüfen Sie, wie es geschrieben wird.
problem-receipt-unknown = Diese Wörter öffnen keine Meldung. Bitte prüfen Sie jedes Wort und die Reihenfolge.

## The conversation, as the source sees it

conversation-heading = Ihre Meldung
conversation-sent = Ihre Nachricht ist angekommen.
conversation-waiting = Ihre Meldung kam am { $day } an. Es gibt noch keine Antwort. Bitte sehen Sie in einigen Tagen wieder nach.
conversation-answered = Ihre Meldung kam am { $day } an. { $count ->
    [one] Es gibt eine Antwort.
   *[other] Es gibt { $count } Antworten.
}
conversation-their-turn = Seitdem haben Sie noch etwas geschrieben. Darauf gibt es noch keine Antwort.
conversation-acknowledge-by = Der Eingang ist bis { $day } zu bestätigen.
conversation-acknowledged = Der Eingang wurde am { $day } bestätigt: Menschen haben Ihre Meldung vor sich.
conversation-answer-by = Eine Antwort ist bis { $day } fällig.
conversation-was-answered = Die Antwort kam am { $day }.
conversation-then-overseers = Geschieht das nicht, geht die Meldung vollständig an alle Personen der Kontrollstelle, die sie noch nicht haben und die Sie nicht ausgeschlossen haben. Niemand hier muss dem zustimmen.
conversation-then-nobody = Geschieht das nicht, geht die Meldung an niemanden sonst. Sie können sie jederzeit als neue Meldung noch einmal senden.
conversation-escalated = Am { $day } wurde die Meldung an die Kontrollstelle weitergeleitet. Die Personen dort, die Sie nicht ausgeschlossen haben, können sie lesen.
conversation-closed = Die Meldung wurde am { $day } abgeschlossen.
conversation-outcome-substantiated = Ergebnis: Was Sie gemeldet haben, hat sich als wahr erwiesen.
conversation-outcome-partly = Ergebnis: Ein Teil von dem, was Sie gemeldet haben, hat sich als wahr erwiesen.
conversation-outcome-not-substantiated = Ergebnis: Ihre Meldung wurde geprüft. Es ließ sich nicht zeigen, dass sie zutrifft.
conversation-outcome-referred = Ergebnis: Die Sache wurde an andere übergeben, die mehr tun können.
conversation-outcome-not-enough = Ergebnis: Es gab zu wenig Anhaltspunkte.
conversation-outcome-out-of-scope = Ergebnis: Hier war nicht die richtige Stelle dafür.
conversation-kept-until = Die Meldung wird bis zum { $day } aufbewahrt und dann endgültig gelöscht. Wenn Sie vorher noch einmal schreiben, wird sie erst gelöscht, wenn das gelesen und beantwortet ist.
conversation-extension = { $author } braucht mehr Zeit, { $day }
conversation-sharing = { $author } hat Ihre Meldung geteilt, { $day }
conversation-referral = { $author } hat Ihre Meldung übergeben, { $day }
conversation-handed-over = Jetzt liegt sie auch außerhalb vor: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = Eine weitere Person kann Ihre Meldung lesen: { $person }
conversation-files-hint = Eine Datei, die Sie speichern, bleibt auf diesem Gerät, bis Sie sie löschen.
conversation-unreadable-heading = Eine Antwort, die nicht lesbar ist
conversation-unreadable = Diese Antwort wurde auf dem Server beschädigt. Bitte schreiben Sie unten, dass Sie sie nicht lesen konnten.
conversation-own-words = Was Sie gesendet haben, steht hier nicht, falls jemand anders Ihre Quittung findet.
conversation-add = Schreiben Sie uns
conversation-message = Ihre Nachricht
conversation-attach-hint = Was in einer Datei verborgen ist, entfernen wir, wo wir können. Ihr Name wird nicht mitgesendet.
conversation-send = Nachricht senden
ended-heading = Ihr Besuch ist beendet
ended-text = Sie waren eine Weile weg, darum haben wir Ihren Besuch beendet. Ihre Nachricht wurde nicht gesendet. Kopieren Sie sie zuerst, öffnen Sie dann Ihre Meldung wieder und fügen Sie sie dort ein.
ended-message = Was Sie geschrieben haben
left-text = Sie können diese Seite schließen.

## Errors

error-not-set-up-title = Noch nicht geöffnet
error-not-set-up = Dieser Dienst ist noch nicht eingerichtet. Bitte kommen Sie später wieder.
error-not-found-title = Diese Seite gibt es hier nicht
error-not-found = Es gibt keine solche Seite. Bitte gehen Sie zurück zur Startseite.
error-unreadable-title = Das konnten wir nicht lesen
error-unreadable = Ihr Browser hat etwas gesendet, das wir nicht lesen konnten. Bitte gehen Sie zurück und versuchen Sie es noch einmal.
error-elsewhere-title = Nicht angenommen
error-elsewhere = Dieses Formular wurde von der Seite einer anderen Website gesendet. Bitte füllen Sie das Formular auf unserer eigenen Seite aus.
error-erased-title = Diese Meldung wurde gelöscht
error-erased = Die Zeit, für die sie aufbewahrt wurde, ist vorbei, und niemand kann sie mehr lesen. Ihre Quittung öffnet jetzt nichts mehr; Sie können sie wegwerfen. Wenn seitdem etwas geschehen ist, können Sie eine neue Meldung senden.
error-busy-title = Bitte versuchen Sie es in einer Minute noch einmal
error-busy = Im Moment sind zu viele Menschen hier. Was Sie gesendet haben, wurde nicht aufbewahrt.
error-full-title = Kein Platz mehr
error-full = Auf diesem Server ist kein Platz mehr, darum konnten wir nicht aufbewahren, was Sie gesendet haben. Bitte versuchen Sie es später noch einmal.
error-store-title = Hier ist etwas defekt
error-store = Auf diesem Server ist etwas defekt, darum ging das nicht. Bitte versuchen Sie es später noch einmal.

## While the server is being stopped, on both sites

closing-heading = Wir sind bald wieder da
closing-text = Dieser Dienst wird gerade neu gestartet. Was Sie eben gesendet haben, wurde nicht aufbewahrt, auch die Dateien nicht. Bitte versuchen Sie es in einigen Minuten noch einmal.
closing-message = Was Sie geschrieben haben. Kopieren Sie es zuerst, kommen Sie dann zurück und fügen Sie es ein.

## The desk: set-up and signing in

set-up-heading = Diese Website einrichten
set-up-lead = Sie sind die erste Person hier, und Sie werden den ersten Kanal bearbeiten.
set-up-site = Name der Website
set-up-site-hint = Meldende Personen sehen ihn oben auf jeder Seite.
set-up-channel = Erster Kanal
set-up-channel-hint = Worum es in den Meldungen hier geht: eine Anstalt, eine Abteilung, ein Thema.
set-up-name = Ihr Name
set-up-name-hint = Damit melden Sie sich an, und meldende Personen sehen ihn, bevor sie schreiben.
set-up-title = Ihre Funktion
set-up-title-hint = Meldende Personen sehen sie neben Ihrem Namen.
set-up-passphrase = Passphrase
set-up-passphrase-hint = Mindestens { $min } Zeichen. Am besten sind mehrere Wörter, die nicht zusammengehören. Niemand kann sie für Sie zurücksetzen.
set-up-send = Einrichten
problem-name = Bitte füllen Sie das markierte Feld aus, mit bis zu { $max } Zeichen.
problem-passphrase-short = Diese Passphrase ist zu kurz. Nötig sind mindestens { $min } Zeichen.
problem-passphrase-long = Diese Passphrase ist zu lang.
problem-passphrase-common = Diese Passphrase ist zu leicht zu erraten: Viele benutzen sie, oder sie besteht aus Namen, Daten oder benachbarten Tasten. Nehmen Sie mehrere Wörter, die nicht zusammengehören.
paper-key-heading = Ihr Papierschlüssel
paper-key-lead = { $name }, drucken Sie diese Seite oder schreiben Sie den Schlüssel von Hand ab. Bewahren Sie ihn dort auf, wo Sie aufbewahren, was nie verloren gehen darf.
paper-key-what = Mit diesem Schlüssel öffnen Sie heruntergeladene Meldungen auf einem Computer ohne Tipline. Wenn Sie Ihre Passphrase vergessen, öffnet nur noch er die Meldungen, die für Sie bestimmt sind. Das gilt für alle, die ihn finden.
paper-key-sign-in = Dieser Schlüssel ist zum Anmelden: Wenn Sie Ihre Passphrase vergessen, lässt sich nur mit ihm eine neue festlegen, von Ihnen und von allen, die ihn finden. Er öffnet keine Meldung. Meldungen öffnen sich mit Ihrem eigenen Schlüssel; bewahren Sie darum auch von diesem eine Kopie auf.
paper-key-once = Sie sehen ihn nur jetzt. Der Server bewahrt ihn auf, verschlossen mit Ihrer Passphrase, und in keiner anderen Form.
paper-key-next = Ich habe ihn aufbewahrt: anmelden
sign-in-heading = Anmelden
sign-in-name = Name
sign-in-passphrase = Passphrase
sign-in-send = Anmelden
sign-in-code = Code
sign-in-code-hint = Nur wenn Sie für Ihr Konto Codes eingeschaltet haben: die sechs Ziffern, die Ihre App gerade zeigt.
sign-in-failed = Der Name, die Passphrase oder der Code ist falsch. Bitte versuchen Sie es noch einmal. Jeder Versuch dauert etwas länger.
sign-out = Abmelden
sign-in-forgotten = Passphrase vergessen?
nav-places = Seiten des Arbeitsbereichs
nav-inbox = Posteingang
nav-channels = Kanäle
nav-team = Team
nav-account = Konto

## The desk: channels

channels-list-heading = Kanäle
channels-list-lead = Wohin Meldungen gehen und wer sie erhält.
channel-name = Name
channel-state = Status
channel-handlers = Bearbeitende Personen
channel-overseers = Kontrollstelle
channel-open = Nimmt Meldungen an
channel-closed = Geschlossen
channel-nobody = Niemand ist hier: nimmt keine Meldungen an
channel-new = Neuer Kanal
channel-closed-heed = Dieser Kanal ist geschlossen. Er nimmt keine neuen Meldungen an. Die vorhandenen werden wie bisher gelesen und beantwortet.
channel-description = Beschreibung (freiwillig)
channel-description-hint = Ein oder zwei Sätze dazu, was hierher gehört. Meldende Personen lesen sie vor der Wahl des Kanals.
channel-members = Personen
channel-members-hint = Bearbeitende Personen lesen und antworten. Die Kontrollstelle sieht darauf, dass Meldungen vorankommen, und erhält die, bei denen nichts geschieht. Wer dazukommt, liest Meldungen ab jetzt, keine früheren.
channel-handles = Bearbeitende Person
channel-oversees = Kontrollstelle
channel-clocks = Fristen, in Tagen
channel-clocks-hint = Üblich sind höchstens 7 Tage, um den Eingang zu bestätigen, und 90, um zu antworten. Eine Änderung gilt für Meldungen, die danach kommen.
channel-acknowledge = Eingang bestätigen
channel-answer = Antworten
channel-keep = Nach dem Abschluss aufbewahren
channel-questions = Eigene Fragen
channel-questions-hint = Das Formular stellt sie zusätzlich zur Frage, was passiert ist. Fragen Sie wenig: Jede Antwort kann auf jemanden hinweisen. Leeren Sie eine Frage, um sie zu entfernen.
channel-question-label = Frage
channel-question-kind = Art der Antwort
channel-kind-short = Eine Zeile
channel-kind-long = Mehrere Zeilen
channel-kind-choice = Eine der Möglichkeiten unten
channel-kind-date = Ein Tag
channel-question-choices = Möglichkeiten, eine je Zeile
channel-question-required = Eine Meldung braucht hierauf eine Antwort
channel-list-nobody = niemand
channel-more = Weitere Frage
channel-save = Kanal speichern
channel-close = Kanal schließen
channel-close-hint = Er nimmt dann keine neuen Meldungen an. Die vorhandenen werden wie bisher aufbewahrt, gelesen und beantwortet.
channel-reopen = Kanal wieder öffnen
changes-heading = Was inzwischen geändert wurde
changes-nothing = (nichts)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, Antwort nötig)
changes-change = Vorher: { $was }
    Jetzt: { $now }
problem-name-taken = Dieser Name ist vergeben. Bitte wählen Sie einen anderen.
problem-name-alike = Dieser Name sieht aus wie „{ $other }“, den es schon gibt. Bitte wählen Sie einen, der sich nicht damit verwechseln lässt.
problem-description = Die Beschreibung ist zu lang. Möglich sind bis zu { $max } Zeichen.
problem-empty-channel = Ein Kanal braucht jemanden, um seine Meldungen zu erhalten. Bitte wählen Sie mindestens eine bearbeitende Person oder eine Person der Kontrollstelle.
problem-acknowledge = Die Tage für das Bestätigen müssen eine Zahl von 1 bis { $max } sein.
problem-answer-days = Die Tage für das Antworten müssen eine Zahl von 1 bis { $max } sein.
problem-keep = Die Tage für das Aufbewahren müssen eine Zahl von 1 bis { $max } sein.
problem-clock-order = Die Frist für die Antwort darf nicht vor der Frist für die Eingangsbestätigung enden.
problem-many-questions = Ein Kanal kann bis zu { $max } Fragen stellen.
problem-question = Frage { $row } fehlt oder ist zu lang. Möglich sind bis zu { $max } Zeichen.
problem-question-twice = Frage { $row } kommt zweimal vor. Bitte nehmen Sie eine davon heraus.
problem-choices = Frage { $row } braucht 2 bis { $max } Möglichkeiten, alle verschieden, eine je Zeile.
problem-channel-large = Die Beschreibung und die Fragen sind zusammen zu lang. Bitte kürzen Sie sie.
problem-not-there = Eine Person, die Sie ausgewählt haben, ist nicht mehr hier. Bitte sehen Sie sich die Liste noch einmal an.
problem-changed = Jemand anders hat das geändert, während Sie daran gearbeitet haben. Darum wurde Ihre Fassung nicht gespeichert. Unten steht, was geändert wurde, und das Formular mit Ihren Änderungen. Sehen Sie es durch und speichern Sie noch einmal.
problem-last-operator = Niemand sonst hat die Administration. Geben Sie sie zuerst einer anderen Person.
problem-leaves-empty-channel = Damit hätte ein Kanal niemanden mehr. Setzen Sie zuerst eine andere Person ein.
problem-link = Dieser Link funktioniert nicht. Vielleicht wurde er nicht ganz kopiert, oder ein neuerer hat ihn ersetzt. Bitten Sie um einen neuen Link.
problem-link-used = Dieser Link wurde schon benutzt. Wenn Sie das waren, melden Sie sich an. Wenn nicht, sagen Sie es sofort der Administration.
problem-link-late = Dieser Link ist abgelaufen. Bitten Sie um einen neuen.
problem-wrong-passphrase = Ihre jetzige Passphrase ist falsch. Bitte versuchen Sie es noch einmal.
problem-paper-key = Der Name oder der Papierschlüssel ist falsch. Bitte prüfen Sie jedes Zeichen des Schlüssels.
problem-own-secret = Das ist der geheime Schlüssel, mit dem Sie lesen, nicht der Papierschlüssel, mit dem Sie sich anmelden. Er wurde nicht aufbewahrt, aber Sie haben ihn an diesen Server gesendet: Überlegen Sie, ob Sie ihm noch vertrauen. Er gehört auf Ihren eigenen Computer und nirgendwo sonst hin.
problem-own-key-secret = Was Sie eingefügt haben, ist die geheime Hälfte eines Schlüssels. Sie wurde nicht aufbewahrt, aber niemand sonst darf sie je sehen: Erstellen Sie einen neuen Schlüssel, und fügen Sie die Zeile ein, die mit age1pq1 beginnt.
problem-own-key-classic = Dieser Schlüssel ist von der älteren Art, die ein Quantencomputer eines Tages brechen könnte. Bitte erstellen Sie einen mit „age-keygen -pq“; er beginnt mit age1pq1.
problem-own-key-unreadable = Das ist kein Schlüssel oder kein ganzer. Ein Schlüssel beginnt mit age1pq1 und hat 1.959 Zeichen. Wenn Sie keinen haben, lassen Sie das Feld leer.
problem-own-key-broken = Das ist geschrieben wie ein Schlüssel, aber was dafür versiegelt wird, wäre nicht sicher. Bitte erstellen Sie einen neuen mit „age-keygen -pq“.
problem-own-key-taken = Jemand hier hat diesen Schlüssel schon. Jede Person braucht einen eigenen Schlüssel, den sonst niemand hat.

## The desk: the team

team-heading = Team
team-lead = Wer hier arbeitet. Rollen gelten je Kanal. Die Administration öffnet keine Meldung.
person-name = Name
person-title = Funktion, die meldende Personen sehen
person-roles = Aufgaben
person-state = Status
person-invite = Person einladen
person-invite-lead = Sie bekommen einen Link, der einmal funktioniert, innerhalb von { $days } Tagen. Wer ihn öffnet, wählt die eigene Passphrase.
person-name-hint = Für die Anmeldung. Meldende Personen sehen ihn, bevor sie schreiben.
person-roles-hint = Die Person kann Meldungen lesen, die ab jetzt kommen, keine früheren. Wer eine frühere Meldung liest, kann sie mit ihr teilen.
person-handles = Bearbeitende Person
person-oversees = Kontrollstelle
person-operator = Administration: darf Kanäle und Personen ändern
person-handles-these = Bearbeitet { $channels }.
person-oversees-these = Kontrollstelle für { $channels }.
person-operates = Administration.
person-own-key = Liest mit einem eigenen Schlüssel.
person-nothing = Noch nichts.
person-invited = { $person } (eingeladen)
person-state-invited = Eingeladen, bis { $day }
person-state-removed = Entfernt
person-state-never = War noch nie angemeldet
person-state-here = Zuletzt angemeldet am { $day }
person-save = Person speichern
person-make-link = Link erstellen
person-renew = Neuer Link
person-renew-hint = Der alte Link funktioniert dann nicht mehr.
person-remove = Person entfernen
person-remove-hint = Die Person kann sich nicht mehr anmelden, und ihre Schlüssel werden vernichtet. Die nächste Seite sagt, was daraus folgt.
person-remove-ask = Diese Person entfernen
yes = Ja
no = Nein
link-heading = Link für { $name }
link-lead = Geben Sie ihn selbst weiter, auf Papier oder auf einem Weg, dem Sie vertrauen. Er funktioniert einmal, bis { $day }.
link-how = Wer diesen Link hat, kann den Platz dieser Person einnehmen. Sie sehen ihn nur jetzt; geht er verloren, erstellen Sie einen neuen.
invitation-heading = Willkommen, { $name }
invitation-lead = Wählen Sie eine Passphrase. Die nächste Seite zeigt Ihren Papierschlüssel: Halten Sie einen Drucker oder einen Stift bereit.
invitation-send = Eintreten
own-key-heading = Für die wenigen, die einen eigenen age-Schlüssel haben
own-key-usual = Die meisten lassen das zugeklappt: Der Arbeitsbereich verwahrt dann Ihren Schlüssel, verschlossen mit Ihrer Passphrase, und Sie lesen hier.
own-key-what = Wenn Sie schon einen Schlüssel für das Programm „age“ haben, auf einem Computer, dem Sie mehr vertrauen als diesem Server, können Meldungen für diesen Schlüssel versiegelt werden. Dann gilt:
own-key-no-content = Der Arbeitsbereich zeigt, welche Meldungen für Sie bestimmt sind, wohin sie gehen, wie sie stehen und was fällig ist, aber nichts von ihrem Inhalt. Sie laden jede Meldung herunter, noch versiegelt, und öffnen sie mit Ihrem Schlüssel auf Ihrem eigenen Computer.
own-key-answers = Sie bestätigen, antworten, notieren und schließen hier ab wie alle anderen. Sie können von hier aus keine Meldung teilen, keine einzelnen Dateien öffnen und keine Meldung übergeben.
own-key-not-here = Niemand, der diesen Server in der Hand hat, kann Ihre Meldungen lesen, indem er wartet, bis Sie sich anmelden. Ihre Passphrase und Ihr Papierschlüssel sind nur zum Anmelden da.
own-key-lost = Wenn Sie Ihren Schlüssel verlieren, öffnet nichts mehr, was für ihn versiegelt wurde, und niemand kann Ihnen für frühere Meldungen einen anderen geben. Er lässt sich später nicht austauschen.
own-key-field = Die öffentliche Hälfte Ihres Schlüssels
own-key-hint = Die Zeile, die mit age1pq1 beginnt. Das Programm „age“, ab Version 1.3, erstellt einen solchen Schlüssel mit „age-keygen -pq“. Fügen Sie niemals die Zeile ein, die mit AGE-SECRET-KEY beginnt. Lassen Sie das Feld leer, wenn Sie keinen solchen Schlüssel haben.
remove-heading = { $name } entfernen?
remove-text = Die Schlüssel dieser Person und ihr Zugang zu allen Meldungen werden vernichtet, und sie wird abgemeldet. Das lässt sich nicht rückgängig machen.
remove-send = Endgültig entfernen
removed-heading = { $name } wurde entfernt
removed-text = Die Schlüssel dieser Person sind vernichtet, ihre Sitzungen beendet.
remove-without-handler = Niemand sonst bearbeitet „{ $channel }“. Die Meldungen dort gehen an die Kontrollstelle.
remove-without-anybody = „{ $channel }“ nimmt keine Meldungen mehr an, bis jemand dafür eingesetzt wird.
remove-without-reader = Diese Meldungen kann dann niemand mehr lesen, weil sie sonst niemandem gegeben wurden. Die meldenden Personen können weiter schreiben:
problem-has-overseen = Diese Person gehört zur Kontrollstelle eines Kanals oder gehörte bis vor Kurzem dazu. Von ihr können Meldungen abhängen, die außerhalb sonst niemand erhalten könnte; darum kann niemand sie hier entfernen. Nehmen Sie die Person aus allen Kontrollstellen heraus: Dann kommt nichts Neues mehr zu ihr. Wer den Rechner betreibt, kann sie mit dem Befehl „tipline handler remove“ entfernen.
remove-unknown = Wenn eine meldende Person alle anderen ausgeschlossen hat, kann auch diese Meldung niemand mehr lesen. Dieser Server kann das nicht erkennen: Für ihn sieht eine ausgeschlossene Person aus wie eine, die lesen kann.

## The desk: one's own account

account-heading = Ihr Konto
account-back = Zurück zu Ihrem Konto
account-passphrase = Andere Passphrase
account-passphrase-hint = Ihre anderen Sitzungen enden. Ihr Papierschlüssel bleibt, wie er ist.
account-old = Jetzige Passphrase
account-new = Neue Passphrase
account-new-hint = Mindestens { $min } Zeichen. Am besten sind mehrere Wörter, die nicht zusammengehören.
account-send = Passphrase ändern
account-changed = Ihre Passphrase wurde geändert.
account-own-key = Ihr eigener Schlüssel
account-own-key-hint = Meldungen werden für Ihren eigenen Schlüssel versiegelt, darum zeigt der Arbeitsbereich nichts von ihrem Inhalt. Was auf dieser Seite folgt, ist zum Anmelden. Ihr Schlüssel lässt sich nicht austauschen: Wer einen anderen braucht, wird entfernt und neu eingeladen.
account-own-key-show = Den ganzen Schlüssel zeigen, zum Vergleich mit Ihrem
forgotten-heading = Eine neue Passphrase
forgotten-lead = Mit Ihrem Papierschlüssel können Sie eine neue Passphrase wählen. Das schaltet auch Codes aus.
forgotten-no-other = Es gibt keinen anderen Weg. Nur Ihre Passphrase oder Ihr Papierschlüssel öffnet Ihre Meldungen, und niemand sonst hat eines von beiden: nicht die Administration und nicht dieser Server. Fehlt Ihnen beides, bitten Sie die Administration, Sie zu entfernen und neu einzuladen. Andere im Team können dann Meldungen mit Ihnen teilen.
forgotten-key = Papierschlüssel
forgotten-key-hint = Die Zeile, die mit AGE-SECRET-KEY-PQ-1 beginnt. Leerzeichen und große oder kleine Buchstaben sind egal.
forgotten-done = Ihre Passphrase wurde geändert. Ihre früheren Sitzungen sind beendet. Falls Codes eingeschaltet waren, sind sie jetzt aus: In Ihrem Konto können Sie sie wieder einschalten.

## The desk: one's own account

factor-heading = Codes für die Anmeldung
factor-off = Jetzt öffnet Ihre Passphrase allein Ihr Konto. Mit Codes braucht man zusätzlich Ihr Handy, auch wenn man Ihre Passphrase kennt.
factor-scan = Öffnen Sie auf Ihrem Handy eine Authenticator-App und lassen Sie sie dieses Bild lesen.
factor-picture = Das Bild, das Ihre Authenticator-App liest
factor-type = Wenn das nicht geht, tippen Sie stattdessen dies ein:
factor-paper-key = Wenn Sie das Handy verlieren, kommen Sie nur noch mit Ihrem Papierschlüssel hinein. Vergewissern Sie sich, dass Sie ihn haben.
factor-on = Codes sind eingeschaltet. Sie brauchen bei jeder Anmeldung einen, und jeder gilt einmal.
factor-lost = Wenn Sie Ihr Handy verlieren, wählen Sie mit Ihrem Papierschlüssel eine neue Passphrase: Das schaltet Codes aus. Um sie jetzt auszuschalten, tippen Sie den nächsten Code ein.
factor-code = Die sechs Ziffern, die Ihre App gerade zeigt
factor-turn-on = Codes einschalten
factor-turn-off = Codes ausschalten
factor-refused = Das ist nicht der Code, oder er wurde schon benutzt. Warten Sie auf den nächsten und tippen Sie ihn ein. Wenn nie einer passt, geht die Uhr Ihres Handys oder des Servers falsch.
sessions-heading = Wo Sie angemeldet sind
sessions-lead = Jede Zeile ist ein Browser, in dem Sie angemeldet sind. Festgehalten wird nur der Tag, und das nur, solange die Sitzung offen ist.
sessions-started = Seit
sessions-end = Beenden
sessions-end-it = Beenden
sessions-this-one = (diese hier)
sessions-unknown = Wenn eine davon nicht Ihre ist, beenden Sie sie und wählen Sie eine neue Passphrase.
reminders-heading = Erinnerungen
reminders-lead = Eine Erinnerung ist eine E-Mail, die immer dasselbe sagt: Vielleicht gibt es etwas zu sehen. Sie nennt keine Meldung, keinen Kanal und keine Person und kommt höchstens einmal am Tag.
reminders-often = Wann möchten Sie eine bekommen?
reminders-never = Nie
reminders-every-day = Jeden Tag
reminders-every-day-hint = Das ist am sichersten: Es verrät niemandem etwas, ob nun etwas gekommen ist oder nicht.
reminders-when-something = Wenn es etwas zu sehen geben könnte
reminders-when-something-hint = An Tagen, nachdem bei einer Meldung, die Sie lesen können, etwas geschehen ist, und zufällig an einigen anderen. Wer Ihre E-Mails über lange Zeit sieht, kann daraus trotzdem etwas erfahren.
reminders-email = Ihre E-Mail-Adresse
reminders-email-hint = Sie liegt lesbar auf dem Server. Wählen Sie eine, die nur Sie lesen.
reminders-keep = Speichern
reminders-no-mail-server = Diese Website hat noch keinen Mailserver, darum wird nichts gesendet. Die Administration kann in den Einstellungen einen angeben.
reminders-last = Die letzte Erinnerung
reminders-none-yet = Seit dem Start des Servers wurde keine gesendet.
reminders-waiting = Eine ist unterwegs.
reminders-sent = Der Mailserver hat sie am { $day } angenommen.
reminders-unreachable = Der Mailserver ist nicht erreichbar. Eine fällige Erinnerung wird alle zehn Minuten wieder versucht.
reminders-refused = Der Mailserver nimmt sie nicht an. Prüfen Sie die Adresse. Eine fällige Erinnerung wird alle zehn Minuten wieder versucht.
reminders-failing = Erinnerungen dieser Website können nicht gesendet werden.
reminders-now = Jetzt eine senden
reminders-already = Heute wurde schon eine gesendet, und mehr als eine am Tag gibt es nicht.
problem-email = Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org.

## The desk: inbox

inbox-heading = Posteingang
inbox-empty = Hier ist noch nichts. Neue Meldungen, die für Sie bestimmt sind, erscheinen auf dieser Seite.
inbox-count = { $count ->
    [one] Eine Meldung, { $waiting } davon ohne Antwort.
   *[other] { $count } Meldungen, { $waiting } davon ohne Antwort.
}
inbox-own-key = Sie lesen mit einem eigenen Schlüssel: Diese Liste zeigt, welche Meldungen Ihre sind und wie es um sie steht. Jede öffnet sich auf Ihrem eigenen Rechner, sobald Sie sie heruntergeladen haben.
inbox-name = Meldung
inbox-channel = Kanal
inbox-received = Eingegangen
inbox-moved = Letzte Nachricht
inbox-turn = Stand
inbox-turn-source = Beantwortet
inbox-next = Was ansteht
inbox-next-written = Die meldende Person hat seitdem geschrieben.
inbox-next-source = Wartet auf die meldende Person. { $due }
inbox-choose = Welche Meldungen
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = Eingang zu bestätigen
inbox-state-answer = zu beantworten
inbox-state-source = wartet auf die meldende Person
inbox-mine = Für mich
inbox-mine-new = neu, seit ich zuletzt hier war
inbox-mine-hand = zuletzt von mir bearbeitet
inbox-mine-draft = mit einem Entwurf von mir
inbox-label = Schlagwort
inbox-chosen = { $count ->
    [0] Keine Ihrer { $all } Meldungen passt zu Ihrer Auswahl.
    [one] Eine Ihrer { $all } Meldungen passt zu Ihrer Auswahl.
   *[other] { $count } Ihrer { $all } Meldungen passen zu Ihrer Auswahl.
}
inbox-show-all = Alle Meldungen zeigen
inbox-new = { $count } neu
inbox-draft = Entwurf
inbox-some-damage = Einige Daten auf diesem Server sind beschädigt. Vielleicht betrifft das eine Ihrer Meldungen, vielleicht keine. Bitten Sie die Administration, den Server anzuhalten und „tipline check“ auszuführen.
inbox-damaged = Der Eintrag ist beschädigt. Öffnen Sie ihn, um zu sehen, was noch lesbar ist.
inbox-newer = Vorige Seite
inbox-older = Nächste Seite
inbox-pages = Weitere Meldungen
search-heading = Meldungen durchsuchen
search-find = Wörter
search-hint = In allem, was Sie öffnen können: Nachrichten, Notizen, Antworten, Dateinamen, Schlagwörter und Namen von Meldungen. Alle Wörter müssen vorkommen; Groß- und Kleinschreibung und Akzente spielen keine Rolle.
search-send = Suchen
search-found = { $count ->
    [0] Nichts gefunden in { $searched } Meldungen
    [one] Gefunden in einem von { $searched } Meldungen
   *[other] Gefunden in { $count } von { $searched } Meldungen
}
search-nothing = Versuchen Sie es mit weniger oder kürzeren Wörtern.
search-where = { $channel }, letzte Nachricht { $day }
search-older = Ältere Meldungen durchsuchen
search-damaged = Etwas von Ihren Meldungen ist auf dem Server beschädigt und wurde nicht durchsucht. Bitte lassen Sie die Administration „tipline check“ ausführen.
problem-search-blank = Bitte schreiben Sie mindestens ein Wort, nach dem gesucht werden soll.
problem-search-busy = Gerade sucht jemand anderes. Bitte versuchen Sie es gleich noch einmal.
keys-heading = Tasten für die Tastatur
keys-how = Drücken Sie diese Buchstaben zusammen mit den Tasten, die Ihr Browser für Kurzbefehle von Seiten benutzt: Alt und Umschalt in Firefox und Tor Browser, Alt in Chrome und Edge, Control und Option auf einem Mac.
keys-inbox = Der Posteingang
keys-previous = Die vorige Meldung oder Seite
keys-next = Die nächste Meldung oder Seite
keys-reply = Eine Antwort schreiben
keys-note = Eine interne Notiz schreiben
skip = Zum Inhalt

## The desk: one tip

tip-back = Zurück zum Posteingang
tip-around = Meldungen im Posteingang
tip-previous = Vorige: { $name }
tip-next = Nächste: { $name }
tip-new = { $count ->
    [one] Ein Eintrag ist neu
   *[other] { $count } Einträge sind neu
}
tip-entry-new = Neu
tip-unread = Als ungelesen markieren
languages-new-tab = Öffnet sich in einem neuen Tab; was Sie geschrieben haben, bleibt in diesem.
tip-carried = Hier ist, was Sie geschrieben hatten. Davon wurde noch nichts gesendet.
draft-save = Entwurf speichern
draft-hint = Einen Entwurf können nur Sie lesen. Dateien werden nicht mit ihm aufbewahrt.
draft-saved = Entwurf vom { $day }
draft-discard = Diesen Entwurf verwerfen
draft-discard-hint = Er ist dann endgültig weg.
problem-drafts-full = Die Entwürfe zu dieser Meldung sind zusammen zu lang, um sie aufzubewahren. Senden oder kürzen Sie zuerst einen.
labels-heading = Schlagwörter
labels-new = Neues Schlagwort
labels-put = Hinzufügen
labels-remove = „{ $label }“ entfernen
labels-damaged = Die Schlagwörter dieser Meldung wurden auf dem Server beschädigt. Die Meldung selbst ist nicht betroffen.
problem-label-blank = Bitte schreiben Sie ein oder zwei Wörter.
problem-label-long = Ein Schlagwort hat höchstens { $max } Zeichen.
problem-label-many = Es gibt schon { $max } Schlagwörter. Entfernen Sie zuerst eines.
tip-channel = Kanal: { $channel }
tip-channel-unknown = Der Eintrag zu dieser Meldung ist beschädigt. Was noch lesbar ist, steht unten.
tip-entry-tip = Meldung, { $day }
tip-entry-follow-up = Von der meldenden Person, { $day }
tip-entry-reply = Antwort von { $author }, { $day }
tip-entry-note = Interne Notiz von { $author }, { $day } (die meldende Person sieht sie nicht)
tip-entry-extension = Mehr Zeit für die Antwort, durch { $author }, { $day }
tip-entry-closing = Abgeschlossen durch { $author }, { $day } (die meldende Person sieht diesen Text nicht)
tip-entry-reopening = Wieder geöffnet durch { $author }, { $day } (die meldende Person sieht diesen Text nicht)
tip-entry-sharing = Geteilt durch { $author }, { $day }
tip-entry-step-back = { $author } hat sich zurückgezogen, { $day } (die meldende Person sieht diesen Text nicht)
tip-entry-referral = Übergeben durch { $author }, { $day }
tip-people = Um wen es geht
tip-files = Dateien
tip-file-clean = Darin wurde nichts Verborgenes gefunden.
tip-file-cleaned = Vor dem Versiegeln entfernt: { $found }
tip-file-uncleaned = Die Datei ließ sich nicht bereinigen und kann verraten, wer sie gemacht hat.
tip-file-original = Das Original, wie es ankam
tip-file-original-warning = Es kann verraten, wer die meldende Person ist: durch einen Ort, einen Namen, ein Gerät. Öffnen Sie es nur, wenn Sie es als Beweis brauchen, auf einem Computer ohne Netzwerk, und zeigen Sie es nur Personen, die davon wissen dürfen.
tip-file-kind = { $size }, gesendet als { $kind }
tip-file-look = Hier ansehen
tip-files-warning = Dateien können Schaden anrichten, und in ihnen können Angaben über die meldende Person verborgen sein. Öffnen Sie sie auf einem Computer, auf dem sonst nichts Wichtiges liegt, und geben Sie sie nicht unverändert weiter.
tip-damaged-heading = Eintrag { $number } ist nicht lesbar
tip-damaged = Er wurde auf dem Server beschädigt. Bitten Sie die Administration, „tipline check“ auszuführen. Die anderen Einträge sind nicht betroffen.
tip-reply = Der meldenden Person antworten
tip-reply-hint = Die meldende Person liest das mit ihrer Quittung, und so kann es jede Person, die die Quittung findet. Wiederholen Sie nichts, was auf die meldende Person hinweisen könnte.
tip-reply-files = Dateien für die meldende Person (freiwillig)
tip-reply-answer = Das ist unsere Antwort auf die Meldung
tip-reply-send = Antwort senden
tip-note = Interne Notiz
tip-note-hint = Alle, die diese Meldung lesen können, können die Notiz lesen. Die meldende Person kann es nicht.
tip-note-send = Notiz speichern
tip-message = Nachricht
tip-export = Ganze Meldung herunterladen, versiegelt
tip-export-hint = Eine ZIP-Datei mit verschlüsselten Dateien. Ihr Papierschlüssel öffnet sie auf einem Computer ohne Tipline; ein Text darin sagt, wie.
# A look at a file, drawn by the server
look-around = Seiten dieser Datei
look-page = Seite { $page } von { $pages }
look-picture = Der Server hat das nach der Datei gezeichnet. Die Datei selbst ist nicht auf Ihren Computer gekommen.
look-text = Was in der Datei steht, als Text ({ $coding }). Nichts darin kann etwas tun.
look-cut = Die Datei geht weiter. Um den Rest zu lesen, laden Sie sie herunter.
look-nothing = Diese Datei lässt sich hier nicht zeigen: Sie ist vielleicht beschädigt, mit einem Passwort gesperrt, zu groß oder von einer Art, die nicht gezeigt wird. Herunterladen lässt sie sich.
tip-sealed = Sie lesen mit einem eigenen Schlüssel, darum zeigt diese Seite nichts vom Inhalt der Meldung. Laden Sie die Meldung herunter und öffnen Sie sie mit Ihrem Schlüssel auf Ihrem eigenen Computer; ein Text darin sagt, wie. Was Sie unten schreiben, wird versiegelt wie alles andere.
tip-sealed-entry = Versiegelt. Der Inhalt ist im Download.
tip-sealed-reply = Antwort, { $day }
tip-sealed-note = Interne Notiz, { $day } (die meldende Person sieht sie nicht)
tip-sealed-extension = Mehr Zeit für die Antwort, { $day }
tip-sealed-closing = Abgeschlossen, { $day } (die meldende Person sieht diesen Text nicht)
tip-sealed-reopening = Wieder geöffnet, { $day } (die meldende Person sieht diesen Text nicht)
tip-sealed-sharing = Geteilt, { $day }
tip-sealed-step-back = Jemand hat sich zurückgezogen, { $day } (die meldende Person sieht diesen Text nicht)
tip-sealed-referral = Übergeben, { $day }
tip-share-own-key = Um eine Meldung zu teilen, braucht man ihren Schlüssel, und Ihrer ist nicht hier. Bitten Sie jemanden, der sie hier liest, sie zu teilen.
tip-referral-own-key = Die Fallakte entsteht aus dem Inhalt der Meldung, und der öffnet sich nur auf Ihrem eigenen Computer. Wer die Meldung hier liest, kann sie übergeben; oder benutzen Sie, was Sie heruntergeladen haben.
tip-answers = Antworten auf die Fragen des Kanals
tip-left-out = Die meldende Person hat ausgeschlossen: { $people }. Sagen Sie diesen Personen nicht, dass es diese Meldung gibt.
tip-nobody-else = Die meldende Person hat darum gebeten, dass niemand dazukommt.
tip-can-read-now = { $person } kann diese Meldung jetzt lesen. Die meldende Person sieht das.
tip-stepped-back = { $person } kann diese Meldung nicht mehr lesen. Die meldende Person sieht das nicht.
tip-handed-over = Eine Fallakte wurde erstellt für: { $body }. Die meldende Person sieht das.
tip-share = Diese Meldung teilen
tip-share-hint = Eine weitere Person kann alles darin lesen, auf Dauer. Die meldende Person erfährt, wer das ist.
tip-share-with = Person
tip-share-nobody = Hier ist niemand, mit dem sie sich teilen ließe.
tip-share-sure = Mir ist klar, dass das nicht zurückgenommen werden kann.
tip-share-send = Teilen
problem-share-nobody-else = Die meldende Person hat darum gebeten, dass niemand dazukommt. Darum kann diese Meldung nicht geteilt werden.
problem-share-left-out = Die meldende Person hat diese Person ausgeschlossen. Darum kann diese Meldung nicht mit ihr geteilt werden.
problem-share-unknown = Als diese Meldung kam, hielt dieser Server noch nicht fest, wen eine meldende Person ausschließt. Darum kann sie nicht geteilt werden.
problem-share-unsure = Bitte bestätigen Sie, dass Ihnen klar ist: Das kann nicht zurückgenommen werden.
problem-share-person = Bitte wählen Sie eine Person aus der Liste.
tip-referral = Übergeben
tip-referral-hint = Für die Polizei oder eine andere Stelle: das ganze Gespräch zum Ausdrucken, die Liste der Dateien und die Dateien, in einer Datei.
tip-referral-ask = Fallakte erstellen
tip-step-back = Sich zurückziehen
tip-step-back-hint = Wenn Sie diese Meldung nicht bearbeiten sollten, zum Beispiel weil Ihnen jemand nahesteht, der darin vorkommt.
tip-step-back-ask = Mich von dieser Meldung zurückziehen
step-back-heading = Sich von „{ $name }“ zurückziehen?
step-back-text = Sie sehen dann diese Meldung, ihre Dateien und ihre internen Notizen nicht mehr. Das lässt sich nicht rückgängig machen; eine andere Person, die sie lesen kann, müsste sie mit Ihnen teilen.
step-back-others = Wer sie sonst lesen kann, bleibt: { $people }.
step-back-own-key = Sie lesen mit einem eigenen Schlüssel, darum kann dieser Server nicht sagen, wer diese Meldung sonst liest. Ihr Download sagt es, in details.json. Wenn Sie nicht angeben, dass andere bleiben, geht die Meldung an die Kontrollstelle des Kanals.
step-back-others-stay = Andere, die noch hier sind, können sie lesen
step-back-alone = Niemand sonst, der hier ist, kann sie jetzt lesen. Sie geht an die Kontrollstelle des Kanals.
step-back-send = Mich zurückziehen
step-back-last = Niemand sonst, der hier ist, könnte diese Meldung lesen, weder jetzt noch später. Teilen Sie sie zuerst mit jemandem.
step-back-stay = Zurück zur Meldung
referral-heading = „{ $name }“ übergeben
referral-text = Sie bekommen eine Datei für jemanden außerhalb: das ganze Gespräch zum Ausdrucken und die Dateien. In der Meldung wird festgehalten, dass sie übergeben wurde, an wen und durch wen.
referral-left-out = Die meldende Person hat ausgeschlossen: { $people }. Überlegen Sie, ob das, was Sie übergeben, zu diesen Personen gelangen kann.
referral-nobody-else = Die meldende Person hat darum gebeten, dass niemand dazukommt. Übergeben Sie die Meldung nur, wenn das Gesetz es verlangt oder die meldende Person zugestimmt hat, und schreiben Sie ihr vorher, wenn Sie können.
referral-nothing-yet = Es wurde nichts übergeben. Was Sie geschrieben haben, steht noch unten.
referral-body = Wer sie bekommt
referral-body-hint = Die meldende Person liest diesen Namen, und alle, die ihre Quittung finden, können ihn auch lesen. Nennen Sie die Stelle, zum Beispiel „Landespolizei, Dezernat 3“.
referral-how = Wie sie dorthin kommt
referral-sealed = Versiegelt, sodass nur diese Stelle sie öffnen kann
referral-recipient = Öffentlicher Schlüssel der Stelle
referral-recipient-hint = Ein age-Schlüssel: Er beginnt mit age1. Bitten Sie die Stelle darum, und gleichen Sie ihn auf einem anderen Weg mit ihr ab, zum Beispiel am Telefon.
referral-plain = Nicht versiegelt: Wer die Datei bekommt, kann sie lesen
referral-plain-warning = Die Datei liegt offen auf diesem Computer und überall, wo sie vorbeikommt. Wer sie in die Hände bekommt, liest alles, was die meldende Person geschrieben hat, und findet vielleicht heraus, wer sie ist.
referral-sure = Ich weiß das und bringe sie sicher dorthin.
referral-what = Was hineinkommt
referral-what-hint = Alles, was die meldende Person geschrieben hat, alles, was ihr geschrieben wurde, was an welchem Tag geschehen ist, die Dateien. Nie die Quittung und keine Zeitangabe, die genauer ist als ein Tag. Dateien gehen so mit, wie sie kamen: In ihnen können Angaben über die meldende Person verborgen sein.
referral-notes = Auch die internen Notizen.
referral-notes-hint = Lassen Sie das weg, wenn die Stelle sie nicht braucht: Notizen können Vermutungen enthalten und Namen, die die meldende Person nie geschrieben hat.
referral-after = Was hier mit der Meldung geschieht
referral-close = Als an andere übergeben abschließen.
referral-close-hint = Sonst bleibt sie offen, und ihre Fristen laufen weiter.
referral-reason = Grund für den Abschluss
referral-closed = Die Meldung ist abgeschlossen und bleibt es.
referral-send = Fallakte erstellen
referral-send-hint = Die meldende Person sieht, dass die Meldung übergeben wurde, auch wenn Sie die Datei wegwerfen. Der Download beginnt sofort; gehen Sie dann zurück zur Meldung.
problem-referral-how = Bitte wählen Sie, ob die Datei versiegelt werden soll.
problem-referral-recipient = Das ist kein öffentlicher age-Schlüssel. Er beginnt mit age1 und muss vollständig sein; bitte kopieren Sie ihn noch einmal.
problem-referral-secret = Das ist ein geheimer Schlüssel. Er wird hier nicht noch einmal gezeigt. Sagen Sie denen, die ihn haben, dass er gesehen wurde, und bitten Sie um den öffentlichen Schlüssel, der mit age1 beginnt.
problem-referral-unsure = Bitte bestätigen Sie die Warnung, oder wählen Sie, die Datei zu versiegeln.
problem-referral-reason = Bitte schreiben Sie, warum die Meldung abgeschlossen wird, oder lassen Sie sie offen.
problem-referral-busy = Im Moment werden zu viele Meldungen heruntergeladen. Bitte warten Sie eine Minute und senden Sie es noch einmal.

## The case file, on paper.

case-title = Fallakte „{ $name }“
case-made = Erstellt am { $day } von { $by }, für: { $to }.
case-from = Von: { $site }. Kanal: { $channel }.
case-with-notes = Sie enthält alles, was die meldende Person hier geschrieben hat, alles, was ihr geschrieben wurde, und die internen Notizen.
case-without-notes = Sie enthält alles, was die meldende Person hier geschrieben hat, und alles, was ihr geschrieben wurde. Interne Notizen sind nicht darin.
case-protect = Wer das gemeldet hat, ist vielleicht in Gefahr, wenn die eigene Person bekannt wird. Geben Sie diese Akte so wenigen Menschen wie möglich. Genauere Zeiten als Tage wurden nicht aufbewahrt.
case-squares = { $count ->
    [one] Ein Zeichen hat
   *[other] { $count } Zeichen haben
} in diesem Druck keine Form und stehen als □. Die Datei conversation.txt enthält jedes Zeichen.
case-left-out = Die meldende Person hat darum gebeten, dass diese Personen die Meldung nicht sehen: { $people }. Sagen Sie ihnen nicht, dass es sie gibt.
case-nobody-else = Die meldende Person hat darum gebeten, dass zu denen, die sie lesen, niemand dazukommt.
case-history = Was geschah, nach Tagen
case-on = { $day }: { $said }
case-received = Die Meldung ging ein, im Kanal { $channel }.
case-acknowledged = Der Eingang wurde bestätigt.
case-answered = Die Meldung wurde beantwortet.
case-escalated = Die Meldung wurde an die nicht ausgeschlossenen Personen der Kontrollstelle weitergeleitet.
case-follow-up = Die meldende Person schrieb wieder.
case-reply = { $by } schrieb der meldenden Person.
case-note = { $by } schrieb eine interne Notiz.
case-extension = { $by } verlängerte die Frist für die Antwort.
case-closing = { $by } schloss die Meldung ab.
case-reopening = { $by } öffnete die Meldung wieder.
case-sharing = { $by } teilte die Meldung mit { $person }.
case-step-back = { $by } zog sich von der Meldung zurück.
case-referral = { $by } übergab die Meldung an: { $to }.
case-outcome = Ergebnis: { $outcome }.
case-damaged = Der Eintrag wurde auf dem Server beschädigt, von dem diese Akte stammt.
case-with-files = Dateien dazu: { $paths }
case-files = Liste der Dateien
case-files-hint = Die Dateien liegen neben diesem Text, unter Namen, die wir vergeben haben. Dateien können Schaden anrichten: Öffnen Sie sie auf einem Computer, auf dem sonst nichts Wichtiges liegt.
case-file = { $path }, am Herkunftsort „{ $called }“ genannt, gesendet als { $claimed }, { $bytes } Byte
case-sum = SHA-256: { $sum }
case-file-damaged = Die Datei ist auf dem Server beschädigt, von dem sie stammt, und endet zu früh: Sie müsste { $bytes } Byte haben.
case-foot = { $name }, Seite { $page } von { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = Sie wurden abgemeldet
signed-out-text = Sie waren eine Weile weg, darum haben wir Sie abgemeldet. Es wurde nichts gesendet.
signed-out-message = Was Sie geschrieben hatten
signed-out-back = Melden Sie sich hier an, dann steht alles, was Sie geschrieben hatten, wieder im Formular. Dateien müssen Sie noch einmal auswählen.
signed-out-copy = Kopieren Sie es zuerst, melden Sie sich dann an und fügen Sie es ein.
export-readme =
    Meldung „{ $name }“: alles, was darin ist, noch verschlüsselt.
    
    Sie brauchen Ihren Papierschlüssel und das Programm „age“, ab Version 1.3 (oder ein anderes, das das Format age mit Post-Quanten-Schlüsseln liest). Noch besser ist ein Computer, der nie mit einem Netzwerk verbunden ist.
    
    1. Tippen Sie Ihren Papierschlüssel, die Zeile, die mit AGE-SECRET-KEY-PQ-1 beginnt, in eine Datei namens paper-key.txt.
    2. Öffnen Sie Ihre Zugangsdatei. Sie enthält den Schlüssel dieser Meldung:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Öffnen Sie einen Eintrag. Jeder ist ein ZIP-Archiv:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In jedem Archiv ist message.txt die Nachricht, details.json sagt, wer sie geschrieben hat und wie die Dateien hießen, files/ enthält die Dateien, und padding ist leere Füllung, die die Größe verbirgt.
    
    Einträge, die auf dem Server nicht lesbar waren und hier fehlen: { $unreadable }.

export-readme-own-key =
    Meldung „{ $name }“: alles, was darin ist, noch verschlüsselt.
    
    Sie brauchen Ihren eigenen Schlüssel und das Programm „age“, ab Version 1.3 (oder ein anderes, das das Format age mit Post-Quanten-Schlüsseln liest). Noch besser ist ein Computer, der nie mit einem Netzwerk verbunden ist.
    
    1. Halten Sie die Datei mit Ihrem Schlüssel bereit: Hier heißt sie key.txt.
    2. Öffnen Sie Ihre Zugangsdatei. Sie enthält den Schlüssel dieser Meldung:
           age -d -i key.txt grant.age > report-key.txt
    3. Öffnen Sie einen Eintrag. Jeder ist ein ZIP-Archiv:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In jedem Archiv ist message.txt die Nachricht, details.json sagt, wer sie geschrieben hat und wie die Dateien hießen, files/ enthält die Dateien, und padding ist leere Füllung, die die Größe verbirgt.
    
    Beim ersten Eintrag sagt details.json unter „audience“ auch, wer die Meldung lesen kann, wen die meldende Person ausgeschlossen hat und ob sie darum gebeten hat, dass niemand dazukommt. Bitte halten Sie sich daran.
    
    Einträge, die auf dem Server nicht lesbar waren und hier fehlen: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Noch nicht eingerichtet
desk-error-not-set-up = Öffnen Sie den Link zum Einrichten, den der Server beim Start ausgegeben hat.
desk-error-set-up-link-title = Dieser Link funktioniert nicht
desk-error-set-up-link = Er wurde schon benutzt, oder der Server wurde seitdem neu gestartet. Solange nichts eingerichtet ist, gibt der Server bei jedem Start einen neuen Link aus.
desk-error-not-found = Diese Seite oder Meldung gibt es nicht, oder sie ist nicht für Sie bestimmt.
desk-error-signed-out-title = Bitte melden Sie sich an
desk-error-signed-out = Sie sind nicht angemeldet oder waren zu lange weg.
desk-error-own-key-title = Das öffnet sich nur auf Ihrem eigenen Computer
desk-error-own-key = Sie lesen mit einem eigenen Schlüssel. Darum öffnet dieser Server für Sie keine Meldung und keine Datei daraus, und er teilt und übergibt auch keine. Laden Sie die Meldung herunter und arbeiten Sie damit.
desk-error-guard-title = Bitte versuchen Sie es noch einmal
desk-error-guard = Dieses Formular war zu lange offen. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
desk-error-busy = Im Moment melden sich zu viele Menschen an. Bitte versuchen Sie es in einer Minute noch einmal.
desk-error-not-now-title = Jemand war schneller, oder das passt nicht mehr
desk-error-damaged-title = Das ist nicht lesbar
desk-error-damaged = Es wurde auf dem Server beschädigt. Bitten Sie die Administration, „tipline check“ auszuführen.

## Where a report stands, for those who handle or oversee it.

standing-received = Eingegangen am { $day }.
standing-acknowledged = Der Eingang wurde am { $day } bestätigt.
standing-answered = Beantwortet am { $day }.
standing-extended = Am { $day } wurde die Frist für die Antwort verlängert.
standing-acknowledge-by = Eingang zu bestätigen bis { $day }.
standing-acknowledge-late = Der Eingang war bis { $day } zu bestätigen.
standing-answer-by = Zu beantworten bis { $day }.
standing-answer-late = Die Antwort war bis { $day } fällig.
standing-then-overseers = Danach geht die Meldung an die Kontrollstelle, vollständig und mit ihrer Vorgeschichte.
standing-then-nobody = Danach geht die Meldung an niemanden sonst: In der Kontrollstelle ist niemand, um sie zu erhalten.
standing-escalated = Am { $day } wurde die Meldung an die nicht ausgeschlossenen Personen der Kontrollstelle weitergeleitet.
standing-closed = Abgeschlossen am { $day }: { $outcome }.
standing-kept-until = Die Meldung wird bis zum { $day } aufbewahrt und dann endgültig gelöscht, außer die meldende Person schreibt wieder.
standing-source-wrote = Seitdem hat die Quelle wieder geschrieben, und niemand hat darauf geantwortet.

outcome-substantiated = erwiesen
outcome-partly = teils erwiesen
outcome-not-substantiated = nicht erwiesen
outcome-referred = an andere übergeben
outcome-not-enough = zu wenig Anhaltspunkte
outcome-out-of-scope = nicht für diese Stelle

steps-heading = Nächste Schritte
step-reason = Grund
acknowledge-hint = Die meldende Person sieht, dass die Meldung bei Menschen angekommen ist. Auch eine Antwort sagt das.
acknowledge-send = Eingang bestätigen
extend-heading = Mehr Zeit für die Antwort
extend-hint = Einmal, und bis sechs Monate nach dem Tag, an dem die Meldung kam. Die meldende Person liest den Grund.
extend-send = Verlängern
close-heading = Diese Meldung abschließen
close-outcome = Ergebnis
close-hint = Für alle, die die Meldung lesen können. Die meldende Person und die Kontrollstelle sehen das Ergebnis; den Grund sieht die meldende Person nicht.
close-send = Abschließen
reopen-heading = Wieder öffnen
reopen-hint = Schreiben Sie, warum, für alle, die die Meldung lesen können. Sie gilt dann weder als beantwortet noch als abgeschlossen: Ihre Frist läuft wieder, und die meldende Person sieht das.
reopen-send = Wieder öffnen
erase-heading = Vorzeitig löschen
erase-hint = Danach kann niemand sie lesen, und nichts bringt sie zurück. Es braucht zwei: Sie bitten darum, und eine Person der Kontrollstelle stimmt zu.
erase-sure = Ich weiß, dass sich das nicht rückgängig machen lässt.
problem-erase-unsure = Bitte kreuzen Sie an, dass Ihnen klar ist: Das lässt sich nicht rückgängig machen.
erase-ask = Um Löschung bitten
erase-asked = { $name } bittet darum, diese Meldung jetzt zu löschen.
erase-waits = Eine Person der Kontrollstelle muss zustimmen.
erase-agree = Endgültig löschen
erase-keep = Doch behalten
erase-somebody = Jemand

docket-heading = Fristenliste
docket-hint = Alle Meldungen, für die Sie zur Kontrollstelle gehören; was zuerst fällig ist, steht oben. Lesen können Sie eine, sobald sie an die Kontrollstelle gegangen ist oder wenn sie direkt an sie gesendet wurde.
docket-empty = Hier ist nichts.
docket-count = { $count ->
    [one] Eine Meldung
   *[other] { $count } Meldungen
}, { $overdue } überfällig, { $escalated } weitergeleitet.
docket-due = Wie es steht
docket-escalated = Weitergeleitet
docket-yes = ja
docket-no = nein
docket-state = Stand
docket-every = alle
docket-show = Zeigen
docket-state-overdue = überfällig
docket-state-waiting = wartet
docket-state-answered = beantwortet, nicht abgeschlossen
docket-state-closed = abgeschlossen
docket-state-source-wrote = Quelle hat seitdem geschrieben
docket-state-escalated = weitergeleitet
docket-download = Diese Liste herunterladen (CSV)
docket-pages = Weitere Seiten der Fristenliste
docket-counts = Zahlen
docket-counts-hint = Nach Kanal und nach dem Monat, in dem eine Meldung kam. Gezählt werden die Meldungen, die noch hier sind; eine gelöschte zählt nicht mehr. Die Bilder zeigen dasselbe wie die Tabelle.
docket-counts-download = Zahlen herunterladen (CSV)
docket-month = Monat
docket-received = eingegangen
docket-acknowledged-in-time = rechtzeitig bestätigt
docket-answered-in-time = rechtzeitig beantwortet
docket-overdue = überfällig
docket-closed = abgeschlossen
docket-closed-as = Ergebnis: { $outcome }
docket-numbers = { $received } eingegangen: { $overdue } überfällig, { $waiting } wartend, { $answered } beantwortet, { $closed } abgeschlossen
docket-picture-months = { $channel }: wie weit die Meldungen der letzten Monate sind
docket-picture-all = { $channel }: was rechtzeitig geschah und was herauskam
docket-back = Zurück zur Fristenliste
docket-read = Diese Meldung lesen
docket-not-yet = Sie können sie noch nicht lesen. Sie können es, sobald sie an die Kontrollstelle geht.

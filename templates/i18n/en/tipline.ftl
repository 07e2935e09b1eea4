### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## Days and sizes

day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $count } KB
size-mib = { $count } MB

## Titles. Neutral: they show in tabs, histories and screen sharing.

title-start = Start
title-form = Form
title-receipt = Note
title-return = Return
title-messages = Messages
title-left = Blank page
title-error = Something went wrong
title-desk = Desk
title-paper-key = Paper key

## On every page of the source's site

site-home = Start
leave-now = Leave now
back-to-start = Back to the start

## The first page

home-heading = Tell us what you have seen
home-lead = You need no account and no name. What you write is encrypted when it arrives, and only the people named below can open it.
home-doors = What would you like to do?
door-report = Make a report
door-report-hint = Write, attach files, send. You get seven words to come back with.
door-replies = Check for replies
door-replies-hint = You have a receipt of seven words.
home-before = Before you start
home-before-device = Do not use a device or a network of your workplace. They may record which sites you open.
home-before-tor = Use Tor Browser if you can: then neither the network nor this server sees where you are.
home-before-words = Think about what only you could know, and leave it out if it would point to you.
home-who = Who reads reports
home-overseers = They oversee this channel. They can open a report only if it is sent straight to them, or once it has been escalated:
home-leave-out = You can leave out anybody on these lists. They will not learn that your report exists.
home-safe = What this server keeps
home-safe-kept = It keeps your report encrypted, and the day it came. It keeps no address, no exact time and no record of your visit.
home-safe-limits = The server can read a report in the moment it arrives. If somebody had taken control of it at that moment, they could too.

## Choosing a channel

channels-heading = What is it about?
channels-lead = Choose where your report should go. On the next page you see who will be able to read it.

## The form

compose-heading = Report to { $channel }
compose-who = Who will be able to read it
compose-who-hint = Tick anybody who must not read it. They will not learn that it exists.
compose-leave-out = Leave out { $name }, { $title }
compose-overseers-hint = These people oversee the channel. They can read your report only if you send it straight to them, if nobody else is left to read it, or once it has been escalated.
compose-straight = Send it straight to the people who oversee the channel, and to nobody else
compose-nobody = Nobody handles this channel at the moment, so it takes no reports. Please choose another.
compose-message = What happened?
compose-message-hint = What you saw, when and where, and how you know. Leave out what only you could know.
compose-people = Whom is it about?
compose-people-hint = Names or roles, if you want to say. Only the people who read the report see this.
compose-files = Files
compose-files-hint = Up to { $files } files, { $file } each, { $body } in all. Files can hold hidden details such as the place and device of a photo; they are sent as they are.
compose-send-hint = A message can have up to { $chars } characters. Sending large files can take some minutes: please wait until the next page appears.
compose-send = Send report
compose-kept = Nothing was sent. What you wrote is below.
compose-files-again = If you attached files, please choose them again: a browser does not keep them.

## What can be wrong with a form

problem-message-blank = Please write something in the message.
problem-message-long = The message is too long. It can have up to { $max } characters.
problem-people-long = The answer to “whom is it about” is too long. It can have up to { $max } characters.
problem-leave-out = We could not read whom to leave out. Please check the ticks and send again.
problem-nobody-left = Nobody would be left to read this report. Please leave at least one person in.
problem-malformed = We could not read the form. Please check it and send it again.
problem-cut-off = The connection broke before everything had arrived. Please send it again.
problem-charset = Some letters did not arrive as they were written. Please check the text below and send it again.
problem-body-large = This is too much at once. All files together can have up to { $max }.
problem-file-large = A file is too large. Each can have up to { $max }.
problem-many-files = These are too many files. You can send up to { $max } at once.
problem-full = We could not keep this: there is no room left here. Nothing was stored. Please keep your text and try again later.
problem-store = We could not keep this, because something here is broken. Nothing was stored. Please keep your text and try again later.
problem-busy = Too many people are sending at this moment. Please wait a minute and send it again.
problem-guard = This form had been open for too long. Please check the text and send it again.

## The receipt

receipt-heading = Your report has been kept
receipt-lead = These seven words are your receipt. They are the only way to read our answer. Write them down now.
receipt-keep = How to keep them
receipt-keep-paper = Write them on paper, without saying what they are for. Do not photograph them and do not save them at work.
receipt-keep-once = They are shown only now. We do not keep them and cannot tell you them again.
receipt-keep-opens = Whoever has them can read our answers and write in your name. They cannot see what you wrote.
receipt-next = What happens next
receipt-next-text = The people you chose can now read your report and answer you here. They may have questions. Please look again in a few days.

## Coming back

replies-heading = Check for replies
replies-receipt = Your receipt
replies-receipt-hint = The seven words. Capitals, spaces and hyphens do not matter.
replies-open = Open
replies-lost = If you have lost your receipt, nobody can restore it. You can make a new report.
problem-receipt-count = { $found ->
    [one] That is one word. A receipt has seven.
   *[other] That is { $found } words. A receipt has seven.
}
problem-receipt-word = Word { $position } is on no receipt. Please check how it is spelt.
problem-receipt-unknown = We found no report for these words. Please check each of them and their order.

## The conversation, as the source sees it

conversation-heading = Your report
conversation-sent = Your message has been kept.
conversation-waiting = Your report came on { $day }. There is no answer yet.
conversation-answered = Your report came on { $day }. { $count ->
    [one] There is one answer.
   *[other] There are { $count } answers.
}
conversation-their-turn = You have written since; the next word is theirs.
conversation-reply = { $author }, { $day }
conversation-unreadable-heading = An answer that cannot be read
conversation-unreadable = This answer has been damaged on the server. Please write that you could not read it.
conversation-own-words = What you have sent is not shown here, in case somebody else finds your receipt.
conversation-add = Write again
conversation-message = Your message
conversation-send = Send message
ended-heading = Your visit has ended
ended-text = You were away for a while, so we closed your report. Your message was not sent. Open your report again, then copy it from below.
ended-message = What you wrote
left-text = This page is blank. You can close it.

## Errors

error-not-set-up-title = Not open yet
error-not-set-up = This service has not been set up yet. Please come back later.
error-not-found-title = Not here
error-not-found = There is no such page. Please go back to the start.
error-unreadable-title = We could not read that
error-unreadable = Your browser sent something we could not read. Please go back and try again.
error-elsewhere-title = Not accepted
error-elsewhere = This form was sent from another site's page. Please fill in the form on our own page.
error-busy-title = Please try again in a minute
error-busy = Too many people are here at this moment. Nothing you sent has been kept.
error-full-title = No room left
error-full = We could not keep this: there is no room left here. Nothing was stored.
error-store-title = Something here is broken
error-store = We could not do this, because something on the server is broken. Nothing was stored. Please try again later.

## The desk: set-up and signing in

set-up-heading = Set up this site
set-up-lead = You are the first person here. You will handle the first channel; more people and channels can follow.
set-up-site = Name of the site
set-up-site-hint = What sources see at the top of each page.
set-up-channel = First channel
set-up-channel-hint = A prison, a department, a subject: what reports here are about.
set-up-name = Your name
set-up-name-hint = You sign in with it, and sources see it before they write.
set-up-title = Your role
set-up-title-hint = What sources see beside your name.
set-up-passphrase = Passphrase
set-up-passphrase-hint = At least { $min } characters; several words are best. Nobody can reset it for you.
set-up-send = Set up
problem-name = Please fill this in, with up to { $max } characters.
problem-passphrase-short = This passphrase is too short. It needs at least { $min } characters.
problem-passphrase-long = This passphrase is too long.
paper-key-heading = Your paper key
paper-key-lead = { $name }, print this page or copy the key by hand, and keep it where you keep what must never be lost.
paper-key-what = This key opens every report meant for you, even on a computer without Tipline, and even if you forget your passphrase. Whoever finds it can do the same.
paper-key-once = It is shown only now. The server keeps it locked under your passphrase and nowhere else.
paper-key-next = I have kept it: sign in
sign-in-heading = Sign in
sign-in-name = Name
sign-in-passphrase = Passphrase
sign-in-send = Sign in
sign-in-failed = Name or passphrase is wrong. Please try again; each try takes a little longer.
sign-out = Sign out

## The desk: inbox

inbox-heading = Inbox
inbox-empty = There is nothing here. New reports meant for you appear on this page.
inbox-count = { $count ->
    [one] One report, { $waiting } waiting for an answer.
   *[other] { $count } reports, { $waiting } waiting for an answer.
}
inbox-name = Report
inbox-channel = Channel
inbox-received = Received
inbox-moved = Last message
inbox-turn = State
inbox-turn-handlers = Waiting for an answer
inbox-turn-source = Answered
inbox-damaged = Its record is damaged; open it to see what can be read
inbox-some-damage = Some data on this server is damaged. It may concern a report of yours, or none. Tell the operator to stop the server and run “tipline check”.
inbox-newer = Previous page
inbox-older = Next page
inbox-pages = More reports

## The desk: one tip

tip-back = Back to the inbox
tip-channel = Channel: { $channel }
tip-channel-unknown = The record of this report is damaged. Below is what can be read.
tip-entry-tip = Report, { $day }
tip-entry-follow-up = The source, { $day }
tip-entry-reply = Reply by { $author }, { $day }
tip-entry-note = Note by { $author }, { $day }. The source never sees notes.
tip-people = About:
tip-files = Files
tip-file-kind = { $size }, said to be { $kind }
tip-files-warning = A file can carry harmful code and hidden data. Open it on a computer that holds nothing else of importance.
tip-damaged-heading = Entry { $number } cannot be read
tip-damaged = It has been damaged on the server. Tell the operator to run “tipline check”. The other entries are not affected.
tip-reply = Reply to the source
tip-reply-hint = The source reads this with their receipt. So can anybody who finds it: do not repeat what could point to them.
tip-reply-files = Files for the source
tip-reply-send = Send reply
tip-note = Note for the handlers
tip-note-hint = Everybody who can read this report can read the note. The source cannot.
tip-note-send = Keep note
tip-message = Message
tip-export = Download everything, sealed
tip-export-hint = One ZIP of encrypted files, which your paper key opens on a computer without Tipline.
signed-out-heading = You have been signed out
signed-out-text = You were away for a while, so your session was closed. Nothing was sent.
signed-out-message = What you wrote. Copy it, sign in again, and paste it.
export-readme =
    Report “{ $name }”: everything in it, still encrypted.
    
    You need your paper key and the program “age”, version 1.3 or later (or another one that reads the age format with post-quantum keys). Better still, a computer that is never connected to a network.
    
    1. Type your paper key, the line that begins with AGE-SECRET-KEY-PQ-1, into a file called paper-key.txt.
    2. Open your grant. It holds the key of this report:
           age -d -i paper-key.txt grant.age > report-key.txt
    3. Open an entry. Each is a ZIP archive:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In each archive, message.txt is the message, details.json says who wrote it and what the files were called, files/ holds the files, and padding is empty filling that hides the size.
    
    Entries that could not be read on the server and are missing here: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Not set up yet
desk-error-not-set-up = Open the set-up link that the server printed when it started.
desk-error-set-up-link-title = This link does not work
desk-error-set-up-link = It has been used, or the server has been restarted since. A server that is not set up prints a fresh link each time it starts.
desk-error-not-found = There is no such page or report, or it is not meant for you.
desk-error-signed-out-title = Please sign in
desk-error-signed-out = You are not signed in, or have been away for too long.
desk-error-guard-title = Please try again
desk-error-guard = This form had been open for too long. Go back, reload the page and try again.
desk-error-busy = Too many people are signing in at this moment. Please try again in a minute.
desk-error-damaged-title = This cannot be read
desk-error-damaged = It has been damaged on the server. Tell the operator to run “tipline check”.

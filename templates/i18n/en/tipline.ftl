### Everything a person reads. Plain, short, kind, exact; never more promise than the code keeps.

## The language itself: its tag (BCP 47) and its direction, ltr or rtl

language-tag = en
direction = ltr

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
number-between-thousands = ,
month = { $month ->
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
weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}, { $day }
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kib = { $count } KB
size-mib = { $count } MB
size-gib = { $count } GB

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
onion-heed = You did not come by our onion address, so your network can see that you opened this site.
back-to-start = Back to the start
# A button that is not seen: what Enter does in a form.
go-on = Continue

## The first page

home-heading = Tell us what you have seen
home-safe-short = No name and no account. All is encrypted as it arrives.
home-who-short = People named below. You can leave any of them out.
home-next-short = With seven words you read the answers.
# The colon after “Before you start”; what follows is one of the next two, after a space. French has a space before it, too.
home-colon = :
home-heed = use no device or network from work.
home-heed-watched = your network can see this visit.
home-doors = What would you like to do?
door-report = Make a report
door-report-hint = Write, attach files, send.
door-replies = Check for replies
door-replies-hint = With your receipt of seven words.
home-safe = Is it safe?
home-safe-kept = This server keeps what you send in encrypted form only, with the day it came. It does not record your internet address, the exact time or your visit.
home-safe-limits = Nothing is perfectly safe. The server itself sees your words while you send them, and our answers while you read them. Somebody in control of it at that moment could see them too.
home-who = Who reads it?
home-leave-out = You can leave out anybody named here. This site will not show them your report, nor that there is one.
home-overseers = They oversee this channel. They see a report only if it is sent straight to them or passed up to them:
home-next = What happens then?
home-next-receipt = You are given a receipt of seven words. Write them down: they are the only way to read our answers.
home-next-read = The people you chose read your report. They may answer it, or ask you something.
home-next-return = You come back with your seven words whenever you like, read what they wrote, and write again if you wish.
home-before = Before you start
home-before-device = Use a device and a connection that do not belong to your workplace. A workplace may record which sites you open.
home-before-tor = Use Tor Browser if you can. Then your network does not see which site you open, and this server does not see where you are. It is free, at torproject.org and in the app stores of Android phones. Install it at home, on a device of your own.
home-before-onion = In Tor Browser, open this address. It is the safest way to this site:
home-before-onion-copy = Copy it or write it down. Other browsers cannot open it, and trying it in one tells your network what you are looking for.
home-before-words = Think about what only you could know, or what you have told somebody else in the same words. Leave it out if it would point to you.
home-before-photos = A photo of a screen or a paper can show more than you mean: a reflection, a hand, a user name. A printout can carry marks that say who printed it.
home-before-law = In many countries the law forbids punishing people for reporting wrongdoing at work that they had good reason to believe in. In the European Union that holds, too, for those who reported without a name and were found out later. What exactly is protected differs from country to country.
home-before-leave = “{ leave-now }”, at the top of each page, ends your visit here. It cannot clear the history of your browser. Tor Browser keeps none, nor does a private window.

## Choosing a channel

channels-heading = What is it about?
channels-lead = Choose where your report should go. The next page shows who can read it, and you can leave people out.

## The form

compose-heading = New report: { $channel }
compose-who = Who can read it
compose-who-hint = These people receive your report. Tick anyone who must not: this site will not show them that it exists.
compose-leave-out = Leave out { $name }, { $title }
compose-leave-out-both = Leave out { $name }, { $title } (oversees the channel, too)
compose-overseers-hint = These people oversee the channel. They see your report only if you send it straight to them, if nobody else is left to read it, or if it is later passed up to them. Here too, tick anyone who must not see it.
compose-nobody-oversees = Nobody oversees this channel. If these people do nothing, your report goes to nobody else.
compose-straight = Send it only to those who oversee the channel
compose-shut = This channel takes no reports at the moment.
compose-other = Choose another channel
compose-nobody-else = Do not let anybody be added later who is not named here
compose-optional = { $question } (optional)
compose-choose = Please choose
compose-date-hint = Year, month and day, like 2026-11-27.
compose-unasked = Your answers to questions that are no longer asked
compose-message = What happened?
compose-message-hint = What you saw or heard, when and where, and how you know. Leave out what only you could know if it would point to you.
compose-people = Who is it about? (optional)
compose-people-hint = Names or roles. Only those who can read the report see this. If one of them is named above, leave them out there.
compose-files = Files (optional)
compose-files-more = More files (optional)
compose-files-hint = Up to { $files } files, { $file } each, { $body } in all. A file can hold hidden details: who made it, when, where, on what device. We take them out where we can, and do not send its name. If that is not possible with a file, you see so before anything is sent.
compose-originals = Send the files as they are, too, with their names and all that is hidden in them
compose-hints = Words that could point to you (optional)
compose-hints-hint = Your name, a nickname, your unit, your shift, with commas between them. We look for them in your text before it is sent. They are not sent and not kept.
compose-chars-hint = Your message can have up to { $chars } characters.
compose-send-hint = Sending large files can take some minutes. Please wait until you see your receipt.
compose-send = Send now
compose-kept = What you wrote is still below.
compose-files-again = If you attached files, please choose them again: the browser does not keep them.

## Files that wait to be sent

files-here = Files you have attached
files-names = The names above are not sent, unless you send the files as they are.
file-remove = Do not send { $name }
file-clean = We found nothing hidden in it.
file-cleaned = Hidden in it, and taken out: { $found }
file-unknown = We do not know this kind of file. Whatever is hidden in it is sent.
file-cannot-clean = Nothing can be taken out of this kind of file. Whatever is hidden in it is sent.
file-damaged = We could not read this file. Whatever is hidden in it is sent.
file-too-large = This file is too large for us to take anything out. Whatever is hidden in it is sent.
file-original = It is as it came, with all that is hidden in it.
finding-location = place
finding-device = device
finding-serial = serial number
finding-author = name of a person
finding-organisation = company or department
finding-times = date and time
finding-program = program
finding-edit-history = earlier versions
finding-comment = title or remarks
finding-thumbnail = small picture of it
finding-original-name = file name or folder
finding-attachment = another file inside it
finding-other = other details

## Before a report is sent

check-heading = Check before sending
check-lead = Nothing has been sent yet. Please look at what will be sent, and to whom.
check-unclean = Not everything could be cleaned: at least one file would be sent with all that is hidden in it. Look at your files first.
check-who = Who will be able to read it
check-channel = { $channel }:
check-later = These people could read it if it is passed up to them:
check-nobody-later = If they do nothing, it goes to nobody else.
check-left-out = You leave out:
check-nobody-else = Nobody can be added later.
check-yourself = Does it point to you?
# Words by which people speak of themselves, with commas between them: they are marked in what a source wrote.
check-own-words = I, me, my, mine, myself, my shift, my colleague
check-found-hint = Words you asked us to look for: { $found }
check-found-mail = E-mail addresses: { $found }
check-found-phone = Telephone numbers: { $found }
check-found-oneself = You speak of yourself: { $found }
check-marked = They are marked below. That is only a danger if they tell who you are.
check-marked-some = There are very many of them: in each text, only the first { $max } are marked and named here.
check-found-nothing = We found no e-mail address, no telephone number and none of your words.
check-limits = We cannot see what only you could know, what a photo shows, or who else knows that you were there. Please read your text once more as somebody who suspects you.
check-texts = What you wrote
check-files = Your files
check-originals = You send the files as they are, too, with their names and all that was hidden in them.
check-send = Send report
check-edit = Change something

## What can be wrong with a form

problem-message-blank = Please write something in the message.
problem-message-long = The message is too long. It can have up to { $max } characters.
problem-reason-blank = Please write a reason.
problem-reason-long = The reason is too long. It can have up to { $max } characters.
problem-people-long = The answer to “Who is it about?” is too long. It can have up to { $max } characters.
problem-leave-out = We could not read whom to leave out. Please check the ticks and send it again.
problem-nobody-left = Nobody would be left to read this report. Please leave at least one person in.
problem-newcomers = Since you opened this form, somebody new can read reports of this channel: { $who }. Look at the list again, and leave out whom you wish.
problem-files-lost = The files you had attached are not here any more: they wait until they are sent, for an hour at most, and not over a restart. Please choose them again, or send your report without them.
problem-channel-closed = This channel takes no reports any more, so nothing has been stored. Copy your text, or choose another channel and paste it there.
problem-unasked = The questions of this channel have changed while you were writing. Copy what you still need from the box below into your message, and send it again.
problem-hints = These are too many words to look for. There can be up to { $count }, with { $max } characters in all.
problem-answer-missing = Please answer the marked question.
problem-answer-long = The answer to the marked question is too long. It can have up to { $max } characters.
problem-answer-choice = Please choose one of the answers to the marked question.
problem-answer-date = Please write the marked day as year, month and day, like 2026-11-27.
problem-malformed = We could not read the form. Please check it and send it again.
problem-cut-off = The connection broke before everything had arrived. Please send it again.
problem-charset = Some letters did not arrive as they were written. Please check the text below and send it again.
problem-body-large = This is too much at once. Everything together can have up to { $max }.
problem-file-large = A file is too large. Each can have up to { $max }.
problem-many-files = These are too many files. You can send up to { $max } at once.
problem-full = There is no room left on this server, so we could not keep this. Nothing was stored; your text is below. Please keep it and try again later.
problem-store = Something on this server is broken. We cannot be sure that this was kept. Please keep your text and send it again later.
problem-busy = Too many people are sending at this moment. Please wait a minute and send it again.
problem-done = That has been done already. Reload the page to see how the report stands.
problem-closed = The report has been closed. It can be opened again first.
problem-open = The report is not closed.
problem-outcome = Please choose what came of the report.
problem-guard = This form had been open for too long. Please check what you wrote and send it again.

## The receipt

receipt-heading = Your report has arrived
receipt-lead = These seven words are your receipt. They are the only way to read our answers. Please write them down now.
receipt-keep = How to keep them
receipt-keep-paper = Write them on paper, and not what they are for. Do not photograph them, and do not keep them at work.
receipt-keep-once = You see them only now. We do not keep them and cannot give them to you again.
receipt-keep-opens = Whoever finds them can read our answers and write as if they were you. They cannot see what you wrote.
receipt-next = What happens next
receipt-next-text = The people you chose can now read your report. They may answer it, or ask you something. Please check for replies in a few days.
receipt-next-leave = Once you have the words on paper, choose “{ leave-now }” at the top of this page.
receipt-check = Are they on paper?
receipt-check-hint = Type two of the words from your paper, and we compare them. You can leave this out.
receipt-check-word = Word { $position }
receipt-check-send = Compare
problem-receipt-check = Word { $position } is another one. Please look at the list below and at your paper.
noted-heading = The words on your paper are right
noted-text = Keep it where nobody looks for it. It is all you need to come back.
noted-not-heading = We could not compare
noted-not = This service has been restarted meanwhile, and we keep nothing to compare with. The words on your paper are good all the same: to try them, choose “{ door-replies }”.

## Coming back

replies-heading = Check for replies
replies-receipt = Your seven words
replies-receipt-hint = In the order you were given them. Capitals, extra spaces and hyphens do not matter.
replies-open = Open
replies-lost = Nobody can restore a lost receipt. But you can always make a new report.
problem-receipt-count = { $found ->
    [one] That is one word. A receipt has seven.
   *[other] That is { $found } words. A receipt has seven.
}
problem-receipt-word = Word { $position } is not one we use. Please check how it is spelt.
problem-receipt-unknown = These words open no report. Please check each of them, and their order.

## The conversation, as the source sees it

conversation-heading = Your report
conversation-sent = Your message has arrived.
conversation-waiting = Your report came on { $day }. There is no answer yet. Please look again in a few days.
conversation-answered = Your report came on { $day }. { $count ->
    [one] There is one answer.
   *[other] There are { $count } answers.
}
conversation-their-turn = You have written since then, and they have not answered that yet.
conversation-acknowledge-by = It is to be acknowledged by { $day }.
conversation-acknowledged = It was acknowledged on { $day }: people have it.
conversation-answer-by = An answer is due by { $day }.
conversation-was-answered = Their answer came on { $day }.
conversation-then-overseers = If that does not happen, it goes to every overseer who does not have it yet and whom you did not leave out, whole and without anybody here having to agree.
conversation-then-nobody = If that does not happen, it goes to nobody else. You can always send it again as a new report.
conversation-escalated = It was passed up on { $day }: the overseers you did not leave out can read it.
conversation-closed = It was closed on { $day }.
conversation-outcome-substantiated = What came of it: what you reported was found to be true.
conversation-outcome-partly = What came of it: part of what you reported was found to be true.
conversation-outcome-not-substantiated = What came of it: it was looked into, and could not be shown to be true.
conversation-outcome-referred = What came of it: it was handed over to somebody else, who can do more.
conversation-outcome-not-enough = What came of it: there was not enough to go on.
conversation-outcome-out-of-scope = What came of it: this was not the right place for it.
conversation-kept-until = It is kept until { $day } and then erased for good. If you write again before that, it is not erased until that has been read and answered.
conversation-extension = { $author } needs more time, { $day }
conversation-sharing = { $author } has shared your report, { $day }
conversation-referral = { $author } has handed your report over, { $day }
conversation-handed-over = Somebody outside has it now, too: { $body }
conversation-reply = { $author }, { $day }
conversation-can-read = One more person can read your report: { $person }
conversation-files-hint = A file you save stays on this device until you delete it.
conversation-unreadable-heading = An answer that cannot be read
conversation-unreadable = This answer has been damaged on the server. Please write below that you could not read it.
conversation-own-words = What you sent is not shown here, in case somebody else finds your receipt.
conversation-add = Write to us
conversation-message = Your message
conversation-attach-hint = What is hidden in a file is taken out where we can, and its name is not sent.
conversation-send = Send message
ended-heading = Your visit has ended
ended-text = You were away for a while, so we closed your visit. Your message has not been sent. Copy it first, then open your report again and paste it there.
ended-message = What you wrote
left-text = You can close this page.

## Errors

error-not-set-up-title = Not open yet
error-not-set-up = This service has not been set up yet. Please come back later.
error-not-found-title = This page is not here
error-not-found = There is no such page. Please go back to the start.
error-unreadable-title = We could not read that
error-unreadable = Your browser sent something we could not read. Please go back and try again.
error-elsewhere-title = Not accepted
error-elsewhere = This form was sent from another site's page. Please fill in the form on our own page.
error-erased-title = This report has been erased
error-erased = The time it was kept for is over, or two people here have agreed to erase it early. Nobody can read it any more. Your receipt opens nothing now; you can throw it away. If something has happened since, you can send a new report.
error-busy-title = Please try again in a minute
error-busy = Too many people are here at this moment. What you sent has not been kept.
error-full-title = No room left
error-full = There is no room left on this server, so we could not keep what you sent. Please try again later.
error-store-title = Something here is broken
error-store = Something on this server is broken, so we could not do this. Please try again later.

## While the server is being stopped, on both sites

closing-heading = We will be back soon
closing-text = This service is being restarted. What you just sent has not been kept, and neither have its files. Please try again in a few minutes.
closing-message = What you wrote. Copy it first, then come back and paste it.

## The desk: set-up and signing in

set-up-heading = Set up this site
set-up-lead = You are the first person here, and you will handle the first channel.
set-up-site = Name of the site
set-up-site-hint = What sources see at the top of each page.
set-up-channel = First channel
set-up-channel-hint = What reports here are about: a prison, a department, a subject.
set-up-name = Your name
set-up-name-hint = You sign in with it, and sources see it before they write.
set-up-title = Your role
set-up-title-hint = Sources see it beside the name.
set-up-passphrase = Passphrase
set-up-passphrase-hint = At least { $min } characters. Several words that do not belong together are best. Nobody can reset it for you.
set-up-send = Set up
problem-name = Please fill in the marked field, with up to { $max } characters.
problem-passphrase-short = This passphrase is too short. It needs at least { $min } characters.
problem-passphrase-long = This passphrase is too long.
problem-passphrase-common = This passphrase is too easily guessed: it is a common one, or made of names, dates or keys side by side. Take several words that do not belong together.
paper-key-heading = Your paper key
paper-key-lead = { $name }, print this page or copy the key by hand. Keep it where you keep what must never be lost.
paper-key-what = With this key you can open reports you have downloaded, on a computer without Tipline. If you forget your passphrase, it is the only thing that still opens reports meant for you. It does the same for anybody who finds it.
paper-key-sign-in = This key is for signing in: if you forget your passphrase, it is the only thing that sets a new one, for you and for anybody who finds it. It opens no report. Reports open with your own key, so keep a copy of that, too.
paper-key-once = You see it only now. The server keeps it locked under your passphrase and in no other form.
paper-key-next = I have kept it: sign in
sign-in-heading = Sign in
sign-in-name = Name
sign-in-passphrase = Passphrase
sign-in-send = Sign in
sign-in-code = Code
sign-in-code-hint = Only if you have turned on codes for your account: the six digits your app shows now.
sign-in-failed = The name, the passphrase or the code is wrong. Please try again. Each try takes a little longer.
sign-out = Sign out
sign-in-forgotten = Forgotten your passphrase?
nav-places = Pages of the desk
nav-inbox = Inbox
nav-channels = Channels
nav-team = Team
nav-account = Account

## The desk: channels

channels-list-heading = Channels
channels-list-lead = Where reports go, and who receives them.
channel-name = Name
channel-state = State
channel-handlers = Handlers
channel-overseers = Overseers
channel-open = Takes reports
channel-closed = Closed
channel-nobody = Nobody is here: takes no reports
channel-new = New channel
channel-closed-heed = This channel is closed. It takes no new reports. Those it has are read and answered as before.
channel-description = Description (optional)
channel-description-hint = A sentence or two on what belongs here. Sources read it before they choose.
channel-members = People
channel-members-hint = Handlers read and answer. Overseers see that reports move, and receive those that do not. Whoever is added reads reports that come from now on, not earlier ones.
channel-handles = Handler
channel-oversees = Overseer
channel-clocks = Clocks, in days
channel-clocks-hint = The usual limits are 7 days to acknowledge and 90 to answer. A change counts for reports that come after it.
channel-acknowledge = To acknowledge
channel-answer = To answer
channel-keep = To keep after closing
channel-questions = Questions of its own
channel-questions-hint = The form asks them beside what happened. Ask little: each answer can point to somebody. Empty a question to take it out.
channel-question-label = Question
channel-question-kind = Answered by
channel-kind-short = One line
channel-kind-long = Several lines
channel-kind-choice = One of the choices below
channel-kind-date = A day
channel-question-choices = Choices, one in each line
channel-question-required = A report needs an answer to this
channel-list-nobody = nobody
channel-more = Another question
channel-save = Save channel
channel-close = Close channel
channel-close-hint = It takes no new reports then. Those it has are kept, read and answered as before.
channel-reopen = Open channel again
changes-heading = What was changed meanwhile
changes-nothing = (nothing)
changes-question = { $label } ({ $kind })
changes-question-required = { $label } ({ $kind }, needs an answer)
changes-change = Was: { $was }
    Is now: { $now }
problem-name-taken = This name is taken. Please choose another.
problem-name-alike = This name looks like “{ $other }”, which is there already. Please choose one that nobody can mistake for it.
problem-description = The description is too long. It can have up to { $max } characters.
problem-empty-channel = A channel needs somebody to receive its reports. Please choose at least one handler or overseer.
problem-acknowledge = Days to acknowledge must be a number from 1 to { $max }.
problem-answer-days = Days to answer must be a number from 1 to { $max }.
problem-keep = Days to keep must be a number from 1 to { $max }.
problem-clock-order = A report cannot be due for an answer before it is due to be acknowledged.
problem-many-questions = A channel can ask up to { $max } questions.
problem-question = Question { $row } is missing or too long. It can have up to { $max } characters.
problem-question-twice = Question { $row } is asked twice. Please take one of them out.
problem-choices = Question { $row } needs from 2 to { $max } choices, all different, one in each line.
problem-channel-large = The description and the questions are too long together. Please shorten them.
problem-not-there = Somebody you have chosen is no longer here. Please look at the list again.
problem-changed = Somebody else has changed this while you were editing, so yours has not been saved. Below is what they changed, and the form with your changes in it. Look at it and save again.
problem-last-operator = Nobody else has the operator role. Give it to somebody else first.
problem-leaves-empty-channel = This would leave a channel without anybody. Put somebody else on it first.
problem-link = This link does not work. Perhaps it was not copied whole, or it was replaced by a newer one. Ask for a new link.
problem-link-used = This link has been used already. If it was you, sign in. If it was not, tell the operator at once.
problem-link-late = This link has expired. Ask for a new one.
problem-wrong-passphrase = Your present passphrase is wrong. Please try again.
problem-paper-key = The name or the paper key is wrong. Please check each character of the key.
problem-own-secret = This is the secret key you read with, not the paper key you sign in with. It was not kept, but you have sent it to this server: think about whether you still trust it. It belongs on your own computer and nowhere else.
problem-own-key-secret = What you pasted is the secret half of a key. It was not kept, but nobody else should ever see it: make a new key, and paste the line that begins with age1pq1.
problem-own-key-classic = This key is of the older kind, which a quantum computer may break one day. Please make one with “age-keygen -pq”; it begins with age1pq1.
problem-own-key-unreadable = This is no key, or not a whole one. A key begins with age1pq1 and has 1,959 characters. If you have none, leave the field empty.
problem-own-key-broken = This is spelt like a key, but what is sealed to it would not be safe. Please make a new one with “age-keygen -pq”.
problem-own-key-taken = Somebody here has this key already. Everybody needs a key of their own, which nobody else has.

## The desk: the team

team-heading = Team
team-lead = Who works here. A role is given for each channel. The operator role opens no report.
person-name = Name
person-title = Role sources see
person-roles = What they do
person-state = State
person-invite = Invite somebody
person-invite-lead = You get a link that works once, within { $days } days. Whoever opens it chooses their own passphrase.
person-name-hint = They sign in with it, and sources see it before they write.
person-roles-hint = They can read reports that come from now on, not earlier ones. A reader can share an earlier report with them.
person-handles = Handler
person-oversees = Overseer
person-operator = Operator: may change channels and people
person-handles-these = Handles { $channels }.
person-oversees-these = Oversees { $channels }.
person-operates = Operator.
person-own-key = Reads with a key of their own.
person-nothing = Nothing yet.
person-invited = { $person } (invited)
person-state-invited = Invited, until { $day }
person-state-removed = Removed
person-state-never = Has not signed in yet
person-state-here = Last signed in on { $day }
person-save = Save
person-make-link = Make the link
person-renew = New link
person-renew-hint = The old link stops working.
person-remove = Remove
person-remove-hint = They can no longer sign in, and their keys are destroyed. The next page says what follows.
person-remove-ask = Remove this person
yes = Yes
no = No
link-heading = Link for { $name }
link-lead = Give it to them yourself, on paper or by a channel you trust. It works once, until { $day }.
link-how = Whoever has this link can take their place. You see it only now; if it is lost, make a new one.
invitation-heading = Welcome, { $name }
invitation-lead = Choose a passphrase. The next page shows your paper key: have a printer or a pen ready.
invitation-send = Come in
own-key-heading = For the few who have an age key of their own
own-key-usual = Most people leave this closed: the desk then keeps your key locked under your passphrase, and you read here.
own-key-what = If you already have a key for the program “age” on a computer that you trust more than this server, you can have reports sealed to it instead. Then:
own-key-no-content = The desk lists the reports meant for you, where they go, how they stand and what is due, and shows nothing of what is in them. You download each report, still sealed, and open it with your key on your own computer.
own-key-answers = You acknowledge, answer, note and close here as everybody does. You cannot search, label or share reports from here, keep drafts, open single files or hand a report over.
own-key-not-here = Nobody who controls this server can read your reports by waiting until you sign in. Your passphrase and your paper key are for signing in only.
own-key-lost = If you lose your key, nothing opens what was sealed to it, and nobody can give you another for earlier reports. It cannot be exchanged later.
own-key-field = The public half of your key
own-key-hint = The line that begins with age1pq1. The program “age”, version 1.3 or later, makes such a key with “age-keygen -pq”. Never paste the line that begins with AGE-SECRET-KEY. Leave this empty if you have no such key.
remove-heading = Remove { $name }?
remove-text = Their keys and their access to every report are destroyed, and they are signed out. This cannot be undone.
remove-send = Remove for good
removed-heading = { $name } has been removed
removed-text = Their keys are destroyed and their sessions have ended.
remove-without-handler = Nobody else handles “{ $channel }”. Its reports go to those who oversee it.
remove-without-anybody = “{ $channel }” will take no more reports until somebody is put on it.
remove-without-reader = These reports will have no reader, because nobody else was ever given them. Their sources can still write:
problem-has-overseen = This person oversees a channel, or did so not long ago. Reports may depend on them that nobody else outside could receive, so nobody is able to remove them here. Take them off the lists of overseers: then nothing new comes to them. Whoever runs the machine can remove them with the command “tipline handler remove”.
remove-unknown = If a source left out everybody else, that report will have no reader either. This server cannot tell: to it, somebody who was left out looks like a reader.

## The desk: one's own account

account-heading = Your account
account-back = Back to your account
account-passphrase = Another passphrase
account-passphrase-hint = Your other sessions end. Your paper key stays as it is.
account-old = Present passphrase
account-new = New passphrase
account-new-hint = At least { $min } characters. Several words that do not belong together are best.
account-send = Change passphrase
account-changed = Your passphrase has been changed.
account-own-key = Your own key
account-own-key-hint = Reports are sealed to a key of your own, so the desk shows nothing of what is in them. What follows on this page is for signing in. Your key cannot be exchanged: who needs another is removed and invited anew.
account-own-key-show = Show the whole key, to compare it with yours
forgotten-heading = A new passphrase
forgotten-lead = With your paper key you can choose a new passphrase. It also turns codes off.
forgotten-no-other = There is no other way. Only your passphrase or your paper key opens your reports, and nobody else has either: not the operator, and not this server. Without both, ask the operator to remove you and to invite you anew. Colleagues can then share reports with you.
forgotten-key = Paper key
forgotten-key-hint = The line that begins with AGE-SECRET-KEY-PQ-1. Spaces and capitals do not matter.
forgotten-done = Your passphrase has been changed. Your earlier sessions have ended. If codes were on, they are off now: you can turn them on again in your account.

## The desk: one's own account

factor-heading = Codes for signing in
factor-off = Your passphrase alone opens your account now. With codes, whoever learns your passphrase needs your phone as well.
factor-scan = Open an authenticator app on your phone and let it read this picture.
factor-picture = The picture your authenticator app reads
factor-type = If it cannot, type this in instead:
factor-paper-key = If you lose the phone, your paper key is the only other way in. Make sure you have it.
factor-on = Codes are on. You need one each time you sign in, and each works once.
factor-lost = If you lose your phone, choose a new passphrase with your paper key: that turns codes off. To turn them off now, type the next code.
factor-code = The six digits your app shows now
factor-turn-on = Turn codes on
factor-turn-off = Turn codes off
factor-refused = This is not the code, or it has been used. Wait for the next one and type that. If it never fits, the clock of your phone or of the server is wrong.
sessions-heading = Where you are signed in
sessions-lead = Each line is a browser in which you are signed in. Nothing more than the day is kept about it, and that only while it is open.
sessions-started = Since
sessions-end = End
sessions-end-it = End it
sessions-this-one = (this one)
sessions-unknown = If one of them is not yours, end it and choose a new passphrase.
reminders-heading = Reminders
reminders-lead = A reminder is an e-mail that always says the same: there may be something to see. It names no report, no channel and no person, and comes at most once a day.
reminders-often = When do you want one?
reminders-never = Never
reminders-every-day = Every day
reminders-every-day-hint = This is the safest: it tells nobody anything, whether or not something came.
reminders-when-something = When there may be something to see
reminders-when-something-hint = On days after something happened to a report you can read, and on some other days by chance. Whoever sees your mail over a long time can still learn something from it.
reminders-email = Your e-mail address
reminders-email-hint = It is kept readable on the server. Choose one that only you read.
reminders-keep = Keep this
reminders-no-mail-server = This site has no mail server yet, so nothing is sent. The operator can name one in the settings.
reminders-last = The last reminder
reminders-none-yet = None has been sent since the server was started.
reminders-waiting = One is on its way.
reminders-sent = The mail server took it on { $day }.
reminders-unreachable = The mail server cannot be reached. A reminder that is due is tried again every ten minutes.
reminders-refused = The mail server refuses it. Check the address. A reminder that is due is tried again every ten minutes.
reminders-failing = Reminders of this site cannot be sent.
reminders-now = Send one now
reminders-already = One has been sent today, and there is at most one a day.
problem-email = Please fill in an e-mail address, such as name@example.org.

## The desk: inbox

inbox-heading = Inbox
inbox-empty = There is nothing here yet. New reports meant for you will appear on this page.
inbox-count = { $count ->
    [one] One report, { $waiting } waiting for an answer.
   *[other] { $count } reports, { $waiting } waiting for an answer.
}
inbox-own-key = You read with a key of your own: this list shows which reports are yours and how they stand. Each opens on your own computer, once you have downloaded it.
inbox-name = Report
inbox-channel = Channel
inbox-received = Received
inbox-moved = Last message
inbox-turn = State
inbox-turn-source = Answered
inbox-next = What is next
inbox-next-written = The source has written since.
inbox-next-source = Waiting for the source. { $due }
inbox-choose = Which reports
inbox-choice = { $text } ({ $count })
inbox-state-acknowledge = to acknowledge
inbox-state-answer = to answer
inbox-state-source = waiting for the source
inbox-mine = For me
inbox-mine-new = new since I last looked
inbox-mine-hand = I acted on it last
inbox-mine-draft = with a draft of mine
inbox-label = Label
inbox-chosen = { $count ->
    [0] None of your { $all } reports fits what you chose.
    [one] One of your { $all } reports fits what you chose.
   *[other] { $count } of your { $all } reports fit what you chose.
}
inbox-show-all = Show all reports
inbox-new = { $count } new
inbox-draft = Draft
inbox-some-damage = Some data on this server is damaged. It may concern a report of yours, or none. Tell the operator to stop the server and run “tipline check”.
inbox-damaged = Its record is damaged. Open it to see what can be read.
inbox-newer = Previous page
inbox-older = Next page
inbox-pages = More reports
search-heading = Search reports
search-find = Words
search-hint = In everything you can open: messages, notes, answers, names of files, labels and the names of reports. All the words must occur; capitals and accents make no difference.
search-send = Search
search-found = { $count ->
    [0] Nothing found in { $searched } reports
    [one] Found in one report of { $searched }
   *[other] Found in { $count } reports of { $searched }
}
search-nothing = Try fewer or shorter words.
search-where = { $channel }, last message { $day }
search-older = Search older reports
search-damaged = Something of your reports has been damaged on the server and was not searched. Please ask the operator to run “tipline check”.
problem-search-blank = Please write at least one word to search for.
problem-search-busy = Somebody else is searching. Please try again in a moment.
keys-heading = Keys for the keyboard
keys-how = Press these letters together with the keys your browser uses for shortcuts of pages: Alt and Shift in Firefox and Tor Browser, Alt in Chrome and Edge, Control and Option on a Mac.
keys-inbox = The inbox
keys-previous = The previous report or page
keys-next = The next report or page
keys-reply = Write a reply
keys-note = Write a note
skip = To the content

## The desk: one tip

tip-back = Back to the inbox
tip-around = Reports in the inbox
tip-previous = Previous: { $name }
tip-next = Next: { $name }
tip-new = { $count ->
    [one] One entry is new
   *[other] { $count } entries are new
}
tip-entry-new = New
tip-unread = Mark as unread
# In the menu of languages, on a page with several forms: what happens when another is chosen.
languages-new-tab = Opens in a new tab; what you typed stays in this one.
tip-carried = Here is what you had written. Nothing of it has been sent yet.
draft-save = Save draft
draft-hint = Only you can read a draft. Files are not kept with it.
draft-saved = Draft saved on { $day }
draft-discard = Discard this draft
draft-discard-hint = It is gone for good.
problem-drafts-full = The drafts in this report are too long to be kept together. Send or shorten one first.
labels-heading = Labels
labels-new = New label
labels-put = Put on
labels-remove = Remove “{ $label }”
labels-damaged = The labels of this report have been damaged on the server. The report is not affected.
problem-label-blank = Please write a word or two.
problem-label-long = A label has at most { $max } characters.
problem-label-many = There are { $max } labels already. Remove one first.
tip-channel = Channel: { $channel }
tip-channel-unknown = The record of this report is damaged. What can be read is below.
tip-entry-tip = Report, { $day }
tip-entry-follow-up = From the source, { $day }
tip-entry-reply = Reply by { $author }, { $day }
tip-entry-note = Note by { $author }, { $day } (the source does not see it)
tip-entry-extension = More time to answer, by { $author }, { $day }
tip-entry-closing = Closed by { $author }, { $day } (the source does not see this text)
tip-entry-reopening = Opened again by { $author }, { $day } (the source does not see this text)
tip-entry-sharing = Shared by { $author }, { $day }
tip-entry-step-back = { $author } stepped back, { $day } (the source does not see this text)
tip-entry-referral = Handed over by { $author }, { $day }
tip-people = Who it is about
tip-files = Files
tip-file-clean = Nothing hidden was found in it.
tip-file-cleaned = Taken out before it was sealed: { $found }
tip-file-uncleaned = It could not be cleaned, and may tell who made it.
tip-file-original = The original, as it came
tip-file-original-warning = It may tell who the source is: by a place, a name, a device. Open it only if you need it as evidence, on a computer without a network, and show it to nobody who must not know.
tip-file-kind = { $size }, sent as { $kind }
tip-file-look = Look at it here
tip-files-warning = Files can do harm, and can hold hidden details about the source. Open them on a computer that holds nothing else of importance, and do not pass them on as they are.
tip-damaged-heading = Entry { $number } cannot be read
tip-damaged = It has been damaged on the server. Please ask the operator to run “tipline check”. The other entries are not affected.
tip-reply = Reply to the source
tip-reply-hint = The source reads this with their receipt, and so can anybody who finds it. Do not repeat anything that could point to them.
tip-reply-files = Files for the source (optional)
tip-reply-answer = This is our answer to the report
tip-reply-send = Send reply
tip-note = Note for the handlers
tip-note-hint = Everybody who can read this report can read the note. The source cannot.
tip-note-send = Keep note
tip-message = Message
tip-export = Download the whole report, sealed
tip-export-hint = A ZIP of encrypted files. Your paper key opens them on a computer without Tipline; a text inside says how.
# A look at a file, drawn by the server
look-around = Pages of this file
look-page = Page { $page } of { $pages }
look-picture = The server drew this from the file. The file itself has not come to your computer.
look-text = What is written in the file, as text ({ $coding }). Nothing in it can act.
look-cut = The file goes on. To read the rest, download it.
look-nothing = This file cannot be shown here: it may be damaged, locked with a password, too large or of a kind that is not shown. It can still be downloaded.
tip-sealed = You read with a key of your own, so this page shows nothing of what is in the report. Download it, and open it with your key on your own computer; a text inside says how. What you write below is sealed like everything else.
tip-sealed-entry = Sealed. It is in the download.
tip-sealed-reply = Reply, { $day }
tip-sealed-note = Note, { $day } (the source does not see it)
tip-sealed-extension = More time to answer, { $day }
tip-sealed-closing = Closed, { $day } (the source does not see this text)
tip-sealed-reopening = Opened again, { $day } (the source does not see this text)
tip-sealed-sharing = Shared, { $day }
tip-sealed-step-back = Somebody stepped back, { $day } (the source does not see this text)
tip-sealed-referral = Handed over, { $day }
tip-share-own-key = To share a report its key is needed, and yours is not here. Ask somebody who reads it here to share it.
tip-referral-own-key = The case file is made of what is in the report, and that opens on your own computer only. Somebody who reads it here can hand it over; or use what you have downloaded.
tip-answers = Answers to the questions of the channel
tip-left-out = The source left out: { $people }. Do not tell them that this report exists.
tip-nobody-else = The source asked that nobody be added.
tip-can-read-now = { $person } can read this report now. The source sees this.
tip-stepped-back = { $person } can no longer read this report. The source does not see this.
tip-handed-over = A case file was made for: { $body }. The source sees this.
tip-share = Share this report
tip-share-hint = One more person can read everything in it, for good. The source is told who.
tip-share-with = Person
tip-share-nobody = There is nobody here with whom it could be shared.
tip-share-sure = I know that this cannot be taken back.
tip-share-send = Share
problem-share-nobody-else = The source asked that nobody be added, so this report cannot be shared.
problem-share-left-out = The source left this person out, so this report cannot be shared with them.
problem-share-unknown = This report came before this server kept whom a source leaves out, so it cannot be shared.
problem-share-unsure = Please tick that you know it cannot be taken back.
problem-share-person = Please choose a person from the list.
tip-referral = Hand over
tip-referral-hint = For the police or another body: the whole conversation to print, the list of files and the files, in one file.
tip-referral-ask = Make a case file
tip-step-back = Step back
tip-step-back-hint = If you should not handle this report, for instance because you are close to somebody in it.
tip-step-back-ask = Step back from this report
step-back-heading = Step back from “{ $name }”?
step-back-text = You will no longer see this report, its files or its notes. This cannot be undone; another reader would have to share it with you.
step-back-others = Those who can read it stay: { $people }.
step-back-own-key = You read with a key of your own, so this server cannot tell who else reads this report. Your download does, in details.json. Unless you say that others stay, the report goes to those who oversee the channel.
step-back-others-stay = Others who are still here can read it
step-back-alone = Nobody else who is here can read it now. It goes to those who oversee the channel.
step-back-send = Step back
step-back-last = Nobody else who is here could read this report, now or later. Share it with somebody first.
step-back-stay = Back to the report
referral-heading = Hand over “{ $name }”
referral-text = You get one file for somebody outside: the whole conversation to print, and the files. It is written into the report that it was handed over, to whom and by whom.
referral-left-out = The source left out: { $people }. Think about whether what you hand over can reach them.
referral-nobody-else = The source asked that nobody be added. Hand it over only if the law demands it or the source has agreed, and write to them first if you can.
referral-nothing-yet = Nothing has been handed over. What you wrote is still below.
referral-body = Who gets it
referral-body-hint = The source reads this name, and so can anybody who finds their receipt. Name the body, such as “State police, department 3”.
referral-how = How it travels
referral-sealed = Sealed, so that only they can open it
referral-recipient = Their public key
referral-recipient-hint = An age key: it begins with age1. Ask them for it, and check it with them in another way, such as by telephone.
referral-plain = Not sealed: anybody who gets the file can read it
referral-plain-warning = The file will lie open on this computer and wherever it passes. Whoever gets hold of it reads all the source wrote, and may find out who they are.
referral-sure = I know this, and will carry it to them safely.
referral-what = What goes in
referral-what-hint = All that the source wrote, all that was written to them, what has happened by day, the files. Never the receipt, and no time finer than a day. Files go as they came: they can hold hidden details about the source.
referral-notes = The notes among handlers, too.
referral-notes-hint = Leave this out unless they need it: notes can hold guesses, and names the source never wrote.
referral-after = What happens to the report here
referral-close = Close it as referred to somebody else.
referral-close-hint = Otherwise it stays open, and its clocks run on.
referral-reason = Reason for closing it
referral-closed = The report is closed and stays so.
referral-send = Make the case file
referral-send-hint = The source sees that it was handed over, even if you throw the file away. The download begins at once; then go back to the report.
problem-referral-how = Please choose whether the file is to be sealed.
problem-referral-recipient = This is not a public age key. It begins with age1 and has to be whole; please copy it again.
problem-referral-secret = This is a secret key. It is not shown here again. Tell those it belongs to that it has been seen, and ask for their public key, which begins with age1.
problem-referral-unsure = Please confirm the warning, or choose to seal the file.
problem-referral-reason = Please say why the report is closed, or leave it open.
problem-referral-busy = Too many reports are being downloaded at this moment. Please wait a minute and send it again.

## The case file, on paper.

case-title = Case file “{ $name }”
case-made = Made on { $day } by { $by }, for: { $to }.
case-from = From: { $site }. Channel: { $channel }.
case-with-notes = It holds all that the source wrote here, all that was written to them, and the notes among handlers.
case-without-notes = It holds all that the source wrote here and all that was written to them. Notes among handlers are not in it.
case-protect = Whoever reported this may be in danger if they are found out. Keep this file to as few people as you can. Days are the finest times that were kept.
case-squares = { $count ->
    [one] One character has
   *[other] { $count } characters have
} no shape in this print and stand as □. The file conversation.txt has every character.
case-left-out = The source asked that these people do not see the report: { $people }. Do not tell them that it exists.
case-nobody-else = The source asked that nobody be added to those who read it.
case-history = What happened, by day
case-on = { $day }: { $said }
case-received = The report came, to the channel { $channel }.
case-acknowledged = It was acknowledged.
case-answered = It was answered.
case-escalated = It was passed up to the overseers who had not been left out.
case-follow-up = The source wrote again.
case-reply = { $by } wrote to the source.
case-note = { $by } wrote a note.
case-extension = { $by } extended the time to answer.
case-closing = { $by } closed it.
case-reopening = { $by } opened it again.
case-sharing = { $by } shared it with { $person }.
case-step-back = { $by } stepped back from it.
case-referral = { $by } handed it over to: { $to }.
case-outcome = What came of it: { $outcome }.
case-damaged = It has been damaged on the server this file comes from.
case-with-files = Files with it: { $paths }
case-files = List of the files
case-files-hint = They lie beside this text, under names of ours. They can do harm: open them on a computer that holds nothing else of importance.
case-file = { $path }, called “{ $called }” where it came from, sent as { $claimed }, { $bytes } bytes
case-sum = SHA-256: { $sum }
case-file-damaged = It is damaged on the server it comes from, and ends too early: it should have { $bytes } bytes.
case-foot = { $name }, page { $page } of { $pages }
## The desk: signed out, and a copy still sealed.

signed-out-heading = You have been signed out
signed-out-text = You were away for a while, so we signed you out. Nothing has been sent.
signed-out-message = What you had written
signed-out-back = Sign in here, and what you wrote is in its form again. Files have to be chosen again.
signed-out-copy = Copy it first, then sign in and paste it.
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

export-readme-own-key =
    Report “{ $name }”: everything in it, still encrypted.
    
    You need your own key and the program “age”, version 1.3 or later (or another one that reads the age format with post-quantum keys). Better still, a computer that is never connected to a network.
    
    1. Have the file with your key at hand: here it is called key.txt.
    2. Open your grant. It holds the key of this report:
           age -d -i key.txt grant.age > report-key.txt
    3. Open an entry. Each is a ZIP archive:
           age -d -i report-key.txt entries/000-tip.age > tip.zip
    
    In each archive, message.txt is the message, details.json says who wrote it and what the files were called, files/ holds the files, and padding is empty filling that hides the size.
    
    Of the first entry, details.json also says under “audience” who can read the report, whom the source left out, and whether the source asked that nobody be added. Please keep to it.
    
    Entries that could not be read on the server and are missing here: { $unreadable }.

## Errors at the desk

desk-error-not-set-up-title = Not set up yet
desk-error-not-set-up = Open the set-up link that the server printed when it started.
desk-error-set-up-link-title = This link does not work
desk-error-set-up-link = It has been used, or the server has been restarted since. As long as it is not set up, the server prints a fresh link each time it starts.
desk-error-not-found = There is no such page or report, or it is not meant for you.
desk-error-signed-out-title = Please sign in
desk-error-signed-out = You are not signed in, or have been away for too long.
desk-error-own-key-title = This opens on your own computer only
desk-error-own-key = You read with a key of your own, so this server opens nothing of a report for you: it has no files, search, labels or drafts for you, and shares and hands over nothing. Download the report and work on that.
desk-error-guard-title = Please try again
desk-error-guard = This form had been open for too long. Go back, reload the page and try again.
desk-error-busy = Too many people are signing in at this moment. Please try again in a minute.
desk-error-not-now-title = Somebody was faster, or this does not fit any more
desk-error-damaged-title = This cannot be read
desk-error-damaged = It has been damaged on the server. Please ask the operator to run “tipline check”.

## Where a report stands, for those who handle or oversee it.

standing-received = It came on { $day }.
standing-acknowledged = It was acknowledged on { $day }.
standing-answered = It was answered on { $day }.
standing-extended = On { $day } the time to answer it was extended.
standing-acknowledge-by = To be acknowledged by { $day }.
standing-acknowledge-late = It was to be acknowledged by { $day }.
standing-answer-by = To be answered by { $day }.
standing-answer-late = It was to be answered by { $day }.
standing-then-overseers = After that it goes to the overseers, whole and with its history.
standing-then-nobody = After that it goes to nobody else: there is no overseer who could receive it.
standing-escalated = On { $day } it was passed up to the overseers who were not left out.
standing-closed = Closed on { $day }: { $outcome }.
standing-kept-until = It is kept until { $day } and then erased for good, unless the source writes again.
standing-source-wrote = The source has written since then, and nobody has answered that.

outcome-substantiated = substantiated
outcome-partly = partly substantiated
outcome-not-substantiated = not substantiated
outcome-referred = referred to somebody else
outcome-not-enough = not enough to go on
outcome-out-of-scope = not for this place

steps-heading = What next
step-reason = Reason
acknowledge-hint = The source sees that the report has arrived with people. A reply says so, too.
acknowledge-send = Acknowledge
extend-heading = More time to answer
extend-hint = Once, and to six months from the day the report came. The source reads the reason.
extend-send = Extend
close-heading = Close this report
close-outcome = What came of it
close-hint = For those who can read the report. The source and the overseers see what came of it; the source does not see the reason.
close-send = Close
reopen-heading = Open it again
reopen-hint = Say why, for those who can read the report. It counts as neither answered nor closed then: its clock runs again, and the source sees that.
reopen-send = Open again
erase-heading = Erase it before its time
erase-hint = Nobody can read it after that, and nothing brings it back. It takes two: you ask, and an overseer agrees.
erase-sure = I know that this cannot be undone.
problem-erase-unsure = Please tick that you know it cannot be undone.
erase-ask = Ask for it to be erased
erase-asked = { $name } asks for this report to be erased now.
erase-waits = An overseer has to agree.
erase-agree = Erase it for good
erase-keep = Keep it after all
erase-somebody = Somebody

docket-heading = Docket
docket-hint = Every report whose overseer you are, by what is due first. You can read one once it has gone to the overseers, or was sent straight to them.
docket-empty = There is nothing here.
docket-count = { $count ->
    [one] One report
   *[other] { $count } reports
}, { $overdue } overdue, { $escalated } passed up.
docket-due = Where it stands
docket-escalated = Passed up
docket-yes = yes
docket-no = no
docket-state = State
docket-every = all
docket-show = Show
docket-state-overdue = overdue
docket-state-waiting = waiting
docket-state-answered = answered, not closed
docket-state-closed = closed
docket-state-source-wrote = the source has written since
docket-state-escalated = passed up
docket-download = Download this list (CSV)
docket-pages = More of the docket
docket-counts = Counts
docket-counts-hint = By channel, and by the month in which a report came. They count the reports that are still here: one that has been erased is counted no more. The pictures show the same as the table.
docket-counts-download = Download the counts (CSV)
docket-month = Month
docket-received = received
docket-acknowledged-in-time = acknowledged in time
docket-answered-in-time = answered in time
docket-overdue = overdue
docket-closed = closed
docket-closed-as = closed: { $outcome }
docket-numbers = { $received } received: { $overdue } overdue, { $waiting } waiting, { $answered } answered, { $closed } closed
docket-picture-months = { $channel }: how far the reports of the newest months are
docket-picture-all = { $channel }: what was done in time, and what came of it
docket-back = Back to the docket
docket-read = Read this report
docket-not-yet = You cannot read it yet. You can, as soon as it goes to the overseers.

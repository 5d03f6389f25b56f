### Choosing a file, reading it, which one is you.

load-bring = Bring one chat. It never leaves this device.
load-lead = Export it from your app, and open it here. You’ll see how you two answer each other.
load-fair = The other person didn’t choose this. Would you show them what you find?
load-reading = Reading your chat
load-question = One question first.
load-what = What was read
load-another = Another file
load-zone = The time zone is taken as { $zone }.
load-who-note = This only decides whose name comes first.
load-next = Go on
load-called = You two are called { $a } and { $b }.
load-called-one = Name for { $person }
load-called-alike = Give each a name, and not the same one.
load-called-go = Use these names

## The field to drop a file on

load-drop = Drop the file here
load-pick = I have the file
load-pick-folder = Choose a folder
load-several = Several files at once are read as one conversation: from both phones, or an older and a newer one.
load-several-mac = Or a chat.db with its chat.db-wal.
load-which-app = Which app?
load-app-whatsapp = WhatsApp
load-app-imessage = iMessage
load-app-meta = Messenger or Instagram
load-app-another = Another app
load-other-ways = Other ways
load-system = Which phone?
load-system-iphone = iPhone
load-system-android = Android
load-step = { $at } of { $of }
load-on-computer = Open Slipstep on that computer. You’ll find the instructions there.
load-paste = Or paste the text of a chat
load-paste-go = Read this text
load-stop = Stop
load-stopped = Stopped. Nothing was kept, and all is as it was.
load-undo = Undo this import
load-undone = The import is undone, and its lines are forgotten.
load-undone-kept = What was open before is back. What you kept is still in your file.

## What the worker is doing

load-stage-read = Reading the lines
load-stage-group = Finding messages and pauses
load-stage-weigh = Working out who answers whom
load-stage-seal = Locking
load-stage-at = { $stage }… { NUMBER($share, style: "percent") }

## Questions that a file may leave open

load-ask-chat = There are several chats here, as far as we can tell. Which one do you want to see? The others are left out.
load-ask-columns = This is a table. We can’t tell which columns hold the date, the sender and the text. Choose them here.
load-ask-dates = Does this file put the day first, or the month? 3/4 may be 3 April or March 4. The wrong choice would move every message. How does the phone it came from write dates?
load-order-dmy = Day first (31/12)
load-order-mdy = Month first (12/31)
load-order-ymd = Year first (2024/12/31)
load-columns = Which column holds what?
load-column-date = Date
load-column-time = Time of day
load-column-from = Who wrote
load-column-text = What was written
load-column-choose = Choose a column
load-column-with-date = Stands with the date
load-columns-go = Read it this way
load-columns-change = Other columns

## Who is who

load-who = Which one is you?
load-neither = Neither, or I’d rather not say
load-two-of = Which two of these { $count }?
load-group = This chat has more than two people. Whose dance do you want to see? Choose two. The lines of everyone else are left out and counted.
load-two-go = These two
load-group-says = Who writes next after whom. The most frequent pair: { $one } and { $other }.
load-group-arcs = An arc is thicker the more often one writes right after the other.
load-messages = { $count ->
    [one] { $count } message
   *[other] { NUMBER($count) } messages
}
load-one-person = One person, or two?
load-one-person-lead = These names may belong to one person. We join nothing unless you say so, and you can take it back.
load-one-yes = One person
load-one-no = Two people
load-apart = Apart again
load-joined = { $names } are read as one person, as you said.
load-join-own = Join two names yourself
load-join-first = One name
load-join-second = The same person’s other name
load-join-choose = Choose a name
load-join-go = Join these two
load-join-chats = Several of these are one conversation
load-join-chats-go = Read these together
load-why-same-messages = Both names wrote the same thing at the same time in two files, { NUMBER($times) } times.
load-why-spelling = The names differ only in spelling.
load-why-prefix = One name is the beginning of the other, and the two never write in the same file.
load-why-number = A number and a name that never write in the same file.
load-why-owner = This person’s own phone uses one name, and the other person’s phone uses the other.

## Living together

load-home = Do you live together?
load-home-note = People who live together and feel close often write less. So how much they write says nothing here.
load-yes = Yes
load-no = No
load-rather-not = I’d rather not say

## What was read

load-account = Messages: { NUMBER($read) } read, { NUMBER($not) } not understood
load-file = { $app }: { $messages ->
    [one] one message.
   *[other] { NUMBER($messages) } messages.
} { $system ->
    [one] One line without a message is left out (a heading, a notice or the like).
   *[other] { NUMBER($system) } lines without a message are left out (headings, notices and the like).
}
load-file-by-number = File { NUMBER($at) }
load-person-by-number = Person { NUMBER($at) }
load-file-reactions = { $count ->
    [one] One reaction is counted.
   *[other] { NUMBER($count) } reactions are counted.
}
load-file-dates = Dates are read { $order ->
    [dmy] day first
    [mdy] month first
   *[ymd] year first
}{ $how ->
    [format] , as always in this format
    [given] , as you said
    [assumed] , as is usual
   *[settled] , as the file shows
}.
load-merged = { $count ->
    [one] One message was in more than one file and was counted only once.
   *[other] { NUMBER($count) } messages were in more than one file and were counted only once.
}
load-strip = In the strip, small marks are days with calls. A dashed outline shows when disappearing messages were on.
load-lines = Lines that weren’t understood, and why
load-lines-note = The text of these lines isn’t shown. Open the file at that line to see it.
load-lines-where = Where
load-lines-why = Why
load-line = Line { NUMBER($at) }
load-entry = Entry { NUMBER($at) }
load-zone-label = Time zone
load-zone-stated = The file states this zone.
load-zone-given = You chose this zone.
load-zone-assumed = The file doesn’t say which time zone it’s in, so we use this device’s. If the phone was elsewhere, choose its zone.
load-other-chat = This file may be a chat with somebody else, so nothing has been added yet. If it’s the same chat and a name or number has changed, add it. If it’s another one, open it on its own.
load-other-chat-same = It’s the same chat: add it
load-fault = Something in the app went wrong ({ $name }). What you see is as it was, and nothing left this device. Load the page afresh and try again.
load-fault-report = A report of this, with nothing of your chat in it
load-fault-copy = Copy it
load-fault-copied = Copied.

## How to get the file

load-limit = WhatsApp stops at about 40,000 messages, or 10,000 with media. It cuts off the oldest and doesn’t say so. Choose “without media”. If “Export chat” is missing, “Advanced chat privacy” is on. Either side can have set it, for reasons of their own, and both see when it changes.
load-guide-iphone = WhatsApp on an iPhone
load-guide-iphone-1 = Open the chat and tap the name at the top.
load-guide-iphone-2 = Scroll down and tap “Export chat”.
load-guide-iphone-4 = Tap “Save to Files”.
load-guide-iphone-5 = Come back to Slipstep, tap “I have the file” and take that zip.
load-guide-iphone-note = The file tells your phone’s time and not its zone. You can set the zone after loading.
load-guide-android = WhatsApp on Android
load-guide-android-1 = Open the chat and tap the three dots.
load-guide-android-2 = Tap “More”.
load-guide-android-3 = Tap “Export chat”.
load-guide-android-5 = Tap Slipstep, if you installed it. If not, save the file and choose it here.
load-guide-android-note = Dates follow the phone’s settings. If day and month can’t be told apart, you are asked.
load-guide-without = Choose “Without media”.
load-guide-meta = Messenger and Instagram, on either phone
load-guide-meta-1 = In the app’s settings, open “Accounts Center”.
load-guide-meta-2 = Tap “Your information and permissions”, then “Export your information”.
load-guide-meta-3 = Choose only messages, from all time, as “JSON”.
load-guide-meta-4 = When you’re told it’s ready, download the zip and choose it here.
load-guide-meta-note = It can take a few hours. Messenger stores encrypted chats separately: look in its privacy settings for “Download secure storage data”.
load-guide-telegram = Telegram on a computer
load-guide-telegram-2 = Click “Export chat history”.
load-guide-telegram-3 = Choose “JSON” and no media. “HTML” works too.
load-guide-telegram-4 = Choose result.json here. From HTML, choose the whole folder.
load-guide-telegram-note = Only Telegram for computers can export. It states exact times, so no zone has to be assumed.
load-guide-save = Save the file, then choose it here.
load-guide-line = LINE, on either phone
load-guide-line-1 = Open the chat and tap the menu at the top.
load-guide-line-2 = Tap “Settings” or “Other settings”.
load-guide-line-3 = Tap “Export chat history”.
load-guide-line-note = The file holds the text of one chat, with times to the minute.
load-guide-viber = Viber, on either phone
load-guide-viber-1 = Tap “More”, then “Settings”.
load-guide-viber-2 = Tap “Calls and messages”.
load-guide-viber-3 = Tap “Email message history”.
load-guide-viber-note = You get one table for each contact. If it comes as a zip, choose the zip.
load-guide-sms = Text messages on Android
load-guide-sms-1 = Install “SMS Backup & Restore” and open it.
load-guide-sms-2 = Set up a backup of messages and calls.
load-guide-sms-3 = Keep it on the phone, not in a cloud.
load-guide-sms-4 = Choose the file whose name begins with “sms”.
load-guide-sms-note = That app isn’t ours. The backup isn’t locked: delete it when you’re done. It doesn’t include RCS messages, which two Android phones mostly use these days.
load-guide-imessage = iMessage, from a Mac
load-guide-imessage-1 = In Finder, click “Go”, then “Go to Folder”.
load-guide-imessage-2 = Type this, then press Enter: ~/Library/Messages
load-guide-imessage-3 = Copy all files that begin with chat.db to your desktop.
load-guide-imessage-4 = Choose those copies here, all at once.
load-guide-imessage-note = An iPhone can’t export its messages by itself. You’ll find them on a Mac where “Messages in iCloud” is turned on.
load-guide-other = Other apps, and your own table
load-guide-other-1 = Ask the app for your data. JSON is best; HTML works too for Messenger and Instagram.
load-guide-other-2 = Choose a file that holds one conversation.
load-guide-other-note = We look at what is in a file, not at its name. A table of your own works too: a CSV with the columns dyad_id, time_unix, sender, receiver.
load-mark-name = Name
load-mark-export = Export
load-mark-without = Without
load-mark-files = Files
load-mark-more = More
load-mark-file = File
load-mark-account = Accounts
load-mark-settings = Settings
load-mark-calls = Messages
load-mark-mail = History
load-mark-backup = Backup
load-mark-phone = Phone
load-mark-go = Go

load-whose-invented = An example, to look around: { $a } and { $b }

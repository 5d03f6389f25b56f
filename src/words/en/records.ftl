### What happened while a file was read, and what to do.
records-other-release = Another version of Slipstep noted something here that this version can’t show.
-records-export-it = We need the chat itself: export it from the app, and choose that file.
-records-read-before = What comes before was read; what came after is missing here.
-records-read-half = What comes before was read; the rest wasn’t.
-records-again = Export it again, or copy it again, and choose the new one.
-records-chat-again = Export the chat again, or copy the file again, and choose the new one.
-records-as-app = Export it again, and choose the file just as the app wrote it.

## What must be said or chosen first

records-no-file = No file was given. Choose a chat export.
records-unknown-zone = “{ $zone }” isn’t a time zone. Give a name such as Europe/Berlin or America/New_York.
# For the terminal: the question, then the option that answers it.
records-ask = { $question } Choose with { $option } { $choices }.
records-ask-order = Nothing in this file tells whether its dates put the day or the month first: 3/4 may be 3 April or March 4. Reading it the wrong way would move every message.
records-ask-order-table = The dates of { $file } can be read day first or month first, and nothing in the file decides.
records-ask-columns = This is a table, but we can’t tell which columns hold the date, the sender and the text. { $seen } N is the number of a column; time, to, direction and chat can be named too.
records-columns-seen = Columns seen: { $names }.
records-columns-unnamed = It has { $count } columns and no row of names.
records-column-called = “{ $name }”
records-column-nameless = one without a name
records-column = Column { $at } of the table.
records-columns-read = Read as a table of messages ({ $how ->
    [given] as you said
    [names] told by the names of the columns
   *[contents] told by what is in the columns
}): { $columns }. If that’s wrong, say which columns they are.
records-role-named = { $role } from column “{ $name }”
records-role-numbered = { $role } from column number { $number }
records-role-date = the date
records-role-kind = what each message is
records-role-time = the time
records-role-from = the sender
records-role-to = the recipient
records-role-text = the text
records-role-direction = sent or received
records-role-direction-numbers = received (1) or sent (2)
records-role-chat = the chat
records-role-title = the title of the chat
records-role-draft = what was never sent
records-chat = { $title }: { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $messages ->
    [one] 1 message
   *[other] { $messages } messages
}
records-choose-chat = This export holds { $count } chats. Choose one of them with --chat NAME. Where several are one conversation, as by number and by address, give --chat for each.
records-chats-differ = These files hold { $count } chats that may be with different people. Read as one, they’d answer for each other. Choose one with --chat NAME, or give --chat for each that belongs to one conversation. If two names are one person, say so with --same "A=B".
records-no-such-chat = No chat here is called “{ $chat }”. Choose one of those listed with --chat NAME.

## What we should know of the whole

# A note of one of several files.
records-of-file = { $file }: { $text }
records-none-read = This export was recognised, but none of its { $count } entries could be read. The first: { $why }. Often such a file is only a part, or was changed by another program. Take the whole export straight from the app, as its guide says.
records-ragged = { $count ->
    [one] Row { $row } has
   *[other] Row { $row } and others, { $count } in all, have
  } more or fewer cells than the table has columns, as when a text with commas has no quotation marks. Words may be missing there. Export the table again.
records-kinds-strange = { $count ->
    [one] 1 message here is of an unknown kind, and counts as text.
   *[other] { $count } messages here are of unknown kinds, and count as text.
  }
records-empty = This export has no messages: the chat is empty, or the export was cut short. Export the chat again straight from the app, from beginning to end.
records-left-out = “{ $chat }” may be a chat with other people, so it was left out. If it’s the same conversation, choose both.
records-group = This chat has { $count } people. We look at two at a time: choose two of them with --people A,B.
records-one-person = All messages here are from one person, so there’s no exchange to look at. Check that this is the whole export, and that the other person wrote in this chat.
records-no-such-person = Nobody in these files is called “{ $name }”, so nothing was joined by that name. The people are listed with the answer; copy the names from there.
records-twins = { $file } holds the same chat as { $others } beside it, as signal-export writes it. { $file } was read, the rest left out.
records-joined-by-name = “{ $name }” is in several of these exports and is treated as one person. If they’re two people, open the exports separately.
records-too-many-people = This file has more than 65,535 senders, so all the others are counted as one sender. Check that it’s the right file.
records-hours = { $later ->
    [later] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } hour later
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } hours later
    }
   *[earlier] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } hour earlier
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } hours earlier
    }
}
records-zones-none = { $count } texts of “{ $first }” are in this file too, { $distance }. So the phone’s clock was in another zone when it was exported. No zone brings the two together, so these messages count twice. Give each file its own zone.
records-zones-settled = { $count } texts of “{ $first }” are in this file too, { $distance }. So the phone’s clock was in another zone when it was exported. With “{ $first }” in { $zone }, this one is read in { $settled }: there they fall together and are counted once. If the phone wasn’t there, give each file its own zone.
records-apart = { $unit ->
    [seconds] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } second
       *[other] { NUMBER($count, maximumFractionDigits: 2) } seconds
    }
    [minutes] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } minute
       *[other] { NUMBER($count, maximumFractionDigits: 2) } minutes
    }
   *[hours] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } hour
       *[other] { NUMBER($count, maximumFractionDigits: 2) } hours
    }
}
records-twice = { $count } texts are in “{ $first }” and in this file, { $distance } apart. They seem to be the same messages, so these count twice. Read only one of the two files{ $zones ->
    [yes] , or give each its own zone.
   *[no] .
}
records-repeated-hour = { $count ->
    [one] 1 message lies
   *[other] { $count } messages lie
} in the hour that a clock change repeats in { $zone }. Each was read so that the order of the file holds, else as the first. It may be off by that hour.
records-missing-hour = { $count ->
    [one] 1 message has a time
   *[other] { $count } messages have times
} that the clocks of { $zone } skip. So the zone is probably another one: give the one where the phone was.
records-disappearing = Disappearing messages were on for a time. What had disappeared before the export is missing here, so a gap in that time may not be a silence.
records-ansi = Another program saved this file in an old Windows encoding (ANSI), and it was read that way. If letters beyond a to z look wrong, use the file as the app exported it.
records-letters-broken = Letters in these names are broken (“Ã¼” for “ü”): another program saved the file wrongly. Use the file as the app exported it.
records-not-utf8 = We can’t tell how the letters of this file are encoded, so those beyond a to z show as �. Use the file as the app exported it, or save it again as UTF-8.

## Files that break off or are damaged

# $why: what the engine says, in English.
records-broken-format = This file was taken for an export of { $app } and couldn’t be read ({ $why }). { -records-chat-again }
records-broken-end = This file can’t be read to its end ({ $why }). { -records-chat-again }
records-gone = it was moved or changed, or may not be read
records-packed-damaged = its packed data are damaged or end too early
records-too-large = This file is larger than { $megabytes } MB, more than any export of this kind should hold. Check that it’s the right file.
records-entry-too-large = One entry of this JSON file is larger than 16 MB. No message is that long: check that it’s the right file.
records-line-too-long = Line { $line } is longer than 16 MB, so this isn’t a chat as text. Choose the file that the app itself exported.
records-value-too-long = A part of this file is longer than 16 MB, which never happens in a backup of messages. Choose the file that the app itself exported.
records-too-many-messages = These files hold more than { $count } messages, more than are read at once. Export the one chat alone, and choose that file.
records-too-many-names = The names in this file come to more than 32 MB, as in no export. Check that it’s the right file.
records-too-many-senders = This file names far more than 65,535 senders or chats, as no export does. Check that it’s the right file.
records-too-many-words = The words in this file come to more than 256 MB, more than are kept. Read it without keeping words, or export the one chat alone.
records-row-too-long = A row of this table is longer than 16 million characters, as when a quotation mark never closes. Open the file in a spreadsheet, save it as CSV again, and choose that.
records-tag-too-long = A tag of this web page is longer than 16 million characters, as in no export. Export the chat again, and choose the new file.
records-text-too-long = One piece of text on this web page is over 16 million characters long. No real export has that. Export the chat again, and choose the new file.
records-page-deep = This exported page is nested more than 300 levels deep, which no real export is. { -records-read-half } { -records-as-app }
records-file-cut = This file stops in the middle, as when a download or a copy broke off. { -records-read-before } { -records-again }
records-quote-open = The last row of this file ends inside quotation marks, as when a copy broke off. { -records-again }
records-json-broken = From byte { $offset } on, this file is no longer JSON. { -records-read-half } { -records-as-app }
records-entries-cut = { $how ->
    [cut] This file stops in the middle, after { $count } entries.
   *[broken] After { $count } entries this file is no longer JSON.
} What comes before was read. Export the chat again, or copy the file again, to have all of it.

## Archives

records-gzip-bomb = { $file } unpacks to more than 200 times its size. No chat does that, but files built to fill up a disk do. Choose the file that the app itself exported.
records-inflates = { $file } unpacks to far more than it should, as files built to fill up a disk do. Choose the file that the app itself exported.
records-tar-broken = This tar archive is damaged, or holds more files than any export. Download it again, or unpack it and choose the file of the chat.
records-archive-empty = This archive holds no chat. Export it again, and choose the archive that holds the text.
records-zip-entries = This zip lists more than { $count } entries, which no chat export does. Choose the zip that the app itself exported.
records-too-many-files = { $where ->
    [zip] This zip holds
   *[selection] You chose
} more than { $count } files beside pictures and recordings. To be safe from hostile files, we open no more. Take out the chat you want and choose that file alone.
records-zip-broken = This zip can’t be opened: its end is missing or damaged, as happens when a download or a copy stops halfway. { -records-chat-again }
records-zip-too-large = Unpacked, this zip would be larger than 2 GB, and we open no more than that. Take out the chat you want and choose that file alone.
records-zip-bomb = This zip unpacks to more than 200 times its size. No chat does that, but files built to fill up a disk do. Choose the zip that the app itself exported.
records-zip-bomb-whole = Unpacked, this zip would be far larger than any chat of its size, like files built to fill up a disk. Choose the zip that the app itself exported.
records-zip-locked = This zip is locked with a password. Unpack it first, and choose the unpacked file.
records-zip-media = This zip holds only pictures and recordings, no chat. Export the chat again, and choose the zip that holds the text.
records-zip-empty = This zip is empty. Export the chat again.

## Files that hold no chat we can read

-records-one-side = With only one person there’s no exchange to look at.
-records-unread = We can’t read it here. What you copy into a table can be read: a CSV with the columns dyad_id, time_unix, sender, receiver.
records-is-empty = This file is empty: the export or the copy went wrong. Export the chat again, or copy the file again.
records-is-picture = That’s a picture. { -records-export-it }
records-is-pdf = That’s a PDF. { -records-export-it }
records-is-archive = We can’t open this archive (7z, rar, or one inside another). Unpack it, and choose the file inside.
records-is-recording = That’s a recording. { -records-export-it }
records-is-web-page = That’s a web page, but from no export we know. Export again, and choose JSON or text if the app asks for a format.
records-is-binary = We don’t know this kind of file. { -records-export-it }
records-is-text = That’s text, but we see no chat in it. { -records-export-it }
records-is-json-damaged = This file is damaged, as when a download stops half way or an editor changes it. Download or copy it again, and choose it as the app wrote it.
records-is-json-damaged-at = This file is damaged at character { $at }, as when a download stops half way or an editor changes it. Download or copy it again, and choose it as the app wrote it.
-records-which-json = If an app offers several formats, choose: for Messenger and Instagram message_1.json, for Telegram result.json, for Signal main.jsonl, for Snapchat chat_history.json, for Skype messages.json.
records-is-json = That’s JSON, but of no kind we know. { -records-which-json }
records-is-json-with = That’s JSON, but of no kind we know (its fields are { $fields }…). { -records-which-json } A list of objects that each have a time, a name and a text can be read from any app.
records-is-rich-text = This is a chat saved as formatted text (RTF): fonts and colours stand between the words. Open it in TextEdit and choose Format → Make Plain Text, or in Word save it as “Plain text (UTF-8)”. Choose that file. The app’s own export is better still.
records-is-one-sided = This is your data from { $app }: it holds what you wrote, not what the others answered. { -records-one-side } { $app } offers no export with both sides.
records-is-discord-own = This is part of your data package from Discord: it holds what you wrote, not what the others answered. { -records-one-side } DiscordChatExporter writes both sides: export the direct messages as JSON, and choose that file.
records-is-vk = This is a page of messages from your data archive of VK. { -records-unread }
records-is-wire-events = This is events.json from a backup of Wire, where people have numbers and no names. { -records-unread }
records-is-wire = This is a backup of Wire, made for Wire alone to open. { -records-unread }
records-is-snaps = This is the list of your snaps from Snapchat, without what they said. Choose chat_history.json from the folder “json” of the same download.
records-is-snapchat-page = This is a page of your data from Snapchat. In Snapchat choose Settings → My Data and tick “Export JSON files”. Then choose chat_history.json from the folder “json” of that download.
records-is-meta-page = This is a page of your download from Meta (Facebook, Messenger or Instagram) without messages. Choose message_1.html from the folder messages/inbox of the same download. Better still, in “Export your information” choose Format → JSON, and only Messages.
records-is-meta-part = This is part of your download from Meta (Facebook, Messenger or Instagram), but not its messages. Choose message_1.json from the folder messages/inbox of the same download.
records-is-skype-devices = This lists the devices of your Skype account. Choose messages.json from the same export.
records-is-voice-page = This is a page of Google Voice without messages (an index, or your greetings). Choose the folder Voice/Calls of Takeout, which holds the messages.
records-is-takeout = This is part of Google Takeout (activity), but not a chat. In Takeout tick Google Chat (or Hangouts, or Google Voice), and choose the messages file from that download.
-records-chat-privacy = Where “Export chat” is missing, “Advanced chat privacy” is on for this chat; both see when it changes.
records-is-copied-whatsapp = These messages were copied out of WhatsApp, which leaves out the year, so no day of them is known. In WhatsApp open the chat, tap ⋮ (or the name, on an iPhone) → More → Export chat → Without media, and choose that file. { -records-chat-privacy }
records-is-whatsapp-backup = This is an encrypted backup of WhatsApp, which only WhatsApp can open. In WhatsApp open the chat, tap ⋮ (or the name, on an iPhone) → More → Export chat → Without media, and choose that file. { -records-chat-privacy }
records-is-signal-backup = This is Signal’s own backup of an Android phone, which only Signal can open. In Signal choose Settings → Chats → Export chats, and choose main.jsonl of what it writes.
records-is-facebook-old = This is a Facebook download from before 2018, in a form we don’t read. Ask Facebook for a new one: Accounts Center → Your information and permissions → Export your information, messages only, all time, JSON.
records-is-android-backup = This is a backup of Android (adb), which holds apps and not chats. { -records-export-it }
records-is-utf16-database = This is a database that keeps its text in UTF-16, which no app we know does, so we don’t read it. { -records-export-it }
records-is-viber-database = This is Viber’s database from a computer, and we can’t read it. In Viber on the phone choose Settings → Account → Viber backup → Email message history, and choose the file you get.
records-is-skype-database = This is the database of an old Skype (main.db), which can’t be read yet. If your account was exported before Skype closed, choose messages.json of that export.
records-is-telegram-database = This is Telegram’s database from a phone, in a packed form we can’t read. In Telegram Desktop open the chat, choose ⋮ → Export chat history → Format: Machine-readable JSON, and choose result.json.
records-is-kakao-database = This is the database of KakaoTalk, which is encrypted. In KakaoTalk open the chat, choose ≡ → Settings → Export chat, and choose that file.
records-is-database = We don’t know this kind of database. Those we can read are chat.db (Messages on a Mac), msgstore.db (WhatsApp on Android) and ChatStorage.sqlite (WhatsApp on an iPhone). If yours is another kind, export the chat from the app, and choose that file.
records-is-vmessage = This is a vMessage file, the format old Nokia and Windows phones saved text messages in. It can’t be read yet. If an Android phone has the messages too, make a backup with “SMS Backup & Restore” and choose its XML file.
records-is-contact-card = This is a contact card, so there’s no chat in it to read. { -records-export-it }
records-is-office = { $kind ->
    [table] This is a spreadsheet, which can’t be read as it is. Open it, choose File → Save as → CSV, and choose the file you get.
    [text] This is a document, and not plain text. Open it, choose File → Save as → Plain text (.txt), and choose the file you get.
    [apple] This is a document made in Numbers or Pages. Open it, choose File → Export to → CSV (in Pages: Plain Text), and choose the file you get.
   *[old] This is an Excel, Word or Outlook document in an old format. Open it, choose File → Save as, choose CSV or plain text, and choose the file you get.
}
records-is-discord-page = This is a chat that DiscordChatExporter wrote as a page or as text. Export it once more with JSON (or CSV) as the format, and choose that file.
records-is-element = This is a chat that Element wrote as a page or as text, where pictures have no sender. In Element open the room → ⓘ → Export chat, choose JSON as the format, and choose that file.
records-x-part = This is a part of your archive of X (Twitter) without direct messages. Choose direct-messages.js from its folder “data”, or the whole archive.
records-is-sms-lines = This is a backup by “SMS Import / Export”. It can’t be read yet. Make one with “SMS Backup & Restore” on the same phone and choose its XML file.
records-is-sigtop = This is a chat from Signal Desktop that sigtop wrote as text, and we can’t read it. Choose main.jsonl from Signal’s own export, or data.json as signal-export writes it.
records-is-mail = This is a single email. Export the whole folder as mbox (Apple Mail: Mailbox → Export Mailbox, Gmail: Google Takeout) and choose that file.
records-is-saved-page = This is a page or email saved whole (MHTML), and we can’t read it. { -records-export-it }

## Databases of apps

records-log-alone = This is only the log of a database (its name ends in -wal): it holds the newest pages, not the rest. Choose the database ({ $file }) together with it.
records-database-damaged = This database can’t be read to its end (SQLite: { $why }). { $app ->
    [messages] Quit Messages, copy chat.db and chat.db-wal
   *[whatsapp] Copy msgstore.db and msgstore.db-wal
} together again, and choose both copies.
records-database-rows = This database is damaged: its rows don’t follow one another. Quit the app, copy the database and its log again, and choose the copies.
records-database-hostile = Reading this database would take work without end, as in files made to stop a machine. Choose the chat.db of your own Mac, or the chat’s own export.
records-messages-cut-down = This is a cut-down copy of the database of Apple’s Messages: it lacks { $columns }. Without that nobody can tell when a message was sent, or by whom. Copy chat.db itself from the Messages folder of your Mac’s Library, with chat.db-wal beside it.
records-messages-other = This is a SQLite database, but not one of Apple’s Messages: it lacks one of the tables message and chat (it has: { $tables }). Choose chat.db from the Messages folder of your Mac’s Library, or the chat’s own export.
records-no-tables = none
records-log-missing = Messages keeps its newest entries in a second file, chat.db-wal, which wasn’t among the files. If there’s one beside chat.db, choose both. Without it the last hours or days may be missing.
records-log-unused = The log chat.db-wal that came with this database is damaged or belongs to another copy, so it was left out. The newest messages may be missing. Quit Messages, copy both files again, and choose the copies.
records-recently-deleted = Left out: { $count ->
    [one] 1 message
   *[other] { $count } messages
} in “Recently Deleted”. To have any of them counted, restore them in the Messages app and export again.
records-no-conversation = Left out: { $count ->
    [one] 1 message
   *[other] { $count } messages
} that belong to no conversation, such as what’s left of deleted ones. The Messages app doesn’t show these either.
records-not-delivered = Left out: { $count ->
    [one] 1 message
   *[other] { $count } messages
} that never left this device (marked as not delivered).
records-discord-blank = No message in this file holds anything: no words, no pictures, no stickers. DiscordChatExporter writes such files when it isn’t allowed to read messages. We can still see who wrote when. If a bot made the export, turn on “Message Content Intent” for it and export again.
records-body-unreadable = Counted as sent, without text: { $count ->
    [one] 1 message
   *[other] { $count } messages
} in a format that we couldn’t read.
records-whatsapp-names = This is the address book of WhatsApp (wa.db), which holds no messages. Choose msgstore.db together with it.
records-whatsapp-tables = This is a database of WhatsApp without its messages (it has: { $tables }). On Android choose msgstore.db, of an iPhone ChatStorage.sqlite. Or export the chat in WhatsApp: its menu, More, Export chat.

## What single apps leave out or leave open

records-zone-named = The times of this file carry the name of a zone ({ $names }), and not how far it is from UTC. They were read as the clock of that place: say where it is, if that isn’t the zone shown.
records-order-doubtful = Some dates in this file can’t exist in the order you gave, but can in another. Check the order of day and month.
records-capped = This export holds { $count } messages. WhatsApp stops near { $limit ->
    [media] 10,000 with media
   *[text] 40,000
} and leaves out the oldest without saying so, so earlier ones may be missing. You can add an export from the other phone, or an older one.
records-earlier-missing = WhatsApp Web says in this file that earlier messages may be missing: it exports what the browser had. A phone’s export of the chat goes back further.
records-media-learned = The same words in angle brackets are in this file again and again, { $count } times in all, as a phone writes for what an export leaves out. They count as pictures and the like, without words. If one of you types that by hand, they were words.
records-assistant = { $name } answered in this chat: { $count ->
    [one] 1 message
   *[other] { $count } messages
}, counted as the app’s own and nobody’s. What you two asked it still counts.
records-bytes-malformed = { $count } messages hold bytes that aren’t text in UTF-8; they show as �. Another program probably changed the file: use it as WhatsApp exported it.
records-other-shape = { $count ->
    [one] 1 line looks like the head of a message, but not as this file writes it: line { $line }. It was
   *[other] { $count } lines look like the head of a message, but not as this file writes it; the first is line { $line }. They were
} taken as text, as when somebody pastes a chat. If this file was put together from several exports, give them one by one.
records-pasted = { $count ->
    [one] 1 line looks like the head of a message and stands
   *[other] { $count } lines look like heads of messages and stand
} in one: messages pasted back into the chat, which are there already, or a plan with dates. They count as text of that message.
records-voice-twice = { $count ->
    [one] 1 message appears
   *[other] { $count } messages appear
} in two copies of one page, as happens when a file is saved twice and “(1)” is added to its name. Each is counted once.
records-sms-twice = { $count ->
    [one] 1 message stands
   *[other] { $count } messages stand
} twice in this backup, at the same thousandth of a second, as after a backup was put back onto the phone. Each is counted once.
records-json-more = After the end of this file’s JSON there { $count ->
    [one] is 1 more byte
   *[other] are { $count } more bytes
}, as when two exports are put together. We stopped reading there. Add the exports one at a time.
records-beside = Beside the chats there are { $first } and { $count } more files in which no chat is. They were passed over.
records-lines-joined = Lines of this file have run together, as when a chat is pasted into a note. So the text was split before each date and name. Which lines belonged to one message can’t be told any more. The file that WhatsApp exports is better.
records-too-long = { $count } messages were longer than 8 MB and were cut there.
records-line-order = Every date in this file could be read day first or month first. When LINE doesn’t start with the year, it starts with the month, so we assumed that. If months and days look swapped, give the order.
records-viber-order = Every date in this file could be day first or month first. Viber puts the day first, so we assumed that. If months and days look swapped, set the order.
records-names-by-spaces = LINE for the computer puts only a space between name and text, so names of several words are worked out from what repeats. If one is wrong, export from LINE on the phone.
records-line-bare = LINE for the computer writes a picture, a sticker and the like as the bare word for it: { $count ->
    [one] 1 message
   *[other] { $count } messages
} here. Somebody who writes that single word can’t be told from it. LINE on the phone puts brackets around it.
records-googlechat-members = This file of Google Chat says who takes part, and holds no messages. Choose messages.json, which lies beside it, or the whole folder.
records-x-numbers = X gives people by number. From the whole archive we also know the names of those you ever named in a post.
records-slack-lists = This list from a Slack export holds no messages. Choose the whole export, or the folder of the conversation together with this file.
records-mail-twice = In the file more than once, and counted only once (as in “Sent” and “All Mail”): { $count ->
    [one] 1 email
   *[other] { $count } emails
}.
records-mail-quotes = In { $count ->
    [one] 1 email
   *[other] { $count } emails
}, text quoted from earlier ones was left out.
records-mail-large = Of { $count ->
    [one] 1 email
   *[other] { $count } emails
} only the first 4 MB were looked at. Attachments are never opened.
records-signal-developers = This is a test file of Signal’s developers, not an export. In Signal choose Settings, Chats, Export chats, and open main.jsonl.
records-signal-failed = Left out: { $count ->
    [one] 1 message
   *[other] { $count } messages
} that couldn’t be sent and never reached anybody.
records-signal-notes = Left out: { $count ->
    [one] 1 entry
   *[other] { $count } entries
} that you wrote to yourself, in “Note to Self”.
records-signal-timers = signal-export leaves out disappearing messages unless told otherwise, and doesn’t say whether there were any. If the chat had a timer, a gap while it ran isn’t a silence.
records-xml-entities = This XML file defines entities of its own, as no backup of messages does and files built to fill up a disk do. Nothing of it was read. Choose the file that SMS Backup & Restore wrote.
records-xml-ends = This file stops being valid XML after { $count ->
    [one] 1 entry
   *[other] { $count } entries
}. { -records-read-half } Make the backup again, and choose the new one.
records-backup-cut = This file stops in the middle, as when a backup or a copy broke off. { -records-read-before } Make the backup again, or copy it again, and choose the new one.
records-xml-errors = { $count ->
    [one] 1 place in this file is
   *[other] { $count } places in this file are
} not valid XML, so something may be missing there. If messages are missing, make the backup again.
records-no-rcs = A backup of text messages holds SMS and MMS, and no RCS. Two Android phones mostly use RCS today, and RCS messages are missing here. A gap here isn’t a silence.
records-unsaved = Snapchat keeps only what one of you saved, or hadn’t opened yet. What’s missing isn’t missing by chance, so a gap here isn’t a silence. Counts are of what was kept.
records-mixed-clocks = { $walls } entries state only the local time, and { $instants } the exact one. The local ones were read in the zone named here.
records-reactions-learned = { $count ->
    [one] 1 message is
   *[other] { $count } messages are
} taken for notices that Instagram writes beside a reaction: the same words each time, where the same person put that reaction. Such messages count as reactions.
records-same-names = Two people of this chat have exactly the same name, and nothing else in the export tells them apart. What they wrote is counted as one person. Change one of the names in the app and export again.

## Why a line was not understood

records-why-time = it has no time that can be read
records-why-not-a-time = its time isn’t a time
records-why-bounds = its time lies before any such message, or in the future
records-why-date = it has no date
records-why-date-form = its date is written in a way we don’t know
records-why-order = its date can’t be one with { $order ->
    [dmy] the day first
    [mdy] the month first
   *[ymd] the year first
}
records-why-no-date-yet = no date stands before it
records-why-sender = it doesn’t say who sent it
records-why-caller = it doesn’t say who called
records-why-number = it names no number
records-why-before = it comes before the first message
records-why-neither = it’s neither a message nor a date
records-why-chat = it belongs to a chat that the file doesn’t name
records-why-nowhere = it belongs to no chat and names no sender
records-why-not-json = the line isn’t JSON, as when the file was cut off here
records-why-not-object = it isn’t a JSON object that can be mended
records-why-unsupported = Telegram Desktop couldn’t export it and says only “unsupported”
records-why-type = its type is none of message, service and unsupported
records-why-call = it’s a kind of call we don’t know
records-why-mail = it isn’t a mail that can be read
records-why-quotes = its quotes don’t match
records-why-columns = it has { $found } columns where the first line has { $first }
records-why-seconds = its time_unix isn’t a number of seconds
records-why-cells = dyad_id, sender or receiver is empty
records-why-oneself = its sender is its receiver
records-why-shape = its shape isn’t one we know

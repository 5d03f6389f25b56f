### What commands say: refusals, notes, the account of `slipstep read`.

refused-unreadable = { $file } can’t be read. Check that the file is there and that you may open it.
refused-gzip = { $file } is a gzip file that ends early or is damaged. Fetch or make it again.
refused-table-end = { $what ->
    [out] --out
   *[table] The table
} must end in .csv, .csv.gz or .parquet; “{ $file }” doesn’t.
refused-parquet = { $file } is not a Parquet file that can be read ({ $why }). Write it again, or as CSV.
refused-endless-row = A row of { $file } never ends: a quotation mark is not closed. Write the file again.
refused-ragged = Row { NUMBER($row, useGrouping: 0) } of { $file }, below the heading, has more or fewer cells than the heading, so we can’t tell which is which. Nothing was written. Put quotation marks around a cell that holds a comma, or write the table again.
refused-encoding = { $file } is not UTF-8 but { $encoding ->
    [utf-16] UTF-16
   *[other] an older encoding, such as Windows-1252 (Latin-1)
}. Read as UTF-8, names that differ in an accented letter would become one. Save it again as “CSV UTF-8”.
refused-empty-table = { $file } is empty: its first line should name the columns.
refused-write-kind = “{ $path }” is { $kind ->
    [link] a link
    [folder] a folder
   *[device] a device or a pipe
}, not a file. Nothing was written. Name a new file.
refused-own-input = “{ $path }” is a file that is read here. It was left as it is. Name another file.
refused-columns = --columns takes roles and numbers of columns, as date=1,from=2,text=4, with the roles { $roles }; “{ $given }” is not that.
refused-same = --same takes names of one person with “=” between them, as --same "Ada=Ada Lovelace"; “{ $given }” is not that. The names are those that `slipstep read` lists.
suggest-same = One person? { $why ->
    [spelling] Two names differ in spelling only.
    [prefix] One name begins with the other, and they never write in the same file.
    [number] A number and a name never write in the same file.
    [owner] One is the name on this person’s own phone, the other the name on the other person’s phone.
   *[same-messages] Two names wrote the same thing at the same time in two files, { $times } times.
} If so: --same "{ $same }".
refused-port = Port { $port } is taken by another program. Choose another with --port N, or leave --port out.
refused-app-files = slipstep app takes no file, so “{ $what }” was not read. Start it without, and choose the file on its page.
refused-port-system = Port { $port } is one that the system keeps for itself. Choose one from 1024 on with --port N, or leave --port out.
refused-not-built = The web app is not built here. Run `npm start` once in the checkout; it builds and serves it.
app-at =
    Slipstep is at { $address }
    It is served to this device alone. Ctrl+C stops it.
refused-model-files = “{ $what }” is not an option of slipstep model. Name the pair with --pair.
refused-model-moves = --{ $option } says how a step is taken. Name the step with --move, or leave --{ $option } out.
refused-model-ran-off = With these numbers the solver { $solver } can’t follow the pair for { $days ->
    [one] one day
   *[other] { $days } days
}: its steps run off. { $which ->
    [stiff] Give numbers nearer to those of the couple.
   *[other] Try --solver stiff, or give numbers nearer to those of the couple.
}
refused-json-svg = --json and --svg exclude each other. Run the command twice to have both.
refused-from-nought = --{ $name } takes a number from 0{ $most ->
    [one] { " " }to 1
   *[any] { "" }
}; “{ $value }” is not one.
refused-move-form = --move takes NAME, NAME@DAY or NAME@DAY:DAYS, where NAME is one of { $moves }; “{ $text }” is none of these.
refused-move-late = The move { $move } would start on day { NUMBER($start, useGrouping: 0) }, after the last day ({ NUMBER($days, useGrouping: 0) }), and do nothing. Start it earlier or give more --days.
refused-move-short = The move { $move } would last no day, and do nothing. Give it one day or more.
refused-no-pair = There is no pair and no file “{ $name }”. The pairs are { $pairs }; a file must exist and be readable.
refused-pair-json = The file “{ $file }” is not JSON. `slipstep model --help` shows what it may hold.
refused-pair-object = In “{ $file }” { $where ->
    [file] the file
   *[other] { $what }
} is not an object. `slipstep model --help` shows the form.
refused-pair-form = In “{ $file }”, “{ $name }” is not what a pair has: two names under "names", and numbers under "a" and "b". `slipstep model --help` shows the form.
model-assumed = Person { $which }: { $kept } of { $all } numbers as in the couple.
model-drawn = { $file }: 15 threads over { $days ->
    [one] 1 day
   *[other] { $days } days
}.
refused-show-files = --show shows a plan and reads no chat, so “{ $what }” was not read. Leave it out.
refused-read-two = --json and --messages are two different answers. Choose one of them.
refused-talk-terminal = slipstep talk asks and waits for answers, and nobody is at this terminal. Run it in a terminal, or play answers back with --script ANSWERS.json --json.
refused-talk-script = “{ $path }” is no script of a talk. `slipstep talk --help` shows the form: a door, a role, and answers in order.
refused-talk-answer = The script gives an answer that its question does not know. Count the choices from 0.
refused-no-calls = --elsewhere calls marks the days with a call, and this record has none. Leave it out, or name the days, as 2025-07-01..2025-07-14.
read-file = { $file }: { $format }, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
} read, { $system ->
    [one] { $system } line
   *[other] { $system } lines
} without a message (a heading, a notice or the like), { $not } not understood.
read-reactions = { $count ->
    [one] { $count } reaction
   *[other] { $count } reactions
} to messages: counted, but not as messages.
read-elsewhere = { $count ->
    [one] { $count } message of another chat in this file was left out.
   *[other] { $count } messages of other chats in this file were left out.
}
read-dates = Dates are read as { $order ->
    [mdy] month, day, year
    [ymd] year, month, day
   *[dmy] day, month, year
} ({ $how ->
    [given] as you said
    [assumed] as is usual
   *[settled] as the file shows
}).
read-zone = Time zone: { $zone } ({ $how ->
    [stated] stated
    [given] given
   *[assumed] assumed: the file does not say; give it with --tz
}).
read-owner = Exported by { $owner }.
read-not = { $by ->
    [entry] entry { $entry }
   *[line] line { $line }
}: { $why }
read-not-more = and { $count } more; --json lists the first 1,000.
read-all = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
} in all.
read-known = Days known: { $dates }.
read-timers = { $file }: disappearing messages were on, so a blank in it is no silence.
read-calls = { $file }: { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
}, on { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
read-person = { $name }: { $messages }
read-joined = { $names } are read as one person, as you said. Read again without --same to undo it.
app-own-device = This address serves this device alone.
app-only-reading = This address can only be read from.
app-no-page = There is no such page here.

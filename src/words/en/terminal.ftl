### The command line: help, errors, progress, reports.

terminal-lang = --lang takes { $languages }.

## The report of `slipstep mirror --html`

report-show = { $none }: show the findings
report-made = Slipstep { $version }. Made on this device. This page asks for nothing and runs nothing.
report-threads-summary = How often { $a } and { $b } wrote a day, as bundles of possible versions of these weeks.
report-threads-unit = times a day
report-threads = Each thread is one possible version of these weeks. Where threads lie together we’re sure. Where they part we’re not. A gap is a missing page, not a silence.
report-kinds = Which dance fits this chat?
report-kinds-lead = { $courses } possible versions of these weeks, a dot for each.
report-none = none
report-moments = Show the moments
report-dots = { $dots } of 10
report-empty = We found no messages here.
report-span = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}, { $dates }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} on record.
report-waits = Waits before { $who } wrote, against the model
report-waits-key = Each dot compares the waits the model expects up to here with those there were. On the dotted line they agree.

## `slipstep mirror`

account-file = { $file }: { $read ->
    [one] { $read } message read
   *[other] { $read } messages read
}, { $notUnderstood } not understood. Times are in { $zone } ({ $how ->
    [stated] the file says so
    [given] as you said
   *[assumed] our guess
}).
account-joined = { $names } are read as one person, as you said.
account-duplicates = { $count ->
    [one] { $count } message was in more than one file and was counted only once.
   *[other] { $count } messages were in more than one file and were counted only once.
}
ask-safety = Enter: { $none }. Any other answer: { $some }.
unasked-safety = { $some }? { $stop }. { $where } Please stop reading here.
help-all = Help lines, country by country: `slipstep safety`.
report-written = The report is in { $path }.

## `slipstep plan` and `slipstep forecast`

forecast-no-guess = You made no guess first. A guess (--guess more, same or less) shows afterwards whether you and the chat agree.
forecast-guess = The guess: { $guess ->
    [more] more
    [less] less
   *[same] about the same
}.
plan-card = { $name }, for { $whose }: { $doing }
plan-known = What is known: { $known }
plan-leave = When to leave it: { $when }
plan-looks-at = What we’ll look at: { $outcome }.
plan-no-guess = No guess was made, so the forecast is kept in the plan and not shown. With --guess it comes after the guess.
plan-power = What each way of trying would notice in a chat like this one:
plan-planned = Planned: { $weeks } weeks, { $design ->
    [week-pairs] in pairs
   *[before-after] with one beginning
}, from { $from } until { $until }.
plan-sealed = The weeks stay sealed: `slipstep plan --show { $path }` tells the current one.

note = Note: { $text }
note-zones = Like this: { $first }=ZONE { $second }=ZONE.
note-needless = --{ $option } changed nothing: { $option ->
    [chat] only one chat was read
    [columns] no table was read
   *[date-order] the file says itself how its dates are read
}.
note-more = { $count ->
    [one] One more note of this kind.
   *[other] { $count } more notes of this kind.
  }
app-moved =
    Port { $port } is taken, so the app has another address this time. A browser keeps what it saved by address: a locked copy saved at port { $port } shows only there. Stop what holds the port, or open your file.

## The command line itself

terminal-what = Slipstep shows the dance of two people: who reaches out, who steps back, who answers whom.
terminal-here = Everything happens on this device.
terminal-usage = Usage: slipstep COMMAND [OPTIONS]
terminal-more = slipstep COMMAND --help tells more. Example:
terminal-no-command = There is no command “{ $name }”. The commands are { $commands }.
terminal-stopped = Stopped; nothing was written.
terminal-reading = Reading
terminal-weighing = Looking
terminal-pairs = Plausible pairs
terminal-no-room = The answer couldn’t be written ({ $why }). Make room, or send it somewhere else.
terminal-no-zone = TZ is set to “{ $zone }”, which names no time zone here, so we took this device’s clock as UTC. Set TZ to a zone such as Europe/Berlin, or give --tz.
terminal-fault = Something went wrong in Slipstep, not in your file. Nothing was sent anywhere. Its trace, without any of your texts:

## The guide

terminal-talk-keys = s: { $safe } b: { $back }. q: { $close }. Enter, where you write: { $skip }.
terminal-talk-place = In the app (`slipstep app`): “{ $place }”.
terminal-talk-card = “{ $name }”. `slipstep plan --move { $move }` plans it.
terminal-talk-cards = The other steps: `slipstep plan --help` names them.
terminal-talk-tries = Then it goes on. `slipstep plan --show PLAN.json` tells the current week.
terminal-talk-moments = The moments behind it: `slipstep mirror FILE --with-text --html REPORT.html` shows them.
terminal-talk-unseen = What a chat can’t see: `slipstep mirror FILE` says it.
terminal-talk-loop = Words for the loop are best found together, at one screen.
terminal-talk-load = `slipstep talk FILE` reads a chat of yours here.

## What cannot be used, and what to do

refused-option = { $fault ->
    [unknown] There is no option “{ $what }”
    [value] “{ $what }” needs a value, or takes none
    [dash] “{ $what }” has no value, or one that begins with a dash, which is written { $what }=VALUE
   *[other] { $what }
}. `slipstep { $command } --help` lists the options of this command.
refused-needless = --{ $option } does nothing { $how ->
    [beside] beside
   *[without] without
} { $what }. Leave it out{ $how ->
    [beside] .
   *[without] , or give both.
}
refused-none-of = --{ $name } takes { $allowed }; “{ $value }” is none of them.
refused-whole-number = --{ $name } takes a whole number from { NUMBER($least, useGrouping: 0) } to { NUMBER($most, useGrouping: 0) }; “{ $value }” is not one.
refused-no-file = Name at least one export: slipstep { $command } FILE. `slipstep { $command } --help` shows an example.
refused-not-a-file = “{ $path }” is a pipe or a device, not a file. Save what it gives to a file, and name that.
refused-too-large = “{ $path }” is larger than { $megabytes } MB, and what a person writes by hand is not. Check the name.
refused-link-loop = “{ $path }” is a link that leads back to itself. Name the file that is meant.
note-folder-links = “{ $path }” holds { $count ->
    [one] 1 link, which was not followed. Name what it leads to if it belongs here.
   *[other] { $count } links, which were not followed. Name what they lead to if they belong here.
}
note-folder-shut = “{ $path }” holds { $count ->
    [one] 1 file or folder
   *[other] { $count } files or folders
} that this user can’t read. The rest was read.
note-folder-empty = “{ $path }” holds { $count ->
    [one] 1 empty file, which was passed over.
   *[other] { $count } empty files, which were passed over.
}
note-folder-other = “{ $path }” holds { $count ->
    [one] 1 pipe or device, which was passed over.
   *[other] { $count } pipes or devices, which were passed over.
}
refused-empty-folder = The folder “{ $path }” holds no file. Name the folder or file you saved the export to.
refused-not-found = There is no file “{ $path }”. Check the name; it needs quotes where it has spaces.
refused-not-allowed = “{ $path }” can’t be read by this user. Copy it to a folder of your own and name that copy.
refused-days = --{ $option } takes a day, or two with .. between them, the first one first, as 2025-07-01..2025-07-14; “{ $text }” is neither.
refused-every = --{ $option } takes days that come again as DAYS/N, N days from one first day to the next and more than the days themselves, as 2025-07-07..2025-07-13/14; “{ $text }” isn’t that.
refused-people = --people takes two names with a comma between them, as --people Ada,Ben. Where that leaves open which two are meant, give the ids that `slipstep read --json` lists.
refused-me = --me names “{ $me }”, who is neither “{ $first }” nor “{ $second }” of --people. Name one of these two with --me, or leave it out.
refused-by = --by says whose step it is: { $choices } or both. “{ $by }” is none of them.
refused-by-missing = --by says whose step it is: { $choices } or both. It is missing.
refused-plan-out = --out says where the plan goes, as --out try.json.
refused-plan-same = --out and --ics name the same file, “{ $path }”. Give each a name of its own.
refused-plan-move = --move names the step: { $moves }.
refused-plan-odd = Week pairs need an even number of weeks; --weeks { $count } is odd.
refused-plan-day = --start takes a day as 2026-03-02; “{ $day }” is not one.
refused-plan-past = --start { $day } is past. A trial is planned before it begins; choose today or later.
refused-plan-not-found = The plan “{ $path }” could not be read. Name the file that `slipstep plan --out` wrote.
refused-not-a-plan = “{ $path }” is no plan that this version can read. Plans have the schema plan/1. Take the file as it was written.
refused-exists = “{ $path }” is there already, and we left it as it is. Name a new file, or move that one away.
refused-not-written = “{ $path }” couldn’t be written ({ $why }). Nothing was changed. Name a folder that exists and that you may write to.
refused-check-plan = --plan names the plan that `slipstep plan` wrote.
refused-check-renamed = { $text } The plan is about that name. If it has changed since, say so: --same "{ $name }=…".
check-silent = If nobody has written since, say so with --silent.
check-zones = Read in { $zone }. The weeks of the plan begin at midnight in { $planned }, where it was made. Leave --tz out to read it as then.
refused-lapsed = --lapsed takes weeks from 1 to { $weeks } with commas; “{ $part }” is none.
refused-lapsed-without = --lapsed names week { $week }, which was drawn without the step, so nothing could be forgotten in it. Leave it out.
refused-claims-files = “{ $what }” is not an option of slipstep claims. Give an export with --record.
refused-claims-spread = --spread takes a number from 0 to 1; “{ $value }” is not one.
refused-claims-record = The equations need thirty messages from each person that answer nothing, and eight weeks. This record has less. Give a longer one, or leave --record out.

## `slipstep claims`

claims-title = The claims of the theory, tried on { $draws } plausible pairs (spread { $spread }, seed { $seed }).
claims-lead = First the pair of the theory, then the share of the pairs in which the question comes up.
claims-holds = { $holds ->
    [yes] holds
    [no] fails
   *[open] no question
}
claims-share = { $of ->
    [0] no pair to ask
   *[other] { $share } % of { $of } ({ $low } to { $high } %)
}
claims-elsewhere = Elsewhere: { $solidity }. { $standing }
claims-solidity = A: several independent studies. B: a few. C: clinical lore or one small study. D: unsupported as worded, or contradicted.
claims-chosen = The model’s numbers are chosen. A share says how often these equations do it, not how often people do.
claims-record-row = This record:
claims-record-pairs = { $pairs } possible versions fit the record about as well as any other. Its rows say what the equations would do with them.
claims-record-short = This record is too short to say how well the closeness model follows the timing.
claims-records-explain = In { $better } of { $of } records the closeness model follows the timing more closely than plain give-and-take.

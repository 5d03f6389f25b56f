### The command line: help, errors, progress, reports.

terminal-lang = --lang takes { $languages }.

## The report of `slipstep mirror --html`

report-show = { $none }: show the findings
report-made = Slipstep { $version }. Made on this device. This page asks for nothing and runs nothing.
report-threads-summary = Messages a day from { $a } and { $b }, as bundles of ways these weeks could have gone.
report-threads-unit = turns a day
report-threads = Each thread is one way these weeks could have gone. Where threads lie together we’re sure. Where they part we’re not. A gap is a missing page, not a silence.
report-kinds = Which dance fits this chat?
report-kinds-lead = { $courses } ways these weeks could have gone, a dot for each. It could be any of these.
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
report-waits-key = Each dot asks: up to where the model puts this share of the waits, how many were there? On the dotted line the model is right.

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
    [one] { $count } message stood in more than one file and counts once.
   *[other] { $count } messages stood in more than one file and count once.
}
ask-safety = Enter: { $none }. Any other answer: { $some }.
unasked-safety = { $some }? { $stop }. Please stop reading here.
report-written = The report is in { $path }.

## `slipstep plan` and `slipstep forecast`

forecast-no-guess = No guess was made first. A guess (--guess more, same or less) shows afterwards how far the eye and the chat agree.
forecast-guess = The guess: { $guess ->
    [more] more
    [less] less
   *[same] about the same
}.
plan-card = { $name }, for { $whose }: { $doing }
plan-known = What is known: { $known }
plan-leave = When to leave it: { $when }
plan-looks-at = What we’ll look at: { $outcome }.
plan-changes-itself = This step changes that number by itself. A change in it would only say that the step was taken.
plan-no-guess = No guess was made, so the forecast is kept in the plan and not shown. With --guess it comes after the guess.
plan-power = What each way of trying would notice in a chat like this one:
plan-planned = Planned: { $weeks } weeks, { $design ->
    [week-pairs] in pairs
   *[before-after] with one beginning
}, from { $from } until { $until }.
plan-sealed = The weeks stay sealed: `slipstep plan --show { $path }` tells the current one.

note = Note: { $text }
note-more = { $count ->
    [one] One more note of this kind.
   *[other] { $count } more notes of this kind.
  }
app-moved =
    Port { $port } is taken, so the app has another address this time. A browser keeps what it saved by address: a locked copy saved at port { $port } shows only there. Stop what holds the port, or open your file.

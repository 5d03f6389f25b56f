### Coming back: the lock of the copy in this browser, and one's own week.

## The lock. No name, no step, no message.

back-locked = Locked.
back-week = Week { $week } of { $weeks }.
back-day = Day { $day } of 7.
back-begins = It starts on { DATE($day, form: "weekday") }.
back-over = Your weeks are over.
back-since-weekday = Locked on this device since { DATE($day, form: "weekday") }.
back-since-day = Locked on this device since { DATE($day, form: "day") }.
back-passphrase = Your passphrase
back-open = Unlock
back-passkey = Unlock with this device
back-passkey-note = Your device asks for a finger, a face or a code.
back-or-passphrase = Or your passphrase
back-passkey-add = Next time, unlock with this device
back-passkey-made = From now on this device opens it too. Your passphrase always does.
back-passkey-not = This device gave no key, so nothing was changed. Your passphrase opens it.
back-passkey-other = This device’s key no longer opens it: the copy’s passphrase has been changed since. Type the new one.
back-opening = Opening…
back-wrong = These words don’t open it. Nothing was changed.
back-before = Open the copy before it
back-not-you = Not you? The story
back-stays = It stays on this device. We can’t open it either.

## The week. Questions for whoever keeps it, alone.

back-closer-first = Closer than before?
back-closer = Closer than last week?
back-further = further
back-same = same
back-nearer = closer
back-did = Did you do the step?
back-left-out = Did you skip the step?
back-no = no
back-partly = partly
back-yes = yes
back-how = How was it?
back-hard = hard
back-light = easy
back-stave = Your { $weeks } weeks, with what you marked so far.
back-days = Days on which you did it
back-days-note = Tap a day when you did it. Missing a day is fine.
back-week-over = Your week is over.
back-sentence = One sentence to keep
back-coin = The weeks to come open on their first day. Chance has picked.
back-away = { $weeks ->
    [2] Two weeks away.
    [3] Three weeks away.
   *[other] { $weeks } weeks away.
}
back-away-lead = That happens. Go on, or leave it?
back-go-on = Go on
back-leave = Leave it
back-again = Again
back-lock = Lock it
back-more = The step, the calendar, leaving it

## What is kept.

back-kept = Kept.
back-keeping = Keeping…
back-see-you = See you on { DATE($day, form: "weekday") }.
back-until = It ends on { DATE($day, form: "weekday") }.
back-no-more = Nothing more is asked.
back-not-yet = Not in your file yet.
back-save-file = Save your file
back-mend = Try again
back-keep = Keep it here
back-keep-what = Choose a passphrase, once. Then every tap is saved by itself, locked in this browser. Anyone who uses this browser sees only that something is locked here, and which week of the trial it is.
back-keep-here = Lock it in this browser
back-keep-file = Or keep it as a file
back-calendar = Put it in your calendar
back-calendar-bare = Without the link
# In the calendar itself, which others may see.
back-calendar-title = Weekly note
back-calendar-link = It says “{ $title }” and has a link to this page.
back-calendar-nothing = It says “{ $title }”, and nothing else.

## A card for the other one: the step in two clauses that are alike. Said by both, so "we" is the two.

back-card = A card for the other one
back-card-one = One of us
back-card-two = The other
back-card-same = The same, in the same weeks.
back-card-live = Live as usual. Nothing is owed for it.
back-card-when = { $weeks ->
    [1] One week, from { DATE($day, form: "day") }.
   *[other] { $weeks } weeks, from { DATE($day, form: "day") }.
}
back-card-guess = A guess, each apart, opened at the end: further, the same, or closer?
back-card-copy = Copy as text
back-guess-other = Let the other one guess here

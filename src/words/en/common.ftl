### Words that many pages share: durations, how sure, the two people. Loaded first.

# $form is "short" beside pictures, "long" in sentences.
duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [0] less than a minute
        [one] { $count } second
       *[other] { $count } seconds
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } d
   *[long] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}

## How sure, the same everywhere: likely 8 in 10 or more, leans towards 6 or 7, open below.

sure-likely = likely
sure-leans = more likely than not
sure-open = open
sure-too-little = too little yet

## Dates

dates-one-day = { DATE($from) }
dates-one-year = { DATE($from, form: "day") } to { DATE($to) }
dates-years = { DATE($from) } to { DATE($to) }


## The score: two staves, a tick a message.

score-in-a-row = { $count ->
    [2] two in a row
    [3] three in a row
    [4] four in a row
    [5] five in a row
   *[other] { $count } in a row
}
score-usual = after one: { DURATION($wait, form: "short") }
score-usual-again = after ten minutes: { DURATION($wait, form: "short") }
score-both-quiet = both write little in { DATE($when, form: "month-name") }
score-both-full = both write a lot in { DATE($when, form: "month-name") }
score-apart = again after { DURATION($wait, form: "short") }
score-day = { $days ->
    [one] { $count } on this day
   *[other] { $count } in these { $days } days
}
score-unanswered = still no answer
score-begins-and-deletes = begins an answer, deletes it
score-no-record = no record

## The bar over every page.

bar-watch = Story
bar-yours = Your chat
bar-try = Try
bar-places = Places
bar-safety = If you’re afraid
bar-leave = Hide this page
bar-leave-hint = Empties this page at once. Pressing Shift three times does the same.
bar-menu = More pages
bar-talk = Talk it through
bar-together = Together
bar-session = For therapists
bar-people = Side by side
bar-file = Your file
bar-unseen = What this can’t see
bar-language = Language
bar-unsaved = (changes not saved)
bar-skip = Skip to content

## The site

site-closed-between = This page was closed in between, or loaded anew. The chat that was open is gone from it, with anything you hadn’t saved. A file you saved is as you left it.
site-stopped = This page was loaded again. If a chat was open, it is gone from here, with anything you hadn’t saved. A file you saved is as you left it.
site-replaced = What you just opened took the place of what was here before. What was here is gone, with anything you hadn’t saved. A file you saved is as you left it.
site-closed-open = Open your file
site-closed-well = All right

## A score as a table.

score-table-show = The same as a table
score-table-messages = Every message, in order of time
score-table-days = Messages on each day
score-table-time = Time
score-table-day = Day
score-table-from = From
score-table-length = Length
score-table-long = long
score-table-middling = middling
score-table-short = short

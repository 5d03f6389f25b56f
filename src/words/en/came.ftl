### What came of a try, and what was learned. $whose is one person or both, in the order of the page.

came-title = What came of it
came-none = No try has ended yet.
came-stopped = This try was stopped, so its weeks aren’t compared. When to stop may have hung on how it went.
came-running = Week { $week } of { $weeks } is running. You’ll see what came on { DATE($day) }. Peeking early would tempt you to stop at the wrong moment.
came-before = It begins on { DATE($day) }. There’s nothing to compare yet.
came-short = Your chat ends on { DATE($day) }, before the last week of the try. Bring a new export. If it’s missing older parts, bring those too; what is in both counts once.
came-step-and-days = { $step }, { $whose }: { DATE($from) } to { DATE($to) }
came-days = { $whose }, { DATE($from) } to { DATE($to) }
came-anyway = Look with what is here
came-working = Comparing the weeks
came-work-stopped = Stopped. Nothing was changed.

## The answer in one sentence

came-result-more = In weeks with the step there was more of it.
came-result-less = In weeks with the step there was less of it.
came-result-ordinary = With or without the step, the weeks differ no more than chance makes them differ.
came-result-too-little = Too few weeks have a record to say anything.

## Guess, forecast and what came, on one scale. $long: an outcome that is a length of time.

came-one-scale = Your guess, the forecast, and what came
came-row-guess = guessed
came-row-forecast = forecast
came-row-came = what came
came-guess = { $guess ->
    [more] { $long ->
        [yes] longer
       *[no] more
    }
    [less] { $long ->
        [yes] shorter
       *[no] fewer
    }
   *[same] about the same
}
came-axis-less = half as much
came-axis-same = the same
came-axis-more = twice as much
came-no-guess = nothing was guessed
came-no-forecast = no forecast was made
came-not-told = the chat couldn’t tell
came-not-reaching = it looked at messages, not at quiet spells
came-outside = too few weeks to place it
came-reaching = how often { $whose } reached out, which is near to what was looked at and not the same
came-caption = Weeks with the step against weeks without, all on one scale. The wash is your guess. The twenty dots are the forecast, for { $what }. The threads are changes the weeks allow; the thick one was counted.

## Week by week

came-weeks = Week by week, before and during
came-weeks-caption = A shaded week is one with the step, as chance drew it. A gap is a missing page, not a silence. You’re both shown, whichever was looked at.
came-whose = { $whose }
came-week-of = Week of
came-week = week
came-week-number = week { $week }
came-begins = the try begins
came-step = step
came-forgotten = forgotten
came-mean = { $whose }: { $with } with the step, { $without } without ({ $unit }).
came-mean-none = { $whose }: too few weeks with a record to say.
came-unit-openings = conversations started, a week
came-unit-follow-ups = second messages before an answer, a week
came-unit-turns = times written, a week
came-unit-quiet-spell = hours of quiet
came-unit-reaches = times reaching out, a week
came-foretold = The forecast and what came, week by week
came-and-range = what came, and what 8 in 10 of the ways hold
came-range = { $came } ({ $low } to { $high })
came-foretold-caption = Small rings: twenty ways it could have gone, with the step or without, as each week was drawn. Full marks: what came. What lies above the scale sits on its edge.

## Both people, in the same words

came-changes = How much each of you reached out, and how you answer each other
came-answered = After { $other } had reached out twice as much as usual, { $one } reached out { $before } times the usual before the try, and { $since } times since. The second is likely { $low } to { $high } times the first. If 1 lies between, it may not have changed.
came-beside = And besides

## What was learned

came-own-words = What you learned, in your own words
came-own-words-note = One sentence is enough. It stays in your list.
came-learned = What you learned, step by step
came-learned-lead = Every try stays here, stopped ones too.
came-learned-none = Nothing has been tried yet.
came-learned-no-guess = Not guessed: { $what }.
came-lapses = { $count ->
    [one] Forgotten in one week.
   *[other] Forgotten in { $count } weeks.
}
came-still-running = It’s still running.
came-not-looked = It’s over, and nobody has looked yet.

### What came of a try, and what was learned. $whose is one person or both, in the order of the page.

came-title = What came of it
came-stopped = This trial was stopped, so its weeks aren’t compared. When to stop may have depended on how it went.
came-running = Week { $week } of { $weeks } is running. You’ll see what came on { DATE($day) }. Peeking early would tempt you to stop at the wrong moment.
came-before = It begins on { DATE($day) }. There’s nothing to compare yet.
came-ready = Your chat now covers these weeks. Nothing has been counted yet.
came-further = Your chat now covers these weeks. When you looked before, it ended earlier. Look again.
came-short = Your chat ends on { DATE($day) }, before the last days of the trial. Bring a new export. If it’s missing older parts, bring those too; what is in both is counted only once.
came-silent = Nobody has written since { DATE($day) }
came-silent-said = You said that nobody wrote after { DATE($day) }. Those days count as silence.
came-step-and-days = { $step }, { $whose }: { DATE($from) } to { DATE($to) }
came-days = { $whose }, { DATE($from) } to { DATE($to) }
came-anyway = Look with what is here
came-working = Comparing the weeks
came-work-stopped = Stopped. Nothing was changed.

## The answer in one sentence, and the picture of it. $came: more, less. $long: an outcome that is a length of time.

came-found-openings = In weeks with the step: { $came ->
    [less] fewer conversations
   *[more] more conversations
} started by { $whose }.
came-found-follow-ups = In weeks with the step: { $came ->
    [less] fewer second messages
   *[more] more second messages
} from { $whose }.
came-found-turns = In weeks with the step, { $whose } wrote { $came ->
    [less] less often
   *[more] more often
}.
came-found-quiet-spell = In weeks with the step: { $came ->
    [less] shorter quiet spells
   *[more] longer quiet spells
} between { $a } and { $b }.
came-found-wait = In weeks with the step, { $whose } waited { $came ->
    [less] a shorter time
   *[more] longer
} for an answer.
came-found-threes = In weeks with the step, { $whose } wrote three times in a row { $came ->
    [less] less often
   *[more] more often
}.
came-found-silent-days = In weeks with the step: { $came ->
    [less] fewer days without a word
   *[more] more days without a word
} between { $a } and { $b }.
came-result-ordinary = No clear difference, with the step or without.
came-result-too-little = Too few weeks to say.
came-result-blind = So few weeks couldn’t show a difference, however large it was.
came-next = What next
came-next-ordinary = Run it again if you liked it, or take another step.
came-next-changed = If you both liked it, keep it. Run it once more, and you’ll see whether it holds.
came-next-too-little = Bring a newer export, or run it again.
came-next-blind = Plan a longer trial.
came-dots = { $dots ->
    [yes] Each dot is one possible version of the difference the step makes.
    [by-chance] The dots show how much weeks differ by themselves, without the step.
   *[no] There was no forecast of this number.
} The bar is what came. The thin lines show how far off it may be.
came-outside = These weeks are too few to judge what came.
came-note = what came: { $by }
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

## Week by week

came-weeks = Week by week, before and during
came-weeks-caption = A shaded week is one with the step, as chance drew it. { $what ->
    [spell] A gap is a missing page, or a week with nothing to measure. The table says which.
   *[count] A gap is a missing page, not a silence.
} You’re both shown, whichever was looked at.
came-whose = { $whose }
came-week-of = Week of
came-week = week
came-week-number = week { $week }
came-no-spell = nothing to measure in this week
came-begins = the trial begins
came-step = step
came-forgotten = forgotten
came-mean = { $whose }: { $with } with the step, { $without } without ({ $unit }).
came-mean-none = { $whose }: too few weeks with a record to say.
came-unit-openings = conversations started, a week
came-unit-follow-ups = second messages before an answer, a week
came-unit-turns = times written, a week
came-unit-quiet-spell = hours of quiet
came-unit-wait = hours of waiting
came-unit-threes = times three in a row, a week
came-unit-silent-days = days without a word, a week
came-unit-reaches = times reaching out, a week
came-foretold = The forecast and what came, week by week
came-and-range = what happened, and where 8 of 10 dots lie
came-range = { $came } ({ $low } to { $high })
came-foretold-caption = Small rings: twenty possible versions, with the step or without, as each week was drawn. Filled marks: what came. What lies above the scale sits on its edge.

## Both people, in the same words

came-changes = How much each of you reached out, and how you answer each other
came-answered = After { $other } had reached out twice as much as usual, { $one } reached out { $before } times the usual before the trial, and { $since } times since. The second is likely { $low } to { $high } times the first. If 1 lies between, it may not have changed.

came-looked = What we looked at
came-silence = More than { DURATION($silence) } of silence ends a conversation, as it did when this was planned.

came-own-words = What you learned, in your own words
came-learned = What you learned, step by step
came-learned-no-guess = Not guessed: { $what }.
came-learned-days = { $count ->
    [0] One week.
    [one] One week, with the step on one day.
   *[other] One week, with the step on { $count } days.
}
came-lapses = { $count ->
    [one] Forgotten in one week.
   *[other] Forgotten in { $count } weeks.
}
came-still-running = It’s still running.
came-not-looked = It’s over, and nobody has looked yet.

## What four weeks told. $since, $before: how one answers more reaching out from the other.

came-seen-working = Reading your chat before these weeks, and with them
came-seen-more = Your chat can say more now.
came-seen-same = Your chat says what it said before.
came-seen-one = { $since ->
    [less] When { $other } reaches out more, { $one } does less
    [more] When { $other } reaches out more, { $one } does more
   *[open] What { $one } does when { $other } reaches out more is open
}{ $sure ->
    [likely] : likely.
    [leans] : more likely than not.
   *[open] .
}
came-seen-before = Before: { $before ->
    [less] less
    [more] more
   *[open] open
}{ $sure ->
    [likely] , likely.
    [leans] , more likely than not.
   *[open] .
}
came-seen-note = Read off your chat up to the first day, and off all of it with these weeks. It can’t tell the step from the season.

### What a chat shows: headings, a clause about each person, how sure, what cannot be seen.
### $one is whom a clause is about, $other is the other person. In a heading $one is whoever does what is said first.

## What every edge leads with

# The plain stories. $one is who stopped, or who writes unanswered.
finding-stopped = Since { DATE($when) }, the messages here have come from { $other } alone.
finding-unanswered = Since { DATE($when, form: "month") }, most messages from { $one } have had no answer here.
finding-unanswered-always = Most messages from { $one } have had no answer here.
finding-returned = After { DATE($from, form: "month") } it was quiet here. In { DATE($to, form: "month") } it began again.
finding-fading = Both have been writing less and less over this chat.
finding-growing = Over this chat, both have been writing more.
finding-lessTogether = Since { DATE($when, form: "month") }, you’ve both been writing less.
finding-moreTogether = Since { DATE($when, form: "month") }, you’ve both been writing more.
finding-wavesTogether = You two write in waves: weeks with a lot from both, then weeks with little.
finding-alternatingWeeks = { $whose ->
    [both] { $weeks ->
        [1] Every other week is quiet here, for both of you.
       *[other] It goes two quiet weeks, then two busy ones, for both of you.
    }
   *[each] { $weeks ->
        [1] You two take turns week by week: first one of you writes more, then the other.
       *[other] You two take turns, two weeks each: first one of you writes more, then the other.
    }
}
# $one reached out more before, $other since.
finding-changedPlaces = Until { DATE($when, form: "month") }, it was { $one } who reached out more. Since then, it has been { $other }.
finding-even = You two reach out about equally often, week after week.
finding-story-clause = { $one } wrote { $before ->
    [0] less than once
    [1] about once
   *[other] about { $before } times
} a week { $kind ->
    [course] at first, { $after } towards the end
    [busy] in quiet weeks, { $after } in busy ones
    [swap] in some weeks, { $after } in the others
    [silence] before, { $after } again now
   *[since] until then, { $after } since
}.
finding-story-always-clause = { $one } wrote { $after ->
    [0] less than once
    [1] about once
   *[other] about { $after } times
} a week.
sure-counted = This is counted, not estimated. Something can be missing from a file, and people also change apps.
sure-step = It likely began some time within { $dates } (8 in 10). This is counted; something can be missing from a file.
sure-not-why = A chat can’t tell why. Not answering can be an answer.

# $one reaches out more. Two clauses of one kind.
# A headline that is leaned to, and what stands above it where both are set apart.
finding-leans = More likely than not: { $title }
finding-likely = Likely: { $claim }
finding-leaning = More likely than not:
finding-level = Of the two, { $one } reaches out more often, { $other } less often.
finding-level-leans = More likely than not: of the two, { $one } reaches out more often, { $other } less often.
finding-level-clause = { $one } reached out { $count } in { $of } times.
finding-level-until = Until { DATE($when, form: "month") }, { $one } reached out more often. Since then you two are about even.
finding-until-clause = { $one } reached out { $before } in { $of } times before then, { $after } since.
sure-level = It held for every length of silence we tried, from half an hour to eight hours.
finding-distance = { $one } reaches out, { $other } steps back.
finding-loop = The more { $one } reaches out, the more { $other } steps back. The nearer { $other } comes, the less { $one } reaches out.
finding-turns = It goes in turns: while one rests, the other reaches out more.
finding-apart = Both have been writing less. When one writes more, the other writes less.

finding-change = Around { DATE($when) }, who reaches out changed.
finding-change-leans = More likely than not: around { DATE($when) }, who reaches out changed.
finding-change-clause = Of 100 times that someone reached out, it was { $one } in { $before } of them before that day and in { $after } after.
sure-change = It likely happened some time within { $dates } (8 in 10). We say so only if it lasts two months and isn’t just one busy month.

# What each does when the other reaches out more, by answers and not by reaching out.
# $claim is a sentence about one of the two.
finding-half = { $claim } Whether { $other } does the same isn’t clear yet.
finding-reaching-one = When { $other } reaches out more, { $one } reaches out { $way ->
    [more] more, too
   *[less] less
}.
finding-answering-both = When one reaches out more, the other answers { $way ->
    [more] more often
   *[less] less often
}.
finding-answering-one = When { $other } reaches out more, { $one } answers { $way ->
    [more] more often
   *[less] less often
}.
finding-answering-mixed = When the other reaches out more, { $one } answers more often, { $other } less often.
finding-answering-clause = { $way ->
    [more] When { $other } reached out more, { $one } answered more often than usual.
    [less] When { $other } reached out more, { $one } answered less often than usual.
   *[open] When { $other } reached out more, how often { $one } answered is open.
}
finding-delay-both = When one reaches out more, the other answers { $way ->
    [more] later
   *[less] sooner
}.
finding-delay-one = When { $other } reaches out more, { $one } answers { $way ->
    [more] later
   *[less] sooner
}.
finding-delay-mixed = When the other person reaches out more, { $one } answers later and { $other } sooner.
finding-delay-clause = { $way ->
    [more] When { $other } reached out more, { $one } answered later than usual.
    [less] When { $other } reached out more, { $one } answered sooner than usual.
   *[open] When { $other } reached out more, how soon { $one } answered is open.
}

## How the two answer each other

finding-pattern-pursue-distance = The more one reaches out, the more the other steps back.
finding-pattern-reciprocal = When one reaches out, so does the other. When one goes quiet, so does the other.
finding-pattern-chase = When { $one } reaches out, { $other } does too. When { $other } reaches out, { $one } eases off.
finding-pattern-one-sided = When { $one } reaches out more, what { $other } does changes. The other way round, not clearly.
finding-pattern-no-coupling = How much one reaches out doesn’t clearly change what the other does.
finding-pattern-open = Who answers whom here is still open.
finding-pattern-half = One direction is clear, the other still open.
finding-pattern-alternating = Busy weeks come in turns: when one has time, the other doesn’t.
finding-pattern-few = There is not enough here yet to see a pattern.

finding-pattern-leans = More likely than not: { $first }.

# $times is how many times as much as usual, in words.
finding-pattern-clause = When { $other } reached out twice as much as usual, { $one } reached out { $times ->
    [hardly] less than a sixth as much as usual
    [quarter] about a quarter as much as usual
    [third] about a third as much as usual
    [half] about half as much as usual
    [two-thirds] about a third less than usual
    [less] about a sixth less than usual
   *[same] about as much as usual
    [more] about a quarter more than usual
    [half-again] about a half more than usual
    [twice] about twice as much as usual too
    [three] about three times as much as usual
    [four] more than four times as much as usual
}.
finding-pattern-range = For { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } times as much, likely { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } to { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.
finding-counted = { $one } wrote { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.

## The kinds of dance, to stand in a list and within a sentence

verdict-pursue-distance = the more one reaches out, the more the other steps back
verdict-reciprocal = when one reaches out, so does the other
verdict-chase = when one reaches out, the other joins in; the other way round, the first eases off
verdict-one-sided = one changes when the other reaches out, and not clearly the other way round
verdict-no-coupling = what one does doesn’t clearly change what the other does

## After several messages in a row

finding-several-both = After several messages in a row, both answer later.
finding-several-one = After several messages in a row, { $one } answers later. Whether { $other } does isn’t clear yet.
finding-several-mixed = After several messages in a row, { $one } answers later and { $other } sooner.
finding-several-sooner = After several messages in a row, both answer sooner.
finding-several-one-sooner = After several messages in a row, { $one } answers sooner. Whether { $other } does isn’t clear yet.
# The hour and the five minutes are fixed.
finding-several-clause = After three or more messages in a row from { $other } and five minutes without an answer, { $one } answered within the next hour in { $after } of 100 cases. After a single one, in { $otherwise }.

## After a long quiet

finding-quiet-both = The longer one is quiet, the longer the other waits to write again.
finding-quiet-one = The longer { $other } is quiet, the longer { $one } waits to write again. Whether { $other } does the same isn’t clear yet.
finding-quiet-mixed = When it stays quiet, { $one } waits longer to write again, and { $other } less long than usual.
finding-quiet-sooner = The longer one is quiet, the sooner the other writes again.
finding-quiet-one-sooner = The longer { $other } is quiet, the sooner { $one } writes again. Whether { $other } does the same isn’t clear yet.
finding-quiet-clause = After twelve hours of quiet from { $other } and a message without an answer, { $one } wrote again within an hour in { $after } of 100 cases. After two to six hours, in { $otherwise }.

## Who starts

finding-openings = { $one } starts more conversations, { $other } fewer.
finding-openings-clause = { $one } started about { $share } in 100 conversations. Of 100 that { $other } started, { $one } answered { $answered } within { DURATION($within) }.
# Where one of the two began none, or hardly any.
finding-openings-counted = { $one } started { $count } of { $of } conversations.
finding-openings-range = For { $one }: likely { $low } to { $high } in 100 conversations.

## Who reaches out more, over time

finding-roles-mixed = Each has had a time of reaching out more.
finding-roles-steady = Wherever it’s clear, the same person reached out more.
finding-roles-clause = { $one } reached out more in { $more } of { $of ->
    [one] { $of } stretch
   *[other] { $of } stretches
}.

## Lately

finding-lately-both-less = Lately both have been writing less than usual.
finding-lately-both-more = Lately both have been writing more than usual.
finding-lately-apart = Lately { $one } has been writing more than usual, and { $other } less.
finding-lately-one-more = Lately { $one } has been writing more than usual. For { $other } it isn’t clear yet.
finding-lately-one-less = Lately { $one } has been writing less than usual. For { $other } it isn’t clear yet.
finding-lately-clause = In the last four weeks of this chat { $one } wrote { $times ->
    [hardly] less than a sixth as much per week as
    [quarter] about a quarter as much per week as
    [third] about a third as much per week as
    [half] about half as much per week as
    [two-thirds] about a third less per week than
    [less] about a sixth less per week than
   *[same] about as much per week as
    [more] about a quarter more per week than
    [half-again] about a half more per week than
    [twice] about twice as much per week as
    [three] about three times as much per week as
    [four] more than four times as much per week as
} in the twelve before.
finding-lately-range = For { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } times as much, likely { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } to { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.

## Winding up, and who comes after whom

finding-spirals = It seems to have spiralled { $count ->
    [one] once
   *[other] { $count } times
}: more and more from one, less and less from the other.
finding-spirals-clause = In { $more } of { $of }, it was { $one } who reached out more and more.
finding-timing = When one begins to write more or less, the other does the same later.
finding-timing-clause = Busy and quiet times from { $one } came about { DURATION($by) } { $when ->
    [before] before
   *[after] after
} those from { $other }.
# Where one of the two has busy times when the other has quiet ones.
finding-timing-apart = When one writes more, the other writes less a little before or after.
finding-timing-apart-clause = Busy times from { $one } came about { DURATION($by) } { $when ->
    [before] before
   *[after] after
} quiet times from { $other }.
finding-timing-range = For { $one }: likely { DURATION($low) } to { DURATION($high) }.
finding-chance = Nothing here stands out from an ordinary back-and-forth.

## How well the model follows this chat

describes-closely = This model follows the timing here closely.
describes-fairly = This model follows the timing here fairly well.
describes-roughly = This model follows the timing here only roughly.
describes-clause = Of 100 waits before { $one } wrote, at least { $share } were shorter or longer than the model expects.
describes-meaning-closely = You can take its ranges as they are.
describes-meaning-fairly = Its ranges are about right. Don’t read too much into where they end.
describes-meaning-roughly = Its ranges may be too narrow, and what it calls likely may be less so.

## How sure, and what would change our mind

sure-dots = Likely: { $dots } in 10.
sure-leans-dots = More likely than not: { $dots } in 10. It could still be otherwise.
sure-times = We looked after half an hour, one, three and eight hours. It held wherever there was enough to compare. Hours in which one of the two hardly ever writes are not counted.
sure-few = This chat covers { $days ->
    [one] { $days } day
   *[other] { $days } days
}, with too few moments to go by.
sure-closest = Closest so far, { $inTen } in 10: { $first }.
# Where the closest reading is one that such weeks make by themselves, they look the same; of another they hide it.
sure-shared = Closest so far: { $first }. { $alike ->
    [yes] But weeks that are busy or quiet for both would look the same.
   *[no] But when both are busy or quiet in the same weeks, it’s hard to see who answers whom.
}
sure-alternating = Here it comes round about every { $days } days. Two lives that take turns already look like a pattern, so we name none.
sure-changes-over = One goes quiet on the days the other starts. Lives that take turns look like a pattern by themselves, so we name none.
sure-alternating-help = Does either of you work shifts, or have the kids every other week? Mark those days as “apart or travelling”, and the rest can be read. If they come round in a fixed order, once is enough.
sure-shared-help = { $alike ->
    [yes] Weeks in which only one is busy could tell them apart.
   *[no] Weeks in which only one is busy could show more.
}
sure-outside-help = What affected both at once (a holiday, an illness, a fight) can hide who answers whom. Leave those days out and look again.
sure-more-weeks = About { $weeks ->
    [one] { $weeks } more week
   *[other] { $weeks } more weeks
} could change our mind.
sure-clearer = About { $weeks ->
    [one] { $weeks } more week
   *[other] { $weeks } more weeks
} like these would probably make it clear.
sure-nobody-starts = This doesn’t say who started it.
sure-own-level = Each is compared with their own twelve weeks before. It never went this far before, but an unusual month can do the same.
sure-gaps = We counted a conversation as over after { $hours } hours of quiet. The finding held each time.
sure-clear = Each of these stretches shows it clearly.
sure-either-way = In { $count ->
    [one] { $count } stretch
   *[other] { $count } stretches
} it could be either.
sure-chance = A longer chat, or another app besides, may show more.

## Moments

moment-busy = Days on which one wrote more often than usual, and the days after.
moment-several = Several messages in a row, and what came next.
moment-quiet = A message after a long quiet, and what came next.
moment-opening = A first message after a quiet time, and what came next.
moment-turned = The days around the change.
moment-period = The messages of this stretch.
moment-spiral = A moment from such a spiral.

## Moments behind a number

seen-turn = Messages in a row.
seen-opening = The first message after { DURATION($time) } of quiet.
seen-answer = An answer after { DURATION($time) }, while both were writing.
seen-opening-answer = A first message, answered after { DURATION($time) }.
seen-again = Another message after { DURATION($time) } without an answer.
seen-unanswered = A first message, then nothing from the other for { DURATION($time) }.
seen-several = Several messages in a row, and { DURATION($time) } later the other person’s next message.

## What this chat can’t show

limit-calls = { $count ->
    [one] { $count } call is
   *[other] { $count } calls are
} listed in this chat. It may say how long they were, but never what was said. Calls elsewhere are missing.
limit-unseen = Calls, visits and time in the same room are not here. Quiet here may be closeness somewhere else.
limit-tone = We don’t read tone. A kind message and a sharp one count the same.
limit-other-apps = Other apps and other chats are not here. The talk may have moved there.
limit-living-together = We can’t tell whether you live together. People who share a home often write less when they feel close.
limit-together-volume = In a shared home much happens off this chat. So how much is written is left out of the findings.
limit-minute-stamps = This chat’s clock shows whole minutes. Short waits are known to a minute or so.
limit-zone-assumed = We assumed the time zone is { $zone }. If that’s wrong, hours of the day are off. Waits are right, except around a clock change.
limit-capped = This file holds { $count } messages, about where some exports stop. Older ones may be missing.
limit-no-text = We used only times and lengths, no words.
limit-deleted = { $count ->
    [one] { $count } message was
   *[other] { $count } messages were
} deleted or can’t be read. They count as sent. What they said is gone.
limit-voice = { $count ->
    [one] { $count } voice message has
   *[other] { $count } voice messages have
} no words here. Each counts as one message.
limit-holes = { $count ->
    [one] { $count } stretch has
   *[other] { $count } stretches have
} no record. A gap is a missing page, not a silence.
limit-left-out = You asked to leave out { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.
limit-set-apart = On { $count ->
    [one] one day
   *[other] { $count } days
} both wrote far more, or far less, than in the weeks around. Such days say little about who answers whom, so they don’t count for that.
limit-other-people = { $count ->
    [one] { $count } message
   *[other] { $count } messages
} by other people in this chat were not looked at.
limit-direction = What follows something isn’t always caused by it. A trip, an illness or a busy month can affect both people.
limit-lateness = When an answer comes depends mostly on work, sleep and the phone. It’s not a sign of feeling.
limit-short = This chat covers { $count ->
    [one] { $count } day
   *[other] { $count } days
}. Slow changes can’t be seen in so short a time.
limit-model-misfit = Our model follows the timing of this chat only roughly, so its ranges may be too narrow.

## What each file covers

covers-heading = What each file covers
covers-known = { $app } covers { $dates }.
covers-none = { $app } has nothing of this conversation.
covers-capped = It has { $count } messages, about where such exports stop. Older ones may be missing.
covers-timer-from = Disappearing messages were on from { DATE($from) } to the end. What disappeared is a missing page, not a silence.
covers-timer-until = Disappearing messages were on until { DATE($to) }. What disappeared is a missing page, not a silence.
covers-timer-between = Disappearing messages were in use: { $dates }. What disappeared is a missing page, not a silence.
covers-timer-always = Disappearing messages were on, we don’t know since when. What disappeared is a missing page, not a silence.
covers-calls = It has calls on { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
covers-blank = A gap is a missing page, not a silence. What was said elsewhere, or aloud, is not here.

## The mirror as plain text

mirror-title = { $a } and { $b }
mirror-span = { $dates }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} on record
mirror-reaching = Reaching out means writing first after an hour of quiet, or writing again before an answer.
mirror-rhythm = Rhythm
mirror-answers-in = Answers in a conversation, half within, nine in ten within
mirror-answers-to = First messages of the other, half answered within, nine in ten within
mirror-follow-ups = Wrote again after 20 minutes without an answer
mirror-unanswered = Own first messages still without an answer after 8 hours
mirror-quiet-hours = Usual quiet hours
mirror-quiet-unknown = not clear
mirror-between = { $from } to { $to }
mirror-times = { $half }, { $most }
mirror-share = about { $share } in 100 (likely { $low } to { $high })
mirror-marked-apart = On { $days ->
    [one] the { $days } day
   *[other] the { $days } days
} apart or travelling, compared with the usual
mirror-marked-elsewhere = On { $days ->
    [one] the { $days } day
   *[other] the { $days } days
} with another app in use, compared with the usual
mirror-of-usual = reaching out { NUMBER($reaching, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } times as often (likely { NUMBER($reachingLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } to { NUMBER($reachingHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }), answering { NUMBER($answering, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } times (likely { NUMBER($answeringLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } to { NUMBER($answeringHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) })
mirror-unknown = too few to say
mirror-limits = What this chat can’t show
mirror-nothing = We found no messages between these two, so there’s nothing to show.
mirror-too-long = longer than this chat can show

## Why no pattern is named, and what would help

abstains-few = There are too few first messages and follow-ups to see who answers whom.
abstains-shared = { $alike ->
    [yes] When both write more in the same weeks, a pattern like this can appear by itself.
   *[no] When both write more in the same weeks, it’s hard to see who answers whom.
}
abstains-alternating = Lives that take turns make such a pattern by themselves.
abstains-undecided = No kind of dance is much more likely than the others.
remedy-few-events = A longer chat, or another app as well, may show more.
remedy-not-converged = The calculation did not settle. Mark long stretches without a record, then try again.

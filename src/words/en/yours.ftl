### The answer page in its three depths. $one is the person whose doing a sentence is about, $other the other one; $a and $b are
### the two in the order of the page. $row, $quiet and $days become controls: the amount in the sentence can be changed.

## Above the headlines

yours-who = { $a } and { $b }, { $long }
yours-who-invented = Example: { $a } and { $b }, { $long }
yours-swap = Swap places
yours-hide-words = Hide the words
yours-unseen-link = What this can’t see
yours-besides = More, and what it can’t see

yours-long = { $unit ->
    [days] { $count ->
        [one] one day
       *[other] { $count } days
    }
    [weeks] { $count ->
        [one] one week
       *[other] { $count } weeks
    }
    [years] { $count ->
        [one] one year
       *[other] { $count } years
    }
   *[months] { $count ->
        [one] one month
       *[other] { $count } months
    }
}

## The first lines

# What must be known before anything below it.
yours-group-first = In a group, messages go to everyone. So what you two do here says little about the two of you.
yours-home-first = You live together, so most of what happens between you isn’t in this chat.
yours-since = Since { DATE($when, form: "month") }.
yours-been-both = Most people have been on both sides.
yours-what-happened = What happened around { DATE($when) }? Only you two know.
yours-would-tell = What this chat can’t show: how { $one } would be if { $other } came nearer, and how { $other } would be if { $one } eased off. Trying it for four weeks would show.
yours-answered = { $one } began { $count } conversations. { $other } wrote in { $answered } of them.
yours-tonight-waiting = For whoever is waiting tonight: two minutes to breathe. Nothing needs to be sent.
yours-waiting-door = Two minutes, now
yours-ways = Which way round
yours-way-to = to
yours-way-open = Open so far.
yours-sure-counted = Counted, message by message
yours-tonight-one = { $one }: one message, then let it be.
yours-tonight-other = { $one }: one line early, even “More tomorrow.”
yours-tonight-reach = If you’re the one reaching out: one message, then let it be.
yours-tonight-room = If you need room: one line early, even “More tomorrow.”

## The headline of one direction, in counts and minutes

# What the other did, as a control. Begins in small letters: "After three in a row".
yours-row = { $count ->
    [1] one message
    [2] two in a row
   *[3] three in a row
}
yours-quiet = { $which ->
    [0] ten quiet minutes
    [1] a quiet hour
   *[2] two quiet hours
}
yours-days = { $which ->
    [0] quiet days
    [1] ordinary days
   *[2] busy days
}
yours-amount-label = How much
yours-answer = After { $row } from { $other }, slower answers from { $one } took about { DURATION($wait) }.
yours-answer-long = After { $row } from { $other }, { $one } often took longer than this chat shows.
yours-answer-few = After { $row } from { $other }, there are too few answers here to count.
yours-again = After { $quiet } from { $other }, unanswered messages from { $one } came about { DURATION($wait) } apart.
yours-again-long = After { $quiet } from { $other }, { $one } mostly left it at one message.
yours-again-few = After { $quiet } from { $other }, there are too few moments here to count.
yours-pace = { $count ->
    [0] After { $days } from { $other }, { $one } hardly ever reached out.
    [one] After { $days } from { $other }, { $one } reached out about once a { $per ->
        [day] day
       *[week] week
    }.
   *[other] After { $days } from { $other }, { $one } reached out about { $count } times a { $per ->
        [day] day
       *[week] week
    }.
}
yours-pace-replies = Replies don’t count as reaching out.
yours-pace-few = After { $days } from { $other }, there are too few days here to count.

# Where no plain count shows what the fit finds: then the fitted sentence (finding-pattern-clause), and why.
yours-fitted-hides = Plain counts can show less than the sentence: in busy weeks you both write more. The sentence compares days of the same season and hour.

## The clause under each picture

# Beside the headline, under its picture: the same number at the other end. The two are named above it.
yours-answer-beside = After { $row }, { DURATION($wait) }.
yours-again-beside = After { $quiet }, about { DURATION($wait) } apart.
yours-pace-beside = { $count ->
    [0] After { $days }, hardly ever.
    [one] After { $days }, about once a { $per ->
        [day] day
       *[week] week
    }.
   *[other] After { $days }, about { $count } times a { $per ->
        [day] day
       *[week] week
    }.
}

yours-answer-clause = After one message from { $other }, slower answers from { $one } took about { DURATION($least) }. After three, about { DURATION($most) }.
yours-again-clause = After ten quiet minutes from { $other }, unanswered messages from { $one } came about { DURATION($least) } apart. After two hours, about { DURATION($most) }.
yours-pace-clause = { $least ->
    [0] After quiet days from { $other }, { $one } hardly ever reached out. After busy ones, { $most ->
        [0] hardly ever.
        [one] about once a { $per ->
            [day] day
           *[week] week
        }.
       *[other] about { $most } times a { $per ->
            [day] day
           *[week] week
        }.
    }
    [one] After quiet days from { $other }, { $one } reached out about once a { $per ->
        [day] day
       *[week] week
    }. After busy ones, { $most ->
        [0] hardly ever.
        [one] about once too.
       *[other] about { $most } times.
    }
   *[other] After quiet days from { $other }, { $one } reached out about { $least } times a { $per ->
        [day] day
       *[week] week
    }. After busy ones, { $most ->
        [0] hardly ever.
        [one] about once.
       *[other] about { $most }.
    }
}

## In the pictures

yours-share-lead = Who reached out
yours-share-says = Who reached out over time. Of ten times, { $a }: { $shares }.
yours-share-tick = { $weeks ->
    [1] a tick a week: who reached out
   *[other] a tick: { $weeks } weeks of reaching out
}
yours-change-around = around { DATE($when, form: "day") }
yours-change-range = { DATE($from, form: "day") } to { DATE($to, form: "day") }, 8 in 10
yours-reaches = How often { $one } reaches out
yours-after-day = { $other } reaches out twice as much
yours-days-before = { $days } days before
yours-days-after = { $days } days after
yours-usual = usual
yours-size = { $times ->
    [hardly] hardly at all
    [quarter] a quarter as much
    [third] a third as much
    [half] half as much
    [two-thirds] a third less
    [less] a sixth less
   *[same] about as usual
    [more] a quarter more
    [half-again] half as much again
    [twice] twice as much
    [three] three times as much
    [four] over four times as much
}
yours-pace-lead = { $one }: how often a { $per ->
    [day] day
   *[week] week
}
yours-pace-after = after { $days }

## Beneath the pictures

yours-typical = { $moments ->
    [one] The one such moment.
   *[other] Of { $moments } such moments, the most typical is above{ $more ->
        [0] .
        [1] ; here is one other.
        [9] ; here are nine others.
       *[other] ; here are { $more } others.
    }
}
yours-rows = { $more ->
    [1] One more: { $values }.
    [9] Nine more, from the shortest to the longest: { $values }.
   *[other] { $more } more, from the shortest to the longest: { $values }.
}
yours-rows-days = { $more ->
    [1] One more: { $values }.
    [9] Nine more, from the fewest to the most: { $values }.
   *[other] { $more } more, from the fewest to the most: { $values }.
}
yours-over-five = Only waits of more than five minutes count here.
yours-each-day = A tick a day: how often each reached out.
yours-each-week = a tick a week

## How sure

yours-how-sure = How sure
yours-sure = { $sure ->
    [likely] Likely: { $count } in 10 sure
    [leans] { $count } in 10 sure
   *[open] Open: { $count } in 10
}
yours-pattern = { $pattern ->
    [pursue-distance] The more one of you reaches out, the more the other steps back.
    [reciprocal] When one of you reaches out, so does the other.
   *[chase] When { $one } reaches out, { $other } steps back. When { $other } reaches out, { $one } follows.
}

## What else stands

yours-stands = What else is clear
yours-opens = { $a } began { $countA } in { $of } conversations, { $b } { $countB }.
yours-opens-nearly = { $one } began nearly all of the conversations, { $other } hardly any.
yours-opens-even = You each began about half of the conversations.
yours-traded = Around { DATE($when, form: "month") } the roles switched.
yours-empty = From { DATE($from, form: "month") } to { DATE($to, form: "month") } neither of you wrote here. That may be silence, or something is missing: a file can’t say which.
yours-empty-twice = From { DATE($from, form: "month") } to { DATE($to, form: "month") }, and from { DATE($from2, form: "month") } to { DATE($to2, form: "month") }, neither of you wrote here. That may be silence, or something is missing: a file can’t say which.

## For tonight

yours-tonight = Tonight
yours-tonight-part = For tonight.
yours-tonight-reaching = { $one }: one message, then let it be. { $other }: one line early, even “More tomorrow.”
yours-tonight-either = If you’re the one reaching out: one message, then let it be. If you need room: one line early, even “More tomorrow.”
yours-tonight-warm = Quiet answers quiet here. Either of you can start: send one thing you liked today.
yours-tonight-elsewhere = Before reading anything into it: what else is there? Calls, visits, a shared home. You can add those days.
yours-tonight-good = Say one thing you like about these weeks. It needs no answer.
yours-tonight-quiet = If this is a quiet week, one short line is enough.
yours-tonight-easy = Send one thing you liked today. It needs no answer.
yours-try = Try a small step
yours-closer = Look closer

## Open, and too little

yours-apart-title = You take turns: in weeks when one writes more, the other writes less.
yours-open-title = Messages go back and forth; { $count ->
    [0] no pattern stands out yet.
    [1] one thing stands out.
   *[other] some things stand out.
}
yours-short-title = This chat is young. Here is what it shows.
yours-few-title = There is little to go by in this chat. Here is what it shows.
yours-hardly-title = { $count ->
    [0] There is no message to look at yet.
    [1] One message so far.
   *[other] { $count } messages so far.
}
yours-weeks-apart = In { $count } of { $of } weeks one of you wrote more than the week before, and the other less. That much is clear.
yours-counted = Messages so far: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = Half of the answers from { $a } came within { DURATION($countA) }, from { $b } within { DURATION($countB) }.
yours-answer-times-alike = For both { $a } and { $b }, half of the answers came within { DURATION($count) }.
yours-why = Why no more yet.
yours-why-short = { $days ->
    [0] A pattern needs weeks, and this is less than one day.
    [one] A pattern needs weeks, and this is one day.
   *[other] A pattern needs weeks to show. This chat covers { $days } days.
}
yours-why-few = To show a pattern, it takes a few hundred messages from each of you.
yours-why-unsteady = This chat jumps around a lot. Only a stronger pattern would stand out.
yours-why-hole = There is a gap of { DURATION($hole) } in this record. A gap is a missing page, not a silence.
yours-why-shared = When both of you get busy or quiet in the same weeks, a chat can’t tell who answers whom. Work or a hard month could do that to you both.
yours-why-alternating = Your weeks alternate. Shifts or custody do that too, and a chat can’t tell them from a dance.
yours-why-weak = What shows here is small. An ordinary back-and-forth looks the same.
yours-helps = To see more.
yours-helps-shared = Weeks when just one of you is busy: { $weeks ->
    [one] one more would help
   *[other] about { $weeks } more would help
}, by { DATE($by, form: "day") }.
yours-helps-alternating = Tell us below which days are shifts or custody.
yours-helps-more = { $weeks ->
    [one] One more week of this chat
   *[other] About { $weeks } more weeks of this chat
}, by { DATE($by, form: "day") }.
yours-helps-longer = If this chat goes back further, export all of it.
yours-helps-outside = If a holiday, an illness or a fight affected you both, leave those days out under “How we know”.
yours-set-apart = On { $count ->
    [one] one day
   *[other] { $count } days
} both wrote far more, or far less, than usual. Those days don’t count in who answers whom.
yours-save-date = Save the date
yours-model = In our model, { $tiny } of 10 pairs who differ only a little slid into fixed roles. After a hard spell, { $hard } of 10 did.
yours-helps-again = This export ends in { DATE($when, form: "month") }. Export the chat again today.
yours-latest = your last conversation
yours-invented = Or look at an invented pair
yours-use = Use my chat
yours-mark-days = Mark those days
yours-newer = Bring a newer export
yours-looking = Looking…

## The deeper looks

yours-closer-title = A closer look
yours-known = How we know
yours-limits = What this chat in particular can’t show
yours-unseen = What no chat can show
yours-take = To take with you

# Who leans in over time
yours-lean = Who reaches out more
yours-lean-lead = On the line, it’s even. A box shows how sure: 8 times in 10 the truth lies inside it.
yours-lean-says = Who reaches out more over time. Of ten times, from { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }

# The waits themselves
yours-waits = After one message, and after three
yours-waits-lead = Only waits of more than five minutes count here, a dot each. The stroke is the middle one.
yours-waits-open = Whoever is away longer finds more messages waiting. A difference here may come from that alone.
yours-waits-row = { $one }, after { $row }{ $known ->
    [yes] : { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = The moments themselves
yours-moments-lead = A typical one, a shorter one, a longer one.
yours-moments-show = Show the moments
yours-moments-hide = Hide the moments

# Does it survive?
yours-survive = Does the answer hold?
yours-survive-lead = Count it differently, and see.
yours-survive-thought = Messages within { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} are one run.
yours-survive-silence = { $hours ->
    [0.5] Half an hour
    [one] { $hours } hour
   *[other] { $hours } hours
} of silence ends a conversation.
yours-survive-weeks = { $weeks ->
    [0] No week is left out.
    [one] The fullest week is left out.
   *[other] The { $weeks } fullest weeks are left out.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] none
    [one] one week
   *[other] { $weeks } weeks
}
yours-survive-few = With { $one } answering { $other }, too little is left to count.
yours-stays = This still holds.
yours-fades = It fades.
yours-survive-fit = { $sure ->
    [likely] The whole fit, run again: likely, { $count } in 10.
    [leans] The whole fit, run again: more likely than not, { $count } in 10.
   *[open] The whole fit, run again: open now, { $count } in 10.
}
yours-survive-gone = { $sure ->
   *[open] The whole fit, run again: it sees something else here, { $count } in 10. Do not lean on this.
}
yours-survive-wait = Let go, and everything is calculated again.

# A chat in which only one of the two wrote
yours-alone-title = Only { $one } wrote here.
yours-alone-stands = { $count ->
    [one] One message: { $dates }.
   *[other] { $count } messages: { $dates }.
}
yours-alone-why = It takes two to dance, and this file has only one of you.
yours-alone-helps = Export the whole chat, with both sides in it. Some apps leave out the other’s messages. If both of you have that name in the app, change one first.

## Three invented pairs, three truths

yours-sample-couple = A couple
yours-sample-couple-about = One reaches out, the other steps back.
yours-sample-friends = Two friends
yours-sample-friends-about = In autumn they trade places.
yours-sample-family = A parent and a grown child
yours-sample-family-about = What a chat can’t tell.

## How we know: which kind

yours-times = How often each of you wrote
yours-panels = How each wrote after the other
yours-findings = Each finding, and its moments
yours-kinds = Which dance fits this chat
yours-kinds-lead = Twenty possible versions of these weeks. Each dot sits next to the dance it shows.
yours-kinds-of = { $count } of 20:
yours-kinds-none = none
yours-kinds-caption = We name a pattern only where most dots lie together, and where this chat stands out from made-up chats in which chance decides who begins.

# How we know: over time
yours-times-unit = times a day
yours-times-says = Number of times a day, { $dates }. { $a } went from about { NUMBER($lowA, maximumFractionDigits: 1) } to { NUMBER($highA, maximumFractionDigits: 1) }, { $b } from about { NUMBER($lowB, maximumFractionDigits: 1) } to { NUMBER($highB, maximumFractionDigits: 1) }.
yours-times-caption = Each thread is one possible version of these weeks. Where threads lie together we are sure; where they part we are not. A blank is a missing page, not a silence. Every day is averaged over its week.
yours-times-counted = There is too little here for more, so these are the plain counts, as weekly averages. A blank is a missing page, not a silence.
yours-times-table = Times a day: the middle, and the range of 8 in 10
yours-from = From
yours-middle-range = { NUMBER($middle, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } to { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) })

# How we know: who begins
yours-first = Who writes first after a silence
yours-first-lead = It depends on what counts as a silence, so here are several. Each dot is one possible share. Lean on it only if every row says the same.
yours-first-always = { $one } always
yours-first-half = half and half
yours-first-says = Conversations that { $one } began: { $shares }.
yours-first-after = { $share } after { $silence }
yours-first-table = Share of conversations, after silences of several lengths
yours-silence = Silence
yours-first-unclear = Who begins more often depends on how long a silence must be to count. So this chat can’t settle it.
yours-first-clear = Whether the silence was short or long, { $one } wrote first more often than { $other }.
yours-likely-range = { $middle } (likely { $low } to { $high })

# How we know: answers
yours-answers = How answers come
yours-answers-lead = Compare each person only with themselves, in other weeks. Work, sleep and where the phone lies explain most of what differs.
yours-measure = What is measured
yours-half-answers = Half of the answers within a conversation came in
yours-half-answers-note = while you are both writing
yours-half-openings = Half of the first messages were answered in
yours-half-openings-note = after a silence; waits still open when the chat ends count as longer
yours-half-waking = The same, in waking hours of the one who answers
yours-half-waking-note = without the hours in which that person hardly ever writes
yours-wrote-again = Wrote again while waiting for an answer
yours-wrote-again-note = where none had come after twenty minutes; messages within five minutes are one run
yours-no-answer = Own first messages without an answer
yours-no-answer-note = after { DURATION($wait) }; many need none, and some were answered aloud
yours-too-few = too few to say
yours-not-told = this chat can’t tell
yours-about-in-ten = { $count ->
    [0] hardly ever
    [10] nearly always
   *[other] about { $count } in 10
}
yours-longer-than-seen = longer than this chat shows
yours-more-than = more than { DURATION($wait) }
yours-about-time = about { DURATION($wait) }
yours-about-time-range = about { DURATION($wait) } (likely { DURATION($low) } to { DURATION($high) })
yours-about-time-open = about { DURATION($wait) } (likely { DURATION($low) } or longer)

# How we know: quiet hours
yours-asleep = When each of you is mostly asleep or away
yours-asleep-lead = Learned from the hours in which each of you hardly ever writes. Waits that run through these hours are no sign of anything.
yours-asleep-none = no hours that are clearly quiet
yours-asleep-from = mostly quiet from { $from } to { $to }

# How we know: one asked both ways
yours-panels-side = When { $other } reached out more or less than usual, { $one } then wrote at this pace.
yours-panels-says = When { $other } reached out twice as much as usual, { $one } wrote at about { NUMBER($times, maximumFractionDigits: 1) } times the usual pace.
yours-panels-caption = Left to right: how much the one reached out over the last days, compared with usual. Upward: how soon the other then wrote, compared with usual. Flat threads mean that one says nothing about the other.
yours-panels-table = Pace compared with usual: the middle, and the range of 8 in 10
yours-panels-reaching = Other reaching out
yours-panels-times = { NUMBER($times, minimumFractionDigits: 2, maximumFractionDigits: 2) } times
yours-panels-range = { NUMBER($middle, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
yours-panels-axis = { $other }, compared with usual
yours-panels-faster = faster
yours-panels-slower = slower
yours-panels-usual = usual
yours-panels-half = half
yours-panels-double = double
yours-panels-periods = How this changed over time
yours-panels-periods-caption = Pace after the other reached out twice as much as usual, stretch by stretch, with the range of 8 in 10
yours-shape-linear = The more the other’s reaching out differed from usual, the more the pace changed.
yours-shape-saturating = A small change in the other’s reaching out already changed the pace; a large one hardly changed it more.
yours-shape-above = The pace changed only when the other reached out more than about twice as much as usual.
yours-shape-below = The pace changed only when the other reached out less than about half as much as usual.
yours-shape-open = Steadily, levelling off, or only past some point: this chat can’t show how the pace changed.

# How we know: the model
yours-fit-of = How well this model describes { $one }
yours-fit-caption = Each dot compares the waits the model expects up to that point with the real ones. On the dotted line they agree. This is about the model, not about either of you.
yours-fit-table = Share of the waits, expected and real
yours-fit-place = The model expects

# One finding, opened
yours-sure-likely = Likely: most possible versions of these weeks show it. Chats in which chance decides who begins rarely show as much.
yours-sure-leans = More likely than not: more possible versions of these weeks show it than don’t. It could still be otherwise.
yours-sure-open = Open: some possible versions of these weeks show it and some don’t. Ordinary ups and downs could look like this.
yours-sure-too-little = Not enough here to say. That is about the chat, and says nothing about you two.
yours-sure-ask = How sure?
yours-sure-ten = The ten dots are ten possible versions of these weeks. { $count } show it, { $not } don’t.
yours-sure-made = How the numbers are made
yours-sure-sources = The pattern and the method: { $sources }.
yours-moments-looking = Looking it up…
yours-moments-more = Show { $count } more of this stretch
yours-moments-rest = and { $count } more in this stretch.
yours-words-gone = The words were not kept.
# What stands for a message without words.
yours-kind = { $kind ->
    [media] picture or file
    [voice] voice message
    [call] call
    [deleted] deleted message
    [edited] edited message
    [sticker] sticker
    [location] place
    [contact] contact
    [poll] poll
    [reaction] reaction
    [undecryptable] can’t be read
    [missed] missed call
   *[other] something else
}

## What a number counts

yours-counted-title = How this is counted, and where
yours-counted-of = { $label }…
yours-counts-turn = What one person sends in one go is a run: nothing from the other in between, and no pause over five minutes. A conversation is what lies between two silences.
yours-counts-opening = A silence ends a conversation. We count who wrote first after each silence we saw from start to end.
yours-counts-answer = The time from the last of several messages, or a single one, to the other person’s next message in the same conversation. The time shown is the middle one: half of the answers came sooner, half later. Only answers that came are counted.
yours-counts-opening-answer = From the end of a first run after a silence to the other person’s next message. Waking time leaves out the hours in which the one who answers hardly ever writes.
yours-counts-again = We count waits of twenty minutes or more, and how often the one who waited wrote again before the conversation was over.
yours-counts-unanswered = We count first messages after a silence, and after how many of them nothing came for eight hours. Many need no answer, and some were answered aloud. Waits cut short by the end of the chat count as “longer than this”.
yours-counts-several = Waits after runs of three messages or more, beside waits after one. The same for both of you.
yours-seen-turn = wrote { NUMBER($count) } of the { NUMBER($among) } runs.
yours-seen-opening = wrote first after { NUMBER($count) } of { NUMBER($among) } silences.
yours-seen-answer = gave { $count ->
    [one] one answer, to one run
   *[other] { NUMBER($count) } answers, to { NUMBER($among) } runs
} of the other.
yours-seen-opening-answer = answered { NUMBER($count) } of the other’s { NUMBER($among) } first messages within eight hours.
yours-seen-again = wrote again in { NUMBER($count) } of { NUMBER($among) } such waits.
yours-seen-unanswered = after { NUMBER($count) } of { NUMBER($among) } own first messages, no answer came within eight hours.
yours-seen-several = { NUMBER($count) } of { NUMBER($among) } answers followed three or more messages in a row.
yours-seen-against = { $way ->
    [answer-back] after three messages in a row, { NUMBER($count) } of { NUMBER($among) } answers came at least as soon as is usual after one.
    [answer-along] after three messages in a row, { NUMBER($count) } of { NUMBER($among) } answers came later than is usual after one.
    [again-back] after two quiet hours, { NUMBER($count) } of { NUMBER($among) } follow-up messages came later than they usually do after ten quiet minutes.
    [again-along] after two quiet hours, { NUMBER($count) } of { NUMBER($among) } follow-up messages came as soon as they usually do after ten quiet minutes.
    [pace-along-always] in each of { NUMBER($among) } four-week stretches, reached out more after the other’s busy days.
    [pace-back-always] in each of { NUMBER($among) } four-week stretches, reached out less after the other’s busy days.
    [pace-along] in { NUMBER($count) } of { NUMBER($among) } four-week stretches, didn’t reach out more after the other’s busy days.
   *[pace-back] in { NUMBER($count) } of { NUMBER($among) } four-week stretches, didn’t reach out less after the other’s busy days.
}
yours-seen-three = Three of them, spread evenly over the chat:
yours-seen-none = None in this chat.

## What speaks against it

yours-against = What speaks against it
yours-against-lead = Sometimes it went the other way. By chance alone, that would be about half the time.
yours-against-dots = Of ten answers this sure, { $not ->
    [0] hardly any is wrong.
    [1] about one is wrong.
   *[other] about { $not } are wrong.
}
yours-against-chance = Could it be chance? { $share ->
    [0] Where chance alone decides who begins, hardly any chat would show as much.
    [1] Of a hundred chats in which chance alone decides who begins, about one would show as much.
   *[other] Of a hundred chats in which chance alone decides who begins, about { $share } would show as much.
}
yours-against-chance-many = Who begins tells nothing here: chance alone would show as much in about { $share } of a hundred chats. What stands above rests on the other messages.
yours-against-weeks = In { $count } of { $of } weeks it was the other way round: { $other } reached out as often as { $one }, or more.
yours-against-count = It is a count. Something may be missing, calls and the same room are not in it, and people change apps.
yours-against-one = The title is about { $other } → { $one } alone. Both are counted alike.
yours-against-end = And whatever either of you remembers that this chat doesn’t know: a new job, an illness, a week in the same room.

## Changing what was assumed

yours-change = Change what we assumed
yours-change-lead = A finding that stands on one setting only is no finding. Try it.
yours-change-silence = A silence ends a conversation after
yours-change-minutes = { $minutes } minutes
yours-change-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
yours-change-go = Look again
yours-change-compared = Before and after this change
yours-change-before = before
yours-change-now = now
yours-change-not-there = not there
yours-change-was = A silence ended a conversation after { $before } before, and after { $now } now.
yours-fate-gone = It fades: nothing of it is left here.
yours-fate-new = It appears only here, so don’t lean on it.
yours-fate-less = It fades: here it isn’t likely any more.
yours-fate-more = It grows clear only here, so don’t lean on it.
yours-fate-other = It changes: here it says something else, so lean on neither.
yours-fate-weaker = It stays, but less steadily.
yours-fate-same = It survives.
yours-days-other = Days that were different
yours-days-other-lead = Leave out days together or days of illness: they count as missing, not as silence. Days apart, or in another app, are compared only with each other.
yours-days-from = from
yours-days-to = to
yours-days-as = as
yours-days-every = and again every
yours-days-every-days = days
yours-days-exclude = left out
yours-days-apart = apart or travelling
yours-days-elsewhere = in another app
yours-days-given = { $dates }, { $use }
yours-days-again = { $dates }, and every { $every } days before and after, { $use }
yours-days-set-apart = { $dates }: both wrote { $wrote ->
    [more] far more
   *[less] far less
} than in the weeks around. Not counted in who answers whom.
yours-days-count-all = Count these days like the others
yours-days-apart-again = Treat these days apart
yours-days-count-again = count them again
yours-days-as-others = count them as any other
yours-days-found = { $label }: { $a } { $saidA }; { $b } { $saidB }
yours-weekly = Hours of every week to leave out
yours-weekly-lead = A night shift of either, evenings together, a standing appointment. These hours are a missing page for both of you alike. A wait that runs into them is cut off there and is not a silence.
yours-weekly-hours = { $days }, { $from } to { $to }
yours-weekly-next-day = until the next day
yours-weekly-add = Leave these hours out

# Days of calls, visits or shifts, told by hand.
yours-elsewhere = Add calls, visits or shifts
yours-elsewhere-what = What isn’t in this chat?
yours-elsewhere-together = Time together
yours-elsewhere-calls = Calls
yours-elsewhere-shifts = Shifts or travel
yours-elsewhere-when = When?
yours-elsewhere-weekends = Every weekend
yours-elsewhere-fortnight = Every other weekend
yours-elsewhere-days = Certain days
yours-elsewhere-one = One such day:
yours-elsewhere-go = Read the chat again with this
yours-elsewhere-level = Such days are measured by their own usual, for both of you. Nothing is left out.
yours-elsewhere-told = What you told
yours-elsewhere-before = Before, the answer was:

# What happened when it changed.
yours-happened-label = In a few words
yours-happened-keep = Keep
yours-happened-kept = You wrote: “{ $words }”
yours-happened-where = What you write appears in the chart, on this device only. The numbers stay as they are.

yours-evening = Your last conversation, word by word
yours-evening-lines = One tick a message, taller for a longer one. A thin line leads to its answer.
yours-evening-play = Play it
yours-evening-pause = Pause
yours-evening-before = The one before
yours-evening-after = The next
yours-evening-at = { DATE($when, form: "short") }, message { $at } of { $of }

yours-alike = After several in a row: later, or not?
yours-alike-lead = The counts show nothing clear, so read for yourself. Each time, several messages in a row came before an answer. They’re picked from the whole chat, without waits through the night.
yours-alike-later = Slower than that person usually answers a single message
yours-alike-sooner = Not slower
yours-alike-row = { $one } answered after { $wait }
yours-alike-says = { $one } wrote { $count } times in a row. The answer from { $other } took { DURATION($wait) }.

yours-show = Pass this screen to { $one }
yours-show-for = { $one }, you first. Take your time.
yours-show-ask = When { $one } reaches out more, what do you do?
yours-show-guess-less = I step back.
yours-show-guess-more = I reach out too.
yours-show-guess-same = It makes no difference.
yours-show-guessed = You guessed: { $guess }
yours-show-next = Next
yours-show-end = Back to the answer
yours-show-done = Done

### Steps one can try, what could follow, what a try showed. $whose is one person or both.

## The week of a try

week-before = It hasn’t started. You’ll see what week 1 is on day one.
week-over = This trial is over. Export the chat again to see what came of it.
week-running = Week { $week } of { $weeks }. { $does } You’ll see each later week when it begins.
week-with = This week: with the step ({ $step }), for { $whose }.
week-without = This week: without the step. Live as usual.

## What each way of trying would notice

power-pairs = { $weeks } weeks in pairs, one of each pair with the step
power-before-after = { $weeks } weeks; the step starts in a week drawn by chance, and stays
power-look = Two weeks and a look
power-too-short = { $design }: takes { $days } days. This chat is too short to say what it would notice.
power-notices = { $design }: takes { $days } days. If it rose by half, { $half } of 100 such trials would show it. If it doubled, { $double }.
forecast-gap = Your chat ends { DURATION($gap) } before the first day, so this looks at the weeks right after the chat’s end.
power-lasting = What a step brings may last into the week after. Then the weeks differ less, and it shows less often.
power-in-outcome = { $notices } ({ $outcome })
power-chosen = You didn’t say what to look at. We took what shows a change best, treats you both alike and isn’t moved by the step itself.
power-chosen-each = Suppose you both started conversations twice as readily. Out of 100 such trials it would show in this many: { $each }.
step-itself = { $change ->
    [shortened] Taking this step can shorten that number directly: reaching out every day ends some silences sooner. If it comes out shorter, that may only show that the step was taken.
    [passed-on] Taking this step can change that number directly: someone who gets more messages has fewer conversations to begin and more to answer, and the reverse. A change that way may only show that the step was taken.
   *[counted] Taking this step changes that number directly. A change in it only shows that the step was taken.
}

## What a try looks at

outcome-openings = conversations started by { $whose }
outcome-follow-ups = second messages before an answer, by { $whose }
outcome-turns = times { $whose } wrote
outcome-quiet-spell = the usual quiet spell between { $a } and { $b }
outcome-wait = how long { $whose } waits for an answer
outcome-threes = times { $whose } wrote three times in a row
outcome-silent-days = days without a word between { $a } and { $b }

## What a try showed

check-running = This trial runs until { $until }. Peeking early would tempt you to stop at the wrong moment.
check-again = Export the chat again after that day.
check-looked-at = We looked at what was chosen before: { $outcome }. { $used } of { $of } weeks have enough in them.
check-no-spell = { $count ->
    [one] In one week there was nothing to measure, so it can’t be compared.
   *[other] In { $count } weeks there was nothing to measure, so they can’t be compared.
}
check-left-out = Of these weeks { DURATION($left) } in all were left out, as you asked. That can change what comes.
check-too-little = Too few weeks have enough on record to tell. Another trial, or a second app you two use, would help.
check-blind = So few weeks couldn’t show a difference, however large it was.
check-longer = A longer plan can: it takes at least six pairs of weeks, each with enough in it.
check-spell = The usual quiet spell between { $a } and { $b } lasted { DURATION($withStep) } in weeks with the step, and { DURATION($without) } in weeks without.
check-did-openings = Conversations { $one } started: { $withStep } a week with the step, { $without } a week without.
check-did-follow-ups = Second messages before an answer from { $one }: { $withStep } a week with the step, { $without } a week without.
check-did-wait = How long { $one } waited for an answer: { DURATION($withStep) } in weeks with the step, { DURATION($without) } in weeks without.
check-did-threes = Times { $one } wrote three times in a row: { $withStep } a week with the step, { $without } a week without.
check-silent-days = Days without a word between { $a } and { $b }: { $withStep } a week with the step, { $without } a week without.
check-did-turns = Times { $one } wrote: { $withStep } a week with the step, { $without } a week without.
# "long" of a quiet spell, "many" of anything counted.
check-ordinary = This could be ordinary ups and downs: { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } times { $size ->
    [long] as long
   *[many] as many
} in weeks with the step. Of the { $orders } orders chance could have drawn, { $alike ->
    [one] one differs
   *[other] { $alike } differ
} at least as much.
check-changed = In weeks with the step it was { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } times { $size ->
    [long] as long
   *[many] as many
}. Of the { $orders } orders chance could have drawn, { $alike ->
    [one] one differs
   *[other] { $alike } differ
} at least as much.
check-averages = The averages point the other way. A few unusual weeks can shift an average a lot; they shift this ratio less.
check-range = The likely range ({ $level } in 100) goes from { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } times { $size ->
    [long] as long
   *[many] as many
}.
check-range-open = { $ends ->
    [one] The likely range is open at one end.
   *[both] The likely range is open at both ends: so few weeks can’t close it.
}
check-more-weeks = More weeks would narrow it.
check-second-try = A second trial that shows the opposite would change our mind.
check-guess-open = The guess: { $guess ->
    [more] { $size ->
        [long] longer
       *[many] more
    }
    [less] { $size ->
        [long] shorter
       *[many] fewer
    }
   *[same] about the same
}. These weeks can’t tell whether that was right.
check-guess = The guess: { $guess ->
    [more] { $size ->
        [long] longer
       *[many] more
    }
    [less] { $size ->
        [long] shorter
       *[many] fewer
    }
   *[same] about the same
}. It turned out to be { $came ->
    [less] { $size ->
        [long] shorter
       *[many] fewer
    }
   *[more] { $size ->
        [long] longer
       *[many] more
    }
}.
check-guess-other = The other one’s guess, made apart: “{ $guess }”.
check-foretold = Next to the forecast: { $inside } of { $of } weeks, counted for each of you, came inside the range we showed. About 8 in 10 do where the forecast fits.
check-gap = The forecast was of the weeks right after your chat ended, { DURATION($gap) } before the first day.
check-level-with = { $one } reached out { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } times as often in weeks with the step as in weeks without (likely { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } to { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-level-since = { $one } reached out { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } times as often during the trial as in the weeks before (likely { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } to { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-coupling = How { $one } answers more reaching out from { $other }: changed by { NUMBER($change, maximumSignificantDigits: 2) } since the trial began (likely { NUMBER($low, maximumSignificantDigits: 2) } to { NUMBER($high, maximumSignificantDigits: 2) }). A range with 0 in it can mean no change.
check-no-coupling = So few weeks can’t tell whether you two answer each other differently than before.
check-tau = Compared with the { $weeks } weeks before{ $trend ->
    [out] , their trend taken out
   *[in] {""}
}: { NUMBER($tau, minimumFractionDigits: 2, maximumFractionDigits: 2) }, where -1 is always less, 1 always more. That describes the weeks and tests nothing.
check-lapses = Weeks in which you forgot the step: { $count }. They still count as weeks with it, which keeps the comparison fair.

## What could follow

forecast-too-little = This chat is too short to look ahead. A longer one, or a second app you two use, may tell more.
forecast-not-visible = This step is in how things are said or borne. Who wrote when doesn’t show that. A fair trial would show what comes of it.
forecast-title = A what-if over { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
}, not a promise: { $paths } possible versions, with the step and without.
forecast-order-alone = If the step is taken:
forecast-order-first = If { $one } begins and { $other } joins in halfway through:
forecast-order-together = If you both begin together:
forecast-reached = { $one } reaches out more often in { $more } of { $paths }, about as often in { $same }, less often in { $fewer }.
forecast-quiet = Quiet spells get shorter in { $shorter } of { $paths }, stay about as long in { $same }, get longer in { $longer }.
forecast-difference = What you chose to look at: { $outcome }. With the step it’s lower in { $fewer } of { $paths }, about the same in { $same }, higher in { $more }.
forecast-by-chance = What you chose to look at: { $outcome }. By chance alone it comes out lower in { $fewer } of { $paths }, about the same in { $same }, higher in { $more }.
forecast-generic = Apart from this chat, in our model: in ten weeks of this step the other wrote half as much again in { $nearer } of 100 plausible pairs. In { $not } not. The model’s numbers are chosen, not measured on people.
forecast-generic-calmer = In our model, in ten weeks of this step, the one who reaches out pressed at most half as often in { $calmer } of 100 plausible pairs. In { $not } not. The model’s numbers are chosen, not measured on people, and this chat plays no part.
forecast-idea = What the closeness model expects (each of you has a closeness that is too little, and one that is enough). Each dot is one possible version of the difference the step makes.
forecast-idea-title = What the closeness model expects: { $paths } possible versions of the difference the step makes.
forecast-idea-number = Lower in { $fewer } of { $paths }, about the same in { $same }, higher in { $more }: { $outcome }.
forecast-idea-worse = The closeness model fits the timing of these two less well than ordinary give-and-take does. So it predicts nothing here.
forecast-idea-edge = Your chat shows no sign of what this step is meant to change. So the closeness model can’t say what would come of it.
forecast-idea-missed = With invented pairs, the closeness model was wrong about this step too often. So it isn’t shown here.
forecast-idea-plain = A forecast from this chat alone knows this step too. With invented pairs who live by other rules, the closeness model was wrong about it more often. So it isn’t shown here.
forecast-idea-too-little = The closeness model needs eight weeks, with each of you reaching out thirty times. This chat has less.

## The cards. Either of you can take any of them, or both. "You" is whoever takes it.

card-not-afraid = Don’t take this step where either of you is afraid of the other, or is watched or controlled by the other.
card-not-shelved = Don’t take this step where either of you is afraid of the other, or is watched or controlled. Nor where something serious would only be put off.

card-warm-break-name = A kind pause
card-warm-break-doing = One warm message a day that asks for nothing. No second message, no “why?”.
card-warm-break-length = A week at a time. In the model, for ten weeks.
card-warm-break-in-the-way = The quiet can feel like being forgotten. Decide beforehand what you’ll do with that time: a walk, a call to a friend, a page written and kept.
card-warm-break-is-not = It’s not going silent, not a test, and not a way to be missed.
card-warm-break-known = Therapists have suggested it for fifty years. Softer asking calmed the moment in one study. We found no controlled trial of the break itself.

card-small-bids-name = Small daily gestures
card-small-bids-doing = Once a day, reach out first with something small: a photo, a question, a hand on a shoulder.
card-small-bids-length = Every day for a week. In the model, for ten weeks.
card-small-bids-in-the-way = Days fill up. Tie it to something that happens anyway: the kettle, the bus, putting down your keys.
card-small-bids-is-not = It’s not a grand gesture, not a debt, and not a bill that asks for an answer.
card-small-bids-known = In one study, nice everyday moments went with less distance over three weeks. It didn’t last by itself. Small support can also miss its mark.

card-staying-present-name = Staying present
card-staying-present-doing = When you’ve had all you can take, say so in one sentence. Then stay near for ten more minutes, and do nothing to solve it.
card-staying-present-length = For a week, each time it comes up.
card-staying-present-in-the-way = Your body wants to leave. Feet on the floor, one slow breath out, and a time when you may stop.
card-staying-present-is-not = It doesn’t mean agreeing, putting up with it, or having to talk.
card-staying-present-known = In a few studies, closeness that goes well makes closeness easier for people who expect little of it.

card-promised-answer-name = A promised answer
card-promised-answer-doing = Can’t answer now? Say when you will, and keep to it.
card-promised-answer-length = A week at a time.
card-promised-answer-in-the-way = It’s easy to promise a time that comes too soon. Choose one you’re sure to keep.
card-promised-answer-is-not = It’s not being there around the clock, and not a rule for the other.
card-promised-answer-known = Time-outs where you say when you’ll be back are part of most couples therapy. On their own, they haven’t been tested.

card-self-soothing-name = Calming down first
card-self-soothing-doing = When it grips you, set a timer for twenty minutes before you write or leave. Do something with your hands.
card-self-soothing-length = For a week, each time it comes up.
card-self-soothing-in-the-way = The alarm says it’s urgent. It says so every time.
card-self-soothing-is-not = It’s not keeping quiet about what matters. You can still say it after the timer.
card-self-soothing-known = In a lab game, pauses of a few seconds made 81 couples get back at each other less. That twenty minutes help at home is a bolder guess.

card-life-outside-name = A life outside
card-life-outside-doing = Put one thing into your week that is yours alone and that you look forward to.
card-life-outside-length = Once a week, for as long as it’s good.
card-life-outside-in-the-way = It can feel like leaving. Say where you are and when you’ll be back.
card-life-outside-is-not = It’s not a way to make the other jealous, and not a hint.
card-life-outside-known = In one study of couples, having your own goals backed went with less worry about the bond.

card-softened-request-name = A softer ask
card-softened-request-doing = Say what you’d like, without the complaint: “I’d like an evening with you”, not “you never have time”.
card-softened-request-length = For a week, each time you ask for something.
card-softened-request-in-the-way = The complaint is often fair, and that makes it hard to leave out. You can say it another day.
card-softened-request-is-not = It’s not asking for less.
card-softened-request-known = In a study of 180 couples, softer talk calmed the partner right then. Where something serious stands between you, saying plainly that you disagree can change more over a year.

card-talking-name = Talking about the pattern
card-talking-doing = Choose a calm hour and look at the loop together, as something outside you both. Each of you says one thing about your own part.
card-talking-length = One hour, once.
card-talking-in-the-way = It turns into who began. Neither of you began. Stop there and go for a walk.
card-talking-is-not = It’s not evidence against anybody, and no messages are read aloud.
card-talking-known = It helps as part of therapy. Alone, and in our model, one talk changes little.

card-insight-name = Just noticing it
card-insight-doing = Do nothing new. Notice the loop when it turns, and tell yourself: there it is.
card-insight-length = Two weeks, to compare the other cards with.
card-insight-in-the-way = It’s easy to forget. A dot on your hand is enough.
card-insight-is-not = It’s not a cure.
card-insight-known = A course for one partner alone gained nothing between the two. This card is here to compare with.

card-grand-gesture-name = One grand gesture
card-grand-gesture-doing = Give something big, just once: a day, a trip, a letter.
card-grand-gesture-length = One day.
card-grand-gesture-in-the-way = It sets a high bar, and ordinary days are then measured against it.
card-grand-gesture-is-not = It doesn’t make up for a hundred small absences.
card-grand-gesture-known = We found no direct test. Very visible support can reach people who keep their distance. Whether the effect fades in our model depends on its numbers.

card-cold-break-name = A silent break
card-cold-break-doing = Stop reaching out almost entirely. This card is here because people do it, not because we suggest it.
card-cold-break-length = In the model, for ten weeks.
card-cold-break-in-the-way = It frightens both of you, and the old balance comes back when it ends.
card-cold-break-is-not = It’s not a kind pause.
card-cold-break-known = Therapists say that the roles trade places for a while. In our model they do, and then everything is as before.

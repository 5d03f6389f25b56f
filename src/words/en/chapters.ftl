### The eight chapters after the first page. Each has one idea and one way on. $one and $other are invented.

chapters-reaching = { $one } reaching
chapters-unit = reaches a day
chapters-start = start
chapters-day = day { $day }
chapters-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
chapters-table-day = Day
chapters-table = Reaches a day, the middle thread
chapters-threads = Each thread is a pair a little unlike the next.

## How well a sentence stands outside the model.

chapters-solid = Well supported: several independent studies.
chapters-mixed = Partly supported: studies point both ways.
chapters-thin = Thin: clinical experience, or one small study.
chapters-untested = Not tested as worded, as far as we could find.
chapters-against = What studies there are speak against it as worded.

## Sliders of a pair.

chapters-need = Closeness that { $one } misses when it is not there
chapters-room = Closeness that { $other } has room for
chapters-little = a little
chapters-middling = a middling amount
chapters-lot = a lot

## Make it

chapters-make = Now make it yourself.
chapters-make-lead = Nobody is told to chase or to step back. It comes about between them.
chapters-make-which = Which two
chapters-tie-couple = a couple
chapters-tie-friends = friends
chapters-tie-parent-and-grown-child = a parent and a grown child
chapters-tie-siblings = siblings
chapters-tie-colleagues = colleagues
chapters-make-says = After four weeks { $one } sends about { $first ->
    [1] 1 message
   *[other] { NUMBER($first, maximumFractionDigits: 1) } messages
} a day, and { $other } about { NUMBER($second, maximumFractionDigits: 1) }.
chapters-make-alike = A little more alike
chapters-make-again = As at first
chapters-make-even = Give { $other } more room, or let { $one } miss less. At some point the two even out, and it is sudden.
chapters-make-even-less = Let { $one } miss less. At some point the two even out, and it is sudden.

## Two conclusions

chapters-views = Two people, two wrong conclusions.
chapters-views-lead = Each sees only what arrives.
chapters-views-one = What { $one } sees: from { $other }, far less than at first.
chapters-views-other = What { $other } sees: from { $one }, far more than at first.
chapters-views-one-thinks = “I am not wanted.”
chapters-views-other-thinks = “It is never enough.”
chapters-views-arrives = What reaches { $one }: from about 1 a day to { NUMBER($count, maximumFractionDigits: 1) }.
chapters-views-both = Both are right about what they see. Neither sees what their own answer does on the other side.
chapters-views-lay = Lay the two together
chapters-views-apart = Take them apart
chapters-views-together = { $one } goes from about 1 to { NUMBER($first, maximumFractionDigits: 1) } reaches a day, and { $other } from about 1 to { NUMBER($second, maximumFractionDigits: 1) }.
chapters-views-same-days = The same days. Take either line away, and the other would not be there.
chapters-views-stands = That one asks while the other goes quiet, and that it can last for years, is well studied. That both conclusions miss is our inference.

## Two partners

chapters-partners = The same person, two different dances.
chapters-partners-lead = Mia likes a middling amount of closeness. With Leo, who likes a little, she reaches. Now Mia, with not one number changed, meets Sam, who likes a lot.
chapters-partners-ask = And with Sam? Guess first.
chapters-partners-reaches = Mia reaches there too
chapters-partners-rests = Sam reaches, Mia steps back
chapters-partners-alike = Both reach alike
chapters-partners-says = After four months { $one } reaches about { NUMBER($first, maximumFractionDigits: 1) } times a day, and { $other } about { NUMBER($second, maximumFractionDigits: 1) }.
chapters-partners-nothing = Nothing in Mia changed. A role is where two people meet.
chapters-partners-stands = People differ a good deal from one relationship to the next. Yet patterns follow people too. “It is all in the pairing” is half the truth.

## Bad timing

chapters-timing = The strongest reach comes at the hardest moment.
chapters-timing-lead = { $one } is most alarmed while { $other } most needs air. So the most is asked when the least can be given.
chapters-timing-alarm = { $one }’s alarm
chapters-timing-much = { $one }’s need for air
chapters-timing-unit = 0 none, 1 the most
chapters-timing-says = { $other }’s need for air is high from day { $first }, { $one }’s alarm from day { $second }. Then both stay up.
chapters-timing-calm = At these settings one of the two never rises far, and no spiral forms.
chapters-timing-table = Alarm of the one, and the other’s need for air; the middle thread, 0 to 1
chapters-timing-gap = How long { $one } takes to feel a gap
chapters-timing-slow = How long { $other } takes to need air
chapters-timing-hours = hours
chapters-timing-week = a week
chapters-timing-days = { $days ->
    [1] { $days } day
   *[other] { NUMBER($days, maximumFractionDigits: 1) } days
}
chapters-timing-stands = No direct test of this timing was found. In the model it follows from the equations.

## Brief relief

chapters-relief = Each finds relief, for a few days.
chapters-relief-lead = Stepping back brings relief. So does reaching harder. That is why both are done again.
chapters-relief-away = Three days out of reach: nothing arrives, and { $other }’s need for air falls.
chapters-relief-answered = Three days of answers: two a day arrive, and { $one }’s alarm falls.
chapters-relief-label-away = out of reach
chapters-relief-label-answered = answered
chapters-relief-says = It falls from { NUMBER($from, maximumFractionDigits: 1) } to { NUMBER($to, maximumFractionDigits: 1) }, and is above { NUMBER($again, maximumFractionDigits: 1) } again { $days ->
    [one] 1 day
   *[other] { $days } days
} later.
chapters-relief-true = Each learns: this helps. That is true, and only half of it. When the days end, what was there before comes back.
chapters-relief-table = The middle thread, 0 to 1
chapters-relief-stands = In two studies, of 515 and 431 couples, stepping back could protect where money was short. Three days, and what happens in them, are invented here.

## Ways out

chapters-ways = One missed step: which, and whose?
chapters-ways-lead = { $one } and { $other } have been in this dance for two months. One thing changes, for a while.
chapters-ways-tried = What is tried
chapters-ways-by = By whom
chapters-ways-reaching = the one who reaches
chapters-ways-stepping-back = the one who steps back
chapters-ways-both = each of the two
chapters-ways-reaching-first = the one who reaches, then the other
chapters-ways-stepping-back-first = the one who steps back, then the other
chapters-ways-ask = How is it a year on? Guess first.
chapters-ways-stays = Calmer, and it stays
chapters-ways-meanwhile = Calmer, but only for a while
chapters-ways-before = As before
chapters-ways-says = In { $nearer } of 10 threads the one who had stepped back { $when ->
    [after] was nearer in the ten days after it
   *[meanwhile] came nearer while it lasted
}. In { $stays } of 10 the two were even and calm a year on.
chapters-ways-nearer = { $when ->
    [after] nearer in the ten days after
   *[meanwhile] nearer while it lasted
}
chapters-ways-even = even and calm a year on
chapters-ways-other = the other
chapters-ways-warmth = All warmth between the two: { NUMBER($before, maximumFractionDigits: 1) } a day before, { NUMBER($during, maximumFractionDigits: 1) } while it lasted, { NUMBER($after, maximumFractionDigits: 1) } a year on.
chapters-ways-less = While it lasted there was less contact in all, so some of the calm is only that.
chapters-ways-lasts = What lasts in the model depends on numbers nobody has measured.
chapters-ways-warm-break = a warm break
chapters-ways-cold-break = a silent break
chapters-ways-small-bids = small daily reaches
chapters-ways-grand-gesture = one grand gesture
chapters-ways-talking = talking about the pattern
chapters-ways-staying-present = staying present
chapters-ways-promised-answer = answering within a promised time
chapters-ways-self-soothing = calming down first
chapters-ways-life-outside = a life outside
chapters-ways-softened-request = a softened request
chapters-ways-insight = understanding alone
chapters-does-warm-break = Stops chasing for ten weeks, and stays kind.
chapters-does-cold-break = Stops reaching almost entirely for ten weeks, warmth included.
chapters-does-small-bids = Adds one small, steady reach every day or two, for ten weeks.
chapters-does-grand-gesture = Gives in one day what ten weeks of small reaches would give.
chapters-does-talking = Makes the pattern the topic for a day.
chapters-does-staying-present = Stays within reach while closeness feels tight, for ten weeks.
chapters-does-promised-answer = Says when the answer will come, and keeps it, for ten weeks.
chapters-does-self-soothing = Lets half of the alarm pass before acting on it, for ten weeks.
chapters-does-life-outside = Finds part of the closeness elsewhere for ten weeks: friends, work, rest.
chapters-does-softened-request = Says the need without the sting, as often as before, for ten weeks.
chapters-does-insight = Sees the pattern: a tenth of alarm and of the need for air is kept from acting.
chapters-note-warm-break = Advice from practice. A softened request cut anger and distance in one study of 180 couples. That supports “warm”, not “break”.
chapters-note-cold-break = Put beside the warm one because the two are easily confused.
chapters-note-small-bids = Often said, not found as worded. More good moments a day went with less distance over three weeks, and it did not last.
chapters-note-grand-gesture = The same amount as the small reaches, on one day.
chapters-note-talking = Talking about the pattern is part of therapies that work. On its own it showed little.
chapters-note-staying-present = The therapy with most trials (EFT) asks this of the one who steps back, and asks it first. Popular advice asks the other first. Try both.
chapters-note-promised-answer = That security grows with someone to count on is a model with support. A promised time was not tested.
chapters-note-self-soothing = Enforced pauses of seconds cut retaliation between partners in a laboratory game.
chapters-note-life-outside = Common advice. Where one partner valued the other’s own goals, alarm fell over time.
chapters-note-softened-request = Softening calmed those who keep their distance, in one study of 180 couples.
chapters-note-insight = A programme that taught one partner changed little between the two.

## The map

chapters-map = Where it goes from here.
chapters-map-lead = Each thread follows the two for two months: { $one }’s reaching to the right, { $other }’s upward. Arrows show the way.
chapters-map-x = { $one } reaching →
chapters-map-y = ↑ { $other } reaching
chapters-map-says = Of { $of } courses from different beginnings, { $first ->
    [1] 1 ends
   *[other] { $first } end
} with { $one } reaching more, { $second } with { $other }, and { $even } about even.
chapters-map-rings = Small rings are where the courses stand after two months. On the dotted line both reach alike.
chapters-map-table = Reaches a day at the beginning and after two months
chapters-map-course = Course
chapters-map-pairs = The map of pairs
chapters-map-pairs-lead = Every square is a pair that begins calm, worked out now on this device. Filled: five months on, one reaches and the other steps back. Empty: an even, calm pair.
chapters-map-misses = { $one } misses more →
chapters-map-more-room = ↑ { $other } has more room
chapters-map-pairs-says = Of { $of } pairs, { $first ->
    [1] 1 ends
   *[other] { $first } end
} with { $one } reaching more, { $second } with { $other }, and { $even } about even. The ring is the pair set by the sliders.
chapters-map-pairs-table = How the pairs end, by how much room { $other } has
chapters-map-room = Room
chapters-map-even = even
chapters-map-first = { $one } reaches
chapters-map-equations = The equations
chapters-map-equations-lead = One page for both people. These very lines are what every picture here is computed from. Their numbers are chosen: no study has measured them.
chapters-map-all = All of them

## In two minutes

chapters-read = A two-minute read, with nothing to press.
chapters-read-1 = One person moves toward closeness: more questions, more messages, more need shown. The other moves away: quieter, busier, elsewhere. The first reaches harder, the second goes further. Neither gets what they hoped for, and both are puzzled. It happens between lovers, friends, parents and children.
chapters-read-2 = Neither part belongs to the person who is in it. When the one who reaches lets go, the other often comes nearer. When that one comes nearer, the first relaxes. Two people make this balance, moment by moment, without meaning to. In another relationship the same person may stand on the other side.
chapters-read-3 = Reaching is a call across a distance. It is often fair, and often said in a way that makes the distance grow. Stepping back is a protection: closeness has come to mean being overwhelmed, or giving something up. Both are old alarms, and neither is a flaw. And the timing is cruel. The alarm is loudest when the other is farthest, so the strongest reach arrives when it is hardest to take in.
chapters-read-4 = One may conclude “I am not wanted”, the other “It is never enough”. Both describe what they see, and both miss the dance. It can go on for years.
chapters-read-5 = There is another choreography. For the one who reaches: bear a gap without reading it as the end. Have a life outside. Stop pressing, and keep the warmth. For the one who steps back: tell closeness from the fear of it, by staying a little longer. Small, steady reaches rather than one grand one, and rather than another talk. Seeing the dance does not stop it. It makes it less maddening to be in. And only one of the two need be willing to miss a step.
chapters-read-6 = Where one is afraid of the other, or controlled, none of this is meant. Then it is not a dance, and other help comes first.
chapters-read-help = If you’re afraid
chapters-read-known = How much of this is known
chapters-known-pattern = The pattern, that it is hard on both, and that it can last.
chapters-known-pairing = That the parts belong to the pairing. They also follow people.
chapters-known-letting-go = That letting go kindly brings the other nearer.
chapters-known-small = That small steady reaches do more than a grand one or a talk.
chapters-known-messages = That any of it shows in the times between messages. Take what this app shows as a question.

### The five scenes after the first page, and what stands behind them. $one and $other are invented.

chapters-even = It began even
chapters-alike = Two exactly alike
chapters-sees = What each sees
chapters-fear = The fear and the closeness
chapters-ways = Ways out
chapters-next = Next
chapters-link = Copy a link to this
chapters-link-not = It couldn’t be copied. Copy the address of this page.
chapters-scene = Scene { $scene } of { $scenes }
chapters-half-year = half a year on
chapters-day = day { $day }
chapters-table-day = Day
chapters-table-messages = Messages a day

## How well a sentence stands outside the model.

chapters-solid = Well supported: several independent studies.
chapters-mixed = Partly supported: studies point both ways.
chapters-thin = Thin evidence: clinical experience, or one small study.
chapters-untested = Not tested in this form, as far as we could find.
chapters-against = Studies speak against this, as it is put here.

## It began even. The handle is the end of a busy spell of $one.

chapters-even-none = Two people, even.
chapters-even-heals = { $days ->
    [one] { $one } is busy for one day, and then the two recover.
   *[other] { $one } is busy for { $days } days, and then the two recover.
}
chapters-even-tips = { $healed ->
    [one] { $one } is busy for one day, and then the two recover.
   *[other] { $one } is busy for { $healed } days, and then the two recover.
} Busy for { $days } days, they don’t.
chapters-even-stays = { $days ->
    [one] { $one } is busy for one day, and half a year later the two haven’t recovered.
   *[other] { $one } is busy for { $days } days, and half a year later the two haven’t recovered.
}
chapters-even-busy = busy
chapters-even-handle = How long { $one } is busy
chapters-even-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
chapters-even-ring = { $one } is busy: { $days ->
    [one] { $days } day
   *[other] { $days } days
}
chapters-even-before = before
chapters-even-rate = { $one }: { NUMBER($count, maximumFractionDigits: 1) } a day
chapters-even-tried = Tried so far: how many days { $one } is busy
chapters-even-healed = recovered
chapters-even-apart = still apart
chapters-even-another = Another pair
chapters-even-note = Drag a ring: how many days is that one busy? One mark a day; taller: more messages. A line with no end: less than half of them came back. Past some length, each one’s reaction keeps the other’s going.
chapters-even-says = Before, { $one } sends { NUMBER($before, maximumFractionDigits: 1) } messages a day and { $other } { NUMBER($quiet, maximumFractionDigits: 1) }. Half a year on it is { NUMBER($after, maximumFractionDigits: 1) } and { NUMBER($near, maximumFractionDigits: 1) }.

## Two exactly alike

chapters-alike-first = Two people exactly alike, and one hard week.
chapters-alike-reaches = This time { $one } reaches out.
chapters-alike-even = This time they are even.
chapters-alike-changed = This time they change places.
chapters-alike-nobody = Neither is, by nature, the one who reaches out.
chapters-alike-oftener = { $one } or { $other }: more often, { $who } reaches out.
chapters-alike-turned = The same { $one } tends to reach out to { $first }, and to step back from { $second }.
chapters-alike-less = { $one } and { $other }, who needs less closeness
chapters-alike-more = { $one } and { $other }, who needs more closeness
chapters-alike-counts = { $one } { $first } · { $other } { $second } · even or changed { $even }
chapters-alike-others = It turns like this in { $turns } of 100 other threes of our model; after a busy month of the one who needs less, in { $busy }.
chapters-alike-alike = { $one } and { $other }, exactly alike
chapters-alike-again = Again
chapters-alike-week = one hard week
chapters-alike-note = Press a row: twenty times the same week. Only chance differs.
chapters-alike-says = In the last month { $one } sends { $first } messages, and { $other } { $second }.

## What each sees

chapters-sees-meets = { $one } presses hardest for an answer when { $other } can take it least.
chapters-sees-days = { $other } writes least on day { $least }, { $one } presses hardest on day { $presses }.
chapters-sees-pairs = In { $holds } of { $of } pairs of our model the two fall within two weeks of each other.
chapters-sees-again = Then { $other } steps back further, and { $one }’s alarm rises again.
chapters-sees-alarm = { $one }’s alarm
chapters-sees-air = { $one }’s need for air
chapters-sees-only = What { $one } sees: from { $other }, { NUMBER($before, maximumFractionDigits: 1) } messages a day became { NUMBER($after, maximumFractionDigits: 1) }.
chapters-sees-handle = The mask
chapters-sees-hidden = Hidden here: { $one }’s own messages.
chapters-sees-of = as { $one } sees it
chapters-sees-off = off: both together
chapters-sees-note = Drag the ring. The shading hides one’s own messages: each sees only what arrives.
chapters-sees-lost = After a year of this, what is left of the calm days:
chapters-sees-trust = { $one }’s trust in { $other }
chapters-sees-warmth = warmth between them
chapters-sees-says = Two months, a tick a day. { $one } goes from { NUMBER($before, maximumFractionDigits: 1) } messages a day to { NUMBER($after, maximumFractionDigits: 1) }, and { $other } from { NUMBER($quiet, maximumFractionDigits: 1) } to { NUMBER($near, maximumFractionDigits: 1) }.

## The fear and the closeness. $other is held near; $one is the one who reaches.

chapters-fear-start = { $other } expects closeness to be too much, and it feels that way.
chapters-fear-still = { $days ->
    [one] One day near: it still feels like too much.
   *[other] { $days } days near: it still feels like too much.
}
chapters-fear-less = { $days } easy days close together: it is less than { $other } feared.
chapters-fear-half = { $days } easy days close together: half of { $other }’s fear is gone, and at least half of { $one }’s alarm.
chapters-fear-handle = Hold { $other } near
chapters-fear-days = { $days ->
    [one] { $days } day near
   *[other] { $days } days near
}
chapters-fear-alarm = { $one }’s alarm
chapters-fear-feels = what { $other } feels
chapters-fear-expects = what { $other } expects
chapters-fear-counts = { $other } expects { $expects } of the closeness to be too much. In fact it’s { $feels }. { $one }’s alarm: { $alarm }.
chapters-fear-later = If things go on by themselves from here, in two months: { $one }’s alarm { $alarm }, { $other }’s fear { $expects }.
chapters-fear-old = Neither alarm is a flaw. { $one }’s answers the distance. { $other }’s still expects what { $other } no longer feels.
chapters-fear-again = From the start
chapters-fear-hold = hold: { $other } stays near
chapters-fear-note = Press and hold: a second is half a week.

## Ways out

chapters-ways-drop = Drag one onto tonight.
chapters-ways-tonight = tonight
chapters-ways-later = later
chapters-ways-rope = { $says ->
    [nearer] { $stay } come nearer · { $part } don’t
    [relaxes] { $stay } relax · { $part } don’t
    [lasts] { $stay } calm a year on · { $part } not
    [less] { $stay } otherwise · { $part } only less contact
    [passes] { $stay } without fading · { $part } fade
    [nothing] { $stay } change · { $part } don’t
   *[again] { $stay } not apart again · { $part } apart again
}
chapters-ways-of-hundred = Of 100 pairs
chapters-ways-more = Eight more ways
chapters-ways-fewer = Fewer
chapters-ways-model = Our model says so. And studies?
chapters-ways-note = A strand is one pair in a hundred of the model.
chapters-ways-says = A hundred pairs as strands: { $stay } in the rope, { $part } outside it.
chapters-way-nearer = { $one } eases off, warmly. In { $stay } of 100 pairs { $other } comes nearer. In { $part } that doesn’t happen.
chapters-way-relaxes = { $other } comes near in small ways. In { $stay } of 100 pairs { $one } relaxes. In { $part } that doesn’t happen.
chapters-way-lasts = { $way }: both are calm a year on in { $stay } of 100 pairs. In { $part } they aren’t.
chapters-way-less = { $way }: in { $part } of 100 pairs it is only less contact, and no calm. In { $stay } it isn’t.
chapters-way-passes = { $way }: often said to help for a while and then fade. In our model that happens in { $part } of 100 pairs, and not in { $stay }.
chapters-way-nothing = { $way }: it changes something in { $stay } of 100 pairs. In { $part } it changes nothing.
chapters-way-again = { $way }: in { $part } of 100 pairs they are apart again a year on. In { $stay } they aren’t.

## What is tried, what it does, and what studies say.

chapters-ways-warm-break = a kind pause
chapters-ways-cold-break = a silent break
chapters-ways-small-bids = small daily gestures
chapters-ways-grand-gesture = one grand gesture
chapters-ways-talking = talking about the pattern
chapters-ways-staying-present = staying present
chapters-ways-promised-answer = a promised answer
chapters-ways-self-soothing = calming down first
chapters-ways-life-outside = a life outside
chapters-ways-softened-request = a softer ask
chapters-ways-insight = just noticing it
chapters-does-warm-break = Stops chasing for ten weeks, and stays kind.
chapters-does-cold-break = For ten weeks, hardly reaches out at all, not even with a kind word.
chapters-does-small-bids = Adds one small, steady gesture every day or two, for ten weeks.
chapters-does-grand-gesture = Gives in one day what ten weeks of small gestures would give.
chapters-does-talking = Makes the pattern the topic for a day.
chapters-does-staying-present = For ten weeks, stays within reach even when closeness feels like too much.
chapters-does-promised-answer = Says when the answer will come, and sticks to it, for ten weeks.
chapters-does-self-soothing = Bears the gap without reading it as the end, and acts only once the alarm has half passed, for ten weeks.
chapters-does-life-outside = Finds part of the closeness elsewhere for ten weeks: friends, work, rest.
chapters-does-softened-request = Asks without the sting, as often as before, for ten weeks.
chapters-does-insight = Sees the pattern and, one time in ten, doesn’t act on the alarm.
chapters-note-warm-break = Advice from practice: nobody has studied the pause itself. In one study of 180 couples, a softer way of asking cut anger and distance.
chapters-note-cold-break = Shown beside the kind pause because the two are easily confused.
chapters-note-small-bids = Often said, not found as worded. More good moments a day went with less distance over three weeks, and it did not last.
chapters-note-grand-gesture = The same amount as the small gestures, on one day. It’s often said to do less than they do. In our model that is so in only { $count } of 100 pairs.
chapters-note-talking = Talking about the pattern is part of therapies that work. On its own it showed little.
chapters-note-staying-present = The therapy with the most studies (EFT) asks this of the one who steps back, and asks it first. Popular advice asks the other first. Try both.
chapters-note-promised-answer = That security grows with someone to count on is a model with support. A promised time was not tested.
chapters-note-self-soothing = In a laboratory game, forced pauses of a few seconds made partners get back at each other less.
chapters-note-life-outside = This is common advice. In a study, partners whose own goals were valued became less anxious over time.
chapters-note-softened-request = In one study of 180 couples, a gentler tone calmed partners who keep their distance.
chapters-note-insight = A programme that taught only one partner changed little between the two. Seeing it may still make it easier to bear. We know of no test of that.

## For the curious

chapters-curious = For the curious
chapters-curious-lead = How the scenes are calculated, and how far to trust them.
chapters-curious-night = The first evening is one of { $played } that the equations played out. We took the first that begins even and can be told in half a minute. When messages come, and which ones press, is computed. Their words are invented.
chapters-found = What the article said, what we found
chapters-found-lead = Each line was tried on { $pairs } plausible pairs of the model. Its numbers are chosen, not measured on people.
chapters-found-said = Said
chapters-found-model = In our model
chapters-found-share = true in { $yes } of 100 pairs
chapters-found-fails = fails: true in only { $yes } of 100 pairs
chapters-found-outside = In studies
chapters-found-spiral = One reaches out, the other steps back, and it spirals.
chapters-found-both-roles = The same person reaches out to one and steps back from another.
chapters-found-tiny-difference = It grows out of a tiny difference, even where all was calm.
chapters-found-tiny-difference-hard-start = After a hard time, a tiny difference decides.
chapters-found-bad-timing = The reaching out is strongest just when it’s hardest to answer.
chapters-found-for-years = It can go on for years.
chapters-found-backing-off = When the one who reaches out lets go kindly, the other comes nearer.
chapters-found-coming-near-relaxes = When the one who steps back comes nearer, the other relaxes.
chapters-found-presence-unlearns-dread = Whoever stays near unlearns the fear.
chapters-found-small-beats-grand = Small gestures do more than one grand one.
chapters-found-small-beats-talking = Small gestures do more than another talk.
chapters-found-insight-is-not-enough = Seeing the dance does not stop it.
chapters-found-both-lose = “Both get less” isn’t true here: the one who reaches gets { $first } of the warmth there was. The other gets { $second }, and nearly as much pressing besides.

## Sliders of a pair.

chapters-need = Closeness that { $one } misses when it is not there
chapters-room = Closeness that { $other } has room for
chapters-little = a little
chapters-middling = a middling amount
chapters-lot = a lot
chapters-tie-couple = a couple
chapters-tie-friends = friends
chapters-tie-parent-and-grown-child = a parent and a grown child
chapters-tie-siblings = siblings
chapters-tie-colleagues = colleagues

## The map

chapters-map-pairs = The map of pairs
chapters-map-pairs-lead = Every square is an invented pair that begins calm and has one busy month, computed just now on this device. Filled: half a year on, one reaches out and the other steps back. Empty: an even, calm pair.
chapters-map-misses = { $one } misses more →
chapters-map-more-room = ↑ { $other } has more room
chapters-map-pairs-says = Of { $of } pairs, { $first ->
    [1] 1 ends
   *[other] { $first } end
} with { $one } reaching more, { $second } with { $other }, and { $even } about even. The ring is the pair set by the sliders.
chapters-map-pairs-table = How the pairs end, by how much room { $other } has
chapters-map-room = Room
chapters-map-even = even
chapters-map-first = { $one } reaches out
chapters-map-equations = The equations
chapters-map-equations-lead = One page for both people. Every chart here is computed from these very lines. Their numbers are chosen: no study has measured them.
chapters-map-all = All of them

## In two minutes

chapters-read = A two-minute read, with nothing to press.
chapters-read-1 = One person moves toward closeness: more questions, more messages, more need shown. The other moves away: quieter, busier, elsewhere. The first reaches harder, the second goes further. Neither gets what they hoped for, and both are puzzled. It happens between lovers, friends, parents and children.
chapters-read-2 = Neither part belongs to the person who is in it. When the one who reaches lets go, the other often comes nearer. When that one comes nearer, the first relaxes. Two people make this balance, moment by moment, without meaning to. In another relationship the same person may stand on the other side.
chapters-read-3 = Reaching is a call across a distance. It is often fair, and often said in a way that makes the distance grow. Stepping back is a protection: closeness has come to mean being overwhelmed, or giving something up. Both are old alarms, and neither is a flaw. And the timing is cruel. The alarm is loudest when the other is farthest, so the strongest call arrives when it is hardest to take in.
chapters-read-4 = One may conclude “I am not wanted”, the other “It is never enough”. Both describe what they see, and both miss the dance. It can go on for years.
chapters-read-5 = There is another choreography. For the one who reaches: bear a gap without reading it as the end. Have a life outside. Stop pressing, and keep the warmth. For the one who steps back: tell closeness from the fear of it, by staying a little longer. Small, steady gestures. They are often said to do more than a grand one, or than another talk. Studies don’t bear that out. Seeing the dance does not stop it. It makes it less maddening to be in. And only one of the two need be willing to miss a step.
chapters-read-6 = If one is afraid of the other, or is controlled by the other, none of this applies. Then it isn’t a dance, and another kind of help comes first.
chapters-read-help = If you’re afraid
chapters-read-known = How much of this is known
chapters-known-pattern = The pattern, that it is hard on both, and that it can last.
chapters-known-pairing = That the parts belong to the pairing. They also follow people.
chapters-known-letting-go = That letting go kindly brings the other nearer.
chapters-known-small = That small steady gestures do more than a grand one or a talk.
chapters-known-messages = That any of it shows in the times between messages. Take what this app shows as a question.

### `slipstep model`: its help, its pairs, what it tells and draws. $one is the first of the pair, $other the second.

model-help =
    slipstep model: two people under the same equations, simulated

    Usage: slipstep model [--pair NAME|FILE] [--days N]
                          { "[" }--move NAME[@DAY[:DAYS]]]... [--json | --svg OUT]

      --pair NAME|FILE  a pair by name, or a JSON file (below); default living
      --days N          length, 1 to 36500; default 730
      --move M          a move, with the day it starts (default half way) and how
                        many days it lasts (default its usual length); may be given
                        several times
      --by WHO          whose the moves are: { $movers };
                        default each move's usual one
      --dose D          how much of the moves, in the unit of each (below); default
                        each move's usual dose
      --lapses SHARE    share of the days on which the moves are forgotten, 0 to 1,
                        spread evenly; default 0
      --solver NAME     { $solvers }; default { $solver }
      --json            one object on standard output (docs/schema/model-1.json)
      --svg OUT         a picture: threads of this pair and of fourteen much like it

    Pairs
    { $pairs }

    Moves
    { $moves }

    A file holds what differs from the couple:
      { $file }
    Its numbers:
      { $numbers }

    Example: a kind pause of ten weeks by the one who reaches, after a first year
      slipstep model --pair couple --days 730 --move warm-break@365:70

model-pair = { $tie }: { $about }
model-dose = dose { $dose }: { $unit }

## What a dose of each move is

model-dose-warm-break = share of the alarm that is kept from acting
model-dose-cold-break = share of all reaching that is withheld
model-dose-small-bids = warm bids added, a day
model-dose-grand-gesture = warm bids added on the day
model-dose-talking = pressing bids added on the day, each
model-dose-staying-present = share of the overwhelm that is kept from acting
model-dose-promised-answer = share of the missing trust that kept promises supply
model-dose-self-soothing = share of the alarm that is kept from acting
model-dose-life-outside = closeness found elsewhere, warm bids a day
model-dose-softened-request = share of the pressure that is said warmly instead
model-dose-insight = share of alarm and overwhelm that is kept from acting

## The pairs

model-about-living = { $one } likes a lot of closeness, { $other } has room for a little. They begin even, until { $other } has eight busy days.
model-about-living-alike = { $one } and { $other } are exactly alike. They begin even, until { $other } has eight busy days.
model-about-couple = { $one } likes a lot of closeness, { $other } has room for a little of it.
model-about-couple-even = { $one } and { $other } like about the same amount of closeness.
model-about-couple-both-close = { $one } and { $other } both like a lot of closeness.
model-about-couple-both-apart = { $one } and { $other } both have room for a little closeness.
model-about-mia-and-leo = { $one } likes a middling amount of closeness, { $other } has room for a little of it.
model-about-mia-and-sam = { $one } likes a middling amount of closeness, { $other } likes a lot of it.
model-about-couple-in-turns = { $one } and { $other } both feel the gap within days and the crush after weeks. Trust counts for little with either.
model-about-friends = { $one } would meet most days, { $other } would meet now and then.
model-about-old-friends = { $one } and { $other } both answer gladly, and neither begins.
model-about-parent-and-child = { $one } would talk daily, { $other } would talk on Sundays.
model-about-siblings = { $one } would keep close, { $other } would keep some room.
model-about-colleagues = { $one } likes to talk things over, { $other } likes to be left to work.

## What it tells

model-told = { $one } and { $other }, { $days ->
    [one] 1 day
   *[other] { $days } days
}. At the end: { $regime ->
    [calm] calm
    [polarised] one reaches out, the other steps back
    [alternating] taking turns at reaching out
    [drifting-apart] drifting apart
   *[strained] both strained
}.
model-move-told = Day { $from } to { $to }: { $move }, by { $who ->
    [both] both
    [nobody] nobody
   *[one] { $name }
}.
model-busy = Day { $from } to { $to }: { $name } is busy and sends a tenth of what there was.
model-day = day
model-warm = warm
model-press = press
model-alarm = alarm
model-full = full
model-trust = trust
model-dread = dread
model-close = close
model-share = share
model-columns = { model-warm }, { model-press }: bids a day. { model-close }: warmth both ways. { model-share }: of all reaching, from { $one }; the rest is from { $other }.
model-columns-inside = { model-alarm }, { model-full } (overwhelm), { model-trust }, { model-dread }: felt inside, 0 to 1. { model-dread } is what is expected of pressure, not what is felt.
model-rests = { $count ->
    [0] This pair never comes to rest.
    [one] This pair can come to rest in one way:
   *[other] This pair can come to rest in { $count } ways:
}
model-rest = { $share } of all reaching from { $one } and { $rest } from { $other }, closeness { $closeness }
model-chosen = A model, with chosen numbers: what these equations do, not what two people will.
model-dose-too-much = --dose { $dose } is more than all for { $move }. Its dose is a { $unit }.

## The picture

model-svg-title = { $one } and { $other }: threads of { $count } pairs much alike
model-svg-head = { $one } and { $other }, { $days ->
    [one] 1 day
   *[other] { $days } days
}
model-svg-lead = { $count } threads: this pair and { $more } much like it. Where they part, the model is unsure.
model-svg-summary = { $one } and { $other } over { $days ->
    [one] 1 day
   *[other] { $days } days
}. On the last day { $one } sends { $warmOne } warm bids a day and { $other } sends { $warmOther }. Of all reaching, { $shareOne } is from { $one } and { $shareOther } is from { $other }.
model-svg-sends = Warmth { $who } sends, bids a day
model-svg-between = Warmth between them, both ways
model-svg-inside = { $who }, inside: 0 to 1
model-svg-busy = { $who } is busy
model-svg-days = days

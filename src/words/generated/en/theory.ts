// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `theory-explains =
    { $explains ->
        [better] For these two, the idea of too little and enough explains the timing more closely than ordinary give-and-take.
        [worse] For these two, the idea of too little and enough explains the timing less closely than ordinary give-and-take.
       *[same] For these two, the idea of too little and enough explains the timing no more closely than ordinary give-and-take.
    }
theory-title = Too little, and enough
theory-lead = The line is how often the other reached out, week by week. Answers don’t count as reaching out. The band is where each of you was at ease. Where it fades, this chat doesn’t show the edge.
theory-edge-need = too little below
theory-edge-room = enough above
theory-unit =
    reaches a { $per ->
        [day] day
       *[week] week
    } from { $other }
theory-need =
    { $known ->
        [yes]
            When fewer than about { $count } reaches a { $per ->
                [day] day
               *[week] week
            } came from { $other }, { $one } reached out more (likely { $low } to { $high }).
       *[no] Where too little from { $other } begins for { $one }, this chat doesn’t show.
    }
theory-room =
    { $known ->
        [yes]
            When more than about { $count } a { $per ->
                [day] day
               *[week] week
            } came from { $other }, { $one } stepped back (likely { $low } to { $high }).
       *[no] Where enough from { $other } begins for { $one }, this chat doesn’t show.
    }
theory-neither = Where too little or enough from { $other } begins for { $one }, this chat doesn’t show.
theory-says =
    What came from { $other } to { $one } lay between { $low } and { $high } reaches a { $per ->
        [day] day
       *[week] week
    }.
theory-table =
    What came from the other: reaches a { $per ->
        [day] day
       *[week] week
    } without answers, mean of each week
theory-numbers = The numbers in this picture
theory-week = Week until
theory-wait = Looking for too little and enough in this chat …
theory-short = This takes eight weeks, and thirty reaches from each of you. This chat has less, so there is no band to draw.
theory-no-band = So no band is drawn. Where either of you has too little or enough, this chat can’t tell.
theory-no-edge = Where too little or enough begins for either of you, this chat doesn’t tell. Nothing in it points to one place clearly enough.
theory-one-way = So the band is one way to see it, and not the only one.
theory-carries =
    What keeps the distance between you two is { $state ->
        [dread] being on guard against pressure
        [trust] little trust that the other will be there
       *[weariness] tiredness after long worry
    }. { $sure ->
        [likely] Likely
       *[leans] It leans this way
    }: { $count } of 10 sets of numbers that fit this chat say so. With that at ease in both of you, most of the distance would go.
theory-known = How well the idea of too little and enough explains the timing
theory-known-how = Three readings saw the first seven tenths of this chat: each one’s own rhythm, ordinary give-and-take, and the idea of too little and enough. Each then said how likely the rest was, week by week.
theory-known-numbers = In the blend of the three that does best, { $weight } parts in 100 are the idea. How much more closely it tells each reach than give-and-take does: { $gain } (likely { $low } to { $high }). Below 0 it tells it less closely. The unit is a thousandth of a nat.
theory-map-put = Put us on the map
theory-map = { $a } and { $b } on the map
theory-map-lead = Each dot is a set of numbers that fits the chat about as well as any other. Many dots far apart: the chat leaves it open. A dotted line is a fold: across it, what two people settle into changes at once.
theory-map-says =
    { $both } of { $of } dots have both edges: { $one } misses { $other } at some point, and { $other } has enough at some point. The others lie on the margins.{ $folds ->
        [0] { "" } No fold crosses this part.
       *[other] { "" } Small points mark the folds.
    }
theory-map-table = Each dot, in ordinary days of these two
theory-map-dot = Dot
theory-map-need = { $one } needs
theory-map-room = { $other } has room for
theory-map-none = no edge
theory-no-map = So they are not put on the map: it would be a place of nobody.
theory-tipping =
    { $known ->
        [yes] These two are near a fold: in { $count } of 10 such sets, one quiet week of either settles them elsewhere.
        [no] These two are not near a fold: in { $count } of 10 such sets, one quiet week of either settles them elsewhere.
       *[open] How near a fold these two are, this chat doesn’t tell.
    }
`;

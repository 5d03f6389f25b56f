### The closeness model laid along a chat: where it gets too little, where it is enough, and how well the model fits the timing.
### $one is whom a clause is about, $other the other person; $a and $b are the two in the order of the page.

theory-explains = { $explains ->
    [better] Here the closeness model follows the timing more closely than plain give-and-take does.
    [worse] Here the closeness model follows the timing less closely than plain give-and-take does.
   *[same] Here the closeness model follows the timing no more closely than plain give-and-take does.
}

## Two people as bands

theory-title = Too little, and enough
theory-lead = The line: how often the other reached out each week, not counting replies. Within the band, each of you was at ease. Where the band fades, this chat can’t show the limit.
theory-edge-need = below: too little
theory-edge-room = above: enough
theory-unit = times a { $per ->
    [day] day
   *[week] week
} { $other } reached out
# $known: whether the chat tells that edge.
theory-need = { $known ->
    [yes] When { $other } reached out less than about { $count } times a { $per ->
        [day] day
       *[week] week
    }, { $one } reached out more (likely { $low } to { $high }).
   *[no] This chat can’t tell what’s too little for { $one }.
}
theory-room = { $known ->
    [yes] When { $other } reached out more than about { $count } times a { $per ->
        [day] day
       *[week] week
    }, { $one } stepped back (likely { $low } to { $high }).
   *[no] This chat can’t tell what’s enough for { $one }.
}
theory-neither = This chat can’t tell what’s too little for { $one }, or what’s enough.
theory-says = { $other } reached out to { $one } between { $low } and { $high } times a { $per ->
    [day] day
   *[week] week
}.
theory-table = How often the other reached out, times a { $per ->
    [day] day
   *[week] week
} without answers, mean of each week
theory-numbers = The numbers in this chart
theory-week = Week until
theory-wait = Looking for too little and enough in this chat…
theory-short = This takes eight weeks, and thirty messages from each of you that answer nothing. This chat has fewer.
theory-no-band = So we draw no band: what is too little or enough for either of you, this chat can’t tell.
theory-no-edge = So we draw no band: nothing here points to one place clearly enough.
theory-one-way = So the band is one way to see it, and not the only one.

## Under "How we know"

theory-known-how = Three models saw the first seven tenths of this chat: each one’s own rhythm, plain give-and-take, and the closeness model. Then each said, week by week, how likely the rest was.
theory-known-numbers = In the best mix of the three, { $weight } parts in 100 are the closeness model.

## On the map

theory-map-put = Show us on the map
theory-map = { $a } and { $b } on the map
theory-map-lead = Each dot is one possible version of these two. Where the dots lie far apart, the chat can’t tell. A dotted line is a tipping point: past it, the two slide into another rhythm.
theory-map-says = { $both } of { $of } dots have both limits: at some point it is too little for { $one }, and at some point enough for { $other }. The others lie at the edge.{ $folds ->
    [0] { "" } There is no tipping point in this part.
   *[other] { "" } Small points mark the tipping points.
}
theory-map-table = Where each dot stands, in these two’s ordinary days
theory-map-dot = Dot
theory-map-need = too little for { $one }, below
theory-map-room = enough for { $other }, above
theory-map-none = no limit
theory-no-map = So they are not on the map: a dot there would mean nothing.
# $known: whether the closeness model fits the two, and then whether they are near a fold.
theory-tipping = { $known ->
    [yes] These two are near a tipping point: in { $count } of 10 possible versions, one quiet week of either settles them elsewhere.
    [no] These two are not near a tipping point: in { $count } of 10 possible versions, one quiet week of either settles them elsewhere.
   *[open] How near these two are to a tipping point, this chat can’t tell.
}

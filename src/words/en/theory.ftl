### The equations laid along a chat: where worry begins, where it is enough, and how well the idea explains the timing.
### $one is whom a clause is about, $other the other person; $a and $b are the two in the order of the page.

theory-explains = { $explains ->
    [better] For these two the idea explains the timing more closely than ordinary give-and-take.
    [worse] For these two the idea explains the timing less closely than ordinary give-and-take.
   *[same] For these two the idea explains the timing no more closely than ordinary give-and-take.
}

## Two people as bands

theory-title = Too little, and enough
theory-lead = The line is what came from the other, week by week. The band is where each of you was at ease. Where it fades, this chat doesn’t show the edge.
theory-edge-need = too little below
theory-edge-room = enough above
theory-unit = reaches a { $per ->
    [day] day
   *[week] week
} from { $other }
# $known: whether the chat tells that edge.
theory-need = { $known ->
    [yes] When fewer than about { $count } reaches a { $per ->
        [day] day
       *[week] week
    } came from { $other }, { $one } reached out more (likely { $low } to { $high }).
   *[no] Where too little from { $other } begins for { $one }, this chat doesn’t show.
}
theory-room = { $known ->
    [yes] When more than about { $count } a { $per ->
        [day] day
       *[week] week
    } came from { $other }, { $one } stepped back (likely { $low } to { $high }).
   *[no] Where enough from { $other } begins for { $one }, this chat doesn’t show.
}
theory-says = What came from { $other } to { $one } lay between { $low } and { $high } reaches a { $per ->
    [day] day
   *[week] week
}.
theory-table = What came from the other: reaches a { $per ->
    [day] day
   *[week] week
}, mean of each week
theory-numbers = The numbers in this picture
theory-week = Week until
theory-wait = Laying the idea along this chat …
theory-short = This takes eight weeks, and thirty reaches from each of you. This chat has less, so there is no band to draw.
theory-no-band = So no band is drawn. Where either of you has too little or enough, this chat can’t tell.
theory-no-edge = Where either of you has too little or enough, this chat doesn’t tell. What came never stayed near those edges for long.
theory-one-way = So the band is one way to see it, and not the only one.

## Under "How we know"

theory-known = How well the idea explains the timing
theory-known-how = Three readings saw the first seven tenths of this chat: each one’s own rhythm, ordinary give-and-take, and the idea. Each then said how likely the rest was, week by week.
theory-known-numbers = Of the blend that does best, { $weight } in 100 parts are the idea. Over give-and-take it gains { $gain } thousandths of a nat a reach (likely { $low } to { $high }).

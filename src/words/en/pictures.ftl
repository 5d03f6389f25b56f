### What pictures share, and what can be taken away of them.

pictures-numbers = The numbers in this chart
pictures-of-ten = { $full } of 10.
pictures-answer-when = When { $other } reached out { $how ->
    [less] less
   *[more] more
},
pictures-answer-then = { $lean ->
    [later] { $one } wrote later.
    [sooner] { $one } wrote sooner.
   *[unclear] what { $one } did then is unclear.
}
pictures-dot-go = Set the dot going
pictures-dot-stop = Stop the dot
pictures-nearest = Nearest:
pictures-and-others = and others

## A card to share

pictures-card-make = Make a card to share
pictures-card-away = Hide the card
pictures-card-bare = This is the whole card: no names, no dates, nobody’s words.
pictures-card-more = This is the whole card, as you chose it. Nobody’s words are on it.
pictures-card-names = Put the two names on it
pictures-card-when = Put the dates on it
pictures-card-says = A card that says: { $sentence }
pictures-card-save = Save as a picture
pictures-ring-plain = A year of the two of us.
pictures-ring-out = outward: one reaches out, a tick a week
pictures-ring-out-named = outward: { $one } reaches out, a tick a week
pictures-ring-in = inward: the other reaches out
pictures-ring-in-named = inward: { $one } reaches out
pictures-ring-wound = a thread: where it spiralled, { $count ->
    [one] once
   *[other] { $count } times
}
pictures-ring-since = the shade: since it changed
pictures-ring-since-when = the shade: since { DATE($when, form: "month") }
pictures-keep = Save this chart as a file
pictures-keep-open = Open a saved chart
pictures-keep-trouble = This file doesn’t open here. Choose one that you saved on this page; its name ends in .json.

## Heads of a table for other programs

pictures-out-what = what
pictures-out-when = when
pictures-out-whose = whose
pictures-out-middle = middle
pictures-out-low = low (8 in 10)
pictures-out-high = high (8 in 10)
pictures-out-unit = unit
pictures-out-times = times written
pictures-out-messages = messages
pictures-out-opened = share of conversations begun
pictures-out-share = share
pictures-out-finding = finding
pictures-out-finding-words = what each did
pictures-out-sure = how sure

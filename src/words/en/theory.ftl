### The equations laid along a chat: where worry begins, where it is enough, and how well the idea explains the timing.
### $one is whom a clause is about, $other the other person; $a and $b are the two in the order of the page.

theory-explains = { $explains ->
    [better] For these two the idea explains the timing more closely than ordinary give-and-take.
    [worse] For these two the idea explains the timing less closely than ordinary give-and-take.
   *[same] For these two the idea explains the timing no more closely than ordinary give-and-take.
}

// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `book-newer = A newer Slipstep kept what’s in this file (book { $version }; this one knows up to { $known }). It’s left as it is. Open it with that release or a later one.
book-broken =
    What’s kept in this file can’t be read: { $places ->
        [one] something isn’t as it should be
       *[other] { $places } things aren’t as they should be
    }. Nothing was changed. Open the one saved before it (the same name ending in .previous), or a backup.
book-twice = Two sets of people in this file can’t be told apart, so they could be mixed up. Nothing was changed. Open the one saved before it (the same name ending in .previous), or a backup.
`;

// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `theory-explains =
    { $explains ->
        [better] For these two the idea explains the timing more closely than ordinary give-and-take.
        [worse] For these two the idea explains the timing less closely than ordinary give-and-take.
       *[same] For these two the idea explains the timing no more closely than ordinary give-and-take.
    }
`;

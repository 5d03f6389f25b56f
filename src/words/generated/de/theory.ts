// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `theory-explains =
    { $explains ->
        [better] Bei diesen beiden erklärt die Idee den Zeitverlauf genauer als gewöhnliches Geben und Nehmen.
        [worse] Bei diesen beiden erklärt die Idee den Zeitverlauf weniger genau als gewöhnliches Geben und Nehmen.
       *[same] Bei diesen beiden erklärt die Idee den Zeitverlauf nicht genauer als gewöhnliches Geben und Nehmen.
    }
`;

// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `book-newer = Was in dieser Datei ist, hat ein neueres Slipstep aufbewahrt (Buch { $version }; dieses kennt bis { $known }). Sie bleibt, wie sie ist. Öffne sie mit jener Version oder einer späteren.
book-broken =
    Was in dieser Datei aufbewahrt ist, lässt sich nicht lesen: { $places ->
        [one] Etwas ist nicht, wie es sein soll
       *[other] { $places } Dinge sind nicht, wie sie sein sollen
    }. Nichts wurde geändert. Öffne die davor gespeicherte (gleicher Name, am Ende .previous) oder eine Sicherung.
book-twice = In dieser Datei lassen sich zwei Paare nicht auseinanderhalten und könnten verwechselt werden. Nichts wurde geändert. Öffne die davor gespeicherte (gleicher Name, am Ende .previous) oder eine Sicherung.
`;

### Was in einer Datei aufbewahrt ist und sich nicht lesen lässt.

book-newer = Diese Datei stammt von einem neueren Slipstep (Buch { $version }; dieses kennt nur bis { $known }). Sie bleibt, wie sie ist. Öffne sie mit jener Version oder einer späteren.
book-broken = Der Inhalt dieser Datei lässt sich nicht lesen: { $places ->
    [one] Etwas ist nicht, wie es sein soll
   *[other] { $places } Dinge sind nicht, wie sie sein sollen
}. Nichts wurde geändert. Öffne die zuvor gespeicherte (gleicher Name, am Ende .previous) oder eine Sicherung.
book-twice = Zwei Paare in dieser Datei sind nicht zu unterscheiden und könnten verwechselt werden. Nichts wurde geändert. Öffne die zuvor gespeicherte (gleicher Name, am Ende .previous) oder eine Sicherung.

### Was Bilder teilen, und was man davon mitnehmen kann.

pictures-numbers = Die Zahlen in dieser Grafik
pictures-of-ten = { $full } von 10.
pictures-answer-when = Meldete sich { $other } { $how ->
    [less] seltener
   *[more] öfter
},
pictures-answer-then = { $lean ->
    [later] schrieb { $one } später.
    [sooner] schrieb { $one } früher.
   *[unclear] ist unklar, was { $one } dann tat.
}
pictures-dot-go = Den Punkt laufen lassen
pictures-dot-stop = Den Punkt anhalten
pictures-nearest = Am nächsten:
pictures-and-others = u. a.

pictures-card-make = Eine Karte zum Teilen erstellen
pictures-card-away = Karte ausblenden
pictures-card-bare = Das ist die ganze Karte: keine Namen, kein Datum, keine Nachrichten.
pictures-card-more = Das ist die ganze Karte, wie du sie gewählt hast. Keine Nachricht steht darauf.
pictures-card-names = Mit beiden Namen
pictures-card-when = Mit der Zeit, um die es geht
pictures-card-says = Eine Karte, auf der steht: { $sentence }
pictures-card-save = Als Bild speichern
pictures-ring-plain = Ein Jahr von uns beiden.
pictures-ring-out = nach außen: die eine Person meldet sich, ein Strich je Woche
pictures-ring-out-named = nach außen: { $one } meldet sich, ein Strich je Woche
pictures-ring-in = nach innen: die andere Person meldet sich
pictures-ring-in-named = nach innen: { $one } meldet sich
pictures-ring-wound = ein Faden: wo es sich hochschaukelte, { $count ->
    [one] einmal
   *[other] { $count }-mal
}
pictures-ring-since = der Schatten: seit der Änderung
pictures-ring-since-when = der Schatten: seit { DATE($when, form: "month") }
pictures-keep = Diese Grafik speichern
pictures-keep-open = Eine gespeicherte Grafik öffnen
pictures-keep-trouble = Diese Datei lässt sich hier nicht öffnen. Wähl eine, die du hier gespeichert hast; ihr Name endet auf .json.

pictures-out-what = was
pictures-out-when = wann
pictures-out-whose = von wem
pictures-out-middle = Mitte
pictures-out-low = unten (8 von 10)
pictures-out-high = oben (8 von 10)
pictures-out-unit = Einheit
pictures-out-times = wie oft geschrieben
pictures-out-messages = Nachrichten
pictures-out-opened = Anteil der angefangenen Gespräche
pictures-out-share = Anteil
pictures-out-finding = Ergebnis
pictures-out-finding-words = was beide taten
pictures-out-sure = wie sicher

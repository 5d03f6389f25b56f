### Was bei einem Versuch herauskam und was ihr gelernt habt.

came-title = Was herauskam
came-stopped = Dieser Versuch wurde vorzeitig beendet, also werden seine Wochen nicht verglichen. Wann man aufhört, kann davon abhängen, wie es lief.
came-running = Woche { $week } von { $weeks } läuft. Am { DATE($day) } siehst du, was herauskam. Wer früher nachsieht, hört leicht im falschen Moment auf.
came-before = Es beginnt am { DATE($day) }. Noch gibt es nichts zu vergleichen.
came-ready = Dein Chat umfasst jetzt diese Wochen. Gezählt ist noch nichts.
came-further = Dein Chat umfasst jetzt diese Wochen. Als du zuletzt nachgesehen hast, endete er früher. Sieh noch einmal nach.
came-short = Dein Chat endet am { DATE($day) }, vor den letzten Tagen des Versuchs. Lade einen neuen Export. Fehlen darin ältere Teile, lade auch die; Doppeltes zählt nur einmal.
came-silent = Nach dem { DATE($day) } hat niemand geschrieben
came-silent-said = Du hast gesagt, dass nach dem { DATE($day) } niemand mehr geschrieben hat. Diese Tage zählen als Stille.
came-step-and-days = { $step }, { $whose }: { DATE($from) } bis { DATE($to) }
came-days = { $whose }, { DATE($from) } bis { DATE($to) }
came-anyway = Trotzdem ansehen, was da ist
came-working = Die Wochen werden verglichen
came-work-stopped = Abgebrochen. Nichts wurde geändert.

came-found-openings = In Wochen mit dem Schritt gingen von { $whose } { $came ->
    [less] weniger Gespräche
   *[more] mehr Gespräche
} aus.
came-found-follow-ups = In Wochen mit dem Schritt kamen von { $whose } { $came ->
    [less] weniger zweite Nachrichten
   *[more] mehr zweite Nachrichten
}.
came-found-turns = In Wochen mit dem Schritt kam von { $whose } { $came ->
    [less] seltener etwas
   *[more] öfter etwas
}.
came-found-quiet-spell = In Wochen mit dem Schritt war die Stille zwischen { $a } und { $b } { $came ->
    [less] kürzer
   *[more] länger
}.
came-found-wait = In Wochen mit dem Schritt dauerte es bis zur Antwort an { $whose } { $came ->
    [less] kürzer
   *[more] länger
}.
came-found-threes = In Wochen mit dem Schritt kamen von { $whose } { $came ->
    [less] seltener
   *[more] öfter
} drei Nachrichten hintereinander.
came-found-silent-days = In Wochen mit dem Schritt gab es zwischen { $a } und { $b } { $came ->
    [less] weniger Tage ohne ein Wort
   *[more] mehr Tage ohne ein Wort
}.
came-result-ordinary = Kein klarer Unterschied, mit Schritt oder ohne.
came-result-too-little = Zu wenige Wochen, um etwas zu sagen.
came-result-blind = So wenige Wochen könnten keinen Unterschied zeigen, auch keinen großen.
came-next = Wie es weitergeht
came-next-ordinary = Mach es noch einmal, wenn es dir gefiel, oder nimm einen anderen Schritt.
came-next-changed = Wenn es euch beiden gefiel, bleibt dabei. Versucht es noch einmal, dann seht ihr, ob es hält.
came-next-too-little = Lade einen neueren Export, oder versuch es noch einmal.
came-next-blind = Plan einen längeren Versuch.
came-dots = { $dots ->
    [yes] Jeder Punkt ist eine mögliche Lesart davon, wie viel der Schritt ändert.
    [by-chance] Die Punkte zeigen, wie sehr Wochen von allein schwanken, ohne den Schritt.
   *[no] Zu dieser Zahl gab es keine Vorschau.
} Der Balken zeigt, was herauskam. Die Fäden zeigen, was diese Wochen zulassen.
came-outside = Es sind zu wenige Wochen, um einzuzeichnen, was herauskam.
came-note = Ergebnis: { $by }
came-guess = { $guess ->
    [more] { $long ->
        [yes] länger
       *[no] mehr
    }
    [less] { $long ->
        [yes] kürzer
       *[no] weniger
    }
   *[same] etwa gleich
}

came-weeks = Woche für Woche, davor und währenddessen
came-weeks-caption = Grau ist eine Woche mit dem Schritt, wie ausgelost. { $what ->
    [spell] Bei einer Lücke fehlt etwas, oder es gab in der Woche nichts zu messen. Was davon, steht in der Tabelle.
   *[count] Eine Lücke heißt: Hier fehlt etwas. Sie heißt nicht: Es war still.
} Ihr seid beide zu sehen, um wen es auch ging.
came-whose = { $whose }
came-week-of = Woche vom
came-week = Woche
came-week-number = Woche { $week }
came-no-spell = in dieser Woche nichts zu messen
came-begins = der Versuch beginnt
came-step = Schritt
came-forgotten = vergessen
came-mean = { $whose }: { $with } mit dem Schritt, { $without } ohne ({ $unit }).
came-mean-none = { $whose }: In zu wenigen Wochen ist etwas aufgezeichnet.
came-unit-openings = angefangene Gespräche pro Woche
came-unit-follow-ups = zweite Nachrichten vor einer Antwort, pro Woche
came-unit-turns = wie oft geschrieben, pro Woche
came-unit-quiet-spell = Stunden Stille
came-unit-wait = Stunden Warten
came-unit-threes = dreimal hintereinander geschrieben, pro Woche
came-unit-silent-days = Tage ohne ein Wort, pro Woche
came-unit-reaches = wie oft gemeldet, pro Woche
came-foretold = Die Vorschau und was herauskam, Woche für Woche
came-and-range = was herauskam, und wo 8 von 10 Punkten liegen
came-range = { $came } ({ $low } bis { $high })
came-foretold-caption = Kleine Ringe: zwanzig mögliche Lesarten, mit oder ohne Schritt, wie ausgelost. Gefüllte Zeichen: was herauskam. Was über die Skala reicht, sitzt am Rand.

came-changes = Wie oft ihr euch gemeldet habt, und wie ihr aufeinander reagiert
came-answered = Meldete sich { $other } doppelt so oft wie sonst, meldete sich { $one } vor dem Versuch { $before }-mal so oft wie sonst, und seither { $since }-mal. Die zweite Zahl ist wahrscheinlich das { $low }- bis { $high }-Fache der ersten. Liegt 1 dazwischen, hat sich vielleicht nichts geändert.

came-looked = Was wir angesehen haben
came-silence = Ist es länger als { DURATION($silence) } still, gilt ein Gespräch als beendet, wie schon bei der Planung.

came-own-words = Was du gelernt hast, in deinen eigenen Worten
came-learned = Was du gelernt hast, Schritt für Schritt
came-learned-no-guess = Ohne Vermutung: { $what }.
came-learned-days = { $count ->
    [0] Eine Woche.
    [one] Eine Woche, mit dem Schritt an einem Tag.
   *[other] Eine Woche, mit dem Schritt an { $count } Tagen.
}
came-lapses = { $count ->
    [one] In einer Woche vergessen.
   *[other] In { $count } Wochen vergessen.
}
came-still-running = Er läuft noch.
came-not-looked = Er ist vorbei, und noch hat niemand nachgesehen.

## Was vier Wochen sagten. $since, $before: wie eins auf mehr Zugehen antwortet.

came-seen-working = Dein Chat wird gelesen: bis zu diesen Wochen, und mit ihnen
came-seen-more = Euer Chat kann jetzt mehr sagen.
came-seen-same = Euer Chat sagt dasselbe wie vorher.
came-seen-one = { $since ->
    [less] Wenn { $other } sich öfter meldet, meldet sich { $one } seltener
    [more] Wenn { $other } sich öfter meldet, meldet sich auch { $one } öfter
   *[open] Was { $one } tut, wenn { $other } sich öfter meldet, ist offen
}{ $sure ->
    [likely] : wahrscheinlich.
    [leans] : eher ja.
   *[open] .
}
came-seen-before = Vorher: { $before ->
    [less] seltener
    [more] öfter
   *[open] offen
}{ $sure ->
    [likely] , wahrscheinlich.
    [leans] , eher ja.
   *[open] .
}
came-seen-note = Einmal bis zum ersten Tag gelesen, einmal mit diesen Wochen. Ob es am Schritt liegt oder an der Jahreszeit, zeigt das nicht.

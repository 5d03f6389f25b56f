### Was bei einem Versuch herauskam und was ihr gelernt habt.

came-title = Was herauskam
came-none = Noch ist kein Versuch zu Ende.
came-stopped = Dieser Versuch wurde beendet, also werden seine Wochen nicht verglichen. Wann man aufhört, kann davon abhängen, wie es lief.
came-running = Woche { $week } von { $weeks } läuft. Am { DATE($day) } siehst du, was herauskam. Früh zu spicken, würde dich im falschen Moment aufhören lassen.
came-before = Es beginnt am { DATE($day) }. Noch gibt es nichts zu vergleichen.
came-short = Dein Chat endet am { DATE($day) }, vor der letzten Woche des Versuchs. Bring einen neuen Export. Fehlen darin ältere Teile, bring auch die; Doppeltes zählt einmal.
came-step-and-days = { $step }, { $whose }: { DATE($from) } bis { DATE($to) }
came-days = { $whose }, { DATE($from) } bis { DATE($to) }
came-anyway = Mit dem schauen, was da ist
came-working = Die Wochen werden verglichen
came-work-stopped = Angehalten. Nichts wurde geändert.

came-result-more = In Wochen mit dem Schritt war es mehr.
came-result-less = In Wochen mit dem Schritt war es weniger.
came-result-ordinary = Ob mit oder ohne Schritt: Die Wochen unterscheiden sich nicht mehr, als der Zufall es macht.
came-result-too-little = In zu wenigen Wochen ist etwas aufgezeichnet.

came-one-scale = Deine Schätzung, die Vorschau und was herauskam
came-row-guess = geschätzt
came-row-forecast = Vorschau
came-row-came = herausgekommen
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
came-axis-less = halb so viel
came-axis-same = gleich viel
came-axis-more = doppelt so viel
came-no-guess = nichts geschätzt
came-no-forecast = es gab keine Vorschau
came-not-told = der Chat sagte es nicht
came-not-reaching = sie sah auf Nachrichten, nicht auf Stille
came-outside = zu wenige Wochen dafür
came-reaching = wie oft etwas von { $whose } kam; das ist nah an dem, was angesehen wurde, aber nicht dasselbe
came-caption = Wochen mit dem Schritt gegen Wochen ohne, alles auf einer Skala. Die Fläche ist deine Schätzung. Die zwanzig Punkte sind die Vorschau, für { $what }. Die Fäden sind Änderungen, die die Wochen zulassen; der dicke ist gezählt.

came-weeks = Woche für Woche, davor und währenddessen
came-weeks-caption = Grau ist eine Woche mit dem Schritt, wie das Los sie zog. Eine Lücke ist eine fehlende Seite, keine Stille. Ihr seid beide zu sehen, um wen es auch ging.
came-whose = { $whose }
came-week-of = Woche vom
came-week = Woche
came-week-number = Woche { $week }
came-begins = der Versuch beginnt
came-step = Schritt
came-forgotten = vergessen
came-mean = { $whose }: { $with } mit dem Schritt, { $without } ohne ({ $unit }).
came-mean-none = { $whose }: In zu wenigen Wochen ist etwas aufgezeichnet.
came-unit-openings = angefangene Gespräche pro Woche
came-unit-follow-ups = zweite Nachrichten vor einer Antwort, pro Woche
came-unit-turns = wie oft geschrieben, pro Woche
came-unit-quiet-spell = Stunden Stille
came-unit-reaches = wie oft zugegangen, pro Woche
came-foretold = Die Vorschau und was herauskam, Woche für Woche
came-and-range = was herauskam, und wo 8 von 10 Punkten liegen
came-range = { $came } ({ $low } bis { $high })
came-foretold-caption = Kleine Ringe: zwanzig Arten, wie es kommen konnte, mit oder ohne Schritt, wie jede Woche gezogen war. Volle Zeichen: was kam. Was über die Skala reicht, sitzt am Rand.

came-changes = Wie oft ihr aufeinander zugingt, und wie ihr einander antwortet
came-answered = Ging { $other } doppelt so oft zu wie sonst, ging { $one } vor dem Versuch { $before } Mal so oft zu wie sonst, und seither { $since } Mal. Das zweite ist wahrscheinlich das { $low }- bis { $high }-Fache des ersten. Liegt 1 dazwischen, hat sich vielleicht nichts geändert.
came-beside = Und außerdem

came-own-words = Was du gelernt hast, in deinen eigenen Worten
came-own-words-note = Ein Satz genügt. Er bleibt in deiner Liste.
came-learned = Was du gelernt hast, Schritt für Schritt
came-learned-lead = Jeder Versuch bleibt hier, auch beendete.
came-learned-none = Noch ist nichts versucht worden.
came-learned-no-guess = Nicht geschätzt: { $what }.
came-lapses = { $count ->
    [one] In einer Woche vergessen.
   *[other] In { $count } Wochen vergessen.
}
came-still-running = Er läuft noch.
came-not-looked = Er ist vorbei, und noch hat niemand nachgesehen.

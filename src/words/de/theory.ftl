### Das Nähe-Modell an einem Chat: ab wann es zu wenig ist, ab wann genug, und wie gut das Modell passt.

theory-explains = { $explains ->
    [better] Das Nähe-Modell passt besser zu den Zeiten hier als ein Modell aus einfachem Geben und Nehmen.
    [worse] Das Nähe-Modell passt schlechter zu den Zeiten hier als ein Modell aus einfachem Geben und Nehmen.
   *[same] Das Nähe-Modell passt nicht besser zu den Zeiten hier als ein Modell aus einfachem Geben und Nehmen.
}

theory-title = Zu wenig, und genug
theory-lead = Die Linie: wie oft sich die andere Person jede Woche von selbst meldete; Antworten zählen nicht. Im Band war es gerade recht. Wo es verblasst, zeigt dieser Chat die Grenze nicht.
theory-edge-need = darunter: zu wenig
theory-edge-room = darüber: genug
theory-unit = wie oft sich { $other } { $per ->
    [day] am Tag
   *[week] in der Woche
} meldete
theory-need = { $known ->
    [yes] Meldete sich { $other } seltener als etwa { $count } Mal { $per ->
        [day] am Tag
       *[week] in der Woche
    }, meldete sich { $one } öfter (wahrscheinlich { $low } bis { $high }).
   *[no] Ab wann es { $one } zu wenig ist, zeigt dieser Chat nicht.
}
theory-room = { $known ->
    [yes] Meldete sich { $other } öfter als etwa { $count } Mal { $per ->
        [day] am Tag
       *[week] in der Woche
    }, zog sich { $one } zurück (wahrscheinlich { $low } bis { $high }).
   *[no] Ab wann es { $one } genug ist, zeigt dieser Chat nicht.
}
theory-neither = Was für { $one } zu wenig wäre und was genug, zeigt dieser Chat nicht.
theory-says = { $other } meldete sich bei { $one } zwischen { $low } und { $high } Mal { $per ->
    [day] am Tag
   *[week] in der Woche
}.
theory-table = Wie oft sich die andere Person meldete, { $per ->
    [day] am Tag
   *[week] in der Woche
}, ohne Antworten, im Mittel jeder Woche
theory-numbers = Die Zahlen in dieser Grafik
theory-week = Woche bis
theory-wait = Wir suchen in diesem Chat, wo es zu wenig war und wo genug …
theory-short = Das braucht acht Wochen und von euch beiden je dreißig Nachrichten, die keine Antwort sind. Dieser Chat hat weniger.
theory-no-band = Darum zeichnen wir kein Band: Ab wann es euch zu wenig ist oder genug, zeigt dieser Chat nicht.
theory-no-edge = Darum zeichnen wir kein Band: Nichts hier deutet klar genug auf eine bestimmte Stelle hin.
theory-one-way = Das Band ist also nur eine Sichtweise, nicht die einzige.

theory-known-how = Drei Modelle bekamen die ersten sieben Zehntel dieses Chats. Eins kennt nur den eigenen Rhythmus jeder Person, eins ein einfaches Geben und Nehmen, eins ist das Nähe-Modell. Dann sagte jedes Woche für Woche, wie wahrscheinlich der Rest war.
theory-known-numbers = In der besten Mischung der drei macht das Nähe-Modell { $weight } von 100 Teilen aus.

theory-map-put = Zeig uns auf der Karte
theory-map = { $a } und { $b } auf der Karte
theory-map-lead = Jeder Punkt ist eine mögliche Lesart. Liegen sie weit verstreut, lässt der Chat es offen. Eine gepunktete Linie ist ein Kipppunkt: Jenseits davon pendelt es sich sofort anders ein.
theory-map-says = { $both } von { $of } Punkten haben beide Grenzen: Irgendwann ist es { $one } zu wenig, und irgendwann { $other } genug. Die anderen liegen am Rand.{ $folds ->
    [0] { "" } In diesem Teil gibt es keinen Kipppunkt.
   *[other] { "" } Kleine Punkte zeigen die Kipppunkte.
}
theory-map-table = Jeder Punkt, gemessen in gewöhnlichen Tagen dieser beiden
theory-map-dot = Punkt
theory-map-need = darunter ist es { $one } zu wenig
theory-map-room = darüber ist es { $other } genug
theory-map-none = keine Grenze
theory-no-map = Darum stehen sie nicht auf der Karte: Ein Punkt dort hieße nichts.
theory-tipping = { $known ->
    [yes] Diese beiden sind nah an einem Kipppunkt: In { $count } von 10 möglichen Lesarten pendelt es sich nach nur einer stillen Woche anders ein.
    [no] Diese beiden sind nicht nah an einem Kipppunkt: In { $count } von 10 möglichen Lesarten pendelt es sich nach nur einer stillen Woche anders ein.
   *[open] Wie nah diese beiden an einem Kipppunkt sind, zeigt dieser Chat nicht.
}

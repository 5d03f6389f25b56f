### Die erste Seite.

watch-one-writes = Eine Person schreibt mehr.
watch-other-quiet = Die andere wird still.
watch-one-quiet = Eine Person wird still.
watch-other-writes = Die andere schreibt mehr.
watch-yours = Sieh es dir in deinem eigenen Chat an.
watch-stays = Er verlässt dieses Gerät nie.
watch-stays-check = Wie du das prüfst
watch-stays-offline = Schalte jetzt die Internetverbindung aus. Hier läuft alles weiter: Es ist schon alles da.
watch-stays-network = Oder öffne die Entwicklerwerkzeuge deines Browsers bei „Netzwerk“ und lade einen Chat. Es erscheint keine Zeile.
watch-stays-policy = Die erste Zeile der Seite verbietet dem Browser, etwas zu senden: connect-src 'none'.
watch-stays-closed = Schließ die Seite, und nichts bleibt, außer du speicherst deine eigene verschlossene Datei.
watch-play = Sieh zu, wie es passiert
watch-use = Meinen Chat ansehen
watch-invented = { $a } und { $b } sind erfunden, ihre Worte auch. Wann sie schreiben, ist gerechnet.
watch-still-in-air = „Schon zu Hause?“ hängt noch in der Luft
watch-night-says = Ein Abend von zwei erfundenen Menschen. { $one } schreibt { $written } Mal. { $other } antwortet { $answered } Mal und ist still seit: { DURATION($wait) }.
watch-read = In zwei Minuten gelesen

watch-scene-woven = Neun Uhr abends. { $one } und { $other } schreiben, wie an den meisten Tagen.
watch-scene-pause = { $other } legt das Handy eine Weile weg. { $one } schreibt weiter.
watch-scene-row = { $one } schreibt { $row } Mal hintereinander. Von { $other } noch nichts.
watch-scene-deletes = { $other } fängt eine Antwort an und löscht sie. { $one } sieht davon nichts.
watch-scene-presses = { $pressing } von diesen { $row } drängen auf eine Antwort. Das macht sie schwerer.
watch-skip = Hier anhalten
watch-pause = Pause
watch-go-on = Weiter

watch-inside-writes = Ich bin nicht gewollt.
watch-inside-quiet = Es ist nie genug.
watch-question = { $one } rennt nicht mehr hinterher und bleibt freundlich. Was tut { $other }?
watch-guess-more = Schreibt mehr
watch-guess-same = Bleibt so still
watch-guess-less = Wird noch stiller

watch-later = { $weeks ->
    [one] Eine Woche später …
   *[other] { $weeks } Wochen später …
}
watch-answer = In { $nearer } von 100 Paaren kommt { $other } näher.
watch-answer-not = In { $not } nicht. Das ist ein Modell: zehn Wochen so, und „näher“ heißt anderthalbmal so viele Nachrichten. Echte Belege gibt es wenige.
watch-held = In der vierten Woche schickt { $one } etwa { NUMBER($first, maximumFractionDigits: 1) } Nachrichten am Tag, { $other } etwa { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = So geht es bei diesen zweien, ohne Zufall.
watch-lost = Noch ein Jahr wie dieses kostet beide: { $one } { $first } des früheren Vertrauens, { $other } { $second }, und beide { $warmth } der Wärme zwischen ihnen.
watch-guessed = Deine Vermutung: { $guess ->
    [more] schreibt mehr
    [same] bleibt so still
   *[less] wird noch stiller
}.
watch-hold = Jetzt du: Beweg { $one } oder { $other } und sieh, was passiert.
watch-ease-writer = Wie weit { $one } sich zurücknimmt
watch-ease-quiet = Wie nah { $other } kommt
watch-weeks-says = Drei Wochen bis zu dem Abend und vier Wochen danach, ein Strich je Tag. In den letzten vier dieser Tage und seither, { $one }: etwa { NUMBER($first, maximumFractionDigits: 1) } Nachrichten am Tag, danach etwa { NUMBER($since, maximumFractionDigits: 1) }. { $other }: etwa { NUMBER($quiet, maximumFractionDigits: 1) }, danach etwa { NUMBER($near, maximumFractionDigits: 1) }.
watch-tonight = heute Abend
watch-days-on = Tag { $day }
watch-weeks-on = { $weeks ->
    [one] eine Woche später
   *[other] { $weeks } Wochen später
}
watch-weeks-legend = Ein Strich je Tag. Höher: mehr Nachrichten. Jeder Faden: eine mögliche Lesart.
watch-eased-on = { $one } schreibt weiter. { $other } bleibt auf Abstand.
watch-eased-some = { $one } nimmt sich ein wenig zurück.
watch-eased-kind = { $one } rennt nicht mehr hinterher und bleibt freundlich.
watch-eased-cold = { $one } schreibt immer weniger, auch Freundliches. Jetzt läuft { $other } hinterher: Die Rollen sind getauscht.
watch-near-some = { $other } schickt an den meisten Tagen ein paar liebe Worte.
watch-near-more = { $other } schickt zwei oder drei liebe Nachrichten am Tag.
watch-both = Beide bewegen sich ein wenig.
watch-next = Sieh, wie es begann

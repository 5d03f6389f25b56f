### Die erste Seite.

watch-one-writes = Eine Person schreibt mehr.
watch-other-quiet = Die andere wird still.
watch-one-quiet = Eine Person wird still.
watch-other-writes = Die andere schreibt mehr.
watch-yours = Sieh es dir in deinem eigenen Chat an.
watch-stays = Dein Chat verlässt dieses Gerät nie.
watch-stays-check = Wie du das prüfst
watch-stays-offline = Schalte jetzt die Internetverbindung aus. Hier läuft alles weiter: Es ist schon alles da.
watch-stays-network = Oder öffne die Entwicklerwerkzeuge deines Browsers bei „Netzwerk“ und lade einen Chat. Es erscheint keine Zeile.
watch-stays-policy = Die erste Zeile der Seite verbietet dem Browser, etwas zu senden: connect-src 'none'.
watch-stays-closed = Schließt du die Seite, bleibt nichts, außer du speicherst deine eigene verschlossene Datei.
watch-play = Sieh zu, wie es passiert
watch-use = Meinen Chat ansehen
watch-invented = { $a }, { $b } und ihre Worte sind erfunden; wann sie schreiben, berechnet ein Modell. Durchgestrichen: getippt, nicht gesendet.
watch-word-home = Schon zu Hause?
watch-word-there = Bist du da?
watch-word-mark = ?
watch-word-wrong = War was?
watch-word-night = Na dann, gute Nacht.
watch-word-soup = Es gibt Suppe.
watch-word-kept = Ist noch was da.
watch-draft-first = Sorry, langer T…
watch-draft-second = Ich weiß nicht, was ich s…
watch-night-says = Ein Abend von zwei erfundenen Menschen. { $one } schreibt { $written } Mal. { $other } antwortet { $answered } Mal und ist still seit: { DURATION($wait) }.
watch-night-silent = { $wait } Stille
watch-read = Zwei Minuten Lesezeit

watch-scene-woven = Neun Uhr abends. { $one } und { $other } schreiben sich, wie an den meisten Tagen.
watch-scene-pause = { $other } legt das Handy eine Weile weg. { $one } schreibt weiter.
watch-scene-row = { $one } schreibt { $row } Mal hintereinander. Von { $other } noch nichts.
watch-scene-deletes = { $other } fängt eine Antwort an und löscht sie. { $one } sieht davon nichts.
watch-scene-presses = { $pressing } von diesen { $row } drängen auf eine Antwort. Das macht das Antworten schwerer.
watch-skip = Hier anhalten
watch-pause = Pause
watch-go-on = Weiter

watch-inside-writes = Ich bin nicht erwünscht.
watch-inside-quiet = Es ist nie genug.
watch-thinks = { $one } denkt:
watch-question = { $one } rennt nicht mehr hinterher und bleibt freundlich. Was tut { $other }?
watch-guess-more = Schreibt mehr
watch-guess-same = Bleibt genauso still
watch-guess-less = Wird noch stiller

watch-later = { $weeks ->
    [one] Eine Woche später …
   *[other] { $weeks } Wochen später …
}
watch-answer = Bei { $nearer } von 100 erfundenen Paaren kommt { $other } näher.
watch-answer-not = Bei { $not } nicht. „Näher“ heißt: nach zehn Wochen mindestens anderthalbmal so viele Nachrichten. Echte Belege gibt es kaum.
watch-held = In der vierten Woche schickt { $one } etwa { NUMBER($first, maximumFractionDigits: 1) } Nachrichten am Tag, { $other } etwa { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = So geht es bei den beiden aus, wenn kein Zufall dazwischenkommt.
watch-lost = Ändert sich nichts, sinkt in einem weiteren Jahr das Vertrauen von { $one } in { $other } um { $first }, das von { $other } in { $one } um { $second }, die gemeinsame Wärme um { $warmth }.
watch-guessed = Deine Vermutung: { $guess ->
    [more] schreibt mehr
    [same] bleibt genauso still
   *[less] wird noch stiller
}.
watch-hold = Jetzt du: Beweg { $one } oder { $other } und sieh, was passiert.
watch-ease-writer = Wie weit { $one } sich zurücknimmt
watch-ease-quiet = Wie weit { $other } entgegenkommt
watch-weeks-says = Ein Strich je Tag, von drei Wochen vor dem Abend bis vier Wochen danach. In den letzten vier Tagen davor schrieb { $one } etwa { NUMBER($first, maximumFractionDigits: 1) } Nachrichten am Tag, danach etwa { NUMBER($since, maximumFractionDigits: 1) }. { $other } schrieb etwa { NUMBER($quiet, maximumFractionDigits: 1) }, danach etwa { NUMBER($near, maximumFractionDigits: 1) }.
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
watch-next = Sieh, wie es anfing

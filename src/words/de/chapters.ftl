### Die fünf Szenen nach der ersten Seite, und was dahinter steht. $one und $other sind erfunden.

chapters-even = Es begann gleichauf
chapters-alike = Zwei völlig Gleiche
chapters-sees = Was jede Person sieht
chapters-fear = Die Angst und die Nähe
chapters-ways = Auswege
chapters-next = Weiter
chapters-link = Link hierher kopieren
chapters-link-not = Das Kopieren ging nicht. Kopiere die Adresse dieser Seite.
chapters-scene = Szene { $scene } von { $scenes }
chapters-half-year = ein halbes Jahr später
chapters-day = Tag { $day }
chapters-table-day = Tag
chapters-table-messages = Nachrichten am Tag

## Wie gut ein Satz außerhalb des Modells steht.

chapters-solid = Gut belegt: mehrere unabhängige Studien.
chapters-mixed = Zum Teil belegt: Studien weisen in beide Richtungen.
chapters-thin = Dünn belegt: Erfahrung aus der Praxis, oder eine kleine Studie.
chapters-untested = In dieser Form nicht geprüft, soweit wir wissen.
chapters-against = Die vorhandenen Studien sprechen gegen diese Form.

## Es begann gleichauf

chapters-even-none = Zwei Menschen, gleichauf.
chapters-even-heals = { $days ->
    [one] { $one } hat einen Tag lang viel zu tun, dann finden beide wieder zueinander.
   *[other] { $one } hat { $days } Tage lang viel zu tun, dann finden beide wieder zueinander.
}
chapters-even-tips = { $healed ->
    [one] { $one } hat einen Tag lang viel zu tun, dann finden beide wieder zueinander.
   *[other] { $one } hat { $healed } Tage lang viel zu tun, dann finden beide wieder zueinander.
} Bei { $days } Tagen nicht mehr.
chapters-even-stays = { $days ->
    [one] { $one } hat einen Tag lang viel zu tun, und ein halbes Jahr später haben beide nicht wieder zueinandergefunden.
   *[other] { $one } hat { $days } Tage lang viel zu tun, und ein halbes Jahr später haben beide nicht wieder zueinandergefunden.
}
chapters-even-busy = viel los
chapters-even-handle = Wie lange bei { $one } viel los ist
chapters-even-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
chapters-even-ring = { $one } hat viel zu tun: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
chapters-even-before = vorher
chapters-even-rate = { $one }: { NUMBER($count, maximumFractionDigits: 1) } am Tag
chapters-even-tried = Bisher ausprobiert: wie viele Tage { $one } viel zu tun hat
chapters-even-healed = wieder nah
chapters-even-apart = noch fern
chapters-even-another = Ein anderes Paar
chapters-even-note = Zieh an einem Ring: Wie viele Tage hat diese Person viel zu tun? Ein Strich je Tag; höher: mehr Nachrichten. Eine Linie ohne Ende: Weniger als die Hälfte kam zurück. Ab einer gewissen Länge hält jede Reaktion die andere in Gang.
chapters-even-says = Vorher schickt { $one } { NUMBER($before, maximumFractionDigits: 1) } Nachrichten am Tag und { $other } { NUMBER($quiet, maximumFractionDigits: 1) }. Ein halbes Jahr später sind es { NUMBER($after, maximumFractionDigits: 1) } und { NUMBER($near, maximumFractionDigits: 1) }.

## Zwei völlig Gleiche

chapters-alike-first = Zwei völlig gleiche Menschen, und eine schwere Woche.
chapters-alike-reaches = Diesmal sucht { $one } Nähe.
chapters-alike-even = Diesmal sind beide gleichauf.
chapters-alike-changed = Diesmal tauschen sie die Rollen.
chapters-alike-nobody = Von Natur aus ist hier niemand die Person, die Nähe sucht.
chapters-alike-oftener = { $one } oder { $other }: Öfter sucht { $who } Nähe.
chapters-alike-turned = Neben { $first } sucht { $one } eher Nähe, neben { $second } zieht sich { $one } eher zurück.
chapters-alike-less = { $one } und { $other }, mit weniger Bedarf an Nähe
chapters-alike-more = { $one } und { $other }, mit mehr Bedarf an Nähe
chapters-alike-counts = { $one } { $first } · { $other } { $second } · gleichauf oder getauscht { $even }
chapters-alike-others = So kommt es in { $turns } von 100 anderen Dreiergruppen unseres Modells; nach einem Monat, in dem viel zu tun hat, wer weniger Nähe braucht, in { $busy }.
chapters-alike-alike = { $one } und { $other }, völlig gleich
chapters-alike-again = Noch einmal
chapters-alike-week = eine schwere Woche
chapters-alike-note = Drück auf eine Zeile: zwanzigmal dieselbe Woche. Nur der Zufall ist anders.
chapters-alike-says = Im letzten Monat schickt { $one } { $first } Nachrichten und { $other } { $second }.

## Was jede Person sieht

chapters-sees-meets = { $one } drängt am stärksten, wenn { $other } es am wenigsten aushält.
chapters-sees-days = { $other } schreibt am wenigsten an Tag { $least }, { $one } drängt am stärksten an Tag { $presses }.
chapters-sees-pairs = Bei { $holds } von { $of } Paaren unseres Modells liegen beide höchstens zwei Wochen auseinander.
chapters-sees-again = Danach zieht sich { $other } weiter zurück, und der Alarm bei { $one } steigt wieder.
chapters-sees-alarm = { $one }: Alarm
chapters-sees-air = { $one }: braucht Luft
chapters-sees-only = Was { $one } sieht: Von { $other } kamen zuerst { NUMBER($before, maximumFractionDigits: 1) } Nachrichten am Tag, jetzt { NUMBER($after, maximumFractionDigits: 1) }.
chapters-sees-handle = Die Maske
chapters-sees-hidden = Verdeckt: was { $one } selbst schreibt.
chapters-sees-of = so sieht es { $one }
chapters-sees-off = weg: beides zusammen
chapters-sees-note = Verschieb den Ring. Die Schraffur verdeckt die eigenen Nachrichten: Jede Person sieht nur, was ankommt.
chapters-sees-lost = Nach einem solchen Jahr ist von den ruhigen Tagen noch da:
chapters-sees-trust = { $one } vertraut { $other }
chapters-sees-warmth = Wärme zwischen ihnen
chapters-sees-says = Zwei Monate, ein Strich je Tag. { $one } geht von { NUMBER($before, maximumFractionDigits: 1) } Nachrichten am Tag auf { NUMBER($after, maximumFractionDigits: 1) }, { $other } von { NUMBER($quiet, maximumFractionDigits: 1) } auf { NUMBER($near, maximumFractionDigits: 1) }.

## Die Angst und die Nähe

chapters-fear-start = { $other } erwartet, dass Nähe zu viel wird, und so fühlt es sich auch an.
chapters-fear-still = { $days ->
    [one] Ein Tag nah: Es fühlt sich noch nach zu viel an.
   *[other] { $days } Tage nah: Es fühlt sich noch nach zu viel an.
}
chapters-fear-less = { $days } Tage Nähe ohne Druck: Es ist leichter, als { $other } befürchtete.
chapters-fear-half = { $days } Tage Nähe ohne Druck: Die halbe Angst von { $other } ist weg, und mindestens der halbe Alarm von { $one }.
chapters-fear-handle = { $other } in der Nähe halten
chapters-fear-days = { $days ->
    [one] { $days } Tag nah
   *[other] { $days } Tage nah
}
chapters-fear-alarm = Alarm bei { $one }
chapters-fear-feels = was { $other } spürt
chapters-fear-expects = was { $other } erwartet
chapters-fear-counts = { $other } erwartet: { $expects } der Nähe werden zu viel. Tatsächlich sind es { $feels }. Alarm bei { $one }: { $alarm }.
chapters-fear-later = Wenn es von hier an von selbst weitergeht, in zwei Monaten: Alarm bei { $one } { $alarm }, Angst bei { $other } { $expects }.
chapters-fear-old = Kein Alarm ist ein Fehler. Der von { $one } antwortet auf den Abstand. Der von { $other } erwartet noch, was { $other } nicht mehr spürt.
chapters-fear-again = Von vorn
chapters-fear-hold = halten: { $other } bleibt da
chapters-fear-note = Drücken und halten: Eine Sekunde ist eine halbe Woche.

## Wege hinaus

chapters-ways-drop = Zieh etwas davon auf heute Abend.
chapters-ways-tonight = heute Abend
chapters-ways-later = später
chapters-ways-rope = { $says ->
    [nearer] { $stay } kommen näher · { $part } nicht
    [relaxes] { $stay } werden ruhiger · { $part } nicht
    [lasts] { $stay } nach einem Jahr ruhig · { $part } nicht
    [less] { $stay } anders · { $part } nur weniger Kontakt
    [passes] { $stay } verpuffen nicht · { $part } verpuffen
    [nothing] { $stay } ändern sich · { $part } nicht
   *[again] { $stay } nicht wieder fern · { $part } wieder fern
}
chapters-ways-of-hundred = Von 100 Paaren
chapters-ways-more = Acht weitere Wege
chapters-ways-fewer = Weniger
chapters-ways-model = Das sagt unser Modell. Und Studien?
chapters-ways-note = Ein Strang ist eines von hundert Paaren im Modell.
chapters-ways-says = Hundert Paare als Stränge: { $stay } im Seil, { $part } daneben.
chapters-way-nearer = { $one } nimmt sich freundlich zurück. Bei { $stay } von 100 Paaren kommt { $other } näher. Bei { $part } nicht.
chapters-way-relaxes = { $other } kommt mit kleinen Gesten näher. Bei { $stay } von 100 Paaren wird { $one } ruhiger. Bei { $part } nicht.
chapters-way-lasts = { $way }: Ein Jahr später sind beide ruhig, bei { $stay } von 100 Paaren. Bei { $part } nicht.
chapters-way-less = { $way }: Bei { $part } von 100 Paaren bringt das nur weniger Kontakt und keine Ruhe. Bei { $stay } nicht.
chapters-way-passes = { $way }: Oft heißt es, das helfe eine Weile und verpuffe dann. Das geschieht bei { $part } von 100 Paaren, bei { $stay } nicht.
chapters-way-nothing = { $way }: Bei { $stay } von 100 Paaren ändert das etwas. Bei { $part } nichts.
chapters-way-again = { $way }: Bei { $part } von 100 Paaren ist es ein Jahr später wieder wie vorher. Bei { $stay } nicht.

## Was probiert wird, was es tut, und was Studien sagen.

chapters-ways-warm-break = eine liebevolle Pause
chapters-ways-cold-break = eine stumme Pause
chapters-ways-small-bids = kleine tägliche Gesten
chapters-ways-grand-gesture = eine große Geste
chapters-ways-talking = über das Muster reden
chapters-ways-staying-present = da bleiben
chapters-ways-promised-answer = eine versprochene Antwort
chapters-ways-self-soothing = erst ruhig werden
chapters-ways-life-outside = ein Leben draußen
chapters-ways-softened-request = eine sanftere Bitte
chapters-ways-insight = nur bemerken
chapters-does-warm-break = Zehn Wochen lang nicht drängen und freundlich bleiben.
chapters-does-cold-break = Sich zehn Wochen lang fast gar nicht mehr melden, auch nicht mit etwas Liebem.
chapters-does-small-bids = Zehn Wochen lang alle ein bis zwei Tage etwas Kleines dazugeben, verlässlich.
chapters-does-grand-gesture = An einem Tag geben, was zehn Wochen kleiner Gesten geben würden.
chapters-does-talking = Das Muster einen Tag lang zum Thema machen.
chapters-does-staying-present = Zehn Wochen lang erreichbar bleiben, auch wenn Nähe zu viel wird.
chapters-does-promised-answer = Zehn Wochen lang sagen, wann die Antwort kommt, und das einhalten.
chapters-does-self-soothing = Hält die Lücke aus, ohne sie für das Ende zu halten: tut zehn Wochen lang erst etwas, wenn der Alarm halb vorüber ist.
chapters-does-life-outside = Zehn Wochen lang einen Teil der Nähe woanders finden: Freundschaften, Arbeit, Ruhe.
chapters-does-softened-request = Zehn Wochen lang sagen, was fehlt, ohne Spitze und so oft wie zuvor.
chapters-does-insight = Das Muster sehen und jedes zehnte Mal nicht auf den Alarm hören.
chapters-note-warm-break = Rat aus der Praxis: Die Pause selbst hat niemand untersucht. In einer Studie mit 180 Paaren minderte sanfteres Bitten Ärger und Distanz.
chapters-note-cold-break = Steht neben der liebevollen Pause, weil man beide leicht verwechselt.
chapters-note-small-bids = Oft gesagt, so nicht gefunden. Mehr gute Momente am Tag gingen drei Wochen lang mit weniger Abstand einher, aber das hielt nicht an.
chapters-note-grand-gesture = So viel wie die kleinen Gesten, an einem Tag. Oft heißt es, das bewirke weniger. In unserem Modell stimmt das nur bei { $count } von 100 Paaren.
chapters-note-talking = Über das Muster zu reden gehört zu Therapien, die wirken. Allein brachte es wenig.
chapters-note-staying-present = Die Therapie mit den meisten Studien (EFT) bittet zuerst die Person darum, die sich zurückzieht. Die meisten Ratgeber bitten zuerst die andere. Probier beides.
chapters-note-promised-answer = Dass Sicherheit wächst, wenn man auf jemanden zählen kann, ist ein Modell, für das es Belege gibt. Eine versprochene Zeit wurde nicht geprüft.
chapters-note-self-soothing = In einem Laborspiel zahlten Paare einander seltener etwas heim, wenn sie ein paar Sekunden warten mussten.
chapters-note-life-outside = Das ist ein üblicher Rat. In einer Studie wurden Menschen mit der Zeit weniger ängstlich, wenn ihre eigenen Ziele etwas galten.
chapters-note-softened-request = In einer Studie mit 180 Paaren wirkten sanftere Worte beruhigend auf Menschen, die Abstand halten.
chapters-note-insight = Ein Programm, das nur eine Person schulte, änderte zwischen beiden wenig. Vielleicht lässt es sich trotzdem leichter aushalten, wenn man es sieht. Geprüft hat das unseres Wissens niemand.

## Für Neugierige

chapters-curious = Für Neugierige
chapters-curious-lead = Woraus die Szenen berechnet sind und wie weit man ihnen trauen kann.
chapters-curious-night = Der erste Abend ist einer von { $played }, die die Gleichungen durchgespielt haben. Wir nahmen den ersten, der gleichauf beginnt und in einer halben Minute zu erzählen ist. Wann Nachrichten kommen und welche drängen, ist gerechnet. Ihre Worte sind erfunden.
chapters-found = Was der Artikel sagte, was wir fanden
chapters-found-lead = Jede Zeile wurde an { $pairs } denkbaren Paaren des Modells geprüft. Seine Zahlen sind gewählt, nicht an Menschen gemessen.
chapters-found-said = Behauptung
chapters-found-model = In unserem Modell
chapters-found-share = stimmt bei { $yes } von 100 Paaren
chapters-found-fails = hält nicht: stimmt nur bei { $yes } von 100 Paaren
chapters-found-outside = In Studien
chapters-found-spiral = Eine Person sucht Nähe, die andere zieht sich zurück, und es schaukelt sich hoch.
chapters-found-both-roles = Derselbe Mensch sucht bei der einen Person Nähe und zieht sich von der anderen zurück.
chapters-found-tiny-difference = Es wächst aus einem winzigen Unterschied, auch wenn vorher alles ruhig war.
chapters-found-tiny-difference-hard-start = Nach einer schweren Zeit entscheidet ein winziger Unterschied.
chapters-found-bad-timing = Am stärksten sucht man Nähe im schwersten Moment.
chapters-found-for-years = Es kann Jahre dauern.
chapters-found-backing-off = Wenn die Person, die Nähe sucht, freundlich loslässt, kommt die andere näher.
chapters-found-coming-near-relaxes = Wenn die Person, die auf Abstand geht, näher kommt, wird die andere ruhiger.
chapters-found-presence-unlearns-dread = Wer nah bleibt, verlernt die Angst.
chapters-found-small-beats-grand = Kleine Gesten bewirken mehr als eine große.
chapters-found-small-beats-talking = Kleine Gesten bewirken mehr als noch ein Gespräch.
chapters-found-insight-is-not-enough = Den Tanz zu sehen beendet ihn nicht.
chapters-found-both-lose = Beide bekommen weniger. Hier nicht: Die Person, die Nähe sucht, bekommt { $first } der früheren Wärme, die andere { $second }, und fast ebenso viel Drängen dazu.

## Regler eines Paares.

chapters-need = Wie sehr { $one } Nähe vermisst
chapters-room = Für wie viel Nähe { $other } Raum hat
chapters-little = wenig
chapters-middling = mittel
chapters-lot = viel
chapters-tie-couple = ein Paar
chapters-tie-friends = Freundschaft
chapters-tie-parent-and-grown-child = ein Elternteil und ein erwachsenes Kind
chapters-tie-siblings = Geschwister
chapters-tie-colleagues = im selben Büro

## Die Karte

chapters-map-pairs = Die Karte der Paare
chapters-map-pairs-lead = Jedes Feld ist ein erfundenes Paar, das ruhig beginnt und dann einen Monat lang viel zu tun hat. Berechnet wurde es eben auf diesem Gerät. Gefüllt: Ein halbes Jahr später meldet sich die eine Person öfter, und die andere zieht sich zurück. Leer: ein ruhiges Paar, beide gleichauf.
chapters-map-misses = { $one } vermisst mehr →
chapters-map-more-room = ↑ { $other } hat mehr Raum
chapters-map-pairs-says = Von { $of } Paaren { $first ->
    [1] endet 1
   *[other] enden { $first }
} damit, dass sich { $one } öfter meldet, { $second } damit, dass sich { $other } öfter meldet, und { $even } etwa gleichauf. Der Ring ist das Paar, das die Regler einstellen.
chapters-map-pairs-table = Wie die Paare enden, je nach dem Raum, den { $other } hat
chapters-map-room = Raum
chapters-map-even = gleich
chapters-map-first = { $one } meldet sich
chapters-map-equations = Die Gleichungen
chapters-map-equations-lead = Eine Seite Gleichungen, für beide dieselben. Genau aus diesen Zeilen ist hier jede Grafik gerechnet. Ihre Zahlen sind gewählt: Keine Studie hat sie gemessen.
chapters-map-all = Alle zusammen

## In zwei Minuten

chapters-read = Zwei Minuten Lesezeit, ohne etwas anzutippen.
chapters-read-1 = Eine Person sucht Nähe: mehr Fragen, mehr Nachrichten, mehr Sehnsucht. Die andere entfernt sich: stiller, beschäftigt, woanders. Die eine sucht stärker, die andere geht weiter weg. Beide bekommen nicht, was sie sich erhofft hatten, und beide rätseln. Das gibt es bei Paaren, in Freundschaften, zwischen Eltern und Kindern.
chapters-read-2 = Keine der beiden Rollen gehört dem Menschen, der gerade in ihr steckt. Wenn die Person loslässt, die Nähe sucht, kommt die andere oft näher. Kommt sie näher, wird die erste ruhiger. Zwei Menschen schaffen dieses Gleichgewicht, Moment für Moment, ohne es zu wollen. In einer anderen Beziehung steht derselbe Mensch vielleicht auf der anderen Seite.
chapters-read-3 = Wer Nähe sucht, ruft über einen Abstand hinweg. Der Ruf ist oft berechtigt, und oft klingt er so, dass der Abstand wächst. Sich zurückzuziehen ist ein Schutz: Nähe bedeutet inzwischen, überrollt zu werden oder etwas aufzugeben. Beides sind alte Alarme, und beides ist kein Makel. Und der Zeitpunkt ist grausam. Der Alarm ist am lautesten, wenn die andere Person am weitesten weg ist. So kommt der stärkste Ruf an, wenn er am schwersten auszuhalten ist.
chapters-read-4 = Die eine Person folgert vielleicht „Ich bin nicht erwünscht“, die andere „Es ist nie genug“. Beide beschreiben, was sie sehen, und beide übersehen den Tanz. So kann es jahrelang gehen.
chapters-read-5 = Es gibt eine andere Schrittfolge. Für die Person, die Nähe sucht: Halte eine Lücke aus, ohne darin das Ende zu sehen. Hab ein Leben draußen. Dräng nicht mehr, und bleib warm. Für die Person, die sich zurückzieht: Lern Nähe von der Angst vor ihr zu unterscheiden, indem du etwas länger bleibst. Kleine, verlässliche Gesten. Oft heißt es, sie bewirkten mehr als eine große oder noch ein Gespräch. Studien bestätigen das nicht. Den Tanz zu sehen beendet ihn nicht. Aber er macht einen dann weniger verrückt. Und es reicht, wenn eine Person bereit ist, einen Schritt auszulassen.
chapters-read-6 = Wo jemand vor der anderen Person Angst hat oder kontrolliert wird, gilt das alles nicht. Dann ist es kein Tanz, und andere Hilfe kommt zuerst.
chapters-read-help = Wenn du Angst hast
chapters-read-known = Wie viel davon man weiß
chapters-known-pattern = Das Muster selbst, dass es beide belastet, und dass es lange dauern kann.
chapters-known-pairing = Dass die Rollen zum Paar gehören. Zum Teil nimmt man sie auch mit.
chapters-known-letting-go = Dass freundliches Loslassen die andere Person näher bringt.
chapters-known-small = Dass kleine verlässliche Gesten mehr bewirken als eine große oder ein Gespräch.
chapters-known-messages = Dass Zeiten zwischen Nachrichten etwas davon zeigen. Nimm also, was diese App zeigt, als Frage.

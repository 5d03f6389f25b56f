### Die acht Kapitel nach der ersten Seite. Jedes hat einen Gedanken und einen Weg weiter. $one und $other sind erfunden.

chapters-reaching = { $one } meldet sich
chapters-unit = wie oft am Tag
chapters-start = Anfang
chapters-day = Tag { $day }
chapters-months = { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
}
chapters-table-day = Tag
chapters-table = Wie oft am Tag, der mittlere Faden
chapters-threads = Jeder Faden ist ein Paar, ein wenig anders als das nächste.

## Wie gut ein Satz außerhalb des Modells steht.

chapters-solid = Gut belegt: mehrere unabhängige Studien.
chapters-mixed = Zum Teil belegt: Studien weisen in beide Richtungen.
chapters-thin = Dünn: Erfahrung aus der Praxis, oder eine kleine Studie.
chapters-untested = So gesagt nicht geprüft, soweit wir fanden.
chapters-against = Was es an Studien gibt, spricht so gesagt dagegen.

## Regler eines Paares.

chapters-need = Wie sehr { $one } Nähe vermisst
chapters-room = Für wie viel Nähe { $other } Raum hat
chapters-little = wenig
chapters-middling = mittel
chapters-lot = viel

## Mach es selbst

chapters-make = Jetzt mach es selbst.
chapters-make-lead = Niemand ist hier zum Drängen oder zum Rückzug bestimmt. Es entsteht zwischen den beiden.
chapters-make-which = Welche zwei
chapters-tie-couple = ein Paar
chapters-tie-friends = Freundschaft
chapters-tie-parent-and-grown-child = ein Elternteil und ein erwachsenes Kind
chapters-tie-siblings = Geschwister
chapters-tie-colleagues = im selben Büro
chapters-make-says = Nach vier Wochen schickt { $one } etwa { $first ->
    [1] 1 Nachricht
   *[other] { NUMBER($first, maximumFractionDigits: 1) } Nachrichten
} am Tag, { $other } etwa { NUMBER($second, maximumFractionDigits: 1) }.
chapters-make-alike = Beide etwas ähnlicher
chapters-make-again = Zurück zum Anfang
chapters-make-even = Gib { $other } mehr Raum, oder lass { $one } Nähe weniger vermissen. Irgendwann sind beide gleichauf, und das geschieht plötzlich.
chapters-make-even-less = Lass { $one } Nähe weniger vermissen. Irgendwann sind beide gleichauf, und das geschieht plötzlich.

## Zwei Schlüsse

chapters-views = Zwei Menschen, zwei falsche Schlüsse.
chapters-views-lead = Beide sehen nur, was ankommt.
chapters-views-one = Was { $one } sieht: Von { $other } kommt viel weniger als am Anfang.
chapters-views-other = Was { $other } sieht: Von { $one } kommt viel mehr als am Anfang.
chapters-views-one-thinks = „Ich bin nicht gewollt.“
chapters-views-other-thinks = „Es ist nie genug.“
chapters-views-arrives = Was { $one } erreicht: erst etwa 1 am Tag, dann { NUMBER($count, maximumFractionDigits: 1) }.
chapters-views-both = Was beide sehen, stimmt. Was die eigene Antwort drüben auslöst, sieht keine der beiden Seiten.
chapters-views-lay = Beides übereinanderlegen
chapters-views-apart = Wieder trennen
chapters-views-together = Bei { $one } wird aus etwa 1 am Tag { NUMBER($first, maximumFractionDigits: 1) }, bei { $other } wird aus etwa 1 am Tag { NUMBER($second, maximumFractionDigits: 1) }.
chapters-views-same-days = Dieselben Tage. Nimm eine der Linien weg, und die andere wäre nicht da.
chapters-views-stands = Dass eine Seite fragt, während die andere still wird, und dass es Jahre dauern kann, ist gut untersucht. Dass beide Schlüsse danebenliegen, folgern wir.

## Zwei Gegenüber

chapters-partners = Derselbe Mensch, zwei verschiedene Tänze.
chapters-partners-lead = Mia mag ein mittleres Maß an Nähe. Leo mag wenig, und bei Leo meldet sie sich öfter. Jetzt trifft Mia, an der keine Zahl geändert ist, auf Sam, und Sam mag viel.
chapters-partners-ask = Und mit Sam? Rate zuerst.
chapters-partners-reaches = Auch dort meldet sich Mia öfter
chapters-partners-rests = Sam meldet sich öfter, Mia zieht sich zurück
chapters-partners-alike = Beide melden sich gleich oft
chapters-partners-says = Nach vier Monaten meldet sich { $one } etwa { NUMBER($first, maximumFractionDigits: 1) } Mal am Tag, { $other } etwa { NUMBER($second, maximumFractionDigits: 1) } Mal.
chapters-partners-nothing = An Mia hat sich nichts geändert. Eine Rolle ist dort, wo zwei sich treffen.
chapters-partners-stands = Menschen sind von Beziehung zu Beziehung recht verschieden. Und doch tragen sie Muster mit sich. „Es liegt alles am Paar“ ist die halbe Wahrheit.

## Falscher Moment

chapters-timing = Der stärkste Ruf nach Nähe kommt im schwersten Moment.
chapters-timing-lead = Der Alarm bei { $one } ist am lautesten, wenn { $other } am weitesten weg ist. { $other } ist am weitesten weg, wenn die Luft knapp ist. So wird am meisten verlangt, wenn am wenigsten da ist.
chapters-timing-alarm = { $one }: Alarm
chapters-timing-much = { $one }: braucht Luft
chapters-timing-unit = 0 nichts, 1 am meisten
chapters-timing-says = { $other } braucht ab Tag { $first } viel Luft, der Alarm bei { $one } ist ab Tag { $second } hoch. Dann bleibt beides oben.
chapters-timing-calm = Bei diesen Werten steigt eins von beiden nie weit, und es schaukelt sich nichts hoch.
chapters-timing-table = Alarm der einen Seite, und wie viel Luft die andere braucht; der mittlere Faden, 0 bis 1
chapters-timing-gap = Wie lange { $one } braucht, um eine Lücke zu spüren
chapters-timing-slow = Wie lange es dauert, bis { $other } Luft braucht
chapters-timing-hours = Stunden
chapters-timing-week = eine Woche
chapters-timing-days = { $days ->
    [1] { $days } Tag
   *[other] { NUMBER($days, maximumFractionDigits: 1) } Tage
}
chapters-timing-stands = Eine direkte Prüfung dieses Zusammentreffens fanden wir nicht. Im Modell folgt es aus den Gleichungen.

## Kurze Erleichterung

chapters-relief = Beide finden Erleichterung, für ein paar Tage.
chapters-relief-lead = Sich zurückziehen bringt Erleichterung. Sich noch öfter melden auch. Darum geschieht beides wieder.
chapters-relief-away = Drei Tage außer Reichweite: Nichts kommt an, und { $other } braucht weniger Luft.
chapters-relief-answered = Drei Tage mit Antworten: Zwei am Tag kommen an, und der Alarm bei { $one } sinkt.
chapters-relief-label-away = außer Reichweite
chapters-relief-label-answered = beantwortet
chapters-relief-says = Es sinkt von { NUMBER($from, maximumFractionDigits: 1) } auf { NUMBER($to, maximumFractionDigits: 1) } und liegt { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
} danach wieder über { NUMBER($again, maximumFractionDigits: 1) }.
chapters-relief-true = Was beide herausfinden, stimmt: Es hilft. Die andere Hälfte sieht man nicht. Was vorher war, wartet, wenn die Tage um sind.
chapters-relief-table = Der mittlere Faden, 0 bis 1
chapters-relief-stands = In zwei Studien mit 515 und 431 Paaren konnte Rückzug schützen, wo das Geld knapp war. Die drei Tage und was in ihnen geschieht, sind hier erfunden.

## Wege hinaus

chapters-ways = Ein ausgelassener Schritt: welcher, und wessen?
chapters-ways-lead = { $one } und { $other } stecken seit zwei Monaten in diesem Tanz. Eins ändert sich, für eine Weile.
chapters-ways-tried = Was probiert wird
chapters-ways-by = Von wem
chapters-ways-reaching = die Seite, die Nähe sucht
chapters-ways-stepping-back = die Seite, die sich zurückzieht
chapters-ways-both = beide Seiten
chapters-ways-reaching-first = erst die Seite, die Nähe sucht, dann die andere
chapters-ways-stepping-back-first = erst die Seite, die sich zurückzieht, dann die andere
chapters-ways-ask = Ein Jahr später? Rate zuerst.
chapters-ways-stays = Ruhiger, und es bleibt so
chapters-ways-meanwhile = Ruhiger, aber nur so lange
chapters-ways-before = Wie vorher
chapters-ways-says = In { $nearer } von 10 Fäden { $when ->
    [after] war die Seite, die sich zurückgezogen hatte, in den zehn Tagen danach näher
   *[meanwhile] kam die Seite, die sich zurückgezogen hatte, währenddessen näher
}. In { $stays } von 10 waren beide nach einem Jahr gleichauf und ruhig.
chapters-ways-nearer = { $when ->
    [after] näher in den zehn Tagen danach
   *[meanwhile] währenddessen näher
}
chapters-ways-even = nach einem Jahr gleichauf und ruhig
chapters-ways-other = die andere Seite
chapters-ways-warmth = Alle Wärme zwischen den beiden: { NUMBER($before, maximumFractionDigits: 1) } am Tag davor, { NUMBER($during, maximumFractionDigits: 1) } währenddessen, { NUMBER($after, maximumFractionDigits: 1) } nach einem Jahr.
chapters-ways-less = Währenddessen war insgesamt weniger Kontakt, also ist ein Teil der Ruhe nur das.
chapters-ways-lasts = Was im Modell bleibt, hängt an Zahlen, die niemand gemessen hat.
chapters-ways-warm-break = eine warme Pause
chapters-ways-cold-break = eine stumme Pause
chapters-ways-small-bids = kleine tägliche Gesten
chapters-ways-grand-gesture = eine große Geste
chapters-ways-talking = über das Muster reden
chapters-ways-staying-present = da bleiben
chapters-ways-promised-answer = antworten zur versprochenen Zeit
chapters-ways-self-soothing = erst ruhig werden
chapters-ways-life-outside = ein Leben draußen
chapters-ways-softened-request = eine sanftere Bitte
chapters-ways-insight = es nur wissen
chapters-does-warm-break = Zehn Wochen lang nicht drängen und freundlich bleiben.
chapters-does-cold-break = Sich zehn Wochen lang fast gar nicht mehr melden, auch nicht mit Wärme.
chapters-does-small-bids = Zehn Wochen lang alle ein bis zwei Tage etwas Kleines dazugeben, verlässlich.
chapters-does-grand-gesture = An einem Tag geben, was zehn Wochen kleiner Gesten geben würden.
chapters-does-talking = Das Muster einen Tag lang zum Thema machen.
chapters-does-staying-present = Zehn Wochen lang in Reichweite bleiben, wenn Nähe eng wird.
chapters-does-promised-answer = Zehn Wochen lang sagen, wann die Antwort kommt, und es halten.
chapters-does-self-soothing = Zehn Wochen lang die Hälfte des Alarms vergehen lassen, bevor etwas geschieht.
chapters-does-life-outside = Zehn Wochen lang einen Teil der Nähe woanders finden: Freundschaften, Arbeit, Ruhe.
chapters-does-softened-request = Zehn Wochen lang sagen, was fehlt, ohne Stachel und so oft wie zuvor.
chapters-does-insight = Das Muster sehen: Ein Zehntel von Alarm und Enge wird nicht zur Tat.
chapters-note-warm-break = Rat aus der Praxis. In einer Studie mit 180 Paaren senkte eine sanftere Bitte Ärger und Abstand. Das stützt „warm“, nicht „Pause“.
chapters-note-cold-break = Steht neben der warmen, weil man beide leicht verwechselt.
chapters-note-small-bids = Oft gesagt, so nicht gefunden. Mehr gute Momente am Tag gingen drei Wochen lang mit weniger Abstand einher, und es blieb nicht.
chapters-note-grand-gesture = So viel wie die kleinen Gesten zusammen, an einem Tag.
chapters-note-talking = Über das Muster zu reden gehört zu Therapien, die wirken. Allein zeigte es wenig.
chapters-note-staying-present = Die Therapie mit den meisten Studien (EFT) bittet darum die Seite, die sich zurückzieht, und zwar zuerst. Üblicher Rat bittet zuerst die andere. Probier beides.
chapters-note-promised-answer = Dass Sicherheit wächst, wo man auf jemanden zählen kann, ist ein Modell mit Belegen. Eine versprochene Zeit wurde nicht geprüft.
chapters-note-self-soothing = Erzwungene Pausen von Sekunden senkten in einem Laborspiel mit Paaren das gegenseitige Heimzahlen.
chapters-note-life-outside = Üblicher Rat. Wo eine Seite die eigenen Ziele der anderen schätzte, sank der Alarm mit der Zeit.
chapters-note-softened-request = In einer Studie mit 180 Paaren beruhigte Sanftheit Menschen, die Abstand halten.
chapters-note-insight = Ein Kurs, der nur eine Person unterrichtete, änderte zwischen den beiden wenig.

## Die Karte

chapters-map = Wohin es von hier geht.
chapters-map-lead = Jeder Faden ist ein Weg der beiden: Nach rechts meldet sich { $one } öfter, nach oben { $other }. Pfeile zeigen die Richtung.
chapters-map-x = { $one } meldet sich →
chapters-map-y = ↑ { $other } meldet sich
chapters-map-says = Von { $of } Wegen mit verschiedenem Anfang { $first ->
    [1] endet 1
   *[other] enden { $first }
} mit mehr von { $one }, { $second } mit mehr von { $other } und { $even } etwa gleichauf.
chapters-map-rings = Ein kleiner Ring ist, wo ein Weg nach zwei Monaten steht. Auf der gepunkteten Linie melden sich beide gleich oft.
chapters-map-table = Wie oft am Tag, am Anfang und nach zwei Monaten
chapters-map-course = Weg
chapters-map-pairs = Die Karte der Paare
chapters-map-pairs-lead = Jedes Feld ist ein Paar, das ruhig beginnt, gerade auf diesem Gerät ausgerechnet. Gefüllt: Fünf Monate später meldet sich eine Seite öfter, und die andere zieht sich zurück. Leer: ein ruhiges Paar, beide gleichauf.
chapters-map-misses = { $one } vermisst mehr →
chapters-map-more-room = ↑ { $other } hat mehr Raum
chapters-map-pairs-says = Von { $of } Paaren { $first ->
    [1] endet 1
   *[other] enden { $first }
} mit mehr von { $one }, { $second } mit mehr von { $other } und { $even } etwa gleichauf. Der Ring ist das Paar, das die Regler einstellen.
chapters-map-pairs-table = Wie die Paare enden, je nach dem Raum, den { $other } hat
chapters-map-room = Raum
chapters-map-even = gleich
chapters-map-first = { $one } meldet sich
chapters-map-equations = Die Gleichungen
chapters-map-equations-lead = Eine Seite für beide Menschen. Genau aus diesen Zeilen ist hier jedes Bild gerechnet. Ihre Zahlen sind gewählt: Keine Studie hat sie gemessen.
chapters-map-all = Alle zusammen

## In zwei Minuten

chapters-read = In zwei Minuten, ohne etwas zu drücken.
chapters-read-1 = Eine Person geht auf Nähe zu: mehr Fragen, mehr Nachrichten, mehr Sehnsucht. Die andere geht weg davon: stiller, beschäftigt, woanders. Die eine sucht stärker, die andere geht weiter weg. Beide bekommen nicht, was sie hofften, und beide rätseln. Das gibt es bei Paaren, in Freundschaften, zwischen Eltern und Kindern.
chapters-read-2 = Keine der beiden Rollen gehört dem Menschen, der gerade in ihr steckt. Wenn die Seite loslässt, die Nähe sucht, kommt die andere oft näher. Kommt sie näher, wird die erste ruhiger. Zwei Menschen machen dieses Gleichgewicht, Moment für Moment, ohne es zu wollen. In einer anderen Beziehung steht derselbe Mensch vielleicht auf der anderen Seite.
chapters-read-3 = Nähe zu suchen ist ein Ruf über einen Abstand. Oft ist er berechtigt, und oft klingt er so, dass der Abstand wächst. Sich zurückziehen ist ein Schutz: Nähe bedeutet inzwischen, überrollt zu werden oder etwas aufzugeben. Beides sind alte Alarme, und beides ist kein Makel. Und der Moment ist grausam. Der Alarm ist am lautesten, wenn die andere Person am weitesten weg ist. So kommt der stärkste Ruf an, wenn er am schwersten zu nehmen ist.
chapters-read-4 = Die eine Seite folgert vielleicht „Ich bin nicht gewollt“, die andere „Es ist nie genug“. Beide beschreiben, was sie sehen, und beide übersehen den Tanz. So kann es Jahre gehen.
chapters-read-5 = Es gibt eine andere Schrittfolge. Für die Seite, die Nähe sucht: Halte eine Lücke aus, ohne sie als Ende zu lesen. Hab ein Leben draußen. Dräng nicht mehr, und bleib warm. Für die Seite, die sich zurückzieht: Lern Nähe von der Angst vor ihr zu unterscheiden, indem du etwas länger bleibst. Lieber kleine, verlässliche Gesten als eine große, und lieber als noch ein Gespräch. Den Tanz zu sehen hält ihn nicht an. Es macht ihn weniger zum Verrücktwerden. Und es reicht, wenn eine Seite bereit ist, einen Schritt auszulassen.
chapters-read-6 = Wo jemand vor der anderen Person Angst hat oder kontrolliert wird, ist das alles nicht gemeint. Dann ist es kein Tanz, und andere Hilfe kommt zuerst.
chapters-read-help = Wenn du Angst hast
chapters-read-known = Wie viel davon man weiß
chapters-known-pattern = Das Muster, dass es beide belastet, und dass es dauern kann.
chapters-known-pairing = Dass die Rollen zum Paar gehören. Sie gehen auch mit den Menschen mit.
chapters-known-letting-go = Dass freundliches Loslassen die andere Person näher bringt.
chapters-known-small = Dass kleine verlässliche Gesten mehr tun als eine große oder ein Gespräch.
chapters-known-messages = Dass Zeiten zwischen Nachrichten etwas davon zeigen. Nimm also, was diese App zeigt, als Frage.

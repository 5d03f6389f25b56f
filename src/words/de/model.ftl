### `slipstep model`: Hilfe, Paare, was es sagt und zeichnet.

model-help =
    slipstep model: zwei Menschen unter denselben Gleichungen, simuliert

    Aufruf: slipstep model [--pair NAME|DATEI] [--days N]
                           { "[" }--move NAME[@TAG[:TAGE]]]... [--json | --svg OUT]

      --pair NAME|DATEI ein Paar beim Namen oder eine JSON-Datei (unten); sonst
                        living
      --days N          Länge, 1 bis 36500; sonst 730
      --move M          ein Schritt, mit dem Tag, an dem er beginnt (sonst in der
                        Mitte), und wie viele Tage er dauert (sonst so lang wie
                        üblich); mehrfach möglich
      --by WER          wessen Schritte es sind:
                        { $movers }; sonst wie bei jedem
                        Schritt üblich
      --dose D          wie viel davon, in der Einheit des Schritts (unten); sonst
                        wie üblich
      --lapses ANTEIL   Anteil der Tage, an denen es vergessen wird, 0 bis 1,
                        gleichmäßig verteilt; sonst 0
      --solver NAME     { $solvers }; sonst { $solver }
      --json            ein Objekt auf der Standardausgabe
                        (docs/schema/model-1.json)
      --svg OUT         ein Bild: Fäden dieses Paars und vierzehn ähnlicher

    Paare
    { $pairs }

    Schritte
    { $moves }

    Eine Datei enthält, was anders ist als beim Paar couple:
      { $file }
    Ihre Zahlen:
      { $numbers }

    Beispiel: Wer Nähe sucht, macht nach einem Jahr zehn Wochen liebevolle Pause
      slipstep model --pair couple --days 730 --move warm-break@365:70

model-pair = { $tie }: { $about }
model-dose = Maß { $dose }: { $unit }

model-dose-warm-break = Anteil des Alarms, der nicht zur Tat wird
model-dose-cold-break = Anteil aller Gesten, der ausbleibt
model-dose-small-bids = zusätzliche warme Gesten am Tag
model-dose-grand-gesture = zusätzliche warme Gesten an dem Tag
model-dose-talking = zusätzliche drängende Gesten an dem Tag, von beiden
model-dose-staying-present = Anteil der Enge, der nicht zur Tat wird
model-dose-promised-answer = Anteil des fehlenden Vertrauens, den gehaltene Versprechen ersetzen
model-dose-self-soothing = Anteil des Alarms, der nicht zur Tat wird
model-dose-life-outside = Nähe, die sich woanders findet, in warmen Gesten am Tag
model-dose-softened-request = Anteil des Drängens, der stattdessen warm gesagt wird
model-dose-insight = Anteil von Alarm und Enge, der nicht zur Tat wird

model-about-living = { $one } mag viel Nähe, { $other } hat Platz für ein wenig. Es beginnt ausgeglichen, dann hat { $other } acht Tage lang viel zu tun.
model-about-living-alike = { $one } und { $other } sind einander genau gleich. Es beginnt ausgeglichen, dann hat { $other } acht Tage lang viel zu tun.
model-about-couple = { $one } mag viel Nähe, { $other } hat Platz für ein wenig.
model-about-couple-even = { $one } und { $other } mögen etwa gleich viel Nähe.
model-about-couple-both-close = { $one } und { $other } mögen beide viel Nähe.
model-about-couple-both-apart = { $one } und { $other } haben beide Platz für ein wenig Nähe.
model-about-mia-and-leo = { $one } mag Nähe in Maßen, { $other } hat Platz für ein wenig.
model-about-mia-and-sam = { $one } mag Nähe in Maßen, { $other } mag viel davon.
model-about-couple-in-turns = { $one } und { $other } spüren beide die Lücke nach Tagen und die Enge nach Wochen. Vertrauen zählt bei beiden wenig.
model-about-friends = { $one } würde sich gern fast jeden Tag treffen, { $other } gern ab und zu.
model-about-old-friends = { $one } und { $other } antworten beide gern, aber niemand fängt an.
model-about-parent-and-child = { $one } möchte täglich reden, { $other } möchte sonntags reden.
model-about-siblings = { $one } hat es gern nah, { $other } hat gern etwas Platz.
model-about-colleagues = { $one } bespricht gern alles, { $other } arbeitet gern in Ruhe.

model-told = { $one } und { $other }, { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}. Am Ende: { $regime ->
    [calm] ruhig
    [polarised] die eine Person sucht Nähe, die andere zieht sich zurück
    [alternating] beide suchen abwechselnd Nähe
    [drifting-apart] beide leben sich auseinander
   *[strained] beide angespannt
}.
model-move-told = Tag { $from } bis { $to }: { $move }, von { $who ->
    [both] beiden
    [nobody] niemandem
   *[one] { $name }
}.
model-busy = Tag { $from } bis { $to }: { $name } hat viel um die Ohren, und nur ein Zehntel kommt an.
model-day = Tag
model-warm = warm
model-press = Druck
model-alarm = Alarm
model-full = Enge
model-trust = Halt
model-dread = Scheu
model-close = Nähe
model-share = Anteil
model-columns = { model-warm }, { model-press }: Gesten am Tag. { model-close }: Wärme in beide Richtungen. { model-share }: von allen Gesten die von { $one }; der Rest kam von { $other }.
model-columns-inside = { model-alarm }, { model-full }, { model-trust } (Vertrauen), { model-dread } (Furcht vor dem Bedrängtwerden): was innen ist, 0 bis 1. { model-dread } ist, was erwartet wird, nicht was gerade drängt.
model-rests = { $count ->
    [0] Dieses Paar kommt nie zur Ruhe.
    [one] Dieses Paar kann auf eine Art zur Ruhe kommen:
   *[other] Dieses Paar kann auf { $count } Arten zur Ruhe kommen:
}
model-rest = { $share } aller Gesten von { $one } und { $rest } von { $other }, Nähe { $closeness }
model-chosen = Ein Modell mit gewählten Zahlen: was diese Gleichungen tun, nicht was zwei Menschen tun werden.
model-dose-too-much = --dose { $dose } ist für { $move } mehr als das Ganze. Das Maß: { $unit }.

model-svg-title = { $one } und { $other }: Fäden von { $count } sehr ähnlichen Paaren
model-svg-head = { $one } und { $other }, { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
model-svg-lead = { $count } Fäden: dieses Paar und { $more } sehr ähnliche. Wo sie auseinandergehen, ist das Modell unsicher.
model-svg-summary = { $one } und { $other } über { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}. Am letzten Tag kommen von { $one } { $warmOne } warme Gesten am Tag, von { $other } { $warmOther }. Von allen Gesten kommt { $shareOne } von { $one } und { $shareOther } von { $other }.
model-svg-sends = Wärme von { $who }, Gesten am Tag
model-svg-between = Wärme zwischen beiden, in beide Richtungen
model-svg-inside = { $who }, innen: 0 bis 1
model-svg-busy = { $who } hat viel um die Ohren
model-svg-days = Tage

### Schritte zum Ausprobieren, was folgen könnte, was ein Versuch gezeigt hat.

week-before = Es hat noch nicht angefangen. Was in Woche 1 dran ist, siehst du am ersten Tag.
week-over = Dieser Versuch ist vorbei. Exportiere den Chat noch einmal, dann siehst du, was daraus wurde.
week-running = Woche { $week } von { $weeks }. { $does } Was später dran ist, siehst du, wenn die Woche anfängt.
week-with = Diese Woche: mit dem Schritt ({ $step }), für { $whose }.
week-without = Diese Woche: ohne den Schritt. Leb wie sonst.

power-pairs = { $weeks } Wochen, je zwei zusammen, eine davon mit dem Schritt
power-before-after = { $weeks } Wochen; der Schritt beginnt in einer ausgelosten Woche und bleibt
power-look = Zwei Wochen, dann nachsehen
power-too-short = { $design }: dauert { $days } Tage. Dieser Chat ist zu kurz, um zu sagen, was dabei auffallen würde.
power-notices = { $design }: dauert { $days } Tage. Einen Anstieg um die Hälfte würden { $half } von 100 solchen Versuchen zeigen, eine Verdopplung { $double }.
forecast-gap = Euer Chat endet { DURATION($gap) } vor dem ersten Tag des Versuchs. Was er erwarten lässt, gilt für die Wochen gleich nach seinem Ende.
power-lasting = Was ein Schritt bringt, kann bis in die Woche danach wirken. Dann unterscheiden sich die Wochen weniger, und es fällt seltener auf.
power-in-outcome = { $notices } ({ $outcome })
power-chosen = Du hast nichts genannt, worauf wir achten sollen. Wir haben genommen, was eine Änderung am ehesten zeigt: etwas, das euch beide gleich betrifft und das der Schritt nicht selbst ändert.
power-chosen-each = Angenommen, ihr fangt beide doppelt so leicht ein Gespräch an. Von 100 solchen Versuchen zeigt es sich in so vielen: { $each }.
step-itself = { $change ->
    [shortened] Dieser Schritt kann diese Zeit schon von sich aus verkürzen: Wer sich jeden Tag meldet, beendet manche Stille früher. Wird sie kürzer, heißt das vielleicht nur, dass der Schritt getan wurde.
    [passed-on] Dieser Schritt kann diese Zahl schon von sich aus ändern: Wer öfter etwas bekommt, fängt seltener an und antwortet öfter, und umgekehrt. Eine solche Änderung heißt vielleicht nur, dass der Schritt getan wurde.
   *[counted] Dieser Schritt ändert diese Zahl schon von sich aus. Ändert sie sich, heißt das nur, dass der Schritt getan wurde.
}

outcome-openings = Gespräche, die von { $whose } ausgehen
outcome-follow-ups = zweite Nachrichten vor einer Antwort, von { $whose }
outcome-turns = wie oft etwas von { $whose } kommt
outcome-quiet-spell = die übliche Stille zwischen { $a } und { $b }
outcome-wait = die Zeit bis zur Antwort an { $whose }
outcome-threes = wie oft von { $whose } drei Nachrichten hintereinander kommen
outcome-silent-days = Tage ohne ein Wort zwischen { $a } und { $b }

check-running = Dieser Versuch läuft bis { $until }. Wer früher nachsieht, hört leicht im falschen Moment auf.
check-again = Exportiere den Chat nach diesem Tag noch einmal.
check-looked-at = Angesehen haben wir, was vorher gewählt war: { $outcome }. In { $used } von { $of } Wochen ist genug aufgezeichnet.
check-no-spell = { $count ->
    [one] In einer Woche gab es nichts zu messen; sie lässt sich nicht vergleichen.
   *[other] In { $count } Wochen gab es nichts zu messen; sie lassen sich nicht vergleichen.
}
check-left-out = Von diesen Wochen ließen wir insgesamt { DURATION($left) } weg, wie gewünscht. Das kann ändern, was herauskommt.
check-too-little = Zu wenige Wochen haben genug Nachrichten, um etwas zu sagen. Helfen würde ein weiterer Versuch, oder eine zweite App, über die ihr schreibt.
check-blind = So wenige Wochen könnten keinen Unterschied zeigen, auch keinen großen.
check-longer = Ein längerer Plan könnte es: Er braucht mindestens sechs Paare von Wochen, mit genug Nachrichten in jeder Woche.
check-spell = Die übliche Stille zwischen { $a } und { $b } dauerte { DURATION($withStep) } in Wochen mit dem Schritt und { DURATION($without) } in Wochen ohne.
check-did-openings = Gespräche, die { $one } anfing: { $withStep } in einer Woche mit dem Schritt, { $without } in einer ohne.
check-did-follow-ups = Zweite Nachrichten, die { $one } vor einer Antwort schrieb: { $withStep } in einer Woche mit dem Schritt, { $without } in einer ohne.
check-did-wait = So lange wartete { $one } auf eine Antwort: { DURATION($withStep) } in Wochen mit dem Schritt, { DURATION($without) } in Wochen ohne.
check-did-threes = Wie oft { $one } dreimal hintereinander schrieb: { $withStep } in einer Woche mit dem Schritt, { $without } in einer ohne.
check-silent-days = Tage ohne ein Wort zwischen { $a } und { $b }: { $withStep } in einer Woche mit dem Schritt, { $without } in einer ohne.
check-did-turns = Wie oft { $one } schrieb: { $withStep } in einer Woche mit dem Schritt, { $without } in einer ohne.
check-ordinary = Das könnte gewöhnliches Auf und Ab sein: in Wochen mit dem Schritt { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) }-mal { $size ->
    [long] so lang
   *[many] so viele
}. Von den { $orders } Reihenfolgen, die das Los hätte ziehen können, { $alike ->
    [one] zeigt eine
   *[other] zeigen { $alike }
} einen mindestens so großen Unterschied.
check-changed = In Wochen mit dem Schritt { $size ->
    [long] war es { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) }-mal so lang
   *[many] waren es { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) }-mal so viele
}. Von den { $orders } Reihenfolgen, die das Los hätte ziehen können, { $alike ->
    [one] zeigt eine
   *[other] zeigen { $alike }
} einen mindestens so großen Unterschied.
check-averages = Die Durchschnitte zeigen in die andere Richtung. Einzelne ungewöhnliche Wochen verschieben einen Durchschnitt stark, dieses Verhältnis weniger.
check-range = Der wahrscheinliche Bereich ({ $level } von 100) reicht von { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } Mal { $size ->
    [long] so lang
   *[many] so viele
}.
check-range-open = { $ends ->
    [one] Der wahrscheinliche Bereich ist an einem Ende offen.
   *[both] Der wahrscheinliche Bereich ist an beiden Enden offen: So wenige Wochen können ihn nicht schließen.
}
check-more-weeks = Mehr Wochen würden ihn enger machen.
check-second-try = Ein zweiter Versuch, der das Gegenteil zeigt, würde unsere Meinung ändern.
check-guess-open = Vermutet war: { $guess ->
    [more] { $size ->
        [long] länger
       *[many] mehr
    }
    [less] { $size ->
        [long] kürzer
       *[many] weniger
    }
   *[same] etwa gleich
}. Ob das stimmte, zeigen diese Wochen nicht.
check-guess = Vermutet war: { $guess ->
    [more] { $size ->
        [long] länger
       *[many] mehr
    }
    [less] { $size ->
        [long] kürzer
       *[many] weniger
    }
   *[same] etwa gleich
}. Herausgekommen ist: { $came ->
    [less] { $size ->
        [long] kürzer
       *[many] weniger
    }
   *[more] { $size ->
        [long] länger
       *[many] mehr
    }
}.
check-guess-other = Vermutung der anderen Person: „{ $guess }“.
check-foretold = Verglichen mit der Vorschau: { $inside } von { $of } Wochen, für euch beide einzeln gezählt, lagen im gezeigten Bereich. Passt die Vorschau, sind es etwa 8 von 10.
check-gap = Die Vorschau galt für die Wochen gleich nach dem Ende des Chats, { DURATION($gap) } vor dem ersten Tag.
check-level-with = { $one } meldete sich in Wochen mit dem Schritt { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }-mal so oft wie in Wochen ohne (wahrscheinlich { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-level-since = { $one } meldete sich während des Versuchs { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }-mal so oft wie in den Wochen davor (wahrscheinlich { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-coupling = Wie { $one } antwortet, wenn { $other } sich öfter meldet: geändert um { NUMBER($change, maximumSignificantDigits: 2) } seit Beginn des Versuchs (wahrscheinlich { NUMBER($low, maximumSignificantDigits: 2) } bis { NUMBER($high, maximumSignificantDigits: 2) }). Ein Bereich mit 0 darin kann heißen: nichts geändert.
check-no-coupling = Ob ihr jetzt anders aufeinander reagiert als vorher, zeigen so wenige Wochen nicht.
check-tau = Verglichen mit den { $weeks } Wochen davor{ $trend ->
    [out] , ohne deren Trend
   *[in] {""}
}: { NUMBER($tau, minimumFractionDigits: 2, maximumFractionDigits: 2) }, wobei -1 immer weniger heißt und 1 immer mehr. Das beschreibt die Wochen und prüft nichts.
check-lapses = Wochen, in denen der Schritt vergessen wurde: { $count }. Sie zählen wie ausgelost, so bleibt der Vergleich fair.

forecast-too-little = Dieser Chat ist zu kurz für einen Blick nach vorn. Ein längerer, oder eine zweite App, sagt vielleicht mehr.
forecast-not-visible = Bei diesem Schritt geht es darum, wie etwas gesagt oder ausgehalten wird. Wer wann geschrieben hat, zeigt das nicht. Ein fairer Versuch würde zeigen, was daraus wird.
forecast-title = Ein Was-wäre-wenn über { $weeks ->
    [one] 1 Woche
   *[other] { $weeks } Wochen
}, kein Versprechen: { $paths } mögliche Lesarten, mit dem Schritt und ohne.
forecast-order-alone = Wenn der Schritt getan wird:
forecast-order-first = Wenn { $one } anfängt und { $other } auf halbem Weg dazukommt:
forecast-order-together = Wenn ihr beide zusammen anfangt:
forecast-reached = { $one } meldet sich in { $more } von { $paths } öfter, in { $same } etwa gleich oft, in { $fewer } seltener.
forecast-quiet = Die Stille wird in { $shorter } von { $paths } kürzer, bleibt in { $same } etwa gleich lang, wird in { $longer } länger.
forecast-difference = Was ihr anschauen wollt: { $outcome }. Mit dem Schritt ist der Wert in { $fewer } von { $paths } niedriger, in { $same } etwa gleich, in { $more } höher.
forecast-by-chance = Was ihr anschauen wollt: { $outcome }. Allein durch Zufall ist der Wert in { $fewer } von { $paths } niedriger, in { $same } etwa gleich, in { $more } höher.
forecast-generic = Unabhängig von diesem Chat, in unserem Modell: In zehn Wochen mit diesem Schritt schrieb die andere Person bei { $nearer } von 100 denkbaren Paaren um die Hälfte mehr. Bei { $not } nicht. Die Zahlen des Modells sind gewählt, nicht an Menschen gemessen.
forecast-generic-calmer = In unserem Modell drängte die Person, die Nähe sucht, in zehn Wochen mit diesem Schritt höchstens halb so oft: bei { $calmer } von 100 denkbaren Paaren. Bei { $not } nicht. Die Zahlen des Modells sind gewählt, nicht an Menschen gemessen, und dieser Chat spielt keine Rolle.
forecast-idea = Was das Nähe-Modell erwarten lässt (für jede Person gibt es eine Nähe, die zu wenig ist, und eine, die genug ist). Jeder Punkt ist eine mögliche Lesart davon, wie viel der Schritt ändert.
forecast-idea-title = Was das Nähe-Modell erwarten lässt: { $paths } mögliche Lesarten davon, wie viel der Schritt ändert.
forecast-idea-number = Niedriger in { $fewer } von { $paths }, etwa gleich in { $same }, höher in { $more }: { $outcome }.
forecast-idea-worse = Bei diesen beiden trifft das Nähe-Modell die Zeiten weniger genau als gewöhnliches Geben und Nehmen. Darum sagt es hier nichts voraus.
forecast-idea-edge = Euer Chat zeigt nicht, was dieser Schritt verändern soll. Darum kann das Nähe-Modell nicht sagen, was dabei herauskäme.
forecast-idea-missed = Bei erfundenen Paaren lag das Nähe-Modell mit diesem Schritt zu oft daneben. Darum steht es hier nicht.
forecast-idea-plain = Eine Vorschau aus dem Chat allein gibt es für diesen Schritt auch. Bei erfundenen Paaren, die nach anderen Regeln leben, lag das Nähe-Modell damit öfter daneben. Darum steht es hier nicht.
forecast-idea-too-little = Das Nähe-Modell braucht acht Wochen, in denen ihr euch insgesamt je dreißigmal meldet. Dieser Chat hat weniger.

## Die Karten

card-not-afraid = Geh diesen Schritt nicht, wenn jemand von euch Angst vor der anderen Person hat oder von ihr überwacht oder kontrolliert wird.
card-not-shelved = Geh diesen Schritt nicht, wenn jemand Angst hat, überwacht oder kontrolliert wird. Auch nicht, wenn dadurch nur etwas Ernstes liegen bliebe.

card-warm-break-name = Eine liebevolle Pause
card-warm-break-doing = Eine herzliche Nachricht am Tag, die nichts verlangt. Keine zweite, kein „Warum?“.
card-warm-break-length = Jeweils eine Woche. Im Modell zehn Wochen.
card-warm-break-in-the-way = Die Stille kann sich anfühlen, als wärst du vergessen. Leg vorher fest, was du mit der Stunde machst: ein Spaziergang, ein Anruf, eine Seite im Tagebuch.
card-warm-break-is-not = Es ist kein Schweigen, kein Test und kein Mittel, um vermisst zu werden.
card-warm-break-known = In der Therapie wird seit fünfzig Jahren dazu geraten. Sanfteres Bitten wirkte in einer Studie sofort beruhigend. Einen kontrollierten Versuch mit der Pause selbst fanden wir nicht.

card-small-bids-name = Kleine tägliche Gesten
card-small-bids-doing = Mach einmal am Tag den Anfang, mit etwas Kleinem: ein Foto, eine Frage, eine Hand auf der Schulter.
card-small-bids-length = Eine Woche lang jeden Tag. Im Modell zehn Wochen.
card-small-bids-in-the-way = Tage sind schnell voll. Knüpf es an etwas, das ohnehin passiert: Wasser kochen, der Bus, Schlüssel ablegen.
card-small-bids-is-not = Es ist keine große Geste, keine Pflicht, und es verlangt keine Antwort.
card-small-bids-known = In einer Studie gingen schöne kleine Momente über drei Wochen mit weniger Abstand einher. Von allein hielt das nicht an. Kleine Hilfe kann auch danebengehen.

card-staying-present-name = Da bleiben
card-staying-present-doing = Wenn du nicht mehr kannst, sag es in einem Satz. Bleib dann noch zehn Minuten in der Nähe, ohne etwas lösen zu wollen.
card-staying-present-length = Eine Woche lang, jedes Mal, wenn es vorkommt.
card-staying-present-in-the-way = Der Körper will weg. Füße auf den Boden, einmal langsam ausatmen, und eine Zeit, zu der du aufhören darfst.
card-staying-present-is-not = Es heißt nicht, dass man zustimmen, alles aushalten oder reden muss.
card-staying-present-known = In einigen Studien fiel Menschen, die wenig von Nähe erwarten, Nähe leichter, nachdem sie gute Erfahrungen damit gemacht hatten.

card-promised-answer-name = Eine versprochene Antwort
card-promised-answer-doing = Gerade geht es nicht? Sag, wann du antwortest, und halt es ein.
card-promised-answer-length = Jeweils eine Woche.
card-promised-answer-in-the-way = Man verspricht leicht eine zu frühe Zeit. Nenn eine, die du sicher einhältst.
card-promised-answer-is-not = Es heißt nicht, rund um die Uhr erreichbar zu sein, und ist keine Regel für die andere Person.
card-promised-answer-known = Auszeiten, bei denen man sagt, wann man zurückkommt, gehören zu den meisten Paartherapien. Für sich allein wurden sie nicht geprüft.

card-self-soothing-name = Erst ruhig werden
card-self-soothing-doing = Wenn es dich packt: zwanzig Minuten Timer, bevor du schreibst oder gehst. Tu etwas mit den Händen.
card-self-soothing-length = Eine Woche lang, jedes Mal, wenn es vorkommt.
card-self-soothing-in-the-way = Der Alarm sagt, dass es eilt. Das sagt er jedes Mal.
card-self-soothing-is-not = Es heißt nicht, etwas hinunterzuschlucken. Was wichtig ist, kannst du nach dem Timer noch sagen.
card-self-soothing-known = In einem Laborspiel mit 81 Paaren zahlten es die Partner einander seltener heim, wenn sie ein paar Sekunden warten mussten. Dass zwanzig Minuten zu Hause helfen, ist eine kühnere Vermutung.

card-life-outside-name = Ein Leben draußen
card-life-outside-doing = Nimm dir in der Woche eine Sache vor, die nur deine ist und auf die du dich freust.
card-life-outside-length = Einmal in der Woche, solange es gut ist.
card-life-outside-in-the-way = Es kann sich wie Weggehen anfühlen. Sag, wo du bist und wann du wieder da bist.
card-life-outside-is-not = Es soll niemanden eifersüchtig machen, und es ist keine versteckte Botschaft.
card-life-outside-known = In einer Studie mit Paaren ging Rückhalt für eigene Ziele mit weniger Sorge um die Beziehung einher.

card-softened-request-name = Eine sanftere Bitte
card-softened-request-doing = Sag, was du gern hättest, ohne Beschwerde: „Ich hätte gern einen Abend mit dir“, nicht „Du hast nie Zeit“.
card-softened-request-length = Eine Woche lang, jedes Mal, wenn du um etwas bittest.
card-softened-request-in-the-way = Die Beschwerde ist oft berechtigt, darum lässt man sie ungern weg. Du kannst sie an einem anderen Tag sagen.
card-softened-request-is-not = Es heißt nicht, weniger zu wollen.
card-softened-request-known = In einer Studie mit 180 Paaren beruhigte sanfteres Reden die andere Person sofort. Wo etwas Ernstes zwischen euch steht, kann offener Widerspruch in einem Jahr mehr ändern.

card-talking-name = Über das Muster reden
card-talking-doing = Sucht euch eine ruhige Stunde und seht euch den Kreislauf zusammen an, als läge das Ganze zwischen euch auf dem Tisch. Sagt beide etwas zum eigenen Anteil.
card-talking-length = Eine Stunde, einmal.
card-talking-in-the-way = Es geht plötzlich darum, wer angefangen hat. Niemand hat angefangen. Hört da auf und geht spazieren.
card-talking-is-not = Es ist kein Beweis gegen jemanden, und keine Nachricht wird vorgelesen.
card-talking-known = Als Teil einer Therapie hilft es. Für sich allein ändert ein Gespräch wenig, auch in unserem Modell.

card-insight-name = Nur bemerken
card-insight-doing = Tu nichts Neues. Bemerke, wenn der Kreislauf losgeht, und sag dir: Da ist es wieder.
card-insight-length = Zwei Wochen, zum Vergleich mit den anderen Karten.
card-insight-in-the-way = Man vergisst es leicht. Ein Punkt auf der Hand genügt.
card-insight-is-not = Es ist keine Heilung.
card-insight-known = Machte nur eine Person des Paars einen Kurs, wurde zwischen den beiden nichts besser. Diese Karte steht nur zum Vergleich da.

card-grand-gesture-name = Eine große Geste
card-grand-gesture-doing = Gib einmal sehr viel: einen Tag, eine Reise, einen Brief.
card-grand-gesture-length = Ein Tag.
card-grand-gesture-in-the-way = Sie legt die Latte hoch, und gewöhnliche Tage werden dann daran gemessen.
card-grand-gesture-is-not = Sie macht es nicht wett, wenn jemand hundertmal nicht da war.
card-grand-gesture-known = Einen direkten Versuch fanden wir nicht. Sehr deutliche Hilfe kann Menschen erreichen, die Abstand halten. Ob die Wirkung in unserem Modell vergeht, hängt von dessen Zahlen ab.

card-cold-break-name = Eine stumme Pause
card-cold-break-doing = Melde dich fast gar nicht mehr. Diese Karte gibt es, weil Menschen es tun, nicht weil wir es vorschlagen.
card-cold-break-length = Im Modell zehn Wochen.
card-cold-break-in-the-way = Es macht euch beiden Angst, und das alte Gleichgewicht kommt zurück, wenn es endet.
card-cold-break-is-not = Es ist keine liebevolle Pause.
card-cold-break-known = Aus der Therapie wird berichtet, dass die Rollen eine Weile vertauscht sind. In unserem Modell ist das so, und dann ist alles wie vorher.

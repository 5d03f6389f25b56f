### Was ein Chat zeigt.

## Womit alles beginnt

finding-stopped = Seit dem { DATE($when) } kommen die Nachrichten hier nur noch von { $other }.
finding-unanswered = Seit { DATE($when, form: "month") } sind die meisten Nachrichten von { $one } hier ohne Antwort geblieben.
finding-unanswered-always = Die meisten Nachrichten von { $one } sind hier ohne Antwort geblieben.
finding-returned = Nach { DATE($from, form: "month") } war es hier still. Im { DATE($to, form: "month") } ging es wieder los.
finding-fading = Im Lauf dieses Chats schreiben beide immer weniger.
finding-growing = Im Lauf dieses Chats schreiben beide immer mehr.
finding-lessTogether = Seit { DATE($when, form: "month") } schreibt ihr beide weniger.
finding-moreTogether = Seit { DATE($when, form: "month") } schreibt ihr beide mehr.
finding-wavesTogether = Ihr schreibt in Wellen: mal wochenlang viel, mal wochenlang wenig.
finding-alternatingWeeks = { $whose ->
    [both] { $weeks ->
        [1] Jede zweite Woche ist es hier still.
       *[other] Immer zwei stille Wochen, dann zwei volle.
    }
   *[each] Ihr wechselt euch { $weeks ->
        [1] wochenweise
       *[other] alle zwei Wochen
    } ab: Mal schreibt die eine Person mehr, mal die andere.
}
# $one reached out more before, $other since.
finding-changedPlaces = Bis { DATE($when, form: "month") } meldete sich { $one } öfter, seither { $other }.
finding-even = Ihr meldet euch etwa gleich oft, Woche für Woche.
finding-story-clause = { $one } schrieb { $before ->
    [0] weniger als einmal
    [1] etwa einmal
   *[other] etwa { $before }-mal
} pro Woche { $kind ->
    [course] am Anfang, { $after } gegen Ende
    [busy] in stillen Wochen, { $after }-mal in vollen
    [swap] in manchen Wochen, { $after }-mal in anderen
    [silence] vorher, { $after } jetzt wieder
   *[since] bis dahin, { $after } seitdem
}.
finding-story-always-clause = { $one } schrieb { $after ->
    [0] weniger als einmal
    [1] etwa einmal
   *[other] etwa { $after }-mal
} pro Woche.
sure-counted = Das ist gezählt, nicht geschätzt. In einer Datei kann etwas fehlen, und manchmal wechselt man die App.
sure-step = Wahrscheinlicher Beginn: { $dates } (8 von 10). In einer Datei kann etwas fehlen.
sure-not-why = Warum, sagt kein Chat. Nicht zu antworten kann auch eine Antwort sein.

# A headline that is leaned to, and what stands above it where both are set apart.
finding-leans = Eher so: { $title }
finding-likely = Wahrscheinlich: { $claim }
finding-leaning = Eher so:
finding-level = Von beiden meldet sich { $one } öfter, { $other } seltener.
finding-level-leans = Eher so: Von beiden meldet sich { $one } öfter, { $other } seltener.
finding-level-clause = { $one } meldete sich in { $count } von { $of } Fällen.
finding-level-until = Bis { DATE($when, form: "month") } meldete sich { $one } öfter. Seither meldet ihr euch etwa gleich oft.
finding-until-clause = { $one } meldete sich davor in { $before } von { $of } Fällen, seither in { $after }.
sure-level = Das galt für jede Länge der Stille, die wir angesehen haben, von einer halben Stunde bis acht Stunden.
finding-distance = { $one } meldet sich, { $other } zieht sich zurück.
finding-loop = Je mehr { $one } sich meldet, desto mehr zieht sich { $other } zurück. Je näher { $other } kommt, desto weniger meldet sich { $one }.
finding-turns = Es geht abwechselnd: Ruht die eine Person sich aus, meldet sich die andere öfter.
finding-apart = Beide schreiben weniger als früher. Schreibt die eine Person mehr, schreibt die andere weniger.

finding-change = Um den { DATE($when) } hat sich geändert, wer sich öfter meldet.
finding-change-leans = Eher so: Um den { DATE($when) } hat sich geändert, wer sich öfter meldet.
finding-change-clause = Von 100 Malen, die sich jemand meldete, war es { $one } vor diesem Tag { $before }-mal und danach { $after }-mal.
sure-change = Wahrscheinliche Zeit: { $dates } (8 von 10). Einen Wechsel nennen wir nur, wenn er zwei Monate anhält. Ein einzelner voller Monat reicht nicht.

# $claim is a sentence about one of the two.
finding-half = { $claim } Ob { $other } es genauso macht, ist noch offen.
finding-reaching-one = Meldet sich { $other } öfter, meldet sich { $one } { $way ->
    [more] auch öfter
   *[less] seltener
}.
finding-answering-both = Meldet sich die eine Person öfter, antwortet die andere { $way ->
    [more] öfter
   *[less] seltener
}.
finding-answering-one = Meldet sich { $other } öfter, antwortet { $one } { $way ->
    [more] öfter
   *[less] seltener
}.
finding-answering-mixed = Meldet sich die andere Person öfter, antwortet { $one } öfter, { $other } seltener.
finding-answering-clause = { $way ->
    [more] Wenn sich { $other } öfter meldete, antwortete { $one } öfter als sonst.
    [less] Wenn sich { $other } öfter meldete, antwortete { $one } seltener als sonst.
   *[open] Wie oft { $one } antwortete, wenn sich { $other } öfter meldete, ist offen.
}
finding-delay-both = Meldet sich die eine Person öfter, antwortet die andere { $way ->
    [more] später
   *[less] schneller
}.
finding-delay-one = Meldet sich { $other } öfter, antwortet { $one } { $way ->
    [more] später
   *[less] schneller
}.
finding-delay-mixed = Meldet sich die andere Person öfter, antwortet { $one } später und { $other } schneller.
finding-delay-clause = { $way ->
    [more] Wenn sich { $other } öfter meldete, antwortete { $one } später als sonst.
    [less] Wenn sich { $other } öfter meldete, antwortete { $one } schneller als sonst.
   *[open] Wie bald { $one } antwortete, wenn sich { $other } öfter meldete, ist offen.
}

## Wie ihr einander antwortet

finding-pattern-pursue-distance = Je mehr die eine Person Nähe sucht, desto mehr zieht sich die andere zurück.
finding-pattern-reciprocal = Sucht die eine Person Nähe, tut es auch die andere. Wird die eine still, wird es auch die andere.
finding-pattern-chase = Wenn { $one } Nähe sucht, sucht { $other } sie auch. Wenn { $other } Nähe sucht, nimmt sich { $one } zurück.
finding-pattern-one-sided = Wenn { $one } mehr Nähe sucht, ändert sich, was { $other } tut. Umgekehrt ist das nicht erkennbar.
finding-pattern-no-coupling = Wie viel Nähe die eine Person sucht, ändert nicht erkennbar, was die andere tut.
finding-pattern-open = Wer hier auf wen reagiert, ist noch offen.
finding-pattern-half = Eine Richtung ist klar, die andere noch offen.
finding-pattern-alternating = Beide haben abwechselnd viel zu tun: Hat die eine Person Zeit, hat die andere keine.
finding-pattern-few = Für ein Muster reicht das hier noch nicht.
finding-pattern-leans = Eher so: { $first }.

finding-pattern-clause = Meldete sich { $other } doppelt so oft wie sonst, meldete sich { $one } { $times ->
    [hardly] weniger als ein Sechstel so oft wie sonst
    [quarter] etwa ein Viertel so oft wie sonst
    [third] etwa ein Drittel so oft wie sonst
    [half] etwa halb so oft wie sonst
    [two-thirds] etwa um ein Drittel seltener als sonst
    [less] etwa um ein Sechstel seltener als sonst
   *[same] etwa so oft wie sonst
    [more] etwa um ein Viertel öfter als sonst
    [half-again] etwa um die Hälfte öfter als sonst
    [twice] auch etwa doppelt so oft wie sonst
    [three] etwa dreimal so oft wie sonst
    [four] mehr als viermal so oft wie sonst
}.
finding-pattern-range = Für { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }-mal so oft, wahrscheinlich { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.
finding-counted = { $one } hat { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
} geschrieben.

## Die Arten von Tanz, für Listen und mitten im Satz

verdict-pursue-distance = je mehr die eine Person Nähe sucht, desto mehr zieht sich die andere zurück
verdict-reciprocal = sucht die eine Person Nähe, tut es auch die andere
verdict-chase = meldet sich die eine Person, zieht die andere mit; umgekehrt nimmt sich die erste zurück
verdict-one-sided = die eine Person ändert etwas, wenn sich die andere meldet; umgekehrt ist das nicht erkennbar
verdict-no-coupling = was die eine Person tut, ändert nicht erkennbar, was die andere tut

## Nach mehreren Nachrichten hintereinander

finding-several-both = Nach mehreren Nachrichten hintereinander antworten beide später.
finding-several-one = Nach mehreren Nachrichten hintereinander antwortet { $one } später. Ob { $other } das auch tut, ist offen.
finding-several-mixed = Nach mehreren Nachrichten hintereinander antwortet { $one } später und { $other } schneller.
finding-several-sooner = Nach mehreren Nachrichten hintereinander antworten beide schneller.
finding-several-one-sooner = Nach mehreren Nachrichten hintereinander antwortet { $one } schneller. Ob { $other } das auch tut, ist offen.
finding-several-clause = Nach drei oder mehr Nachrichten hintereinander von { $other } und fünf Minuten ohne Antwort hat { $one } in { $after } von 100 Fällen in der Stunde danach geantwortet. Nach einer einzigen in { $otherwise }.

## Nach langer Stille

finding-quiet-both = Je länger die eine Person still ist, desto länger wartet die andere, bis sie wieder schreibt.
finding-quiet-one = Je länger { $other } still ist, desto länger wartet { $one } mit der nächsten Nachricht. Ob { $other } es genauso macht, ist noch offen.
finding-quiet-mixed = Bleibt es still, wartet { $one } länger als sonst mit der nächsten Nachricht, { $other } kürzer als sonst.
finding-quiet-sooner = Je länger die eine Person still ist, desto eher schreibt die andere wieder.
finding-quiet-one-sooner = Je länger { $other } still ist, desto eher schreibt { $one } wieder. Ob { $other } es genauso macht, ist noch offen.
finding-quiet-clause = Nach zwölf Stunden Stille von { $other } und einer Nachricht ohne Antwort hat { $one } in { $after } von 100 Fällen innerhalb einer Stunde wieder geschrieben. Nach zwei bis sechs Stunden in { $otherwise }.

## Wer anfängt

finding-openings = { $one } fängt mehr Gespräche an, { $other } weniger.
finding-openings-clause = { $one } hat etwa { $share } von 100 Gesprächen angefangen. Von 100, die { $other } anfing, hat { $one } { $answered } innerhalb von { DURATION($within) } beantwortet.
finding-openings-counted = { $one } hat { $count } von { $of } Gesprächen angefangen.
finding-openings-range = Für { $one }: wahrscheinlich { $low } bis { $high } von 100 Gesprächen.

## Wer sich öfter meldet, über die Zeit

finding-roles-mixed = Mal meldete sich die eine Person öfter, mal die andere.
finding-roles-steady = Wo es klar ist, meldete sich immer dieselbe Person öfter.
finding-roles-clause = In { $more } von { $of ->
    [one] { $of } Abschnitt
   *[other] { $of } Abschnitten
} meldete sich { $one } öfter.

## In letzter Zeit

finding-lately-both-less = In letzter Zeit schreiben beide weniger als sonst.
finding-lately-both-more = In letzter Zeit schreiben beide mehr als sonst.
finding-lately-apart = In letzter Zeit schreibt { $one } mehr als sonst und { $other } weniger.
finding-lately-one-more = In letzter Zeit schreibt { $one } mehr als sonst. Bei { $other } ist es noch unklar.
finding-lately-one-less = In letzter Zeit schreibt { $one } weniger als sonst. Bei { $other } ist es noch unklar.
finding-lately-clause = Pro Woche schrieb { $one } in den letzten vier Wochen dieses Chats { $times ->
    [hardly] weniger als ein Sechstel so viel wie
    [quarter] etwa ein Viertel so viel wie
    [third] etwa ein Drittel so viel wie
    [half] etwa halb so viel wie
    [two-thirds] etwa um ein Drittel weniger als
    [less] etwa um ein Sechstel weniger als
   *[same] etwa so viel wie
    [more] etwa um ein Viertel mehr als
    [half-again] etwa um die Hälfte mehr als
    [twice] etwa doppelt so viel wie
    [three] etwa dreimal so viel wie
    [four] mehr als viermal so viel wie
} in den zwölf davor.
finding-lately-range = Für { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }-mal so viel, wahrscheinlich { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.

## Wie es sich hochschaukelt, und wer nach wem kommt

finding-spirals = Es hat sich wohl { $count ->
    [one] einmal
   *[other] { $count } Mal
} hochgeschaukelt: immer mehr von der einen Person, immer weniger von der anderen.
finding-spirals-clause = In { $more } von { $of } kam immer mehr von { $one }.
finding-timing = Fängt die eine Person an, mehr oder weniger zu schreiben, tut es später auch die andere.
finding-timing-clause = Lebhafte und stille Zeiten bei { $one } kamen etwa { DURATION($by) } { $when ->
    [before] vor
   *[after] nach
} denen bei { $other }.
finding-timing-apart = Schreibt die eine Person mehr, schreibt die andere kurz davor oder danach weniger.
finding-timing-apart-clause = Lebhafte Zeiten bei { $one } kamen etwa { DURATION($by) } { $when ->
    [before] vor
   *[after] nach
} stillen Zeiten bei { $other }.
finding-timing-range = Für { $one }: wahrscheinlich { DURATION($low) } bis { DURATION($high) }.
finding-chance = Hier fällt nichts auf, was ein gewöhnliches Hin und Her nicht auch zeigt.

## Wie gut das Modell diesem Chat folgt

describes-closely = Dieses Modell passt gut zu den Wartezeiten hier.
describes-fairly = Dieses Modell passt recht gut zu den Wartezeiten hier.
describes-roughly = Dieses Modell passt nur grob zu den Wartezeiten hier.
describes-clause = Von 100 Wartezeiten, bis { $one } schrieb, sind mindestens { $share } länger oder kürzer, als das Modell erwartet.
describes-meaning-closely = Die Bereiche kannst du nehmen, wie sie sind.
describes-meaning-fairly = Die Bereiche stimmen ungefähr. Nimm ihre Grenzen nicht zu genau.
describes-meaning-roughly = Die Bereiche sind vielleicht zu eng. Was hier „wahrscheinlich“ heißt, ist vielleicht weniger wahrscheinlich.

## Wie sicher, und was unsere Meinung ändern würde

sure-dots = Wahrscheinlich: { $dots } von 10.
sure-leans-dots = Eher ja: { $dots } von 10. Es könnte auch anders sein.
sure-times = Wir haben nach einer halben Stunde, nach einer, drei und acht Stunden nachgesehen. Es stimmte überall, wo genug zu vergleichen war. Stunden, in denen eine der beiden Personen kaum je schreibt, zählen nicht.
sure-few = Dieser Chat umfasst { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, mit zu wenigen Momenten, um daraus etwas abzulesen.
sure-closest = Am ehesten bisher, mit { $inTen } von 10: { $first }.
sure-shared = Am ehesten bisher: { $first }. { $alike ->
    [yes] Aber Wochen, in denen beide viel oder wenig Zeit haben, sähen genauso aus.
   *[no] Aber wenn beide in denselben Wochen viel oder wenig Zeit haben, ist schwer zu sehen, wer auf wen reagiert.
}
sure-alternating = Hier wiederholt es sich etwa alle { $days } Tage. Wenn sich zwei im Alltag abwechseln, sieht das von allein wie ein Muster aus. Darum nennen wir keins.
sure-changes-over = Die eine Person wird an den Tagen still, an denen die andere anfängt. Wenn sich zwei im Alltag abwechseln, sieht das von allein wie ein Muster aus. Darum nennen wir keins.
sure-alternating-help = Arbeitet jemand von euch in Schichten, oder sind die Kinder jede zweite Woche da? Markiere diese Tage als „auseinander oder auf Reisen“, dann lässt sich der Rest lesen. Wiederholen sie sich regelmäßig, reicht einmal.
sure-shared-help = { $alike ->
    [yes] Wochen, in denen nur eine Person viel zu tun hat, könnten beides auseinanderhalten.
   *[no] Wochen, in denen nur eine Person viel zu tun hat, könnten mehr zeigen.
}
sure-outside-help = Was beide zugleich getroffen hat (Ferien, eine Krankheit, ein Streit), kann verdecken, wer auf wen reagiert. Lass diese Tage weg und sieh noch einmal nach.
sure-more-weeks = { $weeks ->
    [one] Etwa { $weeks } Woche mehr könnte
   *[other] Etwa { $weeks } Wochen mehr könnten
} das Ergebnis ändern.
sure-clearer = { $weeks ->
    [one] Etwa { $weeks } Woche mehr wie diese würde
   *[other] Etwa { $weeks } Wochen mehr wie diese würden
} es wahrscheinlich klären.
sure-nobody-starts = Wer angefangen hat, ist damit nicht gesagt.
sure-own-level = Jede Person wird mit ihren eigenen zwölf Wochen davor verglichen. So weit ging es noch nie, aber das kann auch an einem ungewöhnlichen Monat liegen.
sure-gaps = Wir haben ein Gespräch nach { $hours } Stunden Stille als beendet gezählt. Das Ergebnis war jedes Mal dasselbe.
sure-clear = Jeder dieser Abschnitte zeigt es deutlich.
sure-either-way = In { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitten
} könnte es die eine wie die andere Person sein.
sure-chance = Ein längerer Chat, oder eine zweite App, zeigt vielleicht mehr.

## Momente

moment-busy = Tage, an denen die eine Person öfter schrieb als sonst, und die Tage danach.
moment-several = Mehrere Nachrichten hintereinander, und was danach kam.
moment-quiet = Eine Nachricht nach langer Stille, und was danach kam.
moment-opening = Eine erste Nachricht nach einer stillen Zeit, und was danach kam.
moment-turned = Die Tage um den Wechsel.
moment-period = Die Nachrichten dieses Abschnitts.
moment-spiral = Ein Moment, in dem es sich hochschaukelte.

## Momente hinter einer Zahl

seen-turn = Nachrichten hintereinander.
seen-opening = Die erste Nachricht nach einer Stille ({ DURATION($time) }).
seen-answer = Eine Antwort, { DURATION($time) } später, während beide schrieben.
seen-opening-answer = Eine erste Nachricht, beantwortet { DURATION($time) } später.
seen-again = Noch eine Nachricht, { DURATION($time) } später und ohne Antwort dazwischen.
seen-unanswered = Eine erste Nachricht, dann nichts von der anderen Person: { DURATION($time) }.
seen-several = Mehrere Nachrichten hintereinander, und die nächste der anderen Person { DURATION($time) } später.

## Was dieser Chat nicht zeigen kann

limit-calls = { $count ->
    [one] { $count } Anruf ist
   *[other] { $count } Anrufe sind
} in diesem Chat vermerkt. Manchmal steht die Dauer dabei, nie, was gesagt wurde. Anrufe anderswo fehlen.
limit-unseen = Anrufe, Besuche und Zeit im selben Zimmer fehlen hier. Stille hier kann Nähe anderswo sein.
limit-tone = Den Ton lesen wir nicht. Eine freundliche und eine scharfe Nachricht zählen gleich.
limit-other-apps = Andere Apps und andere Chats fehlen hier. Vielleicht ging das Gespräch dort weiter.
limit-living-together = Ob ihr zusammenwohnt, wissen wir nicht. Wer zusammenwohnt, schreibt sich oft weniger, gerade wenn die Nähe groß ist.
limit-together-volume = Wer zusammenwohnt, erlebt vieles außerhalb des Chats. Darum werten wir nicht, wie viel geschrieben wird.
limit-minute-stamps = Die Uhr dieses Chats zeigt ganze Minuten. Kurze Wartezeiten kennen wir auf etwa eine Minute genau.
limit-zone-assumed = Als Zeitzone haben wir { $zone } angenommen. Ist das falsch, verschieben sich die Tageszeiten. Wartezeiten stimmen, außer um eine Zeitumstellung.
limit-capped = In dieser Datei sind { $count } Nachrichten, etwa so viele, wie manche Exporte höchstens enthalten. Ältere fehlen vielleicht.
limit-no-text = Wir haben nur Zeiten und Längen benutzt, keine Worte.
limit-deleted = { $count ->
    [one] { $count } Nachricht ist gelöscht oder nicht lesbar. Sie zählt
   *[other] { $count } Nachrichten sind gelöscht oder nicht lesbar. Sie zählen
} als gesendet. Der Inhalt ist weg.
limit-voice = { $count ->
    [one] { $count } Sprachnachricht hat
   *[other] { $count } Sprachnachrichten haben
} hier keinen Text. Jede zählt als eine Nachricht.
limit-holes = In { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitten
} fehlt etwas. Eine Lücke heißt nicht, dass es still war.
limit-left-out = { $count ->
    [one] { $count } Nachricht wolltest
   *[other] { $count } Nachrichten wolltest
} du weglassen.
limit-set-apart = An { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
} haben beide viel mehr oder viel weniger geschrieben als in den Wochen drumherum. Solche Tage sagen wenig darüber, wer auf wen reagiert. Darum zählen sie dafür nicht.
limit-other-people = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
} von anderen in diesem Chat haben wir nicht angesehen.
limit-direction = Was nach etwas kommt, kommt nicht unbedingt davon. Eine Reise, eine Krankheit oder ein Monat mit viel Arbeit kann beide treffen.
limit-lateness = Wann eine Antwort kommt, hängt meist von Arbeit, Schlaf und Handy ab. Über Gefühle sagt es nichts.
limit-short = Dieser Chat umfasst { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}. Langsame Änderungen sieht man in so kurzer Zeit nicht.
limit-model-misfit = Unser Modell trifft die Zeiten in diesem Chat nur grob. Seine Bereiche sind vielleicht zu eng.

## Wie weit jede Datei reicht

covers-heading = Wie weit jede Datei reicht
covers-known = { $app }: { $dates }.
covers-none = { $app } hat nichts von diesem Gespräch.
covers-capped = Darin sind { $count } Nachrichten, etwa so viele, wie solche Exporte höchstens enthalten. Ältere fehlen vielleicht.
covers-timer-from = Ab dem { DATE($from) } verschwanden Nachrichten von selbst. Was verschwunden ist, fehlt hier; das heißt nicht, dass es still war.
covers-timer-until = Bis zum { DATE($to) } verschwanden Nachrichten von selbst. Was verschwunden ist, fehlt hier; still war es deshalb nicht.
covers-timer-between = Nachrichten verschwanden von selbst: { $dates }. Was verschwunden ist, fehlt hier; still war es deshalb nicht.
covers-timer-always = Nachrichten verschwanden von selbst, seit wann, wissen wir nicht. Was verschwunden ist, fehlt hier; still war es deshalb nicht.
covers-calls = An { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} sind Anrufe vermerkt.
covers-blank = Eine Lücke heißt: Hier fehlt etwas. Sie heißt nicht: Es war still. Was anderswo oder mündlich gesagt wurde, ist nicht hier.

## Der Spiegel als Text

mirror-title = { $a } und { $b }
mirror-span = { $dates }, { $days ->
    [one] { $days } Tag
   *[other] davon { $days } Tage
} aufgezeichnet
mirror-reaching = Sich melden heißt hier: nach einer stillen Stunde zuerst schreiben, oder noch einmal, bevor eine Antwort da ist.
mirror-rhythm = Rhythmus
mirror-answers-in = Antworten in einem Gespräch: bis die Hälfte da war, bis neun von zehn
mirror-answers-to = Erste Nachrichten der anderen Person: bis die Hälfte beantwortet war, bis neun von zehn
mirror-follow-ups = Nach 20 Minuten ohne Antwort noch einmal geschrieben
mirror-unanswered = Eigene erste Nachrichten, die nach 8 Stunden noch ohne Antwort waren
mirror-quiet-hours = Übliche stille Stunden
mirror-quiet-unknown = nicht klar
mirror-between = { $from } bis { $to }
mirror-times = { $half }, { $most }
mirror-share = etwa { $share } von 100 (wahrscheinlich { $low } bis { $high })
mirror-marked-apart = { $days ->
    [one] An dem { $days } Tag
   *[other] An den { $days } Tagen
} auseinander oder auf Reisen, verglichen mit sonst
mirror-marked-elsewhere = { $days ->
    [one] An dem { $days } Tag
   *[other] An den { $days } Tagen
} mit einer anderen App, verglichen mit sonst
mirror-of-usual = gemeldet { NUMBER($reaching, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }-mal so oft (wahrscheinlich { NUMBER($reachingLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($reachingHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }), geantwortet { NUMBER($answering, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }-mal (wahrscheinlich { NUMBER($answeringLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($answeringHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) })
mirror-unknown = zu wenige, um es zu sagen
mirror-limits = Was dieser Chat nicht zeigen kann
mirror-nothing = Wir haben keine Nachrichten zwischen diesen beiden gefunden, also gibt es nichts zu zeigen.
mirror-too-long = länger, als dieser Chat zeigen kann

## Warum kein Muster genannt wird, und was helfen würde

abstains-few = Es gibt zu wenige erste und nachgeschobene Nachrichten, um zu sehen, wer auf wen reagiert.
abstains-shared = { $alike ->
    [yes] Wenn beide in denselben Wochen mehr schreiben, kann so ein Muster von allein entstehen.
   *[no] Wenn beide in denselben Wochen mehr schreiben, ist schwer zu sehen, wer auf wen reagiert.
}
abstains-alternating = Wenn sich zwei im Alltag abwechseln, entsteht so ein Muster von allein.
abstains-undecided = Keine Art von Tanz ist viel wahrscheinlicher als die anderen.
remedy-few-events = Ein längerer Chat, oder noch eine andere App, zeigt vielleicht mehr.
remedy-not-converged = Die Rechnung kam zu keinem festen Ergebnis. Markiere lange Abschnitte ohne Aufzeichnung und versuch es noch einmal.

### Was ein Chat zeigt.

## Womit alles beginnt

finding-stopped = Seit { DATE($when) } kommen die Nachrichten hier nur noch von { $other }.
finding-unanswered = Seit { DATE($when, form: "month") } sind die meisten Nachrichten von { $one } hier ohne Antwort geblieben.
finding-unanswered-always = Die meisten Nachrichten von { $one } sind hier ohne Antwort geblieben.
finding-returned = Nach { DATE($from, form: "month") } war es hier still. Im { DATE($to, form: "month") } habt ihr wieder angefangen.
finding-fading = Im Lauf dieses Chats schreibt ihr beide weniger.
finding-growing = Im Lauf dieses Chats schreibt ihr beide mehr.
finding-story-clause = { $one } schrieb etwa { $before } pro Woche { $kind ->
    [course] am Anfang, { $after } gegen Ende
    [silence] vorher, { $after } jetzt wieder
   *[since] bis dahin, { $after } seitdem
}.
finding-story-always-clause = { $one } schrieb etwa { $after } pro Woche.
sure-counted = Das ist gezählt, nicht geschätzt. In einer Datei können Seiten fehlen, und manchmal wechselt man die App.
sure-not-why = Warum, sagt kein Chat. Nicht zu antworten kann auch eine Antwort sein.

finding-level = { $one } meldet sich öfter, { $other } seltener.
finding-level-leans = Es spricht eher dafür: { $one } meldet sich öfter, { $other } seltener.
finding-level-clause = { $one } hat sich { $count } von { $of } Mal gemeldet.
finding-level-until = Bis { DATE($when, form: "month") } meldete sich { $one } öfter. Seither meldet ihr euch etwa gleich oft.
finding-until-clause = { $one } meldete sich davor { $before } von { $of } Mal, seither { $after }.
sure-level = Das galt für jede Länge der Stille, die wir angesehen haben, von einer halben Stunde bis acht Stunden.
finding-distance = { $one } meldet sich, { $other } zieht sich zurück.
finding-loop = Je mehr { $one } sich meldet, desto mehr zieht sich { $other } zurück. Je näher { $other } kommt, desto weniger meldet sich { $one }.
finding-turns = Ihr wechselt euch ab: Meldet sich jemand von euch, ruht der andere Mensch aus.
finding-apart = Ihr schreibt beide weniger als früher. Schreibt jemand von euch mehr, schreibt der andere Mensch weniger.

finding-change = Um { DATE($when) } hat sich geändert, wer sich meldet.
finding-change-leans = Es spricht eher dafür: Um { DATE($when) } hat sich geändert, wer sich meldet.
finding-change-clause = Von 100 Malen, die sich jemand meldete, war es { $one } vor diesem Tag in { $before } und danach in { $after }.
sure-change = Wann es wohl geschah: { $dates } (8 von 10). Wir sagen es nur, wo es zwei Monate anhält und über volle Monate hinausgeht.

finding-answering-both = Meldet sich jemand von euch mehr, kommt { $way ->
    [more] öfter
   *[less] seltener
} eine Antwort.
finding-answering-one = Meldet sich { $other } mehr, antwortet { $one } { $way ->
    [more] öfter
   *[less] seltener
}. Umgekehrt ist es offen.
finding-answering-mixed = Meldet sich der andere Mensch mehr, antwortet { $one } öfter, { $other } seltener.
finding-answering-clause = { $way ->
    [more] Wenn sich { $other } mehr meldete, antwortete { $one } öfter als sonst.
    [less] Wenn sich { $other } mehr meldete, antwortete { $one } seltener als sonst.
   *[open] Wie oft { $one } antwortete, wenn sich { $other } mehr meldete, ist offen.
}
finding-delay-both = Meldet sich jemand von euch mehr, kommt die Antwort { $way ->
    [more] später
   *[less] früher
}.
finding-delay-one = Meldet sich { $other } mehr, antwortet { $one } { $way ->
    [more] später
   *[less] früher
}. Umgekehrt ist es offen.
finding-delay-mixed = Meldet sich der andere Mensch mehr, antwortet { $one } später, { $other } früher.
finding-delay-clause = { $way ->
    [more] Wenn sich { $other } mehr meldete, antwortete { $one } später als sonst.
    [less] Wenn sich { $other } mehr meldete, antwortete { $one } früher als sonst.
   *[open] Wie bald { $one } antwortete, wenn sich { $other } mehr meldete, ist offen.
}

## Wie ihr einander antwortet

finding-pattern-pursue-distance = Je mehr eine Seite auf die andere zugeht, desto mehr zieht sich die andere zurück.
finding-pattern-reciprocal = Geht eine Seite auf die andere zu, tut die andere es auch. Wird eine still, wird es die andere auch.
finding-pattern-chase = Wenn { $one } auf { $other } zugeht, kommt auch von { $other } mehr. Wenn { $other } auf { $one } zugeht, lässt { $one } nach.
finding-pattern-one-sided = Wenn { $one } mehr auf { $other } zugeht, ändert sich, was { $other } tut. Umgekehrt ist das nicht deutlich.
finding-pattern-no-coupling = Wie sehr eine Seite auf die andere zugeht, ändert nicht deutlich, was die andere tut.
finding-pattern-open = Wie ihr beide einander antwortet, ist in diesem Chat noch offen.
finding-pattern-alternating = Eure vollen Wochen wechseln sich ab: Hat eine Seite Zeit, hat die andere keine.
finding-pattern-few = Für ein Muster reicht das hier noch nicht.
finding-pattern-leans = Es spricht eher dafür: { $first }.

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
finding-pattern-range = Für { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } Mal so oft, wahrscheinlich { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.
finding-counted = { $one } hat { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
} geschrieben.

## Die Arten von Tanz, für Listen und mitten im Satz

verdict-pursue-distance = je mehr eine Seite auf die andere zugeht, desto mehr zieht sich die andere zurück
verdict-reciprocal = geht eine Seite auf die andere zu, tut die andere es auch
verdict-chase = eine Seite kommt entgegen, wenn auf sie zugegangen wird; die andere lässt dann nach
verdict-one-sided = eine Seite tut etwas anderes, wenn die andere auf sie zugeht; umgekehrt ist es nicht deutlich
verdict-no-coupling = keine Seite ändert deutlich, was die andere tut

## Nach mehreren Nachrichten in Folge

finding-several-both = Nach mehreren Nachrichten in Folge kommt die Antwort später, in beiden Richtungen.
finding-several-one = Nach mehreren Nachrichten in Folge antwortet { $one } später. Ob { $other } das auch tut, ist offen.
finding-several-mixed = Nach mehreren Nachrichten in Folge antwortet { $one } später und { $other } früher.
finding-several-sooner = Nach mehreren Nachrichten in Folge kommt die Antwort früher, in beiden Richtungen.
finding-several-one-sooner = Nach mehreren Nachrichten in Folge antwortet { $one } früher. Ob { $other } das auch tut, ist offen.
finding-several-clause = Nach drei oder mehr Nachrichten in Folge von { $other } und fünf Minuten ohne Antwort hat { $one } in { $after } von 100 Fällen in der Stunde danach geantwortet. Nach einer einzigen in { $otherwise }.

## Nach langer Stille

finding-quiet-both = Je länger eine Seite still ist, desto länger wartet die andere, bis sie wieder schreibt.
finding-quiet-one = Je länger { $other } still ist, desto länger wartet { $one } mit der nächsten Nachricht. Umgekehrt ist es offen.
finding-quiet-mixed = Bleibt es still, wartet { $one } länger als sonst mit der nächsten Nachricht, { $other } weniger lang.
finding-quiet-sooner = Je länger eine Seite still ist, desto eher schreibt die andere wieder.
finding-quiet-one-sooner = Je länger { $other } still ist, desto eher schreibt { $one } wieder. Umgekehrt ist es offen.
finding-quiet-clause = Nach zwölf stillen Stunden von { $other } und einer Nachricht ohne Antwort hat { $one } in { $after } von 100 Fällen innerhalb einer Stunde wieder geschrieben. Nach zwei bis sechs Stunden in { $otherwise }.

## Wer anfängt

finding-openings = { $one } fängt mehr Gespräche an, { $other } weniger.
finding-openings-clause = { $one } hat etwa { $share } von 100 Gesprächen angefangen. Von 100, die { $other } anfing, hat { $one } { $answered } innerhalb von { DURATION($within) } beantwortet.
finding-openings-counted = { $one } hat { $count } von { $of } Gesprächen angefangen.
finding-openings-range = Für { $one }: wahrscheinlich { $low } bis { $high } von 100 Gesprächen.

## Wer sich öfter meldet, über die Zeit

finding-roles-mixed = Jede Seite hatte ihre Zeit, in der sie sich öfter meldete.
finding-roles-steady = Wo es klar ist, meldete sich immer dieselbe Seite öfter.
finding-roles-clause = In { $more } von { $of ->
    [one] { $of } Abschnitt
   *[other] { $of } Abschnitten
} meldete sich { $one } öfter.

## In letzter Zeit

finding-lately-both-less = In letzter Zeit schreibt ihr beide weniger als sonst.
finding-lately-both-more = In letzter Zeit schreibt ihr beide mehr als sonst.
finding-lately-apart = In letzter Zeit schreibt { $one } mehr als sonst und { $other } weniger.
finding-lately-one-more = In letzter Zeit schreibt { $one } mehr als sonst. Bei { $other } ist es offen.
finding-lately-one-less = In letzter Zeit schreibt { $one } weniger als sonst. Bei { $other } ist es offen.
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
finding-lately-range = Für { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } Mal so viel, wahrscheinlich { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.

## Wie es sich hochschaukelt, und wer nach wem kommt

finding-spirals = { $count ->
    [one] Ein Abschnitt sieht aus, als hätte
   *[other] { $count } Abschnitte sehen aus, als hätte
} es sich hochgeschaukelt: immer mehr von einer Seite, immer weniger von der anderen.
finding-spirals-clause = In { $more } von { $of } kam immer mehr von { $one }.
finding-timing = Eure lebhaften und eure stillen Zeiten kommen nacheinander, nicht zusammen.
finding-timing-clause = Lebhafte und stille Zeiten von { $one } kamen etwa { DURATION($by) } { $when ->
    [before] vor
   *[after] nach
} denen von { $other }.
finding-timing-apart = Lebhafte Zeiten der einen Seite und stille der anderen kommen nacheinander.
finding-timing-apart-clause = Lebhafte Zeiten von { $one } kamen etwa { DURATION($by) } { $when ->
    [before] vor
   *[after] nach
} stillen Zeiten von { $other }.
finding-timing-range = Für { $one }: wahrscheinlich { DURATION($low) } bis { DURATION($high) }.
finding-chance = Hier fällt nichts auf, was ein gewöhnliches Hin und Her nicht auch zeigt.

## Wie gut das Modell diesem Chat folgt

describes-closely = Dieses Modell folgt den Zeiten zwischen euch beiden genau.
describes-fairly = Dieses Modell folgt den Zeiten zwischen euch beiden recht gut.
describes-roughly = Dieses Modell folgt den Zeiten zwischen euch beiden nur grob.
describes-clause = Von 100 Wartezeiten, bis { $one } schrieb, liegen mindestens { $share } anders, als das Modell erwartet.
describes-meaning-closely = Die Bereiche kannst du nehmen, wie sie sind.
describes-meaning-fairly = Die Bereiche stimmen ungefähr. Nimm ihre Ränder nicht zu genau.
describes-meaning-roughly = Die Bereiche sind vielleicht zu eng. Was hier wahrscheinlich heißt, ist es vielleicht weniger.

## Wie sicher, und was unsere Meinung ändern würde

sure-dots = Wahrscheinlich: { $dots } von 10.
sure-leans-dots = Spricht eher dafür: { $dots } von 10. Es könnte noch anders sein.
sure-times = Wir haben nach einer halben Stunde, nach einer, drei und acht Stunden nachgesehen. Es stimmte überall, wo genug zu vergleichen war. Stunden, in denen eine Seite kaum je schreibt, zählen nicht.
sure-few = Dieser Chat reicht über { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}, mit zu wenigen Momenten, um daran etwas abzulesen.
sure-closest = Am nächsten liegt bisher, mit { $inTen } von 10: { $first }.
sure-shared = Am nächsten liegt bisher: { $first }. { $alike ->
    [yes] Aber Wochen, in denen ihr beide viel oder wenig Zeit habt, sähen genauso aus.
   *[no] Aber in Wochen, in denen ihr beide viel oder wenig Zeit habt, ist schwer zu sehen, wer wem antwortet.
}
sure-alternating = Eine Runde dauert hier etwa { $days } Tage. Leben, die sich abwechseln, sehen von allein wie ein Muster aus. Darum nennen wir keins.
sure-changes-over = Ihr wechselt euch an denselben Tagen ab. Leben, die sich abwechseln, sehen von allein wie ein Muster aus. Darum nennen wir keins.
sure-alternating-help = Arbeitet eine Seite in Schichten, oder sind die Kinder abwechselnd da? Markiere diese Tage als „auseinander oder auf Reisen“, dann lässt sich der Rest lesen. Kommen sie in fester Folge wieder, reicht einmal.
sure-shared-help = { $alike ->
    [yes] Wochen, in denen ihr die Plätze tauscht, könnten beides auseinanderhalten.
   *[no] Wochen, in denen ihr die Plätze tauscht, könnten mehr zeigen.
}
sure-outside-help = Was euch beide zugleich bewegt hat (Ferien, eine Krankheit, ein Streit), kann verdecken, wie ihr einander antwortet. Lass diese Tage weg und sieh noch einmal nach.
sure-more-weeks = { $weeks ->
    [one] Etwa { $weeks } Woche mehr könnte
   *[other] Etwa { $weeks } Wochen mehr könnten
} unsere Meinung ändern.
sure-clearer = { $weeks ->
    [one] Etwa { $weeks } Woche mehr wie diese würde
   *[other] Etwa { $weeks } Wochen mehr wie diese würden
} es wahrscheinlich klar machen.
sure-nobody-starts = Wer angefangen hat, ist damit nicht gesagt.
sure-own-level = Verglichen wird jede Person mit ihren eigenen zwölf Wochen davor. So weit ging es noch nie, aber ein ungewöhnlicher Monat kann das auch.
sure-gaps = Wir haben es mit { $hours } Stunden Stille als Ende eines Gesprächs gezählt. Es stimmte jedes Mal.
sure-clear = Jeder dieser Abschnitte ist deutlich.
sure-either-way = In { $count ->
    [one] { $count } Abschnitt
   *[other] { $count } Abschnitten
} könnte es jede der beiden Seiten sein.
sure-chance = Mit mehr von diesem Chat oder einer anderen App, die ihr nutzt, lässt sich vielleicht mehr sehen.

## Momente

moment-busy = Tage, an denen eine Seite öfter schrieb als sonst, und die Tage danach.
moment-several = Mehrere Nachrichten in Folge, und was danach kam.
moment-quiet = Eine Nachricht nach langer Stille, und was danach kam.
moment-opening = Eine erste Nachricht nach einer stillen Zeit, und was danach kam.
moment-turned = Die Tage um die Wende.
moment-period = Die Nachrichten dieses Abschnitts.
moment-spiral = Ein Moment aus einem Abschnitt, in dem es sich hochschaukelte.

## Momente hinter einer Zahl

seen-turn = Eine Folge von Nachrichten.
seen-opening = Die erste Nachricht, davor war es still: { DURATION($time) }.
seen-answer = Eine Antwort, { DURATION($time) } später, während ihr beide geschrieben habt.
seen-opening-answer = Eine erste Nachricht, beantwortet { DURATION($time) } später.
seen-again = Noch eine Nachricht, { DURATION($time) } später und ohne Antwort dazwischen.
seen-unanswered = Eine erste Nachricht, dann nichts von der anderen Seite: { DURATION($time) }.
seen-several = Mehrere Nachrichten in Folge, und die nächste der anderen Seite { DURATION($time) } später.
seen-against = Mehrere Nachrichten in Folge, und doch eine Antwort, nur { DURATION($time) } später.

## Was dieser Chat nicht zeigen kann

limit-calls = { $count ->
    [one] { $count } Anruf ist
   *[other] { $count } Anrufe sind
} in diesem Chat: höchstens wie lange, nie worüber. Anrufe anderswo fehlen.
limit-unseen = Anrufe, Besuche und Zeit im selben Zimmer sind nicht hier. Stille hier kann Nähe anderswo sein.
limit-tone = Den Ton lesen wir nicht. Eine freundliche und eine scharfe Nachricht zählen gleich.
limit-other-apps = Andere Apps und andere Chats sind nicht hier. Vielleicht seid ihr nur dorthin gewechselt.
limit-living-together = Wir wissen nicht, ob ihr zusammen wohnt. Wer ein Zuhause teilt, schreibt oft weniger, wenn man sich nah ist.
limit-together-volume = Ihr wohnt zusammen, also geschieht vieles neben diesem Chat. Wie viel ihr schreibt, lassen wir darum weg.
limit-minute-stamps = Die Uhr dieses Chats zeigt ganze Minuten. Kurze Wartezeiten kennen wir auf etwa eine Minute, und manches, was das Modell verfehlt, kann die Uhr sein.
limit-zone-assumed = Als Zeitzone haben wir { $zone } angenommen. Ist das falsch, verschieben sich die Tageszeiten. Wartezeiten stimmen, außer um eine Zeitumstellung.
limit-capped = In dieser Datei sind { $count } Nachrichten, etwa da, wo manche Exporte enden. Ältere fehlen vielleicht.
limit-no-text = Wir haben nur Zeiten und Längen benutzt, keine Wörter.
limit-deleted = { $count ->
    [one] { $count } Nachricht ist gelöscht oder nicht lesbar. Sie zählt
   *[other] { $count } Nachrichten sind gelöscht oder nicht lesbar. Sie zählen
} als gesendet. Der Inhalt ist weg.
limit-voice = { $count ->
    [one] { $count } Sprachnachricht hat
   *[other] { $count } Sprachnachrichten haben
} hier keine Wörter. Jede zählt als eine Nachricht.
limit-holes = { $count ->
    [one] { $count } Abschnitt hat
   *[other] { $count } Abschnitte haben
} keine Aufzeichnung. Eine Lücke ist eine fehlende Seite, keine Stille.
limit-left-out = { $count ->
    [one] { $count } Nachricht hast
   *[other] { $count } Nachrichten hast
} du weglassen wollen.
limit-set-apart = An { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
} habt ihr beide viel mehr oder viel weniger geschrieben als in den Wochen drumherum. Solche Tage sagen wenig darüber, wer wem antwortet. Das ist deshalb ohne sie beurteilt.
limit-other-people = { $count ->
    [one] { $count } Nachricht
   *[other] { $count } Nachrichten
} von anderen in diesem Chat haben wir nicht angesehen.
limit-direction = Was auf etwas folgt, kommt nicht unbedingt daher. Eine Reise, eine Krankheit oder ein voller Monat kann euch beide bewegen.
limit-lateness = Wann eine Antwort kommt, hängt meist an Arbeit, Schlaf und Handy. Es ist kein Zeichen von Gefühl.
limit-short = Dieser Chat reicht über { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}. Langsame Änderungen sieht man in so kurzer Zeit nicht.
limit-model-misfit = Unser Modell folgt den Zeiten in diesem Chat nur grob. Seine Bereiche sind vielleicht zu eng.

## Wie weit jede Datei reicht

covers-heading = Wie weit jede Datei reicht
covers-known = { $app }: { $dates }.
covers-none = { $app } hat nichts von diesem Gespräch.
covers-capped = Darin sind { $count } Nachrichten, etwa da, wo solche Exporte enden. Ältere fehlen vielleicht.
covers-timer-from = Ab dem { DATE($from) } verschwanden Nachrichten von selbst. Was verschwunden ist, ist eine fehlende Seite, keine Stille.
covers-timer-until = Bis zum { DATE($to) } verschwanden Nachrichten von selbst. Was verschwunden ist, ist eine fehlende Seite, keine Stille.
covers-timer-between = Nachrichten verschwanden von selbst: { $dates }. Was verschwunden ist, ist eine fehlende Seite, keine Stille.
covers-timer-always = Nachrichten verschwanden von selbst, seit wann, wissen wir nicht. Was verschwunden ist, ist eine fehlende Seite, keine Stille.
covers-calls = An { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} sind Anrufe vermerkt.
covers-blank = Eine Lücke ist eine fehlende Seite, keine Stille. Was ihr anderswo oder laut gesagt habt, ist nicht hier.

## Der Spiegel als Text

mirror-title = { $a } und { $b }
mirror-span = { $dates }, { $days ->
    [one] { $days } Tag
   *[other] davon { $days } Tage
} aufgezeichnet
mirror-counted = { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
} in { $sessions ->
    [one] { $sessions } Gespräch
   *[other] { $sessions } Gesprächen
}
mirror-reaching = Sich melden heißt hier: nach einer stillen Stunde zuerst schreiben, oder noch einmal schreiben vor einer Antwort.
mirror-kinds = Von { $courses } möglichen Lesarten dieser Wochen:
mirror-rhythm = Rhythmus
mirror-answers-in = Antworten in einem Gespräch, die Hälfte binnen, neun von zehn binnen
mirror-answers-to = Erste Nachrichten der anderen Person, die Hälfte beantwortet binnen, neun von zehn binnen
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
} auseinander oder auf Reisen, gegen sonst
mirror-marked-elsewhere = { $days ->
    [one] An dem { $days } Tag
   *[other] An den { $days } Tagen
} mit einer anderen App, gegen sonst
mirror-of-usual = gemeldet { NUMBER($reaching, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } Mal so oft (wahrscheinlich { NUMBER($reachingLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($reachingHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }), geantwortet { NUMBER($answering, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } Mal (wahrscheinlich { NUMBER($answeringLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } bis { NUMBER($answeringHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) })
mirror-unknown = zu wenige, um es zu sagen
mirror-limits = Was dieser Chat nicht zeigen kann
mirror-nothing = Wir haben keine Nachrichten zwischen diesen beiden gefunden, also gibt es nichts zu zeigen.
mirror-too-long = länger, als dieser Chat zeigen kann

## Warum kein Muster genannt wird, und was helfen würde

abstains-few = Es gibt zu wenige erste und zweite Nachrichten, um zu sehen, wie ihr einander antwortet.
abstains-shared = { $alike ->
    [yes] Dass ihr euch gemeinsam bewegt, könnte das nächstliegende Muster schon allein ergeben.
   *[no] Wenn ihr euch gemeinsam bewegt, ist schwer zu sehen, wer wem antwortet.
}
abstains-alternating = Zwei Leben, die sich abwechseln, ergeben so ein Muster ganz von allein.
abstains-undecided = Keine Art von Tanz ist viel wahrscheinlicher als die anderen.
remedy-few-events = Ein längerer Chat, oder eine andere App, die ihr nutzt, zeigt vielleicht mehr.
remedy-not-converged = Die Rechnung kam nicht zur Ruhe. Markiere lange Abschnitte ohne Aufzeichnung und versuch es noch einmal.

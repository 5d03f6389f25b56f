### Die Antwortseite in drei Tiefen. $row, $quiet und $days werden Bedienelemente. $row und $days stehen im Dativ nach „nach“, $quiet vor „lang“
### und nach „bei“.

## Über den Überschriften

yours-who = { $a } und { $b }, { $long }
yours-who-invented = Beispiel: { $a } und { $b }, { $long }
yours-swap = Plätze tauschen
yours-hide-words = Worte ausblenden
yours-unseen-link = Was ein Chat nicht sieht
yours-besides = Mehr, und was ein Chat nicht sieht

yours-long = { $unit ->
    [days] { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
    [weeks] { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
    [years] { $count ->
        [one] ein Jahr
       *[other] { $count } Jahre
    }
   *[months] { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
}

## Die ersten Zeilen

yours-group-first = In einer Gruppe schreibt niemand nur an eine Person. Was ihr zwei hier tut, sagt wenig über euch zwei.
yours-home-first = Ihr wohnt zusammen. Das meiste zwischen euch steht also nicht in diesem Chat.
yours-since = Seit { DATE($when, form: "month") }.
yours-been-both = Die meisten kennen beide Seiten.
yours-what-happened = Was war um den { DATE($when) } herum? Das wisst nur ihr.
yours-would-tell = Was dieser Chat nicht zeigt: was { $one } täte, wenn { $other } näher käme, und was { $other } täte, wenn { $one } sich zurücknähme. Vier Wochen damit würden es zeigen.
yours-answered = { $one } fing { $count } Gespräche an. { $other } schrieb in { $answered } davon.
yours-tonight-waiting = Wer heute Abend wartet: zwei Minuten zum Durchatmen. Du musst nichts abschicken.
yours-waiting-door = Zwei Minuten, jetzt
yours-ways = In welche Richtung
yours-way-to = an
yours-way-open = Noch offen.
yours-sure-counted = Gezählt, Nachricht für Nachricht
yours-tonight-one = { $one }: eine Nachricht, dann abwarten.
yours-tonight-other = { $one }: bald eine Zeile, und sei es „Morgen mehr“.
yours-tonight-reach = Wer Nähe sucht: eine Nachricht, dann abwarten.
yours-tonight-room = Wer Raum braucht: bald eine Zeile, und sei es „Morgen mehr“.

## Die Überschrift einer Richtung, in Zahlen und Minuten

yours-row = { $count ->
    [1] einer Nachricht
    [2] zwei Nachrichten hintereinander
   *[3] drei Nachrichten hintereinander
}
yours-quiet = { $which ->
    [0] zehn Minuten
    [1] eine Stunde
   *[2] zwei Stunden
}
yours-days = { $which ->
    [0] wenig
    [1] das Übliche
   *[2] viel
}
yours-amount-label = Wie viel
yours-answer = Nach { $row } von { $other } brauchten langsame Antworten von { $one } etwa { DURATION($wait) }.
yours-answer-long = Nach { $row } von { $other } dauerte es bis zur Antwort von { $one } oft länger, als dieser Chat zeigt.
yours-answer-few = Nach { $row } von { $other } gibt es hier zu wenige Antworten zum Zählen.
yours-again = Schrieb { $other } { $quiet } nicht, lagen zwischen unbeantworteten Nachrichten von { $one } etwa { DURATION($wait) }.
yours-again-long = Schrieb { $other } { $quiet } nicht, blieb es bei { $one } meist bei einer Nachricht.
yours-again-few = Dass { $other } { $quiet } lang nicht schrieb, kommt hier zu selten vor, um es zu zählen.
yours-pace = { $count ->
    [0] Kam von { $other } tagelang { $days }, meldete sich { $one } danach fast nie.
    [one] Kam von { $other } tagelang { $days }, meldete sich { $one } danach etwa einmal { $per ->
        [day] am Tag
       *[week] in der Woche
    }.
   *[other] Kam von { $other } tagelang { $days }, meldete sich { $one } danach etwa { $count }-mal { $per ->
        [day] am Tag
       *[week] in der Woche
    }.
}
yours-pace-replies = Antworten zählen hier nicht mit.
yours-pace-few = Dass von { $other } tagelang { $days } kam, gab es hier zu selten zum Zählen.

yours-fitted-hides = Bloßes Zählen kann weniger zeigen als der Satz, denn in vollen Wochen schreibt ihr beide mehr. Der Satz vergleicht nur Tage aus derselben Jahreszeit und dieselben Uhrzeiten.

## Der Satz unter jedem Bild

yours-answer-beside = Nach { $row } { DURATION($wait) }.
yours-again-beside = Nach { $quiet } ohne Nachricht: etwa { DURATION($wait) } Abstand.
yours-pace-beside = { $count ->
    [0] Kam { $days }: fast nie.
    [one] Kam { $days }: etwa einmal { $per ->
        [day] am Tag
       *[week] in der Woche
    }.
   *[other] Kam { $days }: etwa { $count }-mal { $per ->
        [day] am Tag
       *[week] in der Woche
    }.
}

yours-answer-clause = Nach einer einzelnen Nachricht von { $other } brauchten langsame Antworten von { $one } etwa { DURATION($least) }. Nach drei hintereinander etwa { DURATION($most) }.
yours-again-clause = Schrieb { $other } zehn Minuten nicht, lagen zwischen unbeantworteten Nachrichten von { $one } etwa { DURATION($least) }. Schrieb { $other } zwei Stunden nicht, etwa { DURATION($most) }.
yours-pace-clause = { $least ->
    [0] Kam von { $other } tagelang wenig, meldete sich { $one } danach fast nie. Kam viel, { $most ->
        [0] auch fast nie.
        [one] etwa einmal { $per ->
            [day] am Tag
           *[week] in der Woche
        }.
       *[other] etwa { $most }-mal { $per ->
            [day] am Tag
           *[week] in der Woche
        }.
    }
    [one] Kam von { $other } tagelang wenig, meldete sich { $one } danach etwa einmal { $per ->
        [day] am Tag
       *[week] in der Woche
    }. Kam viel, { $most ->
        [0] fast nie.
        [one] auch etwa einmal.
       *[other] etwa { $most }-mal.
    }
   *[other] Kam von { $other } tagelang wenig, meldete sich { $one } danach etwa { $least }-mal { $per ->
        [day] am Tag
       *[week] in der Woche
    }. Kam viel, { $most ->
        [0] fast nie.
        [one] etwa einmal.
       *[other] etwa { $most }-mal.
    }
}

## In den Bildern

yours-share-lead = Wer sich gemeldet hat
yours-share-says = Wer sich meldete, im Lauf der Zeit. Von zehn Malen kamen von { $a }: { $shares }.
yours-share-tick = { $weeks ->
    [1] ein Strich je Woche: wer sich meldete
   *[other] ein Strich: { $weeks } Wochen, wer sich meldete
}
yours-change-around = um den { DATE($when, form: "day") }
yours-change-range = { DATE($from, form: "day") } bis { DATE($to, form: "day") }, 8 von 10
yours-reaches = Wie oft { $one } sich meldet
yours-after-day = { $other } meldet sich doppelt so oft
yours-days-before = { $days } Tage davor
yours-days-after = { $days } Tage danach
yours-usual = wie sonst
yours-size = { $times ->
    [hardly] kaum noch
    [quarter] ein Viertel so oft
    [third] ein Drittel so oft
    [half] halb so oft
    [two-thirds] ein Drittel weniger
    [less] ein Sechstel weniger
   *[same] etwa wie sonst
    [more] ein Viertel mehr
    [half-again] anderthalbmal so oft
    [twice] doppelt so oft
    [three] dreimal so oft
    [four] über viermal so oft
}
yours-pace-lead = { $one }: wie oft { $per ->
    [day] am Tag
   *[week] in der Woche
}
yours-pace-after = wenn { $days } kam

## Unter den Bildern

yours-typical = { $moments ->
    [one] Der einzige solche Moment.
   *[other] Von { $moments } solchen Momenten steht der typischste oben{ $more ->
        [0] .
        [1] ; hier ein weiterer.
        [9] ; hier neun weitere.
       *[other] ; hier { $more } weitere.
    }
}
yours-rows = { $more ->
    [1] Ein weiterer: { $values }.
    [9] Neun weitere, vom kürzesten bis zum längsten: { $values }.
   *[other] { $more } weitere, vom kürzesten bis zum längsten: { $values }.
}
yours-rows-days = { $more ->
    [1] Ein weiterer: { $values }.
    [9] Neun weitere, von den wenigsten zu den meisten: { $values }.
   *[other] { $more } weitere, von den wenigsten zu den meisten: { $values }.
}
yours-over-five = Hier zählen nur Wartezeiten über fünf Minuten.
yours-each-day = Ein Strich je Tag: wie oft sich jede Person meldete.
yours-each-week = ein Strich je Woche

## Wie sicher

yours-how-sure = Wie sicher
yours-sure = { $sure ->
    [likely] Wahrscheinlich: { $count } von 10
    [leans] Gewissheit: { $count } von 10
   *[open] Offen: { $count } von 10
}
yours-pattern = { $pattern ->
    [pursue-distance] Je öfter sich die eine Person meldet, desto mehr zieht sich die andere zurück.
    [reciprocal] Meldet sich die eine Person öfter, tut es die andere auch.
   *[chase] Meldet sich { $one } öfter, zieht sich { $other } zurück. Meldet sich { $other } öfter, tut es { $one } auch.
}

## Was sonst feststeht

yours-stands = Was sonst noch klar ist
yours-opens = Von { $of } Gesprächen fing { $a } { $countA } an, { $b } { $countB }.
yours-opens-nearly = Fast alle Gespräche fing { $one } an, { $other } kaum eines.
yours-opens-even = Ihr habt beide etwa die Hälfte der Gespräche angefangen.
yours-traded = Um { DATE($when, form: "month") } herum wechselten die Rollen.
yours-empty = Von { DATE($from, form: "month") } bis { DATE($to, form: "month") } hat hier niemand geschrieben. Das kann Stille sein, oder es fehlt etwas: Der Datei sieht man das nicht an.
yours-empty-twice = Von { DATE($from, form: "month") } bis { DATE($to, form: "month") } und von { DATE($from2, form: "month") } bis { DATE($to2, form: "month") } hat hier niemand geschrieben. Das kann Stille sein, oder es fehlt etwas: Der Datei sieht man das nicht an.

## Für heute Abend

yours-tonight = Heute Abend
yours-tonight-part = Für heute Abend.
yours-tonight-reaching = { $one }: eine Nachricht, dann abwarten. { $other }: bald eine Zeile, und sei es „Morgen mehr“.
yours-tonight-either = Wenn du gerade Nähe suchst: eine Nachricht, dann abwarten. Wenn du Raum brauchst: bald eine Zeile, und sei es „Morgen mehr“.
yours-tonight-warm = Stille antwortet hier auf Stille. Anfangen könnt ihr beide: Schick etwas, das dir heute gefallen hat.
yours-tonight-elsewhere = Bevor du etwas hineinliest: Was gibt es noch? Anrufe, Besuche, eine gemeinsame Wohnung. Solche Tage kannst du angeben.
yours-tonight-good = Sag der anderen Person, was dir an diesen Wochen gefällt. Es braucht keine Antwort.
yours-tonight-quiet = In einer stillen Woche reicht eine kurze Zeile.
yours-tonight-easy = Schick etwas, das dir heute gefallen hat. Es braucht keine Antwort.
yours-try = Einen kleinen Schritt probieren
yours-closer = Genauer ansehen

## Offen, und zu wenig

yours-apart-title = Ihr wechselt euch ab: In Wochen, in denen die eine Person mehr schreibt, schreibt die andere weniger.
yours-open-title = Die Nachrichten gehen hin und her, und { $count ->
    [0] noch sticht kein Muster heraus.
    [1] eines fällt auf.
   *[other] einiges fällt auf.
}
yours-short-title = Dieser Chat ist jung. Das zeigt er schon.
yours-few-title = Dieser Chat gibt noch wenig her. Ein paar Dinge zeigt er schon.
yours-hardly-title = { $count ->
    [0] Noch ist keine Nachricht da, die man ansehen könnte.
    [1] Bisher eine Nachricht.
   *[other] Bisher { $count } Nachrichten.
}
yours-weeks-apart = In { $count } von { $of } Wochen hat die eine Person mehr geschrieben als in der Woche davor, und die andere weniger. Das ist klar.
yours-counted = Nachrichten bisher: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = Die Hälfte der Antworten dauerte bei { $a } höchstens { DURATION($countA) }, bei { $b } höchstens { DURATION($countB) }.
yours-answer-times-alike = Bei { $a } wie bei { $b } dauerte die Hälfte der Antworten höchstens { DURATION($count) }.
yours-why = Warum bisher nicht mehr zu sehen ist.
yours-why-short = { $days ->
    [0] Ein Muster braucht Wochen. Das hier ist weniger als ein Tag.
    [one] Ein Muster braucht Wochen. Das hier ist ein Tag.
   *[other] Ein Muster braucht Wochen. Dieser Chat umfasst { $days } Tage.
}
yours-why-few = Für ein Muster braucht es von euch beiden je ein paar hundert Nachrichten.
yours-why-unsteady = Dieser Chat schwankt stark. Nur ein stärkeres Muster würde auffallen.
yours-why-hole = Hier ist eine Lücke: { DURATION($hole) }. Eine Lücke heißt: Hier fehlt etwas. Sie heißt nicht: Es war still.
yours-why-shared = Wenn ihr beide zur gleichen Zeit mehr schreibt, oder beide weniger, zeigt ein Chat nicht, wer auf wen reagiert. Vielleicht war es die Arbeit oder ein schwerer Monat.
yours-why-alternating = Eure Wochen wechseln sich ab. Das tun sie auch bei Schichtarbeit oder wenn Kinder abwechselnd da sind. Ein Chat kann das nicht von einem Tanz unterscheiden.
yours-why-weak = Was sich hier zeigt, ist klein. Ein gewöhnliches Hin und Her sieht genauso aus.
yours-helps = Um mehr zu sehen.
yours-helps-shared = { $weeks ->
    [one] Noch eine Woche
   *[other] Noch etwa { $weeks } Wochen
}, bis zum { DATE($by, form: "day") }. Am meisten hilft es, wenn in dieser Zeit nur eine Person viel zu tun hat.
yours-helps-alternating = Sag uns unten, welche Tage Schichten oder Umgangstage sind.
yours-helps-more = { $weeks ->
    [one] Noch eine Woche von diesem Chat
   *[other] Noch etwa { $weeks } Wochen von diesem Chat
}, bis zum { DATE($by, form: "day") }.
yours-helps-longer = Wenn dieser Chat weiter zurückreicht, exportiere ihn ganz.
yours-helps-outside = Wenn euch Ferien, eine Krankheit oder ein Streit beide getroffen haben, lass diese Tage weg, unter „Woher wir das wissen“.
yours-set-apart = An { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
} haben beide viel mehr oder viel weniger geschrieben als sonst. Für die Frage, wer auf wen reagiert, zählen diese Tage nicht.
yours-save-date = Den Tag vormerken
yours-model = In unserem Modell wurden aus einem winzigen Unterschied bei { $tiny } von 10 Paaren feste Rollen. Nach einer schweren Zeit bei { $hard } von 10.
yours-helps-again = Dieser Export endet im { DATE($when, form: "month") }. Exportiere den Chat heute noch einmal.
yours-latest = euer letztes Gespräch
yours-invented = Oder sieh dir zwei erfundene Menschen an
yours-use = Meinen Chat ansehen
yours-mark-days = Diese Tage angeben
yours-newer = Neueren Export laden
yours-looking = Wird angesehen …

## Die tieferen Blicke

yours-closer-title = Genauer angesehen
yours-known = Woher wir das wissen
yours-limits = Was speziell dieser Chat nicht zeigen kann
yours-unseen = Was kein Chat zeigen kann
yours-take = Zum Mitnehmen

yours-lean = Wer sich öfter meldet
yours-lean-lead = Auf der Linie: Gleichstand. Der Kasten zeigt, wie sicher: In 8 von 10 Fällen liegt die Wahrheit darin.
yours-lean-says = Wer sich öfter meldete, über die Zeit. Von zehn Malen kamen von { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }

yours-waits = Nach einer Nachricht, und nach dreien
yours-waits-lead = Hier zählen nur Wartezeiten über fünf Minuten, je ein Punkt. Der Strich zeigt die in der Mitte.
yours-waits-open = Wer länger weg ist, findet mehr Nachrichten vor. Ein Unterschied hier kann allein daher kommen.
yours-waits-row = { $one }, nach { $row }{ $known ->
    [yes] : { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = Die Momente selbst
yours-moments-lead = Ein typischer, ein kürzerer, ein längerer.
yours-moments-show = Die Momente zeigen
yours-moments-hide = Die Momente verbergen

yours-survive = Hält die Antwort stand?
yours-survive-lead = Zähl anders und sieh nach.
yours-survive-thought = Nachrichten mit höchstens { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} Abstand sind eine Folge.
yours-survive-silence = { $hours ->
    [0.5] Eine halbe Stunde Stille beendet
    [one] { $hours } Stunde Stille beendet
   *[other] { $hours } Stunden Stille beenden
} ein Gespräch.
yours-survive-weeks = { $weeks ->
    [0] Keine Woche ist weggelassen.
    [one] Die Woche mit den meisten Nachrichten ist weggelassen.
   *[other] Die { $weeks } Wochen mit den meisten Nachrichten sind weggelassen.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] keine
    [one] eine Woche
   *[other] { $weeks } Wochen
}
yours-survive-few = Wo { $one } auf { $other } antwortet, bleibt zu wenig zum Zählen.
yours-stays = Das gilt weiter.
yours-fades = Das verblasst.
yours-survive-fit = { $sure ->
    [likely] Alles neu gerechnet: wahrscheinlich, { $count } von 10.
    [leans] Alles neu gerechnet: eher ja, { $count } von 10.
   *[open] Alles neu gerechnet: jetzt offen, { $count } von 10.
}
yours-survive-gone = { $sure ->
   *[open] Alles neu gerechnet: Hier zeigt sich etwas anderes, { $count } von 10. Verlass dich nicht darauf.
}
yours-survive-wait = Lass los, dann wird alles neu gerechnet.

yours-alone-title = Hier hat nur { $one } geschrieben.
yours-alone-stands = { $count ->
    [one] Eine Nachricht: { $dates }.
   *[other] { $count } Nachrichten: { $dates }.
}
yours-alone-why = Zum Tanzen gehören zwei, und in dieser Datei schreibt nur eine Person.
yours-alone-helps = Exportiere den ganzen Chat, mit den Nachrichten von euch beiden. Manche Apps lassen die der anderen Person weg. Heißt ihr in der App beide gleich, ändere zuerst einen der Namen.

## Dreimal zwei erfundene Menschen, drei Wahrheiten

yours-sample-couple = Ein Paar
yours-sample-couple-about = Eine Person sucht Nähe, die andere zieht sich zurück.
yours-sample-friends = Eine Freundschaft
yours-sample-friends-about = Im Herbst tauschen sie die Rollen.
yours-sample-family = Ein Elternteil und ein erwachsenes Kind
yours-sample-family-about = Was ein Chat nicht sagen kann.

## Woher wir das wissen: welche Art

yours-times = Wie oft jede Person schrieb
yours-panels = Wie jede Person schrieb, wenn sich die andere gemeldet hatte
yours-findings = Jedes Ergebnis und seine Momente
yours-kinds = Welcher Tanz zu diesem Chat passt
yours-kinds-lead = Zwanzig mögliche Lesarten dieser Wochen. Jede steht als Punkt bei dem Muster, das sie zeigt.
yours-kinds-of = { $count } von 20:
yours-kinds-none = keiner
yours-kinds-caption = Ein Muster nennen wir nur, wo die meisten Punkte beieinanderliegen. Und dieser Chat muss sich abheben von solchen, in denen der Zufall bestimmt, wer anfängt.

yours-times-unit = Mal am Tag
yours-times-says = Wie oft am Tag, { $dates }. { $a } schrieb etwa { NUMBER($lowA, maximumFractionDigits: 1) } bis { NUMBER($highA, maximumFractionDigits: 1) } Mal, { $b } etwa { NUMBER($lowB, maximumFractionDigits: 1) } bis { NUMBER($highB, maximumFractionDigits: 1) } Mal.
yours-times-caption = Jeder Faden ist eine mögliche Lesart dieser Wochen. Wo Fäden beieinanderliegen, sind wir sicher; wo sie auseinandergehen, nicht. Eine Lücke heißt: Hier fehlt etwas.
yours-times-counted = Für mehr reicht es hier nicht, darum sind das die bloßen Zahlen, über eine Woche gemittelt. Eine Lücke heißt: Hier fehlt etwas.
yours-times-table = Mal am Tag: die Mitte, und der Bereich von 8 von 10
yours-from = Von
yours-middle-range = { NUMBER($middle, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } bis { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) })

yours-first = Wer nach einer Stille zuerst schreibt
yours-first-lead = Es kommt darauf an, was als Stille zählt, darum hier mehrere Längen. Jeder Punkt ist ein möglicher Anteil. Verlass dich nur darauf, wenn alle Zeilen dasselbe sagen.
yours-first-always = immer { $one }
yours-first-half = halb und halb
yours-first-says = Gespräche, die { $one } anfing: { $shares }.
yours-first-after = { $share } nach Stille: { $silence }
yours-first-table = Anteil der Gespräche, nach verschieden langer Stille
yours-silence = Stille
yours-first-unclear = Wer öfter anfängt, hängt davon ab, ab wann eine Stille zählt. Darum entscheidet dieser Chat es nicht.
yours-first-clear = Nach kurzer wie nach langer Stille schrieb { $one } öfter zuerst als { $other }. Das gilt für jede Länge, die oft genug vorkam.
yours-likely-range = { $middle } (wahrscheinlich { $low } bis { $high })

yours-answers = Wie Antworten kommen
yours-answers-lead = Vergleich jede Person mit sich selbst in anderen Wochen, nicht euch beide miteinander. Arbeit, Schlaf und wo ein Handy liegt, erklären das meiste.
yours-measure = Was gemessen wird
yours-half-answers = Bis die Hälfte der Antworten in einem Gespräch da war
yours-half-answers-note = während ihr beide schreibt
yours-half-openings = Bis die Hälfte der ersten Nachrichten beantwortet war
yours-half-openings-note = nach einer Stille; was am Ende des Chats noch offen ist, zählt als länger
yours-half-waking = Dasselbe, in den wachen Stunden der antwortenden Person
yours-half-waking-note = ohne die Stunden, in denen diese Person fast nie schreibt
yours-wrote-again = Noch einmal geschrieben, solange keine Antwort da war
yours-wrote-again-note = wo nach zwanzig Minuten keine kam; Nachrichten innerhalb von fünf Minuten sind eine Folge
yours-no-answer = Eigene erste Nachrichten ohne Antwort
yours-no-answer-note = Wartezeit: { DURATION($wait) }; viele brauchen keine Antwort, und manche wurden mündlich beantwortet
yours-too-few = zu wenige, um es zu sagen
yours-not-told = sagt dieser Chat nicht
yours-about-in-ten = { $count ->
    [0] fast nie
    [10] fast immer
   *[other] etwa { $count } von 10
}
yours-longer-than-seen = länger, als dieser Chat zeigt
yours-more-than = mehr als { DURATION($wait) }
yours-about-time = etwa { DURATION($wait) }
yours-about-time-range = etwa { DURATION($wait) } (wahrscheinlich { DURATION($low) } bis { DURATION($high) })
yours-about-time-open = etwa { DURATION($wait) } (wahrscheinlich { DURATION($low) } oder länger)

yours-asleep = Wann ihr beide meist schlaft oder weg seid
yours-asleep-lead = Erkannt an den Stunden, in denen ihr fast nie schreibt. Wartezeiten, die in diese Stunden fallen, sagen nichts.
yours-asleep-none = keine Stunden, die deutlich still sind
yours-asleep-from = meist still von { $from } bis { $to }

yours-panels-side = Meldete sich { $other } öfter oder seltener als sonst, schrieb { $one } danach in diesem Tempo.
yours-panels-says = Meldete sich { $other } doppelt so oft wie sonst, schrieb { $one } danach etwa mit dem { NUMBER($times, maximumFractionDigits: 1) }-Fachen des üblichen Tempos.
yours-panels-caption = Nach rechts: wie oft sich die eine Person in den letzten Tagen meldete, verglichen mit sonst. Nach oben: wie bald die andere dann schrieb, verglichen mit sonst. Flache Fäden heißen: Das eine sagt nichts über das andere.
yours-panels-table = Tempo, verglichen mit sonst: die Mitte, und der Bereich von 8 von 10
yours-panels-reaching = Die andere Person meldet sich
yours-panels-times = { NUMBER($times, minimumFractionDigits: 2, maximumFractionDigits: 2) } Mal
yours-panels-range = { NUMBER($middle, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
yours-panels-axis = { $other }, verglichen mit sonst
yours-panels-faster = schneller
yours-panels-slower = langsamer
yours-panels-usual = üblich
yours-panels-half = halb
yours-panels-double = doppelt
yours-panels-periods = Wie sich das über die Zeit änderte
yours-panels-periods-caption = Tempo, nachdem sich die andere Person doppelt so oft gemeldet hatte wie sonst, Abschnitt für Abschnitt, mit dem Bereich von 8 von 10
yours-shape-linear = Je weiter die andere Person vom Üblichen abwich, desto mehr änderte sich das Tempo.
yours-shape-saturating = Schon bei einer kleinen Änderung der anderen Person änderte sich das Tempo, bei einer großen kaum mehr.
yours-shape-above = Das Tempo änderte sich erst, wenn sich die andere Person mehr als etwa doppelt so oft meldete wie sonst.
yours-shape-below = Das Tempo änderte sich erst, wenn sich die andere Person weniger als etwa halb so oft meldete wie sonst.
yours-shape-open = Gleichmäßig, abflachend oder erst ab einem bestimmten Punkt: Wie sich das Tempo änderte, zeigt dieser Chat nicht.

yours-fit-of = Wie gut dieses Modell { $one } beschreibt
yours-fit-caption = Jeder Punkt vergleicht die Wartezeiten, die das Modell bis dorthin erwartet, mit den echten. Auf der gepunkteten Linie stimmen beide überein. Das sagt etwas über das Modell, nicht über euch.
yours-fit-table = Anteil der Wartezeiten, erwartet und wirklich
yours-fit-place = Das Modell erwartet

yours-sure-likely = Wahrscheinlich: Die meisten möglichen Verläufe dieser Wochen zeigen es. Chats, in denen der Zufall bestimmt, wer anfängt, zeigen selten so viel.
yours-sure-leans = Eher ja: Mehr als die Hälfte der möglichen Verläufe dieser Wochen zeigt es. Es könnte aber auch anders sein.
yours-sure-open = Offen: Manche möglichen Verläufe dieser Wochen zeigen es, manche nicht. Gewöhnliches Auf und Ab könnte so aussehen.
yours-sure-too-little = Dieser Chat reicht nicht, um es zu sagen. Das liegt am Chat und sagt nichts über euch.
yours-sure-ask = Wie sicher?
yours-sure-ten = Die zehn Punkte sind zehn mögliche Verläufe dieser Wochen. { $count } zeigen es, { $not } nicht.
yours-sure-made = Wie die Zahlen entstehen
yours-sure-sources = Muster und Methode: { $sources }.
yours-moments-looking = Wird nachgesehen …
yours-moments-more = Noch { $count } aus diesem Abschnitt zeigen
yours-moments-rest = und noch { $count } in diesem Abschnitt.
yours-words-gone = Die Worte wurden nicht gespeichert.
yours-kind = { $kind ->
    [media] Bild oder Datei
    [voice] Sprachnachricht
    [call] Anruf
    [deleted] gelöschte Nachricht
    [edited] bearbeitete Nachricht
    [sticker] Sticker
    [location] Ort
    [contact] Kontakt
    [poll] Umfrage
    [reaction] Reaktion
    [undecryptable] nicht lesbar
    [missed] verpasster Anruf
   *[other] etwas anderes
}

## Was eine Zahl zählt

yours-counted-title = Wie das gezählt wird, und wo
yours-counted-of = { $label } …
yours-counts-turn = Nachrichten einer Person, ohne eine der anderen dazwischen und ohne Pause über fünf Minuten, bilden eine Folge. Ein Gespräch ist das, was zwischen zwei stillen Zeiten liegt.
yours-counts-opening = Wir zählen, wer nach einer Stille zuerst schrieb, wenn wir ihren Anfang und ihr Ende kennen.
yours-counts-answer = Von der letzten Nachricht einer Folge bis zur nächsten Nachricht der anderen Person, im selben Gespräch. Gezeigt ist die mittlere Wartezeit: Die Hälfte war kürzer, die Hälfte länger. Gezählt werden nur Antworten, die auch kamen.
yours-counts-opening-answer = Von der ersten Folge nach einer Stille, von ihrem Ende an, bis zur nächsten Nachricht der anderen Person. Bei der wachen Zeit fehlen die Stunden, in denen die antwortende Person fast nie schreibt.
yours-counts-again = Gezählt sind Folgen, die nach zwanzig Minuten noch ohne Antwort waren, und ob dieselbe Person noch einmal schrieb, bevor das Gespräch vorbei war.
yours-counts-unanswered = Gezählt sind erste Folgen, nach denen acht Stunden nichts von der anderen Person kam. Viele brauchen keine Antwort, und manche wurden mündlich beantwortet. Was das Ende des Chats abschneidet, zählt als „länger als das“.
yours-counts-several = Wie lange eine Antwort dauert: nach drei oder mehr Nachrichten hintereinander, und nach nur einer. Für euch beide gleich gezählt.
yours-seen-turn = { NUMBER($count) } von { NUMBER($among) } Folgen.
yours-seen-opening = zuerst geschrieben nach { NUMBER($count) } von { NUMBER($among) } stillen Zeiten.
yours-seen-answer = { $count ->
    [one] eine Antwort, auf eine Folge
   *[other] { NUMBER($count) } Antworten, auf { NUMBER($among) } Folgen
} der anderen Person.
yours-seen-opening-answer = { NUMBER($count) } von { NUMBER($among) } ersten Nachrichten der anderen Person wurden innerhalb von acht Stunden beantwortet.
yours-seen-again = noch einmal geschrieben bei { NUMBER($count) } von { NUMBER($among) } Folgen ohne Antwort.
yours-seen-unanswered = { NUMBER($count) } von { NUMBER($among) } eigenen ersten Nachrichten blieben acht Stunden ohne Antwort.
yours-seen-several = { NUMBER($count) } von { NUMBER($among) } Antworten folgten auf drei oder mehr Nachrichten hintereinander.
yours-seen-against = { $way ->
    [answer-back] Von { NUMBER($among) } Antworten nach drei Nachrichten hintereinander kamen { NUMBER($count) } mindestens so schnell wie üblich nach einer einzelnen.
    [answer-along] Von { NUMBER($among) } Antworten nach drei Nachrichten hintereinander kamen { NUMBER($count) } später als üblich nach einer einzelnen.
    [again-back] Nach zwei stillen Stunden kamen { NUMBER($count) } von { NUMBER($among) } weiteren Nachrichten später als üblich nach zehn stillen Minuten.
    [again-along] Nach zwei stillen Stunden kamen { NUMBER($count) } von { NUMBER($among) } weiteren Nachrichten nicht später als üblich nach zehn stillen Minuten.
    [pace-along-always] In jedem von { NUMBER($among) } Abschnitten von vier Wochen meldete sich diese Person öfter, wenn viel gekommen war.
    [pace-back-always] In jedem von { NUMBER($among) } Abschnitten von vier Wochen meldete sich diese Person seltener, wenn viel gekommen war.
    [pace-along] In { NUMBER($count) } von { NUMBER($among) } Abschnitten von vier Wochen meldete sich diese Person nicht öfter, wenn viel gekommen war.
   *[pace-back] In { NUMBER($count) } von { NUMBER($among) } Abschnitten von vier Wochen meldete sich diese Person nicht seltener, wenn viel gekommen war.
}
yours-seen-three = Drei davon, gleichmäßig über den Chat verteilt:
yours-seen-none = Keine in diesem Chat.

## Was dagegen spricht

yours-against = Was dagegen spricht
yours-against-lead = Manchmal war es umgekehrt. Durch Zufall allein wäre es etwa jedes zweite Mal so.
yours-against-dots = Von zehn Antworten, die so sicher sind, { $not ->
    [0] ist kaum eine falsch.
    [1] ist etwa eine falsch.
   *[other] sind etwa { $not } falsch.
}
yours-against-chance = { $share ->
    [0] Wo allein der Zufall bestimmt, wer anfängt, würde kaum ein Chat so viel zeigen.
    [1] Von hundert Chats, in denen allein der Zufall bestimmt, wer anfängt, würde etwa einer so viel zeigen.
   *[other] Von hundert Chats, in denen allein der Zufall bestimmt, wer anfängt, würden etwa { $share } so viel zeigen.
}
yours-against-chance-many = Wer anfängt, sagt hier nichts: Der Zufall allein würde in etwa { $share } von hundert Chats so viel zeigen. Was oben steht, beruht auf den übrigen Nachrichten.
yours-against-weeks = In { $count } von { $of } Wochen war es anders: { $other } meldete sich so oft wie { $one } oder öfter.
yours-against-count = Das ist nur gezählt. Etwas kann fehlen, Anrufe und Zeit im selben Raum sind nicht dabei, und manche wechseln die App.
yours-against-one = Der Titel spricht nur von { $other } → { $one }. Gezählt ist bei beiden gleich.
yours-against-end = Und alles, was ihr wisst und dieser Chat nicht: eine neue Arbeit, eine Krankheit, eine Woche im selben Zimmer.

## Ändern, was angenommen wurde

yours-change = Ändern, was wir angenommen haben
yours-change-lead = Ein Ergebnis, das nur bei einer Einstellung gilt, ist keins. Probier es aus.
yours-change-silence = Eine Stille beendet ein Gespräch nach
yours-change-minutes = { $minutes } Minuten
yours-change-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
yours-change-go = Noch einmal ansehen
yours-change-compared = Vor und nach dieser Änderung
yours-change-before = vorher
yours-change-now = jetzt
yours-change-not-there = nicht da
yours-change-was = Eine Stille beendete ein Gespräch vorher nach { $before }, jetzt nach { $now }.
yours-fate-gone = Es verblasst: Hier bleibt nichts davon.
yours-fate-new = Es zeigt sich nur hier, also verlass dich nicht darauf.
yours-fate-less = Es verblasst: Hier ist es nicht mehr wahrscheinlich.
yours-fate-more = Es wird nur hier deutlich, also verlass dich nicht darauf.
yours-fate-other = Es ändert sich: Hier sagt es etwas anderes, also verlass dich auf keins von beiden.
yours-fate-weaker = Es bleibt, aber weniger deutlich.
yours-fate-same = Es hält stand.
yours-days-other = Tage, die anders waren
yours-days-other-lead = Tage zu zweit oder mit Krankheit kannst du weglassen: Sie fehlen dann, sie gelten nicht als still. Tage, an denen ihr getrennt wart oder in einer anderen App, vergleichen wir nur untereinander.
yours-days-from = von
yours-days-to = bis
yours-days-as = als
yours-days-every = und wieder alle
yours-days-every-days = Tage
yours-days-exclude = weggelassen
yours-days-apart = auseinander oder auf Reisen
yours-days-elsewhere = in einer anderen App
yours-days-given = { $dates }, { $use }
yours-days-again = { $dates }, und davor und danach alle { $every } Tage, { $use }
yours-days-set-apart = { $dates }: Beide haben { $wrote ->
    [more] viel mehr
   *[less] viel weniger
} geschrieben als in den Wochen drumherum. Zählt nicht dafür, wer auf wen reagiert.
yours-days-count-all = Diese Tage wie die anderen zählen
yours-days-apart-again = Diese Tage getrennt behandeln
yours-days-count-again = wieder zählen
yours-days-as-others = wie alle anderen zählen
yours-days-found = { $label }: { $a } { $saidA }; { $b } { $saidB }
yours-weekly = Stunden, die jede Woche wegbleiben
yours-weekly-lead = Eine Nachtschicht, Abende zu zweit, ein fester Termin. Diese Stunden zählen für euch beide nicht mit. Eine Wartezeit, die hineinreicht, endet dort und zählt nicht als Stille.
yours-weekly-hours = { $days }, { $from } bis { $to }
yours-weekly-next-day = bis zum nächsten Tag
yours-weekly-add = Diese Stunden weglassen

# Tage mit Anrufen, Besuchen oder Schichten, von Hand gesagt.
yours-elsewhere = Anrufe, Besuche, Schichten angeben
yours-elsewhere-what = Was steht nicht in diesem Chat?
yours-elsewhere-together = Zeit zusammen
yours-elsewhere-calls = Anrufe
yours-elsewhere-shifts = Schichten oder Reisen
yours-elsewhere-when = Wann?
yours-elsewhere-weekends = Jedes Wochenende
yours-elsewhere-fortnight = Jedes zweite Wochenende
yours-elsewhere-days = Bestimmte Tage
yours-elsewhere-one = Ein Tag an so einem Wochenende
yours-elsewhere-go = Den Chat damit noch einmal lesen
yours-elsewhere-level = Solche Tage vergleichen wir bei euch beiden nur untereinander. Nichts wird weggelassen.
yours-elsewhere-told = Deine Angaben
yours-elsewhere-before = Vorher war die Antwort:

# Was geschah, als es sich änderte.
yours-happened-label = In wenigen Worten
yours-happened-keep = Merken
yours-happened-kept = Du hast geschrieben: „{ $words }“
yours-happened-where = Was du schreibst, steht in der Grafik, nur auf diesem Gerät. Es ändert keine Zahl.

yours-evening = Euer letztes Gespräch, Wort für Wort
yours-evening-lines = Ein Strich je Nachricht, höher bei längeren. Eine dünne Linie führt zur Antwort.
yours-evening-play = Abspielen
yours-evening-pause = Anhalten
yours-evening-before = Die vorige
yours-evening-after = Die nächste
yours-evening-at = { DATE($when, form: "short") }, Nachricht { $at } von { $of }

yours-alike = Nach mehreren hintereinander: später oder nicht?
yours-alike-lead = Die Zahlen zeigen nichts Klares, also lies selbst. Jedes Mal kamen mehrere Nachrichten hintereinander, dann eine Antwort. Ausgewählt aus dem ganzen Chat, ohne Wartezeiten über Nacht.
yours-alike-later = Später, als dieselbe Person sonst auf eine einzelne Nachricht antwortet
yours-alike-sooner = Nicht später
yours-alike-row = { $one } antwortete nach { $wait }
yours-alike-says = { $one } schrieb { $count }-mal hintereinander. Die Antwort von { $other } dauerte { DURATION($wait) }.

yours-show = { $one } das Gerät geben
yours-show-for = { $one }, zuerst du. Lass dir Zeit.
yours-show-ask = Wenn { $one } sich öfter meldet, was machst du?
yours-show-guess-less = Ich ziehe mich zurück.
yours-show-guess-more = Ich melde mich auch öfter.
yours-show-guess-same = Das ändert nichts.
yours-show-guessed = Deine Vermutung: { $guess }
yours-show-next = Weiter
yours-show-end = Zurück zur Antwort
yours-show-done = Fertig

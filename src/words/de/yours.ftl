### Die Antwortseite in drei Tiefen. $row, $quiet und $days werden Bedienelemente und stehen im Dativ nach „nach“.

## Über den Überschriften

yours-who = { $a } und { $b }, { $long }
yours-who-invented = Erfunden: { $a } und { $b }, { $long }
yours-swap = Plätze tauschen
yours-unseen-link = Was das nicht sieht
yours-second-below = Erst die eine Richtung, dann die andere.

yours-long = { $unit ->
    [days] { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
    [weeks] { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
   *[months] { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
}

## Die Überschrift einer Richtung, in Zahlen und Minuten

yours-row = { $count ->
    [1] einer Nachricht
    [2] zwei in Folge
   *[3] drei in Folge
}
yours-quiet = { $which ->
    [0] zehn stillen Minuten
    [1] einer stillen Stunde
   *[2] zwei stillen Stunden
}
yours-days = { $which ->
    [0] stillen Tagen
    [1] gewöhnlichen Tagen
   *[2] vollen Tagen
}
yours-amount-label = Wie viel
yours-answer = Nach { $row } von { $other } dauerte es etwa { DURATION($wait) }, bis { $one } antwortete.
yours-answer-long = Nach { $row } von { $other } dauerte es bis zur Antwort von { $one } oft länger, als dieser Chat zeigt.
yours-answer-few = Nach { $row } von { $other } gibt es hier zu wenige Antworten zum Zählen.
yours-again = Nach { $quiet } von { $other } dauerte es etwa { DURATION($wait) }, bis { $one } wieder schrieb.
yours-again-long = Nach { $quiet } von { $other } blieb es bei { $one } meist bei einer Nachricht.
yours-again-few = Nach { $quiet } von { $other } gibt es hier zu wenige Momente zum Zählen.
yours-pace = Nach { $days } von { $other } ging { $one } etwa { $count } Mal { $per ->
    [day] am Tag
   *[week] in der Woche
} auf { $other } zu.
yours-pace-few = Nach { $days } von { $other } gibt es hier zu wenige Tage zum Zählen.

yours-fitted = Als { $other } doppelt so oft wie sonst auf { $one } zuging, ging { $one } { $change ->
    [quarter] etwa ein Viertel so oft
    [third] etwa ein Drittel so oft
    [half] etwa halb so oft
    [two-thirds] etwa zwei Drittel so oft
    [three-quarters] etwa drei Viertel so oft
    [same] etwa so oft wie sonst
    [half-more] etwa anderthalbmal so oft
    [double] auch etwa doppelt so oft
   *[more] mehr als doppelt so oft
} auf { $other } zu.
yours-fitted-hides = Im bloßen Zählen verschwindet das hinter Jahreszeit und Uhrzeit. Die Rechnung nimmt beides heraus.

## Der Satz unter jedem Bild

yours-answer-clause = Nach einer Nachricht von { $other } antwortete { $one } etwa { DURATION($least) } später. Nach dreien etwa { DURATION($most) } später.
yours-again-clause = Nach zehn stillen Minuten von { $other } schrieb { $one } etwa { DURATION($least) } später wieder. Nach zwei stillen Stunden etwa { DURATION($most) } später.
yours-pace-clause = Nach stillen Tagen von { $other } ging { $one } etwa { $least } Mal { $per ->
    [day] am Tag
   *[week] in der Woche
} auf { $other } zu. Nach vollen Tagen etwa { $most } Mal.

## Unter den Bildern

yours-typical = { $moments ->
    [one] Der einzige solche Moment.
   *[other] Der typischste von { $moments }{ $more ->
        [0] .
        [9] , und neun weitere.
       *[other] , und { $more } weitere.
    }
}
yours-rows = { $more ->
    [9] Neun weitere
   *[other] { $more } weitere
}, vom kürzesten bis zum längsten: { $values }.
yours-each-day = ein Strich je Tag: wie oft jede Seite zuging
yours-each-week = ein Strich je Woche

## Wie sicher

yours-how-sure = Wie sicher
yours-sure = { $sure ->
    [likely] Wahrscheinlich
    [leans] Es spricht eher dafür
   *[open] Offen
}: { $count } von 10
yours-pattern = { $pattern ->
    [pursue-distance] Je mehr eine Seite zugeht, desto mehr zieht die andere sich zurück.
    [reciprocal] Geht eine Seite zu, tut es die andere auch.
    [chase] Geht { $one } zu, zieht { $other } sich zurück. Geht { $other } zu, kommt { $one } nach.
    [one-sided-away] Geht { $one } zu, zieht { $other } sich zurück. Umgekehrt zeigt sich nichts.
    [one-sided-along] Geht { $one } zu, tut es { $other } auch. Umgekehrt zeigt sich nichts.
   *[no-coupling] Wie viel die eine Seite schreibt, hat wenig mit der anderen zu tun.
}

## Was sonst feststeht

yours-stands = Was sonst feststeht
yours-opens = Von 10 Gesprächen fing { $a } etwa { $countA } an, { $b } etwa { $countB }.
yours-opens-even = Ihr habt beide etwa die Hälfte der Gespräche angefangen.
yours-traded = Um { DATE($when, form: "month") } habt ihr die Plätze getauscht.
yours-turned = Ab etwa { DATE($when, form: "month") } ging { $one } öfter zu, { $other } seltener.
yours-turned-nothing = Wer öfter zugeht, blieb die ganze Zeit gleich.

## Für heute Abend

yours-tonight = Für heute Abend
yours-tonight-part = Für heute Abend.
yours-tonight-reaching = { $one }: eine Nachricht, dann lass sie liegen. { $other }: früh eine Zeile, und sei es „Morgen mehr“.
yours-tonight-either = Wenn du gerade zugehst: eine Nachricht, dann lass sie liegen. Wenn du Raum brauchst: früh eine Zeile, und sei es „Morgen mehr“.
yours-tonight-warm = Stille antwortet hier auf Stille. Anfangen könnt ihr beide: schick etwas, das dir heute gefallen hat.
yours-tonight-easy = Schick etwas, das dir heute gefallen hat. Es braucht keine Antwort.
yours-try = Einen kleinen Schritt probieren
yours-closer = Genauer ansehen

## Offen, und zu wenig

yours-together-title = Ihr schreibt beide in denselben Wochen mehr.
yours-apart-title = Eure vollen Wochen wechseln sich ab: schreibt eine Seite mehr, schreibt die andere weniger.
yours-open-title = Ihr schreibt hin und her, und noch sticht kein Muster heraus.
yours-short-title = Dieser Chat ist jung. Das zeigt er schon.
yours-hardly-title = { $count ->
    [0] Noch ist keine Nachricht da, die man ansehen könnte.
    [1] Bisher eine Nachricht.
   *[other] Bisher { $count } Nachrichten.
}
yours-even-title = Wie viel die eine Seite schreibt, hat wenig mit der anderen zu tun.
yours-weeks-together = In { $count } von { $of } Wochen habt ihr zusammen mehr oder zusammen weniger geschrieben. Das steht fest.
yours-weeks-apart = In { $count } von { $of } Wochen schrieb eine Seite mehr und die andere weniger. Das steht fest.
yours-weeks-neither = In { $count } von { $of } Wochen ging es bei euch zusammen auf oder ab: etwa so oft wie im Zufall.
yours-counted = Nachrichten bisher: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = Die Hälfte der Antworten kam bei { $a } binnen { DURATION($countA) }, bei { $b } binnen { DURATION($countB) }.
yours-why = Warum noch nicht mehr.
yours-why-short = { $days ->
    [0] Ein Muster braucht Wochen, und das ist weniger als ein Tag.
    [one] Ein Muster braucht Wochen, und das ist ein Tag.
   *[other] Ein Muster braucht Wochen. Dieser Chat reicht über { $days } Tage.
}
yours-why-few = Ein Muster braucht ein paar hundert Nachrichten von euch beiden.
yours-why-hole = Hier ist eine Lücke: { DURATION($hole) }. Eine Lücke ist eine fehlende Seite, keine Stille.
yours-why-shared = Wenn ihr euch zusammen bewegt, sieht ein Chat nicht, wer wem antwortet. Arbeit oder ein schwerer Monat kann euch beide bewegen.
yours-why-alternating = Eure Wochen wechseln sich ab. Das tun sie auch bei Schichten oder geteilter Sorge, und ein Chat kann das nicht von einem Tanz unterscheiden.
yours-why-weak = Was sich hier zeigt, ist klein. Ein gewöhnliches Hin und Her sieht genauso aus.
yours-helps = Was helfen würde.
yours-helps-shared = Wochen, in denen nur eine Seite viel zu tun hat. { $weeks ->
    [one] Noch eine
   *[other] Etwa { $weeks } mehr
}, bis zum { DATE($by, form: "day") }.
yours-helps-alternating = Sag uns unter „Genauer ansehen“, an welchen Tagen Schicht oder Kinderzeit ist.
yours-helps-more = { $weeks ->
    [one] Noch eine Woche von diesem Chat
   *[other] Noch etwa { $weeks } Wochen von diesem Chat
}, bis zum { DATE($by, form: "day") }.
yours-helps-longer = Wenn dieser Chat weiter zurückreicht, exportiere ihn ganz.
yours-save-date = Den Tag vormerken
yours-model = In unserem Modell von zwei Menschen wuchs ein winziger Unterschied in { $tiny } von 10 Paaren zu festen Rollen. Nach einer schweren Zeit in { $hard }.
yours-helps-again = Dieser Export endet im { DATE($when, form: "month") }. Exportiere den Chat heute noch einmal.
yours-ordinary = ein gewöhnliches Gespräch: kein Warten fällt auf
yours-invented = Oder sieh dir ein erfundenes Paar an
yours-use = Meinen Chat nehmen
yours-newer = Neueren Export bringen
yours-looking = Wird angesehen …

## Die tieferen Blicke

yours-closer-title = Genauer angesehen
yours-known = Woher wir das wissen
yours-limits = Was gerade dieser Chat nicht zeigen kann
yours-unseen = Was kein Chat zeigen kann
yours-take = Zum Mitnehmen

yours-lean = Wer mehr zugeht
yours-lean-lead = Über der Linie ging { $a } öfter zu, darunter { $b }. Im Band kann die wahre Linie laufen.
yours-lean-says = Wer öfter zuging, über die Zeit. Von zehn Malen kamen von { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }

yours-waits = Nach einer Nachricht, und nach dreien
yours-waits-lead = Jeder Punkt ist ein echtes Warten. Der Strich ist das mittlere.
yours-waits-row = { $one }, nach { $row } von { $other }{ $known ->
    [yes] : { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = Die Momente selbst
yours-moments-lead = Der typische, ein kürzerer, ein längerer. Der gezählte Abstand ist markiert.
yours-moments-show = Die Momente zeigen
yours-moments-hide = Die Momente verbergen

yours-survive = Hält es stand?
yours-survive-lead = Was an einer einzigen Einstellung hängt, taugt nichts. Verschieb sie und sieh auf die Zahlen.
yours-survive-thought = Nachrichten binnen { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} sind eine Folge.
yours-survive-silence = { $hours ->
    [0.5] Eine halbe Stunde Stille beendet
    [one] { $hours } Stunde Stille beendet
   *[other] { $hours } Stunden Stille beenden
} ein Gespräch.
yours-survive-weeks = { $weeks ->
    [0] Keine Woche ist weggelassen.
    [one] Die vollste Woche ist weggelassen.
   *[other] Die { $weeks } vollsten Wochen sind weggelassen.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] keine
    [one] eine Woche
   *[other] { $weeks } Wochen
}
yours-survive-pace = Nach stillen Tagen von { $other } ging { $one } etwa { $least } Mal in der Woche zu. Nach vollen etwa { $most } Mal.
yours-survive-few = Wo { $one } auf { $other } antwortet, bleibt zu wenig zum Zählen.
yours-stays = Es bleibt.
yours-fades = Es verblasst.
yours-survive-fit = { $sure ->
    [likely] Alles noch einmal gerechnet: wahrscheinlich, { $count } von 10.
    [leans] Alles noch einmal gerechnet: es spricht eher dafür, { $count } von 10.
   *[open] Alles noch einmal gerechnet: jetzt offen, { $count } von 10.
}
yours-survive-gone = { $sure ->
   *[open] Alles noch einmal gerechnet: hier zeigt sich etwas anderes, { $count } von 10. Stütz dich nicht darauf.
}
yours-survive-wait = Lass die Hand ruhen, dann wird alles noch einmal gerechnet.

yours-alone-title = Hier hat nur { $one } geschrieben.
yours-alone-stands = { $count ->
    [one] Eine Nachricht, am { DATE($from, form: "full") }.
   *[other] { $count } Nachrichten, vom { DATE($from, form: "full") } bis zum { DATE($to, form: "full") }.
}
yours-alone-why = Zum Tanzen braucht es zwei, und in dieser Datei ist nur eine Seite.
yours-alone-helps = Exportiere den ganzen Chat, mit beiden Seiten darin. Manche Apps lassen die Nachrichten der anderen Person weg.

## Drei erfundene Paare, drei Wahrheiten

yours-sample-couple = Ein Paar
yours-sample-couple-about = Ein Kreislauf: eine Seite geht zu, die andere zieht sich zurück.
yours-sample-friends = Eine Freundschaft
yours-sample-friends-about = Rollen, die wechseln: im Herbst tauschen sie die Plätze.
yours-sample-family = Ein Elternteil und ein erwachsenes Kind
yours-sample-family-about = Ehrlich offen: was ein Chat nicht sagen kann.

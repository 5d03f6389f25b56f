// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `talk-title = Darüber reden
talk-lead = Zwei bis sechs Minuten. Was du schreibst, bleibt auf dieser Seite und ist weg, wenn du sie verlässt.
talk-which = Worum geht es heute Abend?
talk-door-waiting =
    { $role ->
        [reaching] Es ist nichts zurückgekommen
       *[stepping-back] Ich habe nicht geantwortet
    }
talk-door-again =
    { $role ->
        [reaching] Ich schreibe immer wieder, ohne zu wissen, warum
       *[stepping-back] Ich werde immer wieder still, ohne zu wissen, warum
    }
talk-door-argument = Wieder derselbe Streit
talk-door-chat = Lies meinen Chat mit mir
talk-door-break =
    { $role ->
        [reaching] Eine Pause vom Zugehen?
       *[stepping-back] Ein wenig näher kommen?
    }
talk-door-bring-up = Wie spreche ich das an?
talk-door-unchanged = Es hat sich nichts geändert
talk-door-safe = Ist es sicher?
talk-role = Wo sitzt du heute Abend?
talk-role-reaching = Auf der Seite, die zugeht
talk-role-stepping-back = Auf der Seite, die zurücktritt
talk-program = Das hier ist ein Programm. Niemand liest, was du hier schreibst.
talk-your-words = Deine Worte
talk-say = Weiter
talk-skip = Überspringen
talk-back = Zurück
talk-close = Schließen und vergessen
talk-raised-safety = Wenn es hier um Angst oder Kontrolle geht: „Ist es sicher?“ ist hier.
talk-raised-crisis = Wenn du oder jemand anderes in Gefahr sein könnte, kann dieses Gespräch warten. Ruf jetzt eine dieser Nummern an oder den Notruf. Dort antworten Menschen.
talk-seconds =
    { $count ->
        [one] noch { $count } Sekunde
       *[other] noch { $count } Sekunden
    }
talk-breath-begins = Eine Minute beginnt.
talk-breath-ends = Die Minute ist um.
talk-breath = Dann zuerst der Körper. Eine Minute lang länger ausatmen als einatmen.
talk-breath-after = Jetzt etwas ruhiger, etwa gleich oder lauter?
talk-quieter = Etwas ruhiger
talk-same = Etwa gleich
talk-louder = Lauter
talk-louder-then = Dann ist es für Worte vielleicht noch früh.
talk-louder-next = Weitermachen oder erst einmal ruhen?
talk-go-on = Weiter
talk-on = Weiter
talk-enough = Das reicht für jetzt
talk-rest = Für heute lassen
talk-not-now = Jetzt nicht
talk-what-now = Was geht jetzt?
talk-what-fits = Was passt heute Abend?
talk-one-reading = So wirkt es heute Abend.
talk-chat-shows = Ein Chat zeigt keine der beiden Lesarten. Er zeigt, wie ihr aufeinander geantwortet habt:
talk-chat-shows-two = So habt ihr aufeinander geantwortet:
talk-chat-here = Das zeigt er:
talk-many-evenings = Das gilt für viele Abende. Über diesen sagt es nichts.
talk-chat-open = Wie ihr aufeinander antwortet, ist in eurem Chat noch offen. Also muss daran heute nichts entschieden werden.
talk-chat-little = In eurem Chat ist noch zu wenig, um zu zeigen, wie ihr aufeinander antwortet.
talk-from-model = Das kommt aus einem Modell zweier Menschen, nicht von euch.
talk-fits-breath = Eine Minute Atem
talk-fits-step = Ein kleiner Schritt, fair ausprobiert
talk-fits-fair = Fair ausprobieren
talk-fits-loop = Gemeinsam Worte für den Kreis finden
talk-fits-softer = Sanfter fragen
talk-fits-copy = Die Zeile kopieren
talk-fits-moments = Die Momente dahinter
talk-fits-unseen = Was ein Chat nicht sieht
talk-fits-load = Einen Chat öffnen
talk-fits-bring-up = Einen Weg finden, es anzusprechen
talk-waiting-opens =
    { $role ->
        [reaching] Es ist noch nichts zurückgekommen.
       *[stepping-back] Es ist noch keine Antwort abgeschickt.
    }
talk-waiting-strongest = In den nächsten Minuten muss nichts abgeschickt werden. Was ist gerade am stärksten?
talk-strongest-body = Vor allem der Körper: eng, heiß, hellwach
talk-strongest-thoughts = Vor allem kreisende Gedanken
talk-strongest-wish =
    { $role ->
        [reaching] Vor allem der Wunsch zu schreiben
       *[stepping-back] Vor allem der Wunsch, es wegzulegen
    }
talk-waiting-says =
    { $role ->
        [reaching] In wenigen Worten: Was scheint die Stille zu sagen?
       *[stepping-back] In wenigen Worten: Was scheint die Nachricht zu sagen?
    }
talk-waiting-other = Was könnte es auf der anderen Seite noch sein?
talk-waiting-model =
    { $role ->
        [reaching] Im Modell zieht es einen gerade dann am stärksten hin, wenn die andere Seite am weitesten weg ist.
       *[stepping-back] Im Modell zieht es einen gerade dann am stärksten weg, wenn die andere Seite am meisten zugeht.
    }
talk-when-then = Ein Wenn und ein Dann. Welches passt heute?
talk-when-first =
    { $role ->
        [reaching] Wenn ich wieder schreiben will, tun meine Hände erst zehn Minuten etwas anderes
       *[stepping-back] Wenn ich es weglegen will, sage ich erst, wann ich antworte
    }
talk-when-warm =
    { $role ->
        [reaching] Wenn eine Stunde um ist, schicke ich eine warme Zeile und lasse es gut sein
       *[stepping-back] Wenn ich voll bin, schicke ich eine warme Zeile und ruhe dann
    }
talk-neither-tonight = Heute keins von beiden
talk-line = Probier hier eine Zeile. Sie wird nicht abgeschickt.
talk-line-how = Wie ist es hier, und was würde helfen?
talk-line-read = Lies es, als käme es zu dir. Würdest du antworten wollen?
talk-line-keep = Und jetzt?
talk-yes-try =
    { $role ->
        [reaching] Ja. Und ein Schritt zum Ruhigwerden, fair ausprobiert
       *[stepping-back] Ja. Und eine Antwort zur versprochenen Zeit, fair ausprobiert
    }
talk-yes-copy = Ja, die Zeile kopieren
talk-not-yet = Noch nicht
talk-softer = Kürzer hilft oft, und nur, was auf deiner Seite ist.
talk-again-opens =
    { $role ->
        [reaching] Noch eine Nachricht ist weg, oder gleich.
       *[stepping-back] Es ist wieder still geworden, oder gleich.
    }
talk-again-before = Was war kurz davor?
talk-before-other =
    { $role ->
        [reaching] Eine lange Stille
       *[stepping-back] Viele Nachrichten
    }
talk-before-day = Ein schwerer Tag, von anderswo
talk-before-nothing = Nichts, was einen Namen hat
talk-again-body = Wo im Körper ist es?
talk-body-chest = Brust oder Hals
talk-body-stomach = Bauch
talk-body-head = Kopf oder Schultern
talk-body-nowhere = Nirgends besonders
talk-again-protects =
    { $role ->
        [reaching] Wieder zu schreiben schützt oft etwas.
       *[stepping-back] Still zu werden schützt oft etwas.
    }
talk-again-what = Was könnte es hier schützen?
talk-again-relief = Wie lange hält die Erleichterung?
talk-relief-minutes = Minuten
talk-relief-evening = Einen Abend
talk-relief-days = Tage
talk-again-model =
    { $role ->
        [reaching] Im Modell beruhigt das Schreiben eine Weile, und dann wächst der Abstand.
       *[stepping-back] Im Modell beruhigt das Stillwerden eine Weile, und dann wächst das Zugehen.
    }
talk-again-seen =
    { $role ->
        [reaching] Wie könnte es von der Seite aussehen, die still geworden ist?
       *[stepping-back] Wie könnte es von der Seite aussehen, die weiterschreibt?
    }
talk-argument-opens = Derselbe Streit, noch einmal.
talk-argument-did = Was hast du getan, so wie eine Kamera es gesehen hätte?
talk-argument-seen = Und wie könnte das vom anderen Stuhl ausgesehen haben?
talk-argument-watcher = Jetzt schaut jemand zu, der euch beiden Gutes wünscht.
talk-argument-notice = Was würde dieser Mensch bemerken?
talk-argument-model = Im Modell ändert es allein wenig, über den Kreis zu reden. Kleine Schritte danach können es.
talk-chat-opens = Ein Befund, in Ruhe. Zuerst eine Vermutung.
talk-chat-guess = Was wird der Chat zeigen?
talk-guess-apart = Je mehr die eine Seite schreibt, desto mehr tritt die andere zurück
talk-guess-together = Wir steigen und sinken zusammen
talk-guess-nothing = Nichts Auffälliges
talk-guess-matter = Ob ich wichtig bin
talk-chat-fits = Passt das zu dem, was du kennst?
talk-fits-often = Ja, oft
talk-fits-sometimes = An manchen Abenden
talk-fits-no = Nein
talk-open-stands = Das steht fest:
talk-chat-later = Wochen helfen mehr als Worte. Füge später einen neueren Export hinzu.
talk-chat-none = Hier ist kein Chat von dir offen. Einer kann auf diesem Gerät gelesen werden und bleibt darauf.
talk-chat-next = Was würdest du als Nächstes anschauen?
talk-chat-disputed = Dann seid ihr euch uneinig, du und der Chat. Und du warst dabei.
talk-chat-knows = Ein Chat weiß nur, wer wann schrieb. Anrufe, Tonfall und derselbe Raum sind nicht darin.
talk-cannot-answer = Das kann ein Chat nicht beantworten.
talk-look-for = Wonach würdest du außerhalb des Chats schauen?
talk-look-for-then = Danach kann man fragen, laut und freundlich.
talk-break-opens =
    { $role ->
        [reaching] Eine Pause vom Zugehen, bei der die Wärme bleibt.
       *[stepping-back] Ein wenig näher kommen, in kleinen, stetigen Schritten.
    }
talk-break-what-for = Wofür?
talk-for-calm = Damit es ruhiger wird
talk-for-see = Um zu sehen, was geschieht
talk-for-noticed = Damit die andere Seite es merkt
talk-break-test = Dann kann es wie eine Prüfung wirken. Vorher zu sagen, was du tust und warum, ist für beide freundlicher.
talk-break-serious = Wartet etwas Ernstes: Geld, Gesundheit, ein Versprechen?
talk-serious-yes = Ja
talk-serious-no = Nein
talk-break-first = Dann kommt das zuerst. So ein Schritt darf es nicht aufschieben.
talk-break-warm =
    { $role ->
        [reaching] Was bleibt inzwischen warm?
       *[stepping-back] Welche Kleinigkeit könnte jeden Tag von dir kommen?
    }
talk-break-guess = Eine Vermutung: Was kommt dann von der anderen Seite?
talk-guess-nearer = Mehr
talk-guess-same = Etwa gleich viel
talk-guess-further = Weniger
talk-break-forecast = Die Seite des Schritts zeigt, was für euch folgen könnte, soweit euer Chat es hergibt.
talk-break-model =
    { $role ->
        [reaching] Im Modell kommt die andere Seite bei den meisten Paaren näher, wenn man herzlich nachlässt. Es hält nicht immer.
       *[stepping-back] Im Modell machen kleine, stetige Schritte es bei den meisten Paaren für die andere Seite ruhiger. Es hält nicht immer.
    }
talk-break-ready = Einige Wochen ausprobieren oder jetzt nicht?
talk-bring-opens = Eine Sache, die angesprochen werden will.
talk-bring-wish = Was ist der eine Wunsch? Wenige Worte reichen.
talk-bring-when = Wann ist niemand von euch hungrig, müde oder in Eile?
talk-when-walk = Bei einem Spaziergang
talk-when-meal = Nach einem Essen
talk-when-ask = Erst nach einer Zeit fragen
talk-bring-soften = Ein sanfter Anfang hat drei Teile: was war, wie es hier ist, was helfen würde.
talk-bring-write = Schreib es so. Es wird nicht abgeschickt.
talk-bring-hear = Lies es vom anderen Stuhl. Was könnte schwer zu hören sein?
talk-bring-badly = Und wenn es nicht gut geht?
talk-badly-pause = Zwanzig Minuten Pause, und sagen, wann es weitergeht
talk-badly-thanks = Danke sagen fürs Zuhören und es dabei lassen
talk-unchanged-opens = Etwas wurde ausprobiert, und nichts scheint anders zu sein.
talk-unchanged-guess = Was war die Vermutung?
talk-guessed-more = Mehr
talk-guessed-same = Etwa gleich
talk-guessed-less = Weniger
talk-unchanged-done = Wie oft wurde der Schritt gemacht?
talk-done-most = In den meisten seiner Wochen
talk-done-some = In einigen
talk-done-hardly = Kaum
talk-unchanged-hardly = Dann wurde das Leben ausprobiert und nicht der Schritt. Das geht den meisten so.
talk-unchanged-ordinary = Wochen gehen von selbst auf und ab. Ein Versuch kann es nicht immer zeigen.
talk-unchanged-next = Weitermachen, etwas ändern oder aufhören? Aufhören ist eine ganze Antwort.
talk-next-on = Weitermachen
talk-next-other = Ein anderer Schritt
talk-next-stop = Aufhören
talk-safe-open = Dann sind die anderen Türen offen. Diese hier bleibt auf jeder Seite.
talk-ended = Das reicht für heute.
talk-end-go = Dorthin
talk-copied = Kopiert. Nichts wurde abgeschickt.
talk-not-copied = Das Kopieren ging nicht. Die Zeile steht oben; dort kannst du sie markieren.
talk-keep = Meine Worte in meiner Datei behalten
talk-keep-what = Nur was du hier geschrieben hast, neben diesem Chat. Gesichert wird es, wenn du deine Datei sicherst.
talk-keep-chat = Der Chat kommt dann auch in deine Datei.
talk-kept = In deiner Datei, noch nicht gesichert.
talk-other-doors = Heute geht es um etwas anderes
`;

### Der Begleiter im Gespräch.

## Doors

talk-title = In Ruhe durchdenken
talk-lead = Fragen nur für dich, zwei bis sechs Minuten. Niemand liest mit. Wenn du die Seite verlässt, ist alles weg.
talk-which = Worum geht es?
talk-door-waiting = { $role ->
    [reaching] Es kommt keine Antwort
   *[stepping-back] Ich habe noch nicht geantwortet
}
talk-door-again = { $role ->
    [reaching] Ich schreibe und schreibe
   *[stepping-back] Ich werde immer wieder still
}
talk-door-argument = Wieder derselbe Streit
talk-door-chat = Lies meinen Chat mit mir
talk-door-break = { $role ->
    [reaching] Eine Pause einlegen?
   *[stepping-back] Ein wenig näher kommen?
}
talk-door-bring-up = Wie spreche ich es an?
talk-door-unchanged = Es hat sich nichts geändert
talk-door-safe = Wenn du Angst hast
talk-role = Was trifft heute Abend zu?
talk-role-reaching = Ich suche gerade Nähe
talk-role-stepping-back = Ich ziehe mich gerade zurück

## In every state

talk-program = Das hier ist ein Programm. Niemand liest, was du hier schreibst.
talk-your-words = Deine Worte
talk-say = Weiter
talk-skip = Überspringen
talk-back = Zurück
talk-close = Schließen und vergessen
talk-raised-safety = Geht es hier um Angst oder Kontrolle? Dafür gibt es die Seite „Wenn du Angst hast“.
talk-raised-crisis = Könntest du oder jemand anders in Gefahr sein? Dann kann dieses Gespräch warten. Ruf jetzt eine dieser Nummern an oder den Notruf. Dort antworten Menschen.
talk-seconds = { $count ->
    [one] noch { $count } Sekunde
   *[other] noch { $count } Sekunden
}
talk-breath-begins = Eine Minute beginnt.
talk-breath-ends = Die Minute ist um.

## Said in more than one conversation

talk-breath = Dann zuerst der Körper. Eine Minute lang: länger ausatmen als einatmen.
talk-breath-after = Ist es jetzt etwas ruhiger, etwa gleich oder unruhiger?
talk-quieter = Etwas ruhiger
talk-same = Etwa gleich
talk-louder = Unruhiger
talk-louder-then = Dann ist es für Worte vielleicht noch zu früh.
talk-louder-next = Weitermachen oder erst einmal Ruhe?
talk-on = Weiter
talk-enough = Für jetzt reicht es
talk-rest = Für heute gut sein lassen
talk-not-now = Jetzt nicht
talk-what-now = Was kannst du jetzt tun?
talk-what-fits = Was passt heute Abend?
talk-chat-shows = Ein Chat zeigt keine Gründe. Er zeigt, wie ihr aufeinander reagiert habt:
talk-chat-shows-two = So habt ihr aufeinander reagiert:
talk-chat-weighs = Ein Chat kann nicht abwägen, was gesagt wurde. Er zeigt, wie ihr aufeinander reagiert habt:
talk-chat-here = Das zeigt er:
talk-many-evenings = Das gilt für viele Abende. Über diesen sagt es nichts.
talk-chat-open = Wer von euch auf wen reagiert, ist in eurem Chat noch offen. Mach heute also nichts davon abhängig.
talk-chat-little = Euer Chat ist noch zu kurz, um zu zeigen, wer auf wen reagiert.
talk-from-model = Das sagt ein Modell, nicht euer Chat.
talk-fits-breath = Eine Minute atmen
talk-fits-step = Einen kleinen Schritt ausprobieren
talk-fits-fair = Ausprobieren
talk-fits-loop = Zusammen Worte für den Kreislauf finden
talk-fits-softer = Sanfter bitten
talk-fits-copy = Die Worte kopieren
talk-fits-moments = Die Momente dahinter
talk-fits-unseen = Was ein Chat nicht sieht
talk-fits-load = Einen Chat öffnen
talk-fits-bring-up = Einen Weg finden, es anzusprechen

## Waiting

talk-waiting-opens = { $role ->
    [reaching] Noch keine Antwort.
   *[stepping-back] Du hast noch nicht geantwortet.
}
talk-waiting-strongest = In den nächsten Minuten muss nichts abgeschickt werden. Was ist gerade am stärksten?
talk-strongest-body = Vor allem der Körper: eng, heiß, hellwach
talk-strongest-thoughts = Vor allem kreisende Gedanken
talk-strongest-wish = { $role ->
    [reaching] Vor allem der Wunsch zu schreiben
   *[stepping-back] Vor allem der Wunsch, das Handy wegzulegen
}
talk-waiting-says = { $role ->
    [reaching] In wenigen Worten: Wonach klingt die Stille für dich?
   *[stepping-back] In wenigen Worten: Wonach klingt die Nachricht für dich?
}
talk-waiting-other = Was könnte sonst noch dahinterstecken?
talk-waiting-model = { $role ->
    [reaching] Im Modell sucht die eine Person gerade dann am meisten Nähe, wenn die andere am weitesten weg ist.
   *[stepping-back] Im Modell zieht sich die eine Person gerade dann am meisten zurück, wenn die andere am meisten Nähe sucht.
}
talk-when-then = Ein Plan in einem Satz. Welcher passt heute?
talk-when-first = { $role ->
    [reaching] Wenn ich wieder schreiben will, mache ich erst zehn Minuten etwas mit den Händen
   *[stepping-back] Wenn ich das Handy weglegen will, sage ich vorher, wann ich antworte
}
talk-when-warm = { $role ->
    [reaching] Wenn eine Stunde um ist, schicke ich ein paar herzliche Worte und lasse es gut sein
   *[stepping-back] Wenn ich nicht mehr kann, schicke ich ein paar herzliche Worte und ruhe mich aus
}
talk-neither-tonight = Heute keiner von beiden
talk-line = Probier hier ein paar Worte. Sie werden nicht abgeschickt.
talk-line-how = Wie geht es dir, und was würde helfen?
talk-line-read = Lies es so, als hättest du es bekommen. Würdest du antworten wollen?
talk-line-keep = Und jetzt?
talk-yes-try = { $role ->
    [reaching] Ja. Und ein Schritt, um erst ruhig zu werden
   *[stepping-back] Ja. Und ein Schritt für eine versprochene Antwort
}
talk-yes-copy = Ja, die Worte kopieren
talk-not-yet = Noch nicht
talk-softer = Kürzer hilft oft. Und bleib bei dir.

## Again

talk-again-opens = { $role ->
    [reaching] Du hast noch eine Nachricht geschickt, oder du bist kurz davor.
   *[stepping-back] Du bist wieder still geworden, oder du bist kurz davor.
}
talk-again-before = Was war kurz davor?
talk-before-other = { $role ->
    [reaching] Eine lange Stille
   *[stepping-back] Viele Nachrichten
}
talk-before-day = Ein schwerer Tag, aus einem anderen Grund
talk-before-nothing = Nichts, was ich benennen könnte
talk-again-body = Wo im Körper spürst du es?
talk-body-chest = Brust oder Hals
talk-body-stomach = Bauch
talk-body-head = Kopf oder Schultern
talk-body-nowhere = Nirgends so richtig
talk-again-protects = { $role ->
    [reaching] Immer weiterzuschreiben schützt oft etwas.
   *[stepping-back] Still zu werden schützt oft etwas.
}
talk-again-what = Was könnte es hier schützen?
talk-again-relief = Wie lange hält die Erleichterung?
talk-relief-minutes = Minuten
talk-relief-evening = Einen Abend
talk-relief-days = Tage
talk-again-model = { $role ->
    [reaching] Im Modell beruhigt das Schreiben eine Weile, und dann wächst der Abstand.
   *[stepping-back] Im Modell beruhigt die Stille eine Weile, und dann sucht die andere Person mehr Nähe.
}
talk-again-seen = { $role ->
    [reaching] Wie könnte es für die Person aussehen, die still geworden ist?
   *[stepping-back] Wie könnte es für die Person aussehen, die weiterschreibt?
}

## Argument

talk-argument-opens = Derselbe Streit, noch einmal.
talk-argument-did = Was hast du getan, so wie eine Kamera es aufgenommen hätte?
talk-argument-seen = Und wie könnte das für die andere Person ausgesehen haben?
talk-argument-watcher = Stell dir jetzt jemanden vor, der zusieht und es mit euch beiden gut meint.
talk-argument-notice = Was würde dieser Mensch sehen?
talk-argument-model = Im Modell ändert es wenig, nur über den Kreislauf zu reden. Kleine Schritte danach schon eher.

## Reading the chat

talk-chat-opens = Eine Sache aus dem Chat, in Ruhe. Zuerst eine Vermutung.
talk-chat-guess = Was wird der Chat zeigen?
talk-guess-apart = Je mehr die eine Person schreibt, desto mehr zieht sich die andere zurück
talk-guess-together = Mal schreiben wir beide mehr, mal beide weniger
talk-guess-nothing = Nichts Auffälliges
talk-guess-matter = Ob ich der anderen Person wichtig bin
talk-chat-fits = Passt das zu dem, was du erlebst?
talk-fits-often = Ja, oft
talk-fits-sometimes = An manchen Abenden
talk-fits-no = Nein
talk-open-stands = So viel ist klar:
talk-chat-later = Am meisten helfen mehr Wochen. Lade später einen neueren Export.
talk-chat-none = Hier ist kein Chat von dir offen. Du kannst einen öffnen: Er bleibt auf diesem Gerät.
talk-chat-next = Was würdest du als Nächstes anschauen?
talk-chat-disputed = Dann seid ihr euch nicht einig, du und der Chat. Und du warst dabei.
talk-chat-knows = Ein Chat weiß nur, wer wann schrieb. Anrufe, Tonfall und Zeit im selben Raum kennt er nicht.
talk-cannot-answer = Das kann ein Chat nicht beantworten.
talk-look-for = Woran würdest du es merken, außerhalb des Chats?
talk-look-for-then = Um manches davon kann man freundlich bitten. Manches zeigt sich erst mit der Zeit.

## Break or nearer

talk-break-opens = { $role ->
    [reaching] Eine Weile weniger Nähe suchen, und liebevoll bleiben.
   *[stepping-back] Ein wenig näher kommen, in kleinen, stetigen Schritten.
}
talk-break-what-for = Wofür?
talk-for-calm = Damit es ruhiger wird
talk-for-see = Um zu sehen, was passiert
talk-for-noticed = Damit die andere Person es merkt
talk-break-test = { $role ->
    [reaching] Dann kann es wie ein Test wirken. Sag lieber vorher, was du tust und warum.
   *[stepping-back] Kleine Schritte fallen anfangs oft nicht auf. Du kannst sagen, was du versuchst und warum.
}
talk-break-serious = Steht etwas Ernstes an: Geld, Gesundheit, ein Versprechen?
talk-serious-yes = Ja
talk-serious-no = Nein
talk-break-first = Dann kommt das zuerst. So ein Schritt soll es nicht aufschieben.
talk-break-warm = { $role ->
    [reaching] Welche lieben Gesten bleiben trotzdem?
   *[stepping-back] Welche Kleinigkeit könnte jeden Tag von dir kommen?
}
talk-break-guess = Was vermutest du: Wie viel kommt dann von der anderen Person?
talk-guess-nearer = Mehr
talk-guess-same = Etwa gleich viel
talk-guess-further = Weniger
talk-break-forecast = Die Seite zum Schritt zeigt, was folgen könnte, soweit euer Chat es hergibt.
talk-break-model = { $role ->
    [reaching] Im Modell kommt die andere Person bei { $nearer } von 100 Paaren näher, wenn man sich freundlich zurücknimmt. Bei { $not } nicht.
   *[stepping-back] Im Modell wird es für die andere Person bei den meisten Paaren ruhiger, wenn man stetig näher kommt. Das hält nicht immer an.
}
talk-break-ready = Ein paar Wochen ausprobieren, oder jetzt nicht?

## Bringing it up

talk-bring-opens = Etwas, das du ansprechen willst.
talk-bring-wish = Was wünschst du dir vor allem? Wenige Worte reichen.
talk-bring-when = Wann seid ihr beide weder hungrig noch müde noch in Eile?
talk-when-walk = Bei einem Spaziergang
talk-when-meal = Nach einem Essen
talk-when-ask = Erst fragen, wann es passt
talk-bring-soften = Ein sanfter Anfang hat drei Teile: was war, wie es für dich war, was helfen würde.
talk-bring-write = Schreib es so. Es wird nicht abgeschickt.
talk-bring-hear = Lies es mit den Augen der anderen Person. Was könnte schwer zu hören sein?
talk-bring-badly = Und wenn es nicht gut läuft?
talk-badly-pause = Zwanzig Minuten Pause machen und sagen, wann es weitergeht
talk-badly-thanks = Fürs Zuhören danken und es dabei lassen

## Unchanged

talk-unchanged-opens = Du hast etwas ausprobiert, und nichts scheint sich geändert zu haben.
talk-unchanged-guess = Was hattest du vermutet?
talk-unchanged-done = Wie oft bist du den Schritt gegangen?
talk-done-most = In den meisten Wochen
talk-done-some = In einigen
talk-done-hardly = Kaum
talk-unchanged-hardly = Dann lässt sich wenig daran ablesen. Manchmal geht das Leben vor.
talk-unchanged-ordinary = Von Woche zu Woche schwankt es ohnehin. Ein einziger Versuch zeigt nicht immer etwas.
talk-unchanged-next = Weitermachen, etwas ändern oder aufhören? Aufhören ist auch in Ordnung.
talk-next-on = Weitermachen
talk-next-other = Ein anderer Schritt
talk-next-stop = Aufhören

## Is it safe

talk-safe-open = Dann stehen dir die anderen Fragen offen. Diese hier findest du auf jeder Seite.

## Ends

talk-ended = Das reicht für heute.
talk-end-go = Öffnen
talk-copied = Kopiert. Abgeschickt wurde nichts.
talk-not-copied = Das Kopieren ging nicht. Die Worte stehen oben; dort kannst du sie markieren.
talk-keep = Meine Worte in meine Datei legen
talk-keep-what = Nur was du hier geschrieben hast, zu diesem Chat. Gespeichert wird es erst mit der Datei.
talk-keep-chat = Der Chat kommt dann auch in deine Datei.
talk-kept = In deiner Datei, noch nicht gespeichert.
talk-other-doors = Etwas anderes

### Zurückkommen: das Schloss der Kopie in diesem Browser, und die eigene Woche.

## Das Schloss. Kein Name, kein Schritt, keine Nachricht.

back-locked = Gesperrt.
back-week = Woche { $week } von { $weeks }.
back-day = Tag { $day } von 7.
back-begins = Es beginnt am { DATE($day, form: "weekday") }.
back-over = Deine Wochen sind vorbei.
back-since-weekday = Auf diesem Gerät gesperrt seit { DATE($day, form: "weekday") }.
back-since-day = Auf diesem Gerät gesperrt seit { DATE($day, form: "day") }.
back-passphrase = Deine Passphrase
back-open = Entsperren
back-passkey = Mit diesem Gerät entsperren
back-passkey-note = Dein Gerät fragt nach Finger, Gesicht oder Code.
back-or-passphrase = Oder deine Passphrase
back-passkey-add = Nächstes Mal mit diesem Gerät entsperren
back-passkey-made = Von jetzt an öffnet auch dieses Gerät. Deine Passphrase öffnet immer.
back-passkey-not = Dieses Gerät gab keinen Schlüssel, nichts wurde geändert. Deine Passphrase öffnet.
back-passkey-other = Der Schlüssel dieses Geräts öffnet sie nicht mehr: Die Kopie hat inzwischen eine andere Passphrase. Gib sie ein.
back-opening = Wird geöffnet …
back-wrong = Diese Wörter öffnen es nicht. Nichts wurde geändert.
back-before = Die Kopie davor öffnen
back-not-you = Nicht du? Zur Geschichte
back-stays = Es bleibt auf diesem Gerät. Auch wir können es nicht öffnen.

## Die Woche. Fragen an die Person, die sie führt, allein.

back-closer-first = Näher als vorher?
back-closer = Näher als letzte Woche?
back-further = weiter weg
back-same = gleich
back-nearer = näher
back-did = Bist du den Schritt gegangen?
back-left-out = Hast du den Schritt weggelassen?
back-no = nein
back-partly = teils
back-yes = ja
back-how = Wie war es?
back-hard = schwer
back-light = leicht
back-stave = Deine { $weeks } Wochen, mit dem, was du bisher angekreuzt hast.
back-days = Tage, an denen du ihn gegangen bist
back-days-note = Tipp auf einen Tag, an dem du den Schritt gegangen bist. Ein ausgelassener Tag ist in Ordnung.
back-week-over = Deine Woche ist vorbei.
back-sentence = Ein Satz zum Behalten
back-coin = Die nächsten Wochen öffnen sich an ihrem ersten Tag. Der Zufall hat entschieden.
back-away = { $weeks ->
    [2] Zwei Wochen weg.
    [3] Drei Wochen weg.
   *[other] { $weeks } Wochen weg.
}
back-away-lead = Das kommt vor. Weitermachen oder lassen?
back-go-on = Weitermachen
back-leave = Lassen
back-again = Noch einmal
back-lock = Sperren
back-more = Der Schritt, der Kalender, aufhören

## Was behalten wird.

back-kept = Gespeichert.
back-keeping = Wird gespeichert …
back-see-you = Bis { DATE($day, form: "weekday") }.
back-until = Es endet am { DATE($day, form: "weekday") }.
back-no-more = Mehr wird nicht gefragt.
back-not-yet = Noch nicht in deiner Datei.
back-save-file = Deine Datei speichern
back-mend = Noch einmal versuchen
back-keep = Hier speichern
back-keep-what = Wähl einmal eine Passphrase. Danach wird jedes Antippen von selbst gespeichert, gesperrt in diesem Browser. Wer diesen Browser benutzt, sieht, dass hier etwas gesperrt liegt und welche Woche es ist, sonst nichts.
back-keep-here = In diesem Browser sperren
back-keep-file = Oder als Datei speichern
back-calendar = In deinen Kalender
back-calendar-bare = Ohne den Link
back-calendar-link = Darin steht „Weekly note“ und ein Link zu dieser Seite.
back-calendar-nothing = Darin steht „Weekly note“, sonst nichts.

## Eine Karte für die andere Person: der Schritt in zwei gleichen Teilen.

back-card = Eine Karte für die andere Person
back-card-one = Die eine Person
back-card-two = Die andere
back-card-same = Dasselbe, in denselben Wochen.
back-card-live = Wie immer leben, ohne Gegenleistung.
back-card-when = { $weeks ->
    [1] Eine Woche, ab { DATE($day, form: "day") }.
   *[other] { $weeks } Wochen, ab { DATE($day, form: "day") }.
}
back-card-guess = Eine Vermutung, jede Person für sich, am Ende geöffnet: ferner, gleich, näher?
back-card-copy = Als Text kopieren
back-guess-other = Die andere Person hier vermuten lassen

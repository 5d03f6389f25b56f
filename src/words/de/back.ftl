### Zurückkommen: das Schloss der Kopie in diesem Browser, und die eigene Woche.

## Das Schloss. Kein Name, kein Schritt, keine Nachricht.

back-locked = Gesperrt.
back-week = Woche { $week } von { $weeks }.
back-day = Tag { $day } von 7.
back-begins = Es beginnt am { DATE($day, form: "weekday") }.
back-over = Deine Wochen sind vorbei.
back-since-weekday = Auf diesem Gerät gesperrt seit { DATE($day, form: "weekday") }.
back-since-day = Auf diesem Gerät verschlossen seit dem { DATE($day, form: "day") }.
back-passphrase = Deine Passphrase
back-open = Entsperren
back-passkey = Mit diesem Gerät entsperren
back-passkey-note = Dein Gerät fragt nach Finger, Gesicht oder Code.
back-or-passphrase = Oder deine Passphrase
back-passkey-add = Nächstes Mal mit diesem Gerät entsperren
back-passkey-made = Ab jetzt kannst du auch mit diesem Gerät entsperren. Deine Passphrase geht immer.
back-passkey-not = Das Gerät gab keinen Schlüssel heraus, nichts wurde geändert. Deine Passphrase funktioniert weiter.
back-passkey-other = Mit diesem Gerät geht es nicht mehr: Die Passphrase der Kopie wurde inzwischen geändert. Gib die neue ein.
back-opening = Wird geöffnet …
back-wrong = Diese Passphrase passt nicht. Nichts wurde geändert.
back-before = Die vorige Kopie öffnen
back-not-you = Bist du das nicht? Zur Geschichte
back-stays = Es bleibt auf diesem Gerät. Auch wir können es nicht öffnen.

## Die Woche. Fragen an die Person, die sie führt, allein.

back-closer-first = Näher als vorher?
back-closer = Näher als letzte Woche?
back-further = weiter weg
back-same = gleich
back-nearer = näher
back-did = Bist du den Schritt gegangen?
back-left-out = Hast du den Schritt ausgelassen?
back-no = nein
back-partly = teilweise
back-yes = ja
back-how = Wie war es?
back-hard = schwer
back-light = leicht
back-stave = Deine { $weeks } Wochen und was du bisher angekreuzt hast.
back-days = Tage mit dem Schritt
back-days-note = Tipp auf einen Tag, an dem du den Schritt gegangen bist. Ein ausgelassener Tag ist in Ordnung.
back-week-over = Deine Woche ist vorbei.
back-sentence = Ein Satz zum Festhalten
back-coin = Jede Woche erfährst du am ersten Tag, was dran ist. Das Los hat entschieden.
back-away = { $weeks ->
    [2] Du warst zwei Wochen weg.
    [3] Du warst drei Wochen weg.
   *[other] Du warst { $weeks } Wochen weg.
}
back-away-lead = Das kommt vor. Weitermachen oder aufhören?
back-go-on = Weitermachen
back-leave = Aufhören
back-again = Noch einmal
back-lock = Sperren
back-more = Der Schritt, der Kalender, aufhören

## Was behalten wird.

back-kept = Gespeichert.
back-keeping = Wird gespeichert …
back-see-you = Bis { DATE($day, form: "weekday") }.
back-until = Es endet am { DATE($day, form: "weekday") }.
back-no-more = Mehr fragen wir nicht.
back-not-yet = Noch nicht in deiner Datei.
back-save-file = Deine Datei speichern
back-mend = Noch einmal versuchen
back-keep = Hier speichern
back-keep-what = Wähl einmal eine Passphrase. Danach speichert sich jede Antwort von selbst, gesperrt in diesem Browser. Wer diesen Browser benutzt, sieht nur, dass hier etwas gesperrt liegt und in welcher Woche des Versuchs du bist.
back-keep-here = In diesem Browser sperren
back-keep-file = Oder als Datei speichern
back-calendar = In deinen Kalender
back-calendar-bare = Ohne den Link
# In the calendar itself, which others may see.
back-calendar-title = Notiz der Woche
back-calendar-link = Darin steht „{ $title }“ und ein Link zu dieser Seite.
back-calendar-nothing = Darin steht „{ $title }“, sonst nichts.

## Eine Karte für die andere Person: der Schritt in zwei gleichen Teilen.

back-card = Eine Karte für die andere Person
back-card-one = Die eine Person
back-card-two = Die andere
back-card-same = Dasselbe, in denselben Wochen.
back-card-live = Leben wie immer, ohne Gegenleistung.
back-card-when = { $weeks ->
    [1] Eine Woche, ab { DATE($day, form: "day") }.
   *[other] { $weeks } Wochen, ab { DATE($day, form: "day") }.
}
back-card-guess = Jede Person rät für sich, am Ende wird aufgedeckt: weiter weg, gleich, näher?
back-card-copy = Als Text kopieren
back-guess-other = Die andere Person hier raten lassen

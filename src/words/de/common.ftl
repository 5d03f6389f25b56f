### Wörter, die viele Seiten teilen: Dauern, wie sicher, die zwei Menschen.

duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [0] unter einer Minute
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } T
   *[long] { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
}

sure-likely = wahrscheinlich
sure-leans = eher ja
sure-open = offen
sure-too-little = noch zu wenig

## Zeiträume

dates-one-day = { DATE($from) }
dates-one-year = { DATE($from, form: "day") } bis { DATE($to) }
dates-years = { DATE($from) } bis { DATE($to) }

## Die Partitur: zwei Linien, ein Strich je Nachricht.

score-in-a-row = { $count ->
    [2] zwei hintereinander
    [3] drei hintereinander
    [4] vier hintereinander
    [5] fünf hintereinander
   *[other] { $count } hintereinander
}
score-usual = nach einer: { DURATION($wait, form: "short") }
score-usual-again = nach zehn Minuten: { DURATION($wait, form: "short") }
score-both-quiet = im { DATE($when, form: "month-name") } schreiben beide wenig
score-both-full = im { DATE($when, form: "month-name") } schreiben beide viel
score-apart = { DURATION($wait, form: "short") } Abstand
score-day = { $days ->
    [one] { $count } an diesem Tag
   *[other] { $count } in diesen { $days } Tagen
}
score-unanswered = noch keine Antwort
score-begins-and-deletes = fängt eine Antwort an, löscht sie
score-no-record = keine Aufzeichnung

bar-watch = Geschichte
bar-yours = Dein Chat
bar-try = Versuch
bar-places = Seiten
bar-safety = Wenn du Angst hast
bar-leave = Seite verbergen
bar-leave-hint = Leert diese Seite sofort. Dreimal die Umschalttaste tut dasselbe.
bar-menu = Weitere Seiten
bar-talk = In Ruhe durchdenken
bar-together = Zu zweit
bar-session = Für die Therapie
bar-people = Nebeneinander
bar-file = Deine Datei
bar-unseen = Was ein Chat nicht sieht
bar-language = Sprache
bar-unsaved = (Änderungen nicht gespeichert)
bar-skip = Zum Inhalt springen

site-closed-between = Diese Seite wurde zwischendurch geschlossen oder neu geladen. Der offene Chat ist weg, samt allem, was du nicht gespeichert hattest. Gespeicherte Dateien sind unverändert.
site-stopped = Diese Seite wurde neu geladen. Falls ein Chat offen war, ist er weg, samt allem, was du nicht gespeichert hattest. Gespeicherte Dateien sind unverändert.
site-replaced = Was du gerade geöffnet hast, hat ersetzt, was vorher hier war. Das Frühere ist weg, samt allem, was du nicht gespeichert hattest. Gespeicherte Dateien sind unverändert.
site-closed-open = Deine Datei öffnen
site-closed-well = In Ordnung

## Eine Partitur als Tabelle.

score-table-show = Dasselbe als Tabelle
score-table-messages = Alle Nachrichten, der Reihe nach
score-table-days = Nachrichten pro Tag
score-table-time = Zeit
score-table-day = Tag
score-table-from = Von
score-table-length = Länge
score-table-long = lang
score-table-middling = mittel
score-table-short = kurz

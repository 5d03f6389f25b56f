### `slipstep cohort`: viele Paare, für die Forschung.

summary-cohort = schätzt Tausende Paare und lernt, was sie gemeinsam haben
cohort-help =
    Aufruf: slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|ORDNER --out ORDNER
                            { "[" }--jobs N] [--rounds N] [--json]
            slipstep cohort EINGABE --check

    Schätzt jedes Paar, lernt, was die Paare gemeinsam haben, schätzt jedes damit
    noch einmal und schreibt Tabellen. Gelesen wird nur, wer wann geschrieben hat:
    Kein Wort wird gespeichert, kein Name steht in einem Protokoll.

    EVENTS hat eine Zeile pro Ereignis: dyad_id, time_unix (Sekunden oder ISO 8601
    mit Zone), sender und receiver, wo er bekannt ist; sortiert oder nicht. Ein
    ORDNER hat pro Paar einen Export (eine Datei oder einen Ordner voll) in jedem
    Format, das `slipstep read` kennt.

      --out ORDNER         wohin die Tabellen kommen; ORDNER/work hält, was fertig
                           ist, und darf danach gelöscht werden
      --check              sagt, was die Eingabe enthält, was mehrdeutig ist und was
                           sich nicht lesen lässt; schreibt nichts
      --jobs N             Aufgaben zugleich auf diesem Rechner (sonst: eine pro
                           Kern)
      --rounds N           Runden des Lernens, höchstens (sonst { NUMBER($rounds, useGrouping: 0) }; 0: das
                           mitgelieferte Vorwissen)
      --seed N             für alles Zufällige (sonst 1)
      --tz ZONE            wessen Wochenstunden zählen, etwa Europe/Berlin (sonst
                           UTC, und die Antwort sagt, dass es angenommen ist)
      --people DATEI.csv   was von Menschen oder Paaren bekannt ist (id, dann
                           beliebige Spalten): was mit Unterschieden zwischen Paaren
                           einhergeht
      --choices DATEI.csv  Antworten auf das, was bei Exporten gefragt würde: id,
                           tz, date_order, chat, same, people
      --engine NAME        local: (Vorgabe) oder slurm:, etwa
                           slurm:partition=short,time=2:00:00,mem=2G,tasks=200,at-once=50
      --detach             übergibt alle Runden an SLURM und geht; derselbe Befehl
                           wartet später auf sie und schreibt die Tabellen
      --json               Fortschritt und Antwort als JSON, ein Objekt pro Zeile
      --resume             macht mit dem weiter, was da ist; das geschieht ohnehin

    Ein angehaltener Lauf geht mit demselben Befehl weiter und endet in denselben
    Bytes. Jedes Warteschlangensystem kann seine Teile ausführen:

      --task K/N --round R   Teil K von N der Runde R: jedes Ergebnis, das noch
                             fehlt
      --reduce R             bringt die Ergebnisse der Runde R zusammen
      --heap MIB             Speicher des Prozesses, der schätzt (sonst { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       so lange darf ein Paar höchstens dauern (sonst { NUMBER($pairSeconds, useGrouping: 0) })

    In docs/cohort.md stehen die Spalten, die Verfahren und Zeilen für andere
    Warteschlangen.

    Beispiel:
      slipstep cohort messages.csv.gz --out tables
cohort-input = { $what ->
    [as-is] Die Tabelle ist nach Paaren sortiert.
    [sorting] Die Tabelle ist nicht nach Paaren sortiert; sie wird zuerst auf der Platte sortiert.
   *[exports] { $pairs ->
        [one] Im Ordner liegt ein Eintrag.
       *[other] Im Ordner liegen { $pairs } Einträge.
    }
}
cohort-progress = Runde { $round } von { $rounds }: { $done } von { $pairs } Paaren, { $failed } gescheitert, { $rate } pro Minute, { $left ->
    [-1] Restzeit noch offen
    [one] noch eine Minute
   *[other] noch { $left } Minuten
}
cohort-done = { $pairs ->
    [one] Ein Paar steht in den Tabellen,
   *[other] { $pairs } Paare stehen in den Tabellen,
} { $failed ->
    [one] eines ließ sich nicht schätzen
   *[other] { $failed } ließen sich nicht schätzen
} (failed.csv sagt, warum). Alles liegt in { $out }.
cohort-stopped = Angehalten. Was fertig ist, bleibt in { $out }; derselbe Befehl macht dort weiter.
cohort-choices = { $matched ->
    [one] Eine der { $ids } Ids aus --choices ist ein Eintrag des Ordners.
   *[other] { $matched } der { $ids } Ids aus --choices sind Einträge des Ordners.
}
cohort-covariates = { $matched ->
    [one] Eine der { $ids } Ids aus --people gehört einem Paar oder Menschen der Tabellen.
   *[other] { $matched } der { $ids } Ids aus --people gehören Paaren oder Menschen der Tabellen.
}
cohort-unfinished = { $shards ->
    [one] Ein Teil von Runde { $round } kam
   *[other] { $shards } Teile von Runde { $round } kamen
} in drei Anläufen nicht zustande ({ $first }). Alles andere bleibt in { $out }. Sieh in run.log nach, gib mit --heap mehr Speicher und starte denselben Befehl noch einmal.
cohort-check-pairs = { $pairs ->
    [one] Ein Paar
   *[other] { $pairs } Paare
}, { $events } Nachrichten, { $duplicates } mehrfach. Gelesen als: { $formats }.
cohort-check-copies = { $copies ->
    [one] Ein Paar hat
   *[other] { $copies } Paare haben
} genau die Nachrichten eines anderen, wie bei einer kopierten Datei. Lass eines davon weg: Doppelt gezählt machen sie die Bereiche zu eng.
cohort-check-reasons = Nicht brauchbar: { $reasons }. codebook.json und docs/cohort.md erklären jeden Grund.
refused-cohort-out = Sag, wohin die Tabellen sollen, etwa `slipstep cohort events.csv.gz --out tables`.
refused-cohort-out-file = „{ $out }“ ist kein Ordner, und die Tabellen brauchen einen. Es wurde nichts geschrieben. Nenne mit --out einen Ordner; gibt es ihn nicht, wird er angelegt.
refused-cohort-own-input = Die Tabellen kämen an die Stelle von „{ $path }“, das hier gelesen wird. Es wurde nichts geschrieben. Nenne mit --out einen anderen Ordner.
refused-cohort-out-inside = „{ $out }“ liegt im Ordner der Exporte „{ $input }“; dort würden die Tabellen als weiteres Paar gelesen. Es wurde nichts geschrieben. Nenne mit --out einen Ordner außerhalb davon.
refused-cohort-out-taken = In „{ $out }“ liegt „{ $name }“, und soweit wir sehen, hat es keiner unserer Läufe dort gelassen. Die Tabellen kämen an seine Stelle, darum wurde nichts geschrieben. Nenne mit --out einen neuen Ordner oder leg diese Datei woanders ab.
refused-cohort-input = Nenne eine Tabelle von Ereignissen oder einen Ordner mit Exporten, etwa `slipstep cohort events.csv.gz --out tables`.
refused-cohort-columns = „{ $path }“ hat die Spalten { $columns }. Gebraucht werden dyad_id, time_unix und sender, damit klar ist, wer wann geschrieben hat. Benenne sie um oder sieh in docs/cohort.md nach.
refused-cohort-unit = Die Spalte „{ $column }“ von „{ $path }“ sieht nach { $unit ->
    [milliseconds] Millisekunden
    [microseconds] Mikrosekunden
   *[nanoseconds] Nanosekunden
} seit 1970 aus: In Sekunden lägen ihre Zeiten nach dem Jahr 2200. Teile sie durch { $unit ->
    [milliseconds] 1.000
    [microseconds] 1.000.000
   *[nanoseconds] 1.000.000.000
} oder schreib ISO 8601 mit Zone. Es wurde nichts geschätzt.
refused-cohort-choices = Die Antworten in „{ $path }“ brauchen die Spalten { $columns }: id und beliebige der anderen. Es wurde nichts geschrieben.
refused-cohort-choice = Zeile { NUMBER($row, useGrouping: 0) } von „{ $path }“, unter der Kopfzeile, hat ein { $column } in anderer Form. Gebraucht wird { $column ->
    [date_order] dmy, mdy oder ymd
    [people] A=B, die beiden, um die es geht
   *[same] A=B oder A=B;C=D, Namen einer Person
}. Es wurde nichts geschrieben.
refused-cohort-again = Zeile { NUMBER($row, useGrouping: 0) } von „{ $path }“, unter der Kopfzeile, hat eine Id, die schon weiter oben steht, mit anderen Feldern. Nur eine von beiden könnte zählen. Es wurde nichts geschrieben. Lass je Id eine Zeile stehen.
refused-cohort-locked = „{ $path }“ ist von einem anderen Lauf belegt (Prozess { NUMBER($pid, useGrouping: 0) } auf { $host }). Warte auf ihn oder nimm ein anderes --out. Gibt es ihn nicht mehr, lösche { $lock }.
refused-cohort-task = --task nimmt einen Teil und die Zahl der Teile, etwa 3/200; „{ $text }“ ist das nicht.
refused-cohort-task-round = --task schätzt einen Teil einer Runde: Sag mit --round, welche Runde, etwa `--task { $text } --round 0`.
refused-cohort-plan = In „{ $out }“ liegt noch kein Lauf. Beginne einen mit `slipstep cohort EINGABE --out { $out }`.
refused-cohort-round = Runde { $round } baut auf Runde { $before } auf. Führe zuerst `--reduce { $before }` aus.
refused-cohort-missing = { $missing ->
    [one] Von { $of } Teilen der Runde { $round } fehlt
   *[other] Von { $of } Teilen der Runde { $round } fehlen
} noch { $missing }, darum lässt sie sich nicht zusammenführen. Führe zuerst ihre Aufgaben aus (`--task K/N --round { $round }`, jedes K), dann wieder --reduce.
refused-cohort-not-written = Nach „{ $out }“ ließ sich nichts mehr schreiben ({ $why }). Was fertig ist, bleibt dort. Schaff Platz oder sieh nach, ob du dort schreiben darfst, und starte denselben Befehl noch einmal.
refused-cohort-engine = --engine nimmt local: oder slurm:; „{ $text }“ ist keins von beiden.
refused-cohort-people = Die Tabelle „{ $path }“ braucht eine Spalte id und weitere, die zu jeder Id etwas sagen. Ids sind die von Menschen oder von Paaren.
refused-cohort-mixed = Die Spalte „{ $name }“ von „{ $path }“ hat Zahlen in { $numbers ->
    [one] einem Feld
   *[other] { $numbers } Feldern
} und Wörter in { $words }, ist also weder als Zahl noch als Wort zu lesen. Lass ein Feld leer (oder NA), wo nichts bekannt ist, schreib Dezimalzahlen mit Punkt und setz ein Wort vor Zahlen, die Namen sind, etwa Klasse-3.
refused-cohort-twofold = Die Spalte „{ $name }“ von „{ $path }“ hat Felder zu { $pairs } Ids, die Paare der Eingabe sind, und zu { $people }, die Menschen der Eingabe sind. Von wem sie spricht, ist so nicht zu sagen. Gib Paaren und Menschen verschiedene Ids, in der Eingabe und in dieser Tabelle, etwa paar-12 und mensch-12, und lass jede Spalte nur von einer Art sprechen.
refused-cohort-zone = --tz nimmt eine Zeitzone wie Europe/Berlin; „{ $zone }“ ist keine.
refused-cohort-seconds = --shard-seconds nimmt eine Zahl von Sekunden über 0; „{ $text }“ ist keine.
refused-cohort-nothing = Kein Paar dieser Eingabe lässt sich schätzen. { $out }/failed.csv sagt für jedes, warum. Mit --check kommen die Zahlen.
cohort-detached = Alle Runden liegen jetzt bei SLURM; hier läuft nichts mehr. Sieh mit squeue nach; die Tabellen kommen nach { $out }.
refused-cohort-slurm = --engine slurm: nimmt { $keys }, etwa slurm:partition=short,mem=2G; „{ $part }“ gehört nicht dazu.
refused-cohort-no-slurm = Auf diesem Rechner gibt es kein sbatch. Starte das dort, wo die Programme von SLURM sind (auf einem Anmeldeknoten), oder nimm --engine local:.
refused-cohort-slurm-silent = SLURM antwortet nicht: { $said }. Versuche es später noch einmal oder nimm --engine local:. Was fertig ist, bleibt.
refused-cohort-sbatch = SLURM hat keinen Auftrag angenommen: { $said }. Ändere die Werte nach slurm: oder frag, wer den Cluster betreibt. Was fertig ist, bleibt.
refused-cohort-other-engine = Aufgaben dieses Laufs liegen noch bei { $engine }. Starte denselben Befehl mit diesem --engine; dann wird auf sie gewartet.
refused-cohort-queued = Aufgaben dieses Laufs liegen noch bei { $engine }, für eine andere Eingabe oder mit anderen Optionen. Deshalb wurde nichts geändert. Starte den Befehl so wie zuvor, dann wird auf sie gewartet, oder nimm sie dort zurück und starte diesen noch einmal. Oder nenne ein anderes --out.
refused-cohort-detach = --detach geht nur mit --engine slurm:, denn hier bliebe niemand, der die Aufgaben ausführt.

## Der Bericht

cohort-report-title = { $pairs ->
    [one] Ein Paar
   *[other] { $pairs } Paare
}
cohort-report-lead = Bei { $fitted } von { $pairs } ist genug aufgezeichnet, um zu sehen, wer auf wen reagiert. Bereiche sollen in 8 von 10 Fällen stimmen; docs/cohort.md sagt, wo wir nachgesehen haben.
cohort-report-couplings = Wer auf wen reagiert
cohort-report-couplings-how = Jeder der { $shown } Fäden ist ein Paar. Links: was es bei der einen Person bewirkt, wenn die andere sich meldet; rechts dasselbe umgekehrt. Über der gepunkteten Linie meldet sie sich darauf öfter, darunter seltener.
cohort-report-couplings-label = { $shown } Fäden, je ein Paar, von der einen Kopplung zur anderen.
cohort-report-prevalence = Wie häufig jedes Muster ist
cohort-report-prevalence-how = Der Balken ist der wahrscheinliche Bereich, nachdem abgezogen ist, was die Schätzung übersieht und verwechselt; der Strich ist, was über die Paare gesagt wurde. Das gilt, wenn diese Paare so deutlich tanzen wie die erfundenen.
cohort-report-prevalence-open = Noch nicht zu sagen: { $patterns }. Über zu viele dieser Paare lässt sich zu wenig sagen; am meisten helfen längere Aufzeichnungen.
cohort-pattern = { $pattern ->
    [pursue-distance] die eine Person meldet sich, die andere zieht sich zurück
    [reciprocal] beide melden sich, beide werden still
    [chase] die eine Person läuft der anderen nach
    [one-sided] die eine Person reagiert, die andere nicht
   *[no-coupling] niemand reagiert auf die andere Person
}
cohort-report-range = { $middle }, wahrscheinlich { $low } bis { $high }
cohort-report-roles = Person, Gegenüber, Paarung
cohort-report-roles-how = Wie viel davon die Menschen mitbringen, wem auch immer sie schreiben, und wie viel nur diesem Paar gehört. Die ersten drei ergeben ein Ganzes, die letzten zwei ein anderes.
cohort-report-roles-of = { $of ->
    [reaching] Wie oft sie sich melden
   *[coupling] Was es bewirkt, sich zu melden
}
cohort-report-part = { $part ->
    [person] wer es tut
    [partner] wem es gilt
    [pairing] dieses Paar allein
    [role-people] wer von beiden: Menschen
   *[role-pairing] wer von beiden: dieses Paar
}
cohort-report-untold = Noch nicht zu sagen: { $parts }. In zwei Paaren oder mehr: { $two } von { $people } Menschen; es braucht mehr davon oder längere Aufzeichnungen.
cohort-report-few = Unter zehn Paaren lässt sich hier nichts sagen.
cohort-report-moderators = Was mit Unterschieden zwischen Paaren einhergeht
cohort-report-moderators-how = Änderung der mittleren Kopplung eines Paares für je eine Standardabweichung, alle zugleich. Es geht miteinander einher; es muss nicht der Grund sein.
cohort-report-moderator = { $name } ({ $pairs } Paare; eine Standardabweichung ist { $deviation }): { $middle }, wahrscheinlich { $low } bis { $high }
cohort-report-no-term = Nichts gesagt wird zu { $names }: Weniger als zehn geschätzte Paare haben einen Wert, oder alle haben denselben.
cohort-report-folded = Von { $name } { $count ->
    [one] hat ein Wort keine eigene Zeile und steht
   *[other] haben { $count } Wörter keine eigene Zeile und stehen zusammen
} unter „{ $name }, others“.
cohort-report-failed = Was ausgelassen wurde
cohort-report-none-failed = Nichts wurde ausgelassen.
cohort-report-methods = Ein Absatz zu den Methoden, zum Einfügen
cohort-report-methods-text = { $pairs } Paare wurden mit Slipstep { $version } geschätzt (Startwert { $seed }, Eingabe { $sha256 }); { $fitted } davon hatten mindestens 30 unaufgeforderte Beiträge jeder Person über 28 Tage. Je Paar gibt ein Punktprozess mit gemeinsamen Zeiten, eigenen Niveaus, Wochenstunden und verstrichener Zeit an, wie sich die Rate, mit der die eine Person sich meldet, mit dem jüngsten Melden der anderen ändert, gemessen am jeweils Üblichen; was gemeinsame Zeiten in beide drücken, wurde mit Surrogaten abgezogen. { $source ->
    [learnt] Das Vorwissen wurde aus { $learntFrom } der Paare in { $rounds } Runden empirischer Bayes-Schätzung durch Expectation–Maximisation gelernt (Dempster, Laird & Rubin 1977).
   *[shipped] Das Vorwissen war das mit dem Programm ausgelieferte.
}{ $prevalence ->
    [told] { "" } Häufigkeiten wurden um Fehlzuordnungen berichtigt (Rogan & Gladen 1978), durch Datenaugmentation (Tanner & Wong 1987).
   *[none] { "" }
}{ $roles ->
    [told] { "" } Wer sich meldet, wurde mit dem Social Relations Model (Kenny & La Voie 1984) in Person, Gegenüber und Paarung zerlegt, als gemischtes Modell mit Gibbs-Sampling (Gill & Swartz 2001; Hoff 2005) und Halb-t-Vorverteilungen (Huang & Wand 2013).
   *[none] { "" }
}{ $covariates ->
    [told] { "" } Das Mittel der beiden Kopplungen eines Paars wurde auf alle Kovariaten zugleich zurückgeführt, und wo Personen in zwei oder mehr Paaren sind, auch auf das, was jede in alle ihre Paare einbringt; die Effekte haben eine gemeinsame Halb-Cauchy-Streuung (Gelman 2006).
   *[none] { "" }
} Bereiche sind 80-%-A-posteriori-Intervalle mit gleichen Enden (equal-tailed).

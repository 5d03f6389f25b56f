### Behalten, sperren, löschen, mitnehmen; mehrere Beziehungen nebeneinander.

file-heading = Was gespeichert ist, und wo
file-lead = Nichts wird gespeichert, außer du tust es. Eine Datei enthält alles, verschlossen mit deiner Passphrase. Sie gehört dir, und diese Seite kann alles jederzeit vergessen.
file-session = Während einer Sitzung lässt sich hier nichts speichern oder öffnen.

file-where-heading = Wo es jetzt ist
file-where-nothing = Nichts wird gespeichert. Was offen ist, steht nur im Speicher dieser Seite und ist weg, wenn du sie schließt.
file-where-memory = Was in deiner Datei steht, ist noch nicht gespeichert. Es steht nur im Speicher dieser Seite und ist weg, wenn du sie schließt.
file-where-file = Gespeichert in { $name } um { $at }. Wir haben es nachgelesen, und es lässt sich öffnen.
file-where-download = Als { $name } um { $at } an die Downloads deines Browsers gegeben. Vorher haben wir es hier zur Probe geöffnet. Sieh nach, ob es angekommen ist.
file-where-device = Um { $at } als verschlossene Kopie in diesem Browser gespeichert. Wir haben sie nachgelesen, und sie lässt sich öffnen.
file-where-opened = Geöffnet aus { $name }.
file-where-opened-device = Geöffnet aus der verschlossenen Kopie in diesem Browser.
file-where-unsaved = Manche Änderungen sind nicht gespeichert.
file-where-copy = In diesem Browser liegt eine verschlossene Kopie. Gerade ist sie nicht geöffnet.
file-where-gone = In diesem Browser lag eine verschlossene Kopie, und sie ist weg: Der Browser oder jemand anders hat sie gelöscht. Zurückholen können wir sie nicht. Hast du auch die Datei gespeichert, öffne die. Ist der Inhalt hier noch offen, speichere ihn jetzt.
file-where-unseen = In diesem Browser wurde eine verschlossene Kopie gespeichert. Ob sie noch da ist, lässt sich gerade nicht nachsehen. Erlaub dieser Website, Daten zu speichern, oder mach Platz auf dem Gerät, und komm zu dieser Seite zurück. Hast du auch die Datei gespeichert, öffne die.

file-open-heading = Was gerade offen ist
file-open-pair = { $invented ->
    [yes] { $a } und { $b }, zwei erfundene Menschen,
   *[no] { $a } und { $b }
} { $kept ->
    [yes] stehen in deiner Datei.
   *[no] stehen noch nicht in deiner Datei.
}
file-open-keep = In meine Datei legen
file-open-keeping = Wird hineingelegt …
file-open-refused = Dieser Chat ließ sich nicht hineinlegen, darum lässt er sich noch nicht speichern.
file-open-try-again = Noch einmal versuchen
file-open-what = Hinein kommt, wer wann und wie viel geschrieben hat, deine Einstellungen und was du probiert hast. Daraus lässt sich jede Grafik neu zeichnen, und du kannst einen späteren Export dazunehmen.
file-open-words = Auch die Worte der Nachrichten hineinlegen
file-open-words-note = Ohne sie zeigen Momente nur Zeiten und Längen. Die andere Person hat sich nicht ausgesucht, dass ihre Worte bleiben.
file-open-words-gone = Die Worte dieses Chats kamen nicht mit in die Datei, darum geht es jetzt nicht mehr. Lade den Export noch einmal, dann sind sie da.
file-open-words-group = In diesem Chat haben mehr als zwei geschrieben, darum wird von niemandem etwas Geschriebenes übernommen. Namen und Zeiten der anderen werden übernommen.
file-open-later = Einen neueren Export kannst du irgendwo auf diese Seite ziehen.

file-save-heading = Speichern
file-save-nothing = Deine Datei ist noch leer. Leg zuerst ein Gespräch hinein.
file-save-passphrase = Eine Passphrase
file-save-again = Noch einmal dieselbe
file-save-show = Zeigen
file-save-rule = Vier oder mehr Wörter, die niemand errät. Ohne sie öffnet niemand mehr die Datei, auch wir nicht.
file-save-short = Mindestens zehn Zeichen, bitte.
file-save-differ = Die beiden Eingaben stimmen noch nicht überein.
file-save-in-use = Sie ist mit deiner Passphrase verschlossen.
file-save-change = Eine andere Passphrase nehmen
file-save-change-note = Was du vorher gespeichert hast, öffnet sich weiter mit der alten Passphrase. Speichere überall neu, wo du gespeichert hast, und lösch Dateien, die du nicht mehr brauchst. In diesem Browser löscht das Speichern auch die vorige Kopie.
file-save-file = Als Datei speichern
file-save-file-again = Speichern
file-save-file-elsewhere = Woanders speichern
file-save-device = Eine verschlossene Kopie in diesem Browser speichern
file-save-device-note = Wer diesen Browser benutzt, sieht, dass eine Kopie da ist, aber nicht, was darin steht. Browser löschen Kopien manchmal: Safari nach sieben Tagen ohne Besuch. Speichere also auch die Datei. Heb auch die Adresse dieser Seite auf: So können wir dir sagen, dass eine Kopie gelöscht wurde.
file-save-persisted = Dieser Browser hat versprochen, sie nicht von selbst zu löschen.
file-save-not-persisted = Dieser Browser garantiert nicht, dass die Kopie erhalten bleibt. Speichere auch die Datei.
file-save-sealing = Wird verschlossen und nachgelesen …
file-save-not-same = Wir haben das eben Gespeicherte geprüft, und es lässt sich nicht richtig lesen. Verlass dich nicht darauf. Was anderswo gespeichert ist, ist unberührt. Speichere noch einmal, an einem anderen Ort.
file-save-not-written = Dort ließ sich nichts schreiben, also wurde nichts gespeichert. Hast du eine Datei gewählt, die schon da war, kann sie jetzt leer sein. Wähl einen anderen Ort und speichere noch einmal.
file-save-changed = Dort ist etwas anderes gespeichert, als hier offen ist: Seither hat ein anderer Tab oder ein anderes Fenster dort gespeichert, oder es ist die Kopie einer anderen Datei. Öffne zuerst diese Fassung, oder ersetz sie. In diesem Browser bleibt die ersetzte als vorige Kopie.
file-save-replace = Ersetzen

file-lock-title = Diese Seite sperren
file-lock-what = Wenn eine Weile niemand diese Seite benutzt, ob sichtbar oder nicht, wird alles mit deiner Passphrase verschlossen. Auch ungespeicherte Änderungen. Nur eine angefangene Antwort geht verloren: in einem Gespräch, zu zweit oder bei den Fragen der Woche. In einer Sitzung bleibt sie offen.
file-lock-after = Sperren nach
file-lock-minutes = { $minutes } Minuten
file-lock-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
file-lock-by-hand = nur, wenn ich es tue
file-lock-now = Jetzt sperren
file-lock-soon = Diese Seite sperrt sich in einer halben Minute. Jede Taste oder Berührung hält sie offen. Sonst geht nur eine angefangene Antwort verloren: in einem Gespräch, zu zweit oder bei den Fragen der Woche.
file-lock-heading = Gesperrt
file-lock-lead = Eine Weile hat niemand diese Seite benutzt, oder du hast sie gesperrt. Mit deiner Passphrase geht es da weiter, wo du warst.
file-lock-unsaved = Ungespeicherte Änderungen sind mit eingeschlossen. Es gibt sie nur hier: Schließ die Seite nicht, bevor du entsperrt und gespeichert hast.
file-lock-locking = Wird gesperrt …
file-lock-passphrase = Deine Passphrase
file-lock-unlock = Entsperren
file-lock-wrong = Das ist nicht die richtige Passphrase. Nichts wurde geändert. Versuch es noch einmal.
file-lock-failed = Die Seite ließ sich nicht sperren, darum ist hier alles noch offen. Von selbst sperrt sie sich jetzt nicht mehr. Bevor du weggehst, speichere, was bleiben soll. Drück dann „Seite verbergen“.
file-lock-dropped = Als diese Seite gesperrt wurde, war zu einer Datei noch eine Frage offen. Die Datei ist nicht mehr hier: Lade sie noch einmal.

file-reopen-heading = Öffnen
file-reopen-choose = Wähl deine Datei
file-reopen-passphrase = Ihre Passphrase
file-reopen-open = Öffnen
file-reopen-opening = Wird entsperrt …
file-reopen-device = Die Kopie in diesem Browser öffnen
file-reopen-previous = Die zuvor gespeicherte öffnen
file-reopen-over = Manche Änderungen sind nicht gespeichert. Eine andere Datei zu öffnen, würde sie verwerfen.
file-reopen-anyway = Trotzdem öffnen
file-reopen-chosen = Gewählt ist { $name }.
file-reopen-no-device = In diesem Browser gibt es keine solche Kopie. Vielleicht wurde sie gelöscht. Hast du die Datei, wähl sie oben.
file-reopen-gone = Diese Datei lässt sich nicht lesen: Sie wurde verschoben oder geändert, oder sie darf nicht gelesen werden. Was offen war, bleibt. Wähl sie noch einmal.

file-out-heading = Herunterladen, was zu sehen ist
file-out-lead = Diese Dateien sind nicht verschlossen. Darin steht, was die Seiten vom offenen Gespräch zeigen: Zahlen, Tage, Ergebnisse. Keine Nachrichten.
file-out-masked = Namen sind ersetzt, wie unter „Nebeneinander“ gewählt.
file-out-named = Beide Namen stehen darin.
file-out-csv = Als Tabelle (CSV)
file-out-json = Als Daten (JSON)
file-out-card = Eine Karte zum Teilen, ohne Namen, Worte oder Tage, machst du unter
file-out-away = Die Ergebnisse sind ausgeblendet, also gibt es nichts herunterzuladen.
file-out-unasked = Zuerst kommt eine Frage nur für dich, unter

file-erase-heading = Löschen
file-erase-lead = Das leert die Seite und alles, was sie in diesem Browser gespeichert hat: jede Beziehung, jeden Versuch, die Passphrase, die verschlossene Kopie. Eine Datei, die du woanders gespeichert hast, bleibt dort; löschen kannst nur du sie.
file-erase-go = Alles löschen
file-erase-sure = Alles löschen? Das lässt sich nicht rückgängig machen.
file-erase-yes = Ja, alles löschen
file-erase-no = Nein, nichts löschen
file-erase-done = Hier ist alles gelöscht.
file-erase-but-copy = Diese Seite ist leer, aber die verschlossene Kopie ist noch in diesem Browser: Sie ließ sich nicht löschen. Versuch es noch einmal, oder lösch die Daten dieser Website in den Einstellungen des Browsers.
file-erase-but-unseen = Diese Seite ist leer. Aber der Browser lässt uns nicht in seinen Speicher sehen: Wurde hier eine verschlossene Kopie gespeichert, ist sie noch da. Lösch die Daten dieser Website in den Einstellungen des Browsers.

file-add-heading = Welches Gespräch ist das?
file-add-lead = Ein Chat ist schon offen. Nimm die neue Datei dazu, als späteren Export, oder öffne sie einzeln.
file-add-to = Dazunehmen zu { $whose }
file-add-own = Einzeln öffnen
file-add-no = Keins von beiden

people-heading = Nebeneinander
people-lead = Dieselbe Person kann in einer Beziehung Nähe suchen und sich in einer anderen zurückziehen. Hier siehst du es nebeneinander.
people-none = In deiner Datei liegt noch keine Beziehung. Lade ein Gespräch und leg es hinein:
people-list = Deine Beziehungen
people-open = Öffnen
people-more = Name, andere Namen, löschen
people-open-now = gerade offen
people-called = Name
people-mask = Andere Namen zeigen
people-mask-note = Auf jeder Seite, im Druck und in dem, was du herunterlädst. Namen in Nachrichten bleiben.
people-masked = { $of ->
    [a] Person A
   *[b] Person B
}
people-me = Wer davon bist du?
people-erase = Diese löschen
people-erased = Die Daten zu { $name } sind entfernt. Endgültig weg sind sie erst, wenn du speicherst, die Seite verlässt oder alles löschst.
people-restore = Zurückholen
people-look = Alle ansehen
people-looking = { $name }: wird gelesen …
people-share = Wer sich meldete, in einem üblichen Abschnitt von etwa zwei Monaten
people-share-lead = Jeder Punkt ist ein möglicher Anteil. Die Achse ist für alle gleich. Links: mehr von dir. Rechts: mehr von der anderen Person.
people-you = du
people-other = die andere Person
people-neither = Weder noch, oder ich sage es lieber nicht
people-more-you = alles von dir
people-more-other = alles von der anderen Person
people-too-little = sagt dieser Chat nicht
people-unit = Folgen am Tag
people-pace-of = Nachrichten mit { $name } pro Tag, von euch beiden, auf derselben Skala wie bei allen.
people-need-me = Sag, wer du bist, um es hier zu sehen.
people-need-answer = Bei der Frage nur für dich geht es immer um zwei Menschen. Öffne jede Beziehung und antworte unter
people-role-reaching = Mit { $who }: Meistens hast du dich öfter gemeldet, und { $who } hat sich mehr zurückgezogen.
people-role-stepping-back = Mit { $who }: Meistens hat { $who } sich öfter gemeldet, und du hast dich mehr zurückgezogen.
people-role-open = Mit { $who }: Es ist offen, wer sich öfter meldet, du oder { $who }.
people-role-too-little = Mit { $who }: Ob du dich öfter gemeldet hast oder { $who }, sagt dieser Chat nicht.
people-stretches = Abschnitte mit mehr von dir: { $more }. Mit mehr von der anderen Person: { $less }. Offen: { $open }.
people-pace = Nachrichten am Tag, nebeneinander
people-pace-lead = Die gleiche Höhe für alle. Vergleich die Formen, nicht die Mengen: Wie viel jemand schreibt, hängt von so vielem ab.
people-across = Alle zusammen
people-across-not = Gehört deine Rolle zu dir, oder wechselt sie mit der anderen Person? Das wissen wir noch nicht. Es braucht { $least } Beziehungen mit genug darin; bisher { $count ->
    [0] gibt es keine
    [one] gibt es eine
   *[other] gibt es { $count }
}.
people-across-told = In den meisten deiner Beziehungen ging etwa { $share } von dir aus. Von einer zur anderen schwankt das um etwa { $spread }.
people-partition = Liegt es an dir, an der anderen Person oder an euch beiden zusammen?
people-partition-not = Wie viel der Rolle gehört zu einer Person, wie viel zu einem Paar? Das wissen wir noch nicht. Es braucht Chats zwischen mehreren Menschen, die auch untereinander Chats haben: { $least } solche Kreise. Bisher { $count ->
    [0] gibt es keinen
    [one] gibt es einen
   *[other] gibt es { $count }
}.
people-partition-told = { $what }: { $person } liegt an der Person, die es tut, { $partner } am Gegenüber, { $pairing } nur an diesen beiden zusammen.
people-role-word = Wer sich öfter meldet
people-answer-word = Wie eine Person der anderen antwortet

## Worte aus Gesprächen mit dem Begleiter

file-talks = Deine Worte aus „In Ruhe durchdenken“
file-talks-lead = Das steht hier, weil du es so wolltest, und ist mit der Datei verschlossen. Sonst ist von diesen Gesprächen nichts gespeichert.
file-talks-delete = Diese Worte löschen
file-talks-gone = Hier gelöscht. Speichere deine Datei, damit sie auch dort weg sind. Eine ältere Kopie der Datei kann sie noch enthalten.

## Was schiefgehen kann

site-share-missed = Was du geteilt hast, ist nicht mehr hier. Teile es noch einmal.
site-reader-renewed = Das Abbrechen dauerte zu lange, darum wurde das Einlesen neu gestartet, ohne deinen Chat. Öffne ihn noch einmal. Was du gespeichert hast, ist sicher.
file-no-passphrase = Es gibt noch keine Passphrase, darum wurde nichts gespeichert. Wähl eine und speichere noch einmal.
file-record-gone = Es wurde nichts gespeichert: Der Chat einer Beziehung ist nicht da. Lade diesen Chat noch einmal, lösche diese Beziehung unter „Nebeneinander“, oder öffne die Datei, die du vorher gespeichert hast. Speichere dann.
file-record-broken = Diese Datei ließ sich öffnen, aber ihre Einträge zu einer Beziehung widersprechen sich. Darum wurde nichts daraus geladen und nichts geändert. Öffne ihre .previous-Kopie oder eine Sicherung.

## Eine neuere Version der Seite

site-newer = Eine neuere Version ist da.
site-newer-unsaved = Eine neuere Version ist da. Speichere zuerst: Was nicht gespeichert ist, wäre weg.
site-use-newer = Jetzt benutzen
site-newer-lose = Was nicht gespeichert ist, ist dann weg. Trotzdem jetzt benutzen?
site-newer-later = Noch nicht
site-newer-without = Ja, ohne zu speichern

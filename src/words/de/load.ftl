### Eine Datei wählen, lesen, wer davon du bist.

load-bring = Lade einen Chat. Er verlässt dieses Gerät nie.
load-lead = Exportiere ihn aus deiner App und öffne ihn hier. Du siehst, wie ihr einander antwortet.
load-fair = Die andere Person hat sich das nicht ausgesucht. Würdest du ihr zeigen, was du findest?
load-reading = Dein Chat wird gelesen
load-question = Vorab eine Frage.
load-what = Was gelesen wurde
load-another = Andere Datei
load-zone = Alle Uhrzeiten nach { $zone }.
load-who-note = Das bestimmt nur, wer zuerst gezeigt wird.
load-next = Weiter
load-called = Ihr heißt hier { $a } und { $b }.
load-called-one = Name für { $person }
load-called-alike = Gib beiden einen Namen, aber nicht denselben.
load-called-go = Diese Namen nehmen

## Das Feld für die Datei

load-drop = Leg die Datei hier ab
load-pick = Ich habe die Datei
load-pick-folder = Ordner wählen
load-several = Mehrere Dateien auf einmal lesen wir als ein einziges Gespräch: von beiden Handys, oder eine ältere und eine neuere.
load-several-mac = Oder eine chat.db samt ihrer chat.db-wal.
load-which-app = Welche App?
load-app-whatsapp = WhatsApp
load-app-imessage = iMessage
load-app-meta = Messenger oder Instagram
load-app-another = Eine andere App
load-other-ways = Andere Wege
load-system = Welches Handy?
load-system-iphone = iPhone
load-system-android = Android
load-step = { $at } von { $of }
load-on-computer = Öffne Slipstep auf dem Computer. Dort steht, wie es geht.
load-paste = Oder füge den Text eines Chats ein
load-paste-go = Diesen Text lesen
load-stop = Abbrechen
load-stopped = Abgebrochen. Nichts wurde übernommen, alles ist wie vorher.
load-undo = Import rückgängig machen
load-undone = Der Import ist zurückgenommen und alles daraus vergessen.
load-undone-kept = Was davor offen war, ist wieder da. Was du hinzugefügt hast, bleibt in deiner Datei.

## Was gerade geschieht

load-stage-read = Die Zeilen werden gelesen
load-stage-group = Nachrichten und Pausen werden gesucht
load-stage-weigh = Es wird berechnet, wer auf wen reagiert
load-stage-seal = Wird verschlossen
load-stage-at = { $stage } … { NUMBER($share, style: "percent") }

## Fragen, die eine Datei offen lässt

load-ask-chat = Hier sind offenbar mehrere Chats. Welchen willst du sehen? Die anderen bleiben weg.
load-ask-columns = Das ist eine Tabelle. Wir erkennen nicht, wo Datum, Name und Text stehen. Wähl die Spalten hier.
load-ask-dates = Steht in dieser Datei der Tag vorn oder der Monat? 3/4 kann der 3. April sein oder der 4. März. Falsch gewählt, stimmt kein Datum mehr. Wie schreibt das Handy, von dem die Datei stammt, ein Datum?
load-order-dmy = Tag zuerst (31/12)
load-order-mdy = Monat zuerst (12/31)
load-order-ymd = Jahr zuerst (2024/12/31)
load-columns = In welcher Spalte steht was?
load-column-date = Datum
load-column-time = Uhrzeit
load-column-from = Wer geschrieben hat
load-column-text = Was geschrieben wurde
load-column-choose = Spalte wählen
load-column-with-date = Steht beim Datum
load-columns-go = So lesen
load-columns-change = Andere Spalten

## Wer wer ist

load-who = Wer davon bist du?
load-neither = Weder noch, oder ich sage es lieber nicht
load-two-of = Welche zwei von diesen { $count }?
load-group = In diesem Chat schreiben mehr als zwei Leute. Um welche zwei geht es dir? Die Nachrichten der anderen lassen wir weg und sagen, wie viele es sind.
load-two-go = Diese zwei
load-group-says = Wer direkt nach wem schreibt. Das häufigste Paar: { $one } und { $other }.
load-group-arcs = Ein Bogen ist umso dicker, je öfter die eine Person direkt nach der anderen schreibt.
load-messages = { $count ->
    [one] { $count } Nachricht
   *[other] { NUMBER($count) } Nachrichten
}
load-one-person = Eine Person oder zwei?
load-one-person-lead = Diese Namen gehören vielleicht zu einer Person. Wir fügen sie nur zusammen, wenn du es sagst. Das lässt sich zurücknehmen.
load-one-yes = Eine Person
load-one-no = Zwei Personen
load-apart = Wieder trennen
load-joined = { $names } gelten als eine Person, wie du gesagt hast.
load-join-own = Selbst zwei Namen zusammenfügen
load-join-first = Ein Name
load-join-second = Der andere Name derselben Person
load-join-choose = Namen wählen
load-join-go = Diese zwei zusammenfügen
load-join-chats = Mehrere davon gehören zu einem Gespräch
load-join-chats-go = Zusammen lesen
load-why-same-messages = Zwei Dateien enthalten unter beiden Namen dasselbe zur selben Zeit, { NUMBER($times) } Mal.
load-why-spelling = Die Namen unterscheiden sich nur in der Schreibweise.
load-why-prefix = Der eine Name ist der Anfang des anderen, und in keiner Datei stehen beide.
load-why-number = Eine Nummer und ein Name, die nie in derselben Datei vorkommen.
load-why-owner = Ein Name steht auf dem Handy dieser Person, der andere auf dem der anderen Person.

## Zusammen wohnen

load-home = Wohnt ihr zusammen?
load-home-note = Wer zusammenwohnt und sich gut versteht, schreibt sich oft weniger. Wie viel ihr schreibt, sagt dann nichts.
load-yes = Ja
load-no = Nein
load-rather-not = Ich sage es lieber nicht

## Was gelesen wurde

load-account = Nachrichten: { NUMBER($read) } gelesen, { NUMBER($not) } nicht verstanden
load-file = { $app }: { $messages ->
    [one] eine Nachricht.
   *[other] { NUMBER($messages) } Nachrichten.
} { $system ->
    [one] Eine Zeile ohne Nachricht wird weggelassen (Überschrift, Hinweis oder Ähnliches).
   *[other] { NUMBER($system) } Zeilen ohne Nachricht bleiben weg (Überschriften, Hinweise und Ähnliches).
}
load-file-by-number = Datei { NUMBER($at) }
load-person-by-number = Person { NUMBER($at) }
load-file-reactions = { $count ->
    [one] Eine Reaktion wurde gezählt.
   *[other] { NUMBER($count) } Reaktionen wurden gezählt.
}
load-file-dates = Im Datum steht { $order ->
    [dmy] der Tag zuerst
    [mdy] der Monat zuerst
   *[ymd] das Jahr zuerst
}{ $how ->
    [format] , wie immer in diesem Format
    [given] , wie du gesagt hast
    [assumed] , wie es üblich ist
   *[settled] , wie die Datei zeigt
}.
load-merged = { $count ->
    [one] Eine Nachricht stand in mehr als einer Datei und zählt nur einmal.
   *[other] { NUMBER($count) } Nachrichten standen in mehr als einer Datei und zählen jeweils nur einmal.
}
load-strip = Kleine Striche im Streifen sind Tage mit Anrufen. Wo der Rand gestrichelt ist, waren selbstlöschende Nachrichten an.
load-lines = Zeilen, die nicht verstanden wurden, und warum
load-lines-note = Der Text dieser Zeilen wird nicht gezeigt. Öffne die Datei an dieser Zeile, um ihn zu sehen.
load-lines-where = Wo
load-lines-why = Warum
load-line = Zeile { NUMBER($at) }
load-entry = Eintrag { NUMBER($at) }
load-zone-label = Zeitzone
load-zone-stated = Die Datei nennt diese Zone.
load-zone-given = Du hast diese Zone gewählt.
load-zone-assumed = Die Datei nennt keine Zeitzone, darum nehmen wir die dieses Geräts. War das Handy woanders, wähl dessen Zone.
load-other-chat = Diese Datei könnte ein Chat mit jemand anderem sein. Darum ist noch nichts dazugekommen. Ist es derselbe Chat, nur mit neuem Namen oder neuer Nummer? Dann nimm sie dazu. Ist es ein anderer? Dann öffne sie einzeln.
load-other-chat-same = Es ist derselbe Chat: dazunehmen
load-fault = In der App ging etwas schief ({ $name }). Alles ist noch wie vorher, und nichts hat dieses Gerät verlassen. Lade die Seite neu und versuch es noch einmal.
load-fault-report = Ein Bericht darüber, ohne etwas aus deinem Chat
load-fault-copy = Kopieren
load-fault-copied = Kopiert.

## Wie man an die Datei kommt

load-limit = WhatsApp hört bei etwa 40.000 Nachrichten auf, mit Medien bei 10.000. Die ältesten fehlen dann, ohne Hinweis. Wähl „ohne Medien“. Fehlt „Chat exportieren“, ist „Erweiterter Chat-Datenschutz“ an. Einschalten können ihn beide, und beide sehen, wenn sich das ändert.
load-guide-iphone = WhatsApp auf dem iPhone
load-guide-iphone-1 = Öffne den Chat und tippe oben auf den Namen.
load-guide-iphone-2 = Scroll nach unten und tippe auf „Chat exportieren“.
load-guide-iphone-4 = Tippe auf „In Dateien sichern“.
load-guide-iphone-5 = Komm zu Slipstep zurück, tippe auf „Ich habe die Datei“ und nimm diese Zip-Datei.
load-guide-iphone-note = In der Datei steht die Uhrzeit deines Handys, nicht die Zeitzone. Die kannst du nach dem Laden einstellen.
load-guide-android = WhatsApp auf Android
load-guide-android-1 = Öffne den Chat und tippe auf die drei Punkte.
load-guide-android-2 = Tippe auf „Mehr“.
load-guide-android-3 = Tippe auf „Chat exportieren“.
load-guide-android-5 = Tippe auf Slipstep, wenn du es installiert hast. Wenn nicht, speichere die Datei und wähl sie hier.
load-guide-android-note = Das Datumsformat richtet sich nach den Einstellungen des Handys. Lassen sich Tag und Monat nicht unterscheiden, fragen wir dich.
load-guide-without = Wähl „Ohne Medien“.
load-guide-meta = Messenger und Instagram, auf jedem Handy
load-guide-meta-1 = Öffne in den Einstellungen der App die „Kontenübersicht“.
load-guide-meta-2 = Tippe auf „Deine Informationen und Berechtigungen“, dann auf „Deine Informationen exportieren“.
load-guide-meta-3 = Wähl nur Nachrichten, für den gesamten Zeitraum, als „JSON“.
load-guide-meta-4 = Sobald es bereit ist, lade die Zip-Datei herunter und wähl sie hier.
load-guide-meta-note = Das kann Stunden dauern. Verschlüsselte Chats speichert Messenger getrennt: Such in den Privatsphäre-Einstellungen nach „Daten aus sicherem Speicher herunterladen“.
load-guide-telegram = Telegram am Computer
load-guide-telegram-2 = Wähl „Chatverlauf exportieren“.
load-guide-telegram-3 = Wähl „JSON“ und keine Medien. „HTML“ geht auch.
load-guide-telegram-4 = Wähl hier result.json. Bei HTML nimm den ganzen Ordner.
load-guide-telegram-note = Nur Telegram am Computer kann exportieren. Es nennt genaue Zeiten, darum müssen wir keine Zeitzone annehmen.
load-guide-save = Speichere die Datei, dann wähl sie hier.
load-guide-line = LINE, auf jedem Handy
load-guide-line-1 = Öffne den Chat und tippe oben auf das Menü.
load-guide-line-2 = Tippe auf „Einstellungen“ oder „Andere Einstellungen“.
load-guide-line-3 = Tippe auf „Chatverlauf exportieren“.
load-guide-line-note = Die Datei enthält den Text eines Chats, mit Uhrzeiten auf die Minute genau.
load-guide-viber = Viber, auf jedem Handy
load-guide-viber-1 = Tippe auf „Mehr“, dann auf „Einstellungen“.
load-guide-viber-2 = Tippe auf „Anrufe und Nachrichten“.
load-guide-viber-3 = Tippe auf „Nachrichtenverlauf per E-Mail senden“.
load-guide-viber-note = Du bekommst eine Tabelle für jeden Kontakt. Kommt sie als Zip-Datei, wähl die Zip-Datei.
load-guide-sms = SMS auf Android
load-guide-sms-1 = Installiere „SMS Backup & Restore“ und öffne es.
load-guide-sms-2 = Richte eine Sicherung von Nachrichten und Anrufen ein.
load-guide-sms-3 = Lass sie auf dem Handy, nicht in einer Cloud.
load-guide-sms-4 = Wähl die Datei, deren Name mit „sms“ beginnt.
load-guide-sms-note = Die App ist nicht von uns. Die Sicherung ist nicht verschlossen: Lösch sie, wenn du fertig bist. RCS-Nachrichten, wie sie zwei Android-Handys meist schicken, sind nicht dabei.
load-guide-imessage = iMessage, von einem Mac
load-guide-imessage-1 = Klick im Finder auf „Gehe zu“, dann auf „Gehe zum Ordner“.
load-guide-imessage-2 = Gib ~/Library/Messages ein und drück die Eingabetaste.
load-guide-imessage-3 = Kopier alle Dateien, die mit chat.db beginnen, auf den Schreibtisch.
load-guide-imessage-4 = Wähl hier diese Kopien, alle auf einmal.
load-guide-imessage-note = Ein iPhone kann seine Nachrichten nicht selbst exportieren. Sie liegen auf einem Mac, auf dem „Nachrichten in iCloud“ an ist.
load-guide-other = Andere Apps, und eine eigene Tabelle
load-guide-other-1 = Fordere bei der App deine Daten an. Am besten als JSON; bei Messenger und Instagram geht auch HTML.
load-guide-other-2 = Wähl eine Datei, die ein einzelnes Gespräch enthält.
load-guide-other-note = Wichtig ist, was in der Datei steht, nicht ihr Name. Auch eine eigene Tabelle geht: eine CSV mit den Spalten dyad_id, time_unix, sender, receiver.
load-mark-name = Name
load-mark-export = Export
load-mark-without = Ohne
load-mark-files = Dateien
load-mark-more = Mehr
load-mark-file = Datei
load-mark-account = Konten
load-mark-settings = Optionen
load-mark-calls = Nachrichten
load-mark-mail = Verlauf
load-mark-backup = Sicherung
load-mark-phone = Handy
load-mark-go = Gehe zu

load-whose-invented = Ein Beispiel, zum Umsehen: { $a } und { $b }

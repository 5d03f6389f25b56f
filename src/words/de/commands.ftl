### Was Befehle sagen: Absagen, Hinweise, die Rechenschaft von `slipstep read`.

refused-unreadable = { $file } lässt sich nicht lesen. Sieh nach, ob die Datei da ist und ob du sie öffnen darfst.
refused-gzip = { $file } ist eine Gzip-Datei, die zu früh endet oder beschädigt ist. Hol oder mach sie noch einmal.
refused-table-end = { $what ->
    [out] --out
   *[table] Die Tabelle
} muss auf .csv, .csv.gz oder .parquet enden; „{ $file }“ tut es nicht.
refused-parquet = { $file } ist keine Parquet-Datei, die sich lesen lässt ({ $why }). Schreib sie noch einmal, oder als CSV.
refused-endless-row = Eine Zeile von { $file } endet nie: Ein Anführungszeichen wird nicht geschlossen. Schreib die Datei noch einmal.
refused-ragged = Zeile { NUMBER($row, useGrouping: 0) } von { $file }, unter der Kopfzeile, hat mehr oder weniger Felder als die Kopfzeile, also lassen sie sich nicht zuordnen. Es wurde nichts geschrieben. Setz ein Feld mit einem Komma in Anführungszeichen oder schreib die Tabelle noch einmal.
refused-encoding = { $file } ist nicht UTF-8, sondern { $encoding ->
    [utf-16] UTF-16
   *[other] älter kodiert, etwa Windows-1252 (Latin-1)
}. Als UTF-8 gelesen würden Namen, die sich in einem Umlaut unterscheiden, zu einem. Speichere sie noch einmal als „CSV UTF-8“.
refused-empty-table = { $file } ist leer: Die erste Zeile sollte die Spalten nennen.
refused-write-kind = „{ $path }“ ist { $kind ->
    [link] eine Verknüpfung
    [folder] ein Ordner
   *[device] ein Gerät oder eine Pipe
}, keine Datei. Es wurde nichts geschrieben. Nenn eine neue Datei.
refused-own-input = „{ $path }“ ist eine Datei, die hier gelesen wird. Sie blieb, wie sie ist. Nenn eine andere Datei.
refused-columns = --columns nimmt Rollen und Nummern von Spalten, etwa date=1,from=2,text=4, mit den Rollen { $roles }; „{ $given }“ ist das nicht.
refused-same = --same nimmt Namen einer Person mit „=“ dazwischen, etwa --same "Ada=Ada Lovelace"; „{ $given }“ ist das nicht. Die Namen sind die, die `slipstep read` aufzählt.
suggest-same = Eine Person? { $why ->
    [spelling] Zwei Namen sind nur anders geschrieben.
    [prefix] Ein Name beginnt mit dem anderen, und in keiner Datei stehen beide.
    [number] Eine Nummer und ein Name stehen nie in derselben Datei.
    [owner] Ein Name steht auf dem Handy dieser Person, der andere auf dem der anderen Person.
   *[same-messages] Zwei Namen schrieben zur selben Zeit dasselbe in zwei Dateien, { $times } Mal.
} Wenn ja: --same "{ $same }".
refused-port = Port { $port } gehört schon einem anderen Programm. Wähl mit --port N einen anderen, oder lass --port weg.
refused-app-files = slipstep app nimmt keine Datei, also wurde „{ $what }“ nicht gelesen. Starte es ohne und wähl die Datei auf der Seite.
refused-port-system = Port { $port } behält das System für sich. Wähl mit --port N einen ab 1024, oder lass --port weg.
refused-not-built = Die Web-App ist hier nicht gebaut. Führ einmal `npm start` aus; das baut sie und liefert sie aus.
app-at =
    Slipstep ist unter { $address }
    Nur dieses Gerät kommt heran. Strg+C beendet es.
refused-model-files = „{ $what }“ ist keine Option von slipstep model. Nenn das Paar mit --pair.
refused-model-moves = --{ $option } sagt, wie ein Schritt getan wird. Nenn den Schritt mit --move, oder lass --{ $option } weg.
refused-model-ran-off = Mit diesen Zahlen kommt das Verfahren { $solver } mit dem Paar nicht { $days ->
    [one] einen Tag
   *[other] { $days } Tage
} weit: Seine Schritte laufen davon. { $which ->
    [stiff] Gib Zahlen, die näher an denen des Beispielpaars liegen.
   *[other] Nimm --solver stiff, oder gib Zahlen, die näher an denen des Beispielpaars liegen.
}
refused-json-svg = --json und --svg schließen einander aus. Führ den Befehl zweimal aus, wenn du beides willst.
refused-from-nought = --{ $name } nimmt eine Zahl ab 0{ $most ->
    [one] { " " }bis 1
   *[any] { "" }
}; „{ $value }“ ist keine.
refused-move-form = --move nimmt NAME, NAME@TAG oder NAME@TAG:TAGE, wobei NAME einer von { $moves } ist; „{ $text }“ ist nichts davon.
refused-move-late = Der Schritt { $move } begänne am Tag { NUMBER($start, useGrouping: 0) }, nach dem letzten Tag ({ NUMBER($days, useGrouping: 0) }), und bewirkte nichts. Lass ihn früher beginnen, oder gib mehr --days an.
refused-move-short = Der Schritt { $move } dauerte keinen Tag und bewirkte nichts. Gib ihm einen Tag oder mehr.
refused-no-pair = Es gibt kein Paar und keine Datei „{ $name }“. Die Paare sind { $pairs }; eine Datei muss da und lesbar sein.
refused-pair-json = Die Datei „{ $file }“ ist kein JSON. `slipstep model --help` zeigt, was darin stehen darf.
refused-pair-object = In „{ $file }“ ist { $where ->
    [file] die Datei
   *[other] { $what }
} kein Objekt. `slipstep model --help` zeigt die Form.
refused-pair-form = In „{ $file }“ passt „{ $name }“ zu keinem Paar: zwei Namen unter "names" und Zahlen unter "a" und "b". `slipstep model --help` zeigt die Form.
model-assumed = Person { $which }: { $kept } von { $all } Zahlen wie beim Beispielpaar.
model-drawn = { $file }: 15 Verläufe über { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}.
refused-show-files = --show zeigt einen Plan und liest keinen Chat. „{ $what }“ wurde nicht gelesen: Lass es weg.
refused-read-two = --json und --messages sind zwei verschiedene Antworten. Wähl eine davon.
refused-talk-terminal = slipstep talk fragt und wartet auf Antworten, und an diesem Terminal ist niemand. Starte es in einem Terminal, oder spiel Antworten mit --script ANSWERS.json --json ab.
refused-talk-script = „{ $path }“ ist kein Skript eines Gesprächs. `slipstep talk --help` zeigt die Form: eine Tür, eine Rolle und Antworten der Reihe nach.
refused-talk-answer = Das Skript gibt eine Antwort, die seine Frage nicht kennt. Zähl die Auswahl ab 0.
refused-no-calls = --elsewhere calls markiert die Tage mit einem Anruf, und hier gibt es keinen. Lass es weg, oder nenn die Tage, etwa 2025-07-01..2025-07-14.
read-file = { $file }: { $format }, { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
} gelesen, { $system ->
    [one] { $system } Zeile
   *[other] { $system } Zeilen
} ohne Nachricht (Überschrift, Hinweis oder Ähnliches), { $not } nicht verstanden.
read-reactions = { $count ->
    [one] { $count } Reaktion
   *[other] { $count } Reaktionen
} auf Nachrichten: gezählt, aber nicht als Nachrichten.
read-elsewhere = { $count ->
    [one] { $count } Nachricht eines anderen Chats in dieser Datei blieb weg.
   *[other] { $count } Nachrichten anderer Chats in dieser Datei blieben weg.
}
read-dates = Ein Datum wird als { $order ->
    [mdy] Monat, Tag, Jahr
    [ymd] Jahr, Monat, Tag
   *[dmy] Tag, Monat, Jahr
} gelesen ({ $how ->
    [given] wie du gesagt hast
    [assumed] wie es üblich ist
   *[settled] wie die Datei zeigt
}).
read-zone = Zeitzone: { $zone } ({ $how ->
    [stated] die Datei sagt es
    [given] von dir angegeben
   *[assumed] angenommen: Die Datei sagt es nicht; gib sie mit --tz an
}).
read-owner = Exportiert von { $owner }.
read-not = { $by ->
    [entry] Eintrag { $entry }
   *[line] Zeile { $line }
}: { $why }
read-not-more = und { $count } weitere; --json nennt die ersten 1.000.
read-all = { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
} insgesamt.
read-known = Bekannte Tage: { $dates }.
read-timers = { $file }: Selbstlöschende Nachrichten waren an; eine Lücke darin ist also keine Stille.
read-calls = { $file }: { $calls ->
    [one] { $calls } Anruf
   *[other] { $calls } Anrufe
} an { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}.
read-person = { $name }: { $messages }
read-joined = { $names } gelten als eine Person, wie du gesagt hast. Lies noch einmal ohne --same, um es rückgängig zu machen.
app-own-device = Diese Adresse ist nur für dieses Gerät da.
app-only-reading = Von dieser Adresse lässt sich nur lesen.
app-no-page = Diese Seite gibt es hier nicht.

// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `refused-unreadable = { $file } lässt sich nicht lesen. Sieh nach, ob die Datei da ist und ob du sie öffnen darfst.
refused-gzip = { $file } ist eine Gzip-Datei, die zu früh endet oder beschädigt ist. Hol oder mach sie noch einmal.
refused-table-end =
    { $what ->
        [out] --out
       *[table] Die Tabelle
    } muss auf .csv, .csv.gz oder .parquet enden; „{ $file }“ tut es nicht.
refused-parquet = { $file } ist keine Parquet-Datei, die sich lesen lässt ({ $why }). Schreib sie noch einmal, oder als CSV.
refused-endless-row = Eine Zeile von { $file } endet nie: Ein Anführungszeichen geht nicht zu. Schreib die Datei noch einmal.
refused-ragged = Zeile { NUMBER($row, useGrouping: 0) } von { $file }, unter der Kopfzeile, hat mehr oder weniger Felder als die Kopfzeile, also ist nicht zu sagen, welches welches ist. Es wurde nichts geschrieben. Setz ein Feld mit einem Komma in Anführungszeichen oder schreib die Tabelle noch einmal.
refused-encoding =
    { $file } ist nicht UTF-8, sondern { $encoding ->
        [utf-16] UTF-16
       *[other] älter kodiert, etwa Windows-1252 (Latin-1)
    }. Als UTF-8 gelesen würden Namen, die sich in einem Umlaut unterscheiden, zu einem. Speichere sie noch einmal als „CSV UTF-8“.
refused-empty-table = { $file } ist leer: Die erste Zeile sollte die Spalten nennen.
refused-write-kind =
    „{ $path }“ ist { $kind ->
        [link] eine Verknüpfung
        [folder] ein Ordner
       *[device] ein Gerät oder eine Pipe
    }, keine Datei. Es wurde nichts geschrieben. Nenn eine neue Datei.
refused-own-input = „{ $path }“ ist eine Datei, die hier gelesen wird. Sie blieb, wie sie ist. Nenn eine andere Datei.
refused-columns = --columns nimmt Rollen und Nummern von Spalten, etwa date=1,from=2,text=4, mit den Rollen { $roles }; „{ $given }“ ist das nicht.
refused-same = --same nimmt Namen einer Person mit „=“ dazwischen, etwa --same "Ada=Ada Lovelace"; „{ $given }“ ist das nicht. Die Namen sind die, die \`slipstep read\` aufzählt.
suggest-same =
    Eine Person? { $why ->
        [spelling] Zwei Namen sind nur anders geschrieben.
        [prefix] Ein Name beginnt mit dem anderen, und sie schreiben nie in derselben Datei.
        [number] Eine Nummer und ein Name schreiben nie in derselben Datei.
        [owner] Von dem einen Namen stammt ein Export; in einem anderen ist der zweite Name das Gegenüber.
       *[same-messages] Zwei Namen schrieben zur selben Zeit dasselbe in zwei Dateien, { $times } Mal.
    } Wenn ja: --same "{ $same }".
refused-port = Port { $port } gehört schon einem anderen Programm. Wähl mit --port N einen anderen, oder lass --port weg.
refused-app-files = slipstep app nimmt keine Datei, also wurde „{ $what }“ nicht gelesen. Starte es ohne und wähl die Datei auf der Seite.
refused-port-system = Port { $port } behält das System für sich. Wähl mit --port N einen ab 1024, oder lass --port weg.
refused-not-built = Die Web-App ist hier nicht gebaut. Führ einmal \`npm start\` aus; das baut sie und liefert sie aus.
app-at =
    Slipstep ist unter { $address }
    Nur dieses Gerät kommt heran. Strg+C beendet es.
refused-one-table = Gib eine Tabelle an, etwa \`slipstep ensemble pairs.csv --years 5 --out after.csv\`.
refused-ensemble-out = Sag mit --out DATEI.csv oder DATEI.parquet, wohin die Antwort soll.
refused-ensemble-gz = --out nimmt hier .csv oder .parquet.
ensemble-stopped = Angehalten. Die fertigen Teile liegen in { $parts }: Derselbe Befehl macht dort weiter.
refused-positive =
    --{ $name } nimmt eine Zahl über 0, höchstens { NUMBER($most, useGrouping: 0) }; { $given ->
        [missing] sie fehlt
       *[other] „{ $value }“ ist keine
    }.
refused-equations = Die Datei mit Gleichungen „{ $file }“ lässt sich nicht lesen. Es muss sie geben, als lesbaren Text.
ensemble-reused =
    { $pairs ->
        [one] Eines davon stammt
       *[other] { $pairs } davon stammen
    } aus einem früheren Lauf.
ensemble-faults = Nicht zu berechnen: { $faults } von { $pairs } Paaren. Warum, steht in einer eigenen Spalte; ihre Zahlen sind leer.
ensemble-done =
    { $pairs ->
        [one] Ein Paar
       *[other] { $pairs } Paare
    } nach { $years ->
        [one] einem Jahr
       *[other] { $years } Jahren
    }: { $file }.
ensemble-assumed = Das gibt keine Spalte an, also wird es für jedes Paar angenommen: { $what }.
refused-parts = { $folder } enthält Teile eines Laufs mit anderer Tabelle oder anderen Optionen. Lösch den Ordner, oder wähl ein anderes --out.
refused-parts-taken = Der Ordner { $folder }, in dem fertige Teile liegen, bis die Antwort ganz ist, und der dann gelöscht wird, enthält Dateien, die von keinem Lauf stammen. Nichts wurde verändert. Leg sie woanders ab, oder wähl ein anderes --out.
refused-model-files = „{ $what }“ ist keine Option von slipstep model. Nenn das Paar mit --pair.
refused-model-moves = --{ $option } sagt, wie ein Schritt getan wird. Nenn den Schritt mit --move, oder lass --{ $option } weg.
refused-model-ran-off =
    Mit diesen Zahlen kommt das Verfahren { $solver } mit dem Paar nicht { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } weit: Seine Schritte laufen davon. { $which ->
        [stiff] Gib Zahlen, die näher an denen des Beispielpaars liegen.
       *[other] Nimm --solver stiff, oder gib Zahlen, die näher an denen des Beispielpaars liegen.
    }
refused-json-svg = --json und --svg schließen einander aus. Führ den Befehl zweimal aus, wenn du beides willst.
refused-from-nought =
    --{ $name } nimmt eine Zahl ab 0{ $most ->
        [one] { " " }bis 1
       *[any] { "" }
    }; „{ $value }“ ist keine.
refused-move-form = --move nimmt NAME, NAME@TAG oder NAME@TAG:TAGE, wobei NAME einer von { $moves } ist; „{ $text }“ ist nichts davon.
refused-move-late = Der Schritt { $move } begänne am Tag { NUMBER($start, useGrouping: 0) }, nach dem letzten Tag ({ NUMBER($days, useGrouping: 0) }), und bewirkte nichts. Lass ihn früher beginnen, oder gib mehr --days an.
refused-move-short = Der Schritt { $move } dauerte keinen Tag und bewirkte nichts. Gib ihm einen Tag oder mehr.
refused-no-pair = Es gibt kein Paar und keine Datei „{ $name }“. Die Paare sind { $pairs }; eine Datei muss da und lesbar sein.
refused-pair-json = Die Datei „{ $file }“ ist kein JSON. \`slipstep model --help\` zeigt, was darin stehen darf.
refused-pair-object =
    In „{ $file }“ ist { $where ->
        [file] die Datei
       *[other] { $what }
    } kein Objekt. \`slipstep model --help\` zeigt die Form.
refused-pair-form = In „{ $file }“ passt „{ $name }“ zu keinem Paar: zwei Namen unter "names" und Zahlen unter "a" und "b". \`slipstep model --help\` zeigt die Form.
model-assumed = Person { $which }: { $kept } von { $all } Zahlen wie beim Beispielpaar.
model-drawn =
    { $file }: 15 Verläufe über { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }.
refused-read-two = --json und --messages sind zwei verschiedene Antworten. Wähl eine davon.
refused-score-files = Gib eine Datei mit Ereignissen an.
refused-score-out = Sag mit --out DATEI.json oder --out DATEI.json.gz, wohin die Vorhersagen sollen.
refused-score-same = --out und --grid nennen dieselbe Datei, „{ $path }“. Gib jeder einen eigenen Namen.
refused-score-grid = --grid hat die Intensitäten des Modells slipstep; die Vorhersagen wären hier die von { $model }. Lass --grid oder --model weg.
refused-score-learn = --prior learn stützt sich auf die anderen Paare der Datei, und hier gibt es keine: Alle mit genug Ereignissen liegen in einem von { $folds } Teilen. Nimm --prior general.
refused-score-twice = Im Paar { $pair } hat dieselbe Person zwei Ereignisse in der Sekunde { $time }. Die Modelle kennen von jeder Person eines in der Sekunde und sagten etwas zu weniger, als es sind, also wurde nichts berechnet. Gib die Zeiten auf die Sekunde genau oder lass eines weg.
refused-score-prior = --prior gehört zum Modell slipstep; { $model } hat keinen. Lass --prior oder --model weg.
score-done =
    { $made ->
        [one] Eines von { $pairs } Paaren hat genug Ereignisse und wurde vorhergesagt.
       *[other] { $made } von { $pairs } Paaren haben genug Ereignisse und wurden vorhergesagt.
    }
refused-talk-terminal = slipstep talk fragt und wartet auf Antworten, und an diesem Terminal ist niemand. Starte es in einem Terminal, oder spiel Antworten mit --script ANSWERS.json --json ab.
refused-talk-script = „{ $path }“ ist kein Skript eines Gesprächs. \`slipstep talk --help\` zeigt die Form: eine Tür, eine Rolle und Antworten der Reihe nach.
refused-talk-answer = Das Skript gibt eine Antwort, die seine Frage nicht kennt. Zähl die Auswahl ab 0.
refused-no-calls = --elsewhere calls markiert die Tage mit einem Anruf, und hier gibt es keinen. Lass es weg, oder nenn die Tage, etwa 2025-07-01..2025-07-14.
refused-validate-files = \`slipstep validate\` erfindet seine Verläufe und nimmt keine Dateien. Lass die Dateinamen weg.
refused-validate-keep = Zeile { $line } von „{ $file }“ stammt nicht von --keep, darum werden die Ergebnisse dort nicht angefügt. Nenne mit --keep eine neue Datei.
refused-validate-real = Der Teil „{ $part }“ sieht echte Paare an. Gib mit --data den Ordner an, in dem sie liegen.
validate-no-real = Die Teile „real“ und „theorySets“ fehlen: --data wurde nicht angegeben.
refused-data = { $folder } ist kein Ordner, der sich lesen lässt. Gib einen an, in dem NAME/events.csv.gz liegt.
read-file =
    { $file }: { $format }, { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } gelesen, { $system ->
        [one] { $system } Zeile
       *[other] { $system } Zeilen
    } ohne Nachricht (Überschrift, Hinweis oder Ähnliches), { $not } nicht verstanden.
read-second =
    Ein zweites Programm zählt dasselbe: { $count ->
        [one] einen Eintrag
       *[other] { $count } Einträge
    }.
read-reactions =
    { $count ->
        [one] { $count } Reaktion
       *[other] { $count } Reaktionen
    } auf Nachrichten: gezählt, aber nicht als Nachrichten.
read-elsewhere =
    { $count ->
        [one] { $count } Nachricht eines anderen Chats in dieser Datei blieb draußen.
       *[other] { $count } Nachrichten anderer Chats in dieser Datei blieben draußen.
    }
read-dates =
    Ein Datum wird als { $order ->
        [mdy] Monat, Tag, Jahr
        [ymd] Jahr, Monat, Tag
       *[dmy] Tag, Monat, Jahr
    } gelesen ({ $how ->
        [given] wie du gesagt hast
        [assumed] wie es üblich ist
       *[settled] wie die Datei zeigt
    }).
read-zone =
    Zeitzone: { $zone } ({ $how ->
        [stated] die Datei sagt es
        [given] von dir angegeben
       *[assumed] angenommen: Die Datei sagt es nicht; gib sie mit --tz an
    }).
read-owner = Exportiert von { $owner }.
read-not =
    { $by ->
        [entry] Eintrag { $entry }
       *[line] Zeile { $line }
    }: { $why }
read-not-more = und { $count } weitere; --json nennt die ersten 1.000.
read-all =
    { $messages ->
        [one] { $messages } Nachricht
       *[other] { $messages } Nachrichten
    } insgesamt.
read-known = Bekannte Tage: { $dates }.
read-timers = { $file }: Selbstlöschende Nachrichten waren an; eine Lücke darin ist also keine Stille.
read-calls =
    { $file }: { $calls ->
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
app-no-page = So eine Seite gibt es hier nicht.
ensemble-progress = Paare: { $pairs }
score-fold = Teil { $fold } von { $folds }: { $pairs } Paare, mit dem, was { $others } andere gemeinsam haben.
`;

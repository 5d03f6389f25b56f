### Die Kommandozeile.

terminal-lang = --lang nimmt { $languages }.

report-show = { $none }: die Ergebnisse zeigen
report-made = Slipstep { $version }. Auf diesem Gerät gemacht. Diese Seite fragt nichts ab und führt nichts aus.
report-threads-summary = Wie oft { $a } und { $b } am Tag schrieben, als Bündel möglicher Lesarten dieser Wochen.
report-threads-unit = Mal am Tag
report-threads = Jeder Faden ist eine mögliche Lesart dieser Wochen. Wo Fäden beieinanderliegen, sind wir sicher. Wo sie auseinandergehen, nicht. Eine Lücke heißt: Hier fehlt etwas. Sie heißt nicht: Es war still.
report-kinds = Welcher Tanz passt zu diesem Chat?
report-kinds-lead = { $courses } mögliche Lesarten dieser Wochen, je ein Punkt.
report-none = keiner
report-moments = Die Momente zeigen
report-dots = { $dots } von 10
report-empty = Wir haben hier keine Nachrichten gefunden.
report-span = { $messages ->
    [one] { $messages } Nachricht
   *[other] { $messages } Nachrichten
}, { $dates }, { $days ->
    [one] { $days } Tag
   *[other] davon { $days } Tage
} aufgezeichnet.
report-waits = Wartezeiten, bis { $who } schrieb, verglichen mit dem Modell
report-waits-key = Jeder Punkt vergleicht: So viele Wartezeiten erwartet das Modell bis hier, so viele waren es. Auf der gepunkteten Linie stimmt beides überein.

account-file = { $file }: { $read ->
    [one] { $read } Nachricht gelesen
   *[other] { $read } Nachrichten gelesen
}, { $notUnderstood } nicht verstanden. Die Zeiten sind in { $zone } ({ $how ->
    [stated] so sagt es die Datei
    [given] wie du gesagt hast
   *[assumed] von uns angenommen
}).
account-joined = { $names } gelten als eine Person, wie du gesagt hast.
account-duplicates = { $count ->
    [one] { $count } Nachricht stand in mehreren Dateien und zählt nur einmal.
   *[other] { $count } Nachrichten standen in mehreren Dateien und zählen jeweils nur einmal.
}
ask-safety = Eingabetaste: { $none }. Jede andere Antwort: { $some }.
unasked-safety = { $some }? { $stop }. { $where } Bitte lies hier nicht weiter.
help-all = Hilfetelefone, Land für Land: `slipstep safety`.
report-written = Der Bericht ist in { $path }.

forecast-no-guess = Du hast vorher nicht geraten. Eine Vermutung (--guess more, same oder less) zeigt hinterher, ob du und der Chat übereinstimmt.
forecast-guess = Die Vermutung: { $guess ->
    [more] mehr
    [less] weniger
   *[same] etwa gleich
}.
plan-card = { $name }, für { $whose }: { $doing }
plan-known = Was man weiß: { $known }
plan-leave = Wann lieber nicht: { $when }
plan-looks-at = Worauf wir achten: { $outcome }.
plan-no-guess = Es wurde nicht geraten, darum liegt die Vorschau im Plan und wird nicht gezeigt. Mit --guess kommt sie nach der Vermutung.
plan-power = Was jede Art von Versuch in einem Chat wie diesem zeigen würde:
plan-planned = Geplant: { $weeks } Wochen, { $design ->
    [week-pairs] je zwei zusammen
   *[before-after] mit einem Anfang
}, vom { $from } bis { $until }.
plan-sealed = Die Wochen bleiben verschlossen: `slipstep plan --show { $path }` nennt die jetzige.

terminal-what = Slipstep zeigt den Tanz von zwei Menschen: wer Nähe sucht, wer sich zurückzieht, wer auf wen reagiert.
terminal-here = Alles geschieht auf diesem Gerät.
terminal-usage = Aufruf: slipstep BEFEHL [OPTIONEN]
terminal-more = slipstep BEFEHL --help sagt mehr. Beispiel:
terminal-no-command = Den Befehl „{ $name }“ gibt es nicht. Die Befehle sind { $commands }.
terminal-stopped = Abgebrochen; nichts wurde geschrieben.
terminal-reading = Gelesen
terminal-weighing = Angesehen
terminal-pairs = Denkbare Paare
terminal-no-room = Die Antwort ließ sich nicht schreiben ({ $why }). Schaff Platz oder schick sie woandershin.
terminal-no-zone = TZ steht auf „{ $zone }“, und so heißt hier keine Zeitzone. Wir nahmen die Uhr dieses Geräts als UTC. Setz TZ auf eine Zone wie Europe/Berlin oder gib --tz an.
terminal-fault = In Slipstep ist etwas schiefgegangen, nicht in deiner Datei. Nichts wurde irgendwohin gesendet. Hier das Fehlerprotokoll, ohne deine Texte:

terminal-talk-keys = s: { $safe } b: { $back }. q: { $close }. Eingabetaste, wo du schreibst: { $skip }.
terminal-talk-place = In der App (`slipstep app`): „{ $place }“.
terminal-talk-card = „{ $name }“. `slipstep plan --move { $move }` plant das.
terminal-talk-cards = Die anderen Schritte nennt `slipstep plan --help`.
terminal-talk-tries = Dann geht es weiter. `slipstep plan --show PLAN.json` nennt die jetzige Woche.
terminal-talk-moments = Die Momente dahinter zeigt `slipstep mirror DATEI --with-text --html BERICHT.html`.
terminal-talk-unseen = Was ein Chat nicht sieht, sagt `slipstep mirror DATEI`.
terminal-talk-loop = Worte für den Kreislauf findet ihr am besten zu zweit, vor einem Bildschirm.
terminal-talk-load = `slipstep talk DATEI` liest hier einen Chat von dir.

refused-option = { $fault ->
    [unknown] Die Option „{ $what }“ gibt es nicht
    [value] „{ $what }“ braucht einen Wert oder nimmt keinen
    [dash] „{ $what }“ hat keinen Wert, oder einen, der mit einem Strich beginnt: Den schreib als { $what }=WERT
   *[other] { $what }
}. `slipstep { $command } --help` zeigt die Optionen dieses Befehls.
refused-needless = --{ $option } bewirkt { $how ->
    [beside] neben
   *[without] ohne
} { $what } nichts. Lass es weg{ $how ->
    [beside] .
   *[without] , oder gib beides an.
}
refused-none-of = --{ $name } nimmt { $allowed }; „{ $value }“ gehört nicht dazu.
refused-whole-number = --{ $name } nimmt eine ganze Zahl von { NUMBER($least, useGrouping: 0) } bis { NUMBER($most, useGrouping: 0) }; „{ $value }“ ist keine.
refused-no-file = Nenn mindestens einen Export: slipstep { $command } DATEI. `slipstep { $command } --help` zeigt ein Beispiel.
refused-not-a-file = „{ $path }“ ist eine Pipe oder ein Gerät, keine Datei. Speichere, was daraus kommt, in eine Datei und nenn die.
refused-too-large = „{ $path }“ ist größer als { $megabytes } MB, und so viel schreibt niemand von Hand. Prüf den Namen.
refused-link-loop = „{ $path }“ ist ein Verweis, der auf sich selbst zurückführt. Nenn die Datei, die gemeint ist.
note-folder-links = In „{ $path }“ { $count ->
    [one] liegt 1 Verweis, dem nicht gefolgt wurde. Nenn sein Ziel, falls es dazugehört.
   *[other] liegen { $count } Verweise, denen nicht gefolgt wurde. Nenn ihre Ziele, falls sie dazugehören.
}
note-folder-shut = In „{ $path }“ { $count ->
    [one] liegt 1 Datei oder Ordner, die
   *[other] liegen { $count } Dateien oder Ordner, die
} dieses Benutzerkonto nicht lesen darf. Das Übrige ist gelesen.
note-folder-empty = In „{ $path }“ { $count ->
    [one] liegt 1 leere Datei, die übergangen wurde.
   *[other] liegen { $count } leere Dateien, die übergangen wurden.
}
note-folder-other = In „{ $path }“ { $count ->
    [one] liegt 1 Pipe oder Gerät; das ist keine Datei und wurde übergangen.
   *[other] liegen { $count } Pipes oder Geräte; das sind keine Dateien und wurden übergangen.
}
refused-empty-folder = Im Ordner „{ $path }“ ist keine Datei. Nenn den Ordner oder die Datei, in die du den Export gespeichert hast.
refused-not-found = Die Datei „{ $path }“ gibt es nicht. Prüf den Namen; mit Leerzeichen braucht er Anführungszeichen.
refused-not-allowed = „{ $path }“ darf hier nicht gelesen werden. Kopiere es in einen eigenen Ordner und nenn die Kopie.
refused-days = --{ $option } nimmt einen Tag, oder zwei mit .. dazwischen, den früheren zuerst, wie 2025-07-01..2025-07-14; „{ $text }“ ist keins von beiden.
refused-every = --{ $option } nimmt Tage, die wiederkehren, als TAGE/N: N Tage von einem ersten Tag zum nächsten und mehr als die Tage selbst, wie 2025-07-07..2025-07-13/14; „{ $text }“ ist das nicht.
refused-people = --people nimmt zwei Namen mit einem Komma dazwischen, wie --people Ada,Ben. Bleibt damit offen, welche beiden gemeint sind, nimm die Ids, die `slipstep read --json` nennt.
refused-me = --me nennt „{ $me }“, und das ist weder „{ $first }“ noch „{ $second }“ aus --people. Nenne mit --me eine dieser beiden Personen oder lass es weg.
refused-by = --by sagt, wessen Schritt es ist: { $choices } oder both. „{ $by }“ gehört nicht dazu.
refused-by-missing = --by sagt, wessen Schritt es ist: { $choices } oder both. Es fehlt.
refused-plan-out = --out sagt, wohin der Plan kommt, wie --out try.json.
refused-plan-same = --out und --ics nennen dieselbe Datei, „{ $path }“. Gib jeder einen eigenen Namen.
refused-plan-move = --move nennt den Schritt: { $moves }.
refused-plan-odd = Wochenpaare brauchen eine gerade Zahl von Wochen; --weeks { $count } ist ungerade.
refused-plan-day = --start nimmt einen Tag wie 2026-03-02; „{ $day }“ ist keiner.
refused-plan-past = --start { $day } ist vorbei. Ein Versuch wird vorher geplant; wähl heute oder später.
refused-plan-not-found = Der Plan „{ $path }“ ließ sich nicht lesen. Nenn die Datei, die `slipstep plan --out` geschrieben hat.
refused-not-a-plan = „{ $path }“ ist kein Plan, den diese Version lesen kann. Pläne haben das Schema plan/1. Nimm die Datei, wie sie geschrieben wurde.
refused-exists = „{ $path }“ gibt es schon, und es blieb, wie es ist. Nenn eine neue Datei oder verschieb diese.
refused-not-written = „{ $path }“ ließ sich nicht schreiben ({ $why }). Nichts wurde geändert. Nenn einen Ordner, den es gibt und in den du schreiben darfst.
refused-check-plan = --plan nennt den Plan, den `slipstep plan` geschrieben hat.
refused-check-renamed = { $text } Im Plan steht dieser Name. Hat er sich seither geändert, sag es dazu: --same "{ $name }=…".
check-silent = Falls seither niemand geschrieben hat, sag es mit --silent.
check-zones = Gelesen in { $zone }. Die Wochen des Plans beginnen um Mitternacht in { $planned }, wo er entstand. Lass --tz weg, um wie damals zu lesen.
refused-lapsed = --lapsed nimmt Wochen von 1 bis { $weeks } mit Kommas; „{ $part }“ ist keine.
refused-lapsed-without = --lapsed nennt Woche { $week }. Sie war ohne den Schritt ausgelost, also war darin nichts zu vergessen. Lass sie weg.

note = Hinweis: { $text }
note-zones = So: { $first }=ZONE { $second }=ZONE.
refused-claims-files = „{ $what }“ ist keine Option von slipstep claims. Gib einen Export mit --record an.
refused-claims-spread = --spread nimmt eine Zahl von 0 bis 1; „{ $value }“ ist keine.
refused-claims-record = Die Gleichungen brauchen von beiden dreißig Nachrichten, die nichts beantworten, und acht Wochen. Dieser Chat hat weniger. Nimm einen längeren, oder lass --record weg.

claims-title = Die Behauptungen der Theorie, erprobt an { $draws } denkbaren Paaren (Streuung { $spread }, Startwert { $seed }).
claims-lead = Zuerst das Paar der Theorie, dann der Anteil der Paare, bei denen sich die Frage stellt.
claims-holds = { $holds ->
    [yes] gilt
    [no] gilt nicht
   *[open] Frage stellt sich nicht
}
claims-share = { $of ->
    [0] kein passendes Paar
   *[other] { $share } % von { $of } ({ $low } bis { $high } %)
}
claims-elsewhere = Anderswo: { $solidity }. { $standing }
claims-solidity = A: mehrere unabhängige Studien. B: einige. C: klinische Erfahrung oder eine kleine Studie. D: so nicht belegt, oder Belege sprechen dagegen.
claims-chosen = Die Zahlen des Modells sind gewählt. Ein Anteil sagt, wie oft diese Gleichungen es tun, nicht wie oft Menschen.
claims-record-row = Dieser Chat:
claims-record-pairs = { $pairs } mögliche Lesarten passen etwa gleich gut zum Chat. Seine Zeilen sagen, was die Gleichungen damit täten.
claims-record-short = Dieser Chat ist zu kurz, um zu sagen, wie gut das Nähe-Modell die Zeiten trifft.
claims-records-explain = In { $better } von { $of } Chats trifft das Nähe-Modell die Zeiten genauer als einfaches Geben und Nehmen.

note-needless = --{ $option } hat nichts geändert: { $option ->
    [chat] Gelesen wurde nur ein Chat
    [columns] Gelesen wurde keine Tabelle
   *[date-order] Die Datei sagt selbst, wie ihre Daten zu lesen sind
}.
note-more = { $count ->
    [one] Noch ein Hinweis dieser Art.
   *[other] Noch { $count } Hinweise dieser Art.
}
app-moved = Port { $port } ist belegt, darum hat die App diesmal eine andere Adresse. Ein Browser merkt sich Gespeichertes nach Adresse: Eine verschlossene Kopie von Port { $port } erscheint nur dort. Beende, was den Port belegt, oder öffne deine Datei.

copy-title = Diese Kopie prüfen
copy-lead = Eine Seite, die wie Slipstep aussieht, lässt sich leicht ins Netz stellen. So erkennst du, ob diese hier die echte ist.
copy-version = Version
copy-from-site = Diese Seite wurde aus den Dateien hier gebaut. Deren Fingerabdrücke wurden dabei fest eingetragen.
copy-from-file = Das ist die Kopie als einzelne Datei: Alles steckt darin.
copy-from-command = Diese Seite kommt vom Befehl slipstep auf deinem eigenen Gerät. Ihre Dateien liegen im Paket, das du installiert hast.
copy-how = So vergleichst du
copy-step-list = Hol dir auf einem Gerät, dem du traust, die SHA256SUMS dieser Version von dort, wo Slipstep veröffentlicht wird.
copy-step-site = Leg die Dateien der Seite neben SHA256SUMS und führe diese Zeile aus. Hinter jeder Datei muss OK stehen.
copy-step-file = Leg diese Datei neben SHA256SUMS und führe diese Zeile aus. Da muss OK stehen.
copy-step-command = Führe diese Zeile in einem Terminal aus. Sie vergleicht, was du installiert hast, mit den Signaturen der Paketquelle.
copy-limit = Eine falsche Kopie könnte hier falsche Fingerabdrücke zeigen. Darum muss die Liste von woanders kommen.
copy-files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
copy-file = Datei
copy-print = Fingerabdruck (SHA-256)
copy-manual = Das Handbuch

### Was mit einer gespeicherten Datei geschah, und was zu tun ist.
store-damaged = Diese Datei ist beschädigt: Ihre Prüfsumme passt nicht zum Inhalt. Nichts wurde geändert. Öffne die zuvor gespeicherte (gleicher Name mit .previous am Ende) oder eine Sicherung.
store-newer = Ein neueres Slipstep hat diese Datei geschrieben (Dokumentversion { $version }; dieses kennt sie bis { $known }). Sie bleibt, wie sie ist. Öffne sie mit jener Version oder einer späteren.
store-foreign = Diese Datei ging auf, aber ihr Inhalt stammt nicht von Slipstep. Nichts wurde daraus gelesen. Wähl die Datei, die du selbst gespeichert hast, oder ihre .previous-Kopie.
store-changed-elsewhere = Inzwischen wurde dort aus einem anderen Tab oder Fenster gespeichert. Was du hier hast, ist darum nicht gespeichert. Öffne erst die neuere Fassung, oder ersetze sie.
store-disk-full = Der Speicher ist voll, darum wurde nichts gespeichert. Was du vorher gespeichert hast, ist unverändert. Schaff Platz und speichere noch einmal.
store-not-saved = Die Datei konnte nicht geschrieben werden, darum wurde nichts gespeichert. Was du vorher gespeichert hast, ist unverändert. Wähl einen anderen Ort und speichere noch einmal.
store-not-slipstep = Das ist keine Datei von Slipstep, oder ihr Anfang ist beschädigt. Wähl die Datei, deren Name auf .slipstep endet, oder ihre .previous-Kopie.
store-passphrase = Diese Datei ließ sich nicht öffnen: Sie hat eine andere Passphrase, oder sie wurde nach dem Speichern geändert. Bei diesem Versuch wurde nichts verändert. Versuch es noch einmal, oder öffne ihre .previous-Kopie.
store-too-large = Diese Datei wird entpackt viel größer als ein gespeicherter Chat, wie Dateien, die einen Rechner füllen sollen. Sie wurde nicht geöffnet. Wähl die Datei, die du selbst gespeichert hast, oder ihre .previous-Kopie.
store-too-much = Was du speichern willst, ist größer als { $megabytes } MB. Mehr passt nicht in eine Datei. Nichts wurde gespeichert, und was du vorher gespeichert hast, ist unverändert. Lass die Worte der Nachrichten weg, oder nimm ein Gespräch heraus. Speichere dann noch einmal.

### Was beim Lesen einer Datei geschah, und was zu tun ist.
records-other-release = Eine andere Version von Slipstep hat hier etwas vermerkt, das diese Version nicht anzeigen kann.
-records-export-it = Wir brauchen den Chat selbst: Exportiere ihn aus der App, und wähl diese Datei.
-records-read-before = Was davor steht, wurde gelesen; was danach kam, fehlt hier.
-records-read-half = Was davor steht, wurde gelesen, der Rest nicht.
-records-again = Exportiere oder kopiere sie noch einmal, und wähl die neue.
-records-chat-again = Exportiere den Chat oder kopiere die Datei noch einmal, und wähl die neue.
-records-as-app = Exportiere den Chat noch einmal, und wähl die Datei so, wie die App sie geschrieben hat.

## Was zuerst gesagt oder gewählt werden muss

records-no-file = Es ist keine Datei angegeben. Wähl den Export eines Chats.
records-unknown-zone = „{ $zone }“ ist keine Zeitzone. Gib einen Namen an wie Europe/Berlin oder America/New_York.
# Fürs Terminal: die Frage, dann die Option, die sie beantwortet.
records-ask = { $question } Wähl mit { $option } { $choices }.
records-ask-order = Nichts in dieser Datei verrät, ob im Datum der Tag oder der Monat zuerst steht: 3/4 kann der 3. April oder der 4. März sein. Falsch gelesen läge jede Nachricht an einem anderen Tag.
records-ask-order-table = Im Datum von { $file } kann der Tag oder der Monat zuerst stehen, und nichts in der Datei entscheidet es.
records-ask-columns = Das ist eine Tabelle, aber es ist nicht zu erkennen, in welchen Spalten Datum, Absender und Text stehen. { $seen } N ist die Nummer einer Spalte; auch time, to, direction und chat lassen sich nennen.
records-columns-seen = Spalten: { $names }.
records-columns-unnamed = Sie hat { $count } Spalten und keine Zeile mit Namen.
records-column-called = „{ $name }“
records-column-nameless = eine ohne Namen
records-column = Spalte { $at } der Tabelle.
records-columns-read = Als Tabelle von Nachrichten gelesen ({ $how ->
    [given] wie du gesagt hast
    [names] nach den Namen der Spalten
   *[contents] nach dem, was in den Spalten steht
}): { $columns }. Wenn das nicht stimmt, sag, welche Spalten es sind.
records-role-named = { $role } aus Spalte „{ $name }“
records-role-numbered = { $role } aus Spalte { $number }
records-role-date = das Datum
records-role-kind = was jede Nachricht ist
records-role-time = die Uhrzeit
records-role-from = der Absender
records-role-to = der Empfänger
records-role-text = der Text
records-role-direction = gesendet oder empfangen
records-role-direction-numbers = empfangen (1) oder gesendet (2)
records-role-chat = der Chat
records-role-title = der Titel des Chats
records-role-draft = was nie gesendet wurde
records-chat = { $title }: { $people ->
    [one] 1 Person
   *[other] { $people } Personen
}, { $messages ->
    [one] 1 Nachricht
   *[other] { $messages } Nachrichten
}
records-choose-chat = In diesem Export stehen { $count } Chats. Wähl einen davon mit --chat NAME. Sind mehrere ein Gespräch, etwa über Nummer und Adresse, gib --chat für jeden an.
records-chats-differ = In diesen Dateien stehen { $count } Chats, vielleicht mit verschiedenen Leuten. Wähl einen mit --chat NAME, oder gib --chat für jeden an, der zu einem Gespräch gehört. Sind zwei Namen eine Person, sag es mit --same "A=B".
records-no-such-chat = Hier heißt kein Chat „{ $chat }“. Wähl einen der genannten mit --chat NAME.

## Was über das Ganze zu wissen ist

# Ein Hinweis zu einer von mehreren Dateien.
records-of-file = { $file }: { $text }
records-none-read = Dieser Export wurde erkannt, aber keiner seiner { $count } Einträge ließ sich lesen. Der erste: { $why }. Oft ist die Datei nur ein Teil oder verändert. Nimm den ganzen Export direkt aus der App, wie deren Anleitung sagt.
records-ragged = { $count ->
    [one] Zeile { $row } hat
   *[other] Zeile { $row } und weitere, zusammen { $count }, haben
  } mehr oder weniger Zellen als die Tabelle Spalten, etwa weil ein Text mit Kommas ohne Anführungszeichen steht. Dort können Wörter fehlen. Exportiere die Tabelle noch einmal.
records-kinds-strange = { $count ->
    [one] 1 Nachricht ist hier von unbekannter Art und zählt als Text.
   *[other] { $count } Nachrichten sind hier von unbekannter Art und zählen als Text.
  }
records-empty = In diesem Export stehen keine Nachrichten: Der Chat ist leer, oder der Export brach ab. Exportiere den Chat noch einmal direkt aus der App, von Anfang bis Ende.
records-left-out = „{ $chat }“ ist vielleicht ein Chat mit anderen Leuten, darum blieb er weg. Ist es dasselbe Gespräch, wähl beide.
records-group = In diesem Chat sind { $count } Leute. Wir betrachten immer zwei: Wähl sie mit --people A,B.
records-one-person = Alle Nachrichten hier sind von einer Person, darum gibt es kein Hin und Her zu sehen. Prüf, ob das der ganze Export ist und die andere Person in diesem Chat geschrieben hat.
records-no-such-person = In diesen Dateien heißt niemand „{ $name }“, darum wurde unter dem Namen nichts verbunden. Die Namen stehen in der Antwort; kopiere sie von dort.
records-twins = { $file } enthält denselben Chat wie { $others } daneben, so schreibt ihn signal-export. Gelesen wurde { $file }, das Übrige nicht.
records-joined-by-name = „{ $name }“ steht in mehreren dieser Exporte und gilt als eine Person. Sind es zwei, öffne die Exporte getrennt.
records-too-many-people = Diese Datei hat mehr als 65.535 Absender, darum zählen alle übrigen als ein einziger. Prüf, ob es die richtige Datei ist.
records-hours = { $later ->
    [later] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } Stunde später
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } Stunden später
    }
   *[earlier] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } Stunde früher
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } Stunden früher
    }
}
records-zones-none = { $count } Texte aus „{ $first }“ stehen auch in dieser Datei, { $distance }. Keine Zone bringt beide zusammen, darum zählen diese Nachrichten doppelt. Gib jeder Datei ihre eigene Zone.
records-zones-settled = { $count } Texte aus „{ $first }“ stehen auch in dieser Datei, { $distance }. Das Handy stand also in einer anderen Zone. Mit „{ $first }“ in { $zone } wird diese in { $settled } gelesen: Dort zählen sie einmal. War das Handy nicht dort, gib jeder Datei ihre eigene Zone.
records-apart = { $unit ->
    [seconds] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } Sekunde
       *[other] { NUMBER($count, maximumFractionDigits: 2) } Sekunden
    }
    [minutes] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } Minute
       *[other] { NUMBER($count, maximumFractionDigits: 2) } Minuten
    }
   *[hours] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } Stunde
       *[other] { NUMBER($count, maximumFractionDigits: 2) } Stunden
    }
}
records-twice = { $count } Texte stehen in „{ $first }“ und auch in dieser Datei, { $distance } auseinander. Wohl dieselben Nachrichten, sie zählen doppelt. Lies nur eine der beiden Dateien{ $zones ->
    [yes] , oder gib jeder ihre eigene Zone.
   *[no] .
}
records-repeated-hour = { $count ->
    [one] 1 Nachricht liegt
   *[other] { $count } Nachrichten liegen
} in der Stunde, die es bei einer Zeitumstellung in { $zone } zweimal gibt. Gelesen wurde so, dass die Reihenfolge der Datei stimmt, sonst gilt die erste. Es kann um diese Stunde danebenliegen.
records-missing-hour = { $count ->
    [one] 1 Nachricht hat eine Zeit
   *[other] { $count } Nachrichten haben eine Zeit
}, die es auf den Uhren von { $zone } nicht gibt. Wahrscheinlich ist es eine andere Zone: Gib die an, in der das Handy war.
records-disappearing = Eine Zeit lang war der Timer für selbstlöschende Nachrichten an. Was vor dem Export verschwand, fehlt hier. Eine Lücke in dieser Zeit heißt also nicht, dass es still war.
records-ansi = Ein anderes Programm hat diese Datei in einer alten Kodierung von Windows (ANSI) gespeichert, und so wurde sie gelesen. Sehen andere Buchstaben als a bis z falsch aus, nimm die Datei, wie die App sie exportiert hat.
records-letters-broken = In diesen Namen sind Buchstaben kaputt („Ã¼“ statt „ü“). Nimm die Datei, wie die App sie exportiert hat.
records-not-utf8 = Wie die Buchstaben dieser Datei kodiert sind, ist nicht zu erkennen, darum erscheinen alle außer a bis z als �. Nimm die Datei, wie die App sie exportiert hat, oder speichere sie neu als UTF-8.

## Dateien, die abbrechen oder beschädigt sind

# $why: was die Maschine sagt, auf Englisch.
records-broken-format = Diese Datei wurde für einen Export von { $app } gehalten und ließ sich nicht lesen ({ $why }). { -records-chat-again }
records-broken-end = Diese Datei lässt sich nicht bis zum Ende lesen ({ $why }). { -records-chat-again }
records-gone = sie wurde verschoben oder geändert, oder sie darf nicht gelesen werden
records-packed-damaged = ihre gepackten Daten sind beschädigt oder enden zu früh
records-too-large = Diese Datei ist größer als { $megabytes } MB, mehr, als ein Export dieser Art enthalten sollte. Prüf, ob es die richtige Datei ist.
records-entry-too-large = Ein Eintrag dieser JSON-Datei ist größer als 16 MB. Das ist keine Nachricht: Prüf, ob es die richtige Datei ist.
records-line-too-long = Zeile { $line } ist länger als 16 MB, das ist also kein Chat als Text. Wähl die Datei, die die App selbst exportiert hat.
records-value-too-long = Ein Teil dieser Datei ist länger als 16 MB. Das kommt in keiner Sicherung von Nachrichten vor. Wähl die Datei, die die App selbst exportiert hat.
records-too-many-messages = In diesen Dateien stehen mehr als { $count } Nachrichten, mehr, als auf einmal gelesen werden. Exportiere nur den einen Chat, und wähl diese Datei.
records-too-many-names = Die Namen in dieser Datei belegen zusammen mehr als 32 MB, so viel wie in keinem Export. Prüf, ob es die richtige Datei ist.
records-too-many-senders = Diese Datei nennt weit mehr als 65.535 Absender oder Chats, mehr als jeder Export. Prüf, ob es die richtige Datei ist.
records-too-many-words = Die Worte in dieser Datei sind zusammen länger als 256 MB, mehr, als gespeichert wird. Lies sie, ohne die Worte zu speichern, oder exportiere nur den einen Chat.
records-row-too-long = Eine Zeile dieser Tabelle ist länger als 16 Millionen Zeichen. Speichere die Tabelle in einer Tabellenkalkulation noch einmal als CSV.
records-tag-too-long = Ein Tag dieser Webseite ist länger als 16 Millionen Zeichen, wie in keinem Export. Exportiere den Chat noch einmal, und wähl die neue Datei.
records-text-too-long = Ein Textabschnitt auf dieser Webseite hat mehr als 16 Millionen Zeichen. So etwas kommt in keinem Export vor. Exportiere den Chat noch einmal, und wähl die neue Datei.
records-page-deep = Die exportierte Seite ist über 300 Ebenen tief verschachtelt; das kommt in keinem Export vor. { -records-read-half } { -records-as-app }
records-file-cut = Diese Datei hört mittendrin auf, wie nach einem abgebrochenen Download. { -records-read-before } { -records-again }
records-quote-open = Die letzte Zeile dieser Datei endet mitten in Anführungszeichen, wie nach einer abgebrochenen Kopie. { -records-again }
records-json-broken = Ab Byte { $offset } ist diese Datei kein JSON mehr. { -records-read-half } { -records-as-app }
records-entries-cut = { $how ->
    [cut] Diese Datei hört nach Eintrag { $count } mittendrin auf.
   *[broken] Nach Eintrag { $count } ist diese Datei kein JSON mehr.
} Was davor steht, wurde gelesen. Exportiere den Chat oder kopiere die Datei noch einmal, damit alles da ist.

## Archive

records-gzip-bomb = { $file } wird beim Entpacken mehr als 200-mal so groß. So groß wird kein Chat. Wähl die Datei, die die App selbst exportiert hat.
records-inflates = { $file } wird beim Entpacken viel größer, als sie sollte, wie Dateien, die einen Rechner volllaufen lassen sollen. Wähl die Datei, die die App selbst exportiert hat.
records-tar-broken = Dieses Tar-Archiv ist beschädigt, oder es enthält mehr Dateien als jeder Export. Lade es noch einmal herunter, oder entpack es und wähl die Datei des Chats.
records-archive-empty = In diesem Archiv ist kein Chat. Exportiere noch einmal, und wähl das Archiv mit dem Text.
records-zip-entries = Diese Zip-Datei führt mehr als { $count } Einträge auf, mehr als jeder Export eines Chats. Wähl die Zip-Datei, die die App selbst exportiert hat.
records-too-many-files = { $where ->
    [zip] In dieser Zip-Datei sind
   *[selection] In deiner Auswahl sind
} mehr als { $count } Dateien neben Bildern und Aufnahmen. So viele öffnen wir nicht, zum Schutz vor bösartigen Dateien. Nimm den Chat heraus, den du willst, und wähl nur diese Datei.
records-zip-broken = Diese Zip-Datei lässt sich nicht öffnen: Ihr Ende fehlt oder ist beschädigt, wie nach einem abgebrochenen Download. { -records-chat-again }
records-zip-too-large = Entpackt wäre diese Zip-Datei größer als 2 GB, und mehr öffnen wir nicht. Nimm den Chat heraus, den du willst, und wähl nur diese Datei.
records-zip-bomb = Diese Zip-Datei wird beim Entpacken mehr als 200-mal so groß. So groß wird kein Chat. Wähl die Zip-Datei, die die App selbst exportiert hat.
records-zip-bomb-whole = Entpackt wäre diese Zip-Datei viel größer als jeder Chat ihrer Größe, wie Dateien, die einen Rechner volllaufen lassen sollen. Wähl die Zip-Datei, die die App selbst exportiert hat.
records-zip-locked = Diese Zip-Datei ist mit einem Passwort geschützt. Entpack sie erst, und wähl die entpackte Datei.
records-zip-media = In dieser Zip-Datei sind nur Bilder und Aufnahmen, kein Chat. Exportiere den Chat noch einmal, und wähl die Zip-Datei mit dem Text.
records-zip-empty = Diese Zip-Datei ist leer. Exportiere den Chat noch einmal.

## Dateien ohne lesbaren Chat

-records-one-side = Mit nur einer Person gibt es kein Hin und Her zu sehen.
-records-unread = Das können wir nicht lesen. Kopierst du es in eine Tabelle, geht es: eine CSV mit den Spalten dyad_id, time_unix, sender, receiver.
records-is-empty = Diese Datei ist leer: Der Export oder die Kopie ging schief. Exportiere den Chat oder kopiere die Datei noch einmal.
records-is-picture = Das ist ein Bild. { -records-export-it }
records-is-pdf = Das ist ein PDF. { -records-export-it }
records-is-archive = Dieses Archiv können wir nicht öffnen (7z, rar, oder eins im anderen). Entpack es, und wähl die Datei darin.
records-is-recording = Das ist eine Aufnahme. { -records-export-it }
records-is-web-page = Das ist eine Webseite, aber aus keinem Export, den wir kennen. Exportiere noch einmal, und wähl JSON oder Text, falls die App nach dem Format fragt.
records-is-binary = Diese Art von Datei kennen wir nicht. { -records-export-it }
records-is-text = Das ist Text, aber wir sehen darin keinen Chat. { -records-export-it }
records-is-json-damaged = Diese Datei ist beschädigt. Lade sie noch einmal herunter oder kopiere sie, und wähl sie so, wie die App sie geschrieben hat.
records-is-json-damaged-at = Diese Datei ist bei Zeichen { $at } beschädigt. Lade sie noch einmal herunter oder kopiere sie, und wähl sie so, wie die App sie geschrieben hat.
-records-which-json = Bietet eine App mehrere Formate an, wähl bei Messenger und Instagram message_1.json, bei Telegram result.json, bei Signal main.jsonl, bei Snapchat chat_history.json, bei Skype messages.json.
records-is-json = Das ist JSON, aber keins, das wir kennen. { -records-which-json }
records-is-json-with = Das ist JSON, aber keins, das wir kennen (seine Felder sind { $fields } …). { -records-which-json } Eine Liste von Objekten mit Zeit, Name und Text können wir aus jeder App lesen.
records-is-rich-text = Das ist ein Chat als formatierter Text (RTF). Öffne ihn in TextEdit und wähl Format → In reinen Text umwandeln, oder speichere ihn in Word als „Nur Text (UTF-8)“. Wähl diese Datei.
records-is-one-sided = Das sind deine Daten von { $app }: Darin steht, was du geschrieben hast, nicht, was die anderen geantwortet haben. { -records-one-side } { $app } bietet keinen Export mit den Nachrichten von beiden.
records-is-discord-own = Das gehört zu deinem Datenpaket von Discord: Darin steht, was du geschrieben hast, nicht, was die anderen geantwortet haben. { -records-one-side } DiscordChatExporter nimmt die Nachrichten von beiden: Exportiere die Direktnachrichten als JSON, und wähl diese Datei.
records-is-vk = Das ist eine Seite mit Nachrichten aus deinem Datenarchiv von VK. { -records-unread }
records-is-wire-events = Das ist events.json aus einer Sicherung von Wire, in der statt Namen nur Nummern stehen. { -records-unread }
records-is-wire = Das ist eine Sicherung von Wire, die nur Wire selbst öffnen soll. { -records-unread }
records-is-snaps = Das ist die Liste deiner Snaps von Snapchat, ohne das, was darin stand. Wähl chat_history.json aus dem Ordner „json“ desselben Downloads.
records-is-snapchat-page = Das ist eine Seite aus deinen Daten von Snapchat. Wähl in Snapchat Einstellungen → Meine Daten und setz den Haken bei „JSON-Dateien exportieren“. Nimm dann chat_history.json aus dem Ordner „json“ dieses Downloads.
records-is-meta-page = Das ist eine Seite aus deinem Download von Meta (Facebook, Messenger oder Instagram) ohne Nachrichten. Wähl message_1.html aus dem Ordner messages/inbox desselben Downloads. Besser exportierst du neu: als JSON, nur Nachrichten.
records-is-meta-part = Das gehört zu deinem Download von Meta (Facebook, Messenger oder Instagram), aber die Nachrichten sind es nicht. Wähl message_1.json aus dem Ordner messages/inbox desselben Downloads.
records-is-skype-devices = Das ist die Liste der Geräte deines Skype-Kontos. Wähl messages.json aus demselben Export.
records-is-voice-page = Das ist eine Seite von Google Voice ohne Nachrichten (ein Verzeichnis oder deine Ansagen). Wähl den Ordner Voice/Calls aus Takeout, darin sind die Nachrichten.
records-is-takeout = Das gehört zu Google Takeout (Aktivitäten), ist aber kein Chat. Setz in Takeout den Haken bei Google Chat (oder Hangouts oder Google Voice), und wähl die Nachrichten aus diesem Download.
-records-chat-privacy = Fehlt „Chat exportieren“, ist „Erweiterter Chat-Datenschutz“ an; beide sehen, wenn es sich ändert.
records-is-copied-whatsapp = Diese Nachrichten sind aus WhatsApp kopiert, und dabei fehlt das Jahr. Öffne dort den Chat, tippe auf ⋮ (am iPhone auf den Namen) → Mehr → Chat exportieren → Ohne Medien, und wähl diese Datei. { -records-chat-privacy }
records-is-whatsapp-backup = Das ist eine verschlüsselte Sicherung von WhatsApp, die nur WhatsApp öffnen kann. Öffne dort den Chat, tippe auf ⋮ (am iPhone auf den Namen) → Mehr → Chat exportieren → Ohne Medien, und wähl diese Datei. { -records-chat-privacy }
records-is-signal-backup = Das ist eine Sicherung, die nur Signal öffnen kann. Wähl dort Einstellungen → Chats → Chats exportieren, und nimm main.jsonl.
records-is-facebook-old = Das ist ein Download von Facebook von vor 2018. Fordere einen neuen an, nur Nachrichten, als JSON.
records-is-android-backup = Das ist eine Sicherung von Android (adb), darin sind Apps und keine Chats. { -records-export-it }
records-is-utf16-database = Das ist eine Datenbank mit Text in UTF-16. { -records-export-it }
records-is-viber-database = Das ist die Viber-Datenbank von einem Computer. Wähl in Viber auf dem Handy Einstellungen → Konto → Viber-Backup → Nachrichtenverlauf per E-Mail senden, und nimm die Datei, die du bekommst.
records-is-skype-database = Das ist die Datenbank eines alten Skype (main.db), die sich noch nicht lesen lässt. Wurde dein Konto exportiert, bevor Skype schloss, wähl messages.json aus jenem Export.
records-is-telegram-database = Das ist die Telegram-Datenbank von einem Handy. Öffne in Telegram Desktop den Chat, wähl ⋮ → Chatverlauf exportieren → Format: Maschinenlesbares JSON, und nimm result.json.
records-is-kakao-database = Das ist die Datenbank von KakaoTalk, und sie ist verschlüsselt. Öffne in KakaoTalk den Chat, wähl ≡ → Einstellungen → Chat exportieren, und nimm diese Datei.
records-is-database = Das ist eine Datenbank von einer Art, die wir nicht kennen. Lesen können wir chat.db (Nachrichten auf dem Mac), msgstore.db (WhatsApp auf Android) und ChatStorage.sqlite (WhatsApp auf dem iPhone). { -records-export-it }
records-is-vmessage = Das ist eine vMessage-Datei alter Nokia- und Windows-Handys, die sich noch nicht lesen lässt. Von einem Android-Handy klappt es mit „SMS Backup & Restore“: Wähl dessen XML-Datei.
records-is-contact-card = Das ist eine Kontaktkarte, darin ist kein Chat zu lesen. { -records-export-it }
records-is-office = { $kind ->
    [table] Das ist eine Tabellendatei, die sich so nicht lesen lässt. Öffne sie, geh auf Datei → Speichern unter → CSV, und wähl die neue Datei.
    [text] Das ist ein Dokument und kein reiner Text. Öffne es, geh auf Datei → Speichern unter → Nur Text (.txt), und wähl die neue Datei.
    [apple] Das ist ein Dokument aus Numbers oder Pages. Öffne es, geh auf Ablage → Exportieren → CSV (in Pages: Reiner Text), und wähl die neue Datei.
   *[old] Das ist ein Dokument aus Excel, Word oder Outlook in alter Form. Öffne es, geh auf Datei → Speichern unter, nimm CSV oder Nur Text, und wähl die neue Datei.
}
records-is-discord-page = Diesen Chat hat DiscordChatExporter als Webseite oder als Text geschrieben. Exportiere ihn noch einmal als JSON (oder CSV), und wähl diese Datei.
records-is-element = Das hat Element als Seite oder als Text geschrieben, und bei Bildern fehlt darin, von wem sie sind. Wähl dort ⓘ → Chat exportieren → JSON.
records-x-part = Das ist ein Teil deines Archivs von X (Twitter) ohne Direktnachrichten. Wähl direct-messages.js aus dem Ordner „data“ darin, oder das ganze Archiv.
records-is-sms-lines = Das ist eine Sicherung von „SMS Import / Export“, die wir noch nicht lesen können. Mach auf demselben Handy eine mit „SMS Backup & Restore“, und wähl deren XML-Datei.
records-is-sigtop = Das ist ein Chat aus Signal Desktop, den sigtop als Text geschrieben hat, und wir können ihn nicht lesen. Wähl main.jsonl aus dem Export von Signal selbst, oder data.json von signal-export.
records-is-mail = Das ist eine einzelne Mail. Exportiere den ganzen Ordner als mbox (Apple Mail: Postfach → Postfach exportieren, Gmail: Google Takeout), und wähl diese Datei.
records-is-saved-page = Das ist eine ganz gespeicherte Seite oder Mail (MHTML), und wir können sie nicht lesen. { -records-export-it }

## Datenbanken von Apps

records-log-alone = Das ist nur das Protokoll einer Datenbank (der Name endet auf -wal): Es enthält die neuesten Seiten, nicht den Rest. Wähl die Datenbank ({ $file }) mit dazu.
records-database-damaged = Diese Datenbank lässt sich nicht bis zum Ende lesen (SQLite: { $why }). { $app ->
    [messages] Beende die App „Nachrichten“, kopiere chat.db und chat.db-wal
   *[whatsapp] Kopiere msgstore.db und msgstore.db-wal
} noch einmal zusammen, und wähl beide Kopien.
records-database-rows = Diese Datenbank ist beschädigt: Ihre Zeilen folgen nicht aufeinander. Beende die App, kopiere die Datenbank und ihr Protokoll noch einmal, und wähl die Kopien.
records-database-hostile = Diese Datenbank zu lesen nähme kein Ende, wie bei Dateien, die einen Rechner lahmlegen sollen. Wähl die chat.db deines eigenen Mac, oder den Export des Chats selbst.
records-messages-cut-down = Das ist eine gekürzte Kopie der Datenbank von Apples Nachrichten, ohne { $columns }. Kopiere chat.db selbst aus dem Ordner Messages in der Library deines Mac, zusammen mit chat.db-wal.
records-messages-other = Das ist eine SQLite-Datenbank, aber keine von Apples Nachrichten: Ihr fehlt eine der Tabellen message und chat (sie hat { $tables }). Wähl chat.db aus dem Ordner Messages in der Library deines Mac, oder den Export des Chats selbst.
records-no-tables = keine
records-log-missing = Die App „Nachrichten“ hält die neuesten Einträge in einer zweiten Datei, chat.db-wal, die nicht dabei war. Liegt eine neben chat.db, wähl beide. Ohne sie fehlt vielleicht das Neueste.
records-log-unused = Das Protokoll chat.db-wal zu dieser Datenbank ist beschädigt oder gehört zu einer anderen Kopie, deshalb wurde es weggelassen. Vielleicht fehlt das Neueste. Kopiere beide noch einmal.
records-recently-deleted = Weggelassen: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
} in „Zuletzt gelöscht“, von jemandem dorthin verschoben. Hol in der App „Nachrichten“ zurück, was zählen soll.
records-no-conversation = Weggelassen: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}, die zu keinem Gespräch gehören, wohl Reste gelöschter Gespräche. Auch die App „Nachrichten“ zeigt so etwas nicht an.
records-not-delivered = Weggelassen: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}, nie hinausgegangen (auf diesem Gerät als nicht zugestellt markiert).
records-discord-blank = Alle Nachrichten in dieser Datei sind leer. DiscordChatExporter schreibt solche Dateien, wenn er nicht lesen darf. Wenn ein Bot exportiert hat, schalte für ihn „Message Content Intent“ ein und exportiere noch einmal.
records-body-unreadable = Als gesendet gezählt, ohne Text: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
} in einem Format, das sich nicht lesen ließ.
records-whatsapp-names = Das ist das Adressbuch von WhatsApp (wa.db), darin sind keine Nachrichten. Wähl msgstore.db mit dazu.
records-whatsapp-tables = Das ist eine Datenbank von WhatsApp ohne ihre Nachrichten (darin: { $tables }). Wähl auf Android msgstore.db, vom iPhone ChatStorage.sqlite.

## Was einzelne Apps weglassen oder offen lassen

records-zone-named = Die Zeiten dieser Datei nennen eine Zone ({ $names }), aber nicht ihren Abstand zu UTC. Sie wurden als Uhrzeit dieses Orts gelesen: Sag, wo er liegt, wenn es nicht die angezeigte Zone ist.
records-order-doubtful = Manche Daten dieser Datei gibt es in der angegebenen Reihenfolge nicht, in einer anderen schon. Prüf die Reihenfolge von Tag und Monat.
records-capped = Dieser Export hat { $count } Nachrichten. WhatsApp hört bei etwa { $limit ->
    [media] 10.000 mit Medien
   *[text] 40.000
} auf und lässt die ältesten weg, ohne es zu sagen. Frühere fehlen also vielleicht. Du kannst einen Export vom anderen Handy dazunehmen, oder einen älteren.
records-earlier-missing = WhatsApp Web schreibt in dieser Datei, dass frühere Nachrichten vielleicht fehlen: Es exportiert, was der Browser hatte. Ein Export vom Handy reicht weiter zurück.
records-media-learned = Dieselben Worte stehen { $count }-mal zwischen < und >, wie ein Handy sie für Weggelassenes schreibt. Sie zählen als Bilder und Ähnliches. Tippt das jemand selbst, waren es doch Worte.
records-assistant = { $name } hat in diesem Chat geantwortet: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}, von der App und hier für niemanden gezählt. Was ihr gefragt habt, zählt trotzdem.
records-bytes-malformed = Bytes, die kein Text in UTF-8 sind, erscheinen hier als � (Nachrichten: { $count }). Nimm die Datei, wie WhatsApp sie exportiert hat.
records-other-shape = { $count ->
    [one] 1 Zeile sieht aus wie der Kopf einer Nachricht, aber anders als sonst in dieser Datei: Zeile { $line }. Sie zählt als Text.
   *[other] { $count } Zeilen sehen aus wie der Kopf einer Nachricht, aber anders als sonst in dieser Datei; die erste ist Zeile { $line }. Sie zählen als Text.
} Ist die Datei aus mehreren Exporten zusammengesetzt, gib sie einzeln an.
records-pasted = { $count }-mal steht der Kopf einer Nachricht mitten in einer anderen, eingefügt oder als Plan. Er zählt als deren Text.
records-voice-twice = Doppelt, auf zwei gleichnamigen Seiten, und nur einmal gezählt: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}.
records-sms-twice = { $count ->
    [one] 1 Nachricht steht
   *[other] { $count } Nachrichten stehen
} doppelt in dieser Sicherung, auf die Tausendstelsekunde gleich, wie nach dem Zurückspielen. Jede zählt nur einmal.
records-json-more = Nach dem Ende des JSON kommen noch Bytes, die wir nicht gelesen haben: { $count }.
records-beside = Ohne Chat und übergangen: { $first } und weitere Dateien ({ $count }).
records-lines-joined = In dieser Datei sind Zeilen ineinandergelaufen, wie wenn man einen Chat in eine Notiz kopiert. Deshalb wurde vor jedem Datum und Namen getrennt. Welche Zeilen zu einer Nachricht gehörten, ist nicht mehr zu erkennen. Nimm besser die Datei, die WhatsApp selbst exportiert.
records-too-long = Länger als 8 MB und dort abgeschnitten: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}.
records-line-order = In jedem Datum dieser Datei kann der Tag oder der Monat zuerst stehen. Wenn LINE nicht mit dem Jahr beginnt, beginnt es mit dem Monat. Davon sind wir ausgegangen. Wirken Tag und Monat vertauscht, gib die Reihenfolge an.
records-viber-order = Bei jedem Datum in dieser Datei ist unklar, ob der Tag oder der Monat zuerst steht. Viber setzt den Tag zuerst, davon gehen wir aus. Sieht das vertauscht aus, gib die Reihenfolge an.
records-names-by-spaces = LINE am Computer setzt zwischen Name und Text nur ein Leerzeichen, darum sind Namen aus mehreren Wörtern an dem erkannt, was sich wiederholt. Stimmt einer nicht, exportiere aus LINE auf dem Handy.
records-line-bare = LINE am Computer schreibt für ein Bild, einen Sticker und Ähnliches nur das bloße Wort: hier { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}. Wer selbst genau dieses eine Wort schreibt, ist davon nicht zu unterscheiden. LINE auf dem Handy schreibt es zwischen [ und ].
records-googlechat-members = Diese Datei von Google Chat sagt, wer dabei ist, und enthält keine Nachrichten. Wähl messages.json, das daneben liegt, oder den ganzen Ordner.
records-x-numbers = X nennt Leute bei ihrer Nummer. Aus dem ganzen Archiv kennen wir auch die Namen derer, die du je in einem Post erwähnt hast.
records-slack-lists = Diese Liste aus einem Slack-Export enthält keine Nachrichten. Wähl den ganzen Export oder den Ordner des Gesprächs zusammen mit dieser Datei.
records-mail-twice = Mehrfach in der Datei, aber nur einmal gezählt (etwa in „Gesendet“ und „Alle Nachrichten“): { $count ->
    [one] 1 Mail
   *[other] { $count } Mails
}.
records-mail-quotes = In { $count ->
    [one] 1 Mail
   *[other] { $count } Mails
} wurde Text weggelassen, der aus früheren Mails zitiert war.
records-mail-large = Von { $count ->
    [one] 1 Mail
   *[other] { $count } Mails
} wurden nur die ersten 4 MB angesehen. Anhänge werden nie geöffnet.
records-signal-developers = Das ist eine Testdatei aus der Entwicklung von Signal, kein Export. Wähl in Signal Einstellungen, Chats, Chats exportieren, und öffne main.jsonl.
records-signal-failed = Weggelassen: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}, nicht gesendet und nie angekommen.
records-signal-notes = Weggelassen: { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
} aus „Notiz an mich“, an niemand anderen gerichtet.
records-signal-timers = signal-export lässt selbstlöschende Nachrichten weg, wenn man es nicht anders sagt, und verrät nicht, ob es welche gab. Hatte der Chat einen Timer, ist eine Lücke aus dieser Zeit keine Stille.
records-xml-entities = Diese XML-Datei legt eigene Entitäten fest, was keine Sicherung tut. Nichts daraus wurde gelesen. Wähl die Datei, die SMS Backup & Restore geschrieben hat.
records-xml-ends = Nach { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträgen
} ist diese Datei kein gültiges XML mehr. { -records-read-half } Mach die Sicherung noch einmal, und wähl die neue.
records-backup-cut = Diese Datei hört mittendrin auf, wie nach einer abgebrochenen Sicherung. { -records-read-before } Mach oder kopiere die Sicherung noch einmal, und wähl die neue.
records-xml-errors = { $count ->
    [one] 1 Stelle dieser Datei ist
   *[other] { $count } Stellen dieser Datei sind
} kein gültiges XML. Was dort steht, fehlt vielleicht. Fehlen Nachrichten, mach die Sicherung noch einmal.
records-no-rcs = Eine SMS-Sicherung enthält keine RCS-Nachrichten, und über RCS schreibt man sich zwischen zwei Android-Handys heute meist. Eine Lücke ist hier keine Stille.
records-unsaved = Snapchat behält nur, was jemand von euch gespeichert oder noch nicht geöffnet hatte. Was fehlt, fehlt nicht zufällig, darum ist eine Lücke hier keine Stille. Gezählt ist, was blieb.
records-mixed-clocks = { $walls } Einträge nennen nur die Ortszeit, { $instants } die genaue. Die mit Ortszeit sind in der hier genannten Zone gelesen.
records-reactions-learned = { $count ->
    [one] 1 Nachricht gilt
   *[other] { $count } Nachrichten gelten
} als Hinweis, den Instagram neben eine Reaktion schreibt: immer dieselben Worte, wo dieselbe Person so reagiert hat. Solche Nachrichten zählen als Reaktionen.
records-same-names = Zwei Leute in diesem Chat heißen genau gleich. Was sie schrieben, zählt als eine Person. Ändere einen der Namen in der App, und exportiere noch einmal.

## Warum eine Zeile nicht verstanden wurde

records-why-time = es fehlt eine lesbare Zeit
records-why-not-a-time = die Zeit ist keine Zeit
records-why-bounds = die Zeit liegt vor jeder solchen Nachricht oder in der Zukunft
records-why-date = es fehlt das Datum
records-why-date-form = das Datum steht in einer Form da, die wir nicht kennen
records-why-order = das Datum gibt es nicht mit { $order ->
    [dmy] dem Tag zuerst
    [mdy] dem Monat zuerst
   *[ymd] dem Jahr zuerst
}
records-why-no-date-yet = davor steht kein Datum
records-why-sender = es steht nicht da, von wem
records-why-caller = es steht nicht da, wer angerufen hat
records-why-number = es steht keine Nummer da
records-why-before = steht vor der ersten Nachricht
records-why-neither = ist weder Nachricht noch Datum
records-why-chat = gehört zu einem Chat, den die Datei nicht nennt
records-why-nowhere = gehört zu keinem Chat und nennt keinen Absender
records-why-not-json = die Zeile ist kein JSON, etwa weil die Datei hier abbricht
records-why-not-object = ist kein JSON-Objekt, das sich reparieren lässt
records-why-unsupported = Telegram Desktop konnte es nicht exportieren und sagt nur „unsupported“
records-why-type = der Typ ist keiner von message, service und unsupported
records-why-call = ist eine Art Anruf, die wir nicht kennen
records-why-mail = ist keine Mail, die sich lesen lässt
records-why-quotes = die Anführungszeichen passen nicht zusammen
records-why-columns = hat { $found } Spalten, die erste Zeile hat { $first }
records-why-seconds = time_unix ist keine Zahl von Sekunden
records-why-cells = dyad_id, sender oder receiver ist leer
records-why-oneself = sender und receiver sind gleich
records-why-shape = die Form kennen wir nicht

### Hilfe und Kurzbeschreibungen der Befehle: Listen von Optionen, keine Sätze.

summary-read = liest Exporte und sagt, was gelesen, nicht verstanden, mehrdeutig ist
summary-mirror = zeigt den Tanz zweier Menschen in einem Export, und wie sicher er ist
summary-model = zwei Menschen unter denselben Gleichungen, simuliert, mit Schritten
summary-claims = jede Behauptung der Theorie als Experiment: ob sie gilt, und in wie vielen denkbaren Paaren
summary-forecast = zeigt, was folgen könnte, wenn ein kleiner Schritt getan würde
summary-plan = plant einen fairen Versuch mit einem kleinen Schritt; der Zufall wählt die Wochen
summary-check = zeigt, was ein geplanter Versuch ergab, sobald er vorbei ist
summary-talk = bespricht es mit dir: ein geschriebenes Gespräch, auf diesem Gerät, nirgends gespeichert
summary-safety = nennt Hilfetelefone, zuerst die deines Landes
safety-help =
    Aufruf: slipstep safety
    Beispiel:
      slipstep safety --lang de

summary-app = liefert die Web-App nur an dieses Gerät aus

reading-help =
    { "" }  --chat NAME           welcher Chat, wenn es mehrere gibt; mehrfach: Chats, die
                            ein Gespräch sind
      --tz ZONE             Zeitzone des Handys, etwa Europe/Berlin, für Exporte,
                            die nur die Uhrzeit kennen (sonst: die Zone dieses
                            Geräts, und die Antwort sagt, dass sie angenommen ist);
                            für eine von mehreren Dateien: DATEI=ZONE statt DATEI
      --date-order ORDER    dmy, mdy oder ymd, für Dateien, die sich so oder so
                            lesen lassen
      --columns ROLES       welche Spalten einer Tabelle was enthalten, etwa
                            date=1,from=2,text=4 (auch time, to, direction, chat)
      --same "A=B"          zwei Namen (oder Nummern, Kennungen), die eine Person
                            sind, etwa in den Exporten beider Handys; mehrfach, für
                            weitere Namen oder für die andere Person

read-help =
    Aufruf: slipstep read DATEI… [--chat NAME] [--tz ZONE]
                          { "[" }--date-order dmy|mdy|ymd] [--same "A=B"]
                          { "[" }--people A,B] [--json | --messages]

    Liest einen oder mehrere Exporte eines Chats (was sich überschneidet, wird eins)
    und legt über jede Zeile Rechenschaft ab.

    { $reading }
      --people A,B          nur was diese zwei schrieben, aus einer Gruppe
      --json                die Rechenschaft als ein JSON-Objekt
                            (docs/schema/read-1.json)
      --messages            die Nachrichten selbst, ein JSON-Objekt pro Zeile, der
                            Reihe nach

    Beispiel:
      slipstep read "WhatsApp Chat with Ada.txt" --tz Europe/Berlin

mirror-help =
    Aufruf: slipstep mirror DATEI… [--me NAME | --people A,B] [--chat NAME]
                            { "[" }--tz ZONE] [--date-order ORDER] [--same "A=B"]
                            { "[" }--living together|apart] [--silence STUNDEN]
                            { "[" }--exclude TAGE] [--only TAGE] [--apart TAGE]
                            { "[" }--elsewhere TAGE|calls] [--with-text] [--json]
                            { "[" }--html ZIEL]

    Ein Chat zweier Menschen hinein, der Tanz heraus: wer Nähe sucht, wer sich
    zurückzieht, wer auf wen reagiert, wie sicher das ist, und was der Chat nicht
    zeigen kann. Nichts verlässt dieses Gerät.

      --me NAME             wer von beiden in jedem Satzpaar zuerst kommt; sonst
                            ändert sich nichts
      --people A,B          welche zwei, wenn mehr als zwei geschrieben haben
    { $reading }
      --living WORT         together oder apart: Wer zusammen wohnt, schreibt
                            weniger, wenn man sich nah ist
      --silence STUNDEN     eine längere Stille beendet ein Gespräch (sonst 4)
      --exclude TAGE        Tage, die nicht gelesen werden, etwa
                            2025-07-01..2025-07-14 oder ein Tag (Tage zusammen, eine
                            Reise, eine Krankheit): dort ist nichts bekannt, nie
                            Stille; mehrfach
      --only TAGE           nur diese Tage lesen (die Zeiten getrennt, oder die
                            Zeiten zusammen); mehrfach. Ein Ergebnis, das mit
                            und ohne solche Tage gilt, ist verlässlich
      --apart TAGE          Tage getrennt oder auf Reisen: Sie werden gelesen und
                            haben ein eigenes Niveau für beide, damit eine Reise
                            beider nicht als Antwort aufeinander gilt; mehrfach. Ein
                            Schichtplan als 2025-07-07..2025-07-13/14: diese Tage,
                            und davor und danach alle 14 Tage wieder
      --elsewhere TAGE      dasselbe für Tage mit einem anderen Kanal; das Wort
                            calls steht für jeden Tag, an dem der Chat einen
                            Anruf hat
      --with-text           behält die Texte, damit der Bericht die Momente hinter
                            einem Ergebnis zeigen kann
      --json                die ganze Antwort als ein JSON-Objekt
                            (docs/schema/mirror-2.json); nie mit Texten
      --html ZIEL           ein Bericht als eine Datei, die ohne Skript lesbar ist

    Beispiel:
      slipstep mirror "WhatsApp Chat with Ada.zip" --tz Europe/Berlin --html report.html

forecast-help =
    Aufruf: slipstep forecast DATEI… --move NAME --by PERSON|both
                              { "[" }--guess more|same|less] [--weeks N] [--seed N]
                              { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                              { "[" }--date-order ORDER] [--exclude TAGE] [--json]

    Zwanzig mögliche Lesarten dessen, was mit dem Schritt folgt, neben denselben
    ohne ihn. Ein Was-wäre-wenn, kein Versprechen; wo die Richtung offen ist, gehen
    sie in beide. Was angenommen wird, steht in docs/spec/moves.md.

      --move NAME           { $moves }
      --by PERSON           wessen Schritt es ist: ein Name, oder both (dann in
                            beiden Reihenfolgen)
      --guess WORT          deine eigene Vermutung, zuerst: Melden sich beide
                            zusammen mit dem Schritt öfter (more), gleich oft (same)
                            oder seltener (less) als ohne?
      --weeks N             wie weit voraus (sonst 10)
      --seed N              entscheidet die Lesarten (sonst 1)
      --people A,B          welche zwei, wenn mehr als zwei geschrieben haben
      --exclude TAGE        Tage, die nicht gelesen werden, etwa
                            2025-07-01..2025-07-14 oder ein Tag (Tage zusammen, eine
                            Reise, eine Krankheit); mehrfach
    { $reading }
      --json                die Antwort als ein JSON-Objekt
                            (docs/schema/forecast-1.json)

    Beispiel:
      slipstep forecast "WhatsApp Chat with Ada.zip" --move warm-break --by Ben --guess less --weeks 8

plan-help =
    Aufruf: slipstep plan DATEI… --move NAME --by PERSON|both --out PLAN.json
                          { "[" }--weeks N] [--design week-pairs|before-after]
                          { "[" }--outcome NAME] [--guess more|same|less]
                          { "[" }--start JJJJ-MM-TT] [--ics ZIEL] [--seed N]
                          { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                          { "[" }--date-order ORDER] [--exclude TAGE] [--json]
            slipstep plan --show PLAN.json

    Sagt, was jede Art von Versuch in einem Chat wie diesem zeigen würde, und
    schreibt einen Plan. Der Zufall wählt die Wochen mit dem Schritt; was dran ist,
    sagt --show erst, wenn die Woche beginnt, damit Erwartungen nichts verändern.

      --move NAME           { $moves }
      --by PERSON           wessen Schritt es ist: ein Name, oder both
      --out PLAN.json       wohin der Plan kommt; ein Plan, der schon da ist, wird
                            nie ersetzt
      --weeks N             Länge (sonst 12)
      --design ART          week-pairs (Vorgabe): von je zwei Wochen eine mit dem
                            Schritt; before-after: er beginnt in einer gezogenen
                            Woche
      --outcome NAME        das eine, worauf geschaut wird (sonst: von openings,
                            turns und quiet-spell das, was der Schritt selbst am
                            wenigsten ändert, und davon das, woran in diesem
                            Chat am meisten auffiele):
                            { $outcomes };
                            a und b sind die beiden in der Reihenfolge des Chats,
                            oder von --people
      --guess WORT          deine eigene Vermutung, jetzt: in Wochen mit dem Schritt
                            mehr (more), gleich viel (same) oder weniger (less)
                            davon
      --start JJJJ-MM-TT    erster Tag (sonst: nächster Montag)
      --ics ZIEL            eine Kalenderdatei, die einmal die Woche erinnert und
                            nicht sagt, woran
      --seed N              entscheidet die Wochen (sonst: ausgelost)
      --people A,B          welche zwei, wenn mehr als zwei geschrieben haben
      --exclude TAGE        Tage, die nicht gelesen werden, etwa
                            2025-07-01..2025-07-14 oder ein Tag (Tage zusammen, eine
                            Reise, eine Krankheit); mehrfach
    { $reading }
      --show PLAN.json      sagt die laufende Woche eines Plans
      --json                der Plan, wie er geschrieben wird
                            (docs/schema/plan-1.json), ohne Worte dazu

    Beispiel:
      slipstep plan "WhatsApp Chat with Ada.zip" --move small-bids --by Ben --outcome openings --out try.json

check-help =
    Aufruf: slipstep check DATEI… --plan PLAN.json [--lapsed 3,7] [--silent]
                           { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                           { "[" }--exclude TAGE] [--json]

    Nimmt einen späteren Export desselben Chats (mit den früheren; sie werden eins)
    und vergleicht die Wochen mit dem Schritt mit denen ohne, anhand der
    Reihenfolgen, die der Zufall hätte ziehen können. Solange der Versuch läuft,
    sagt er nichts.

      --plan PLAN.json      der Plan, wie `slipstep plan` ihn schrieb
      --lapsed 3,7          Wochen, ab 1 gezählt, in denen der Schritt vergessen
                            wurde; sie werden gezeigt und zählen wie ausgelost
      --silent              seit der letzten Nachricht hat niemand geschrieben: was
                            vom Versuch bleibt, ist Stille und fehlt nicht
      --exclude TAGE        Tage, die nicht gelesen werden, etwa
                            2025-07-01..2025-07-14 oder ein Tag (Tage zusammen, eine
                            Reise, eine Krankheit); mehrfach
    { $reading }
      --json                die Antwort als ein JSON-Objekt
                            (docs/schema/check-1.json)

    Beispiel:
      slipstep check "WhatsApp Chat with Ada.zip" --plan try.json

talk-help =
    Aufruf: slipstep talk [DATEI…] [--door NAME] [--role reaching|stepping-back]
                          { "[" }--people A,B] [--lang SPRACHE]
                          { "[" }--script ANTWORTEN.json --json]

    Ein geschriebenes Gespräch von zwei bis sechs Minuten: eine Frage nach der
    anderen, deine Worte zurückgezeigt, am Ende eine kleine Sache. Es ist ein
    Programm; es weiß nur, was du ihm sagst. Mit einer DATEI sagt es, was der Chat
    zeigt, und wie sicher; ohne, was das Modell zweier Menschen zeigt. Nichts wird
    aufbewahrt.

      --door NAME           welches Gespräch:
                            { $doors }
      --role WORT           auf welchem Stuhl du heute Abend sitzt: reaching oder
                            stepping-back
      --people A,B          welche zwei, wenn mehr als zwei geschrieben haben
    { $reading }
      --script DATEI        Antworten eines Gesprächs, zum Abspielen:
                            { $example }
      --json                was gesagt wurde und was sich antworten lässt, als ein
                            JSON-Objekt (docs/schema/talk-1.json)

    Bei jeder Frage: eine Zahl oder Worte; s für „Wenn du Angst hast“, b für zurück,
    Eingabetaste zum Überspringen, q für schließen und vergessen.

    Beispiel:
      slipstep talk --door waiting --role reaching

app-help =
    Aufruf: slipstep app [--port N] [--open]

    Liefert die Web-App unter der Loopback-Adresse aus, nur an dieses Gerät, bis
    Strg+C sie beendet. Die Seite fragt nach nichts mehr, sobald sie geladen ist,
    und nichts, was in sie geladen wird, verlässt sie.

      --port N   der Port; 0 nimmt einen freien (sonst { $port }, oder ein freier, wenn
                 der belegt ist)
      --open     öffnet die Seite, wo es eine Oberfläche gibt

    Beispiel:
      slipstep app --open

claims-help =
    slipstep claims: jede Behauptung der Theorie als Experiment am Modell

    Aufruf: slipstep claims [--draws N] [--spread S] [--seed N] [--record DATEI]
                            { "[" }--json | --markdown]

    Jede Behauptung hat ein Kriterium, das vor dem Hinsehen feststeht. Sie wird am
    Beispielpaar und an vielen denkbaren Paaren geprüft: jede Zahl des Modells mal
    exp(S z), z standardnormal. Was nicht gilt, steht als nicht gültig da. Geprüft
    werden die Zahlen des Beispielsystems und unsere mit stetigem Vertrauen
    (dieselben Gleichungen).

      --draws N      denkbare Paare, 0 bis 100000; sonst 1000 (etwa zehn Sekunden)
      --spread S     Streuung der denkbaren Paare, 0 bis 1; sonst 0.2
      --seed N       ganze Zahl, mit der sich die Ziehungen wiederholen; sonst 1
      --record DATEI ein Export zweier Menschen: Die Gleichungen werden an ihn
                     angepasst, und jede Behauptung wird an den Paaren geprüft, die
                     etwa so gut passen wie jedes andere, neben den denkbaren;
                     mehrfach: die Paare aller zusammen
      --json         ein Objekt auf der Standardausgabe (docs/schema/claims-1.json)
      --markdown     die Seite docs/claims.md

    Mit --record, für jede Datei:
      --people A,B          welche zwei, wenn mehr als zwei geschrieben haben
    { $reading }

    Beispiel: ein schneller Blick
      slipstep claims --draws 200

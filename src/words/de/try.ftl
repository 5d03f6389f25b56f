### Kleine Schritte: Karten, die Vermutung, die Vorschau, der Plan, das Zurückkommen. $whose ist eine Person oder beide; $a und $b
### stehen wie auf der Seite.

## Drei Karten

try-title = Wähl einen kleinen Schritt
try-lead = Gehen kann ihn, wer mag, ab heute.
try-all = Alle elf
try-whole = Mehr dazu
try-running-now = Es läuft schon ein Versuch. Macht Versuche nacheinander, dann vermischen sich die Ergebnisse nicht.
try-to-running = Zurück zu diesem Versuch
try-talk = In Ruhe durchdenken

## Wer ihn geht

try-who = Wer geht diesen Schritt?
try-who-both = Ihr beide, in denselben Wochen
try-both-want = Ihr habt beide die Karte gelesen und wollt es beide.
try-own = In deinen eigenen Worten
try-who-other = Jemand anders
try-who-first = Wähl erst, wer diesen Schritt geht.
try-other-step = Anderer Schritt

## Drei Arten, es zu versuchen. Jede sagt, was sie zeigen kann und was nicht.

try-one = Eine Woche beginnen
try-one-tells = Sieben Tage. Sie zeigen dir, wie es ist, den Schritt zu gehen. Was er ändert, zeigen sie nicht.
try-four = Vier Wochen, um zu sehen, was dieser Chat nicht zeigt
try-four-tells = Vier Wochen am Stück, dann ein neuer Export. Dann kann euer Chat zeigen, wie ihr aufeinander reagiert, wenn sich etwas ändert. Andere Gründe, etwa Ferien, schließt er nicht aus.
try-twelve = Zwölf Wochen nach Los, um es zu wissen
try-twelve-tells = Das Los entscheidet, in welchen von zwölf oder mehr Wochen der Schritt dran ist. So lässt er sich von anderen Gründen unterscheiden. Das verlangt am meisten von dir.

## Die Vermutung

try-ask-openings = In Wochen mit dem Schritt: Gehen von { $whose } mehr Gespräche aus als sonst, oder weniger?
try-ask-follow-ups = In Wochen mit dem Schritt: Kommen von { $whose } mehr zweite Nachrichten vor einer Antwort, oder weniger?
try-ask-turns = In Wochen mit dem Schritt: Kommt von { $whose } öfter etwas als sonst, oder seltener?
try-ask-quiet-spell = In Wochen mit dem Schritt: Wird die übliche Stille zwischen { $a } und { $b } länger oder kürzer?
try-ask-wait = In Wochen mit dem Schritt: Dauert es bis zur Antwort an { $whose } länger oder kürzer?
try-ask-threes = In Wochen mit dem Schritt: Kommen von { $whose } öfter drei Nachrichten hintereinander, oder seltener?
try-ask-silent-days = In Wochen mit dem Schritt: Gibt es zwischen { $a } und { $b } mehr Tage ohne ein Wort oder weniger?
try-guess-more = { $what ->
    [quiet-spell] Länger
    [wait] Länger
    [turns] Öfter
    [threes] Öfter
   *[other] Mehr
}
try-guess-same = Etwa gleich
try-guess-less = { $what ->
    [quiet-spell] Kürzer
    [wait] Kürzer
    [turns] Seltener
    [threes] Seltener
   *[other] Weniger
}
try-guess-first = Erst raten, dann kommt die Vorschau.
try-guess-stays = Du hast die Vorschau schon gesehen, darum bleibt diese Vermutung. Willst du neu raten, sieh dir etwas anderes an.
try-show = Vorschau zeigen
try-look = Etwas anderes anschauen

try-guessed-openings = Deine Vermutung: Von { $whose } gehen { $guess ->
    [more] mehr Gespräche
    [less] weniger Gespräche
   *[same] etwa gleich viele Gespräche
} aus.
try-guessed-follow-ups = Deine Vermutung: { $guess ->
    [more] mehr zweite Nachrichten
    [less] weniger zweite Nachrichten
   *[same] etwa gleich viele zweite Nachrichten
} von { $whose }.
try-guessed-turns = Deine Vermutung: Von { $whose } kommt { $guess ->
    [more] öfter etwas
    [less] seltener etwas
   *[same] etwa gleich oft etwas
}.
try-guessed-quiet-spell = Deine Vermutung: { $guess ->
    [more] längere Stille
    [less] kürzere Stille
   *[same] etwa gleich lange Stille
} zwischen { $a } und { $b }.
try-guessed-wait = Deine Vermutung: Bis zur Antwort an { $whose } dauert es { $guess ->
    [more] länger
    [less] kürzer
   *[same] etwa gleich lang
}.
try-guessed-threes = Deine Vermutung: Von { $whose } kommen { $guess ->
    [more] öfter
    [less] seltener
   *[same] etwa gleich oft
} drei Nachrichten hintereinander.
try-guessed-silent-days = Deine Vermutung: { $guess ->
    [more] mehr Tage ohne ein Wort
    [less] weniger Tage ohne ein Wort
   *[same] etwa gleich viele Tage ohne ein Wort
} zwischen { $a } und { $b }.

## Was der Chat erwartet

try-note-more = { $long ->
    [yes] länger
   *[no] mehr
}: { $count } von 20
try-note-same = etwa gleich: { $count } von 20
try-note-less = { $long ->
    [yes] kürzer
   *[no] weniger
}: { $count } von 20
try-note-guess = { $note }, deine Vermutung
try-caption = Nur aus diesem Chat. Jeder Punkt zeigt, wie groß der Unterschied durch den Schritt sein könnte.
try-caption-by-chance = Nur aus diesem Chat, ohne den Schritt. Jeder Punkt ist eine mögliche Lesart: jede zweite Woche, verglichen mit den übrigen.
try-idea-not-promise = Es ist ein Was-wäre-wenn, kein Versprechen. Angenommen wird, dass ihr euch verhaltet wie im Nähe-Modell, mit Zahlen, die zum Chat passen, und dass der Schritt konsequent gegangen wird.
try-caption-first = Ein erster Blick: zwanzig mögliche Lesarten. Der Rest folgt.
try-unit-week = pro Woche
try-unit-hours = Stunden
try-expects = { $lean ->
    [likely] Wahrscheinlich wie vermutet
    [leans] Eher wie vermutet
    [away] Eher { $most ->
        [more] { $long ->
            [yes] länger
           *[no] mehr
        }
        [less] { $long ->
            [yes] kürzer
           *[no] weniger
        }
       *[same] etwa gleich
    }
    [unlikely] Wahrscheinlich { $most ->
        [more] { $long ->
            [yes] länger
           *[no] mehr
        }
        [less] { $long ->
            [yes] kürzer
           *[no] weniger
        }
       *[same] etwa gleich
    }
   *[open] Es kann so oder so kommen
} ({ $counts } von 20).
try-expects-all = { $most ->
    [more] { $long ->
        [yes] Länger
       *[no] Mehr
    }
    [less] { $long ->
        [yes] Kürzer
       *[no] Weniger
    }
   *[same] Etwa gleich
} in allen zwanzig.
try-count-more = { $long ->
    [yes] länger
   *[no] mehr
} in { $count }
try-count-same = etwa gleich in { $count }
try-count-less = { $long ->
    [yes] kürzer
   *[no] weniger
} in { $count }
try-one-dot = Es sind zwanzig Punkte, jeder so wahrscheinlich wie jeder andere.
try-usual = Ohne den Schritt sind es etwa { $usual } { $unit ->
    [hours] Stunden
   *[week] pro Woche
}.
try-other = { $outcome }: niedriger in { $fewer } von 20, etwa gleich in { $same }, höher in { $more }.
try-by-chance = Bei diesem Schritt geht es darum, wie etwas gesagt wird. Wer wann schreibt, zeigt das nicht. Die Punkte zeigen, wie sehr Wochen von allein schwanken.
try-differ-by-chance = Wie sehr Wochen von allein schwanken: { $counts } von 20.
try-too-little = Euer Chat ist zu kurz für einen Blick nach vorn. Versuchen könnt ihr es trotzdem: Die Wochen selbst werden es zeigen.
try-not-promise = Es ist ein Was-wäre-wenn, kein Versprechen. Angenommen wird, dass es weitergeht wie im Chat und dass der Schritt konsequent gegangen wird.
try-how = Worauf das beruht
try-table = Was der Schritt ändert
try-table-by-chance = Ohne den Schritt: jede zweite Woche, minus die anderen
try-table-dot = Punkt
try-table-show = Dasselbe als Tabelle

## Der Plan

try-the-step = Der Schritt.
try-the-plan = Der Plan.
try-plan-pairs = { $weeks } Wochen, je zwei zusammen: eine mit dem Schritt, eine ohne. Das Los entscheidet; am ersten Tag erfährst du es.
try-plan-before-after = { $weeks } Wochen. Der Schritt beginnt in einer Woche, die das Los bestimmt, und geht dann weiter.
try-power = Einen Anstieg um die Hälfte würden { $half } von 10 solchen Versuchen zeigen, eine Verdopplung { $double }.
try-power-few = Euer Chat ist zu kurz, um zu sagen, welche Änderung so ein Versuch zeigen könnte. Machen könnt ihr ihn trotzdem.
try-power-blind = Hier ließe sich keine Änderung vom Zufall unterscheiden, auch keine große. Vielleicht helfen mehr Wochen, oder du siehst dir etwas anderes an.
try-power-short = So wenige Wochen könnten keine Änderung zeigen, auch keine große. Ein längerer Plan kann es.
try-start = Am { DATE($day, form: "weekday") } anfangen
try-start-later = Am { DATE($day, form: "day") } anfangen
try-change = Den Plan ändern
try-length = Wie lange
try-name-pairs = { $weeks ->
    [2] Zwei Wochen, dann nachsehen
   *[other] { $weeks } Wochen, je zwei zusammen
}
try-name-before-after = { $weeks } Wochen: einmal anfangen, dann dabeibleiben
try-first-day = Erster Tag
try-past = Wähl heute oder einen späteren Tag.
try-runs = Er läuft vom { DATE($from, form: "day") } bis { DATE($to) }. Lade danach einen neuen Export des Chats.
try-invented = Diese zwei sind erfunden, hier gibt es nichts zu versuchen. Trotzdem ist oben alles echt gerechnet.
try-use = Meinen Chat ansehen

## Zurückkommen

try-now-with = Diese Woche: mit dem Schritt
try-now-without = Diese Woche: wie sonst auch
try-now-stopped-on = Beendet am { DATE($day) }.
try-for = Für { $whose }.
try-shaded = Grau: mit dem Schritt.
try-stave-plan = { $weeks } Wochen, noch keine verraten.
try-add = Einen neuen Export laden
try-see = Sehen, was herauskam
try-with = mit dem Schritt
try-stop = Diesen Versuch beenden
try-stop-note = Das geht jederzeit. Er bleibt in eurer Liste.
try-go-on = Doch weitermachen
try-none = Noch ist kein Schritt gewählt.
try-to-cards = Einen Schritt wählen

## Teile, und was gerade läuft

try-parts = Eure Versuche
try-part-cards = Schritte
try-part-now = Diese Woche
try-part-learned = Was du gelernt hast
try-working-forecast = Ein Blick nach vorn
try-working-power = Fünfhundert Probeläufe mit euren Wochen

try-flat = Laut Vorschau ändert sich keine Zahl, außer der Zahl der Schritte selbst.
try-flat-felt = Diesen Schritt geht man, weil er sich gut anfühlt. Eine Woche zeigt dir, ob es so ist.
try-flat-anyway = Trotzdem raten
try-longest = Selbst der längste Plan hier würde eine Verdopplung in mehr als der Hälfte der Fälle übersehen.

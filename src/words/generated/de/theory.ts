// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `theory-explains =
    { $explains ->
        [better] Zwei Ränder auf jeder Seite, zu wenig und mehr als genug, erklären bei diesen beiden genauer, wer wann schrieb, als gewöhnliches Geben und Nehmen.
        [worse] Zwei Ränder auf jeder Seite, zu wenig und mehr als genug, erklären bei diesen beiden weniger genau, wer wann schrieb, als gewöhnliches Geben und Nehmen.
       *[same] Zwei Ränder auf jeder Seite, zu wenig und mehr als genug, erklären bei diesen beiden nicht genauer, wer wann schrieb, als gewöhnliches Geben und Nehmen.
    }
theory-title = Zu wenig, mehr als genug
theory-lead = Die Linie ist, wie oft sich die andere Seite meldete, Woche für Woche. Antworten zählen nicht mit. Im Band war es jeweils gut so. Wo das Band verblasst, zeigt dieser Chat den Rand nicht.
theory-edge-need = darunter zu wenig
theory-edge-room = mehr als genug
theory-unit =
    { $per ->
        [day] wie oft am Tag
       *[week] wie oft in der Woche
    } von { $other }
theory-need =
    { $known ->
        [yes]
            Kam von { $other } seltener als etwa { $count } Mal { $per ->
                [day] am Tag
               *[week] in der Woche
            } etwas, meldete sich { $one } öfter (wahrscheinlich { $low } bis { $high }).
       *[no] Wo für { $one } zu wenig von { $other } anfängt, zeigt dieser Chat nicht.
    }
theory-room =
    { $known ->
        [yes]
            Kam von { $other } öfter als etwa { $count } Mal { $per ->
                [day] am Tag
               *[week] in der Woche
            } etwas, zog sich { $one } zurück (wahrscheinlich { $low } bis { $high }).
       *[no] Wo für { $one } mehr als genug von { $other } anfängt, zeigt dieser Chat nicht.
    }
theory-neither = Wo für { $one } zu wenig oder mehr als genug von { $other } anfängt, zeigt dieser Chat nicht.
theory-says =
    Von { $other } kam bei { $one } { $per ->
        [day] am Tag
       *[week] in der Woche
    } zwischen { $low } und { $high } Mal etwas an.
theory-table =
    Was von der anderen Seite kam: wie oft { $per ->
        [day] am Tag
       *[week] in der Woche
    }, ohne Antworten, im Mittel jeder Woche
theory-numbers = Die Zahlen in diesem Bild
theory-week = Woche bis
theory-wait = Wir suchen in diesem Chat, wo es zu wenig war und wo mehr als genug …
theory-short = Das braucht acht Wochen, in denen sich jede Seite dreißig Mal meldet. Dieser Chat hat weniger, darum gibt es kein Band.
theory-no-band = Darum wird kein Band gezeichnet. Wo für euch zu wenig oder mehr als genug anfängt, kann dieser Chat nicht sagen.
theory-no-edge = Wo für euch zu wenig oder mehr als genug anfängt, sagt dieser Chat nicht. Nichts darin deutet klar genug auf eine Stelle.
theory-one-way = Das Band ist also eine Art, es zu sehen, und nicht die einzige.
theory-carries =
    Was den Abstand zwischen euch hält, ist { $state ->
        [dread] die Sorge, bedrängt zu werden
        [trust] wenig Vertrauen, dass die andere Person da ist
       *[weariness] Müdigkeit nach langer Sorge
    }. { $sure ->
        [likely] Wahrscheinlich
       *[leans] Es spricht eher dafür
    }: Das sagen { $count } von 10 Zahlensätzen, die zum Chat passen. Käme das bei euch beiden zur Ruhe, wäre der größte Teil des Abstands weg.
theory-known = Wie gut diese zwei Ränder den Zeitverlauf erklären
theory-known-how = Drei Rechnungen sahen die ersten sieben Zehntel dieses Chats: der eigene Rhythmus jeder Seite, gewöhnliches Geben und Nehmen, und die zwei Ränder. Dann sagte jede Woche für Woche, wie wahrscheinlich der Rest war.
theory-known-numbers = In der besten Mischung gehören { $weight } von 100 Teilen zu den zwei Rändern. Gegenüber Geben und Nehmen bringen sie { $gain } Tausendstel Nat, jedes Mal, wenn sich jemand meldet (wahrscheinlich { $low } bis { $high }). Unter 0 heißt: weniger genau.
theory-map-put = Zeig uns auf der Karte
theory-map = { $a } und { $b } auf der Karte
theory-map-lead = Jeder Punkt ist ein Zahlensatz, der etwa so gut zum Chat passt wie jeder andere. Liegen sie weit verstreut, lässt der Chat es offen. Eine gepunktete Linie ist eine Falte: Jenseits davon pendelt sich ein Paar sofort anders ein.
theory-map-says =
    { $both } von { $of } Punkten haben beide Ränder: Irgendwo wird es für { $one } zu wenig, und irgendwo für { $other } mehr als genug. Die anderen liegen am Rahmen.{ $folds ->
        [0] { "" } Keine Falte geht hier hindurch.
       *[other] { "" } Kleine Punkte zeigen die Falten.
    }
theory-map-table = Jeder Punkt, in gewöhnlichen Tagen dieser beiden
theory-map-dot = Punkt
theory-map-need = { $one } braucht
theory-map-room = { $other } hat Raum für
theory-map-none = kein Rand
theory-no-map = Darum stehen sie nicht auf der Karte: Es wäre ein Ort von niemandem.
theory-tipping =
    { $known ->
        [yes] Diese beiden sind nah an einer Falte: In { $count } von 10 solchen Sätzen pendeln sie sich nach einer stillen Woche anders ein.
        [no] Diese beiden sind nicht nah an einer Falte: In { $count } von 10 solchen Sätzen pendeln sie sich nach einer stillen Woche anders ein.
       *[open] Wie nah diese beiden an einer Falte sind, sagt dieser Chat nicht.
    }
`;

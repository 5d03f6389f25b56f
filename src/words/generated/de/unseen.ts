// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `unseen-heading = Was das nicht sieht, und das ist das meiste.
unseen-lead = Ein Chat ist ein Schlüsselloch. Das sind die Wände darum.
unseen-aloud = Alles laut Gesagte: am Telefon, im Auto, im selben Zimmer. Wer sich nah ist, schreibt vielleicht wenig.
unseen-tone = Der Ton. Dasselbe „ok“ kann warm oder scharf sein, und nichts hier liest Wörter auf Gefühle hin.
unseen-why = Warum. Arbeit, Krankheit, ein Baby, Prüfungen, ein leerer Akku: Das Leben kann euch beide bewegen, ohne dass jemand jemandem antwortet.
unseen-first = Was zuerst kam. Niemand von euch beiden fängt in einem Chat den Kreislauf an. Er zeigt nur, was oft auf was folgt.
unseen-heart = Was ihr fühlt oder seid, und was kommt. Nichts hier ist ein Zeichen dafür, und Rollen wechseln oft mit der anderen Person.
unseen-afraid = Ob jemand Angst hat. Das fragen wir, und raten es nie.
unseen-this = In dem Chat, der gerade offen ist
unseen-against = Was gegen das Ergebnis spräche
unseen-against-silence = Es gilt nur bei einer einzigen Länge von Stille. Ändere sie unter „Woher wir das wissen“ und sieh noch einmal nach.
unseen-against-days = Es verschwindet, wenn Ferien, Schichten oder gemeinsame Tage wegfallen. Lass sie weg und sieh noch einmal nach.
unseen-against-chance = Chats mit denselben vollen und stillen Zeiten zeigen genauso viel, wenn der Zufall bestimmt, wer anfängt. Dann bewegt ihr euch zusammen und antwortet einander nicht.
unseen-against-reason = Jemand von euch erinnert sich an einen Grund, den dieser Chat nicht kennt. Dann zählt dieser Grund mehr als diese Seite.
unseen-formulas = Wie die Zahlen entstehen
unseen-row = Eine Folge
unseen-row-is = Nachrichten einer Person, ohne eine der anderen dazwischen und ohne Pause über fünf Minuten. Zehn kurze Nachrichten in Folge zählen einmal.
unseen-conversation = Ein Gespräch
unseen-conversation-is = Was zwischen zwei stillen Zeiten liegt. Als still zählen zuerst vier Stunden ohne Nachricht. Das kannst du unter „Woher wir das wissen“ ändern.
unseen-opens = Wer zuerst schreibt
unseen-opens-is = Wie viele von allen Gesprächen eine Seite anfing. Das erste der Datei fehlt, denn was davor war, weiß niemand. Der Bereich sagt, was diese Zahl hätte ergeben können.
unseen-answer = Zeit bis zur Antwort
unseen-answer-is = Von der letzten Nachricht einer Folge bis zur nächsten der anderen Person. Endet der Chat vor der Antwort, zählt das Warten als „länger als das“.
unseen-answers = Wie eine Person der anderen antwortet
unseen-answers-is = Wie oft jemand schreibt, je nach Stunde der Woche und den Nachrichten gerade davor. Und dann: wie sich das ändert, wenn sich die andere Person in den letzten Tagen öfter oder seltener gemeldet hat als sonst.
unseen-dots = Zehn Punkte
unseen-dots-is = Zehn mögliche Lesarten dieser Wochen. Volle Punkte sind die, die das Ergebnis zeigen.
`;

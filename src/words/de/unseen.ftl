### Was ein Chat nicht sieht, was gegen ein Ergebnis spräche.

unseen-heading = Was ein Chat nicht sieht: das meiste.
unseen-aloud = Anrufe, Autofahrten, dasselbe Sofa. Wer sich nah ist, schreibt vielleicht wenig.
unseen-tone = Den Ton. Dasselbe „ok“ kann warm oder scharf sein.
unseen-why = Die Gründe: Arbeit, Krankheit, ein Baby, ein leerer Akku.
unseen-first = Wer angefangen hat, zeigt ein Chat nicht. Er zeigt nur, was oft worauf folgt.
unseen-heart = Was ihr fühlt, und was kommt.
unseen-afraid = Ob jemand Angst hat. Das fragen wir, und wir raten es nie.
unseen-this = In dem Chat, der gerade offen ist
unseen-against = Was gegen das Ergebnis spräche
unseen-against-silence = Das Ergebnis gilt nur bei einer bestimmten Länge der Stille. Die kannst du unter „Woher wir das wissen“ ändern.
unseen-against-days = Das Ergebnis verschwindet, wenn man Ferien, Schichten oder gemeinsame Tage weglässt.
unseen-against-chance = Per Zufall gemischte Chats mit denselben lebhaften und stillen Zeiten zeigen genauso viel.
unseen-against-reason = Du kennst einen Grund, den dieser Chat nicht kennt. Dann zählt deiner mehr.

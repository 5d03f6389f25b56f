// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `load-bring = Bring einen Chat. Er bleibt hier.
load-lead = Exportiere einen Chat mit einer Person und leg die Datei hier ab. Nichts daraus verlässt dieses Gerät.
load-fair = Die andere Person hat das nicht gewählt. Würdest du ihr zeigen, was du findest?
load-reading = Dein Chat wird gelesen
load-what = Was gelesen wurde
load-another = Andere Datei
load-zone = Zeiten gelesen als { $zone }.
load-who-note = Das bestimmt nur, wer zuerst gezeigt wird.
load-next = Zeig es mir
load-called = Ihr heißt hier beide: { $a } und { $b }.
load-called-one = Name für { $person }
load-called-alike = Gib beiden einen Namen, und nicht denselben.
load-called-go = Diese Namen nehmen
`;

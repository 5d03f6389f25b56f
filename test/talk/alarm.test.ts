import { describe, expect, test } from 'vitest';
import { alarmIn, answer, begin, viewOf } from '../../src/talk/index.ts';
import { around } from './walk.ts';

/** Said at midnight, in three languages; none of them is the wording of the list. */
const CRISIS = [
  'I don’t want to live',
  'i dont want to live like this',
  'I DON`T WANT TO LIVE',
  'honestly everyone would be better off without me',
  'Sometimes I think about killing myself',
  'i keep thinking about suicide',
  'I took all my pills',
  'he says he will kill himself if I leave',
  'i wanna die lol',
  'if I could just not wake up tomorrow',
  'I’m cutting myself again',
  'ich will nicht mehr leben.',
  'Ich möchte sterben',
  'Ich moechte sterben',
  'manchmal denke ich, ich bring mich um',
  'sie sagt, dass sie sich umbringt, wenn ich gehe',
  'ich hab mich geritzt',
  'Habe an Suizid gedacht',
  'ihr wärt besser dran ohne mich',
  'No quiero seguir viviendo',
  'quiero hacerme daño',
  'Quiero hacerme dano',
  'pienso en quitarme la vida',
  'a veces quiero morirme',
  'dice que se va a matar si lo dejo',
  'todos estarían mejor sin mí',
  'me corto los brazos',
];
const SAFETY = [
  'He hits me',
  'She pushed me against the door',
  'she checks my phone',
  'he wont let me see my sister',
  'he takes my card, I get an allowance',
  'I’m scared of him',
  'she threatened to tell everyone',
  'he grabbed me by the arm',
  'he has a tracker in my car',
  'he said he’ll kill me if I go',
  'he made me have sex when I said no',
  'Ich habe Angst vor ihm',
  'er schlägt mich',
  'er schlaegt mich',
  'sie liest meine Nachrichten',
  'er sperrt mich ein',
  'sie droht mir',
  'ich darf meine Freunde nicht sehen',
  'er hat mich gewürgt',
  'Me pegó',
  'tengo miedo',
  'revisa mi celular todas las noches',
  'no me deja salir',
  'me amenazó con un cuchillo',
  'se queda con mi sueldo',
  'me obliga a contestar',
  'le tengo miedo cuando bebe',
];
/** Figures of speech, and the ordinary fears of a night like this. */
const NOTHING = [
  'I am tired',
  'I could kill for a coffee',
  'we hit it off',
  'dying to see them',
  'this deadline is killing me',
  'it hit me that I was rude',
  'hit me up later',
  'she beat me to it',
  'I’m afraid of losing her',
  'I am afraid of the answer',
  'I’m not scared, just sad',
  'it hurts me when it goes quiet',
  'he was all choked up',
  'I jumped the gun',
  'ended it all with a joke',
  'I killed the mood',
  'he gives me butterflies',
  'that shot was a killer',
  'my phone died',
  'I would die of shame',
  'I need space',
  'ich bin müde',
  'ich sterbe vor Langeweile',
  'ich habe keine Angst',
  'ich hab Angst, dich zu verlieren',
  'mein Handy ist tot',
  'das schlägt mir auf den Magen',
  'ich könnte sie auf den Mond schießen',
  'der Termin bringt mich noch um den Verstand',
  'estoy cansada',
  'me muero de ganas de verte',
  'me muero de risa',
  'no me deja dormir el silencio',
  'tengo miedo de perderla',
  'me corto el pelo mañana',
  'me mato a trabajar',
  'me quita el sueño',
  'me sigue gustando mucho',
  'me pego un baño y ya',
];

describe('[G5] words that were typed', () => {
  test('raise numbers for a crisis, however they are spelt', () => {
    for (const text of CRISIS) expect(alarmIn(text), text).toBe('crisis');
  });
  test('raise the way to safety', () => {
    for (const text of SAFETY) expect(alarmIn(text), text).toBe('safety');
  });
  test('raise nothing where they are a figure of speech', () => {
    for (const text of NOTHING) expect(alarmIn(text), text).toBeNull();
  });
  test('a figure of speech beside it hides nothing', () => {
    for (const [i, text] of [...CRISIS, ...SAFETY].entries())
      expect(alarmIn(`${NOTHING[i % NOTHING.length]!}, ${text}`), text).toBe(i < CRISIS.length ? 'crisis' : 'safety');
  });
  test('change nothing else: the same state, the same lines, the same ways on', () => {
    const after = (written: string) =>
      viewOf(answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written }), around('none'));
    const [one, two] = [after('nothing'), after('I want to die')];
    expect(two.raised).toBe('crisis');
    expect({ ...two, raised: null, said: two.said.length, own: [] }).toEqual({
      ...one,
      said: one.said.length,
      own: [],
    });
  });
});

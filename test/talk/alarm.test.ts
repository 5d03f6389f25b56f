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

/** What people complain of on such a night. */
const ORDINARY = [
  'I wanted to call but it was too late',
  'she never answers on Sundays',
  'he is always on his phone',
  'I hate this silence',
  'I’m so tired of arguing',
  'I just want her to hold me',
  'he forgot our anniversary',
  'I need a break from all of it',
  'we fought about the dishes again',
  'I’m sorry I shouted',
  'my heart is racing',
  'I can’t stop checking my phone',
  'I feel stupid',
  'he said maybe tomorrow',
  'it feels like a test',
  'she liked his photo',
  'why do I always write first',
  'I want to throw my phone at the wall',
  'I could scream',
  'he went quiet after dinner',
  'I miss who we were',
  'I’m scared he will leave me',
  'I hit send too early',
  'she cut me off mid sentence',
  'I was dead tired',
  'the talk died',
  'I took the kids to school',
  'it kills me not to know',
  'I’m at the end of my rope',
  'I could have died laughing',
  'ich hab schon wieder drei Nachrichten geschickt',
  'er meldet sich nie zuerst',
  'ich bin so wütend',
  'ich will einfach nur schlafen',
  'mir ist schlecht vor Aufregung',
  'sie hat mich nicht mal angesehen',
  'ich kann nicht mehr warten',
  'wir haben uns wegen der Kinder gestritten',
  'ich halte die Stille nicht aus',
  'er liegt auf dem Sofa',
  'ich wollte nur reden',
  'es tut weh',
  'sie hat recht',
  'ich fühle mich allein',
  'ich bin am Ende mit den Nerven',
  'otra vez no contesta',
  'me duele que no pregunte',
  'estoy harta de esperar',
  'solo quiero un abrazo',
  'siempre empiezo yo',
  'me siento sola',
  'no sé qué decirle',
  'me da rabia',
  'discutimos por dinero',
  'llegó tarde y no avisó',
  'me muero de vergüenza',
  'me gusta cuando me escribe',
  'no puedo dormir',
  'extraño sus mensajes',
  'se fue a dormir sin decir nada',
];

describe('[G5] words that were typed', () => {
  test('raise numbers for a crisis, however they are spelt', () => {
    for (const text of CRISIS) expect(alarmIn(text), text).toBe('crisis');
  });
  test('raise the way to safety', () => {
    for (const text of SAFETY) expect(alarmIn(text), text).toBe('safety');
  });
  test('raise nothing where they are a figure of speech, or an ordinary complaint', () => {
    for (const text of [...NOTHING, ...ORDINARY]) expect(alarmIn(text), text).toBeNull();
  });
  test('a figure of speech beside it hides nothing', () => {
    for (const [i, text] of [...CRISIS, ...SAFETY].entries())
      expect(alarmIn(`${NOTHING[i % NOTHING.length]!}, ${text}`), text).toBe(i < CRISIS.length ? 'crisis' : 'safety');
  });
  test('take no time, however long and however odd they are', () => {
    for (const odd of ['kill ', 'want to '.repeat(3), 'a', '’', 'ß', '\u0301', ' ', 'no quiero '])
      expect(alarmIn(odd.repeat(20_000))).toBeNull();
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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alarmIn, answer, begin, viewOf } from '../../src/talk/index.ts';
import { FULL } from '../full.ts';
import { around } from './walk.ts';

/** Sentences as tired people type them, in five languages; none is the wording of the list. */
interface Sentences {
  readonly crisis: readonly string[];
  readonly safety: readonly string[];
  /** Figures of speech, and the ordinary fears of a night like this. */
  readonly nothing: readonly string[];
  /** What people complain of on such a night. */
  readonly ordinary: readonly string[];
  /** Alarm that a figure of speech or another sign for an apostrophe once hid, and what is said of children. */
  readonly hidden: Raised;
  /** Nothing of which gives anybody numbers to call. */
  readonly noCrisis: readonly string[];
  /** Written to try the list by before it was tried (docs/spec/talk.md says what was missed at first). */
  readonly further: { readonly alarm: readonly string[]; readonly none: readonly string[] };
  /** What a hostile reader found missing: plain words, other spellings, and the same told by whoever did it. */
  readonly plain: Raised;
  /** One sentence told by each of the two. */
  readonly either: readonly (readonly [string, string])[];
  /** What once raised something, and is said on every such night. */
  readonly everyNight: readonly string[];
  /** A figure of speech takes away no more than itself. */
  readonly notOnly: readonly string[];
}
type Raised = Readonly<Record<'crisis' | 'safety', readonly string[]>>;
const sentences = JSON.parse(readFileSync(resolve(import.meta.dirname, '../golden/alarm.json'), 'utf8')) as Sentences;

const both = (...pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
/** Her for him, in each language. */
const SWAPS: readonly Readonly<Record<string, string>>[] = [
  {
    ...both(['he', 'she'], ['he’s', 'she’s'], ['he’ll', 'she’ll'], ['himself', 'herself'], ['husband', 'wife']),
    him: 'her',
  },
  { er: 'sie', ihm: 'ihr', ihn: 'sie' },
  both(['novio', 'novia'], ['marido', 'mujer'], ['hijo', 'hija'], ['cansado', 'cansada'], ['muerto', 'muerta']),
  {
    ...both(['il', 'elle'], ['qu’il', 'qu’elle'], ['mari', 'femme'], ['fils', 'fille'], ['fatigué', 'fatiguée']),
    lui: 'elle',
  },
  {
    ...both(['ele', 'ela'], ['dele', 'dela'], ['nele', 'nela'], ['namorado', 'namorada'], ['filho', 'filha']),
    ...both(['cansado', 'cansada'], ['morto', 'morta'], ['sozinho', 'sozinha']),
  },
];
describe('[G5] words that were typed', () => {
  test('raise numbers for a crisis, however they are spelt', () => {
    for (const text of sentences.crisis) expect(alarmIn(text), text).toBe('crisis');
  });
  test('raise the way to safety', () => {
    for (const text of sentences.safety) expect(alarmIn(text), text).toBe('safety');
  });
  test('raise nothing as a figure of speech or complaint', () => {
    for (const text of [...sentences.nothing, ...sentences.ordinary]) expect(alarmIn(text), text).toBeNull();
  });
  test('are found beside figures of speech and odd apostrophes', () => {
    for (const raised of ['crisis', 'safety'] as const)
      for (const text of sentences.hidden[raised]) expect(alarmIn(text), text).toBe(raised);
  });
  test('give no numbers for a window, bridge or distance', () => {
    for (const text of sentences.noCrisis) expect(alarmIn(text), text).not.toBe('crisis');
  });
  test('hold for sentences the list never saw', () => {
    expect(sentences.further.alarm.length).toBeGreaterThan(90);
    for (const text of sentences.further.alarm) expect(alarmIn(text), text).not.toBeNull();
    expect(sentences.further.none.length).toBeGreaterThan(90);
    for (const text of sentences.further.none) expect(alarmIn(text), text).toBeNull();
  });
  test('are found doubled, held down and as Spanish is typed', () => {
    for (const raised of ['crisis', 'safety'] as const)
      for (const text of sentences.plain[raised]) expect(alarmIn(text), text).toBe(raised);
    for (const text of sentences.notOnly) expect(alarmIn(text), text).toBe('safety');
  });
  test('are the same whoever tells it, of whomever', () => {
    for (const [one, other] of sentences.either) {
      expect(alarmIn(one), one).not.toBeNull();
      expect(alarmIn(other), other).toBe(alarmIn(one));
    }
    for (const text of [
      ...sentences.crisis,
      ...sentences.safety,
      ...sentences.plain.crisis,
      ...sentences.plain.safety,
      ...sentences.further.alarm,
      ...sentences.further.none,
    ])
      for (const swap of SWAPS) {
        const swapped = text.replaceAll(/[\p{L}’]+/gu, word => swap[word.toLowerCase()] ?? word);
        expect(alarmIn(swapped), swapped).toBe(alarmIn(text));
      }
  });
  test('raise nothing in what every such night brings', () => {
    for (const text of sentences.everyNight) expect(alarmIn(text), text).toBeNull();
  });
  test('are found with a figure of speech beside them', () => {
    for (const [i, text] of [...sentences.crisis, ...sentences.safety].entries())
      expect(alarmIn(`${sentences.nothing[i % sentences.nothing.length]!}, ${text}`), text).toBe(
        i < sentences.crisis.length ? 'crisis' : 'safety',
      );
  });
  test('are found before or after any figure, without sign', () => {
    const figures = [...sentences.nothing, ...sentences.further.none];
    for (const [i, text] of [...sentences.crisis, ...sentences.safety].entries())
      for (const figure of figures.filter((_, k) => FULL || (i + k) % 9 === 0))
        for (const both of [`${figure} ${text}`, `${text} ${figure}`])
          if (i < sentences.crisis.length) expect(alarmIn(both), both).toBe('crisis');
          else expect(alarmIn(both), both).not.toBeNull();
  });
  test('take no time, however long or odd', () => {
    for (const odd of ['kill ', 'want to '.repeat(3), 'a', '’', 'ß', '\u0301', ' ', 'no quiero '])
      expect(alarmIn(odd.repeat(20_000))).toBeNull();
  });
  test('change nothing else', () => {
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

import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { type Sheet, sheetFile, sheetIn } from '../../web/takeaway/sheet.ts';

const english = speaker(await loadWords('en'));

const words = fc.record({
  does: fc.string({ unit: 'grapheme', maxLength: 20 }),
  feels: fc.constantFrom('', '<img src=x onerror=hit()>', '=1+1', 'a full bucket'),
});
const sheets: fc.Arbitrary<Sheet> = fc.record({
  heading: fc.constantFrom('The more one reaches, the more the other rests.', '</script>'),
  finding: fc.option(
    fc.record({
      dots: fc.option(fc.integer({ min: 0, max: 10 })),
      standing: fc.constantFrom('likely', 'open', 'too-little'),
      sure: fc.constantFrom('8 in 10 courses that fit this record show both.'),
      lean: fc.tuple(fc.constantFrom('sooner', 'later', 'unclear'), fc.constantFrom('sooner', 'later', 'unclear')),
      reaching: fc.constantFrom(0, 1, null),
      bends: fc.tuple(fc.array(fc.integer({ min: -9, max: 9 }).map(n => n / 10)), fc.constant([])),
    }),
  ),
  words: fc.tuple(words, words),
  steps: fc.constantFrom([
    { kind: 'warm-break', own: 'slowly' },
    { kind: null, own: '' },
  ] as const),
});

describe('[W48] a page as a file', () => {
  test('reads back as written', () => {
    fc.assert(
      fc.property(sheets, sheet => {
        const once = sheetIn(sheetFile(sheet));
        expect(once).not.toBeNull();
        expect(sheetIn(sheetFile(once!))).toEqual(once);
      }),
    );
  });

  test('refuses parts of another kind, and takes no others', () => {
    const [sheet] = fc.sample(sheets, { seed: 7, numRuns: 1 });
    const good = JSON.parse(sheetFile(sheet!)) as Record<string, unknown>;
    expect(sheetIn(JSON.stringify({ ...good, messages: ['canary'], names: ['Ada'] }))).toEqual(
      sheetIn(JSON.stringify(good)),
    );
    for (const key of ['schema', 'heading', 'finding', 'words', 'steps'])
      for (const other of [undefined, 7, 'x', [], [1, 2, 3], [null, null], { __proto__: null }])
        if (!(key === 'heading' && other === 'x'))
          expect(sheetIn(JSON.stringify({ ...good, [key]: other })), `${key} ${JSON.stringify(other)}`).toBeNull();
    for (const text of ['', '{}', '[]', 'null', '{"schema":"page/2"}', '\u0000']) expect(sheetIn(text)).toBeNull();
  });

  test('drops control characters and direction marks', () => {
    const [sheet] = fc.sample(sheets, { seed: 7, numRuns: 1 });
    const given = sheetFile({
      ...sheet!,
      words: [
        { does: 'a\u202Eb\u001Bc', feels: '' },
        { does: '', feels: '' },
      ],
    });
    expect(sheetIn(given)?.words[0].does).toBe('abc');
  });
});

describe('[W18] what is said to two people', () => {
  test('keeps its size with the two exchanged', () => {
    const { say } = english;
    const first = say('together-nearest-mostly', { first: 'Ada', second: 'Ben' });
    const second = say('together-nearest-mostly', { first: 'Ben', second: 'Ada' });
    expect(second).toBe(first.replace('Ada', '·').replace('Ben', 'Ada').replace('·', 'Ben'));
    const pairs = [
      [english.say('page-left'), english.say('page-right')],
      [english.say('together-called-one'), english.say('together-called-two')],
      [say('together-someone-one'), say('together-someone-two')],
      [say('together-nearest-both-reach'), say('together-nearest-both-rest')],
    ] as const;
    for (const [one, other] of pairs) expect(Math.abs(one.length / other.length - 1)).toBeLessThanOrEqual(0.2);
  });
});

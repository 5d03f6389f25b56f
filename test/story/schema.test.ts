import { exchangeBy } from '../../src/base/index.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { SPAN_KINDS } from '../../src/fit/index.ts';
import { answerOf, MIRROR_EXCHANGE, type Mirror, mirror, tellPlain } from '../../src/story/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { arbitraryEntries, recordsOf, START } from '../turns/records.ts';
import { DANCE, inventedTurns } from './mirrors.ts';
import { FULL } from '../full.ts';

const words = speaker(await loadWords('en'));
const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/schema/mirror-2.json'), 'utf8'));
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) && text.endsWith('Z') },
});
const fits = ajv.compile(schema);

function check(mirror: Mirror): void {
  expect(JSON.parse(JSON.stringify(mirror))).toEqual(mirror);
  const m = answerOf(mirror, words);
  // What JSON cannot hold (NaN, infinities, undefined) would come back changed.
  const text = JSON.stringify(m);
  const back = JSON.parse(text);
  fits(back);
  expect(fits.errors ?? []).toEqual([]);
  expect(back).toEqual(m);
}

describe('mirror/2', () => {
  test('[S14] answers fit their schema and survive JSON', () => {
    check(mirror(inventedTurns(1, DANCE), {}, 1));
    check(mirror(inventedTurns(2, { days: 30 }), {}, 1));
  });

  test('[S15] any record is answered, fits, and swaps', () => {
    const hole = fc.record({ from: fc.nat(30), days: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(
        arbitraryEntries(3, 90),
        fc.array(hole, { maxLength: 2 }),
        fc.constantFrom(0.001, 1, 60),
        (entries, holes, clock) => {
          const exclude = holes.map(h => ({
            from: START + h.from * 43_200,
            to: START + h.from * 43_200 + h.days * 86_400,
          }));
          const stamped = entries.map(e => ({
            ...e,
            at: clock === 60 ? Math.floor(e.at / 60) * 60 : e.at + (clock < 1 ? (e.characters ?? 0) / 1000 : 0),
          }));
          const turns = toTurns(
            recordsOf(
              stamped.sort((p, q) => p.at - q.at),
              3,
              clock,
            ),
            [0, 1],
            cuts.usual,
            { exclude },
          );
          // Half of what is marked may lie in what is left out.
          const spans = exclude.map(({ from, to }, k) => {
            const by = (to - from) / 2;
            return { kind: SPAN_KINDS[k]!, from: from + by, to: to + by };
          });
          const m = mirror(turns, { fit: { spans } }, 5);
          check(m);
          const other = exchangeBy(MIRROR_EXCHANGE, mirror(exchangeBy(TURNS_EXCHANGE, turns), { fit: { spans } }, 5));
          expect(JSON.stringify(other)).toBe(JSON.stringify(m));
          expect(tellPlain(m, words)).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: FULL ? 1000 : 12 },
    );
  });

  test('[S16] an empty record says what cannot be seen', () => {
    const m = mirror(toTurns(recordsOf([]), [0, 1], cuts.usual), {}, 1);
    check(m);
    expect(m).toMatchObject({ from: null, to: null, claims: [], pattern: { verdict: 'too-little-data' } });
    expect(m.limits.length).toBeGreaterThan(4);
    expect(tellPlain(m, words)).toContain('nothing to show');
  });
});

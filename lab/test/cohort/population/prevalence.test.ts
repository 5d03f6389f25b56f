import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../../src/base/index.ts';
import { bandOf, SaidSum } from '../../../../src/cohort/population/prevalence.ts';
import { PATTERNS } from '../../../../src/fit/index.ts';

/** What was said of invented pairs whose dance is known (`node lab/bench/confusion.ts`): planted, turns, said. */
const known = JSON.parse(readFileSync(resolve(import.meta.dirname, 'said.json'), 'utf8')) as readonly (readonly [
  string,
  number,
  string,
])[];

/** Of these, what the confusion is counted on; populations are drawn from the others, no record twice. */
const COUNTED = 0.5;

/** Populations of so many pairs with a prevalence of their own, each with a confusion counted on other records. */
function populations(count: number, pairs: number) {
  return Array.from({ length: count }, (_, r) => {
    const random = randomFrom(900 + r);
    const confusion: Record<string, Record<string, Record<string, number>>> = {};
    const others = known.filter(([planted, turns, said]) => {
      if (random.uniform() >= COUNTED) return true;
      const counts = ((confusion[bandOf(turns)] ??= {})[planted] ??= {});
      counts[said] = (counts[said] ?? 0) + 1;
      return false;
    });
    const weights = PATTERNS.map(() => random.gamma(1.5));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const truth = weights.map(w => w / total);
    const left = PATTERNS.map(pattern => others.filter(([planted]) => planted === pattern));
    const sum = new SaidSum();
    const found = PATTERNS.map(() => 0);
    for (let k = 0; k < pairs; k++) {
      let u = random.uniform();
      const pattern = Math.max(
        0,
        truth.findIndex(share => (u -= share) < 0),
      );
      const of = left[pattern]!;
      // A dance so common that its records are used up is as common as they are.
      if (of.length === 0) continue;
      const [[, turns, said]] = of.splice(random.below(of.length), 1) as [(typeof known)[number]];
      sum.addSaid(turns, said);
      found[pattern]!++;
    }
    const all = found.reduce((total, n) => total + n, 0);
    return { truth: found.map(n => n / all), ...sum.prevalence(random.fork(1), confusion) };
  });
}

test('[N23] corrected prevalence lies nearer to the truth', () => {
  const all = populations(100, 120);
  let of = 0;
  let inside = 0;
  let rawInside = 0;
  let rawOff = 0;
  let correctedOff = 0;
  for (const { truth, patterns } of all)
    for (const [k, pattern] of PATTERNS.entries()) {
      const { raw, corrected } = patterns[pattern];
      if (corrected === 'not-yet') continue;
      of++;
      if (corrected.low80 <= truth[k]! && truth[k]! <= corrected.high80) inside++;
      // A range as it would be if what was said were true.
      const half = 1.2816 * Math.sqrt((raw * (1 - raw)) / 120);
      if (Math.abs(raw - truth[k]!) <= half) rawInside++;
      rawOff += Math.abs(raw - truth[k]!);
      correctedOff += Math.abs(corrected.median - truth[k]!);
    }
  process.stderr.write(
    `[N23] ${all.length} populations: corrected ranges hold ${(inside / of).toFixed(2)}, raw ones ${(rawInside / of).toFixed(2)}; off by ${(correctedOff / of).toFixed(3)} and ${(rawOff / of).toFixed(3)}\n`,
  );
  expect(of).toBeGreaterThan(all.length * 3);
  expect(inside / of).toBeGreaterThan(rawInside / of + 0.2);
  expect(correctedOff).toBeLessThan(rawOff);
  expect(inside / of).toBeGreaterThan(0.75);
  expect(inside / of).toBeLessThan(0.85);
});

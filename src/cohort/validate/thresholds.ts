import { COMMIT, STANDS_OUT } from '../../fit/index.ts';
import type { Case } from './part.ts';
import type { Part } from './part.ts';

type Pattern = keyof typeof COMMIT;
const PATTERNS = Object.keys(COMMIT) as readonly Pattern[];
const TRIED = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

export interface ThresholdRow {
  readonly pattern: Pattern;
  /** The threshold in use. */
  readonly used: number;
  /** The lowest at which nine of ten verdicts are right here; null: none is. */
  readonly lowest: number | null;
  readonly tried: readonly { readonly threshold: number; readonly said: number; readonly right: number }[];
}

/** From which probability each pattern is given: the derivation of `COMMIT`. */
export const thresholds: Part<ThresholdRow> = {
  id: 'thresholds',
  steps: 40,
  run: asked => PATTERNS.map(pattern => rowOf(pattern, asked.couples())),
  targets: () => [],
  sections: rows => [
    {
      title: 'From which probability a pattern is given (right of said)',
      head: ['pattern', ...TRIED.map(String), 'lowest with 9 in 10 right', 'used'],
      rows: rows.map(({ pattern, used, lowest, tried }) => [
        pattern,
        ...tried.map(({ said, right }) => `${right} of ${said}`),
        lowest ?? 'none',
        used,
      ]),
    },
  ],
};

function rowOf(pattern: Pattern, cases: readonly Case[]): ThresholdRow {
  const likeliest = cases.filter(
    ({ probability, standing }) =>
      PATTERNS.every(other => probability[other] <= probability[pattern]) &&
      (standing === null || standing >= STANDS_OUT),
  );
  const tried = TRIED.map(threshold => {
    const said = likeliest.filter(c => c.probability[pattern] >= threshold);
    const right = said.filter(c => (c.plant === 'none' ? 'no-coupling' : c.plant) === pattern);
    return { threshold, said: said.length, right: right.length };
  });
  const lowest = tried.find(({ said, right }) => said > 0 && right >= 0.9 * said)?.threshold ?? null;
  return { pattern, used: COMMIT[pattern], lowest, tried };
}

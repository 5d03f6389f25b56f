import type { Case } from './cases.ts';
import { type Part, percent, target } from './part.ts';

/** Share of planted couplings seen with the right sign, when each method's threshold is set so that 5 % of the couplings
 * that are not there (in role-free records with confounders) are called seen. */
export interface PowerRow {
  readonly strength: number;
  readonly couplings: number;
  readonly fit: number;
  readonly plain: number;
}

/** Power against that of the plain reference, on the couples of the verdicts. */
export const power: Part<PowerRow> = {
  id: 'power',
  steps: 40,
  run: asked => powerOf(asked.couples()),
  targets: rows =>
    rows.flatMap(row => {
      const ratio = row.fit / Math.max(row.plain, 1e-9);
      const text = `at equal false alarms at least 1.5 times the power of the plain reference, strength ${row.strength}`;
      return target(`power-${row.strength}`, text, ratio, row.couplings, ratio >= 1.5);
    }),
  sections: rows => [
    {
      title: 'Power at equal false alarms (5 % of couplings that are not there)',
      head: ['strength', 'couplings', 'fit', 'plain reference'],
      rows: rows.map(r => [r.strength, r.couplings, percent(r.fit), percent(r.plain)]),
    },
  ],
};

function powerOf(cases: readonly Case[]): readonly PowerRow[] {
  const scores = cases.flatMap(c =>
    [0, 1].map(k => {
      const { median, low95, high95 } = c.estimates[k]!;
      const { mean: plainMean, sd } = c.plain[k]!;
      return { c, planted: c.planted[k]!, fit: (3.92 * median) / (high95 - low95), plain: plainMean / sd };
    }),
  );
  const none = scores.filter(s => s.c.plant === 'none' && s.c.confounded);
  if (none.length === 0) return [];
  // Each method may place its threshold on each side of zero where 2.5 % of the null lies beyond it.
  const edges = (of: 'fit' | 'plain'): readonly [number, number] => {
    const sorted = none.map(s => s[of]).sort((p, q) => p - q);
    const cut = Math.max(0, Math.floor(0.025 * sorted.length));
    return [Math.min(0, sorted[cut]!), Math.max(0, sorted[sorted.length - 1 - cut]!)];
  };
  const bounds = { fit: edges('fit'), plain: edges('plain') };
  const seen = (s: (typeof scores)[number], of: 'fit' | 'plain'): boolean =>
    s.planted > 0 ? s[of] > bounds[of][1] : s[of] < bounds[of][0];
  return [0.5, 1].map(strength => {
    const some = scores.filter(s => s.c.strength === strength && s.planted !== 0);
    const share = (of: 'fit' | 'plain'): number => some.filter(s => seen(s, of)).length / Math.max(1, some.length);
    return { strength, couplings: some.length, fit: share('fit'), plain: share('plain') };
  });
}

import { plainCoupling } from './reference.ts';
import { type Plant, PLANTS, SIMULATORS, synthesise } from '../simulators/synthetic.ts';
import { type PartRun, evidenceOf, once, type Part, percent, seedOf, target } from './part.ts';

/** Share of planted couplings detected with the right sign. Each method's threshold lets 5 % of absent couplings pass,
 * in role-free records of the same length with confounders. */
export interface PowerRow {
  readonly strength: number;
  /** Mean turns of a record. */
  readonly turns: number;
  readonly couplings: number;
  /** Couplings behind the thresholds. */
  readonly none: number;
  readonly fit: number;
  readonly plain: number;
}

const STRENGTHS = [0.25, 0.5, 1];
/** Couples of 540 days; 1 gives about 13,000 turns. */
const VOLUMES = [0.077, 0.23, 1];

/** Power against that of the plain reference, over strengths and turns. */
export const power: Part<PowerRow> = {
  id: 'power',
  steps: VOLUMES.length * (STRENGTHS.length + 1) * SIMULATORS.length,
  run: rowsOf,
  targets: rows =>
    rows.flatMap(row => {
      const ratio = row.fit / Math.max(row.plain, 1e-9);
      const text = `at equal false alarms at least 1.5 times the power of the plain reference, strength ${row.strength}, ${thousands(row.turns)} turns`;
      return target(`power-${row.strength}-${thousands(row.turns)}`, text, ratio, row.couplings, ratio >= 1.5);
    }),
  sections: rows => [
    {
      title: 'Power at equal false alarms (5 % of couplings that are not there)',
      head: ['turns', 'strength', 'couplings', 'thresholds from', 'fit', 'plain reference', 'ratio', 'most possible'],
      rows: rows.map(r => [
        thousands(r.turns),
        r.strength,
        r.couplings,
        r.none,
        percent(r.fit),
        percent(r.plain),
        (r.fit / Math.max(r.plain, 1e-9)).toFixed(2),
        (1 / Math.max(r.plain, 1e-9)).toFixed(2),
      ]),
    },
  ],
};

const thousands = (turns: number): string => `${Math.round(turns / 100) / 10}k`;

/** Distance of each coupling from zero in its own standard deviations, by method. */
interface Seen {
  readonly planted: readonly number[];
  readonly fit: readonly number[];
  readonly plain: readonly number[];
  readonly turns: number;
}

const MEMORIES = [2, 3, 5];

function seenIn(plant: Plant, strength: number, volume: number, which: number, run: number, seed: number): Seen {
  const memoryDays = MEMORIES[run % MEMORIES.length]!;
  const { turns, onA, onB } = synthesise(
    { simulator: SIMULATORS[which]!, plant, strength, volume, memoryDays, confounded: true },
    seed,
  );
  const { bToA, aToB } = evidenceOf(turns, run).coupling;
  const short = (x: number): number => Number(x.toFixed(4));
  return {
    planted: [onA, onB],
    fit: [bToA, aToB].map(c => short((3.92 * c.median) / (c.high95 - c.low95))),
    plain: plainCoupling(turns).map(c => short(c.mean / c.sd)),
    turns: turns.count,
  };
}

/** Lengths and strengths by turns, so that a check cut short has as many records of each. */
function rowsOf(asked: PartRun): readonly PowerRow[] {
  const all: (Seen & { readonly strength: number; readonly volume: number })[] = [];
  for (let run = 0; run < asked.runs; run++)
    for (const which of SIMULATORS.keys())
      for (const volume of VOLUMES)
        for (const strength of [0, ...STRENGTHS]) {
          const plant = strength === 0 ? 'none' : PLANTS[1 + ((run + which) % (PLANTS.length - 1))]!;
          const path = [6, volume * 1000, strength * 4, which, run];
          const seed = seedOf(asked.seed, ...path);
          const seen = once(asked, `power ${path.join(' ')}`, () => seenIn(plant, strength, volume, which, run, seed));
          asked.step(`power: ${volume} of the usual turns`);
          if (seen !== undefined) all.push({ strength, volume, ...seen });
        }
  return VOLUMES.flatMap(volume => rowsAt(all.filter(s => s.volume === volume)));
}

function rowsAt(all: readonly (Seen & { readonly strength: number })[]): readonly PowerRow[] {
  const none = all.filter(s => s.strength === 0);
  if (none.length === 0) return [];
  const bounds = { fit: edgesOf(none.flatMap(s => s.fit)), plain: edgesOf(none.flatMap(s => s.plain)) };
  return STRENGTHS.flatMap(strength => {
    const some = all.filter(s => s.strength === strength);
    const planted = some.flatMap(s => s.planted);
    const couplings = planted.filter(c => c !== 0).length;
    const share = (of: 'fit' | 'plain'): number => {
      const z = some.flatMap(s => s[of]);
      const found = planted.filter((c, k) => (c > 0 && z[k]! > bounds[of][1]) || (c < 0 && z[k]! < bounds[of][0]));
      return found.length / Math.max(1, couplings);
    };
    const turns = some.reduce((sum, s) => sum + s.turns, 0) / Math.max(1, some.length);
    return couplings === 0
      ? []
      : [{ strength, turns, couplings, none: 2 * none.length, fit: share('fit'), plain: share('plain') }];
  });
}

/** Each method may place its threshold on each side of zero where 2.5 % of the null couplings lie beyond it. */
function edgesOf(none: readonly number[]): readonly [number, number] {
  const sorted = [...none].sort((p, q) => p - q);
  const cut = Math.max(0, Math.floor(0.025 * sorted.length));
  return [Math.min(0, sorted[cut]!), Math.max(0, sorted[sorted.length - 1 - cut]!)];
}

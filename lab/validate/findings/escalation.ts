import { DAY } from '../../../src/base/index.ts';
import type { Evidence } from '../../../src/fit/index.ts';
import { type Plant, SIMULATORS, type Synthetic, synthesise } from '../../simulators/synthetic.ts';
import { type PartRun, evidenceOf, type Part, percent, seedOf, target } from '../part.ts';

export interface SpiralRow {
  readonly plant: Plant;
  readonly records: number;
  /** Records with any reported stretch. */
  readonly told: number;
  readonly stretches: number;
  /** Reported stretches over which the planted coupling did raise the rate of the reported reacher and lower the
   * other's. */
  readonly real: number;
  /** Stretches in which it moved both by half or more, and how many of them a reported one covers at least half of. */
  readonly planted: number;
  readonly found: number;
}

/** Stretches in which the loop wound up, against what the planted coupling did to both rates day by day. */
export const spirals: Part<SpiralRow> = {
  id: 'spirals',
  steps: 2 * SIMULATORS.length,
  run: asked => [rowOf('pursue-distance', asked), rowOf('none', asked)],
  targets: rows =>
    rows.flatMap(({ plant, records, told, stretches, real, planted, found }) =>
      plant === 'none'
        ? target(
            'spirals-false',
            'a spiral told in at most 5 % of role-free records',
            told / records,
            records,
            told <= 0.05 * records,
          )
        : [
            ...target(
              'spirals-real',
              'of the spirals told at least 90 % are ones in which the planted coupling moved both rates that way',
              real / Math.max(1, stretches),
              stretches,
              real >= 0.9 * stretches,
            ),
            ...target(
              'spirals-found',
              'at least half of the planted stretches are told, records without a verdict among them',
              found / planted,
              planted,
              found >= 0.5 * planted,
            ),
          ],
    ),
  sections: rows => [
    {
      title: 'Spirals: stretches in which one came more and the other less',
      head: ['planted', 'records', 'with any', 'reported', 'real', 'planted stretches', 'found'],
      rows: rows.map(r => [
        r.plant,
        r.records,
        r.told,
        r.stretches,
        r.real,
        r.planted,
        r.planted > 0 ? `${r.found} (${percent(r.found / r.planted)})` : '',
      ]),
    },
  ],
};

function rowOf(plant: Plant, { runs, seed, step }: PartRun): SpiralRow {
  const row = { plant, records: 0, told: 0, stretches: 0, real: 0, planted: 0, found: 0 };
  for (const [k, simulator] of SIMULATORS.entries())
    for (let run = 0; run < runs; run++) {
      const record = synthesise({ simulator, plant }, seedOf(seed, 9, k, plant === 'none' ? 0 : 1, run));
      const told = evidenceOf(record.turns, run).escalations;
      const planted = windings(record);
      row.records++;
      row.told += told.length > 0 ? 1 : 0;
      row.stretches += told.length;
      row.real += told.filter(spiral => isReal(spiral, record)).length;
      row.planted += planted.length;
      row.found += planted.filter(winding => told.some(spiral => covers(spiral, winding, record))).length;
      step(`spirals: ${simulator}`);
    }
  return row;
}

type Told = Evidence['escalations'][0];

interface Winding {
  readonly from: number;
  readonly to: number;
  readonly reaching: 0 | 1;
}

/** Change of the log rate of each from the first to the last third of [from, to) days. */
function changes({ pulls }: Synthetic, from: number, to: number): readonly [number, number] {
  const third = Math.max(1, Math.round((to - from) / 3));
  const mean = (x: Float64Array, first: number): number =>
    x.slice(first, first + third).reduce((sum, v) => sum + v, 0) / third;
  return [mean(pulls[0], to - third) - mean(pulls[0], from), mean(pulls[1], to - third) - mean(pulls[1], from)];
}

function isReal({ from, to, reaching }: Told, record: Synthetic): boolean {
  const day = (t: number): number => Math.max(0, Math.round((t - record.start) / DAY));
  const [a, b] = changes(record, day(from), Math.min(day(to), record.pulls[0].length));
  return reaching === 'a' ? a > 0 && b < 0 : b > 0 && a < 0;
}

const DAYS = 28;
const HALF = Math.log(1.5);

/** Four weeks over which the planted coupling raised one rate by half or more and lowered the other as much: the strongest
 * first, none overlapping. */
function windings(record: Synthetic): readonly Winding[] {
  const all: (Winding & { readonly size: number })[] = [];
  for (let from = 0; from + DAYS <= record.pulls[0].length; from++) {
    const [a, b] = changes(record, from, from + DAYS);
    const size = Math.min(Math.abs(a), Math.abs(b));
    if (a * b < 0 && size >= HALF) all.push({ from, to: from + DAYS, reaching: a > 0 ? 0 : 1, size });
  }
  const chosen: Winding[] = [];
  for (const winding of all.sort((p, q) => q.size - p.size || p.from - q.from))
    if (chosen.every(c => winding.to <= c.from || winding.from >= c.to)) chosen.push(winding);
  return chosen;
}

function covers(spiral: Told, winding: Winding, { start }: Synthetic): boolean {
  const from = Math.max(spiral.from, start + winding.from * DAY);
  const to = Math.min(spiral.to, start + winding.to * DAY);
  return (spiral.reaching === 'a' ? 0 : 1) === winding.reaching && to - from >= (DAYS / 2) * DAY;
}

import { randomFrom } from '../../../src/base/index.ts';
import type { Verdict } from '../../../src/fit/index.ts';
import { drawPerturbed, type Dyad } from '../../../src/model/index.ts';
import { SETTLED_PRESETS, type Regime, regimeFrom } from '../../../src/model/inside.ts';
import { theoryRecord } from '../../simulators/theory.ts';
import { type PartRun, decimal, evidenceOf, type Part, said, seedOf, type Tally, tally, target } from '../part.ts';

export interface TheoryRow {
  /** Long-run behaviour of the pair's equations without noise. */
  readonly regime: Regime;
  readonly records: number;
  readonly verdicts: Tally;
  /** Verdicts given that the equations agree with, and those that they contradict. */
  readonly agree: number;
  readonly contradict: number;
  /** Number of those agreed with where a sign was given though the equations make next to none. */
  readonly beyond: number;
  /** Mean couplings [of the person who reaches less, of the person who reaches more]: made by the equations, and
   * fitted. */
  readonly made: readonly [number, number];
  readonly fitted: readonly [number, number];
}

/** Spread of the numbers around a preset. */
const SPREAD = 0.1;
/** A coupling that the equations make counts as none below this: the fit's own practical zero. */
const NONE = 0.15;

/** Records whose bids come from the model's own equations: does the fit see the dance that the theory makes? */
export const theory: Part<TheoryRow> = {
  id: 'theory',
  steps: SETTLED_PRESETS.length,
  run: theoryRows,
  targets(rows) {
    const wrong = rows.reduce((sum, row) => sum + row.contradict, 0);
    const given = wrong + rows.reduce((sum, row) => sum + row.agree, 0);
    const share = 1 - wrong / Math.max(1, given);
    return target(
      'theory-agrees',
      "of the verdicts given on records made by the model's equations, at least 90 % have no sign the wrong way",
      share,
      given,
      share >= 0.9,
    );
  },
  sections: rows => [
    {
      title: "Records made by the model's own equations",
      head: ['regime', 'records', 'said', 'agree', 'contradict', 'beyond', 'made (less, more)', 'fitted (less, more)'],
      rows: rows.map(r => [
        r.regime,
        r.records,
        said(r.verdicts),
        r.agree,
        r.contradict,
        r.beyond,
        r.made.map(decimal).join(', '),
        r.fitted.map(decimal).join(', '),
      ]),
    },
  ],
};

interface Seen {
  readonly regime: Regime;
  readonly verdict: Verdict;
  readonly made: readonly [number, number];
  readonly fitted: readonly [number, number];
}

function theoryRows({ runs, seed, step }: PartRun): readonly TheoryRow[] {
  const seen: Seen[] = [];
  for (const [k, { id, pair }] of SETTLED_PRESETS.entries())
    for (let run = 0; run < runs; run++) {
      seen.push(look(drawPerturbed(pair, SPREAD, seed, run), seedOf(seed, 7, k, run)));
      step(`theory: ${id}`);
    }
  return [...new Set(seen.map(s => s.regime))].sort().map(regime =>
    rowOf(
      regime,
      seen.filter(s => s.regime === regime),
    ),
  );
}

function look(pair: Dyad, seed: number): Seen {
  const { turns, answers } = theoryRecord(pair, seed);
  const { coupling, pattern } = evidenceOf(turns, randomFrom(seed).below(1000));
  const fitted = [coupling.bToA.median, coupling.aToB.median] as const;
  const more = turns.actor.reduce((sum, actor) => sum + actor, 0) < turns.count / 2 ? 0 : 1;
  const ordered = ([a, b]: readonly [number, number]): readonly [number, number] => (more === 1 ? [a, b] : [b, a]);
  return { regime: regimeFrom(pair), verdict: pattern.verdict, made: ordered(answers), fitted: ordered(fitted) };
}

function rowOf(regime: Regime, seen: readonly Seen[]): TheoryRow {
  const given = seen.filter(s => s.verdict !== 'too-little-data');
  const contradict = given.filter(contradicted).length;
  const mean = (of: 'made' | 'fitted', k: 0 | 1): number => seen.reduce((sum, s) => sum + s[of][k], 0) / seen.length;
  return {
    regime,
    records: seen.length,
    verdicts: tally(seen.map(s => s.verdict)),
    agree: given.length - contradict,
    contradict,
    beyond: given.filter(s => !contradicted(s) && isBeyond(s)).length,
    made: [mean('made', 0), mean('made', 1)],
    fitted: [mean('fitted', 0), mean('fitted', 1)],
  };
}

/** True if the verdict and the equations give opposite signs. */
function contradicted(seen: Seen): boolean {
  const { verdict, made } = seen;
  if (verdict === 'no-coupling') return made.some(c => Math.abs(c) > 2 * NONE);
  return signsOf(seen).some((sign, k) => sign !== 0 && Math.abs(made[k]!) > NONE && Math.sign(made[k]!) !== sign);
}

const isBeyond = (seen: Seen): boolean =>
  signsOf(seen).some((sign, k) => sign !== 0 && Math.abs(seen.made[k]!) <= NONE);

/** Signs that the verdict gives the two couplings; 0: none. */
function signsOf({ verdict, fitted }: Seen): readonly number[] {
  switch (verdict) {
    case 'pursue-distance':
      return [-1, -1];
    case 'reciprocal':
      return [1, 1];
    case 'chase':
      return fitted.map(Math.sign);
    case 'one-sided':
      return Math.abs(fitted[0]) > Math.abs(fitted[1]) ? [Math.sign(fitted[0]), 0] : [0, Math.sign(fitted[1])];
    default:
      return [0, 0];
  }
}

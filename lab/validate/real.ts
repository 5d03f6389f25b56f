import type { Verdict } from '../../src/fit/index.ts';
import type { PairEvents } from '../score/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import { pseudoCouple, reversed, shiftedByWeeks, shuffled, turnsFrom } from '../simulators/synthetic.ts';
import {
  type PartRun,
  evidenceOf,
  type Part,
  type RealSet,
  recordsOf,
  said,
  shareSaid,
  type Tally,
  tally,
  target,
} from './part.ts';

const REAL_KINDS = ['as recorded', 'moved', 'reversed', 'shuffled', 'pseudo-couple'] as const;
type RealKind = (typeof REAL_KINDS)[number];

export interface RealRow {
  readonly set: string;
  readonly kind: RealKind;
  readonly records: number;
  /** Records with enough in them for a verdict to be tried. */
  readonly fitted: number;
  readonly verdicts: Tally;
}

/** Pairs of each set that are looked at, for each of `runs`. */
const PAIRS = 5;

/** Those of a set that are looked at: with the most events, most first. */
export const mostActive = (pairs: readonly PairEvents[], runs: number): readonly PairEvents[] =>
  [...pairs].sort((p, q) => q.times.length - p.times.length || (p.id < q.id ? -1 : 1)).slice(0, PAIRS * runs);

/** Real pairs, whose truth nobody knows, and altered records in which nobody can be answering anybody. One person's
 * turns are moved by whole weeks, the whole is read backwards, turns are dealt at random, or people of two pairs are
 * joined. */
export const real: Part<RealRow> = {
  id: 'real',
  steps: 0,
  stepsOnReal: lookedAt,
  run: asked => asked.real.flatMap(set => rowsOf(set, asked)),
  targets(rows) {
    const none = rows.filter(row => row.kind !== 'as recorded').map(row => ({ ...row, records: row.fitted }));
    const wrong = shareSaid(none, 'pursue-distance');
    const dealt = none.filter(row => row.kind === 'shuffled');
    const patterns = patternShare(dealt);
    return [
      target(
        'real-false-pursue-distance',
        'pursue-distance likely in at most 2 % of real records moved, reversed, shuffled or put together',
        wrong,
        recordsOf(none),
        wrong <= 0.02,
        '0 of 29',
      ),
      target(
        'real-false-pattern',
        'any pattern in at most 5 % of real records with their turns dealt by chance',
        patterns,
        recordsOf(dealt),
        patterns <= 0.05,
      ),
    ].flat();
  },
  sections: rows => [
    {
      title: 'Real pairs, and records made of them in which nobody answers anybody',
      head: ['set', 'kind', 'records', 'enough to try', 'said'],
      rows: rows.map(r => [r.set, r.kind, r.records, r.fitted, said(r.verdicts)]),
    },
  ],
};

/** Number of pairs analysed, over all sets. */
export function lookedAt(sets: readonly RealSet[], runs: number): number {
  return sets.reduce((sum, { pairs }) => sum + Math.min(pairs.length, PAIRS * runs), 0);
}

function rowsOf({ name, pairs }: RealSet, { runs, step }: PartRun): readonly RealRow[] {
  const most = mostActive(pairs, runs).map(realRecordOf);
  const seen: Record<RealKind, { readonly verdict: Verdict; readonly fitted: boolean }[]> = {
    'as recorded': [],
    moved: [],
    reversed: [],
    shuffled: [],
    'pseudo-couple': [],
  };
  for (const [k, turns] of most.entries()) {
    const weeks = Math.max(1, Math.floor((turns.end[turns.count - 1]! - turns.start[0]!) / (2 * 7 * 86_400)));
    const records = {
      'as recorded': turns,
      moved: shiftedByWeeks(turns, weeks),
      reversed: reversed(turns),
      shuffled: shuffled(turns, k),
      'pseudo-couple': pseudoCouple(turns, sameStart(most[(k + 1) % most.length]!, turns)),
    };
    for (const kind of REAL_KINDS) {
      // One pair alone has no other to be put together with: with itself it would be as recorded.
      if (kind === 'pseudo-couple' && most.length < 2) continue;
      const { pattern, diagnostics } = evidenceOf(records[kind], k);
      seen[kind].push({ verdict: pattern.verdict, fitted: diagnostics.outcome === 'fine' });
    }
    step(`real: ${name}`);
  }
  return REAL_KINDS.map(kind => ({
    set: name,
    kind,
    records: seen[kind].length,
    fitted: seen[kind].filter(s => s.fitted).length,
    verdicts: tally(seen[kind].filter(s => s.fitted).map(s => s.verdict)),
  }));
}

export const realRecordOf = (pair: PairEvents): Turns =>
  turnsFrom({ at: Array.from(pair.times), actor: Array.from(pair.directions) });

/** The other pair's record moved by whole weeks so that both begin in the same week: hours of the week stay true. */
function sameStart(other: Turns, own: Turns): Turns {
  const week = 7 * 86_400;
  const by = Math.round((own.start[0]! - other.start[0]!) / week) * week;
  return { ...other, start: other.start.map(t => t + by), end: other.end.map(t => t + by) };
}

/** Share of records with any pattern. */
function patternShare(rows: readonly { readonly verdicts: Tally; readonly records: number }[]): number {
  const patterns = ['pursue-distance', 'reciprocal', 'chase', 'one-sided'] as const;
  return patterns.reduce((sum, verdict) => sum + shareSaid(rows, verdict), 0);
}

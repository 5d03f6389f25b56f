import { type Interval, randomFrom, VERSION } from '../../src/base/index.ts';
import type { PairEvents } from '../score/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe, type Verdict } from '../../src/fit/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import type { Estimate } from './reference.ts';
import type { Plant, Simulator } from '../simulators/synthetic.ts';

/** One check of the fit on records of known dance. Its rows are plain data, its targets say what must hold, and its
 * sections are the page. */
export interface Part<Row> {
  readonly id: string;
  /** Steps that `run` reports for each of `runs`, and those that depend on the sets of real pairs given. */
  readonly steps: number;
  readonly stepsOnReal?: (sets: readonly RealSet[], runs: number) => number;
  /** Deterministic given runs and seed. */
  readonly run: (asked: PartRun) => readonly Row[];
  readonly targets: (rows: readonly Row[]) => readonly Target[];
  readonly sections: (rows: readonly Row[]) => readonly Section[];
  /** Summary in plain words for a hurried reader. */
  readonly words?: (rows: readonly Row[]) => string;
}

export interface PartRun {
  /** Records of each kind. */
  readonly runs: number;
  readonly seed: number;
  readonly step: (what: string) => void;
  /** Public data sets of real pairs; empty where none were given. */
  readonly real: readonly RealSet[];
  /** Findings of earlier runs. */
  readonly kept: Memo;
  /** Invented couples whose dance is known, made when first asked for. */
  readonly couples: () => readonly Case[];
}

/** One invented couple and its findings. */
export interface Case {
  readonly simulator: Simulator;
  readonly plant: Plant;
  readonly strength: number;
  readonly confounded: boolean;
  readonly planted: readonly [number, number];
  readonly estimates: readonly [Interval, Interval];
  readonly plain: readonly [Estimate, Estimate];
  readonly verdict: Verdict;
  readonly leansTo: Evidence['pattern']['leansTo'];
  readonly probability: Evidence['pattern']['probability'];
}

/** Pairs of one public data set, as `readDyads` gives them. */
export interface RealSet {
  readonly name: string;
  readonly pairs: readonly PairEvents[];
}

/** Findings on single records by name, so that a long check can be run in parts; `more`: whether there is time for another
 * record. Values survive JSON. */
export interface Memo {
  readonly recall: (name: string) => unknown;
  readonly store: (name: string, value: unknown) => void;
  readonly more: () => boolean;
}

/** Finding under the name: kept from an earlier run of this version and seed, or computed now. Undefined where there is
 * no time left. `name` holds all else that decides it. */
export function once<T>({ kept, seed }: PartRun, name: string, find: () => T): T | undefined {
  const whole = `${VERSION} ${seed} ${name}`;
  const known = kept.recall(whole);
  if (known !== undefined) return known as T;
  if (!kept.more()) return undefined;
  const found = find();
  kept.store(whole, found);
  return found;
}

export interface Target {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  /** Records or couplings that `value` is taken over. */
  readonly of: number;
  readonly holds: boolean;
  /** Finding of an independent test of 0.1.0; empty where it did not check. Null where the target is older than that
   * test. */
  readonly before: string | null;
}

export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export const target = (
  id: string,
  text: string,
  value: number,
  of: number,
  holds: boolean,
  before: string | null = null,
): readonly Target[] => (of > 0 ? [{ id, text, value, of, holds, before }] : []);

export type Tally = Readonly<Partial<Record<Verdict, number>>>;

export function tally(verdicts: readonly Verdict[]): Tally {
  const out: Partial<Record<Verdict, number>> = {};
  for (const verdict of verdicts) out[verdict] = (out[verdict] ?? 0) + 1;
  return out;
}

export const said = (verdicts: Tally): string =>
  Object.entries(verdicts)
    .map(([verdict, n]) => `${verdict} ${n}`)
    .join(', ');

/** Rows with a tally of the verdicts given on them. */
export interface Tallied {
  readonly verdicts: Tally;
  readonly records: number;
}

export const recordsOf = (rows: readonly Tallied[]): number => rows.reduce((sum, row) => sum + row.records, 0);
export const committed = (rows: readonly Tallied[]): number =>
  rows.reduce((sum, row) => sum + row.records - (row.verdicts['too-little-data'] ?? 0), 0);
/** Share of the records with this `verdict`. */
export const shareSaid = (rows: readonly Tallied[], verdict: Verdict): number =>
  rows.reduce((sum, row) => sum + (row.verdicts[verdict] ?? 0), 0) / Math.max(1, recordsOf(rows));

const QUICK = { ...FIT_DEFAULTS, heldOut: false, draws: 1 };

export const evidenceOf = (turns: Turns, seed: number): Evidence => fit(observe(turns), QUICK, seed);

/** A seed of its own for every record, whatever the number of runs. */
export const seedOf = (...path: readonly number[]): number =>
  Math.floor(path.reduce((random, label) => random.fork(label), randomFrom(0x51ed)).uniform() * 2 ** 48);

export const percent = (x: number): string => `${(100 * x).toFixed(0)} %`;
export const decimal = (x: number | null): string => (x === null ? '' : x.toFixed(2));

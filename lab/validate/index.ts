export { plainCoupling } from './reference.ts';
export type { Memo, RealSet, Section } from './part.ts';
export { PREFACE } from './preface.ts';
export type { CalibrationRow } from './calibration.ts';
export type { PowerRow } from './power.ts';
import { calibration } from './calibration.ts';
import { couplesOf } from './cases.ts';
import type { Case } from './part.ts';
import { claims } from './claims.ts';
import { forecasts } from './moves/forecasts.ts';
import { graded } from './graded.ts';
import { nulls } from './nulls.ts';
import type { Memo, Part, Section, Target } from './part.ts';
import { power } from './power.ts';
import type { RealSet } from './part.ts';
import { real } from './real.ts';
import { shapes } from './findings/shapes.ts';
import { spirals } from './findings/escalation.ts';
import { theory } from './theory/regimes.ts';
import { theoryCarries } from './theory/carries.ts';
import { theoryForecasts } from './theory/forecasts.ts';
import { theoryOthers } from './theory/others.ts';
import { theoryRecovery } from './theory/recovery.ts';
import { theorySets } from './theory/sets.ts';
import { theoryWorlds } from './theory/worlds.ts';
import { timing } from './findings/timing.ts';
import { tries } from './moves/tries.ts';
import { turns } from './findings/role-changes.ts';
import { verdicts } from './verdicts.ts';

/** Checks in the order of the page. A new one is a file and a line here. */
const PARTS = {
  graded,
  verdicts,
  power,
  nulls,
  turns,
  spirals,
  timing,
  shapes,
  claims,
  calibration,
  theory,
  theoryRecovery,
  theoryWorlds,
  theorySets,
  theoryForecasts,
  theoryOthers,
  theoryCarries,
  real,
  forecasts,
  tries,
} as const;

export type ValidatePart = keyof typeof PARTS;
export const VALIDATE_PARTS = Object.keys(PARTS) as readonly ValidatePart[];

/** Parts that look at one record after another and keep what each says (`once`). */
export const VALIDATE_KEEPING = [
  'graded',
  'power',
  'shapes',
  'calibration',
  'theoryRecovery',
  'theoryWorlds',
  'theorySets',
  'theoryForecasts',
  'theoryOthers',
  'theoryCarries',
  'forecasts',
  'tries',
] as const satisfies readonly ValidatePart[];

export interface ValidateOptions {
  /** Records of each kind. */
  readonly runs: number;
  readonly seed: number;
  /** Parts to run. */
  readonly parts: readonly ValidatePart[];
  readonly progress: (fraction: number, what: string) => void;
  /** Public data sets of real pairs, for the part that looks at them. */
  readonly real?: readonly RealSet[];
  /** For parts that are run a piece at a time. */
  readonly kept?: Memo;
}

const NOTHING_KEPT: Memo = { recall: () => undefined, store: () => undefined, more: () => true };

type Rows = { readonly [K in ValidatePart]: ReturnType<(typeof PARTS)[K]['run']> };

/** Rows by part, empty for parts that were not asked for. */
export interface Validation extends Rows {
  readonly runs: number;
  readonly targets: readonly PartTarget[];
}
export interface PartTarget extends Target {
  readonly part: ValidatePart;
}

/** Runs the checks on invented pairs. Deterministic given options. */
export function validate({
  runs,
  seed,
  parts,
  progress,
  real: sets = [],
  kept = NOTHING_KEPT,
}: ValidateOptions): Validation {
  const total = parts.reduce((sum, id) => sum + stepsOf(PARTS[id], runs, sets), 0);
  let done = 0;
  const step = (what: string): void => progress(Math.min(1, ++done / total), what);
  let made: readonly Case[] | undefined;
  const couples = (): readonly Case[] => (made ??= couplesOf({ runs, seed, step }));
  const rows = Object.fromEntries(
    VALIDATE_PARTS.map(id => [
      id,
      parts.includes(id) ? PARTS[id].run({ runs, seed, step, couples, kept, real: sets }) : [],
    ]),
  ) as unknown as Rows;
  const targets = VALIDATE_PARTS.flatMap(id => targetsOf(id, rows).map(target => ({ part: id, ...target })));
  return { runs, ...rows, targets };
}

const stepsOf = (
  { steps, stepsOnReal }: Pick<Part<never>, 'steps' | 'stepsOnReal'>,
  runs: number,
  sets: readonly RealSet[],
): number => steps * runs + (stepsOnReal?.(sets, runs) ?? 0);

const targetsOf = <K extends ValidatePart>(id: K, rows: Rows): readonly Target[] =>
  rows[id].length > 0 ? PARTS[id].targets(rows[id] as never) : [];

/** Plain words of one part; empty where it was not run or has none. */
export function wordsOf(id: ValidatePart, v: Validation): string {
  const part: { readonly words?: (rows: never) => string } = PARTS[id];
  return v[id].length > 0 ? (part.words?.(v[id] as never) ?? '') : '';
}

/** The tables of one part; none where it was not run. */
export const sectionsOf = (id: ValidatePart, v: Validation): readonly Section[] =>
  v[id].length > 0 ? PARTS[id].sections(v[id] as never) : [];

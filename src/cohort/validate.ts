import { DAY, type Interval, randomFrom } from '../base/index.ts';
import { drawPair, type Evidence, FIT_DEFAULTS, fit, observe, type Verdict } from '../fit/index.ts';
import type { Turns } from '../turns/index.ts';
import { plainCoupling } from './plain.ts';
import {
  type Plant,
  PLANTS,
  pseudoCouple,
  shiftedByWeeks,
  shuffled,
  type Simulator,
  SIMULATORS,
  synthesise,
  turnsFrom,
} from './synthetic.ts';

export interface ValidateOptions {
  /** Records of each kind. */
  readonly runs: number;
  readonly seed: number;
  /** Parts to run. */
  readonly parts: readonly ValidatePart[];
  readonly progress: (fraction: number, what: string) => void;
}
export const VALIDATE_PARTS = ['verdicts', 'nulls', 'turns', 'calibration'] as const;
export type ValidatePart = (typeof VALIDATE_PARTS)[number];

export interface Validation {
  readonly runs: number;
  readonly verdicts: readonly VerdictRow[];
  /** Over all rows with a planted coupling. */
  readonly power: readonly PowerRow[];
  readonly nulls: readonly NullRow[];
  readonly turns: readonly TurnsOfRolesCheck[];
  readonly calibration: readonly CalibrationRow[];
  readonly targets: readonly Target[];
}

export interface VerdictRow {
  readonly simulator: Simulator;
  readonly plant: Plant;
  readonly strength: number;
  /** Shared seasons, trips, one-sided busy months and drift on top. */
  readonly confounded: boolean;
  readonly records: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  readonly right: number;
  /** Mean estimate of the couplings that are there, divided by what was planted; null where none is. */
  readonly recovered: number | null;
  /** Mean estimate of the couplings that are not there; null where both are. */
  readonly leaked: number | null;
}

/** Share of planted couplings seen with the right sign, when each method's threshold is set so that 5 % of the couplings
 * that are not there (in role-free records with confounders) are called seen. */
export interface PowerRow {
  readonly strength: number;
  readonly couplings: number;
  readonly fit: number;
  readonly plain: number;
}

export interface NullRow {
  readonly kind: 'confounded' | 'shifted' | 'shuffled' | 'pseudo-couple';
  readonly records: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

export interface TurnsOfRolesCheck {
  /** With busy months, seasons and trips, or without. */
  readonly confounded: boolean;
  readonly planted: number;
  readonly found: number;
  /** Median distance of the told day from the planted one, days. */
  readonly medianErrorDays: number | null;
  readonly unplanted: number;
  readonly falseAlarms: number;
}

export interface CalibrationRow {
  /** Turns aimed at. */
  readonly events: number;
  readonly couplings: number;
  /** Drawn couplings that ran away and were left out. */
  readonly leftOut: number;
  readonly cover80: number;
  readonly cover95: number;
  /** Rank of the truth among the posterior's tenths, how many of each. */
  readonly ranks: readonly number[];
}

export interface Target {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  readonly of: number;
  readonly holds: boolean;
}

/** Runs the checks on invented pairs. Deterministic given options. */
export function validate(options: ValidateOptions): Validation {
  const has = (part: ValidatePart): boolean => options.parts.includes(part);
  const work = new Progress(options);
  const cases = has('verdicts') ? verdictCases(options, work) : [];
  const nulls = has('nulls') ? nullRows(options, cases, work) : [];
  const turns = has('turns') ? [false, true].map(confounded => turnsCheck(options, confounded, work)) : [];
  const calibration = has('calibration')
    ? [200, 2000, 20_000].map(events => calibrationRow(options, events, work))
    : [];
  const verdicts = rowsOf(cases);
  const power = powerOf(cases);
  return {
    runs: options.runs,
    verdicts,
    power,
    nulls,
    turns,
    calibration,
    targets: targetsOf(verdicts, power, nulls, turns, calibration),
  };
}

class Progress {
  readonly #options: ValidateOptions;
  readonly #total: number;
  #done = 0;

  constructor(options: ValidateOptions) {
    const sizes: Record<ValidatePart, number> = { verdicts: 40, nulls: 12, turns: 12, calibration: 24 };
    this.#options = options;
    this.#total = options.parts.reduce((sum, part) => sum + sizes[part] * options.runs, 0);
  }

  step(what: string): void {
    this.#done++;
    this.#options.progress(Math.min(1, this.#done / this.#total), what);
  }
}

interface Case {
  readonly simulator: Simulator;
  readonly plant: Plant;
  readonly strength: number;
  readonly confounded: boolean;
  readonly turns: Turns;
  readonly planted: readonly [number, number];
  readonly estimates: readonly [Interval, Interval];
  readonly plain: readonly [
    { readonly mean: number; readonly sd: number },
    { readonly mean: number; readonly sd: number },
  ];
  readonly verdict: Verdict;
}

const QUICK = { ...FIT_DEFAULTS, shifts: 0, draws: 1 };

const evidenceOf = (turns: Turns, seed: number): Evidence => fit(observe(turns), QUICK, seed);

/** Memories of the planted coupling, days, by turns. */
const MEMORIES = [2, 3, 5];

function verdictCases(options: ValidateOptions, work: Progress): readonly Case[] {
  const out: Case[] = [];
  for (const simulator of SIMULATORS)
    for (const plant of PLANTS)
      for (const strength of plant === 'none' ? [0] : [0.5, 1])
        for (const confounded of plant === 'none' ? [true, false] : [true])
          for (let run = 0; run < options.runs; run++) {
            const seed = seedOf(
              options.seed,
              1,
              SIMULATORS.indexOf(simulator),
              PLANTS.indexOf(plant),
              strength * 2,
              run,
            );
            const memoryDays = MEMORIES[run % MEMORIES.length]!;
            const { turns, onA, onB } = synthesise({ simulator, plant, strength, confounded, memoryDays }, seed);
            const e = evidenceOf(turns, run);
            const estimates = [e.coupling.bToA, e.coupling.aToB] as const;
            const planted = [onA, onB] as const;
            const verdict = e.pattern.verdict;
            const plain = plainCoupling(turns);
            out.push({ simulator, plant, strength, confounded, turns, planted, estimates, plain, verdict });
            work.step(`verdicts: ${simulator}, ${plant}`);
          }
  return out;
}

/** A seed of its own for every record, whatever the number of runs. */
const seedOf = (...path: readonly number[]): number =>
  Math.floor(path.reduce((random, label) => random.fork(label), randomFrom(0x51ed)).uniform() * 2 ** 48);

const rightVerdict = (plant: Plant): Verdict => (plant === 'none' ? 'no-coupling' : plant);

function rowsOf(cases: readonly Case[]): readonly VerdictRow[] {
  const groups = new Map<string, Case[]>();
  for (const c of cases) {
    const key = [c.simulator, c.plant, c.strength, c.confounded].join();
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  return [...groups.values()].map(group => {
    const [{ simulator, plant, strength, confounded }] = group as [Case];
    const each = group.flatMap(c => [0, 1].map(k => ({ planted: c.planted[k]!, seen: c.estimates[k]!.median })));
    return {
      simulator,
      plant,
      strength,
      confounded,
      records: group.length,
      verdicts: tally(group.map(c => c.verdict)),
      right: group.filter(c => c.verdict === rightVerdict(plant)).length,
      recovered: mean(each.filter(c => c.planted !== 0).map(c => c.seen / c.planted)),
      leaked: mean(each.filter(c => c.planted === 0).map(c => c.seen)),
    };
  });
}

function tally(verdicts: readonly Verdict[]): Partial<Record<Verdict, number>> {
  const out: Partial<Record<Verdict, number>> = {};
  for (const verdict of verdicts) out[verdict] = (out[verdict] ?? 0) + 1;
  return out;
}

const mean = (x: readonly number[]): number | null =>
  x.length > 0 ? x.reduce((sum, v) => sum + v, 0) / x.length : null;

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

function nullRows(options: ValidateOptions, cases: readonly Case[], work: Progress): readonly NullRow[] {
  const rows: Record<Exclude<NullRow['kind'], 'confounded'>, Verdict[]> = {
    shifted: [],
    shuffled: [],
    'pseudo-couple': [],
  };
  for (const simulator of SIMULATORS)
    for (let run = 0; run < options.runs; run++) {
      const plant = PLANTS[1 + (run % 4)]!;
      const path = [options.seed, 2, SIMULATORS.indexOf(simulator), run] as const;
      const { turns } = synthesise({ simulator, plant }, seedOf(...path, 0));
      const other = synthesise({ simulator, plant }, seedOf(...path, 1)).turns;
      rows.shifted.push(evidenceOf(shiftedByWeeks(turns, 8 + (run % 50)), run).pattern.verdict);
      work.step(`shifted: ${simulator}`);
      rows.shuffled.push(evidenceOf(shuffled(turns, run), run).pattern.verdict);
      work.step(`shuffled: ${simulator}`);
      rows['pseudo-couple'].push(evidenceOf(pseudoCouple(turns, other), run).pattern.verdict);
      work.step(`pseudo-couples: ${simulator}`);
    }
  const free = cases.filter(c => c.plant === 'none').map(c => c.verdict);
  return [
    { kind: 'confounded' as const, records: free.length, verdicts: tally(free) },
    ...(Object.entries(rows) as [Exclude<NullRow['kind'], 'confounded'>, Verdict[]][]).map(([kind, verdicts]) => ({
      kind,
      records: verdicts.length,
      verdicts: tally(verdicts),
    })),
  ];
}

/** Turns of roles are tried on records with about 170 openings and follow-ups on each side. */
const TURN_RECORD = { days: 180, volume: 0.36, share: 0.7 } as const;

function turnsCheck(options: ValidateOptions, confounded: boolean, work: Progress): TurnsOfRolesCheck {
  const errors: number[] = [];
  let falseAlarms = 0;
  const records = TURN_FACTOR * options.runs;
  for (let run = 0; run < records; run++) {
    const record = { ...TURN_RECORD, confounded, simulator: SIMULATORS[run % 4]! };
    const path = [options.seed, 3, confounded ? 1 : 0, run] as const;
    const turnDay = 80 + (run % 5) * 5;
    const planted = synthesise({ ...record, turnDay }, seedOf(...path, 0)).turns;
    const told = evidenceOf(planted, run).turningPoints;
    const nearest = told.map(t => Math.abs((t.at - planted.start[0]!) / DAY - turnDay)).sort((p, q) => p - q)[0];
    if (nearest !== undefined && nearest <= NEAR_DAYS) errors.push(nearest);
    work.step('turns of roles');
    const flat = synthesise({ ...record, share: run % 2 === 0 ? 0.7 : 0.5 }, seedOf(...path, 1)).turns;
    if (evidenceOf(flat, run).turningPoints.length > 0) falseAlarms++;
    work.step('turns of roles');
  }
  errors.sort((p, q) => p - q);
  return {
    confounded,
    planted: records,
    found: errors.length,
    medianErrorDays: errors[Math.floor(errors.length / 2)] ?? null,
    unplanted: records,
    falseAlarms,
  };
}
const TURN_FACTOR = 3;
/** A turn told within this of the planted day is found. */
const NEAR_DAYS = 30;

const CALIBRATION_DAYS = 365;
/** Coverage needs more records than verdicts, and so do turns of roles. */
const CALIBRATION_FACTOR = 8;
/** Turn gap below zero: every event of the family is a turn. */
const EVERY_EVENT = -1;

function calibrationRow(options: ValidateOptions, events: number, work: Progress): CalibrationRow {
  const ranks = Array.from({ length: 10 }, () => 0);
  let leftOut = 0;
  let couplings = 0;
  let cover80 = 0;
  let cover95 = 0;
  for (let run = 0; run < CALIBRATION_FACTOR * options.runs; run++) {
    const pair = drawPair(events, CALIBRATION_DAYS, seedOf(options.seed, 4, events, run));
    work.step(`calibration: ${events} turns`);
    if (pair === null) {
      leftOut++;
      continue;
    }
    const e = evidenceOf(turnsFrom(pair, EVERY_EVENT), run);
    for (const [interval, truth] of [
      [e.coupling.bToA, pair.on[0]],
      [e.coupling.aToB, pair.on[1]],
    ] as const) {
      couplings++;
      if (truth >= interval.low80 && truth <= interval.high80) cover80++;
      if (truth >= interval.low95 && truth <= interval.high95) cover95++;
      ranks[tenthOf(interval, truth)]!++;
    }
  }
  const of = Math.max(1, couplings);
  return { events, couplings, leftOut, cover80: cover80 / of, cover95: cover95 / of, ranks };
}

/** Tenth of the posterior in which the truth lies, the posterior taken as a split normal through its median and its 80 %
 * ends. */
function tenthOf({ median, low80, high80 }: Interval, truth: number): number {
  const z =
    truth < median ? (truth - median) / ((median - low80) / 1.2816) : (truth - median) / ((high80 - median) / 1.2816);
  return DECILES.filter(edge => z > edge).length;
}
const DECILES = [-1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816];

function targetsOf(
  verdicts: readonly VerdictRow[],
  power: readonly PowerRow[],
  nulls: readonly NullRow[],
  turns: readonly TurnsOfRolesCheck[],
  calibration: readonly CalibrationRow[],
): readonly Target[] {
  const out: Target[] = [];
  const add = (id: string, text: string, value: number, of: number, holds: boolean): void => {
    if (of > 0) out.push({ id, text, value, of, holds });
  };
  const committed = (
    rows: readonly { readonly verdicts: VerdictRow['verdicts']; readonly records: number }[],
  ): number => rows.reduce((sum, row) => sum + row.records - (row.verdicts['too-little-data'] ?? 0), 0);
  const planted = verdicts.filter(row => row.strength === 1);
  const all = verdicts.reduce((sum, row) => sum + row.records, 0);
  const right = verdicts.reduce((sum, row) => sum + row.right, 0) / Math.max(1, committed(verdicts));
  const records = planted.reduce((sum, row) => sum + row.records, 0);
  const commits = committed(planted) / Math.max(1, records);
  add('right', 'of the verdicts given, at least 90 % are right', right, committed(verdicts), all > 0 && right >= 0.9);
  add('commits', 'a verdict in at least 70 % where the planted strength is 1', commits, records, commits >= 0.7);
  const free = nulls.reduce((sum, row) => sum + row.records, 0);
  const alarms = nulls.reduce((sum, row) => sum + (row.verdicts['pursue-distance'] ?? 0), 0) / Math.max(1, free);
  add(
    'false-pursue-distance',
    '"pursue-distance" in at most 5 % of role-free, moved, shuffled and pseudo-couple records',
    alarms,
    free,
    alarms <= 0.05,
  );
  const other = verdicts.filter(row => row.plant !== 'pursue-distance');
  const otherRecords = other.reduce((sum, row) => sum + row.records, 0);
  const wrong = other.reduce((sum, row) => sum + (row.verdicts['pursue-distance'] ?? 0), 0) / Math.max(1, otherRecords);
  add(
    'wrong-pursue-distance',
    '"pursue-distance" in at most 5 % where another pattern was planted',
    wrong,
    otherRecords,
    wrong <= 0.05,
  );
  for (const row of power) {
    const ratio = row.fit / Math.max(row.plain, 1e-9);
    const text = `at equal false alarms at least 1.5 times the power of the plain reference, strength ${row.strength}`;
    add(`power-${row.strength}`, text, ratio, row.couplings, ratio >= 1.5);
  }
  for (const row of turns) {
    const found = row.found / row.planted;
    const alarm = row.falseAlarms / row.unplanted;
    const when = row.confounded ? 'with busy months and seasons' : 'without confounders';
    const id = row.confounded ? 'confounded' : 'plain';
    add(
      `turns-found-${id}`,
      `planted turns of roles found within 30 days in at least 80 %, ${when}`,
      found,
      row.planted,
      found >= 0.8,
    );
    add(
      `turns-false-${id}`,
      `a turn told in at most 5 % of records without one, ${when}`,
      alarm,
      row.unplanted,
      alarm <= 0.05,
    );
  }
  for (const { events, couplings, cover80, cover95 } of calibration) {
    const good80 = cover80 >= 0.75 && cover80 <= 0.85;
    const good95 = cover95 >= 0.92 && cover95 <= 0.97;
    add(`cover80-${events}`, `80 % intervals cover 75 to 85 % at ${events} turns`, cover80, couplings, good80);
    add(`cover95-${events}`, `95 % intervals cover 92 to 97 % at ${events} turns`, cover95, couplings, good95);
  }
  return out;
}

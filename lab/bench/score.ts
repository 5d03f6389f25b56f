/** The results table of lab/docs/score.md: `node lab/bench/score.ts [SET…] [--learn] [--write]`. Reads
 * ../shared/data/dyads (or SLIPSTEP_SHARED). Every figure is of the development pairs, track A, with priors
 * cross-validated over pairs. Priors are the shipped ones (made by lab/bench/score-prior.ts), or learnt anew with
 * --learn. `--few`: files of ten and of thirty pairs, under the general prior, from sets it was not learnt from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type ScoreResult, scoreDyads } from '../score/index.ts';
import {
  isScored,
  macro,
  natsPerEvent,
  type PairEvents,
  type Prediction,
  rescaledWaits,
  rescaledWaitsOf,
  timeRescalingP,
} from '../score/index.ts';
import { RANKING_SETS, readSet } from './score-data.ts';

/** Published figures of the reference models, macro. */
const STATED: Readonly<Record<string, { p: number; hw: number; h3eb: number }>> = {
  'cns-sms': { p: -0.764, hw: -0.617, h3eb: 1.912 },
  'reality-text': { p: -2.433, hw: -2.382, h3eb: -0.201 },
  collegemsg: { p: -1.777, hw: -1.664, h3eb: -0.05 },
  'reality-call': { p: -2.56, hw: -2.342, h3eb: -1.022 },
  'radoslaw-email': { p: -2.948, hw: -1.73, h3eb: -0.63 },
  'eu-email': { p: -5.066, hw: -4.297, h3eb: -2.727 },
};

interface Row {
  readonly set: string;
  readonly pairs: number;
  readonly p: number;
  readonly hw: number;
  readonly h3eb: number;
  readonly ours: number;
  readonly pooled: number;
  readonly gain: number;
  readonly se: number;
  readonly better: number;
  /** Shares of pairs rejected at 5 %: ours and h3eb's; whole window, test window, and each person in the whole window. */
  readonly rejected: readonly (readonly [number, number])[];
  readonly seconds: number;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

function rejections(result: ScoreResult): number[] {
  const whole: number[] = [];
  const test: number[] = [];
  const person: number[] = [];
  for (const { course, cutAt } of result.courses.values()) {
    const { count } = course.stretches;
    const rejected = (waits: readonly number[]): number => (timeRescalingP(waits) < 0.05 ? 1 : 0);
    whole.push(rejected(rescaledWaits(course, 0, count)));
    test.push(rejected(rescaledWaits(course, cutAt, count)));
    person.push((rejected(rescaledWaitsOf(course, 0, count, 0)) + rejected(rescaledWaitsOf(course, 0, count, 1))) / 2);
  }
  return [mean(whole), mean(test), mean(person)];
}

/** Standard error of a mean over pairs that may share people. Products of deviations are summed over all pairs of pairs
 * with a person in common (aronow2015). Ids are those of the two, with a hyphen between. */
function dyadicError(values: readonly number[], people: readonly (readonly string[])[]): number {
  const middle = mean(values);
  let sum = 0;
  for (const [i, one] of values.entries())
    for (const [j, other] of values.entries())
      if (people[i]!.some(id => people[j]!.includes(id))) sum += (one - middle) * (other - middle);
  return Math.sqrt(Math.max(0, sum) / values.length / (values.length - 1));
}

function measure(set: string, pairs: readonly PairEvents[]): Row {
  const t0 = performance.now();
  const ours = scoreDyads(pairs, 'slipstep', process.argv.includes('--learn') ? 'learn' : set);
  const seconds = (performance.now() - t0) / 1000;
  const h3eb = scoreDyads(pairs, 'h3eb');
  const scored = pairs.filter(isScored);
  const of = (map: ReadonlyMap<string, Prediction>): number[] => scored.map(({ id }) => natsPerEvent(map.get(id)!));
  const [a, b] = [of(ours.predictions), of(h3eb.predictions)];
  const gains = a.map((value, i) => value - b[i]!);
  const gain = mean(gains);
  const [mine, theirs] = [rejections(ours), rejections(h3eb)];
  let events = 0;
  let total = 0;
  for (const prediction of ours.predictions.values()) {
    events += prediction.loglik.length;
    total += natsPerEvent(prediction) * prediction.loglik.length;
  }
  return {
    set,
    pairs: scored.length,
    p: macro(scoreDyads(pairs, 'p').predictions.values()),
    hw: macro(scoreDyads(pairs, 'hw').predictions.values()),
    h3eb: mean(b),
    ours: mean(a),
    pooled: total / events,
    gain,
    se: dyadicError(
      gains,
      scored.map(({ id }) => id.split('-')),
    ),
    better: mean(gains.map(g => (g > 0 ? 1 : 0))),
    rejected: mine.map((value, i) => [value, theirs[i]!] as const),
    seconds,
  };
}

const three = (value: number): string => value.toFixed(3);
const percent = ([ours, theirs]: readonly [number, number]): string =>
  `${(100 * ours).toFixed(0)} / ${(100 * theirs).toFixed(0)}`;

function table(rows: readonly Row[]): string {
  const lines = [
    '| set (pairs) | p | hw | h3eb stated | h3eb here | Slipstep | gain over h3eb here | paired se | gain / se | better | pooled |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(r =>
      [
        `| ${r.set} (${r.pairs})`,
        three(r.p),
        three(r.hw),
        three(STATED[r.set]?.h3eb ?? Number.NaN),
        three(r.h3eb),
        `**${three(r.ours)}**`,
        three(r.gain),
        three(r.se),
        (r.gain / r.se).toFixed(1),
        `${(100 * r.better).toFixed(0)} %`,
        `${three(r.pooled)} |`,
      ].join(' | '),
    ),
    '',
    'Pairs rejected at 5 % by time rescaling, per cent, Slipstep / h3eb (fair share if the model held: 5):',
    '',
    '| set | whole window | test window | each person, whole window |',
    '| --- | --- | --- | --- |',
    ...rows.map(r => `| ${r.set} | ${r.rejected.map(percent).join(' | ')} |`),
  ];
  return lines.join('\n');
}

/** Sets that the general prior was not learnt from; files of every so many-th pair of them, from a place on. */
const FOREIGN = ['reality-call', 'radoslaw-email', 'eu-email'] as const;
const FILES = [
  { pairs: 10, from: 7 },
  { pairs: 30, from: 2 },
] as const;

function fewTable(): string {
  const lines = FOREIGN.flatMap(set =>
    FILES.map(({ pairs: wanted, from }) => {
      const scored = readSet(set).filter(isScored);
      const every = Math.floor(scored.length / wanted);
      const file = scored.filter((_, i) => i % every === from % every);
      const of = (map: ReadonlyMap<string, Prediction>): number[] => file.map(({ id }) => natsPerEvent(map.get(id)!));
      const [ours, theirs] = [
        of(scoreDyads(file, 'slipstep', 'general').predictions),
        of(scoreDyads(file, 'h3eb').predictions),
      ];
      const line = `| ${set} | ${file.length} | ${three(mean(theirs))} | ${three(mean(ours))} | ${three(mean(ours) - mean(theirs))} |`;
      process.stderr.write(`${line}\n`);
      return line;
    }),
  );
  return [
    '| set | pairs of the file | h3eb on it | Slipstep | gain |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function writeBetween(start: string, end: string, text: string): void {
  const file = resolve(import.meta.dirname, '../docs/score.md');
  const old = readFileSync(file, 'utf8');
  writeFileSync(file, `${old.slice(0, old.indexOf(start) + start.length)}\n${text}\n${old.slice(old.indexOf(end))}`);
}

const few = process.argv.includes('--few');
const sets = process.argv.slice(2).filter(word => !word.startsWith('--'));
const rows: Row[] = [];
for (const set of few ? [] : sets.length > 0 ? sets : RANKING_SETS) {
  const row = measure(set, readSet(set));
  rows.push(row);
  process.stderr.write(
    `${set}: ${three(row.ours)}, gain ${three(row.gain)} (${three(row.se)}), ${row.seconds.toFixed(0)} s\n`,
  );
}
const text = few ? fewTable() : table(rows);
process.stdout.write(`${text}\n`);
if (process.argv.includes('--write'))
  writeBetween(few ? '<!-- few -->' : '<!-- table -->', few ? '<!-- /few -->' : '<!-- /table -->', text);

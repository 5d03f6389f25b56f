import { CsvSplitter, failure, type Issue, issue, type Outcome, success, textHash } from '../../src/base/index.ts';
import { message } from '../words.ts';
import { finerUnitOf } from '../../src/cohort/index.ts';
import {
  type Intensities,
  adaptEventPrior,
  courseOf,
  type EventPrior,
  fitEvents,
  generalPrior,
  hawkesReference,
  hourOfWeekReference,
  intensityCurve,
  isScored,
  learnEventPrior,
  type PairEvents,
  poissonReference,
  type Prediction,
  predictionOf,
  shippedFoldPrior,
  shippedSets,
  splitOf,
} from './index.ts';

export const SCORE_MODELS = ['slipstep', 'p', 'hw', 'h1', 'h1eb', 'h2', 'h2eb', 'h3', 'h3eb'] as const;
export type ScoreModel = (typeof SCORE_MODELS)[number];

/** Folds of the cross-validation over pairs. */
export const FOLDS = 5;

/** Fold of a pair: a hash of its name, so that the same pair lies in the same fold in every data set. */
export const foldOf = (id: string): number => textHash(id) % FOLDS;

/** Pairs of the score's CSV: `dyad_id,time_unix,sender,receiver[,extra]`, whole seconds. `dyad_id` is `a-b`, with
 * direction 0 where the sender is a. A cell may be quoted. One unusable row makes the file unusable; the first is
 * named. A time after the year 2199 is refused as a finer unit, and so is a pair given both as `a-b` and as `b-a`. */
export function readDyads(csv: string): Outcome<readonly PairEvents[]> {
  const lines = csv.split(/\r\n?|\n/);
  const columns = cellsOf((lines[0] ?? '').trim());
  const at = (name: string): number => columns.indexOf(name);
  const [idAt, timeAt, senderAt, marksAt] = [at('dyad_id'), at('time_unix'), at('sender'), at('n_recipients')];
  if (idAt < 0 || timeAt < 0 || senderAt < 0)
    return failure(
      issue('error', 'columns', message('score-columns', { columns: columns.slice(0, 8).join(', ') }), 'line 1'),
    );
  const byPair = new Map<string, { t: number; d: number; marks: number }[]>();
  const issues: Issue[] = [];
  for (let n = 1; n < lines.length; n++) {
    const line = lines[n]!.trim();
    if (line === '') continue;
    const cells = cellsOf(line);
    const id = cells[idAt] ?? '';
    const t = Number(cells[timeAt] === '' ? Number.NaN : cells[timeAt]);
    const unit = finerUnitOf(t);
    if (unit !== null)
      return failure(issue('error', 'time', message('score-unit', { line: n + 1, unit }), `line ${n + 1}`));
    const [first, second] = id.split('-');
    const sender = cells[senderAt];
    const marks = marksAt < 0 ? 1 : Number(cells[marksAt]);
    if (
      !Number.isSafeInteger(t) ||
      second === undefined ||
      second === first ||
      (sender !== first && sender !== second) ||
      !(marks >= 1)
    ) {
      return failure(issue('error', 'row', message('score-row', { line: n + 1 }), `line ${n + 1}`));
    }
    if (byPair.has(`${second}-${first}`))
      return failure(issue('error', 'pair', message('score-both-ways', { line: n + 1, pair: id }), `line ${n + 1}`));
    let list = byPair.get(id);
    if (list === undefined) {
      list = [];
      byPair.set(id, list);
    }
    list.push({ t, d: sender === first ? 0 : 1, marks });
  }
  const pairs = [...byPair].map(([id, list]): PairEvents => {
    list.sort((a, b) => a.t - b.t || a.d - b.d);
    return {
      id,
      times: Float64Array.from(list, e => e.t),
      directions: Uint8Array.from(list, e => e.d),
      recipients: marksAt < 0 ? null : Float64Array.from(list, e => e.marks),
    };
  });
  return success(pairs, issues);
}

/** An event of a pair in the same second and direction as the one before it; null if there is none. The score allows
 * one a second: a model that reads epochs would count fewer events than the file has. */
export function eventTwice(pairs: readonly PairEvents[]): { readonly pair: string; readonly time: number } | null {
  for (const { id, times, directions } of pairs)
    for (let i = 1; i < times.length; i++)
      if (times[i] === times[i - 1] && directions[i] === directions[i - 1]) return { pair: id, time: times[i]! };
  return null;
}

/** Cells of a line; some programs put each word in quotation marks. */
function cellsOf(line: string): readonly string[] {
  if (!line.includes('"')) return line.split(',');
  let cells: readonly string[] = [];
  const splitter = new CsvSplitter(row => void (cells = row), ',');
  splitter.push(line);
  splitter.end();
  return cells;
}

export interface ScoreResult {
  readonly predictions: ReadonlyMap<string, Prediction>;
  /** Intensities over each pair's whole window and where its test part begins; only of models that have one. */
  readonly courses: ReadonlyMap<string, { readonly course: Intensities; readonly cutAt: number }>;
}

/** Source of each pair's prior. `learn`: the training parts of the other folds of the given pairs. `general`: the
 * shipped one for text messages. A set's name: the shipped prior of that set's development pairs. It is learnt without
 * the pair's own fold, so that it also serves held-out pairs. */
export type PriorSource = 'learn' | 'general' | (string & {});

/** True if all counted pairs lie in one fold, so that none has another to learn from. */
export const allInOneFold = (pairs: readonly PairEvents[]): boolean =>
  new Set(pairs.filter(isScored).map(({ id }) => foldOf(id))).size === 1;

/** Prior for a data set by its name. It is its own shipped prior, else one learnt from its pairs if there are enough,
 * else the general one. */
export function priorSourceFor(dataset: string, pairs: readonly PairEvents[]): PriorSource {
  if (shippedSets().includes(dataset)) return dataset;
  return pairs.filter(isScored).length >= 40 ? 'learn' : 'general';
}

/** A fold, from 1; `pairs` of it are predicted with a prior learnt from `others`. */
export interface FoldBegun {
  readonly fold: number;
  readonly folds: number;
  readonly pairs: number;
  readonly others: number;
}

/** Predictions for every pair that counts (track A). The reference models pool as in the score's table, over all pairs
 * that count. */
export function scoreDyads(
  pairs: readonly PairEvents[],
  model: ScoreModel,
  source: PriorSource = 'learn',
  progress: (fold: FoldBegun) => void = () => undefined,
): ScoreResult {
  if (model === 'p') return { predictions: poissonReference(pairs), courses: new Map() };
  if (model === 'hw') return { predictions: hourOfWeekReference(pairs), courses: new Map() };
  if (model !== 'slipstep') return hawkesReference(pairs, Number(model[1]), model.endsWith('eb'));
  const predictions = new Map<string, Prediction>();
  const courses = new Map<string, { course: Intensities; cutAt: number }>();
  for (const { pair, prior } of withPriors(pairs, source, progress)) {
    const fit = fitEvents(pair, prior);
    const course = courseOf(pair, fit, prior);
    predictions.set(pair.id, predictionOf(course, fit.rows.cutAt));
    courses.set(pair.id, { course, cutAt: fit.rows.cutAt });
  }
  return { predictions, courses };
}

/** Every pair that counts with the prior it may use. */
export function* withPriors(
  pairs: readonly PairEvents[],
  source: PriorSource,
  progress: (fold: FoldBegun) => void = () => undefined,
): Generator<{ readonly pair: PairEvents; readonly prior: EventPrior }> {
  const scored = pairs.filter(isScored);
  for (let fold = 0; fold < FOLDS; fold++) {
    const mine = scored.filter(pair => foldOf(pair.id) === fold);
    if (mine.length === 0) continue;
    const others = scored.filter(pair => foldOf(pair.id) !== fold);
    const prior =
      source === 'learn'
        ? learnEventPrior(others)
        : source === 'general'
          ? adaptEventPrior(generalPrior(), others)
          : shippedFoldPrior(source, fold);
    progress({ fold: fold + 1, folds: FOLDS, pairs: mine.length, others: prior.pairs });
    for (const pair of mine) yield { pair, prior };
  }
}

/** Intensities on a grid over each pair's test window, for the check of the integrals. The grid has the ends and the
 * inside of every smooth piece, so that the trapezoid rule sees both sides of each jump. One object a line. */
export function* gridLines(pairs: readonly PairEvents[], source: PriorSource): Generator<string> {
  for (const { pair, prior } of withPriors(pairs, source)) {
    const { cut, end } = splitOf(pair);
    const curve = intensityCurve(pair, fitEvents(pair, prior), prior, cut, end);
    yield `${JSON.stringify({ dyad: pair.id, t: [...curve.t], lambda0: [...curve.lambda[0]], lambda1: [...curve.lambda[1]] })}\n`;
  }
}

/** The prediction file of the score (lab/docs/score.md), pairs in the order given. */
export const predictionFile = (
  dataset: string,
  model: string,
  pairs: readonly PairEvents[],
  predictions: ReadonlyMap<string, Prediction>,
): string =>
  `${JSON.stringify({
    dataset,
    model,
    dyads: Object.fromEntries(
      pairs.flatMap(({ id }) => {
        const found = predictions.get(id);
        return found === undefined ? [] : [[id, found]];
      }),
    ),
  })}\n`;

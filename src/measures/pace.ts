import { DAY, HOUR, studentCdf } from '../base/index.ts';
import { type Actor, spanOf, type Turns } from '../turns/index.ts';
import { coveredShare } from './step-back.ts';

/** One person's activity on days after the other had reached out little, as usual, or much. Reaching out: every
 * unprompted turn, so an opening (after an hour of silence) or another turn before any answer. */
export interface Pace {
  readonly of: Actor;
  /** Local midnight at which each day of the record begins, seconds since 1970. */
  readonly days: readonly number[];
  /** Wall clock minus UTC by which days begin, minutes. */
  readonly offsetMinutes: number;
  /** Reaches of each of the two on each day; null: no record. */
  readonly reaches: readonly [readonly (number | null)[], readonly (number | null)[]];
  /** Days after little, usual and much, as indices, in order of time. */
  readonly after: readonly [readonly number[], readonly number[], readonly number[]];
  /** Reaches a day of `of` on those days; of usual ones null where every day was after little or after much. Null: too few days to rank. */
  readonly perDay: readonly [number, number | null, number] | null;
  /** Probability that it is more after much than after little; null where the record holds fewer than `LEAST_BLOCKS` blocks. */
  readonly probabilityMore: number | null;
  /** Reaches a day after much less those after little, of each four weeks that could be ranked. */
  readonly differences: readonly number[];
}

const BEFORE = 3;
const BLOCK = 28;
export const LEAST_BLOCKS = 4;
const OPENING = HOUR;

/** Days of reaching, and for each person their relation to the other's reaching in the three days before. Within every
 * four weeks days are ranked by that, and the upper and the lower third are compared. A busy season is thus compared
 * with itself, and a slow trend of both does not count. Differences of blocks are taken as independent. */
export function paceOf(turns: Turns): readonly [Pace, Pace] {
  const days = reachesByDay(turns);
  return [paceAfter(0, days), paceAfter(1, days)];
}

type Days = Pick<Pace, 'days' | 'offsetMinutes' | 'reaches'>;

function reachesByDay(turns: Turns): Days {
  const { count, start, end, offsetMinutes, coverage, actor } = turns;
  if (count === 0) return { days: [], offsetMinutes: 0, reaches: [[], []] };
  const span = spanOf(turns);
  const offset = offsetMinutes[0]! * 60;
  const first = Math.floor((start[0]! + offset) / DAY) * DAY - offset;
  const last = Math.max(end[count - 1]!, coverage.at(-1)?.to ?? 0);
  const n = Math.floor((last - first) / DAY) + 1;
  const counted = [new Float64Array(n), new Float64Array(n)] as const;
  for (let i = 0; i < count; i++) {
    const known = i > 0 && span[i] === span[i - 1];
    const unasked = known && (start[i]! - end[i - 1]! > OPENING || actor[i] === actor[i - 1]);
    if (!unasked) continue;
    const local = start[i]! + offsetMinutes[i]! * 60 - offset;
    counted[actor[i] as Actor][Math.max(0, Math.min(n - 1, Math.floor((local - first) / DAY)))]!++;
  }
  const covered = coveredShare(coverage, first, DAY, n);
  const shown = (of: Actor): readonly (number | null)[] =>
    Array.from(counted[of], (x, k) => (covered[k]! > 0.99 ? x : null));
  const days = Array.from({ length: n }, (_, k) => first + k * DAY);
  return { days, offsetMinutes: offset / 60, reaches: [shown(0), shown(1)] };
}

function paceAfter(of: Actor, byDay: Days): Pace {
  const { days, reaches } = byDay;
  const own = reaches[of];
  const others = reaches[1 - of]!;
  const recent = others.map((_, k) => recently(others, k));
  const after: readonly [number[], number[], number[]] = [[], [], []];
  const differences: number[] = [];
  for (let from = 0; from + BLOCK <= days.length; from += BLOCK) {
    const block = Array.from({ length: BLOCK }, (_, k) => from + k).filter(k => own[k] !== null && recent[k] !== null);
    if (block.length < BLOCK / 2) continue;
    const thirds = inThirds(block, recent as readonly number[]);
    if (thirds === null) continue;
    for (const which of [0, 1, 2] as const) after[which].push(...thirds[which]);
    differences.push(mean(own, thirds[2]) - mean(own, thirds[0]));
  }
  const [little, usual, much] = after.map(at => mean(own, at)) as [number, number, number];
  return {
    ...byDay,
    of,
    after,
    perDay: differences.length === 0 ? null : [little, after[1].length === 0 ? null : usual, much],
    probabilityMore: differences.length < LEAST_BLOCKS ? null : probabilityAbove(differences),
    differences,
  };
}

function recently(others: readonly (number | null)[], k: number): number | null {
  const before = others.slice(Math.max(0, k - BEFORE), k);
  return before.length < BEFORE || before.includes(null) ? null : before.reduce<number>((sum, x) => sum + x!, 0);
}

/** Days by how much came before them; those that are level with a border belong to the third that it ends. Null where the two borders are level. */
function inThirds(block: readonly number[], recent: readonly number[]): readonly [number[], number[], number[]] | null {
  const sorted = block.map(k => recent[k]!).sort((p, q) => p - q);
  const low = sorted[Math.floor(sorted.length / 3) - 1]!;
  const high = sorted[sorted.length - Math.floor(sorted.length / 3)]!;
  if (low >= high) return null;
  return [
    block.filter(k => recent[k]! <= low),
    block.filter(k => recent[k]! > low && recent[k]! < high),
    block.filter(k => recent[k]! >= high),
  ];
}

const mean = (of: readonly (number | null)[], at: readonly number[]): number =>
  at.reduce((sum, k) => sum + of[k]!, 0) / at.length;

/** Probability that the mean behind these differences is above zero: Student's t by their own scatter. Four blocks give
 * that scatter to within half its size. */
function probabilityAbove(differences: readonly number[]): number {
  const n = differences.length;
  const centre = differences.reduce((sum, x) => sum + x, 0) / n;
  const variance = differences.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (n - 1) / n;
  if (variance === 0) return centre > 0 ? 1 : centre < 0 ? 0 : 0.5;
  return studentCdf(centre / Math.sqrt(variance), n - 1);
}

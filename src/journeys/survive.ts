import { bothSides, MINUTE, type Outcome, type Pair, success, WEEK } from '../base/index.ts';
import type { Sure } from '../fit/index.ts';
import { weeksOf } from '../measures/index.ts';
import type { ReadResult } from '../records/index.ts';
import { answerOfOne, onDoubling, plainOf, type Plain, type WhoIsWho, whoIsWho } from '../story/index.ts';
import type { Span, Turns } from '../turns/index.ts';
import { weigh } from './weigh.ts';
import { type Circumstances, markedSpans, turnsOfTwo, type Wanted } from './turns-of-two.ts';

/** The cut-offs to change when testing whether a finding survives. */
export interface Changed {
  /** A longer silence ends a conversation. */
  readonly silenceHours: number;
  /** Messages no further apart are one thought, and stand in one row. */
  readonly thoughtMinutes: number;
  /** So many of the fullest weeks are not read. */
  readonly withoutWeeks: number;
}

/** The plain counts under other cut-offs: quick enough to follow a slider. */
export interface Survival {
  readonly plain: Plain;
}

/** The counts again, under changed cut-offs. A plain walk over the turns: nothing is fitted. */
export function survive(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
  changed: Changed,
): Outcome<Survival> {
  const two = changedTurns(read, wanted, circumstances, changed);
  return two.ok ? success({ plain: plainOf(two.value) }) : two;
}

/** Findings of a fit under changed cut-offs. */
export interface Refitted {
  /** The likeliest pattern with its roles, and its certainty. */
  readonly dance: WhoIsWho;
  readonly sure: Sure;
  readonly probability: number;
  /** Response of each to the other. */
  readonly answers: Pair<ReturnType<typeof answerOfOne>>;
  /** Rate ratio of each when the other reached twice as much as usual: the median. Null: with too few events it would be
   * the prior's. */
  readonly onDoubling: Pair<number> | null;
}

/** The fit again, under changed cut-offs. */
export function surviveFit(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
  changed: Changed,
  progress: (fraction: number) => void,
): Outcome<Refitted> {
  const two = changedTurns(read, wanted, circumstances, changed);
  if (!two.ok) return two;
  const spans = markedSpans(read, circumstances.marked);
  const { setApart } = circumstances;
  const found = weigh(two.value, { onward: false, spans, setApart, progress });
  const dance = whoIsWho(found);
  const { probability, sure } = found.pattern;
  const fitted = { pictures: { response: found.response }, coupling: found.coupling };
  return success({
    dance,
    sure,
    probability: probability[dance.pattern],
    answers: [answerOfOne(found, 'a'), answerOfOne(found, 'b')],
    onDoubling: found.diagnostics.outcome === 'few-events' ? null : bothSides(of => onDoubling(fitted, of).median),
  });
}

function changedTurns(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
  { silenceHours, thoughtMinutes, withoutWeeks }: Changed,
): Outcome<Turns> {
  const cut = { turnGapSeconds: thoughtMinutes * MINUTE };
  const first = turnsOfTwo(read, wanted, { ...circumstances, silenceHours }, { cut });
  if (!first.ok || withoutWeeks === 0) return first.ok ? success(first.value.turns) : first;
  const exclude = fullest(first.value.turns, withoutWeeks);
  const less = turnsOfTwo(read, wanted, { ...circumstances, silenceHours }, { cut, exclude });
  return less.ok ? success(less.value.turns) : less;
}

/** The `most` weeks in which the two wrote most together, or all there are. The earlier of two equally full weeks comes
 * first. Too little data is reported later. */
function fullest(turns: Turns, most: number): readonly Span[] {
  const { from, messages } = weeksOf(turns);
  const total = from.map((_, w) => (messages[0][w] ?? 0) + (messages[1][w] ?? 0));
  return [...from.keys()]
    .sort((p, q) => total[q]! - total[p]! || p - q)
    .slice(0, most)
    .map(w => ({ from: from[w]!, to: from[w]! + WEEK }));
}

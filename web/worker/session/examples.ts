import {
  againContrast,
  answerContrast,
  answeredTurns,
  openingWaits,
  paceOf,
  waitingOf,
} from '../../../src/measures/index.ts';
import type { Moment, Statement } from '../../../src/story/index.ts';
import { type Actor, sessions, spanOf, type Turns } from '../../../src/turns/index.ts';
import type { Message, Pair } from '../../../src/base/index.ts';
import { message } from '../../../src/words/index.ts';

/** Counts on a page that have examples. */
export const MEASURES = ['turn', 'opening', 'answer', 'opening-answer', 'again', 'unanswered', 'several'] as const;
export type Measure = (typeof MEASURES)[number];

/** Count of an event for one person, its opportunities, and stretches of the record with it. */
export interface Examples {
  readonly count: number;
  readonly among: number;
  readonly moments: readonly Moment[];
}

const SHOWN = 3;
const WAITED = 20 * 60;
const UNANSWERED = 8 * 3600;
/** Messages in a row that are several. */
const SEVERAL = 3;

/** One thing that was counted: turns `from` to `to`, and a length of time to say of it. */
interface Seen {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

/** Count of a measure for each of the two by the same rule, and three examples. They are spread evenly over the record,
 * so that nobody chooses them. */
export function examplesOf(turns: Turns, measure: Measure): readonly [Examples, Examples] {
  const of = (who: Actor): Examples => {
    const { seen, among } = seenOf(turns, measure, who);
    return { count: seen.length, among, moments: spread(seen).map(one => momentOf(turns, one, NOTES[measure])) };
  };
  return [of(0), of(1)];
}

const NOTES: Readonly<Record<Measure, (time: number) => Message>> = {
  turn: () => message('seen-turn'),
  opening: time => message('seen-opening', { time }),
  answer: time => message('seen-answer', { time }),
  'opening-answer': time => message('seen-opening-answer', { time }),
  again: time => message('seen-again', { time }),
  unanswered: time => message('seen-unanswered', { time }),
  several: time => message('seen-several', { time }),
};

function seenOf(
  turns: Turns,
  measure: Measure,
  who: Actor,
): { readonly seen: readonly Seen[]; readonly among: number } {
  switch (measure) {
    case 'turn': {
      const seen = Array.from({ length: turns.count }, (_, i) => i)
        .filter(i => turns.actor[i] === who)
        .map(i => seenAt(i, i, 0));
      return { seen, among: turns.count };
    }
    case 'opening': {
      const all = openings(turns);
      const seen = all.filter(i => turns.actor[i] === who).map(i => seenAt(i, i, silenceBefore(turns, i)));
      return { seen, among: all.length };
    }
    case 'answer': {
      const seen = answers(turns, who);
      return { seen, among: seen.length };
    }
    case 'opening-answer':
    case 'unanswered': {
      const late = measure === 'unanswered';
      // Waits that the end of the chat cut short sooner than that are neither.
      const waits = openingWaits(turns, sessions(turns, turns.cut.sessionGapSeconds), late ? who : other(who)).filter(
        ({ answered, seconds }) => answered || seconds > UNANSWERED,
      );
      const seen = waits.filter(({ seconds }) => seconds > UNANSWERED === late);
      return {
        seen: seen.map(({ turn, answer, seconds }) => seenAt(turn, answer ?? turn, seconds)),
        among: waits.length,
      };
    }
    case 'again': {
      const waits = waitsOf(turns, who);
      return { seen: waits.filter(({ again }) => again), among: waits.length };
    }
    case 'several': {
      const all = answers(turns, who);
      const seen = all.filter(({ from }) => turns.messages[from]! >= SEVERAL);
      return { seen, among: all.length };
    }
  }
}

/** Claim of the answer about one person: stepping back (-1) or coming along (1), and its counts. */
export interface Claimed {
  readonly kind: Statement['kind'];
  readonly toward: -1 | 1;
}

/** Moments of the stated kind that went the other way, and their total, for each of the two. Everybody is counted by
 * the rule of the sentence: the same waits, the same middle. No moments are shown for days. */
export function againstOf(turns: Turns, claimed: Pair<Claimed>): readonly [Examples, Examples] {
  const of = (who: Actor): Examples => {
    const { kind, toward } = claimed[who];
    if (kind === 'pace') {
      const { differences } = paceOf(turns)[who];
      return { count: differences.filter(x => x * toward <= 0).length, among: differences.length, moments: [] };
    }
    const contrast = kind === 'answer' ? answerContrast : againContrast;
    const { variants } = contrast(turns, waitingOf(turns, sessions(turns, turns.cut.sessionGapSeconds)), who);
    const usual = variants[0]!.middle.median;
    if (usual === null) return NONE;
    const { turn, seconds, ended } = variants[2]!;
    // A wait that was cut short before the middle went neither way.
    const known = turn
      .map((at, k) => seenAt(at, at + 1, seconds[k]!))
      .filter((_, k) => ended[k] === 1 || seconds[k]! > usual);
    const later = (kind === 'answer') === (toward === 1);
    const seen = known.filter(one => one.seconds > usual === later);
    const shown = seen.filter(({ to }) => to < turns.count);
    return {
      count: seen.length,
      among: known.length,
      moments: spread(shown).map(one => momentOf(turns, one, NOTES[kind === 'answer' ? 'several' : 'again'])),
    };
  };
  const both = [of(0), of(1)] as const;
  return both.some(({ among }) => among < LEAST_CHANCES) ? [NONE, NONE] : both;
}

/** Fewest opportunities for a count, for either person. */
const LEAST_CHANCES = 4;
const NONE: Examples = { count: 0, among: 0, moments: [] };

const other = (who: Actor): Actor => (who === 0 ? 1 : 0);
const seenAt = (from: number, to: number, seconds: number): Seen => ({ from, to, seconds });
const silenceBefore = (turns: Turns, i: number): number => (i === 0 ? 0 : turns.start[i]! - turns.end[i - 1]!);

/** Turns that open a session after a silence that was seen whole. */
function openings(turns: Turns): readonly number[] {
  const { first, opensKnown, count } = sessions(turns, turns.cut.sessionGapSeconds);
  return Array.from({ length: count }, (_, s) => s).flatMap(s => (opensKnown[s] === 1 ? [first[s]!] : []));
}

/** Turns of `who` that follow one of the other within a session, with the wait. */
function answers(turns: Turns, who: Actor): readonly Seen[] {
  const answered = answeredTurns(turns, sessions(turns, turns.cut.sessionGapSeconds), who);
  return answered.map(i => seenAt(i, i + 1, silenceBefore(turns, i + 1)));
}

/** Turns of `who` that were still without an answer after twenty minutes, and whether the same person wrote again. */
function waitsOf(turns: Turns, who: Actor): readonly (Seen & { readonly again: boolean })[] {
  const span = spanOf(turns);
  const out: (Seen & { again: boolean })[] = [];
  for (let i = 0; i + 1 < turns.count; i++) {
    if (span[i] !== span[i + 1]) continue;
    const seconds = turns.start[i + 1]! - turns.end[i]!;
    if (turns.actor[i] !== who || seconds < WAITED) continue;
    const again = turns.actor[i + 1] === who && seconds <= turns.cut.sessionGapSeconds;
    out.push({ ...seenAt(i, i + 1, seconds), again });
  }
  return out;
}

const spread = (seen: readonly Seen[]): readonly Seen[] =>
  seen.length <= SHOWN
    ? seen
    : Array.from({ length: SHOWN }, (_, i) => seen[Math.floor(((i + 0.5) * seen.length) / SHOWN)]!);

const momentOf = (turns: Turns, { from, to, seconds }: Seen, note: (time: number) => Message): Moment => ({
  from: turns.start[from]!,
  to: turns.end[to]!,
  records: [turns.firstRecord[from]!, turns.lastRecord[to]!],
  note: note(seconds),
});

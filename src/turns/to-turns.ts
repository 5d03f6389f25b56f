import { SECOND_MS } from '../base/index.ts';
import { FLAG, KINDS, type Kind, type Records } from '../records/index.ts';
import type { ChosenPair } from './choose-pair.ts';
import { minus, union } from './span.ts';
import type { Cut, KindCounts, Span, Turns } from './turn.ts';

export interface TurnOptions {
  /** Spans (seconds) the two spent together, or marked as not to be read: exactly as if there were no record there. */
  readonly exclude?: readonly Span[];
  /** Spans with a record, if narrower than from its first to its last entry. Everything outside is left out like an
   * excluded span. */
  readonly coverage?: readonly Span[] | null;
}

/** Role of a record in turns: an act that makes one, a reaction, a call, or a count alone. Deleted and undecryptable
 * records are acts without text. */
const ROLE: Readonly<Record<Kind, 0 | 1 | 2 | 3>> = {
  text: 0,
  media: 0,
  voice: 0,
  deleted: 0,
  edited: 0,
  sticker: 0,
  location: 0,
  contact: 0,
  poll: 0,
  undecryptable: 0,
  other: 0,
  reaction: 1,
  call: 2,
  missed: 3,
};
const ROLES = Uint8Array.from(KINDS, kind => ROLE[kind]);

/** True if a record of this kind is an act, of which turns are made. */
export const makesTurn = (kind: Kind): boolean => ROLE[kind] === 0;

/** Seconds; instants are whole milliseconds. */
const INSTANT = 0.0005;
const EVER: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Turns of the two people under `cut`: maximal runs of one person's acts without an act of the other between. No gap
 * in a run exceeds `cut.turnGapSeconds`, and no edge of the coverage lies inside. Linear in the record, which is not
 * changed. Exchanging the two of `pair` exchanges the answer exactly. Other people's records are only counted. */
export function toTurns(records: Records, pair: ChosenPair, cut: Cut, options: TurnOptions = {}): Turns {
  // The last instant of a span belongs to it, so the time beyond begins after it.
  const beyond = minus(options.coverage ? [EVER] : [], options.coverage ?? []).map(({ from, to }) => ({
    from: from + INSTANT,
    to,
  }));
  const holes = union([...(options.exclude ?? []), ...beyond]);
  const inside = insideOf(holes);
  const n = records.count;
  const personOf = new Uint8Array(Math.max(records.people.length, 1)).fill(2);
  personOf[pair[0]] = 0;
  personOf[pair[1]] = 1;

  const columns = new Columns(n);
  const reactionAt: number[] = [];
  const reactionActor: number[] = [];
  const callStart: number[] = [];
  const callSeconds: number[] = [];
  const tally = [new Float64Array(KINDS.length), new Float64Array(KINDS.length)] as const;
  const acts = [0, 0];
  let otherPeople = 0;
  let excluded = 0;
  let first = Number.NaN;
  let last = Number.NaN;
  // A change in the count of gaps means that the coverage broke between two records.
  let current = -1;
  let currentHoles = -1;
  for (let i = 0; i < n; i++) {
    const at = records.at[i]! / SECOND_MS;
    if (inside(at)) {
      excluded++;
      continue;
    }
    if (Number.isNaN(first)) first = at;
    last = at;
    const actor = personOf[records.from[i]!]!;
    if (actor === 2) {
      otherPeople++;
      continue;
    }
    const kind = records.kind[i]!;
    tally[actor as 0 | 1][kind]!++;
    const role = ROLES[kind];
    if (role === 1) {
      reactionAt.push(at);
      reactionActor.push(actor);
    } else if (role === 2) {
      callStart.push(at);
      callSeconds.push(records.durationSeconds.length > 0 ? records.durationSeconds[i]! : 0);
    } else if (role === 0) {
      acts[actor]!++;
      if (
        current < 0 ||
        columns.actor[current] !== actor ||
        at - columns.end[current]! > cut.turnGapSeconds ||
        currentHoles !== inside.passed
      ) {
        current++;
        currentHoles = inside.passed;
        columns.open(current, at, actor, i, records.offsetMinutes[i]!);
      }
      columns.extend(current, at, i, records.characters[i]!, (records.flags[i]! & FLAG.question) !== 0);
    }
  }
  const stretch = Number.isNaN(first) ? [] : [{ from: first, to: last }];
  const covered = [...minus(options.coverage ?? stretch, holes)];
  // One entry alone, entries of one instant, or the last one after a hole: a span of their own, of no length.
  if (!options.coverage && (covered.at(-1)?.to ?? Number.NEGATIVE_INFINITY) < last)
    covered.push({ from: last, to: last });
  return {
    people: [personAt(records, pair[0], acts[0]!), personAt(records, pair[1], acts[1]!)],
    cut,
    ...columns.cut(current + 1),
    resolutionSeconds: records.resolutionSeconds,
    coverage: covered,
    calls: { start: Float64Array.from(callStart), durationSeconds: Float64Array.from(callSeconds) },
    reactions: { at: Float64Array.from(reactionAt), actor: Uint8Array.from(reactionActor) },
    kinds: [kindCounts(tally[0]), kindCounts(tally[1])],
    leftOut: { otherPeople, excluded },
  };
}

const personAt = (records: Records, index: number, messages: number): Turns['people'][0] => ({
  id: records.people[index]?.id ?? '',
  name: records.people[index]?.name ?? '',
  messages,
});

const kindCounts = (tally: Float64Array): KindCounts =>
  Object.fromEntries(KINDS.map((kind, k) => [kind, tally[k]!])) as KindCounts;

/** Tests ascending times for lying in a gap; `passed` counts the gaps that began at or before the last one. */
function insideOf(holes: readonly Span[]): ((at: number) => boolean) & { passed: number } {
  const inside = Object.assign(
    (at: number): boolean => {
      while (inside.passed < holes.length && holes[inside.passed]!.from <= at) inside.passed++;
      return inside.passed > 0 && at < holes[inside.passed - 1]!.to;
    },
    { passed: 0 },
  );
  return inside;
}

class Columns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly actor: Uint8Array;
  readonly messages: Uint32Array;
  readonly characters: Uint32Array;
  readonly question: Uint8Array;
  readonly firstRecord: Uint32Array;
  readonly lastRecord: Uint32Array;
  readonly offsetMinutes: Int16Array;

  constructor(most: number) {
    this.start = new Float64Array(most);
    this.end = new Float64Array(most);
    this.actor = new Uint8Array(most);
    this.messages = new Uint32Array(most);
    this.characters = new Uint32Array(most);
    this.question = new Uint8Array(most);
    this.firstRecord = new Uint32Array(most);
    this.lastRecord = new Uint32Array(most);
    this.offsetMinutes = new Int16Array(most);
  }

  open(k: number, at: number, actor: number, record: number, offsetMinutes: number): void {
    this.start[k] = at;
    this.actor[k] = actor;
    this.firstRecord[k] = record;
    this.offsetMinutes[k] = offsetMinutes;
  }

  extend(k: number, at: number, record: number, characters: number, question: boolean): void {
    this.end[k] = at;
    this.messages[k]!++;
    this.characters[k]! += characters;
    this.lastRecord[k] = record;
    if (question) this.question[k] = 1;
  }

  /** The first `count` rows, in arrays of their own so that the rest can be freed. */
  cut(count: number) {
    return {
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      actor: this.actor.slice(0, count),
      messages: this.messages.slice(0, count),
      characters: this.characters.slice(0, count),
      question: this.question.slice(0, count),
      firstRecord: this.firstRecord.slice(0, count),
      lastRecord: this.lastRecord.slice(0, count),
      offsetMinutes: this.offsetMinutes.slice(0, count),
    };
  }
}

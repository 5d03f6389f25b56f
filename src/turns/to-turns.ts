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
  const holes = holesIn(options);
  const inside = insideOf(holes);
  const personOf = new Uint8Array(Math.max(records.people.length, 1)).fill(2);
  personOf[pair[0]] = 0;
  personOf[pair[1]] = 1;
  const columns = emptyColumns(records.count);
  const beside = new Beside(records);
  const acts = [0, 0];
  let otherPeople = 0;
  let excluded = 0;
  let first = Number.NaN;
  let last = Number.NaN;
  // A change in the count of gaps means that the coverage broke between two records.
  let current = -1;
  let currentHoles = -1;
  for (let i = 0; i < records.count; i++) {
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
    if (!beside.add(i, at, actor as 0 | 1)) continue;
    acts[actor]!++;
    if (
      current < 0 ||
      columns.actor[current] !== actor ||
      at - columns.end[current]! > cut.turnGapSeconds ||
      currentHoles !== inside.passed
    ) {
      current++;
      currentHoles = inside.passed;
      columns.start[current] = at;
      columns.actor[current] = actor;
      columns.firstRecord[current] = i;
      columns.offsetMinutes[current] = records.offsetMinutes[i]!;
    }
    columns.end[current] = at;
    columns.messages[current]!++;
    columns.characters[current]! += records.characters[i]!;
    columns.lastRecord[current] = i;
    if ((records.flags[i]! & FLAG.question) !== 0) columns.question[current] = 1;
  }
  return {
    people: [personAt(records, pair[0], acts[0]!), personAt(records, pair[1], acts[1]!)],
    cut,
    ...cutTo(columns, current + 1),
    resolutionSeconds: records.resolutionSeconds,
    coverage: coveredIn(options, holes, first, last),
    ...beside.done(),
    leftOut: { otherPeople, excluded },
  };
}

/** Time beyond the coverage and what was left out. The last instant of a span belongs to it. */
const holesIn = ({ coverage, exclude = [] }: TurnOptions): readonly Span[] => {
  const beyond = coverage ? minus([EVER], coverage) : [];
  return union([...exclude, ...beyond.map(({ from, to }) => ({ from: from + INSTANT, to }))]);
};

/** The given coverage, else from the first entry to the last, without the holes. */
function coveredIn({ coverage }: TurnOptions, holes: readonly Span[], first: number, last: number): readonly Span[] {
  const covered = minus(coverage ?? (Number.isNaN(first) ? [] : [{ from: first, to: last }]), holes);
  // One entry alone, entries of one instant, or the last one after a hole: a span of their own, of no length.
  const short = !coverage && (covered.at(-1)?.to ?? Number.NEGATIVE_INFINITY) < last;
  return short ? [...covered, { from: last, to: last }] : covered;
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

const emptyColumns = (most: number) => ({
  start: new Float64Array(most),
  end: new Float64Array(most),
  actor: new Uint8Array(most),
  messages: new Uint32Array(most),
  characters: new Uint32Array(most),
  question: new Uint8Array(most),
  firstRecord: new Uint32Array(most),
  lastRecord: new Uint32Array(most),
  offsetMinutes: new Int16Array(most),
});
type Columns = ReturnType<typeof emptyColumns>;

/** The first `count` rows, in arrays of their own so that the rest can be freed. */
const cutTo = (columns: Columns, count: number) => ({
  count,
  ...(Object.fromEntries(Object.entries(columns).map(([name, all]) => [name, all.slice(0, count)])) as Columns),
});

/** Calls, reactions and counts of kinds, beside the turns. */
class Beside {
  readonly #records: Records;
  readonly #reactionAt: number[] = [];
  readonly #reactionActor: number[] = [];
  readonly #callStart: number[] = [];
  readonly #callSeconds: number[] = [];
  readonly #tally = [new Float64Array(KINDS.length), new Float64Array(KINDS.length)] as const;

  constructor(records: Records) {
    this.#records = records;
  }

  /** Takes a record in; true where it is of a turn. */
  add(record: number, at: number, actor: 0 | 1): boolean {
    const { kind, durationSeconds } = this.#records;
    this.#tally[actor][kind[record]!]!++;
    const role = ROLES[kind[record]!];
    if (role === 1) {
      this.#reactionAt.push(at);
      this.#reactionActor.push(actor);
    } else if (role === 2) {
      this.#callStart.push(at);
      this.#callSeconds.push(durationSeconds.length > 0 ? durationSeconds[record]! : 0);
    }
    return role === 0;
  }

  done(): Pick<Turns, 'calls' | 'reactions' | 'kinds'> {
    return {
      calls: { start: Float64Array.from(this.#callStart), durationSeconds: Float64Array.from(this.#callSeconds) },
      reactions: { at: Float64Array.from(this.#reactionAt), actor: Uint8Array.from(this.#reactionActor) },
      kinds: [kindCounts(this.#tally[0]), kindCounts(this.#tally[1])],
    };
  }
}

import type { Exchange } from '../base/index.ts';
import type { Kind } from '../records/index.ts';

/** Two people as `0` and `1` (A and B). The order is the order of `people` and nothing else may depend on it. */
export type Actor = 0 | 1;

/** A named cut-off. Seconds. */
export interface Cut {
  readonly id: string;
  /** A run of one person's records stays one turn while no gap inside it is longer than this. */
  readonly turnGapSeconds: number;
  /** A silence longer than this ends a session; several values are always compared side by side. */
  readonly sessionGapsSeconds: readonly number[];
  /** The session gap used where one value is needed (pictures, moments). */
  readonly sessionGapSeconds: number;
}

export interface Span {
  /** Seconds since 1970-01-01T00:00Z; `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Turns of two people as columns of length `count`, in time order. Times are seconds since 1970-01-01T00:00Z. */
export interface Turns {
  readonly people: readonly [TurnPerson, TurnPerson];
  readonly cut: Cut;
  readonly count: number;
  /** First and last record of the turn. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly actor: Uint8Array;
  /** Records in the turn, and their characters. */
  readonly messages: Uint32Array;
  readonly characters: Uint32Array;
  /** 1 where any record of the turn holds a question mark. */
  readonly question: Uint8Array;
  /** Index of the first and the last record in the source record, for showing moments. Between the two lie only records
   * of this person, reactions, calls, and records of people outside the pair. */
  readonly firstRecord: Uint32Array;
  readonly lastRecord: Uint32Array;
  /** Wall clock minus UTC at `start`, minutes: gives the hour of the week. */
  readonly offsetMinutes: Int16Array;
  /** Clock of the record, seconds: 60 means a time stands for [t, t + 60). */
  readonly resolutionSeconds: number;
  /** Spans with a record; outside them there is "no record". Ascending, disjoint. A record without known gaps has one
   * span from its first to its last entry (of anybody, of any kind). That last instant belongs to it. */
  readonly coverage: readonly Span[];
  /** Calls seen in the record (they are contact, not turns). Missed ones are only counted, in `kinds`. */
  readonly calls: { readonly start: Float64Array; readonly durationSeconds: Float64Array };
  /** Reactions: they may answer a turn and are never one. */
  readonly reactions: { readonly at: Float64Array; readonly actor: Uint8Array };
  /** Examined records of the two, by kind, also those that became no turn. */
  readonly kinds: readonly [KindCounts, KindCounts];
  /** Records not examined. */
  readonly leftOut: {
    /** By people outside the pair. */
    readonly otherPeople: number;
    /** Inside the spans the person asked to leave out. */
    readonly excluded: number;
  };
}
/** Times and actors of the turns, and the coverage: enough for weekly counts. */
export type TurnTimes = Pick<Turns, 'cut' | 'count' | 'start' | 'end' | 'actor' | 'coverage'>;

export type KindCounts = Readonly<Record<Kind, number>>;

export interface TurnPerson {
  readonly id: string;
  readonly name: string;
  /** Records counted into turns. */
  readonly messages: number;
}

export const TURNS_EXCHANGE: Exchange<Turns> = {
  fields: {
    people: 'pair',
    cut: 'same',
    count: 'same',
    start: 'same',
    end: 'same',
    actor: 'actors',
    messages: 'same',
    characters: 'same',
    question: 'same',
    firstRecord: 'same',
    lastRecord: 'same',
    offsetMinutes: 'same',
    resolutionSeconds: 'same',
    coverage: 'same',
    calls: 'same',
    reactions: { fields: { at: 'same', actor: 'actors' } },
    kinds: 'pair',
    leftOut: 'same',
  },
};

import type { Coverage, FileReport, Joined, Kind, KnownZone, Suggestion } from '../../src/records/index.ts';
import type { Message, Pair } from '../../src/base/index.ts';
import type { Changed, Refitted, Survival } from '../../src/journeys/index.ts';
import type { ByEquations } from '../../src/moves/index.ts';
import type { Mirror, Scores, TheoryTold } from '../../src/story/index.ts';
import type { Claimed, Examples, Measure } from './session/examples.ts';
import type { GivenFile } from './bytes.ts';
import type { KeepAsk, KeepReply } from './keeping.ts';
import type { Settings } from './settings.ts';
import type { EquationsAsk, StepsAsk, StepsReply } from './session/steps.ts';

export type SampleId = 'couple' | 'friends' | 'family';

export type { Settings } from './settings.ts';

export type Stage = 'read' | 'group' | 'weigh' | 'seal';

/** Requests of the page. `job` identifies the work, so that a late answer to an earlier one can be recognised. */
export type Ask =
  | SessionAsk
  /** Ask if the worker can read files. */
  | { readonly type: 'reads-blobs'; readonly job: number };

/** Requests about the files read. */
export type SessionAsk =
  | KeepAsk
  | StepsAsk
  | EquationsAsk
  | { readonly type: 'sample'; readonly job: number; readonly sample: SampleId; readonly settings: Settings }
  | {
      readonly type: 'files';
      readonly job: number;
      readonly files: readonly GivenFile[];
      readonly settings: Settings;
    }
  /** The open record by other settings. */
  | { readonly type: 'again'; readonly job: number; readonly settings: Settings }
  /** Answer to a question that reading needed. `belongs`: the reader says a later export is of the chat that it is
   * added to. */
  | { readonly type: 'answer'; readonly job: number; readonly settings: Settings; readonly belongs: boolean }
  | { readonly type: 'moment'; readonly job: number; readonly records: readonly [number, number] }
  /** Examples of a count, as stretches of the record. */
  | { readonly type: 'examples'; readonly job: number; readonly measure: Measure }
  /** Moments opposite to the answer's claim, for each person in the order of the record. */
  | { readonly type: 'against'; readonly job: number; readonly claimed: Pair<Claimed> }
  /** Sensitivity of a finding to other cut-offs: by the plain counts, and by the fit. The open record stays as it is. */
  | { readonly type: 'survive' | 'survive-fit'; readonly job: number; readonly changed: Changed }
  /** Equations' result for the two, computed at the first request. */
  | { readonly type: 'theory'; readonly job: number }
  | { readonly type: 'undo'; readonly job: number }
  | { readonly type: 'cancel'; readonly job: number };

/** Report of reading, before the fit. */
export interface ReadReport {
  readonly files: readonly FileReport[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly messages: number }[];
  /** Transitions in a group: the count of times that the column's person wrote next after the row's. Empty for two. */
  readonly next: readonly (readonly number[])[];
  readonly messages: number;
  readonly notUnderstood: number;
  readonly system: number;
  readonly duplicatesMerged: number;
  readonly joined: readonly Joined[];
  readonly suggestions: readonly Suggestion[];
  readonly coverage: Coverage;
  /** Omissions and assumptions beyond those listed at the files. */
  readonly notes: readonly Message[];
  /** First and last record, seconds on the record's own clock; null for an empty record. */
  readonly from: number | null;
  readonly to: number | null;
  readonly zone: KnownZone;
  readonly owner: string | null;
}

export interface Said {
  readonly from: 0 | 1;
  /** Seconds since 1970. */
  readonly at: number;
  /** As `at`, on the clock of the place: with its offset added. */
  readonly wall: number;
  readonly kind: Kind;
  /** Null: there were words, and they were not kept. */
  readonly text: string | null;
}

export interface Trouble {
  readonly code: string;
  readonly text: Message;
  readonly choices: readonly string[];
  /** Place of a fault in our scripts, without anything of a file. */
  readonly where?: string;
}

/** To the page. */
export type Reply =
  | KeepReply
  | StepsReply
  | { readonly type: 'progress'; readonly job: number; readonly stage: Stage; readonly fraction: number }
  | { readonly type: 'people'; readonly job: number; readonly report: ReadReport }
  | {
      readonly type: 'mirror';
      readonly job: number;
      readonly report: ReadReport;
      readonly mirror: Mirror;
      readonly scores: Scores;
    }
  | { readonly type: 'moment'; readonly job: number; readonly said: readonly Said[]; readonly more: number }
  | { readonly type: 'examples'; readonly job: number; readonly of: readonly [Examples, Examples] }
  | { readonly type: 'survived'; readonly job: number; readonly survival: Survival }
  | ({ readonly type: 'survived-fit'; readonly job: number } & Refitted)
  | { readonly type: 'theory'; readonly job: number; readonly told: TheoryTold | null }
  | { readonly type: 'equations'; readonly job: number; readonly answer: ByEquations }
  | { readonly type: 'trouble'; readonly job: number; readonly troubles: readonly Trouble[] }
  | { readonly type: 'cancelled'; readonly job: number }
  | { readonly type: 'undone'; readonly job: number }
  | { readonly type: 'reads-blobs'; readonly job: number; readonly can: boolean };

/** The first message to the worker, beside the port: a flag that can be raised while the worker is deep in its work.
 * Null where the page is not isolated; then a cancelled piece of work is finished and thrown away. */
export interface Hello {
  readonly stop: Int32Array | null;
  readonly deviceZone: string;
}

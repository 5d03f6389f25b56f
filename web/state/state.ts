import type { Message } from '../../src/base/index.ts';
import type { ReadReport, SampleId, Settings, Stage, Trouble } from '../worker/protocol.ts';
import { plainSettings } from '../worker/settings.ts';
import { type Book, EMPTY_BOOK } from '../../src/moves/index.ts';
import type { Mirror, Scores } from '../../src/story/index.ts';
import { EMPTY_TABLE, type Table } from './table.ts';
import { type KeptState, type Locked, NOTHING_KEPT } from './keeping/kept.ts';
import type { Draft } from './draft.ts';

export type Origin = { readonly kind: 'sample'; readonly id: SampleId } | { readonly kind: 'file' };

/** One record in its present state: its source, its assumptions, its reading report and its results. */
export interface Analysis {
  readonly origin: Origin;
  readonly settings: Settings;
  readonly report: ReadReport | null;
  readonly mirror: Mirror | null;
  /** Data of the answer's pictures; present whenever the mirror is. */
  readonly scores: Scores | null;
}

/** A piece of work of the worker that ends in a mirror. */
export interface AnalysisRequest {
  readonly origin: Origin;
  readonly settings: Settings;
  /** Another conversation, or another state of the record, so that the one before is kept for undo. */
  readonly anew: boolean;
  /** Whose record it is; null: not one of the book. */
  readonly relationship: string | null;
  /** A later export is added to it. */
  readonly grows: boolean;
}

/** Work that waits for a question, and the question. */
export interface Asked {
  readonly request: AnalysisRequest;
  readonly troubles: readonly Trouble[];
}

/** State of everything two-sided: open, put away, or waiting for the private question. The answer itself is not kept. */
export type Gate = 'unasked' | 'open' | 'away';

/** Placeholder for the two of a record on its way: the question comes while one waits. */
export const COMING = '';

/** State of the page, all of it. It lives in memory only; closing the page forgets it. */
export interface State {
  readonly analysis: Analysis;
  /** State before the last import, for undo. */
  readonly before: (Analysis & Pick<State, 'relationship'>) | null;
  /** Mirror before the last change of settings, to show which findings survive. */
  readonly compared: Mirror | null;
  /** Latest request still without a result. */
  readonly request: AnalysisRequest | null;
  /** Requests that wait for an answer; the last is shown. Another conversation may wait under the open record, where a
   * change of its settings asks something too. */
  readonly asked: readonly Asked[];
  readonly busy: {
    readonly stage: Stage;
    readonly fraction: number;
    readonly origin: Origin;
    /** Another conversation is on its way, so the drawing is not the one asked for. */
    readonly anew: boolean;
  } | null;
  readonly troubles: readonly Trouble[];
  readonly said: Message | null;
  /** The last answer to the private question; whether it holds for the open record says `gateOf`. */
  readonly gate: Gate;
  /** People whose answer was "none of these", since everybody was last asked (gate.ts). */
  readonly none: readonly string[];
  readonly swapped: boolean;
  /** Content of the person's file. In memory only until they save it. */
  readonly book: Book;
  /** Relationship of the open record in the book; null: not in it (a sample, or not yet kept). */
  readonly relationship: string | null;
  /** Words that two people put on the table together. In memory only. */
  readonly table: Table;
  /** In session: nothing is saved, no message is read or shown, and ending it empties everything. */
  readonly session: boolean;
  /** State after an erasure, until something opens. The copy in the browser may remain: it was not removed, or the
   * browser hides its storage. */
  readonly emptied: 'done' | 'but-copy' | 'but-unseen' | null;
  readonly kept: KeptState;
  /** A step that is being chosen and not yet planned. */
  readonly draft: Draft | null;
  /** Minutes without a key or a touch after which content under a passphrase is locked; null: only by hand. */
  readonly lockAfter: number | null;
  /** True if a lock was requested for when the present work is done. */
  readonly lockWanted: boolean;
  /** True if a lock failed and everything is open; nobody has set a new time for it since. */
  readonly notLocked: boolean;
  /** Everything is locked, or being locked; null: it is open. */
  readonly locked: Locked | null;
}

export const firstState: State = {
  analysis: {
    origin: { kind: 'sample', id: 'couple' },
    settings: plainSettings,
    report: null,
    mirror: null,
    scores: null,
  },
  before: null,
  compared: null,
  request: null,
  asked: [],
  busy: null,
  troubles: [],
  said: null,
  gate: 'unasked',
  none: [],
  swapped: false,
  book: EMPTY_BOOK,
  relationship: null,
  table: EMPTY_TABLE,
  session: false,
  emptied: null,
  kept: NOTHING_KEPT,
  draft: null,
  lockAfter: 10,
  lockWanted: false,
  notLocked: false,
  locked: null,
};

export const NOBODY_YET = {
  by: null,
  bothWant: false,
  ownWords: '',
  guess: null,
  forecast: null,
  shown: false,
} satisfies Partial<Draft>;

/** State when the record of another two arrives: the table was not theirs. */
export function ofAnother(state: State): State {
  const { analysis, draft } = state;
  // A step chosen while nobody was open (a talk leads to one) stays chosen; nothing else of a draft applies to the
  // people who arrive.
  const chosen = analysis.mirror === null && draft !== null;
  return { ...state, swapped: false, table: EMPTY_TABLE, draft: chosen ? { ...draft, ...NOBODY_YET } : null };
}

/** State without other questions or notices. */
export const asking = (state: State, asked: State['asked']): State => ({
  ...state,
  asked,
  troubles: asked.at(-1)?.troubles ?? [],
});

/** State with only the language that the person chose, here or in their own file. */
export const anewFrom = ({ book: { language } }: State): State =>
  language === undefined ? firstState : { ...firstState, book: { ...EMPTY_BOOK, language } };

/** True if closing the page would lose content meant to last; a session has none. */
export const isUnsaved = ({ book, session, locked, kept: { saved } }: State): boolean =>
  locked?.unsaved ?? (!session && (saved === null ? book.relationships.length > 0 : saved.book !== book));

/** True if one of them is a question, to be answered by a choice. */
export const areAsked = (troubles: State['troubles']): boolean => troubles.some(({ choices }) => choices.length > 0);

/** True if a question about the person's own chat is open, and no chat of theirs is. Until it is answered or the chat
 * put away, no invented pair replaces it: nothing would bring it back. */
export const isAsked = ({ troubles, analysis: { origin, report, mirror } }: State): boolean => {
  const own = origin.kind === 'file';
  if (own && mirror !== null) return false;
  return (own && report !== null) || areAsked(troubles);
};

/** True if the worker still has a record of real people: open, kept for undo, or a relationship's. */
export const holdsRecord = ({ analysis, before, book }: State): boolean =>
  book.relationships.length > 0 ||
  [analysis, before].some(one => one !== null && one.origin.kind === 'file' && one.report !== null);

import type { ReadReport, SampleId, Settings, Stage, Trouble } from '../worker/protocol.ts';
import { type Book, EMPTY_BOOK } from '../../src/moves/index.ts';
import type { Mirror } from '../../src/story/index.ts';
import { EMPTY_TABLE, type Table } from '../pages/together/table.ts';
import { type KeptChange, type KeptState, NOTHING_KEPT, reduceKept, withLook } from './lock/snapshot.ts';
import type { Locked } from './lock/lock.ts';
import type { Draft } from '../pages/try/draft.ts';

export type Origin = { readonly kind: 'sample'; readonly id: SampleId } | { readonly kind: 'file' };

/** One record as it stands: where it came from, what was assumed, what was read, what came out. */
export interface Look {
  readonly origin: Origin;
  readonly settings: Settings;
  readonly report: ReadReport | null;
  readonly mirror: Mirror | null;
}

/** A piece of work of the worker that ends in a mirror. */
export interface Asked {
  readonly origin: Origin;
  readonly settings: Settings;
  /** Another conversation, or another state of the record, so that the one before is kept for undo. */
  readonly anew: boolean;
  /** Whose record it is; null: not one of the book. */
  readonly relationship: string | null;
  /** A later export is added to it. */
  readonly grows: boolean;
}

/** Everything the page knows. It lives in memory only; closing the page forgets it. */
export interface State {
  readonly look: Look;
  /** What stood before the last import, for undo. */
  readonly before: (Look & Pick<State, 'relationship'>) | null;
  /** What stood before the last change of settings, to see what survives. */
  readonly compared: Mirror | null;
  /** What was asked for last and has not come to anything yet. */
  readonly asked: Asked | null;
  readonly busy: {
    readonly stage: Stage;
    readonly fraction: number;
    readonly origin: Origin;
    /** Another conversation is on its way, so what is drawn is not the one asked for. */
    readonly anew: boolean;
  } | null;
  readonly troubles: readonly Trouble[];
  readonly said: string | null;
  /** Whether the two-sided pages are open, put away, or still wait for the question. Which answer it was is not kept. */
  readonly gate: 'unasked' | 'open' | 'away';
  readonly swapped: boolean;
  /** What would be in the person's file. In memory only until they save it. */
  readonly book: Book;
  /** Which relationship of the book the open record belongs to; null: one that is not in it (a sample, or not yet kept). */
  readonly relationship: string | null;
  /** What two people have put on the table together. In memory only. */
  readonly table: Table;
  /** In session: nothing is saved, no message is read or shown, and ending it empties everything. */
  readonly session: boolean;
  readonly kept: KeptState;
  /** A step that is being chosen and not yet planned. */
  readonly draft: Draft | null;
  /** Minutes without a key or a touch after which what is under a passphrase is locked; null: only by hand. */
  readonly lockAfter: number | null;
  /** Everything is locked, or being locked; null: it is open. */
  readonly locked: Locked | null;
}

export const plainSettings: Settings = {
  zone: null,
  dateOrder: null,
  columns: null,
  chat: null,
  same: [],
  notSame: [],
  people: null,
  silenceHours: 4,
  exclude: [],
  marked: [],
  weekly: [],
  livingTogether: null,
  deviceZone: null,
  keepWords: false,
  masked: false,
};

export const firstState: State = {
  look: { origin: { kind: 'sample', id: 'couple' }, settings: plainSettings, report: null, mirror: null },
  before: null,
  compared: null,
  asked: null,
  busy: null,
  troubles: [],
  said: null,
  gate: 'unasked',
  swapped: false,
  book: EMPTY_BOOK,
  relationship: null,
  table: EMPTY_TABLE,
  session: false,
  kept: NOTHING_KEPT,
  draft: null,
  lockAfter: 10,
  locked: null,
};

export type Change =
  | KeptChange
  | { readonly type: 'begin'; readonly asked: Asked }
  | { readonly type: 'progress'; readonly stage: Stage; readonly fraction: number }
  | { readonly type: 'people'; readonly report: ReadReport; readonly asked: Asked }
  | { readonly type: 'mirror'; readonly report: ReadReport; readonly mirror: Mirror; readonly asked: Asked }
  | { readonly type: 'trouble'; readonly troubles: readonly Trouble[] }
  | { readonly type: 'stopped'; readonly said: string }
  | { readonly type: 'undone'; readonly said: string }
  | { readonly type: 'gate'; readonly gate: State['gate'] }
  | { readonly type: 'swap' }
  | { readonly type: 'table'; readonly change: (table: Table) => Table }
  | { readonly type: 'session'; readonly on: boolean }
  | { readonly type: 'emptied' }
  | { readonly type: 'draft'; readonly draft: Draft | null }
  | { readonly type: 'book'; readonly change: (book: Book) => Book; readonly relationship?: string | null | undefined };

export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'begin':
      return {
        ...state,
        asked: change.asked,
        busy: { stage: 'read', fraction: 0, origin: change.asked.origin, anew: change.asked.anew },
        troubles: [],
        said: null,
      };
    case 'progress':
      return state.busy === null
        ? state
        : { ...state, busy: { ...state.busy, stage: change.stage, fraction: change.fraction } };
    case 'people':
      return {
        ...state,
        busy: null,
        asked: null,
        before: state.look.mirror === null ? state.before : standing(state),
        compared: null,
        look: { ...lookOf(change.asked), report: change.report, mirror: null },
        relationship: change.asked.relationship,
      };
    case 'mirror': {
      const { asked } = change;
      const look: Look = { ...lookOf(asked), report: change.report, mirror: change.mirror };
      const old = state.look.mirror;
      const relationship = asked.anew ? asked.relationship : state.relationship;
      return {
        ...state,
        busy: null,
        troubles: [],
        look,
        asked: null,
        before: asked.anew && old !== null ? standing(state) : state.before,
        compared: asked.anew ? null : old,
        swapped: asked.anew ? false : state.swapped,
        relationship,
        book: withLook(state.book, relationship, asked.settings, asked.grows),
        table: asked.anew ? EMPTY_TABLE : state.table,
        draft: asked.anew ? null : state.draft,
      };
    }
    case 'trouble':
      return { ...state, busy: null, troubles: change.troubles };
    case 'stopped':
      return { ...state, busy: null, asked: null, said: change.said };
    case 'undone':
      return {
        ...state,
        busy: null,
        look: state.before ?? firstState.look,
        relationship: state.before?.relationship ?? null,
        // The record may be an older one again.
        book: state.before?.relationship == null ? state.book : { ...state.book },
        before: null,
        asked: null,
        compared: null,
        troubles: [],
        draft: null,
        said: change.said,
      };
    case 'gate':
      return { ...state, gate: change.gate };
    case 'emptied':
      return { ...firstState, gate: state.gate };
    case 'swap':
      return { ...state, swapped: !state.swapped };
    case 'table':
      return { ...state, table: change.change(state.table) };
    case 'session':
      // The two partners were asked, each alone, before: that is what opens it.
      return { ...firstState, session: change.on, gate: change.on ? 'open' : 'unasked' };
    case 'draft':
      return { ...state, draft: change.draft };
    case 'book':
      return {
        ...state,
        book: change.change(state.book),
        relationship: change.relationship === undefined ? state.relationship : change.relationship,
      };
    default:
      return reduceKept(state, change);
  }
}

const lookOf = ({ origin, settings }: Asked): Pick<Look, 'origin' | 'settings'> => ({ origin, settings });
const standing = ({ look, relationship }: State): State['before'] => ({ ...look, relationship });

import type { Book } from '../../src/moves/index.ts';
import type { Mirror, Scores } from '../../src/story/index.ts';
import { EMPTY_TABLE, type Table } from './table.ts';
import type { Draft } from './draft.ts';
import type { ReadReport, Stage, Trouble } from '../worker/protocol.ts';
import { type KeptChange, reduceKept, withLook } from './keeping/snapshot.ts';
import { anewFrom, type Asked, firstState, type Look, type State } from './state.ts';

export type Change =
  | KeptChange
  | { readonly type: 'begin'; readonly asked: Asked }
  | { readonly type: 'progress'; readonly stage: Stage; readonly fraction: number }
  | { readonly type: 'people'; readonly report: ReadReport; readonly asked: Asked }
  | {
      readonly type: 'mirror';
      readonly report: ReadReport;
      readonly mirror: Mirror;
      readonly scores: Scores;
      readonly asked: Asked;
    }
  | { readonly type: 'trouble'; readonly troubles: readonly Trouble[] }
  | { readonly type: 'stopped'; readonly said: string }
  | { readonly type: 'undone'; readonly said: string }
  | { readonly type: 'gate'; readonly gate: State['gate'] }
  | { readonly type: 'swap' }
  | { readonly type: 'table'; readonly change: (table: Table) => Table }
  | { readonly type: 'session'; readonly on: boolean }
  | { readonly type: 'emptied' }
  | { readonly type: 'draft'; readonly draft: Draft | null }
  | { readonly type: 'language'; readonly language: string }
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
        look: { ...lookOf(change.asked), report: change.report, mirror: null, scores: null },
        relationship: change.asked.relationship,
      };
    case 'mirror': {
      const { asked } = change;
      const look: Look = { ...lookOf(asked), report: change.report, mirror: change.mirror, scores: change.scores };
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
      return { ...anewFrom(state), gate: state.gate, emptied: true };
    case 'swap':
      return { ...state, swapped: !state.swapped };
    case 'table':
      return { ...state, table: change.change(state.table) };
    case 'session':
      // The two partners were asked, each alone, before: that is what opens it.
      return { ...anewFrom(state), session: change.on, gate: change.on ? 'open' : 'unasked' };
    case 'language':
      return { ...state, book: { ...state.book, language: change.language } };
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

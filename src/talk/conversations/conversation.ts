import type { MoveKind } from './moves.ts';

/** The eight doors, in the order in which they are offered. */
export const DOORS = ['waiting', 'again', 'argument', 'chat', 'break', 'bring-up', 'unchanged', 'safe'] as const;
export type Door = (typeof DOORS)[number];

/** Which chair the person sits in tonight: a place, never a trait. */
export const ROLES = ['reaching', 'stepping-back'] as const;
export type Role = (typeof ROLES)[number];

/** What the open record supports about the two; `none`: no record is open. */
export const GROUNDS = ['likely', 'leans', 'open', 'too-little', 'none'] as const;
export type Grounds = (typeof GROUNDS)[number];

/** One conversation as data: a file of its own in `conversations/`, its words in `talk.ftl`. `S`: the names of its states, so that
 * a step to nowhere does not compile. Ways to safety, back and out are not here: the engine gives them to every state. */
export interface Conversation<S extends string = string> {
  readonly door: Door;
  readonly first: S;
  readonly states: Readonly<Record<S, State<S>>>;
}

/** At most three lines, then one question. */
export interface State<S extends string> {
  readonly says: readonly Line<S>[];
  /** Id of the question; null: only lines, and a way on. */
  readonly asks: string | null;
  readonly choices: readonly Choice<S>[];
  /** Where what is written leads, and a skip too unless `skips` says otherwise; absent: nothing is written here. */
  readonly writes?: Go<S>;
  /** Past whatever needs what was not written: nothing is read or copied that is not there. */
  readonly skips?: S;
  /** One minute of breath, which may be ended early. */
  readonly breath?: true;
  /** About this person alone: it may stand before the private question. Every other state waits for it, so that nobody who is afraid
   * is asked how it looks from the other side, or offered a step, before they could say so. */
  readonly alone?: true;
}

/** A sentence of the catalogue; the person's own words from an earlier state; the first of these findings that the record has, said
 * whole: what it is, one sentence for each of the two, how sure. */
export type Line<S extends string> = string | { readonly own: S } | { readonly finding: readonly string[] };

export interface Choice<S extends string> {
  readonly says: string;
  readonly to: Go<S> | End<S>;
}

/** The next state, or the next by what the record supports. */
export type Go<S extends string> = S | Readonly<Record<Grounds, S>>;

/** What a conversation may end in. */
export type End<S extends string> =
  | { readonly end: 'rest' | 'moments' | 'unseen' | 'loop' | 'load' | 'tries' | 'cards' }
  | { readonly end: 'card'; readonly move: MoveKind | Readonly<Record<Role, MoveKind>> }
  | { readonly end: 'door'; readonly door: Door }
  /** The person's own words of that state, to be copied. */
  | { readonly end: 'copy'; readonly of: S };

/** By what the record supports: a pattern, an open one, too short a one, none at all. */
export const byGrounds = <S extends string>(told: S, open: S, little: S, none: S): Readonly<Record<Grounds, S>> => ({
  likely: told,
  leans: told,
  open,
  'too-little': little,
  none,
});

import type { OfHundred } from '../../model/index.ts';
import type { MoveKind } from './moves.ts';

/** The eight doors, in the order in which they are offered. */
export const DOORS = ['waiting', 'again', 'argument', 'chat', 'break', 'bring-up', 'unchanged', 'safe'] as const;
export type Door = (typeof DOORS)[number];

/** The person's chair tonight: a place, never a trait. */
export const ROLES = ['reaching', 'stepping-back'] as const;
export type Role = (typeof ROLES)[number];

/** The certainty that the open record supports about the two; `none`: no record is open. */
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
  /** Id of the question; null: only lines, and one choice. */
  readonly asks: string | null;
  readonly choices: readonly Choice<S>[];
  /** The next state after writing, and after a skip unless `skips` says otherwise; absent: nothing is written here. */
  readonly writes?: Go<S>;
  /** The next state after a skip, past all states that need the unwritten text. */
  readonly skips?: S;
  /** One minute of breath, which may be ended early. */
  readonly breath?: true;
  /** True if about this person alone: it may stand before the private question. Every other state waits for it. Nobody
   * who is afraid is asked for the other side's view, or offered a step, before they could say so. */
  readonly alone?: true;
}

/** A line of the conversation. A sentence of the catalogue may hold a step's effect in the model. `own` repeats
 * the person's words from an earlier state. A finding is the first of these that the record has: the finding, one
 * sentence for each of the two, and its certainty. */
export type Line<S extends string> =
  | string
  | { readonly own: S }
  | { readonly finding: readonly string[] }
  | { readonly says: string; readonly numbers: OfHundred };

export interface Choice<S extends string> {
  readonly says: string;
  readonly to: Go<S> | End<S>;
}

/** The next state, or the next by what the record supports. */
export type Go<S extends string> = S | Readonly<Record<Grounds, S>>;

/** The possible endings of a conversation. */
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

/** A state that only says something, with one choice. */
export const onward = <S extends string>(says: State<S>['says'], to: S, choice = 'talk-on'): State<S> => ({
  says,
  asks: null,
  choices: [{ says: choice, to }],
});

/** Choices that all lead to the same. */
export const all = <S extends string>(choices: readonly string[], to: Go<S>): State<S>['choices'] =>
  choices.map(says => ({ says, to }));

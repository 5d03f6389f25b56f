import type { Message } from '../base/index.ts';
import type { Sentences } from './generated/ids.ts';

/** Every id of the catalogue. */
export type Id = keyof Sentences;
/** The arguments of an id's sentence: none, or exactly these variables. */
export type Arguments<I extends Id> = I extends Id
  ? Sentences[I] extends null
    ? readonly []
    : readonly [args: NonNullable<Sentences[I]>]
  : never;

/** A sentence of the catalogue and its arguments, as plain data. A variable missing or too many does not compile. */
export const message = <I extends Id>(id: I, ...[args]: Arguments<I>): Message => ({ id, args: args ?? {} });

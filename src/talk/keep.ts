import type { KeptTalk } from '../moves/index.ts';
import { conversations } from './conversations/index.ts';
import { DOORS, type Door } from './conversations/conversation.ts';
import type { Talk, View } from './engine.ts';

/** The kept part of a talk, if the person asks for it: their own words, each with its state; null: nothing was written. */
export const wordsOf = ({ door, role }: Talk, { own }: View, id: string, at: number): KeptTalk | null =>
  own.length === 0 ? null : { id, at, door, role, words: own };

/** The door of words that were kept, and the question that each answered; null: the guide does not know it any more. */
export function askedIn({ door: kept, words }: KeptTalk): {
  readonly door: Door | null;
  readonly asked: readonly (string | null)[];
} {
  const door = DOORS.find(one => one === kept) ?? null;
  const states = door === null ? {} : conversations[door].states;
  return {
    door,
    asked: words.map(({ state }) => (Object.hasOwn(states, state) ? (states[state]?.asks ?? null) : null)),
  };
}

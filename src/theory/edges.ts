import { type Person, STATES } from '../model/index.ts';

const at = (name: (typeof STATES)[number]): number => STATES.indexOf(name);

/** The closeness below which worry begins, warm bids a day, in a person in this state: what trust leaves of the need. */
export const worryEdge = ({ need, security }: Person, state: ArrayLike<number>): number =>
  need * (1 - security * state[at('trust')]!);

/** The closeness above which it is enough, warm bids a day: what trust adds to the room, and dread and pressure take from it. */
export const enoughEdge = ({ room, openness, sting }: Person, state: ArrayLike<number>): number =>
  (room * (1 + openness * state[at('trust')]!)) / (1 + state[at('dread')]!) - sting * state[at('pressed')]!;

import type { Conversation } from './conversation.ts';

type S = 'open';

/** The private question; the engine asks it before anything here is said. */
export const safe: Conversation<S> = {
  door: 'safe',
  first: 'open',
  states: {
    open: {
      says: ['talk-safe-open'],
      asks: null,
      choices: [{ says: 'talk-enough', to: { end: 'rest' } }],
    },
  },
};

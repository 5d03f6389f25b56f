import { byGrounds, type Conversation } from './conversation.ts';

type S = 'opens' | 'seen' | 'outside' | 'told' | 'open' | 'little' | 'model' | 'next';

/** The same argument again: one door for both. */
export const argument: Conversation<S> = {
  door: 'argument',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-argument-opens'],
      asks: 'talk-argument-did',
      choices: [],
      writes: 'seen',
    },
    seen: { says: [{ own: 'opens' }], asks: 'talk-argument-seen', choices: [], writes: 'outside' },
    outside: {
      says: [{ own: 'seen' }, 'talk-argument-watcher'],
      asks: 'talk-argument-notice',
      choices: [],
      writes: byGrounds('told', 'open', 'little', 'model'),
    },
    told: {
      says: [{ own: 'outside' }, 'talk-chat-weighs', { finding: ['pattern', 'spirals'] }],
      asks: null,
      choices: [{ says: 'talk-what-now', to: 'next' }],
    },
    open: {
      says: [{ own: 'outside' }, 'talk-chat-open'],
      asks: null,
      choices: [{ says: 'talk-what-now', to: 'next' }],
    },
    little: {
      says: [{ own: 'outside' }, 'talk-chat-little'],
      asks: null,
      choices: [{ says: 'talk-what-now', to: 'next' }],
    },
    model: {
      says: [{ own: 'outside' }, 'talk-argument-model', 'talk-from-model'],
      asks: null,
      choices: [{ says: 'talk-what-now', to: 'next' }],
    },
    next: {
      says: [],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-loop', to: { end: 'loop' } },
        { says: 'talk-fits-bring-up', to: { end: 'door', door: 'bring-up' } },
        { says: 'talk-fits-softer', to: { end: 'card', move: 'softened-request' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
  },
};

import { byGrounds, type Conversation, onward } from './conversation.ts';

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
    told: onward(
      [{ own: 'outside' }, 'talk-chat-weighs', { finding: ['pattern', 'spirals'] }],
      'next',
      'talk-what-now',
    ),
    open: onward([{ own: 'outside' }, 'talk-chat-open'], 'next', 'talk-what-now'),
    little: onward([{ own: 'outside' }, 'talk-chat-little'], 'next', 'talk-what-now'),
    model: onward([{ own: 'outside' }, 'talk-argument-model', 'talk-from-model'], 'next', 'talk-what-now'),
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

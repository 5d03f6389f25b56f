import { byGrounds, type Conversation } from './conversation.ts';

type S = 'opens' | 'done' | 'hardly' | 'told' | 'plain' | 'next';

/** Something was tried and nothing seems to have changed: one door for both. */
export const unchanged: Conversation<S> = {
  door: 'unchanged',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-unchanged-opens'],
      asks: 'talk-unchanged-guess',
      choices: [
        { says: 'talk-guess-nearer', to: 'done' },
        { says: 'talk-guess-same', to: 'done' },
        { says: 'talk-guess-further', to: 'done' },
      ],
    },
    done: {
      alone: true,
      says: [],
      asks: 'talk-unchanged-done',
      choices: [
        { says: 'talk-done-most', to: byGrounds('told', 'plain', 'plain', 'plain') },
        { says: 'talk-done-some', to: byGrounds('told', 'plain', 'plain', 'plain') },
        { says: 'talk-done-hardly', to: 'hardly' },
      ],
    },
    hardly: { says: ['talk-unchanged-hardly'], asks: null, choices: [{ says: 'talk-on', to: 'next' }] },
    told: {
      says: ['talk-unchanged-ordinary', { finding: ['lately', 'pattern'] }],
      asks: null,
      choices: [{ says: 'talk-on', to: 'next' }],
    },
    plain: { says: ['talk-unchanged-ordinary'], asks: null, choices: [{ says: 'talk-on', to: 'next' }] },
    next: {
      says: [],
      asks: 'talk-unchanged-next',
      choices: [
        { says: 'talk-next-on', to: { end: 'tries' } },
        { says: 'talk-next-other', to: { end: 'cards' } },
        { says: 'talk-next-stop', to: { end: 'rest' } },
      ],
    },
  },
};

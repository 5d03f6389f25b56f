import { all, byGrounds, type Conversation, onward } from './conversation.ts';

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
      choices: all(['talk-guess-nearer', 'talk-guess-same', 'talk-guess-further'], 'done'),
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
    hardly: onward(['talk-unchanged-hardly'], 'next'),
    told: onward(['talk-unchanged-ordinary', { finding: ['lately', 'pattern'] }], 'next'),
    plain: onward(['talk-unchanged-ordinary'], 'next'),
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

import { all, type Conversation } from './conversation.ts';

type S = 'opens' | 'when' | 'soften' | 'hear' | 'badly' | 'line' | 'step';

/** A conversation about bringing something up: one door for both. */
export const bringUp: Conversation<S> = {
  door: 'bring-up',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-bring-opens'],
      asks: 'talk-bring-wish',
      choices: [],
      writes: 'when',
    },
    when: {
      says: [{ own: 'opens' }],
      asks: 'talk-bring-when',
      choices: all(['talk-when-walk', 'talk-when-meal', 'talk-when-ask'], 'soften'),
    },
    soften: { says: ['talk-bring-soften'], asks: 'talk-bring-write', choices: [], writes: 'hear', skips: 'step' },
    hear: { says: [{ own: 'soften' }], asks: 'talk-bring-hear', choices: [], writes: 'badly' },
    badly: {
      says: [{ own: 'hear' }],
      asks: 'talk-bring-badly',
      choices: all(['talk-badly-pause', 'talk-badly-thanks'], 'line'),
    },
    line: {
      says: [{ own: 'soften' }],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-copy', to: { end: 'copy', of: 'soften' } },
        { says: 'talk-fits-fair', to: { end: 'card', move: 'softened-request' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    step: {
      says: [],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-step', to: { end: 'card', move: 'softened-request' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
  },
};

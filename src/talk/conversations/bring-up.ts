import type { Conversation } from './conversation.ts';

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
      choices: [
        { says: 'talk-when-walk', to: 'soften' },
        { says: 'talk-when-meal', to: 'soften' },
        { says: 'talk-when-ask', to: 'soften' },
      ],
    },
    soften: { says: ['talk-bring-soften'], asks: 'talk-bring-write', choices: [], writes: 'hear', skips: 'step' },
    hear: { says: [{ own: 'soften' }], asks: 'talk-bring-hear', choices: [], writes: 'badly' },
    badly: {
      says: [{ own: 'hear' }],
      asks: 'talk-bring-badly',
      choices: [
        { says: 'talk-badly-pause', to: 'line' },
        { says: 'talk-badly-thanks', to: 'line' },
      ],
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

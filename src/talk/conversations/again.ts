import { byGrounds, type Conversation } from './conversation.ts';

type S = 'opens' | 'body' | 'protects' | 'relief' | 'told' | 'open' | 'little' | 'model' | 'seen' | 'step' | 'breath';

/** Writing again without knowing why ⇄ going quiet without knowing why. */
export const again: Conversation<S> = {
  door: 'again',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-again-opens'],
      asks: 'talk-again-before',
      choices: [
        { says: 'talk-before-other', to: 'body' },
        { says: 'talk-before-day', to: 'body' },
        { says: 'talk-before-nothing', to: 'body' },
      ],
    },
    body: {
      alone: true,
      says: [],
      asks: 'talk-again-body',
      choices: [
        { says: 'talk-body-chest', to: 'protects' },
        { says: 'talk-body-stomach', to: 'protects' },
        { says: 'talk-body-head', to: 'protects' },
        { says: 'talk-body-nowhere', to: 'protects' },
      ],
    },
    protects: { alone: true, says: ['talk-again-protects'], asks: 'talk-again-what', choices: [], writes: 'relief' },
    relief: {
      alone: true,
      says: [{ own: 'protects' }],
      asks: 'talk-again-relief',
      choices: [
        { says: 'talk-relief-minutes', to: byGrounds('told', 'open', 'little', 'model') },
        { says: 'talk-relief-evening', to: byGrounds('told', 'open', 'little', 'model') },
        { says: 'talk-relief-days', to: byGrounds('told', 'open', 'little', 'model') },
      ],
    },
    told: {
      says: ['talk-chat-shows-two', { finding: ['pattern'] }, 'talk-many-evenings'],
      asks: null,
      choices: [{ says: 'talk-on', to: 'seen' }],
    },
    open: { says: ['talk-chat-open'], asks: null, choices: [{ says: 'talk-on', to: 'seen' }] },
    little: { says: ['talk-chat-little'], asks: null, choices: [{ says: 'talk-on', to: 'seen' }] },
    model: { says: ['talk-again-model', 'talk-from-model'], asks: null, choices: [{ says: 'talk-on', to: 'seen' }] },
    seen: { says: [], asks: 'talk-again-seen', choices: [], writes: 'step' },
    step: {
      says: [{ own: 'seen' }],
      asks: 'talk-what-fits',
      choices: [
        {
          says: 'talk-fits-step',
          to: { end: 'card', move: { reaching: 'life-outside', 'stepping-back': 'staying-present' } },
        },
        { says: 'talk-fits-breath', to: 'breath' },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    breath: {
      alone: true,
      says: ['talk-breath'],
      asks: null,
      choices: [{ says: 'talk-enough', to: { end: 'rest' } }],
      breath: true,
    },
  },
};

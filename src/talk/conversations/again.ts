import { all, byGrounds, type Conversation, onward } from './conversation.ts';

type S = 'opens' | 'body' | 'protects' | 'relief' | 'told' | 'open' | 'little' | 'model' | 'seen' | 'step' | 'breath';

const FOUND = byGrounds('told', 'open', 'little', 'model');

/** Writing again without knowing why ⇄ going quiet without knowing why. */
export const again: Conversation<S> = {
  door: 'again',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-again-opens'],
      asks: 'talk-again-before',
      choices: all(['talk-before-other', 'talk-before-day', 'talk-before-nothing'], 'body'),
    },
    body: {
      alone: true,
      says: [],
      asks: 'talk-again-body',
      choices: all(['talk-body-chest', 'talk-body-stomach', 'talk-body-head', 'talk-body-nowhere'], 'protects'),
    },
    protects: { alone: true, says: ['talk-again-protects'], asks: 'talk-again-what', choices: [], writes: 'relief' },
    relief: {
      alone: true,
      says: [{ own: 'protects' }],
      asks: 'talk-again-relief',
      choices: all(['talk-relief-minutes', 'talk-relief-evening', 'talk-relief-days'], FOUND),
    },
    told: onward(['talk-chat-shows-two', { finding: ['pattern'] }, 'talk-many-evenings'], 'seen'),
    open: onward(['talk-chat-open'], 'seen'),
    little: onward(['talk-chat-little'], 'seen'),
    model: onward(['talk-again-model', 'talk-from-model'], 'seen'),
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

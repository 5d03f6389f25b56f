import { stepOfHundred } from '../../model/index.ts';
import { all, byGrounds, type Conversation, onward } from './conversation.ts';

type S = 'opens' | 'noticed' | 'serious' | 'first' | 'warm' | 'guess' | 'told' | 'open' | 'little' | 'model' | 'look';

const FOUND = byGrounds('told', 'open', 'little', 'model');

/** The modelled effect of letting go kindly: the one number. */
const MODEL = { says: 'talk-break-model', numbers: stepOfHundred('warm-break', 'reaching') };

/** A break from reaching ⇄ coming a little nearer. */
export const breakOrNearer: Conversation<S> = {
  door: 'break',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-break-opens'],
      asks: 'talk-break-what-for',
      choices: [
        { says: 'talk-for-calm', to: 'serious' },
        { says: 'talk-for-see', to: 'serious' },
        { says: 'talk-for-noticed', to: 'noticed' },
      ],
    },
    noticed: {
      says: ['talk-break-test'],
      asks: null,
      choices: [
        { says: 'talk-on', to: 'serious' },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    serious: {
      says: [],
      asks: 'talk-break-serious',
      choices: [
        { says: 'talk-serious-yes', to: 'first' },
        { says: 'talk-serious-no', to: 'warm' },
      ],
    },
    first: {
      says: ['talk-break-first'],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-bring-up', to: { end: 'door', door: 'bring-up' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    warm: { says: [], asks: 'talk-break-warm', choices: [], writes: 'guess' },
    guess: {
      says: [{ own: 'warm' }],
      asks: 'talk-break-guess',
      choices: all(['talk-guess-nearer', 'talk-guess-same', 'talk-guess-further'], FOUND),
    },
    told: onward(['talk-chat-shows-two', { finding: ['pattern'] }, 'talk-break-forecast'], 'look'),
    open: onward(['talk-chat-open', MODEL, 'talk-from-model'], 'look'),
    little: onward(['talk-chat-little', MODEL, 'talk-from-model'], 'look'),
    model: onward([MODEL, 'talk-from-model'], 'look'),
    look: {
      says: [],
      asks: 'talk-break-ready',
      choices: [
        {
          says: 'talk-fits-fair',
          to: { end: 'card', move: { reaching: 'warm-break', 'stepping-back': 'small-bids' } },
        },
        { says: 'talk-not-now', to: { end: 'rest' } },
      ],
    },
  },
};

import { byGrounds, type Conversation, onward } from './conversation.ts';

type S =
  | 'opens'
  | 'breath'
  | 'after-breath'
  | 'louder'
  | 'says'
  | 'other'
  | 'told'
  | 'open'
  | 'little'
  | 'model'
  | 'when-then'
  | 'line'
  | 'read'
  | 'softer'
  | 'read-again'
  | 'step';

const STEP = { end: 'card', move: { reaching: 'self-soothing', 'stepping-back': 'promised-answer' } } as const;

/** The conversation about waiting: nothing has come back ⇄ no answer has gone yet. */
export const waiting: Conversation<S> = {
  door: 'waiting',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-waiting-opens'],
      asks: 'talk-waiting-strongest',
      choices: [
        { says: 'talk-strongest-body', to: 'breath' },
        { says: 'talk-strongest-thoughts', to: 'says' },
        { says: 'talk-strongest-wish', to: 'says' },
      ],
    },
    breath: {
      alone: true,
      says: ['talk-breath'],
      asks: null,
      choices: [{ says: 'talk-on', to: 'after-breath' }],
      breath: true,
    },
    'after-breath': {
      alone: true,
      says: [],
      asks: 'talk-breath-after',
      choices: [
        { says: 'talk-quieter', to: 'says' },
        { says: 'talk-same', to: 'says' },
        { says: 'talk-louder', to: 'louder' },
      ],
    },
    louder: {
      alone: true,
      says: ['talk-louder-then'],
      asks: 'talk-louder-next',
      choices: [
        { says: 'talk-on', to: 'says' },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    says: { alone: true, says: [], asks: 'talk-waiting-says', choices: [], writes: 'other' },
    other: {
      says: [{ own: 'says' }],
      asks: 'talk-waiting-other',
      choices: [],
      writes: byGrounds('told', 'open', 'little', 'model'),
    },
    told: onward(
      [{ own: 'other' }, 'talk-chat-shows', { finding: ['pattern'] }, 'talk-many-evenings'],
      'when-then',
      'talk-what-now',
    ),
    open: onward([{ own: 'other' }, 'talk-chat-open'], 'when-then', 'talk-what-now'),
    little: onward([{ own: 'other' }, 'talk-chat-little'], 'when-then', 'talk-what-now'),
    model: onward([{ own: 'other' }, 'talk-waiting-model', 'talk-from-model'], 'when-then', 'talk-what-now'),
    'when-then': {
      says: [],
      asks: 'talk-when-then',
      choices: [
        { says: 'talk-when-first', to: 'line' },
        { says: 'talk-when-warm', to: 'line' },
        { says: 'talk-neither-tonight', to: { end: 'rest' } },
      ],
    },
    line: { says: ['talk-line'], asks: 'talk-line-how', choices: [], writes: 'read', skips: 'step' },
    read: {
      says: [{ own: 'line' }],
      asks: 'talk-line-read',
      choices: [
        { says: 'talk-yes-try', to: STEP },
        { says: 'talk-yes-copy', to: { end: 'copy', of: 'line' } },
        { says: 'talk-not-yet', to: 'softer' },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    softer: { says: ['talk-softer'], asks: 'talk-line-how', choices: [], writes: 'read-again', skips: 'step' },
    'read-again': {
      says: [{ own: 'softer' }],
      asks: 'talk-line-keep',
      choices: [
        { says: 'talk-yes-try', to: STEP },
        { says: 'talk-yes-copy', to: { end: 'copy', of: 'softer' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    step: {
      says: [],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-step', to: STEP },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
  },
};

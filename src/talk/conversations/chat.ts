import { all, byGrounds, type Conversation } from './conversation.ts';

type S = 'opens' | 'told' | 'open' | 'little' | 'none' | 'next' | 'disputed' | 'matter' | 'look-for';

const FOUND = byGrounds('told', 'open', 'little', 'none');

const FITS = [
  { says: 'talk-fits-often', to: 'next' },
  { says: 'talk-fits-sometimes', to: 'next' },
  { says: 'talk-fits-no', to: 'disputed' },
] as const;

const NEXT = [
  { says: 'talk-fits-moments', to: { end: 'moments' } },
  { says: 'talk-fits-unseen', to: { end: 'unseen' } },
  { says: 'talk-rest', to: { end: 'rest' } },
] as const;

/** Read my chat with me: a guess first, one finding, how sure. One door for both. */
export const chat: Conversation<S> = {
  door: 'chat',
  first: 'opens',
  states: {
    opens: {
      alone: true,
      says: ['talk-program', 'talk-chat-opens'],
      asks: 'talk-chat-guess',
      choices: [
        ...all(['talk-guess-apart', 'talk-guess-together', 'talk-guess-nothing'], FOUND),
        { says: 'talk-guess-matter', to: 'matter' },
      ],
    },
    told: {
      says: ['talk-chat-here', { finding: ['pattern'] }],
      asks: 'talk-chat-fits',
      choices: FITS,
    },
    open: {
      says: ['talk-chat-open', 'talk-open-stands', { finding: ['story', 'level', 'openings'] }],
      asks: 'talk-chat-fits',
      choices: FITS,
    },
    little: {
      says: ['talk-chat-little', 'talk-chat-later'],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-unseen', to: { end: 'unseen' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    none: {
      alone: true,
      says: ['talk-chat-none'],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-load', to: { end: 'load' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    next: {
      says: [],
      asks: 'talk-chat-next',
      choices: NEXT,
    },
    disputed: {
      says: ['talk-chat-disputed', 'talk-chat-knows'],
      asks: 'talk-chat-next',
      choices: NEXT,
    },
    matter: { alone: true, says: ['talk-cannot-answer'], asks: 'talk-look-for', choices: [], writes: 'look-for' },
    'look-for': {
      says: [{ own: 'matter' }, 'talk-look-for-then'],
      asks: 'talk-what-fits',
      choices: [
        { says: 'talk-fits-bring-up', to: { end: 'door', door: 'bring-up' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
  },
};

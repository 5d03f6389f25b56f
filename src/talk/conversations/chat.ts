import { byGrounds, type Conversation } from './conversation.ts';

type S = 'opens' | 'told' | 'open' | 'little' | 'none' | 'next' | 'disputed' | 'matter' | 'look-for';

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
        { says: 'talk-guess-apart', to: byGrounds('told', 'open', 'little', 'none') },
        { says: 'talk-guess-together', to: byGrounds('told', 'open', 'little', 'none') },
        { says: 'talk-guess-nothing', to: byGrounds('told', 'open', 'little', 'none') },
        { says: 'talk-guess-matter', to: 'matter' },
      ],
    },
    told: {
      says: ['talk-chat-here', { finding: ['pattern'] }],
      asks: 'talk-chat-fits',
      choices: [
        { says: 'talk-fits-often', to: 'next' },
        { says: 'talk-fits-sometimes', to: 'next' },
        { says: 'talk-fits-no', to: 'disputed' },
      ],
    },
    open: {
      says: ['talk-chat-open', 'talk-open-stands', { finding: ['story', 'level', 'openings'] }],
      asks: 'talk-chat-fits',
      choices: [
        { says: 'talk-fits-often', to: 'next' },
        { says: 'talk-fits-sometimes', to: 'next' },
        { says: 'talk-fits-no', to: 'disputed' },
      ],
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
      choices: [
        { says: 'talk-fits-moments', to: { end: 'moments' } },
        { says: 'talk-fits-unseen', to: { end: 'unseen' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
    },
    disputed: {
      says: ['talk-chat-disputed', 'talk-chat-knows'],
      asks: 'talk-chat-next',
      choices: [
        { says: 'talk-fits-moments', to: { end: 'moments' } },
        { says: 'talk-fits-unseen', to: { end: 'unseen' } },
        { says: 'talk-rest', to: { end: 'rest' } },
      ],
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

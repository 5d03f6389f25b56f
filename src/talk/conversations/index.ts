import type { Conversation, Door } from './conversation.ts';
import { again } from './again.ts';
import { argument } from './argument.ts';
import { breakOrNearer } from './break.ts';
import { bringUp } from './bring-up.ts';
import { chat } from './chat.ts';
import { safe } from './safe.ts';
import { unchanged } from './unchanged.ts';
import { waiting } from './waiting.ts';

export const conversations: Readonly<Record<Door, Conversation>> = {
  waiting,
  again,
  argument,
  chat,
  break: breakOrNearer,
  'bring-up': bringUp,
  unchanged,
  safe,
};

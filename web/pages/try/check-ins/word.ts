import type { CHECK_IN_ITEMS } from '../../../../src/moves/index.ts';

/** How sentences of the catalogue call each answer. */
export const WORD = {
  closenessNow: 'close',
  closenessWanted: 'wanted',
  feltPressed: 'pressed',
  feltLeftAlone: 'alone',
  goodDay: 'day',
} as const satisfies Record<(typeof CHECK_IN_ITEMS)[number], string>;

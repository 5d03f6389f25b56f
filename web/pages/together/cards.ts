import { CARDS, type Card } from '../../../src/moves/index.ts';
import type { Step } from './table.ts';

/** Cards that two people are offered at the table. Those that research speaks against stand under A small step alone. */
export const OFFERED: readonly Card[] = CARDS.filter(card => card.standing !== 'against');

export const cardOf = (step: Step): Card | undefined => CARDS.find(card => card.kind === step.kind);

export type { Actor, Cut, Span, TurnPerson, Turns } from './turn.ts';

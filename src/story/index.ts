export type { Claim, Moment } from './claim.ts';

export type { Claim, Moment } from './claim.ts';
export { type HelpLine, type SafetyQuestion, safetyQuestion } from './safety.ts';

export type { Claim, Moment } from './claim.ts';
export { exchangeMirror } from './exchange.ts';
export type { Limit, Origin } from './limits.ts';
export { type Mirror, type MirrorOptions, mirror } from './mirror.ts';
export { rhythmLines, tellPlain } from './plain.ts';
export { type HelpLine, type SafetyQuestion, safetyQuestion } from './safety.ts';
export { en } from './words/en.ts';
export type { Words } from './words/words.ts';

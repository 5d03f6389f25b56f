/** Names of this floor for the laboratory (`lab/`) and tests only. */
export { PREVALENCE } from './glance.ts';
export { type HeadlineKind } from './body/headlines.ts';
export { type Fitted } from './plots/scores.ts';

/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { PREVALENCE } from './glance.ts';
export { type HeadlineKind } from './body/headlines.ts';
export { type Fitted } from './plots/scores.ts';

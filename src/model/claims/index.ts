export { type ClaimResult, type ClaimsOptions, type Prevalence, runClaims } from './run.ts';
export { drawTrio, type Trio, trioWith } from './trio.ts';
export { CLAIMS } from './list.ts';

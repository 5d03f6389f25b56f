export { type ClaimResult, type ClaimsOptions, type Prevalence, prevalenceOver, runClaims } from './run.ts';
export { drawTrio, type Trio, trioOf, trioWith } from './trio.ts';
export { CLAIMS } from './list.ts';

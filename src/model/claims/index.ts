export { type ClaimResult, type ClaimsOptions, type Prevalence, runClaims } from './run.ts';
export { drawTrio, type Trio, trioWith } from './trio.ts';
export { CLAIMS } from './list.ts';
export type { Finding, ModelClaim, Solidity } from './claim.ts';

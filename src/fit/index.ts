export {
  type Diagnostics,
  type Evidence,
  type FitOptions,
  type Spiral,
  VERDICTS,
  type Verdict,
} from './evidence.ts';
export { exchangeEvidence, FIT_DEFAULTS, fit } from './fit.ts';
export { BID_KINDS, type BidKind, type Events, observe, type ObserveOptions } from './observe.ts';

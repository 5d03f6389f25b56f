export { type Diagnostics, type Evidence, type FitOptions, type Spiral, VERDICTS, type Verdict } from './evidence.ts';

/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { union, weekly } from './span.ts';
export { TURNS_EXCHANGE } from './turn.ts';

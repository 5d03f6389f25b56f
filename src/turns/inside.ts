/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { union, weekly } from './span.ts';
export { TURNS_EXCHANGE } from './turn.ts';

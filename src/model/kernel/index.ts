export { Ensemble, ensembleOf } from './ensemble.ts';
export { emitMarch, type MarchCode, type MarchOptions, type Method } from './march.ts';
export { marchPlainly, optimised } from './portable.ts';
export { type Kernel, Tracing } from './trace.ts';

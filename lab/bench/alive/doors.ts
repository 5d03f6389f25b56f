export { type Random, randomFrom } from '../../../src/base/index.ts';
export * from '../../../src/model/index.ts';
export * from '../../../src/model/inside.ts';

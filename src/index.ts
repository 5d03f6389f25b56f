export * from './base/index.ts';
export * from './fit/index.ts';
export * from './measures/index.ts';
export * from './model/index.ts';
export * from './records/index.ts';
export * from './story/index.ts';
export * from './turns/index.ts';
export type { Person } from './records/index.ts';

export { type Coverage, knownSpans, originOf } from './core/coverage.ts';
export { type Source } from './core/format.ts';
export { isPlaceholder as isLabel, type Joined } from './merge/people.ts';
export type { Suggestion } from './merge/suggestions.ts';

export { type ReadOptions, type ReadResult, readExport } from './read.ts';
export {
  type DateOrder,
  FLAG,
  type FileReport,
  KINDS,
  type Kind,
  type Person,
  type Records,
  type TableColumns,
  kindOf,
  textOfRecord,
} from './core/record.ts';
export { messageLines, type ReadReport, readReport } from './answer.ts';
export {
  belongsTo,
  type FileSnapshot,
  packSnapshot,
  readSnapshot,
  type SnapshotHeader,
  takeSnapshot,
  unpackSnapshot,
  withoutWords,
} from './snapshot.ts';
export { type KnownZone, zoneKeys } from './core/zone.ts';

export type { ByteSource } from './text/byte-source.ts';
export { fingerprint } from './core/columns.ts';
export { type Channel, type Coverage, type DaySpan, knownSpans, originOf } from './core/coverage.ts';
export {
  type Format,
  type FormatOptions,
  type Probe,
  type Question,
  type RecordExtra,
  type Sink,
  type Source,
} from './core/format.ts';
export { isPlaceholder as isLabel, type Joined } from './merge/people.ts';
export type { Suggestion, SuggestionWhy } from './merge/suggestions.ts';
export type { ChatSeen } from './choose/candidates.ts';
export { type ReadOptions, type ReadResult, readExport } from './read.ts';
export {
  type DateOrder,
  FLAG,
  FORMATS,
  type FileReport,
  type FormatId,
  KINDS,
  type Kind,
  type NotUnderstood,
  type Person,
  type Records,
  type TableColumns,
  type TextColumn,
  kindOf,
  textOfRecord,
  type Warning,
} from './core/record.ts';
export { type MessageLine, messageLines, type ReadReport, readReport } from './answer.ts';
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

export { textOfRecord } from './assemble.ts';
export { type Channel, type Coverage, type DaySpan, knownSpans, originOf } from './coverage.ts';
export {
  type ByteSource,
  type Format,
  type FormatOptions,
  type Probe,
  type Question,
  type RecordExtra,
  type Sink,
  type Source,
} from './format.ts';
export { type Joined, type Suggestion, type SuggestionWhy } from './people.ts';
export { keepExport, type KeptFile, type KeptHeader, packKept, readKept, unpackKept, withoutWords } from './kept.ts';
export { type ChatSeen, type ReadOptions, type ReadResult, readExport } from './read.ts';
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
  type Warning,
} from './record.ts';
export { type MessageLine, messageLines, type ReadReport, readReport } from './report.ts';

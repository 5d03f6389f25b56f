/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { type ByteSource } from './text/byte-source.ts';
export { fingerprint } from './core/columns.ts';
export {
  type Format,
  type FormatOptions,
  type Probe,
  type Question,
  type RecordExtra,
  type Sink,
} from './core/format.ts';

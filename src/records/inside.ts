/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
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

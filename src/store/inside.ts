/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { decodeDocument, encodeDocument } from './document.ts';
export { type Disk } from './generations.ts';

/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { decodeDocument, encodeDocument } from './document.ts';
export { type Disk } from './generations.ts';

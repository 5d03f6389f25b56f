export { eraseIndexed, exists as existsIndexed, holdsIndexed, indexedDisk } from './indexed-db.ts';
export type { Document, Json } from './body.ts';
export { DOCUMENT_VERSION, decodeDocument, encodeDocument } from './document.ts';
export { type Disk, previousOf, sameBytes, saveGeneration } from './generations.ts';
export { LARGEST_SEALED, type Sealed, seal, unseal, WORK_FACTOR } from './seal.ts';

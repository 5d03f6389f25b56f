export { eraseIndexed, exists as existsIndexed, indexedDisk } from './adapters/indexed-db.ts';
export { DOCUMENT_VERSION, type Document, decodeDocument, encodeDocument, type Json } from './document.ts';
export { type Disk, previousOf, saveGeneration } from './generations.ts';
export { type Sealed, seal, unseal, WORK_FACTOR } from './seal.ts';

/** What the worker asks for as it starts and the first picture does not wait for: sealing and opening of files. */
export { readBook } from '../../src/moves/index.ts';
export { DOCUMENT_VERSION, encodeDocument, seal, unseal } from '../../src/store/index.ts';

/** What the worker asks for as it starts and the first picture does not wait for: sealing and opening of files. */
export { asWritten, readBook } from '../../src/moves/index.ts';
export { DOCUMENT_VERSION, seal, unseal, WORK_FACTOR } from '../../src/store/index.ts';

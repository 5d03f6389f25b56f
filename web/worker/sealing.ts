/** Modules that the worker loads at its start and the first picture does not need: sealing and opening of files. */
export { asWritten, readBook } from '../../src/moves/index.ts';
export { DOCUMENT_VERSION, seal, unseal, WORK_FACTOR } from '../../src/store/index.ts';

import type { Document } from './body.ts';

/** `migrations[v]` turns a document of version v into version v + 1. They only add: an old file's content stays. Each
 * has a fixture in test/store/fixtures that is kept for ever. */
const migrations: readonly ((document: Document) => Document)[] = [];

/** Brings a document to the newest version that its steps reach (version 1 is the first). */
export const migrate = (document: Document): Document =>
  migrations.slice(document.version - 1).reduce((current, step) => step(current), document);

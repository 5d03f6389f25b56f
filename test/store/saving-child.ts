import { flushCompileCache } from 'node:module';
import { nodeDisk } from '../../src/store/node-disk.ts';
import { encodeDocument, saveGeneration } from '../../src/store/index.ts';

/** Saves two documents by turns for ever, as fast as the disk takes them, until somebody kills it. */
const path = process.argv[2]!;
const documents = await Promise.all(
  ['old', 'new'].map((title, k) =>
    encodeDocument({
      version: 1,
      body: { title },
      columns: new Map([['at', new Uint8Array(150_000 + k).fill(k + 1)]]),
    }),
  ),
);
for (let k = 0; ; k++) {
  const saved = await saveGeneration(nodeDisk, path, documents[k % 2]!);
  if (!saved.ok) throw new Error(saved.issues[0]!.code);
  if (k !== 1) continue;
  flushCompileCache();
  process.stdout.write('ready\n');
}

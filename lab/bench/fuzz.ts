/** Coverage-guided fuzzing of the readers. Branches of the bundled floor are counted. An input that reaches a new
 * branch, or one more often than before (by powers of two), is changed further. Inputs beyond the invented samples'
 * branches go to test/records/corpus/FORMAT.jsonl, which the tests read. So does every input that breaks a reader,
 * under a name that begins with "broke".
 *
 * Other inputs (fuzz/others.ts: a page, a summary, a picture, a plan, a kept file's data, a share) are fuzzed alike.
 * They have no corpus: a failure becomes a test.
 *
 *   node lab/bench/fuzz.ts [--format all|whatsapp|…|typedstream|plist|others|page|…] [--minutes 2] [--seed 1] [--keep no] */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { randomFrom } from '../../src/base/index.ts';
import type { ByteSource, Format } from '../../src/records/inside.ts';
import { addToCorpus, corpusOf, type Found } from '../../test/records/corpus.ts';
import { faultOf } from '../../test/records/oracle.ts';
import { instrument } from './fuzz/instrument.ts';
import { dictionaryOf, LONGEST, mutate, mutateJson } from './fuzz/mutate.ts';

type Target = typeof import('./fuzz/target.ts');

const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};
const root = resolve(import.meta.dirname, '../..');
const made = join(root, 'test/golden/exports/made');

/** Kept for each format, and the longest of them. */
const MOST_KEPT = 24;
const LONGEST_KEPT = 1500;
/** A small input that takes longer is a fault: others take a millisecond. */
const TOO_LONG_MS = 1500;

async function load(): Promise<{ readonly target: Target; readonly counters: number }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'service-worker',
        // It is imported for what it does, which the package says that no module is.
        transform: (code, id) => (id.endsWith('/service-worker.ts') ? { code, moduleSideEffects: true } : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'node22',
      lib: { entry: join(import.meta.dirname, 'fuzz/target.ts'), formats: ['es'] },
      rolldownOptions: {
        external: [/^node:/, /^@/, /^saxes/, /^htmlparser2/, /^react/, /^age-/, /^hyparquet/, /^postal/],
        output: { codeSplitting: false },
      },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as { output: { code?: string }[] }[];
  const { code, counters } = instrument(output!.output[0]!.code!);
  mkdirSync(join(root, 'dist/fuzz'), { recursive: true });
  const path = join(root, 'dist/fuzz/records.mjs');
  writeFileSync(path, code);
  return { target: (await import(pathToFileURL(path).href)) as Target, counters };
}

const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map(name => join(folder, name))
        .filter(path => statSync(path).isFile() && !path.endsWith('expected.json'))
    : [];
const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));

const hits = (globalThis as unknown as { __hits: Uint32Array }).__hits ?? new Uint32Array(1 << 16);
(globalThis as unknown as { __hits: Uint32Array }).__hits = hits;

/** Runs one input; returns the fault, or null. */
type Run = (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>;

function runOf(target: Target, name: string): Run {
  if (name === 'typedstream') return async bytes => (target.readArchive(bytes), null);
  if (name === 'plist') return async bytes => (target.readPlist(bytes), null);
  const other = target.others[name];
  if (other !== undefined) return other.faultOf;
  const formats = target.formats.filter(({ id }) => id === name) as readonly Format[];
  return async bytes => {
    const outcome = await target.readExport(
      [{ name: 'export', path: 'export', blob: inMemory(bytes) }],
      {
        zone: 'Europe/Berlin',
        deviceZone: 'UTC',
        dateOrder: 'dmy',
        chat: null,
        keepText: true,
        progress: () => undefined,
        signal: null,
      },
      formats,
    );
    return faultOf(outcome, (bytes[0] === 0x1f && bytes[1] === 0x8b) || (bytes[0] === 0x50 && bytes[1] === 0x4b));
  };
}

/** A `Blob` goes through threads of the platform, which takes longer than most readings. */
const inMemory = (bytes: Uint8Array<ArrayBuffer>): ByteSource => ({
  size: bytes.length,
  stream: () =>
    new ReadableStream({
      start(controller) {
        if (bytes.length > 0) controller.enqueue(bytes.slice());
        controller.close();
      },
    }),
  slice: (from = 0, to = bytes.length) => inMemory(bytes.slice(from, to)),
  arrayBuffer: async () => bytes.slice().buffer,
});

/** Branches and how often, by powers of two, as numbers. */
function featuresOf(counters: number): number[] {
  const features: number[] = [];
  for (let i = 0; i < counters; i++) if (hits[i]! > 0) features.push(i * 32 + Math.min(12, 31 - Math.clz32(hits[i]!)));
  return features;
}

interface Grown {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly features: readonly number[];
  readonly isNew: boolean;
}

async function fuzz(name: string, minutes: number, seed: number, target: Target, counters: number): Promise<number> {
  const run = runOf(target, name);
  const random = randomFrom(seed);
  const other = target.others[name];
  const samples =
    other === undefined ? samplesOf(name) : (await other.samples()).map(one => new Uint8Array(Buffer.from(one)));
  const longest = other?.longest ?? LONGEST;
  const kept = corpusOf(name).map(({ bytes }) => bytes);
  const dictionary = dictionaryOf(samples);
  const seen = new Set<number>();
  const corpus: Grown[] = [];
  let runs = 0;
  const broken = new Map<string, Uint8Array<ArrayBuffer>>();
  const tryOne = async (bytes: Uint8Array<ArrayBuffer>, isNew: boolean): Promise<void> => {
    hits.fill(0, 0, counters);
    const start = performance.now();
    let fault: string | null;
    try {
      fault = await run(bytes);
    } catch (error) {
      fault = `thrown: ${error instanceof Error ? (error.stack ?? error.message).split('\n', 2).join(' ') : String(error)}`;
    }
    if (fault === null && performance.now() - start > TOO_LONG_MS && bytes.length <= longest) {
      // Once more, as the machine may have been busy.
      const again = performance.now();
      await run(bytes);
      if (performance.now() - again > TOO_LONG_MS) fault = `took ${Math.round(performance.now() - again)} ms`;
    }
    runs++;
    if (fault !== null && !broken.has(fault.slice(0, 90))) {
      broken.set(fault.slice(0, 90), bytes);
      console.log(`${name}: ${fault}`);
    }
    const features = featuresOf(counters);
    if (!features.some(feature => !seen.has(feature))) return;
    for (const feature of features) seen.add(feature);
    corpus.push({ bytes, features, isNew });
  };
  for (const bytes of [...samples, ...kept, new Uint8Array(0)]) await tryOne(bytes, false);
  const before = branches(corpus.flatMap(({ features }) => features));
  const stop = Date.now() + minutes * 60_000;
  while (Date.now() < stop) {
    // Late finds lie deeper: half of the time one of the last twenty.
    const from = random.below(2) === 0 ? Math.max(0, corpus.length - 20) : 0;
    const parent = corpus[from + random.below(corpus.length - from)]!.bytes;
    const asJson = other !== undefined && random.below(2) === 0 ? mutateJson(parent, random) : null;
    await tryOne(
      asJson ??
        mutate(
          parent.length > 2 * longest ? window(parent, random.below(parent.length)) : parent,
          corpus.map(({ bytes }) => bytes),
          dictionary,
          random,
          longest,
        ),
      true,
    );
  }
  const after = branches(corpus.flatMap(({ features }) => features));
  console.log(
    `${name}: seed ${seed}, ${runs} inputs in ${minutes} min; branches ${before.size} from samples and corpus, ${after.size} now; ${broken.size} faults`,
  );
  for (const [what, bytes] of other === undefined ? [] : broken)
    console.log(`${what}: ${Buffer.from(bytes).toString('base64')}`);
  if (other === undefined && argument('keep', 'yes') !== 'no') keep(name, corpus, broken);
  return broken.size;
}

/** The invented exports of the format; of what lies inside a chat.db, the stretches that begin with its mark. */
function samplesOf(name: string): readonly Uint8Array<ArrayBuffer>[] {
  const inside = name === 'typedstream';
  const files = filesUnder(join(made, inside ? 'imessage' : name === 'csv' ? 'viber' : name)).map(read);
  if (!inside) return files.filter(({ length }) => length <= 200_000);
  return files.flatMap(bytes =>
    [...new TextDecoder('latin1').decode(bytes).matchAll(/\u0004\u000bstreamtyped/g)].map(({ index }) =>
      bytes.slice(index, index + 400),
    ),
  );
}

const window = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> =>
  bytes.slice(Math.max(0, at - LONGEST), at + LONGEST);

const branches = (features: readonly number[]): ReadonlySet<number> => new Set(features.map(feature => feature >> 5));

/** Small inputs that reach a branch which neither the samples nor a kept one reaches, each adding at least one. */
function keep(format: string, corpus: readonly Grown[], broken: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): void {
  const covered = new Set(corpus.filter(({ isNew }) => !isNew).flatMap(({ features }) => [...branches(features)]));
  const named = (bytes: Uint8Array<ArrayBuffer>, prefix: string): Found => ({
    name: `${prefix}${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`,
    bytes,
  });
  let room = MOST_KEPT - corpusOf(format).filter(({ name }) => !name.startsWith('broke')).length;
  const found: Found[] = [...broken.values()].map(bytes => named(bytes, 'broke-'));
  const small = corpus.filter(({ isNew, bytes }) => isNew && bytes.length <= LONGEST_KEPT);
  for (const { bytes, features } of small.toSorted((a, b) => a.bytes.length - b.bytes.length)) {
    const fresh = [...branches(features)].filter(branch => !covered.has(branch));
    if (fresh.length === 0 || room-- <= 0) continue;
    for (const branch of fresh) covered.add(branch);
    found.push(named(bytes, ''));
  }
  addToCorpus(format, found);
}

const { target, counters } = await load();
rmSync(join(root, 'dist/fuzz'), { recursive: true, force: true });
const all = [...new Set(target.formats.map(({ id }) => id as string)), 'typedstream', 'plist'];
const wanted = argument('format', 'all');
const others = Object.keys(target.others);
if (!['all', 'others', ...all, ...others].includes(wanted)) {
  console.error(`There is no format ${wanted}. Choose one of: all, others, ${[...all, ...others].join(', ')}.`);
  process.exit(2);
}
const minutes = Number(argument('minutes', '2'));
let faults = 0;
for (const name of wanted === 'all' ? [...all, ...others] : wanted === 'others' ? others : [wanted])
  faults += await fuzz(name, minutes, Number(argument('seed', '1')), target, counters);
process.exitCode = faults > 0 ? 1 : 0;

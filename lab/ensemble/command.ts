import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { csvRow, UnusableInput, VERSION } from '../../src/base/index.ts';
import {
  chunkOf,
  ENSEMBLE_METHODS,
  ENSEMBLE_STEP,
  type EnsembleChunk,
  type EnsembleOptions,
  hasOwnSteps,
  planEnsemble,
  STILL,
} from './ensemble.ts';
import { shapeOf } from './shape.ts';
import type { Host } from '../../src/cli/inside.ts';
import type { Tool } from '../tool.ts';
import { oneOf, readOptions, refused, wholeNumber } from '../../src/cli/inside.ts';
import { runPool } from './pool.ts';
import { isParquet, readTable } from '../../src/cli/inside.ts';
import { inHelp, note } from '../../src/cli/inside.ts';
import { cellOf, notWritten, ownersFile, TextFile } from '../../src/cli/inside.ts';
import { mayWrite } from '../../src/cli/inside.ts';
import { message } from '../words.ts';

/** Pairs a part: large enough that a worker is busy for a while, small enough that little is lost when a run is stopped. */
const PART = 2048;

const OPTIONS = {
  years: { type: 'string' },
  out: { type: 'string' },
  jobs: { type: 'string' },
  method: { type: 'string' },
  step: { type: 'string' },
  equations: { type: 'string' },
} as const;

export const tool: Tool = {
  name: 'ensemble',
  options: OPTIONS,
  help: message('ensemble-help', {
    still: String(STILL),
    methods: inHelp(ENSEMBLE_METHODS.join(', '), 19),
    step: String(ENSEMBLE_STEP),
  }),
  async run(args, host) {
    const { values, positionals } = readOptions('ensemble', args, OPTIONS);
    const [file] = positionals;
    if (positionals.length !== 1 || file === undefined) throw refused('files', message('refused-one-table'));
    if (values.out === undefined) throw refused('option', message('refused-ensemble-out'));
    isParquet(file, 'table');
    if (/\.gz$/i.test(values.out)) throw refused('option', message('refused-ensemble-gz'));
    const parquet = isParquet(values.out, 'out');
    const options: EnsembleOptions = {
      years: positive('years', values.years, 1000),
      method: oneOf('method', values.method, ENSEMBLE_METHODS) ?? 'settle',
      step: values.step === undefined ? ENSEMBLE_STEP : positive('step', values.step, 10),
      equations: values.equations === undefined ? null : await textOf(values.equations),
    };
    const { equations } = values;
    await mayWrite({
      path: values.out,
      inputs: [file, ...(equations === undefined ? [] : [equations])],
      ours: parquet ? isOurParquet : isOurCsv,
    });
    const jobs = wholeNumber('jobs', values.jobs, [1, 256], availableParallelism());
    try {
      await run({ file, out: values.out, parquet, options, jobs }, host);
      return 0;
    } catch (error) {
      const why = notWritten(error, values.out);
      if (why !== null) throw refused('not-written', message('refused-not-written', { path: values.out, why }));
      if (!host.signal.aborted) throw error;
      host.err('\n');
      note(host.words.say(message('ensemble-stopped', { parts: `${values.out}.parts` })), host);
      return 130;
    }
  },
};

/** An answer of an earlier run, which this one may replace, or a file of no bytes. */
const isOurCsv = (head: string): boolean => head === '' || /^id,[^\r\n]*,fault\n/.test(head);
const isOurParquet = (head: string, tail: string): boolean =>
  head === '' || (head.startsWith('PAR1') && tail.includes('slipstep ') && tail.includes('fault'));

function positive(name: string, value: string | undefined, most: number): number {
  const number = Number(value ?? Number.NaN);
  if (number > 0 && number <= most) return number;
  throw refused(
    'option',
    message('refused-positive', { name, most, given: value === undefined ? 'missing' : 'other', value: value ?? '' }),
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw refused('equations', message('refused-equations', { file }));
  }
}

interface Run {
  readonly file: string;
  readonly out: string;
  readonly parquet: boolean;
  readonly options: EnsembleOptions;
  readonly jobs: number;
}

interface Part {
  readonly number: number;
  readonly chunk: EnsembleChunk;
}

async function run({ file, out, parquet, options, jobs }: Run, host: Host): Promise<void> {
  const shape = shapeOf(options.equations, hasOwnSteps(options.method));
  if (!shape.ok) throw new UnusableInput(shape.issues);
  const { gives, system } = shape.value;
  // Failure of a pair with a usable row: it diverged with fixed steps too wide for it, or did not finish with its own.
  const lost = hasOwnSteps(options.method) ? 'not finished' : 'ran off: --step';
  const endsAt = (answer: Float64Array, { ids }: EnsembleChunk, m: number): boolean =>
    system.states.every((_, i) => Number.isFinite(answer[i * ids.length + m]));
  const tables = readTable(file, PART);
  const first = await tables.next();
  const plan = planEnsemble(first.value!.columns, shape.value);
  if (!plan.ok) throw new UnusableInput(plan.issues);
  const columns = plan.value;
  tellAssumed(columns.assumed, host);
  const parts = `${out}.parts`;
  const kept = await openParts(parts, { version: VERSION, ...options, part: PART, input: await hashOf(file) });
  let pairs = 0;
  let count = 0;
  let reused = 0;
  const progress = progressOf(host);
  async function* tasks() {
    for (let table = first; table.done !== true; table = await tables.next()) {
      const { rows } = table.value;
      if (rows.length === 0) break;
      const chunk = chunkOf(columns, rows, pairs + 1);
      pairs += rows.length;
      const number = count++;
      if (kept.has(number)) {
        reused += rows.length;
        continue;
      }
      yield { task: { number, chunk }, message: chunk.values, transfer: [chunk.values.buffer as ArrayBuffer] };
    }
  }
  let computed = 0;
  await runPool<Part, Float64Array>(
    jobs,
    new URL('./worker.ts', import.meta.url),
    options,
    tasks(),
    async ({ number, chunk }, answer) => {
      const faults = chunk.faults.map((fault, m) => (fault !== '' || endsAt(answer, chunk, m) ? fault : lost));
      await keepPart(parts, number, { ...chunk, faults }, answer);
      computed += chunk.ids.length;
      progress(host.words.say(message('ensemble-progress', { pairs: computed + reused })));
    },
    host.signal,
  );
  progress(null);
  const { say } = host.words;
  const whole = join(parts, 'answer.writing');
  const faults = await (parquet ? writeParquet : writeCsv)(whole, parts, count, gives);
  await rename(whole, out);
  await rm(parts, { recursive: true });
  if (reused > 0) note(say(message('ensemble-reused', { pairs: reused })), host);
  if (faults > 0) note(say(message('ensemble-faults', { faults, pairs })), host);
  note(say(message('ensemble-done', { pairs, years: options.years, file: out })), host);
}

function tellAssumed(assumed: readonly (readonly [string, number])[], host: Host): void {
  if (assumed.length > 0)
    note(host.words.say(message('ensemble-assumed', { what: assumed.map(([n, v]) => `${n} ${v}`).join(', ') })), host);
}

/** At most four lines a second on a terminal, nothing elsewhere. */
function progressOf(host: Host): (text: string | null) => void {
  let last = 0;
  return text => {
    if (!host.isTerminal) return;
    const now = Date.now();
    if (text !== null && now - last < 250) return;
    last = now;
    host.err(text === null ? '\r\u001b[K' : `\r\u001b[K${text}`);
  };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

/** Files that a run leaves in the folder of its parts. */
const OURS = /^(?:part-\d+\.bin|run\.json|answer)(?:\.writing)?$/;

/** The numbers of the parts that an earlier run of the same command has finished. A folder of another run is refused, and so is somebody's own. */
async function openParts(folder: string, wanted: unknown): Promise<ReadonlySet<number>> {
  const text = `${JSON.stringify(wanted)}\n`;
  const file = join(folder, 'run.json');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== null && before !== text) throw refused('parts', message('refused-parts', { folder }));
  const names = await readdir(folder);
  // The folder goes with all that is in it, once the answer is whole.
  if (names.some(name => !OURS.test(name)) || (before === null && names.some(name => name.startsWith('part-'))))
    throw refused('parts', message('refused-parts-taken', { folder }));
  await writeAtomically(file, Buffer.from(text));
  return new Set(names.flatMap(name => /^part-(\d+)\.bin$/.exec(name)?.[1] ?? []).map(Number));
}

async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.writing`, bytes);
  await rename(`${file}.writing`, file);
}

const partFile = (folder: string, number: number): string =>
  join(folder, `part-${String(number).padStart(6, '0')}.bin`);

/** A line of JSON (ids and faults), then the numbers. */
async function keepPart(folder: string, number: number, chunk: EnsembleChunk, answer: Float64Array): Promise<void> {
  const head = Buffer.from(`${JSON.stringify({ ids: chunk.ids, faults: chunk.faults })}\n`);
  const body = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  await writeAtomically(partFile(folder, number), Buffer.concat([head, body]));
}

interface FinishedPart {
  readonly ids: readonly string[];
  readonly faults: readonly string[];
  /** Numbers by column, null where there is none. */
  readonly columns: readonly (readonly (number | null)[])[];
}

async function readPart(folder: string, number: number, gives: readonly string[]): Promise<FinishedPart> {
  const bytes = await readFile(partFile(folder, number));
  const end = bytes.indexOf(10);
  const { ids, faults } = JSON.parse(bytes.toString('utf8', 0, end)) as Pick<FinishedPart, 'ids' | 'faults'>;
  const numbers = new Float64Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
  const columns = gives.map((_, c) =>
    ids.map((_, m) => {
      const value = numbers[c * ids.length + m]!;
      return faults[m] !== '' || Number.isNaN(value) ? null : value;
    }),
  );
  return { ids, faults, columns };
}

/** Returns how many pairs have a fault. */
async function writeCsv(file: string, folder: string, parts: number, gives: readonly string[]): Promise<number> {
  const table = new TextFile(file);
  table.write(`${['id', ...gives, 'fault'].join(',')}\n`);
  let faulty = 0;
  for (let number = 0; number < parts; number++) {
    const { ids, faults, columns } = await readPart(folder, number, gives);
    const rows = ids.map((id, m) => [cellOf(id), ...columns.map(column => column[m]), faults[m]]);
    table.write(`${rows.map(csvRow).join('\n')}\n`);
    faulty += countOf(faults);
  }
  table.end();
  return faulty;
}

const countOf = (faults: readonly string[]): number => faults.filter(fault => fault !== '').length;

async function writeParquet(file: string, folder: string, parts: number, gives: readonly string[]): Promise<number> {
  const text = (name: string) =>
    ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' }) as const;
  const number = (name: string) => ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }) as const;
  const schema = [text('id'), ...gives.map(number), text('fault')];
  ownersFile(file);
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [{ name: 'root', num_children: schema.length }, ...schema],
    createdBy: `slipstep ${VERSION}`,
  });
  let faulty = 0;
  for (let part = 0; part < parts; part++) {
    const { ids, faults, columns } = await readPart(folder, part, gives);
    await writer.write({
      columnData: [
        { name: 'id', data: [...ids] },
        ...columns.map((data, i) => ({ name: gives[i]!, data: [...data] })),
        { name: 'fault', data: [...faults] },
      ],
      rowGroupSize: PART,
    });
    faulty += countOf(faults);
  }
  await writer.finish();
  return faulty;
}

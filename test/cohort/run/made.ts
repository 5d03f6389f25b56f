import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect } from 'vitest';
import { randomFrom } from '../../../src/base/index.ts';
import { SIMULATORS, synthesise } from '../../../lab/simulators/index.ts';
import { ran } from '../../cli/host.ts';
import { FULL } from '../../full.ts';

export const ENTRY = resolve(import.meta.dirname, '../../../src/cli/entry.ts');

/** A table of invented pairs, rows in order of time. */
export function rowsOf(pairs: number, days = 60, volume = 0.03): readonly string[] {
  return Array.from({ length: pairs }, (_, k) => {
    const { turns } = synthesise({ simulator: SIMULATORS[k % SIMULATORS.length]!, plant: 'none', days, volume }, k + 1);
    const id = `pair-${String(k).padStart(3, '0')}`;
    const people = [`${id}-x`, `${id}-y`];
    return Array.from(
      turns.start,
      (t, i) => `${id},${Math.round(t)},${people[turns.actor[i]!]},${people[1 - turns.actor[i]!]}`,
    );
  }).flat();
}
export const HEADER = 'dyad_id,time_unix,sender,receiver';
export const tableOf = (rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

export function shuffledRows(rows: readonly string[], seed: number): readonly string[] {
  const random = randomFrom(seed);
  const out = [...rows];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a process of its own. `started`: what may be done to it while it runs. */
export function run(
  args: readonly string[],
  options: {
    readonly env?: NodeJS.ProcessEnv;
    readonly started?: (kill: (signal: NodeJS.Signals) => void) => void;
  } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [ENTRY, ...args], { env: { ...process.env, ...options.env } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
  options.started?.(signal => child.kill(signal));
  return new Promise(done =>
    child.on('close', (code, signal) => done({ code, signal, out: said.out, err: said.err.replaceAll(/\s+/g, ' ') })),
  );
}

/** The same command in this process, which starts none: for what fits no pair. */
export const runHere = (args: readonly string[]): Promise<Omit<Ran, 'signal'>> => ran(args);

/** Looks again and again until it is so, and leaves the processor to what it waits for. */
export const untilThere = (is: () => boolean): Promise<void> => expect.poll(is).toBe(true);

/** Every file that a run leaves, by its hash; not what tells when and where. */
export const filesOf = (out: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(out)
      .filter(name => name !== 'run.log' && statSync(join(out, name)).isFile())
      .sort()
      .map(name => [
        name,
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ]),
  );

/** Files of shards of a round. */
export const shardFiles = (out: string, round: number): readonly string[] => {
  const folder = join(out, 'work', `r${round}`);
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /[0-9a-f]{64}$/.test(name))
      .map(name => join(folder, name))
      .sort();
  } catch {
    return [];
  }
};

export const PAIRS = FULL ? 4 : 3;
/** Shards of two pairs: more than one, so that there is something to stop between. */
export const cut = ['--rounds', '0', '--shard-seconds', '0.05'];
/** All pairs in one. */
const whole = ['--rounds', '0', '--shard-seconds', '10'];

/** A folder for the tests of a file, with a run of all pairs in one shard, called one: the paths in it, and the rows of the table. */
export function folderOfRuns() {
  const rows = rowsOf(PAIRS);
  let folder = '';
  const at = (...names: string[]): string => join(folder, ...names);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cohort-'));
    writeFileSync(at('events.csv'), tableOf(rows));
    const { code, err } = await run(['cohort', at('events.csv'), '--out', at('one'), '--jobs', '1', ...whole]);
    expect(err).toContain(`${PAIRS} pairs are in the tables`);
    expect(code).toBe(0);
    expect(shardFiles(at('one'), 0)).toHaveLength(1);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return { at, rows };
}

export const csvOf = (path: string) =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_TASKS } from '../../../cohort/index.ts';
import { message } from '../../../words/index.ts';
import { refused } from '../../host/options.ts';
import { placesIn, writeWhole } from '../places.ts';
import { type Engine, type EngineWork, type Handle, TooMany } from '../engine.ts';
import { ownCommand, taskCommand } from './task-command.ts';

/** Options of `slurm:`. */
export interface SlurmOptions {
  readonly partition: string | null;
  readonly account: string | null;
  readonly qos: string | null;
  /** As sbatch takes it: minutes, or hours:minutes:seconds; null: as the partition has it. */
  readonly time: string | null;
  /** Memory of a task at its first attempt, MiB. */
  readonly memoryMiB: number;
  /** Tasks of a round at most. */
  readonly tasks: number;
  /** Tasks that run at once; null: as many as the queue lets. */
  readonly atOnce: number | null;
  /** Seconds between two queries of the queue; at least 15 except in tests. */
  readonly every: number;
}

const KEYS = ['partition', 'account', 'qos', 'time', 'mem', 'tasks', 'at-once', 'every'] as const;
/** Seconds between two queries of the queue: one query for all tasks, which no administrator minds. */
const EVERY = 15;

/** `partition=short,account=x,time=2:00:00,mem=2G,tasks=200,at-once=100`. Keys that are not known are refused. */
export function slurmOptions(text: string): SlurmOptions {
  const given = new Map<string, string>();
  for (const part of text === '' ? [] : text.split(',')) {
    const [key, value] = [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)];
    if (!part.includes('=') || !KEYS.some(known => known === key) || !/^[\w.:@/+-]{1,100}$/.test(value))
      throw refused('option', message('refused-cohort-slurm', { part, keys: KEYS.join(', ') }));
    given.set(key, value);
  }
  const number = (key: (typeof KEYS)[number], or: number, most: number): number => {
    const value = Number(given.get(key) ?? or);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw refused(
        'option',
        message('refused-cohort-slurm', { part: `${key}=${given.get(key)}`, keys: KEYS.join(', ') }),
      );
    return value;
  };
  return {
    partition: given.get('partition') ?? null,
    account: given.get('account') ?? null,
    qos: given.get('qos') ?? null,
    time: given.get('time') ?? null,
    memoryMiB: mebibytes(given.get('mem') ?? '2G'),
    tasks: number('tasks', MOST_TASKS, 10_000),
    atOnce: given.has('at-once') ? number('at-once', 1, 10_000) : null,
    every: number('every', EVERY, 3600),
  };
}

function mebibytes(text: string): number {
  const [, count, unit] = /^(\d{1,7})([MG])?$/i.exec(text) ?? [];
  if (count === undefined)
    throw refused('option', message('refused-cohort-slurm', { part: `mem=${text}`, keys: KEYS.join(', ') }));
  return Number(count) * (unit?.toUpperCase() === 'G' ? 1024 : 1);
}

/** Heap of the process that fits, as a part of a task's memory, MiB. The rest is for its supervisor and for memory
 * outside the heap. */
const heapOf = (memoryMiB: number): number => Math.max(128, Math.floor(0.6 * memoryMiB));

/** Job arrays of stripes on SLURM (yoo2003). Values go to its programs as arguments, never through a shell. Only sbatch,
 * squeue and scancel are used. Their answer about a task is a hint, and files are the truth. */
export function slurmEngine(options: SlurmOptions, pairSeconds: number): Engine {
  const limits = (memoryMiB: number): readonly string[] => [
    '--parsable',
    '--requeue',
    '--open-mode=append',
    `--mem=${memoryMiB}M`,
    ...(options.time === null ? [] : [`--time=${options.time}`]),
    ...(options.partition === null ? [] : [`--partition=${options.partition}`]),
    ...(options.account === null ? [] : [`--account=${options.account}`]),
    ...(options.qos === null ? [] : [`--qos=${options.qos}`]),
  ];
  const array = (stripes: readonly number[]): string =>
    `--array=${stripes.join(',')}${options.atOnce === null ? '' : `%${options.atOnce}`}`;
  const tasks = async (work: EngineWork, after: string | null): Promise<string> => {
    const { out, round, attempt, stripes, of } = work;
    const memory = options.memoryMiB * 2 ** (attempt - 1);
    const command = taskCommand(out, round, `$SLURM_ARRAY_TASK_ID/${of}`, {
      memoryMiB: heapOf(memory),
      pairSeconds,
    });
    const sent = batch(out, `r${round}`, command, [
      ...limits(memory),
      array(stripes),
      ...(after === null ? [] : [`--dependency=${after}`, '--kill-on-invalid-dep=yes']),
    ]);
    return sent.catch((error: Error) => {
      // If no node has so much memory, ask for as much as the attempt before.
      if (attempt > 1 && error instanceof NoRoom) return tasks({ ...work, attempt: attempt - 1 }, after);
      throw error instanceof NoRoom ? notTaken(error.message) : error;
    });
  };
  return {
    name: 'slurm',
    tasks: options.tasks,
    async check(signal) {
      const version = await call('sbatch', ['--version'], signal).catch(() => null);
      if (version === null) throw refused('engine', message('refused-cohort-no-slurm'));
      await call('squeue', ['--noheader', '--me'], signal).catch((error: Error) => {
        throw refused('engine', message('refused-cohort-slurm-silent', { said: error.message.slice(0, 500) }));
      });
    },
    submit: work => tasks(work, null),
    async *watch(handle, signal) {
      const jobs = handle.split(',');
      for (;;) {
        const counts = await look(jobs, signal);
        if (counts !== null) {
          yield counts;
          if (counts.waiting + counts.running === 0) return;
        }
        await pause(options.every * 1000, signal);
      }
    },
    cancel: handle => cancelAll(handle.split(',')),
    detach: rounds => sendAll(rounds, tasks, limits(options.memoryMiB)),
  };
}

/** Sends the tasks and the reduction of every round at once, each after the one before. `limits`: of a reduction. */
async function sendAll(
  rounds: Parameters<NonNullable<Engine['detach']>>[0],
  tasks: (work: EngineWork, after: string | null) => Promise<string>,
  limits: readonly string[],
): Promise<Handle> {
  const jobs: string[] = [];
  const sent = async (job: Promise<string>): Promise<string> => {
    jobs.push(await job);
    return jobs.at(-1)!;
  };
  let after: string | null = null;
  try {
    for (const { out, round, stripes, of } of rounds) {
      let mapped = await sent(tasks({ out, round, stripes, of, attempt: 1 }, after));
      // Failed tasks are tried once more with twice the memory; finished shards are skipped.
      mapped = await sent(tasks({ out, round, stripes, of, attempt: 2 }, `afterany:${mapped}`));
      const reduce = [...ownCommand(), 'cohort', `--out=${out}`, `--reduce=${round}`];
      const waits = [`--dependency=afterany:${mapped}`, '--kill-on-invalid-dep=yes'];
      const reduced: string = await sent(batch(out, `reduce-r${round}`, reduce, [...limits, ...waits]));
      after = `afterok:${reduced}`;
    }
  } catch (error) {
    if (jobs.length > 0) await cancelAll(jobs);
    throw error;
  }
  return jobs.join(',');
}

/** Puts a script in work/, and sends it. The number of the job. */
async function batch(out: string, name: string, command: readonly string[], args: readonly string[]): Promise<Handle> {
  const folder = join(placesIn(out).work, 'slurm');
  await mkdir(folder, { recursive: true });
  const script = join(folder, `${name}-${randomBytes(4).toString('hex')}.sh`);
  // `exec`, so that a stop reaches the task itself. The one variable is SLURM's own.
  const line = command
    .map(part => quoted(part).replace('$SLURM_ARRAY_TASK_ID/', '\'"$SLURM_ARRAY_TASK_ID"\'/'))
    .join(' ');
  await writeWhole(script, `#!/bin/sh\nexec ${line}\n`);
  try {
    const said = await call('sbatch', [
      `--job-name=slipstep-${name}`,
      `--output=${join(folder, `${name}.log`)}`,
      ...args,
      script,
    ]);
    return /^(\d+)/.exec(said.trim())![1]!;
  } catch (error) {
    const said = (error as Error).message.slice(0, 500);
    if (/QOS\w*Limit|Assoc\w*Limit|job array|exceed/i.test(said)) throw new TooMany(said);
    throw NO_ROOM.test(said) ? new NoRoom(said) : notTaken(said);
  } finally {
    // SLURM keeps its own copy.
    await rm(script, { force: true });
  }
}

const notTaken = (said: string): Error => refused('engine', message('refused-cohort-sbatch', { said }));

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Error: a node with so much memory does not exist. */
class NoRoom extends Error {}
const NO_ROOM = /Memory specification|node configuration is not available/;

/** Why a task waits that will never run: SLURM takes it and lets it wait for ever. */
const HOPELESS =
  /PartitionTimeLimit|PartitionNodeLimit|BadConstraints|NeverSatisfied|NotAllowed|InvalidAccount|InvalidQOS/;

const HELD = /requeued[_ ](in[_ ])?held/i;

/** Tasks of the jobs that wait and run; null where the controller did not answer. */
async function look(
  jobs: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly waiting: number; readonly running: number } | null> {
  const said = await call(
    'squeue',
    ['--noheader', '--array', '--format=%T %r', `--jobs=${jobs.join(',')}`],
    signal,
  ).catch((error: Error) => {
    signal.throwIfAborted();
    // A job that ended a while ago is not known any more.
    return /Invalid job id/.test(error.message) ? '' : null;
  });
  if (said === null) return null;
  const states = said.split('\n').filter(line => line.trim() !== '');
  const never = states.find(state => HOPELESS.test(state));
  if (never !== undefined) {
    await cancelAll(jobs);
    throw notTaken(never.trim());
  }
  // A task that could not be started is requeued and held, and waits for an administrator: the next attempt does not.
  if (states.length > 0 && states.every(state => HELD.test(state))) {
    await cancelAll(jobs);
    return { waiting: 0, running: 0 };
  }
  const running = states.filter(state => /RUNNING|COMPLETING/.test(state)).length;
  return { waiting: states.length - running, running };
}

async function cancelAll(jobs: readonly string[]): Promise<void> {
  await call('scancel', [...jobs]).catch(() => undefined);
}

function call(program: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  execFile(program, [...args], { timeout: 120_000, ...(signal && { signal }) }, (error, out, said) => {
    if (error === null) resolve(out);
    else reject(new Error(said.trim() === '' ? error.message : said.trim()));
  });
  return promise;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = (): void => {
    clearTimeout(clock);
    reject(signal.reason as Error);
  };
  const clock = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    resolve();
  }, milliseconds);
  signal.addEventListener('abort', stop, { once: true });
  return promise;
}

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { VERSION, zoneOf } from '../../base/index.ts';
import { LANGUAGES, message } from '../../words/index.ts';
import { checkInput } from '../cohort/input/check.ts';
import { covariatesFile } from '../cohort/input/covariates.ts';
import { drive, holderOf, leave, Unfinished } from '../cohort/drive.ts';
import type { Engine } from '../cohort/engine.ts';
import { localEngine } from '../cohort/engines/local.ts';
import { slurmEngine, slurmOptions } from '../cohort/engines/slurm.ts';
import { lockOut } from '../cohort/lock.ts';
import { mayFill } from '../cohort/may-fill.ts';
import { writeFailed, writeTables } from '../cohort/outputs.ts';
import { missingIn, readPlan, roundOf } from '../cohort/plan-file.ts';
import { prepare } from '../cohort/prepare.ts';
import { Missing, reduceLearning } from '../cohort/reduce.ts';
import type { Bounds } from '../cohort/supervise.ts';
import { runTask } from '../cohort/task.ts';
import { watchOf } from '../cohort/watch.ts';
import type { Command, Host } from '../host/command.ts';
import { readOptions, refused, refuseNeedless, wholeNumber } from '../host/options.ts';
import { json, note } from '../host/terminal.ts';
import { notWritten } from '../host/text-file.ts';

/** Rounds of learning at most; the last ones are idle where the population rests before. */
const ROUNDS = 6;
/** Heap of the process that fits, MiB. */
const HEAP = 600;
/** The heap grows by a fifth of its use and not to a multiple of it. Tables of millions of rows pass through, and little
 * of them stays. */
const FRUGAL = '--heap-growing-percent=20';
/** Time limit for one pair, seconds: a thousand times what a million messages take. */
const PAIR_SECONDS = 900;

const OPTIONS = {
  out: { type: 'string' },
  check: { type: 'boolean' },
  jobs: { type: 'string' },
  rounds: { type: 'string' },
  seed: { type: 'string' },
  tz: { type: 'string' },
  choices: { type: 'string' },
  people: { type: 'string' },
  engine: { type: 'string' },
  detach: { type: 'boolean' },
  // A stopped run goes on anyway. Scripts that say so keep working.
  resume: { type: 'boolean' },
  task: { type: 'string' },
  round: { type: 'string' },
  reduce: { type: 'string' },
  heap: { type: 'string' },
  'pair-seconds': { type: 'string' },
  'shard-seconds': { type: 'string' },
  'with-parent': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;
type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

export const cohort: Command = {
  name: 'cohort',
  summary: message('summary-cohort'),
  options: OPTIONS,
  help: message('cohort-help', { rounds: ROUNDS, heap: HEAP, pairSeconds: PAIR_SECONDS }),
  async run(args, host) {
    const { values, positionals } = readOptions('cohort', args, OPTIONS);
    setFlagsFromString(FRUGAL);
    const zone = zoneFor(values.tz);
    refuseIdle(values);
    if (values.check === true)
      return checkInput(onlyInput(positionals), values.choices, zone.name, values.json === true, host);
    if (values.out === undefined) throw refused('option', message('refused-cohort-out'));
    const out = resolve(values.out);
    if (values.task !== undefined) return task(out, values.task, values, host);
    if (values.reduce !== undefined) return reduce(out, values);
    const input = onlyInput(positionals);
    const beside = [values.people, values.choices].filter(path => path !== undefined);
    await mayFill(out, [input, ...beside]);
    const unlock = await lockOut(out).catch(error => {
      throw wordedFor(values.out!, error);
    });
    const watch = watchOf(host, values.json === true);
    try {
      const engine = engineOf(values);
      const holder = await holderOf(out, engine, host.signal);
      const plan = await prepare(
        {
          input,
          out,
          choices: values.choices,
          zone,
          language: LANGUAGES.find(language => language === host.words.locale) ?? 'en',
          people: values.people === undefined ? null : await covariatesFile(values.people),
          seed: wholeNumber('seed', values.seed, [0, 2 ** 31], 1),
          rounds: wholeNumber('rounds', values.rounds, [0, 50], ROUNDS),
          shardSeconds: secondsIn(values['shard-seconds']),
        },
        holder,
        host.signal,
        text => values.json === true || note(host.words.say(text), host),
      );
      if (plan.pairs === 0) {
        await writeFailed(out);
        throw refused('nothing', message('refused-cohort-nothing', { out: values.out }));
      }
      if (values.detach === true && holder === null) {
        await leave(out, plan, engine, host.signal);
        note(host.words.say('cohort-detached', { out: values.out }), host);
        return 0;
      }
      const { covariates, ...summary } = await drive(out, plan, engine, watch, host.signal);
      watch.end();
      if (values.json) host.out(`${json({ slipstep: VERSION, schema: 'cohort/1', seed: plan.seed, ...summary })}\n`);
      else note(host.words.say('cohort-done', { pairs: summary.pairs, failed: summary.failed, out: values.out }), host);
      if (covariates !== null) note(host.words.say('cohort-covariates', covariates), host);
      return 0;
    } catch (error) {
      watch.end();
      return endedBy(error as Error, values.out, host);
    } finally {
      await unlock();
    }
  },
};

function onlyInput(positionals: readonly string[]): string {
  const [input] = positionals;
  if (positionals.length === 1 && input !== undefined) return input;
  throw refused('files', message('refused-cohort-input'));
}

/** Says that a run is unfinished or was stopped, and how it goes on; its exit status. Any other error is thrown. */
function endedBy(error: Error, out: string, host: Host): number {
  if (error instanceof Unfinished) {
    const { shards, round } = error;
    const first = shards.slice(0, 20).join(', ');
    note(host.words.say('cohort-unfinished', { shards: shards.length, first, round, out }), host);
    return 1;
  }
  if (!host.signal.aborted) throw wordedFor(out, error);
  note(host.words.say('cohort-stopped', { out }), host);
  return 130;
}

/** What each part of a run takes beside its own name. */
const PARTS = {
  check: ['choices', 'tz', 'json'],
  task: ['out', 'round', 'heap', 'pair-seconds', 'with-parent'],
  reduce: ['out'],
} as const;

/** Refuses an option that would do nothing beside the part or the engine that is asked for. */
function refuseIdle(values: Values): void {
  for (const part of ['check', 'task', 'reduce'] as const)
    if (values[part] !== undefined) {
      const idle = Object.keys(values).filter(name => name !== part && !PARTS[part].some(own => own === name));
      return refuseNeedless(values, idle, 'beside', `--${part}`);
    }
  refuseNeedless(values, ['round', 'with-parent'], 'without', '--task');
  if (values.engine?.startsWith('slurm') === true) refuseNeedless(values, ['jobs'], 'beside', '--engine slurm:');
  else refuseNeedless(values, ['detach'], 'without', '--engine slurm:');
}

/** The obstacle to writing, in words; any other fault as it is. */
function wordedFor(out: string, error: unknown): unknown {
  const why = notWritten(error, resolve(out));
  return why === null ? error : refused('not-written', message('refused-cohort-not-written', { out, why }));
}

/** A public part: one stripe of one round. */
async function task(out: string, text: string, values: Values, host: Host): Promise<number> {
  const [, k, n] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const stripe = [Number(k), Number(n)] as const;
  if (k === undefined || n === undefined || stripe[0] < 1 || stripe[0] > stripe[1])
    throw refused('option', message('refused-cohort-task', { text }));
  if (values.round === undefined) throw refused('option', message('refused-cohort-task-round', { text }));
  const bounds = boundsOf(values);
  const stop = new AbortController();
  const stopped = (): void => stop.abort(new Error('stopped'));
  host.signal.addEventListener('abort', stopped);
  process.once('SIGTERM', stopped);
  if (values['with-parent'] === true) {
    process.stdin.on('close', stopped).on('error', stopped).resume();
    process.stdin.unref();
  }
  try {
    await runTask(out, await roundFor(out, values.round, values.out!), stripe, bounds, stop.signal);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 143;
    throw error;
  } finally {
    process.stdin.removeAllListeners('close').destroy();
  }
}

const boundsOf = (values: Values): Bounds => ({
  memoryMiB: wholeNumber('heap', values.heap, [64, 1 << 20], HEAP),
  pairSeconds: wholeNumber('pair-seconds', values['pair-seconds'], [1, 1_000_000], PAIR_SECONDS),
});

/** A public part: merges the results of a round's tasks. */
async function reduce(out: string, values: Values): Promise<number> {
  const round = await roundFor(out, values.reduce, values.out!);
  try {
    await (round.number === round.plan.rounds ? writeTables(out, round) : reduceLearning(out, round));
    return 0;
  } catch (error) {
    if (!(error instanceof Missing)) throw wordedFor(values.out!, error);
    const missing = Math.max(error.shards.length, (await missingIn(out, round)).length);
    const { number, shards } = round;
    throw refused('round', message('refused-cohort-missing', { round: number, missing, of: shards.length }));
  }
}

async function roundFor(out: string, text: string | undefined, said: string) {
  const plan = await readPlan(out);
  if (plan === null) throw refused('plan', message('refused-cohort-plan', { out: said }));
  const number = wholeNumber('round', text, [0, plan.rounds], 0);
  const round = await roundOf(out, plan, number);
  if (round === null) throw refused('round', message('refused-cohort-round', { round: number, before: number - 1 }));
  return round;
}

function engineOf(values: Values): Engine {
  const text = values.engine ?? 'local:';
  if (text === 'local:' || text === 'local')
    return localEngine(wholeNumber('jobs', values.jobs, [1, 1024], availableParallelism()), boundsOf(values));
  if (text === 'slurm' || text.startsWith('slurm:'))
    return slurmEngine(slurmOptions(text.slice('slurm:'.length)), boundsOf(values).pairSeconds);
  throw refused('option', message('refused-cohort-engine', { text }));
}

function secondsIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 100_000) return seconds;
  throw refused('option', message('refused-cohort-seconds', { text }));
}

function zoneFor(tz: string | undefined): { readonly name: string; readonly how: 'given' | 'assumed' } {
  if (tz === undefined) return { name: 'UTC', how: 'assumed' };
  if (zoneOf(tz) === null) throw refused('option', message('refused-cohort-zone', { zone: tz }));
  return { name: tz, how: 'given' };
}

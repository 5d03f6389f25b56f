// Checks that a cohort killed again and again ends in the same bytes as an undisturbed one.
// `node lab/bench/cohort-kills.ts local|slurm KILLS DIR [SEED]` ends processes of small invented cohorts by SIGKILL at
// random moments, and reruns the same command. It stops once each kind was killed KILLS times. Every whole run is
// compared file by file.
// local: the fitting process, its supervisor, the driver. slurm: a node with its processes, the controller, the driver.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from '../../src/base/index.ts';
import { ENTRY, filesOf, rowsOf, run, shardFiles, tableOf } from '../../test/cohort/run/made.ts';
import { Cluster } from '../test/cohort/run/slurm.ts';

const [engine, kills, folder, seed] = [
  process.argv[2]!,
  Number(process.argv[3]),
  process.argv[4]!,
  Number(process.argv[5] ?? 1),
];
const PAIRS = 24;
const KINDS = engine === 'slurm' ? ['node', 'controller', 'driver'] : ['child', 'supervisor', 'driver'];
/** Seconds between two kills are drawn below this. */
const LONGEST = engine === 'slurm' ? 12 : 4;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const events = join(folder, 'events.csv');
writeFileSync(events, tableOf(rowsOf(PAIRS, 60, 0.02)));
const ask = (out: string): readonly string[] => [
  'cohort',
  events,
  '--out',
  join(folder, out),
  '--rounds',
  '1',
  '--shard-seconds',
  '0.06',
];
const random = randomFrom(seed);
const left = await run([...ask('left-alone'), '--jobs', '1']);
if (left.code !== 0) throw new Error(left.err);
const wanted = JSON.stringify(filesOf(join(folder, 'left-alone')));
const cluster = engine === 'slurm' ? new Cluster() : null;
await cluster?.start();
const how = cluster === null ? ['--jobs', '2'] : ['--engine', 'slurm:every=1,tasks=6,mem=3000M'];
const killed = new Map<string, number>(KINDS.map(kind => [kind, 0]));
const done = (): boolean => [...killed.values()].every(n => n >= kills);
const shards = (out: string): number =>
  shardFiles(join(folder, out), 0).length + shardFiles(join(folder, out), 1).length;

/** Processes under `root` whose command line holds `part`. */
function under(root: number, part: string): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter(one => /^\d+$/.test(one)))
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Gone between the two looks.
    }
  return [...parents.keys()].filter(pid => {
    let up: number | undefined = pid;
    while (up !== undefined && up !== root && up > 1) up = parents.get(up);
    try {
      return up === root && pid !== root && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(part);
    } catch {
      return false;
    }
  });
}

/** The same pair is not ended twice: that is how a pair that ends its process is known. */
let shardsAtLastChild = -1;

function kill(kind: string, driver: ChildProcess, out: string): boolean {
  if (kind === 'driver') return driver.kill('SIGKILL');
  if (cluster !== null) {
    // As an administrator does: a node that could not start a task is drained.
    for (const node of ['n1', 'n2'])
      try {
        cluster.call('scontrol', 'update', `NodeName=${node}`, 'State=RESUME');
      } catch {
        // It is up, or the controller is not.
      }
    if (kind === 'node') {
      const node = random.uniform() < 0.5 ? 'n1' : 'n2';
      cluster.loseNode(node);
      cluster.startNode(node);
    } else {
      cluster.killController();
      cluster.startController();
    }
    return true;
  }
  if (kind === 'child' && shards(out) < shardsAtLastChild + 2) return false;
  const some = under(driver.pid!, kind === 'child' ? 'child.ts' : '--task=');
  const pid = some[random.below(Math.max(1, some.length))];
  if (pid === undefined) return false;
  if (kind === 'child') shardsAtLastChild = shards(out);
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

let whole = 0;
let starts = 0;
try {
  while (!done()) {
    const out = `killed-${whole}`;
    shardsAtLastChild = -1;
    for (let code: number | null = null; code !== 0; ) {
      if (++starts > 40 * kills) throw new Error('No run came to its end.');
      const driver = spawn(process.execPath, [ENTRY, ...ask(out), ...how], {
        stdio: 'ignore',
        env: cluster?.env ?? process.env,
      });
      const ended = once(driver, 'exit') as Promise<[number | null]>;
      const over = new AbortController();
      driver.once('exit', () => over.abort());
      while (!over.signal.aborted) {
        await pause(1000 * LONGEST * random.uniform(), undefined, { signal: over.signal }).catch(() => undefined);
        if (over.signal.aborted || done()) continue;
        const few = KINDS.filter(kind => killed.get(kind)! < kills);
        const kind = few[random.below(few.length)]!;
        if (kill(kind, driver, out)) killed.set(kind, killed.get(kind)! + 1);
      }
      [code] = await ended;
    }
    if (JSON.stringify(filesOf(join(folder, out))) !== wanted) throw new Error(`${out} differs.`);
    whole++;
    console.log(
      `${whole} whole, all the same bytes; ${starts} starts; killed ${[...killed].map(one => one.join(' ')).join(', ')}`,
    );
  }
} finally {
  cluster?.stop();
}

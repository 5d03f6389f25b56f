// Time and memory of `slipstep cohort` over invented pairs.
// `node lab/bench/cohort.ts PAIRS MESSAGES DIR [JOBS|slurm]` invents PAIRS records of MESSAGES messages (seeds 1, 2, …)
// under DIR. It runs the command without rounds of learning, with JOBS jobs (2), or on a SLURM of two nodes that it
// starts. The system reports the processor time and the memory of each of its processes, but not of SLURM's own. One
// fit is measured before and after, warm, on some of the same pairs.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PLANTS, SIMULATORS, synthesise } from '../simulators/index.ts';
import { rowOfPair, turnsOfEvents } from '../../src/cohort/index.ts';
import { SHIPPED_PRIOR } from '../../src/fit/index.ts';
import { Cluster } from '../test/cohort/run/slurm.ts';

const [pairs, messages, folder, jobs] = [
  Number(process.argv[2]),
  Number(process.argv[3]),
  process.argv[4]!,
  process.argv[5] ?? '2',
];
const events = join(folder, `events-${pairs}-${messages}.csv`);
const out = join(folder, `out-${pairs}-${messages}-${jobs}`);
const cluster = jobs === 'slurm' ? new Cluster() : null;
await cluster?.start();
mkdirSync(folder, { recursive: true });

/** The first `messages` of a record that has as many. */
function record(k: number) {
  const plant = PLANTS[Math.floor(k / SIMULATORS.length) % PLANTS.length]!;
  const id = `p${String(k).padStart(7, '0')}`;
  for (let volume = messages / 12_000; ; volume *= 1.5) {
    const simulator = SIMULATORS[k % SIMULATORS.length]!;
    const { turns } = synthesise({ simulator, plant, strength: 0.5, volume }, k + 1);
    if (turns.count < messages) continue;
    return {
      id,
      people: [`${id}a`, `${id}b`] as const,
      at: Array.from(turns.start.subarray(0, messages), Math.round),
      actor: turns.actor.subarray(0, messages),
    };
  }
}
const linesOf = ({ id, people, at, actor }: ReturnType<typeof record>): string =>
  at.map((t, i) => `${id},${t},${people[actor[i] as 0 | 1]},${people[1 - actor[i]!]}\n`).join('');

if (!existsSync(events)) {
  const file = createWriteStream(events);
  file.write('dyad_id,time_unix,sender,receiver\n');
  for (let k = 0; k < pairs; k++) if (!file.write(linesOf(record(k)))) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}
console.log(`${pairs} pairs of ${messages} messages: ${Math.round(statSync(events).size / 2 ** 20)} MiB`);

interface Seen {
  readonly role: string;
  ticks: number;
  peak: number;
}
const TICKS = 100;

/** Processor time and memory of a process and of all that it starts, as the system counts them. Stopped processes are
 * not waited for. */
class Meter {
  readonly seen = new Map<number, Seen>();
  together = 0;
  #looks = 0;
  readonly #tasks = new Set<number>();

  /** A task that another program started. */
  #isTask(pid: number): boolean {
    if (!this.#tasks.has(pid) && commandOf(pid).includes(`--out=${out}\0--task=`)) this.#tasks.add(pid);
    return this.#tasks.has(pid);
  }

  look(root: number): void {
    const parents = new Map<number, { readonly parent: number; readonly ticks: number; readonly rss: number }>();
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const text = readFileSync(`/proc/${name}/stat`, 'utf8');
        const of = text.slice(text.lastIndexOf(')') + 2).split(' ');
        parents.set(Number(name), {
          parent: Number(of[1]),
          ticks: Number(of[11]) + Number(of[12]),
          rss: Number(of[21]) / 256,
        });
      } catch {
        // Gone between the two looks.
      }
    }
    // Memory that processes share is counted once. The system is slow to report it, so it is read only now and then.
    const sharing = this.#looks++ % 10 === 0;
    let together = 0;
    for (const [pid, { ticks, rss }] of parents) {
      let up: number | undefined = pid;
      while (up !== undefined && up !== root && up > 1 && !this.#isTask(up)) up = parents.get(up)?.parent;
      if (up !== root && !this.#isTask(up ?? 0)) continue;
      if (sharing) together += proportionalOf(pid);
      const known = this.seen.get(pid) ?? { role: roleOf(pid), ticks: 0, peak: 0 };
      this.seen.set(pid, known);
      known.ticks = ticks;
      known.peak = Math.max(known.peak, rss);
    }
    this.together = Math.max(this.together, together);
  }
  get seconds(): number {
    return [...this.seen.values()].reduce((sum, { ticks }) => sum + ticks, 0) / TICKS;
  }
  of(role: string): string {
    const all = [...this.seen.values()].filter(one => one.role === role);
    const peak = Math.max(0, ...all.map(one => one.peak));
    return `${role} ${Math.round(peak)} MiB, ${(all.reduce((sum, one) => sum + one.ticks, 0) / TICKS).toFixed(1)} s`;
  }
}

/** MiB of a process, what it shares divided among those who share it. */
function proportionalOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))![1]) / 1024;
  } catch {
    return 0;
  }
}

function roleOf(pid: number): string {
  const line = commandOf(pid);
  return line.includes('--task=') ? 'task' : line.includes('child.ts') ? 'process that fits' : 'driver';
}
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function measured(args: readonly string[]): Promise<{ readonly meter: Meter; readonly wall: number }> {
  const meter = new Meter();
  const begun = performance.now();
  const entry = resolve(import.meta.dirname, '../../src/cli/entry.ts');
  const child: ChildProcess = spawn(process.execPath, [entry, 'cohort', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: cluster?.env ?? process.env,
  });
  const clock = setInterval(() => meter.look(child.pid!), 100);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(clock);
  if (code !== 0) throw new Error(`cohort ended with ${code}`);
  return { meter, wall: (performance.now() - begun) / 1000 };
}

/** Processor seconds that one fit takes, once warm: the mean over pairs of this run. */
function fitSeconds(some: number): number {
  let spent = 0;
  for (let i = -WARM; i < some; i++) {
    const { people, at, actor } = record(((i + WARM) * STRIDE) % pairs);
    const columns = { id: '', people, at: Float64Array.from(at), actor: Uint8Array.from(actor) };
    const begun = process.cpuUsage();
    rowOfPair('', people, turnsOfEvents(columns, 'UTC'), SHIPPED_PRIOR, 1);
    const { user, system } = process.cpuUsage(begun);
    if (i >= 0) spent += user + system;
  }
  return spent / 1e6 / some;
}
const WARM = 5;
const SOME = 40;
/** Goes with neither the simulators nor the dances. */
const STRIDE = 37;

const before = fitSeconds(SOME);
const { meter, wall } = await measured([
  events,
  '--out',
  out,
  '--rounds',
  '0',
  ...(cluster === null ? ['--jobs', jobs] : ['--engine', 'slurm:tasks=8']),
]);
cluster?.stop();
const after = fitSeconds(SOME);
const single = (before + after) / 2;
const alone = await measured(['--out', out, '--reduce', '0']);
console.log(
  [
    `wall ${wall.toFixed(0)} s; processor ${meter.seconds.toFixed(0)} s; memory together ${Math.round(meter.together)} MiB`,
    `${meter.of('driver')}; ${meter.of('task')}; ${meter.of('process that fits')}`,
    `reduce alone: ${alone.meter.of('driver')}`,
    `one fit, warm: ${before.toFixed(3)} and ${after.toFixed(3)} s of a processor, before and after; all over pairs x fit: ${(meter.seconds / (pairs * single)).toFixed(3)} by processor, ${(wall / ((pairs * single) / (Number(jobs) || 2))).toFixed(2)} by the clock`,
  ].join('\n'),
);

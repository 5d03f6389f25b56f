import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, describe, expect, vi, test } from 'vitest';
import { runCommandLine } from '../../../../src/cli/main.ts';
import { heldHost } from '../../../../test/cli/host.ts';
import { filesOf, rowsOf, run, shardFiles, tableOf, untilThere } from '../../../../test/cohort/run/made.ts';
import { Cluster, SLURM_IS_HERE } from './slurm.ts';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
const ask = (out: string): readonly string[] => [
  'cohort',
  at('events.csv'),
  '--out',
  at(out),
  '--rounds',
  '1',
  '--shard-seconds',
  '0.05',
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cohort-slurm-'));
  writeFileSync(at('events.csv'), tableOf(rowsOf(4)));
  expect((await run([...ask('local'), '--jobs', '1'])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

if (!SLURM_IS_HERE)
  process.stderr.write(
    'SLURM is not installed here, or this user may not start it: its tests are skipped. CI installs it.\n',
  );

describe.skipIf(!SLURM_IS_HERE)('[N12] on a SLURM cluster of two nodes', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = new Cluster();
    await cluster.start();
  });
  afterAll(() => cluster.stop());
  const engine = ['--engine', 'slurm:every=1,tasks=4,mem=3000M'];

  test('lost nodes change no byte', async () => {
    const running = run([...ask('slurm'), ...engine], { env: cluster.env });
    await untilThere(() => shardFiles(at('slurm'), 0).length > 0);
    cluster.loseNode('n2');
    cluster.killController();
    cluster.startController();
    cluster.startNode('n2');
    const { code, err } = await running;
    expect(err).toContain('4 pairs are in the tables');
    expect(code).toBe(0);
    expect(filesOf(at('slurm'))).toEqual(filesOf(at('local')));
  });

  test('all rounds go at once; the command later waits', async () => {
    const left = await run([...ask('chain'), ...engine, '--detach'], { env: cluster.env });
    expect([left.code, left.err]).toEqual([0, expect.stringContaining('nothing is left running here')]);
    let kill = (): void => undefined;
    const again = run([...ask('chain'), ...engine], {
      env: cluster.env,
      started: send => (kill = () => send('SIGKILL')),
    });
    await untilThere(() => shardFiles(at('chain'), 0).length > 0).finally(() => kill());
    expect((await again).signal).toBe('SIGKILL');
    expect(existsSync(at('chain', 'work', 'engine.json'))).toBe(true);
    expect((await run([...ask('chain'), ...engine], { env: cluster.env })).code).toBe(0);
    expect(filesOf(at('chain'))).toEqual(filesOf(at('local')));
  });

  // SLURM looks at its limits twice a minute. What an attempt left is made by the next one in the quick form too, below.
  test('the next attempt finishes a task out of time', async () => {
    // One task at a time, and the file that tells which one it was keeps the next attempt from waiting too.
    const once = at('once');
    const poisoned = { NODE_OPTIONS: `--import=${resolve(import.meta.dirname, 'poison.mjs')}`, POISON_ONCE: once };
    const asked = [...ask('late'), '--engine', 'slurm:every=1,tasks=1,mem=3000M,time=30'];
    const running = run(asked, { env: { ...cluster.env, ...poisoned } });
    await untilThere(() => existsSync(once));
    const task = readFileSync(once, 'utf8');
    // Limits are whole minutes; an administrator may move the end of one that runs to any second.
    cluster.call('scontrol', 'update', `JobId=${task}`, 'EndTime=now+1second');
    const { code } = await running;
    expect(cluster.call('scontrol', 'show', 'job', task)).toContain('JobState=TIMEOUT');
    expect(code).toBe(0);
    expect(readFileSync(at('late', 'run.log'), 'utf8')).toContain('"round":0,"attempt":2');
    expect(filesOf(at('late'))).toEqual(filesOf(at('local')));
  });

  test('a job that will never run is taken back', async () => {
    const asked = [...ask('never'), '--engine', 'slurm:every=1,time=2:00:00'];
    const { code, err } = await run(asked, { env: cluster.env });
    expect([code, err]).toEqual([2, expect.stringContaining('PartitionTimeLimit')]);
  });
});

describe('[N12] a run handed over twice, or in part', () => {
  /** Programs in place of SLURM's that note how they were called. `sbatch` takes the first `most` jobs; what it took runs for ever. */
  function noted(name: string, most: number): { readonly calls: () => readonly string[] } {
    mkdirSync(at(name));
    const calls = at(name, 'calls');
    writeFileSync(calls, '');
    for (const [program, script] of Object.entries({
      sbatch: `[ "$1" = --version ] && exit 0
n=$(grep -c ^sbatch "${calls}"); [ $n -ge ${most} ] && { echo "sbatch: error: AssocMaxSubmitJobLimit" >&2; exit 1; }
echo "sbatch" >> "${calls}"; echo $((n + 1))`,
      squeue: `case "$*" in *--jobs=*) echo "squeue $4" >> "${calls}"; echo "RUNNING None";; esac`,
      scancel: `echo "scancel $*" >> "${calls}"`,
    })) {
      writeFileSync(at(name, program), `#!/bin/sh\n${script}\n`);
      chmodSync(at(name, program), 0o755);
    }
    vi.stubEnv('PATH', `${at(name)}${delimiter}${process.env['PATH']}`);
    return { calls: () => readFileSync(calls, 'utf8').trim().split('\n') };
  }
  afterEach(() => vi.unstubAllEnvs());
  const detach = (out: string): readonly string[] => [...ask(out), '--engine', 'slurm:every=1', '--detach'];

  test('the second waits for the jobs of the first and sends none', async () => {
    const { calls } = noted('twice', 100);
    const first = heldHost();
    expect([await runCommandLine(detach('handed'), first), first.said.err]).toEqual([
      0,
      expect.stringContaining('nothing is left running here'),
    ]);
    const jobs = ['1', '2', '3', '4', '5', '6'];
    expect(calls()).toEqual(jobs.map(() => 'sbatch'));
    const second = heldHost();
    let ended = false;
    const running = runCommandLine(detach('handed'), second).finally(() => (ended = true));
    // Looked for once before it is decided to wait, then while it waits.
    await untilThere(() => ended || calls().filter(call => call === `squeue --jobs=${jobs.join(',')}`).length > 1);
    expect(calls().filter(call => call === 'sbatch')).toHaveLength(jobs.length);
    expect([ended, existsSync(at('handed', 'work', 'engine.json'))]).toEqual([false, true]);
    second.stop.abort(new Error('stopped'));
    expect(await running).toBe(130);
    expect(calls().at(-1)).toBe(`scancel ${jobs.join(' ')}`);
  });

  test('[N28] another plan is refused while jobs wait', async () => {
    const { calls } = noted('waits', 100);
    expect(await runCommandLine(detach('waiting'), heldHost())).toBe(0);
    const sent = calls().length;
    const kept = (): readonly string[] =>
      ['plan.json', 'events.bin', 'engine.json'].map(name => readFileSync(at('waiting', 'work', name), 'latin1'));
    const before = kept();
    for (const other of [
      ['--seed', '7'],
      ['--tz', 'Europe/Berlin'],
      ['--lang', 'es'],
      ['--shard-seconds', '0.2'],
    ]) {
      const host = heldHost();
      expect(await runCommandLine([...detach('waiting'), ...other], host), other.join(' ')).toBe(2);
      expect(host.said.err).toMatch(/slurm/);
    }
    const host = heldHost();
    const input = readFileSync(at('events.csv'), 'utf8');
    writeFileSync(at('other.csv'), input.split('\n').slice(0, -5).join('\n'));
    const changed = detach('waiting').map(word => (word === at('events.csv') ? at('other.csv') : word));
    expect([await runCommandLine(changed, host), host.said.err.replaceAll(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringMatching(/still with slurm.*nothing was changed.*take them back.*another --out/),
    ]);
    // Another engine neither.
    expect(await runCommandLine([...ask('waiting'), '--seed', '7'], heldHost())).toBe(2);
    expect(kept()).toEqual(before);
    expect(calls().filter(call => call === 'sbatch')).toHaveLength(sent);
  });

  test('a part that the queue took is taken back', async () => {
    const { calls } = noted('part', 4);
    const host = heldHost();
    expect([await runCommandLine(detach('part-handed'), host), host.said.err]).toEqual([
      2,
      expect.stringContaining('AssocMaxSubmitJobLimit'),
    ]);
    expect(calls()).toEqual(['sbatch', 'sbatch', 'sbatch', 'sbatch', 'scancel 1 2 3 4']);
    expect(existsSync(at('part-handed', 'work', 'engine.json'))).toBe(false);
  });
});

describe('[N13] a queue that takes few tasks, or none', () => {
  /** Programs in place of SLURM's. */
  function fake(name: string, sbatch: string): NodeJS.ProcessEnv {
    mkdirSync(at(name));
    for (const [program, script] of Object.entries({ sbatch, squeue: 'exit 0', scancel: 'exit 0' })) {
      writeFileSync(at(name, program), `#!/bin/sh\n${script}\n`);
      chmodSync(at(name, program), 0o755);
    }
    return { PATH: `${at(name)}${delimiter}${process.env['PATH']}` };
  }

  test('fewer tasks are sent until it takes them', async () => {
    // Takes one task, and runs it at once; the first ends with nothing done, as one does that its time limit ended.
    const env = fake(
      'one-task',
      `[ "$1" = --version ] && exit 0
for part in "$@"; do case "$part" in --array=*,*) echo "sbatch: error: QOSMaxSubmitJobPerUserLimit" >&2; exit 1;; --array=*) task=\${part#--array=};; esac; done
if [ -e "${at('ended')}" ]; then SLURM_ARRAY_TASK_ID=$task sh "$part" >/dev/null 2>&1; else touch "${at('ended')}"; fi; echo 7`,
    );
    const { code } = await run([...ask('few'), '--engine', 'slurm:every=1'], { env });
    expect(code).toBe(0);
    const log = readFileSync(at('few', 'run.log'), 'utf8');
    expect(log).toContain('"round":0,"attempt":2');
    expect(log).not.toContain('"round":1,"attempt":2');
    expect(filesOf(at('few'))).toEqual(filesOf(at('local')));
  });

  test('a refusing queue gives a plain sentence', async () => {
    const env = fake(
      'no-task',
      '[ "$1" = --version ] && exit 0; echo "sbatch: error: AssocMaxSubmitJobLimit" >&2; exit 1',
    );
    const { code, err } = await run([...ask('none'), '--engine', 'slurm:every=1'], { env });
    expect([code, err]).toEqual([2, expect.stringContaining('AssocMaxSubmitJobLimit')]);
    expect(existsSync(at('none', 'work', 'plan.json'))).toBe(true);
  });

  test('keys that are not known are refused', async () => {
    const { code, err } = await run([...ask('keys'), '--engine', 'slurm:shell=$(id)']);
    expect([code, err]).toEqual([2, expect.stringContaining('partition, account')]);
  });
});

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** SLURM's programs are here, and this user may start them. */
export const SLURM_IS_HERE =
  ['slurmctld', 'slurmd', 'sbatch', 'squeue', 'scancel'].every(has) && process.getuid?.() === 0;

/** A cluster of one controller and two nodes on this machine, loopback alone. Nothing of it outlives `stop`, and it shares nothing with
 * another one: signed messages (auth/slurm) go by sockets of the whole machine in /run, which the cluster that begins last takes for itself
 * and ends with, so here nobody signs. */
export class Cluster {
  readonly #folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  readonly env: NodeJS.ProcessEnv = { ...process.env, SLURM_CONF: join(this.#folder, 'slurm.conf') };
  readonly #daemons = new Map<string, ChildProcess>();
  #stopped = false;

  /** Resolves once both nodes can be given work. A daemon that ends as it starts (its port was taken in the meantime, say) is
   * told with its last words, and all begins anew on other ports. */
  async start(): Promise<void> {
    const place = this.#folder;
    for (const folder of ['state', 'log', 'spool-n1', 'spool-n2']) mkdirSync(join(place, folder));
    writeFileSync(join(place, 'cgroup.conf'), 'CgroupPlugin=disabled\n');
    for (let port = await freePorts(FIRST_PORT); ; port = await freePorts(port + 10)) {
      writeFileSync(join(place, 'slurm.conf'), configOf(place, port));
      if (await this.#comesUp()) return;
      process.stderr.write(`SLURM begins anew on other ports: ${this.#ended()}\n`);
      this.#endAll();
    }
  }

  /** Whether the controller answers and all nodes can be given work; false: a daemon has ended. */
  async #comesUp(): Promise<boolean> {
    this.startController(true);
    for (const node of NODES) this.startNode(node);
    while (this.#ended() === null) {
      if (this.#stopped) throw new Error('stopped while it started');
      const { code, out } = await saidBy('sinfo', ['--noheader', '--Node', '--format=%T'], this.env);
      if (code === 0 && out.split('\n').filter(state => state === 'idle').length === NODES.length) return true;
    }
    return false;
  }

  /** The first daemon that has ended, with its last words. */
  #ended(): string | null {
    for (const [name, { exitCode, signalCode }] of this.#daemons)
      if (exitCode !== null || signalCode !== null)
        return `${name} (${exitCode ?? signalCode}): ${this.log(`${name}.err`).slice(-500)}`;
    return null;
  }

  /** In the foreground, so that its end is known. */
  #startDaemon(name: string, program: string, args: readonly string[]): void {
    const err = openSync(join(this.#folder, 'log', `${name}.err`), 'a');
    const daemon = spawn(program, ['-D', ...args], { env: this.env, stdio: ['ignore', 'ignore', err] });
    closeSync(err);
    this.#daemons.set(name, daemon);
  }
  startController(clean = false): void {
    this.#startDaemon('slurmctld', 'slurmctld', clean ? ['-c'] : []);
  }
  startNode(node: string): void {
    this.#startDaemon(`slurmd-${node}`, 'slurmd', ['-N', node]);
  }

  /** Returns once it is gone, and its port with it. */
  #end(name: string): void {
    const daemon = this.#daemons.get(name);
    this.#daemons.delete(name);
    if (daemon === undefined || !daemon.kill('SIGKILL')) return;
    try {
      while (!/^State:\s+[ZX]/m.test(readFileSync(`/proc/${daemon.pid}/status`, 'utf8')));
    } catch {
      // Gone already.
    }
  }
  #endAll(): void {
    for (const name of this.#daemons.keys()) this.#end(name);
  }
  killController(): void {
    this.#end('slurmctld');
  }

  /** A node with all that runs on it, as when its power goes: the processes that hold its spool folder's name. */
  loseNode(node: string): void {
    this.#end(`slurmd-${node}`);
    for (const pid of this.#tasksOn(node)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone by itself.
      }
    }
  }
  #tasksOn(node: string): readonly number[] {
    const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args=']).toString().split('\n');
    const rows = all.map(line => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter(row => row !== null);
    const found = new Set<number>();
    for (const [, pid, , args] of rows)
      if (
        args!.startsWith('slurmstepd') &&
        environmentOf(Number(pid)).includes(`${this.#folder}/`) &&
        environmentOf(Number(pid)).includes(`SLURMD_NODENAME=${node}`)
      )
        found.add(Number(pid));
    // Whatever hangs under them.
    for (let more = true; more; ) {
      more = false;
      for (const [, pid, parent] of rows)
        if (found.has(Number(parent)) && !found.has(Number(pid))) {
          found.add(Number(pid));
          more = true;
        }
    }
    return [...found];
  }

  call(program: string, ...args: string[]): string {
    return execFileSync(program, args, { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  }

  stop(): void {
    this.#stopped = true;
    spawnSync('scancel', ['--me'], { env: this.env, timeout: 10_000 });
    this.#endAll();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  log(name: string): string {
    return readFileSync(join(this.#folder, 'log', name), 'utf8');
  }
}

const NODES = ['n1', 'n2'] as const;

/** The cluster's own ports: `port` for the controller, one more a node. */
function configOf(place: string, port: number): string {
  const host = hostname().split('.')[0]!;
  return `ClusterName=ci
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${port}
SlurmUser=root
SlurmdUser=root
AuthType=auth/none
CredType=cred/none
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=${place}/state
SlurmdSpoolDir=${place}/spool-%n
SlurmctldPidFile=${place}/slurmctld.pid
SlurmdPidFile=${place}/slurmd-%n.pid
SlurmctldLogFile=${place}/log/slurmctld.log
SlurmdLogFile=${place}/log/slurmd-%n.log
ProctrackType=proctrack/pgid
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SchedulerParameters=sched_interval=2,bf_interval=2,batch_sched_delay=0
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
SlurmdTimeout=10
KillWait=2
MaxArraySize=10001
JobRequeue=1
NodeName=n[1-2] NodeHostname=${host} NodeAddr=127.0.0.1 Port=[${port + 1}-${port + 2}] CPUs=1 RealMemory=4000 State=UNKNOWN
PartitionName=short Nodes=ALL Default=YES MaxTime=60 State=UP
`;
}

/** What a program said, once it has ended. */
function saidBy(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly out: string }> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  return new Promise(done => child.on('close', code => done({ code, out })));
}

const FIRST_PORT = 26_000 + 10 * (process.pid % 300);
/** The first of three ports in a row, from `port` on, that are free, so that two runs on one machine do not meet. */
async function freePorts(port: number): Promise<number> {
  for (; ; port += 10) {
    const free = await Promise.all([0, 1, 2].map(k => isFree(port + k)));
    if (free.every(Boolean)) return port;
  }
}
const isFree = (port: number): Promise<boolean> =>
  new Promise(done => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}

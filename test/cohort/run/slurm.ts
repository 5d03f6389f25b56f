import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/** SLURM's programs are here, and this user may start them. */
export const SLURM_IS_HERE =
  ['slurmctld', 'slurmd', 'sbatch', 'squeue', 'scancel'].every(has) && process.getuid?.() === 0;

/** A cluster of one controller and two nodes on this machine, loopback alone. Nothing of it outlives `stop`. */
export class Cluster {
  readonly #folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  readonly env: NodeJS.ProcessEnv;

  /** `port` and the two after it: this cluster's own. */
  constructor(port: number) {
    const place = this.#folder;
    const name = hostname().split('.')[0]!;
    for (const folder of ['state', 'log', 'spool-n1', 'spool-n2']) mkdirSync(join(place, folder));
    writeFileSync(join(place, 'slurm.key'), randomBytes(64), { mode: 0o600 });
    writeFileSync(join(place, 'cgroup.conf'), 'CgroupPlugin=disabled\n');
    writeFileSync(
      join(place, 'slurm.conf'),
      `ClusterName=ci
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${port}
SlurmUser=root
SlurmdUser=root
AuthType=auth/slurm
CredType=auth/slurm
AuthInfo=use_client_ids,cred_expire=10
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
NodeName=n[1-2] NodeHostname=${name} NodeAddr=127.0.0.1 Port=[${port + 1}-${port + 2}] CPUs=1 RealMemory=4000 State=UNKNOWN
PartitionName=short Nodes=ALL Default=YES MaxTime=60 State=UP
`,
    );
    this.env = { ...process.env, SLURM_CONF: join(place, 'slurm.conf') };
    this.startController(true);
    for (const node of ['n1', 'n2']) this.startNode(node);
  }

  /** Both nodes can be given work. */
  isReady(): boolean {
    const { stdout } = spawnSync('sinfo', ['--noheader', '--Node', '--format=%T'], { env: this.env, encoding: 'utf8' });
    return stdout.trim() === 'idle\nidle';
  }

  startController(clean = false): void {
    execFileSync('slurmctld', clean ? ['-c'] : [], { env: this.env, stdio: 'ignore' });
  }
  startNode(node: string): void {
    execFileSync('slurmd', ['-N', node], { env: this.env, stdio: 'ignore' });
  }

  /** By the number in its own file; returns once it is gone, and its port with it. */
  #end(name: string): void {
    try {
      const pid = Number(readFileSync(join(this.#folder, `${name}.pid`), 'utf8'));
      process.kill(pid, 'SIGKILL');
      while (!/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
    } catch {
      // Gone already.
    }
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
    spawnSync('scancel', ['--me'], { env: this.env, timeout: 10_000 });
    for (const name of ['slurmctld', 'slurmd-n1', 'slurmd-n2']) this.#end(name);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  log(name: string): string {
    return readFileSync(join(this.#folder, 'log', name), 'utf8');
  }
}

/** The first of three ports in a row that are free, so that two runs on one machine do not meet. */
export async function freePorts(): Promise<number> {
  for (let port = 26_000 + 10 * (process.pid % 300); ; port += 10) {
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

/** Speed of the ensemble kernel as ratios from one run on one machine: `node lab/bench/kernel.ts [--quick]`. Needs gcc
 * for the rows against C. Every figure is the best of several rounds. All contenders take turns in a round, so that a
 * busy moment hits all of them; the machine's load is printed beside. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { emitC } from './kernel-c.ts';
import { emitMarch, Ensemble } from '../../src/model/index.ts';
import { type MarchOptions } from '../../src/model/inside.ts';
import { emitSettle, type Settled, Settling } from '../ensemble/kernel/settle.ts';
import { type Bench, BENCHES, plainParameters, referenceDrift } from './kernel-systems.ts';

/** odex ships its sources as types, which do not pass our compiler. These are the parts in use, by hand. */
interface OdexSolver {
  absoluteTolerance: number;
  relativeTolerance: number;
  maxSteps: number;
  solve(
    f: (t: number, y: readonly number[]) => number[],
    from: number,
    y: readonly number[],
    to: number,
  ): { y: number[] };
}
const require = createRequire(import.meta.url);
const { Solver } = require('odex') as { Solver: new (n: number) => OdexSolver };

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 12;
const COUNT = 384;
const STEPS = 40;
const STEP = 0.05;

type Member = Readonly<Record<string, number>>;
const namesOf = ({ system }: Bench): readonly string[] => [...system.states, ...system.parameters];
const membersOf = (bench: Bench, count: number): readonly Member[] =>
  Array.from({ length: count }, (_, i) => bench.draw(i));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const times = (ratio: number): string => `${ratio.toFixed(2)} times`;

/** Best time of each contender in milliseconds, all taking turns. */
function race<K extends string>(contenders: Readonly<Record<K, () => void>>, rounds = ROUNDS): Record<K, number> {
  const best = Object.fromEntries(Object.keys(contenders).map(name => [name, Number.POSITIVE_INFINITY])) as Record<
    K,
    number
  >;
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(contenders) as K[]) {
      const from = performance.now();
      contenders[name]();
      best[name] = Math.min(best[name], performance.now() - from);
    }
  return best;
}

function ensembleFor(bench: Bench, members: readonly Member[], options: MarchOptions = {}): Ensemble {
  const code = emitMarch(bench.system, options);
  const ensemble = new Ensemble(code, new WebAssembly.Module(code.bytes), members.length);
  fill(bench, members, ensemble);
  // The engine puts its optimised code in place after some calls.
  for (let i = 0; i < 20; i++) ensemble.march({ step: STEP, steps: 40 });
  fill(bench, members, ensemble);
  return ensemble;
}

const fill = (bench: Bench, members: readonly Member[], into: { set: Ensemble['set'] }): void => {
  for (const name of namesOf(bench))
    into.set(
      name,
      members.map(m => m[name]!),
    );
};

/** Members in one measurement of the kernel, of plain JavaScript and of odex: a few milliseconds of work each. A longer
 * one would rarely pass undisturbed on a busy machine. */
const SOME = { kernel: 384, javascript: 48, odex: 8 } as const;

function againstJavaScriptAndC(bench: Bench): void {
  const members = membersOf(bench, COUNT);
  const rows = bench.rows.map(name => Float64Array.from(members, m => m[name]!));
  const some = members.slice(0, SOME.kernel);
  const march = (ensemble: Ensemble) => () => ensemble.march({ step: STEP, steps: STEPS });
  for (let i = 0; i < 40; i++) bench.plain(rows, SOME.javascript, STEP, STEPS);
  const took = race(
    {
      javascript: () => bench.plain(rows, SOME.javascript, STEP, STEPS),
      double: march(ensembleFor(bench, some)),
      single: march(ensembleFor(bench, some, { precision: 'single' })),
      relaxed: march(ensembleFor(bench, some, { relaxed: true })),
    },
    ROUNDS * 10,
  );
  const best = { ...took, javascript: (took.javascript * SOME.kernel) / SOME.javascript };
  const speed = (ms: number): number => (SOME.kernel * STEPS) / ms / 1000;
  say(
    `  plain JavaScript ${speed(best.javascript).toFixed(2)}, kernel ${speed(best.double).toFixed(2)} million member-steps a second`,
  );
  say(
    `  kernel against plain JavaScript: ${times(best.javascript / best.double)} (relaxed fma: ${times(best.javascript / best.relaxed)})`,
  );
  say(`  single against double precision: ${times(best.double / best.single)}`);
  const kernel = speed(best.double) * 1e6;
  for (const [title, flags, bytes] of [
    ['128-bit vectors, gcc -O3', ['-O3'], 16],
    ['128-bit vectors, gcc -O3 -mavx2', ['-O3', '-mavx2', '-ffp-contract=off'], 16],
    ['AVX2 with fma, 256-bit vectors, gcc -O3', ['-O3', '-mavx2', '-mfma'], 32],
  ] as const) {
    const c = bestOfC(bench, members, flags, bytes);
    say(c === null ? `  C: no gcc here` : `  kernel against C (${title}): ${times(kernel / c)}`);
  }
}

/** Member-steps a second of the C kernel, over the numbers of vectors in flight. */
function bestOfC(bench: Bench, members: readonly Member[], flags: readonly string[], bytes: 16 | 32): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const input = join(folder, 'rows');
    writeFileSync(
      input,
      Buffer.concat(namesOf(bench).map(n => Buffer.from(Float64Array.from(members, m => m[n]!).buffer))),
    );
    const programs = [1, 2, 3, 4, 6].map(vectors => {
      const source = join(folder, `march${vectors}.c`);
      const program = join(folder, `march${vectors}`);
      writeFileSync(source, emitC(bench.system, { vectors, bytes }));
      execFileSync('gcc', [...flags, '-o', program, source, join(import.meta.dirname, 'kernel.c')]);
      const group = (vectors * bytes) / 8;
      return {
        program,
        args: [
          input,
          namesOf(bench).length,
          bench.system.states.length,
          COUNT - (COUNT % group),
          group,
          STEPS,
          STEP,
          60,
        ],
      };
    });
    let best = 0;
    for (let round = 0; round < Math.max(2, ROUNDS / 3); round++)
      for (const { program, args } of programs)
        best = Math.max(best, Number(execFileSync(program, args.map(String), { encoding: 'utf8' }).split(' ')[0]));
    return best;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pair = BENCHES[1]!;

/** An integrator with several settings, each slower and more exact than the one before. */
interface Contender {
  readonly name: string;
  readonly settings: readonly number[];
  readonly run: (setting: number) => readonly (readonly number[])[];
}

/** Against odex with the hand-written drift, at equal error: each solver at its cheapest setting that reaches the error. */
function againstOdex(): void {
  const days = 60;
  const members = membersOf(pair, 64);
  const n = pair.system.states.length;
  const ensemble = ensembleFor(pair, members);
  const code = emitSettle(pair.system, { method: 'dopri5' });
  const settle = new Settling(code, new WebAssembly.Module(code.bytes), members.length);
  const statesOf = (of: { get: Ensemble['get'] }): number[][] => {
    const rows = pair.system.states.map(name => of.get(name));
    return members.map((_, m) => rows.map(row => row[m]!));
  };
  const ours: readonly Contender[] = [
    {
      name: 'adaptive',
      settings: TOLERANCES,
      run: tolerance => {
        fill(pair, members, settle);
        settle.settle({ horizon: days, relative: tolerance, absolute: tolerance });
        return statesOf(settle);
      },
    },
    {
      name: 'fixed steps',
      settings: [0.75, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.075, 0.06, 0.05],
      run: step => {
        fill(pair, members, ensemble);
        ensemble.march({ step, steps: Math.round(days / step) });
        return statesOf(ensemble);
      },
    },
  ];
  const odex = odexOver(members, days);
  const someOdex = odexOver(members.slice(0, SOME.odex), days);
  const exact = odex.run(1e-13);
  const errorOf = (states: readonly (readonly number[])[]): number =>
    Math.max(...states.flatMap((row, m) => row.map((v, i) => Math.abs(v - exact[m]![i]!))));
  const errors = new Map([odex, ...ours].map(c => [c.name, c.settings.map(setting => errorOf(c.run(setting)))]));
  /** The first setting from which on the error is small enough: a lucky one before it does not count. */
  const fitting = ({ name, settings }: Contender, target: number): number =>
    settings[errors.get(name)!.findLastIndex(e => e > target) + 1]!;
  for (const target of [1e-3, 1e-5, 1e-7]) {
    const best = race(
      {
        ...Object.fromEntries(ours.map(c => [c.name, () => void c.run(fitting(c, target))])),
        odex: () => void someOdex.run(fitting(odex, target)),
      },
      ROUNDS * 4,
    ) as Record<string, number>;
    const slow = best['odex']! * (members.length / SOME.odex);
    const against = ours.map(c => `${c.name} (${fitting(c, target)}) ${times(slow / best[c.name]!)}`);
    say(
      `  error at most ${target.toExponential(0)} after ${days} days (${n} states), against odex (${fitting(odex, target)}): ${against.join(', ')}`,
    );
  }
}

const TOLERANCES = Array.from({ length: 17 }, (_, i) => Number((10 ** (-2 - i / 2)).toPrecision(1)));

function odexOver(members: readonly Member[], days: number): Contender {
  const parameters = members.map(plainParameters);
  const starts = members.map(m => pair.system.states.map(name => m[name]!));
  const n = pair.system.states.length;
  const y = new Float64Array(n);
  const out = new Float64Array(n);
  return {
    name: 'odex',
    settings: TOLERANCES,
    run: tolerance => {
      const solver = new Solver(n);
      solver.absoluteTolerance = tolerance;
      solver.relativeTolerance = tolerance;
      solver.maxSteps = 1e6;
      return starts.map((start, m) => {
        const drift = (_: number, state: readonly number[]): number[] => {
          y.set(state);
          referenceDrift(y, parameters[m]!, out);
          return [...out];
        };
        return solver.solve(drift, 0, start, days).y;
      });
    },
  };
}

function singleError(): void {
  const members = membersOf(pair, 256);
  const states = (['double', 'single'] as const).map(precision => {
    const ensemble = ensembleFor(pair, members, { precision });
    ensemble.march({ step: 0.1, steps: 18_260 });
    return pair.system.states.map(name => ensemble.get(name));
  });
  const [double, single] = states as [Float64Array[], Float64Array[]];
  const worst = double.flatMap((row, i) =>
    Array.from(row, (v, m) => Math.abs(single[i]![m]! - v) / Math.max(Math.abs(v), 1e-3)),
  );
  worst.sort((a, b) => b - a);
  say(
    `  single precision after five years, largest relative error of ${worst.length} states: ${worst[0]!.toExponential(1)}`,
  );
}

async function twoCores(): Promise<void> {
  // Short runs, many times: on a machine that does other work, two cores are seldom both free for long.
  const options = { bench: 1, count: 1536, steps: 60, step: STEP };
  const workers = [0, 1].map(() => new Worker(new URL('./kernel-worker.ts', import.meta.url), { workerData: options }));
  await Promise.all(workers.map(w => once(w, 'message')));
  const ask = (worker: Worker): Promise<unknown> => {
    const answer = once(worker, 'message');
    worker.postMessage('march', []);
    return answer;
  };
  const run = async (some: readonly Worker[]): Promise<number> => {
    const from = performance.now();
    await Promise.all(some.map(worker => ask(worker)));
    return performance.now() - from;
  };
  let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS * 20; round++) {
    one = Math.min(one, await run([workers[round % 2]!]));
    two = Math.min(two, await run(workers));
  }
  await Promise.all(workers.map(w => w.terminate()));
  say(`  two cores against one: ${times((2 * one) / two)}`);
}

function settling(): void {
  const members = membersOf(pair, quick ? 256 : 512);
  const days = 1826;
  const ensemble = ensembleFor(pair, members);
  const code = emitSettle(pair.system);
  const settle = new Settling(code, new WebAssembly.Module(code.bytes), members.length);
  fill(pair, members, settle);
  for (let i = 0; i < 3; i++) settle.settle({ horizon: days, relative: 1e-3 });
  const restart = (f: () => void, into: { set: Ensemble['set'] }) => () => (fill(pair, members, into), f());
  for (const [relative, step] of [
    [1e-4, 0.1],
    [1e-4, 0.5],
  ] as const) {
    let result: Settled = { steps: new Float64Array(), restingFrom: new Float64Array(), unfinished: [] };
    const best = race(
      {
        march: restart(() => ensemble.march({ step, steps: Math.round(days / step) }), ensemble),
        settle: restart(
          () => (result = settle.settle({ horizon: days, relative, absolute: relative / 100, still: 1e-4 })),
          settle,
        ),
      },
      quick ? 2 : 4,
    );
    const errors = pair.system.states.flatMap(name => {
      const [a, b] = [settle.get(name), ensemble.get(name)];
      return Array.from(a, (v, m) => Math.abs(v - b[m]!));
    });
    errors.sort((a, b) => a - b);
    const steps = [...result.steps].sort((a, b) => a - b);
    const resting = [...result.restingFrom].filter(day => day < days).length;
    say(
      `  settled against marched by the kernel, five years, step ${step}: ${times(best.march / best.settle)}; ` +
        `${resting} of ${members.length} pairs come to rest, median ${steps[steps.length >> 1]} steps; ` +
        `difference at the end: 99 % below ${errors[Math.floor(errors.length * 0.99)]!.toExponential(1)}, largest ${errors.at(-1)!.toExponential(1)}`,
    );
  }
}

say(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`);
for (const bench of BENCHES) {
  say(`${bench.title}:`);
  againstJavaScriptAndC(bench);
}
say('The pair again:');
againstOdex();
singleError();
settling();
await twoCores();

/** Speed, memory and growth of the fits: `node lab/bench/fit.ts [--write]` prints the tables of docs/speed.md. With
 * --write it puts them there, and the picture beside them. Every record is fitted in a process of its own, from
 * messages in memory to evidence. Processor time, of all threads together, is what one core needs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { DAY, randomFrom } from '../../src/base/index.ts';
import { lbfgs } from '../../src/base/inside.ts';
import { synthesise } from '../simulators/index.ts';
import { withPriors } from '../score/index.ts';
import { diagnose } from '../score/diagnose.ts';
import { type HawkesData, hawkesData, hawkesLoglik, hawkesSize } from '../score/hawkes.ts';
import { flatProfile } from '../score/profile.ts';
import { startsFor } from '../score/reference.ts';
import { fitEvents, type PairEvents } from '../score/index.ts';
import type { Measured } from './fit-one.ts';
import { growthPicture } from './fit-picture.ts';
import { messagesOf } from './messages.ts';
import { RANKING_SETS, readSet, sharedFolder } from './score-data.ts';

/** Messages, and messages a turn. */
const SIZES = [
  [1000, 3],
  [5000, 3],
  [50_000, 3],
  [200_000, 3],
  [1_000_000, 3],
  [1_000_000, 1],
] as const;
/** Limits by messages: seconds, and MiB over idle. */
const ASKED: Readonly<Record<number, { readonly seconds: number; readonly overIdle: number }>> = {
  50_000: { seconds: 1.6, overIdle: 320 },
  1_000_000: { seconds: 8, overIdle: 320 },
};

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** An invented record of exactly `count` messages in a file: times, then senders. Longer records are also denser. */
function writeRecord(path: string, count: number, perTurn: number): void {
  const days = 540 * (count / 50_000) ** 0.55;
  for (let volume = count / perTurn / days / 14; ; volume *= 1.3) {
    const { turns } = synthesise({ simulator: 'clusters', days, volume }, 5);
    const { at, from } = messagesOf(turns, perTurn, randomFrom(5));
    if (at.length < count) continue;
    const bytes = Buffer.alloc(9 * count);
    for (let i = 0; i < count; i++) {
      bytes.writeDoubleLE(at[i]!, 8 * i);
      bytes[8 * count + i] = from[i]!;
    }
    writeFileSync(path, bytes);
    return;
  }
}

/** The program that fits one record, as it ships: bundled JavaScript, so that reading TypeScript is not in the memory. */
async function bundle(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'fit-one.ts'),
      outDir: folder,
      target: 'esnext',
      rolldownOptions: { output: { entryFileNames: 'fit-one.mjs' } },
    },
  });
  return join(folder, 'fit-one.mjs');
}

function measured(folder: string, program: string, count: number, perTurn: number): Measured {
  const path = join(folder, 'record');
  writeRecord(path, count, perTurn);
  const child = spawnSync(process.execPath, [program, path], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Measured;
}

async function measureAll() {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-fit-'));
  try {
    const program = await bundle(join(folder, 'program'));
    return SIZES.map(([messages, perTurn]) => {
      const found = measured(folder, program, messages, perTurn);
      process.stderr.write(`${messages} messages, ${perTurn} a turn: ${JSON.stringify(found)}\n`);
      return { messages, perTurn, ...found };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const two = (value: number): string => value.toFixed(2);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Slope of log seconds on log turns, by least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([n, s]) => [Math.log(n), Math.log(s)] as const);
  const mean = [0, 1].map(k => logs.reduce((sum, point) => sum + point[k as 0 | 1], 0) / logs.length);
  const sum = (of: (dx: number, dy: number) => number): number =>
    logs.reduce((total, [x, y]) => total + of(x - mean[0]!, y - mean[1]!), 0);
  return sum((dx, dy) => dx * dy) / sum(dx => dx * dx);
}

async function coupleTable(): Promise<{ readonly text: string; readonly picture: string }> {
  const rows = await measureAll();
  const usual = rows.filter(r => r.perTurn > 1);
  const points = (of: 'first' | 'again'): readonly (readonly [number, number])[] => rows.map(r => [r.turns, r[of]]);
  const text = [
    row(
      'messages',
      'turns',
      'days',
      'waited, s',
      'first fit, s',
      'again, s',
      'µs a turn, again',
      'peak MiB',
      'over idle',
      'asked',
    ),
    row(...Array.from({ length: 10 }, () => '---')),
    ...rows.map(r => {
      const asked = ASKED[r.messages];
      const kept = asked && r.waited <= asked.seconds && r.peak - r.idle <= asked.overIdle ? 'kept' : 'missed';
      return row(
        whole.format(r.messages),
        whole.format(r.turns),
        whole.format(r.days),
        two(r.waited),
        two(r.first),
        two(r.again),
        whole.format((1e6 * r.again) / r.turns),
        whole.format(r.peak),
        whole.format(r.peak - r.idle),
        asked ? `${asked.seconds} s, ${asked.overIdle} MiB: ${kept}` : '',
      );
    }),
    '',
    `Slope of log seconds on log turns (1: proportional): first fit ${two(slopeOf(points('first')))}, again ${two(slopeOf(points('again')))}; ` +
      `between the last two sizes of three messages a turn, again, ${two(slopeOf(usual.slice(-2).map(r => [r.turns, r.again])))}; ` +
      `from there to a message a turn ${two(slopeOf(rows.slice(-2).map(r => [r.turns, r.again])))}.`,
  ].join('\n');
  const picture = growthPicture([
    { name: 'first fit of a process', of: 'one', points: points('first') },
    { name: 'again', of: 'two', points: points('again') },
  ]);
  return { text, picture };
}

function milliseconds(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Per set, the pair in the middle: after one untimed fit of each kind, the quicker of two. */
function dyadTable(): string {
  const rows = RANKING_SETS.map(set => {
    const found = [...withPriors(readSet(set), set)].map(({ pair, prior }, k) => {
      const point = (): void => void fitEvents(pair, prior);
      const posterior = (): void => void diagnose(pair, fitEvents(pair, prior), prior, randomFrom(1));
      if (k === 0) for (let warm = 0; warm < 20; warm++) posterior();
      const least = (work: () => void): number => Math.min(milliseconds(work), milliseconds(work));
      return { events: pair.times.length, point: least(point), posterior: least(posterior) };
    });
    const at = (of: 'events' | 'point' | 'posterior'): number => middle(found.map(f => f[of]));
    return row(set, found.length, at('events'), at('point').toFixed(1), at('posterior').toFixed(1));
  });
  return [
    row('set', 'pairs', 'events', 'point fit, ms (asked: 5)', 'with posterior, ms (asked: 50)'),
    row('---', '---', '---', '---', '---'),
    ...rows,
  ].join('\n');
}

/** Bursts of 141 events. */
function bursts(): PairEvents {
  const random = randomFrom(9);
  const times: number[] = [];
  const directions: number[] = [];
  let t = 0;
  let d = 0;
  while (times.length < 141) {
    t += Math.ceil(random.uniform() < 0.25 ? 1.5 * DAY * random.exponential() : 180 * random.exponential());
    if (random.uniform() < 0.65) d = 1 - d;
    times.push(t);
    directions.push(d);
  }
  return { id: '1-2', times: Float64Array.from(times), directions: Uint8Array.from(directions), recipients: null };
}

/** The log-likelihood as it is written down: a double sum over the pairs of events. */
function plainLoglik(data: HawkesData, p: ArrayLike<number>): number {
  const nu = [Math.exp(p[0]!), Math.exp(p[1]!)];
  const b = Math.exp(p[2]!);
  const a = (u: number, v: number): number => Math.exp(p[3 + 2 * u + v]!);
  let value = -(nu[0]! + nu[1]!) * data.exposure;
  for (let i = 0; i < data.count; i++) {
    const u = data.directions[i]!;
    let lambda = nu[u]!;
    for (let j = 0; j < i; j++)
      lambda += a(u, data.directions[j]!) * b * Math.exp(-b * (data.times[i]! - data.times[j]!));
    if (i > 0) value += Math.log(lambda);
    for (let w = 0; w < 2; w++) value -= a(w, u) * (1 - Math.exp(-b * (data.until - data.times[i]!)));
  }
  return value;
}

const STEP = 1e-5;
type Objective = (p: Float64Array, gradient: Float64Array) => number;

/** The same process, the same minimiser and the same start; only the likelihood and its gradient differ. */
function plainComparison(): string {
  const pair = bursts();
  const data = hawkesData(pair, flatProfile, 1, pair.times.at(-1)!);
  const start = startsFor(data)[1]!;
  const ours: Objective = (p, gradient) => {
    const value = -hawkesLoglik(data, p, gradient.fill(0));
    for (let i = 0; i < gradient.length; i++) gradient[i]! *= -1;
    return value;
  };
  const plain: Objective = (p, gradient) => {
    for (let i = 0; i < gradient.length; i++)
      gradient[i] =
        -(plainLoglik(data, p.with(i, p[i]! + STEP)) - plainLoglik(data, p.with(i, p[i]! - STEP))) / (2 * STEP);
    return -plainLoglik(data, p);
  };
  const options = { gradientTolerance: 1e-4, valueTolerance: 1e-8 };
  const perCall = (work: () => void, calls: number): number => {
    for (let k = 0; k < calls; k++) work();
    return (
      middle(
        Array.from({ length: 15 }, () =>
          milliseconds(() => {
            for (let k = 0; k < calls; k++) work();
          }),
        ),
      ) / calls
    );
  };
  const gradient = new Float64Array(hawkesSize(1));
  const step = { ours: perCall(() => ours(start, gradient), 300), plain: perCall(() => plain(start, gradient), 3) };
  const whole = {
    ours: perCall(() => lbfgs(ours, start, options), 30),
    plain: perCall(() => lbfgs(plain, start, options), 1),
  };
  const [here, there] = [lbfgs(ours, start, options), lbfgs(plain, start, options)];
  const line = (name: string, { ours: mine, plain: other }: typeof step): string =>
    row(name, mine.toFixed(3), other.toFixed(1), `${(other / mine).toFixed(0)} times`);
  return [
    row('141 events, one decay', 'Slipstep, ms', 'plain, ms', 'faster'),
    row('---', '---', '---', '---'),
    line('log-likelihood and gradient', step),
    line(`whole fit by maximum likelihood (${here.evaluations} and ${there.evaluations} evaluations)`, whole),
    '',
    `The two maxima differ by ${Math.abs(here.value - there.value).toExponential(0)} nats.`,
  ].join('\n');
}

/** Puts `text` between the marks of docs/speed.md. */
function put(page: string, name: string, text: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  return `${page.slice(0, page.indexOf(from) + from.length)}\n${text}\n${page.slice(page.indexOf(to))}`;
}

const { text, picture } = await coupleTable();
const dyads = sharedFolder() === null ? 'The score sets are not at hand.' : dyadTable();
const plain = plainComparison();
process.stdout.write(`${text}\n\n${dyads}\n\n${plain}\n`);
if (process.argv.includes('--write')) {
  const docs = resolve(import.meta.dirname, '../../docs');
  const path = join(docs, 'speed.md');
  const page = put(put(put(readFileSync(path, 'utf8'), 'couples', text), 'dyads', dyads), 'plain', plain);
  writeFileSync(path, page);
  writeFileSync(join(docs, 'pictures/speed.svg'), picture);
}

// Headlines that couples of each kind get: `node lab/bench/of-a-hundred.ts [--each 30] [--seed 5000] [--only NAME]`.
//
// Makes records of known truth and prints a row a kind: how often each headline appeared, likely or leaning. The
// equations make polarised and even pairs. Chats in which nobody answers anybody make the plain stories and those that
// have none.
import { randomFrom } from '../../src/base/index.ts';
import { loneDirection } from '../../src/story/claims/level-claims.ts';
import { mirror } from '../../src/story/index.ts';
import { exchangeBy } from '../../src/base/index.ts';
import { type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { plainTurns } from '../simulators/index.ts';
import { type Begun, begunRecord } from './begun.ts';

const option = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
};
const each = Number(option('each', '30'));
const first = Number(option('seed', '5000'));
const only = option('only', '');

type Make = (seed: number, pick: <T>(of: readonly T[]) => T, k: number) => Turns | Promise<Turns>;
const DAYS = [180, 365, 540, 1000] as const;
const within = (from: number, to: number, then: number, else_: number) => (day: number) =>
  day >= from && day < to ? then : else_;

/** The k-th record of the living equations with talk in which one did at least two thirds of the reaching. Or, for even
 * pairs, the k-th in which neither did in any third of it. */
async function ofShare(begun: Begun['begun'], seed: number, k: number): Promise<Turns> {
  for (let i = 40 * k; ; i++) {
    const { turns, share, thirds } = await begunRecord({ set: 'living', begun, talk: true, seed: seed - k, i });
    const most = (of: readonly number[]): number => Math.max(...of.map(own => Math.max(own, 1 - own)));
    if (begun === 'calm' ? most(thirds) <= 0.62 : most([share]) >= 2 / 3) return turns;
  }
}

const KINDS: readonly (readonly [string, Make])[] = [
  ['one does nearly all the reaching (equations)', (seed, _, k) => ofShare('polarised', seed, k)],
  ['calm and even (equations)', (seed, _, k) => ofShare('calm', seed, k)],
  [
    'even, then nine in ten',
    (seed, pick) => plainTurns({ days: 540, share: within(0, pick([150, 220, 300]), 0.5, 0.9) }, seed),
  ],
  [
    'one has stopped',
    (seed, pick) => plainTurns({ days: 240, second: within(240 - pick([24, 40, 90]), 240, 0, 1) }, seed),
  ],
  [
    'one is hardly answered',
    (seed, pick) => plainTurns({ days: pick([60, 210, 400]), share: () => 1, second: () => 0.03 }, seed),
  ],
  [
    'silent for long, then again',
    (seed, pick) => plainTurns({ days: 480, pace: within(200, 200 + pick([60, 120, 180]), 0, 3) }, seed),
  ],
  [
    'both a little less every month',
    (seed, pick) => plainTurns({ days: 365, pace: day => pick([5]) * 0.9 ** (day / 30) }, seed),
  ],
  ['both a little more every month', seed => plainTurns({ days: 365, pace: day => 2 * 1.1 ** (day / 30) }, seed)],
  ['none of these: an even chat', (seed, pick) => plainTurns({ days: pick(DAYS) }, seed)],
  [
    'none: holidays and a lost phone',
    (seed, pick) => {
      const at = pick([60, 120, 170]);
      return plainTurns(
        { days: pick(DAYS), pace: within(at, at + 14, 0.1, 3), second: within(at + 40, at + 48, 0, 1) },
        seed,
      );
    },
  ],
  [
    'none: seasons',
    seed => plainTurns({ days: 730, pace: day => 3 * (1 + 0.5 * Math.sin((day * 2 * Math.PI) / 365)) }, seed),
  ],
];

for (const [name, make] of KINDS) {
  if (!name.includes(only)) continue;
  const said = new Map<string, number>();
  for (let k = 0; k < each; k++) {
    const random = randomFrom(first + k);
    const made = await make(first + k, of => of[random.below(of.length)]!, k);
    // From both chairs.
    const turns = k % 2 === 0 ? made : exchangeBy(TURNS_EXCHANGE, made);
    const found = mirror(turns, {}, 1);
    const { headline } = found;
    const half = headline.kind === 'open' && loneDirection(found) !== null;
    const key = half ? 'one direction likely' : `${headline.kind} ${headline.sure}`;
    said.set(key, (said.get(key) ?? 0) + 1);
  }
  const row = [...said].sort(([, p], [, q]) => q - p).map(([key, count]) => `${key} ${count}`);
  console.log(`${name}: of ${each}: ${row.join(', ')}`);
}

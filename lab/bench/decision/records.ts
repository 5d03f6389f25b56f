// Records of known truth for the decision of the fit, by set. Truth of each direction, [of person 0, of person 1], is
// its sign. 0: no effect; null: too small or too mixed to judge.
import { randomFrom } from '../../../src/base/index.ts';
import { bidRecord } from '../../simulators/bid-record.ts';
import { START } from '../../simulators/process.ts';
import { kindsFor, recordOf } from '../../validate/graded.ts';
import { turnsFrom } from '../../simulators/synthetic.ts';
import { theoryRecord } from '../../simulators/theory.ts';
import { observe } from '../../../src/fit/index.ts';
import { drawPerturbed, PRESETS } from '../../../src/model/index.ts';
import type { Turns } from '../../../src/turns/index.ts';
import effects from './effects.json' with { type: 'json' };
import { CELLS, type World, worldRecord, WORLDS } from './worlds.ts';

export type Known = number | null;
export interface Truth {
  readonly reaching: readonly [Known, Known];
  readonly answering: readonly [Known, Known];
  readonly delay: readonly [Known, Known];
}
export interface Wanted {
  readonly key: string;
  /** Planted effect in words: a row of the tables. */
  readonly cell: string;
  readonly days: number;
  readonly make: () => Promise<Made> | Made;
}
export interface Made {
  readonly turns: Turns;
  readonly truth: Truth;
  /** True effects, where known: logs of reaching, of the odds of an answer, of its delay. */
  readonly sizes: Truth;
  /** The person who steps back, where the other does at least two thirds of the reaching. */
  readonly polarised?: 0 | 1 | null;
}

const UNKNOWN: Truth = { reaching: [null, null], answering: [null, null], delay: [null, null] };
export const NOTHING: Truth = { reaching: [0, 0], answering: [0, 0], delay: [0, 0] };

/** True effects of agents 0 and 1 of each cell, measured by intervention: reaching, log odds of an answer, log delay. */
const AGENTS: Readonly<Record<string, readonly [readonly number[], readonly number[]]>> = {
  'loop 1': [
    [-0.53, 0.13, 0.02],
    [-0.87, -0.3, 0.23],
  ],
  'loop 0.3': [
    [-0.53, 0.15, 0.01],
    [-0.67, -0.33, 0.17],
  ],
  'loop 0.12': [
    [-0.28, 0.14, -0.02],
    [-0.26, -0.11, 0.1],
  ],
  'withdraw 0.6': [
    [0.03, 0.28, 0.03],
    [-1.28, -0.51, 0.27],
  ],
  'pursue 0.6': [
    [-1.0, 0.13, 0.01],
    [0.04, -0.08, 0.05],
  ],
  'reciprocal 0.8': [
    [0.8, 0.31, 0.01],
    [0.8, 0.4, 0],
  ],
  'both-withdraw 1': [
    [-0.62, -0.2, 0.27],
    [-0.69, -0.35, 0.29],
  ],
  'quota 1': [
    [-0.74, 0.17, 0.01],
    [-0.74, 0.26, 0.05],
  ],
  'none 1': [
    [0, 0, 0],
    [0, 0, 0],
  ],
  'rota 1': [
    [0, 0, 0],
    [0, 0, 0],
  ],
};
/** Effects nearer to zero than this are not judged, unless nothing is there at all. */
const LEAST = [0.1, 0.08, 0.08] as const;
const signOf = (x: number, least: number): Known => (x === 0 ? 0 : Math.abs(x) <= least ? null : Math.sign(x));

export function truthOf(effects: readonly [readonly number[], readonly number[]]): Pick<Made, 'truth' | 'sizes'> {
  const both = (k: number): readonly [number, number] => [effects[0][k]!, effects[1][k]!];
  const about = (k: number): readonly [Known, Known] => [
    signOf(effects[0][k]!, LEAST[k]!),
    signOf(effects[1][k]!, LEAST[k]!),
  ];
  return {
    truth: { reaching: about(0), answering: about(1), delay: about(2) },
    sizes: { reaching: both(0), answering: both(1), delay: both(2) },
  };
}

interface AgentsWorld {
  readonly simulate: (o: object) => {
    readonly ev: readonly (readonly [number, 0 | 1])[];
    readonly role: readonly number[];
  };
}

/** Agents of another world, whose file is given; none of it is in this project. */
function agents(file: string, runs: number, seed: number, dense: boolean): readonly Wanted[] {
  return Array.from({ length: runs }, (_, run) =>
    Object.keys(AGENTS).flatMap((cell, c) =>
      (cell === 'loop 1' || cell === 'none 1' ? [540, 1000] : [[540, 1000][(run + c) % 2]!]).map(days => ({
        key: `agents ${seed} ${run} ${cell} ${days}${dense ? ' dense' : ''}`,
        cell: `agents ${cell}`,
        days,
        make: async () => {
          const { simulate } = (await import(file)) as AgentsWorld;
          const [name, power] = cell.split(' ') as [string, string];
          const life = run % 4 === 3 ? 'plain' : 'shared';
          const world = simulate({
            cell: name,
            power: Number(power),
            life,
            living: 'any',
            days,
            rate: (dense ? [40, 20, 30] : [10, 6, 16])[run % 3]!,
            seed: seed * 100_000 + run * 100 + c,
          });
          const [one, two] = world.role.map(role => AGENTS[cell]![role]!) as [readonly number[], readonly number[]];
          return {
            turns: turnsFrom({ at: world.ev.map(([t]) => t), actor: world.ev.map(([, who]) => who) }),
            ...truthOf([one, two]),
          };
        },
      })),
    ),
  ).flat();
}

/** The simulators of `slipstep validate`: those for choosing, or those for judging. */
function validated(set: 'choosing' | 'judging', runs: number, seed: number): readonly Wanted[] {
  return Array.from({ length: runs }, (_, run) =>
    kindsFor(run)
      .filter(kind => kind.set === set)
      .map((kind, k) => ({
        key: `${set} ${seed} ${run} ${k}`,
        cell: `${kind.simulator} ${kind.plant} ${kind.group === 'life' ? (kind.through ?? '') : kind.group} ${kind.strength}`,
        days: kind.days,
        make: (): Made => {
          const { turns, onA, onB } = recordOf(
            kind,
            randomFrom(seed)
              .fork(run)
              .fork(k)
              .below(2 ** 31),
            run,
          );
          const of = (way: string, as: number): readonly [Known, Known] =>
            kind.through === 'volume'
              ? [null, null]
              : kind.through === way || kind.through === 'all'
                ? [Math.sign(as * onA), Math.sign(as * onB)]
                : [0, 0];
          const reaching = kind.through === 'volume' ? ([Math.sign(onA), Math.sign(onB)] as const) : of('openings', 1);
          return {
            turns,
            truth: { reaching, answering: of('chance', 1), delay: of('delay', -1) },
            sizes:
              kind.plant === 'none'
                ? NOTHING
                : kind.through === 'openings'
                  ? ({ ...UNKNOWN, reaching: [onA, onB] } satisfies Truth)
                  : UNKNOWN,
          };
        },
      })),
  ).flat();
}

function ofWorld(world: World, runs: number, seed: number, dense: boolean): readonly Wanted[] {
  const measured = effects[dense ? 'dense' : 'usual'][world] as unknown as Readonly<
    Record<string, readonly [readonly number[], readonly number[]]>
  >;
  return Array.from({ length: runs }, (_, run) =>
    Object.entries(CELLS[world]).map(([name, cell], c) => {
      const days = (run + c) % 2 === 0 ? 540 : 1000;
      const volume = (dense ? [4, 8, 6, 3] : [1, 2, 1.4, 0.8])[(run + (c >> 1)) % 4]!;
      return {
        key: `${world} ${seed} ${run} ${name}${dense ? ' dense' : ''}`,
        cell: `${world} ${name}`,
        days,
        make: () => {
          const { turns, turned } = worldRecord(
            world,
            cell,
            days,
            volume,
            randomFrom(seed)
              .fork(run)
              .fork(c)
              .below(2 ** 31),
          );
          const [one, two] = measured[name] ?? NOBODY;
          return { turns, ...truthOf(turned ? [two, one] : [one, two]) };
        },
      };
    }),
  ).flat();
}
/** Records of the model's own equations: bids alone, or with nights and talk. The true effect is the slope of their
 * intensity, read off the states. Where one does two thirds of the reaching, only the person who steps back is
 * judged. */
function equations(runs: number, seed: number): readonly Wanted[] {
  return Array.from({ length: runs }, (_, run) =>
    PRESETS.flatMap(({ id, pair: preset }, k) =>
      [true, false].map(alone => {
        const days = (run + k) % 2 === 0 ? 540 : 1000;
        return {
          key: `equations ${seed} ${run} ${id} ${alone}`,
          cell: `equations ${alone ? 'bids alone' : 'nights and talk'}`,
          days,
          make: (): Made => {
            const pair = drawPerturbed(preset, 0.1, seed, run * PRESETS.length + k);
            const own = randomFrom(seed)
              .fork(run)
              .fork(k)
              .below(2 ** 31);
            const life = theoryRecord(pair, own, { days, scale: 4, before: 200 });
            const bids = alone ? bidRecord(pair, own, { days, scale: 4, before: 200 }).events : null;
            const turns = bids
              ? turnsFrom({ at: [...bids.start].map(t => START + t), actor: [...bids.actor] }, -1)
              : life.turns;
            const { kind, actor } = bids ?? observe(turns);
            const reached = [0, 0];
            for (const [i, is] of kind.entries()) if (is !== 0) reached[actor[i]!]!++;
            const share = reached[0]! / (reached[0]! + reached[1]!);
            const judged = share >= 2 / 3 ? 1 : share <= 1 / 3 ? 0 : null;
            const of = (u: 0 | 1): Known =>
              judged !== null && judged !== u
                ? null
                : Math.abs(life.answers[u]) < 0.1
                  ? null
                  : Math.sign(life.answers[u]);
            return { turns, truth: { ...UNKNOWN, reaching: [of(0), of(1)] }, sizes: UNKNOWN, polarised: judged };
          },
        };
      }),
    ),
  ).flat();
}
const NOBODY = [
  [0, 0, 0],
  [0, 0, 0],
] as const;

/** `dense`: agents and worlds write about four times as much. */
export function recordsOf(set: string, runs: number, seed: number, file: string, dense: boolean): readonly Wanted[] {
  switch (set) {
    case 'agents':
      return agents(file, runs, seed, dense);
    case 'equations':
      return equations(runs, seed);
    case 'choosing':
    case 'judging':
      return validated(set, runs, seed);
    default:
      if ((WORLDS as readonly string[]).includes(set)) return ofWorld(set as World, runs, seed, dense);
      throw new Error(`No set ${set}.`);
  }
}

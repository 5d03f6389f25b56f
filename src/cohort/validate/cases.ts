import type { Interval } from '../../base/index.ts';
import type { Evidence, Verdict } from '../../fit/index.ts';
import { type Estimate, plainCoupling } from '../reference.ts';
import { type Plant, PLANTS, type Simulator, SIMULATORS, synthesise } from '../synthetic.ts';
import { type Asked, evidenceOf, seedOf } from './part.ts';

/** One invented couple and what was said of it. */
export interface Case {
  readonly simulator: Simulator;
  readonly plant: Plant;
  readonly strength: number;
  readonly confounded: boolean;
  readonly planted: readonly [number, number];
  readonly estimates: readonly [Interval, Interval];
  readonly plain: readonly [Estimate, Estimate];
  readonly verdict: Verdict;
  readonly leansTo: Evidence['pattern']['leansTo'];
  readonly probability: Evidence['pattern']['probability'];
}

/** Memories of the planted coupling, days, by turns. */
const MEMORIES = [2, 3, 5];

export function couplesOf({ runs, seed: of, step }: Omit<Asked, 'couples' | 'real' | 'kept'>): readonly Case[] {
  const out: Case[] = [];
  for (const simulator of SIMULATORS)
    for (const plant of PLANTS)
      for (const strength of plant === 'none' ? [0] : [0.5, 1])
        for (const confounded of plant === 'none' ? [true, false] : [true])
          for (let run = 0; run < runs; run++) {
            const seed = seedOf(of, 1, SIMULATORS.indexOf(simulator), PLANTS.indexOf(plant), strength * 2, run);
            const memoryDays = MEMORIES[run % MEMORIES.length]!;
            const { turns, onA, onB } = synthesise({ simulator, plant, strength, confounded, memoryDays }, seed);
            const e = evidenceOf(turns, run);
            const estimates = [e.coupling.bToA, e.coupling.aToB] as const;
            const planted = [onA, onB] as const;
            const { verdict, leansTo, probability } = e.pattern;
            const plain = plainCoupling(turns);
            out.push({
              simulator,
              plant,
              strength,
              confounded,
              planted,
              estimates,
              plain,
              verdict,
              leansTo,
              probability,
            });
            step(`couples: ${simulator}, ${plant}`);
          }
  return out;
}

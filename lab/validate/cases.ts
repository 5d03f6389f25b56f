import { plainCoupling } from './reference.ts';
import { PLANTS, SIMULATORS, synthesise } from '../simulators/synthetic.ts';
import { type PartRun, type Case, evidenceOf, seedOf } from './part.ts';

/** Memories of the planted coupling, days, by turns. */
const MEMORIES = [2, 3, 5];

export function couplesOf({ runs, seed: of, step }: Omit<PartRun, 'couples' | 'real' | 'kept'>): readonly Case[] {
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

import { randomFrom } from '../../src/base/index.ts';
import { drawTrio } from '../../src/model/inside.ts';
import { type TheoryRecord, theoryRecord } from '../simulators/theory.ts';
import { SETS } from './alive/sets.ts';
import { restsOf } from './alive/table.ts';

const DAYS = [365, 540, 1000] as const;
export const daysOf = (i: number): number => DAYS[i % DAYS.length]!;

export interface Begun {
  /** A set of numbers, as `living`. */
  readonly set: string;
  /** The rest that the pair begins in: calm and even, or polarised. */
  readonly begun: 'calm' | 'polarised';
  readonly talk: boolean;
  readonly seed: number;
  /** Index of the record under the seed. */
  readonly i: number;
}

/** A record of a plausible pair (spread .1) of the model's own equations. One calm pair in three is of two people who are alike. */
export async function begunRecord({ set, begun, talk, seed, i }: Begun): Promise<TheoryRecord> {
  const { middle, highNeed, smallRoom } = drawTrio(SETS[set]!, 0.1, seed, i);
  const alike = begun === 'calm' && i % 3 === 2;
  const pair = alike ? { a: middle, b: middle } : { a: highNeed, b: smallRoom };
  const { calm, stuck } = await restsOf([pair]);
  const own = randomFrom(seed)
    .fork(i)
    .below(2 ** 31);
  const start = begun === 'calm' ? calm : stuck;
  return theoryRecord(pair, own, { days: daysOf(i), scale: [3, 5][(i >> 1) % 2]!, talk, start });
}

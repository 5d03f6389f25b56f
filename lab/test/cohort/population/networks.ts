import { type Truth, type Network, roundRobin, sparse } from '../../../../test/cohort/population/social.ts';
import type { Random } from '../../../../src/base/index.ts';

export const drawTruth = (random: Random): Truth => ({
  person: Math.exp(-0.7 + 0.5 * random.normal()),
  partner: Math.exp(-0.9 + 0.5 * random.normal()),
  both: -0.6 + 1.2 * random.uniform(),
  pairing: Math.exp(-0.7 + 0.4 * random.normal()),
  pair: -0.5 + 1.3 * random.uniform(),
});

export const NETWORKS: Readonly<Record<string, (random: Random) => Network>> = {
  'a round robin of 12': () => ({ people: 12, edges: roundRobin(0, 12) }),
  'eight round robins of 6': () => ({
    people: 48,
    edges: Array.from({ length: 8 }, (_, g) => roundRobin(6 * g, 6)).flat(),
  }),
  'a block of 10 by 10': () => ({
    people: 20,
    edges: Array.from({ length: 100 }, (_, k) => [Math.floor(k / 10), 10 + (k % 10)] as const),
  }),
  'a sparse network of 100 people and 150 pairs': random => sparse(100, 150, random),
};

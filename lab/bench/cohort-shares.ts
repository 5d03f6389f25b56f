import { NETWORKS, drawTruth } from '../test/cohort/population/networks.ts';
// Coverage of the 80 % ranges of person, partner, pairing and role. `node lab/bench/cohort-shares.ts DESIGN POPULATIONS
// FIRST` invents POPULATIONS populations of that design (seeds FIRST + 1000 * DESIGN, and on). It counts those whose
// chains agree.
import process from 'node:process';
import type { Interval, Random } from '../../src/base/index.ts';
import { randomFrom } from '../../src/base/index.ts';
import { isSettled, sharesOf, socialRelations } from '../../src/cohort/population/social-relations.ts';
import { invent, sparse } from '../../test/cohort/population/social.ts';

const [design, populations, first] = process.argv.slice(2).map(Number) as [number, number, number];
const DESIGNS = { ...NETWORKS, 'a network of 100 people and 70 pairs': (random: Random) => sparse(100, 70, random) };
const [name, network] = Object.entries(DESIGNS)[design]!;
const NAMES = ['person', 'partner', 'pairing', 'role'] as const;
const held = NAMES.map(() => 0);
const told = NAMES.map(() => 0);
for (let r = 0; r < populations; r++) {
  const random = randomFrom(first + 1000 * design + r);
  const truth = drawTruth(random);
  const { draws } = socialRelations(invent(network(random), truth, 0.05, random), randomFrom(r));
  const shares = sharesOf(draws);
  const [a, b, g] = [truth.person ** 2, truth.partner ** 2, truth.pairing ** 2];
  const people = a + b - 2 * truth.both * truth.person * truth.partner;
  const pairs: readonly (readonly [Interval, number])[] = [
    [shares.person, a / (a + b + g)],
    [shares.partner, b / (a + b + g)],
    [shares.pairing, g / (a + b + g)],
    [shares.role.people, people / (people + g * (1 - truth.pair))],
  ];
  for (const [k, [{ low80, high80 }, value]] of pairs.entries()) {
    if (!isSettled(draws, NAMES[k]!)) continue;
    told[k]!++;
    if (low80 <= value && value <= high80) held[k]!++;
  }
}
console.log(
  `${name}, ${populations}: ${NAMES.map((one, k) => `${one} ${(held[k]! / told[k]!).toFixed(3)} of ${told[k]!}`).join(', ')}`,
);

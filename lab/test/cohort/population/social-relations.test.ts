import { NETWORKS, drawTruth } from './networks.ts';
import { expect, test } from 'vitest';
import { randomFrom, type Interval } from '../../../../src/base/index.ts';
import { sharesOf, socialRelations } from '../../../../src/cohort/population/social-relations.ts';
import { invent } from '../../../../test/cohort/population/social.ts';

test('[N21] ranges of shares hold 8 of 10 truths', () => {
  const populations = 100;
  const held: boolean[] = [];
  for (const [k, network] of Object.values(NETWORKS).entries())
    for (let r = 0; r < populations; r++) {
      const random = randomFrom(1000 * k + r);
      const truth = drawTruth(random);
      const { person, partner, pairing, role } = sharesOf(
        socialRelations(invent(network(random), truth, 0.05, random), randomFrom(r)).draws,
      );
      const [a, b, g] = [truth.person ** 2, truth.partner ** 2, truth.pairing ** 2];
      const people = a + b - 2 * truth.both * truth.person * truth.partner;
      const holds = ({ low80, high80 }: Interval, value: number): boolean => low80 <= value && value <= high80;
      held.push(
        holds(person, a / (a + b + g)),
        holds(partner, b / (a + b + g)),
        holds(pairing, g / (a + b + g)),
        holds(role.people, people / (people + g * (1 - truth.pair))),
      );
    }
  const share = held.filter(Boolean).length / held.length;
  // Four shares of one population go together; 40 populations leave about 0.05 of one deviation.
  expect(share).toBeGreaterThan(0.75);
  expect(share).toBeLessThan(0.85);
});

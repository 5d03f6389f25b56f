import { expect, test } from 'vitest';
import { posteriorOf, ahead, mean } from './ahead.ts';
import { mapPair, otherSide, SIDES } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { type Posterior } from '../../src/fit/index.ts';
import { FULL } from '../full.ts';

/** The same draws, of a record whose curves had lain `off` from where they have: where they stand is the same, and they stay there. `on`:
 * how each answers the other. */
const asIfUsual = (posterior: Posterior, off: number, on: number): Posterior => ({
  ...posterior,
  draws: posterior.draws.map(draw => ({
    ...draw,
    season: { ...draw.season, mean: draw.season.mean + off, keep: 1, innovation: 0 },
    people: mapPair(draw.people, person => ({
      ...person,
      shape: 'linear' as const,
      coupling: on,
      couplingByRole: [0, 0, 0],
      level: { ...person.level, mean: person.level.mean + off, keep: 1, innovation: 0 },
      answer: { ...person.answer, mean: person.answer.mean + off, keep: 1, innovation: 0 },
    })),
  })),
});

test('[MV27] a record’s mean changes nothing of going on', () => {
  const { turns } = synthesise({ simulator: 'sessions', plant: 'none', days: 200, confounded: false }, 944);
  const posterior = posteriorOf(turns, FULL ? 60 : 30);
  for (const on of [-1, 1]) {
    // Below where they stand too, in the long form.
    const goings = (FULL ? [0, 2, -2] : [0, 2]).map(off => {
      const so = asIfUsual(posterior, off, on);
      return { so, usual: ahead(so, 21, null, true) };
    });
    for (const stops of SIDES) {
      const replies = goings.map(({ so, usual }) =>
        ahead(so, 21, stops, true).map((of, d) => {
          const other = otherSide(stops);
          return [usual[d]![other], of[other]];
        }),
      );
      // To the last bit but for the rounding of a sum.
      for (const one of replies) expect(one).toEqual(replies[0]);
      const reply = mean(replies[0]!.map(([usual, stopped]) => Math.log((stopped! + 0.5) / (usual! + 0.5))));
      expect(-on * reply, `${on} ${stops}`).toBeGreaterThan(Math.log(1.1));
    }
  }
});

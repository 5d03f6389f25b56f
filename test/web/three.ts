import { POPULATION, trioWith } from '../../src/model/index.ts';
import { drawTrio } from '../../src/model/inside.ts';
import { restOf } from '../../web/pages/watch/night/evening.ts';
import { oftener, runAlike } from '../../web/pages/watch/scenes/courses.ts';

const RUNS = 20;

/** True if, of the three people at that place of the population, the middle one reaches more often beside the one of small
 * room, and less often beside the one of high need: after one hard week, over seeds 0 to 19 each. */
export function turnsIn(index: number): boolean {
  const { middle, smallRoom, highNeed } = drawTrio(
    trioWith(POPULATION.variant),
    POPULATION.spread,
    POPULATION.seed,
    index,
  );
  const more = [smallRoom, highNeed].map(other => {
    const pair = { a: middle, b: other };
    const rest = restOf(pair);
    return oftener(Array.from({ length: RUNS }, (_, seed) => runAlike(pair, rest, seed).fate));
  });
  return more[0] === 0 && more[1] === 1;
}

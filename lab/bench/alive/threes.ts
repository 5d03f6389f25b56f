/** `node lab/bench/alive/threes.ts`: plays the hard week of one middle person beside a person of small room, and beside one
 * of high need, twenty times each, in the first hundred plausible threes of the population. It writes those in which the
 * middle person reaches more often beside the first, and less often beside the second, to
 * web/pages/watch/scenes/threes-data.ts. A test plays some again. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { turnsIn } from '../../../test/web/three.ts';

const OF = 100;
const turns = Array.from({ length: OF }, (_, index) => index).filter(turnsIn);
writeFileSync(
  resolve(import.meta.dirname, '../../../web/pages/watch/scenes/threes-data.ts'),
  `/** Written by \`node lab/bench/alive/threes.ts\`; do not edit. Of so many plausible threes, the places of those in which one person
 * reaches beside one partner and is reached for beside the other. */
export const THREES: { readonly of: number; readonly turns: readonly number[] } = {
  of: ${OF},
  turns: [${turns.join(', ')}],
};
`,
);
console.log(turns.length);

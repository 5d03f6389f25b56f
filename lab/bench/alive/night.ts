/** `node lab/bench/alive/night.ts`: plays the three weeks of the story with one seed after another, until the last
 * evening fits (`canBeTold`). It writes that evening to web/pages/watch/night/night-data.ts, which the first page
 * plays. A test plays it again. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginningOf, canBeTold, eveningIn, messagesUntil } from '../../../web/pages/watch/night/evening.ts';

const beginning = beginningOf(false);
let seed = 0;
let evening = eveningIn(messagesUntil(beginning, seed));
while (!canBeTold(evening)) evening = eveningIn(messagesUntil(beginning, ++seed));
writeFileSync(
  resolve(import.meta.dirname, '../../../web/pages/watch/night/night-data.ts'),
  `import type { NightMessage } from './evening.ts';

/** Written by \`node lab/bench/alive/night.ts\`; do not edit. One evening of the living pair with messages at random: the first that can be told, of
 * so many that were played. Minutes after nine. */
export const NIGHT: { readonly seed: number; readonly played: number; readonly messages: readonly NightMessage[] } = {
  seed: ${seed},
  played: ${seed + 1},
  messages: [
${evening.map(([of, minutes, presses]) => `    [${of}, ${minutes}, ${presses}],\n`).join('')}  ],
};
`,
);
console.log(seed, evening.map(([of, minutes, presses]) => `${of}@${minutes}${presses ? '!' : ''}`).join(' '));

import { scoresFor, reflect, UNKNOWN } from '../../src/journeys/index.ts';
import { readExport } from '../../src/records/index.ts';
import { glanceOf } from '../../src/story/index.ts';
import { samplePairs } from '../../web/worker/sample/pairs.ts';
import { sampleExport } from '../../web/worker/sample/simulate.ts';

export type Id = keyof typeof samplePairs;
export const looked = new Map<Id, ReturnType<typeof lookAt>>();

/** Each once, for every test of it. */
export function look(id: Id): ReturnType<typeof lookAt> {
  const known = looked.get(id) ?? lookAt(id);
  looked.set(id, known);
  return known;
}

/** As the page looks at it: the text of an export, read, reflected and told. */
export async function lookAt(id: Id) {
  const blob = new Blob([sampleExport(samplePairs[id])]);
  const read = await readExport([{ name: 's.txt', path: 's.txt', blob }], {
    zone: null,
    deviceZone: 'UTC',
    dateOrder: null,
    chat: null,
    keepText: false,
    progress: () => undefined,
    signal: null,
  });
  if (!read.ok) throw new Error(read.issues.map(({ text }) => text).join(' '));
  const found = reflect(read.value, samplePairs[id].names, UNKNOWN);
  if (!found.ok) throw new Error('not two people');
  const scores = scoresFor(read.value, found.value);
  const { mirror } = found.value;
  return { mirror, scores, glance: glanceOf(mirror, scores, samplePairs[id].names) };
}

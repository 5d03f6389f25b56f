import { expect, test } from 'vitest';
import { scoresFor, reflect, UNKNOWN } from '../../../src/journeys/index.ts';
import { readExport } from '../../../src/records/index.ts';
import { glanceOf } from '../../../src/story/index.ts';
import { samplePairs } from '../../../web/worker/sample/pairs.ts';
import { sampleExport } from '../../../web/worker/sample/simulate.ts';

type Id = keyof typeof samplePairs;

const looked = new Map<Id, ReturnType<typeof lookAt>>();
/** Each once, for every test of it. */
function look(id: Id): ReturnType<typeof lookAt> {
  const known = looked.get(id) ?? lookAt(id);
  looked.set(id, known);
  return known;
}

/** As the page looks at it: the text of an export, read, reflected and told. */
async function lookAt(id: Id) {
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

test('[W128] the friends traded roles once, in October', async () => {
  const { mirror, glance } = await look('friends');
  expect([glance.state, glance.sure]).toEqual(['sure', 'likely']);
  expect(mirror.turningPoints).toHaveLength(1);
  expect(mirror.turningPoints[0]!.at).toMatch(/^2024-(09|10)/);
  expect(glance.stands.map(({ id }) => id)).toContain('yours-traded');
});

test('[W128] parent and child are open, and no loop', async () => {
  const { scores, glance } = await look('family');
  expect(glance.state).toBe('open');
  expect(glance.leads).toEqual([]);
  expect(scores.weeks.move).toBe('together');
  expect([glance.title.id, ...glance.why.map(({ id }) => id)]).toEqual(['yours-open-title', 'yours-why-shared']);
});

import { expect, test } from 'vitest';
import { scoresFor, reflect, UNKNOWN } from '../../src/journeys/index.ts';
import { readExport } from '../../src/records/index.ts';
import { glanceOf } from '../../src/story/index.ts';
import { samplePairs } from '../../web/worker/sample/pairs.ts';
import { sampleExport } from '../../web/worker/sample/simulate.ts';

/** As the page looks at it: the text of an export, read, reflected and told. */
async function look(id: keyof typeof samplePairs) {
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

test('[W128] the couple is a loop: likely, told in minutes about each, by two pictures on one scale', async () => {
  const { mirror, scores, glance } = await look('couple');
  expect([glance.state, glance.pattern, glance.sure]).toEqual(['sure', 'pursue-distance', 'likely']);
  expect(glance.inTen).toBeGreaterThanOrEqual(8);
  expect(mirror.pattern.reaching).toBe('a');
  expect(scores.leads).toEqual(['again', 'answer']);
  expect(glance.leads.map(({ says, statement }) => [says, statement.of])).toEqual([
    ['counts', 1],
    ['counts', 0],
  ]);
  for (const { statement } of glance.leads) {
    const [least, , most] = statement.told;
    const [low, high] = [least.middle!, most.middle!].toSorted((p, q) => p - q);
    expect(high! / low!).toBeGreaterThan(1.6);
    expect(most.typical).not.toBeNull();
    expect(most.more).toHaveLength(9);
  }
});

test('[W128] the two friends are a pattern whose roles changed, once, in October', async () => {
  const { mirror, glance } = await look('friends');
  expect([glance.state, glance.sure]).toEqual(['sure', 'likely']);
  expect(mirror.turningPoints).toHaveLength(1);
  expect(mirror.turningPoints[0]!.at).toMatch(/^2024-(09|10)/);
  expect(glance.stands.map(({ id }) => id)).toContain('yours-traded');
});

test('[W128] the parent and child are honestly open: both move together, and no loop is said', async () => {
  const { scores, glance } = await look('family');
  expect(glance.state).toBe('open');
  expect(glance.leads).toEqual([]);
  expect(scores.weeks.move).toBe('together');
  expect([glance.title.id, ...glance.why.map(({ id }) => id)]).toEqual(['yours-together-title', 'yours-why-shared']);
});

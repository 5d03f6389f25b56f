import { expect, test } from 'vitest';
import { look } from '../../../test/web/looked-samples.ts';

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

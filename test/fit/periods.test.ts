import { expect, test } from 'vitest';
import { turnsFrom } from '../../lab/simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { countBids, rolesByPeriod } from '../../src/fit/findings/role-changes.ts';
const DAY = 86_400;

test('[F51] a period without reaching has no share', () => {
  // An hour and more apart, three of four from the first; a year without a word after eight months.
  const at = Array.from({ length: 480 * 6 }, (_, k) => k * 4 * 3600).map(t => (t < 240 * DAY ? t : t + 365 * DAY));
  const events = observe(turnsFrom({ at, actor: at.map((_, k) => (k % 4 === 3 ? 1 : 0)) }));
  const roles = rolesByPeriod(events, countBids(events));
  const days = roles.map(({ from, to }) => [from, to].map(t => t / DAY));
  expect(days.length).toBeGreaterThan(6);
  expect(days.every(([from, to]) => from! < 240 || to! > 605)).toBe(true);
  for (const { share } of roles) expect(share.low95).toBeGreaterThan(0.5);
});

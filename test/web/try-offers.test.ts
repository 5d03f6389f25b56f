import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/base/index.ts';
import { CARDS, OUTCOMES } from '../../src/moves/index.ts';
import { midnight, nextMonday, todayIn } from '../../web/pages/try/days.ts';
import { SOURCES } from '../../web/pages/try/card.tsx';

test('every source of a card is named in full', () => {
  for (const id of CARDS.flatMap(card => card.sources)) expect(SOURCES[id], id).toMatch(/\d/);
});

describe('days', () => {
  test('a first week begins on the next Monday, anywhere', () => {
    for (const zone of ['UTC', 'Europe/Helsinki', 'America/Los_Angeles', 'Pacific/Auckland'])
      for (let now = Date.UTC(2024, 9, 20) / 1000; now < Date.UTC(2024, 10, 10) / 1000; now += 5 * 3600) {
        const today = todayIn(zone, now);
        const start = midnight(nextMonday(today), zone);
        expect(start).toBeGreaterThan(now);
        expect(start - now).toBeLessThanOrEqual(7 * DAY + 3600);
        expect(todayIn(zone, start)).toBe(nextMonday(today));
        expect(todayIn(zone, start - 1)).not.toBe(nextMonday(today));
      }
  });

  test('every outcome is offered once', () => {
    expect(new Set(OUTCOMES.map(({ name }) => name)).size).toBe(14);
  });
});

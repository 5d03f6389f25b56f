import { describe, expect, test } from 'vitest';
import { exchangeBy, DAY, WEEK } from '../../src/base/index.ts';
import { MIRROR_EXCHANGE, type Mirror, mirror } from '../../src/story/index.ts';
import { type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { FULL } from '../full.ts';
import type { Entry } from '../turns/records.ts';
import { HOLE, inventedTurns } from './mirrors.ts';

/** Every number bit for bit: JSON prints the shortest text that reads back as the same double. */
const bytes = (m: Mirror): string => JSON.stringify(m, null, 1);
const CASES = [
  { seed: 1, plant: 'pursue-distance', simulator: 'answers', strength: 2, days: 100 },
  { seed: 2, plant: 'none', simulator: 'sessions', days: 70 },
  { seed: 3, plant: 'reciprocal', simulator: 'clusters', days: 70 },
  { seed: 4, plant: 'one-sided', simulator: 'volumes', days: 40 },
] as const;

describe('laws of the whole mirror, with the real fit', () => {
  test.each(FULL ? CASES : CASES.slice(0, 2))(
    '[S1] exchanging the people exchanges everything, bit for bit ($plant)',
    ({ seed, ...options }) => {
      const turns = inventedTurns(seed, options);
      expect(turns.count).toBeGreaterThan(60);
      const from = (day: number): number => turns.start[0]! + day * DAY;
      const spans = [{ kind: 'apart', from: from(8), to: from(21.5) } as const];
      const forth = mirror(turns, { fit: { spans } }, 11);
      const back = mirror(exchangeBy(TURNS_EXCHANGE, turns), { fit: { spans } }, 11);
      expect(forth.marked[0]!.reaching).not.toBeNull();
      expect(bytes(exchangeBy(MIRROR_EXCHANGE, back))).toBe(bytes(forth));
      expect(bytes(exchangeBy(MIRROR_EXCHANGE, exchangeBy(MIRROR_EXCHANGE, forth)))).toBe(bytes(forth));
      expect(bytes(back)).not.toBe(bytes(forth));
    },
  );

  test('[S19] whole minutes tell the fit too, under a limit', () => {
    const turns = inventedTurns(2, { plant: 'none', simulator: 'clusters', days: 100 });
    const minutes = (times: Float64Array): Float64Array => times.map(t => 60 * Math.floor(t / 60));
    const exact = mirror(turns, {}, 1);
    const coarse = mirror(
      { ...turns, start: minutes(turns.start), end: minutes(turns.end), resolutionSeconds: 60 },
      {},
      1,
    );
    expect(exact.describes).not.toBeNull();
    expect(coarse.describes).not.toBeNull();
    // "In at least so many of 100": never one more than there are.
    for (const { describes, diagnostics } of [exact, coarse])
      for (const of of [0, 1] as const) {
        const told = describes!.text[of].args['share'] as number;
        expect(told).toBeLessThanOrEqual(100 * diagnostics.waits[of].distance);
        expect(told).toBeGreaterThan(100 * diagnostics.waits[of].distance - 1);
      }
    expect(coarse.limits.map(({ id }) => id)).toContain('minute-stamps');
    expect(exact.limits.map(({ id }) => id)).not.toContain('minute-stamps');
  });

  test('[S2] [S4] the same seed gives the same bytes, and turns stay', () => {
    const turns = inventedTurns(5, { plant: 'pursue-distance', days: 60 });
    const before = frozenText(turns);
    const [one, again, other] = [3, 3, 4].map(seed => bytes(mirror(turns, {}, seed)));
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(frozenText(turns)).toBe(before);
  });

  test('[S3] a record moved by weeks differs in dates', () => {
    const [forth, ...moved] = [0, -7, 113].map(weeks => {
      const by = weeks * WEEK;
      const later = (entries: readonly Entry[]) => entries.map(e => ({ ...e, at: e.at + by }));
      return timeless(mirror(inventedTurns(6, { simulator: 'answers', days: 60 }, later), {}, 2), by);
    });
    for (const one of moved) expect(one).toEqual(forth);
  });

  test('[S17] leaving out a span equals having no record', () => {
    const outside = (e: Entry): boolean => e.at < HOLE.from || e.at >= HOLE.to;
    const options = { plant: 'reciprocal', simulator: 'answers', days: 100 } as const;
    const left = mirror(inventedTurns(8, options, undefined, [HOLE]), {}, 1);
    const never = mirror(
      inventedTurns(8, options, list => list.filter(outside), [HOLE]),
      {},
      1,
    );
    expect(left.coverage.leftOut.excluded).toBeGreaterThan(20);
    expect(left.coverage.spans).toHaveLength(2);
    const rest = (m: Mirror): unknown => ({
      ...m,
      coverage: { ...m.coverage, leftOut: null },
      limits: m.limits.filter(limit => limit.id !== 'left-out'),
      claims: m.claims.map(claim => ({ ...claim, moments: claim.moments.map(x => ({ ...x, records: null })) })),
      spirals: m.spirals.map(spiral => ({ ...spiral, moments: spiral.moments.length })),
    });
    expect(rest(left)).toEqual(rest(never));
    const days = left.pictures.ribbon;
    const inside = days.t.findIndex(t => t > HOLE.from + 86_400);
    expect([days.a[inside], days.b[inside]]).toEqual([null, null]);
  });
});

const frozenText = (turns: Turns): string =>
  JSON.stringify(turns, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value));

/** Every time taken back by `by` seconds, whether it is a number since 1970 or an ISO instant. */
function timeless(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value > 1e9 || value < -1e9 ? value - by : value;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(T.*Z)?$/.test(value)) return Date.parse(value) / 1000 - by;
  if (Array.isArray(value)) return value.map(item => timeless(item, by));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, timeless(item, by)]));
  return value;
}

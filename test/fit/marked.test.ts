import { expect, test } from 'vitest';
import { exchangeBy } from '../../src/base/index.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { EVIDENCE_EXCHANGE, FIT_DEFAULTS, fit, type FlaggedSpan, observe } from '../../src/fit/index.ts';
import { type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';

const DAY = 86_400;
const START = 1_704_067_200;
const OPTIONS = { ...FIT_DEFAULTS, draws: 20, heldOut: false };

const { turns } = synthesise({ simulator: 'sessions', plant: 'pursue-distance', days: 100, volume: 0.4 }, 11);
const from = (day: number): number => turns.start[0]! + day * DAY;
const SPANS: readonly FlaggedSpan[] = [
  { kind: 'apart', from: from(20), to: from(31) },
  { kind: 'apart', from: from(28.3), to: from(40) },
  { kind: 'elsewhere', from: from(35), to: from(60.5) },
  { kind: 'elsewhere', from: from(80), to: from(90) },
];
const seen = fit(observe(turns), { ...OPTIONS, spans: SPANS }, 7);

test('[F31] without days given or on record nothing changes, bit for bit', () => {
  const plain = fit(observe(turns), OPTIONS, 7);
  const elsewhen: FlaggedSpan[] = [{ kind: 'apart', from: START - 900 * DAY, to: START - 800 * DAY }];
  const empty: FlaggedSpan[] = [{ kind: 'elsewhere', from: from(50), to: from(50) }];
  expect(plain.spans).toEqual([]);
  expect(fit(observe(turns), { ...OPTIONS, spans: [...elsewhen, ...empty] }, 7)).toStrictEqual(plain);
  const out = { from: from(50), to: from(70) };
  expect(
    fit(observe(turns), { ...OPTIONS, exclude: [out], spans: [{ kind: 'apart', from: from(52), to: from(66) }] }, 7),
  ).toStrictEqual(fit(observe(turns), { ...OPTIONS, exclude: [out] }, 7));
  expect(seen.coupling).not.toEqual(plain.coupling);
});

test('[F1] [F2] exchange and shift by weeks hold with marked spans', () => {
  const other = fit(observe(exchangeBy(TURNS_EXCHANGE, turns)), { ...OPTIONS, spans: SPANS }, 7);
  expect(other).toStrictEqual(exchangeBy(EVIDENCE_EXCHANGE, seen));
  for (const of of ['reaching', 'answering'] as const)
    expect(other.spans[1]![of]).toStrictEqual(seen.spans[1]![of].toReversed());
  const by = 61 * 7 * DAY;
  const move = <T extends { readonly from: number; readonly to: number }>(span: T): T => ({
    ...span,
    from: span.from + by,
    to: span.to + by,
  });
  const later: Turns = {
    ...turns,
    start: turns.start.map(t => t + by),
    end: turns.end.map(t => t + by),
    coverage: turns.coverage.map(move),
  };
  const moved = fit(observe(later), { ...OPTIONS, spans: SPANS.map(move) }, 7);
  expect(moved.coupling).toStrictEqual(seen.coupling);
  expect(moved.pattern).toStrictEqual(seen.pattern);
  expect(moved.spans).toStrictEqual(seen.spans);
});

test('[F32] overlapping spans of one kind count once, in any order', () => {
  expect(seen.spans.map(({ kind, days }) => [kind, Math.round(days * 1e6) / 1e6])).toEqual([
    ['apart', 20],
    ['elsewhere', 35.5],
  ]);
  const joined: FlaggedSpan[] = [SPANS[3]!, SPANS[2]!, { kind: 'apart', from: from(20), to: from(40) }];
  expect(fit(observe(turns), { ...OPTIONS, spans: joined }, 7)).toStrictEqual(seen);
});

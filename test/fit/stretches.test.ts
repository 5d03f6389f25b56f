import { describe, expect, test } from 'vitest';
import { START, DAYS, OPTIONS, AWAY, FIGHT, lived, apartIn, inside } from './moved-days.ts';
import { DAY, exchangeBy } from '../../src/base/index.ts';
import { EVIDENCE_EXCHANGE, fit, observe } from '../../src/fit/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';

describe('stretches in which something moved both at once', () => {
  test('[F42] exchanging changes no stretch; excluded and last days have none', () => {
    const turns = lived(2, [AWAY, FIGHT]);
    const evidence = fit(observe(turns), OPTIONS, 1);
    expect(evidence.setApart.length).toBeGreaterThan(1);
    expect(fit(observe(exchangeBy(TURNS_EXCHANGE, turns)), OPTIONS, 1)).toEqual(
      exchangeBy(EVIDENCE_EXCHANGE, evidence),
    );
    const given = { from: START + (AWAY.from - 2) * DAY, to: START + (AWAY.to + 2) * DAY };
    expect(inside(apartIn(turns, { exclude: [given] }), AWAY)).toEqual([]);
    expect(inside(apartIn(turns, { spans: [{ kind: 'apart', ...given }] }), AWAY)).toEqual([]);
    expect(apartIn(turns, { setApart: false })).toEqual([]);
    expect(apartIn(lived(2, [{ ...AWAY, from: 30, to: 40 }], 60))).toEqual([]);
    const late = { ...FIGHT, from: DAYS - 10, to: DAYS };
    expect(inside(apartIn(lived(2, [late])), late)).toEqual([]);
  });
});

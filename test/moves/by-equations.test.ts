import { expect, test } from 'vitest';
import { exchangeBy, finish } from '../../src/base/index.ts';
import { theoryRecord } from '../../lab/simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { MOVE_KINDS, presetNamed } from '../../src/model/index.ts';
import {
  BY_EQUATIONS_EXCHANGE,
  type ByEquations,
  lookingByEquations,
  OUTCOME_NAMES,
  tellByEquations,
} from '../../src/moves/index.ts';
import { type Fitted, fitTheory, type Theory } from '../../src/theory/index.ts';
import { type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';
import { stored } from '../stored.ts';

const { turns } = theoryRecord(presetNamed('couple-in-turns')!.pair, 5, { days: 100 });
const level = { median: 0, low80: -1, high80: 1, low95: -2, high95: 2 };
const judged: Theory['comparison'] = {
  overLogLinear: level,
  overPlain: level,
  weights: { plain: 0.05, logLinear: 0.05, theory: 0.9 },
  weeks: 8,
  bids: 100,
  byWeek: { plain: [], logLinear: [], theory: [] },
};

/** A few of the fitted pairs, of whom every edge acts, judged as said. */
function fittedTo(of: Turns, change: Partial<Theory> = {}): Fitted {
  const { theory, pairs } = stored('theory', of, () => fitTheory(observe(of), { compare: false }, 3)!);
  const acting = (band: Theory['bands']['a']): Theory['bands']['a'] => ({
    ...band,
    need: { ...band.need, acts: 1 },
    room: { ...band.room, acts: 1 },
  });
  const bands = { a: acting(theory.bands.a), b: acting(theory.bands.b) };
  return { theory: { ...theory, bands, comparison: judged, ...change }, pairs: pairs.slice(0, 5) };
}
const fitted = fittedTo(turns);
const exchanged = exchangeBy(TURNS_EXCHANGE, turns);
const turned = fittedTo(exchanged);
const forecast = (
  move: (typeof MOVE_KINDS)[number],
  by: 'a' | 'b' | 'both' = 'a',
  of: Fitted | null = fitted,
): ByEquations => finish(lookingByEquations(turns, of, move, by, 2, 9));

test('[MV24] each foretellable step is foretold in every number', () => {
  for (const move of MOVE_KINDS) {
    const answer = forecast(move);
    if (!answer.told) {
      expect(answer.why).toBe('missed');
      continue;
    }
    expect(answer.explains).toBe('better');
    expect(answer.differences.map(({ outcome }) => outcome)).toEqual(OUTCOME_NAMES);
    for (const { dots, counts, usual } of answer.differences) {
      expect(dots.length).toBe(20);
      expect([...dots].sort((p, q) => p - q)).toEqual(dots);
      expect(counts.more + counts.same + counts.fewer).toBe(20);
      expect(usual).toBeGreaterThanOrEqual(0);
    }
  }
  const stop = forecast('cold-break');
  const { counts } = (stop.told ? stop.differences : []).find(({ outcome }) => outcome === 'turns-a')!;
  expect(counts.fewer).toBeGreaterThan(counts.more);
});

test('[MV24] a seed repeats the bytes, and people exchange', () => {
  for (const [by, other] of [
    ['a', 'b'],
    ['both', 'both'],
  ] as const) {
    const one = forecast('warm-break', by);
    expect(JSON.stringify(forecast('warm-break', by))).toBe(JSON.stringify(one));
    const two = finish(lookingByEquations(exchanged, turned, 'warm-break', other, 2, 9));
    expect(exchangeBy(BY_EQUATIONS_EXCHANGE, two)).toStrictEqual(one);
  }
});

test('[MV24] nothing is foretold where the equations are no better', () => {
  const worse = {
    ...judged,
    weights: { plain: 0.9, logLinear: 0.05, theory: 0.05 },
    overPlain: { ...level, high95: -0.01 },
  };
  expect(forecast('talking', 'a', { ...fitted, theory: { ...fitted.theory, comparison: worse } })).toEqual({
    told: false,
    why: 'worse',
  });
  const same = { ...judged, weights: { plain: 0.3, logLinear: 0.3, theory: 0.4 } };
  const alike = { ...fitted, theory: { ...fitted.theory, comparison: same } };
  expect(forecast('warm-break', 'a', alike)).toEqual({ told: false, why: 'plain' });
  expect(forecast('talking', 'a', alike)).toMatchObject({ told: true, explains: 'same' });
  const { a, b } = fitted.theory.bands;
  const unseen = { ...fitted, theory: { ...fitted.theory, bands: { a, b: { ...b, need: { ...b.need, acts: 0.5 } } } } };
  const told = (move: (typeof MOVE_KINDS)[number], by: 'a' | 'b' | 'both'): boolean => forecast(move, by, unseen).told;
  expect(forecast('warm-break', 'b', unseen)).toEqual({ told: false, why: 'edge' });
  expect([told('warm-break', 'both'), told('warm-break', 'a')]).toEqual([false, true]);
  expect([told('softened-request', 'b'), told('softened-request', 'a')]).toEqual([false, true]);
  expect([told('cold-break', 'a'), told('cold-break', 'b')]).toEqual([false, true]);
  expect(forecast('small-bids')).toEqual({ told: false, why: 'missed' });
  expect(forecast('talking', 'a', null)).toEqual({ told: false, why: 'too-little' });
});

test('[MV24] every language says source and fit, unbanned', async () => {
  const answers = [
    forecast('life-outside', 'b'),
    ...(['too-little', 'worse', 'edge', 'missed', 'plain'] as const).map((why): ByEquations => ({ told: false, why })),
  ];
  for (const language of LANGUAGES) {
    const { say } = speaker(await loadWords(language));
    for (const answer of answers) {
      const text = tellByEquations(answer, ['Ada', 'Ben']).map(line => say(line));
      expect(text.join(' ')).not.toMatch(BANNED[language]);
      if (answer.told) expect(text.at(-1)).toBe(say('theory-explains', { explains: answer.explains }));
    }
  }
});

import { exchangeBy } from '../../src/base/index.ts';
import { describe, expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { againstOf, type Claimed, examplesOf, MEASURES } from '../../web/worker/session/examples.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { chanceOf } from '../../web/pages/yours/against.tsx';
import { leftOut } from '../../src/turns/index.ts';
import { plainOf } from '../../src/story/plots/scores.ts';
import { DANCE, inventedTurns } from '../story/mirrors.ts';

const { say } = speaker(await loadWords('en'));

describe('[W61] what a number counts', () => {
  const turns = inventedTurns(1, DANCE);

  test.each(MEASURES)('%s: exchanging the two exchanges examples of the record', measure => {
    const [a, b] = examplesOf(turns, measure);
    expect(examplesOf(exchangeBy(TURNS_EXCHANGE, turns), measure)).toEqual([b, a]);
    for (const one of [a, b]) {
      expect(one.count).toBeLessThanOrEqual(one.among);
      expect(one.moments.length).toBe(Math.min(3, one.count));
      for (const moment of one.moments) {
        expect(moment.from).toBeLessThanOrEqual(moment.to);
        expect(moment.records[0]).toBeLessThanOrEqual(moment.records[1]);
        expect(say(moment.note)).not.toMatch(/NaN|undefined|-\d/);
      }
      const times = one.moments.map(moment => moment.from);
      expect(times.toSorted((p, q) => p - q)).toEqual(times);
    }
    expect(a.among + b.among).toBeGreaterThan(20);
  });

  const KINDS = ['answer', 'again', 'pace'] as const;
  test.each(KINDS)('[W63] %s: the contrary is counted of the same moments', kind => {
    const back: Claimed = { kind, toward: -1 };
    const along: Claimed = { kind, toward: 1 };
    const [a, b] = againstOf(turns, [back, along]);
    expect(againstOf(exchangeBy(TURNS_EXCHANGE, turns), [along, back])).toEqual([b, a]);
    // What did not go one way went the other; four weeks that are level went neither.
    const other = againstOf(turns, [along, back]);
    for (const of of [0, 1] as const) {
      expect([a, b][of]!.among).toBe(other[of].among);
      if (kind !== 'pace') expect([a, b][of]!.count + other[of].count).toBe(other[of].among);
    }
    const told = plainOf(turns).find(([one]) => one.kind === kind)!;
    if (kind !== 'pace') expect(a.among).toBeLessThanOrEqual(told[0].moments);
    // The planted pair steps back from several in a row: fewer than half went the other way.
    if (kind === 'answer') expect(a.count / a.among).toBeLessThan(0.5);
  });

  test('openings are shared out between the two', () => {
    const [a, b] = examplesOf(turns, 'opening');
    expect(a.among).toBe(b.among);
    expect(a.count + b.count).toBe(a.among);
  });
});

describe('[W62] hours of every week', () => {
  const night = { weekdays: [5], fromHour: 22, toHour: 6 };
  const week = (from: string, to: string) => ({ from: Date.parse(from) / 1000, to: Date.parse(to) / 1000 });
  const spans = (from: string, to: string) =>
    leftOut({ ...plainSettings, weekly: [night] }, 'Europe/Helsinki', week(from, to)).map(span =>
      [span.from, span.to].map(at => new Date(at * 1000).toISOString().slice(0, 16)),
    );

  test('stand on the record’s clock when it changes', () => {
    expect(spans('2024-03-11T00:00Z', '2024-03-18T00:00Z')).toEqual([['2024-03-16T20:00', '2024-03-17T04:00']]);
    // The night of 30 to 31 March 2024 lost an hour.
    const change = spans('2024-03-25T00:00Z', '2024-04-08T00:00Z');
    expect(change.at(0)?.[0]).toBe('2024-03-30T20:00');
    expect(change.at(-1)).toEqual(['2024-04-06T19:00', '2024-04-07T03:00']);
  });

  test('beside days left out', () => {
    const both = leftOut(
      { ...plainSettings, weekly: [night], exclude: [{ from: '2024-03-12', to: '2024-03-12' }] },
      'UTC',
      week('2024-03-11T00:00Z', '2024-03-18T00:00Z'),
    );
    expect(both).toHaveLength(2);
    expect(both[0]!.to - both[0]!.from).toBe(86_400);
    expect(both[1]!.to - both[1]!.from).toBe(8 * 3600);
  });
});

test('[W187] chance is asked of who begins; where it shows as much, the finding is said to rest on the rest', () => {
  for (const standing of [0, 0.2, 0.5]) expect(chanceOf(say, standing)).toContain('other messages');
  for (const standing of [0.51, 0.9, 1]) {
    expect(chanceOf(say, standing)).toContain('Could it be chance?');
    expect(chanceOf(say, standing)).not.toContain('other messages');
  }
});

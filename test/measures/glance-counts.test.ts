import { describe, expect, test } from 'vitest';
import { DAY, exchangeBy, HOUR, randomFrom } from '../../src/base/index.ts';
import { type Level, type LevelChange, measure, type PlainStory } from '../../src/measures/index.ts';
import { MEASURES_EXCHANGE } from '../../src/measures/inside.ts';
import { cuts, toTurns, type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { FULL } from '../full.ts';
import { type Entry, recordsOf, START } from '../turns/records.ts';

// Invented chats of the plainest kind: what anybody sees at a glance is told, and nothing of it where there is none.

interface Chat {
  readonly days: number;
  /** Conversations a day. */
  readonly pace?: (day: number) => number;
  /** Chance that person 0 begins one. */
  readonly share?: (day: number) => number;
  /** Chance that person 1 answers at all, and writes what they would. */
  readonly second?: (day: number) => number;
}

function chat({ days, pace = () => 3, share = () => 0.5, second = () => 1 }: Chat, seed: number): readonly Entry[] {
  const random = randomFrom(seed);
  const entries: Entry[] = [];
  for (let day = 0; day < days; day++) {
    const count = Math.floor(pace(day) * (0.5 + random.uniform()) + random.uniform());
    for (let k = 0; k < count; k++) {
      let at = START + day * DAY + 7 * HOUR + random.uniform() * 15 * HOUR;
      let from = random.uniform() < share(day) ? 0 : 1;
      for (let m = 0; m < 3; m++) {
        if (from === 0 || random.uniform() < second(day)) entries.push({ at: Math.round(at), from });
        at += 60 + 600 * random.uniform();
        from = 1 - from;
      }
    }
  }
  return entries.sort((p, q) => p.at - q.at);
}

const turnsOf = (entries: readonly Entry[]): Turns => toTurns(recordsOf(entries), [0, 1], cuts.usual);
const storyOf = (entries: readonly Entry[]): PlainStory | undefined => measure(turnsOf(entries)).stories[0];
const seeds = FULL ? [1, 2, 3, 4, 5] : [1, 2];
const day = (seconds: number): number => (seconds - START) / DAY;
const during = (from: number, to: number, then: number) => (at: number) => (at >= from && at < to ? then : 1);

describe('plain stories', () => {
  test.each([
    [60, 21],
    [14, 20],
    [300, 30],
    [400, 150],
  ])('[M34] a stop after %i days shows %i later', (lived, gone) => {
    for (const seed of seeds) {
      const entries = chat({ days: lived + gone, second: during(lived, Number.POSITIVE_INFINITY, 0) }, seed);
      const story = storyOf(entries)!;
      expect([story.kind, story.of]).toEqual(['stopped', 'b']);
      expect(Math.abs(day(story.since!) - lived)).toBeLessThan(3);
      expect(story.after[1]).toBe(0);
      const other = storyOf(entries.map(entry => ({ ...entry, from: 1 - entry.from })))!;
      expect([other.kind, other.of, other.since]).toEqual(['stopped', 'a', story.since]);
    }
  });

  test('[M34] a reaction or a call since ends it', () => {
    const entries = chat({ days: 100, second: during(70, 100, 0) }, 1);
    expect(storyOf(entries)?.kind).toBe('stopped');
    for (const kind of ['reaction', 'call'] as const) {
      const alive = [...entries, { at: START + 85 * DAY, from: 1, kind, durationSeconds: 90 }];
      expect(storyOf(alive.sort((p, q) => p.at - q.at))?.kind).not.toBe('stopped');
    }
  });

  test('[M35] messages without answers are found, throughout or since a day', () => {
    for (const seed of seeds) {
      const always = storyOf(chat({ days: 210, share: () => 1, second: () => 0.03 }, seed))!;
      expect([always.kind, always.of, always.since]).toEqual(['unanswered', 'a', null]);
      expect(always.began!.answered).toBeLessThan(0.2 * always.began!.count);
      const since = storyOf(chat({ days: 300, second: during(150, 300, 0.03) }, seed))!;
      expect([since.kind, since.of]).toEqual(['unanswered', 'a']);
      expect(Math.abs(day(since.since!) - 150)).toBeLessThan(10);
    }
  });

  test('[M36] a long silence of both and a return have two days', () => {
    for (const seed of seeds) {
      const story = storyOf(chat({ days: 480, pace: at => (at >= 210 && at < 390 ? 0 : 3) }, seed))!;
      expect([story.kind, story.of]).toEqual(['returned', 'both']);
      expect(day(story.since!)).toBeGreaterThan(208);
      expect(day(story.until!)).toBeLessThan(394);
    }
  });

  test('[M37] a steady decline over a year is fading, its reverse growing', () => {
    for (const seed of seeds) {
      const fading = storyOf(chat({ days: 365, pace: at => 6 * 0.9 ** (at / 30) }, seed))!;
      expect([fading.kind, fading.of, fading.sure]).toEqual(['fading', 'both', 'likely']);
      for (const of of [0, 1]) expect(fading.after[of]!).toBeLessThan(0.6 * fading.before![of]!);
      expect(storyOf(chat({ days: 365, pace: at => 2 * 1.1 ** (at / 30) }, seed))!.kind).toBe('growing');
    }
  });

  test.each([
    ['an even year', {}],
    ['a fortnight away', { pace: (at: number) => (at >= 100 && at < 114 ? 0 : 3) }],
    ['a lost phone for nine days', { second: during(150, 159, 0) }],
    ['a lost phone at the end', { second: during(356, 365, 0) }],
    ['a move halfway, a third less', { pace: (at: number) => (at < 180 ? 6 : 4) }],
  ] satisfies readonly (readonly [string, Omit<Chat, 'days'>])[])('[M38] %s is even or nothing', (_, life) => {
    for (const seed of seeds) expect(storyOf(chat({ days: 365, ...life }, seed))?.kind ?? 'even').toBe('even');
  });

  test('[M38] a shape that none of them has is no story', () => {
    const season = (at: number): number => 4 * 3 ** Math.sin((at * 2 * Math.PI) / 365 - Math.PI / 2);
    for (const seed of seeds) expect(storyOf(chat({ days: 365, pace: season }, seed))).toBe(undefined);
  });

  test('[M49] a step of both has its day, and messages before and since', () => {
    for (const seed of seeds)
      for (const [kind, before, since] of [
        ['lessTogether', 6, 2],
        ['moreTogether', 2, 6],
      ] as const) {
        const story = storyOf(chat({ days: 365, pace: at => (at < 180 ? before : since) }, seed))!;
        expect([story.kind, story.of]).toEqual([kind, 'both']);
        expect(Math.abs(day(story.since!) - 180)).toBeLessThan(8);
        expect(story.range![0]).toBeLessThan(START + 180 * DAY);
        expect(story.range![1]).toBeGreaterThan(START + 180 * DAY);
        for (const of of [0, 1]) expect(story.after[of]! / story.before![of]!).toBeCloseTo(since / before, 0);
        expect(story.explains).toBeGreaterThan(0.5);
      }
  });

  test('[M50] waves of both and alternating weeks are told apart', () => {
    for (const seed of seeds) {
      const waves = storyOf(chat({ days: 365, pace: at => 4 * 2 ** Math.sin((2 * Math.PI * at) / 90) }, seed))!;
      expect([waves.kind, waves.of]).toEqual(['wavesTogether', 'both']);
      const second = (at: number): boolean => Math.floor((at + 3) / 7) % 2 === 0;
      const both = storyOf(chat({ days: 200, pace: at => (second(at) ? 6 : 2) }, seed))!;
      expect([both.kind, both.blocks!.whose, both.blocks!.seconds]).toEqual(['alternatingWeeks', 'both', 7 * DAY]);
      expect(both.after[0]).toBeGreaterThan(2 * both.before![0]);
      const each = storyOf(chat({ days: 200, share: at => (second(at) ? 0.85 : 0.15) }, seed))!;
      expect([each.kind, each.blocks!.whose]).toEqual(['alternatingWeeks', 'each']);
    }
  });

  test('[M51] places that were changed have a day and name who reaches out since', () => {
    for (const seed of seeds) {
      const life = { days: 365, share: (at: number) => (at < 180 ? 0.85 : 0.15) };
      const story = storyOf(chat(life, seed))!;
      expect([story.kind, story.of]).toEqual(['changedPlaces', 'b']);
      expect(Math.abs(day(story.since!) - 180)).toBeLessThan(12);
    }
  });
});

describe('level and change', () => {
  const levelOf = (entries: readonly Entry[]): { readonly level: Level; readonly changes: readonly LevelChange[] } =>
    measure(turnsOf(entries));

  test('[M39] a level needs two thirds on both counts for sixty days', () => {
    for (const seed of seeds) {
      const found = levelOf(chat({ days: 120, share: () => 0.9 }, seed)).level;
      expect([found.more, found.sure, found.since]).toEqual(['a', 'likely', null]);
      // Two in three messages of a conversation are answers: of reaching A has its share of the openings.
      expect(found.openings!.low95).toBeLessThan(0.9);
      expect(found.openings!.high95).toBeGreaterThan(0.9);
      expect(levelOf(chat({ days: 120, share: () => 0.5 }, seed)).level.more).toBe(null);
      expect(levelOf(chat({ days: 40, share: () => 0.9 }, seed)).level.more).toBe(null);
    }
  });

  test('[M40] half a year even, then nine in ten, is one change', () => {
    let held = 0;
    for (const seed of seeds) {
      const { level, changes } = levelOf(chat({ days: 540, share: at => (at < 180 ? 0.5 : 0.9) }, seed));
      expect(changes.length).toBe(1);
      expect([level.more, level.sure]).toEqual(['a', 'likely']);
      const [{ at, before, after }] = changes as [LevelChange];
      expect(Math.abs(day(at.median) - 180)).toBeLessThan(20);
      expect(after.median - before.median).toBeGreaterThan(0.2);
      expect(at.draws.length).toBe(20);
      if (day(at.low80) <= 180 && day(at.high80) >= 180) held++;
    }
    expect(held).toBeGreaterThanOrEqual(FULL ? 3 : 2);
  });

  test('[M40] busy months, seasons and a lost phone are no change', () => {
    const lives: readonly Omit<Chat, 'days'>[] = [
      {},
      { share: at => (at >= 200 && at < 235 ? 0.8 : 0.5) },
      { pace: at => 3 * (1 + 0.5 * Math.sin((at * 2 * Math.PI) / 365)) },
      { second: during(200, 209, 0) },
    ];
    for (const life of lives)
      for (const seed of seeds) expect(levelOf(chat({ days: 540, ...life }, seed)).changes).toEqual([]);
  });

  test('[M40] sixty days a side are needed for a change', () => {
    for (const seed of seeds) {
      const traded = (days: number): number =>
        levelOf(chat({ days, share: at => (at < days / 2 ? 0.9 : 0.1) }, seed)).changes.length;
      expect([traded(58), traded(110), traded(140)]).toEqual([0, 0, 1]);
    }
  });

  test('[M41] exchanging exchanges level, changes and stories, bit for bit', () => {
    const lives: readonly Chat[] = [
      { days: 540, share: at => (at < 180 ? 0.5 : 0.9) },
      { days: 200, second: during(150, 200, 0) },
      { days: 365, pace: at => 6 * 0.9 ** (at / 30) },
    ];
    for (const life of lives) {
      const turns = turnsOf(chat(life, 7));
      const { level, changes, stories } = measure(exchangeBy(TURNS_EXCHANGE, turns));
      expect({ level, changes, stories }).toEqual(
        (({ level, changes, stories }) => ({ level, changes, stories }))(exchangeBy(MEASURES_EXCHANGE, measure(turns))),
      );
    }
  });
});

import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { exchangeBy, DAY, HOUR, MINUTE, randomFrom, WEEK } from '../../src/base/index.ts';
import {
  answerContrast,
  type Initiation,
  measure,
  openingWaits,
  paceOf,
  waitingOf,
  weeksOf,
} from '../../src/measures/index.ts';
import {
  burstinessOf,
  MEASURES_EXCHANGE,
  opensMore,
  ownLevel,
  quietHours,
  wakingSeconds,
} from '../../src/measures/inside.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import {
  type Actor,
  type Cut,
  cuts,
  sessions,
  type Span,
  type Turns,
  toTurns,
  withSessionGap,
} from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { arbitraryEntries, type Entry, recordsOf, START, turnsOf } from '../turns/records.ts';
import { FULL } from '../full.ts';

describe('measures', () => {
  test('[M9] exchanging the people exchanges every measure, bit for bit', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 200), fc.constantFrom(1, 60), (entries, clock) => {
        const stamped = entries.map(e => ({ ...e, at: Math.floor(e.at / clock) * clock }));
        const turns = turnsOf(stamped, clock);
        const forth = measure(turns);
        const back = measure(exchangeBy(TURNS_EXCHANGE, turns));
        expect(back).toEqual(exchangeBy(MEASURES_EXCHANGE, forth));
      }),
      { numRuns: 60 },
    );
  });

  test('[M10] openers at every gap equal the counts of a plain walk', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 150), entries => {
        const turns = turnsOf(entries);
        for (const row of measure(turns).initiation) {
          const opened = [0, 0];
          for (let i = 1; i < turns.count; i++)
            if (turns.start[i]! - turns.end[i - 1]! > row.gapSeconds) opened[turns.actor[i]!]!++;
          expect(row.opened).toEqual(opened);
          expect(row.unknown).toBe(Math.min(1, turns.count));
        }
      }),
    );
  });

  test('[M10] who opens more rests on two gaps met twenty times', () => {
    const row = (gapSeconds: number, opened: readonly [number, number], low95: number, high95: number): Initiation => {
      const median = (low95 + high95) / 2;
      const shareA = { median, low80: low95, high80: high95, low95, high95 };
      return { gapSeconds, opened, unknown: 1, shareA };
    };
    const [hour, four] = [row(3600, [150, 50], 0.69, 0.81), row(4 * 3600, [75, 25], 0.66, 0.83)];
    expect(opensMore([hour, four, row(DAY, [6, 4], 0.31, 0.84)])).toBe('a');
    expect(opensMore([hour, four, row(DAY, [12, 8], 0.38, 0.79)])).toBeNull();
    expect(opensMore([hour, row(DAY, [19, 0], 0.88, 1)])).toBeNull();
    expect(opensMore([])).toBeNull();
  });

  test('[M11] answers, follow-ups and unanswered openings equal a plain walk', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 150), entries => {
        const turns = turnsOf(entries);
        const m = measure(turns);
        for (const actor of [0, 1] as const) {
          const walk = plainWalk(turns, actor);
          const inConversation = m.answers.inConversation[actor];
          const toOpenings = m.answers.toOpenings[actor];
          expect(inConversation.answered + toOpenings.answered).toBe(walk.answers.length);
          expect(inConversation.followedUp + toOpenings.followedUp).toBe(walk.partnerAgain);
          expect(inConversation.notSeen + toOpenings.notSeen).toBe(walk.notSeen);
          expect(toOpenings.waits).toBe(walk.partnerOpenings);
          for (const rate of m.followUp[actor].rates) {
            const { followed, of } = plainFollowUps(turns, actor, rate.seconds);
            expect([rate.count, rate.of]).toEqual([followed, of]);
          }
          expect(m.unanswered[actor].openings).toBe(plainWalk(turns, (1 - actor) as Actor).partnerOpenings);
        }
      }),
    );
  });

  test('[M29] half and nine in ten first messages are answered as stated', () => {
    // Two openings a day; whoever opens writes again after an hour, and the other answers between two hours and five.
    const entries = Array.from({ length: 200 }, (_, k) => START + k * 12 * HOUR).flatMap((at, k): readonly Entry[] => [
      { at, from: k % 3 === 0 ? 1 : 0 },
      { at: at + HOUR, from: k % 3 === 0 ? 1 : 0 },
      { at: at + 2 * HOUR + ((k * 7919) % (3 * HOUR)), from: k % 3 === 0 ? 0 : 1 },
    ]);
    const turns = turnsOf(entries);
    const m = measure(turns);
    const list = sessions(turns, turns.cut.sessionGapSeconds);
    for (const opener of [0, 1] as const) {
      const waits = openingWaits(turns, list, opener).map(({ seconds }) => seconds);
      waits.sort((p, q) => p - q);
      const { openings, p50, p90, waking } = m.unanswered[opener];
      expect(openings).toBe(waits.length);
      const within = (share: number): number => waits[Math.ceil(share * openings - 1e-9) - 1]!;
      expect([p50.median, p90.median]).toEqual([within(0.5), within(0.9)]);
      expect(p50.median).toBeGreaterThan(2 * HOUR);
      expect(waking!.p50.median).toBeLessThanOrEqual(p50.median!);
      expect(waking!.p90.median).toBeLessThanOrEqual(p90.median!);
      // Had nothing else ended it: every wait was ended by a message more, so that no answer was ever seen.
      expect(m.answers.toOpenings[opener === 0 ? 1 : 0].p50.median).toBeNull();
    }
  });

  test('[M24] [M29] answers within the minute give a minute, not zero', () => {
    const entries = Array.from({ length: 200 }, (_, k) => START + k * 6 * HOUR).flatMap((at, k): readonly Entry[] => [
      { at, from: k % 2 },
      { at, from: 1 - (k % 2) },
    ]);
    const m = measure(turnsOf(entries, 60));
    for (const actor of [0, 1] as const) {
      const { p50, p90 } = m.unanswered[(1 - actor) as Actor];
      expect([p50.median, p90.median]).toEqual([MINUTE, MINUTE]);
      expect([p50.median, p90.median]).toEqual([m.answers.given[actor].p50.median, m.answers.given[actor].p90.median]);
    }
    expect(measure(turnsOf(entries)).unanswered[0].p50.median).toBe(0);
  });

  test('[M24] answers that came equal a plain walk', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 150), fc.constantFrom(1, 60), (entries, clock) => {
        const turns = turnsOf(
          entries.map(e => ({ ...e, at: Math.floor(e.at / clock) * clock })),
          clock,
        );
        for (const actor of [0, 1] as const) {
          const waits: number[] = [];
          for (let i = 0; i + 1 < turns.count; i++) {
            const wait = turns.start[i + 1]! - turns.end[i]!;
            if (turns.actor[i] !== actor && turns.actor[i + 1] === actor && wait <= turns.cut.sessionGapSeconds)
              waits.push(Math.max(0, wait));
          }
          waits.sort((p, q) => p - q);
          const { count, p50, p90 } = measure(turns).answers.given[actor];
          expect(count).toBe(waits.length);
          const within = (share: number): number | null =>
            count === 0 ? null : Math.max(waits[Math.ceil(share * count - 1e-9) - 1]!, clock === 1 ? 0 : clock);
          expect([p50.median, p90.median]).toEqual([within(0.5), within(0.9)]);
        }
      }),
    );
  });

  test('[M24] many unanswered messages leave waits of answers at minutes', () => {
    // Two openings a day; one in three of A's is answered, in 10 to 25 minutes.
    const entries = Array.from({ length: 300 }, (_, k) => START + k * 12 * HOUR).flatMap((at, k): readonly Entry[] =>
      k % 3 === 0
        ? [
            { at, from: 0 },
            { at: at + (10 + (k % 16)) * MINUTE, from: 1 },
            { at: at + 40 * MINUTE, from: 0 },
          ]
        : [{ at, from: 0 }],
    );
    const { given, inConversation } = measure(turnsOf(entries)).answers;
    expect(given[1].count).toBe(100);
    expect(given[1].p50.median).toBeGreaterThan(10 * MINUTE);
    expect(given[1].p90.high95).toBeLessThanOrEqual(25 * MINUTE);
    // Every wait, had nothing else ended it: A's second message is hardly ever answered.
    expect(inConversation[1].p50.median).toBeNull();
  });

  test('[M12] a reaction answers an opening; the record’s end hides one', () => {
    const opening = START + 10 * HOUR;
    const list = (more: readonly Entry[]): Turns =>
      turnsOf([{ at: START, from: 1 }, { at: opening, from: 0 }, ...more]);
    const at8 = (turns: Turns): number | null => measure(turns).unanswered[0].still[0]!.share?.median ?? null;
    expect(at8(list([{ at: opening + 30 * HOUR, from: 1 }]))).toBe(1);
    expect(
      at8(
        list([
          { at: opening + HOUR, from: 1, kind: 'reaction' },
          { at: opening + 30 * HOUR, from: 1 },
        ]),
      ),
    ).toBe(0);
    expect(
      at8(
        list([
          { at: opening + HOUR, from: 0, kind: 'reaction' },
          { at: opening + 30 * HOUR, from: 1 },
        ]),
      ),
    ).toBe(1);
    expect(at8(list([{ at: opening + 2 * HOUR, from: 0, kind: 'reaction' }]))).toBeNull();
  });

  test('[M12] a reaction to the first message answers its opening', () => {
    const entries = Array.from({ length: 20 }, (_, k): readonly Entry[] => {
      const at = START + k * DAY;
      return [
        { at, from: 0 },
        { at: at + MINUTE, from: 1, kind: 'reaction' },
        { at: at + 2 * MINUTE, from: 0 },
      ];
    }).flat();
    const [{ openings, still }] = measure(turnsOf([...entries, { at: START + 21 * DAY, from: 1 }])).unanswered;
    expect(openings).toBe(19);
    expect(still.map(({ share }) => share!.median)).toEqual([0, 0]);
  });

  test('[M11] follow-ups as late as the session gap do not count', () => {
    const entries = Array.from({ length: 100 }, (_, k): readonly Entry[] => {
      const at = START + k * DAY;
      return [
        { at, from: 0 },
        { at: at + 50 * MINUTE, from: 0 },
        { at: at + 12 * HOUR, from: 1 },
      ];
    }).flat();
    const after = (cut: Cut): readonly number[] =>
      measure(toTurns(recordsOf(entries), [0, 1], cut)).followUp[0].rates.map(({ seconds }) => seconds);
    expect(after(cuts.usual)).toEqual([5 * MINUTE, 20 * MINUTE, HOUR]);
    expect(after(withSessionGap(cuts.usual, HOUR))).toEqual([5 * MINUTE, 20 * MINUTE]);
  });

  test('[M13] a hole censors a wait and is no long silence', () => {
    const hole = { from: START + 2 * HOUR, to: START + 12 * DAY };
    const turns = turnsOf(
      [
        { at: START, from: 0 },
        { at: START + 13 * DAY, from: 1 },
        { at: START + 13 * DAY + 60, from: 0 },
      ],
      1,
      [hole],
    );
    const m = measure(turns);
    expect(m.answers.inConversation[1]).toMatchObject({ answered: 0, notSeen: 2 });
    expect(m.initiation.every(row => row.opened[0] + row.opened[1] === 0)).toBe(true);
    expect(m.ribbon.a.slice(3, 9)).toEqual([null, null, null, null, null, null]);
  });

  test('[M14] quiet hours are found where they are, with enough days', () => {
    const random = randomFrom(4);
    const chat = (days: number, awake: (hour: number) => boolean): Turns => {
      const entries: Entry[] = [];
      for (let d = 0; d < days; d++)
        for (let h = 0; h < 24; h++)
          for (const from of [0, 1])
            if (from === 1 || awake(h)) {
              if (random.uniform() < 0.5) entries.push({ at: START + d * DAY + h * HOUR + random.below(3600), from });
            }
      return turnsOf(entries.sort((p, q) => p.at - q.at));
    };
    const night = chat(90, h => h >= 7 && h < 23);
    expect(quietHours(night, 0)).toMatchObject({ fromHour: 23, toHour: 7 });
    expect(quietHours(night, 1)).toBeNull();
    const shift = chat(90, h => h < 9 || h >= 16);
    expect(quietHours(shift, 0)).toMatchObject({ fromHour: 9, toHour: 16 });
    expect(
      quietHours(
        chat(14, h => h >= 7 && h < 23),
        0,
      ),
    ).toBeNull();
  });

  test('[M15] waking seconds are those of a minute-by-minute walk', () => {
    fc.assert(
      fc.property(fc.nat(47), fc.nat(47), fc.nat(1439), fc.nat(6000), (from, to, start, length) => {
        fc.pre(from !== to);
        const quiet = { fromHour: from / 2, toHour: to / 2, share: 0 };
        let awake = 0;
        for (let m = 0; m < length; m++) {
          const hour = ((start + m) % 1440) / 60;
          const inside =
            quiet.fromHour < quiet.toHour
              ? hour >= quiet.fromHour && hour < quiet.toHour
              : hour >= quiet.fromHour || hour < quiet.toHour;
          if (!inside) awake++;
        }
        expect(wakingSeconds(start * MINUTE, length * MINUTE, quiet)).toBeCloseTo(awake * MINUTE, 6);
      }),
    );
  });

  test('[M16] limits of whole minutes hold what seconds show', () => {
    const random = randomFrom(6);
    let held = 0;
    const runs = 40;
    for (let r = 0; r < runs; r++) {
      const entries: Entry[] = [];
      let at = START;
      for (let k = 0; k < 400; k++)
        entries.push({ at: (at += 1 + Math.round(90 * random.exponential())), from: k % 2 });
      const fine = measure(turnsOf(entries)).answers.inConversation[0].p50;
      const coarse = measure(
        turnsOf(
          entries.map(e => ({ ...e, at: Math.floor(e.at / 60) * 60 })),
          60,
        ),
      ).answers.inConversation[0].p50;
      if (coarse.low80! <= fine.median! && coarse.high80! >= fine.median!) held++;
      expect(coarse.high80! - coarse.low80!).toBeGreaterThanOrEqual(60);
    }
    expect(held).toBe(runs);
  });

  test('[M17] burstiness: -1 a clock, 0 Poisson, 1 most', () => {
    for (const n of [5, 50, 500]) {
      expect(burstinessOf(Array.from({ length: n }, () => 7))).toBeCloseTo(-1, 12);
      expect(burstinessOf(Array.from({ length: n }, (_, k) => (k === 0 ? 1 : 0)))).toBeCloseTo(1, 12);
      const random = randomFrom(n);
      const runs = FULL ? 800 : 200;
      let corrected = 0;
      let plain = 0;
      for (let r = 0; r < runs; r++) {
        const gaps = Array.from({ length: n }, () => random.exponential());
        corrected += burstinessOf(gaps) / runs;
        const mean = gaps.reduce((sum, x) => sum + x, 0) / n;
        const sd = Math.sqrt(gaps.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n);
        plain += (sd - mean) / (sd + mean) / runs;
      }
      expect(plain).toBeLessThan(0);
      expect(Math.abs(corrected)).toBeLessThan(Math.max(0.6 * Math.abs(plain), 0.01));
    }
    const random = randomFrom(9);
    const entries: Entry[] = [];
    for (let h = 0; h < 24 * 200; h++) {
      const rate = h % 24 >= 9 ? 1.2 : 0.02;
      for (let k = random.poisson(rate); k > 0; k--)
        entries.push({ at: START + h * HOUR + random.below(3600), from: 0 });
    }
    const { plain, withoutRhythm } = measure(
      toTurns(recordsOf(entries.sort((p, q) => p.at - q.at)), [0, 1], { ...cuts.usual, turnGapSeconds: 0 }),
    ).burstiness[0];
    expect(plain!).toBeGreaterThan(0.2);
    expect(Math.abs(withoutRhythm!)).toBeLessThan(0.06);
  });

  test('[M18] a swinging level is usual; a first swing is unusual', () => {
    const record = (swinging: boolean, fall: boolean): Turns => {
      const random = randomFrom(31);
      const entries: Entry[] = [];
      for (let d = 0; d < 7 * 60; d++) {
        const level = 6 * Math.exp(swinging ? 0.6 * Math.sin(d / 17) : 0) * (fall && d >= 7 * 56 ? 0.5 : 1);
        for (const from of [0, 1])
          for (let k = random.poisson(level); k > 0; k--)
            entries.push({ at: START + d * DAY + random.below(DAY), from });
      }
      return turnsOf([...entries.sort((p, q) => p.at - q.at), { at: START + 60 * WEEK, from: 1 }]);
    };
    const unusual = (turns: Turns): readonly (number | null)[] => measure(turns).ownLevel.map(level => level.unusual);
    expect(unusual(record(false, true))).toEqual([-1, -1]);
    expect(unusual(record(false, false))).toEqual([0, 0]);
    expect(unusual(record(true, false))).toEqual([0, 0]);
    expect(measure(record(true, false)).ownLevel.some(({ lately }) => lately!.high95 < 1 || lately!.low95 > 1)).toBe(
      true,
    );
  });

  test('[M33] weeks with hours left out can be compared', () => {
    const entries: Entry[] = Array.from({ length: 20 * 7 * 8 }, (_, k) => ({ at: START + k * 3 * HOUR, from: k % 2 }));
    const left = (exclude: readonly Span[]) => weeksOf(toTurns(recordsOf(entries), [0, 1], cuts.usual, { exclude }));
    const weekends = Array.from({ length: 20 }, (_, w) => ({ from: START + w * WEEK, to: START + w * WEEK + 2 * DAY }));
    const [a] = left(weekends).messages;
    expect(a.length).toBeGreaterThan(17);
    for (const count of a) expect(count).toBe(5 * 4);
    // A week of which a day is missing as well is beside none; nor are all, where more than half of each is left out.
    const more = left([...weekends, { from: START + 8 * WEEK + 3 * DAY, to: START + 8 * WEEK + 4 * DAY }]).messages[0];
    expect(more.filter(count => count === null)).toHaveLength(1);
    const most = weekends.map(({ from }) => ({ from, to: from + 4 * DAY }));
    expect(new Set(left(most).messages[0])).toEqual(new Set([null]));
  });

  test('[M31] the last four weeks and the twelve before are calendar weeks', () => {
    const entries: Entry[] = Array.from({ length: 50 * 7 * 4 }, (_, k) => ({ at: START + (k * DAY) / 4, from: k % 2 }));
    const lately = (from: number, to: number): readonly (number | null)[] =>
      measure(
        toTurns(recordsOf(entries), [0, 1], cuts.usual, {
          exclude: [{ from: START + from * WEEK, to: START + to * WEEK }],
        }),
      ).ownLevel.map(level => level.lately?.median ?? null);
    // Two weeks after a journey are no four.
    expect(lately(44, 47)).toEqual([null, null]);
    for (const ratio of lately(36, 40)) expect(ratio!).toBeCloseTo(1, 1);
    // A few days after one leave the last four whole weeks before it, and those are not of late.
    expect(lately(44, 49.5)).toEqual([null, null]);
    expect(lately(44, 48.5)).toEqual([null, null]);
    // Of one who wrote nothing in sixteen weeks no change is told.
    const silent = entries.map(entry => ({ ...entry, from: entry.at < START + 10 * WEEK ? entry.from : 1 }));
    expect(measure(turnsOf(silent)).ownLevel[0].lately!.median).toBeCloseTo(1, 9);
    // Of the twelve before only five are on record.
    expect(lately(38, 45)).toEqual([null, null]);
  });

  test('[M18] a fall to half is found; steady levels rarely change', () => {
    const random = randomFrom(12);
    const level = (fall: boolean): Turns => {
      const entries: Entry[] = [];
      for (let d = 0; d < 7 * 24; d++)
        for (const from of [0, 1])
          for (let k = random.poisson(fall && from === 0 && d >= 7 * 19 ? 3 : 6); k > 0; k--)
            entries.push({ at: START + d * DAY + random.below(DAY), from });
      return turnsOf([...entries.sort((p, q) => p.at - q.at), { at: START + 24 * WEEK, from: 1 }]);
    };
    let seen = 0;
    let steady = 0;
    const runs = 20;
    for (let r = 0; r < runs; r++) {
      const [a, b] = measure(level(true)).ownLevel;
      if (a.lately!.high95 < 1) seen++;
      if (b.lately!.high95 < 1 || b.lately!.low95 > 1) steady++;
    }
    expect(seen).toBeGreaterThanOrEqual(19);
    expect(steady).toBeLessThanOrEqual(3);
  });

  test('[M30] where weeks scatter, the range of lately keeps its coverage', () => {
    const random = randomFrom(30);
    const runs = FULL ? 400 : 150;
    let [wide, narrow] = [0, 0];
    for (let r = 0; r < runs; r++) {
      const entries: Entry[] = [];
      for (let w = 0; w < 16; w++) {
        const count = random.poisson(20 * Math.exp(0.6 * random.normal() - 0.18));
        for (let k = 0; k < count; k++)
          entries.push({ at: START + w * WEEK + Math.floor((WEEK * (k + 0.5)) / count), from: 0 });
      }
      const { lately } = ownLevel(turnsOf([...entries, { at: START + 16 * WEEK, from: 1 }]), 0);
      if (lately!.low95 <= 1 && lately!.high95 >= 1) wide++;
      if (lately!.low80 <= 1 && lately!.high80 >= 1) narrow++;
    }
    expect(wide / runs).toBeGreaterThan(0.93);
    expect(narrow / runs).toBeGreaterThan(0.76);
    expect(narrow / runs).toBeLessThan(0.87);
  });

  test('[M32] answers to rows that open conversations are not called sooner', () => {
    // Three times a day somebody begins, at times with three in a row; the other answers; often one more word ends it.
    const record = (seed: number, slower: number): Turns => {
      const random = randomFrom(seed);
      const entries: Entry[] = [];
      for (let k = 0; k < 900; k++) {
        let at = START + Math.floor(k / 3) * DAY + (9 + 4 * (k % 3) + 2 * random.uniform()) * HOUR;
        const from = random.below(2);
        const row = random.uniform() < 0.3 ? 3 : 1;
        for (let n = 0; n < row; n++) entries.push({ at: (at += 30), from });
        at += (row === 3 ? slower : 1) * 15 * MINUTE * random.exponential();
        entries.push({ at, from: 1 - from });
        if (random.uniform() < 0.6) entries.push({ at: at + 4 * MINUTE, from });
      }
      return turnsOf(entries.sort((p, q) => p.at - q.at));
    };
    const contrasts = (slower: number) =>
      [1, 2, 3, 4, 5].flatMap(seed => {
        const turns = record(seed, slower);
        const waiting = waitingOf(turns, sessions(turns, 4 * HOUR));
        return ([0, 1] as const).map(of => answerContrast(turns, waiting, of));
      });
    // To whom it makes no difference: their middles are alike, where one was hours for a last word that asks for nothing.
    const alike = contrasts(1).map(({ variants }) => variants[2]!.middle.median! / variants[0]!.middle.median!);
    for (const ratio of alike) expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(2.2));
    const slow = contrasts(3).flatMap(({ probabilityLater }) => probabilityLater ?? []);
    expect(Math.min(...slow)).toBeGreaterThan(0.5);
    expect(slow.filter(p => p > 0.975).length).toBeGreaterThanOrEqual(4);
  });

  test('[M19] a planted delay after several messages is found, and only that', () => {
    const chat = (factor: number, seed: number): Turns => {
      const random = randomFrom(seed);
      const entries: Entry[] = [];
      let at = START;
      for (let k = 0; k < 900; k++) {
        const several = random.uniform() < 0.4;
        for (let m = 0; m < (several ? 3 : 1); m++) entries.push({ at: (at += 15), from: k % 2 });
        const slow = several && k % 2 === 0 ? factor : 1;
        at += 60 + Math.round(slow * HOUR * random.exponential());
      }
      return turnsOf(entries);
    };
    let alarms = 0;
    for (let seed = 0; seed < (FULL ? 30 : 10); seed++) {
      const [a, b] = measure(chat(1, seed)).panels[0]!.of;
      for (const of of [a, b]) {
        const p = of.probabilityLater.filter(x => x !== null);
        if (Math.min(...p) > 0.975 || Math.max(...p) < 0.025) alarms++;
      }
    }
    // Two directions a seed, each at most one in twenty.
    expect(alarms).toBeLessThanOrEqual(FULL ? 5 : 2);
    const [a, b] = measure(chat(3, 77)).panels[0]!.of;
    expect(Math.min(...b.probabilityLater.filter(x => x !== null))).toBeGreaterThan(0.99);
    expect(Math.max(...a.probabilityLater.filter(x => x !== null))).toBeGreaterThan(0.01);
    expect(b.after.moments).toBeGreaterThan(100);
    expect(b.after.examples.length).toBe(6);
  });

  const told = (probabilities: readonly (number | null)[]): boolean | null => {
    const known = probabilities.filter(p => p !== null);
    return known.length < 2 ? null : Math.min(...known) >= 0.975 || Math.max(...known) <= 0.025;
  };

  test('[M23] answers to each message of a burst show in the panel', () => {
    const shown = Array.from({ length: FULL ? 6 : 3 }, (_, seed) => {
      const panel = measure(synthesise({ simulator: 'clusters' }, 900 + seed).turns).panels.find(
        ({ id }) => id === 'after-several',
      )!;
      return panel.of.some(({ probabilityLater }) => told(probabilityLater));
    });
    expect(shown.filter(known => known).length).toBeGreaterThanOrEqual(FULL ? 3 : 2);
  });

  test('[M20] without usual days their pace is null', () => {
    // Turns 80 minutes apart, each of which nobody asked for. On every sixth day Ben writes nine times, else three; Ada four times, and six on
    // the three days after.
    const entries = Array.from({ length: 24 * 7 }, (_, day) => {
      const ofAda = 4 + (day % 6 >= 1 && day % 6 <= 3 ? 2 : 0);
      const ofBen = day % 6 === 0 ? 9 : 3;
      return Array.from({ length: ofAda + ofBen }, (_, k) => ({
        at: START + day * DAY + k * 80 * MINUTE,
        from: k < ofAda ? 0 : 1,
      }));
    }).flat();
    const [ada] = paceOf(turnsOf(entries));
    expect(ada.after.map(days => days.length > 0)).toEqual([true, false, true]);
    expect(ada.perDay).toEqual([4, null, 6]);
  });

  test('[M20] empty, one-turn and one-sided records give no NaN', () => {
    for (const entries of [
      [],
      [{ at: START, from: 0 }],
      Array.from({ length: 300 }, (_, k) => ({ at: START + k * HOUR * 5, from: 1 })),
      Array.from({ length: 300 }, (_, k) => ({ at: START, from: k % 2 })),
    ]) {
      const text = JSON.stringify(measure(turnsOf(entries)), (_, value) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
      );
      expect(text).not.toContain('not finite');
    }
  });
});

/** What happened after each turn of `actor`'s partner, and after how many of them that open a session. */
function plainWalk(turns: Turns, actor: Actor) {
  const answers: number[] = [];
  let partnerAgain = 0;
  let notSeen = 0;
  let partnerOpenings = 0;
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  for (let i = 0; i < turns.count; i++) {
    if (turns.actor[i] === actor) continue;
    if (i + 1 === turns.count) notSeen++;
    else if (turns.actor[i + 1] === actor) answers.push(turns.start[i + 1]! - turns.end[i]!);
    else partnerAgain++;
    const s = list.first.indexOf(i);
    if (s >= 0 && list.opensKnown[s] === 1) partnerOpenings++;
  }
  return { answers, partnerAgain, notSeen, partnerOpenings };
}

function plainFollowUps(turns: Turns, actor: Actor, seconds: number) {
  let followed = 0;
  let of = 0;
  const end = turns.coverage.at(-1)?.to ?? 0;
  for (let i = 0; i < turns.count; i++) {
    if (turns.actor[i] !== actor) continue;
    const last = i + 1 === turns.count;
    const wait = (last ? Math.max(end, turns.end[i]!) : turns.start[i + 1]!) - turns.end[i]!;
    if (wait < seconds || (last && wait <= turns.cut.sessionGapSeconds)) continue;
    of++;
    if (!last && turns.actor[i + 1] === actor && wait <= turns.cut.sessionGapSeconds) followed++;
  }
  return { followed, of };
}

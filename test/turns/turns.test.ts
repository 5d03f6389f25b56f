import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { exchangeBy, DAY, HOUR, WEEK } from '../../src/base/index.ts';
import {
  choosePair,
  cuts,
  everyTime,
  dayCount,
  leftOut,
  minus,
  type Span,
  sessions,
  spanOf,
  type Turns,
  toTurns,
} from '../../src/turns/index.ts';
import { TURNS_EXCHANGE, union, weekly } from '../../src/turns/inside.ts';
import { loadWords, speaker, worded } from '../../src/words/index.ts';
import { arbitraryEntries, type Entry, recordsOf, START } from './records.ts';

const english = speaker(await loadWords('en'));

const ACTS = new Set('text media voice deleted edited sticker location contact poll undecryptable other'.split(' '));
const usual = cuts.usual;

interface PlainTurn {
  readonly actor: number;
  readonly entries: readonly { readonly entry: Entry; readonly index: number }[];
}

/** The definition read out loud: keep acts of the two outside the holes, start anew whenever a rule says so. */
function plainTurns(entries: readonly Entry[], holes: readonly Span[]): PlainTurn[] {
  const turns: { actor: number; entries: { entry: Entry; index: number }[] }[] = [];
  entries.forEach((entry, index) => {
    if (entry.from > 1 || !ACTS.has(entry.kind ?? 'text')) return;
    if (holes.some(hole => entry.at >= hole.from && entry.at < hole.to)) return;
    const turn = turns.at(-1);
    const before = turn?.entries.at(-1)?.entry.at ?? 0;
    const broken = holes.some(hole => hole.from > before && hole.from <= entry.at);
    if (turn && turn.actor === entry.from && entry.at - before <= usual.turnGapSeconds && !broken)
      turn.entries.push({ entry, index });
    else turns.push({ actor: entry.from, entries: [{ entry, index }] });
  });
  return turns;
}

const plain = (turns: Turns): unknown =>
  JSON.parse(
    JSON.stringify(turns, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value)),
  );

const holesArbitrary = fc.array(
  fc.record({ from: fc.nat(20 * DAY), length: fc.integer({ min: 0, max: 3 * DAY }) }).map(({ from, length }) => ({
    from: START + from,
    to: START + from + length,
  })),
  { maxLength: 4 },
);

describe('turns', () => {
  test('[T1] a turn is a maximal run of one person', () => {
    fc.assert(
      fc.property(arbitraryEntries(3), holesArbitrary, (entries, holes) => {
        const turns = toTurns(recordsOf(entries, 3), [0, 1], usual, { exclude: holes });
        const expected = plainTurns(entries, union(holes));
        expect(turns.count).toBe(expected.length);
        expected.forEach((turn, k) => {
          const list = turn.entries;
          expect([
            turns.actor[k],
            turns.start[k],
            turns.end[k],
            turns.messages[k],
            turns.characters[k],
            turns.question[k],
            turns.firstRecord[k],
            turns.lastRecord[k],
          ]).toEqual([
            turn.actor,
            list[0]!.entry.at,
            list.at(-1)!.entry.at,
            list.length,
            list.reduce((sum, { entry }) => sum + (entry.characters ?? 0), 0),
            Number(list.some(({ entry }) => entry.question)),
            list[0]!.index,
            list.at(-1)!.index,
          ]);
        });
      }),
    );
  });

  test('[T2] deleted records are acts; reactions and calls stay apart', () => {
    const entries: Entry[] = [
      { at: START, from: 0, kind: 'deleted' },
      { at: START + 10, from: 1, kind: 'reaction' },
      { at: START + 20, from: 0, kind: 'undecryptable' },
      { at: START + 30, from: 1, kind: 'call', durationSeconds: 61 },
      { at: START + 40, from: 1, kind: 'missed' },
    ];
    const turns = toTurns(recordsOf(entries), [0, 1], usual);
    expect(turns.count).toBe(1);
    expect(turns.messages[0]).toBe(2);
    expect([...turns.reactions.at, ...turns.reactions.actor]).toEqual([START + 10, 1]);
    expect([...turns.calls.start, ...turns.calls.durationSeconds]).toEqual([START + 30, 61]);
    expect(turns.kinds[1]).toMatchObject({ reaction: 1, call: 1, missed: 1, text: 0 });
  });

  test('[T3] every record is counted by kind or as left out', () => {
    fc.assert(
      fc.property(arbitraryEntries(4), holesArbitrary, (entries, exclude) => {
        const turns = toTurns(recordsOf(entries, 4), [1, 3], usual, { exclude });
        const kinds = turns.kinds.flatMap(counts => Object.values(counts)).reduce((sum, n) => sum + n, 0);
        expect(kinds + turns.leftOut.otherPeople + turns.leftOut.excluded).toBe(entries.length);
      }),
    );
  });

  test('[T4] exchanging the two people exchanges everything, bit for bit', () => {
    fc.assert(
      fc.property(arbitraryEntries(3), holesArbitrary, (entries, exclude) => {
        const records = recordsOf(entries, 3);
        const forth = toTurns(records, [0, 1], usual, { exclude });
        const back = toTurns(records, [1, 0], usual, { exclude });
        expect(plain(back)).toEqual(plain(exchangeBy(TURNS_EXCHANGE, forth)));
        for (const gap of usual.sessionGapsSeconds) expect(sessions(back, gap)).toEqual(sessions(forth, gap));
      }),
    );
  });

  test('[T5] moving all times by whole weeks moves times alone', () => {
    fc.assert(
      fc.property(arbitraryEntries(2), fc.integer({ min: -300, max: 300 }), (entries, weeks) => {
        const by = weeks * WEEK;
        const moved = toTurns(recordsOf(entries.map(e => ({ ...e, at: e.at + by }))), [0, 1], usual);
        const turns = toTurns(recordsOf(entries), [0, 1], usual);
        expect(plain(moved)).toEqual(
          plain({
            ...turns,
            start: turns.start.map(t => t + by),
            end: turns.end.map(t => t + by),
            coverage: turns.coverage.map(s => ({ from: s.from + by, to: s.to + by })),
            calls: { ...turns.calls, start: turns.calls.start.map(t => t + by) },
            reactions: { ...turns.reactions, at: turns.reactions.at.map(t => t + by) },
          }),
        );
      }),
    );
  });

  test('[T6] leaving out a span equals no record there', () => {
    fc.assert(
      fc.property(arbitraryEntries(2), holesArbitrary, (entries, exclude) => {
        const outside = (e: Entry): boolean => !exclude.some(hole => e.at >= hole.from && e.at < hole.to);
        const left = toTurns(recordsOf(entries), [0, 1], usual, { exclude });
        const never = toTurns(recordsOf(entries.filter(outside)), [0, 1], usual, { exclude });
        const less = (turns: Turns): unknown => ({
          ...(plain(turns) as object),
          firstRecord: null,
          lastRecord: null,
          leftOut: null,
        });
        expect(less(left)).toEqual(less(never));
      }),
    );
  });

  test('[T7] a record at a span’s last instant belongs to it', () => {
    const entries = [0, 60, 120, 180].map((at, k) => ({ at: START + at, from: k % 2 }));
    const coverage = [
      { from: START, to: START + 60 },
      { from: START + 120, to: START + 120.5 },
    ];
    const turns = toTurns(recordsOf(entries), [0, 1], usual, { coverage });
    expect([...turns.start]).toEqual([START, START + 60, START + 120]);
    expect(turns.coverage).toEqual(coverage);
    expect(turns.leftOut.excluded).toBe(1);
  });

  test('[T7] a record of one instant has a span of no length', () => {
    const spans = (count: number, exclude: readonly Span[] = []): readonly Span[] =>
      toTurns(recordsOf(Array.from({ length: count }, (_, k) => ({ at: START, from: k % 2 }))), [0, 1], usual, {
        exclude,
      }).coverage;
    expect(spans(1)).toEqual([{ from: START, to: START }]);
    expect(spans(50)).toEqual([{ from: START, to: START }]);
    expect(spans(0)).toEqual([]);
    expect(spans(3, [{ from: START, to: START + 1 }])).toEqual([]);
    // All but the last left out: it is on record, at its instant.
    const entries = [0, 50, 100].map((at, k) => ({ at: START + at, from: k % 2 }));
    const exclude = [{ from: START, to: START + 100 }];
    expect(toTurns(recordsOf(entries), [0, 1], usual, { exclude }).coverage).toEqual([
      { from: START + 100, to: START + 100 },
    ]);
  });

  test('[T7] coverage is ascending, disjoint, outside holes, and holds every turn', () => {
    fc.assert(
      fc.property(arbitraryEntries(2), holesArbitrary, (entries, exclude) => {
        const turns = toTurns(recordsOf(entries), [0, 1], usual, { exclude });
        const last = entries.findLast(e => !exclude.some(hole => e.at >= hole.from && e.at < hole.to))?.at;
        let before = Number.NEGATIVE_INFINITY;
        for (const span of turns.coverage) {
          expect(span.from).toBeGreaterThan(before);
          // Of no length only where it holds the last entry alone, or entries of one instant.
          if (span.to !== last) expect(span.to).toBeGreaterThan(span.from);
          expect(span.to).toBeGreaterThanOrEqual(span.from);
          for (const hole of exclude)
            expect(hole.to <= hole.from || hole.to <= span.from || hole.from >= span.to).toBe(true);
          before = span.to;
        }
        const span = spanOf(turns);
        expect(turns.coverage.length > 0).toBe(last !== undefined);
        if (turns.coverage.length > 0)
          for (let i = 0; i < turns.count; i++) {
            const own = turns.coverage[span[i]!]!;
            const inside = turns.start[i]! >= own.from && turns.end[i]! <= own.to;
            const alone = turns.coverage.every(s => turns.start[i]! < s.from || turns.start[i]! > s.to);
            expect(inside || alone).toBe(true);
          }
      }),
    );
  });
});

describe('sessions', () => {
  test('[T8] sessions end at long silences and breaks of coverage', () => {
    fc.assert(
      fc.property(
        arbitraryEntries(2),
        holesArbitrary,
        fc.constantFrom(...usual.sessionGapsSeconds),
        (entries, exclude, gap) => {
          const turns = toTurns(recordsOf(entries), [0, 1], usual, { exclude });
          const s = sessions(turns, gap);
          const holes = union(exclude);
          const parts: number[] = [];
          for (let i = 0; i < turns.count; i++) {
            const broken = i > 0 && holes.some(h => h.from > turns.end[i - 1]! && h.from <= turns.start[i]!);
            if (i === 0 || broken || turns.start[i]! - turns.end[i - 1]! > gap) parts.push(i);
            if (i > 0 && parts.at(-1) === i) expect(s.opensKnown[parts.length - 1]).toBe(broken ? 0 : 1);
          }
          expect([...s.first]).toEqual(parts);
          expect([...s.last]).toEqual(parts.map((_, k) => (parts[k + 1] ?? turns.count) - 1));
          if (s.count > 0) expect(s.opensKnown[0]).toBe(0);
        },
      ),
    );
  });

  test('[T8] a hole up to the last entry breaks the silence', () => {
    const records = recordsOf([
      { at: START, from: 0 },
      { at: START + 10, from: 1 },
    ]);
    const turns = toTurns(records, [0, 1], usual, { exclude: [{ from: START + 5, to: START + 10 }] });
    expect(turns.coverage).toEqual([
      { from: START, to: START + 5 },
      { from: START + 10, to: START + 10 },
    ]);
    expect([...sessions(turns, HOUR).opensKnown]).toEqual([0, 0]);
  });

  test('[T9] the last session closes only where the record goes on', () => {
    const turnsAt = (to: number): Turns =>
      toTurns(
        recordsOf([
          { at: START, from: 0 },
          { at: to, from: 1, kind: 'reaction' },
        ]),
        [0, 1],
        usual,
      );
    expect([...sessions(turnsAt(START + HOUR), HOUR).closesKnown]).toEqual([0]);
    expect([...sessions(turnsAt(START + HOUR + 1), HOUR).closesKnown]).toEqual([1]);
  });
});

describe('whom to look at', () => {
  const records = recordsOf([
    { at: START, from: 0 },
    { at: START, from: 1 },
  ]);
  const group = recordsOf(
    [
      { at: START, from: 0 },
      { at: START, from: 1 },
      { at: START, from: 2 },
    ],
    3,
  );
  const code = (outcome: ReturnType<typeof choosePair>): string | undefined => outcome.issues[0]?.code;

  test('[T10] names, ids, one name, or none for two writers', () => {
    expect(choosePair(records)).toMatchObject({ ok: true, value: [0, 1] });
    expect(choosePair(records, 'Ben')).toMatchObject({ ok: true, value: [1, 0] });
    expect(choosePair(records, null, 'ada')).toMatchObject({ ok: true, value: [1, 0] });
    expect(choosePair(group, 'p2', 'Ada')).toMatchObject({ ok: true, value: [2, 0] });
  });

  test('[T11] an unclear pair gives an issue with a remedy', () => {
    expect(code(choosePair(group))).toBe('choose-two');
    expect(code(choosePair(group, 'Ada'))).toBe('choose-two');
    expect(worded(english, choosePair(group).issues[0]!.text)).toContain('“Cleo”');
    expect(code(choosePair(recordsOf([{ at: START, from: 0 }], 1)))).toBe('one-person');
    expect(code(choosePair(recordsOf([], 0)))).toBe('nobody');
    expect(code(choosePair(records, 'Zoe', 'Ben'))).toBe('no-such-person');
    expect(code(choosePair(records, 'Ben', 'p1'))).toBe('same-person');
  });
});

describe('spans', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(50), fc.nat(20)).map(([from, length]) => ({ from, to: from + length })),
    {
      maxLength: 8,
    },
  );
  const holds = (list: readonly Span[], x: number): boolean => list.some(s => x >= s.from && x < s.to);

  test('[T12] union and difference agree with asking point by point', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        for (let x = 0; x < 75; x++) {
          expect(holds(union(a), x)).toBe(holds(a, x));
          expect(holds(minus(a, b), x)).toBe(holds(a, x) && !holds(b, x));
        }
      }),
    );
  });

  test('[T15] days left out run midnight to midnight in every zone', () => {
    const at = (text: string): number => Date.parse(text) / 1000;
    for (const [zone, day, from, to] of [
      ['Europe/Berlin', '2024-03-31', '2024-03-30T23:00Z', '2024-03-31T22:00Z'],
      ['America/New_York', '2024-11-03', '2024-11-03T04:00Z', '2024-11-04T05:00Z'],
      ['Australia/Sydney', '2024-10-06', '2024-10-05T14:00Z', '2024-10-06T13:00Z'],
      ['Australia/Sydney', '2024-04-07', '2024-04-06T13:00Z', '2024-04-07T14:00Z'],
      ['Pacific/Auckland', '2024-09-29', '2024-09-28T12:00Z', '2024-09-29T11:00Z'],
      // At midnight itself: skipped, and come to a second time an hour after eleven in the evening.
      ['Asia/Beirut', '2024-03-31', '2024-03-30T22:00Z', '2024-03-31T21:00Z'],
      ['America/Santiago', '2024-04-07', '2024-04-07T04:00Z', '2024-04-08T04:00Z'],
    ] as const)
      expect(leftOut({ exclude: [{ from: day, to: day }], weekly: [] }, zone, { from: 0, to: 0 }), zone).toEqual([
        { from: at(from), to: at(to) },
      ]);
  });

  test('[T15] weekly hours over a clock change follow the wall', () => {
    const at = (text: string): number => Date.parse(text) / 1000;
    const record = { from: at('2024-03-25T00:00Z'), to: at('2024-04-08T00:00Z') };
    const nights = leftOut(
      { exclude: [], weekly: [{ weekdays: [5], fromHour: 22, toHour: 6 }] },
      'Europe/Berlin',
      record,
    );
    expect(union(nights)).toEqual([
      { from: at('2024-03-30T21:00Z'), to: at('2024-03-31T04:00Z') },
      { from: at('2024-04-06T20:00Z'), to: at('2024-04-07T04:00Z') },
    ]);
  });

  test('[T13] hours may be parts of one', () => {
    const [span] = weekly({ weekdays: [0], fromHour: 22, toHour: 22.5 }, { from: START, to: START + WEEK }, 0);
    expect(span!.to - span!.from).toBe(HOUR / 2);
  });

  test('[T13] weekly hours follow the local clock past midnight', () => {
    const within = { from: START, to: START + 2 * WEEK };
    const nights = weekly({ weekdays: [0], fromHour: 22, toHour: 6 }, within, 120);
    const first = START + 22 * HOUR - 2 * HOUR;
    expect(nights).toEqual([
      { from: first, to: first + 8 * HOUR },
      { from: first + WEEK, to: first + WEEK + 8 * HOUR },
    ]);
    expect(weekly({ weekdays: [0, 1], fromHour: 0, toHour: 24 }, within, 0)[0]).toEqual({
      from: START,
      to: START + 2 * DAY,
    });
  });
});

test('[T14] recurring days recur wherever the record goes, and nowhere else', () => {
  const day = fc
    .integer({ min: -400, max: 400 })
    .map(d => new Date(1.7e12 + d * DAY * 1000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 300 }),
      (from, more, apart, days) => {
        const at = (date: string): number => Date.parse(date) / 1000;
        const once = { from, to: new Date((at(from) + more * DAY) * 1000).toISOString().slice(0, 10) };
        const every = dayCount(once) + apart;
        const record = { from: 1.7e9, to: 1.7e9 + days * DAY };
        const again = everyTime({ ...once, every }, record);
        const begins = new Set(again.map(one => at(one.from)));
        for (const one of again) expect(dayCount(one)).toBe(dayCount(once));
        for (const [k, one] of again.entries())
          if (k > 0) expect(at(one.from) - at(again[k - 1]!.from)).toBe(every * DAY);
        // Each day of the record is asked by itself whether it is one of them.
        for (let t = Math.floor(record.from / DAY) * DAY; t <= record.to; t += DAY) {
          const into = ((((t - at(from)) / DAY) % every) + every) % every;
          if (into <= more) expect(begins.has(t - into * DAY)).toBe(true);
        }
        const margin = (dayCount(once) + 3) * DAY;
        for (const begin of begins) expect(begin > record.from - margin && begin < record.to + margin).toBe(true);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { DAY, exchangeBy, HOUR, WEEK } from '../../src/base/index.ts';
import {
  asWritten,
  assignmentOf,
  away,
  type Book,
  calendarFile,
  type Differences,
  FOUR_WEEKS,
  isDone,
  noted,
  noteOf,
  ONE_WEEK,
  openTry,
  OUTCOMES,
  readBook,
  type Try,
  weekAt,
  weeklyOutcome,
  widestOutcome,
  type WhatIf,
} from '../../src/moves/index.ts';
import { BOOK_EXCHANGE } from '../../src/moves/inside.ts';
import { cuts, toTurns } from '../../src/turns/index.ts';
import { seeTry } from '../../src/journeys/index.ts';
import { recordsOf, START } from '../turns/records.ts';
import { fullBook } from './books.ts';

const [relationship] = fullBook().relationships;
const base: Try = { ...relationship!.tries[0]!, stopped: null, result: null };
const every = (weeks: 1 | 4, more: Partial<Try> = {}): Try => ({
  ...base,
  plan: { ...base.plan, design: weeks === 1 ? ONE_WEEK : FOUR_WEEKS },
  ...more,
});
const bookOf = (...tries: readonly Try[]): Book => ({ book: 1, relationships: [{ ...relationship!, tries }] });

test('[MV33] open tries step every week, without chance', () => {
  for (const weeks of [1, 4] as const)
    for (const seed of [1, 2, 3]) {
      const { plan } = every(weeks);
      expect([...assignmentOf({ ...plan, seed })]).toEqual(Array.from({ length: weeks }, () => 1));
      expect(weekAt({ ...plan, seed }, plan.start)).toEqual({ state: 'running', week: 0, withMove: true });
      expect(weekAt({ ...plan, seed }, plan.start + (weeks + 1) * WEEK)).toEqual({ state: 'over' });
    }
});

test('[MV34] a try waits, whatever the clock says', () => {
  const seen = {
    before: { a: { toward: 0, sure: 'open' }, b: { toward: -1, sure: 'leans' } },
    since: { a: { toward: 1, sure: 'likely' }, b: { toward: -1, sure: 'likely' } },
  } as const;
  expect(isDone(base)).toBe(false);
  for (const done of [{ stopped: 5 }, { left: 5 }, { seen }, { result: relationship!.tries[0]!.result }])
    expect(isDone({ ...base, ...done })).toBe(true);
  // Of several the last that waits.
  const [first, second, third] = ['1', '2', '3'].map(id => ({ ...base, id })) as [Try, Try, Try];
  expect(openTry([first, second, { ...third, left: 1 }])).toBe(second);
  expect(openTry([{ ...first, stopped: 1 }])).toBeNull();
});

test('[MV35] a second mark replaces the first', () => {
  const once = noted(noted([], 1, { closer: 3 }), 0, { how: 2 });
  expect(noteOf(once, 1)).toEqual({ week: 1, closer: 3, did: null, how: null });
  expect(noteOf(once, 7)).toEqual({ week: 7, closer: null, did: null, how: null });
  expect(noted(noted(once, 1, { closer: 0 }), 1, { did: 4 })).toEqual(
    noted(noted(once, 1, { did: 4 }), 1, { closer: 0 }),
  );
});

test('[MV35] weeks away count from the last note', () => {
  const notes = noted([], 2, { how: 1 });
  expect([2, 3, 4, 6].map(week => away(notes, week))).toEqual([0, 1, 2, 4]);
  expect([0, 1, 2].map(week => away([], week))).toEqual([0, 1, 2]);
});

test('[MV41] the other one’s guess is kept apart, and exchanges', () => {
  const book = bookOf(every(4, { guess: 'more', otherGuess: 'less' }));
  expect(readBook(JSON.parse(JSON.stringify(book)))).toEqual({ ok: true, value: book, issues: [] });
  const [turned] = exchangeBy(BOOK_EXCHANGE, book).relationships[0]!.tries;
  expect([turned!.guess, turned!.otherGuess]).toEqual(['more', 'less']);
  const broken = bookOf(every(4, { otherGuess: 'sooner' as never }));
  expect(readBook(JSON.parse(JSON.stringify(broken))).ok).toBe(false);
});

test('[MV36] days, marks and results are kept, and exchange', () => {
  const one = every(4, {
    days: [0, 6],
    notes: noted([], 3, { closer: 4, did: 0, how: 2 }),
    left: 9,
    seen: {
      before: { a: { toward: 0, sure: 'open' }, b: { toward: -1, sure: 'leans' } },
      since: { a: { toward: 1, sure: 'likely' }, b: { toward: -1, sure: 'likely' } },
    },
  });
  const book = JSON.parse(JSON.stringify(bookOf(one))) as Book;
  const read = readBook(book);
  expect(read).toEqual({ ok: true, value: book, issues: [] });
  const [turned] = exchangeBy(BOOK_EXCHANGE, book).relationships[0]!.tries;
  expect(turned!.seen!.since).toEqual({ a: one.seen!.since.b, b: one.seen!.since.a });
  expect([turned!.days, turned!.notes, turned!.left]).toEqual([one.days, one.notes, one.left]);
  expect(exchangeBy(BOOK_EXCHANGE, exchangeBy(BOOK_EXCHANGE, book))).toEqual(book);
  for (const wrong of [
    { days: [7] },
    { notes: [{ week: 0, closer: 5, did: null, how: null }] },
    { left: 'x' },
    { seen: {} },
  ])
    expect(readBook(JSON.parse(JSON.stringify(bookOf({ ...one, ...(wrong as Partial<Try>) })))).ok).toBe(false);
});

test('[MV36] only unreadable books count as newer', () => {
  for (const weeks of [1, 4] as const) expect(asWritten(bookOf(every(weeks))).book).toBe(2);
  const old = bookOf(base);
  expect(asWritten(old)).toBe(old);
  expect(readBook(JSON.parse(JSON.stringify(asWritten(bookOf(every(1)))))).ok).toBe(true);
  expect(readBook({ book: 3, relationships: [] })).toMatchObject({ ok: false, issues: [{ code: 'newer' }] });
});

test('[MV5] a link alone tells a calendar’s purpose', () => {
  const link = `https://example.org/${'a'.repeat(90)}/#try`;
  const [bare, linked] = [calendarFile([5], 1, 2, 'Notes'), calendarFile([5], 1, 2, 'Notes', link)];
  expect(bare).not.toContain('URL');
  expect(linked.replaceAll('\r\n ', '')).toContain(`\r\nURL:${link}\r\n`);
  for (const line of linked.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
  expect(linked.replaceAll('\r\n ', '').replace(`URL:${link}\r\n`, '')).toBe(bare);
});

/** A forecast in which so many of twenty dots leave each outcome as it was. */
function expecting(same: Partial<Record<string, number>>): WhatIf {
  const differences: readonly Differences[] = OUTCOMES.map(({ name }) => ({
    outcome: name,
    usual: 4,
    dots: Array.from({ length: 20 }, (_, k) => k),
    counts: { more: 20 - (same[name] ?? 20), same: same[name] ?? 20, fewer: 0 },
  }));
  const order = { order: 'alone', courses: [], a: [], b: [], quiet: { shorter: 0, same: 20, longer: 0 } } as const;
  const tally = { more: 0, same: 20, fewer: 0 };
  const generic = { preset: 'living', pairs: 40, warmer: 20 };
  return { told: true, orders: [{ ...order, countsA: tally, countsB: tally, differences }], without: [], generic };
}

test('[MV37] the number that promises most is asked', () => {
  const of = (same: Partial<Record<string, number>>) => widestOutcome(expecting(same), 'warm-break', 'a');
  expect(of({})).toBeNull();
  expect(of({ 'wait-a': 16 })).toBeNull();
  expect(of({ 'wait-a': 15, 'wait-b': 9 })).toBe('wait-b');
  // Felt before others, however much of those is expected.
  expect(of({ 'turns-b': 0, 'silent-days': 12 })).toBe('silent-days');
  expect(of({ 'turns-b': 0 })).toBe('turns-b');
  // What a break leaves out is the mover's own messages.
  expect(of({ 'follow-ups-a': 0, 'threes-a': 0 })).toBeNull();
  const turned = expecting({ 'wait-b': 9, 'wait-a': 15 });
  expect(widestOutcome(turned, 'warm-break', 'b')).toBe('wait-b');
});

test('[MV38] waits, rows and wordless days count as said', () => {
  const edges = Float64Array.from({ length: 3 }, (_, k) => START + k * WEEK);
  // On the first day Ada writes three times within two hours, and Ben answers six hours after the last; then nothing until the second week.
  const entries = [
    { at: START + HOUR, from: 0 },
    { at: START + 2 * HOUR, from: 0 },
    { at: START + 3 * HOUR, from: 0 },
    { at: START + 9 * HOUR, from: 1 },
    ...Array.from({ length: 7 }, (_, day) => ({ at: START + WEEK + day * DAY + 5 * HOUR, from: day % 2 })),
  ];
  const turns = toTurns(recordsOf(entries), [0, 1], cuts.usual);
  const of = (name: (typeof OUTCOMES)[number]['name']) => [...weeklyOutcome(turns, name, edges)];
  expect(of('wait-a')[0]).toBeCloseTo(6, 1);
  expect(of('threes-a')[0]).toBeCloseTo(1, 1);
  expect(of('threes-b')[0]).toBe(0);
  expect(of('silent-days')[0]).toBeCloseTo(6, 1);
});

test('[MV39] four weeks are read off the record twice', () => {
  const entries = Array.from({ length: 60 }, (_, k) => ({ at: START + k * 9 * HOUR, from: (k >> 1) % 2 }));
  const turns = toTurns(recordsOf(entries), [0, 1], cuts.usual);
  const { plan } = every(4);
  const later = seeTry(turns, { ...plan, start: START + 60 * 9 * HOUR });
  expect(later.since).toEqual(later.before);
  expect(seeTry(turns, { ...plan, start: START + 60 * 9 * HOUR })).toEqual(later);
});

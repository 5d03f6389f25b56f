import { expect, test } from 'vitest';
import { exchangeBy, WEEK } from '../../src/base/index.ts';
import {
  asWritten,
  assignmentOf,
  away,
  BOOK_EXCHANGE,
  type Book,
  calendarFile,
  FOUR_WEEKS,
  isDone,
  noted,
  noteOf,
  ONE_WEEK,
  openTry,
  readBook,
  type Try,
  weekAt,
} from '../../src/moves/index.ts';
import { fullBook } from './books.ts';

const [relationship] = fullBook().relationships;
const base: Try = { ...relationship!.tries[0]!, stopped: null, result: null };
const every = (weeks: 1 | 4, more: Partial<Try> = {}): Try => ({
  ...base,
  plan: { ...base.plan, design: weeks === 1 ? ONE_WEEK : FOUR_WEEKS },
  ...more,
});
const bookOf = (...tries: readonly Try[]): Book => ({ book: 1, relationships: [{ ...relationship!, tries }] });

test('[MV33] a week for its own sake and four weeks have the step in every week, and nothing is drawn by chance', () => {
  for (const weeks of [1, 4] as const)
    for (const seed of [1, 2, 3]) {
      const { plan } = every(weeks);
      expect([...assignmentOf({ ...plan, seed })]).toEqual(Array.from({ length: weeks }, () => 1));
      expect(weekAt({ ...plan, seed }, plan.start)).toEqual({ state: 'running', week: 0, withMove: true });
      expect(weekAt({ ...plan, seed }, plan.start + (weeks + 1) * WEEK)).toEqual({ state: 'over' });
    }
});

test('[MV34] a try waits until it was left, put away or told of, whatever the clock says', () => {
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

test('[MV35] a second mark of a question takes the place of the first, other marks stay, and order of marking changes nothing', () => {
  const once = noted(noted([], 1, { closer: 3 }), 0, { how: 2 });
  expect(noteOf(once, 1)).toEqual({ week: 1, closer: 3, did: null, how: null });
  expect(noteOf(once, 7)).toEqual({ week: 7, closer: null, did: null, how: null });
  expect(noted(noted(once, 1, { closer: 0 }), 1, { did: 4 })).toEqual(
    noted(noted(once, 1, { did: 4 }), 1, { closer: 0 }),
  );
});

test('[MV35] weeks away are counted from the last note, or from the first week where there is none', () => {
  const notes = noted([], 2, { how: 1 });
  expect([2, 3, 4, 6].map(week => away(notes, week))).toEqual([0, 1, 2, 4]);
  expect([0, 1, 2].map(week => away([], week))).toEqual([0, 1, 2]);
});

test('[MV36] days, marks and what four weeks told are kept; exchanging the two exchanges what was told and nothing of the marks', () => {
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

test('[MV36] a book that an older release could not read is written as a newer one; every other stays as it was', () => {
  for (const weeks of [1, 4] as const) expect(asWritten(bookOf(every(weeks))).book).toBe(2);
  const old = bookOf(base);
  expect(asWritten(old)).toBe(old);
  expect(readBook(JSON.parse(JSON.stringify(asWritten(bookOf(every(1)))))).ok).toBe(true);
  expect(readBook({ book: 3, relationships: [] })).toMatchObject({ ok: false, issues: [{ code: 'newer' }] });
});

test('[MV5] a link is the only word of a calendar file that tells what it is for, and its lines are no longer than the format has them', () => {
  const link = `https://example.org/${'a'.repeat(90)}/#try`;
  const [bare, linked] = [calendarFile([5], 1, 2), calendarFile([5], 1, 2, link)];
  expect(bare).not.toContain('URL');
  expect(linked.replaceAll('\r\n ', '')).toContain(`\r\nURL:${link}\r\n`);
  for (const line of linked.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
  expect(linked.replaceAll('\r\n ', '').replace(`URL:${link}\r\n`, '')).toBe(bare);
});

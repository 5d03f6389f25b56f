import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DAY, WEEK } from '../../src/base/index.ts';
import { type Book, FOUR_WEEKS, noted, ONE_WEEK, SIX_WEEK_PAIRS, type Try, weekEdges } from '../../src/moves/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { CheckPart } from '../../web/pages/try/check/check-part.tsx';
import { keptPair } from '../../web/pages/try/pair.ts';
import { Week } from '../../web/pages/try/week/week.tsx';
import { backTo, faceBytes, faceOf, readFace, standingOf } from '../../web/state/keeping/face.ts';
import { placeOf } from '../../web/state/link.ts';
import { isOwnWeek, standsLocked } from '../../web/state/own-week.ts';
import { reduce } from '../../web/state/reduce.ts';
import { firstState, type State } from '../../web/state/state.ts';
import { fullBook } from '../moves/books.ts';
import { AT_REST, drawn } from './drawn.ts';

const words = speaker(await loadWords('en'));
const { say } = words;
const [relationship] = fullBook().relationships;
const NAMES = relationship!.people.map(({ name }) => name);
/** A Monday in Berlin, in a week in which the clocks change. */
const START = Date.UTC(2026, 2, 22, 23) / 1000;
const tryOf = (design: Try['plan']['design'], more: Partial<Try> = {}): Try => ({
  ...relationship!.tries[0]!,
  plan: { ...relationship!.tries[0]!.plan, move: 'warm-break', by: 'a', design, start: START, zone: 'Europe/Berlin' },
  ownWords: '',
  result: null,
  stopped: null,
  lapsed: [],
  ...more,
});
const bookOf = (...tries: readonly Try[]): Book => ({
  book: 1,
  relationships: [{ ...relationship!, me: 0, tries, settings: null }],
});
const saved = (book: Book): State['kept'] => ({
  ...firstState.kept,
  saved: { book, place: { kind: 'opened-device' }, at: 1 },
  held: { [relationship!.id]: false },
});
const come = (book: Book): State => ({ ...firstState, book, relationship: relationship!.id, kept: saved(book) });

function shown(one: Try, now: number, more: Partial<State> = {}): string {
  vi.setSystemTime(now * 1000);
  onTestFinished(() => void vi.useRealTimers());
  vi.stubGlobal('location', { protocol: 'https:', origin: 'https://example.org', pathname: '/', hash: '#try' });
  onTestFinished(() => void vi.unstubAllGlobals());
  const state = { ...come(bookOf(one)), ...more };
  return drawn(words, Week, { state, ...AT_REST });
}
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const controls = (html: string): number => html.match(/<input|<textarea|<select/g)?.length ?? 0;
const filled = (html: string): number => html.match(/class="(button )?strong"/g)?.length ?? 0;

describe('[W161] the end of the weeks', () => {
  test('is named by the last day of the stave', () => {
    for (const [design, weeks] of [
      [ONE_WEEK, 1],
      [FOUR_WEEKS, 4],
    ] as const) {
      const html = textOf(
        shown(tryOf(design, { notes: noted([], weeks - 1, { how: 3 }) }), START + (weeks - 1) * WEEK + 2 * DAY),
      );
      expect(html).toContain('It ends on Sunday.');
    }
  });

  test('offers no calendar entry once they are over', () => {
    for (const [design, weeks] of [
      [ONE_WEEK, 1],
      [FOUR_WEEKS, 4],
    ] as const) {
      expect(textOf(shown(tryOf(design), START + 2 * DAY))).toContain(say('back-calendar'));
      expect(textOf(shown(tryOf(design), START + weeks * WEEK + DAY))).not.toContain(say('back-calendar'));
    }
  });
});

describe('[W161] an opened file', () => {
  test('leads to a waiting try in any week, else nowhere', () => {
    for (const design of [ONE_WEEK, FOUR_WEEKS, SIX_WEEK_PAIRS]) {
      const one = tryOf(design);
      const book = bookOf(tryOf(design, { id: 'before', stopped: 3 }), one);
      expect(backTo(book)).toEqual({ relationship: book.relationships[0], one });
      // The clock has no part in it.
      const opened = reduce(firstState, {
        type: 'opened',
        saved: { book, place: { kind: 'opened-device' }, at: 1 },
        held: [],
        relationship: backTo(book)!.relationship.id,
      });
      expect(isOwnWeek(opened.book.relationships[0]!, '')).toBe(true);
      for (const week of [-1, 0, 1, 7, 30]) expect(textOf(shown(one, START + week * WEEK + 2 * DAY))).not.toBe('');
    }
    for (const done of [{ stopped: 3 }, { left: 3 }, { result: relationship!.tries[0]!.result }])
      expect(backTo(bookOf(tryOf(FOUR_WEEKS, done)))).toBeNull();
    expect(backTo(bookOf())).toBeNull();
  });

  test('leads to the try that began last', () => {
    const [early, late] = [0, 1].map(k => ({
      ...relationship!,
      id: `r${k}`,
      tries: [tryOf(ONE_WEEK, { plan: { ...tryOf(ONE_WEEK).plan, start: START + k * WEEK } })],
    }));
    for (const relationships of [
      [early!, late!],
      [late!, early!],
    ])
      expect(backTo({ book: 1, relationships })!.relationship.id).toBe('r1');
  });

  test('leads to no named part of the steps', () => {
    const kept = bookOf(tryOf(ONE_WEEK)).relationships[0]!;
    for (const part of ['choose', 'who', 'guess', 'plan', 'check', 'learned'])
      expect(isOwnWeek(kept, part)).toBe(false);
    expect(isOwnWeek(kept, 'try')).toBe(true);
    expect(isOwnWeek(null, '')).toBe(false);
  });
});

describe('[W162] the lock', () => {
  const locked: State = { ...firstState, kept: { ...firstState.kept, copy: 'here' } };
  const stands = (state: State, hash: string): boolean => standsLocked(state, placeOf(hash), hash);

  test('stands first where only a saved copy is there', () => {
    for (const hash of ['', '#', '#try', '#file/copy']) expect(stands(locked, hash), hash).toBe(true);
    for (const hash of ['#watch', '#watch/make', '#safety', '#load', '#file', '#yours'])
      expect(stands(locked, hash), hash).toBe(false);
    for (const copy of ['gone', 'unseen', null] as const)
      expect(stands({ ...locked, kept: { ...locked.kept, copy } }, '')).toBe(false);
    expect(stands({ ...come(bookOf()), kept: { ...saved(bookOf()), copy: 'here' } }, '')).toBe(false);
    expect(stands({ ...locked, session: true }, '')).toBe(false);
  });

  test('shows the week or day, and no name', () => {
    for (const design of [ONE_WEEK, FOUR_WEEKS, SIX_WEEK_PAIRS]) {
      const face = faceOf(bookOf(tryOf(design, { ownWords: 'a canary' })), 7, null);
      const bytes = faceBytes(face);
      const plain = new TextDecoder().decode(bytes);
      expect(JSON.parse(plain)).toEqual({
        at: 7,
        passkey: null,
        edges: [...weekEdges(tryOf(design).plan, 0, design.weeks)],
      });
      expect(readFace(bytes)).toEqual(face);
      for (const word of [...NAMES, 'warm', 'canary']) expect(plain).not.toContain(word);
    }
    const of = (design: Try['plan']['design'], now: number) => standingOf(faceOf(bookOf(tryOf(design)), 7, null), now);
    expect(of(ONE_WEEK, START - 1)).toEqual({ state: 'before' });
    expect(of(ONE_WEEK, START)).toEqual({ state: 'day', at: 1, of: 7 });
    expect(of(ONE_WEEK, START + 6.5 * DAY)).toEqual({ state: 'day', at: 7, of: 7 });
    expect(of(ONE_WEEK, START + WEEK)).toEqual({ state: 'over' });
    expect(of(FOUR_WEEKS, START + WEEK)).toEqual({ state: 'week', at: 2, of: 4 });
    expect(standingOf(faceOf(bookOf(), 7, null), START)).toEqual({ state: 'none' });
  });

  test('reads nothing from foreign bytes', () => {
    for (const text of ['', '{', 'null', '[]', '{"at":"x","edges":[]}', '{"at":1,"edges":["Ada"]}', '{"at":1}'])
      expect(readFace(new TextEncoder().encode(text))).toBeNull();
  });
});

describe('[W163] one’s own week', () => {
  test('holds no other name, finding or private question', () => {
    for (const design of [ONE_WEEK, FOUR_WEEKS, SIX_WEEK_PAIRS])
      for (const week of [0, 1, 3, 30]) {
        const html = shown(
          tryOf(design, { notes: noted([], Math.max(0, week - 1), { how: 2 }) }),
          START + week * WEEK + 1,
        );
        expect(textOf(html)).not.toContain(NAMES[1]);
        expect(textOf(html)).not.toContain(say('safety-none'));
        expect(filled(html)).toBeLessThanOrEqual(1);
      }
  });

  test('has three questions of eleven marks', () => {
    const notes = noted([], 0, { how: 3 });
    for (const design of [FOUR_WEEKS, SIX_WEEK_PAIRS]) {
      const html = shown(tryOf(design, { notes }), START + WEEK + DAY);
      expect(controls(html)).toBe(11);
      expect(html.match(/<legend>/g)).toHaveLength(3);
      expect(textOf(html)).toContain(say('back-week', { week: 2, weeks: design.weeks }));
    }
  });

  test('of one week is seven boxes, then three questions', () => {
    const html = shown(tryOf(ONE_WEEK, { days: [0, 2] }), START + 2.5 * DAY);
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(2);
    expect(html.match(/aria-pressed="false"/g)).toHaveLength(5);
    // Days to come wait.
    expect(
      html.match(/aria-pressed="false" disabled|disabled="" aria-pressed|aria-label="[^"]*" disabled/g),
    ).toHaveLength(4);
    expect(textOf(html)).toContain(say('back-day', { day: 3 }));
    const over = shown(tryOf(ONE_WEEK), START + WEEK + 1);
    expect(controls(over)).toBe(6);
    for (const next of ['back-how', 'back-sentence', 'back-again', 'try-other-step', 'back-leave'] as const)
      expect(textOf(over)).toContain(say(next));
  });

  test('after two weeks away asks: go on or leave', () => {
    const html = shown(tryOf(FOUR_WEEKS, { notes: noted([], 0, { how: 3 }) }), START + 2 * WEEK + DAY);
    expect(textOf(html)).toContain(say('back-away', { weeks: 2 }));
    expect(textOf(html)).toContain(say('back-go-on'));
    expect(textOf(html)).toContain(say('back-leave'));
    expect(controls(html)).toBe(0);
  });

  test('[W185] unsaved, asks for keeping, then for the calendar', () => {
    const html = shown(tryOf(FOUR_WEEKS), START + DAY, { kept: firstState.kept });
    expect(textOf(html)).toMatch(new RegExp(`${say('back-keep-here')}.*${say('back-calendar')}`));
    expect(html).toMatch(new RegExp(`class="strong"[^>]*>${say('back-keep-here')}`));
    expect(filled(html)).toBe(1);
    expect(html).not.toContain('class="marks"');
  });

  test('[W186] leads to what came where the record holds the weeks', () => {
    const over = START + 4 * WEEK + DAY;
    const at = (ended: number | null): string => {
      vi.setSystemTime(over * 1000);
      const state = come(bookOf(tryOf(FOUR_WEEKS)));
      return drawn(words, Week, { state, ...AT_REST, ...(ended === null ? {} : { view: { ended } as never }) });
    };
    expect(at(null)).toMatch(new RegExp(`href="#load"[^>]*>${say('try-add')}`));
    expect(at(null)).not.toContain(say('try-see'));
    expect(at(over)).toMatch(new RegExp(`class="button strong" href="#try/check/1"[^>]*>${say('try-see')}`));
    expect(at(over)).not.toContain(say('try-add'));
  });

  test('[W184] no guess of either is shown before the end', () => {
    const alone = tryOf(SIX_WEEK_PAIRS, { guess: 'more' });
    const html = textOf(shown({ ...alone, otherGuess: 'less' }, START + DAY));
    expect(html).not.toContain(say('back-guess-other'));
    const before = textOf(shown(alone, START + DAY));
    expect(before).toContain(say('back-guess-other'));
    for (const page of [html, before])
      for (const guess of ['more', 'less'] as const)
        expect(page).not.toContain(say(`try-guess-${guess}`, { what: 'other' }));
    const own = { ...alone, plan: { ...alone.plan, design: FOUR_WEEKS }, guess: null };
    expect(textOf(shown(own, START + DAY))).not.toContain(say('back-guess-other'));
  });

  test('says whether it is kept', () => {
    const one = tryOf(FOUR_WEEKS, { notes: noted([], 0, { how: 3 }) });
    expect(textOf(shown(one, START + DAY))).toContain(say('back-kept'));
    const opened = {
      ...saved(bookOf()),
      saved: { book: bookOf(), place: { kind: 'opened', name: 'x' }, at: 1 },
    } as const;
    const html = textOf(shown(one, START + DAY, { kept: opened }));
    expect(html).toContain(say('back-not-yet'));
    expect(html).toContain(say('back-save-file'));
  });
});

test('[W165] [W166] four weeks end in two even clauses', () => {
  vi.stubGlobal('location', { protocol: 'https:', origin: 'https://example.org', pathname: '/', hash: '#try' });
  onTestFinished(() => void vi.unstubAllGlobals());
  const open = { toward: 0, sure: 'open' } as const;
  const seen = { before: { a: open, b: open }, since: { a: open, b: { toward: -1, sure: 'likely' } } } as const;
  const state = come(bookOf(tryOf(FOUR_WEEKS, { seen })));
  const pair = keptPair(state.book.relationships[0]!, false, words);
  const props = {
    state,
    ...AT_REST,
    pair,
    now: START + 5 * WEEK,
    which: '',
  };
  const html = drawn(words, CheckPart, props);
  const text = textOf(html);
  expect(text).toContain(say('came-seen-more'));
  expect(html.match(/class="side"/g)).toHaveLength(2);
  expect(text).toMatch(/does less ?: likely/);
  expect(text.match(/Before: open/g)).toHaveLength(2);
  for (const next of ['came-seen-note', 'back-again', 'try-other-step', 'back-leave', 'back-kept'] as const)
    expect(text).toContain(say(next));
  expect(filled(html)).toBe(1);
});

test('[W75] old answers stay in the file, unshown', () => {
  const old = fullBook().relationships[0]!.checkIns;
  expect(old.length).toBeGreaterThan(0);
  const book = bookOf(tryOf(FOUR_WEEKS));
  expect(book.relationships[0]!.checkIns).toEqual(old);
  expect(shown(tryOf(FOUR_WEEKS), START + DAY)).not.toMatch(/pressed|left alone/);
});

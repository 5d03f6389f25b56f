import { type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { type Book, EMPTY_BOOK, type Keeping, type LoopWords } from '../../src/moves/index.ts';
import type { Pair } from '../../src/base/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { Steps } from '../../web/pages/try/try.tsx';
import { Session } from '../../web/pages/session/session.tsx';
import { keepWords } from '../../web/pages/together/keep-words.ts';
import type { Actions } from '../../web/state/actions.ts';
import { relationshipFrom } from '../../web/state/keeping/new-relationship.ts';
import { draftOf } from '../../web/state/draft.ts';
import { placeOf } from '../../web/state/link.ts';
import { restIn } from '../../web/state/keeping/lock.ts';
import { restOf } from '../../web/state/keeping/lock-all.ts';
import { onTheTable } from '../../web/state/on-the-table.ts';
import { reduce } from '../../web/state/reduce.ts';
import { firstState, type State } from '../../web/state/state.ts';
import { EMPTY_TABLE, NO_WORDS, NO_WORDS_YET, type Table } from '../../web/state/table.ts';
import { asNow } from '../../web/state/as-now.ts';
import { type Sheet, sheetFile, sheetIn, sheetOf, tableOf, turned } from '../../web/takeaway/sheet.ts';
import type { Engine } from '../../web/worker/client.ts';
import { toView } from '../../web/worker/session/view.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { DANCE, inventedMirror } from '../story/mirrors.ts';
import { drawn } from './drawn.ts';

const words = speaker(await loadWords('en'));
const found = inventedMirror(1, DANCE);
const open: State = { ...firstState, analysis: { ...firstState.analysis, mirror: found } };
const [ADA, BEN] = found.people.map(({ name }) => name) as [string, string];

const LEFT: LoopWords = { does: 'writes once more', feels: 'an empty house' };
const RIGHT: LoopWords = { does: 'tidies the shed', feels: 'a full bucket' };
const PAGE: Sheet = {
  heading: 'What the page says.',
  finding: { dots: 8, standing: 'likely', sure: 'Likely.', lean: ['sooner', 'later'], reaching: 0, bends: [[0.5], []] },
  words: [LEFT, RIGHT],
  steps: [
    { kind: 'warm-break', own: 'slowly' },
    { kind: null, own: '' },
  ],
};

describe('[W54] a page opened in a session', () => {
  const session = (table: Table, swapped = false): State => ({ ...open, session: true, gate: 'open', table, swapped });
  const shown = (state: State): string =>
    drawn(
      words,
      (): ReactNode => Session({ state, view: toView(found), actions: {} as Actions, engine: {} as Engine }),
      {},
    );

  test('speaks alone, without the pair open beside it', () => {
    const table = tableOf(PAGE, EMPTY_TABLE);
    const text = shown(session(table));
    expect(text).toContain(PAGE.heading);
    expect(text).toContain(LEFT.does);
    for (const name of [ADA, BEN]) expect(text).not.toContain(name);
    expect(text).toContain(words.say('page-left'));
    // Nor do its words lie on that pair's finding elsewhere.
    expect(onTheTable(session(table))).toEqual(EMPTY_TABLE);
    expect(shown(session(EMPTY_TABLE))).toContain(ADA);
  });

  test('speaks as a round’s words do', () => {
    const seen = { view: null, guess: null };
    const round: Table = { ...EMPTY_TABLE, names: ['Kim', 'Noor'], words: [LEFT, RIGHT], seen: [seen, seen] };
    const text = shown(session(round));
    for (const said of ['Kim', 'Noor', LEFT.does]) expect(text).toContain(said);
    for (const name of [ADA, BEN]) expect(text).not.toContain(name);
    expect(text).toContain(words.say('together-plain-heading'));
    expect(text).not.toContain('class="sure"');
    expect(shown(session({ ...round, names: ['', ''] }))).toContain(words.say('page-left'));
    expect(onTheTable(session(round))).toEqual(EMPTY_TABLE);
    const two = found.people;
    const turned = { ...found, people: [two[1], two[0]] as const };
    expect(asNow(session(round), turned, {} as never).table).toBe(round);
    // Theirs by their own word, or typed where it stands.
    for (const table of [
      { ...round, record: true },
      { ...round, seen: null },
    ]) {
      expect(shown(session(table))).toContain('class="sure"');
      expect(onTheTable(session(table))).toBe(table);
      expect(asNow(session(table), turned, {} as never).table.names).toEqual(['Noor', 'Kim']);
    }
  });

  test('gives way to whatever is looked at next', () => {
    const request = {
      origin: { kind: 'sample', id: 'couple' },
      settings: plainSettings,
      anew: true,
      relationship: null,
      grows: false,
    } as const;
    const state = session(tableOf(PAGE, { names: ['Kim', 'Noor'], last: [LEFT, RIGHT] }));
    const next = reduce(state, {
      type: 'mirror',
      report: {} as never,
      mirror: found,
      scores: {} as never,
      request,
      asNow,
    });
    expect(next.table).toEqual(EMPTY_TABLE);
  });

  test('stands under its own persons, and turns with them', () => {
    const { say } = words;
    const across: Sheet = {
      ...PAGE,
      finding: { ...PAGE.finding!, lean: ['later', 'sooner'], reaching: 1, bends: [[], [0.5]] },
      words: [RIGHT, LEFT],
      steps: [PAGE.steps[1], PAGE.steps[0]],
    };
    const lying = tableOf(PAGE, EMPTY_TABLE);
    for (const then of [false, true]) {
      const shown = sheetOf(null, lying, then, say);
      expect(shown).toEqual(then ? across : PAGE);
      const again = tableOf(sheetIn(sheetFile(turned(shown, then)))!, EMPTY_TABLE);
      for (const now of [false, true]) expect(sheetOf(null, again, now, say)).toEqual(now ? across : PAGE);
    }
  });

  test('shows last words under their own person', () => {
    const now: Pair<LoopWords> = [
      { does: 'now of one', feels: '' },
      { does: 'now of the other', feels: '' },
    ];
    for (const swapped of [false, true]) {
      const text = shown(session({ ...EMPTY_TABLE, words: now, last: [LEFT, RIGHT] }, swapped));
      const [, one = '', other = ''] = text.slice(text.indexOf('class="pair compare"')).split('class="side"');
      const [left, right] = swapped ? [other, one] : [one, other];
      expect(left).toMatch(/writes once more[\s\S]*now of one/);
      expect(right).toMatch(/tidies the shed[\s\S]*now of the other/);
    }
  });
});

test('[W73] any made-up address leads to a page', () => {
  const shown = (part: string): string =>
    drawn(words, Steps, {
      state: open,
      view: toView(found),
      actions: {} as Actions,
      engine: {} as Engine,
      part,
      which: '',
    });
  for (const name of ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty']) {
    expect(placeOf(`#${name}/x`)).toEqual({ page: 'watch', part: 'x', which: '' });
    expect(shown(name)).toBe(shown(''));
  }
  expect(shown('')).toContain('<h1');
});

test('[W76] another look takes the forecast, others the guess too', () => {
  const draft = {
    ...draftOf('small-bids'),
    by: 'a',
    guess: 'more',
    forecast: { weeks: 12, answer: { told: false, why: 'too-little' } },
  } as const;
  const looked = (people: readonly [Keeping, Keeping]): State['draft'] =>
    reduce(
      { ...open, draft },
      {
        type: 'mirror',
        report: { joined: [] } as never,
        mirror: { ...found, people },
        scores: null as never,
        request: {
          origin: { kind: 'file' } as never,
          settings: { ...plainSettings, silenceHours: 8 },
          anew: false,
          relationship: null,
          grows: false,
        },
        asNow,
      },
    ).draft;
  const [one, other] = found.people;
  for (const same of [found.people, [other, one]] as const) expect(looked(same)).toEqual({ ...draft, forecast: null });
  expect(looked([one, { ...other, id: 'somebody', name: 'Cleo' }])).toEqual(draftOf('small-bids'));
});

test('[W52] only one’s own file sets the language', () => {
  const saved = {
    book: { ...EMPTY_BOOK, language: 'es' },
    place: { kind: 'opened', name: 'x.slipstep' },
    at: 0,
  } as const;
  const opens = (state: State): State => reduce(state, { type: 'opened', saved, held: [] });
  const own = opens(firstState);
  expect(own.book).toBe(saved.book);
  for (const chosen of [undefined, 'de', 'es']) {
    const before = chosen === undefined ? firstState : reduce(firstState, { type: 'language', language: chosen });
    const begun = reduce(before, { type: 'session', on: true });
    const opened = opens(begun);
    const ended = reduce(opened, { type: 'session', on: false });
    for (const one of [begun, opened, ended, reduce(ended, { type: 'session', on: true })])
      expect(one.book.language).toBe(chosen);
  }
});

describe('[W56] words in a person’s file', () => {
  const kept = { ...relationshipFrom('r1', found, plainSettings, '', null), loopWords: [LEFT, RIGHT] as const };
  const state: State = {
    ...open,
    relationship: 'r1',
    book: { ...EMPTY_BOOK, relationships: [kept] },
    table: { ...EMPTY_TABLE, record: true },
  };
  const after = (before: Pair<LoopWords>, written: Pair<LoopWords>, of = state): Pair<LoopWords> => {
    let { book } = of;
    const actions = { book: (edit: (book: Book) => Book) => void (book = edit(book)) };
    keepWords({ state: of, actions: actions as Actions }, before, written);
    return book.relationships[0]!.loopWords;
  };

  test('stay where a round leaves a line empty', () => {
    expect(after(NO_WORDS_YET, NO_WORDS_YET)).toEqual([LEFT, RIGHT]);
    const written: Pair<LoopWords> = [NO_WORDS, { does: 'sits down', feels: '' }];
    expect(after(NO_WORDS_YET, written)).toEqual([LEFT, { does: 'sits down', feels: RIGHT.feels }]);
    const [one, other] = found.people;
    const turned = { ...found, people: [other, one] as const };
    expect(after(NO_WORDS_YET, written, { ...state, analysis: { ...state.analysis, mirror: turned } })).toEqual([
      { does: 'sits down', feels: LEFT.feels },
      RIGHT,
    ]);
  });

  test('go where a line is emptied by hand', () => {
    expect(after([LEFT, RIGHT], [{ ...LEFT, does: '' }, RIGHT])).toEqual([{ ...LEFT, does: '' }, RIGHT]);
  });

  test('come back after a lock', () => {
    expect(onTheTable(state).words).toEqual([LEFT, RIGHT]);
    const { table } = restIn(JSON.parse(JSON.stringify(restOf(state))));
    expect(onTheTable({ ...state, table }).words).toEqual([LEFT, RIGHT]);
  });

  test('stand on the finding of their own two', () => {
    const others: Table = { ...EMPTY_TABLE, names: ['Kim', 'Noor'], words: [RIGHT, NO_WORDS] };
    expect(onTheTable({ ...state, table: others }).words).toEqual([LEFT, RIGHT]);
    expect(onTheTable({ ...open, table: others }).words).toBeNull();
  });
});

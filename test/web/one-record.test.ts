import { type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { EMPTY_BOOK } from '../../src/moves/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import * as later from '../../web/app/later.ts';
import { PageBody } from '../../web/app/page-body.tsx';
import { Together } from '../../web/pages/together/together.tsx';
import { Yours } from '../../web/pages/yours/yours.tsx';
import { type Actions, useActions } from '../../web/state/actions.ts';
import { askedAbout, gateOf, isAnsweredOf, standing } from '../../web/state/gate.ts';
import { meOf, withMe } from '../../web/state/me.ts';
import type { PageProps } from '../../web/state/page.ts';
import { type Change, reduce } from '../../web/state/reduce.ts';
import { firstState, type State } from '../../web/state/state.ts';
import { NO_WORDS, type Table } from '../../web/state/table.ts';
import type { Engine } from '../../web/worker/client.ts';
import type { Reply, SessionAsk } from '../../web/worker/protocol.ts';
import { createSession } from '../../web/worker/session/session.ts';
import { chat } from './chats.ts';
import { AT_REST, drawn } from './drawn.ts';

vi.mock(import('../../src/fit/index.ts'), async original =>
  (await import('./remembered-fits.ts')).rememberedFits(original),
);

const words = speaker(await loadWords('en'));

/** The page's state and actions with a worker's session behind them. */
function visit(order: string[] = []) {
  let state: State = firstState;
  let job = 0;
  let stopped = -1;
  let heard: ((reply: Reply) => void) | null = null;
  let work: Promise<void> = Promise.resolve();
  const { hear } = createSession(
    'Europe/Helsinki',
    at => at === stopped,
    reply => {
      if (reply.job !== job || reply.job === stopped) return;
      heard?.(reply);
      if (reply.type !== 'progress') heard = null;
    },
  );
  const change = (one: Change): void => {
    state = reduce(state, one);
  };
  const engine: Pick<Engine, 'ask' | 'cancel' | 'renew'> = {
    renew: () => void order.push('worker'),
    ask(ask, listener) {
      job++;
      heard = listener;
      const own = job;
      work = hear({ ...ask, job } as SessionAsk);
      return () => {
        if (own === job) engine.cancel();
      };
    },
    cancel() {
      heard?.({ type: 'cancelled', job });
      stopped = job;
    },
  };
  const actions = (): Actions => {
    let found: Actions | null = null;
    const Probe = (): null => {
      const restart = () => void order.push('page');
      found = useActions({ state, change, restart, engine: engine as Engine, gateNow: () => state.gate, later });
      return null;
    };
    drawn(words, Probe, {});
    return found!;
  };
  return {
    change,
    answer: (gate: State['gate'], of = (now: State): State => now): void =>
      change({ type: 'gate', gate, of: askedAbout(of(state)) }),
    state: (): State => state,
    /** Does something, and waits for what comes of it. */
    act: async (one: (actions: Actions) => unknown): Promise<State> => {
      await one(actions());
      await work;
      return state;
    },
    /** What is open becomes the record of a relationship, as the page asks for it by itself. */
    keep: async (relationship: string): Promise<void> => {
      job++;
      heard = reply => {
        if (reply.type === 'kept') change({ type: 'held', held: reply.held });
      };
      await hear({ type: 'keep', relationship, job });
    },
    /** What is said in the first moments of the record that the worker holds. */
    said: async (): Promise<string> => {
      job++;
      const texts: (string | null)[] = [];
      heard = reply => {
        if (reply.type === 'moment') texts.push(...reply.said.map(({ text }) => text));
      };
      await hear({ type: 'moment', records: [0, 5], job });
      return texts.join(' ');
    },
  };
}

const file = (name: string, content: string) => ({ file: new File([content], name), path: name });
const OWN = 'from a telephone';
const group = (names = ['Dora', 'Emil', 'Finn']): string =>
  names
    .flatMap(name => chat([name, name], [OWN], 150).trimEnd().split('\n'))
    .toSorted()
    .join('\n');

// 1 February or 2 January, … 7 August or 8 July: in order either way.
const unclear = file(
  'unclear.txt',
  Array.from({ length: 42 }, (_, i) => {
    const [first, second] = [Math.floor(i / 6) + 1, Math.floor(i / 6) + 2];
    return `0${first}/0${second}/24, 10:0${i % 6} - ${i % 2 === 0 ? 'Dora' : 'Emil'}: ${OWN}`;
  }).join('\n'),
);

describe('[W14] an undo', () => {
  test('rejoins page and worker after a join and a split', async () => {
    const { act, said } = visit();
    const earlier = await act(actions => actions.read([file('earlier.txt', chat(['Ada', 'Ben'], ['earlier'], 150))]));
    const telephones = [
      file('hers.txt', chat(['Dora', 'Emily'], [OWN], 200)),
      file('his.txt', chat(['Dora Lovelace', 'Emil'], [OWN], 200)),
    ];
    const { settings } = (await act(actions => actions.read(telephones))).analysis;
    const one = [['Dora', 'Dora Lovelace']];
    const joined = await act(actions => actions.again({ ...settings, same: [...one, ['Emil', 'Emily']] }));
    expect(joined.analysis.mirror).not.toBeNull();
    expect(await said()).toContain(OWN);
    const apart = await act(actions => actions.again({ ...settings, same: one }));
    expect(apart.analysis.mirror).toBeNull();
    const undone = await act(actions => actions.undo());
    expect(undone.analysis.mirror).toBe(earlier.analysis.mirror);
    expect(await said()).toContain('earlier');
  });

  test('leaves the table alone while a group is unchosen', async () => {
    const { act } = visit();
    await act(actions => actions.swap());
    await act(actions => actions.table(table => ({ ...table, names: ['Ada', 'Ben'] })));
    const asked = await act(actions => actions.read([file('group.txt', group())]));
    expect([asked.swapped, asked.table]).toEqual([firstState.swapped, firstState.table]);
  });
});

describe('[W44] the table', () => {
  const laid = (table: Table): Table => ({
    names: ['Ingrid', 'Olaf'],
    record: true,
    words: [
      { does: 'writes once more', feels: 'an empty house' },
      { does: 'tidies the shed', feels: 'a full bucket' },
    ],
    steps: [
      { kind: 'warm-break', own: 'slowly' },
      { kind: null, own: '' },
    ],
    seen: [
      { view: 'a-reaches', guess: 'b-reaches' },
      { view: 'both-rest', guess: null },
    ],
    agreed: { ...table.agreed, messages: true },
    page: {
      heading: 'A page.',
      finding: {
        dots: 8,
        standing: 'likely',
        sure: 'Likely.',
        lean: ['sooner', 'later'],
        reaching: 0,
        bends: [[0.5], []],
      },
    },
    last: [NO_WORDS, { does: 'waits', feels: '' }],
  });
  const exchanged: Table = {
    names: ['Olaf', 'Ingrid'],
    record: true,
    words: [
      { does: 'tidies the shed', feels: 'a full bucket' },
      { does: 'writes once more', feels: 'an empty house' },
    ],
    steps: [
      { kind: null, own: '' },
      { kind: 'warm-break', own: 'slowly' },
    ],
    seen: [
      { view: 'both-rest', guess: null },
      { view: 'b-reaches', guess: 'a-reaches' },
    ],
    agreed: { names: false, messages: true },
    page: {
      heading: 'A page.',
      finding: {
        dots: 8,
        standing: 'likely',
        sure: 'Likely.',
        lean: ['later', 'sooner'],
        reaching: 1,
        bends: [[], [0.5]],
      },
    },
    last: [{ does: 'waits', feels: '' }, NO_WORDS],
  };
  const two = (name: string, them: readonly [string, string]) => file(name, chat(them, [name], 150));

  test('holds no word or yes of another two after an undo', async () => {
    const { act } = visit();
    await act(actions => actions.read([two('one.txt', ['Ingrid', 'Sven'])]));
    await act(actions => actions.read([two('other.txt', ['Ingrid', 'Olaf'])]));
    await act(actions => actions.table(laid));
    await act(actions => actions.swap());
    const undone = await act(actions => actions.undo());
    expect(undone.analysis.mirror?.people.map(({ name }) => name)).toEqual(['Ingrid', 'Sven']);
    expect([undone.table, undone.swapped]).toEqual([firstState.table, false]);
  });

  test('turns with who one is, and back', async () => {
    const { act } = visit();
    const { settings } = (await act(actions => actions.read([two('one.txt', ['Ingrid', 'Olaf'])]))).analysis;
    const before = await act(actions => actions.table(laid));
    const ids = before.analysis.mirror!.people.map(({ id }) => id) as [string, string];
    const turned = await act(actions => actions.again(withMe(settings, ids, ids[1], false)));
    expect(turned.analysis.mirror?.people.map(({ name }) => name)).toEqual(['Olaf', 'Ingrid']);
    expect(turned.table).toEqual(exchanged);
    const back = await act(actions => actions.again(withMe(settings, ids, ids[0], false)));
    expect(back.table).toEqual(before.table);
  });

  test('stays for two who are not of the record', async () => {
    const { act } = visit();
    const { settings } = (await act(actions => actions.read([two('one.txt', ['Ingrid', 'Sven'])]))).analysis;
    const before = await act(actions => actions.table(table => ({ ...laid(table), record: false })));
    const ids = before.analysis.mirror!.people.map(({ id }) => id) as [string, string];
    const turned = await act(actions => actions.again(withMe(settings, ids, ids[1], false)));
    expect(turned.table).toBe(before.table);
  });

  test('is empty for two others of a group', async () => {
    for (const first of [['Dora', 'Finn'], null] as const) {
      const { act } = visit();
      const { settings } = (await act(actions => actions.read([file('group.txt', group())]))).analysis;
      await act(actions => actions.again({ ...settings, people: ['Dora', 'Emil'] }));
      await act(actions => actions.table(laid));
      await act(actions => actions.again({ ...settings, people: first }));
      const others = await act(actions => actions.again({ ...settings, people: ['Dora', 'Finn'] }));
      expect(others.table).toEqual(firstState.table);
    }
  });

  test('is empty once another file is opened', async () => {
    const { act } = visit();
    await act(actions => actions.read([two('one.txt', ['Ingrid', 'Olaf'])]));
    await act(actions => actions.table(laid));
    const saved = { book: EMPTY_BOOK, place: { kind: 'opened', name: 'x.slipstep' }, at: 0 } as const;
    const opened = await act(actions => actions.kept({ type: 'opened', saved, held: [] }));
    expect(opened.table).toEqual(firstState.table);
  });
});

describe('[W32] a file that was not taken', () => {
  const standing = file('standing.txt', chat(['Ada', 'Ben'], ['standing'], 180));
  const longer = (actions: Actions, { analysis: { settings } }: State): void =>
    actions.again({ ...settings, silenceHours: 8 });

  test('[W62] refused, has no part in the next settings', async () => {
    const { act, said } = visit();
    await act(actions => actions.read([standing]));
    const refused = await act(actions => actions.read([file('notes.txt', 'Just some notes\nof nobody\n')]));
    expect(refused.troubles).not.toEqual([]);
    const changed = await act(actions => longer(actions, refused));
    expect(changed.troubles).toEqual([]);
    expect(changed.analysis.settings.silenceHours).toBe(8);
    expect(changed.analysis.report?.messages).toBe(180);
    expect(changed.compared).toBe(refused.analysis.mirror);
    expect(await said()).toContain('standing');
    // Who says which of the two they are has changed nothing that a finding could survive.
    const named = await act(actions => actions.again({ ...changed.analysis.settings, neither: true }));
    expect(named.compared).toBeNull();
  });

  test('answered, then stopped, is forgotten by both', async () => {
    const { act, said } = visit();
    await act(actions => actions.read([standing]));
    const asked = await act(actions => actions.read([unclear]));
    expect(asked.troubles.map(({ code }) => code)).toEqual(['date-order']);
    const stopped = await act(actions => {
      actions.answer({ dateOrder: 'dmy' });
      actions.cancel();
    });
    expect([stopped.troubles, stopped.request]).toEqual([[], null]);
    const changed = await act(actions => longer(actions, stopped));
    expect(changed.troubles).toEqual([]);
    expect(changed.analysis.settings.silenceHours).toBe(8);
    expect(changed.analysis.report?.messages).toBe(180);
    expect(await said()).toContain('standing');
  });

  test('answered, is taken as it was asked for', async () => {
    const { act, said } = visit();
    const first = await act(actions => actions.read([standing]));
    await act(actions => actions.read([unclear]));
    const taken = await act(actions => actions.answer({ dateOrder: 'dmy' }));
    expect(taken.before?.mirror).toBe(first.analysis.mirror);
    const asked = await act(actions => actions.again({ ...taken.analysis.settings, dateOrder: null }));
    expect(asked.troubles.map(({ code }) => code)).toEqual(['date-order']);
    const again = await act(actions => actions.answer({ dateOrder: 'mdy' }));
    expect(again.analysis.settings.dateOrder).toBe('mdy');
    const undone = await act(actions => actions.undo());
    expect(undone.analysis.mirror).toBe(first.analysis.mirror);
    expect(await said()).toContain('standing');
  });
});

describe('[W32] a question about another chat', () => {
  const standing = file('standing.txt', chat(['Ada', 'Ben'], ['standing'], 180));
  const codes = ({ troubles }: State): readonly string[] => troubles.map(({ code }) => code);
  const longer = (actions: Actions, { analysis: { settings } }: State): void =>
    actions.again({ ...settings, silenceHours: 8 });

  test('outlives a change, and its answer takes that file', async () => {
    const { act, said } = visit();
    const open = await act(actions => actions.read([standing]));
    const asked = await act(actions => actions.read([unclear]));
    const changed = await act(actions => longer(actions, open));
    expect(changed.analysis.settings.silenceHours).toBe(8);
    expect(changed.troubles).toBe(asked.troubles);
    const taken = await act(actions => actions.answer({ dateOrder: 'dmy' }));
    expect(codes(taken)).toEqual([]);
    expect(taken.analysis.mirror?.people.map(({ name }) => name)).toEqual(['Dora', 'Emil']);
    expect(taken.analysis.settings.silenceHours).toBe(4);
    expect(await said()).toContain(OWN);
    const undone = await act(actions => actions.undo());
    expect(undone.analysis.mirror).toBe(changed.analysis.mirror);
  });

  test('may be answered during the change, or after a stop', async () => {
    const { act } = visit();
    const open = await act(actions => actions.read([standing]));
    const asked = await act(actions => actions.read([unclear]));
    void act(actions => longer(actions, open));
    const stopped = await act(actions => actions.cancel());
    expect([stopped.troubles, stopped.analysis]).toEqual([asked.troubles, open.analysis]);
    const meanwhile = visit();
    await meanwhile.act(actions => actions.read([standing]));
    await meanwhile.act(actions => actions.read([unclear]));
    void meanwhile.act(actions => longer(actions, open));
    const taken = await meanwhile.act(actions => actions.answer({ dateOrder: 'mdy' }));
    expect(taken.analysis.settings.dateOrder).toBe('mdy');
    expect(codes(taken)).toEqual([]);
  });

  test('gives way to a question of the change itself', async () => {
    const { act } = visit();
    await act(actions => actions.read([unclear]));
    const open = await act(actions => actions.answer({ dateOrder: 'dmy' }));
    await act(actions => actions.read([unclear]));
    const { settings } = open.analysis;
    const over = await act(actions => actions.again({ ...settings, dateOrder: null }));
    expect(codes(over)).toEqual(['date-order']);
    expect(over.asked).toHaveLength(2);
    const turned = await act(actions => actions.answer({ dateOrder: 'mdy' }));
    expect([turned.analysis.settings.dateOrder, turned.before]).toEqual(['mdy', null]);
    expect(codes(turned)).toEqual(['date-order']);
    const refused = await act(actions => actions.again({ ...settings, zone: 'Nowhere/At_All' }));
    expect(codes(refused)).toEqual(['unknown-zone', 'date-order']);
    const away = await act(actions => actions.cancel());
    expect([away.troubles, away.asked]).toEqual([[], []]);
  });

  test('[W81] a waiting export leaves changed settings alone', async () => {
    const { act, keep } = visit();
    const open = await act(actions => actions.read([standing]));
    const { relationship } = await act(actions => actions.keep());
    await keep(relationship!);
    const asked = await act(actions => actions.add([file('other.txt', chat(['Kim', 'Noor'], ['other'], 150))]));
    expect(codes(asked)).toEqual(['other-chat']);
    expect(reduce(asked, { type: 'erased', relationship: relationship! })).toMatchObject({ asked: [], troubles: [] });
    const saved = { book: EMPTY_BOOK, place: { kind: 'opened', name: 'x.slipstep' }, at: 0 } as const;
    expect(reduce(asked, { type: 'opened', saved, held: [] })).toMatchObject({ asked: [], troubles: [] });
    await act(actions => longer(actions, open));
    const grown = await act(actions => actions.answer({}, true));
    expect(grown.analysis.report?.messages ?? 0).toBeGreaterThan(180);
    expect(grown.analysis.settings.silenceHours).toBe(8);
    expect(grown.book.relationships[0]?.settings).toMatchObject({ silenceHours: 8 });
  });
});

test('[W85] erasing ends the worker before the copy goes', async () => {
  const order: string[] = [];
  const { act } = visit(order);
  await act(actions =>
    actions.erase(async () => {
      order.push('copy');
      return 'done';
    }),
  );
  expect(order).toEqual(['worker', 'copy', 'page']);
});

test('[W6] [W92] an answer given while locking stays', async () => {
  const saved = { book: EMPTY_BOOK, place: { kind: 'device' }, at: 0 } as const;
  let state: State = { ...firstState, gate: 'open', kept: { ...firstState.kept, saved } };
  let sealed: ((reply: Reply) => void) | null = null;
  const engine: Pick<Engine, 'look' | 'settle' | 'renew'> = {
    look: (_, heard) => {
      sealed = heard;
    },
    settle: () => undefined,
    renew: () => undefined,
  };
  const begunAnew: State[] = [];
  let actions: Actions | null = null;
  const Probe = (): null => {
    actions = useActions({
      state,
      change: one => {
        state = reduce(state, one);
      },
      restart: next => void begunAnew.push(next),
      engine: engine as Engine,
      gateNow: () => state.gate,
      later,
    });
    return null;
  };
  drawn(words, Probe, {});
  const locked = actions!.lock();
  state = reduce(state, { type: 'gate', gate: 'away', of: [] });
  sealed!({ type: 'sealed', job: 1, bytes: new Uint8Array(1) });
  await locked;
  expect(begunAnew).toMatchObject([{ gate: 'away', locked: { unsaved: false } }]);
});

describe('[W6] the private question', () => {
  const two = (name: string, them: readonly [string, string]) => file(name, chat(them, [name], 150));

  test('is asked of other two, not of the same', async () => {
    const { act, answer, state } = visit();
    await act(actions => actions.read([two('one.txt', ['Ingrid', 'Olaf'])]));
    expect(gateOf(state())).toBe('unasked');
    answer('open');
    expect(gateOf(state())).toBe('open');
    expect(gateOf(await act(actions => actions.read([two('other.txt', ['Ingrid', 'Sven'])])))).toBe('unasked');
    expect(gateOf(await act(actions => actions.undo()))).toBe('open');
    expect(gateOf(await act(actions => actions.read([two('later.txt', ['Olaf', 'Ingrid'])])))).toBe('open');
    await act(actions => actions.read([two('other.txt', ['Ingrid', 'Sven'])]));
    answer('open');
    expect(gateOf(state())).toBe('open');
    expect(gateOf(await act(actions => actions.undo()))).toBe('open');
  });

  test('is asked of two others of a group', async () => {
    const { act, answer, state } = visit();
    const { settings } = (await act(actions => actions.read([file('group.txt', group())]))).analysis;
    await act(actions => actions.again({ ...settings, people: ['Dora', 'Emil'] }));
    answer('open');
    expect(gateOf(await act(actions => actions.again({ ...settings, people: ['Emil', 'Dora'] })))).toBe('open');
    expect(gateOf(await act(actions => actions.again({ ...settings, people: ['Dora', 'Finn'] })))).toBe('unasked');
    expect(state().gate).toBe('open');
    // In a place of the book as well, which is of the two it was kept for.
    await act(actions => actions.again({ ...settings, people: ['Dora', 'Emil'] }));
    await act(actions => actions.keep());
    expect(gateOf(state())).toBe('open');
    expect(gateOf(await act(actions => actions.again({ ...settings, people: ['Emil', 'Finn'] })))).toBe('unasked');
    expect(gateOf(await act(actions => actions.again({ ...settings, people: ['Emil', 'Dora'] })))).toBe('open');
  });

  test('holds under another name that the reader joined', async () => {
    const { act, answer, state } = visit();
    const three = file('group.txt', group(['Dora', 'Dora Lovelace', 'Emil']));
    const { settings } = (await act(actions => actions.read([three]))).analysis;
    const same = [['Dora', 'Dora Lovelace']];
    const choose = async (people: readonly [string, string] | null, joined: readonly (readonly string[])[]) =>
      gateOf(await act(actions => actions.again({ ...settings, people, same: joined })));
    await choose(['Dora', 'Emil'], []);
    answer('open');
    expect(await choose(null, same)).toBe('open');
    expect(state().analysis.mirror!.people.map(({ id }) => id)).toContain('Dora Lovelace');
    expect(await choose(['Emil', 'Dora'], [])).toBe('open');
    expect(await choose(['Dora Lovelace', 'Emil'], [])).toBe('unasked');
    // Said of one under both names, it was said of neither alone.
    answer('unasked');
    await choose(null, same);
    answer('open');
    expect(gateOf(state())).toBe('open');
    for (const name of ['Dora', 'Dora Lovelace']) expect(await choose([name, 'Emil'], [])).toBe('unasked');
    expect(await choose(null, same)).toBe('open');
    const { book, relationship } = await act(actions => actions.keep());
    const kept = book.relationships.find(({ id }) => id === relationship)!;
    expect(isAnsweredOf(state(), kept)).toBe(true);
    // In a session the two in the room were asked, and nobody else of a client's file.
    const inSession = { ...state(), session: true };
    expect(isAnsweredOf(inSession, kept)).toBe(true);
    expect(isAnsweredOf(inSession, { ...kept, id: 'another' })).toBe(false);
  });

  test('asked while waiting, is of the two who come', async () => {
    const { act, answer } = visit();
    const asked = await act(actions => {
      actions.read([unclear]);
      answer('open');
    });
    expect(asked.troubles.map(({ code }) => code)).toEqual(['date-order']);
    expect(gateOf(await act(actions => actions.answer({ dateOrder: 'dmy' })))).toBe('open');
    expect(gateOf(await act(actions => actions.read([two('other.txt', ['Ingrid', 'Sven'])])))).toBe('unasked');
  });

  test('asked of those shown, is not of those coming', async () => {
    for (const brought of ['sample', 'file'] as const) {
      const { act, answer, state } = visit();
      const { settings } = (await act(actions => actions.read([file('group.txt', group())]))).analysis;
      await act(actions => actions.again({ ...settings, people: ['Dora', 'Emil'] }));
      answer('open');
      await act(actions => actions.again({ ...settings, people: ['Dora', 'Finn'] }));
      const coming = await act(actions => {
        if (brought === 'sample') actions.sample('couple');
        else actions.read([two('other.txt', ['Ingrid', 'Sven'])]);
        // They wait, and what stands there is of the two of whom nobody was asked.
        expect(gateOf(standing(state())), brought).toBe('unasked');
        // Said of these, it is not of the two who come.
        answer('open', standing);
        expect(gateOf(standing(state())), brought).toBe('open');
      });
      expect(gateOf(coming), brought).toBe(brought === 'file' ? 'unasked' : 'open');
    }
  });

  test('with nobody shown, is of the two who come', async () => {
    const { act, answer } = visit();
    const come = await act(actions => {
      actions.read([two('one.txt', ['Ingrid', 'Olaf'])]);
      answer('open', standing);
    });
    expect(gateOf(come)).toBe('open');
  });

  test('is of nobody where nobody came', async () => {
    const { act, answer } = visit();
    await act(actions => actions.read([two('one.txt', ['Ingrid', 'Olaf'])]));
    const stopped = await act(actions => {
      actions.read([two('other.txt', ['Ingrid', 'Sven'])]);
      answer('open');
      actions.cancel();
    });
    expect(gateOf(stopped)).toBe('unasked');
    const { settings } = stopped.analysis;
    expect(gateOf(await act(actions => actions.again({ ...settings, silenceHours: 8 })))).toBe('unasked');
  });

  test('is of nobody where the file waits or is refused', async () => {
    for (const [brought, said] of [
      [file('nothing.txt', 'no chat at all'), []],
      [unclear, ['date-order']],
    ] as const) {
      const { act, answer } = visit();
      const { settings } = (await act(actions => actions.read([file('group.txt', group())]))).analysis;
      const refused = await act(actions => {
        actions.read([brought]);
        answer('open');
      });
      expect(refused.troubles.filter(({ choices }) => choices.length > 0).map(({ code }) => code)).toEqual(said);
      expect(refused.analysis.report!.people).toHaveLength(3);
      expect(gateOf(await act(actions => actions.again({ ...settings, people: ['Dora', 'Emil'] })))).toBe('unasked');
    }
  });

  test('hides everybody until it is asked again', async () => {
    const { act, answer, state } = visit();
    await act(actions => actions.read([two('one.txt', ['Ingrid', 'Olaf'])]));
    answer('open');
    answer('away');
    expect(gateOf(await act(actions => actions.read([two('other.txt', ['Ingrid', 'Sven'])])))).toBe('away');
    answer('unasked');
    answer('open');
    expect(gateOf(state())).toBe('open');
    expect(gateOf(await act(actions => actions.undo()))).toBe('unasked');
  });

  test('answered elsewhere, is not answered of these two', async () => {
    const { act, change, state } = visit();
    await act(actions => actions.read([two('one.txt', ['Ingrid', 'Olaf'])]));
    change({ type: 'gate', gate: 'open', of: [] });
    expect(gateOf(state())).toBe('unasked');
  });

  const QUESTION = words.say('safety-question');
  const pageOf = (page: (props: PageProps) => ReactNode, state: State): string =>
    drawn(words, page, { state, ...AT_REST });
  const WORDS = [
    { does: 'writes once more', feels: 'an empty house' },
    { does: 'tidies the shed', feels: 'a full bucket' },
  ] as const;

  test('stands before the table, once asked for again', () => {
    const seen = { view: null, guess: null };
    const table: Table = { ...firstState.table, names: ['Kim', 'Noor'], words: WORDS, seen: [seen, seen] };
    const shown = (gate: State['gate']): string => pageOf(Together, { ...firstState, table, gate });
    expect(shown('open')).toContain(WORDS[0].does);
    for (const gate of ['unasked', 'away'] as const) expect(shown(gate)).not.toMatch(/writes once more|Kim|Noor/);
    expect(shown('unasked')).toContain(QUESTION);
  });

  test('in a session, stays away until it ends', () => {
    const began = reduce(firstState, { type: 'session', on: true });
    const table: Table = { ...began.table, words: WORDS };
    for (const page of ['session', 'yours', 'try'] as const) {
      const body = (gate: State['gate']): string =>
        pageOf(props => PageBody({ ...props, place: { page, part: '', which: '' }, later, exchanged: false }), {
          ...began,
          table,
          gate,
        });
      expect(body('open')).not.toContain(QUESTION);
      expect(body('away')).toContain(words.say('safety-away'));
      expect(body('unasked')).toContain(QUESTION);
      for (const gate of ['unasked', 'away'] as const) expect(body(gate)).not.toContain(WORDS[0].does);
    }
    const away = reduce(began, { type: 'gate', gate: 'away', of: [] });
    for (const gate of ['unasked', 'open'] as const) expect(reduce(away, { type: 'gate', gate, of: [] })).toBe(away);
    expect(reduce(reduce(away, { type: 'session', on: false }), { type: 'session', on: true }).gate).toBe('open');
  });
});

test('[W156] whoever is neither sees the two of a group', async () => {
  const { act } = visit();
  const { settings } = (await act(actions => actions.read([file('group.txt', group())]))).analysis;
  const two = ['Dora', 'Finn'] as const;
  const chosen = await act(actions => actions.again({ ...settings, people: two }));
  expect(meOf(chosen.analysis.settings)).toBe('Dora');
  const neither = withMe(chosen.analysis.settings, two, null, true);
  const shown = await act(actions => actions.again(neither));
  expect(shown.analysis.mirror?.people.map(({ name }) => name)).toEqual(two);
  expect(meOf(neither)).toBeNull();
  expect((await act(actions => actions.keep())).book.relationships[0]!.me).toBeNull();
  expect(withMe(neither, two, 'Finn', true)).toMatchObject({ people: ['Finn', 'Dora'], neither: false });
  expect(withMe(neither, two, null, false).people).toBeNull();
});

describe('[W156] a question about one’s own chat', () => {
  const yours = (state: State, part: string): string =>
    drawn(words, Yours, {
      state,
      ...AT_REST,
      gated: body => body,
      part,
    });
  const INVENTED = words.say('yours-invented');

  for (const [title, given, question] of [
    ['day or month first', unclear, words.say('load-order-dmy')],
    ['which two of a group', file('group.txt', group()), words.say('load-two-of', { count: 3 })],
  ] as const)
    test(`${title}: stands on one’s page, and offers no pair`, async () => {
      const { act } = visit();
      const asked = await act(actions => actions.read([given]));
      for (const part of ['', 'couple']) {
        expect(yours(asked, part)).toContain(question);
        expect(yours(asked, part)).not.toContain(INVENTED);
      }
    });

  test('ends with a stop, and all is as before', async () => {
    const { act } = visit();
    expect(yours(await act(actions => actions.read([unclear])), '')).toContain(words.say('load-stop'));
    const stopped = await act(actions => actions.cancel());
    expect([stopped.troubles, stopped.analysis]).toEqual([[], firstState.analysis]);
    expect(yours(stopped, '')).toContain(INVENTED);
  });
});

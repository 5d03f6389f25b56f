import { exchangeBy } from '../../src/base/index.ts';
import { describe, expect, test, vi } from 'vitest';
import { knownSpans, originOf, readExport, type ReadOptions } from '../../src/records/index.ts';
import {
  forecastTry,
  markedSpans,
  survive,
  surviveFit,
  turnsOfTwo,
  UNKNOWN,
  weigh,
} from '../../src/journeys/index.ts';
import { type Plan, type WhatIf } from '../../src/moves/index.ts';
import { WHAT_IF_EXCHANGE } from '../../src/moves/inside.ts';
import { MIRROR_EXCHANGE, type Mirror, mirror } from '../../src/story/index.ts';
import { choosePair, cuts, toTurns } from '../../src/turns/index.ts';
import type { SessionAsk, Reply, SampleId, Settings } from '../../web/worker/protocol.ts';
import type { AskWithoutJob } from '../../web/worker/client.ts';
import type { FoundAhead } from '../../web/worker/session/ahead.ts';
import { createSession } from '../../web/worker/session/session.ts';
import { toView } from '../../web/worker/session/view.ts';
import { nameWithin, safeName, safeText } from '../../web/controls/safe-text.ts';
import { samplePairs, settingsOfSample } from '../../web/worker/sample/pairs.ts';
import { sampleExport } from '../../web/worker/sample/simulate.ts';
import { workOut } from '../../web/worker/sample/work-out.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { chat } from './chats.ts';
import { issueText } from '../../src/base/index.ts';
import { long } from '../full.ts';

vi.mock(import('../../src/fit/index.ts'), async original =>
  (await import('./remembered-fits.ts')).rememberedFits(original),
);

const ZONE = 'Europe/Helsinki';
const READING: ReadOptions = {
  zone: null,
  deviceZone: ZONE,
  dateOrder: null,
  chat: null,
  keepText: true,
  progress: () => undefined,
  signal: null,
};

/** A session with everything it said, and a way to raise the stop flag. */
function session(ahead?: FoundAhead) {
  const said: Reply[] = [];
  let stopped = -1;
  const { hear } = createSession(
    ZONE,
    job => job === stopped,
    reply => {
      said.push(reply);
    },
    ahead,
  );
  let job = 0;
  return {
    said,
    stop: (at: number) => {
      stopped = at;
    },
    ask: async (ask: AskWithoutJob): Promise<Reply> => {
      job++;
      await hear({ ...ask, job } as SessionAsk);
      return said.at(-1)!;
    },
    /** As the page does where it has heard of no answer yet, though one is on its way. */
    cancel: () => hear({ type: 'cancel', job }),
  };
}

const settingsOf = (id: SampleId): Settings => ({ ...plainSettings, people: samplePairs[id].names });
const file = (text: string, name = 'chat.txt') => ({ file: new File([text], name), path: name });

/** A small chat of these two, where it does not matter what is found of it. */
const chatOf = (names: readonly [string, string], messages = 300): AskWithoutJob => ({
  type: 'files',
  files: [file(chat(names, [`from ${names[0]}`], messages))],
  settings: plainSettings,
});

let couple: Promise<{ readonly ask: ReturnType<typeof session>['ask']; readonly mirror: Mirror }> | undefined;
/** A session in which the invented couple is open, and what it showed of them. */
const coupleOpen = (): NonNullable<typeof couple> =>
  (couple ??= (async () => {
    const { ask } = session();
    const reply = await ask({ type: 'sample', sample: 'couple', settings: settingsOf('couple') });
    if (reply.type !== 'mirror') throw new Error(reply.type);
    return { ask, mirror: reply.mirror };
  })());

describe('[W13] a sample goes through the path of a file', () => {
  for (const id of ['friends', 'family'] as const)
    long(`${id}: the page gets exactly that file’s mirror`, async () => {
      const { ask } = session();
      const reply = await ask({ type: 'sample', sample: id, settings: settingsOf(id) });
      const read = await readExport(
        [{ name: 'sample.txt', path: 'sample.txt', blob: new Blob([sampleExport(samplePairs[id])]) }],
        READING,
      );
      if (!read.ok) throw new Error(read.issues.map(issueText).join());
      expect(read.value.files[0]).toMatchObject({ format: 'whatsapp', notUnderstoodCount: 0 });
      const pair = choosePair(read.value.records, ...samplePairs[id].names);
      if (!pair.ok || reply.type !== 'mirror') throw new Error('no pair');
      const own = mirror(
        toTurns(
          read.value.records,
          pair.value,
          { ...cuts.usual, id: reply.mirror.cut.id },
          { coverage: knownSpans(read.value) },
        ),
        { threads: 24, origin: originOf(read.value) },
        1,
      );
      expect(JSON.stringify(reply.mirror)).toBe(JSON.stringify(own));
    });

  test('the couple shows what was planted, with texts', async () => {
    const { ask, mirror } = await coupleOpen();
    expect(mirror.pattern.verdict).toBe('pursue-distance');
    const moment = mirror.claims.find(({ id }) => id === 'pattern')!.moments[0]!;
    const shown = await ask({ type: 'moment', records: moment.records });
    if (shown.type !== 'moment') throw new Error(shown.type);
    expect(shown.said.length).toBeGreaterThan(3);
    expect(new Set(shown.said.map(one => one.from))).toEqual(new Set([0, 1]));
    for (const one of shown.said) expect(one.text).not.toBe('');
  });
});

describe('[W158] an invented pair is worked out at build time', () => {
  long('as it would be found, in steps and settings too', async () => {
    const written = await workOut('family');
    const given: SampleId[] = [];
    const ahead = session(async id => {
      given.push(id);
      return written;
    });
    // Where it is not at hand it is found there and then.
    const plain = session(async () => null);
    const names = samplePairs.family.names;
    const settings = settingsOfSample('family');
    // Few days are left: that is soon looked at.
    const exclude = [{ from: '2024-03-30', to: '2025-04-20' }];
    const asks: readonly AskWithoutJob[] = [
      { type: 'sample', sample: 'family', settings },
      { type: 'theory' },
      ...(['a', 'b'] as const).map(by => ({
        type: 'forecast' as const,
        people: by === 'a' ? names : ([names[1], names[0]] as const),
        move: 'small-bids' as const,
        by,
        weeks: 1,
      })),
      { type: 'examples', measure: 'opening' },
      { type: 'again', settings: { ...settings, exclude } },
      { type: 'theory' },
    ];
    const answered: Reply[] = [];
    for (const ask of asks) {
      const reply = await ahead.ask(ask);
      expect(reply).toEqual(await plain.ask(ask));
      answered.push(reply);
    }
    expect(answered.map(({ type }) => type)).toEqual([
      'mirror',
      'theory',
      'forecast',
      'forecast',
      'examples',
      'mirror',
      'theory',
    ]);
    const theories = answered.flatMap(reply => (reply.type === 'theory' ? [reply.told] : []));
    expect(theories[1]).not.toEqual(theories[0]);
    expect(given).toEqual(['family']);
  });
});

test('[W15] as many of the fullest weeks go as said', async () => {
  const lines = Array.from({ length: 12 * 7 }, (_, day) =>
    Array.from({ length: 1 + (Math.floor(day / 7) % 3) }, (_, k) => {
      const at = new Date(Date.UTC(2024, 0, 1 + day, 6 + 7 * k)).toISOString();
      // Ada writes one message, or three in a row, and Ben answers.
      return (day % 2 === 0 ? ['02', '30'] : ['00', '01', '02', '30'])
        .map(minute => `[${at.slice(0, 10)}, ${at.slice(11, 14)}${minute}:00] ${minute === '30' ? 'Ben' : 'Ada'}: x\n`)
        .join('');
    }).join(''),
  ).join('');
  const blob = new Blob([lines]);
  const read = await readExport([{ name: 'a.txt', path: 'a.txt', blob }], {
    ...READING,
    zone: 'UTC',
    dateOrder: 'ymd',
  });
  if (!read.ok) throw new Error(read.issues.map(issueText).join());
  const changed = (withoutWeeks: number) => ({ silenceHours: 4, thoughtMinutes: 5, withoutWeeks });
  const answered = Array.from({ length: 9 }, (_, weeks) => {
    const found = survive(read.value, [null, null], UNKNOWN, changed(weeks));
    if (!found.ok) throw new Error('no two');
    return found.value.plain[0]![1].moments;
  });
  for (let weeks = 1; weeks <= 8; weeks++) expect(answered[weeks], `${weeks}`).toBeLessThan(answered[weeks - 1]!);
  const few = `${lines.split('\n').slice(0, 24).join('\n')}\n`;
  const short = await readExport([{ name: 'a.txt', path: 'a.txt', blob: new Blob([few]) }], {
    ...READING,
    zone: 'UTC',
    dateOrder: 'ymd',
  });
  if (!short.ok) throw new Error(short.issues.map(issueText).join());
  const none = survive(short.value, [null, null], UNKNOWN, changed(8));
  expect(none.ok && none.value.plain.flat().every(one => one.least === null)).toBe(true);
  const fit = surviveFit(short.value, [null, null], UNKNOWN, changed(8), () => undefined);
  expect(fit.ok && fit.value.sure).toBe('open');
});

describe('[W12] swapping', () => {
  test('exchanges the view of a session', async () => {
    const { ask, mirror } = await coupleOpen();
    const other = await ask({
      type: 'again',
      settings: { ...settingsOf('couple'), people: ['Ben', 'Ada'] },
    });
    if (other.type !== 'mirror') throw new Error('no mirror');
    expect(toView(exchangeBy(MIRROR_EXCHANGE, mirror))).toEqual(toView(other.mirror));
    expect(toView(exchangeBy(MIRROR_EXCHANGE, exchangeBy(MIRROR_EXCHANGE, mirror)))).toEqual(toView(mirror));
  });
});

describe('[W14] one conversation at a time', () => {
  test('a stop during the weighing changes nothing', async () => {
    const { ask, said, stop } = session();
    await ask(chatOf(['Ruth', 'Leo']));
    stop(2);
    await ask({ type: 'files', files: [file(chat(['A', 'B'], ['x'], 500))], settings: plainSettings });
    expect(said.filter(reply => reply.job === 2 && reply.type !== 'progress')).toEqual([]);
    const again = await ask({ type: 'again', settings: plainSettings });
    expect(again.type === 'mirror' && again.mirror.people.map(person => person.name)).toEqual(['Ruth', 'Leo']);
  });

  test('a late stop changes nothing either', async () => {
    const { ask, cancel } = session();
    const opens = async (): Promise<string> => {
      const reply = await ask({ type: 'moment', records: [0, 0] });
      return reply.type === 'moment' ? reply.said.map(({ from, text }) => `${from} ${text}`).join() : reply.type;
    };
    await ask(chatOf(['Ruth', 'Leo']));
    await ask(chatOf(['Ada', 'Ben']));
    const there = await opens();
    for (const one of [
      chatOf(['Noor', 'Kim']),
      { type: 'again', settings: { ...plainSettings, people: ['Ben', 'Ada'] } },
    ] as const) {
      expect(await ask(one)).toMatchObject({ type: 'mirror' });
      await cancel();
      expect(await opens()).toBe(there);
    }
    // Nor is there anything else to go back to.
    await ask({ type: 'undo' });
    const again = await ask({ type: 'again', settings: plainSettings });
    expect(again.type === 'mirror' && again.mirror.people.map(person => person.name)).toEqual(['Ruth', 'Leo']);
    // What was heard of stays, whatever is stopped after it.
    await ask({ type: 'moment', records: [0, 0] });
    await cancel();
    expect(await ask({ type: 'again', settings: plainSettings })).toMatchObject({ type: 'mirror' });
  });

  test('[W153] a lost record’s question says how to return', async () => {
    const { ask } = session();
    const people = ['A', 'B'] as const;
    const changed = { silenceHours: 5, thoughtMinutes: 5, withoutWeeks: 0 };
    for (const one of [
      { type: 'forecast', people, move: 'small-bids', by: 'a', weeks: 6 },
      { type: 'again', settings: plainSettings },
      { type: 'answer', settings: plainSettings, belongs: false },
      { type: 'examples', measure: 'turn' },
      { type: 'moment', records: [0, 1] },
      { type: 'survive', changed },
      { type: 'survive-fit', changed },
      { type: 'theory' },
      { type: 'equations', people, move: 'small-bids', by: 'a', weeks: 6 },
      { type: 'keep', relationship: 'r1' },
      { type: 'show', relationship: 'r1', settings: plainSettings },
      { type: 'beside', relationship: 'r1', settings: plainSettings },
    ] as const)
      expect(await ask(one)).toMatchObject({ type: 'trouble', troubles: [{ code: 'reader-renewed' }] });
  });

  test('[W153] a look at a replaced record is answered', async () => {
    const { ask, said } = session();
    const people = ['A', 'B'] as const;
    await ask({ type: 'files', files: [file(chat(['A', 'B'], ['x', 'y?'], 900))], settings: plainSettings });
    const asked = [
      ask({ type: 'theory' }),
      ask({ type: 'equations', people, move: 'small-bids', by: 'a', weeks: 6 }),
      ask({ type: 'undo' }),
    ];
    await Promise.all(asked);
    expect(said.filter(({ job }) => job === 2 || job === 3).map(({ type }) => type)).toEqual([
      'cancelled',
      'cancelled',
    ]);
  });

  test('undo goes back one conversation', async () => {
    const { ask } = session();
    await ask(chatOf(['Ruth', 'Leo']));
    await ask(chatOf(['A', 'B']));
    await ask({ type: 'undo' });
    const again = await ask({ type: 'again', settings: plainSettings });
    expect(again.type === 'mirror' && again.mirror.people[0].name).toBe('Ruth');
  });

  test('a group asks for two, and shows them', async () => {
    const { ask } = session();
    const lines = chat(['A', 'B'], ['x'], 400)
      .split('\n')
      .map((line, i) => (i % 7 === 3 ? line.replace(/ - [AB]:/, ' - C:') : line))
      .join('\n');
    const reply = await ask({ type: 'files', files: [file(lines)], settings: plainSettings });
    if (reply.type !== 'people') throw new Error(reply.type);
    expect(reply.report.people.map(person => person.name).sort()).toEqual(['A', 'B', 'C']);
    const ids = ['C', 'A'].map(name => reply.report.people.find(person => person.name === name)!.id) as [
      string,
      string,
    ];
    const chosen = await ask({ type: 'again', settings: { ...plainSettings, people: ids } });
    expect(chosen.type === 'mirror' && chosen.mirror.people.map(person => person.name)).toEqual(['C', 'A']);
    expect(chosen.type === 'mirror' && chosen.mirror.coverage.leftOut.otherPeople).toBeGreaterThan(0);
  });

  test('left-out days follow the record’s own clock', async () => {
    const { ask } = session();
    await ask(chatOf(['Ada', 'Ben'], 2000));
    const reply = await ask({
      type: 'again',
      settings: { ...plainSettings, exclude: [{ from: '2024-03-30', to: '2024-04-02' }] },
    });
    if (reply.type !== 'mirror') throw new Error(reply.type);
    const [before, after] = reply.mirror.coverage.spans;
    // Helsinki: two hours ahead on 30 March, three on 3 April.
    expect(new Date(before!.to * 1000).toISOString()).toBe('2024-03-29T22:00:00.000Z');
    expect(new Date(after!.from * 1000).toISOString()).toBe('2024-04-02T21:00:00.000Z');
  });

  long('[MV25] a forecast goes on from the mirror’s flagged days', async () => {
    const { ask } = session();
    const { names } = samplePairs.family;
    const marked = [{ kind: 'apart', from: '2024-03-30', to: '2024-04-20' }] as const;
    const foreseen = async (people: readonly [string, string], by: 'a' | 'b'): Promise<WhatIf> => {
      const reply = await ask({ type: 'forecast', people, move: 'small-bids', by, weeks: 1 });
      if (reply.type !== 'forecast') throw new Error(reply.type);
      return reply.answer;
    };
    await ask({ type: 'sample', sample: 'family', settings: settingsOf('family') });
    const plain = await foreseen(names, 'b');
    await ask({ type: 'again', settings: { ...settingsOf('family'), marked } });
    const flagged = await foreseen(names, 'b');
    expect(flagged).not.toEqual(plain);
    expect(exchangeBy(WHAT_IF_EXCHANGE, await foreseen([names[1], names[0]], 'a'))).toEqual(flagged);
    const read = await readExport(
      [{ name: 'sample.txt', path: 'sample.txt', blob: new Blob([sampleExport(samplePairs.family)]) }],
      READING,
    );
    if (!read.ok) throw new Error('not read');
    const two = turnsOfTwo(read.value, names, UNKNOWN);
    if (!two.ok) throw new Error('no two');
    const { turns } = two.value;
    const anew = weigh(turns, { spans: markedSpans(read.value, marked) });
    expect(forecastTry(turns, anew, { move: 'small-bids', by: 'b', weeks: 1 })).toEqual(flagged);
  });

  long('[MV18] a try’s outcome is weighed with flagged days', async () => {
    const { ask } = session();
    const { names } = samplePairs.family;
    const marked = [{ kind: 'apart', from: '2024-03-30', to: '2024-04-20' }] as const;
    const plan: Plan = {
      version: 1,
      move: 'small-bids',
      by: 'a',
      design: { kind: 'week-pairs', weeks: 8 },
      outcome: 'openings',
      start: Date.UTC(2024, 5, 3) / 1000,
      seed: 3,
    };
    const came = async (settings: Partial<Settings>) => {
      await ask({ type: 'sample', sample: 'family', settings: { ...settingsOf('family'), ...settings } });
      const now = plan.start + 99 * 7 * 86_400;
      const tried = { plan, guess: null, forecast: null, lapsed: [], silent: false, now };
      const reply = await ask({ type: 'check', people: names, ...tried });
      if (reply.type !== 'check' || reply.check.state !== 'done' || !reply.check.coupling?.told)
        throw new Error('no check');
      return reply.check.coupling;
    };
    const [plain, flagged] = [await came({}), await came({ marked })];
    expect(flagged.aToB.before).not.toEqual(plain.aToB.before);
    expect(flagged.aToB.since).toEqual(plain.aToB.since);
  });

  test('[W62] days apart are read at their own level', async () => {
    const { ask } = session();
    const plain = await ask(chatOf(['Ada', 'Ben'], 2000));
    const days = { kind: 'apart', from: '2024-03-30', to: '2024-04-20' } as const;
    const reply = await ask({ type: 'again', settings: { ...plainSettings, marked: [days] } });
    if (reply.type !== 'mirror' || plain.type !== 'mirror') throw new Error(reply.type);
    expect(reply.mirror.counts).toEqual(plain.mirror.counts);
    const [apart] = reply.mirror.marked;
    // Helsinki: two hours ahead on 30 March, three on 20 April.
    expect(apart!.spans.map(({ from, to }) => [from, to].map(at => new Date(at * 1000).toISOString()))).toEqual([
      ['2024-03-29T22:00:00.000Z', '2024-04-20T21:00:00.000Z'],
    ]);
    const { marked } = toView(reply.mirror);
    expect(marked).toHaveLength(1);
    expect(marked[0]!.of.map(({ id }) => id)).toEqual(['mirror-of-usual', 'mirror-of-usual']);
  });
});

test('[R18] the page hears which two files count twice', async () => {
  const { ask } = session();
  const said = (seconds: number): string =>
    Array.from({ length: 20 }, (_, i) => {
      const at = new Date(Date.UTC(2024, 0, 20, 8) + i * 7_200_000 + seconds * 1000).toISOString();
      return `[${at.slice(8, 10)}/01/2024, ${at.slice(11, 19)}] ${i % 2 === 0 ? 'Ann' : 'Bo'}: message number ${i}\n`;
    }).join('');
  const files = [file(said(0), 'hers.txt'), file(said(20), 'his.txt')];
  const reply = await ask({ type: 'files', files, settings: plainSettings });
  const notes = 'report' in reply ? (reply.report?.notes ?? []) : [];
  expect(JSON.stringify(notes)).toContain('records-twice');
  expect(JSON.stringify(notes)).toContain('his.txt');
});

describe('[W8] text at display', () => {
  test('controls and direction marks go, joiners stay', () => {
    expect(safeText('\u202Egnp\u202C \u001B[31mred\u0007 a\u200Bb')).toBe('gnp [31mred ab');
    expect(safeText('👩\u200D👧 می\u200Cخواهم\tx\ny')).toBe('👩\u200D👧 می\u200Cخواهم\tx\ny');
    expect(safeName('\u2066\u2069 \u200E')).toBe('—');
    expect([...new Intl.Segmenter().segment(safeName('é'.repeat(100)))]).toHaveLength(40);
  });

  test('[W126] a name in a picture is whole, or ends in …', () => {
    for (const name of ['Maximiliane', 'Jill-Lilli', 'Wim']) {
      expect(nameWithin(name, 116, 18)).toBe(name);
      expect(nameWithin(name, 116 / 3, 6)).toBe(name);
    }
    expect(nameWithin('Wolfeschlegelsteinhausen', 116, 18)).toMatch(/^Wolfesc\w*…$/);
    expect(nameWithin('👩‍👩‍👧‍👦'.repeat(9), 116, 18)).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });
});

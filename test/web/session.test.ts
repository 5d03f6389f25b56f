import { describe, expect, test, vi } from 'vitest';
import { READING, session, settingsOf } from './worker-session.ts';
import { exchangeBy } from '../../src/base/index.ts';
import { readExport } from '../../src/records/index.ts';
import { survive, surviveFit, UNKNOWN } from '../../src/journeys/index.ts';
import { answerOfOne, MIRROR_EXCHANGE, type Mirror, onDoubling } from '../../src/story/index.ts';
import type { AskWithoutJob } from '../../web/worker/client.ts';
import { toView } from '../../web/worker/session/view.ts';
import { nameWithin, safeName, safeText } from '../../web/controls/safe-text.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { chat } from './chats.ts';
import { issueText } from '../../src/base/index.ts';

vi.mock(import('../../src/fit/index.ts'), async original =>
  (await import('./remembered-fits.ts')).rememberedFits(original),
);
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
  const untold = (weeks: number) => {
    const found = survive(short.value, [null, null], UNKNOWN, changed(weeks));
    return found.ok && found.value.plain.flat().every(one => one.least === null);
  };
  expect([untold(0), untold(8)]).toEqual([false, true]);
  const fit = surviveFit(short.value, [null, null], UNKNOWN, changed(8), () => undefined);
  expect(fit.ok && fit.value.sure).toBe('open');
  // The prior's size describes nobody.
  expect(fit.ok && fit.value.onDoubling).toBeNull();
});

test('[W15] a fit under the same cut-offs finds the numbers of the answer', async () => {
  const { ask, mirror } = await coupleOpen();
  const { silenceHours } = settingsOf('couple');
  const same = await ask({ type: 'survive-fit', changed: { silenceHours, thoughtMinutes: 5, withoutWeeks: 0 } });
  expect(same).toMatchObject({
    answers: [answerOfOne(mirror, 'a'), answerOfOne(mirror, 'b')],
    onDoubling: [onDoubling(mirror, 0).median, onDoubling(mirror, 1).median],
  });
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

import { describe, expect, test, vi } from 'vitest';
import { READING, session, settingsOf } from '../../../test/web/worker-session.ts';
import { exchangeBy } from '../../../src/base/index.ts';
import { knownSpans, originOf, readExport } from '../../../src/records/index.ts';
import { forecastTry, markedSpans, turnsOfTwo, UNKNOWN, weigh } from '../../../src/journeys/index.ts';
import { type Plan, type WhatIf } from '../../../src/moves/index.ts';
import { WHAT_IF_EXCHANGE } from '../../../src/moves/inside.ts';
import { mirror } from '../../../src/story/index.ts';
import { choosePair, cuts, toTurns } from '../../../src/turns/index.ts';
import type { Reply, SampleId, Settings } from '../../../web/worker/protocol.ts';
import type { AskWithoutJob } from '../../../web/worker/client.ts';
import { samplePairs, settingsOfSample } from '../../../web/worker/sample/pairs.ts';
import { sampleExport } from '../../../web/worker/sample/simulate.ts';
import { workOut } from '../../../web/worker/sample/work-out.ts';
import { issueText } from '../../../src/base/index.ts';

vi.mock(import('../../../src/fit/index.ts'), async original =>
  (await import('../../../test/web/remembered-fits.ts')).rememberedFits(original),
);

describe('[W13] a sample goes through the path of a file', () => {
  for (const id of ['friends', 'family'] as const)
    test(`${id}: the page gets exactly that file’s mirror`, async () => {
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
});

describe('[W158] an invented pair is worked out at build time', () => {
  test('as it would be found, in steps and settings too', async () => {
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

describe('[W14] one conversation at a time', () => {
  test('[MV25] a forecast goes on from the mirror’s flagged days', async () => {
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

  test('[MV18] a try’s outcome is weighed with flagged days', async () => {
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
});

import { describe, expect, test, vi } from 'vitest';
import { type Book, EMPTY_BOOK, type Relationship } from '../../src/moves/index.ts';
import type { AskWithoutJob, Engine } from '../../web/worker/client.ts';
import type { ReadReport, SessionAsk, Reply, Settings, Trouble } from '../../web/worker/protocol.ts';
import { createSession } from '../../web/worker/session/session.ts';
import { RENEWED } from '../../web/worker/session/troubles.ts';
import { reduce } from '../../web/state/reduce.ts';
import { COMING, firstState, isUnsaved, type State } from '../../web/state/state.ts';
import { asNow } from '../../web/state/as-now.ts';
import { copyAs, markCopy } from '../../web/state/keeping/copy-watch.ts';
import type { Saved } from '../../web/state/keeping/kept.ts';
import { inMasks, named, shownNames } from '../../web/state/keeping/called.ts';
import { restOf } from '../../web/state/keeping/lock-all.ts';
import { lockAll, unlockAll } from '../../web/state/keeping/lock-all.ts';
import { relationshipFrom } from '../../web/state/keeping/new-relationship.ts';
import { openKept } from '../../web/state/keeping/opening.ts';
import { outdates } from '../../web/state/keeping/taken-out.ts';
import { needed, saveFile } from '../../web/state/keeping/vault.ts';
import type { Actions } from '../../web/state/actions.ts';
import { Load, Zone } from '../../web/pages/load/load.tsx';
import { shownIn } from '../../web/pages/load/shown.ts';
import { withZone } from '../../web/pages/load/file-zones.ts';
import { KeptFile } from '../../web/pages/file/file.tsx';
import { tellPlain } from '../../src/story/index.ts';
import { dataOf } from '../../web/takeaway/exports.ts';
import { toView } from '../../web/worker/session/view.ts';
import { draftOf } from '../../web/state/draft.ts';
import { EMPTY_TABLE } from '../../web/state/table.ts';
import { Where } from '../../web/pages/lock/where.tsx';
import { createKeeping } from '../../web/worker/keeping.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { takeSnapshot } from '../../src/records/index.ts';
import { loadWords, message, speaker } from '../../src/words/index.ts';
import { plainOptions, textSource } from '../records/helpers.ts';
import { chat } from './chats.ts';
import { AT_REST, drawn } from './drawn.ts';

vi.mock(import('../../src/fit/index.ts'), async original =>
  (await import('./remembered-fits.ts')).rememberedFits(original),
);

// The work that a lock asks of a guesser it asks of every test here, too, and none is about it: test/store and the first test of return.test.ts
// see to that.
vi.mock(import('../../src/store/passphrase.ts'), async original => {
  const { oneLock } = await original();
  return { oneLock: (passphrase, _, progress) => oneLock(passphrase, 4, progress) };
});

const words = speaker(await loadWords('en'));

/** Has a file be gone from where it lay; what comes back puts it there again. */
function move(file: File): () => void {
  file.stream = () => {
    throw new DOMException('', 'NotFoundError');
  };
  return () => Reflect.deleteProperty(file, 'stream');
}

/** Has a file be read only then, by whoever begins to read it before what comes back is called. */
function hold(file: File, then: Promise<unknown>): () => void {
  const slice = file.slice.bind(file);
  file.slice = (...part) => {
    const blob = slice(...part);
    const read = blob.arrayBuffer.bind(blob);
    blob.arrayBuffer = async () => {
      await then;
      return read();
    };
    return blob;
  };
  return () => Reflect.deleteProperty(file, 'slice');
}

/** A session, and all that it said. */
function hearing(zone = 'Europe/Helsinki') {
  const said: Reply[] = [];
  return {
    said,
    ...createSession(
      zone,
      () => false,
      reply => void said.push(reply),
    ),
  };
}

/** A session that answers one thing at a time, whatever the answer is. */
function answers(zone?: string) {
  const { said, hear } = hearing(zone);
  let job = 0;
  return async (ask: AskWithoutJob): Promise<Reply> => {
    job++;
    await hear({ ...ask, job } as SessionAsk);
    return said.at(-1)!;
  };
}

/** As `answers`, where it is known what is answered. */
const session =
  (zone?: string, answer = answers(zone)) =>
  async <T extends Reply['type']>(ask: AskWithoutJob, type: T): Promise<Extract<Reply, { type: T }>> => {
    const reply = await answer(ask);
    if (reply.type !== type) throw new Error(`${reply.type}: ${JSON.stringify(reply).slice(0, 300)}`);
    return reply as Extract<Reply, { type: T }>;
  };
type Asking = ReturnType<typeof session>;

/** Asked without waiting for what it comes to. */
const answersTo = (ask: Asking, one: AskWithoutJob): Promise<unknown> => ask(one, 'kept').catch(() => undefined);

const TEXTS = ['a canary-61c in a cage', 'On my way?', 'Yes', 'See you at seven', 'Look'];
const LINES = chat(['Adelheid', 'Benedict'], TEXTS, 420).trimEnd().split('\n');
const given = (lines: readonly string[], name = 'chat.txt') => ({
  file: new File([`${lines.join('\n')}\n`], name),
  path: name,
});
const SETTINGS: Settings = { ...plainSettings, people: ['Benedict', 'Adelheid'] };
const PASSPHRASE = 'a long quiet evening';
const NOT_SAID = { view: null, guess: null };
const relationship = (id: string, settings: Settings): Relationship => ({
  id,
  called: '',
  people: [
    { id: 'Adelheid', name: 'Adelheid' },
    { id: 'Benedict', name: 'Benedict' },
  ],
  me: null,
  settings,
  tries: [],
  checkIns: [],
  loopWords: [
    { does: '', feels: '' },
    { does: '', feels: '' },
  ],
});
const bookOf = (settings: Settings): Book => ({ ...EMPTY_BOOK, relationships: [relationship('r1', settings)] });

async function held(ask: Asking, settings: Settings, lines = LINES): Promise<void> {
  await ask({ type: 'files', files: [given(lines)], settings }, 'mirror');
  await ask({ type: 'keep', relationship: 'r1' }, 'kept');
}

async function sealed(ask: Asking, settings: Settings, lines = LINES): Promise<Uint8Array> {
  await held(ask, settings, lines);
  return (await ask({ type: 'seal', book: bookOf(settings), held: [], passphrase: PASSPHRASE }, 'sealed')).bytes;
}

describe('[W80] a record saved and opened again', () => {
  test('keeps each file’s own zone', async () => {
    const ask = session();
    const files = [given(LINES.slice(0, 200), '_chat.txt'), given(LINES.slice(200), '_chat.txt')];
    let now = await ask({ type: 'files', files, settings: SETTINGS }, 'mirror');
    let settings = SETTINGS;
    const chosen = ['Asia/Tokyo', 'America/New_York'];
    for (const [f, zone] of chosen.entries()) {
      settings = withZone(settings, now.report.files, f, zone);
      now = await ask({ type: 'again', settings }, 'mirror');
    }
    const zones = (reply: typeof now): readonly string[] => reply.report.files.map(({ zone }) => zone.name);
    expect(zones(now)).toEqual(chosen);
    await ask({ type: 'keep', relationship: 'r1' }, 'kept');
    const { bytes } = await ask({ type: 'seal', book: bookOf(settings), held: [], passphrase: PASSPHRASE }, 'sealed');
    const other = session();
    await other({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    expect(zones(await other({ type: 'show', relationship: 'r1', settings }, 'mirror'))).toEqual(chosen);
  });

  test('gives the same mirror elsewhere, without words', async () => {
    const settings: Settings = { ...SETTINGS, deviceZone: 'Europe/Helsinki' };
    const one = session();
    const before = await one({ type: 'files', files: [given(LINES)], settings }, 'mirror');
    const bytes = await sealed(one, settings);
    const other = session('America/Lima');
    const { book, held } = await other({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    expect(book).toEqual(bookOf(settings));
    expect(held).toEqual([{ relationship: 'r1', words: false }]);
    const after = await other({ type: 'show', relationship: 'r1', settings }, 'mirror');
    expect(JSON.stringify(after.mirror)).toBe(JSON.stringify(before.mirror));
    expect(after.report).toEqual({ ...before.report, notes: [] });
    const { said } = await other({ type: 'moment', records: [0, 3] }, 'moment');
    expect(said.map(one => one.text)).toEqual([null, null, null, null]);
  });

  test('a save waits for a record on its way in', async () => {
    const { said, hear } = hearing();
    await hear({ type: 'files', files: [given(LINES)], settings: SETTINGS, job: 1 });
    await Promise.all([
      hear({ type: 'keep', relationship: 'r1', job: 2 }),
      hear({ type: 'seal', book: bookOf(SETTINGS), held: [], passphrase: PASSPHRASE, job: 3 }),
    ]);
    const sealing = said.find(reply => reply.type === 'sealed');
    if (sealing?.type !== 'sealed') throw new Error('not sealed');
    const { held } = await session()({ type: 'unseal', bytes: sealing.bytes, passphrase: PASSPHRASE }, 'unsealed');
    expect(held).toEqual([{ relationship: 'r1', words: false }]);
  });

  test('is of the latest reading', async () => {
    const unclear = Array.from({ length: 40 }, (_, i) => {
      const [first, second] = [Math.floor(i / 6) + 1, Math.floor(i / 6) + 2];
      return `0${first}/0${second}/24, 10:0${i % 6} - ${i % 2 === 0 ? 'Adelheid' : 'Benedict'}: ${TEXTS[i % 5]}`;
    });
    const settings = { ...SETTINGS, dateOrder: 'mdy' } as const;
    for (const waits of [true, false]) {
      const ask = session();
      const chosen = given(unclear);
      await ask({ type: 'files', files: [chosen], settings: { ...SETTINGS, dateOrder: 'dmy' } }, 'mirror');
      // Whichever of the two is done first.
      const gate = Promise.withResolvers<undefined>();
      const free = waits ? hold(chosen.file, gate.promise) : null;
      const taken = answersTo(ask, { type: 'keep', relationship: 'r1' });
      free?.();
      const { report } = await ask({ type: 'again', settings }, 'mirror');
      gate.resolve(undefined);
      await taken;
      await ask({ type: 'seal', book: bookOf(settings), held: ['r1'], passphrase: PASSPHRASE }, 'sealed');
      const kept = await ask({ type: 'show', relationship: 'r1', settings }, 'mirror');
      expect([kept.report.from, kept.report.to]).toEqual([report.from, report.to]);
    }
  });

  test('[W82] holds nothing of a file saved meanwhile', async () => {
    const ask = session();
    const bytes = await sealed(session(), SETTINGS);
    await held(ask, SETTINGS);
    const seal = {
      type: 'seal',
      book: bookOf(SETTINGS),
      held: [],
      passphrase: 'another one, for another file',
    } as const;
    const other = await ask(seal, 'sealed');
    const late = answersTo(ask, { type: 'keep', relationship: 'r2' });
    await ask({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    await late;
    expect(await ask({ type: 'verify', bytes: other.bytes }, 'verified')).toMatchObject({ same: false });
    const locked = await ask({ type: 'lock', book: EMPTY_BOOK, held: [], rest: null }, 'sealed');
    const opened = await session()({ type: 'unseal', bytes: locked.bytes, passphrase: PASSPHRASE }, 'unsealed');
    expect(opened.held.map(({ relationship }) => relationship)).toEqual(['r1']);
  });

  test('[W82] takes in nothing that was being read', async () => {
    const bytes = await sealed(session(), SETTINGS);
    const { said, hear } = hearing();
    const opens = {
      look: (ask, heard) => void hear({ ...ask, job: 2 } as SessionAsk).then(() => heard(said.at(-1)!)),
      cancel: () => void hear({ type: 'cancel', job: 1 }),
    } as Partial<Engine> as Engine;
    const chosen = given(chat(['Cleo', 'Dan'], ['so', 'no'], 300).trimEnd().split('\n'));
    const gate = Promise.withResolvers<undefined>();
    const stream = chosen.file.stream.bind(chosen.file);
    // Whoever reads it through waits.
    chosen.file.stream = () =>
      new ReadableStream({
        async start(controller) {
          await gate.promise;
          for await (const piece of stream()) controller.enqueue(piece);
          controller.close();
        },
      });
    const reading = hear({ type: 'files', files: [chosen], settings: plainSettings, job: 1 });
    expect(await openKept(opens, bytes, PASSPHRASE, words)).toMatchObject({ type: 'unsealed' });
    gate.resolve(undefined);
    await reading;
    expect(said.filter(({ job, type }) => job === 1 && type === 'mirror')).toEqual([]);
    await hear({ type: 'moment', records: [0, 1], job: 3 });
    expect(said.at(-1)).toMatchObject({ type: 'trouble', troubles: [{ code: 'reader-renewed' }] });
  });

  test('[ST14] a file too large is refused unread', async () => {
    const file = new File(['age-encryption.org/v1\n'], 'x.slipstep');
    Object.defineProperty(file, 'size', { value: 2 ** 30 });
    file.arrayBuffer = () => expect.unreachable();
    expect(await openKept({} as Engine, file, PASSPHRASE, words)).toBe(words.say('store-too-large'));
  });

  test('has its words where they were chosen', async () => {
    const settings = { ...SETTINGS, keepWords: true };
    const bytes = await sealed(session(), settings);
    const other = session();
    await other({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    await other({ type: 'show', relationship: 'r1', settings }, 'mirror');
    const { said } = await other({ type: 'moment', records: [0, 1] }, 'moment');
    expect(said.map(one => one.text)).toEqual(TEXTS.slice(0, 2));
  });

  test('keeps or drops words as said last', async () => {
    const ask = session();
    const reply = await ask({ type: 'files', files: [given(LINES)], settings: SETTINGS }, 'mirror');
    const origin = { kind: 'file' } as const;
    const analysis = { ...firstState.analysis, origin, settings: SETTINGS, mirror: reply.mirror };
    for (const keepWords of [true, false]) {
      const settings = { ...SETTINGS, keepWords: !keepWords };
      const opened: State = {
        ...firstState,
        analysis: { ...analysis, settings },
        book: bookOf(settings),
        relationship: 'r1',
      };
      const said = reduce(opened, { type: 'book', change: () => bookOf({ ...settings, keepWords }) });
      for (const grows of [false, true]) {
        const cut = { ...said.analysis.settings, silenceHours: 6 };
        const request = { origin, settings: cut, anew: false, relationship: 'r1', grows };
        const { book } = reduce(said, { ...reply, request, asNow });
        expect(book).toEqual(bookOf({ ...cut, keepWords }));
      }
      const same = { origin, settings, anew: false, relationship: 'r1', grows: false };
      expect(reduce(said, { ...reply, request: same, asNow }).book).toBe(said.book);
    }
    // Kept anew, nobody has said so for it yet.
    const anew = relationshipFrom('r2', reply.mirror, { ...SETTINGS, keepWords: true }, '', null);
    expect(anew.settings).toEqual(SETTINGS);
  });

  test('has kept words of talks, byte for byte', async () => {
    const ask = session();
    await sealed(ask, SETTINGS);
    const text = ' canary-90d1 “that I do not matter”\n';
    const talks = [{ id: 't1', at: 5, door: 'waiting', role: 'reaching', words: [{ state: 'says', text }] }] as const;
    const book: Book = { ...EMPTY_BOOK, relationships: [{ ...relationship('r1', SETTINGS), talks }] };
    const { bytes } = await ask({ type: 'seal', book, held: [], passphrase: PASSPHRASE }, 'sealed');
    expect(Buffer.from(bytes).includes('canary-90d1')).toBe(false);
    expect((await session()({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed')).book).toEqual(book);
  });

  test('exchanging the two exchanges their places only', async () => {
    const ask = session();
    await ask({ type: 'unseal', bytes: await sealed(ask, SETTINGS), passphrase: PASSPHRASE }, 'unsealed');
    const one = await ask({ type: 'show', relationship: 'r1', settings: SETTINGS }, 'mirror');
    const other = await ask(
      { type: 'beside', relationship: 'r1', settings: { ...SETTINGS, people: ['Adelheid', 'Benedict'] } },
      'beside',
    );
    expect(other.mirror.people.toReversed()).toEqual(one.mirror.people);
    expect(other.mirror.counts.turns.toReversed()).toEqual(one.mirror.counts.turns);
  });
});

describe('[W81] a later export added to a kept record', () => {
  const early = LINES.slice(0, 280);
  const late = LINES.slice(170);

  test('merges without doubles, as if read together', async () => {
    const ask = session();
    await sealed(ask, SETTINGS, early);
    const added = await ask(
      { type: 'add', relationship: 'r1', inFile: false, files: [given(late, 'late.txt')], settings: SETTINGS },
      'mirror',
    );
    expect(added.report.messages).toBe(LINES.length);
    const together = await session()(
      { type: 'files', files: [given(late, 'late.txt'), given(early)], settings: SETTINGS },
      'mirror',
    );
    expect(JSON.stringify(added.mirror)).toBe(JSON.stringify(together.mirror));
    // And it is what is saved from now on.
    const { bytes } = await ask({ type: 'seal', book: bookOf(SETTINGS), held: [], passphrase: PASSPHRASE }, 'sealed');
    const other = session();
    await other({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    const again = await other({ type: 'show', relationship: 'r1', settings: SETTINGS }, 'mirror');
    expect(JSON.stringify(again.mirror)).toBe(JSON.stringify(added.mirror));
  });

  test('stopped, is in no file', async () => {
    const { said, hear } = hearing();
    const files = (from: number, to: number) => [given(LINES.slice(from, to), `${from}.txt`)];
    await hear({ type: 'files', files: files(0, 300), settings: SETTINGS, job: 1 });
    await hear({ type: 'keep', relationship: 'r1', job: 2 });
    const later = { files: files(200, 420), settings: SETTINGS } as const;
    for (const [i, relationship] of ['r1', 'r2'].entries()) {
      const job = 3 + i;
      await hear({ type: 'add', relationship, inFile: false, ...later, job });
      expect(said.at(-1)).toMatchObject({ type: 'mirror', job });
      await hear({ type: 'cancel', job });
    }
    await hear({ type: 'show', relationship: 'r1', settings: SETTINGS, job: 5 });
    expect(said.at(-1)).toMatchObject({ type: 'mirror', report: { messages: 300 } });
    await hear({ type: 'show', relationship: 'r2', settings: SETTINGS, job: 6 });
    expect(said.at(-1)).toMatchObject({ type: 'trouble' });
  });

  test('a larger export replaces it; undo brings it back', async () => {
    const ask = session();
    await sealed(ask, SETTINGS, early);
    const added = await ask(
      { type: 'add', relationship: 'r1', inFile: false, files: [given(LINES)], settings: SETTINGS },
      'mirror',
    );
    expect(added.report.files).toHaveLength(1);
    expect(added.report.messages).toBe(LINES.length);
    await ask({ type: 'undo' }, 'undone');
    const back = await ask({ type: 'show', relationship: 'r1', settings: SETTINGS }, 'mirror');
    expect(back.report.messages).toBe(early.length);
  });
});

describe('[W81] whether a later export is of the kept chat', () => {
  const early = LINES.slice(0, 280);
  const add = { type: 'add', relationship: 'r1', inFile: false, settings: SETTINGS } as const;
  const writtenBy = (name: string, lines: readonly string[]) => lines.map(line => line.replace('Benedict', name));

  test.each([
    ['of two others', chat(['Cleo', 'Dan'], ['so', 'no'], 300).trimEnd().split('\n')],
    ['with somebody else', chat(['Adelheid', 'Cleo'], ['so', 'no'], 300).trimEnd().split('\n')],
    ['under another name, none of it known already', writtenBy('+49 170 1', LINES.slice(280))],
    ['in which one of the two alone wrote', LINES.slice(280).filter(line => line.includes('Adelheid'))],
  ])('is asked of a chat %s', async (_, lines) => {
    const ask = session();
    await held(ask, SETTINGS, early);
    const { troubles } = await ask({ ...add, files: [given(lines, 'late.txt')] }, 'trouble');
    expect(troubles).toMatchObject([{ code: 'other-chat', choices: ['belongs'] }]);
    const still = await ask({ type: 'show', relationship: 'r1', settings: SETTINGS }, 'mirror');
    expect(still.report.messages).toBe(early.length);
    // By the reader's word it is added, and every line of it counted.
    await ask({ ...add, files: [given(lines, 'late.txt')] }, 'trouble');
    const added = await ask({ type: 'answer', settings: SETTINGS, belongs: true }, 'mirror');
    expect(added.report.messages + added.report.duplicatesMerged).toBe(early.length + lines.length);
    const kept = await ask({ type: 'show', relationship: 'r1', settings: SETTINGS }, 'mirror');
    expect(kept.report.messages).toBe(added.report.messages);
  });

  test('is plain where both know both sides', async () => {
    const ask = session();
    await held(ask, SETTINGS, early);
    const files = [given(writtenBy('+49 170 1', LINES.slice(170)), 'late.txt')];
    const { report } = await ask({ ...add, files }, 'mirror');
    expect(report.suggestions).toMatchObject([{ why: 'same-messages', names: ['+49 170 1', 'Benedict'] }]);
  });

  test('is answered by no other answer', async () => {
    const ask = session();
    await held(ask, SETTINGS, early);
    const lines = chat(['Adelheid', 'Cleo'], ['so', 'no'], 300).trimEnd().split('\n');
    await ask({ ...add, files: [given(lines, 'late.txt')] }, 'trouble');
    const again = await ask({ type: 'answer', settings: SETTINGS, belongs: false }, 'trouble');
    expect(again.troubles[0]!.code).toBe('other-chat');
  });
});

describe('[W82] the sealed file', () => {
  test('is verified by opening it', async () => {
    const ask = session();
    const bytes = await sealed(ask, SETTINGS);
    expect((await ask({ type: 'verify', bytes }, 'verified')).same).toBe(true);
    expect((await ask({ type: 'verify', bytes: bytes.subarray(0, -1) }, 'verified')).same).toBe(false);
    // Once it is known to be good, saving again needs no passphrase.
    const more = await ask({ type: 'seal', book: EMPTY_BOOK, held: [], passphrase: null }, 'sealed');
    expect((await ask({ type: 'verify', bytes }, 'verified')).same).toBe(false);
    expect((await ask({ type: 'verify', bytes: more.bytes }, 'verified')).same).toBe(true);
  });

  test('a fault is a sentence, and what was open stays', async () => {
    const ask = session();
    const bytes = await sealed(ask, SETTINGS);
    for (const [wrong, passphrase, code] of [
      [bytes, 'another', 'passphrase'],
      [bytes.map((byte, i) => (i === bytes.length - 9 ? byte ^ 1 : byte)), PASSPHRASE, 'passphrase'],
      [new TextEncoder().encode('not a file'), PASSPHRASE, 'not-slipstep'],
    ] as const) {
      const { troubles } = await ask({ type: 'unseal', bytes: wrong, passphrase }, 'trouble');
      expect(troubles[0]!.code).toBe(code);
    }
    await ask({ type: 'show', relationship: 'r1', settings: SETTINGS }, 'mirror');
    await ask({ type: 'forget' }, 'forgotten');
    const none = await ask({ type: 'seal', book: EMPTY_BOOK, held: [], passphrase: null }, 'trouble');
    expect(none.troubles[0]!.code).toBe('no-passphrase');
  });

  test('[W153] is not saved without a record it held', async () => {
    const ask = session();
    const seal = { type: 'seal', book: bookOf(SETTINGS), held: ['r1'], passphrase: PASSPHRASE } as const;
    const { troubles } = await ask(seal, 'trouble');
    expect(troubles[0]!.code).toBe('record-gone');
    expect(words.say(troubles[0]!.text)).toMatch(/^Nothing was saved: the chat of one relationship isn’t here/);
    // What lies in the person's file gives way to no part of it that is brought now.
    const part = { type: 'add', relationship: 'r1', files: [given(LINES.slice(0, 60))], settings: SETTINGS } as const;
    const refused = await ask({ ...part, inFile: true }, 'trouble');
    expect(refused.troubles[0]!.code).toBe('reader-renewed');
    await ask(seal, 'trouble');
    // Brought again, it is saved with the rest.
    await ask({ type: 'add', relationship: 'r1', inFile: false, files: [given(LINES)], settings: SETTINGS }, 'mirror');
    const { bytes } = await ask(seal, 'sealed');
    const opened = await session()({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    expect(opened.held).toMatchObject([{ relationship: 'r1' }]);
    // One that was erased is not missed.
    await ask({ type: 'forget' }, 'forgotten');
    await ask({ ...seal, book: EMPTY_BOOK }, 'sealed');
  });

  test('[W153] a record not taken in blocks saving and locking', async () => {
    const answer = answers();
    const ask = session('', answer);
    const engine = { look: (one, heard) => void answer(one).then(heard) } as Engine;
    const moved = given(LINES);
    await ask({ type: 'files', files: [moved], settings: SETTINGS }, 'mirror');
    const { bytes } = await ask({ type: 'seal', book: EMPTY_BOOK, held: [], passphrase: PASSPHRASE }, 'sealed');
    await ask({ type: 'verify', bytes }, 'verified');
    const back = move(moved.file);
    const { troubles } = await ask({ type: 'keep', relationship: 'r1' }, 'trouble');

    const saved: Saved = { book: EMPTY_BOOK, place: { kind: 'device' }, at: 0 };
    const kept = { ...firstState.kept, saved };
    const origin = { kind: 'file' } as const;
    const { mirror } = await ask({ type: 'again', settings: SETTINGS }, 'mirror');
    const analysis = { ...firstState.analysis, origin, settings: SETTINGS, mirror };
    const alone: State = { ...firstState, analysis, kept };
    const asked: State = { ...alone, book: bookOf(SETTINGS), relationship: 'r1' };
    const refused = reduce(asked, { type: 'refused', refused: { relationship: 'r1', troubles } });

    const shown = (state: State) => {
      const props = { state, view: toView(mirror), actions: {} as Actions, engine };
      return drawn(words, KeptFile, props);
    };
    expect(shown(asked)).toMatch(/Adding it/);
    expect(shown(refused)).toMatch(/role="alert"><p>This chat couldn’t be added.*moved.*Try again/);
    expect(shown(refused)).not.toMatch(/Adding it/);
    expect(reduce(refused, { type: 'refused', refused: null })).toEqual(asked);
    const request = { origin, settings: SETTINGS, anew: false, relationship: 'r1', grows: false };
    const { report, scores } = await ask({ type: 'again', settings: SETTINGS }, 'mirror');
    expect(reduce(refused, { type: 'mirror', report, mirror, scores, request, asNow }).kept.refused).toBe(null);

    const how = { saving: () => undefined, progress: () => undefined, words, over: false };
    const save = () => saveFile(engine, refused, null, null, how);
    expect(await save()).toEqual({ trouble: expect.stringMatching(/^Nothing was saved: the chat of one/) });
    for (const state of [refused, alone]) expect(await lockAll(engine, state)).toBe(null);
    // One that was saved without its record, by whatever hand, is no reason to save nothing.
    const opened = { ...refused, kept: { ...kept, saved: { ...saved, book: refused.book } } };
    expect(needed(opened)).toEqual([]);
    // Whatever it is called there.
    const [only] = refused.book.relationships;
    const book = { ...refused.book, relationships: ['constructor', '__proto__'].map(id => ({ ...only!, id })) };
    expect(needed({ book, kept: { ...kept, saved: { ...saved, book } } })).toEqual([]);

    back();
    await ask({ type: 'keep', relationship: 'r1' }, 'kept');
    expect(await lockAll(engine, refused)).not.toBe(null);
  });

  test('[W92] a lock takes all, and opens where it was', async () => {
    const ask = session();
    await sealed(ask, SETTINGS);
    await ask(
      {
        type: 'verify',
        bytes: (await ask({ type: 'seal', book: bookOf(SETTINGS), held: [], passphrase: PASSPHRASE }, 'sealed')).bytes,
      },
      'verified',
    );
    await ask({ type: 'files', files: [given(LINES.slice(0, 90))], settings: SETTINGS }, 'mirror');
    await ask({ type: 'keep', relationship: 'open' }, 'kept');
    const rest = { swapped: true };
    const { bytes } = await ask({ type: 'lock', book: EMPTY_BOOK, held: [], rest }, 'sealed');
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/canary|Adelheid|Benedict/);
    await ask({ type: 'seal', book: EMPTY_BOOK, held: [], passphrase: null }, 'trouble');
    const wrong = await ask({ type: 'unseal', bytes, passphrase: 'another' }, 'trouble');
    expect(wrong.troubles[0]!.code).toBe('passphrase');
    const opened = await ask({ type: 'unseal', bytes, passphrase: PASSPHRASE }, 'unsealed');
    expect(opened.rest).toEqual(rest);
    expect(opened.held).toEqual([
      { relationship: 'r1', words: true },
      { relationship: 'open', words: true },
    ]);
    const { report } = await ask({ type: 'show', relationship: 'open', settings: SETTINGS }, 'mirror');
    expect(report.messages).toBe(90);
  });

  test('[W92] only another passphrase is called one', async () => {
    const ask = session();
    await ask({ type: 'verify', bytes: await sealed(ask, SETTINGS) }, 'verified');
    const lock = { type: 'lock', book: bookOf(SETTINGS), held: [], rest: restOf(firstState) } as const;
    const { bytes } = await ask(lock, 'sealed');
    const state: State = {
      ...firstState,
      locked: { bytes, unsaved: false },
    };
    const engine = (answer: (ask: AskWithoutJob) => Promise<Reply>): Engine =>
      ({ look: (ask, heard) => void answer(ask).then(heard) }) as Partial<Engine> as Engine;
    expect(await unlockAll(engine(answers()), state, 'another')).toBe('wrong');
    const gone: Reply = { type: 'trouble', job: 1, troubles: [RENEWED] };
    expect(
      await unlockAll(
        engine(async () => gone),
        state,
        PASSPHRASE,
      ),
    ).toEqual([RENEWED]);
    expect(await unlockAll(engine(answers()), state, PASSPHRASE)).toMatchObject({ change: { type: 'unlocked' } });
  });

  test('[W92] a lock drops a waiting file and says so', async () => {
    const { report } = await session()({ type: 'files', files: [given(LINES)], settings: SETTINGS }, 'mirror');
    const origin = { kind: 'file' } as const;
    const request = { origin, settings: SETTINGS, anew: true, relationship: null, grows: false };
    const question: Trouble = { ...RENEWED, code: 'date-order', choices: ['dmy', 'mdy'] };
    const file = { file: new File([], 'x.txt'), path: 'x.txt' };
    const where = reduce(firstState, { type: 'given', given: [file] });
    const how = reduce(reduce(firstState, { type: 'begin', request, on: false }), {
      type: 'trouble',
      troubles: [question],
    });
    const who = reduce(firstState, { type: 'people', report, request });
    const setting = { ...how, asked: how.asked.map(one => ({ ...one, request: { ...request, anew: false } })) };
    const told = async (before: State): Promise<Trouble | null> => {
      const reply: Reply = { type: 'unsealed', job: 1, book: EMPTY_BOOK, held: [], rest: restOf(before) };
      const engine = { look: (_, heard) => heard(reply) } as Partial<Engine> as Engine;
      const locked = { bytes: new Uint8Array(1), unsaved: false };
      const opened = await unlockAll(engine, { ...firstState, locked }, PASSPHRASE);
      if (opened === null || typeof opened === 'string' || !('change' in opened)) throw new Error('still locked');
      expect(JSON.stringify(opened)).not.toMatch(/x\.txt/);
      return opened.told;
    };
    for (const before of [where, how, who]) expect((await told(before))?.text.id).toBe('file-lock-dropped');
    for (const before of [firstState, setting]) expect(await told(before)).toBe(null);
    // What was said of the two who would have come is said of nobody who is open after it.
    expect(restOf({ ...how, gate: 'open', none: ['r1', COMING] })).toMatchObject({ none: ['r1'] });
    // What was open before is being worked out again meanwhile, and the sentence stays beside it.
    const trouble = (await told(where))!;
    const busy = reduce(firstState, { type: 'begin', request: { ...request, anew: false }, on: false });
    const said = reduce(busy, { type: 'told', trouble });
    expect(said.troubles).toEqual([trouble]);
    expect(said.busy).toBe(busy.busy);
  });

  test('[W92] an unlocked page shows its invented pair again', async () => {
    const { report, mirror, scores } = await session()(
      { type: 'files', files: [given(LINES.slice(0, 90))], settings: SETTINGS },
      'mirror',
    );
    const origin = { kind: 'sample', id: 'friends' } as const;
    const table = { ...EMPTY_TABLE, names: ['Noor', 'Pim'] as const, seen: [NOT_SAID, NOT_SAID] as const };
    const draft = { ...draftOf('small-bids'), by: 'a', guess: 'more' } as const;
    const alone: State = { ...firstState, table, draft };
    const before: State = { ...alone, analysis: { origin, settings: SETTINGS, report, mirror, scores } };
    const unlocked = async (state: State) => {
      const reply: Reply = { type: 'unsealed', job: 1, book: EMPTY_BOOK, held: [], rest: restOf(state) };
      const engine = { look: (_, heard) => heard(reply) } as Partial<Engine> as Engine;
      const locked = { bytes: new Uint8Array(1), unsaved: false };
      const opened = await unlockAll(engine, { ...firstState, locked }, PASSPHRASE);
      if (opened === null || typeof opened === 'string' || !('change' in opened)) throw new Error('still locked');
      return { open: opened.open, state: reduce({ ...firstState, locked }, opened.change) };
    };
    const { open, state } = await unlocked(before);
    expect(open).toEqual({
      ask: { type: 'sample', sample: 'friends', settings: SETTINGS },
      origin,
      settings: SETTINGS,
    });
    const request = { origin, settings: SETTINGS, anew: false, relationship: null, grows: false };
    const there = reduce(reduce(state, { type: 'begin', request, on: false }), {
      type: 'mirror',
      report,
      mirror,
      scores,
      request,
      asNow,
    });
    expect(there.analysis).toEqual(before.analysis);
    expect([there.table, there.draft]).toEqual([table, draft]);
    expect((await unlocked(alone)).open).toBe(null);
  });

  test('[W92] [W140] a locked page forgets the file’s name', () => {
    const book = bookOf(SETTINGS);
    const saved: Saved = { book, place: { kind: 'opened', name: 'Adelheid and me.slipstep' }, at: 7 };
    const open: State = { ...firstState, book, kept: { ...firstState.kept, saved } };
    const locked = reduce(reduce(open, { type: 'locking' }), { type: 'locked', bytes: new Uint8Array(1) });
    expect(locked.locked).not.toBe(null);
    expect(JSON.stringify(locked)).not.toMatch(/Adelheid/);
    const unlocked = reduce(locked, { type: 'unlocked', book, held: [], rest: restOf(open) });
    expect(unlocked.kept.saved).toEqual(saved);
    expect(isUnsaved(unlocked)).toBe(false);
  });

  test('[W121] a missed share is said beside running work', async () => {
    const { report } = await session()({ type: 'files', files: [given(LINES)], settings: SETTINGS }, 'mirror');
    const request = {
      origin: { kind: 'file' } as const,
      settings: SETTINGS,
      anew: true,
      relationship: null,
      grows: false,
    };
    const trouble: Trouble = { code: 'share-missed', text: message('site-share-missed'), choices: [] };
    const busy = reduce(firstState, { type: 'begin', request, on: false });
    const said = reduce(reduce(busy, { type: 'told', trouble }), { type: 'told', trouble });
    expect(said.busy).toBe(busy.busy);
    expect(said.request).toBe(request);
    const state = reduce(said, { type: 'people', report, request });
    expect(state.troubles).toEqual([trouble]);
    const page = drawn(words, Load, { state, ...AT_REST });
    expect(page).toMatch(/role="alert".*no longer here.*class="read"/);
  });

  test('[W86] the place is asked once there are bytes', async () => {
    const answer = answers();
    const ask = session('', answer);
    let order: unknown[] = [];
    const engine = {
      look(one, heard) {
        order.push(one.type);
        void answer(one).then(heard);
      },
    } as Engine;
    const how = { saving: (is: boolean) => void order.push(is), progress: () => undefined, words, over: false };
    const state: State = { ...firstState, book: bookOf(SETTINGS) };
    const saveWhere = async (refusal: string) => {
      order = [];
      const showSaveFilePicker = async () => {
        order.push('chosen');
        throw new DOMException('', refusal);
      };
      const document = { createElement: () => ({ click: () => order.push('download') }) };
      Object.assign(globalThis, { showSaveFilePicker, document });
      const outcome = await saveFile(engine, state, PASSPHRASE, null, how);
      for (const name of ['showSaveFilePicker', 'document']) Reflect.deleteProperty(globalThis, name);
      return outcome;
    };
    // What cannot be sealed empties no file.
    expect(await saveWhere('AbortError')).toEqual({ trouble: expect.stringMatching(/^Nothing was saved/) });
    expect(order).toEqual([true, 'seal']);
    await held(ask, SETTINGS);
    expect(await saveWhere('AbortError')).toBe(null);
    expect(order).toEqual([true, 'seal', false, 'chosen', true]);
    // Asked too long after the press, the browser asks nobody.
    expect(await saveWhere('SecurityError')).toMatchObject({ saved: { place: { kind: 'download' } }, handle: null });
    expect(order).toEqual([true, 'seal', false, 'chosen', true, 'verify', 'download']);
  });

  test('[W85] taking out or a new passphrase outdates the save', () => {
    const talk = { id: 't1', at: 0, door: 'home', role: 'reaching' as const, words: [] };
    const full: Relationship = { ...relationship('r1', { ...SETTINGS, keepWords: true }), talks: [talk] };
    const book: Book = { ...EMPTY_BOOK, relationships: [full, relationship('r2', SETTINGS)] };
    const kept = { ...firstState.kept, saved: { book, place: { kind: 'device' }, at: 0 } satisfies Saved };
    const after = (one: Partial<Relationship>, ...more: readonly Relationship[]): boolean =>
      outdates({ book: { ...book, relationships: [{ ...full, ...one }, ...more] }, kept }, null);
    const [, other] = book.relationships;
    expect(after({})).toBe(true);
    expect(after({ settings: SETTINGS }, other!)).toBe(true);
    expect(after({ talks: [] }, other!)).toBe(true);
    expect(after({ talks: [{ ...talk, id: 't2' }] }, other!)).toBe(true);
    expect(after({ called: 'Evenings', talks: [talk, { ...talk, id: 't2' }] }, other!)).toBe(false);
    expect(outdates({ book, kept }, null)).toBe(false);
    expect(outdates({ book, kept }, PASSPHRASE)).toBe(true);
    // What lies there of before this visit its page knows nothing of.
    expect(outdates({ book, kept: firstState.kept }, PASSPHRASE)).toBe(false);
  });

  test('[W93] unseen storage is said to be neither gone nor there', () => {
    expect([copyAs(true, false), copyAs(false, true), copyAs(false, false)]).toEqual(['here', 'gone', null]);
    expect([copyAs(null, true), copyAs(null, false)]).toEqual(['unseen', undefined]);
    const shown = (state: State) => drawn(words, Where, { state, page: 'yours' });
    const unseen = reduce(firstState, { type: 'copy', copy: 'unseen' });
    expect(shown(unseen)).toMatch(/won’t let us look/);
    expect(shown(unseen)).not.toMatch(/gone|can’t bring it back/);
    expect(shown(reduce(unseen, { type: 'copy', copy: null }))).toMatch(/and it’s gone/);
    const saved: Saved = { book: EMPTY_BOOK, place: { kind: 'download', name: 'threads.slipstep' }, at: 0 };
    expect(shown(reduce(unseen, { type: 'saved', saved }))).not.toMatch(/won’t let us look/);
  });

  test('[W93] a save leaves another page’s address alone', () => {
    const at = (hash: string): readonly string[] => {
      const put: string[] = [];
      const replaceState = (_: unknown, __: string, to: string): void => void put.push(to);
      Object.assign(globalThis, { location: { hash }, history: { replaceState } });
      markCopy(true);
      for (const name of ['location', 'history']) Reflect.deleteProperty(globalThis, name);
      return put;
    };
    expect([at('#file'), at('#file/copy'), at('#together'), at('')]).toEqual([['#file/copy'], ['#file/copy'], [], []]);
  });

  test('[W92] what cannot be locked stays open, and is said', () => {
    const saved: Saved = { book: EMPTY_BOOK, place: { kind: 'device' }, at: 0 };
    const open: State = { ...firstState, kept: { ...firstState.kept, saved } };
    const tried = reduce(reduce(open, { type: 'locking' }), { type: 'locked', bytes: null });
    expect(tried).toEqual({ ...open, lockAfter: null, notLocked: true });
    expect(reduce(tried, { type: 'lock-after', minutes: 10 })).toEqual(open);
    const shown = (state: State) => drawn(words, Where, { state, page: 'yours' });
    expect(shown(tried)).toMatch(/role="alert">It couldn’t be locked/);
    expect(shown(open)).not.toMatch(/alert/);
  });

  test('[ST10] a record too large is neither saved nor locked', async () => {
    const taken = await takeSnapshot([textSource(`${LINES.join('\n')}\n`)], { ...plainOptions, keepText: true });
    if (!taken.ok) return expect.unreachable();
    const [file] = taken.value;
    const text = { bytes: new Uint8Array(200 * 1024 ** 2), start: new Float64Array(file!.columns.time.length + 1) };
    const keeping = createKeeping();
    const without = await keeping.seal(bookOf(SETTINGS), [], PASSPHRASE, () => undefined);
    expect(without.ok && (await keeping.verify(without.value))).toBe(true);
    keeping.keep('r1', [{ ...file!, columns: { ...file!.columns, text } }]);
    const kept = { ...SETTINGS, keepWords: true };
    for (const refused of [
      await keeping.seal(bookOf(kept), [], null, () => undefined),
      await keeping.lock(bookOf(kept), [], null),
    ]) {
      expect(refused).toMatchObject({ ok: false, issues: [{ code: 'too-much' }] });
      expect(words.say(refused.issues[0]!.text)).toMatch(/^What you want to keep is larger than 200 MB/);
    }
    expect(keeping.record('r1')).toHaveLength(1);
  });
});

test.each([
  ['en', 'Adelheid and Benedict'],
  ['de', 'Adelheid und Benedict'],
  ['es', 'Adelheid y Benedict'],
] as const)('[W89] two without a keeper are named in %s', async (locale, both) => {
  expect(named(relationship('r1', SETTINGS), speaker(await loadWords(locale)))).toBe(both);
});

describe('[W89] where names are masked', () => {
  test('a note names both files it may mean', async () => {
    const both = [given(LINES.slice(0, 280), 'chat.txt'), given(LINES.slice(170), 'chat.txt')];
    const { report } = await session()({ type: 'files', files: both, settings: SETTINGS }, 'mirror');
    const shown = shownIn(words, report, true);
    const text = message('records-of-file', {
      file: 'chat.txt',
      text: message('records-hours', { hours: 2, later: 'later' }),
    });
    expect(shown.note(text)).toMatch(/File 1 or File 2/);
    expect(shown.note(text, 1)).toMatch(/File 2/);
    expect(shown.note(text, 1)).not.toMatch(/File 1/);
  });

  test('files are numbers, since they carry names', async () => {
    const ask = session();
    const settings: Settings = { ...SETTINGS, masked: true };
    const names = ['WhatsApp Chat with Benedict.txt', '\u202eAdelheid.txt'] as const;
    const both = [given(LINES.slice(0, 280), names[0]), given(LINES.slice(170), names[1])];
    const { report: read, mirror } = await ask({ type: 'files', files: both, settings }, 'mirror');
    const people = [...read.people, { id: 'Benedict B', name: 'Benedict B', messages: 3 }];
    const pair = ['Benedict', 'Benedict B'] as const;
    const report: ReadReport = {
      ...read,
      suggestions: [{ same: pair, names: pair, why: 'prefix', times: 0 }],
      joined: [
        {
          id: 'Adelheid',
          name: 'Adelheid',
          names: ['Adelheid', 'Adelheid A'],
          ids: ['Adelheid', 'Adelheid A'],
          sets: [['Adelheid', 'Adelheid A']],
        },
      ],
      notes: [
        message('records-joined-by-name', { name: 'Adelheid' }),
        message('records-left-out', { chat: 'Benedict and others' }),
        message('records-of-file', {
          file: names[1],
          text: message('records-zones-none', {
            count: 9,
            distance: message('records-hours', { hours: 2, later: 'later' }),
            first: names[0],
          }),
        }),
      ],
    };
    const shown = (page: typeof Load, props: Partial<State['analysis']>, kept = firstState.kept): string => {
      const analysis = { ...firstState.analysis, origin: { kind: 'file' } as const, report, settings, ...props };
      const book = bookOf(analysis.settings);
      const state: State = { ...firstState, analysis, book, relationship: 'r1', kept };
      return drawn(words, page, { state, ...AT_REST, report } as Parameters<typeof page>[0]);
    };
    const group = { ...report, people };
    const alone = { ...report, people: people.slice(0, 1) };
    const files = both.map(one => ({ ...one }));
    const pages = (by: Settings): readonly string[] => [
      shown(Load, { mirror, settings: by }),
      shown(Load, { report: group, settings: { ...by, people: null } }),
      shown(Load, { report: alone, settings: { ...by, people: null } }),
      shown(Zone as typeof Load, { settings: by }),
      shown(Load, { mirror, settings: by }, { ...firstState.kept, given: files }),
    ];
    const [account, choice, , zones, which] = pages(settings);
    for (const page of pages(settings)) expect(page).not.toMatch(/Adelheid|Benedict/);
    expect(account).toMatch(/File 2: 9 texts of “File 1” are in this file too/);
    expect(account).toMatch(/“—” may be a chat with other people/);
    expect(choice).toMatch(/Person 1.*Person 2.*Person 3/);
    for (const page of [account, zones, which]) expect(page).toMatch(/File 1.*File 2/);
    for (const page of pages(SETTINGS)) {
      expect(page).toMatch(/Adelheid|Benedict/);
      expect(page).not.toMatch(/\u202e/);
    }
  });

  test('another name stands for each', async () => {
    const ask = session();
    await sealed(ask, SETTINGS);
    const { mirror } = await ask(
      { type: 'show', relationship: 'r1', settings: { ...SETTINGS, masked: true } },
      'mirror',
    );
    expect(mirror.people.map(({ name }) => name)).toEqual(['Person A', 'Person B']);
    expect(JSON.stringify({ ...mirror, people: [] })).not.toMatch(/\b(Adelheid|Benedict)\b/);
  });

  test.each([
    ['en', 'Person A', 'Person B'],
    ['de', 'Person A', 'Person B'],
    ['es', 'Persona A', 'Persona B'],
  ] as const)('other names follow the language: %s', async (locale, a, b) => {
    const spoken = speaker(await loadWords(locale));
    const settings: Settings = { ...SETTINGS, masked: true };
    const ask = session();
    await sealed(ask, SETTINGS);
    const { mirror } = await ask({ type: 'show', relationship: 'r1', settings }, 'mirror');
    const held: State = { ...firstState, analysis: { ...firstState.analysis, settings, mirror }, compared: mirror };
    const state = inMasks(held, spoken);
    expect(state.compared).toBe(state.analysis.mirror);
    expect(inMasks(held, spoken).analysis.mirror).toBe(state.analysis.mirror);
    const shown = state.analysis.mirror!;
    expect(toView(shown).people.map(({ name }) => name)).toEqual([a, b]);
    for (const text of [tellPlain(shown, spoken), dataOf(shown, true, spoken)]) {
      expect(text).toContain(a);
      expect(text).toContain(b);
      if (locale === 'es') expect(text).not.toMatch(/\bPerson [AB]\b/);
    }
    // Nothing but the names changed, and unmasked nothing does.
    const back = inMasks({ ...held, analysis: { ...held.analysis, mirror: shown } }, words).analysis.mirror;
    expect(back).toEqual(mirror);
    expect(inMasks(firstState, spoken)).toBe(firstState);
    expect(shownNames(relationship('r1', settings), spoken)).toEqual([a, b]);
  });
});

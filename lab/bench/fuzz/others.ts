/** Fuzz targets beside the readers of exports: everything else that the page or a command opens. Each returns the fault
 * of its answer to some bytes, or null, and has initial samples. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Host } from '../../../src/cli/host/command.ts';
import { check } from '../../../src/cli/commands/check.ts';
import { plan } from '../../../src/cli/commands/plan.ts';
import { UnusableInput } from '../../../src/base/outcome.ts';
import { reflect } from '../../../src/journeys/index.ts';
import { messageLines, packSnapshot, readExport, readSnapshot, takeSnapshot } from '../../../src/records/index.ts';
import { type Json, seal } from '../../../src/store/index.ts';
import { answerOf } from '../../../src/story/index.ts';
import { loadWords, speaker } from '../../../src/words/index.ts';
import { fullBook } from '../../../test/moves/books.ts';
import { faultOfShare } from '../../../test/web/staged-worker.ts';
import { Words } from '../../../web/controls/words.tsx';
import { addressIn } from '../../../web/takeaway/keep-picture.tsx';
import { OnePage } from '../../../web/takeaway/one-page.tsx';
import { wrapped } from '../../../web/takeaway/picture-card.tsx';
import { type Sheet, sheetFile, sheetIn, sheetOfSummary } from '../../../web/takeaway/sheet.ts';
import { placeOf } from '../../../web/state/link.ts';
import { createKeeping } from '../../../web/worker/keeping.ts';

export interface Other {
  readonly faultOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>;
  readonly samples: () => Promise<readonly (string | Uint8Array<ArrayBuffer>)[]>;
  /** Longest input; the readers' where absent. */
  readonly longest?: number;
}

const words = speaker(await loadWords('en'));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const jsonOf = (bytes: Uint8Array): Json => JSON.parse(textOf(bytes)) as Json;
const CHAT = Array.from(
  { length: 60 },
  (_, i) =>
    `${String(10 + (i % 18))}/0${1 + (i % 6)}/2024, 09:${10 + (i % 50)} - ${i % 3 ? 'Ada' : 'Ben'}: line ${i}\n`,
).join('');
const READING = {
  zone: 'UTC',
  deviceZone: 'UTC',
  dateOrder: 'dmy',
  chat: null,
  keepText: true,
  progress: () => undefined,
  signal: null,
} as const;
const source = () => ({ name: 'chat.txt', path: 'chat.txt', blob: new Blob([CHAT]) });

/** A page as it is shown, printed and put on a card; null: nothing is wrong. */
function faultOfSheet(sheet: Sheet): string | null {
  const again = sheetIn(sheetFile(sheet));
  if (again === null || sheetFile(again) !== sheetFile(sheet)) return 'a page that does not come back from its file';
  const shown = renderToStaticMarkup(
    createElement(Words.Provider, { value: words }, createElement(OnePage, { sheet, names: null })),
  );
  if (/undefined|NaN|\[object/.test(ours(shown, sheet))) return `a hole in the page: ${shown}`;
  // A card's letters are all of one width here.
  const context = { measureText: (text: string) => ({ width: 20 * text.length }) } as CanvasRenderingContext2D;
  const lines = wrapped(context, sheet.heading, 1040, 2);
  if (lines.length > 2) return 'more lines than there is room for';
  return null;
}
/** The page without what its people wrote, which may be anything. */
function ours(shown: string, { heading, words: [a, b], steps: [c, d], finding }: Sheet): string {
  const theirs = [heading, a.does, a.feels, b.does, b.feels, c.own, d.own, finding?.sure ?? '']
    .map(text => renderToStaticMarkup(createElement('i', null, text)).slice(3, -4))
    .filter(text => text !== '');
  return theirs.reduce((left, text) => left.replaceAll(text, ''), shown);
}

const page = (finding: boolean): string =>
  sheetFile({
    heading: 'The more one reaches out, the more the other steps back.',
    finding: finding
      ? {
          dots: 8,
          standing: 'likely',
          sure: 'Likely: 8 in 10.',
          lean: ['later', 'sooner'],
          reaching: 0,
          bends: [
            [-0.5, 0, 0.5],
            [0.25, 0, 0],
          ],
        }
      : null,
    words: [
      { does: 'writes again', feels: 'alone' },
      { does: 'goes quiet', feels: 'pressed' },
    ],
    steps: [
      { kind: 'warm-break', own: 'slowly' },
      { kind: null, own: '' },
    ],
  });

/** A summary as `mirror --json` writes it, its long rows cut to four, so that mutations hit content that is read. */
async function summary(): Promise<string> {
  const read = await readExport([source()], READING);
  if (!read.ok) throw new Error('the chat is read');
  const circumstances = {
    silenceHours: 4,
    exclude: [],
    only: [],
    weekly: [],
    marked: [],
    setApart: true,
    livingTogether: null,
  };
  const found = reflect(read.value, [null, null], circumstances, { threads: 4 });
  if (!found.ok) throw new Error('the chat has a mirror');
  return JSON.stringify(answerOf(found.value.mirror, words), (_, value: unknown) =>
    Array.isArray(value) && value.length > 4 && typeof value[0] === 'number' ? value.slice(0, 4) : value,
  );
}

const [attempt] = fullBook().relationships[0]!.tries;
const planFile = JSON.stringify({
  slipstep: '0',
  schema: 'plan/1',
  seed: 7,
  plan: { ...attempt!.plan, start: Date.UTC(2024, 2, 4) / 1000 },
  people: [
    { id: 'Ada', name: 'Ada' },
    { id: 'Ben', name: 'Ben' },
  ],
  guess: attempt!.guess,
  power: [],
  forecast: attempt!.forecast,
});
const folder = mkdtempSync(join(tmpdir(), 'slipstep-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'chat.txt'), CHAT);

/** A command about the plan in these bytes: what it says is a sentence, whatever it holds. */
async function faultOfPlan(
  bytes: Uint8Array,
  run: (path: string, host: Host) => Promise<number>,
): Promise<string | null> {
  const path = join(folder, 'plan.json');
  writeFileSync(path, bytes);
  let said = '';
  const host: Host = {
    out: text => void (said += text),
    err: () => undefined,
    isTerminal: false,
    columns: 80,
    deviceZone: 'UTC',
    signal: new AbortController().signal,
    atOnce: work => work(),
    languages: [],
    words,
    ask: null,
  };
  try {
    await run(path, host);
    return said.trim().length < 10 ? 'nothing was said' : null;
  } catch (error) {
    if (error instanceof UnusableInput) return null;
    throw error;
  }
}

/** A kept file's own data, sealed with weak work around the columns of one small chat. */
async function kept(): Promise<{ readonly body: string; readonly columns: ReadonlyMap<string, Uint8Array> }> {
  const taken = await takeSnapshot([source()], READING);
  if (!taken.ok) throw new Error('the chat is read');
  const { header, columns } = packSnapshot(taken.value);
  return {
    body: JSON.stringify({ book: fullBook(), records: { 'r-1': header } }),
    columns: new Map([...columns].map(([name, one]) => [`r-1/${name}`, one])),
  };
}
const keptOnce = kept();

const boundary =
  '--b\r\nContent-Disposition: form-data; name="chat"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--\r\n';

export const others: Readonly<Record<string, Other>> = {
  page: {
    faultOf: async bytes => {
      const sheet = sheetIn(textOf(bytes));
      return sheet === null ? null : faultOfSheet(sheet);
    },
    samples: async () => [page(true), page(false)],
  },
  summary: {
    faultOf: async bytes => {
      const sheet = sheetOfSummary(textOf(bytes), words);
      return sheet === null ? null : faultOfSheet(sheet);
    },
    samples: async () => [await summary()],
    longest: 100_000,
  },
  picture: {
    faultOf: async bytes => {
      const address = addressIn(textOf(bytes));
      if (address === null) return null;
      if (!/^#(?:watch|play)/i.test(address) || new URL(address, 'https://a.example/').pathname !== '/')
        return `an address elsewhere: ${address}`;
      placeOf(address);
      return null;
    },
    samples: async () => ['{"slipstep":"0","schema":"picture/1","address":"#watch/loop?reach=1.5&who=a"}'],
  },
  plan: {
    faultOf: bytes => faultOfPlan(bytes, (path, host) => plan.run(['--show', path], host)),
    samples: async () => [planFile],
  },
  check: {
    faultOf: bytes =>
      faultOfPlan(bytes, (path, host) =>
        check.run([join(folder, 'chat.txt'), '--plan', path, '--tz', 'UTC', '--date-order', 'dmy'], host),
      ),
    samples: async () => [planFile],
  },
  kept: {
    async faultOf(bytes) {
      let body: Json;
      try {
        body = jsonOf(bytes);
      } catch {
        return null;
      }
      const sealed = await seal({ version: 1, body, columns: (await keptOnce).columns }, 'p', 1);
      if (!sealed.ok) return 'not sealed';
      const keeping = createKeeping();
      const opened = await keeping.unseal(sealed.value.bytes, 'p');
      if (!opened.ok) return opened.issues.length > 0 ? null : 'refused without a word';
      for (const { relationship } of opened.value.held) {
        const read = readSnapshot(keeping.record(relationship)!, { zone: null, deviceZone: 'UTC' });
        if (read.ok) for (const { text } of messageLines(read.value.records)) void text?.length;
        else if (read.issues.length === 0) return 'not read without a word';
      }
      return null;
    },
    samples: async () => [(await keptOnce).body],
    longest: 40_000,
  },
  share: {
    faultOf: async bytes => (await faultOfShare(bytes, 'multipart/form-data; boundary=b')).fault,
    samples: async () => [boundary, boundary.replace('; filename="a.txt"', '').replace('chat', 'text')],
  },
};

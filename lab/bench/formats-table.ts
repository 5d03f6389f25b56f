/** Results of this reader and of whatsapp-chat-parser (npm) on WhatsApp texts of other projects' tests and on our
 * invented ones. They stand beside the figures counted for four readers on 2026-11-24. `node
 * lab/bench/formats-table.ts > docs/formats/table.md`. Needs shared/data beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseString } from 'whatsapp-chat-parser';
import { messageLines, readExport } from '../../src/records/index.ts';

const root = resolve(import.meta.dirname, '../..');
const shared = [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')]
  .filter(folder => folder !== undefined)
  .map(folder => join(folder, 'data/exports'))
  .find(folder => existsSync(folder));
if (shared === undefined) {
  console.error(
    'The sample exports (shared/data/exports) are not beside this checkout. Set SLIPSTEP_SHARED to their folder.',
  );
  process.exit(2);
}

type Row = readonly [time: string, from: string, kind: string, text: string];
interface Expected {
  readonly tz?: string;
  readonly messages: readonly Row[];
}
interface Answer {
  readonly said: string;
  readonly messages: number;
  /** Against expected.json, where there is one: how many messages have its time and sender. */
  readonly right: number | null;
}

const texts = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => join(folder, name))
    .toSorted();

const agreeing = (got: readonly (readonly [string, string])[], want: readonly Row[]): number =>
  want.filter(([time, from]) => got.some(([at, name]) => at === time && name === from)).length;

async function ours(path: string, want: Expected | undefined): Promise<Answer> {
  const source = { name: basename(path), path: basename(path), blob: new Blob([new Uint8Array(readFileSync(path))]) };
  const options = {
    zone: want?.tz ?? 'Europe/Berlin',
    deviceZone: 'UTC',
    dateOrder: null,
    chat: null,
    keepText: true,
    progress: () => undefined,
    signal: null,
  };
  let outcome = await readExport([source], options);
  const asked = !outcome.ok && outcome.issues.some(({ code }) => code === 'date-order');
  if (asked) outcome = await readExport([source], { ...options, dateOrder: 'dmy' });
  if (!outcome.ok)
    return { said: `refused: ${outcome.issues[0]?.code ?? ''}`, messages: 0, right: want === undefined ? null : 0 };
  const lines = [...messageLines(outcome.value.records)];
  const [file] = outcome.value.files;
  const lost = file?.notUnderstoodCount ?? 0;
  return {
    said: [
      `${lines.length}`,
      ...(asked ? ['asks for the date order'] : []),
      ...(lost > 0 ? [`${lost} not understood`] : []),
      ...((file?.system ?? 0) > 0 ? [`${file?.system} system`] : []),
    ].join(', '),
    messages: lines.length,
    right:
      want === undefined
        ? null
        : agreeing(
            lines.map(({ wall, from }) => [wall, from]),
            want.messages,
          ),
  };
}

function theirs(path: string, want: Expected | undefined): Answer {
  try {
    const parsed = parseString(readFileSync(path, 'utf8'));
    const messages = parsed.filter(({ author }) => author !== null);
    const wall = (date: Date): string =>
      new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
    return {
      said: [
        `${messages.length}`,
        ...(parsed.length > messages.length ? [`${parsed.length - messages.length} system`] : []),
      ].join(', '),
      messages: messages.length,
      right:
        want === undefined
          ? null
          : agreeing(
              messages.map(({ date, author }) => [wall(date), author ?? '']),
              want.messages,
            ),
    };
  } catch (error) {
    return {
      said: `exception: ${(error instanceof Error ? error.message : String(error)).slice(0, 40)}`,
      messages: 0,
      right: want === undefined ? null : 0,
    };
  }
}

const made = join(shared, 'made/whatsapp');
const expected = JSON.parse(readFileSync(join(made, 'expected.json'), 'utf8')) as Record<string, Expected>;
const files = [
  ...texts(join(shared, 'whatsapp')).map(path => ({ path, want: undefined })),
  ...texts(made).map(path => ({ path, want: expected[basename(path)] })),
];
const rows: {
  readonly name: string;
  readonly ours: Answer;
  readonly theirs: Answer;
  readonly want: Expected | undefined;
}[] = [];
for (const { path, want } of files)
  rows.push({
    name: `${want === undefined ? '' : 'made/'}${basename(path)}`,
    ours: await ours(path, want),
    theirs: theirs(path, want),
    want,
  });

const nothing = (of: (row: (typeof rows)[number]) => Answer): number =>
  rows.filter(row => of(row).messages === 0).length;
const invented = rows.filter(row => row.want !== undefined);
const wholly = (of: (row: (typeof rows)[number]) => Answer): number =>
  invented.filter(row => of(row).right === row.want?.messages.length).length;
const cell = ({ said, right }: Answer, want: Expected | undefined): string =>
  want === undefined ? said : `${said}; ${right} of ${want.messages.length} right`;

console.log(`# WhatsApp texts: this reader beside others

Made by \`node lab/bench/formats-table.ts\`; do not edit. ${rows.length} texts: ${rows.length - invented.length} from other projects' tests and ${invented.length} invented ones
with known answers. "Right" counts messages whose wall-clock time and sender are those of expected.json.

| reader | texts without any message, or an exception | invented texts wholly right |
| --- | --- | --- |
| slipstep | ${nothing(row => row.ours)} of ${rows.length} | ${wholly(row => row.ours)} of ${invented.length} |
| whatsapp-chat-parser (this run) | ${nothing(row => row.theirs)} of ${rows.length} | ${wholly(row => row.theirs)} of ${invented.length} |
| whatsapp-chat-parser (counted 2026-11-24, 42 texts) | 3 | |
| ChatLab, browser parser (counted) | 17 | |
| whatstk (counted) | 6 | |
| chat-miner (counted) | 9 | |

| text | slipstep | whatsapp-chat-parser |
| --- | --- | --- |
${rows.map(({ name, ours, theirs, want }) => `| ${name} | ${cell(ours, want)} | ${cell(theirs, want)} |`).join('\n')}`);

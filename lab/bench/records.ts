/** Reads large exports and prints time and memory, and the time of the whole answer (`mirror`). whatsapp-chat-parser
 * and telegram-chat-parser read the same files in the same run. Every reading is a process of its own. Memory is its
 * peak resident size above that with its modules loaded. Files are made in a temporary folder.
 *
 * `--only process`: the command as it is built, from its start to its end, beside whatsapp-chat-parser in a process of
 * its own.
 *
 *   node lab/bench/records.ts [--messages 1000000] [--times 3] [--only whatsapp|telegram|large|process] */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openAsBlob, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offsetMinutesAt, type Random, randomFrom, zoneOf } from '../../src/base/index.ts';
import { type ReadOptions, readExport } from '../../src/records/index.ts';
import { mirror } from '../../src/story/index.ts';
import { choosePair, cuts, toTurns } from '../../src/turns/index.ts';

const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};

interface Reading {
  readonly ms: number;
  readonly megabytes: number;
  readonly messages: number;
}

const options: ReadOptions = {
  zone: 'Europe/Berlin',
  deviceZone: 'UTC',
  dateOrder: null,
  chat: null,
  keepText: false,
  progress: () => undefined,
  signal: null,
};
const readHere = async (file: string) =>
  readExport([{ name: 'export', path: 'export', blob: await openAsBlob(file) }], options);

const readers: Record<string, (file: string) => Promise<number>> = {
  slipstep: async file => {
    const outcome = await readHere(file);
    return outcome.ok ? outcome.value.records.count : -1;
  },
  'the whole answer': async file => {
    const outcome = await readHere(file);
    const pair = outcome.ok ? choosePair(outcome.value.records) : null;
    if (!outcome.ok || !pair?.ok) return -1;
    const answer = mirror(toTurns(outcome.value.records, pair.value, cuts.usual), {}, 1);
    return answer.counts.messages[0] + answer.counts.messages[1];
  },
  'whatsapp-chat-parser': async file => {
    const { parseString } = await import('whatsapp-chat-parser');
    return parseString(readFileSync(file, 'utf8')).length;
  },
  'telegram-chat-parser': file => {
    const { TelegramChat } = createRequire(import.meta.url)('telegram-chat-parser') as {
      TelegramChat: new (json: string) => { readonly messages: readonly unknown[] };
    };
    return Promise.resolve(new TelegramChat(readFileSync(file, 'utf8')).messages.length);
  },
};

/** In the child: one reading, after the modules have been loaded on a tiny file. */
async function child(reader: string, file: string, small: string): Promise<void> {
  await readers[reader]!(small);
  globalThis.gc?.();
  const idle = process.memoryUsage().rss;
  const start = process.hrtime.bigint();
  const messages = await readers[reader]!(file);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  const reading: Reading = { ms, megabytes: (process.resourceUsage().maxRSS * 1024 - idle) / 1048576, messages };
  process.stdout.write(JSON.stringify(reading));
}

function measured(reader: string, file: string, small: string, times: number): Reading | string {
  let best: Reading | null = null;
  for (let i = 0; i < times; i++) {
    const run = spawnSync(process.execPath, ['--expose-gc', import.meta.filename, '--child', reader, file, small], {
      encoding: 'utf8',
    });
    if (run.status !== 0)
      return `dies: ${/\w*Error[^\n]*/.exec(run.stderr)?.[0] ?? `status ${run.status ?? run.signal}`}`;
    const reading = JSON.parse(run.stdout) as Reading;
    if (best === null || reading.ms < best.ms) best = reading;
  }
  return best!;
}

const WORDS =
  'home work late train soon dinner kids ok sorry what when tomorrow love tired happy walk need call back later good fine yes no maybe dog garden müde später 🙂 👍 привет'.split(
    ' ',
  );

/** Writes `count` messages of an invented pair: bursts within minutes, hours between them. */
function generate(
  file: string,
  count: number,
  random: Random,
  head: string,
  tail: string,
  line: (i: number, at: Date, who: number, text: string) => string,
): void {
  const out = openSync(file, 'w');
  // A million messages take 13 years, and none may lie in the future.
  let at = Date.UTC(2010, 0, 1, 8);
  let who = 0;
  let lines: string[] = [head];
  for (let i = 0; i < count; i++) {
    const spread = random.uniform();
    at +=
      spread < 0.7 ? 1000 + Math.floor(random.uniform() * 90_000) : 600_000 + Math.floor(random.uniform() * 1_500_000);
    if (random.uniform() < 0.55) who = 1 - who;
    const words = 1 + Math.floor(random.uniform() ** 2 * 16);
    let text = '';
    for (let w = 0; w < words; w++) text += (w > 0 ? ' ' : '') + WORDS[Math.floor(random.uniform() * WORDS.length)]!;
    lines.push(line(i, new Date(at), who, text));
    if (lines.length === 10_000) {
      writeSync(out, lines.join(''));
      lines = [];
    }
  }
  writeSync(out, lines.join('') + tail);
  closeSync(out);
}

const two = (n: number): string => String(n).padStart(2, '0');
const names = ['Ada Ferreira', 'Ben Okafor'];

const berlin = zoneOf('Europe/Berlin')!;

const whatsappLine = (_: number, instant: Date, who: number, text: string): string => {
  const at = new Date(instant.getTime() + offsetMinutesAt(berlin, instant.getTime()) * 60_000);
  const date = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  return `${date}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - ${names[who]}: ${text}\n`;
};

const telegramLine = (i: number, at: Date, who: number, text: string): string =>
  `${i > 0 ? ',' : ''}
  {
   "id": ${i + 1},
   "type": "message",
   "date": "${at.toISOString().slice(0, 19)}",
   "date_unixtime": "${at.getTime() / 1000 - (at.getTime() % 1000) / 1000}",
   "from": "${names[who]}",
   "from_id": "user${1_000_001 + who}",
   "text": "${text}",
   "text_entities": [
    {
     "type": "plain",
     "text": "${text}"
    }
   ]
  }`;

const telegramHead = '{\n "name": "Ben Okafor",\n "type": "personal_chat",\n "id": 1000002,\n "messages": [';

function compare(title: string, file: string, small: string, others: readonly string[], times: number): void {
  process.stdout.write(`${title}, ${(statSync(file).size / 1e6).toFixed(0)} MB\n`);
  const ours = measured('slipstep', file, small, times);
  const show = (name: string, reading: Reading | string): void => {
    if (typeof reading === 'string') return void process.stdout.write(`  ${name.padEnd(22)} ${reading}\n`);
    process.stdout.write(
      `  ${name.padEnd(22)} ${(reading.ms / 1000).toFixed(2).padStart(6)} s ${reading.megabytes.toFixed(0).padStart(6)} MiB above idle  ${reading.messages} messages\n`,
    );
  };
  show('slipstep', ours);
  for (const other of others) {
    const theirs = measured(other, file, small, times);
    show(other, theirs);
    if (typeof ours === 'string' || typeof theirs === 'string') continue;
    process.stdout.write(
      `  ${''.padEnd(22)} ${(theirs.ms / ours.ms).toFixed(2)} times faster, ${(ours.megabytes / theirs.megabytes).toFixed(3)} of the memory\n`,
    );
  }
}

/** Whole processes in turns: the middle of their wall times and of their highest resident sizes. */
function processes(file: string, small: string, times: number): void {
  const root = join(import.meta.dirname, '../..');
  const command = join(root, 'bin/slipstep.mjs');
  const peer = `import { readFileSync } from 'node:fs';
    import { parseString } from 'whatsapp-chat-parser';
    parseString(readFileSync(process.argv[1], 'utf8'));`;
  const runs: Readonly<Record<string, readonly string[]>> = {
    'node -e 0': ['-e', '0'],
    'slipstep --version': [command, '--version'],
    'slipstep --help': [command, '--help'],
    'slipstep read, 100 messages': [command, 'read', small, '--tz', 'Europe/Berlin', '--date-order', 'dmy'],
    'slipstep read': [command, 'read', file, '--tz', 'Europe/Berlin'],
    'whatsapp-chat-parser': ['--input-type=module', '-e', peer, file],
  };
  const found = Object.keys(runs).map(() => ({ ms: [] as number[], mib: [] as number[] }));
  for (let i = 0; i < times; i++)
    for (const [k, args] of Object.values(runs).entries()) {
      const start = performance.now();
      // The process reports its own memory, on a separate channel.
      const run = spawnSync(process.execPath, ['--import', join(root, 'lab/bench/peak.mjs'), ...args], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      if (run.status !== 0) throw new Error(run.stderr);
      found[k]!.ms.push(performance.now() - start);
      found[k]!.mib.push(JSON.parse(run.output[3]!)[0] / 1024);
    }
  const middle = (x: readonly number[]): string => x.toSorted((a, b) => a - b)[x.length >> 1]!.toFixed(0);
  for (const [k, name] of Object.keys(runs).entries())
    process.stdout.write(
      `  ${name.padEnd(28)} ${middle(found[k]!.ms).padStart(6)} ms ${middle(found[k]!.mib).padStart(6)} MiB\n`,
    );
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-bench-'));
  const count = Number(argument('messages', '1000000'));
  const times = Number(argument('times', '3'));
  const only = argument('only', 'all');
  const file = (name: string): string => join(folder, name);
  try {
    if (only === 'all' || only === 'whatsapp') {
      generate(file('small.txt'), 100, randomFrom(1), '', '', whatsappLine);
      generate(file('whatsapp.txt'), count, randomFrom(2), '', '', whatsappLine);
      generate(file('median.txt'), count / 20, randomFrom(3), '', '', whatsappLine);
      const others = ['the whole answer', 'whatsapp-chat-parser'];
      compare(`WhatsApp, ${count} messages`, file('whatsapp.txt'), file('small.txt'), others, times);
      compare(`WhatsApp, ${count / 20} messages`, file('median.txt'), file('small.txt'), others, times);
    }
    if (only === 'all' || only === 'process') {
      generate(file('small.txt'), 100, randomFrom(1), '', '', whatsappLine);
      generate(file('whatsapp.txt'), count, randomFrom(2), '', '', whatsappLine);
      process.stdout.write(`Whole processes, ${count} messages of WhatsApp\n`);
      processes(file('whatsapp.txt'), file('small.txt'), times);
    }
    if (only === 'all' || only === 'telegram' || only === 'large')
      generate(file('small.json'), 100, randomFrom(1), telegramHead, '\n ]\n}', telegramLine);
    if (only === 'all' || only === 'telegram') {
      generate(file('telegram.json'), count, randomFrom(2), telegramHead, '\n ]\n}', telegramLine);
      compare(
        `Telegram, ${count} messages`,
        file('telegram.json'),
        file('small.json'),
        ['telegram-chat-parser'],
        times,
      );
      rmSync(file('telegram.json'));
    }
    if (only === 'all' || only === 'large') {
      generate(file('large.json'), Math.round(count * 1.7), randomFrom(3), telegramHead, '\n ]\n}', telegramLine);
      compare(
        `Telegram, ${Math.round(count * 1.7)} messages`,
        file('large.json'),
        file('small.json'),
        ['telegram-chat-parser'],
        1,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--child')) {
  const at = process.argv.indexOf('--child');
  await child(process.argv[at + 1]!, process.argv[at + 2]!, process.argv[at + 3]!);
} else main();

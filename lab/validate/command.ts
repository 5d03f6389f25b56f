import { appendFileSync, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../../src/base/index.ts';
import {
  type Memo,
  type RealSet,
  VALIDATE_KEEPING,
  VALIDATE_PARTS,
  validate as runValidation,
  type ValidatePart,
} from './index.ts';
import type { Tool } from '../tool.ts';
import { readEvents } from '../score/events-file.ts';
import { oneOf, readOptions, refused, wholeNumber } from '../../src/cli/inside.ts';
import { isPage, pageOf } from './page.ts';
import { isPicture, PICTURED, picturesOf } from './pictures.ts';
import { inHelp } from '../../src/cli/inside.ts';
import { mayWrite, type Place, writeFor } from '../../src/cli/inside.ts';
import { message } from '../words.ts';

const OPTIONS = {
  runs: { type: 'string' },
  only: { type: 'string' },
  data: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'string' },
  keep: { type: 'string' },
  minutes: { type: 'string' },
  pictures: { type: 'string' },
} as const;

export const tool: Tool = {
  name: 'validate',
  options: OPTIONS,
  help: message('validate-help', {
    parts: inHelp(VALIDATE_PARTS.join(', '), 19),
    keeping: inHelp(VALIDATE_KEEPING.join(', '), 19),
  }),
  async run(args, host) {
    const { values, positionals } = readOptions('validate', args, OPTIONS);
    if (positionals.length > 0) throw refused('files', message('refused-validate-files'));
    const runs = wholeNumber('runs', values.runs, [1, 500], 5);
    const seed = wholeNumber('seed', values.seed, [0, 2 ** 31], 1);
    const parts = partsOf(values.only);
    const real = values.data === undefined ? [] : await setsIn(values.data);
    const onReal = parts.find(part => part === 'real' || part === 'theorySets');
    if (values.only !== undefined && onReal !== undefined && real.length === 0)
      throw refused('data', message('refused-validate-real', { part: onReal }));
    if (values.only === undefined && real.length === 0) host.err(`${host.words.say(message('validate-no-real'))}\n`);
    const report = values.report === undefined ? null : await placeOf(values.report, values.keep);
    const picture = (part: (typeof PICTURED)[number]): Place => ({
      path: join(values.pictures!, `${part}.svg`),
      inputs: values.keep === undefined ? [] : [values.keep],
      ours: isPicture,
    });
    // Refused before an hour of work.
    if (values.pictures !== undefined)
      for (const part of PICTURED) if (parts.includes(part)) await mayWrite(picture(part));
    const minutes = wholeNumber('minutes', values.minutes, [1, 10_000], 10_000);
    const kept = await keptIn(values.keep, minutes);
    let told = -1;
    // A stop in the middle may cut the last line of --keep short, and that line is looked at anew.
    const result = host.atOnce(() =>
      runValidation({
        runs,
        seed,
        real,
        kept,
        parts,
        progress: (fraction, what) => {
          const percent = Math.floor(20 * fraction) * 5;
          if (percent === told) return;
          told = percent;
          host.err(`${percent} % ${what}\n`);
        },
      }),
    );
    if (report !== null) await writeFor(report, pageOf(result, seed, await existing(report.path)));
    if (values.pictures !== undefined)
      for (const { part, svg } of picturesOf(result)) await writeFor(picture(part), svg);
    if (values.json) host.out(`${JSON.stringify({ slipstep: VERSION, schema: 'validate/1', seed, ...result })}\n`);
    else host.out(pageOf(result, seed));
    return 0;
  },
};

/** Replaces only an earlier page, whose parts that are not run stay. Anything else is refused before an hour of work. */
async function placeOf(path: string, keep: string | undefined): Promise<Place> {
  const page = await existing(path);
  const place = { path, inputs: keep === undefined ? [] : [keep], ours: () => page === '' || isPage(page) };
  await mayWrite(place);
  return place;
}

function partsOf(only: string | undefined): readonly ValidatePart[] {
  if (only === undefined) return VALIDATE_PARTS;
  return only.split(',').map(part => oneOf('only', part.trim(), VALIDATE_PARTS)!);
}

/** Findings of earlier runs, one JSON array of name and value a line; new ones are added as they come. */
async function keptIn(file: string | undefined, minutes: number): Promise<Memo> {
  const known = new Map<string, unknown>();
  const lines = file === undefined ? '' : await existing(file);
  for (const [k, line] of lines.split('\n').entries()) {
    const finding = findingIn(line);
    if (finding !== null) known.set(...finding);
    // A line that a stop cut short is looked at anew; any other was not written by us.
    else if (line !== '' && !line.startsWith('["'))
      throw refused('keep', message('refused-validate-keep', { file: file!, line: k + 1 }));
  }
  const add = (text: string): void => {
    if (file === undefined) return;
    try {
      appendFileSync(file, text, { mode: 0o600 });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      throw refused('keep', message('refused-not-written', { path: file, why: code }));
    }
  };
  // Also with nothing to add yet, so that an unwritable file is reported before an hour of work.
  add(lines !== '' && !lines.endsWith('\n') ? '\n' : '');
  const end = performance.now() + minutes * 60_000;
  return {
    recall: name => known.get(name),
    store: (name, value) => add(`${JSON.stringify([name, value])}\n`),
    more: () => performance.now() < end,
  };
}

function findingIn(line: string): readonly [name: string, value: unknown] | null {
  try {
    const [name, value] = JSON.parse(line) as [unknown, unknown];
    return typeof name === 'string' ? [name, value] : null;
  } catch {
    return null;
  }
}

/** Every DIR/NAME/events.csv.gz, by name. */
async function setsIn(folder: string): Promise<readonly RealSet[]> {
  let names: readonly string[];
  try {
    names = (await readdir(folder, { withFileTypes: true }))
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    throw refused('data', message('refused-data', { folder }));
  }
  const files = [...names].sort().map(name => ({ name, file: join(folder, name, 'events.csv.gz') }));
  const there = files.filter(({ file }) => existsSync(file));
  return Promise.all(there.map(async ({ name, file }) => ({ name, pairs: await readEvents(file) })));
}

async function existing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}

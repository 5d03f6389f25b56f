import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../../base/index.ts';
import { gatherPair } from '../../../cohort/index.ts';
import { turnsOfTwo, UNKNOWN } from '../../../journeys/index.ts';
import { message } from '../../../words/index.ts';
import type { Host } from '../../command.ts';
import { refused } from '../../options.ts';
import { json } from '../../terminal.ts';
import { pairsInTable } from './events.ts';
import { choicesIn, entriesIn, frameOf, matchedIn, peopleChosen, readPair } from './exports.ts';

/** What an input holds before anything is fitted or written. */
interface Checked {
  pairs: number;
  events: number;
  /** Events that stand more than once: of one time, sender and pair. */
  duplicates: number;
  readonly formats: Record<string, number>;
  readonly reasons: Record<string, number>;
  /** Ids of the choices, and those of them that are of an entry; absent where none were given. */
  choices?: { readonly ids: number; readonly matched: number };
}

const add = (to: Record<string, number>, name: string, count = 1): void => void (to[name] = (to[name] ?? 0) + count);

/** `slipstep cohort INPUT --check`: formats, ambiguous dates, duplicates, pairs that nobody can read. Nothing is left on disk. */
export async function checkInput(
  input: string,
  choices: string | undefined,
  zone: string,
  asJson: boolean,
  host: Host,
): Promise<number> {
  const found = await stat(input).catch(() => {
    throw refused('file', message('refused-not-found', { path: input }));
  });
  const checked: Checked = { pairs: 0, events: 0, duplicates: 0, formats: {}, reasons: {} };
  if (found.isDirectory()) await checkFolder(input, choices, zone, checked, host.signal);
  else await checkTable(input, checked, host.signal);
  if (asJson) host.out(`${json({ slipstep: VERSION, schema: 'cohort-check/1', ...checked })}\n`);
  else {
    const { pairs, events, duplicates, formats, reasons } = checked;
    const listed = (of: Readonly<Record<string, number>>): string =>
      Object.entries(of)
        .sort(([p], [q]) => (p < q ? -1 : 1))
        .map(([name, count]) => `${name} ${count}`)
        .join(', ');
    host.out(`${host.words.say('cohort-check-pairs', { pairs, events, duplicates, formats: listed(formats) })}\n`);
    if (checked.choices !== undefined) host.out(`${host.words.say('cohort-choices', checked.choices)}\n`);
    if (Object.keys(reasons).length > 0)
      host.out(`${host.words.say('cohort-check-reasons', { reasons: listed(reasons) })}\n`);
  }
  return 0;
}

async function checkTable(input: string, checked: Checked, signal: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-check-'));
  try {
    for await (const { id, rows } of pairsInTable(input, folder, signal, how =>
      add(checked.formats, `table, ${how}`),
    )) {
      const { columns, refused: reasons } = gatherPair(id, rows);
      for (const [why, count] of reasons) add(checked.reasons, why, count);
      if (columns === null) continue;
      checked.pairs++;
      checked.events += columns.at.length;
      for (let i = 1; i < columns.at.length; i++)
        if (columns.at[i] === columns.at[i - 1] && columns.actor[i] === columns.actor[i - 1]) checked.duplicates++;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkFolder(
  input: string,
  choices: string | undefined,
  zone: string,
  checked: Checked,
  signal: AbortSignal,
): Promise<void> {
  const chosen = await choicesIn(choices);
  const entries = await entriesIn(input);
  if (choices !== undefined) checked.choices = { ids: chosen.size, matched: matchedIn(chosen, entries) };
  for (const entry of entries) {
    signal.throwIfAborted();
    if (entries.filter(({ id }) => id === entry.id).length > 1) {
      add(checked.reasons, 'equal-ids');
      continue;
    }
    const frame = await frameOf(input, entry, chosen.get(entry.id) ?? {});
    if ('detail' in frame) {
      add(checked.reasons, `not-read: ${frame.detail}`);
      continue;
    }
    const read = await readPair(input, frame, zone, signal);
    if (!read.ok) {
      add(checked.reasons, `not-read: ${read.issues[0]?.code ?? ''}`);
      continue;
    }
    for (const { format } of read.value.files) add(checked.formats, format);
    checked.duplicates += read.value.duplicatesMerged;
    const two = turnsOfTwo(read.value, peopleChosen(frame.choices), UNKNOWN);
    const why = two.ok ? null : (two.issues[0]?.code ?? '');
    if (why !== null) add(checked.reasons, why === 'one-person' ? why : `not-read: ${why}`);
    else {
      checked.pairs++;
      checked.events += read.value.records.count;
    }
  }
}

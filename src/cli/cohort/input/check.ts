import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSION } from '../../../base/index.ts';
import { gatherPair } from '../../../cohort/index.ts';
import { turnsOfTwo, UNKNOWN } from '../../../journeys/index.ts';
import { message } from '../../../words/index.ts';
import type { Host } from '../../host/command.ts';
import { refused, refuseNeedless } from '../../host/options.ts';
import { json } from '../../host/terminal.ts';
import { pairsInTable } from './events.ts';
import { choicesIn, entriesIn, frameOf, matchedIn, peopleChosen, readPair } from './exports.ts';

/** Contents of an input before anything is fitted or written. */
interface Checked {
  pairs: number;
  events: number;
  /** Events that stand more than once: of one time, sender and pair. */
  duplicates: number;
  /** Pairs whose every message is another pair's too, whichever of the people is named first. Such a pair is a copied
   * file, or the chat from the other's telephone. */
  copies: number;
  readonly formats: Record<string, number>;
  readonly reasons: Record<string, number>;
  /** Ids of the choices, and those of them that are of an entry; absent where none were given. */
  choices?: { readonly ids: number; readonly matched: number };
}

/** Counts a pair that has every message of an earlier one. */
function copyCounter(checked: Checked): (at: ArrayLike<number>, actor: ArrayLike<number>) => void {
  const seen = new Set<string>();
  return (at, actor) => {
    // The person who wrote first is the first of the two.
    const first = actor[0];
    const print = createHash('sha256')
      .update(Float64Array.from(at))
      .update(Uint8Array.from(actor, of => (of === first ? 0 : 1)));
    const key = print.digest('base64');
    if (seen.has(key)) checked.copies++;
    seen.add(key);
  };
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
  if (!found.isDirectory()) refuseNeedless({ choices }, ['choices'], 'without', 'FOLDER');
  const checked: Checked = { pairs: 0, events: 0, duplicates: 0, copies: 0, formats: {}, reasons: {} };
  if (found.isDirectory()) await checkFolder(input, choices, zone, checked, host);
  else await checkTable(input, checked, host.signal);
  if (asJson) host.out(`${json({ slipstep: VERSION, schema: 'cohort-check/1', ...checked })}\n`);
  else {
    const { pairs, events, duplicates, copies, formats, reasons } = checked;
    const listed = (of: Readonly<Record<string, number>>): string =>
      Object.entries(of)
        .sort(([p], [q]) => (p < q ? -1 : 1))
        .map(([name, count]) => `${name} ${count}`)
        .join(', ');
    host.out(`${host.words.say('cohort-check-pairs', { pairs, events, duplicates, formats: listed(formats) })}\n`);
    if (copies > 0) host.out(`${host.words.say('cohort-check-copies', { copies })}\n`);
    if (checked.choices !== undefined) host.out(`${host.words.say('cohort-choices', checked.choices)}\n`);
    if (Object.keys(reasons).length > 0)
      host.out(`${host.words.say('cohort-check-reasons', { reasons: listed(reasons) })}\n`);
  }
  return 0;
}

async function checkTable(input: string, checked: Checked, signal: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-check-'));
  const see = copyCounter(checked);
  try {
    for await (const { id, rows } of pairsInTable(input, folder, signal, how =>
      add(checked.formats, `table, ${how}`),
    )) {
      const { columns, refused: reasons } = gatherPair(id, rows);
      for (const [why, count] of reasons) add(checked.reasons, why, count);
      if (columns === null) continue;
      checked.pairs++;
      checked.events += columns.at.length;
      see(columns.at, columns.actor);
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
  { signal, atOnce }: Host,
): Promise<void> {
  const chosen = await choicesIn(choices);
  const see = copyCounter(checked);
  const entries = await entriesIn(input);
  if (entries.length === 0) throw refused('empty-folder', message('refused-empty-folder', { path: input }));
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
    const read = await atOnce(() => readPair(input, frame, zone, signal));
    if (!read.ok) {
      add(checked.reasons, `not-read: ${read.issues[0]?.code ?? ''}`);
      continue;
    }
    for (const { format } of read.value.files) add(checked.formats, format);
    checked.duplicates += read.value.duplicatesMerged;
    const two = turnsOfTwo(read.value, peopleChosen(frame.choices), UNKNOWN);
    if (!two.ok) {
      const why = two.issues[0]?.code ?? '';
      add(checked.reasons, why === 'one-person' ? why : `not-read: ${why}`);
      continue;
    }
    checked.pairs++;
    checked.events += read.value.records.count;
    see(two.value.turns.start, two.value.turns.actor);
  }
}

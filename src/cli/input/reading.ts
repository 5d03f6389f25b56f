import type { Issue } from '../../base/index.ts';
import { UnusableInput } from '../../base/index.ts';
import { type DateOrder, type ReadResult, readExport, type TableColumns } from '../../records/index.ts';
import type { Host } from '../host/command.ts';
import { oneOf, refused } from '../host/options.ts';
import { openSources, withZones } from './sources.ts';
import { suggested } from './suggested.ts';
import { note, progressBar } from '../host/terminal.ts';
import { message, type Speaker, worded } from '../../words/index.ts';

/** Options that every command which reads exports takes. */
export const READING_OPTIONS = {
  chat: { type: 'string', multiple: true },
  tz: { type: 'string' },
  'date-order': { type: 'string' },
  same: { type: 'string', multiple: true },
  columns: { type: 'string' },
} as const;

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** Reads the named exports. Notes and warnings go to standard error; an unreadable file ends the command. */
export async function readFiles(
  command: string,
  paths: readonly string[],
  values: {
    readonly chat?: readonly string[] | undefined;
    readonly tz?: string | undefined;
    readonly 'date-order'?: string | undefined;
    readonly same?: readonly string[] | undefined;
    readonly columns?: string | undefined;
    readonly people?: string | undefined;
  },
  keepText: boolean,
  host: Host,
): Promise<ReadResult> {
  const dateOrder = oneOf('date-order', values['date-order'], DATE_ORDERS);
  const same = sameSets(values.same ?? []);
  const named = await withZones(paths);
  // A folder of ten thousand files takes seconds to open.
  const sources = await host.atOnce(() =>
    openSources(command, named.paths, named.zones, said => {
      note(host.words.say('note', { text: host.words.say(said) }), host);
    }),
  );
  const bar = progressBar(host, 'reading');
  try {
    // No reader needs to listen for a stop: a parser of others never would. Nothing is written while it reads.
    const outcome = await host.atOnce(() =>
      readExport(sources, {
        zone: values.tz ?? null,
        deviceZone: host.deviceZone,
        today: Date.now(),
        dateOrder,
        columns: columnsOf(values.columns),
        chat: values.chat ?? null,
        same,
        keepText,
        progress: bar.at,
        signal: host.signal,
      }),
    );
    bar.done();
    if (!outcome.ok) throw new UnusableInput(outcome.issues.map(found => withPlace(found, host.words)));
    // With three names for two people, choosing two would lose the messages under the third.
    if (command !== 'read' && outcome.value.records.people.length > 2)
      for (const one of outcome.value.suggestions) {
        note(host.words.say('note', { text: suggested(one, host.words) }), host);
      }
    // Whoever has chosen two need not be told to.
    const issues = outcome.issues.filter(({ code }) => code !== 'group-chat' || values.people === undefined);
    for (const text of [...notesOf(issues, host), ...needless(values, outcome.value, host)]) note(text, host);
    return outcome.value;
  } finally {
    bar.done();
  }
}

/** Options that were given and answered nothing: of a record that asks nothing. */
function needless(
  given: { readonly [Name in 'chat' | 'date-order' | 'columns']?: unknown },
  { chats, files }: ReadResult,
  host: Host,
): readonly string[] {
  const asked = {
    chat: chats.length > 1,
    'date-order': files.some(({ dateOrder }) => dateOrder.how !== 'format'),
    columns: files.some(({ format }) => format === 'csv'),
  };
  return (['chat', 'date-order', 'columns'] as const)
    .filter(option => given[option] !== undefined && !asked[option])
    .map(option => host.words.say('note', { text: host.words.say('note-needless', { option }) }));
}

/** Notes that a record has this device's zone, since nobody stated another: midnights, and so weeks, depend on it. */
export function noteZone({ zone: { name, how } }: Pick<ReadResult, 'zone'>, host: Host): void {
  if (how !== 'assumed') return;
  const text = message('limit-zone-assumed', { zone: name });
  note(host.words.say('note', { text: host.words.say(text) }), host);
}

/** Notes of one kind that are printed one by one; more are counted. */
const TOLD_OF_A_KIND = 8;

function notesOf(issues: readonly Issue[], host: Host): readonly string[] {
  const kinds = Map.groupBy(issues, ({ code }) => code);
  return [...kinds.values()].flatMap(of => [
    ...of.slice(0, TOLD_OF_A_KIND).map(found => noteOf(found, host.words)),
    ...(of.length > TOLD_OF_A_KIND ? [host.words.say('note-more', { count: of.length - TOLD_OF_A_KIND })] : []),
  ]);
}

function noteOf(found: Issue, words: Speaker): string {
  const note = words.say('note', { text: worded(words, withPlace(found, words).text) });
  if (found.code !== 'two-zones' && found.text.args['zones'] !== 'yes') return note;
  return `${note} ${words.say('note-zones', { first: found.text.args['first']!, second: found.place! })}`;
}

const ROLES = ['date', 'time', 'from', 'to', 'text', 'direction', 'chat'] as const;

/** `date=1,from=2,text=4`, counted from 1. */
function columnsOf(given: string | undefined): TableColumns | null {
  if (given === undefined) return null;
  const pairs = given.split(',').map(part => /^\s*(\w+)\s*=\s*(\d{1,4})\s*$/.exec(part));
  if (pairs.some(pair => pair === null || !ROLES.some(role => role === pair[1]) || Number(pair[2]) < 1))
    throw refused('option', message('refused-columns', { roles: ROLES.join(', '), given }));
  return Object.fromEntries(pairs.map(pair => [pair![1], Number(pair![2]) - 1]));
}

/** `A=B` and `A=B=C`: names of one person. */
export const sameSets = (given: readonly string[]): readonly (readonly string[])[] =>
  given.map(words => {
    const names = words.split('=').map(name => name.trim());
    if (names.length < 2 || names.includes('')) throw refused('option', message('refused-same', { given: words }));
    return names;
  });

/** The issue with its file in front, where it has one that its words do not name. */
function withPlace(found: Issue, words: Speaker): Issue {
  const { place, code, text } = found;
  const told = place === undefined || place.startsWith('--') || code === 'chat' || worded(words, text).includes(place);
  return told ? found : { ...found, text: message('records-of-file', { file: place, text }) };
}

import type { Issue } from '../base/index.ts';
import { UnusableInput } from '../base/index.ts';
import { type DateOrder, type ReadResult, readExport } from '../records/index.ts';
import type { Host } from './command.ts';
import { oneOf } from './options.ts';
import { openSources } from './sources.ts';
import { progressBar, safe, wrap } from './terminal.ts';

/** Options that every command which reads exports takes. */
export const READING_OPTIONS = {
  chat: { type: 'string' },
  tz: { type: 'string' },
  'date-order': { type: 'string' },
} as const;

export const READING_HELP = `  --chat NAME           which chat, where an export holds several
  --tz ZONE             time zone of the phone, as Europe/Berlin, for exports that know only the wall clock
                        (default: this device's zone, and the answer says that it was assumed)
  --date-order ORDER    dmy, mdy or ymd, for the files that can be read both ways`;

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** Reads the named exports; notes and warnings go to standard error, what cannot be read ends the command. */
export async function readFiles(
  command: string,
  paths: readonly string[],
  values: {
    readonly chat?: string | undefined;
    readonly tz?: string | undefined;
    readonly 'date-order'?: string | undefined;
  },
  keepText: boolean,
  host: Host,
): Promise<ReadResult> {
  const dateOrder = oneOf('date-order', values['date-order'], DATE_ORDERS);
  const sources = await openSources(command, paths);
  const bar = progressBar(host, 'Reading');
  try {
    const outcome = await readExport(sources, {
      zone: values.tz ?? null,
      deviceZone: host.deviceZone,
      dateOrder,
      chat: values.chat ?? null,
      keepText,
      progress: bar.at,
      signal: host.signal,
    });
    bar.done();
    if (!outcome.ok) throw new UnusableInput(outcome.issues.map(withPlace));
    for (const found of outcome.issues) host.err(`${wrap(safe(`Note: ${withPlace(found).text}`), host.columns)}\n`);
    return outcome.value;
  } finally {
    bar.done();
  }
}

/** The issue with its file in front, where it has one. */
const withPlace = (found: Issue): Issue =>
  found.place === undefined || found.place.startsWith('--') || found.code === 'chat' || found.text.includes(found.place)
    ? found
    : { ...found, text: `${found.place}: ${found.text}` };

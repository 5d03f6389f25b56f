import { type Issue, issue } from '../../base/index.ts';
import type { Format, Probe, Source } from '../core/format.ts';
import { message } from '../../words/index.ts';
import { archiveOf, baseOf, folderOf } from '../core/places.ts';

/** A source as it lies among the others; `begins`: the minute of its first message, where that is asked for. */
export interface Laid {
  readonly source: Source;
  readonly format: Format | null;
  readonly begins: string;
}

/** signal-export writes one chat three times, side by side: as entries, as a text and as a page. */
const MAIN = 'data.json';
const TEXT = 'chat.md';
const PAGE = 'index.html';

export const laid = (source: Source, format: Format | null, { text }: Probe): Laid => ({
  source,
  format,
  begins: [MAIN, TEXT].includes(baseOf(source.path)) ? (FIRST.exec(text)?.[0].replaceAll(/\D/g, '') ?? '') : '',
});
const FIRST = /\d{4}-\d{2}-\d{2}(?:T|,? )\d{2}:\d{2}/;

/** Files that repeat the content of a file beside them and need not be read, with the messages that say so. */
export function twinsAmong(all: readonly Laid[]): {
  readonly leftOut: ReadonlySet<Source>;
  readonly issues: readonly Issue[];
} {
  const leftOut = new Set<Source>();
  const issues: Issue[] = [];
  const places = new Map<string, Laid[]>();
  for (const one of all) {
    const place = placeOf(one.source);
    const here = places.get(place);
    if (here === undefined) places.set(place, [one]);
    else here.push(one);
  }
  for (const main of all) {
    if (main.format?.id !== 'signal' || baseOf(main.source.path) !== MAIN) continue;
    const others = places
      .get(placeOf(main.source))!
      .filter(other => !leftOut.has(other.source) && saysTheSame(main, other))
      .map(({ source }) => source);
    for (const other of others) leftOut.add(other);
    const args = { file: MAIN, others: others.map(({ path }) => baseOf(path)) };
    if (others.length > 0) issues.push(issue('warning', 'twin', message('records-twins', args), main.source.name));
  }
  return { leftOut, issues };
}

function saysTheSame(main: Laid, { source, format, begins }: Laid): boolean {
  const name = baseOf(source.path);
  if (name === PAGE) return format === null;
  return name === TEXT && format === main.format && begins !== '' && begins === main.begins;
}

const placeOf = (source: Source): string => `${archiveOf(source)}\u0000${folderOf(source.path)}`;

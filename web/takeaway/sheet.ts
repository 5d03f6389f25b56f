import { type Exchange, exchangeBy, mapMessage, type Message, type Pair, VERSION } from '../../src/base/index.ts';
import { CARDS, type LoopWords } from '../../src/moves/index.ts';
import type { Claim, Mirror } from '../../src/story/index.ts';
import { toView, type View } from '../worker/session/view.ts';
import {
  EMPTY_TABLE,
  type Finding,
  inPlace,
  MOST_LETTERS,
  NO_WORDS_YET,
  type Step,
  type Table,
} from '../state/table.ts';
import { FINDING_EXCHANGE } from '../state/on-the-table.ts';
import { message, type Speaker } from '../../src/words/index.ts';
import { bendsOf, type Leaning, leaning } from '../pictures/leaning.ts';
import { safeText } from '../controls/safe-text.ts';

/** One page about two people, left and right: a finding, words of both, a step each. No names, no dates, no messages,
 * and no number about one without the other's. */
export interface Sheet {
  /** A sentence about both. */
  readonly heading: string;
  readonly finding: Finding | null;
  readonly words: Pair<LoopWords>;
  readonly steps: Pair<Step>;
}

const SHEET_EXCHANGE: Exchange<Sheet> = {
  fields: { heading: 'same', finding: FINDING_EXCHANGE, words: 'pair', steps: 'pair' },
};
/** A page from the order of the record into that of the screen, or back. */
export const turned = (sheet: Sheet, swapped: boolean): Sheet => (swapped ? exchangeBy(SHEET_EXCHANGE, sheet) : sheet);

/** The page in its present state, in display order: the table, with the finding of the opened page, else of the
 * record. */
export function sheetOf(view: View | null, table: Table, swapped: boolean, say: (message: Message) => string): Sheet {
  const { page, steps } = table;
  const words = table.words ?? NO_WORDS_YET;
  if (page !== null) return turned({ ...page, words, steps }, swapped);
  const finding = view === null || view.days === 0 ? null : findingOf(view, say);
  const claim = view?.claims.find(one => one.id === 'pattern') ?? view?.claims[0];
  return {
    heading: finding === null || claim === undefined || view === null ? say(PLAIN) : namelessHeading(view, claim, say),
    finding,
    words: inPlace(words, swapped),
    steps: inPlace(steps, swapped),
  };
}

/** Heading without a finding. */
const PLAIN = message('together-plain-heading');

/** Heading of a finding without names. One that names a person is replaced by the kind of dance, as a sentence. */
export function namelessHeading(
  { people, verdict }: Pick<View, 'people' | 'verdict'>,
  { id, heading }: Pick<Claim, 'id' | 'heading'>,
  say: (message: Message) => string,
): string {
  const told = say(heading);
  if (!namesIn(heading) && !people.some(({ name }) => name !== '' && told.includes(name))) return told;
  if (id !== 'pattern' || verdict === 'too-little-data') return say(PLAIN);
  const kind = say(message(`verdict-${verdict}`));
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`;
}

function namesIn(heading: Message | string): boolean {
  if (typeof heading === 'string') return false;
  let found = false;
  mapMessage(heading, x => {
    found ||= typeof x === 'object';
    return x;
  });
  return found;
}

function findingOf(view: View, say: (message: Message) => string): Finding {
  const claim = view.claims.find(one => one.id === 'pattern') ?? view.claims[0];
  return {
    dots: claim?.dots ?? null,
    standing: claim?.sure ?? 'too-little',
    sure: [claim?.sureText ?? view.abstains ?? []].flat().map(say).join(' '),
    lean: [leaning(view, 0), leaning(view, 1)],
    reaching: view.reaching,
    bends: [bendsOf(view, 0), bendsOf(view, 1)],
  };
}

/** File of a page: the page in the order of the record, and nothing else. */
export const PAGE_FILE = 'two-threads.page.json';
export const sheetFile = (sheet: Sheet): string =>
  JSON.stringify({ slipstep: VERSION, schema: 'page/1', ...sheet }, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );

/** A page from a file of any origin: every part is checked, and nothing that is not a part of a page is taken over.
 * Null: not a page. */
export function sheetIn(text: string): Sheet | null {
  try {
    const given = record(JSON.parse(text));
    if (given['schema'] !== 'page/1') return null;
    return {
      heading: line(given['heading'], 300),
      finding: given['finding'] === null ? null : finding(record(given['finding'])),
      words: both(given['words'], one => ({
        does: line(record(one)['does'], MOST_LETTERS),
        feels: line(record(one)['feels'], MOST_LETTERS),
      })),
      steps: both(given['steps'], one => {
        const { kind, own } = record(one);
        return { kind: CARDS.find(card => card.kind === kind)?.kind ?? null, own: line(own, 200) };
      }),
    };
  } catch {
    return null;
  }
}

/** A summary holds sentences where a mirror has messages. Only messages that replace a name are worded. */
const asWritten =
  ({ say, has }: Speaker) =>
  (text: Message | string): string =>
    typeof text === 'string' ? text : /^verdict-|^together-plain-/.test(text.id) && has(text.id) ? say(text) : '';

/** The page that a summary (`mirror --json`) makes: its finding alone, in the sentences it was written with, but for one that names a
 * person. What it holds beside that is not taken over, and what it says is checked as a page's file is. Null: not a summary. */
export function sheetOfSummary(text: string, words: Speaker): Sheet | null {
  try {
    const given = record(JSON.parse(text));
    if (given['schema'] !== 'mirror/2') return null;
    return sheetIn(sheetFile(sheetOf(toView(given as unknown as Mirror), EMPTY_TABLE, false, asWritten(words))));
  } catch {
    return null;
  }
}

/** Table after a page is opened, with its earlier content beside it. The file is in the order of the two, whatever
 * their sides when it was saved. */
export function tableOf(
  { heading, finding, words, steps }: Sheet,
  { names, last }: Pick<Table, 'names' | 'last'>,
): Table {
  return { ...EMPTY_TABLE, names, last, words, steps, page: { heading, finding } };
}

class NotAPage extends Error {}

const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAPage();
  return value as Record<string, unknown>;
};
const line = (value: unknown, most: number): string => {
  if (typeof value !== 'string') throw new NotAPage();
  return safeText(value).replaceAll(/\s+/g, ' ').slice(0, most);
};
const both = <T>(value: unknown, of: (one: unknown) => T): Pair<T> => {
  if (!Array.isArray(value) || value.length !== 2) throw new NotAPage();
  return [of(value[0]), of(value[1])];
};
const STANDINGS: readonly unknown[] = ['likely', 'leans', 'open', 'too-little'] satisfies readonly Claim['sure'][];
const LEANINGS: readonly unknown[] = ['sooner', 'later', 'unclear'] satisfies readonly Leaning[];

function finding(given: Readonly<Record<string, unknown>>): Finding {
  const { dots, reaching, standing } = given;
  if (dots !== null && !(Number.isInteger(dots) && (dots as number) >= 0 && (dots as number) <= 10))
    throw new NotAPage();
  if (reaching !== null && reaching !== 0 && reaching !== 1) throw new NotAPage();
  if (!STANDINGS.includes(standing)) throw new NotAPage();
  return {
    dots: dots as number | null,
    standing: standing as Claim['sure'],
    sure: line(given['sure'], 600),
    reaching,
    lean: both(given['lean'], one => {
      if (!LEANINGS.includes(one)) throw new NotAPage();
      return one as Leaning;
    }),
    bends: both(given['bends'], one => {
      if (!Array.isArray(one) || one.length > 100) throw new NotAPage();
      return one.map(value => {
        if (typeof value !== 'number' || !(Math.abs(value) <= 1)) throw new NotAPage();
        return value;
      });
    }),
  };
}

import { CHUNK_OF, generate } from '../../tools/words.mjs';
import { DAY, HOUR, type Message, MINUTE, randomFrom, type Worded } from '../../src/base/index.ts';
import { type Language, loadWords, message, speaker } from '../../src/words/index.ts';

export interface Drawn {
  readonly id: string;
  readonly text: string;
}

const ADA: Worded = { person: 0, name: 'Ada' };
const BEN: Worded = { person: 1, name: 'Ben' };
const FIRST_DAY = Date.UTC(2026, 2, 2) / 1000;
/** Replacements for text, a name or a list, as a person meets it. Other content is not drawn. */
const TEXTS: Readonly<Record<string, Worded>> = {
  name: 'Ada',
  person: 'Ada',
  app: 'WhatsApp',
  file: 'chat.txt',
  chat: 'Ada',
  first: message('verdict-pursue-distance'),
  sentence: message('finding-pattern-pursue-distance'),
  dates: message('dates-one-year', { from: FIRST_DAY, to: FIRST_DAY + 200 * DAY }),
};
const COUNTS = [2, 3, 5, 7, 8, 12, 20] as const;
/** Fewest words of a sentence worth paraphrasing. */
const FEWEST = 6;
const wordsOf = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

/** Draws `count` sentences of the pages of one language at random, each with its id. The same seed gives the same
 * sentences. They are filled in with two names, days, durations and counts that could occur. `files`: of these
 * catalogues alone. */
export async function drawn(
  language: Language,
  seed: number,
  count: number,
  files: readonly string[] = [],
): Promise<readonly Drawn[]> {
  const { needs, files: byFile } = generate();
  const catalogue = await loadWords(language);
  const { say } = speaker(catalogue);
  const source = catalogue.texts.join('\n');
  const random = randomFrom(seed);
  const ids = Object.entries(byFile)
    .filter(([file]) => (files.length === 0 ? CHUNK_OF[file] !== 'terminal' : files.includes(file)))
    .flatMap(([, of]) => of);
  const told: Drawn[] = [];
  while (ids.length > 0 && told.length < count) {
    const [id] = ids.splice(random.below(ids.length), 1) as [string];
    const args = argsFor(needs[id]!, entryOf(source, id), n => random.below(n));
    if (args === null) continue;
    const text = say({ id, args });
    if (wordsOf(text) >= FEWEST && /[.?!:…]$/.test(text)) told.push({ id, text });
  }
  return told;
}

const entryOf = (source: string, id: string): string =>
  new RegExp(`^${id} =[^]*?(?=^-?[a-zA-Z][\\w-]* =|(?![^]))`, 'm').exec(source)?.[0] ?? '';

/** Null where something would stand there that no example is known for. */
function argsFor(
  needs: Readonly<Record<string, string | readonly string[]>>,
  entry: string,
  below: (n: number) => number,
): Message['args'] | null {
  const people = below(2) === 0 ? [ADA, BEN] : [BEN, ADA];
  const args: Record<string, Worded> = {};
  for (const [name, kind] of Object.entries(needs)) {
    const told =
      typeof kind !== 'string'
        ? kind[below(kind.length)]!
        : kind === 'person'
          ? people.shift()
          : kind === 'number'
            ? numberFor(name, entry, below)
            : TEXTS[name];
    if (told === undefined) return null;
    args[name] = told;
  }
  return args;
}

/** The first of a span comes before its last, the low end of a range below its high end, a part below its whole. */
function numberFor(name: string, entry: string, below: (n: number) => number): number {
  const of = entry.includes(`DATE($${name}`)
    ? Array.from({ length: 30 }, (_, week) => FIRST_DAY + 7 * week * DAY)
    : entry.includes(`DURATION($${name}`)
      ? [20 * MINUTE, 80 * MINUTE, 5 * HOUR, 2 * DAY]
      : COUNTS;
  if (/^(?:from|low)/.test(name)) return of[0];
  if (/^(?:to|high)/.test(name)) return of.at(-1)!;
  const drawn = of[below(of.length)]!;
  return /^(?:of|among|moments|paths)$/.test(name) ? of.at(-1)! : drawn;
}

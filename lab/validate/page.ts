import {
  PREFACE,
  type Section,
  sectionsOf,
  VALIDATE_PARTS,
  type ValidatePart,
  type Validation,
  wordsOf,
} from './index.ts';

/** Part of the page: its plain words at the top, rows of the first two tables, and its own chapter. */
interface Chapter {
  readonly part: string;
  readonly words: string;
  /** Rows of "Against 0.1.0" and of "What must hold", each a line of Markdown that begins with the part's name. */
  readonly against: readonly string[];
  readonly targets: readonly string[];
  readonly text: string;
}

/** The page of Markdown. Parts that were not run keep what `previous`, an earlier page, says of them. */
export function pageOf(v: Validation, seed: number, previous = ''): string {
  const old = chaptersOf(previous);
  const chapters = VALIDATE_PARTS.flatMap(part => {
    const chapter = v[part].length > 0 ? chapterOf(part, v, seed) : old.find(c => c.part === part);
    return chapter === undefined ? [] : [chapter];
  });
  const against = chapters.flatMap(c => c.against);
  const targets = chapters.flatMap(c => c.targets);
  const { title, lead } = headOf(previous);
  return [
    title,
    '',
    ...chapters.flatMap(c => (c.words === '' ? [] : [`${opening(c.part)}\n${c.words}\n${PREFACE.closing}\n`])),
    lead,
    '',
    ...(against.length > 0 ? [`${AGAINST}\n\n${PREFACE.against}\n\n${headRow(AGAINST_HEAD)}${against.join('')}`] : []),
    ...(targets.length > 0 ? [`${PREFACE.mustHold}\n\n${headRow(TARGET_HEAD)}${targets.join('')}`] : []),
    ...chapters.map(c => `${mark(c.part)}\n\n${c.text.trim()}\n`),
  ].join('\n');
}

/** True if a text is such a page. */
export const isPage = (text: string): boolean => VALIDATE_PARTS.some(part => text.includes(`\n${mark(part)}\n`));

const AGAINST = '## Against 0.1.0';
const AGAINST_HEAD = ['part', 'wanted', '0.1.0', 'now', 'over', 'seed', 'holds'];
const TARGET_HEAD = ['part', 'target', 'measured', 'over', 'seed', 'holds'];

/** Title and lead of an earlier page are its own, and stay. */
function headOf(previous: string): { readonly title: string; readonly lead: string } {
  const ends = [AGAINST, PREFACE.mustHold].map(part => previous.indexOf(part)).filter(at => at >= 0);
  if (ends.length === 0) return { title: PREFACE.title, lead: PREFACE.lead.trim() };
  const [title, ...rest] = previous.slice(0, Math.min(...ends)).split('\n');
  const lead = rest
    .join('\n')
    .split(OPENING)
    .map((text, k) => (k === 0 ? text : text.split(PREFACE.closing)[1]!));
  return { title: title!, lead: lead.join('').trim() };
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const headRow = (cells: readonly string[]): string => `${row(cells)}${row(cells.map(() => '---'))}`;
const mark = (part: string): string => `<!-- ${part} -->`;
const OPENING = '<!-- in words: ';
const opening = (part: string): string => `${OPENING}${part} -->`;

function chapterOf(part: ValidatePart, v: Validation, seed: number): Chapter {
  const own = v.targets.filter(t => t.part === part);
  const rowOf = ({ text, before, value, of, holds }: (typeof own)[number]): string =>
    row([part, text, ...(before === null ? [] : [before]), value.toFixed(3), of, seed, holds ? 'yes' : 'NO']);
  const targets = own.filter(t => t.before === null).map(rowOf);
  const against = own.filter(t => t.before !== null).map(rowOf);
  const made = `Made by \`node lab/validate.mjs --only ${part} --runs ${v.runs} --seed ${seed}\`.`;
  const text = sectionsOf(part, v).map(section => `## ${section.title}\n\n${made}\n\n${table(section)}`);
  const picture = PICTURES[part];
  return {
    part,
    words: wordsOf(part, v),
    against,
    targets,
    text: [...text, ...(picture === undefined ? [] : [`${picture}\n`])].join('\n'),
  };
}

/** Pictures that `--pictures` writes into `pictures/` beside the page. */
const PICTURES: Readonly<Partial<Record<string, string>>> = {
  calibration:
    '![Where the truth lies in the posterior, against the uniform law, with the 95 % simultaneous band](pictures/calibration.svg)',
  power: '![Share of planted couplings seen, fit and plain reference, over the number of turns](pictures/power.svg)',
};

const table = ({ head, rows }: Section): string => `${headRow(head)}${rows.map(cells => row(cells)).join('')}`;

function chaptersOf(page: string): readonly Chapter[] {
  // Rows of the chapters may begin with a part's name as well.
  const [before = '', after = ''] = page.split(/^<!-- \w+ -->$/m)[0]!.split(PREFACE.mustHold);
  return page
    .split(/^(?=<!-- \w+ -->$)/m)
    .slice(1)
    .map(text => {
      const part = /\w+/.exec(text)![0];
      const rowsIn = (of: string): readonly string[] =>
        of.split('\n').flatMap(line => (line.startsWith(`| ${part} |`) ? [`${line}\n`] : []));
      const words = (before.split(`${opening(part)}\n`)[1] ?? '').split(`\n${PREFACE.closing}`)[0]!;
      return { part, words, against: rowsIn(before), targets: rowsIn(after), text: text.slice(mark(part).length) };
    });
}

import { type Section, sectionsOf, VALIDATE_PARTS, type ValidatePart, type Validation } from '../cohort/index.ts';

/** What one part leaves on the page: rows of the first table, and its own chapter. */
interface Chapter {
  readonly part: string;
  /** Rows of "What must hold", each a line of Markdown that begins with the part's name. */
  readonly targets: readonly string[];
  readonly text: string;
}

/** The page of Markdown. Its head, and parts that were not run, keep what `previous`, an earlier page, says of them. */
export function pageOf(v: Validation, seed: number, previous = ''): string {
  const old = chaptersOf(previous);
  const chapters = VALIDATE_PARTS.flatMap(part => {
    const chapter = v[part].length > 0 ? chapterOf(part, v, seed) : old.find(c => c.part === part);
    return chapter === undefined ? [] : [chapter];
  });
  const targets = chapters.flatMap(c => c.targets);
  return [
    headOf(previous),
    `${TARGETS}\n\n${row(TARGET_HEAD)}${row(TARGET_HEAD.map(() => '---'))}${targets.join('')}`,
    ...chapters.map(c => `${mark(c.part)}\n\n${c.text.trim()}\n`),
  ].join('\n');
}

/** Title and lead of an earlier page are its own, and stay. */
const headOf = (previous: string): string => {
  const end = previous.indexOf(TARGETS);
  return end < 0 ? `${TITLE}\n\n${PREFACE}` : `${previous.slice(0, end).trimEnd()}\n`;
};

const TITLE = '# What the fit finds, and what it misses';
const TARGETS = '## What must hold';
const TARGET_HEAD = ['part', 'target', 'measured', 'over', 'holds'];

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const mark = (part: string): string => `<!-- ${part} -->`;

function chapterOf(part: ValidatePart, v: Validation, seed: number): Chapter {
  const targets = v.targets
    .filter(t => t.part === part)
    .map(t => row([part, t.text, t.value.toFixed(3), t.of, t.holds ? 'yes' : 'NO']));
  const made = `Made by \`slipstep validate --only ${part} --runs ${v.runs} --seed ${seed}\`.`;
  const text = sectionsOf(part, v).map(section => `## ${section.title}\n\n${made}\n\n${table(section)}`);
  const picture = PICTURES[part];
  return { part, targets, text: [...text, ...(picture === undefined ? [] : [`${picture}\n`])].join('\n') };
}

/** Pictures that `--pictures` writes into `pictures/` beside the page. */
const PICTURES: Readonly<Partial<Record<string, string>>> = {
  calibration:
    '![Where the truth lies in the posterior, against the uniform law, with the 95 % simultaneous band](pictures/calibration.svg)',
  power: '![Share of planted couplings seen, fit and plain reference, over the number of turns](pictures/power.svg)',
};

const table = ({ head, rows }: Section): string =>
  `${row(head)}${row(head.map(() => '---'))}${rows.map(cells => row(cells)).join('')}`;

function chaptersOf(page: string): readonly Chapter[] {
  // Rows of the chapters may begin with a part's name as well.
  const lines = page.split(/^<!-- \w+ -->$/m)[0]!.split('\n');
  return page
    .split(/^(?=<!-- \w+ -->$)/m)
    .slice(1)
    .map(text => {
      const part = /\w+/.exec(text)![0];
      const targets = lines.filter(line => line.startsWith(`| ${part} |`)).map(line => `${line}\n`);
      return { part, targets, text: text.slice(mark(part).length) };
    });
}

const PREFACE = `This page is written by \`slipstep validate --report FILE\`; \`--only\` writes one part anew and leaves the others. What
was planted in an invented record is known. *sessions*: openings and follow-ups feel the partner's recent bids, chains of
answers only move both day volumes together. *answers*: the chance and delay of an answer feel them too. *clusters* and
*volumes*: branching processes whose immigrants feel the partner's recent immigrants, or all of the partner's recent turns.
*clocks*: heavy-tailed waits between openings, and bouts of talk that both share for days whatever is planted. None is the
model that is fitted. "Strength 1" is a rate halved or doubled per doubling of the partner's recent reaching. *recovered* is
the mean estimate over what was planted; *leaked* the mean estimate where nothing was. In *theory* nothing is planted: the
model's own equations make the bids. *real* looks at public sets of pairs (friends, colleagues, students). What this means,
and what cannot be had: docs/spec/fit.md.
`;

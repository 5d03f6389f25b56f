import type { Interval } from '../../src/base/index.ts';
import type { Speaker } from '../../src/words/index.ts';
import { answerOf, type Mirror } from '../../src/story/index.ts';
import type { View } from '../worker/session/view.ts';
import { across } from '../pictures/path.ts';
import { safeText } from '../controls/safe-text.ts';

type Cell = string | number | null;

/** One field of a CSV file, safe from evaluation as a formula. An apostrophe leads every field that begins with a
 * formula sign, even after spaces and invisible signs. Control characters other than line feeds are removed. A finite
 * non-negative number is unchanged (docs/sources.bib: owasp-asvs, 1.2.10). */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && Number.isFinite(cell) && cell >= 0) return String(cell);
  const text = safeText(String(cell)).replaceAll('\t', ' ');
  const led = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠\uFE62\uFE63\uFE66\uFE6B]/u.test(text) ? `'${text}` : text;
  return /[",\n'\s]/.test(led) ? `"${led.replaceAll('"', '""')}"` : led;
}

/** Lines end in CR LF (RFC 4180); the byte order mark marks it as UTF-8 for spreadsheets. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

const HEAD = ['what', 'when', 'whose', 'middle', 'low', 'high', 'unit'] as const;

/** Everything with a number that the pages show of the two, and the findings, one line each. */
export function shownRows(view: View, { say, duration }: Speaker): readonly (readonly Cell[])[] {
  const [one, two] = view.people.map(({ name }) => safeText(name)) as [string, string];
  const names = [one, two] as const;
  const date = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
  const { t, draws } = view.threads.t.length > 1 ? view.threads : view.counted;
  const days = t.flatMap((at, i) =>
    ([0, 1] as const).flatMap(of => {
      const [middle, low, high] = [0.5, 0.1, 0.9].map(p => rounded(across(draws[of], i, p)));
      return middle === null
        ? []
        : [[say('yours-times-unit'), date(at), names[of], middle!, low!, high!, say('yours-times-unit')]];
    }),
  );
  const range = ({ median, low80, high80 }: Interval): readonly Cell[] => [median, low80, high80].map(rounded);
  return [
    HEAD.map(name => say(`pictures-out-${name}`)),
    ...view.people.flatMap(({ turns, messages }, of) => [
      [say('pictures-out-times'), '', names[of]!, turns, null, null, say('pictures-out-times')],
      [say('pictures-out-messages'), '', names[of]!, messages, null, null, say('pictures-out-messages')],
    ]),
    ...view.initiation.map(({ gapHours, shareOfFirst }) => [
      say('pictures-out-opened'),
      `${say('yours-silence')}: ${duration(gapHours * 3600)}`,
      one,
      ...range(shareOfFirst),
      say('pictures-out-share'),
    ]),
    ...view.answers.flatMap(({ label, of }) =>
      of.map((text, i) => [say(label), '', names[i]!, say(text), null, null, '']),
    ),
    ...view.claims.flatMap(({ heading, text, sureText }) =>
      [say(heading), ...text.map(one => say(one)), sureText.map(one => say(one)).join(' ')].map((sentence, i) => [
        say(i === 0 ? 'pictures-out-finding' : i === 3 ? 'pictures-out-sure' : 'pictures-out-finding-words'),
        '',
        i === 1 ? one : i === 2 ? two : '',
        sentence,
        null,
        null,
        '',
      ]),
    ),
    ...days,
  ];
}

const rounded = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : null);

/** The answer as the command line gives it (`mirror/2`), in display order; `masked`: without ids, which may be names. */
export const dataOf = (mirror: Mirror, masked: boolean, words: Speaker): string => {
  const answer = answerOf(mirror, words);
  const { people } = answer;
  const shown = masked
    ? {
        ...answer,
        people: [
          { ...people[0], id: 'a' },
          { ...people[1], id: 'b' },
        ],
      }
    : answer;
  return `${JSON.stringify(shown, null, 1)}\n`;
};

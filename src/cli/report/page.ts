import { type Message, type Person, wallOn } from '../../base/index.ts';
import {
  type Claim,
  COURSES,
  datesOnRecord,
  daysTold,
  headlineText,
  kindsOf,
  type Mirror,
  rhythmLines,
  safetyQuestion,
  sureLine,
} from '../../story/index.ts';
import { message, type Speaker } from '../../words/index.ts';
import { safe } from '../host/terminal.ts';
import { type Child, h, headOf, type Markup } from './markup.ts';
import { STYLE } from './style.ts';
import { drawCoverage } from './coverage.ts';
import { drawDescription } from './description.ts';
import { drawCourses, FRAME } from './trajectories.ts';

/** Input of the report beside the mirror itself. */
export interface ReportInput {
  readonly mirror: Mirror;
  readonly words: Speaker;
  /** One sentence a file: what was read, not understood, which zone. */
  readonly account: readonly string[];
  /** Texts of a claim's moments, or null where texts were not asked for. */
  readonly moments: ((claim: Claim) => readonly MomentText[]) | null;
}
export interface MomentText {
  readonly when: string;
  /** Messages of this moment that are not among the lines. */
  readonly more: number;
  readonly lines: readonly { readonly of: 0 | 1; readonly name: string; readonly text: string }[];
}

/** Mark at the head of every report, so that only an earlier report may be replaced. */
export const REPORT_MARK = 'Slipstep report';

/** The whole report as one file: no script, no request, readable with neither. The private question stands before the
 * first two-sided finding, and the findings are folded away behind it until the reader opens them. */
export function reportPage(input: ReportInput): string {
  const { mirror, words } = input;
  const { say } = words;
  const question = safetyQuestion(words);
  const head = headOf(
    STYLE,
    h('meta', { name: 'generator', content: REPORT_MARK }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
  );
  const body = h(
    'body',
    {},
    h(
      'main',
      {},
      h('h1', {}, ...title(mirror, words)),
      h('p', { class: 'quiet' }, coverageText(mirror, words)),
      ...input.account.map(text => h('p', { class: 'quiet small' }, safe(text))),
      asked(question),
      h(
        'details',
        { class: 'findings' },
        h('summary', {}, say('report-show', { none: question.none })),
        h('h2', {}, ...said(headlineText(mirror, peopleOf(mirror)), words)),
        picture(mirror, words),
        kinds(mirror, words),
        ...mirror.claims.map(claim => finding(claim, words, input.moments)),
        drawDescription(mirror, words),
        h('h2', {}, say('mirror-rhythm')),
        h('ul', {}, ...rhythmLines(mirror, words).map(line => h('li', {}, safe(line)))),
      ),
      h('h2', {}, say('mirror-limits')),
      h('ul', {}, ...mirror.limits.map(limit => h('li', {}, safe(say(limit.text))))),
      h('p', { class: 'quiet small' }, say('report-made', { version: mirror.slipstep })),
    ),
  );
  return `<!doctype html>\n${h('html', { lang: words.locale }, head, body).markup}\n`;
}

function asked(question: ReturnType<typeof safetyQuestion>): Markup {
  return h(
    'section',
    { class: 'asked' },
    h('h2', {}, question.heading),
    h('p', {}, question.lead),
    h('ul', {}, ...question.signs.map(sign => h('li', {}, sign))),
    h(
      'details',
      {},
      h('summary', {}, question.some),
      h('h3', {}, question.stop.heading),
      h('p', {}, question.stop.now),
      ...question.stop.text.map(text => h('p', {}, text)),
      h(
        'ul',
        {},
        ...[...question.help.here, ...question.help.elsewhere].map(({ place, lines }) =>
          h('li', {}, `${place}: ${lines.join('; ')}`),
        ),
      ),
      h('p', { class: 'quiet small' }, question.helpNote),
    ),
  );
}

function picture(mirror: Mirror, words: Speaker): Markup | null {
  const { threads } = mirror.pictures;
  const t = threads.t.map(at => wallOn(mirror.clock, at));
  if (threads.t.length === 0) return null;
  const { say } = words;
  const [a, b] = peopleOf(mirror);
  const names = [a.name, b.name] as const;
  const summary = say('report-threads-summary', { a, b });
  return h(
    'figure',
    {},
    drawCourses({ t, a: threads.a, b: threads.b, names, unit: say('report-threads-unit'), summary }, words),
    drawCoverage(mirror.coverage.channels, words, { ...FRAME, start: t[0]!, end: t.at(-1)! }),
    h('figcaption', { class: 'quiet small' }, say('report-threads')),
  );
}

/** Kinds of dance, as dots. */
function kinds(mirror: Mirror, { say }: Speaker): Markup | null {
  const all = kindsOf(mirror);
  if (all.length === 0) return null;
  return h(
    'section',
    {},
    h('h2', {}, say('report-kinds')),
    h('p', { class: 'quiet' }, say('report-kinds-lead', { courses: COURSES })),
    h(
      'ul',
      { class: 'kinds' },
      ...all.map(({ courses, text }) =>
        h(
          'li',
          {},
          h(
            'span',
            { class: courses > 0 ? 'courses' : 'quiet' },
            courses > 0 ? '●'.repeat(courses) : say('report-none'),
          ),
          h('span', {}, say(text)),
        ),
      ),
    ),
  );
}

function finding(claim: Claim, words: Speaker, moments: ReportInput['moments']): Markup {
  const { say } = words;
  const shown = moments?.(claim) ?? [];
  return h(
    'article',
    {},
    h('h2', {}, safe(say(claim.heading))),
    h(
      'div',
      { class: 'pair' },
      h('p', { class: 'one' }, safe(say(claim.text[0]))),
      h('p', { class: 'two' }, safe(say(claim.text[1]))),
    ),
    h(
      'p',
      { class: 'sure' },
      claim.dots === null ? null : dots(claim.dots, say('report-dots', { dots: claim.dots })),
      h('span', { class: 'quiet' }, safe(sureLine(claim, words))),
    ),
    shown.length === 0
      ? null
      : h('details', {}, h('summary', {}, say('report-moments')), ...shown.map(moment => momentOf(moment, words))),
  );
}

const dots = (of10: number, label: string): Markup =>
  h(
    'svg',
    { class: 'dots', viewBox: '0 0 150 14', role: 'img', 'aria-label': label },
    ...Array.from({ length: 10 }, (_, i) =>
      h('circle', { class: i < of10 ? 'full' : 'open', cx: 7 + 15 * i, cy: 7, r: 5 }),
    ),
  );

const momentOf = ({ when, more, lines }: MomentText, { say }: Speaker): Markup =>
  h(
    'div',
    { class: 'moment' },
    h('p', { class: 'quiet small' }, when),
    ...lines.map(({ of, name, text }) =>
      h(
        'p',
        {},
        h('bdi', { class: `name ${of === 0 ? 'one' : 'two'}` }, safe(name)),
        ': ',
        h('bdi', {}, safe(text, true)),
      ),
    ),
    more > 0 ? h('p', { class: 'quiet small' }, say('yours-moments-rest', { count: more })) : null,
  );

const peopleOf = ({ people: [a, b] }: Mirror): readonly [Person, Person] => [
  { person: 0, name: safe(a.name) },
  { person: 1, name: safe(b.name) },
];

const title = (mirror: Mirror, words: Speaker): readonly Child[] => {
  const [a, b] = peopleOf(mirror);
  return said(message('mirror-title', { a, b }), words);
};

/** A sentence whose names have the colours of the two. */
const said = (sentence: Message, { parts }: Speaker): readonly Child[] =>
  parts(sentence).map(({ text, person }) =>
    person === undefined ? text : h('bdi', { class: person === 0 ? 'name one' : 'name two' }, text),
  );

/** From when to when the record speaks. */
function coverageText(mirror: Mirror, { say }: Speaker): string {
  const { counts } = mirror;
  const dates = datesOnRecord(mirror);
  if (dates === null) return say('report-empty');
  return say('report-span', {
    messages: counts.messages[0] + counts.messages[1],
    dates,
    days: daysTold(mirror),
  });
}

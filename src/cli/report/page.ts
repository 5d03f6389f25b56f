import { createHash } from 'node:crypto';
import { type Claim, COURSES, en, kindsOf, type Mirror, rhythmLines, type SafetyQuestion } from '../../story/index.ts';
import { safe } from '../terminal.ts';
import { h, type Markup, styleSheet } from './markup.ts';
import { STYLE } from './style.ts';
import { drawCoverage } from './coverage.ts';
import { drawDescription } from './description.ts';
import { drawThreads, FRAME } from './threads.ts';

/** What the report shows beside the mirror itself. */
export interface ReportInput {
  readonly mirror: Mirror;
  readonly question: SafetyQuestion;
  /** One sentence a file: what was read, not understood, which zone. */
  readonly account: readonly string[];
  readonly zone: string;
  /** Texts of a claim's moments, or null where texts were not asked for. */
  readonly moments: ((claim: Claim) => readonly MomentText[]) | null;
}
export interface MomentText {
  readonly when: string;
  readonly lines: readonly { readonly of: 0 | 1; readonly name: string; readonly text: string }[];
}

/** The whole report as one file: no script, no request, readable with neither. The private question stands before the
 * first two-sided finding, and the findings are folded away behind it until the reader opens them. */
export function reportPage(input: ReportInput): string {
  const { mirror, question } = input;
  const names = mirror.people.map(person => safe(person.name)) as [string, string];
  const css = STYLE;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, 'Slipstep'),
    styleSheet(css),
  );
  const body = h(
    'body',
    {},
    h(
      'main',
      {},
      h('h1', {}, h('bdi', { class: 'name one' }, names[0]), ' and ', h('bdi', { class: 'name two' }, names[1])),
      h('p', { class: 'quiet' }, coverageText(mirror, input.zone)),
      ...input.account.map(text => h('p', { class: 'quiet small' }, safe(text))),
      asked(question),
      h(
        'details',
        { class: 'findings' },
        h('summary', {}, `${question.none}: show the findings`),
        picture(mirror, names, input.zone),
        kinds(mirror),
        ...mirror.claims.map(claim => finding(claim, input.moments)),
        drawDescription(mirror, names),
        h('h2', {}, en.plain.rhythm()),
        h('ul', {}, ...rhythmLines(mirror).map(line => h('li', {}, safe(line)))),
      ),
      h('h2', {}, en.plain.limits()),
      h('ul', {}, ...mirror.limits.map(limit => h('li', {}, safe(limit.text)))),
      h(
        'p',
        { class: 'quiet small' },
        `Slipstep ${mirror.slipstep}. Made on this device; this page asks for nothing and runs nothing.`,
      ),
    ),
  );
  return `<!doctype html>\n${h('html', { lang: 'en' }, head, body).markup}\n`;
}

function asked(question: SafetyQuestion): Markup {
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
      ...question.stop.text.map(text => h('p', {}, text)),
      h('ul', {}, ...question.help.map(({ place, lines }) => h('li', {}, `${place}: ${lines.join('; ')}`))),
      h('p', { class: 'quiet small' }, question.helpNote),
    ),
  );
}

function picture(mirror: Mirror, names: readonly [string, string], zone: string): Markup | null {
  const { threads } = mirror.pictures;
  if (threads.t.length === 0) return null;
  const summary = `Turns a day of ${names[0]} and ${names[1]} over the record, as bundles of courses that fit about as well as any other.`;
  return h(
    'figure',
    {},
    drawThreads({ t: threads.t, a: threads.a, b: threads.b, names, unit: 'turns a day', summary, zone }),
    drawCoverage(mirror.coverage.channels, { ...FRAME, start: threads.t[0]!, end: threads.t.at(-1)! }),
    h(
      'figcaption',
      { class: 'quiet small' },
      'Each thread is one course that fits the record about as well as any other. Where threads lie together we are sure; where they part we are not. Blank means no record, not silence.',
    ),
  );
}

/** Which kind of dance, as dots. */
function kinds(mirror: Mirror): Markup | null {
  const all = kindsOf(mirror);
  if (all.length === 0) return null;
  return h(
    'section',
    {},
    h('h2', {}, 'Which dance fits this record.'),
    h(
      'p',
      { class: 'quiet' },
      `${COURSES} courses that fit this record about as well as any other, each a dot beside what it would be: it could be any of these.`,
    ),
    h(
      'ul',
      { class: 'kinds' },
      ...all.map(({ courses, text }) =>
        h(
          'li',
          {},
          h('span', { class: courses > 0 ? 'courses' : 'quiet' }, courses > 0 ? '●'.repeat(courses) : 'none'),
          h('span', {}, text),
        ),
      ),
    ),
  );
}

function finding(claim: Claim, moments: ReportInput['moments']): Markup {
  const shown = moments?.(claim) ?? [];
  return h(
    'article',
    {},
    h('h2', {}, safe(claim.heading)),
    h(
      'div',
      { class: 'pair' },
      h('p', { class: 'one' }, safe(claim.text[0])),
      h('p', { class: 'two' }, safe(claim.text[1])),
    ),
    h(
      'p',
      { class: 'sure' },
      claim.dots === null ? null : dots(claim.dots),
      h('span', { class: 'quiet' }, safe(claim.sureText)),
    ),
    shown.length === 0
      ? null
      : h('details', {}, h('summary', {}, 'Show the moments'), ...shown.map(moment => momentOf(moment))),
  );
}

const dots = (of10: number): Markup =>
  h(
    'svg',
    { class: 'dots', viewBox: '0 0 150 14', role: 'img', 'aria-label': `${of10} of 10` },
    ...Array.from({ length: 10 }, (_, i) =>
      h('circle', { class: i < of10 ? 'full' : 'open', cx: 7 + 15 * i, cy: 7, r: 5 }),
    ),
  );

const momentOf = ({ when, lines }: MomentText): Markup =>
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
  );

/** From when to when the record speaks, in the zone it is read in. */
function coverageText(mirror: Mirror, zone: string): string {
  if (mirror.from === null || mirror.to === null) return 'The record holds no turn.';
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone });
  const number = new Intl.NumberFormat('en');
  const [a, b] = mirror.counts.messages;
  return `${number.format(a + b)} messages from ${date.format(Date.parse(mirror.from))} to ${date.format(Date.parse(mirror.to))}, on record for ${number.format(Math.round(mirror.coverage.days))} days.`;
}

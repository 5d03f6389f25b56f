import type { Person } from '../../base/index.ts';
import type { BusySpell, Course, Move, PersonCourse } from '../../model/index.ts';
import type { Speaker } from '../../words/index.ts';

const WIDTH = 720;
const LEFT = 56;
const RIGHT = 700;
const TOP = 110;
const PANEL = 150;
const GAP = 42;

/** True if a file begins like an earlier picture. */
export const isModelPicture = (head: string): boolean =>
  head.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} `) &&
  head.includes('<style>svg{font-family:Literata,Georgia,serif;font-size:13px}.paper{');

interface Panel {
  readonly title: string;
  readonly kind: 'one' | 'two' | 'both';
  readonly top: number;
  readonly high: number;
  readonly of: (course: Course) => readonly number[];
}

/** Warmth of each person, then closeness. */
function panelsOf(
  both: Readonly<Record<'one' | 'other', Person>>,
  threads: readonly Course[],
  say: Speaker['say'],
): readonly Panel[] {
  const most = 0.2 + Math.max(...threads.flatMap(c => [...c.a.warmth, ...c.b.warmth].map(v => Math.min(v, 4))));
  const sum = 0.2 + Math.max(...threads.flatMap(c => c.closeness.map(v => Math.min(v, 6))));
  return [
    { title: say('model-svg-sends', { who: both.one }), kind: 'one', top: TOP, high: most, of: warmthOf('a') },
    {
      title: say('model-svg-sends', { who: both.other }),
      kind: 'two',
      top: TOP + PANEL + GAP,
      high: most,
      of: warmthOf('b'),
    },
    {
      title: say('model-svg-between'),
      kind: 'both',
      top: TOP + 2 * (PANEL + GAP),
      high: sum,
      of: (c: Course) => c.closeness,
    },
  ];
}

/** A picture of courses as threads (docs: one line is a bundle) over days. It shows warmth of each person, then
 * closeness, then the inner state of the first thread. Moves and a busy spell are washes with an italic name. Two hues
 * of equal weight are told apart by label and by dashes too. Follows the reader's light or dark. Names and titles are
 * escaped; nothing is fetched. */
export function drawCourses(
  { names, busy }: { readonly names: readonly [string, string]; readonly busy: BusySpell | null },
  threads: readonly Course[],
  moves: readonly Move[],
  { say, number }: Speaker,
): string {
  const both = { one: { person: 0, name: names[0] }, other: { person: 1, name: names[1] } } as const;
  const days = threads[0]!.t.at(-1)!;
  const x = (day: number): number => LEFT + ((RIGHT - LEFT) * day) / days;
  const panels = panelsOf(both, threads, say);
  const insides = (['a', 'b'] as const).map((side, i) => ({
    title: say('model-svg-inside', { who: i === 0 ? both.one : both.other }),
    top: TOP + (3 + i) * (PANEL + GAP),
    person: threads[0]![side],
  }));
  const states = INSIDE.map(name => ({ name, word: escape(say(WORDS[name])) }));
  const height = TOP + 5 * (PANEL + GAP) + 10;
  const bottom = TOP + 5 * PANEL + 4 * GAP;
  const first = threads[0]!;
  const end = (values: readonly number[]): string =>
    number(values.at(-1)!, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const count = threads.length;
  const summary = say('model-svg-summary', {
    ...both,
    days,
    warmOne: end(first.a.warmth),
    warmOther: end(first.b.warmth),
    shareOne: end(first.reachingShare[0]),
    shareOther: end(first.reachingShare[1]),
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${escape(say('model-svg-title', { ...both, count }))}</title>
<desc id="d">${escape(summary)}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="head" x="${LEFT}" y="38">${escape(say('model-svg-head', { ...both, days }))}</text>
<text class="quiet" x="${LEFT}" y="60">${escape(say('model-svg-lead', { count, more: count - 1 }))}</text>
${busy === null || busy.start >= days ? '' : wash(busy, escape(say('model-svg-busy', { who: busy.by === 'a' ? both.one : both.other })), x, days, bottom)}
${moves.map(move => wash(move, escape(say(`card-${move.kind}-name`)), x, days, bottom)).join('\n')}
${panels.map(panel => drawPanel(panel, threads, x)).join('\n')}
${insides.map(panel => drawInside(panel, states, threads[0]!.t, x)).join('\n')}
${axis(days, escape(say('model-svg-days')), x, bottom)}
</svg>
`;
}

/** Inner variables that are shown, 0 to 1 each. */
const INSIDE = ['alarm', 'overwhelm', 'trust', 'dread'] as const;
const WORDS = { alarm: 'model-alarm', overwhelm: 'model-full', trust: 'model-trust', dread: 'model-dread' } as const;

/** Four lines of one person, told apart by dashes, with a key of words. */
function drawInside(
  { title, top, person }: { title: string; top: number; person: PersonCourse },
  states: readonly { readonly name: (typeof INSIDE)[number]; readonly word: string }[],
  t: readonly number[],
  x: (day: number) => number,
): string {
  const y = (value: number): number => top + PANEL - PANEL * value;
  const marks = [0, 1].map(
    v =>
      `<path class="hair" d="M${LEFT} ${y(v).toFixed(1)}H${RIGHT}"/><text class="tick" x="${LEFT - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">${v}</text>`,
  );
  const lines = states.map(({ name }) => `<path class="thread main ${name}" d="${pathOf(t, person[name], x, y)}"/>`);
  const keys = states.map(({ name, word }, i) => {
    const at = LEFT + 300 + i * 88;
    return `<path class="thread main ${name}" d="M${at} ${top - 12}h18"/><text class="tick" x="${at + 22}" y="${top - 8}">${word}</text>`;
  });
  return `<g>${marks.join('')}<text class="label both" x="${LEFT}" y="${top - 8}">${escape(title)}</text>${keys.join('')}${lines.join('')}</g>`;
}

const warmthOf = (side: 'a' | 'b') => (c: Course) => c[side].warmth;

function drawPanel(
  { title, kind, top, high, of }: Panel,
  threads: readonly Course[],
  x: (day: number) => number,
): string {
  const y = (value: number): number => top + PANEL - (PANEL * Math.min(value, high)) / high;
  const lines = threads.map(
    (course, i) => `<path class="thread ${kind}${i === 0 ? ' main' : ''}" d="${pathOf(course.t, of(course), x, y)}"/>`,
  );
  const marks = Array.from({ length: Math.floor(high) + 1 }, (_, v) => v).map(
    v =>
      `<path class="hair" d="M${LEFT} ${y(v).toFixed(1)}H${RIGHT}"/><text class="tick" x="${LEFT - 8}" y="${(y(v) + 4).toFixed(1)}" text-anchor="end">${v}</text>`,
  );
  return `<g>${marks.join('')}<text class="label ${kind}" x="${LEFT}" y="${top - 8}">${escape(title)}</text>${lines.toReversed().join('')}</g>`;
}

/** Every point that shows: at most two a pixel. */
function pathOf(
  t: readonly number[],
  values: readonly number[],
  x: (day: number) => number,
  y: (v: number) => number,
): string {
  const stride = Math.max(1, Math.floor(t.length / 1300));
  let d = '';
  for (let i = 0; i < t.length; i += stride)
    d += `${i === 0 ? 'M' : 'L'}${x(t[i]!).toFixed(1)} ${y(values[i]!).toFixed(1)}`;
  return d;
}

const wash = (
  { start, days: length }: Pick<Move, 'start' | 'days'>,
  name: string,
  x: (day: number) => number,
  days: number,
  bottom: number,
): string => {
  const left = x(start);
  const right = Math.max(left + 2, x(Math.min(days, start + length)));
  return `<rect class="wash" x="${left.toFixed(1)}" y="${TOP - 14}" width="${(right - left).toFixed(1)}" height="${bottom - TOP + 14}"/><text class="move" x="${(left + 4).toFixed(1)}" y="${TOP - 26}">${name}</text>`;
};

function axis(days: number, unit: string, x: (day: number) => number, bottom: number): string {
  const step = [1, 7, 30, 90, 182, 365, 1825, 3650].find(s => days / s <= 9) ?? 3650;
  const marks: string[] = [];
  for (let day = 0; day <= days; day += step)
    marks.push(`<text class="tick" x="${x(day).toFixed(1)}" y="${bottom + 20}" text-anchor="middle">${day}</text>`);
  return `${marks.join('')}<text class="quiet" x="${RIGHT}" y="${bottom + 36}" text-anchor="end">${unit}</text>`;
}

const escape = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replaceAll(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);

const STYLE = [
  'svg{font-family:Literata,Georgia,serif;font-size:13px}',
  '.paper{fill:oklch(.982 .008 85)}text{fill:oklch(.27 .02 60)}.head{font-size:20px;font-weight:420}',
  '.quiet,.tick{fill:oklch(.5 .02 70);font-size:12px;font-variant-numeric:tabular-nums}.hair{stroke:oklch(.9 .012 80)}',
  '.wash{fill:oklch(.9 .03 300);opacity:.45}.move{font-style:italic}',
  '.thread{fill:none;stroke-width:1;opacity:.35;stroke-linejoin:round}.thread.main{stroke-width:2;opacity:1}',
  '.thread.one{stroke:oklch(.58 .105 205)}.thread.two{stroke:oklch(.58 .105 55);stroke-dasharray:5 2}.thread.both{stroke:oklch(.45 .02 70)}',
  '.alarm{stroke:oklch(.58 .12 25)}.overwhelm{stroke:oklch(.5 .1 280);stroke-dasharray:6 3}.trust{stroke:oklch(.55 .1 150);stroke-dasharray:1 3}.dread{stroke:oklch(.4 .03 60);stroke-dasharray:10 3 2 3}',
  '@media(prefers-color-scheme:dark){.paper{fill:oklch(.19 .012 260)}text{fill:oklch(.92 .012 85)}.quiet,.tick{fill:oklch(.7 .012 85)}',
  '.hair{stroke:oklch(.3 .012 260)}.wash{fill:oklch(.4 .04 300)}.thread.one{stroke:oklch(.76 .1 205)}.thread.two{stroke:oklch(.76 .1 55)}.thread.both{stroke:oklch(.8 .012 85)}',
  '.alarm{stroke:oklch(.76 .12 25)}.overwhelm{stroke:oklch(.74 .1 280)}.trust{stroke:oklch(.76 .1 150)}.dread{stroke:oklch(.8 .03 60)}}',
].join('');

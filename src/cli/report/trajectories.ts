import type { Speaker } from '../../words/index.ts';
import { h, type Markup } from './markup.ts';

/** Courses of two people over time: draws x grid, `null` or NaN where there is no record. */
export interface ThreadsPicture {
  /** Seconds since 1970, ascending. */
  readonly t: readonly number[];
  readonly a: readonly (readonly (number | null)[])[];
  readonly b: readonly (readonly (number | null)[])[];
  readonly names: readonly [string, string];
  /** Unit of the vertical axis. */
  readonly unit: string;
  /** The picture in words. */
  readonly summary: string;
}

const WIDTH = 860;
const HEIGHT = 290;
const LEFT = 36;
const RIGHT = WIDTH - 8;
const TOP = 34;
/** Position of the axis over time. */
export const FRAME = { width: WIDTH, left: LEFT, right: RIGHT } as const;
const BASE = HEIGHT - 30;

/** Two bundles of threads as SVG that needs no script: each thread is one course that fits about as well as any other. */
export function drawCourses(picture: ThreadsPicture, words: Speaker): Markup {
  const { t, names } = picture;
  const start = t[0] ?? 0;
  const end = t[t.length - 1] ?? start + 1;
  const top = niceTop(
    Math.max(0, ...[...picture.a, ...picture.b].flatMap(draw => draw.map(value => value ?? 0).filter(Number.isFinite))),
  );
  const x = (at: number): number => LEFT + ((RIGHT - LEFT) * (at - start)) / (end - start || 1);
  const y = (value: number): number => BASE - ((BASE - TOP) * value) / top;
  const bundle = (draws: ThreadsPicture['a'], who: 'one' | 'two'): readonly Markup[] =>
    draws.map(draw =>
      h('path', {
        class: `thread ${who}`,
        d: pathThrough(
          t.map(x),
          draw.map(v => (v === null ? Number.NaN : y(v))),
        ),
      }),
    );
  return h(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': picture.summary },
    h('line', { class: 'axis', x1: LEFT, x2: RIGHT, y1: BASE, y2: BASE }),
    h('text', { x: LEFT - 8, y: BASE, class: 'tick end' }, '0'),
    h('text', { x: LEFT - 8, y: TOP + 5, class: 'tick end' }, String(top)),
    h('text', { x: LEFT, y: 14, class: 'tick' }, picture.unit),
    ...monthTicks(start, end, words).map(({ at, label }) =>
      h('text', { x: x(at), y: HEIGHT - 8, class: 'tick' }, label),
    ),
    ...bundle(picture.a, 'one'),
    ...bundle(picture.b, 'two'),
    h(
      'text',
      { x: RIGHT, y: 14, class: 'label end' },
      h('tspan', { class: 'fill-one' }, names[0]),
      '  ',
      h('tspan', { class: 'fill-two' }, names[1]),
    ),
  );
}

function pathThrough(xs: readonly number[], ys: readonly number[]): string {
  let path = '';
  let drawing = false;
  xs.forEach((x, i) => {
    const y = ys[i]!;
    if (!Number.isFinite(y)) {
      drawing = false;
      return;
    }
    path += `${drawing ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
    drawing = true;
  });
  return path;
}

/** A round number at least `value`. */
export function niceTop(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map(step => step * power).find(step => step >= value)!;
}

/** Up to eight first-of-month ticks between two instants. */
export function monthTicks(
  start: number,
  end: number,
  words: Speaker,
): readonly { readonly at: number; readonly label: string }[] {
  const months: { at: number; label: string }[] = [];
  const first = new Date(start * 1000);
  const long = end - start > 400 * 86_400;
  for (let m = first.getUTCMonth() + 1, year = first.getUTCFullYear(); ; m++) {
    const at = Date.UTC(year, m, 1, 12) / 1000;
    if (at > end) break;
    months.push({ at, label: words.date(at, long ? 'month-short' : 'month-name') });
  }
  const step = Math.ceil(months.length / 8);
  return months.filter((_, i) => i % step === 0);
}

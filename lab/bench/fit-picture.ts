import { h, type Markup, styleSheet } from '../../src/cli/report/markup.ts';

export interface Course {
  readonly name: string;
  readonly of: 'one' | 'two';
  /** Turns and seconds. */
  readonly points: readonly (readonly [number, number])[];
}

const [LEFT, TOP, WIDTH, HEIGHT] = [64, 16, 420, 260];
const STYLE = `text{font:12px system-ui,sans-serif;fill:#555}.axis{stroke:#999}.guide{stroke:#999;stroke-dasharray:2 4}
.one{fill:#c8553d}.two{fill:#3d6fc8}.thread{fill:none;stroke-width:1.5}.thread.one{stroke:#c8553d;fill:none}.thread.two{stroke:#3d6fc8;fill:none}
@media (prefers-color-scheme:dark){text{fill:#bbb}}`;

const whole = new Intl.NumberFormat('en');

/** Seconds over turns, both on logarithmic axes, with dotted lines along which the work is proportional to the turns. */
export function growthPicture(courses: readonly Course[]): string {
  const all = courses.flatMap(({ points }) => points);
  const decades = (k: 0 | 1): readonly [number, number] => {
    const logs = all.map(point => Math.log10(point[k]));
    return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
  };
  const [[x0, x1], [y0, y1]] = [decades(0), decades(1)];
  const x = (log: number): number => round(LEFT + (WIDTH * (log - x0)) / (x1 - x0));
  const y = (log: number): number => round(TOP + HEIGHT - (HEIGHT * (log - y0)) / (y1 - y0));
  const ticks = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const guide = (at: number): Markup => {
    // From where it enters the frame to where it leaves.
    const from = Math.max(x0, y0 - at);
    const to = Math.min(x1, y1 - at);
    return h('line', { class: 'guide', x1: x(from), y1: y(from + at), x2: x(to), y2: y(to + at) });
  };
  return `${
    h(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${LEFT + WIDTH + 40} ${TOP + HEIGHT + 66}`,
        role: 'img',
        'aria-label': 'Seconds of the whole fit over the number of turns; dotted: proportional to the turns',
      },
      styleSheet(STYLE),
      ...ticks(y0 - x1 + 1, y1 - x0 - 1).map(guide),
      h('line', { class: 'axis', x1: LEFT, x2: LEFT + WIDTH, y1: y(y0), y2: y(y0) }),
      h('line', { class: 'axis', x1: LEFT, x2: LEFT, y1: y(y0), y2: y(y1) }),
      ...ticks(x0, x1).map(t => h('text', { x: x(t), y: y(y0) + 18, 'text-anchor': 'middle' }, whole.format(10 ** t))),
      ...ticks(y0, y1).map(t => h('text', { x: LEFT - 6, y: y(t) + 4, 'text-anchor': 'end' }, `${10 ** t} s`)),
      ...courses.flatMap(({ of, points }) => [
        h('path', {
          class: `thread ${of}`,
          d: points.map(([n, s], k) => `${k === 0 ? 'M' : 'L'}${x(Math.log10(n))} ${y(Math.log10(s))}`).join(''),
        }),
        ...points.map(([n, s]) => h('circle', { class: of, cx: x(Math.log10(n)), cy: y(Math.log10(s)), r: 4 })),
      ]),
      h('text', { x: LEFT + WIDTH, y: y(y0) + 36, 'text-anchor': 'end' }, 'turns; dotted: proportional to the turns'),
      ...courses.map(({ name, of }, k) => [
        h('circle', { class: of, cx: LEFT + 16, cy: TOP + 8 + 18 * k, r: 4 }),
        h('text', { x: LEFT + 26, y: TOP + 12 + 18 * k }, name),
      ]),
    ).markup
  }\n`;
}

const round = (value: number): number => Number(value.toFixed(1));

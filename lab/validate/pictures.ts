import type { CalibrationRow, PowerRow, Validation } from './index.ts';
import { h, type Markup, styleSheet } from '../../src/cli/inside.ts';

/** Parts with a picture. */
export const PICTURED = ['calibration', 'power'] as const;

/** Pictures of the parts that were run, as files. */
export function picturesOf(
  v: Validation,
): readonly { readonly part: (typeof PICTURED)[number]; readonly svg: string }[] {
  return [
    ...(v.calibration.length > 0 ? [{ part: PICTURED[0], svg: svgOf(rankPlots(v.calibration)) }] : []),
    ...(v.power.length > 0 ? [{ part: PICTURED[1], svg: svgOf(powerPlots(v.power)) }] : []),
  ];
}

/** True if a file begins like an earlier picture. */
export const isPicture = (head: string): boolean =>
  head.startsWith('<svg ') && head.includes('.other{stroke:#3d6fc8;stroke-dasharray:4 3}');

const PANEL = 220;
const GAP = 40;
const LEFT = 44;
const TOP = 36;
const HEIGHT = 230;
const BASE = TOP + 150;

const STYLE = `text{font:12px system-ui,sans-serif;fill:#555}.axis{stroke:#999}.band{stroke:#b9c4cf;stroke-width:3}
.one{fill:#c8553d}.two{fill:#3d6fc8}.thread{fill:none;stroke:#c8553d;stroke-width:1.5}.other{stroke:#3d6fc8;stroke-dasharray:4 3}
@media (prefers-color-scheme:dark){text{fill:#bbb}.band{stroke:#4a5560}}`;

const svgOf = ({ children, summary, panels }: Drawing): string =>
  `${
    h(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${LEFT + panels * (PANEL + GAP)} ${HEIGHT}`,
        role: 'img',
        'aria-label': summary,
      },
      styleSheet(STYLE),
      ...children,
    ).markup
  }\n`;

interface Drawing {
  readonly panels: number;
  readonly summary: string;
  readonly children: readonly Markup[];
}

const round = (x: number): number => Number(x.toFixed(1));

/** The empirical distribution of the truth's rank in the posterior, less the uniform one. One panel a size; bars of the
 * 95 % simultaneous band are behind the dots. */
function rankPlots(rows: readonly CalibrationRow[]): Drawing {
  const most = Math.max(
    0.05,
    ...rows.flatMap(({ ecdf }) =>
      ecdf.at.flatMap((p, k) => [ecdf.share, ecdf.low, ecdf.high].map(curve => Math.abs(curve[k]! - p))),
    ),
  );
  const y = (difference: number): number => round(TOP + 75 - (70 * difference) / most);
  return {
    panels: rows.length,
    summary: 'Where the truth lies in the posterior, against the uniform law, with the 95 % simultaneous band',
    children: rows.flatMap(({ events, couplings, ecdf }, panel) => {
      const from = LEFT + panel * (PANEL + GAP);
      const x = (p: number): number => round(from + PANEL * p);
      return [
        h('text', { x: from, y: 16 }, `${events.toLocaleString('en')} turns, ${couplings} couplings`),
        h('line', { class: 'axis', x1: from, x2: from + PANEL, y1: y(0), y2: y(0) }),
        ...ecdf.at.map((p, k) =>
          h('line', {
            class: 'band',
            x1: x(p),
            x2: x(p),
            y1: y(ecdf.low[k]! - p),
            y2: y(ecdf.high[k]! - p),
          }),
        ),
        ...ecdf.at.map((p, k) => h('circle', { class: 'one', cx: x(p), cy: y(ecdf.share[k]! - p), r: 2 })),
        h('text', { x: from, y: BASE + 22 }, '0'),
        h('text', { x: from + PANEL, y: BASE + 22, 'text-anchor': 'end' }, '1'),
        h('text', { x: from + PANEL / 2, y: BASE + 22, 'text-anchor': 'middle' }, 'place of the truth'),
        ...(panel === 0
          ? [most, 0, -most].map(d => h('text', { x: from - 6, y: y(d) + 4, 'text-anchor': 'end' }, d.toFixed(2)))
          : []),
      ];
    }),
  };
}

/** Share of planted couplings seen, over the number of turns: the fit and the plain reference, a panel a strength. */
function powerPlots(rows: readonly PowerRow[]): Drawing {
  const strengths = [...new Set(rows.map(r => r.strength))];
  const logs = rows.map(r => Math.log(r.turns));
  const [low, high] = [Math.min(...logs) - 0.2, Math.max(...logs) + 0.2];
  const y = (share: number): number => round(BASE - 140 * share);
  return {
    panels: strengths.length,
    summary:
      'Share of planted couplings seen at 5 % false alarms over the number of turns, fit against plain reference',
    children: strengths.flatMap((strength, panel) => {
      const from = LEFT + panel * (PANEL + GAP);
      const x = (turns: number): number => round(from + (PANEL * (Math.log(turns) - low)) / (high - low));
      const some = rows.filter(r => r.strength === strength);
      const line = (of: 'fit' | 'plain'): string =>
        some.map((r, k) => `${k === 0 ? 'M' : 'L'}${x(r.turns)} ${y(r[of])}`).join('');
      return [
        h('text', { x: from, y: 16 }, `strength ${strength}`),
        h('line', { class: 'axis', x1: from, x2: from + PANEL, y1: BASE, y2: BASE }),
        h('path', { class: 'thread', d: line('fit') }),
        h('path', { class: 'thread other', d: line('plain') }),
        ...some.flatMap(r => [
          h('circle', { class: 'one', cx: x(r.turns), cy: y(r.fit), r: 4 }),
          h('circle', { class: 'two', cx: x(r.turns), cy: y(r.plain), r: 4 }),
          h('text', { x: x(r.turns), y: BASE + 18, 'text-anchor': 'middle' }, `${(r.turns / 1000).toFixed(1)}k`),
        ]),
        ...(panel === 0
          ? [0, 0.5, 1].map(s => h('text', { x: from - 6, y: y(s) + 4, 'text-anchor': 'end' }, `${100 * s} %`))
          : []),
        ...(panel === strengths.length - 1
          ? [h('text', { x: from + PANEL, y: BASE + 36, 'text-anchor': 'end' }, 'line: fit; dashes: plain reference')]
          : []),
      ];
    }),
  };
}

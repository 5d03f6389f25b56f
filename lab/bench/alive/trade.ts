/** `node lab/bench/alive/trade.ts [--draws N] [--seed N]`: what living costs, as two curves through the chosen set, written to
 * docs/pictures/living.svg, and the numbers behind them. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from './bids.ts';
import { drawTrio, type Person, type Trio } from './doors.ts';
import { SETS } from './sets.ts';
import { FIGURES, tableOf } from './table.ts';

const { values } = parseArgs({
  options: { draws: { type: 'string', default: '200' }, seed: { type: 'string', default: '8301' } },
});
const draws = Number(values.draws);
const seed = Number(values.seed);
const SPREAD = 0.2;

interface Point {
  readonly at: number;
  /** Overwhelm at the pair's polarised rest, without noise. */
  readonly overwhelm: number;
  readonly slopes: readonly [number, number];
  readonly warm: number;
  readonly small: number;
  readonly weeks: number;
}

async function look(trio: Trio, at: number): Promise<Point> {
  const verdicts = await tableOf(Array.from({ length: draws }, (_, i) => drawTrio(trio, SPREAD, seed, i)));
  const polarised = verdicts.filter(v => v.polarised || v.cold);
  const share = (name: 'warm' | 'small' | 'weeks') =>
    polarised.filter(v => v[name]).length / Math.max(1, polarised.length);
  const [chance] = await chanceOf([trio], { runs: 24, seed, long: false });
  const { slopes } = chance!;
  const [own] = await tableOf([trio]);
  const { overwhelm } = FIGURES.get(own!)!;
  return { at, overwhelm, slopes, warm: share('warm'), small: share('small'), weeks: share('weeks') };
}

const changed = (trio: Trio, change: (person: Person) => Partial<Person>): Trio => {
  const one = (person: Person): Person => ({ ...person, ...change(person) });
  return { highNeed: one(trio.highNeed), middle: one(trio.middle), smallRoom: one(trio.smallRoom) };
};

const living = SETS['living']!;
const wider: Point[] = [];
for (const factor of [0.7, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5])
  wider.push(
    await look(
      changed(living, ({ softness }) => ({ softness: softness * factor })),
      factor,
    ),
  );
const slower: Point[] = [];
for (const factor of [0.7, 1, 1.5, 2, 3, 4, 6])
  slower.push(
    await look(
      changed(living, ({ alarmDays, overwhelmDays }) => ({
        alarmDays: alarmDays * factor,
        overwhelmDays: overwhelmDays * factor,
      })),
      factor,
    ),
  );
console.log('softness times', wider);
console.log('followers times', slower);

const two = (v: number): string => v.toFixed(2);
const WIDTH = 720;
const PANEL = { left: 60, right: 690, high: 200 } as const;
const px = (x: number, [low, most]: readonly [number, number]): number =>
  PANEL.left + ((PANEL.right - PANEL.left) * (x - low)) / (most - low);
const py = (top: number, y: number, [low, most]: readonly [number, number]): number =>
  top + PANEL.high - (PANEL.high * (y - low)) / (most - low);
const line = (points: readonly (readonly [number, number])[], kind: string): string =>
  `<path class="${kind}" d="${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}"/>`;
const dot = ([x, y]: readonly [number, number], kind: string): string =>
  `<circle class="${kind}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4"/>`;
const word = (x: number, y: number, text: string, anchor = 'start'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
const ticks = (
  top: number,
  xs: readonly number[],
  xr: readonly [number, number],
  ys: readonly number[],
  yr: readonly [number, number],
): string =>
  [
    ...ys.map(
      v =>
        `<path class="hair" d="M${PANEL.left} ${py(top, v, yr).toFixed(1)}H${PANEL.right}"/>${word(PANEL.left - 8, py(top, v, yr) + 4, String(v), 'end')}`,
    ),
    ...xs.map(v => word(px(v, xr), top + PANEL.high + 18, String(v), 'middle')),
  ].join('');

const unit = [0, 1] as const;
const wide = [Math.log(0.65), Math.log(5.4)] as const;
const TOP = [80, 380] as const;
const first = (name: 'warm' | 'small' | 'overwhelm') =>
  wider.map(p => [px(Math.log(p.at), wide), py(TOP[0], p[name], unit)] as const);
const yr = [-1, 1] as const;
const log = (days: number): number => Math.log(days);
const xr = [log(0.5), log(12)] as const;
const daysOf = (p: Point): number => (living.middle.alarmDays + living.middle.overwhelmDays) * 0.5 * p.at;
const second = (of: (p: Point) => number) => slower.map(p => [px(log(daysOf(p)), xr), py(TOP[1], of(p), yr)] as const);
const here = wider.find(p => p.at === 1)!;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 640" width="${WIDTH}" height="640" role="img" aria-labelledby="t d">
<title id="t">What living costs</title>
<desc id="d">Above: softer edges open the overwhelm of the one who steps back, but what has changed stops lasting long before. At the chosen set overwhelm at rest is ${two(here.overwhelm)}, and a warm break lasts in ${two(here.warm)} of the pairs. Below: the slower alarm and overwhelm follow, the more pairs take weeks, and the flatter the answers that a record shows.</desc>
<style>svg{font-family:Literata,Georgia,serif;font-size:12px}.paper{fill:oklch(.982 .008 85)}text{fill:oklch(.27 .02 60)}.head{font-size:15px}.hair{stroke:oklch(.9 .012 80)}path{fill:none;stroke-width:2}.warm{stroke:oklch(.58 .105 205)}.small{stroke:oklch(.58 .105 55);stroke-dasharray:5 3}.weeks{stroke:oklch(.45 .1 300)}circle{fill:oklch(.27 .02 60)}@media(prefers-color-scheme:dark){.paper{fill:oklch(.19 .012 260)}text{fill:oklch(.92 .012 85)}.hair{stroke:oklch(.3 .012 260)}circle{fill:oklch(.92 .012 85)}}</style>
<rect class="paper" width="${WIDTH}" height="640"/>
<text class="head" x="${PANEL.left}" y="30">What lasts a year, against how open the overwhelm of the other is</text>
${word(PANEL.left, 52, 'Blue: pairs in which a warm break lasts. Dashed: small reaches. Violet: overwhelm at rest.')}
${ticks(TOP[0], [], unit, [0, 0.5, 1], unit)}${[1, 2, 3, 4, 5].map(f => word(px(Math.log(f), wide), TOP[0] + PANEL.high + 18, String(f), 'middle')).join('')}
${line(first('warm'), 'warm')}${line(first('small'), 'small')}${line(first('overwhelm'), 'weeks')}
${(['warm', 'small', 'overwhelm'] as const).map(name => dot([px(0, wide), py(TOP[0], here[name], unit)], 'here')).join('')}
${word(PANEL.right, TOP[0] + PANEL.high + 36, 'softness of both edges, times that of the chosen set (dots)', 'end')}
<text class="head" x="${PANEL.left}" y="346">Weeks, against how quickly alarm and overwhelm follow</text>
${word(PANEL.left, 366, 'Violet: pairs that take two to eight weeks. Blue, dashed: slopes of both intensities.')}
${ticks(TOP[1], [], unit, [-1, -0.3, 0, 0.5, 1], yr)}${[0.7, 1, 2, 4, 8].map(d => word(px(log(d), xr), TOP[1] + PANEL.high + 18, String(d), 'middle')).join('')}
${line(
  second(p => p.weeks),
  'weeks',
)}${line(
  second(p => p.slopes[0]),
  'warm',
)}${line(
  second(p => p.slopes[1]),
  'small',
)}
${word(PANEL.right, TOP[1] + PANEL.high + 36, 'days in which they follow', 'end')}
</svg>
`;
writeFileSync(resolve(import.meta.dirname, '../../docs/pictures/living.svg'), svg);

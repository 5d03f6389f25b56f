import { type ReactNode, useContext, useState } from 'react';
import type { Draws, View } from '../worker/view.ts';
import { useStill } from '../controls/use-still.ts';
import { Name, Names } from '../controls/name.tsx';
import { safeName } from '../controls/safe-text.ts';
import { Numbers } from '../controls/table.tsx';
import { useWidth } from '../controls/use-width.ts';
import { words } from '../words/en.ts';

/** What the draws say happens to one person's pace when the other reaches twice as much as usual: one multiplier a draw. */
const atTwice = (reaching: readonly number[], draws: Draws): readonly number[] => {
  const i = reaching.reduce((best, value, k) => (Math.abs(value - 2) < Math.abs(reaching[best]! - 2) ? k : best), 0);
  return draws.map(draw => draw[i]!);
};

const share = (values: readonly number[], test: (value: number) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

export type Leaning = 'sooner' | 'later' | 'unclear';

/** Which way one's pace leans when the other reaches more, where at least nine in ten courses agree. */
export function leaning(view: View, of: 0 | 1): Leaning {
  // Where the fit abstains, so does the picture: a lean that chance could make is not worded.
  if (view.verdict === 'too-little-data' || view.verdict === 'no-coupling') return 'unclear';
  const values = atTwice(view.response.reaching, view.response.of[of]);
  if (share(values, value => value > 1) >= 0.9) return 'sooner';
  if (share(values, value => value < 1) >= 0.9) return 'later';
  return 'unclear';
}

/** The same slope read from either end: after more, later; after less, sooner. The one who reaches in this record is told
 * by the other's quiet, the other by the first one's reaching, so that both halves say what happened. */
const said = (lean: Leaning, fromLess: boolean): readonly [string, string] => {
  const later = (lean === 'later') !== fromLess;
  return [fromLess ? 'less' : 'more', later ? 'wrote later' : 'wrote sooner'];
};

/** What the record shows of one person's answer to the other, in two short lines. `names` may be placeholders. */
export const answerLines = (
  names: readonly [string, string],
  lean: Leaning,
  reaching: 0 | 1 | null,
  of: 0 | 1,
): readonly [string, string] => [
  `When ${names[1 - of]!} reached ${lean === 'unclear' ? 'more' : said(lean, reaching === of)[0]},`,
  lean === 'unclear' ? `what ${names[of]} then did is open.` : `${names[of]} ${said(lean, reaching === of)[1]}.`,
];

/** How far each course of one person's answer lies from the middle one, in doublings, held within one; one a draw. */
export function bendsOf(view: View, of: 0 | 1): readonly number[] {
  const logs = atTwice(view.response.reaching, view.response.of[of]).map(value => Math.log2(Math.max(0.05, value)));
  const middle = [...logs].sort((a, b) => a - b)[Math.floor(logs.length / 2)] ?? 0;
  return logs.map(value => Math.max(-1, Math.min(1, value - middle)));
}

/** The worded loop: an open figure of two bundles that pull on each other, without a first step. */
export function LoopFigure({ view }: { readonly view: View }): ReactNode {
  const names = useContext(Names);
  const [ref, width] = useWidth<HTMLDivElement>();
  const still = useStill();
  const [paused, setPaused] = useState(false);
  const moving = !still && !paused;
  const narrow = width < 560;
  const height = narrow ? 300 : 330;
  const cx = width / 2;
  const cy = height / 2;
  const rx = Math.min(width / 2 - (narrow ? 26 : 130), 330);
  const ry = narrow ? 88 : 104;
  // Each course has the hue of the one who answers on it, as in the panels of the Evidence page.
  const bundles = [bendsOf(view, 0), bendsOf(view, 1)];
  const arc = (of: 0 | 1, bend: number): string => {
    const up = of === 1 ? -1 : 1;
    const gap = 0.17;
    const lift = ry * (1 + 0.45 * bend);
    const x0 = cx + up * rx * Math.cos(gap);
    const x1 = cx - up * rx * Math.cos(gap);
    const y0 = cy + up * ry * Math.sin(gap);
    return `M${x0.toFixed(1)} ${y0.toFixed(1)}C${x0.toFixed(1)} ${(cy + up * lift * 1.38).toFixed(1)} ${x1.toFixed(1)} ${(cy + up * lift * 1.38).toFixed(1)} ${x1.toFixed(1)} ${y0.toFixed(1)}`;
  };
  const shown = [safeName(names[0]), safeName(names[1])] as const;
  const phrase = ([0, 1] as const).map(of => answerLines(shown, leaning(view, of), view.reaching, of));
  const ring = `M${cx - rx} ${cy}C${cx - rx} ${cy - ry * 1.38} ${cx + rx} ${cy - ry * 1.38} ${cx + rx} ${cy}C${cx + rx} ${cy + ry * 1.38} ${cx - rx} ${cy + ry * 1.38} ${cx - rx} ${cy}Z`;
  return (
    <figure>
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={phrase.flat().join(' ')}>
          {([1, 0] as const).map(of =>
            bundles[of]!.map((bend, i) => (
              <path key={`${of}-${i}`} className={`thread of-${of === 0 ? 'one' : 'two'}`} d={arc(of, bend)} />
            )),
          )}
          {([0, 1] as const).map(of => {
            const y = of === 1 ? cy - ry * 0.42 : cy + ry * 0.34;
            return (
              <text key={of} className="said" textAnchor="middle">
                {phrase[of]!.map((line, i) => (
                  <tspan
                    key={i}
                    x={cx}
                    y={y + i * 20}
                    className={i === 1 ? `fill-${of === 0 ? 'one' : 'two'}` : undefined}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            );
          })}
          <text
            className="label fill-one"
            x={cx - rx - (narrow ? 12 : 14)}
            y={cy + 5}
            textAnchor={narrow ? 'start' : 'end'}
          >
            {safeName(names[0])}
          </text>
          <text
            className="label fill-two"
            x={cx + rx + (narrow ? 12 : 14)}
            y={cy + 5}
            textAnchor={narrow ? 'end' : 'start'}
          >
            {safeName(names[1])}
          </text>
          <circle className="walker" r={6} cx={moving ? 0 : cx} cy={moving ? 0 : cy - ry * 1.035}>
            {moving && (
              <animateMotion
                dur="14s"
                repeatCount="indefinite"
                path={ring}
                begin={`-${(view.days % 14).toFixed(1)}s`}
              />
            )}
          </circle>
        </svg>
      </div>
      {!still && (
        <button type="button" className="plain small" onClick={() => setPaused(!paused)}>
          {paused ? 'Let the dot go round' : 'Stop the dot'}
        </button>
      )}
      <figcaption>{words.loop.caption}</figcaption>
      <Numbers
        caption="When the other reached twice as much as usual over the last days: pace against the usual, in likely courses"
        head={['Whose pace', 'Middle course', 'Of ten courses, faster']}
        rows={([0, 1] as const).map(of => {
          const values = [...atTwice(view.response.reaching, view.response.of[of])].sort((a, b) => a - b);
          return [
            <Name key={of} of={of} />,
            `${(values[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(2)} times`,
            `${Math.round(10 * share(values, value => value > 1))}`,
          ];
        })}
      />
    </figure>
  );
}

import { type ReactNode, useContext } from 'react';
import type { View } from '../worker/session/view.ts';
import { Name, Names } from '../controls/name.tsx';
import { across, pathOf } from './path.ts';
import { span } from '../controls/say.ts';
import { safeName } from '../controls/safe-text.ts';
import { Numbers } from '../controls/table.tsx';
import { useWidth } from '../controls/use-width.ts';
import { leaning } from './leaning.ts';
import { words } from '../words/en.ts';

const LEVELS = [
  [0.25, '¼'],
  [0.5, 'half'],
  [1, 'usual'],
  [2, 'double'],
  [4, '4×'],
] as const;

/** "When X, then Y", asked both ways on the same axes. */
export function Panels({ view }: { readonly view: View }): ReactNode {
  const all = [...view.response.of[0], ...view.response.of[1]].flat().filter(value => value > 0);
  const bound = Math.min(8, Math.max(1.6, ...all.map(value => Math.max(value, 1 / value))));
  return (
    <figure>
      <div className="pair">
        {([0, 1] as const).map(of => (
          <div className="side" key={of}>
            <p>
              When <Name of={of === 0 ? 1 : 0} /> reached more or less than usual, this is the pace at which{' '}
              <Name of={of} /> then wrote.
            </p>
            <Panel view={view} of={of} bound={bound} />
            <p className="quiet">
              {words.evidence.shape[(leaning(view, of) !== 'unclear' && view.response.shape[of]) || 'open']}
            </p>
          </div>
        ))}
      </div>
      <figcaption>{words.evidence.panels}</figcaption>
      <Numbers
        caption="Pace against the usual: the middle course, and the range of 8 in 10 courses"
        head={['Other reaching', <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={view.response.reaching.map((level, i) => [
          `${level.toFixed(2)} times`,
          ...([0, 1] as const).map(of => {
            const draws = view.response.of[of];
            return `${across(draws, i, 0.5).toFixed(2)} (${across(draws, i, 0.1).toFixed(2)} to ${across(draws, i, 0.9).toFixed(2)})`;
          }),
        ])}
      />
      {view.periods.length > 0 && (
        <Numbers
          summary={words.evidence.periods}
          caption={words.evidence.periodsCaption}
          head={['', <Name key="one" of={0} />, <Name key="two" of={1} />]}
          rows={view.periods.map(({ from, to, of }) => [
            span(from, to),
            ...of.map(pace => `${pace.median.toFixed(2)} (${pace.low80.toFixed(2)} to ${pace.high80.toFixed(2)})`),
          ])}
        />
      )}
    </figure>
  );
}

function Panel({ view, of, bound }: { readonly view: View; readonly of: 0 | 1; readonly bound: number }): ReactNode {
  const names = useContext(Names);
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = 230;
  const left = 46;
  const right = width - 8;
  const base = height - 42;
  const { reaching } = view.response;
  const draws = view.response.of[of];
  const low = Math.log2(reaching[0] ?? 0.25);
  const high = Math.log2(reaching[reaching.length - 1] ?? 4);
  const x = (level: number): number => left + ((right - left) * (Math.log2(level) - low)) / (high - low || 1);
  const y = (pace: number): number => {
    const unit = Math.max(-1.05, Math.min(1.05, Math.log2(Math.max(pace, 1e-6)) / Math.log2(bound)));
    return (base + 14) / 2 - (unit * (base - 14)) / 2;
  };
  const xs = reaching.map(x);
  const last = reaching.length - 1;
  const summary = `When ${safeName(names[1 - of]!)} reached twice as much as usual, ${safeName(names[of])}’s pace was about ${across(
    draws,
    reaching.reduce((best, value, i) => (Math.abs(value - 2) < Math.abs(reaching[best]! - 2) ? i : best), 0),
    0.5,
  ).toFixed(2)} times the usual.`;
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary}>
        <line className="axis" x1={left} x2={right} y1={base} y2={base} />
        <line className="guide" x1={left} x2={right} y1={y(1)} y2={y(1)} />
        {[
          [bound, 'faster'],
          [1, 'usual'],
          [1 / bound, 'slower'],
        ].map(([pace, label]) => (
          <text key={label} x={0} y={Math.max(14, y(pace as number) + 4)}>
            {label}
          </text>
        ))}
        {draws.map((draw, i) => (
          <path key={i} className={`thread of-${of === 0 ? 'one' : 'two'}`} d={pathOf(xs, draw.map(y))} />
        ))}
        {LEVELS.filter(([level]) => level >= reaching[0]! - 1e-9 && level <= reaching[last]! + 1e-9).map(
          ([level, label]) => (
            <text
              key={label}
              x={x(level)}
              y={base + 17}
              textAnchor={level === reaching[0] ? 'start' : level === reaching[last] ? 'end' : 'middle'}
            >
              {label}
            </text>
          ),
        )}
        <text x={(left + right) / 2} y={height - 4} textAnchor="middle">
          {safeName(names[1 - of]!)}: {words.evidence.axisX}
        </text>
      </svg>
    </div>
  );
}

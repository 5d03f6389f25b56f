import { type ReactNode, useContext } from 'react';
import type { Person } from '../../src/base/index.ts';
import { textWidth } from '../../src/story/index.ts';
import type { View } from '../worker/session/view.ts';
import { Name, Names } from '../controls/name.tsx';
import { pathOf } from './path.ts';
import { spanOf } from '../controls/say.ts';
import { Said, useWords } from '../controls/words.tsx';
import { nameWithin, safeName } from '../controls/safe-text.ts';
import { Numbers } from '../controls/table.tsx';
import { useWidth } from '../controls/use-width.ts';
import { leaning } from './leaning.ts';

const LEVELS = [
  [0.25, null],
  [0.5, 'half'],
  [1, 'usual'],
  [2, 'double'],
  [4, null],
] as const;
/** Beyond half and double a sign is shorter than words, and the same in every language; so are these where words have no room. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0.25, '¼'],
  [0.5, '½'],
  [2, '2×'],
  [4, '4×'],
]);

/** Width of a letter of the small type, at most. */
const LETTER = 7.5;

/** "When X, then Y" in both directions, on the same axes. */
export function Panels({ view }: { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const names = useContext(Names);
  const person = (of: 0 | 1): Person => ({ person: of, name: safeName(names[of]) });
  const all = [...view.response.of[0], ...view.response.of[1]].flat().filter(value => value > 0);
  const bound = Math.min(8, Math.max(1.6, ...all.map(value => Math.max(value, 1 / value))));
  return (
    <figure>
      <div className="pair">
        {([0, 1] as const).map(of => (
          <div className="side" key={of}>
            <p>
              <Said id="yours-panels-side" args={{ one: person(of), other: person(of === 0 ? 1 : 0) }} />
            </p>
            <Panel view={view} of={of} bound={bound} />
            <p className="quiet">
              {say(`yours-shape-${(leaning(view, of) !== 'unclear' && view.response.shape[of]) || 'open'}`)}
            </p>
          </div>
        ))}
      </div>
      <figcaption>{say('yours-panels-caption')}</figcaption>
      <Numbers
        caption={say('yours-panels-table')}
        head={[say('yours-panels-reaching'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={view.response.reaching.map((level, i) => [
          say('yours-panels-times', { times: level }),
          ...([0, 1] as const).map(of => {
            const { median, low80, high80 } = view.response.range[of][i]!;
            return say('yours-panels-range', { middle: median, low: low80, high: high80 });
          }),
        ])}
      />
      {view.periods.length > 0 && (
        <Numbers
          summary={say('yours-panels-periods')}
          caption={say('yours-panels-periods-caption')}
          head={['', <Name key="one" of={0} />, <Name key="two" of={1} />]}
          rows={view.periods.map(({ from, to, of }) => [
            spanOf(words, from, to),
            ...of.map(({ median, low80, high80 }) =>
              say('yours-panels-range', { middle: median, low: low80, high: high80 }),
            ),
          ])}
        />
      )}
    </figure>
  );
}

function Panel({ view, of, bound }: { readonly view: View; readonly of: 0 | 1; readonly bound: number }): ReactNode {
  const { say } = useWords();
  const names = useContext(Names);
  const [ref, width] = useWidth<HTMLDivElement>();
  const height = 230;
  const paces = {
    faster: say('yours-panels-faster'),
    usual: say('yours-panels-usual'),
    slower: say('yours-panels-slower'),
  };
  const left = Math.max(46, 6 + LETTER * Math.max(...Object.values(paces).map(words => words.length)));
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
  const named = { half: say('yours-panels-half'), usual: paces.usual, double: say('yours-panels-double') };
  const longest = Math.max(named.half.length, named.double.length);
  const roomy = x(2) - x(1) > (LETTER * (longest + named.usual.length)) / 2;
  const levelName = (level: number, label: keyof typeof named | null): string =>
    label === null || (!roomy && label !== 'usual') ? SIGNS.get(level)! : named[label];
  const xs = reaching.map(x);
  const last = reaching.length - 1;
  const other = (1 - of) as 0 | 1;
  const axis = (name: string): string => say('yours-panels-axis', { other: { person: other, name } });
  // In the middle of the axis, whose right end is nearer to the edge.
  const axisRoom = 2 * (width - (left + right) / 2) - textWidth(axis(''), 13);
  const summary = say('yours-panels-says', {
    one: { person: of, name: safeName(names[of]) },
    other: { person: other, name: safeName(names[other]) },
    times: view.response.range[of][reaching.indexOf(2)]!.median,
  });
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={summary}>
        <line className="axis" x1={left} x2={right} y1={base} y2={base} />
        <line className="guide" x1={left} x2={right} y1={y(1)} y2={y(1)} />
        {(
          [
            [bound, 'faster'],
            [1, 'usual'],
            [1 / bound, 'slower'],
          ] as const
        ).map(([pace, label]) => (
          <text key={label} x={0} y={Math.max(14, y(pace) + 4)}>
            {paces[label]}
          </text>
        ))}
        {draws.map((draw, i) => (
          <path key={i} className={`thread of-${of === 0 ? 'one' : 'two'}`} d={pathOf(xs, draw.map(y))} />
        ))}
        {LEVELS.filter(([level]) => level >= reaching[0]! - 1e-9 && level <= reaching[last]! + 1e-9).map(
          ([level, label]) => (
            <text
              key={level}
              x={x(level)}
              y={base + 17}
              textAnchor={level === reaching[0] ? 'start' : level === reaching[last] ? 'end' : 'middle'}
            >
              {levelName(level, label)}
            </text>
          ),
        )}
        <text x={(left + right) / 2} y={height - 4} textAnchor="middle">
          {axis(nameWithin(names[other], axisRoom, 13))}
        </text>
      </svg>
    </div>
  );
}

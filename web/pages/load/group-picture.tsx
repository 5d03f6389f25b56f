import type { ReactNode } from 'react';
import { fitted } from '../../../src/story/index.ts';
import { useWidth } from '../../controls/use-width.ts';
import { useWords } from '../../controls/words.tsx';

/** More names than these have no room beside each other. */
const MOST = 6;
const SIZE = 14;
const HEIGHT = 128;
/** Height of the people's line, from the top. */
const LINE = 92;
const THICKEST = 9;

interface Props {
  readonly names: readonly string[];
  readonly messages: readonly number[];
  /** By the previous writer, then by the next. */
  readonly next: readonly (readonly number[])[];
  /** Places in `names`, at most two. */
  readonly chosen: readonly number[];
}

/** People who write most, in the order of the list beneath. */
const writersOf = (messages: Props['messages']): readonly number[] =>
  messages
    .map((_, i) => i)
    .toSorted((p, q) => messages[q]! - messages[p]!)
    .slice(0, MOST)
    .toSorted((p, q) => p - q);

/** Every two of those shown, with their places and their transitions, the most frequent first. */
const arcsOf = (shown: readonly number[], next: Props['next']) =>
  shown
    .flatMap((i, p) =>
      shown.slice(p + 1).map((j, q) => ({ i, j, p, q: p + 1 + q, count: (next[i]?.[j] ?? 0) + (next[j]?.[i] ?? 0) })),
    )
    .toSorted((one, other) => other.count - one.count);

/** Transitions between writers in a group: an arc between every two, as thick as it is frequent. The chosen two are
 * highlighted. */
export function GroupPicture({ names, messages, next, chosen }: Props): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { say } = useWords();
  const shown = writersOf(messages);
  const room = width / shown.length;
  const x = (place: number): number => (place + 0.5) * room;
  const arcs = arcsOf(shown, next);
  const [most] = arcs;
  if (most === undefined || most.count === 0) return null;
  const hue = (i: number): string => (i === chosen[0] ? 'of-one' : i === chosen[1] ? 'of-two' : '');
  const both = ({ i, j }: { readonly i: number; readonly j: number }): boolean =>
    chosen.includes(i) && chosen.includes(j);
  return (
    <figure className="group-picture">
      <div ref={ref}>
        <svg
          className="score"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={say('load-group-says', {
            one: { person: 0, name: names[most.i]! },
            other: { person: 1, name: names[most.j]! },
          })}
        >
          {arcs.map(arc => {
            const [from, to] = [x(arc.p), x(arc.q)];
            const high = LINE - 10 - Math.min(1.28 * (LINE - 14), 26 + 0.36 * (to - from));
            return (
              <path
                key={`${arc.i} ${arc.j}`}
                className={both(arc) ? 'arc chosen' : 'arc'}
                d={`M${from} ${LINE - 8}C${from} ${high} ${to} ${high} ${to} ${LINE - 8}`}
                strokeWidth={Math.max(0.8, THICKEST * Math.sqrt(arc.count / most.count))}
              />
            );
          })}
          {shown.map((i, place) => (
            <g key={i} className={hue(i)}>
              <circle className={chosen.includes(i) ? 'who' : 'who aside'} cx={x(place)} cy={LINE} r="5" />
              <text
                className={chosen.includes(i) ? 'clock chosen' : 'clock'}
                x={x(place)}
                y={LINE + 24}
                textAnchor="middle"
                fontSize={SIZE}
              >
                {fitted(names[i]!, SIZE, room - 6)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="quiet">{say('load-group-arcs')}</figcaption>
    </figure>
  );
}

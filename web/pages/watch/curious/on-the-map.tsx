import { type ReactNode, useEffect, useState } from 'react';
import type { Person as Named } from '../../../../src/base/index.ts';
import { foldsAlong, withDial } from '../../../../src/model/index.ts';
import { type BandsPlot, tenths, type TheoryTold } from '../../../../src/story/index.ts';
import { explains, NEAR_TIPPING } from '../../../../src/theory/index.ts';
import { Numbers } from '../../../controls/table.tsx';
import { fixed } from '../../../controls/say.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import type { PageProps } from '../../../state/page.ts';
import { useTheory } from '../../../state/use-theory.ts';
import { useShown } from '../../yours/shown.ts';

/** The two of the open record on the map of pairs, when asked for. */
export function OnTheMap(props: PageProps): ReactNode {
  const { say } = useWords();
  const [wanted, setWanted] = useState(false);
  return (
    <section className="on-the-map">
      {wanted ? (
        <Cloud {...props} />
      ) : (
        <button type="button" className="strong" onClick={() => setWanted(true)}>
          {say('theory-map-put')}
        </button>
      )}
    </section>
  );
}

function Cloud(props: PageProps): ReactNode {
  const { say } = useWords();
  const told = useTheory(props);
  const people = useShown(props)?.people;
  if (told === 'trouble') return null;
  if (told === undefined || people === undefined) return <p className="quiet">{say('theory-wait')}</p>;
  if (told === null) return <p>{say('theory-short')}</p>;
  const { comparison } = told.theory;
  const how = explains(comparison.weight, [comparison.heldOutGainNats, comparison.overPlainNats]);
  if (how === 'worse')
    return (
      <>
        <p>{say('theory-explains', { explains: how })}</p>
        <p className="quiet">{say('theory-no-map')}</p>
      </>
    );
  const [a, b] = people;
  return (
    <>
      <h2>
        <Said id="theory-map" args={{ a, b }} />
      </h2>
      <p>{say('theory-map-lead')}</p>
      <div className="pair">
        {([0, 1] as const).map(of => (
          <Plane key={of} of={of} bands={told.bands} one={people[of]} other={people[1 - of]!} />
        ))}
      </div>
      <p>
        {say('theory-explains', { explains: how })} <Tipping theory={told.theory} sure={how === 'better'} />
      </p>
    </>
  );
}

/** Shown only where the idea explains the two: otherwise their position would describe nobody. */
function Tipping({ theory, sure }: { readonly theory: TheoryTold['theory']; readonly sure: boolean }): ReactNode {
  const { say } = useWords();
  const near = theory.nearTipping >= NEAR_TIPPING ? 'yes' : 'no';
  return say('theory-tipping', { known: sure ? near : 'open', count: tenths(theory.nearTipping) });
}

const ROWS = 16;
/** Ends of the axes, ordinary days; each doubling is as long as the next. */
const NEED = [0.2, 8] as const;
const ROOM = [0.4, 8] as const;
const EDGE = 22;

type Range = readonly [number, number];
interface Fold {
  readonly need: number;
  readonly room: number;
}

/** Positions of folds on the plane, a row a frame, so that the page never stalls. */
function useFolds({ middle }: BandsPlot, of: 0 | 1): readonly Fold[] {
  const [folds, setFolds] = useState<readonly Fold[]>([]);
  useEffect(() => {
    const done: Fold[] = [];
    let row = 0;
    let frame = 0;
    const [one, other] = of === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const step = (): void => {
      const room = ROOM[0] * (ROOM[1] / ROOM[0]) ** ((row + 0.5) / ROWS);
      const pair = withDial(middle, { of: other, parameter: 'room' }, room);
      try {
        const found = foldsAlong(pair, { of: one, parameter: 'need' }, NEED);
        done.push(...found.map(need => ({ need, room })));
      } catch {
        // A branch that cannot be followed shows no fold.
      }
      setFolds([...done]);
      if (++row < ROWS) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [middle, of]);
  return folds;
}

/** One plane of the map: how much the one needs, and how much room the other has. Each dot is a pair that fits; on the margins lie
 * those in whom that edge does not act. */
function Plane({
  of,
  bands,
  one,
  other,
}: {
  readonly of: 0 | 1;
  readonly bands: BandsPlot;
  readonly one: Named;
  readonly other: Named;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const folds = useFolds(bands, of);
  const side = Math.min(width, 420);
  const base = side - 30;
  const [mine, theirs] = of === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const at = (value: number, [low, high]: Range, [least, most]: Range): number =>
    low + (high - low) * Math.max(0, Math.min(1, Math.log(value / least) / Math.log(most / least)));
  const x = (need: number | null): number => (need === null ? EDGE / 2 : at(need, [EDGE, side - 8], NEED));
  const y = (room: number | null): number => (room === null ? 24 + EDGE / 2 : at(room, [base, 24 + EDGE], ROOM));
  const dots = bands.cloud.map(pair => ({ need: pair[mine].need, room: pair[theirs].room }));
  const both = dots.filter(({ need, room }) => need !== null && room !== null).length;
  const says = say('theory-map-says', { one, other, of: dots.length, both, folds: folds.length });
  return (
    <figure>
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${side}`} height={side} role="img" aria-label={says}>
          <rect className="frame" x={EDGE} y={24 + EDGE} width={side - 8 - EDGE} height={base - 24 - EDGE} />
          {folds.map(({ need, room }) => (
            <circle key={`${need} ${room}`} className="fold" cx={x(need)} cy={y(room)} r={2.2} />
          ))}
          {dots.map(({ need, room }, k) => (
            <circle key={k} className="drawn" cx={x(need)} cy={y(room)} r={5} />
          ))}
          <text x={side - 8} y={base + 18} textAnchor="end">
            {say('chapters-map-misses', { one })}
          </text>
          <text x={EDGE} y={16}>
            {say('chapters-map-more-room', { other })}
          </text>
        </svg>
      </div>
      <figcaption>{says}</figcaption>
      <Numbers
        caption={say('theory-map-table')}
        summary={say('theory-numbers')}
        head={[say('theory-map-dot'), say('theory-map-need', { one }), say('theory-map-room', { other })]}
        rows={dots.map(({ need, room }, k) => [
          `${k + 1}`,
          need === null ? say('theory-map-none') : fixed(words, need, 2),
          room === null ? say('theory-map-none') : fixed(words, room, 2),
        ])}
      />
    </figure>
  );
}

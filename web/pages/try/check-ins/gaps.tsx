import { type ReactNode, useState } from 'react';
import { type Band, CHECK_IN_ITEMS, CHECK_IN_MOST, type CheckIn, wantedOf } from '../../../../src/moves/index.ts';
import { Name, Sentence } from '../../../controls/name.tsx';
import { day, range } from '../../../controls/say.ts';
import { Numbers } from '../../../controls/table.tsx';
import { pathOf } from '../../../pictures/path.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { steps } from '../../../words/steps.ts';
import { Mark } from '../pictures/mark.tsx';
import { inOrder, nameOf, sideOf, type StepProps } from '../pair.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';

const say = steps.checkIns;

/** Wanted minus actual of those who have lifted their curtain. */
export function Gaps(props: StepProps): ReactNode {
  const { pair } = props;
  const [lifted, setLifted] = useState<readonly ('a' | 'b')[]>([]);
  const all = pair.relationship?.checkIns ?? [];
  const of = (who: 'a' | 'b'): readonly CheckIn[] =>
    all.filter(({ by }) => by === (who === 'a' ? 0 : 1)).sort((p, q) => p.at - q.at);
  const name = (who: 'a' | 'b'): string => nameOf(pair, who);
  const shown = inOrder(pair).filter(who => lifted.includes(who) && of(who).length > 0);
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{say.wanted}</h2>
      <p className="quiet">{say.curtain}</p>
      <div className="row curtains">
        {inOrder(pair).map(who =>
          of(who).length === 0 ? null : (
            <button
              type="button"
              key={who}
              aria-pressed={lifted.includes(who)}
              onClick={() => setLifted(lifted.includes(who) ? lifted.filter(one => one !== who) : [...lifted, who])}
            >
              {lifted.includes(who) ? say.drop(name(who)) : say.lift(name(who))}
            </button>
          ),
        )}
      </div>
      <div aria-live="polite">
        {shown.length > 0 && (
          <figure>
            <GapPicture
              lines={shown.map(who => ({ of: sideOf(pair, who), points: pointsOf(of(who), who) }))}
              summary={shown.map(who => sentence(name(who), of(who), who)).join(' ')}
            />
            <figcaption>{say.caption}</figcaption>
            <Numbers
              caption={say.table}
              head={[say.day, say.who, ...CHECK_IN_ITEMS.map(item => say.short[item])]}
              rows={shown
                .flatMap(who => of(who).map(given => ({ who, given })))
                .sort((p, q) => p.given.at - q.given.at)
                .map(({ who, given }) => [
                  day(given.at),
                  <Name key="name" of={sideOf(pair, who)} />,
                  ...CHECK_IN_ITEMS.map(item => given[item] ?? ''),
                ])}
            />
          </figure>
        )}
        <div className="pair">
          {inOrder(pair).map(who => (
            <div className="side" key={who}>
              <p>
                <Sentence
                  text={
                    of(who).length === 0
                      ? say.none(name(who))
                      : lifted.includes(who)
                        ? sentence(name(who), of(who), who)
                        : say.hidden(name(who))
                  }
                />
              </p>
            </div>
          ))}
        </div>
      </div>
      {shown.length > 0 && <Bands key={shown.join()} {...props} shown={shown} />}
    </section>
  );
}

/** The stretch of the other's reaching in which each felt neither alone nor pressed, of those who lifted their curtain. */
function Bands({ pair, engine, shown }: StepProps & { readonly shown: readonly ('a' | 'b')[] }): ReactNode {
  const { work, start, stop } = useWork(engine);
  const [bands, setBands] = useState<readonly [Band, Band] | null>(null);
  const look = (): void => {
    const checkIns = (pair.relationship?.checkIns ?? []).filter(({ by }) => shown.includes(by === 0 ? 'a' : 'b'));
    start({ type: 'bands', people: pair.ids, checkIns }, reply => {
      if (reply.type === 'bands') setBands(reply.bands);
    });
  };
  return (
    <section>
      <h3>{say.band.heading}</h3>
      <p className="quiet">{say.band.lead}</p>
      <Working
        work={work}
        label={steps.working.bands}
        stop={stop}
        again={look}
        first={bands === null ? say.band.go : undefined}
      >
        {bands !== null && (
          <div className="pair">
            {inOrder(pair).map(who => (
              <div className="side" key={who}>
                <p>
                  <Sentence
                    text={
                      shown.includes(who)
                        ? bandWords(nameOf(pair, who), bands[who === 'a' ? 0 : 1])
                        : say.hidden(nameOf(pair, who))
                    }
                  />
                </p>
              </div>
            ))}
          </div>
        )}
      </Working>
    </section>
  );
}

const bandWords = (name: string, band: Band): string =>
  band.told
    ? say.band.say(name, range(band.need, tenths), range(band.room, tenths))
    : say.band.few(name, band.checkIns, band.least);
const tenths = (value: number): string => value.toFixed(1);

interface Point {
  readonly at: number;
  readonly gap: number;
}

const pointsOf = (given: readonly CheckIn[], who: 'a' | 'b'): readonly Point[] =>
  wantedOf(given, who === 'a' ? 0 : 1).weeks.map(({ at, now, wanted }) => ({ at, gap: wanted - now }));

function sentence(name: string, given: readonly CheckIn[], who: 'a' | 'b'): string {
  const { usual, weeks, least } = wantedOf(given, who === 'a' ? 0 : 1);
  const last = weeks.at(-1);
  if (last === undefined) return say.never(name);
  return usual === null ? say.once(name, last.wanted, last.now, weeks.length, least) : say.usual(name, usual);
}

const HEIGHT = 200;
const LEFT = 34;
/** Furthest apart that two answers can be. */
const MOST = CHECK_IN_MOST;

function GapPicture({
  lines,
  summary,
}: {
  readonly lines: readonly { readonly of: 0 | 1; readonly points: readonly Point[] }[];
  readonly summary: string;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const times = lines.flatMap(({ points }) => points.map(({ at }) => at));
  const from = Math.min(...times);
  const to = Math.max(...times);
  const base = HEIGHT - 26;
  const x = (at: number): number => LEFT + 8 + (width - LEFT - 16) * (to === from ? 0.5 : (at - from) / (to - from));
  const y = (gap: number): number => 14 + ((base - 14) * (MOST - gap)) / (2 * MOST);
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={summary} height={HEIGHT}>
        {[MOST, 0, -MOST].map(gap => (
          <text key={gap} x={LEFT - 8} y={y(gap) + 4} textAnchor="end">
            {gap}
          </text>
        ))}
        <line className="axis" x1={LEFT} x2={width} y1={y(0)} y2={y(0)} />
        {lines.map(({ of, points }) => (
          <g key={of}>
            <path
              className={`thread middle of-${of === 0 ? 'one' : 'two'}`}
              d={pathOf(
                points.map(({ at }) => x(at)),
                points.map(({ gap }) => y(gap)),
              )}
            />
            {points.map(({ at, gap }) => (
              <Mark key={at} of={of} x={x(at)} y={y(gap)} />
            ))}
          </g>
        ))}
        {times.length > 0 && (
          <>
            <text x={LEFT} y={HEIGHT - 6}>
              {day(from)}
            </text>
            {to > from && (
              <text x={width} y={HEIGHT - 6} textAnchor="end">
                {day(to)}
              </text>
            )}
          </>
        )}
      </svg>
    </div>
  );
}

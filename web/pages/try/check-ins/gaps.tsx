import { type ReactNode, useState } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import { CHECK_IN_ITEMS, CHECK_IN_MOST, type CheckIn, wantedOf } from '../../../../src/moves/index.ts';
import type { Interval, Message } from '../../../../src/base/index.ts';
import type { Comfort } from '../../../../src/theory/index.ts';
import { message, type Speaker } from '../../../../src/words/index.ts';
import { Name } from '../../../controls/name.tsx';
import { rangeOf } from '../../../controls/say.ts';
import { Numbers } from '../../../controls/table.tsx';
import { pathOf } from '../../../pictures/path.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { Mark } from '../pictures/mark.tsx';
import { inOrder, type PairOnPage, personOf, sideOf, type StepProps } from '../pair.ts';
import { WORD } from './word.ts';
import { useWork } from '../use-work.ts';
import { Working } from '../working.tsx';

/** Wanted minus actual of those who have lifted their curtain. */
export function Gaps(props: StepProps): ReactNode {
  const { pair, state } = props;
  const { say, date } = useWords();
  const zone = state.analysis.report?.zone.name;
  const day = (seconds: number): string => date(onClock(seconds, zone));
  const [lifted, setLifted] = useState<readonly ('a' | 'b')[]>([]);
  const all = pair.relationship?.checkIns ?? [];
  const of = (who: 'a' | 'b'): readonly CheckIn[] =>
    all.filter(({ by }) => by === (who === 'a' ? 0 : 1)).sort((p, q) => p.at - q.at);
  const shown = inOrder(pair).filter(who => lifted.includes(who) && of(who).length > 0);
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{say('check-in-gap')}</h2>
      <p className="quiet">{say('check-in-curtain')}</p>
      <div className="row curtains">
        {inOrder(pair).map(who =>
          of(who).length === 0 ? null : (
            <button
              type="button"
              key={who}
              aria-pressed={lifted.includes(who)}
              onClick={() => setLifted(lifted.includes(who) ? lifted.filter(one => one !== who) : [...lifted, who])}
            >
              <Said id={lifted.includes(who) ? 'check-in-drop' : 'check-in-lift'} args={{ one: personOf(pair, who) }} />
            </button>
          ),
        )}
      </div>
      <div aria-live="polite">
        {shown.length > 0 && (
          <figure>
            <GapPicture
              lines={shown.map(who => ({ of: sideOf(pair, who), points: pointsOf(of(who), who) }))}
              summary={shown.map(who => say(wantedBy(pair, of(who), who))).join(' ')}
              day={day}
            />
            <figcaption>{say('check-in-caption')}</figcaption>
            <Numbers
              caption={say('check-in-table')}
              head={[
                say('score-table-day'),
                say('check-in-who'),
                ...CHECK_IN_ITEMS.map(item => say(`check-in-short-${WORD[item]}`)),
              ]}
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
                <Said message={shown.includes(who) ? wantedBy(pair, of(who), who) : hidden(pair, who)} />
              </p>
            </div>
          ))}
        </div>
      </div>
      {shown.length > 0 && <Bands key={shown.join()} {...props} shown={shown} />}
    </section>
  );
}

/** Where each felt neither alone nor pressed, by the chat and the answers of those who lifted their curtain. */
function Bands({ pair, engine, state, shown }: StepProps & { readonly shown: readonly ('a' | 'b')[] }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { work, start, stop } = useWork(engine);
  const [bands, setBands] = useState<readonly [Comfort, Comfort] | null>(null);
  const look = (): void => {
    const checkIns = (pair.relationship?.checkIns ?? []).filter(({ by }) => shown.includes(by === 0 ? 'a' : 'b'));
    start({ type: 'bands', people: pair.ids, checkIns }, reply => {
      if (reply.type === 'bands') setBands(reply.bands);
    });
  };
  return (
    <section>
      <h3>{say('check-in-band')}</h3>
      <p className="quiet">{say('check-in-band-lead')}</p>
      <Working
        work={work}
        label={say('check-in-band-working')}
        stop={stop}
        again={look}
        free={state.busy === null}
        first={bands === null ? say('check-in-band-look') : undefined}
      >
        {bands !== null && (
          <>
            {bands.some(({ told }) => told) && <p className="quiet">{say('check-in-band-unit')}</p>}
            <div className="pair">
              {inOrder(pair).map(who => (
                <div className="side" key={who}>
                  <p>
                    <Said
                      message={
                        shown.includes(who) ? bandOf(words, pair, who, bands[who === 'a' ? 0 : 1]) : hidden(pair, who)
                      }
                    />
                  </p>
                </div>
              ))}
            </div>
          </>
        )}
      </Working>
    </section>
  );
}

/** Of somebody whose curtain is down; nothing is behind it where they have not answered. */
function hidden(pair: PairOnPage, who: 'a' | 'b'): Message {
  const answered = pair.relationship?.checkIns.some(({ by }) => by === (who === 'a' ? 0 : 1)) === true;
  return message(answered ? 'check-in-hidden' : 'check-in-none', { one: personOf(pair, who) });
}

function bandOf(words: Speaker, pair: PairOnPage, who: 'a' | 'b', band: Comfort): Message {
  const one = personOf(pair, who);
  if (!band.told)
    return band.answers < band.least
      ? message('check-in-band-few', { one, count: band.answers, least: band.least })
      : message('check-in-band-short', { one });
  const tenths = (value: number): string => words.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const { need, room } = band;
  const shown = need === null ? (room === null ? 'neither' : 'room') : room === null ? 'need' : 'both';
  const range = (edge: Interval | null): string => (edge === null ? '' : rangeOf(words, edge, tenths));
  return message('check-in-band-told', { one, shown, need: range(need), room: range(room) });
}

interface Point {
  readonly at: number;
  readonly gap: number;
}

const pointsOf = (given: readonly CheckIn[], who: 'a' | 'b'): readonly Point[] =>
  wantedOf(given, who === 'a' ? 0 : 1).weeks.map(({ at, now, wanted }) => ({ at, gap: wanted - now }));

/** Closeness wanted beside closeness there was, of one person. Neither more nor less is said where the range holds both. */
export function wantedBy(pair: PairOnPage, given: readonly CheckIn[], who: 'a' | 'b'): Message {
  const one = personOf(pair, who);
  const { usual, weeks, least } = wantedOf(given, who === 'a' ? 0 : 1);
  const last = weeks.at(-1);
  if (last === undefined) return message('check-in-never', { one });
  if (usual === null)
    return message('check-in-once', { one, wanted: last.wanted, now: last.now, weeks: weeks.length, least });
  const { median, low80: low, high80: high } = usual;
  if (Math.abs(median) >= SAME && low <= 0 && high >= 0) return message('check-in-open', { one, low, high });
  const way = Math.abs(median) < SAME ? 'same' : median > 0 ? 'more' : 'less';
  return message('check-in-usual', { one, way, by: Math.abs(median), low, high });
}
/** Of ten: so near to nothing, as much was wanted as there was. */
const SAME = 0.75;

const HEIGHT = 200;
const LEFT = 34;
/** Furthest apart that two answers can be. */
const MOST = CHECK_IN_MOST;

function GapPicture({
  lines,
  summary,
  day,
}: {
  readonly lines: readonly { readonly of: 0 | 1; readonly points: readonly Point[] }[];
  readonly summary: string;
  readonly day: (seconds: number) => string;
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

import { type ReactNode, useMemo } from 'react';
import { type Dyad, usualMove } from '../../../../src/model/index.ts';
import { BandSliders } from '../band-sliders.tsx';
import { FigureOfTwo } from '../../../pictures/figure-of-two.tsx';
import { Footnote } from '../footnote.tsx';
import { Guess } from '../guess.tsx';
import { Names } from '../../../controls/name.tsx';
import { ShareCard } from '../../../takeaway/share-card.tsx';
import { Threads } from '../../../pictures/threads.tsx';
import { across } from '../../../pictures/path.ts';
import { type Bundle, bundleOf, dayTicks, reachingDraws } from './ensemble.ts';
import { useFragmentChoice, useFragmentNumber } from './fragment.ts';
import { ALIKE, couple, NEED, pairOf, ROOM, TIES } from './ranges.ts';
import { ReachesTable } from './reaches.tsx';

const DAYS = 150;
const TIE_IDS = TIES.map(one => one.id);
const BREAK = { from: 60, days: 50 };

/** The spiral made by one's own hand: two sliders, one for each, and what follows from them. */
export function MakeIt(): ReactNode {
  const [need, setNeed] = useFragmentNumber('misses', couple.pair.a.need, NEED);
  const [room, setRoom] = useFragmentNumber('room', couple.pair.b.room, ROOM);
  const [tie, setTie] = useFragmentChoice('tie', couple.id, TIE_IDS);
  const preset = TIES.find(one => one.id === tie)!;
  const pair = useMemo(() => pairOf(preset, need, room), [preset, need, room]);
  const bundle = useMemo(() => bundleOf(pair, { days: DAYS }), [pair]);
  return (
    <Names value={preset.names}>
      <fieldset className="ties">
        <legend className="unseen">Which two</legend>
        <div className="choices">
          {TIES.map(one => (
            <label key={one.id} className="choice">
              <input
                type="radio"
                name="tie"
                checked={one.id === preset.id}
                onChange={() => {
                  setTie(one.id);
                  setNeed(one.pair.a.need);
                  setRoom(one.pair.b.room);
                }}
              />
              {one.tie}
            </label>
          ))}
        </div>
      </fieldset>
      <FigureOfTwo course={bundle.middle} summary={sayCourse(bundle, preset.names)} />
      <figure>
        <Threads
          t={bundle.t}
          draws={reachingDraws(bundle)}
          ticks={dayTicks(DAYS)}
          unit="reaches a day"
          suffix="reaching"
          top={4}
          height={230}
          summary={sayCourse(bundle, preset.names)}
        />
        <figcaption>
          {preset.about} {sayCourse(bundle, preset.names)}
        </figcaption>
        <ReachesTable bundle={bundle} days={[0, 5, 10, 20, 40, 80, DAYS]} />
      </figure>
      <BandSliders need={need} room={room} setNeed={setNeed} setRoom={setRoom}>
        <div className="row">
          <button
            type="button"
            onClick={() => {
              setNeed(ALIKE.need);
              setRoom(ALIKE.room);
            }}
          >
            A little more alike
          </button>
          <button
            type="button"
            onClick={() => {
              setNeed(preset.pair.a.need);
              setRoom(preset.pair.b.room);
            }}
          >
            As at first
          </button>
        </div>
      </BandSliders>
      <p>Both follow the same rules. Nobody was told to reach or to step back; that came about between them.</p>
      <WaitAndSee pair={pair} />
      <ShareCard sentence="The more one reaches, the more the other rests." draws={reachingDraws(bundle)} />
    </Names>
  );
}

const sayCourse = (bundle: Bundle, names: readonly [string, string]): string => {
  const i = bundle.t.length - 1;
  const [a, b] = reachingDraws(bundle).map(draws => across(draws, i, 0.5)) as [number, number];
  const counts = `about ${a.toFixed(1)} and ${b.toFixed(1)} reaches a day`;
  if (a > 1.4 * b) return `By the end ${names[0]} reaches more and ${names[1]} rests: ${counts}.`;
  if (b > 1.4 * a) return `By the end ${names[1]} reaches more and ${names[0]} rests: ${counts}.`;
  return `By the end both reach about alike: ${counts}.`;
};

function WaitAndSee({ pair }: { readonly pair: Dyad }): ReactNode {
  return (
    <section>
      <h2>And if the one who reaches lets go, kindly?</h2>
      <p>
        For seven weeks, whoever reaches more stops pressing and keeps an ordinary warmth: a good morning, a kind word,
        no chasing.
      </p>
      <Guess
        name="wait"
        question="What will the other one do? Guess first."
        choices={['Go further away', 'Stay as before', 'Come nearer']}
      >
        {() => <Revealed pair={pair} />}
      </Guess>
    </section>
  );
}

function Revealed({ pair }: { readonly pair: Dyad }): ReactNode {
  const bundle = useMemo(
    () => bundleOf(pair, { days: DAYS + 30, moves: [usualMove('warm-break', BREAK.from, { days: BREAK.days })] }),
    [pair],
  );
  const mover = bundle.middle.movers[0];
  const of = mover === 'b' ? 1 : 0;
  const before = BREAK.from - 1;
  const during = BREAK.from + 40;
  const other = reachingDraws(bundle)[1 - of]!;
  const nearer = other.filter(draw => draw[during]! > 1.15 * draw[before]!).length;
  const inTen = Math.round((10 * nearer) / other.length);
  const [one, two] = reachingDraws(bundle);
  const end = bundle.t.length - 1;
  const even = one.filter((draw, i) => {
    const pair = [draw[end]!, two[i]![end]!];
    return Math.max(...pair) < 1.4 * Math.min(...pair);
  }).length;
  const summary = `In ${inTen} of 10 threads the other came nearer while the break went on; in ${Math.round((10 * even) / one.length)} of 10 both reach about alike two months after it.`;
  return (
    <>
      <figure>
        <Threads
          t={bundle.t}
          draws={reachingDraws(bundle)}
          ticks={dayTicks(DAYS + 30)}
          unit="reaches a day"
          suffix="reaching"
          top={4}
          washes={[{ from: BREAK.from, to: BREAK.from + BREAK.days, label: `a warm break, ${BREAK.days} days`, of }]}
          summary={summary}
        />
        <figcaption>Each thread is a pair a little unlike the next. {summary}</figcaption>
        <ReachesTable bundle={bundle} days={bundle.t.filter(day => day % 15 === 0)} />
      </figure>
      <Footnote standing="thin" sources="Lerner 1985; Overall and others 2013.">
        This is a model, so it shows what would follow if people were like this; no controlled test of such a break was
        found. Less pressure also means less contact in all, and where the other one needs little, that is all it may
        mean.
      </Footnote>
    </>
  );
}

import { type ReactNode, useMemo } from 'react';
import { Names } from '../../../controls/name.tsx';
import { useWidth } from '../../../controls/use-width.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { BandSliders } from '../band-sliders.tsx';
import { AS_THEY_ARE, type Ease, eveningOf, NIGHT_DAY, type Weeks, WEEKS_DAYS, weeksOf } from '../night/weeks.ts';
import { dayRows, easedOf, WeeksScore } from '../night/weeks-score.tsx';
import { useFragmentChoice, useFragmentNumber } from './model/fragment.ts';
import { peopleOf } from './model/people.ts';
import { ALIKE, couple, isEven, NEED, pairOf, ROOM, TIES } from './model/ranges.ts';

const TIE_IDS = TIES.map(one => one.id);

/** The spiral made by one's own hand: two sliders, one for each, two people to hold, and what follows. */
export function MakeIt(): ReactNode {
  const { say } = useWords();
  const [need, setNeed] = useFragmentNumber('misses', couple.pair.a.need, NEED);
  const [room, setRoom] = useFragmentNumber('room', couple.pair.b.room, ROOM);
  const [tie, setTie] = useFragmentChoice('tie', couple.id, TIE_IDS);
  const [writer, setWriter] = useFragmentNumber('eases', AS_THEY_ARE.writer, [0, 2]);
  const [quiet, setQuiet] = useFragmentNumber('nears', AS_THEY_ARE.quiet, [0, 1]);
  const ease = useMemo<Ease>(() => ({ writer, quiet }), [writer, quiet]);
  const setEase = (next: Ease): void => {
    setWriter(next.writer);
    setQuiet(next.quiet);
  };
  const preset = TIES.find(one => one.id === tie)!;
  const people = useMemo(() => peopleOf(preset), [preset]);
  const evening = useMemo(() => eveningOf(pairOf(preset, need, room), false), [preset, need, room]);
  const weeks = useMemo(() => weeksOf(evening, ease), [evening, ease]);
  // Not every two even out however much room there is: what the slider cannot do is not said of it.
  const roomy = useMemo(() => isEven(pairOf(preset, need, ROOM[1]), NIGHT_DAY + WEEKS_DAYS), [preset, need]);
  const [one, other] = people;
  const set = (need: number, room: number): void => {
    setNeed(need);
    setRoom(room);
    setEase(AS_THEY_ARE);
  };
  return (
    <Names value={preset.names}>
      <h1 tabIndex={-1}>{say('chapters-make')}</h1>
      <p className="lead">{say('chapters-make-lead')}</p>
      <Weekly weeks={weeks} ease={ease} setEase={setEase} people={people} />
      <BandSliders people={people} need={need} room={room} setNeed={setNeed} setRoom={setRoom}>
        <p>
          {roomy ? (
            <Said id="chapters-make-even" args={{ one, other }} />
          ) : (
            <Said id="chapters-make-even-less" args={{ one }} />
          )}
        </p>
        <div className="row">
          <button type="button" className="quietly" onClick={() => set(ALIKE.need, ALIKE.room)}>
            {say('chapters-make-alike')}
          </button>
          <button type="button" className="quietly" onClick={() => set(preset.pair.a.need, preset.pair.b.room)}>
            {say('chapters-make-again')}
          </button>
        </div>
      </BandSliders>
      <fieldset className="ties">
        <legend>{say('chapters-make-which')}</legend>
        <div className="choices">
          {TIES.map(one => (
            <label key={one.id} className="choice">
              <input
                type="radio"
                name="tie"
                checked={one.id === preset.id}
                onChange={() => {
                  setTie(one.id);
                  set(one.pair.a.need, one.pair.b.room);
                }}
              />
              {say(`chapters-tie-${one.tie}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </Names>
  );
}

/** The weeks of this pair, whom the hand can hold, their sentence and their table. */
function Weekly({
  weeks,
  ease,
  setEase,
  people,
}: {
  readonly weeks: Weeks;
  readonly ease: Ease;
  readonly setEase: (ease: Ease) => void;
  readonly people: ReturnType<typeof peopleOf>;
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const paper = useMemo(() => ({ width, margin: width < 600 ? 12 : 24, room: [112, 50] as const }), [width]);
  const [one, other] = people;
  /** Messages a day in the last of the weeks, to a tenth, as they are said. */
  const last = (of: 0 | 1): number =>
    Math.round((10 * weeks.threads[0]![of].slice(-7).reduce((sum, rate) => sum + rate, 0)) / 7) / 10;
  const args = { one, other, first: last(0), second: last(1) };
  return (
    <figure className="whole">
      <div ref={ref} className="stage">
        <WeeksScore
          weeks={weeks}
          writer={0}
          paper={paper}
          zoom={1}
          day={WEEKS_DAYS}
          ease={ease}
          hold={change => setEase({ ...ease, ...change })}
          people={people}
          eased={easedOf(words, ease)}
        />
      </div>
      <figcaption aria-live="polite">
        <Said id="chapters-make-says" args={args} /> {say('watch-weeks-legend')}
      </figcaption>
      <DaysTable rows={dayRows(weeks, say)} people={people} />
    </figure>
  );
}

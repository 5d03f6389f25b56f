import { type ReactNode, useMemo, useState } from 'react';
import { Footnote } from '../footnote.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { Threads } from '../../../pictures/threads.tsx';
import { across } from '../../../pictures/path.ts';
import { bundleOf, dayTicks, reachingDraws } from './ensemble.ts';
import { couple } from './ranges.ts';
import { ReachesTable } from './reaches.tsx';

const DAYS = 90;

/** What each sees from where they stand, and then both together. */
export function TwoViews(): ReactNode {
  const [together, setTogether] = useState(false);
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS }), []);
  const draws = reachingDraws(bundle);
  const end = bundle.t.length - 1;
  const [one, two] = couple.names;
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>Two people, two wrong conclusions.</h1>
      <p className="lead">
        Each of them sees only what arrives. Look from where one stands, then from where the other does.
      </p>
      <div className="pair">
        <div className="side two-side">
          <p>
            What <Name of={0} /> sees: less and less comes from <Name of={1} />.
          </p>
          <Threads
            t={bundle.t}
            draws={[[], draws[1]]}
            ticks={dayTicks(DAYS)}
            unit="reaches a day"
            top={4}
            height={200}
            summary={`What reaches ${one}: from about 1 a day to ${across(draws[1], end, 0.5).toFixed(1)}.`}
          />
          <p className="thought">“I am not wanted.”</p>
        </div>
        <div className="side one-side">
          <p>
            What <Name of={1} /> sees: more and more comes from <Name of={0} />.
          </p>
          <Threads
            t={bundle.t}
            draws={[draws[0], []]}
            ticks={dayTicks(DAYS)}
            unit="reaches a day"
            top={4}
            height={200}
            summary={`What reaches ${two}: from about 1 a day to ${across(draws[0], end, 0.5).toFixed(1)}.`}
          />
          <p className="thought">“It is never enough.”</p>
        </div>
      </div>
      <p>
        Both are right about what they see. Neither sees what their own answer does on the other side. From one chair it
        looks like a person; from above it is a loop.
      </p>
      <div className="row">
        <button type="button" className="strong" aria-expanded={together} onClick={() => setTogether(!together)}>
          {together ? 'Take them apart' : 'Lay the two together'}
        </button>
      </div>
      {together && (
        <figure>
          <Threads
            t={bundle.t}
            draws={draws}
            ticks={dayTicks(DAYS)}
            unit="reaches a day"
            suffix="reaching"
            top={4}
            summary={`${one} from about 1 to ${across(draws[0], end, 0.5).toFixed(1)} reaches a day, ${two} from about 1 to ${across(draws[1], end, 0.5).toFixed(1)}.`}
          />
          <figcaption>
            The same days. More reaching was followed by more rest, and more rest by more reaching. Take either line
            away and the other would not be there.
          </figcaption>
        </figure>
      )}
      <ReachesTable bundle={bundle} days={[0, 5, 10, 20, 40, 60, DAYS]} />
      <Footnote standing="solid" sources="Papp and others 2009; Schrodt and others 2014; Holley and others 2013.">
        That one demands while the other withdraws, that it goes with poorer resolution, and that it can last for years,
        is among the better studied patterns between two people. That both private conclusions miss is an inference.
      </Footnote>
    </Names>
  );
}

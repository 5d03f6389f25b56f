import { type ReactNode, useMemo, useState } from 'react';
import { Names } from '../../../controls/name.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { across } from '../../../pictures/path.ts';
import { Footnote } from '../footnote.tsx';
import { Bundles } from './model/bundles.tsx';
import { bundleOf, reachingDraws } from './model/ensemble.ts';
import { peopleOf } from './model/people.ts';
import { couple } from './model/ranges.ts';
import { ReachesTable } from './model/reaches.tsx';

const DAYS = 90;
const [one, other] = peopleOf(couple);

/** What each sees from where they stand, and then both together. */
export function TwoViews(): ReactNode {
  const { say } = useWords();
  const [together, setTogether] = useState(false);
  const bundle = useMemo(() => bundleOf(couple.pair, { days: DAYS }), []);
  const draws = reachingDraws(bundle);
  const [first, second] = draws.map(of => across(of, bundle.t.length - 1, 0.5)) as [number, number];
  return (
    <Names value={couple.names}>
      <h1 tabIndex={-1}>{say('chapters-views')}</h1>
      <p className="lead">{say('chapters-views-lead')}</p>
      <div className="pair">
        <div className="side two-side">
          <p>
            <Said id="chapters-views-one" args={{ one, other }} />
          </p>
          <Bundles
            bundle={bundle}
            draws={[[], draws[1]]}
            top={4}
            height={200}
            summary={say('chapters-views-arrives', { one, count: second })}
          />
          <p className="thought">{say('chapters-views-one-thinks')}</p>
        </div>
        <div className="side one-side">
          <p>
            <Said id="chapters-views-other" args={{ one, other }} />
          </p>
          <Bundles
            bundle={bundle}
            draws={[draws[0], []]}
            top={4}
            height={200}
            summary={say('chapters-views-arrives', { one: other, count: first })}
          />
          <p className="thought">{say('chapters-views-other-thinks')}</p>
        </div>
      </div>
      <p>{say('chapters-views-both')}</p>
      <div className="row">
        <button type="button" aria-expanded={together} onClick={() => setTogether(!together)}>
          {say(together ? 'chapters-views-apart' : 'chapters-views-lay')}
        </button>
      </div>
      {together && (
        <figure>
          <Bundles
            bundle={bundle}
            draws={draws}
            top={4}
            summary={say('chapters-views-together', { one, other, first, second })}
          />
          <figcaption>{say('chapters-views-same-days')}</figcaption>
        </figure>
      )}
      <ReachesTable bundle={bundle} days={[0, 5, 10, 20, 40, 60, DAYS]} />
      <Footnote grade="solid" sources="Papp + 2009; Schrodt + 2014; Holley + 2013.">
        {say('chapters-views-stands')}
      </Footnote>
    </Names>
  );
}

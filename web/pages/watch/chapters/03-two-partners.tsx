import { type ReactNode, useMemo } from 'react';
import { presetNamed } from '../../../../src/model/index.ts';
import { Footnote } from '../footnote.tsx';
import { Guess } from '../guess.tsx';
import { Names } from '../../../controls/name.tsx';
import { Threads } from '../../../pictures/threads.tsx';
import { across } from '../../../pictures/path.ts';
import { bundleOf, dayTicks, reachingDraws } from './ensemble.ts';
import { ReachesTable } from './reaches.tsx';

const DAYS = 120;
const leo = presetNamed('mia-and-leo')!;
const sam = presetNamed('mia-and-sam')!;

/** The same person, unchanged, with two partners. */
export function TwoPartners(): ReactNode {
  return (
    <>
      <h1 tabIndex={-1}>The same person, two different dances.</h1>
      <p className="lead">
        Mia likes a middling amount of closeness. With Leo, who likes a little, she has become the one who reaches. Then
        Mia, with not one number changed, is with Sam, who likes a lot.
      </p>
      <WithPartner preset={leo} />
      <Guess
        name="partners"
        question="And with Sam? Guess first."
        choices={['Mia reaches there too', 'Mia rests and Sam reaches', 'Both reach alike']}
      >
        {() => (
          <>
            <WithPartner preset={sam} />
            <p>
              Nothing in Mia changed. What someone does with one person need not be what someone is. In this model a
              role is where two comfort bands meet.
            </p>
            <Footnote
              standing="mixed"
              sources="La Guardia and others 2000; Johnson & Neyer 2019; Robins and others 2002."
            >
              People differ a good deal from one relationship to the next. Yet patterns also follow people to the next
              partner, so “it is all in the pairing” is half the truth.
            </Footnote>
          </>
        )}
      </Guess>
    </>
  );
}

function WithPartner({ preset }: { readonly preset: typeof leo }): ReactNode {
  const bundle = useMemo(() => bundleOf(preset.pair, { days: DAYS }), [preset]);
  const draws = reachingDraws(bundle);
  const end = bundle.t.length - 1;
  const summary = `After four months ${preset.names[0]} reaches about ${across(draws[0], end, 0.5).toFixed(1)} times a day and ${preset.names[1]} about ${across(draws[1], end, 0.5).toFixed(1)}.`;
  return (
    <Names value={preset.names}>
      <figure>
        <Threads
          t={bundle.t}
          draws={draws}
          ticks={dayTicks(DAYS)}
          unit="reaches a day"
          suffix="reaching"
          top={4}
          height={220}
          summary={summary}
        />
        <figcaption>
          {preset.about} {summary}
        </figcaption>
        <ReachesTable bundle={bundle} days={[0, 10, 20, 40, 80, DAYS]} />
      </figure>
    </Names>
  );
}

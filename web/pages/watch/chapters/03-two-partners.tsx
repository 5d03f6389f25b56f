import { type ReactNode, useMemo } from 'react';
import { type Preset, presetNamed } from '../../../../src/model/index.ts';
import { Names } from '../../../controls/name.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { across } from '../../../pictures/path.ts';
import { Footnote } from '../footnote.tsx';
import { Guess } from '../guess.tsx';
import { Bundles } from './model/bundles.tsx';
import { bundleOf, reachingDraws } from './model/ensemble.ts';
import { peopleOf } from './model/people.ts';
import { ReachesTable } from './model/reaches.tsx';

const DAYS = 120;
const leo = presetNamed('mia-and-leo')!;
const sam = presetNamed('mia-and-sam')!;

/** The same person, unchanged, with two partners. */
export function TwoPartners(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{say('chapters-partners')}</h1>
      <p className="lead">{say('chapters-partners-lead')}</p>
      <WithPartner preset={leo} />
      <Guess
        name="partners"
        question={say('chapters-partners-ask')}
        choices={[say('chapters-partners-reaches'), say('chapters-partners-rests'), say('chapters-partners-alike')]}
      >
        {() => (
          <>
            <WithPartner preset={sam} />
            <p>{say('chapters-partners-nothing')}</p>
            <Footnote grade="mixed" sources="La Guardia + 2000; Johnson & Neyer 2019; Robins + 2002.">
              {say('chapters-partners-stands')}
            </Footnote>
          </>
        )}
      </Guess>
    </>
  );
}

function WithPartner({ preset }: { readonly preset: Preset }): ReactNode {
  const { say } = useWords();
  const bundle = useMemo(() => bundleOf(preset.pair, { days: DAYS }), [preset]);
  const draws = reachingDraws(bundle);
  const [first, second] = draws.map(of => across(of, bundle.t.length - 1, 0.5)) as [number, number];
  const [one, other] = peopleOf(preset);
  const args = { one, other, first, second };
  return (
    <Names value={preset.names}>
      <figure>
        <Bundles bundle={bundle} draws={draws} top={4} height={220} summary={say('chapters-partners-says', args)} />
        <figcaption>
          <Said id="chapters-partners-says" args={args} />
        </figcaption>
        <ReachesTable bundle={bundle} days={[0, 10, 20, 40, 80, DAYS]} />
      </figure>
    </Names>
  );
}

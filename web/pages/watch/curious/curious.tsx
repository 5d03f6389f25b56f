import { type ReactNode, useMemo } from 'react';
import { claimOfHundred, equationToMathML, personEquations, POPULATION } from '../../../../src/model/index.ts';
import type { EvidenceGrade } from '../../../../src/moves/index.ts';
import { Unfolded } from '../../../controls/fold.tsx';
import { percentOf } from '../../../controls/say.ts';
import { useWords } from '../../../controls/words.tsx';
import { MathOf } from '../../../pictures/math.tsx';
import { KeepPicture } from '../../../takeaway/keep-picture.tsx';
import { writeNow } from '../fragment.ts';
import { beginningOf } from '../night/evening.ts';
import { NIGHT } from '../night/night-data.ts';
import { LETTING_GO, warmthLeft } from '../night/weeks.ts';
import type { SceneProps } from '../scene-props.ts';
import { PairsMap } from './map.tsx';
import { OnTheMap } from './on-the-map.tsx';

/** Background of the scenes, folded: the claims as found, the map of pairs, the equations. */
export function Curious(props: SceneProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{say('chapters-curious')}</h1>
      <p className="lead">{say('chapters-curious-lead')}</p>
      <p>{say('chapters-curious-night', { played: NIGHT.played })}</p>
      <Found />
      <Unfolded title={say('chapters-map-pairs')}>
        <PairsMap />
        <KeepPicture
          address={() => {
            writeNow();
            return location.hash;
          }}
          opened={address => {
            // Written later, it would change the opened picture.
            writeNow();
            location.hash = address;
          }}
        />
      </Unfolded>
      {props.open && props.state.analysis.mirror !== null && <OnTheMap {...props} />}
      <Unfolded title={say('chapters-map-equations')}>
        <Equations />
      </Unfolded>
      <p>
        <a href="#watch/read">{say('watch-read')}</a>
      </p>
    </>
  );
}

/** Statements of the article by the claims that test them, in its order, with the evidence for each (docs/claims.md). */
export const SAID = [
  ['spiral', 'solid'],
  ['both-roles', 'thin'],
  ['tiny-difference', 'thin'],
  ['tiny-difference-hard-start', 'thin'],
  ['bad-timing', 'thin'],
  ['for-years', 'solid'],
  ['backing-off', 'thin'],
  ['coming-near-relaxes', 'mixed'],
  ['presence-unlearns-dread', 'mixed'],
  ['small-beats-grand', 'against'],
  ['small-beats-talking', 'against'],
  ['insight-is-not-enough', 'mixed'],
] as const satisfies readonly (readonly [string, EvidenceGrade])[];

/** Line by line, what holds in the model and what fails; a claim that holds in less than half of the pairs fails. */
export function Found(): ReactNode {
  const words = useWords();
  const { say } = words;
  const warmth = useMemo(() => warmthLeft(beginningOf(false)), []);
  return (
    <section className="found">
      <h2>{say('chapters-found')}</h2>
      <p>{say('chapters-found-lead', { pairs: POPULATION.draws })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('chapters-found-said')}</th>
            <th scope="col">{say('chapters-found-model')}</th>
            <th scope="col">{say('chapters-found-outside')}</th>
          </tr>
        </thead>
        <tbody>
          {SAID.map(([id, grade]) => {
            const yes = id === 'backing-off' ? LETTING_GO.nearer : claimOfHundred(id);
            return (
              <tr key={id} className={yes < 50 ? 'fails' : undefined}>
                <th scope="row">{say(`chapters-found-${id}`)}</th>
                <td>{say(yes < 50 ? 'chapters-found-fails' : 'chapters-found-share', { yes })}</td>
                <td>{say(`chapters-${grade}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {say('chapters-found-both-lose', {
          first: percentOf(words, warmth.writer),
          second: percentOf(words, warmth.quiet),
        })}
      </p>
    </section>
  );
}

/** The page of equations that is computed, printed by the model itself. */
function Equations(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p>{say('chapters-map-equations-lead')}</p>
      {/* A long line scrolls within itself, so it must be reachable by key. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table equations" tabIndex={0} aria-label={say('chapters-map-equations')}>
        {personEquations().map(({ name, kind, expression }) => (
          <MathOf key={name} markup={equationToMathML(name, expression, { derivative: kind === 'drift' })} />
        ))}
      </section>
    </>
  );
}

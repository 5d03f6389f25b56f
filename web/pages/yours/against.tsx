import { type ReactNode, useMemo } from 'react';
import { inPlace } from '../../state/table.ts';
import type { Claimed } from '../../worker/session/examples.ts';
import type { View } from '../../worker/session/view.ts';
import { fittedFor, secondsOf } from '../../../src/story/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { CountedOf, useExamples } from './how-counted.tsx';
import type { PageProps } from '../../state/page.ts';
import type { Shown } from './shown.ts';

type AgainstProps = PageProps & {
  readonly view: View;
  readonly shown: Shown;
  /** On a screen of its own. */
  readonly alone?: boolean;
};

/** Evidence against the answer: courses that do not show it, and chance that shows as much. Opposite moments or weeks
 * are counted for both by one rule. */
export function Against({ view, shown, alone = false, ...props }: AgainstProps): ReactNode {
  const { say } = useWords();
  // Without a finding there is no evidence against it.
  const { answer } = shown;
  if (answer.state !== 'sure') return null;
  const counted = answer.inTen === null;
  return (
    <section className="against">
      {alone ? (
        <h1 tabIndex={-1} className="statement long">
          {say('yours-against')}
        </h1>
      ) : (
        <h2>{say('yours-against')}</h2>
      )}
      {counted && <OtherWeeks shown={shown} />}
      {counted && <p>{say('yours-against-count')}</p>}
      {answer.inTen !== null && <p>{say('yours-against-dots', { not: 10 - answer.inTen })}</p>}
      {/* Chance redraws both directions. */}
      {!counted && answer.kind !== 'open' && view.standing !== null && <p>{chanceOf(say, view.standing)}</p>}
      {!counted && answer.leads.length > 0 && <OtherMoments shown={shown} {...props} />}
      <p>{say('yours-against-end')}</p>
    </section>
  );
}

/** Chance redraws only who begins. Where that shows nothing, the finding rests on the other messages. */
export function chanceOf(say: Speaker['say'], standing: number): string {
  const share = Math.round(100 * (1 - standing));
  return say(share < 50 ? 'yours-against-chance' : 'yours-against-chance-many', { share });
}

type OtherMomentsProps = Pick<PageProps, 'engine' | 'state' | 'actions'> & { readonly shown: Shown };

/** Moments, or stretches of four weeks, opposite to each stated direction. If only one direction is stated, both people
 * are counted by it. */
function OtherMoments({ shown, ...props }: OtherMomentsProps): ReactNode {
  const { say } = useWords();
  const { state } = props;
  const { leads, kind, only } = shown.answer;
  const claimed = useMemo(() => {
    const toward = fittedFor(shown.mirror).toward;
    const of = (who: 0 | 1): Claimed => {
      const { statement } = leads.find(lead => lead.statement.of === who) ?? leads[0]!;
      // In a chase, the person without a statement comes along.
      const turned = statement.of !== who && kind === 'chase';
      return { kind: statement.kind, toward: (toward[statement.of] === 1) !== turned ? 1 : -1 };
    };
    return [of(0), of(1)] as const;
  }, [leads, kind, shown.mirror]);
  const examples = useExamples(
    props,
    useMemo(() => ({ type: 'against', claimed: inPlace(claimed, state.swapped) }), [claimed, state.swapped]),
  );
  if (examples === null) return null;
  const lines = inPlace(examples, state.swapped).map(({ count, among }, i) => {
    const { kind, toward } = claimed[i as 0 | 1];
    const way = `${kind}-${toward === 1 ? 'along' : 'back'}` as const;
    const always = count === 0 && among > 1 && (way === 'pace-along' || way === 'pace-back');
    return say('yours-seen-against', { way: always ? `${way}-always` : way, count, among });
  });
  return (
    <>
      {examples.some(({ count }) => count > 0) && <p>{say('yours-against-lead')}</p>}
      <CountedOf {...props} examples={examples} lines={lines} />
      {kind === 'open' && only !== null && (
        <p className="quiet">
          <Said id="yours-against-one" args={{ one: shown.people[only], other: shown.people[1 - only]! }} />
        </p>
      )}
      {leads.some(({ says }) => says === 'fit') && <p className="quiet">{say('yours-fitted-hides')}</p>}
      {claimed.some(({ kind }) => kind === 'answer') && <p className="quiet">{say('yours-over-five')}</p>}
    </>
  );
}

/** Weeks of the level in which who reaches less reached as often as the other, or more. */
function OtherWeeks({ shown: { answer, mirror, scores, people } }: { readonly shown: Shown }): ReactNode {
  const { more, since } = mirror.level;
  if (answer.kind !== 'level' || more === null) return null;
  const [one, other] = more === 'a' ? ([0, 1] as const) : ([1, 0] as const);
  const { weeks, reaching } = scores;
  const begun = since === null ? 0 : secondsOf(since);
  const both = weeks.from.flatMap((from, w) => {
    const [own, others] = [reaching[one][w]!, reaching[other][w]!];
    return from >= begun && own + others > 0 ? [others >= own] : [];
  });
  if (both.length === 0) return null;
  return (
    <p>
      <Said
        id="yours-against-weeks"
        args={{ one: people[one], other: people[other], count: both.filter(Boolean).length, of: both.length }}
      />
    </p>
  );
}

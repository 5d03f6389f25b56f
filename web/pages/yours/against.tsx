import type { ReactNode } from 'react';
import type { View } from '../../worker/session/view.ts';
import { secondsOf } from '../../../src/story/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { Counted } from './how-counted.tsx';
import type { PageProps } from '../../state/page.ts';
import type { Shown } from './shown.ts';

/** What speaks against the answer: courses that do not show it, chance that shows as much, and moments or weeks that went the other way,
 * counted for both by one rule. */
export function Against({
  view,
  shown,
  alone = false,
  ...props
}: PageProps & {
  readonly view: View;
  readonly shown: Shown;
  /** On a screen of its own. */
  readonly alone?: boolean;
}): ReactNode {
  const { say } = useWords();
  // Where nothing was found, nothing can speak against it.
  const { answer } = shown;
  if (answer.state !== 'sure') return null;
  const dots = view.claims.find(claim => claim.id === 'pattern')?.dots ?? null;
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
      {!counted && dots !== null && <p>{say('yours-against-dots', { not: 10 - dots })}</p>}
      {!counted && view.standing !== null && (
        <p>{say('yours-against-chance', { share: Math.round(100 * (1 - view.standing)) })}</p>
      )}
      {!counted && <Counted measure="against" lead={say('yours-against-lead')} {...props} />}
      <p>{say('yours-against-end')}</p>
    </section>
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

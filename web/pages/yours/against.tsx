import type { ReactNode } from 'react';
import type { View } from '../../worker/session/view.ts';
import { useWords } from '../../controls/words.tsx';
import { Counted } from './how-counted.tsx';
import type { PageProps } from '../../state/page.ts';
import type { Shown } from './shown.ts';

/** What speaks against the loop in this record: courses that do not show it, chance that shows as much, and moments that went
 * the other way, counted for both by one rule. */
export function Against({
  view,
  shown,
  ...props
}: PageProps & { readonly view: View; readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const dots = view.claims.find(claim => claim.id === 'pattern')?.dots ?? null;
  // Where nothing was found, nothing can speak against it.
  if (shown.answer.state !== 'sure') return null;
  return (
    <section className="against">
      <h2>{say('yours-against')}</h2>
      {dots !== null && <p>{say('yours-against-dots', { not: 10 - dots })}</p>}
      {view.standing !== null && <p>{say('yours-against-chance', { share: Math.round(100 * (1 - view.standing)) })}</p>}
      <Counted measure="against" lead={say('yours-against-lead')} {...props} />
      <p>{say('yours-against-end')}</p>
    </section>
  );
}

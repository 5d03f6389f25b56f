import type { ReactNode } from 'react';
import { Name } from '../../../../controls/name.tsx';
import { fixed } from '../../../../controls/say.ts';
import { Numbers } from '../../../../controls/table.tsx';
import { useWords } from '../../../../controls/words.tsx';
import { across } from '../../../../pictures/path.ts';
import { type Bundle, reachingDraws } from './ensemble.ts';

/** The table behind a picture of two bundles: reaches a day of both, on some days. */
export function ReachesTable({
  bundle,
  days,
}: {
  readonly bundle: Bundle;
  readonly days: readonly number[];
}): ReactNode {
  const words = useWords();
  const { say } = words;
  return (
    <Numbers
      caption={say('chapters-table')}
      head={[say('chapters-table-day'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
      rows={days.map(day => [
        `${day}`,
        ...reachingDraws(bundle).map(draws => fixed(words, across(draws, bundle.t.indexOf(day), 0.5), 2)),
      ])}
    />
  );
}

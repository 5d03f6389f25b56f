import { useMemo, useState } from 'react';
import { exchangeBy, type Pair, type Person } from '../../../src/base/index.ts';
import {
  type Glance,
  glanceOf,
  type Mirror,
  MIRROR_EXCHANGE,
  type Scores,
  SCORES_EXCHANGE,
} from '../../../src/story/index.ts';
import { safeName } from '../../controls/safe-text.ts';
import type { PageProps } from '../../state/page.ts';
import type { Settings } from '../../worker/settings.ts';

/** The answer of one record and what it is drawn from, in display order. */
export interface Shown {
  readonly mirror: Mirror;
  readonly scores: Scores;
  readonly answer: Glance;
  readonly people: Pair<Person>;
  /** Events that the person named for changes of who reaches. */
  readonly happened: NonNullable<Settings['happened']>;
}

export function useShown({ state }: Pick<PageProps, 'state'>): Shown | null {
  const { analysis, swapped } = state;
  const [now] = useState(() => Date.now() / 1000);
  return useMemo(() => {
    if (analysis.mirror === null || analysis.scores === null) return null;
    const mirror = swapped ? exchangeBy(MIRROR_EXCHANGE, analysis.mirror) : analysis.mirror;
    const scores = swapped ? exchangeBy(SCORES_EXCHANGE, analysis.scores) : analysis.scores;
    const names = [safeName(mirror.people[0].name), safeName(mirror.people[1].name)] as const;
    const people = [
      { person: 0, name: names[0] },
      { person: 1, name: names[1] },
    ] as const;
    const asked = analysis.origin.kind === 'sample' ? null : now;
    const happened = analysis.settings.happened ?? [];
    return { mirror, scores, people, happened, answer: glanceOf(mirror, scores, names, asked) };
  }, [analysis, swapped, now]);
}

import type { Try } from '../../../../src/moves/index.ts';

/** What one does when the other reaches out, as sentences of the catalogue take it. */
export const wordOf = ({ toward, sure }: NonNullable<Try['seen']>['before']['a']): 'less' | 'more' | 'open' =>
  toward === 0 || sure === 'open' ? 'open' : toward === 1 ? 'more' : 'less';

/** Whether an answer is told now that was not told before, or the other one. */
export const isNew = ({ before, since }: NonNullable<Try['seen']>): boolean =>
  (['a', 'b'] as const).some(who => wordOf(since[who]) !== 'open' && wordOf(since[who]) !== wordOf(before[who]));

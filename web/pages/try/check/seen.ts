import type { Try } from '../../../../src/moves/index.ts';

/** Response of one person when the other reaches out, as the catalogue's sentences take it. */
export const wordOf = ({ toward, sure }: NonNullable<Try['seen']>['before']['a']): 'less' | 'more' | 'open' =>
  toward === 0 || sure === 'open' ? 'open' : toward === 1 ? 'more' : 'less';

/** True if a response appeared since, or reversed. */
export const isNew = ({ before, since }: NonNullable<Try['seen']>): boolean =>
  (['a', 'b'] as const).some(who => wordOf(since[who]) !== 'open' && wordOf(since[who]) !== wordOf(before[who]));

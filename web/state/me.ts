import type { Pair } from '../../src/base/index.ts';
import type { Settings } from '../worker/protocol.ts';

/** Id of the person who said "this is me"; null: nobody did. */
export const meOf = ({ people, neither = false }: Settings): string | null => (neither ? null : (people?.[0] ?? null));

/** The settings after "Which one is you?" was answered, by null with "neither". In a group the two stay chosen all the same: the
 * question was which of them, not which two. */
export function withMe(settings: Settings, two: Pair<string>, me: string | null, group: boolean): Settings {
  if (me === null) return { ...settings, people: group ? settings.people : null, neither: true };
  return { ...settings, people: two[0] === me ? two : [two[1], two[0]], neither: false };
}

import type { Evidence } from '../fit/index.ts';
import type { PlainStory } from '../measures/index.ts';

type Answers = Pick<Evidence, 'directions' | 'pattern'>;
type Way = 'toward' | 'away';

/** What a course of the weeks imitates. Two who both write more look as if each came along with the other. Where the
 * share moves, one reaches out more while the other does less. Where one is gone, nothing can be told apart. */
const IMITATES: Readonly<Partial<Record<PlainStory['kind'], readonly Way[]>>> = {
  stopped: ['toward', 'away'],
  unanswered: ['toward', 'away'],
  returned: ['toward'],
  fading: ['toward'],
  growing: ['toward'],
  lessTogether: ['toward'],
  moreTogether: ['toward'],
  wavesTogether: ['toward'],
  changedPlaces: ['away'],
};

const imitated = ({ kind, blocks }: PlainStory): readonly Way[] =>
  kind === 'alternatingWeeks' ? [blocks?.whose === 'each' ? 'away' : 'toward'] : (IMITATES[kind] ?? []);

/** Directions and pattern beside what was seen in the weeks. Only what is likely and contrary to what the course
 * imitates is kept; the rest is open. */
export function givenShapes({ directions, pattern }: Answers, stories: readonly PlainStory[]): Answers {
  const ways = stories.flatMap(imitated);
  if (ways.length === 0) return { directions, pattern };
  const stays = (way: Way, sure: Evidence['pattern']['sure']): boolean => sure === 'likely' && !ways.includes(way);
  const share = 1 / Object.keys(pattern.probability).length;
  const keeps =
    (pattern.verdict === 'pursue-distance' && stays('away', pattern.sure)) ||
    (pattern.verdict === 'reciprocal' && stays('toward', pattern.sure));
  return {
    directions: directions.map(one => {
      const { more, less } = one.probability;
      return stays(more > less === (one.about !== 'delay') ? 'toward' : 'away', one.sure)
        ? one
        : { ...one, sure: 'open', probability: { more: 1 / 3, same: 1 / 3, less: 1 / 3 } };
    }),
    pattern: keeps
      ? pattern
      : {
          ...pattern,
          verdict: 'too-little-data',
          sure: 'open',
          leansTo: null,
          why: pattern.verdict === 'too-little-data' && pattern.sure === 'open' ? pattern.why : WHY[ways[0]!],
          probability: Object.fromEntries(
            Object.keys(pattern.probability).map(kind => [kind, share]),
          ) as typeof pattern.probability,
          reaching: null,
          probabilityReaching: 0.5,
        },
  };
}

const WHY = { toward: 'shared', away: 'alternating' } as const;

import type { Body } from './mirror.ts';
import type { Words } from './words/words.ts';

/** How well the model describes the timing of the two, by the person whose waits it describes less well. */
export const DESCRIBES = ['closely', 'fairly', 'roughly'] as const;
export type Describes = (typeof DESCRIBES)[number];

/** Largest share of waits elsewhere than the model puts them. Chosen: one in thirty is hardly seen in the picture, one in
 * twelve is. */
const CLOSELY = 1 / 30;
const FAIRLY = 1 / 12;

/** "How well this model describes you two". Null where nothing was fitted. */
export interface Description {
  readonly level: Describes;
  readonly heading: string;
  /** About A, about B. */
  readonly text: readonly [string, string];
  readonly meaning: string;
}

export function describe(body: Body, words: Words): Description | null {
  const level = levelOf(body);
  if (level === null) return null;
  const [a, b] = body.people;
  const [one, two] = body.diagnostics.waits;
  return {
    level,
    heading: words.heading.describes(level),
    text: [
      words.clause.describes({ one: a.name, other: b.name }, one.distance),
      words.clause.describes({ one: b.name, other: a.name }, two.distance),
    ],
    meaning: words.sure.describes(level),
  };
}

export function levelOf({ diagnostics: { outcome, waits } }: Body): Describes | null {
  if (outcome !== 'fine') return null;
  const distance = Math.max(waits[0].distance, waits[1].distance);
  return distance <= CLOSELY ? 'closely' : distance <= FAIRLY ? 'fairly' : 'roughly';
}

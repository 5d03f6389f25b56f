import type { Body } from './answer.ts';
import type { FitLevel, FitQuality } from './claim.ts';
import type { Words } from './words/words.ts';

/** Largest share of waits elsewhere than the model puts them. Chosen: one in thirty is hardly seen in the picture, one in
 * twelve is. */
const CLOSELY = 1 / 30;
const FAIRLY = 1 / 12;

export function fitQuality(body: Body, words: Words): FitQuality | null {
  const level = fitLevelOf(body);
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

export function fitLevelOf({ diagnostics: { outcome, waits } }: Body): FitLevel | null {
  if (outcome !== 'fine') return null;
  const distance = Math.max(waits[0].distance, waits[1].distance);
  return distance <= CLOSELY ? 'closely' : distance <= FAIRLY ? 'fairly' : 'roughly';
}

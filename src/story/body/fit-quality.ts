import type { Message } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import type { Body } from './body.ts';
import type { FitLevel, FitQuality } from './claim.ts';

/** Largest share of waits elsewhere than the model puts them. Chosen: one in thirty is hardly seen in the picture, one in
 * twelve is. */
const CLOSELY = 1 / 30;
const FAIRLY = 1 / 12;

export function fitQuality(body: Body): FitQuality | null {
  const level = fitLevelOf(body);
  if (level === null) return null;
  const about = (of: 0 | 1): Message =>
    message('describes-clause', {
      one: { person: of, name: body.people[of].name },
      // At least that share: rounded down.
      share: Math.floor(100 * body.diagnostics.waits[of].distance),
    });
  return {
    level,
    heading: message(`describes-${level}`),
    text: [about(0), about(1)],
    meaning: message(`describes-meaning-${level}`),
  };
}

export function fitLevelOf({ diagnostics: { outcome, waits } }: Body): FitLevel | null {
  if (outcome !== 'fine') return null;
  const distance = Math.max(waits[0].distance, waits[1].distance);
  return distance <= CLOSELY ? 'closely' : distance <= FAIRLY ? 'fairly' : 'roughly';
}

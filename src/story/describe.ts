import type { Message } from '../base/index.ts';
import { message } from '../words/index.ts';
import type { Body } from './mirror.ts';

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
  readonly heading: Message;
  /** About A, about B. */
  readonly text: readonly [Message, Message];
  readonly meaning: Message;
}

export function describe(body: Body): Description | null {
  const level = levelOf(body);
  if (level === null) return null;
  const about = (of: 0 | 1): Message =>
    message('describes-clause', {
      one: { person: of, name: body.people[of].name },
      share: Math.round(100 * body.diagnostics.waits[of].distance),
    });
  return {
    level,
    heading: message(`describes-${level}`),
    text: [about(0), about(1)],
    meaning: message(`describes-meaning-${level}`),
  };
}

export function levelOf({ diagnostics: { outcome, waits } }: Body): Describes | null {
  if (outcome !== 'fine') return null;
  const distance = Math.max(waits[0].distance, waits[1].distance);
  return distance <= CLOSELY ? 'closely' : distance <= FAIRLY ? 'fairly' : 'roughly';
}

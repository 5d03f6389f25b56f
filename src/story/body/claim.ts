import type { Exchange, Message } from '../../base/index.ts';

/** One finding, two-sided, as data: the pattern or both people are the subject, one clause per person, equal in length
 * and verb. Web, HTML report and terminal print the same claims. */
export interface Claim {
  readonly id: string;
  /** A heading that is a sentence about both. */
  readonly heading: Message;
  /** About A, about B. */
  readonly text: readonly [Message, Message];
  /** The likely range behind each clause, to stand under "How sure?"; null where counts are exact. */
  readonly range: readonly [Message, Message] | null;
  readonly sure: 'likely' | 'leans' | 'open' | 'too-little';
  /** Dots of ten equally likely courses that show it; null where the claim has no such count. */
  readonly dots: number | null;
  /** Certainty in sentences, with what would change our mind. */
  readonly sureText: readonly Message[];
  /** Paths into the mirror object that this rests on, as `coupling.aToB`. */
  readonly evidence: readonly string[];
  /** Ids of docs/sources.bib. */
  readonly sources: readonly string[];
  readonly moments: readonly Moment[];
}

/** A stretch of the record behind a claim. The edges fetch its texts only where the person asks. */
export interface Moment {
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** First and last record index. */
  readonly records: readonly [number, number];
  readonly note: Message;
}

/** Fit quality of the model for the timing of the two, by the person whose waits it describes less well. */
const FIT_LEVELS = ['closely', 'fairly', 'roughly'] as const;
export type FitLevel = (typeof FIT_LEVELS)[number];

/** "How well this model describes you two". Null where nothing was fitted. */
export interface FitQuality {
  readonly level: FitLevel;
  readonly heading: Message;
  /** About A, about B. */
  readonly text: readonly [Message, Message];
  readonly meaning: Message;
}

export const CLAIM_EXCHANGE: Exchange<Claim> = {
  fields: {
    id: 'same',
    heading: 'message',
    text: { pair: 'message' },
    range: { pair: 'message' },
    sure: 'same',
    dots: 'same',
    sureText: { each: 'message' },
    evidence: 'same',
    sources: 'same',
    moments: 'same',
  },
};
export const FIT_QUALITY_EXCHANGE: Exchange<FitQuality> = {
  fields: { level: 'same', heading: 'message', text: { pair: 'message' }, meaning: 'message' },
};

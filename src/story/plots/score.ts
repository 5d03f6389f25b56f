import type { Exchange } from '../../base/index.ts';
/** One stretch of two people's messages as a score: two staves, a tick a message, a thread from a message to the other's next
 * one. Plain data for every edge that draws it (page, report, print, card); nothing in it is a word. Times are seconds since
 * 1970-01-01T00:00Z; person 0 is drawn above the channel, person 1 below, and exchanging the two exchanges exactly that. */
export interface ScorePlot {
  readonly from: number;
  readonly to: number;
  /** Wall clock minus UTC in the middle of the stretch, minutes: what the clock under the staves shows. */
  readonly offsetMinutes: number;
  /** Unit of a tick: one message, or all of one person's messages in a day or a week (then without threads). */
  readonly each: 'message' | 'day' | 'week';
  /** In order of time. */
  readonly ticks: readonly ScoreTick[];
  /** Stretches in which one person is quiet: the wash on that person's stave, labelled with its length. */
  readonly washes: readonly ScoreWash[];
  /** The usual, as a dotted line across one person's stave; null without a comparison. */
  readonly usual: ScoreUsual | null;
  /** At most four, placed by the drawing. */
  readonly notes: readonly ScoreNote[];
  /** Spans without a record: blank paper between dotted staves. */
  readonly blanks: readonly { readonly from: number; readonly to: number }[];
}

export interface ScoreTick {
  readonly of: 0 | 1;
  readonly at: number;
  /** Height on its stave, 0..1. A message: log of its length against that of a long one (95 in 100 are shorter); 0.5 without
   * words. A day, a week: how many, against the fullest of either person. */
  readonly size: number;
  /** Index of the other's next message; null: none yet in this stretch. */
  readonly answeredBy: number | null;
}

export interface ScoreWash {
  readonly of: 0 | 1;
  readonly from: number;
  readonly to: number;
}

export interface ScoreUsual {
  readonly of: 0 | 1;
  /** Usual time of the answer. */
  readonly at: number;
  /** The usual length itself, seconds. */
  readonly seconds: number;
}

export type ScoreNote =
  | { readonly kind: 'in-a-row'; readonly of: 0 | 1; readonly at: number; readonly count: number }
  | { readonly kind: 'usual'; readonly of: 0 | 1; readonly at: number; readonly seconds: number }
  /** The usual next word of one's own, after a short quiet. */
  | { readonly kind: 'usual-again'; readonly of: 0 | 1; readonly at: number; readonly seconds: number }
  /** The weeks in which both wrote least, and most. Only their place is given, since they are of both. */
  | { readonly kind: 'both-quiet' | 'both-full'; readonly of: 0 | 1; readonly at: number }
  | { readonly kind: 'apart'; readonly of: 0 | 1; readonly at: number; readonly seconds: number }
  /** Count of that person's reaches over so many days, `at` in the middle of them. */
  | { readonly kind: 'day'; readonly of: 0 | 1; readonly at: number; readonly count: number; readonly days: number }
  | { readonly kind: 'unanswered'; readonly of: 0 | 1; readonly at: number }
  /** Only of invented pairs: no export knows it. */
  | { readonly kind: 'begins-and-deletes'; readonly of: 0 | 1; readonly at: number };

const turned = { of: 'who', at: 'same' } as const;
const tick = { fields: { ...turned, size: 'same', answeredBy: 'same' } } as const;
const noted = { ...turned, kind: 'same' } as const;
const plot = {
  from: 'same',
  to: 'same',
  offsetMinutes: 'same',
  each: 'same',
  washes: { each: { fields: { of: 'who', from: 'same', to: 'same' } } },
  usual: { fields: { ...turned, seconds: 'same' } },
  notes: {
    each: {
      on: 'kind',
      cases: {
        'in-a-row': { fields: { ...noted, count: 'same' } },
        usual: { fields: { ...noted, seconds: 'same' } },
        'usual-again': { fields: { ...noted, seconds: 'same' } },
        // Facts of both people keep their place.
        'both-quiet': 'same',
        'both-full': 'same',
        apart: { fields: { ...noted, seconds: 'same' } },
        day: { fields: { ...noted, count: 'same', days: 'same' } },
        unanswered: { fields: noted },
        'begins-and-deletes': { fields: noted },
      },
    },
  },
  blanks: 'same',
} as const;
/** Ticks of one day or week stand in the order of the people. */
const summed = {
  fields: { ...plot, ticks: { each: tick, order: (p: ScoreTick, q: ScoreTick) => p.at - q.at || p.of - q.of } },
} as const;

export const SCORE_EXCHANGE: Exchange<ScorePlot> = {
  on: 'each',
  cases: { message: { fields: { ...plot, ticks: { each: tick } } }, day: summed, week: summed },
};

import type { Interval } from '../../src/base/index.ts';
import type { Verdict } from '../../src/fit/index.ts';
import type { Claim } from '../../src/story/index.ts';

/** What the pages draw: plain data made from the mirror object, in display order. Every array of draws is draws x grid. */
export interface View {
  readonly people: readonly [ViewPerson, ViewPerson];
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly coverage: readonly { readonly from: number; readonly to: number }[];
  readonly sessions: number;
  /** Turns a day of each; NaN where there is no record. */
  readonly threads: { readonly t: readonly number[]; readonly draws: readonly [Draws, Draws] };
  /** How each one's rate answers the other's recent reaching: multiplier of the usual rate. */
  readonly response: { readonly reaching: readonly number[]; readonly of: readonly [Draws, Draws] };
  readonly coupling: readonly [Interval, Interval];
  readonly lagDays: number;
  readonly initiation: readonly { readonly gapHours: number; readonly shareOfFirst: Interval }[];
  readonly answers: readonly AnswerRow[];
  readonly quiet: readonly [QuietHours | null, QuietHours | null];
  readonly verdict: Verdict;
  readonly claims: readonly Claim[];
  readonly limits: readonly string[];
  readonly abstains: string | null;
  readonly remedy: string | null;
  readonly days: number;
  readonly heldOutGainNats: number;
  readonly nullPercentile: number;
  readonly silenceHours: number;
}
export type Draws = readonly (readonly number[])[];
export interface ViewPerson {
  readonly name: string;
  readonly messages: number;
  readonly turns: number;
}
/** Local hours in which this person hardly ever writes; `to` may be past midnight (smaller than `from`). */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}
/** One measure beside the other: text ready to read, since each has its own unit. */
export interface AnswerRow {
  readonly label: string;
  readonly of: readonly [string, string];
  readonly note: string;
}

/** The same view with the two people exchanged. Nothing but places may change. */
export function swapView(view: View): View {
  const swap = <T>(pair: readonly [T, T]): readonly [T, T] => [pair[1], pair[0]];
  return {
    ...view,
    people: swap(view.people),
    threads: { ...view.threads, draws: swap(view.threads.draws) },
    response: { ...view.response, of: swap(view.response.of) },
    coupling: swap(view.coupling),
    initiation: view.initiation.map(row => ({ ...row, shareOfFirst: complement(row.shareOfFirst) })),
    answers: view.answers.map(row => ({ ...row, of: swap(row.of) })),
    quiet: swap(view.quiet),
    claims: view.claims.map(claim => ({ ...claim, text: swap(claim.text) })),
  };
}

const complement = (share: Interval): Interval => ({
  median: 1 - share.median,
  low80: 1 - share.high80,
  high80: 1 - share.low80,
  low95: 1 - share.high95,
  high95: 1 - share.low95,
});

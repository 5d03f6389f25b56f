import type { SpanKind, Verdict } from '../../fit/index.ts';
import type { Claim, FitLevel } from '../claim.ts';

/** How often and how sure, ready to be worded. */
export interface Range {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
/** The two people of a clause: whom it is about, and the other. */
export interface Clause {
  readonly one: string;
  readonly other: string;
}
export type LimitId =
  | 'calls'
  | 'unseen'
  | 'tone'
  | 'other-apps'
  | 'living-together'
  | 'together-volume'
  | 'minute-stamps'
  | 'zone-assumed'
  | 'capped'
  | 'no-text'
  | 'deleted'
  | 'voice'
  | 'holes'
  | 'left-out'
  | 'other-people'
  | 'direction'
  | 'lateness'
  | 'short'
  | 'model-misfit';

/** Every sentence the mirror can say, by id: one implementation per language in this folder. Rules (docs/spec/story.md,
 * kept by a test over every sentence of every language): the subject is the pattern or both people; one clause per
 * person, made by the same function, so alike in length and verb; behaviour, never motive; what may be is said as may;
 * the same numbers for both or for neither. No name of a person is ever declined or put at the start of a genitive. */
export interface Words {
  /** BCP 47. */
  readonly locale: string;
  readonly number: (x: number) => string;
  readonly date: (seconds: number) => string;
  readonly duration: (seconds: number | null) => string;
  readonly hour: (hour: number) => string;
  readonly list: (items: readonly string[]) => string;

  readonly heading: {
    readonly pattern: (verdict: Verdict, few: boolean) => string;
    readonly several: (later: 'both' | 'one' | 'mixed' | 'sooner' | 'one-sooner') => string;
    readonly quiet: (later: 'both' | 'one' | 'mixed' | 'sooner' | 'one-sooner') => string;
    readonly openings: () => string;
    readonly roles: (mixed: boolean) => string;
    readonly turned: (when: string) => string;
    readonly lately: (change: 'both-less' | 'both-more' | 'apart' | 'one') => string;
    readonly spirals: (count: number) => string;
    readonly timing: () => string;
    readonly chance: () => string;
    readonly describes: (level: FitLevel) => string;
  };
  /** About `one`. */
  readonly clause: {
    readonly pattern: (who: Clause, times: Range) => string;
    readonly counted: (who: Clause, turns: number) => string;
    readonly several: (who: Clause, seconds: number, after: number, otherwise: number) => string;
    readonly quiet: (who: Clause, seconds: number, after: number, otherwise: number) => string;
    readonly openings: (who: Clause, share: Range, hours: number, answered: number) => string;
    readonly roles: (who: Clause, more: number, of: number) => string;
    readonly turned: (who: Clause, before: number, after: number) => string;
    readonly lately: (who: Clause, times: Range) => string;
    readonly spirals: (who: Clause, more: number, of: number) => string;
    /** Share of this person's waits that lie elsewhere than the model puts them. */
    readonly describes: (who: Clause, share: number) => string;
    /** Seconds by which this person's ups and downs come after the other's; below zero: before. */
    readonly timing: (who: Clause, seconds: Range) => string;
  };
  readonly sure: {
    /** `dots` of ten courses show both. */
    readonly dots: (sure: Claim['sure'], dots: number) => string;
    readonly likely: () => string;
    readonly open: () => string;
    readonly few: (days: number) => string;
    readonly undecided: (first: string, inTen: number) => string;
    /** The likeliest pattern is one that shared ups and downs make too. */
    readonly shared: (first: string) => string;
    /** What would change our mind. */
    readonly change: (weeks: number) => string;
    readonly turned: (from: string, to: string) => string;
    readonly nobodyStarts: () => string;
    readonly ownLevel: () => string;
    readonly allGaps: (hours: readonly number[]) => string;
    readonly clear: () => string;
    readonly eitherWay: (count: number) => string;
    readonly chance: () => string;
    /** What that means for the ranges. */
    readonly describes: (level: FitLevel) => string;
  };
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly moment: {
    readonly busy: () => string;
    readonly several: () => string;
    readonly quiet: () => string;
    readonly opening: () => string;
    readonly turned: () => string;
    readonly period: () => string;
    readonly spiral: () => string;
  };
  readonly limit: Readonly<Record<LimitId, (detail: LimitDetail) => string>>;
  /** What a file can know: sentences that follow one another. */
  readonly coverage: {
    readonly heading: () => string;
    readonly known: (app: string, from: string, to: string) => string;
    readonly none: (app: string) => string;
    readonly capped: (messages: number) => string;
    /** Null: since before the first day, or still on the last. */
    readonly timer: (from: string | null, to: string | null) => string;
    readonly calls: (days: number) => string;
    readonly blank: () => string;
  };
  /** Lines of plain output and labels that stand beside numbers. */
  readonly plain: {
    readonly title: (a: string, b: string) => string;
    readonly span: (from: string, to: string, days: number) => string;
    readonly counted: (messages: number, turns: number, sessions: number) => string;
    /** What "reaching" counts. */
    readonly reaching: () => string;
    readonly sure: Readonly<Record<Claim['sure'], string>>;
    readonly dots: (full: number) => string;
    readonly limits: () => string;
    /** Before the kinds of dance, each with its share of so many courses. */
    readonly kinds: (courses: number) => string;
    readonly rhythm: () => string;
    readonly answersIn: () => string;
    readonly answersTo: () => string;
    readonly wakingNote: () => string;
    readonly followUps: () => string;
    readonly unanswered: () => string;
    readonly quietHours: () => string;
    readonly quietUnknown: () => string;
    readonly between: (from: string, to: string) => string;
    readonly times: (half: string, most: string) => string;
    readonly share: (x: Range) => string;
    /** Days of one kind that were given, before how often each reached and answered there. */
    readonly marked: (kind: SpanKind, days: number) => string;
    readonly ofUsual: (reaching: Range, answering: Range) => string;
    readonly unknown: () => string;
    readonly moments: (count: number) => string;
    readonly nothing: () => string;
  };
}
export interface LimitDetail {
  readonly count: number;
  readonly text: string;
}

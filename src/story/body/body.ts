import {
  DAY,
  type Exchange,
  type Interval,
  type Message,
  type Pair,
  type RecordClock,
  wallOn,
} from '../../base/index.ts';
import { datesBetween } from '../../words/index.ts';
import {
  COUPLING_PERIODS_EXCHANGE,
  DIRECTIONS_EXCHANGE,
  ESCALATIONS_EXCHANGE,
  type Evidence,
  PATTERN_EXCHANGE,
  RESPONSE_EXCHANGE,
  ROLE_CHANGES_EXCHANGE,
  ROLES_EXCHANGE,
  type SpanKind,
  TIMING_EXCHANGE,
  TRAJECTORIES_EXCHANGE,
} from '../../fit/index.ts';
import {
  type Burstiness,
  type Closing,
  type FollowUp,
  type Initiation,
  type Level,
  type LevelChange,
  LEVEL_EXCHANGE,
  type Measures,
  type OwnLevel,
  type Panel,
  PLAIN_STORY_EXCHANGE,
  type PlainStory,
  type QuietHours,
  type Ribbon,
  type Unanswered,
} from '../../measures/index.ts';
import type { KindCounts, Span, Turns } from '../../turns/index.ts';
import type { Carries } from '../../theory/index.ts';
import type { BandsPlot } from '../plots/bands.ts';
import { HEADLINE_EXCHANGE, type Headline } from './headlines.ts';
import { CLAIM_EXCHANGE, type Claim, FIT_QUALITY_EXCHANGE, type FitQuality, type Moment } from './claim.ts';

/** One thing that this record cannot show. Shown before the findings are believed. */
export interface Limit {
  readonly id: string;
  readonly text: Message;
}

/** As a channel of `records`: what one file of the record can know, so that a blank is not taken for silence. Days are `YYYY-MM-DD` on the record's
 * own clock. */
export interface RecordChannel {
  readonly file: string;
  readonly format: string;
  /** Name of the app. */
  readonly app: string;
  /** First and last day with a message; null: none here. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Messages, where the export lies near the cap of its platform. */
  readonly cappedAt: number | null;
  readonly disappearing: 'on' | 'unknown';
  /** Periods of the timer for disappearing messages; null: since before the first day, or still on the last. */
  readonly timers: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly calls: number;
  readonly callDays: readonly string[];
}

/** The result that the web app, the HTML report and the terminal print. With its messages worded (`answerOf`) it is the
 * answer of `slipstep mirror --json`, schema `mirror/2` (docs/schema/mirror-2.json). JSON as it stands: no NaN, no
 * typed array. A and B are `people[0]` and `people[1]`; exchanging them exchanges everything (`MIRROR_EXCHANGE`).
 * `from` and `to` at the top, of roles and of spirals are ISO instants. Times inside pictures and moments are seconds
 * since 1970-01-01T00:00Z. */
export interface Mirror {
  readonly slipstep: string;
  readonly schema: 'mirror/2';
  readonly seed: number;
  readonly people: Pair<{ readonly id: string; readonly name: string }>;
  /** First and last turn; null for an empty record. */
  readonly from: string | null;
  readonly to: string | null;
  /** Instants stay instants; a day of one is read from this clock (`wallOn`). */
  readonly clock: RecordClock;
  readonly coverage: {
    /** Recorded spans, seconds; everything else is "no record". */
    readonly spans: readonly Span[];
    readonly days: number;
    /** Records by people outside the pair, and inside spans left out on request. */
    readonly leftOut: { readonly otherPeople: number; readonly excluded: number };
    readonly clockSeconds: number;
    /** Limits of each file's knowledge; empty if none were given. */
    readonly channels: readonly RecordChannel[];
  };
  readonly counts: {
    readonly messages: Pair<number>;
    readonly turns: Pair<number>;
    readonly sessions: number;
    readonly reactions: Pair<number>;
    readonly calls: number;
    readonly callSeconds: number;
    /** Every record of each, by kind. */
    readonly kinds: Pair<KindCounts>;
  };
  readonly rhythm: {
    /** Hours of silence that end a session, and the range of A's share of the sessions opened. */
    readonly initiationShare: Readonly<Record<string, Interval | null>>;
    readonly initiation: readonly Initiation[];
    /** Who opens more at every one of them with 95 %; null: it depends, or could be either. */
    readonly opensMore: 'a' | 'b' | null;
    readonly closing: readonly Closing[];
    /** Seconds that each takes to answer, if nothing else ended the wait; and those of the answers that came. */
    readonly latency: Measures['answers'];
    readonly followUp: Pair<FollowUp>;
    readonly unanswered: Pair<Unanswered>;
    readonly quietHours: Pair<QuietHours | null>;
    readonly ownLevel: Pair<OwnLevel>;
    readonly burstiness: Pair<Burstiness>;
  };
  readonly coupling: Evidence['coupling'];
  /** Both couplings in each of a few equal periods, drawn to those of the whole record. */
  readonly couplingPeriods: readonly {
    readonly from: string;
    readonly to: string;
    readonly aToB: Interval;
    readonly bToA: Interval;
  }[];
  readonly directions: Evidence['directions'];
  readonly pattern: Evidence['pattern'];
  /** Equal periods; those without any reaching are left out. */
  readonly roles: readonly { readonly from: string; readonly to: string; readonly reachingShareA: Interval }[];
  /** Times at which the person who makes most of the bids changed; each lies in [from, to] with probability 0.8. */
  readonly turningPoints: readonly MirrorTurn[];
  readonly spirals: readonly MirrorSpiral[];
  /** Who reaches how much, since the last change; `since` is null where that is all of the record. In a group nobody is said to
   * begin: there it is open, and so are changes and stories. */
  readonly level: Omit<Level, 'since'> & { readonly since: string | null };
  /** Times of such changes. `draws`: twenty equally likely instants. */
  readonly changes: readonly MirrorChange[];
  /** What anybody sees at a glance, the plainest first. */
  readonly story: readonly MirrorStory[];
  /** Headline of every edge. */
  readonly headline: Headline;
  readonly timing: Evidence['timing'];
  /** The equations (docs/equations.md) fitted to the record; null where that was not asked for, or there is too little in it. */
  readonly theory: MirrorTheory | null;
  /** Days flagged as apart (or travelling), or as using another channel. It holds their place, the number on record,
   * and the rate ratios of reaching and answering of each there. Null: nothing on record, or nothing fitted. */
  readonly marked: readonly {
    readonly kind: SpanKind;
    /** Seconds. */
    readonly spans: readonly Span[];
    readonly days: number;
    readonly reaching: Pair<Interval> | null;
    readonly answering: Pair<Interval> | null;
  }[];
  /** Stretches on which both wrote far more, or far less, than in the weeks around: couplings, directions and pattern are judged without
   * them. First and last day, YYYY-MM-DD, by the clock of the first turn. */
  readonly setApart: readonly { readonly from: string; readonly to: string; readonly wrote: 'more' | 'less' }[];
  readonly claims: readonly Claim[];
  readonly limits: readonly Limit[];
  /** Fit quality of the model for these two; null where nothing was fitted. */
  readonly describes: FitQuality | null;
  readonly diagnostics: MirrorDiagnostics;
  readonly pictures: {
    readonly ribbon: Ribbon;
    readonly panels: readonly Panel[];
    /** Courses that fit about as well as any other, turns a day: draws x grid; null: no record. */
    readonly threads: { readonly t: readonly number[]; readonly a: Threads; readonly b: Threads };
    /** Multiplier of each one's usual rate against the other's recent reaching: draws x grid. */
    readonly response: Evidence['response'];
    /** Both people as bands of closeness; null where `theory` is. */
    readonly bands: BandsPlot | null;
  };
  readonly cut: Turns['cut'];
}
/** Evidence under the keys of the schema. */
export type MirrorDiagnostics = Omit<Evidence['diagnostics'], 'residuals'> & {
  readonly waits: Evidence['diagnostics']['residuals'];
  /** Remedy where nothing could be fitted. */
  readonly remedy: Message | null;
  /** Why no pattern is named, where none is. */
  readonly abstains: Message | null;
};
/** Result of the equations for the two, and whether they beat a log-linear response to the other's recent reaching.
 * Closeness in ordinary days of this pair; an edge that the record does not inform is null. */
export interface MirrorTheory {
  readonly comparison: {
    /** Gain per bid over the log-linear model, and over plain rates, on the last part of the record, nats. */
    readonly heldOutGainNats: Interval;
    readonly overPlainNats: Interval;
    /** Stacking weight of the equations, beside those two. */
    readonly weight: number;
  };
  readonly bands: { readonly a: MirrorBand; readonly b: MirrorBand };
  readonly loopGain: Interval;
  readonly nearTipping: number;
  /** Share of the fitted pairs in which each slow state is foremost: held at ease, most of the distance goes that the two settle into. */
  readonly carries: Carries;
}
export interface MirrorBand {
  readonly need: Interval | null;
  readonly room: Interval | null;
}
export type Threads = readonly (readonly (number | null)[])[];
export type MirrorTurn = Omit<Evidence['roleChanges'][0], 'at' | 'from' | 'to'> & {
  readonly at: string;
  readonly from: string;
  readonly to: string;
};
/** True if the person who had reached out less reached out more from then on. */
export const tradesPlaces = ({ before, after }: Pick<MirrorChange, 'before' | 'after'>): boolean =>
  (before.median - 0.5) * (after.median - 0.5) < 0;

export type MirrorChange = Omit<LevelChange, 'at'> & {
  readonly at: {
    readonly median: string;
    readonly low80: string;
    readonly high80: string;
    readonly draws: readonly string[];
  };
};
export type MirrorStory = Omit<PlainStory, 'since' | 'until' | 'range'> & {
  readonly since: string | null;
  readonly until: string | null;
  readonly range: readonly [string, string] | null;
};

export interface MirrorSpiral {
  readonly from: string;
  readonly to: string;
  readonly reaching: 'a' | 'b';
  readonly escalation: number;
  readonly moments: readonly Moment[];
}

/** Days on record as reported: at least one for any message. */
export const daysTold = ({ from, coverage }: Pick<Mirror, 'from' | 'coverage'>): number =>
  from === null ? 0 : Math.max(1, Math.round(coverage.days));

/** From one instant to another, in the record's own days. */
export const datesTold = ({ clock }: Pick<Mirror, 'clock'>, from: string, to: string): Message =>
  datesBetween(wallOn(clock, secondsOf(from)), wallOn(clock, secondsOf(to)));

/** First and last recorded day, by the record's own calendar; null without messages. In groups and calls, recording may
 * begin before the first turn of the two and end after the last. The days on record count that, and so do these. */
export function datesOnRecord({
  clock,
  coverage,
  from,
  to,
}: Pick<Mirror, 'clock' | 'coverage' | 'from' | 'to'>): Message | null {
  if (from === null || to === null) return null;
  const [first, last] = [coverage.spans[0], coverage.spans.at(-1)];
  // A span from several files ends a second after its last entry.
  return datesBetween(
    wallOn(clock, Math.min(secondsOf(from), first?.from ?? Number.POSITIVE_INFINITY)),
    wallOn(clock, Math.max(secondsOf(to), (last?.to ?? Number.NEGATIVE_INFINITY) - 1)),
  );
}

/** Seconds since 1970 of an ISO instant. */
export const secondsOf = (iso: string): number => Date.parse(iso) / 1000;

/** Whole days that were set apart. */
export const daysApart = ({ setApart }: Pick<Mirror, 'setApart'>): number =>
  Math.round(setApart.reduce((sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / (1000 * DAY) + 1, 0));

/** Everything but the words. */
export type Body = Omit<Mirror, 'claims' | 'limits' | 'describes' | 'headline'>;

const crossed = { a: { cross: 'b' }, b: { cross: 'a' } } as const;

export const THEORY_EXCHANGE: Exchange<MirrorTheory> = {
  fields: { comparison: 'same', bands: { fields: crossed }, loopGain: 'same', nearTipping: 'same', carries: 'same' },
};

export const BANDS_EXCHANGE: Exchange<BandsPlot> = {
  fields: {
    bidsADay: 'same',
    top: 'same',
    people: 'pair',
    cloud: { each: { fields: { ...crossed, loopGain: 'same' } } },
    middle: { fields: crossed },
  },
};

/** For "swap places", and the law that tests keep: the mirror of exchanged turns is exactly the exchanged mirror. */
export const MIRROR_EXCHANGE: Exchange<Mirror> = {
  fields: {
    slipstep: 'same',
    schema: 'same',
    seed: 'same',
    people: 'pair',
    from: 'same',
    to: 'same',
    clock: 'same',
    coverage: 'same',
    counts: {
      fields: {
        messages: 'pair',
        turns: 'pair',
        sessions: 'same',
        reactions: 'pair',
        calls: 'same',
        callSeconds: 'same',
        kinds: 'pair',
      },
    },
    rhythm: {
      fields: {
        initiationShare: { values: 'complement' },
        initiation: { each: { fields: { gapSeconds: 'same', opened: 'pair', unknown: 'same', shareA: 'complement' } } },
        opensMore: 'who',
        closing: { each: { fields: { gapSeconds: 'same', closed: 'pair', shareA: 'complement' } } },
        latency: { fields: { inConversation: 'pair', toOpenings: 'pair', given: 'pair' } },
        followUp: 'pair',
        unanswered: 'pair',
        quietHours: 'pair',
        ownLevel: 'pair',
        burstiness: 'pair',
      },
    },
    coupling: {
      fields: {
        aToB: { cross: 'bToA' },
        bToA: { cross: 'aToB' },
        loopGain: 'same',
        lagDays: 'same',
        support: 'same',
      },
    },
    couplingPeriods: COUPLING_PERIODS_EXCHANGE,
    directions: DIRECTIONS_EXCHANGE,
    pattern: PATTERN_EXCHANGE,
    roles: ROLES_EXCHANGE,
    turningPoints: ROLE_CHANGES_EXCHANGE,
    spirals: ESCALATIONS_EXCHANGE,
    level: LEVEL_EXCHANGE.level as Exchange<Mirror['level']>,
    changes: LEVEL_EXCHANGE.changes as Exchange<Mirror['changes']>,
    story: { each: PLAIN_STORY_EXCHANGE as Exchange<MirrorStory> },
    headline: HEADLINE_EXCHANGE,
    timing: TIMING_EXCHANGE,
    theory: THEORY_EXCHANGE,
    marked: {
      each: { fields: { kind: 'same', spans: 'same', days: 'same', reaching: 'pair', answering: 'pair' } },
    },
    setApart: 'same',
    claims: { each: CLAIM_EXCHANGE },
    limits: 'same',
    describes: FIT_QUALITY_EXCHANGE,
    diagnostics: {
      fields: {
        turns: 'pair',
        days: 'same',
        timeRescalingP: 'pair',
        waits: 'pair',
        outcome: 'same',
        remedy: 'message',
        abstains: 'message',
      },
    },
    pictures: {
      fields: {
        ribbon: { fields: { t: 'same', a: { cross: 'b' }, b: { cross: 'a' }, covered: 'same' } },
        panels: { each: { fields: { id: 'same', seconds: 'same', of: 'pair' } } },
        threads: TRAJECTORIES_EXCHANGE,
        response: RESPONSE_EXCHANGE,
        bands: BANDS_EXCHANGE,
      },
    },
    cut: 'same',
  },
};

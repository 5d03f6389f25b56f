import { type Message, type Interval, isoInstant, SECOND_MS, VERSION, type Pair } from '../base/index.ts';
import { type Evidence, FIT_DEFAULTS, type FitOptions, fit, observe, SPAN_KINDS, type SpanKind } from '../fit/index.ts';
import {
  type AnswerTimes,
  type Burstiness,
  type Closing,
  type FollowUp,
  type Initiation,
  type Measures,
  measure,
  type OwnLevel,
  type Panel,
  type QuietHours,
  type Ribbon,
  type Unanswered,
} from '../measures/index.ts';
import { fitTheory, type Theory } from '../theory/index.ts';
import type { KindCounts, Span, Turns } from '../turns/index.ts';
import type { Claim, Moment } from './claim.ts';
import { claimsOf } from './claims.ts';
import { abstaining } from './abstaining.ts';
import { describe, type Description } from './describe.ts';
import { type RecordChannel, type Limit, limitsOf, type Origin } from './limits.ts';
import { momentOfTurns } from './moments.ts';
import { bandsPlot, type BandsPlot } from './plots/bands.ts';
import { message } from '../words/index.ts';

/** What the web app, the HTML report and the terminal print, and with its messages worded (`answerOf`) the answer of
 * `slipstep mirror --json`: schema `mirror/1` (docs/schema/mirror-1.json). JSON as it stands: no NaN, no typed array. A and B are `people[0]` and
 * `people[1]`; exchanging them exchanges everything (`exchangeMirror`). `from` and `to` at the top, of roles and of
 * spirals are ISO instants; times inside pictures and moments are seconds since 1970-01-01T00:00Z. */
export interface Mirror {
  readonly slipstep: string;
  readonly schema: 'mirror/1';
  readonly seed: number;
  readonly people: Pair<{ readonly id: string; readonly name: string }>;
  /** First and last turn; null for an empty record. */
  readonly from: string | null;
  readonly to: string | null;
  readonly coverage: {
    /** Where the record speaks, seconds; everything else is "no record". */
    readonly spans: readonly Span[];
    readonly days: number;
    /** Records by people outside the pair, and inside spans left out on request. */
    readonly leftOut: { readonly otherPeople: number; readonly excluded: number };
    readonly clockSeconds: number;
    /** What each file can know; empty where nobody told. */
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
    /** Seconds that each takes to answer. */
    readonly latency: { readonly inConversation: Pair<AnswerTimes>; readonly toOpenings: Pair<AnswerTimes> };
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
  readonly roles: readonly { readonly from: string; readonly to: string; readonly reachingShareA: Interval }[];
  /** When who makes most of the bids changed; the turn lies in [from, to] with probability 0.8. */
  readonly turningPoints: readonly MirrorTurn[];
  readonly spirals: readonly MirrorSpiral[];
  readonly timing: Evidence['timing'];
  /** The equations (docs/equations.md) fitted to the record; null where that was not asked for, or there is too little in it. */
  readonly theory: MirrorTheory | null;
  /** Days that were given as apart (or travelling), or as days on which another channel was used: where, how many of them are
   * on record, and how many times their usual rate each reached, and answered, there. Null: nothing on record, or nothing fitted. */
  readonly marked: readonly {
    readonly kind: SpanKind;
    /** Seconds. */
    readonly spans: readonly Span[];
    readonly days: number;
    readonly reaching: Pair<Interval> | null;
    readonly answering: Pair<Interval> | null;
  }[];
  readonly claims: readonly Claim[];
  readonly limits: readonly Limit[];
  /** How well the model describes these two; null where nothing was fitted. */
  readonly describes: Description | null;
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
  /** What would help where nothing could be fitted. */
  readonly remedy: Message | null;
  /** Why no pattern is named, where none is. */
  readonly abstains: Message | null;
};
/** What the equations say of the two, and whether they describe them better than a log-linear answer to how much the other reached
 * of late. Closeness in ordinary days of this pair; an edge that the record did not touch is null. */
export interface MirrorTheory {
  readonly comparison: {
    /** Gain a bid over the log-linear reading, and over plain rates, on the last part of the record, nats. */
    readonly heldOutGainNats: Interval;
    readonly overPlainNats: Interval;
    /** Stacking weight of the equations, beside those two. */
    readonly weight: number;
  };
  readonly bands: { readonly a: MirrorBand; readonly b: MirrorBand };
  readonly loopGain: Interval;
  readonly nearTipping: number;
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
export interface MirrorSpiral {
  readonly from: string;
  readonly to: string;
  readonly reaching: 'a' | 'b';
  readonly escalation: number;
  readonly moments: readonly Moment[];
}

export interface MirrorOptions {
  /** Null: not known. Changes what is said about volume, and adds a limit where not known. */
  readonly livingTogether?: boolean | null;
  /** What is known about where the record comes from; only adds limits. */
  readonly origin?: Partial<Origin>;
  readonly fit?: Partial<FitOptions>;
  /** Courses kept for the pictures. */
  readonly threads?: number;
  /** Whether the equations are fitted as well: seconds of work. Default false. */
  readonly theory?: boolean;
}

const THREADS = 40;

/** The dance of two people from their turns: counted, fitted, and put into words. Same turns, options and seed: same
 * bytes. Never throws on content; a record with too little in it says so. */
export function mirror(turns: Turns, options: MirrorOptions = {}, seed = 0): Mirror {
  const livingTogether = options.livingTogether ?? null;
  const measures = measure(turns);
  const events = observe(turns);
  const evidence = fit(events, { ...FIT_DEFAULTS, ...options.fit }, seed);
  const { spans = [], exclude = [] } = options.fit ?? {};
  const theory = options.theory ? (fitTheory(events, { spans, exclude }, seed)?.theory ?? null) : null;
  const body = bodyOf(turns, measures, evidence, theory, seed, options);
  return {
    ...body,
    describes: describe(body),
    claims: claimsOf(body, turns, livingTogether),
    limits: limitsOf(body, turns, { livingTogether, ...options.origin }),
  };
}

/** Everything but the words. */
export type Body = Omit<Mirror, 'claims' | 'limits' | 'describes'>;

function bodyOf(
  turns: Turns,
  measures: Measures,
  evidence: Evidence,
  fitted: Theory | null,
  seed: number,
  options: MirrorOptions,
): Body {
  const theory = fitted && theoryOf(fitted);
  const { people, kinds, coverage } = turns;
  const threads = options.threads ?? THREADS;
  return {
    slipstep: VERSION,
    schema: 'mirror/1',
    seed,
    people: [named(people[0]), named(people[1])],
    from: turns.count > 0 ? iso(turns.start[0]!) : null,
    to: turns.count > 0 ? iso(turns.end[turns.count - 1]!) : null,
    coverage: {
      spans: coverage,
      days: Math.round((coverage.reduce((sum, s) => sum + (s.to - s.from), 0) / 86_400) * 1000) / 1000,
      leftOut: turns.leftOut,
      clockSeconds: turns.resolutionSeconds,
      channels: options.origin?.channels ?? [],
    },
    counts: {
      messages: [people[0].messages, people[1].messages],
      turns: countTurns(turns),
      sessions: measures.sessions,
      reactions: [kinds[0].reaction, kinds[1].reaction],
      calls: turns.calls.start.length,
      callSeconds: turns.calls.durationSeconds.reduce((sum, s) => sum + s, 0),
      kinds,
    },
    rhythm: {
      initiationShare: Object.fromEntries(measures.initiation.map(row => [String(row.gapSeconds / 3600), row.shareA])),
      initiation: measures.initiation,
      opensMore: measures.opensMore,
      closing: measures.closing,
      latency: measures.answers,
      followUp: measures.followUp,
      unanswered: measures.unanswered,
      quietHours: measures.quietHours,
      ownLevel: measures.ownLevel,
      burstiness: measures.burstiness,
    },
    coupling: couplingOf(turns, evidence),
    couplingPeriods: evidence.couplingPeriods.map(({ from, to, aToB, bToA }) => ({
      from: iso(from),
      to: iso(to),
      aToB,
      bToA,
    })),
    directions: evidence.directions,
    pattern: evidence.pattern,
    roles: evidence.roles.map(role => ({ ...role, from: iso(role.from), to: iso(role.to) })),
    turningPoints: evidence.roleChanges.map(turn => ({
      ...turn,
      at: iso(turn.at),
      from: iso(turn.from),
      to: iso(turn.to),
    })),
    spirals: evidence.escalations.map(spiral => ({
      ...spiral,
      from: iso(spiral.from),
      to: iso(spiral.to),
      moments: spiral.moments.map(i => momentOfTurns(turns, i, i, message('moment-spiral'))),
    })),
    timing: evidence.timing,
    theory,
    marked: markedOf(options.fit?.spans ?? [], evidence),
    diagnostics: diagnosticsOf(evidence),
    pictures: {
      ribbon: measures.ribbon,
      panels: measures.panels,
      threads: {
        t: evidence.trajectories.t,
        a: evidence.trajectories.a.slice(0, threads).map(drawn),
        b: evidence.trajectories.b.slice(0, threads).map(drawn),
      },
      response: {
        reaching: evidence.response.reaching,
        ofA: responseOf(evidence, evidence.response.ofA, threads),
        ofB: responseOf(evidence, evidence.response.ofB, threads),
        shape: evidence.response.shape,
      },
      bands: fitted && theory && bandsPlot(fitted),
    },
    cut: turns.cut,
  };
}

/** Nothing is said of a pair on whom the equations could not be judged. */
function theoryOf({ comparison, bands, loopGain, nearTipping }: Theory): MirrorTheory | null {
  if (comparison === null) return null;
  const band = ({ need, room }: Theory['bands']['a']): MirrorBand => ({
    need: need.touched ? need.at : null,
    room: room.touched ? room.at : null,
  });
  return {
    comparison: {
      heldOutGainNats: comparison.overLogLinear,
      overPlainNats: comparison.overPlain,
      weight: comparison.weights.theory,
    },
    bands: { a: band(bands.a), b: band(bands.b) },
    loopGain,
    nearTipping,
  };
}

function markedOf(given: FitOptions['spans'], evidence: Evidence): Mirror['marked'] {
  return SPAN_KINDS.flatMap(kind => {
    const spans = given.filter(span => span.kind === kind).map(({ from, to }) => ({ from, to }));
    const seen = evidence.spans.find(one => one.kind === kind);
    const { days, reaching, answering } = seen ?? { days: 0, reaching: null, answering: null };
    return spans.length === 0 ? [] : [{ kind, spans, days, reaching, answering }];
  });
}

/** Where there are too few events, curves would be the prior's: a picture of nobody. */
const responseOf = (
  evidence: Evidence,
  draws: Evidence['response']['ofA'],
  most: number,
): Evidence['response']['ofA'] => (evidence.diagnostics.outcome === 'few-events' ? [] : draws.slice(0, most));

/** With no turn at all nothing tells the two people apart, and draws of the prior must not either. */
const couplingOf = (turns: Turns, { coupling }: Evidence): Evidence['coupling'] =>
  turns.count > 0 ? coupling : { ...coupling, bToA: coupling.aToB };

const diagnosticsOf = (evidence: Evidence): MirrorDiagnostics => {
  const { turns, days, timeRescalingP, residuals, ...rest } = evidence.diagnostics;
  return { turns, days, timeRescalingP, waits: residuals, ...rest, ...abstaining(evidence) };
};

const named = ({ id, name }: Turns['people'][0]): Mirror['people'][0] => ({ id, name });
const iso = (seconds: number): string => isoInstant(Math.round(seconds * SECOND_MS));

function countTurns(turns: Turns): Pair<number> {
  let b = 0;
  for (let i = 0; i < turns.count; i++) b += turns.actor[i]!;
  return [turns.count - b, b];
}

/** A thousandth of a turn a day is finer than any picture. */
const drawn = (draw: readonly number[]): readonly (number | null)[] =>
  draw.map(x => (Number.isFinite(x) ? Math.round(x * 1000) / 1000 : null));

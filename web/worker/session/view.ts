import { type Interval, mapInterval, type Message, wallOn } from '../../../src/base/index.ts';
import { type Shape, toldShape, type Verdict } from '../../../src/fit/index.ts';
import type { Panel } from '../../../src/measures/index.ts';
import {
  type Claim,
  type DanceKind,
  kindsOf,
  LEAST,
  type LabelledPair,
  markedLines,
  type Mirror,
  type RecordChannel,
  secondsOf,
} from '../../../src/story/index.ts';
import type { Measure } from './examples.ts';
import { message, toldAlike } from '../../../src/words/index.ts';

/** Data of the pages, made from the mirror object and from nothing else. Every array of draws is draws x grid. Times
 * are on the record's own clock (`wallOn`), so each day read off them is one of its days. */
export interface View {
  readonly people: readonly [ViewPerson, ViewPerson];
  /** Seconds; both 0 for an empty record. */
  readonly from: number;
  readonly to: number;
  /** End of the record, seconds since 1970: an instant, comparable with others. */
  readonly ended: number;
  readonly coverage: readonly { readonly from: number; readonly to: number }[];
  /** Limits of each file's knowledge. */
  readonly channels: readonly RecordChannel[];
  /** Reaches of each on the days flagged as apart, or as using another channel. */
  readonly marked: readonly LabelledPair[];
  readonly setApart: Mirror['setApart'];
  readonly sessions: number;
  /** Turns a day of each; NaN where there is no record. */
  readonly threads: { readonly t: readonly number[]; readonly draws: readonly [Draws, Draws] };
  /** Turns counted day by day, shown where nothing could be fitted. */
  readonly counted: { readonly t: readonly number[]; readonly draws: readonly [Draws, Draws] };
  /** Response of each one's rate to the other's recent reaching: multiplier of the usual rate. */
  readonly response: {
    readonly reaching: readonly number[];
    readonly of: readonly [Draws, Draws];
    /** The same as ranges, over more draws than are drawn. Reported numbers come from here. */
    readonly range: readonly [readonly Interval[], readonly Interval[]];
    /** Form of each one's response, where the record supports it. */
    readonly shape: readonly [Shape | null, Shape | null];
  };
  /** Response of each one's pace to twice the other's usual reaching, period by period. */
  readonly periods: readonly {
    readonly from: number;
    readonly to: number;
    readonly of: readonly [Interval, Interval];
  }[];
  readonly panels: readonly Panel[];
  readonly initiation: readonly { readonly gapHours: number; readonly shareOfFirst: Interval }[];
  /** The person who opens more at every gap tested. */
  readonly opensMore: 0 | 1 | null;
  readonly answers: readonly AnswerRow[];
  readonly quiet: readonly [QuietHours | null, QuietHours | null];
  readonly verdict: Verdict;
  /** Who reaches in the pattern, where one does. */
  readonly reaching: 0 | 1 | null;
  readonly claims: readonly Claim[];
  /** Limits of this record in particular. */
  readonly limits: readonly Message[];
  readonly abstains: Message | null;
  readonly remedy: Message | null;
  readonly days: number;
  /** Share of surrogates, with random openers, that show less of one answering the other, 0..1. */
  readonly standing: number | null;
  readonly kinds: readonly DanceKind[];
  readonly describes: Mirror['describes'];
  /** Share of the waits of each up to 5 %, 10 % … 95 % of where the model puts them. */
  readonly waits: readonly [readonly number[], readonly number[]];
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
/** One measure beside the other, in words, since each has its own unit. */
export interface AnswerRow {
  readonly label: Message;
  readonly of: readonly [Message, Message];
  readonly note: Message;
  /** Measure behind it, for its examples. */
  readonly measure: Measure;
}

/** Limits of every record, which the page says in its own words. */
const ALWAYS: ReadonlySet<string> = new Set(['unseen', 'tone', 'direction']);

const both = <T, U>(pair: readonly [T, T], f: (one: T) => U): readonly [U, U] => [f(pair[0]), f(pair[1])];

export function toView(mirror: Mirror): View {
  const { counts, rhythm, pictures, diagnostics } = mirror;
  const wall = (at: number): number => wallOn(mirror.clock, at);
  const wallOf = (iso: string | null): number => (iso === null ? 0 : wall(secondsOf(iso)));
  return {
    people: [0, 1].map(i => ({
      name: mirror.people[i as 0 | 1].name,
      messages: counts.messages[i as 0 | 1],
      turns: counts.turns[i as 0 | 1],
    })) as [ViewPerson, ViewPerson],
    from: wallOf(mirror.from),
    to: wallOf(mirror.to),
    ended: mirror.to === null ? 0 : secondsOf(mirror.to),
    coverage: mirror.coverage.spans.map(({ from, to }) => ({ from: wall(from), to: wall(to) })),
    channels: mirror.coverage.channels,
    marked: markedLines(mirror),
    setApart: mirror.setApart,
    sessions: counts.sessions,
    threads: {
      t: pictures.threads.t.map(wall),
      draws: both([pictures.threads.a, pictures.threads.b], draws => draws.map(overAWeek)),
    },
    counted: weekly(mirror, wall),
    response: {
      reaching: pictures.response.reaching,
      of: [pictures.response.ofA, pictures.response.ofB],
      range: [pictures.response.range.ofA, pictures.response.range.ofB],
      shape: [toldShape(pictures.response.shape.ofA), toldShape(pictures.response.shape.ofB)],
    },
    periods: mirror.couplingPeriods.map(({ from, to, aToB, bToA }) => ({
      from: wallOf(from),
      to: wallOf(to),
      of: both([bToA, aToB], coupling => mapInterval(coupling, c => 2 ** c)),
    })),
    panels: pictures.panels,
    initiation: rhythm.initiation.flatMap(row =>
      row.shareA === null ? [] : [{ gapHours: row.gapSeconds / 3600, shareOfFirst: row.shareA }],
    ),
    opensMore: rhythm.opensMore === null ? null : rhythm.opensMore === 'a' ? 0 : 1,
    answers: answerRows(mirror),
    quiet: both(rhythm.quietHours, hours => hours && { from: hours.fromHour, to: hours.toHour }),
    verdict: mirror.pattern.verdict,
    reaching: mirror.pattern.reaching === 'a' ? 0 : mirror.pattern.reaching === 'b' ? 1 : null,
    claims: mirror.claims,
    limits: mirror.limits.filter(limit => !ALWAYS.has(limit.id)).map(limit => limit.text),
    abstains: diagnostics.abstains,
    remedy: diagnostics.remedy,
    days: mirror.coverage.days,
    standing: diagnostics.outcome === 'fine' ? mirror.coupling.support.nullPercentile : null,
    kinds: kindsOf(mirror),
    describes: mirror.describes,
    waits: both(diagnostics.waits, one => one.shares),
    silenceHours: mirror.cut.sessionGapSeconds / 3600,
  };
}

/** Each day averaged with three before and three after it, NaN without a record. Weekdays would otherwise hide the
 * course. */
function overAWeek(days: readonly (number | null)[]): readonly number[] {
  return days.map((here, i) => {
    if (here === null) return Number.NaN;
    let sum = 0;
    let count = 0;
    for (let k = Math.max(0, i - 3); k <= Math.min(days.length - 1, i + 3); k++) {
      const value = days[k];
      if (value == null) continue;
      sum += value;
      count++;
    }
    return sum / count;
  });
}

/** One thread each, of counted turns: what there is to see where nothing was fitted. */
const weekly = ({ pictures: { ribbon } }: Mirror, wall: (at: number) => number): View['counted'] => ({
  // Its days are cut by the clock of the first turn.
  t: ribbon.t.map(at => wall(ribbon.t[0]!) + at - ribbon.t[0]!),
  draws: [[overAWeek(ribbon.a)], [overAWeek(ribbon.b)]],
});

/** A time with its likely range; a null end is longer than the chat can show. */
function time({
  median,
  low80,
  high80,
}: {
  readonly median: number | null;
  readonly low80: number | null;
  readonly high80: number | null;
}): Message {
  if (median === null)
    return low80 === null ? message('yours-longer-than-seen') : message('yours-more-than', { wait: low80 });
  // Two ends with the same words are no range.
  if (low80 === null || (high80 !== null && toldAlike(low80, high80)))
    return message('yours-about-time', { wait: median });
  return high80 === null
    ? message('yours-about-time-open', { wait: median, low: low80 })
    : message('yours-about-time-range', { wait: median, low: low80, high: high80 });
}

function answerRows({ rhythm }: Mirror): readonly AnswerRow[] {
  const { given } = rhythm.latency;
  // Each person is the answerer here.
  const [byB, byA] = rhythm.unanswered;
  const toOpenings = [byA, byB] as const;
  const share = (count: number, at: { readonly share: Interval | null } | undefined): Message =>
    at?.share == null || count < LEAST
      ? message('yours-too-few')
      : message('yours-about-in-ten', { count: Math.round(10 * at.share.median) });
  return [
    {
      measure: 'answer',
      label: message('yours-half-answers'),
      note: message('yours-half-answers-note'),
      of: both(given, one => (one.count === 0 ? message('yours-too-few') : time(one.p50))),
    },
    {
      measure: 'opening-answer',
      label: message('yours-half-openings'),
      note: message('yours-half-openings-note'),
      of: both(toOpenings, one => (one.openings === 0 ? message('yours-too-few') : time(one.p50))),
    },
    {
      measure: 'opening-answer',
      label: message('yours-half-waking'),
      note: message('yours-half-waking-note'),
      of: both(toOpenings, one => (one.waking === null ? message('yours-not-told') : time(one.waking.p50))),
    },
    {
      measure: 'again',
      label: message('yours-wrote-again'),
      note: message('yours-wrote-again-note'),
      of: both(rhythm.followUp, ({ rates }) => {
        const rate = rates.find(({ seconds }) => seconds === 1200) ?? rates.at(-1);
        return share(rate?.of ?? 0, rate);
      }),
    },
    {
      measure: 'unanswered',
      label: message('yours-no-answer'),
      note: message('yours-no-answer-note', { wait: rhythm.unanswered[0].still[0]?.seconds ?? 0 }),
      of: both(rhythm.unanswered, ({ openings, still }) => share(openings, still[0])),
    },
  ];
}

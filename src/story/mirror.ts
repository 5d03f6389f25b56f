import { DAY, isoInstant, MINUTE, type Pair, SECOND_MS, VERSION } from '../base/index.ts';
import { type Evidence, FIT_DEFAULTS, type FitOptions, fit, observe, SPAN_KINDS } from '../fit/index.ts';
import { type Measures, measure, type PlainStory } from '../measures/index.ts';
import type { Turns } from '../turns/index.ts';
import type { Body, Mirror, MirrorDiagnostics } from './body/body.ts';
import { claimsOf } from './claims/claims.ts';
import { abstaining } from './claims/abstaining.ts';
import { fitQuality } from './body/fit-quality.ts';
import { givenShapes } from './given-shapes.ts';
import { headlineOf } from './headline.ts';
import { limitsOf, type Origin } from './claims/limits.ts';
import { momentOfTurns } from './claims/moments.ts';
import { tellTheory, type TheoryTold } from './theory.ts';
import { message } from '../words/index.ts';

export interface MirrorOptions {
  /** Null: not known. Changes the statements about volume, and adds a limit if unknown. */
  readonly livingTogether?: boolean | null;
  /** Origin of the record; it only adds limits. */
  readonly origin?: Partial<Origin>;
  readonly fit?: Partial<FitOptions>;
  /** Courses kept for the pictures. */
  readonly threads?: number;
  /** True to fit the equations as well: seconds of work. Default false. */
  readonly theory?: boolean;
}

const THREADS = 40;

/** The dance of two people from their turns: counted, fitted, and put into words. Same turns, options and seed: same
 * bytes. Never throws on content; a record with too little in it says so. */
export const mirror = (turns: Turns, options: MirrorOptions = {}, seed = 0): Mirror =>
  mirrorOf(turns, fit(observe(turns), { ...FIT_DEFAULTS, onward: false, ...options.fit }, seed), options, seed);

/** As `mirror`, of what was fitted already, with the same options and seed. */
export function mirrorOf(turns: Turns, evidence: Evidence, options: MirrorOptions, seed: number): Mirror {
  const livingTogether = options.livingTogether ?? null;
  const measures = measure(turns);
  const { spans = [], exclude = [] } = options.fit ?? {};
  const told = options.theory ? tellTheory(turns, { spans, exclude }, seed) : null;
  const body = bodyOf(turns, measures, evidence, told, seed, options);
  return {
    ...body,
    headline: headlineOf(body),
    describes: fitQuality(body),
    claims: claimsOf(body, turns, livingTogether),
    limits: limitsOf(body, turns, { livingTogether, ...options.origin }),
  };
}

function bodyOf(
  turns: Turns,
  measures: Measures,
  evidence: Evidence,
  told: TheoryTold | null,
  seed: number,
  options: MirrorOptions,
): Body {
  const { people, coverage } = turns;
  return {
    slipstep: VERSION,
    schema: 'mirror/2',
    seed,
    people: [named(people[0]), named(people[1])],
    from: turns.count > 0 ? iso(turns.start[0]!) : null,
    to: turns.count > 0 ? iso(turns.end[turns.count - 1]!) : null,
    clock: clockOf(turns),
    coverage: {
      spans: coverage,
      days: Math.round((coverage.reduce((sum, s) => sum + (s.to - s.from), 0) / 86_400) * 1000) / 1000,
      leftOut: turns.leftOut,
      clockSeconds: turns.resolutionSeconds,
      channels: options.origin?.channels ?? [],
    },
    counts: countsOf(turns, measures),
    rhythm: rhythmOf(measures),
    coupling: couplingOf(turns, evidence),
    couplingPeriods: evidence.couplingPeriods.map(dated),
    ...givenShapes(evidence, addressed(turns, measures)),
    roles: evidence.roles.map(dated),
    turningPoints: evidence.roleChanges.map(turn => ({ ...dated(turn), at: iso(turn.at) })),
    spirals: evidence.escalations.map(spiral => ({
      ...dated(spiral),
      moments: spiral.moments.map(i => momentOfTurns(turns, i, i, message('moment-spiral'))),
    })),
    timing: evidence.timing,
    ...layersOf(turns, measures, options.livingTogether ?? null),
    theory: told?.theory ?? null,
    setApart: setApartOf(turns, evidence),
    marked: markedOf(options.fit?.spans ?? [], evidence),
    diagnostics: diagnosticsOf(evidence),
    pictures: picturesOf(measures, evidence, told, options.threads ?? THREADS),
    cut: turns.cut,
  };
}

const countsOf = (turns: Turns, { sessions }: Measures): Body['counts'] => ({
  messages: [turns.people[0].messages, turns.people[1].messages],
  turns: countTurns(turns),
  sessions,
  reactions: [turns.kinds[0].reaction, turns.kinds[1].reaction],
  calls: turns.calls.start.length,
  callSeconds: turns.calls.durationSeconds.reduce((sum, s) => sum + s, 0),
  kinds: turns.kinds,
});

const rhythmOf = (measures: Measures): Body['rhythm'] => ({
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
});

/** `threads`: courses kept. */
function picturesOf(
  { ribbon, panels }: Measures,
  evidence: Evidence,
  told: TheoryTold | null,
  threads: number,
): Body['pictures'] {
  const { t, a, b } = evidence.trajectories;
  const { reaching, ofA, ofB, range, shape } = evidence.response;
  return {
    ribbon,
    panels,
    threads: { t, a: a.slice(0, threads).map(drawn), b: b.slice(0, threads).map(drawn) },
    response: {
      reaching,
      ofA: responseOf(evidence, ofA, threads),
      ofB: responseOf(evidence, ofB, threads),
      range: { ofA: responseOf(evidence, range.ofA), ofB: responseOf(evidence, range.ofB) },
      shape,
    },
    bands: told?.bands ?? null,
  };
}

/** Level, changes and plain stories. Group chats get none, since messages there are not addressed to one person. For
 * two who share a home, the amount of writing is left out. */
function layersOf(
  { leftOut }: Turns,
  { level, changes, stories }: Measures,
  livingTogether: boolean | null,
): Pick<Body, 'level' | 'changes' | 'story'> {
  const since = level.since === null ? null : iso(level.since);
  if (leftOut.otherPeople > 0) return { level: { ...level, since, more: null, sure: 'open' }, changes: [], story: [] };
  return {
    level: { ...level, since },
    changes: changes.map(({ at, ...change }) => ({
      ...change,
      at: { median: iso(at.median), low80: iso(at.low80), high80: iso(at.high80), draws: at.draws.map(iso) },
    })),
    story: stories
      .filter(({ kind }) => livingTogether !== true || !VOLUME.has(kind))
      .map(story => ({
        ...story,
        since: story.since === null ? null : iso(story.since),
        until: story.until === null ? null : iso(story.until),
        range: story.range && [iso(story.range[0]), iso(story.range[1])],
      })),
  };
}

/** In a group nobody writes to one person alone: its stories are nobody's. */
const addressed = ({ leftOut }: Pick<Turns, 'leftOut'>, { stories }: Pick<Measures, 'stories'>): Measures['stories'] =>
  leftOut.otherPeople > 0 ? [] : stories;

/** Stories that are about how much the two write. */
const VOLUME: ReadonlySet<PlainStory['kind']> = new Set([
  'fading',
  'growing',
  'lessTogether',
  'moreTogether',
  'wavesTogether',
]);

function clockOf({ count, start, offsetMinutes }: Turns): Mirror['clock'] {
  const clock: { from: number; offsetMinutes: number }[] = [];
  for (let i = 0; i < count; i++)
    if (offsetMinutes[i] !== clock.at(-1)?.offsetMinutes)
      clock.push({ from: start[i]!, offsetMinutes: offsetMinutes[i]! });
  return clock;
}

/** First and last day of each stretch, by the clock of the first turn, as they were cut. */
function setApartOf(turns: Turns, { setApart }: Evidence): Mirror['setApart'] {
  const day = (at: number): string => iso(at + turns.offsetMinutes[0]! * MINUTE).slice(0, 10);
  return setApart.map(({ from, to, wrote }) => ({ from: day(from), to: day(to - DAY), wrote }));
}

function markedOf(given: FitOptions['spans'], evidence: Evidence): Mirror['marked'] {
  return SPAN_KINDS.flatMap(kind => {
    const spans = given.filter(span => span.kind === kind).map(({ from, to }) => ({ from, to }));
    const seen = evidence.spans.find(one => one.kind === kind);
    const { days, reaching, answering } = seen ?? { days: 0, reaching: null, answering: null };
    return spans.length === 0 ? [] : [{ kind, spans, days, reaching, answering }];
  });
}

/** With too few events, curves would be the prior's and describe nobody. */
const responseOf = <T>(evidence: Evidence, of: readonly T[], most = of.length): readonly T[] =>
  evidence.diagnostics.outcome === 'few-events' ? [] : of.slice(0, most);

/** Without any turn the two people are indistinguishable, and draws of the prior must be so too. */
const couplingOf = (turns: Turns, { coupling }: Evidence): Evidence['coupling'] =>
  turns.count > 0 ? coupling : { ...coupling, bToA: coupling.aToB };

const diagnosticsOf = (evidence: Evidence): MirrorDiagnostics => {
  const { turns, days, timeRescalingP, residuals, ...rest } = evidence.diagnostics;
  return { turns, days, timeRescalingP, waits: residuals, ...rest, ...abstaining(evidence) };
};

const named = ({ id, name }: Turns['people'][0]): Mirror['people'][0] => ({ id, name });
const dated = <T extends { readonly from: number; readonly to: number }>(one: T) => ({
  ...one,
  from: iso(one.from),
  to: iso(one.to),
});
const iso = (seconds: number): string => isoInstant(Math.round(seconds * SECOND_MS));

function countTurns(turns: Turns): Pair<number> {
  let b = 0;
  for (let i = 0; i < turns.count; i++) b += turns.actor[i]!;
  return [turns.count - b, b];
}

/** A thousandth of a turn a day is finer than any picture. */
const drawn = (draw: readonly number[]): readonly (number | null)[] =>
  draw.map(x => (Number.isFinite(x) ? Math.round(x * 1000) / 1000 : null));

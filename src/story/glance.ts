import { type Message, type Pair, type Person, wallOn, WEEK } from '../base/index.ts';
import { LEAST_DAYS, type Sure, sureOf } from '../fit/index.ts';
import { opensMoreAt } from '../measures/index.ts';
import { message } from '../words/index.ts';
import { daysApart, daysTold, type Mirror, secondsOf, tradesOf } from './body.ts';
import { countOf, plainly } from './plots/plainly.ts';
import { emptyWeeks, type Fitted, type Scores, type Statement } from './plots/scores.ts';
import { tenths } from './tenths.ts';
import { onDoubling, timesOf } from './times.ts';
import { likeliestOf, towardOf } from './who-is-who.ts';

type Pattern = keyof Mirror['pattern']['probability'];

/** The first depth of the answer: what is said of one record, as messages in the order in which they stand. Exchanging the people
 * exchanges it, since it is made from data that is exchanged. */
export interface Glance {
  /** `sure`: a pattern is likely or leaned to. `open`: it could be fitted and none is. `little`: it could not be fitted. */
  readonly state: 'sure' | 'open' | 'little';
  /** A sentence about both. */
  readonly title: Message;
  readonly pattern: Pattern;
  readonly sure: Sure;
  /** In ten, of the pattern. */
  readonly inTen: number;
  /** Of each direction, of B's doing first: the statement to lead with and the amount in it; null: none to show. */
  readonly leads: readonly { readonly statement: Statement; readonly says: 'counts' | 'fit' }[];
  readonly stands: readonly Message[];
  readonly why: readonly Message[];
  readonly helps: readonly Message[];
  /** Weeks and the day by which more of this chat would help, seconds since 1970; null: nothing to wait for. */
  readonly byDate: number | null;
  readonly tonight: Message;
  /** What the model of two people does with pairs like this. */
  readonly model: Message | null;
}

/** What of 2,000 invented pairs of the model: docs/claims.md, `tiny-difference` and `tiny-difference-hard-start`, steady trust. */
export const PREVALENCE = { tiny: 0.19, hard: 0.53 } as const;

/** What the fit says of each one's doing: -1 steps back where the other reaches out, 1 comes along, 0 none or open. By how much
 * each reaches out; where that is open or the same, by how long each takes to answer, then by whether each answers. */
export function fittedFor({ pattern, directions }: Pick<Mirror, 'pattern' | 'directions'>): Fitted {
  const of = (who: 'a' | 'b'): -1 | 0 | 1 => {
    if (pattern.sure === 'open') return 0;
    for (const about of ['reaching', 'delay', 'answering'] as const) {
      const found = directions.find(one => one.of === who && one.about === about);
      if (found === undefined || found.sure === 'open') continue;
      const { more, same, less } = found.probability;
      if (same > Math.max(more, less)) continue;
      return more > less === (about !== 'delay') ? 1 : -1;
    }
    return 0;
  };
  const reaching = pattern.reaching === 'a' ? 0 : pattern.reaching === 'b' ? 1 : null;
  return { toward: [of('a'), of('b')], reaching: pattern.sure === 'open' ? null : reaching };
}

/** `now`: seconds since 1970; null for an invented record, which ends when it ends. */
export function glanceOf(
  mirror: Mirror,
  scores: Scores,
  names: readonly [string, string],
  now: number | null = null,
): Glance {
  const { sure } = mirror.pattern;
  const [likeliest, p] = likeliestOf(mirror.pattern.probability);
  const people: Pair<Person> = [
    { person: 0, name: names[0] },
    { person: 1, name: names[1] },
  ];
  const fitted = mirror.diagnostics.outcome === 'fine';
  const state = !fitted ? 'little' : sure === 'open' ? 'open' : 'sure';
  const ground: Ground = { mirror, scores, people, likeliest, now };
  const told = state === 'sure' ? null : toldOpen(ground, state);
  return {
    state,
    title: told?.title ?? patternTitle(ground),
    pattern: likeliest,
    sure: state === 'sure' ? sure : 'open',
    inTen: tenths(p),
    leads: state === 'sure' && likeliest !== 'no-coupling' ? leadsOf(ground) : [],
    stands: [...(told?.stands ?? alsoStands(ground)), ...setApart(mirror), ...empty(ground)],
    why: told?.why ?? [],
    helps: told?.helps ?? [],
    byDate: told?.byDate ?? null,
    tonight: tonight(ground, state),
    model: told?.model ?? null,
  };
}

type Told = Pick<Glance, 'title' | 'stands' | 'why' | 'helps' | 'byDate' | 'model'>;

function toldOpen(ground: Ground, state: 'open' | 'little'): Told {
  const { mirror, now } = ground;
  const end = mirror.to === null ? null : secondsOf(mirror.to);
  // An export that ended long ago has its further weeks already.
  const old = end !== null && now !== null && now - end > weeksMore(mirror) * WEEK;
  const byDate = end === null || old ? null : end + weeksMore(mirror) * WEEK;
  return {
    title: openTitle(ground, state),
    stands: openStands(ground, state),
    why: whyNoMore(ground, state),
    helps: whatHelps(ground, state, old ? end : null, byDate),
    byDate,
    model: message('yours-model', { tiny: Math.round(10 * PREVALENCE.tiny), hard: Math.round(10 * PREVALENCE.hard) }),
  };
}

interface Ground {
  readonly mirror: Mirror;
  readonly scores: Scores;
  readonly people: Pair<Person>;
  readonly likeliest: Pattern;
  readonly now: number | null;
}

/** Of B's doing, then of A's: what followed on A's comes first, as A comes first. Both are told where the pattern has both. */
function leadsOf({ mirror, scores }: Ground): Glance['leads'] {
  const { toward } = fittedFor(mirror);
  return ([1, 0] as const)
    .filter(of => toward[of] !== 0)
    .map(of => {
      const lead = scores.leads[of];
      const statement = scores.statements.map(pair => pair[of]).find(({ kind }) => kind === (lead ?? 'pace'))!;
      return { statement, says: lead === null ? 'fit' : 'counts' };
    });
}

/** The headline of a statement at one of its amounts, 0 to 2. The amount is a message of its own, so that it can be a control. */
export function headlineOf({ kind, of, told, per }: Statement, amount: number, people: Pair<Person>): Message {
  const [one, other] = [people[of], people[1 - of]!];
  const { middle, moments } = told[amount]!;
  switch (kind) {
    case 'answer': {
      const row = message('yours-row', { count: amount + 1 });
      if (moments === 0) return message('yours-answer-few', { row, other });
      if (middle === null) return message('yours-answer-long', { row, other, one });
      return message('yours-answer', { row, other, one, wait: plainly(middle) });
    }
    case 'again': {
      const quiet = message('yours-quiet', { which: amount });
      if (moments === 0) return message('yours-again-few', { quiet, other });
      if (middle === null) return message('yours-again-long', { quiet, other, one });
      return message('yours-again', { quiet, other, one, wait: plainly(middle) });
    }
    case 'pace': {
      const days = message('yours-days', { which: amount });
      if (middle === null || moments === 0) return message('yours-pace-few', { days, other });
      return message('yours-pace', { days, other, one, per, count: countOf(middle, per) });
    }
  }
}

/** Least beside most, or null where either is not there. */
export function clauseOf({ kind, of, told, per }: Statement, people: Pair<Person>): Message | null {
  const [one, other] = [people[of], people[1 - of]!];
  const [least, most] = [told[0].middle, told[2].middle];
  if (least === null || most === null) return null;
  switch (kind) {
    case 'answer':
      return message('yours-answer-clause', { other, one, least: plainly(least), most: plainly(most) });
    case 'again':
      return message('yours-again-clause', { other, one, least: plainly(least), most: plainly(most) });
    case 'pace': {
      return message('yours-pace-clause', { other, one, per, least: countOf(least, per), most: countOf(most, per) });
    }
  }
}

/** Beside the headline at one amount: the same number at the other end, the least where the most is told. Null where it is not there. */
export function besideOf({ kind, told, per }: Statement, amount: number): Message | null {
  const end = amount === 0 ? 2 : 0;
  const { middle } = told[end];
  if (middle === null) return null;
  switch (kind) {
    case 'answer':
      return message('yours-answer-beside', { row: message('yours-row', { count: end + 1 }), wait: plainly(middle) });
    case 'again':
      return message('yours-again-beside', { quiet: message('yours-quiet', { which: end }), wait: plainly(middle) });
    case 'pace': {
      return message('yours-pace-beside', {
        days: message('yours-days', { which: end }),
        per,
        count: countOf(middle, per),
      });
    }
  }
}

/** What the fit says of one person, for a doubling of the other's reaching: the sentence of the finding. */
export function fittedOf(mirror: Pick<Mirror, 'pictures' | 'coupling'>, of: 0 | 1, people: Pair<Person>): Message {
  const { median } = onDoubling(mirror, of);
  return message('finding-pattern-clause', { one: people[of], other: people[1 - of]!, times: timesOf(median) });
}

function patternTitle({ mirror, likeliest, people }: Ground): Message {
  const [a, b] = people;
  const [onA, onB] = towardOf(likeliest, mirror);
  if (likeliest === 'one-sided') {
    const ofB = onB !== 0;
    const pattern = (ofB ? onB : onA) > 0 ? 'one-sided-along' : 'one-sided-away';
    return message('yours-pattern', { pattern, one: ofB ? a : b, other: ofB ? b : a });
  }
  // In a chase one follows and the other steps back: the one who is followed is `other`. The other patterns name nobody.
  const { aToB, bToA } = mirror.coupling;
  const [one, other] = (likeliest === 'chase' ? onB < onA : aToB.median < bToA.median) ? [a, b] : [b, a];
  return message('yours-pattern', { pattern: likeliest, one, other });
}

function openTitle({ mirror, scores, likeliest }: Ground, state: 'open' | 'little'): Message {
  const [a, b] = mirror.counts.messages;
  if (state === 'little' && a + b < 2) return message('yours-hardly-title', { count: a + b });
  if (scores.weeks.move === 'together') return message('yours-together-title');
  if (scores.weeks.move === 'apart') return message('yours-apart-title');
  if (state === 'little') return message(mirror.coverage.days < SHORT_DAYS ? 'yours-short-title' : 'yours-few-title');
  return likeliest === 'no-coupling' && sureOf(mirror.pattern.probability[likeliest]) !== 'open'
    ? message('yours-even-title')
    : message('yours-open-title');
}

/** Who opens: told where every length of silence says the same, that which ends a conversation among them (as in what stands), or where that one says even: a range
 * that merely holds one half also holds three of four where there was little to count. */
function opens({ mirror: { rhythm, cut }, people }: Ground): readonly Message[] {
  const row = rhythm.initiation.find(({ gapSeconds }) => gapSeconds === cut.sessionGapSeconds);
  const share = row?.shareA ?? null;
  if (row === undefined || share === null) return [];
  if (rhythm.opensMore === null)
    return share.low80 >= EVEN[0] && share.high80 <= EVEN[1] ? [message('yours-opens-even')] : [];
  return opensMoreAt(row) === rhythm.opensMore ? [opensSaid(share.median, people)] : [];
}

/** Who began how many conversations, in whole tenths that make ten together, whoever is called A; the few beside nearly all are not none.
 * Five and five would be no more of either: there it is of a hundred, as the finding tells it. */
export function opensSaid(shareA: number, [a, b]: Pair<Person>): Message {
  const most = Math.max(shareA, 1 - shareA);
  const of = Math.round(10 * most) === 5 ? 100 : 10;
  const more = Math.round(of * most);
  const [one, other] = shareA >= 0.5 ? [a, b] : [b, a];
  if (more === 10) return message('yours-opens-nearly', { one, other });
  const [countA, countB] = shareA >= 0.5 ? [more, of - more] : [of - more, more];
  return message('yours-opens', { a, b, countA, countB, of });
}
/** Where the range of a share lies that is said to be about half. */
const EVEN = [0.4, 0.6] as const;

function turned({ mirror, people }: Ground): readonly Message[] {
  const trade = tradesOf(mirror).at(-1);
  const last = trade ?? mirror.turningPoints.at(-1);
  if (last === undefined) return [];
  const [before, after] = [last.reachingShareABefore.median, last.reachingShareAAfter.median];
  const when = wallOn(mirror.clock, secondsOf(last.at));
  if (trade !== undefined) return [message('yours-traded', { when })];
  const [one, other] = after > before ? people : [people[1], people[0]];
  return [message('yours-turned', { when, one, other })];
}

/** The longest times in which neither wrote, two at most: silence, or pages that are missing from the export. */
const setApart = (mirror: Mirror): readonly Message[] =>
  mirror.setApart.length > 0 ? [message('yours-set-apart', { count: daysApart(mirror) })] : [];

function empty({ mirror: { clock }, scores: { weeks } }: Ground): readonly Message[] {
  const [one, two] = emptyWeeks(weeks.messages)
    .toSorted((p, q) => q[1] - q[0] - (p[1] - p[0]))
    .slice(0, 2)
    .toSorted((p, q) => p[0] - q[0])
    .map(([first, last]) => ({ from: wallOn(clock, weeks.from[first]!), to: wallOn(clock, weeks.from[last]! + WEEK) }));
  if (one === undefined) return [];
  return [
    two === undefined
      ? message('yours-empty', one)
      : message('yours-empty-twice', { ...one, from2: two.from, to2: two.to }),
  ];
}

/** Beside a finding: who opens and who changed, and where the chat tells neither, how soon answers come. */
function alsoStands(ground: Ground): readonly Message[] {
  const others = [...opens(ground), ...turned(ground)];
  return others.length > 0 ? others : answerTimes(ground);
}

function answerTimes({ mirror, people: [a, b] }: Ground): readonly Message[] {
  const [ofA, ofB] = mirror.rhythm.latency.given.map(({ p50 }) => p50.median);
  return ofA == null || ofB == null ? [] : [message('yours-answer-times', { a, b, countA: ofA, countB: ofB })];
}

function openStands(ground: Ground, state: 'open' | 'little'): readonly Message[] {
  const { mirror, scores, people } = ground;
  const [a, b] = people;
  const { together, apart, move } = scores.weeks;
  const of = together + apart;
  const messages = mirror.counts.messages;
  const counted = message('yours-counted', { a, b, countA: messages[0], countB: messages[1] });
  const weeks =
    of < LEAST_CHANGES
      ? []
      : [
          move === 'apart'
            ? message('yours-weeks-apart', { count: apart, of })
            : message(move === 'together' ? 'yours-weeks-together' : 'yours-weeks-neither', { count: together, of }),
        ];
  const clear = whyOf(ground, state) === 'shared' ? [] : clearOf(ground);
  const others = [...clear, ...opens(ground), ...turned(ground)];
  const all = [...weeks, ...others, ...answerTimes(ground)];
  return all.length >= 2 ? all.slice(0, 3) : [counted, ...all];
}
const LEAST_CHANGES = 10;

/** What the counts show plainly though the pattern is open: the way of saying it that is surest of either, of whom it is sure. */
function clearOf({ scores, people }: Ground): readonly Message[] {
  const clear = scores.statements.map(pair =>
    pair.filter(
      ({ kind, sign, probability: p }) =>
        sign !== null && p !== null && Math.max(p, 1 - p) >= SURELY && (kind !== 'again' || sign === -1),
    ),
  );
  const sureness = (pair: readonly Statement[]): number =>
    Math.max(0, ...pair.map(({ probability: p }) => Math.max(p!, 1 - p!)));
  const surest = Math.max(...clear.map(sureness));
  const found = clear.find(pair => pair.length > 0 && sureness(pair) === surest) ?? [];
  return found.toReversed().flatMap(one => clauseOf(one, people) ?? []);
}
/** What is told beside an open answer is told only so surely. */
const SURELY = 0.975;

type Why = NonNullable<Mirror['pattern']['why']>;

function whyOf({ mirror, scores }: Ground, state: 'open' | 'little'): Why {
  if (state === 'little') return 'short';
  if (scores.weeks.move === 'apart') return 'alternating';
  const why = mirror.pattern.why ?? 'weak';
  if (why === 'weak' && scores.weeks.move === 'together') return 'shared';
  return why === 'weak' && mirror.coverage.days < SHORT_DAYS ? 'short' : why;
}
const SHORT_DAYS = 120;
/** Where nothing could be fitted though there are as many days as that takes, it is not they that are too few. */
const shortDays = (state: 'open' | 'little'): number => (state === 'little' ? LEAST_DAYS : SHORT_DAYS);
const HOLE = 14 * 86_400;
/** From so many messages of each on a record is not short of messages. */
const MANY = 300;

function whyNoMore(ground: Ground, state: 'open' | 'little'): readonly Message[] {
  const { coverage } = ground.mirror;
  const hole = Math.max(0, ...coverage.spans.slice(1).map((span, k) => span.from - coverage.spans[k]!.to));
  const missing = hole > HOLE ? [message('yours-why-hole', { hole })] : [];
  const why = whyOf(ground, state);
  const days = coverage.days < 1 ? 0 : daysTold(ground.mirror);
  const { abstains } = ground.mirror.diagnostics;
  if (why !== 'short') return [message(`yours-why-${why}`), ...missing];
  if (days < shortDays(state)) return [message('yours-why-short', { days }), ...missing];
  const few = Math.min(...ground.mirror.counts.messages) < MANY;
  if (few) return [message('yours-why-few'), ...missing];
  // Many messages and yet few first ones: they lie in long conversations.
  return [(state === 'little' ? abstains : null) ?? message('yours-why-unsteady'), ...missing];
}

/** Information grows with the length of a record: a quarter more of it, at least a month. */
const weeksMore = ({ coverage }: Mirror): number => Math.max(4, Math.round(coverage.days / 4 / 7));

/** `ended`: when an export ended whose further weeks are there already; `instant`: when they will be. */
function whatHelps(
  ground: Ground,
  state: 'open' | 'little',
  ended: number | null,
  instant: number | null,
): readonly Message[] {
  const why = whyOf(ground, state);
  // Which days are whose helps at once, however old the record.
  if (why === 'alternating') return [message('yours-helps-alternating')];
  const { mirror } = ground;
  if (ended !== null) return [message('yours-helps-again', { when: wallOn(mirror.clock, ended) })];
  if (instant === null) return [];
  const by = wallOn(mirror.clock, instant);
  const weeks = weeksMore(mirror);
  const outside = message('yours-helps-outside');
  if (why === 'shared') return [message('yours-helps-shared', { weeks, by }), outside];
  const more = message('yours-helps-more', { weeks, by });
  return why === 'short' ? [message('yours-helps-longer'), more] : [more, outside];
}

function tonight({ mirror, likeliest, people }: Ground, state: Glance['state']): Message {
  if (state !== 'sure' || likeliest === 'no-coupling') return message('yours-tonight-easy');
  if (likeliest === 'reciprocal') return message('yours-tonight-warm');
  const reaching = reachingNow(mirror);
  if (reaching === null) return message('yours-tonight-either');
  return message('yours-tonight-reaching', { one: people[reaching], other: people[1 - reaching]! });
}

/** Who reaches out tonight: in the whole record, or since the two last traded places, which may be the other one. */
function reachingNow(mirror: Mirror): 0 | 1 | null {
  const { pattern } = mirror;
  const last = tradesOf(mirror).at(-1);
  if (last !== undefined && pattern.reaching !== null) return last.reachingShareAAfter.median > 0.5 ? 0 : 1;
  return pattern.reaching === 'a' ? 0 : pattern.reaching === 'b' ? 1 : null;
}

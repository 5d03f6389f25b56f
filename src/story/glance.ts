import { type Message, type Pair, type Person, wallOn, WEEK } from '../base/index.ts';
import { LEAST_DAYS, type Sure } from '../fit/index.ts';
import { opensMoreAt, STORIES } from '../measures/index.ts';
import { claimOfHundred } from '../model/index.ts';
import { message, toldAlike } from '../words/index.ts';
import { daysApart, daysTold, type Mirror, secondsOf, tradesPlaces } from './body/body.ts';
import { plainly } from './plots/plainly.ts';
import { emptyWeeks, type Fitted, type Scores, type Statement } from './plots/scores.ts';
import { tenths } from './body/tenths.ts';
import { onDoubling, timesOf } from './body/times.ts';
import { likeliestOf } from './body/who-is-who.ts';
import { answerOfOne } from './headline.ts';
import type { HeadlineKind } from './body/headlines.ts';
import { likelyDirections, loneDirection, sharesOf, storyHeading } from './claims/level-claims.ts';

/** The first depth of the answer: statements on one record, as messages in their order. Exchanging the people exchanges
 * it, since its data is exchanged. */
export interface Glance {
  /** `sure`: the headline, or one direction, is likely or leaned to. `open`: it could be fitted and nothing is. `little`: it could not be fitted. */
  readonly state: 'sure' | 'open' | 'little';
  readonly kind: HeadlineKind;
  /** Fact to state before the title: these two are of a group, or share a home. */
  readonly caveat: Message | null;
  /** A sentence about both. */
  readonly title: Message;
  /** Counts behind it, a clause about each; null: none. */
  readonly clauses: readonly [Message, Message] | null;
  readonly sure: Sure;
  /** In ten; null where it is counted and has no such number. */
  readonly inTen: number | null;
  readonly sureText: Message;
  /** Directions shown: the statement, and whether counts or only the fit show it. The response to the one the title names as
   * reaching comes first; where it names neither, B's. */
  readonly leads: readonly Lead[];
  /** Whose response is all that the title states; null: both are, or it is about something else. */
  readonly only: 0 | 1 | null;
  /** Weeks that show the title: of messages, or of reaching; null: the directions show it. */
  readonly weeks: 'messages' | 'reaching' | null;
  readonly stands: readonly Message[];
  readonly why: readonly Message[];
  readonly helps: readonly Message[];
  /** Weeks and the day by which more of this chat would help, seconds since 1970; null: nothing to wait for. */
  readonly byDate: number | null;
  readonly tonight: Message;
  /** A conversation that goes with tonight; null: none. */
  readonly door: 'waiting' | null;
  /** Typical result of the two-person model for pairs like this. */
  readonly model: Message | null;
}

export interface Lead {
  readonly statement: Statement;
  readonly says: 'counts' | 'fit';
}

/** Shares of invented pairs of the model, from the one count of its claims (docs/claims.md). */
export const PREVALENCE = {
  tiny: claimOfHundred('tiny-difference') / 100,
  hard: claimOfHundred('tiny-difference-hard-start') / 100,
} as const;

/** Fitted response of each person: -1 steps back where the other reaches out, 1 comes along, 0 none or open. A likely
 * direction is shown in any pattern; a leaning one only within a pattern. */
export function fittedFor(mirror: Pick<Mirror, 'pattern' | 'directions' | 'level' | 'story'>): Fitted {
  const { pattern, level, story } = mirror;
  const of = (who: 'a' | 'b'): -1 | 0 | 1 => {
    const { toward, sure } = answerOfOne(mirror, who);
    return sure === 'likely' || pattern.sure !== 'open' ? toward : 0;
  };
  const who = level.more ?? (pattern.sure === 'open' ? null : pattern.reaching);
  return {
    toward: [of('a'), of('b')],
    reaching: who === 'a' ? 0 : who === 'b' ? 1 : null,
    block: story[0]?.blocks?.from ?? null,
  };
}

/** `now`: seconds since 1970; null for an invented record, which ends when it ends. `livingTogether`: null if
 * unknown. */
export function glanceOf(
  mirror: Mirror,
  scores: Scores,
  names: readonly [string, string],
  now: number | null = null,
  livingTogether: boolean | null = null,
): Glance {
  const { headline } = mirror;
  const people: Pair<Person> = [
    { person: 0, name: names[0] },
    { person: 1, name: names[1] },
  ];
  const lone = headline.kind === 'open' && scores.weeks.move !== 'apart' ? loneDirection(mirror) : null;
  const state = headline.sure !== 'open' || lone !== null ? 'sure' : headline.kind === 'short' ? 'little' : 'open';
  const ground: Ground = { mirror, scores, people, now };
  const told = state === 'sure' ? null : toldOpen(ground, state);
  const leads = state === 'sure' ? leadsOf(ground) : [];
  const counted = COUNTED.has(headline.kind);
  // A direction that no picture can show only leans.
  const stated = lone === null ? headline.sure : 'likely';
  const sure = stated === 'likely' && leads.some(lead => isUnseen(lead, mirror)) ? 'leans' : stated;
  return {
    state,
    kind: headline.kind,
    caveat: caveatOf(mirror, livingTogether),
    title: told?.title ?? headlineText(mirror, people, sure),
    clauses: state === 'sure' ? clausesOf(ground) : null,
    sure,
    inTen: counted ? null : inTenOf(mirror, sure),
    sureText: sureTextOf(mirror, counted, sure),
    leads,
    only: state === 'sure' ? onlyResponse(mirror) : null,
    weeks: state !== 'sure' || !counted ? null : SHARES.has(headline.kind) ? 'reaching' : 'messages',
    stands: [...(told?.stands ?? alsoStands(ground)), ...setApart(mirror), ...empty(ground)],
    why: told?.why ?? [],
    helps: told?.helps ?? (headline.kind === 'alternatingWeeks' ? [message('yours-helps-alternating')] : []),
    byDate: told?.byDate ?? null,
    tonight: tonight(ground),
    door: isGone(headline.kind) ? 'waiting' : null,
    model: told?.model ?? null,
  };
}

const COUNTED: ReadonlySet<HeadlineKind> = new Set([...STORIES, 'level']);
/** Headlines that are about whose the reaching is. */
const SHARES: ReadonlySet<HeadlineKind> = new Set(['level', 'changedPlaces', 'even']);
const isGone = (kind: HeadlineKind): boolean => kind === 'stopped' || kind === 'unanswered';

/** A direction that only the fit finds, where it left no curve to draw. */
const isUnseen = ({ statement: { of }, says }: Lead, { pictures: { response } }: Mirror): boolean =>
  says === 'fit' && (of === 0 ? response.ofA : response.ofB).length === 0;

function caveatOf({ coverage }: Mirror, livingTogether: boolean | null): Message | null {
  if (coverage.leftOut.otherPeople > 0) return message('yours-group-first');
  return livingTogether === true ? message('yours-home-first') : null;
}

/** A direction may be likely where who reaches only leans: then the headline is no surer than that. */
const inTenOf = (mirror: Mirror, sure: Sure): number =>
  Math.min(tenths(probabilityOf(mirror)), sure === 'leans' ? MOST_LEANING : 10);
const MOST_LEANING = 7;

/** Whose response is all that the headline states; null where it states both, or none. */
function onlyResponse(mirror: Mirror): 0 | 1 | null {
  const { kind, of } = mirror.headline;
  if (kind === 'distance') return of === 'a' ? 1 : 0;
  const who = kind === 'open' ? loneDirection(mirror) : null;
  return who === null ? null : who === 'a' ? 0 : 1;
}

/** Probability of the headline's direction, else of its pattern. */
function probabilityOf(mirror: Mirror): number {
  const who = onlyResponse(mirror);
  return who === null
    ? likeliestOf(mirror.pattern.probability)[1]
    : answerOfOne(mirror, who === 0 ? 'a' : 'b').probability;
}

function sureTextOf(mirror: Mirror, counted: boolean, sure: Sure): Message {
  const { headline, claims } = mirror;
  const claim = claims.find(({ id }) => id === headline.claims[0]);
  if (counted && claim !== undefined) return claim.sureText[0]!;
  return message('yours-sure', { sure, count: inTenOf(mirror, sure) });
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
    stands: openStands(ground),
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
  readonly now: number | null;
}

/** Directions of the headline: first what followed on the reaching that the title speaks of; else on A's, as A comes first. */
function leadsOf({ mirror, scores }: Ground): readonly Lead[] {
  if (COUNTED.has(mirror.headline.kind)) return [];
  const { toward } = fittedFor(mirror);
  const only = onlyResponse(mirror);
  const order = mirror.headline.of === 'b' ? ([0, 1] as const) : ([1, 0] as const);
  const leads = order
    .filter(of => (only === null || only === of) && toward[of] !== 0)
    .map((of): Lead => {
      const lead = scores.leads[of];
      const statement = scores.statements.map(pair => pair[of]).find(({ kind }) => kind === (lead ?? 'pace'))!;
      return { statement, says: lead === null ? 'fit' : 'counts' };
    });
  // How often each reaches out is said of both by one measure, or the two could not be compared.
  const byFit = leads.some(({ says }) => says === 'fit');
  return leads.map(lead => (byFit && lead.statement.kind === 'pace' ? { ...lead, says: 'fit' } : lead));
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
      return message('yours-answer', { row, other, one, wait: plainly.wait(middle) });
    }
    case 'again': {
      const quiet = message('yours-quiet', { which: amount });
      if (moments === 0) return message('yours-again-few', { quiet, other });
      if (middle === null) return message('yours-again-long', { quiet, other, one });
      return message('yours-again', { quiet, other, one, wait: plainly.wait(middle) });
    }
    case 'pace': {
      const days = message('yours-days', { which: amount });
      if (middle === null || moments === 0) return message('yours-pace-few', { days, other });
      return message('yours-pace', { days, other, one, per, count: plainly.count(middle, per) });
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
      return message('yours-answer-clause', { other, one, least: plainly.wait(least), most: plainly.wait(most) });
    case 'again':
      return message('yours-again-clause', { other, one, least: plainly.wait(least), most: plainly.wait(most) });
    case 'pace': {
      return message('yours-pace-clause', {
        other,
        one,
        per,
        least: plainly.count(least, per),
        most: plainly.count(most, per),
      });
    }
  }
}

/** Comparison beside the headline's number: the same number at the lowest amount where the headline uses the highest.
 * Null where it is missing. */
export function besideOf({ kind, told, per }: Statement, amount: number): Message | null {
  const end = amount === 0 ? 2 : 0;
  const { middle } = told[end];
  if (middle === null) return null;
  switch (kind) {
    case 'answer':
      return message('yours-answer-beside', {
        row: message('yours-row', { count: end + 1 }),
        wait: plainly.wait(middle),
      });
    case 'again':
      return message('yours-again-beside', {
        quiet: message('yours-quiet', { which: end }),
        wait: plainly.wait(middle),
      });
    case 'pace': {
      return message('yours-pace-beside', {
        days: message('yours-days', { which: end }),
        per,
        count: plainly.count(middle, per),
      });
    }
  }
}

/** Fitted response of one person to a doubling of the other's reaching, as the sentence of the finding. */
export function fittedOf(mirror: Pick<Mirror, 'pictures' | 'coupling'>, of: 0 | 1, people: Pair<Person>): Message {
  const { median } = onDoubling(mirror, of);
  return message('finding-pattern-clause', { one: people[of], other: people[1 - of]!, times: timesOf(median) });
}

type Headed = Pick<Mirror, 'headline' | 'story' | 'clock' | 'changes' | 'directions' | 'pattern'>;

/** The headline as a sentence, for every edge. A leaning says that it is one before it says anything else. */
export function headlineText(mirror: Headed, people: Pair<Person>, sure: Sure = mirror.headline.sure): Message {
  const title = titleOf(mirror, people);
  return sure === 'leans' ? message('finding-leans', { title }) : title;
}

function titleOf(mirror: Headed, people: Pair<Person>): Message {
  const { kind, of } = mirror.headline;
  const until = untilOf(mirror);
  if (until !== null) return message('finding-level-until', { one: people[of === 'b' ? 1 : 0], when: until });
  const [one, other] = of === 'b' ? [people[1], people[0]] : people;
  if (STORIES.some(story => story === kind)) return storyHeading(mirror, people);
  switch (kind) {
    case 'distance':
      return message('finding-distance', { one, other });
    case 'level':
      return message('finding-level', { one, other });
    case 'loop':
      if (of !== null) return message('finding-loop', { one, other });
      return message('yours-pattern', { pattern: 'pursue-distance', one, other });
    case 'turns':
    case 'apart':
      return message(`finding-${kind}`);
    case 'open': {
      const [first] = loneDirection(mirror) === null ? [] : likelyDirections(mirror, people);
      return first ?? message('finding-pattern-open');
    }
    case 'short':
      return message('finding-pattern-few');
    default:
      // In a chase one follows and the other steps back.
      return message('yours-pattern', { pattern: kind === 'chase' ? 'chase' : 'reciprocal', one, other });
  }
}

/** The wall clock of the change since which it is even who reaches; null where the headline is not that. */
function untilOf({ headline, clock, changes }: Pick<Mirror, 'headline' | 'clock' | 'changes'>): number | null {
  if (headline.kind !== 'level' || headline.claims[0] !== 'change') return null;
  return wallOn(clock, secondsOf(changes.at(-1)!.at.median));
}

/** The counts that stand under the title: of the story, or of who reaches. */
function clausesOf({ mirror, people }: Ground): Glance['clauses'] {
  const { headline, claims } = mirror;
  if (untilOf(mirror) !== null) {
    const { before, after } = mirror.changes.at(-1)!;
    const shares = [sharesOf(before.median), sharesOf(after.median)] as const;
    const of = Math.max(...shares.map(share => share.of));
    const clause = (who: 0 | 1): Message =>
      message('finding-until-clause', {
        one: people[who],
        of,
        before: (shares[0].counts[who] * of) / shares[0].of,
        after: (shares[1].counts[who] * of) / shares[1].of,
      });
    return [clause(0), clause(1)];
  }
  const counts =
    claims.find(({ id }) => id === 'story' && COUNTED.has(headline.kind)) ?? claims.find(({ id }) => id === 'level');
  return headline.of === null && !COUNTED.has(headline.kind) ? null : (counts?.text ?? null);
}

function openTitle({ mirror, scores, people }: Ground, state: 'open' | 'little'): Message {
  const [a, b] = mirror.counts.messages;
  if (state === 'little' && a + b < 2) return message('yours-hardly-title', { count: a + b });
  if (scores.weeks.move === 'apart') return message('yours-apart-title');
  if (state === 'little') return message(mirror.coverage.days < SHORT_DAYS ? 'yours-short-title' : 'yours-few-title');
  const changed = mirror.changes.length > 0 ? 1 : 0;
  return message('yours-open-title', { count: changed + likely({ mirror, people }).length });
}

/** Who opens. Shown where all lengths of silence agree, including the one that ends a conversation, or where that one
 * says even. A range that merely includes one half is not enough: with few counts it includes three of four too. */
function opens({ mirror: { rhythm, cut }, people }: Ground): readonly Message[] {
  const row = rhythm.initiation.find(({ gapSeconds }) => gapSeconds === cut.sessionGapSeconds);
  const share = row?.shareA ?? null;
  if (row === undefined || share === null) return [];
  if (rhythm.opensMore === null)
    return share.low80 >= EVEN[0] && share.high80 <= EVEN[1] ? [message('yours-opens-even')] : [];
  return opensMoreAt(row) === rhythm.opensMore ? [opensSaid(share.median, people)] : [];
}

/** Number of conversations that each began, in whole tenths that make ten together, whoever is called A. A small share
 * beside nearly all is not none. Five and five would hide a difference, so that case uses hundredths, as the finding
 * does. */
export function opensSaid(shareA: number, [a, b]: Pair<Person>): Message {
  const most = Math.max(shareA, 1 - shareA);
  const of = Math.round(10 * most) === 5 ? 100 : 10;
  const more = Math.round(of * most);
  const [one, other] = shareA >= 0.5 ? [a, b] : [b, a];
  if (more === 10) return message('yours-opens-nearly', { one, other });
  const [countA, countB] = shareA >= 0.5 ? [more, of - more] : [of - more, more];
  return message('yours-opens', { a, b, countA, countB, of });
}
/** Range that a share's interval must stay in to be called about half. */
const EVEN = [0.4, 0.6] as const;

/** Date of a role change, and the question that only the two can answer. */
function turned({ mirror }: Ground): readonly Message[] {
  const change = mirror.changes.at(-1);
  if (change === undefined) return [];
  const when = wallOn(mirror.clock, secondsOf(change.at.median));
  if (untilOf(mirror) !== null) return [...turnsToo(mirror), message('yours-what-happened', { when })];
  return [
    message(
      change.sure !== 'likely' ? 'finding-change-leans' : tradesPlaces(change) ? 'yours-traded' : 'finding-change',
      { when },
    ),
    message('yours-what-happened', { when }),
  ];
}

/** Note that the two take turns, beside the date it became even. */
const turnsToo = ({ pattern }: Mirror): readonly Message[] =>
  pattern.verdict === 'pursue-distance' ? [message('finding-turns')] : [];

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

/** Facts beside a finding: who opens and what changed; without either, how soon answers come. Where one no longer
 * answers, only how it was answered. */
function alsoStands(ground: Ground): readonly Message[] {
  const { mirror, people } = ground;
  const { kind, of } = mirror.headline;
  if (isGone(kind)) {
    const began = mirror.story[0]?.began ?? null;
    const [one, other] = of === 'b' ? [people[1], people[0]] : people;
    const counts =
      began === null ? [] : [message('yours-answered', { one, other, count: began.count, answered: began.answered })];
    return [...counts, message('sure-not-why')];
  }
  const others = [
    ...besideStory(ground),
    ...(kind === 'open' ? likely(ground).slice(1) : []),
    ...(of === null && kind !== 'even' ? opens(ground) : []),
    ...(kind === 'changedPlaces' ? [] : turned(ground)),
    ...wouldTell(ground),
  ];
  return others.length > 0 ? others : answerTimes(ground);
}

/** The second story, who reaches out more, and the question that a day asks. */
function besideStory({ mirror, people }: Ground): readonly Message[] {
  const { headline, story, level, clock } = mirror;
  const [first] = story;
  if (headline.claims[0] !== 'story' || first === undefined) return [];
  const one = people[level.more === 'b' ? 1 : 0];
  const other = people[level.more === 'b' ? 0 : 1];
  const asked = first.range !== null && first.since !== null ? wallOn(clock, secondsOf(first.since)) : null;
  return [
    ...(story.length > 1 ? [storyHeading(mirror, people, 1)] : []),
    ...(first.kind === 'changedPlaces' ? [message('yours-been-both')] : []),
    ...(asked === null ? [] : [message('yours-what-happened', { when: asked })]),
    ...(level.more !== null && level.sure === 'likely' && first.of === 'both'
      ? [message('finding-level', { one, other })]
      : []),
  ];
}

/** Limit of this chat where one of the two reaches, and what would show more. */
function wouldTell({ mirror, people }: Ground): readonly Message[] {
  const { kind, of } = mirror.headline;
  if (kind !== 'level' || untilOf(mirror) !== null) return [];
  const [one, other] = of === 'b' ? [people[1], people[0]] : people;
  return [message('yours-would-tell', { one, other })];
}

function answerTimes({ mirror, people: [a, b] }: Ground): readonly Message[] {
  const [ofA, ofB] = mirror.rhythm.latency.given.map(({ p50 }) => p50.median);
  if (ofA == null || ofB == null) return [];
  return [
    toldAlike(ofA, ofB)
      ? message('yours-answer-times-alike', { a, b, count: ofA })
      : message('yours-answer-times', { a, b, countA: ofA, countB: ofB }),
  ];
}

const likely = ({ mirror, people }: Pick<Ground, 'mirror' | 'people'>): readonly Message[] =>
  likelyDirections(mirror, people).map(claim => message('finding-likely', { claim }));

function openStands(ground: Ground): readonly Message[] {
  const { mirror, scores, people } = ground;
  const [a, b] = people;
  const { together, apart, move } = scores.weeks;
  const of = together + apart;
  const messages = mirror.counts.messages;
  const counted = message('yours-counted', { a, b, countA: messages[0], countB: messages[1] });
  // Both writing in the same weeks is true of every chat, so it is no finding.
  const weeks = of >= LEAST_CHANGES && move === 'apart' ? [message('yours-weeks-apart', { count: apart, of })] : [];
  const all = [...weeks, ...likely(ground), ...opens(ground), ...turned(ground), ...answerTimes(ground)];
  return all.length >= 2 ? all.slice(0, 3) : [counted, ...all];
}
const LEAST_CHANGES = 10;

type Why = NonNullable<Mirror['pattern']['why']>;

function whyOf({ mirror, scores }: Ground, state: 'open' | 'little'): Why {
  if (state === 'little') return 'short';
  if (scores.weeks.move === 'apart') return 'alternating';
  const why = mirror.pattern.why ?? 'weak';
  if (why === 'weak' && scores.weeks.move === 'together') return 'shared';
  return why === 'weak' && mirror.coverage.days < SHORT_DAYS ? 'short' : why;
}
const SHORT_DAYS = 120;
/** If nothing could be fitted with enough days, days are not what is lacking. */
const shortDays = (state: 'open' | 'little'): number => (state === 'little' ? LEAST_DAYS : SHORT_DAYS);
const HOLE = 14 * 86_400;
/** A record with so many messages of each is not short of messages. */
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
  // Marking whose days are whose helps at once, however old the record.
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

/** The step of each story. Where both write less, nobody is told to write. */
const TONIGHT = {
  lessTogether: 'yours-tonight-elsewhere',
  fading: 'yours-tonight-elsewhere',
  apart: 'yours-tonight-elsewhere',
  moreTogether: 'yours-tonight-good',
  growing: 'yours-tonight-good',
  wavesTogether: 'yours-tonight-quiet',
  alternatingWeeks: 'yours-tonight-quiet',
  changedPlaces: 'yours-tonight-either',
} as const satisfies Partial<Record<HeadlineKind, string>>;

function tonight({ mirror, people }: Ground): Message {
  const { headline, pattern } = mirror;
  const { kind, of } = headline;
  if (isGone(kind)) return message('yours-tonight-waiting');
  if (kind === 'reciprocal') return message('yours-tonight-warm');
  if (kind in TONIGHT) return message(TONIGHT[kind as keyof typeof TONIGHT]);
  if (kind !== 'loop' && kind !== 'distance' && kind !== 'chase' && kind !== 'level')
    return message('yours-tonight-easy');
  if (untilOf(mirror) !== null) return message('yours-tonight-easy');
  const reaching = of ?? (pattern.reaching === 'a' || pattern.reaching === 'b' ? pattern.reaching : null);
  if (kind === 'chase' || reaching === null) return message('yours-tonight-either');
  const [one, other] = reaching === 'b' ? [people[1], people[0]] : people;
  return message('yours-tonight-reaching', { one, other });
}

import { type Interval, mapInterval } from '../base/index.ts';
import type { Both, Panel } from '../measures/index.ts';
import type { Turns } from '../turns/index.ts';
import type { Claim, Moment } from './claim.ts';
import type { Body } from './mirror.ts';
import { busyMoments, inOrder, momentAfter, momentOfTurns, openingMoments, turnsWithin } from './moments.ts';
import type { Clause, Range, Words } from './words/words.ts';

/** What a claim is built from. */
interface Ground {
  readonly body: Body;
  readonly turns: Turns;
  readonly words: Words;
  readonly livingTogether: boolean | null;
}

/** The findings, most telling first. What chance could make is not among them: where nothing stands out there is one claim
 * that says so and nothing more. Exchanging the people exchanges the two clauses of each claim and nothing else. */
export function claimsOf(body: Body, turns: Turns, words: Words, livingTogether: boolean | null): readonly Claim[] {
  if (turns.count === 0) return [];
  const ground: Ground = { body, turns, words, livingTogether };
  const pattern = patternClaim(ground);
  const others = [
    panelClaim(ground, 'after-several'),
    panelClaim(ground, 'after-quiet'),
    turnedClaim(ground),
    rolesClaim(ground),
    openingsClaim(ground),
    spiralsClaim(ground),
    timingClaim(ground),
    latelyClaim(ground),
  ].filter(claim => claim !== null);
  const few = body.diagnostics.outcome !== 'fine';
  if (pattern.sure !== 'likely' && others.length === 0 && !few) return [pattern, chanceClaim(ground)];
  return [pattern, ...others];
}

/** A clause about each, made by one function. */
function pair({ body }: Ground, say: (who: Clause, actor: 0 | 1) => string): readonly [string, string] {
  const [a, b] = body.people;
  return [say({ one: a.name, other: b.name }, 0), say({ one: b.name, other: a.name }, 1)];
}

const range80 = ({ median, low80, high80 }: Interval): Range => ({ median, low: low80, high: high80 });
const sentence = (...parts: readonly (string | null)[]): string => parts.filter(part => part !== null).join(' ');

/** Change of a rate for a doubling of what it answers to. */
const perDoubling = (coupling: Interval): Range => range80(mapInterval(coupling, c => 2 ** c));

function patternClaim(ground: Ground): Claim {
  const { body, turns, words } = ground;
  const { verdict, probability, sure, why } = body.pattern;
  const few = body.diagnostics.outcome !== 'fine';
  const answers = [body.coupling.bToA, body.coupling.aToB] as const;
  const base = {
    id: 'pattern',
    heading: words.heading.pattern(verdict, few),
    evidence: ['pattern.probability', 'coupling.aToB', 'coupling.bToA', 'coupling.support'],
    sources: ['christensen1990', 'rynes2004', 'holley2010'],
  };
  if (verdict === 'too-little-data') {
    const [first, p] = likeliest(probability);
    const counted = few || turns.count < 2;
    return {
      ...base,
      text: counted
        ? pair(ground, (who, actor) => words.clause.counted(who, body.counts.turns[actor]))
        : pair(ground, (who, actor) => words.clause.pattern(who, perDoubling(answers[actor]))),
      sure: 'too-little',
      dots: null,
      sureText: counted
        ? sentence(words.sure.few(Math.round(body.coverage.days)), words.sure.change(weeksMore(body)))
        : why === 'shared' && sure === 'open'
          ? words.sure.shared(words.verdict[first])
          : sentence(
              words.sure.undecided(words.verdict[first], Math.round(10 * p)),
              words.sure.change(weeksMore(body)),
            ),
      moments: [],
    };
  }
  const dots = Math.round(10 * probability[verdict]);
  return {
    ...base,
    text: pair(ground, (who, actor) => words.clause.pattern(who, perDoubling(answers[actor]))),
    sure: 'likely',
    dots,
    sureText: sentence(
      words.sure.dots('likely', dots),
      verdict === 'no-coupling' ? null : words.sure.nobodyStarts(),
      words.sure.change(weeksMore(body)),
    ),
    moments: busyMoments(turns, body.pictures.ribbon, words.moment.busy()),
  };
}

type Pattern = keyof Body['pattern']['probability'];
/** By probability, then in the order of the list, so that exchanging the people changes nothing. */
function likeliest(probability: Body['pattern']['probability']): readonly [Pattern, number] {
  return (Object.entries(probability) as [Pattern, number][]).reduce((best, x) => (x[1] > best[1] ? x : best));
}

/** Information grows with the length of a record: a quarter more of it, at least a month, is the least that moves odds
 * of four to one noticeably. */
const weeksMore = ({ coverage }: Body): number => Math.max(4, Math.round(coverage.days / 4 / 7));

/** A direction of a panel: the probability that the next came later, at its least telling time. */
const SURE = 0.975;

interface Direction {
  readonly later: boolean;
  readonly probability: number;
}

/** Later or sooner at every time of the panel that could be compared (two at least), and all of them agree. */
function directionOf(probabilities: readonly (number | null)[]): Direction | null {
  const known = probabilities.filter(p => p !== null);
  if (known.length < 2) return null;
  const least = Math.min(...known);
  const most = Math.max(...known);
  if (least >= SURE) return { later: true, probability: least };
  return most <= 1 - SURE ? { later: false, probability: 1 - most } : null;
}

const SHOWN_SECONDS = 3600;

function panelClaim(ground: Ground, id: Panel['id']): Claim | null {
  const { body, turns, words } = ground;
  const panel = body.pictures.panels.find(p => p.id === id)!;
  const directions = [directionOf(panel.of[0].probabilityLater), directionOf(panel.of[1].probabilityLater)] as const;
  const found = directions.filter(d => d !== null);
  if (found.length === 0) return null;
  const shown = panel.seconds.indexOf(SHOWN_SECONDS);
  const shares = panel.of.map(of => [of.after.within[shown], of.otherwise.within[shown]] as const);
  if (shares.some(([x, y]) => !x || !y)) return null;
  const kind = id === 'after-several' ? 'several' : 'quiet';
  const probability = found.reduce((product, d) => product * d.probability, 1);
  const note = id === 'after-several' ? words.moment.several() : words.moment.quiet();
  const index = body.pictures.panels.indexOf(panel);
  return {
    id,
    heading: words.heading[kind](wayOf(directions)),
    text: pair(ground, (who, actor) =>
      words.clause[kind](who, SHOWN_SECONDS, shares[actor]![0]!.median, shares[actor]![1]!.median),
    ),
    sure: 'likely',
    dots: Math.round(10 * probability),
    sureText: sentence(words.sure.likely(), words.sure.change(weeksMore(body))),
    evidence: [`pictures.panels.${index}.of.0`, `pictures.panels.${index}.of.1`],
    sources: ['kaplan1958', 'anderson1983'],
    moments: inOrder(panel.of.flatMap(of => of.after.examples.slice(0, 3).map(i => momentAfter(turns, i, note)))),
  };
}

function wayOf([p, q]: Both<Direction | null>): 'both' | 'one' | 'mixed' | 'sooner' | 'one-sooner' {
  if (p !== null && q !== null) return p.later !== q.later ? 'mixed' : p.later ? 'both' : 'sooner';
  return (p ?? q)!.later ? 'one' : 'one-sooner';
}

/** Who reaches more, stretch by stretch; said only where most stretches are clear. */
function rolesClaim(ground: Ground): Claim | null {
  const { body, turns, words } = ground;
  const { roles } = body;
  const a = roles.filter(role => role.reachingShareA.low95 > 0.5).length;
  const b = roles.filter(role => role.reachingShareA.high95 < 0.5).length;
  if (roles.length < 3 || a + b < roles.length / 2) return null;
  const note = words.moment.period();
  return {
    id: 'roles',
    heading: words.heading.roles(a > 0 && b > 0),
    text: pair(ground, (who, actor) => words.clause.roles(who, actor === 0 ? a : b, roles.length)),
    sure: 'likely',
    dots: null,
    sureText: roles.length > a + b ? words.sure.eitherWay(roles.length - a - b) : words.sure.clear(),
    evidence: ['roles'],
    sources: ['rynes2004', 'johnson2019'],
    moments: inOrder(
      [
        roles.findIndex(role => role.reachingShareA.low95 > 0.5),
        roles.findIndex(role => role.reachingShareA.high95 < 0.5),
      ]
        .filter(k => k >= 0)
        .flatMap(k => {
          const within = turnsWithin(turns, Date.parse(roles[k]!.from) / 1000, Date.parse(roles[k]!.to) / 1000);
          return within === null ? [] : [momentOfTurns(turns, within[0], within[1], note)];
        }),
    ),
  };
}

const TURN_DAYS = 4;

/** The surest turning point of who reaches more. */
function turnedClaim(ground: Ground): Claim | null {
  const { body, turns, words } = ground;
  const [turn] = [...body.turningPoints].sort((p, q) => q.probability - p.probability);
  if (turn === undefined) return null;
  const [at, from, to] = [turn.at, turn.from, turn.to].map(iso => Date.parse(iso) / 1000) as [number, number, number];
  const { reachingShareABefore: before, reachingShareAAfter: after } = turn;
  const shares = [
    [before.median, after.median],
    [1 - before.median, 1 - after.median],
  ] as const;
  const near = turnsWithin(turns, at - TURN_DAYS * 86_400, at + TURN_DAYS * 86_400);
  return {
    id: 'turned',
    heading: words.heading.turned(words.date(at)),
    text: pair(ground, (who, actor) => words.clause.turned(who, ...shares[actor])),
    sure: 'likely',
    dots: Math.round(10 * turn.probability),
    sureText: words.sure.turned(words.date(from), words.date(to)),
    evidence: ['turningPoints'],
    sources: ['rynes2004', 'holley2013'],
    moments: near === null ? [] : [momentOfTurns(turns, near[0], near[1], words.moment.turned())],
  };
}

const OPENING_SECONDS = 8 * 3600;

/** Who opens, beside who answers openings; only where the same one opens more at every session gap. */
function openingsClaim(ground: Ground): Claim | null {
  const { body, turns, words } = ground;
  const { initiation, opensMore, unanswered } = body.rhythm;
  const row = initiation.find(({ gapSeconds }) => gapSeconds === turns.cut.sessionGapSeconds);
  if (opensMore === null || !row?.shareA) return null;
  const shareA = row.shareA;
  const left = [unanswered[1], unanswered[0]].map(u => u.still.find(s => s.seconds === OPENING_SECONDS)?.share ?? null);
  if (left.includes(null)) return null;
  const shares = [range80(shareA), range80(mapInterval(shareA, x => 1 - x))] as const;
  return {
    id: 'openings',
    heading: words.heading.openings(),
    text: pair(ground, (who, actor) =>
      words.clause.openings(who, shares[actor], OPENING_SECONDS / 3600, 1 - left[actor]!.median),
    ),
    sure: 'likely',
    dots: null,
    sureText: words.sure.allGaps(initiation.map(({ gapSeconds }) => gapSeconds / 3600)),
    evidence: ['rhythm.initiationShare', 'rhythm.unanswered'],
    sources: ['brown2001'],
    moments: openingMoments(turns, words.moment.opening()),
  };
}

function spiralsClaim(ground: Ground): Claim | null {
  const { body, words } = ground;
  const { spirals } = body;
  if (spirals.length === 0) return null;
  const of = (who: 'a' | 'b'): number => spirals.filter(spiral => spiral.reaching === who).length;
  return {
    id: 'spirals',
    heading: words.heading.spirals(spirals.length),
    text: pair(ground, (who, actor) => words.clause.spirals(who, of(actor === 0 ? 'a' : 'b'), spirals.length)),
    sure: 'likely',
    dots: null,
    sureText: words.sure.nobodyStarts(),
    evidence: ['spirals'],
    sources: ['wile2013', 'holley2013'],
    moments: inOrder(
      spirals.flatMap(spiral => spiral.moments.slice(0, 3).map(m => ({ ...m, note: words.moment.spiral() }))),
    ),
  };
}

/** Positive lag: B's peaks come after A's. Said only beside a pattern, and where the lag is surely not nothing. */
function timingClaim(ground: Ground): Claim | null {
  const { body, words } = ground;
  const { lagHours } = body.timing;
  const tells = body.pattern.verdict !== 'too-little-data' && body.pattern.verdict !== 'no-coupling';
  if (!tells || lagHours.low95 * lagHours.high95 <= 0) return null;
  const lags = [
    range80(mapInterval(lagHours, x => 0 - 3600 * x)),
    range80(mapInterval(lagHours, x => 3600 * x)),
  ] as const;
  return {
    id: 'timing',
    heading: words.heading.timing(),
    text: pair(ground, (who, actor) => words.clause.timing(who, lags[actor])),
    sure: 'likely',
    dots: null,
    sureText: words.sure.nobodyStarts(),
    evidence: ['timing.lagHours'],
    sources: ['laurenceau2005'],
    moments: busyMoments(ground.turns, body.pictures.ribbon, words.moment.busy()),
  };
}

/** Each beside their own twelve weeks before; left out where volume is no sign of anything. */
function latelyClaim(ground: Ground): Claim | null {
  const { body, turns, words, livingTogether } = ground;
  const end = turns.end[turns.count - 1]!;
  const last = turnsWithin(turns, end - 28 * 86_400, end + 1);
  const [one, two] = body.rhythm.ownLevel;
  const [a, b] = [one.lately, two.lately];
  if (livingTogether === true || !a || !b) return null;
  // A level that has swung like this before says nothing by swinging again.
  const change = (x: Interval, unusual: number | null): number =>
    (x.high95 < 1 && unusual === -1) || (x.low95 > 1 && unusual === 1) ? unusual : 0;
  const [p, q] = [change(a, one.unusual), change(b, two.unusual)];
  if (p === 0 && q === 0) return null;
  const kind = p === 0 || q === 0 ? 'one' : p !== q ? 'apart' : p < 0 ? 'both-less' : 'both-more';
  return {
    id: 'lately',
    heading: words.heading.lately(kind),
    text: pair(ground, (who, actor) => words.clause.lately(who, range80(actor === 0 ? a : b))),
    sure: 'likely',
    dots: null,
    sureText: sentence(words.sure.ownLevel(), words.sure.change(4)),
    evidence: ['rhythm.ownLevel.0.lately', 'rhythm.ownLevel.1.lately'],
    sources: ['holtzman2021'],
    moments: last === null ? [] : [momentOfTurns(turns, last[0], last[1], words.moment.period())],
  };
}

function chanceClaim(ground: Ground): Claim {
  const { body, words } = ground;
  return {
    id: 'chance',
    heading: words.heading.chance(),
    text: pair(ground, (who, actor) => words.clause.counted(who, body.counts.turns[actor])),
    sure: 'too-little',
    dots: null,
    sureText: words.sure.chance(),
    evidence: ['counts.turns'],
    sources: [],
    moments: [] as readonly Moment[],
  };
}

import { type Interval, mapInterval, type Message, type Person, type Pair } from '../../base/index.ts';
import { type Initiation, latelySpan, metOften, opensMoreAt, type Panel, weeksOf } from '../../measures/index.ts';
import type { Turns } from '../../turns/index.ts';
import { looksAlike } from './abstaining.ts';
import type { Claim } from '../body/claim.ts';
import { type Body, daysTold } from '../body/body.ts';
import { answersClaim, changeClaim, levelClaim, loneDirection, storyClaim } from './level-claims.ts';
import { busyMoments, inOrder, momentAfter, momentOfTurns, openingMoments, turnsWithin } from './moments.ts';
import { message } from '../../words/index.ts';
import { tenths } from '../body/tenths.ts';
import { onDoubling, timesOf } from '../body/times.ts';
import { likeliestOf, towardOf } from '../body/who-is-who.ts';

/** Inputs to a claim. */
interface Ground {
  readonly body: Body;
  readonly turns: Turns;
  readonly livingTogether: boolean | null;
}

/** The findings, strongest first. Anything within chance is left out: where nothing stands out, one claim says so and
 * nothing more. Exchanging the people exchanges the two clauses of each claim and nothing else. */
export function claimsOf(body: Body, turns: Turns, livingTogether: boolean | null): readonly Claim[] {
  if (turns.count === 0) return [];
  const ground: Ground = { body, turns, livingTogether };
  const story = storyClaim(body);
  // If one of them has stopped, no picture shows two people who answer each other.
  if (story !== null && (body.story[0]!.kind === 'stopped' || body.story[0]!.kind === 'unanswered')) return [story];
  const pattern = patternClaim(ground);
  const first = [story, levelClaim(body), changeClaim(body, turns)].filter(claim => claim !== null);
  const others = [
    answersClaim(body, 'answering'),
    answersClaim(body, 'delay'),
    panelClaim(ground, 'after-several'),
    panelClaim(ground, 'after-quiet'),
    rolesClaim(ground),
    openingsClaim(ground),
    spiralsClaim(ground),
    timingClaim(ground),
    latelyClaim(ground),
  ].filter(claim => claim !== null);
  // Alternating weeks do stand out, though they do not show who answers whom; so does one clear direction.
  const plain = body.pattern.why !== 'alternating' && weeksOf(turns).move !== 'apart' && loneDirection(body) === null;
  const none = first.length === 0 && others.length === 0;
  if (pattern.sure === 'open' && none && plain) return [pattern, chanceClaim(ground)];
  return [...first, pattern, ...others];
}

/** Whom a clause is about, and the other. */
interface Clause {
  readonly one: Person;
  readonly other: Person;
}

const clauseOf = ({ body }: Ground, actor: 0 | 1): Clause => {
  const person = (of: 0 | 1): Person => ({ person: of, name: body.people[of].name });
  return { one: person(actor), other: person(actor === 0 ? 1 : 0) };
};

/** A clause about each, made by one function. */
const pair = (ground: Ground, say: (who: Clause, actor: 0 | 1) => Message): readonly [Message, Message] => [
  say(clauseOf(ground, 0), 0),
  say(clauseOf(ground, 1), 1),
];

const inHundred = (share: number): number => Math.round(share * 100);

function patternClaim(ground: Ground): Claim {
  const { body, turns } = ground;
  const { verdict, probability, leansTo } = body.pattern;
  const few = body.diagnostics.outcome !== 'fine';
  const base = {
    id: 'pattern',
    heading: patternHeading(ground, few),
    text: few
      ? countedText(ground)
      : pair(ground, (who, actor) =>
          message('finding-pattern-clause', { ...who, times: timesOf(onDoubling(body, actor).median) }),
        ),
    range: few
      ? null
      : pair(ground, ({ one }, actor) => message('finding-pattern-range', { one, ...likely(onDoubling(body, actor)) })),
    evidence: ['pattern.probability', 'pictures.response.range', 'coupling.aToB', 'coupling.bToA', 'coupling.support'],
    sources: ['christensen1990', 'rynes2004', 'holley2010'],
  };
  if (leansTo !== null) {
    const dots = tenths(probability[leansTo]);
    return {
      ...base,
      sure: 'leans',
      dots,
      sureText: [message('sure-leans-dots', { dots }), ...clearerIn(body)],
      moments: [],
    };
  }
  if (verdict === 'too-little-data')
    return { ...base, sure: few ? 'too-little' : 'open', dots: null, sureText: whyOpen(body, few), moments: [] };
  const dots = tenths(probability[verdict]);
  return {
    ...base,
    sure: 'likely',
    dots,
    sureText: [
      message('sure-dots', { dots }),
      message(verdict === 'no-coupling' ? 'sure-outside-help' : 'sure-nobody-starts'),
      changeIn(body),
    ],
    moments: busyMoments(turns, body.pictures.ribbon, message('moment-busy')),
  };
}

const changeIn = (body: Body): Message => message('sure-more-weeks', { weeks: weeksMore(body) });

const clearerIn = ({ pattern: { moreWeeks } }: Body): readonly Message[] =>
  moreWeeks === null ? [] : [message('sure-clearer', { weeks: moreWeeks })];

/** Why no pattern is told, and what would help. Planted loops show the gain: of 16 records with weeks away or of fights,
 * 4 were found with all days, 16 without those days (lab/docs/validation.md). */
function whyOpen(body: Body, few: boolean): readonly Message[] {
  const { probability, why, alternationDays } = body.pattern;
  if (few) return [message('sure-few', { days: daysTold(body) }), changeIn(body)];
  if (why === 'alternating')
    return [
      alternationDays === null
        ? message('sure-changes-over')
        : message('sure-alternating', { days: Math.round(alternationDays) }),
      message('sure-alternating-help'),
    ];
  const outside = message('sure-outside-help');
  const [closest, p] = likeliestOf(probability);
  const first = message(`verdict-${closest}`);
  if (why !== 'shared') return [message('sure-closest', { first, inTen: tenths(p) }), ...clearerIn(body), outside];
  const alike = looksAlike(probability);
  return [message('sure-shared', { first, alike }), message('sure-shared-help', { alike }), outside];
}

/** Names stand in a heading only where the two differ, and then in the order of what they do. */
function patternHeading(ground: Ground, few: boolean): Message {
  const { verdict, why, leansTo } = ground.body.pattern;
  const [onA, onB] = verdict === 'too-little-data' ? [0, 0] : towardOf(verdict, ground.body);
  if (leansTo !== null) return message('finding-pattern-leans', { first: message(`verdict-${leansTo}`) });
  if (verdict === 'chase') return message('finding-pattern-chase', clauseOf(ground, onB > onA ? 0 : 1));
  if (verdict === 'one-sided') return message('finding-pattern-one-sided', clauseOf(ground, onB !== 0 ? 0 : 1));
  if (verdict !== 'too-little-data') return message(`finding-pattern-${verdict}`);
  if (few) return message('finding-pattern-few');
  if (why === 'alternating') return message('finding-pattern-alternating');
  return message(loneDirection(ground.body) === null ? 'finding-pattern-open' : 'finding-pattern-half');
}

const countedText = (ground: Ground): readonly [Message, Message] =>
  pair(ground, ({ one }, actor) => message('finding-counted', { one, count: ground.body.counts.messages[actor] }));

const likely = ({ median, low80, high80 }: Interval): { median: number; low: number; high: number } => ({
  median,
  low: low80,
  high: high80,
});

/** Information grows with the length of a record. A quarter more, at least a month, is the least that moves odds of
 * four to one noticeably. */
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
  const { body, turns } = ground;
  const panel = body.pictures.panels.find(p => p.id === id)!;
  const directions = [directionOf(panel.of[0].probabilityLater), directionOf(panel.of[1].probabilityLater)] as const;
  const found = directions.filter(d => d !== null);
  if (found.length === 0) return null;
  const shown = panel.seconds.indexOf(SHOWN_SECONDS);
  const shares = panel.of.map(of => [of.after.within[shown], of.otherwise.within[shown]] as const);
  if (shares.some(([x, y]) => !x || !y)) return null;
  const kind = id === 'after-several' ? 'several' : 'quiet';
  const probability = found.reduce((product, d) => product * d.probability, 1);
  const note = message(`moment-${kind}`);
  const index = body.pictures.panels.indexOf(panel);
  return {
    id,
    heading: panelHeading(ground, kind, directions),
    text: pair(ground, (who, actor) => {
      const [after, otherwise] = shares[actor]!;
      return message(`finding-${kind}-clause`, {
        ...who,
        after: inHundred(after!.median),
        otherwise: inHundred(otherwise!.median),
      });
    }),
    range: null,
    sure: 'likely',
    dots: tenths(probability),
    sureText: [message('sure-times'), message('sure-more-weeks', { weeks: weeksMore(body) })],
    evidence: [`pictures.panels.${index}.of.0`, `pictures.panels.${index}.of.1`],
    sources: ['kaplan1958', 'anderson1983'],
    moments: inOrder(panel.of.flatMap(of => of.after.examples.slice(0, 3).map(i => momentAfter(turns, i, note)))),
  };
}

function panelHeading(ground: Ground, kind: 'several' | 'quiet', [p, q]: Pair<Direction | null>): Message {
  if (p !== null && q !== null && p.later === q.later)
    return message(p.later ? `finding-${kind}-both` : `finding-${kind}-sooner`);
  // Order of the message: first the person whose direction is known, or whose answers come later.
  const who = clauseOf(ground, p !== null && (q === null || p.later) ? 0 : 1);
  if (p !== null && q !== null) return message(`finding-${kind}-mixed`, who);
  return message((p ?? q)!.later ? `finding-${kind}-one` : `finding-${kind}-one-sooner`, who);
}

/** Who reaches more, period by period; stated only where most periods are clear. */
function rolesClaim(ground: Ground): Claim | null {
  const { body, turns } = ground;
  const { roles } = body;
  const a = roles.filter(role => role.reachingShareA.low95 > 0.5).length;
  const b = roles.filter(role => role.reachingShareA.high95 < 0.5).length;
  // A change is already reported with its day; the periods before and after would repeat it or contradict it.
  if (roles.length < 3 || a + b < roles.length / 2 || body.changes.length > 0) return null;
  const note = message('moment-period');
  return {
    id: 'roles',
    heading: message(a > 0 && b > 0 ? 'finding-roles-mixed' : 'finding-roles-steady'),
    text: pair(ground, ({ one }, actor) =>
      message('finding-roles-clause', { one, more: actor === 0 ? a : b, of: roles.length }),
    ),
    range: null,
    sure: 'likely',
    dots: null,
    sureText: [
      roles.length > a + b ? message('sure-either-way', { count: roles.length - a - b }) : message('sure-clear'),
    ],
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

const OPENING_SECONDS = 8 * 3600;
const FEW_OPENINGS = 10;

/** Claim of who opens, beside who answers openings. The same person must open more at every session gap that occurred
 * often. The gap used for the numbers must agree too, however rare. */
function openingsClaim(ground: Ground): Claim | null {
  const { body, turns } = ground;
  const { initiation, opensMore } = body.rhythm;
  const row = initiation.find(({ gapSeconds }) => gapSeconds === turns.cut.sessionGapSeconds);
  if (opensMore === null || !row?.shareA || opensMoreAt(row) !== opensMore) return null;
  const shareA = row.shareA;
  const shares = [shareA, mapInterval(shareA, x => 1 - x)] as const;
  return {
    id: 'openings',
    heading: message('finding-openings', clauseOf(ground, opensMore === 'a' ? 0 : 1)),
    text: openingsText(ground, row, shares),
    range: pair(ground, ({ one }, actor) => {
      const { low80, high80 } = shares[actor];
      return message('finding-openings-range', { one, low: inHundred(low80), high: inHundred(high80) });
    }),
    sure: 'likely',
    dots: null,
    sureText: [message('sure-gaps', { hours: initiation.filter(metOften).map(({ gapSeconds }) => gapSeconds / 3600) })],
    evidence: ['rhythm.initiationShare', 'rhythm.unanswered'],
    sources: ['brown2001'],
    moments: openingMoments(turns, message('moment-opening')),
  };
}

function openingsText(
  ground: Ground,
  { opened }: Initiation,
  shares: readonly [Interval, Interval],
): readonly [Message, Message] {
  const { unanswered } = ground.body.rhythm;
  const left = [unanswered[1], unanswered[0]].map(u => u.still.find(s => s.seconds === OPENING_SECONDS)?.share ?? null);
  // Too few openings for a percentage: show counts.
  if (left.includes(null) || Math.min(...opened) < FEW_OPENINGS)
    return pair(ground, ({ one }, actor) =>
      message('finding-openings-counted', { one, count: opened[actor], of: opened[0] + opened[1] }),
    );
  return pair(ground, (who, actor) =>
    message('finding-openings-clause', {
      ...who,
      share: inHundred(shares[actor].median),
      answered: inHundred(1 - left[actor]!.median),
      within: OPENING_SECONDS,
    }),
  );
}

function spiralsClaim(ground: Ground): Claim | null {
  const { body } = ground;
  const { spirals } = body;
  if (spirals.length === 0) return null;
  const of = (who: 'a' | 'b'): number => spirals.filter(spiral => spiral.reaching === who).length;
  return {
    id: 'spirals',
    heading: message('finding-spirals', { count: spirals.length }),
    text: pair(ground, ({ one }, actor) =>
      message('finding-spirals-clause', { one, more: of(actor === 0 ? 'a' : 'b'), of: spirals.length }),
    ),
    range: null,
    sure: 'likely',
    dots: null,
    sureText: [message('sure-nobody-starts')],
    evidence: ['spirals'],
    sources: ['wile2013', 'holley2013'],
    moments: inOrder(
      spirals.flatMap(spiral => spiral.moments.slice(0, 3).map(m => ({ ...m, note: message('moment-spiral') }))),
    ),
  };
}

/** Positive lag: B's peaks come after A's, or after A's lows. Stated only beside a pattern, for a lag that is clearly
 * not zero and of known direction. */
function timingClaim(ground: Ground): Claim | null {
  const { body } = ground;
  const { lagHours, alike } = body.timing;
  const tells = body.pattern.verdict !== 'too-little-data' && body.pattern.verdict !== 'no-coupling';
  if (!tells || lagHours.low95 * lagHours.high95 <= 0 || Math.max(alike, 1 - alike) < SURE) return null;
  const apart = alike < 0.5;
  const seconds = mapInterval(lagHours, x => Math.abs(3600 * x));
  const [low, high] = [seconds.low80, seconds.high80].sort((x, y) => x - y) as [number, number];
  const bAfter = lagHours.median > 0;
  return {
    id: 'timing',
    heading: message(apart ? 'finding-timing-apart' : 'finding-timing'),
    text: pair(ground, (who, actor) =>
      message(apart ? 'finding-timing-apart-clause' : 'finding-timing-clause', {
        ...who,
        by: seconds.median,
        when: bAfter === (actor === 1) ? 'after' : 'before',
      }),
    ),
    range: pair(ground, ({ one }) => message('finding-timing-range', { one, low, high })),
    sure: 'likely',
    dots: null,
    sureText: [message('sure-nobody-starts')],
    evidence: ['timing.lagHours'],
    sources: ['laurenceau2005'],
    moments: busyMoments(ground.turns, body.pictures.ribbon, message('moment-busy')),
  };
}

/** Each beside their own twelve weeks before; left out where volume is no sign of anything. */
function latelyClaim(ground: Ground): Claim | null {
  const { body, turns, livingTogether } = ground;
  const weeks = latelySpan(turns);
  const last = weeks && turnsWithin(turns, weeks.from, weeks.to);
  const [one, two] = body.rhythm.ownLevel;
  const [a, b] = [one.lately, two.lately];
  if (livingTogether === true || !a || !b) return null;
  // A level that has swung like this before shows nothing by swinging again.
  const change = (x: Interval, unusual: number | null): number =>
    (x.high95 < 1 && unusual === -1) || (x.low95 > 1 && unusual === 1) ? unusual : 0;
  const [p, q] = [change(a, one.unusual), change(b, two.unusual)];
  if (p === 0 && q === 0) return null;
  return {
    id: 'lately',
    heading: latelyHeading(ground, p, q),
    text: pair(ground, ({ one }, actor) =>
      message('finding-lately-clause', { one, times: timesOf((actor === 0 ? a : b).median) }),
    ),
    range: pair(ground, ({ one }, actor) => message('finding-lately-range', { one, ...likely(actor === 0 ? a : b) })),
    sure: 'likely',
    dots: null,
    sureText: [message('sure-own-level'), message('sure-more-weeks', { weeks: 4 })],
    evidence: ['rhythm.ownLevel.0.lately', 'rhythm.ownLevel.1.lately'],
    sources: ['holtzman2021'],
    moments: last === null ? [] : [momentOfTurns(turns, last[0], last[1], message('moment-period'))],
  };
}

/** -1: less than usual, 1: more, 0: either. */
function latelyHeading(ground: Ground, p: number, q: number): Message {
  if (p === q) return message(p < 0 ? 'finding-lately-both-less' : 'finding-lately-both-more');
  if (p * q < 0) return message('finding-lately-apart', clauseOf(ground, p > 0 ? 0 : 1));
  const who = clauseOf(ground, p !== 0 ? 0 : 1);
  return message(p + q > 0 ? 'finding-lately-one-more' : 'finding-lately-one-less', who);
}

const chanceClaim = (ground: Ground): Claim => ({
  id: 'chance',
  heading: message('finding-chance'),
  text: countedText(ground),
  range: null,
  sure: 'open',
  dots: null,
  sureText: [message('sure-chance')],
  evidence: ['counts.messages'],
  sources: [],
  moments: [],
});

import type { Interval, Message, Pair, Person } from '../../base/index.ts';
import { WEEK, wallOn } from '../../base/index.ts';
import type { Sure } from '../../fit/index.ts';
import type { Turns } from '../../turns/index.ts';
import { message } from '../../words/index.ts';
import { type Body, datesTold, type MirrorChange, type MirrorStory, secondsOf } from '../body/body.ts';
import type { Claim } from '../body/claim.ts';
import { momentOfTurns, turnsWithin } from './moments.ts';

type Both = readonly [Message, Message];
const personOf = ({ people }: Body, of: 0 | 1): Person => ({ person: of, name: people[of].name });
const both = (body: Body, say: (one: Person, other: Person, of: 0 | 1) => Message): Both => [
  say(personOf(body, 0), personOf(body, 1), 0),
  say(personOf(body, 1), personOf(body, 0), 1),
];
const COUNTED = { range: null, dots: null, moments: [] } as const;

/** The plain story: a heading with its date, and what each wrote before and since. */
export function storyClaim(body: Body): Claim | null {
  const [story] = body.story;
  if (story === undefined) return null;
  const { kind, range } = story;
  const gone = kind === 'stopped' || kind === 'unanswered';
  return {
    ...COUNTED,
    id: 'story',
    heading: storyHeading(body, [personOf(body, 0), personOf(body, 1)]),
    text: storyClauses(body, story),
    sure: story.sure,
    sureText: [
      range === null ? message('sure-counted') : message('sure-step', { dates: datesTold(body, ...range) }),
      ...(gone ? [message('sure-not-why')] : []),
    ],
    evidence: ['story.0', 'counts.messages'],
    sources: [],
  };
}

/** How much each wrote, in the two parts of the story. Of who reaches out, the shares stand instead. */
function storyClauses(body: Body, { kind, before, after, blocks }: MirrorStory): Both {
  const change = body.changes.at(-1);
  if (kind === 'changedPlaces' && change !== undefined) return changeClauses(body, change);
  if (kind === 'even' && body.level.share !== null) return shareClauses(body, body.level.share, 100);
  const parts = kind in PARTS ? PARTS[kind as keyof typeof PARTS] : blocks?.whose === 'each' ? 'swap' : 'busy';
  return both(body, (one, _, of) =>
    before === null
      ? message('finding-story-always-clause', { one, after: Math.round(after[of]) })
      : message('finding-story-clause', {
          one,
          kind: parts,
          before: Math.round(before[of]),
          after: Math.round(after[of]),
        }),
  );
}

const PARTS = {
  stopped: 'since',
  unanswered: 'since',
  returned: 'silence',
  fading: 'course',
  growing: 'course',
  lessTogether: 'since',
  moreTogether: 'since',
} as const satisfies Partial<Record<MirrorStory['kind'], string>>;

/** The sentence of a plain story. */
export function storyHeading(
  { story: stories, clock }: Pick<Body, 'story' | 'clock'>,
  people: Pair<Person>,
  which = 0,
): Message {
  const story = stories[which];
  if (story === undefined) throw new Error('no plain story to tell');
  const [one, other] = story.of === 'b' ? [people[1], people[0]] : people;
  const when = story.since === null ? null : wallOn(clock, secondsOf(story.since));
  switch (story.kind) {
    case 'stopped':
      return message('finding-stopped', { other, when: when! });
    case 'unanswered':
      return when === null
        ? message('finding-unanswered-always', { one })
        : message('finding-unanswered', { one, when });
    case 'returned':
      return message('finding-returned', { from: when!, to: wallOn(clock, secondsOf(story.until!)) });
    case 'lessTogether':
    case 'moreTogether':
      return message(`finding-${story.kind}`, { when: when! });
    case 'changedPlaces':
      return message('finding-changedPlaces', { one: other, other: one, when: when! });
    case 'alternatingWeeks':
      return message('finding-alternatingWeeks', {
        whose: story.blocks!.whose,
        weeks: Math.round(story.blocks!.seconds / WEEK),
      });
    default:
      return message(`finding-${story.kind}`);
  }
}

/** A share of two as whole numbers that make ten together, or a hundred where one of ten would be none, or both five. */
export function sharesOf(shareA: number, whole?: 100): { readonly of: number; readonly counts: Pair<number> } {
  const most = Math.round(10 * Math.max(shareA, 1 - shareA));
  const of = whole ?? (most === 10 || most === 5 ? 100 : 10);
  const more = Math.min(of - (shareA === 0 || shareA === 1 ? 0 : 1), Math.round(of * Math.max(shareA, 1 - shareA)));
  return { of, counts: shareA >= 0.5 ? [more, of - more] : [of - more, more] };
}

/** How often each reached out. */
function shareClauses(body: Body, { median }: Interval, whole?: 100): Both {
  const shares = sharesOf(median, whole);
  return both(body, (one, _, who) =>
    message('finding-level-clause', { one, count: shares.counts[who], of: shares.of }),
  );
}

/** Who reaches how much, where one of them does at least two thirds. */
export function levelClaim(body: Body): Claim | null {
  const { more, sure, share } = body.level;
  if (more === null || share === null) return null;
  const of = more === 'a' ? 0 : 1;
  return {
    ...COUNTED,
    id: 'level',
    heading: message(sure === 'likely' ? 'finding-level' : 'finding-level-leans', {
      one: personOf(body, of),
      other: personOf(body, of === 0 ? 1 : 0),
    }),
    text: shareClauses(body, share),
    sure,
    sureText: [message('sure-level'), message('sure-nobody-starts')],
    evidence: ['level', 'rhythm.initiationShare'],
    sources: ['rynes2004', 'brown2001'],
  };
}

const CHANGE_DAYS = 4;

function changeClauses(body: Body, { before, after }: MirrorChange): Both {
  const inHundred = ({ median }: Interval, of: 0 | 1): number => {
    const a = Math.round(100 * median);
    return of === 0 ? a : 100 - a;
  };
  return both(body, (one, _, of) =>
    message('finding-change-clause', { one, before: inHundred(before, of), after: inHundred(after, of) }),
  );
}

/** Claim of the last change and its date. */
export function changeClaim(body: Body, turns: Turns): Claim | null {
  const change = body.changes.at(-1);
  if (change === undefined) return null;
  const at = secondsOf(change.at.median);
  const near = turnsWithin(turns, at - CHANGE_DAYS * 86_400, at + CHANGE_DAYS * 86_400);
  return {
    ...COUNTED,
    id: 'change',
    heading: message(change.sure === 'likely' ? 'finding-change' : 'finding-change-leans', {
      when: wallOn(body.clock, at),
    }),
    text: changeClauses(body, change),
    sure: change.sure,
    sureText: [message('sure-change', { dates: datesTold(body, change.at.low80, change.at.high80) })],
    evidence: ['changes'],
    sources: ['rynes2004', 'holley2013'],
    moments: near === null ? [] : [momentOfTurns(turns, near[0], near[1], message('moment-turned'))],
  };
}

/** Claim of each person's answers when the other reaches out more: how often, or how soon. Made where it is likely for
 * either. */
export function answersClaim(body: Body, about: 'answering' | 'delay'): Claim | null {
  const ways = likelyWays(body, about);
  const heading = directionHeading(about, ways, [personOf(body, 0), personOf(body, 1)]);
  if (heading === null) return null;
  return {
    ...COUNTED,
    id: about,
    heading,
    text: both(body, (one, other, of) => message(`finding-${about}-clause`, { one, other, way: ways[of] })),
    sure: 'likely' satisfies Sure,
    sureText: [message('sure-more-weeks', { weeks: Math.max(4, Math.round(body.coverage.days / 4 / 7)) })],
    evidence: ['directions'],
    sources: ['christensen1990'],
  };
}

/** The likely directions, as a sentence for each behaviour: reaching out, chance of answering, delay. */
export const likelyDirections = (body: Pick<Body, 'directions'>, people: Pair<Person>): readonly Message[] =>
  ABOUT.map(about => directionHeading(about, likelyWays(body, about), people)).filter(found => found !== null);

/** The one person whose reaching likely answers the other's; null where neither's or both do. Days that come in turns
 * look like such an answer. */
export function loneDirection(body: Pick<Body, 'directions' | 'pattern'>): 'a' | 'b' | null {
  if (body.pattern.why === 'alternating') return null;
  const [a, b] = likelyWays(body, 'reaching');
  if ((a === 'open') === (b === 'open')) return null;
  return a === 'open' ? 'b' : 'a';
}

const ABOUT = ['reaching', 'answering', 'delay'] as const;
type About = (typeof ABOUT)[number];
type Way = 'more' | 'less' | 'open';

const likelyWays = ({ directions }: Pick<Body, 'directions'>, about: About): Pair<Way> =>
  (['a', 'b'] as const).map((of): Way => {
    const found = directions.find(one => one.of === of && one.about === about);
    if (found === undefined || found.sure !== 'likely') return 'open';
    const { more, same, less } = found.probability;
    return same > Math.max(more, less) ? 'open' : more > less ? 'more' : 'less';
  }) as unknown as Pair<Way>;

function directionHeading(about: About, [a, b]: Pair<Way>, people: Pair<Person>): Message | null {
  if (a === 'open' && b === 'open') return null;
  if (a === b && a !== 'open' && about !== 'reaching') return message(`finding-${about}-both`, { way: a });
  if (a === b) return message(a === 'less' ? 'finding-pattern-pursue-distance' : 'finding-pattern-reciprocal');
  // Named first: whose direction is known, or who answers more.
  const of = a !== 'open' && (b === 'open' || a === 'more') ? 0 : 1;
  const [one, other] = [people[of], people[of === 0 ? 1 : 0]];
  const way = (of === 0 ? a : b) as 'more' | 'less';
  if (a === 'open' || b === 'open')
    return message('finding-half', { claim: message(`finding-${about}-one`, { one, other, way }), other });
  // A chase names first the person who is followed.
  if (about === 'reaching') return message('finding-pattern-chase', { one: other, other: one });
  return message(`finding-${about}-mixed`, { one, other });
}

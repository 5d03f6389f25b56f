import { describe, expect, test } from 'vitest';
import { DAY, exchangeBy, HOUR, MINUTE, randomFrom } from '../../src/base/index.ts';
import { echo } from '../../lab/simulators/index.ts';
import { observe } from '../../src/fit/index.ts';
import { countBids, timingOf } from '../../src/fit/inside.ts';
import { abstaining } from '../../src/story/claims/abstaining.ts';
import { claimsOf } from '../../src/story/claims/claims.ts';
import {
  type Claim,
  type Glance,
  glanceOf,
  fittedFor,
  type Mirror,
  MIRROR_EXCHANGE,
  mirror,
  mirrorOf,
  opensSaid,
  scoresOf,
  whoIsWho,
} from '../../src/story/index.ts';
import { headlineOf } from '../../src/story/headline.ts';
import { signInDays, signInMinutes } from '../../src/story/plots/scores.ts';
import { type Times, timesOf } from '../../src/story/body/times.ts';
import { type Cut, cuts, messagesOf, toTurns, type Turns, withSessionGap } from '../../src/turns/index.ts';
import { loadWords, message, speaker } from '../../src/words/index.ts';
import { type Entry, recordsOf, START } from '../turns/records.ts';
import { DANCE, UNFITTED, inventedMirror, inventedTurns } from './mirrors.ts';

// Records whose truth is known: what is said of them must be true of them.

const { say } = speaker(await loadWords('en'));

interface Told {
  readonly mirror: Mirror;
  readonly glance: Glance;
  readonly turns: Turns;
  readonly claim: (id: string) => Claim | undefined;
}
function told(entries: readonly Entry[], cut: Cut = cuts.usual): Told {
  const records = recordsOf([...entries].sort((p, q) => p.at - q.at));
  const turns = toTurns(records, [0, 1], cut);
  const found = mirror(turns, {}, 1);
  const scores = scoresOf(turns, messagesOf(records, [0, 1], turns), fittedFor(found));
  return {
    mirror: found,
    turns,
    glance: glanceOf(found, scores, ['Ada', 'Ben']),
    claim: id => found.claims.find(claim => claim.id === id),
  };
}

/** A conversation of three messages at each of some hours of each day; `opener` says who begins it. */
function conversations(
  days: number,
  hours: readonly number[],
  opener: (day: number, chance: () => number) => 0 | 1,
  seed = 4,
): Entry[] {
  const random = randomFrom(seed);
  const next = (): number => random.uniform();
  return Array.from({ length: days }, (_, day) => day).flatMap(day =>
    hours.flatMap(hour => {
      const from = opener(day, next);
      let at = START + day * DAY + (hour + 2 * next()) * HOUR;
      return [from, 1 - from, from].map(of => {
        at += (2 + 12 * next()) * MINUTE;
        return { at, from: of };
      });
    }),
  );
}

describe('what is said is true of the record', () => {
  test('[S52] a word for an amount is true of its sizes', () => {
    const named: Readonly<Record<Times, number | null>> = {
      hardly: null,
      quarter: 1 / 4,
      third: 1 / 3,
      half: 1 / 2,
      'two-thirds': 2 / 3,
      less: 5 / 6,
      same: 1,
      more: 5 / 4,
      'half-again': 3 / 2,
      twice: 2,
      three: 3,
      four: null,
    };
    for (let k = -400; k <= 400; k++) {
      const factor = Math.exp(k / 80);
      const times = timesOf(factor);
      if (times === 'hardly') expect(factor).toBeLessThan(1 / 6);
      else if (times === 'four') expect(factor).toBeGreaterThanOrEqual(4);
      else expect(Math.abs(Math.log(factor / named[times]!))).toBeLessThan(Math.log(1.51));
    }
  });

  test('[S62] a difference reads differently at both ends', () => {
    const minutes = (least: number, most: number) =>
      signInMinutes({
        kind: 'answer',
        probabilityLater: 0.99,
        variants: [least, least, most].map(x => ({
          middle: { median: x * MINUTE, low80: null, high80: null, low95: null, high95: null },
        })),
      });
    const week = (least: number, most: number) =>
      signInDays({ perDay: [least / 7, null, most / 7], probabilityMore: 0.99 });
    // "About 25 minutes" of both, "about 3 days" of both, "about 3 times a week" of both.
    expect(minutes(22.6, 27.3)).toBeNull();
    expect(minutes(2.55 * 24 * 60, 3.4 * 24 * 60)).toBeNull();
    expect(minutes(22, 30)).toBe(-1);
    expect(week(2.6, 3.4)).toBeNull();
    expect(week(2.4, 3.4)).toBe(1);
  });

  test.each([
    ['en', 'less than a sixth'],
    ['de', 'weniger als ein Sechstel'],
    ['es', 'menos de la sexta parte'],
  ] as const)('[S52] %s: less than a sixth is said as less', async (language, less) => {
    const words = speaker(await loadWords(language));
    const one = { person: 0, name: 'Ada' } as const;
    const hardly = { one, other: { person: 1, name: 'Ben' }, times: 'hardly' } as const;
    expect(words.say('finding-pattern-clause', hardly)).toContain(less);
    expect(words.say('finding-lately-clause', { one, times: 'hardly' })).toContain(less);
  });

  test('[S10] [S52] “lately” is the last four weeks, and so is its moment', () => {
    // Forty weeks of both, then five in which Ben sends one in ten.
    const entries = conversations(45 * 7 + 6, [8, 11, 14, 17], (_, chance) => (chance() < 0.5 ? 0 : 1));
    const left = entries.filter(({ at, from }, k) => from === 0 || at < START + 280 * DAY || k % 10 === 0);
    const turns = toTurns(recordsOf(left), [0, 1], cuts.usual);
    const { claims } = mirrorOf(turns, UNFITTED, {}, 1);
    const {
      moments: [moment],
      text,
    } = claims.find(({ id }) => id === 'lately')!;
    expect(say(text[1])).toBe(
      'In the last four weeks of this chat Ben wrote less than a sixth as much per week as in the twelve before.',
    );
    const weeks = (at: number): number => (at - turns.start[0]!) / (7 * DAY);
    expect(weeks(moment!.from)).toBeGreaterThanOrEqual(41);
    expect(weeks(moment!.from)).toBeLessThan(41.2);
    expect(weeks(moment!.to)).toBeGreaterThan(44.8);
    expect(weeks(moment!.to)).toBeLessThanOrEqual(45);
  });

  test('[S56] where one wrote little, months are not too few', () => {
    const entries = conversations(97, [8, 13, 18], () => 0).filter(({ from }, k) => from === 0 || k % 30 === 1);
    const records = recordsOf(entries);
    const turns = toTurns(records, [0, 1], cuts.usual);
    const scores = scoresOf(turns, messagesOf(records, [0, 1], turns));
    const headline = { kind: 'short', sure: 'open', of: null, claims: ['pattern'] } as const;
    const short = { ...mirrorOf(turns, UNFITTED, {}, 1), headline };
    const { state, why } = glanceOf(short, scores, ['Ada', 'Ben']);
    expect(state).toBe('little');
    expect(why).toEqual([message('yours-why-few')]);
  });

  test('[S53] only silences that came often enough are named', () => {
    // Nearly every day has its conversations: a whole day’s silence hardly comes, and then Ben writes first.
    const entries = conversations(300, [8, 13, 18], (_, chance) => (chance() < 0.68 ? 0 : 1)).filter(
      ({ at }) => Math.floor((at - START) / DAY) % 60 !== 30,
    );
    const { mirror: found, claim } = told(entries);
    const often = found.rhythm.initiation.filter(({ opened: [a, b] }) => a + b >= 20);
    expect(often.length).toBeLessThan(found.rhythm.initiation.length);
    expect(claim('openings')!.sureText).toEqual([
      message('sure-gaps', { hours: often.map(({ gapSeconds }) => gapSeconds / HOUR) }),
    ]);
  });

  test('[S53] whoever begins all is told so, in counts', () => {
    const all = told(conversations(110, [8, 16], () => 0));
    const [opened] = [all.mirror.rhythm.initiation.find(({ gapSeconds }) => gapSeconds === 4 * HOUR)!.opened];
    expect(opened[1]).toBe(0);
    expect(all.claim('openings')!.text.map(text => say(text))).toEqual([
      `Ada started ${opened[0]} of ${opened[0]} conversations.`,
      `Ben started 0 of ${opened[0]} conversations.`,
    ]);
    expect(all.claim('chance')).toBe(undefined);
    for (const every of [30, 1000]) {
      let n = 0;
      const { glance, claim } = told(conversations(110, [8, 16], () => (++n % every === 0 ? 1 : 0)));
      expect([glance.kind, say(glance.title)]).toEqual([
        'level',
        'Of the two, Ada reaches out more often, Ben less often.',
      ]);
      // Of a hundred, since of ten the other's would be none.
      expect(glance.clauses!.map(text => text.args?.['of'])).toEqual([100, 100]);
      // Of seven nobody would say how many of a hundred.
      expect(claim('openings')!.text[1].id).toBe('finding-openings-counted');
    }
  });

  test('[S65] a level until a day names its month', () => {
    const { glance } = told(
      conversations(420, [8, 13, 18], (day, chance) => (chance() < (day < 260 ? 0.9 : 0.5) ? 0 : 1)),
    );
    expect([glance.kind, glance.title.id, say(glance.title)]).toEqual([
      'level',
      'finding-level-until',
      expect.stringMatching(/^Until \w+.*, Ada reached out more often\. Since then you two are about even\.$/),
    ]);
    expect(glance.clauses!.map(text => [text.args?.['before'], text.args?.['after'], text.args?.['of']])).toEqual([
      [expect.toBeOneOf([9, 90]), expect.toBeOneOf([5, expect.any(Number)]), expect.any(Number)],
      [expect.toBeOneOf([1, 10]), expect.any(Number), expect.any(Number)],
    ]);
    // Nobody is told to reach out more, or less.
    expect(glance.tonight.id).toBe('yours-tonight-easy');
  });

  test('[S53] who starts more needs the conversation’s own silence', () => {
    // Three conversations on each of six days, Ada's most of them; after a day and more of quiet `first` writes.
    const counted = (first: (round: number) => 0 | 1) => {
      const entries = conversations(128, [8, 13, 18], (_, chance) => (chance() < 0.8 ? 0 : 1)).flatMap(entry => {
        const days = (entry.at - START) / DAY;
        if (days % 8 < 6) return [entry];
        return days % 8 > 7.7 ? [{ ...entry, from: first(Math.floor(days / 8)) }] : [];
      });
      const records = recordsOf(entries);
      const turns = toTurns(records, [0, 1], withSessionGap(cuts.usual, 24 * HOUR));
      const found = mirrorOf(turns, UNFITTED, {}, 1);
      const { stands } = glanceOf(found, scoresOf(turns, messagesOf(records, [0, 1], turns)), ['Ada', 'Ben']);
      return { found, stands, claim: found.claims.find(({ id }) => id === 'openings') };
    };
    const even = counted(round => (round % 2 === 0 ? 0 : 1));
    const { opened } = even.found.rhythm.initiation.at(-1)!;
    expect(even.found.rhythm.opensMore).toBe('a');
    expect(opened[0] + opened[1]).toBeLessThan(20);
    // Under "Ada starts more" it said that each had started eight of sixteen.
    expect(even.claim).toBe(undefined);
    expect(even.stands.map(({ id }) => id)).not.toContain('yours-opens');
    const clear = counted(() => 0);
    expect(clear.claim!.text.map(text => say(text))).toEqual([
      'Ada started 16 of 16 conversations.',
      'Ben started 0 of 16 conversations.',
    ]);
  });

  test('[S53] who began how many is one in either order', () => {
    const people = [
      { person: 0, name: 'Ada' },
      { person: 1, name: 'Ben' },
    ] as const;
    for (let share = 0; share <= 1; share += 1 / 64) {
      const [forth, back] = [opensSaid(share, people), opensSaid(1 - share, people)];
      expect([forth.args?.['countA'], forth.args?.['countB']]).toEqual([back.args?.['countB'], back.args?.['countA']]);
      // Together they are all, and where more is said of one it is more.
      const [countA, countB] = [Number(forth.args['countA'] ?? 1), Number(forth.args['countB'] ?? 0)];
      expect([1, 10, 100]).toContain(countA + countB);
      if (share !== 0.5 && forth.id === 'yours-opens') expect(countA > countB).toBe(share > 0.5);
      if (share !== 0.5) expect(forth.args?.['one']).toEqual(back.args?.['other']);
    }
  });

  test('[S53] a chosen silence is told beside the others', () => {
    const entries = conversations(110, [8, 13, 18], (_, chance) => (chance() < 0.75 ? 0 : 1));
    const { mirror: found, claim } = told(entries, withSessionGap(cuts.usual, 3 * HOUR));
    expect(found.rhythm.initiation.map(({ gapSeconds }) => gapSeconds / HOUR)).toEqual([0.5, 1, 2, 3, 4, 8, 24]);
    const { shareA } = found.rhythm.initiation[3]!;
    expect(claim('openings')!.text[0].args?.['share']).toBe(Math.round(100 * shareA!.median));
    expect(found.level.openings!.median).toBeCloseTo(shareA!.median, 9);
    expect(withSessionGap(cuts.usual, 4 * HOUR).sessionGapsSeconds).toEqual(cuts.usual.sessionGapsSeconds);
  });

  test('[S54] the last of several changes is told', () => {
    const {
      mirror: found,
      turns,
      claim,
      glance,
    } = told(
      conversations(800, [8, 15], (day, chance) => (chance() < (day < 450 ? 0.8 : day < 690 ? 0.1 : 0.9) ? 0 : 1)),
    );
    expect(found.changes.length).toBe(2);
    expect(found.level.since).not.toBeNull();
    const change = claim('change')!;
    expect(say(change.heading)).toMatch(/^Around 2\d November 2025, who reaches out changed\.$/);
    const [before, since] = [change.text[0].args?.['before'], change.text[0].args?.['after']] as [number, number];
    expect(before).toBeGreaterThan(3);
    expect(before).toBeLessThan(17);
    expect(since).toBeGreaterThan(83);
    expect(found.changes[0]!.after).toEqual(found.changes[1]!.before);
    expect(say(glance.title)).toBe(
      'Until November 2025, it was Ben who reached out more. Since then, it has been Ada.',
    );
    expect(glance.stands.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['yours-been-both', 'yours-what-happened']),
    );
    // What is only leaned to is said to be.
    const changes = found.changes.map(one => ({ ...one, sure: 'leans' as const }));
    const scores = scoresOf(turns, messagesOf(recordsOf([]), [0, 1], turns), fittedFor(found));
    const body = { ...found, changes, story: [] };
    const one = { ...body, headline: headlineOf(body) };
    const leaning = glanceOf(one, scores, ['Ada', 'Ben']).stands.map(({ id }) => id);
    expect(leaning).toContain('finding-change-leans');
    expect(leaning).not.toContain('yours-traded');
  });

  test('[S55] busy after quiet is said as that', () => {
    const base = inventedMirror(3, DANCE);
    const turns = inventedTurns(3, DANCE);
    const timingOfEcho = (sign: 1 | -1): Mirror['timing'] =>
      timingOf(countBids(observe(echo({ days: 365, lagDays: 3, sign }, 1))), randomFrom(1));
    const clauses = (sign: 1 | -1): readonly string[] => {
      const timing = timingOfEcho(sign);
      const found = { ...base, timing, pattern: { ...base.pattern, verdict: 'pursue-distance' as const } };
      const claim = claimsOf(found, turns, null).find(({ id }) => id === 'timing')!;
      const swapped = claimsOf(exchangeBy(MIRROR_EXCHANGE, found), turns, null).find(({ id }) => id === 'timing')!;
      expect(swapped.text.map(({ id, args }) => [id, args?.['when']])).toEqual(
        claim.text.toReversed().map(({ id, args }) => [id, args?.['when']]),
      );
      return claim.text.map(text => say(text));
    };
    expect(clauses(1)[1]).toMatch(/^Busy and quiet times from Ben came about .* after those from Ada\.$/);
    expect(clauses(-1)[1]).toMatch(/^Busy times from Ben came about .* after quiet times from Ada\.$/);
    expect(timingOfEcho(1).alike).toBeGreaterThan(0.95);
    expect(timingOfEcho(-1).alike).toBeLessThan(0.05);
  });

  test('[S56] what is few is named: months or weeks', () => {
    // An hour a week, forty messages each time.
    const weekly = Array.from({ length: 60 }, (_, week) =>
      Array.from({ length: 40 }, (_, k) => ({ at: START + week * 7 * DAY + 20 * HOUR + k * 90, from: k % 2 })),
    ).flat();
    const records = recordsOf(weekly);
    const { mirror: found, turns } = told(weekly);
    expect(found.diagnostics.outcome).toBe('few-events');
    // Ada begins each of them, and that stands whatever can be fitted.
    expect(found.headline.kind).toBe('level');
    const scores = scoresOf(turns, messagesOf(records, [0, 1], turns));
    const headline = { kind: 'short', sure: 'open', of: null, claims: ['pattern'] } as const;
    const glance = glanceOf({ ...found, headline }, scores, ['Ada', 'Ben']);
    expect(say(glance.title)).toBe('There is little to go by in this chat. Here is what it shows.');
    expect(glance.why).toEqual([message('abstains-few')]);
    expect(say(told(weekly.slice(0, 240)).glance.title)).toBe('This chat is young. Here is what it shows.');
  });

  test('[S61] any way that shows it tells who does what', () => {
    const entries = conversations(60, [9, 18], (_, chance) => (chance() < 0.5 ? 0 : 1));
    const { mirror: found, turns } = told(entries);
    const records = recordsOf([...entries].sort((p, q) => p.at - q.at));
    const scores = scoresOf(turns, messagesOf(records, [0, 1], turns));
    const shares = (way: 'more' | 'same' | 'less') => ({ more: 0.04, same: 0.04, less: 0.04, [way]: 0.92 });
    const look = (kind: 'chase', ways: { readonly a: 'more' | 'less'; readonly b: 'same' | 'more' }): Mirror => ({
      ...found,
      diagnostics: { ...found.diagnostics, outcome: 'fine' },
      headline: { kind: 'chase', sure: 'likely', of: ways.b === 'more' ? 'b' : 'a', claims: ['pattern'] },
      pattern: {
        ...found.pattern,
        ...({ verdict: kind, sure: 'likely', leansTo: null, why: null } as const),
        probability: {
          'pursue-distance': 0.02,
          reciprocal: 0.02,
          'one-sided': 0.02,
          'no-coupling': 0.02,
          [kind]: 0.92,
        },
      },
      directions: found.directions.map(one => ({
        ...one,
        sure: 'likely' as const,
        probability: shares(one.about === 'answering' ? ways[one.of] : 'same'),
      })),
      // What each reaches out hardly changes: which of the two it changes more, and which way, is chance.
      coupling: {
        ...found.coupling,
        bToA: { ...found.coupling.bToA, median: 0.01 },
        aToB: { ...found.coupling.aToB, median: ways.b === 'same' ? 0.09 : -0.09 },
      },
    });
    const heading = (m: Mirror): string => say(claimsOf(m, turns, null).find(({ id }) => id === 'pattern')!.heading);
    const title = (m: Mirror): string => say(glanceOf(m, scores, ['Ada', 'Ben']).title);
    const chase = look('chase', { a: 'less', b: 'more' });
    expect(heading(chase)).toBe('When Ada reaches out, Ben does too. When Ben reaches out, Ada eases off.');
    expect(title(chase)).toBe('When Ben reaches out, Ada steps back. When Ada reaches out, Ben follows.');
    for (const m of [chase]) {
      const back = exchangeBy(MIRROR_EXCHANGE, m);
      expect(heading({ ...back, people: m.people })).toBe(
        heading(m).replaceAll(/Ada|Ben/g, name => (name === 'Ada' ? 'Ben' : 'Ada')),
      );
      expect(whoIsWho(back).toward).toEqual(whoIsWho(m).toward.toReversed());
    }
  });

  test('[S60] shared weeks look like answers, or hide them', () => {
    const { mirror: found, turns } = told(conversations(60, [9, 18], (_, chance) => (chance() < 0.5 ? 0 : 1)));
    const rare = { 'pursue-distance': 0.1, reciprocal: 0.1, chase: 0.1, 'one-sided': 0.1, 'no-coupling': 0.1 };
    const diagnostics = { ...found.diagnostics, outcome: 'fine' as const };
    const saidOf = (closest: keyof typeof rare): string => {
      const open = { verdict: 'too-little-data', sure: 'open', leansTo: null, why: 'shared' } as const;
      const pattern = { ...found.pattern, ...open, probability: { ...rare, [closest]: 0.6 } };
      const claim = claimsOf({ ...found, diagnostics, pattern }, turns, null).find(({ id }) => id === 'pattern');
      const { abstains } = abstaining({ pattern, diagnostics: { ...diagnostics, residuals: diagnostics.waits } });
      return [...claim!.sureText, abstains!].map(text => say(text)).join(' ');
    };
    for (const closest of ['reciprocal', 'one-sided'] as const) {
      expect(saidOf(closest)).toContain('would look the same');
      expect(saidOf(closest)).toContain('could tell them apart');
    }
    for (const closest of ['no-coupling', 'pursue-distance', 'chase'] as const) {
      expect(saidOf(closest)).toContain('hard to see who answers whom');
      expect(saidOf(closest)).not.toMatch(/look the same|tell them apart/);
    }
  });

  test('[S57] beside a lean or one clear direction, chance is not named', () => {
    const entries = conversations(60, [9, 18], (_, chance) => (chance() < 0.5 ? 0 : 1));
    const { mirror: found, turns } = told(entries);
    const bare = {
      ...found,
      story: [],
      roles: [],
      spirals: [],
      directions: found.directions.map(one => ({ ...one, sure: 'open' as const })),
      rhythm: { ...found.rhythm, opensMore: null },
    };
    const reaching = found.directions.find(({ of, about }) => of === 'a' && about === 'reaching')!;
    const probability = { more: 0, same: 0.05, less: 0.95 };
    const one = [{ ...reaching, probability, sure: 'likely' as const }];
    const of = (
      leansTo: 'reciprocal' | null,
      directions: typeof found.directions = bare.directions,
    ): readonly string[] =>
      claimsOf(
        {
          ...bare,
          directions,
          diagnostics: { ...found.diagnostics, outcome: 'fine' },
          pattern: { ...found.pattern, verdict: 'too-little-data', why: 'weak', leansTo },
        },
        turns,
        null,
      ).map(({ id }) => id);
    expect(of(null)).toEqual(['pattern', 'chance']);
    expect(of('reciprocal')).toEqual(['pattern']);
    expect(of(null, one)).toEqual(['pattern']);
  });
});

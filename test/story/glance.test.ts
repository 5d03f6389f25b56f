import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NAMES, type Read, read } from './glances.ts';
import fc from '../seeded.ts';
import type { Message } from '../../src/base/index.ts';
import { DAY, HOUR } from '../../src/base/index.ts';
import { liveRecord } from '../../lab/simulators/index.ts';
import { type Sure, sureOf } from '../../src/fit/index.ts';
import { claimsOf } from '../../src/story/claims/claims.ts';
import { headlineOf as leads } from '../../src/story/headline.ts';
import {
  besideOf,
  clauseOf,
  daysTold,
  fittedOf,
  type Glance,
  glanceOf,
  headlineOf,
  headlineText,
  kindsOf,
  type Mirror,
  rhythmLines,
  tenths,
} from '../../src/story/index.ts';
import { type HeadlineKind, PREVALENCE } from '../../src/story/inside.ts';
import { loadWords, message, speaker, toldAlike } from '../../src/words/index.ts';
import { examplesOf } from '../../web/worker/session/examples.ts';
import { toView } from '../../web/worker/session/view.ts';
import { arbitraryEntries, type Entry, START } from '../turns/records.ts';
import { FULL } from '../full.ts';

const words = speaker(await loadWords('en'));

/** Every sentence of the first depth and of its pictures, at every amount. */
function sentences({ mirror: found, scores, glance, names }: Read): readonly string[] {
  const people = [
    { person: 0, name: names[0] },
    { person: 1, name: names[1] },
  ] as const;
  const all: (Message | null)[] = [
    glance.title,
    ...glance.stands,
    ...glance.why,
    ...glance.helps,
    glance.tonight,
    glance.model,
    fittedOf(found, 0, people),
    fittedOf(found, 1, people),
    ...scores.statements
      .flat()
      .flatMap(one => [
        ...[0, 1, 2].flatMap(amount => [headlineOf(one, amount, people), besideOf(one, amount)]),
        clauseOf(one, people),
      ]),
  ];
  return all.filter(one => one !== null).map(one => words.say(one));
}

const few = (count: number, days: number): readonly Entry[] =>
  Array.from({ length: count }, (_, i) => ({
    at: START + Math.floor((i * days * DAY) / count) + ((i * 7919) % 3) * HOUR,
    from: (i * 7 + (i % 3)) % 2,
    characters: 5 + (i % 60),
  })).sort((p, q) => p.at - q.at);

/** A record that much is said of, and neither a pattern nor a story; no test changes it. */
let known: Read | null = null;
const steady = (): Read => (known ??= withoutStory(read(few(600, 60))));

function withoutStory({ mirror: found, scores, names, turns }: Read): Read {
  const body = { ...found, story: [], claims: found.claims.filter(({ id }) => id !== 'story') };
  const one = { ...body, headline: leads(body) };
  return { mirror: one, scores, names, turns, glance: glanceOf(one, scores, names) };
}

describe('what is said at a glance', () => {
  test.each([
    ['no message', []],
    ['one', few(1, 1)],
    ['two', few(2, 1)],
    ['fifty', few(50, 12)],
    ['one day', few(120, 1)],
    ['one person', few(80, 20).map(entry => ({ ...entry, from: 0 }))],
  ])('[S29] a record of %s has a title, why and tonight', (_, entries) => {
    const { glance } = read(entries);
    expect(glance.state).not.toBe('sure');
    expect(glance.stands.length).toBeGreaterThan(0);
    expect(glance.why.length).toBeGreaterThan(0);
    expect(words.say(glance.title).length).toBeGreaterThan(10);
    expect(words.say(glance.tonight).length).toBeGreaterThan(10);
    expect(glance.leads).toEqual([]);
  });

  test('[S29] no sentence has NaN, undefined or a code name', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 150), entries => {
        const found = read(entries);
        // Ten empty dots would say "never" of what nobody knows.
        for (const { dots } of found.mirror.claims) expect(dots).not.toBe(0);
        for (const text of sentences(found))
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|\bobject\b|[{}]|yours-|[a-z]+-[a-z]+-[a-z]+:/);
      }),
      { numRuns: FULL ? 40 : 15 },
    );
  });

  /** An open record in which one response of Ben is known. */
  const openBut = (about: string, sure: Sure, more: number): ReturnType<typeof steady> => {
    const { mirror: found, ...others } = steady();
    const probability = { more, same: 0, less: 1 - more };
    const directions = found.directions.map(one =>
      one.of === 'b' && one.about === about ? { ...one, sure, probability } : { ...one, sure: 'open' as const },
    );
    return { ...others, mirror: { ...found, directions } };
  };

  test.each([
    ['a', [1, 0]],
    ['b', [0, 1]],
  ] as const)('[S71] where %s reaches out, the response to that is shown first', (of, order) => {
    const { mirror: found, scores } = steady();
    const probability = { more: 0.04, same: 0, less: 0.96 };
    const directions = found.directions.map(one => ({ ...one, sure: 'likely' as const, probability }));
    const headline = { ...found.headline, kind: 'loop' as const, of, sure: 'likely' as const };
    const { leads } = glanceOf({ ...found, directions, headline }, scores, NAMES);
    expect(leads.map(({ statement }) => statement.of)).toEqual(order);
  });

  test.each([
    [
      [null, 'pace'],
      ['fit', 'fit'],
    ],
    [
      ['pace', null],
      ['fit', 'fit'],
    ],
    [
      ['pace', 'pace'],
      ['counts', 'counts'],
    ],
    [
      [null, 'answer'],
      ['counts', 'fit'],
    ],
  ] as const)('[S73] how often each reaches out is said of both by one measure: %j', (shown, says) => {
    const { mirror: found, scores } = steady();
    const probability = { more: 0.04, same: 0, less: 0.96 };
    const directions = found.directions.map(one => ({ ...one, sure: 'likely' as const, probability }));
    const headline = { ...found.headline, kind: 'loop' as const, of: 'a' as const, sure: 'likely' as const };
    const { leads } = glanceOf({ ...found, directions, headline }, { ...scores, leads: shown }, NAMES);
    expect(leads.map(one => one.says)).toEqual(says);
  });

  test('[S70] one likely direction of reaching leads an open answer, with its own number', () => {
    const { mirror: found, scores } = openBut('reaching', 'likely', 0.9);
    const { state, kind, title, sure, inTen, leads } = glanceOf(found, scores, NAMES);
    expect({ state, kind, sure, inTen }).toEqual({ state: 'sure', kind: 'open', sure: 'likely', inTen: 9 });
    expect(words.say(title)).toBe(
      'When Ada reaches out more, Ben reaches out more, too. Whether Ada does the same isn’t clear yet.',
    );
    expect(leads.map(({ statement }) => statement.of)).toEqual([1]);
    expect(
      headlineText(found, [
        { person: 0, name: 'Ada' },
        { person: 1, name: 'Ben' },
      ]),
    ).toEqual(title);
    // Weeks that come in turns look like an answer.
    const inTurns = { ...scores, weeks: { ...scores.weeks, move: 'apart' as const } };
    expect(glanceOf(found, inTurns, NAMES).state).toBe('open');
  });

  test.each([
    [
      'answering',
      'likely',
      0.1,
      'When Ada reaches out more, Ben answers less often. Whether Ada does the same isn’t clear yet.',
    ],
    ['reaching', 'leans', 0.7, null],
  ] as const)('[S68] beside an open answer, %s that is %s is told or not', (about, sure, more, told) => {
    const { mirror: found, scores } = openBut(about, sure, more);
    const { state, title, stands } = glanceOf(found, scores, NAMES);
    expect(state).toBe('open');
    expect(words.say(title)).toBe(
      `Messages go back and forth; ${told === null ? 'no pattern stands out yet' : 'one thing stands out'}.`,
    );
    const said = stands.map(one => words.say(one)).filter(text => text.startsWith('Likely'));
    expect(said).toEqual(told === null ? [] : [`Likely: ${told}`]);
  });

  test('[S39] “about half” needs a range about one half', () => {
    // A conversation a day, of four messages.
    const daily = (openers: readonly number[]): readonly Entry[] =>
      openers.flatMap((from, day) =>
        [0, 1, 2, 3].map(k => ({ at: START + day * DAY + k * 1200, from: k % 2 === 0 ? from : 1 - from })),
      );
    const even = (openers: readonly number[]): boolean =>
      read(daily(openers)).glance.stands.some(({ id }) => id === 'yours-opens-even');
    expect(even([1, 0, 0, 0, 1])).toBe(false);
    expect(even([1, 0, 0, 0, 0, 0, 1, 1])).toBe(false);
    expect(even(Array.from({ length: 60 }, (_, day) => day % 2))).toBe(true);
    // Three in five of sixty: not surely more, and not surely about half.
    expect(even(Array.from({ length: 61 }, (_, day) => (day % 5 < 3 ? 0 : 1)))).toBe(false);
  });

  test('[S40] how sure is one number of ten everywhere', () => {
    const { mirror: found, scores, turns } = steady();
    expect(found.diagnostics.outcome).toBe('fine');
    const told = (p: number) => {
      const sure = sureOf(p);
      const pattern: Mirror['pattern'] = {
        ...found.pattern,
        sure,
        verdict: sure === 'likely' ? 'reciprocal' : 'too-little-data',
        leansTo: sure === 'leans' ? 'reciprocal' : null,
        why: 'weak',
        probability: {
          'pursue-distance': (1 - p) / 4,
          reciprocal: p,
          chase: (1 - p) / 4,
          'one-sided': (1 - p) / 4,
          'no-coupling': (1 - p) / 4,
        },
      };
      const kind = sure === 'open' ? 'open' : 'reciprocal';
      const one = { ...found, pattern, headline: { kind, sure, of: null, claims: ['pattern'] } as const };
      const claim = claimsOf(one, turns, null).find(({ id }) => id === 'pattern');
      const [{ args }] = claim!.sureText as [Message];
      return [glanceOf(one, scores, NAMES).inTen, claim!.dots ?? args?.['inTen'], args?.['dots'] ?? args?.['inTen']];
    };
    for (let k = 25; k < 100; k++) {
      const [inTen, ...others] = told(k / 100);
      expect(inTen, `${k} in 100`).toBe(Math.floor(k / 10));
      expect(others).toEqual([inTen, inTen]);
    }
    expect(told(1 - 1e-12)).toEqual([9, 9, 9]);
    expect([0, 0.1 + 0.2, 0.7, 1].map(tenths)).toEqual([0, 3, 7, 10]);
  });

  test('[S69] a headline that leans is 7 in 10 at most', () => {
    const { mirror: found, scores } = steady();
    const probability = { ...found.pattern.probability, 'pursue-distance': 0.93 };
    const away = {
      of: 'a',
      about: 'reaching',
      sure: 'likely',
      probability: { more: 0.03, same: 0.04, less: 0.93 },
    } as const;
    const directions = found.directions.map(one =>
      one.of === 'a' && one.about === 'reaching' ? { ...one, ...away } : one,
    );
    const tenth = (kind: HeadlineKind, sure: 'leans' | 'likely') =>
      glanceOf(
        {
          ...found,
          directions,
          pattern: { ...found.pattern, verdict: 'pursue-distance', sure: 'likely', probability },
          headline: { kind, sure, of: 'b', claims: ['level', 'pattern'] },
        },
        scores,
        NAMES,
      ).inTen;
    expect([tenth('distance', 'leans'), tenth('loop', 'leans')]).toEqual([7, 7]);
    expect([tenth('distance', 'likely'), tenth('loop', 'likely')]).toEqual([9, 9]);
  });

  test('[S29] for tonight follows the headline', () => {
    const { mirror: found, scores } = steady();
    const tonight = (kind: HeadlineKind, of: 'a' | 'b' | null, reaching: 'a' | 'b' | null = null) => {
      const story = {
        kind: 'returned',
        of: 'both',
        since: new Date(START * 1000).toISOString(),
        until: new Date((START + 40 * DAY) * 1000).toISOString(),
        sure: 'likely',
        before: [9, 8],
        after: [5, 4],
        began: null,
        explains: 0.5,
        line: [],
        blocks: null,
        range: null,
      } as const;
      const one = { ...found, story: [story], headline: { kind, of, sure: 'likely', claims: [] } as const };
      const { id, args } = glanceOf({ ...one, pattern: { ...found.pattern, reaching } }, scores, NAMES).tonight;
      return [id, (args?.['one'] as { readonly person: 0 | 1 } | undefined)?.person];
    };
    for (const kind of ['loop', 'distance', 'level'] as const) {
      expect(tonight(kind, 'a')).toEqual(['yours-tonight-reaching', 0]);
      expect(tonight(kind, 'b')).toEqual(['yours-tonight-reaching', 1]);
    }
    expect(tonight('loop', null, 'b')).toEqual(['yours-tonight-reaching', 1]);
    expect(tonight('loop', null)).toEqual(['yours-tonight-either', undefined]);
    expect(tonight('reciprocal', null)).toEqual(['yours-tonight-warm', undefined]);
    for (const kind of ['turns', 'open', 'returned', 'even'] as const)
      expect(tonight(kind, null)).toEqual(['yours-tonight-easy', undefined]);
    // Where both write less, nobody is told to write.
    for (const kind of ['lessTogether', 'fading', 'apart'] as const)
      expect(tonight(kind, null)).toEqual(['yours-tonight-elsewhere', undefined]);
    for (const kind of ['moreTogether', 'growing'] as const)
      expect(tonight(kind, null)).toEqual(['yours-tonight-good', undefined]);
    for (const kind of ['wavesTogether', 'alternatingWeeks'] as const)
      expect(tonight(kind, null)).toEqual(['yours-tonight-quiet', undefined]);
    expect(tonight('changedPlaces', 'a')).toEqual(['yours-tonight-either', undefined]);
    expect(tonight('chase', 'a')).toEqual(['yours-tonight-either', undefined]);
  });

  test('[S40] twenty courses agree only where that is certain', () => {
    const { mirror: found } = steady();
    const dealt = (p: number): readonly number[] => {
      const probability = { ...found.pattern.probability, reciprocal: p, 'pursue-distance': 1 - p };
      for (const kind of ['chase', 'one-sided', 'no-coupling'] as const) probability[kind] = 0;
      return kindsOf({ ...found, pattern: { ...found.pattern, probability } }).map(({ courses }) => courses);
    };
    for (const p of [0.5, 0.94, 0.95, 0.96, 0.98, 0.999, 1 - 1e-9]) {
      expect(Math.max(...dealt(p))).toBeLessThan(20);
      expect(dealt(p).reduce((sum, n) => sum + n, 0)).toBe(20);
    }
    expect(Math.max(...dealt(1))).toBe(20);
  });

  test('[S41] the fit has one sentence on page and finding', () => {
    const { mirror: found, turns } = steady();
    const people = [
      { person: 0, name: found.people[0].name },
      { person: 1, name: found.people[1].name },
    ] as const;
    const at = (times: number) => ({ ...found.coupling.aToB, median: Math.log2(times) });
    for (let k = 4; k < 80; k++) {
      const one = { ...found, coupling: { ...found.coupling, bToA: at(k / 20), aToB: at(4 - k / 20 + 0.01) } };
      expect([fittedOf(one, 0, people), fittedOf(one, 1, people)]).toEqual(claimsOf(one, turns, null)[0]!.text);
    }
  });

  test('[S43] how soon is one number, of answers that came', () => {
    // Two openings a day, most of them Ada's; of those one in three is answered, within half an hour.
    const entries = Array.from({ length: 400 }, (_, k) => k).flatMap((k): readonly Entry[] => {
      const opener = k % 3 === 0 ? 1 : 0;
      const at = START + k * 12 * HOUR + ((k * 7919) % 3600);
      const answer = { at: at + 600 + ((k * 613) % 900), from: 1 - opener };
      const more = { at: at + 2400 + ((k * 377) % 600), from: opener };
      return [{ at, from: opener }, ...(opener === 1 || k % 9 === 1 ? [answer, ...(k % 2 === 0 ? [more] : [])] : [])];
    });
    const { mirror: found, scores, turns } = read(entries);
    const open = { kind: 'open', sure: 'open', of: null, claims: [] } as const;
    const openGlance = glanceOf({ ...found, headline: open }, scores, NAMES);
    const { given } = found.rhythm.latency;
    for (const { p50, p90 } of given) {
      expect(p50.median).toBeGreaterThan(600);
      expect(p90.median).toBeLessThan(2400);
    }
    const [half, most] = [given.map(({ p50 }) => p50.median!), given.map(({ p90 }) => p90.median!)];
    const people = { a: { person: 0, name: 'Ada' }, b: { person: 1, name: 'Ben' } } as const;
    expect(openGlance.stands).toContainEqual(
      toldAlike(half[0]!, half[1]!)
        ? message('yours-answer-times-alike', { ...people, count: half[0]! })
        : message('yours-answer-times', { ...people, countA: half[0]!, countB: half[1]! }),
    );
    const [line] = rhythmLines(found, words);
    for (const of of [0, 1]) expect(line).toContain(`${words.duration(half[of]!)}, ${words.duration(most[of]!)}`);
    const row = toView(found).answers.find(({ label }) => label.id === 'yours-half-answers')!;
    expect(row.of.map(({ args }) => args?.['wait'])).toEqual(half);
    // What "how it is counted" shows is what was counted.
    expect(examplesOf(turns, row.measure).map(({ count }) => count)).toEqual(given.map(({ count }) => count));
    // One message and one answer: of the other there is none.
    const [none] = toView(read(few(2, 1).map((one, from) => ({ ...one, from }))).mirror).answers;
    expect(none!.of.map(({ id }) => id)).toContain('yours-too-few');
  });

  test('[S44] first messages have one number everywhere', () => {
    // Two openings a day; the opener writes again within the hour, and two in three are then answered.
    const entries = Array.from({ length: 400 }, (_, k) => k).flatMap((k): readonly Entry[] => {
      const from = k % 3 === 0 ? 1 : 0;
      const at = START + k * 12 * HOUR + ((k * 7919) % 3600);
      const answer = { at: at + 2 * HOUR + ((k * 613) % 9000), from: 1 - from };
      return [{ at, from }, { at: at + 1800, from }, ...(k % 5 < 2 ? [] : [answer])];
    });
    const { mirror: found, turns } = read(entries);
    const [ofA, ofB] = found.rhythm.unanswered;
    const half = [ofB.p50.median!, ofA.p50.median!];
    const most = rhythmLines(found, words).find(line => line.startsWith(words.say('mirror-answers-to')))!;
    for (const of of [0, 1]) expect(most).toContain(`${words.duration(half[of]!)}, `);
    const rows = toView(found).answers;
    const rowOf = (id: string) => rows.find(({ label }) => label.id === id)!;
    expect(rowOf('yours-half-openings').of.map(({ args }) => args?.['wait'])).toEqual(half);
    expect(rowOf('yours-half-waking').of.map(({ args }) => args?.['wait'])).toEqual(
      [ofB, ofA].map(({ waking }) => waking!.p50.median),
    );
    const counted = (measure: 'opening-answer' | 'unanswered'): readonly number[] =>
      examplesOf(turns, measure).map(({ count, among }) => 1 - count / among);
    const still = [ofA, ofB].map(one => one.still[0]!.share!.median);
    const [a, b] = counted('opening-answer');
    // Nothing but the last opening's wait is cut short.
    for (const [k, share] of [b!, a!].entries()) expect(share).toBeCloseTo(still[k]!, 2);
    for (const [k, share] of counted('unanswered').entries()) expect(1 - share).toBeCloseTo(still[k]!, 2);
    expect(rowOf('yours-no-answer').note?.args?.['wait']).toBe(ofA.still[0]!.seconds);
    const few = toView(read([{ at: START, from: 0 }]).mirror).answers;
    expect(few.find(({ label }) => label.id === 'yours-half-openings')!.of.map(({ id }) => id)).toEqual([
      'yours-too-few',
      'yours-too-few',
    ]);
  });

  test('[S44] fewer than ten moments have no share', () => {
    // Each opens so often, a day apart, and is answered within the hour every other time; what stands before the first is not known.
    const told = (openings: number) => {
      const entries = Array.from({ length: 2 * openings + 1 }, (_, k) => k).flatMap((k): readonly Entry[] => {
        const [at, from] = [START + k * 24 * HOUR, k % 2];
        return k % 4 < 2
          ? [{ at, from }]
          : [
              { at, from },
              { at: at + 1200, from: 1 - from },
            ];
      });
      const { mirror: found } = read(entries);
      expect(found.rhythm.unanswered.map(one => one.openings)).toEqual([openings, openings]);
      const row = toView(found).answers.find(({ label }) => label.id === 'yours-no-answer')!;
      const line = rhythmLines(found, words).find(one => one.startsWith(words.say('mirror-unanswered')))!;
      return [row.of.map(({ id }) => id), line.split(words.say('mirror-unknown')).length - 1];
    };
    expect(told(9)).toEqual([['yours-too-few', 'yours-too-few'], 2]);
    expect(told(10)).toEqual([['yours-about-in-ten', 'yours-about-in-ten'], 0]);
  });

  test('[S30] exchanging the people exchanges names only', () => {
    // Few messages over a long time in the long form.
    const cases = [few(600, 60), few(50, 12), ...(FULL ? [few(300, 200)] : [])];
    for (const entries of cases) {
      const forth = read(entries);
      const back = read(entries, true);
      const tell = ({ glance }: Read): unknown =>
        [glance.title, ...glance.why, ...glance.helps, glance.tonight].map(one => words.say(one));
      expect(tell(back)).toEqual(tell(forth));
      expect(back.glance.state).toBe(forth.glance.state);
      // What is said of each, once with either first.
      const told = (one: Read): readonly string[] =>
        one.glance.stands.map(each => [...words.say(each)].sort().join(''));
      expect(told(back)).toEqual(told(forth));
    }
  });

  test('[S31] an old export is to be made again today', () => {
    const { mirror: found, scores, names } = steady();
    const end = few(600, 60).at(-1)!.at;
    const on = (now: number): Glance => glanceOf(found, scores, names, now);
    expect(on(end + 3 * DAY).byDate).toBeGreaterThan(end + 20 * DAY);
    const old = on(end + 400 * DAY);
    expect(old.byDate).toBeNull();
    expect(old.helps.map(one => words.say(one)).join(' ')).toContain('Export the chat again today');
  });

  test('[S29] a record’s days are one number', () => {
    const { mirror: found, scores } = steady();
    for (const days of [0.4, 1, 1.4, 12.4, 12.6, 119.4]) {
      const short = {
        ...found,
        pattern: { ...found.pattern, why: 'short' as const },
        coverage: { ...found.coverage, days },
      };
      const [why] = glanceOf(short, { ...scores, weeks: { ...scores.weeks, move: 'neither' } }, NAMES, null).why;
      expect(why).toEqual(message('yours-why-short', { days: days < 1 ? 0 : daysTold(short) }));
    }
  });

  test('[S31] alternating weeks want days named, thousands are not few', () => {
    const { turns } = liveRecord(
      { life: 'custody', plant: 'none', through: 'openings', strength: 0, days: 250, volume: 1 },
      3,
    );
    const entries = Array.from({ length: turns.count }, (_, i) => ({ at: turns.start[i]!, from: turns.actor[i]! }));
    const { mirror: found, scores, glance } = read(entries, false, entries.at(-1)!.at + 800 * DAY);
    expect(found.pattern.why).toBe('alternating');
    expect(glance.helps).toEqual([message('yours-helps-alternating')]);
    const whys = (messages: number): readonly string[] =>
      glanceOf(
        {
          ...found,
          headline: { kind: 'open', sure: 'open', of: null, claims: ['pattern'] },
          pattern: { ...found.pattern, why: 'short' },
          counts: { ...found.counts, messages: [messages, messages] },
        },
        scores,
        NAMES,
        null,
      ).why.map(({ id }) => id);
    expect(whys(60)).toEqual(['yours-why-few']);
    expect(whys(5000)).toEqual(['yours-why-unsteady']);
  });

  test('[S29] a time without either is named, not called silence', () => {
    const before = few(200, 50);
    const after = before.map(entry => ({ ...entry, at: entry.at + 150 * DAY }));
    const told = ({ glance }: Read): string => glance.stands.map(one => words.say(one)).join(' ');
    expect(told(read([...before, ...after]))).toContain('may be silence, or something is missing');
    expect(told(read(before))).not.toContain('may be silence');
    // Two such times are both named, and the quiet week is none of theirs.
    const later = before.map(entry => ({ ...entry, at: entry.at + 300 * DAY }));
    const twice = read([...before, ...after, ...later]);
    expect(told(twice)).toMatch(/^.*From \w+ \d+ to \w+ \d+, and from \w+ \d+ to \w+ \d+, neither of you wrote/);
    const { weekly } = twice.scores;
    const quiet = weekly!.notes.filter(({ kind }) => kind === 'both-quiet').map(({ at }) => at);
    const nearest = (at: number): number => Math.min(...weekly!.ticks.map(tick => Math.abs(tick.at - at)));
    for (const at of quiet) expect(nearest(at)).toBeLessThan(8 * 7 * DAY);
  });

  test('[S32] the model’s shares are those of docs/claims.md', () => {
    const table = readFileSync(resolve(import.meta.dirname, '../../docs/claims.md'), 'utf8');
    const share = (id: string): number =>
      Number(new RegExp(`\\*\\*${id}\\*\\*[^|]*\\| \\w+; (\\d+) %`).exec(table)![1]) / 100;
    expect(PREVALENCE.tiny).toBeCloseTo(share('tiny-difference'), 2);
    expect(PREVALENCE.hard).toBeCloseTo(share('tiny-difference-hard-start'), 2);
  });
});

import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { exchangeBy, type Message, type Pair, type Worded } from '../../src/base/index.ts';
import { exchangeMessage } from '../../src/base/inside.ts';
import { type Evidence, PATTERNS } from '../../src/fit/index.ts';
import { type Claim, MIRROR_EXCHANGE, sameDance, whoIsWho } from '../../src/story/index.ts';
import { message } from '../../src/words/index.ts';
import { fate } from '../../web/pages/yours/change/fate.ts';
import { DANCE, inventedMirror } from '../story/mirrors.ts';

const ADA = { person: 0, name: 'Ada' } as const;
const BEN = { person: 1, name: 'Ben' } as const;

const found = inventedMirror(3, DANCE);
const pattern = found.claims.find(({ id }) => id === 'pattern')!;

const claim = (heading: Message, text: Pair<Message> = pattern.text): Claim => ({
  ...pattern,
  sure: 'likely',
  dots: null,
  heading,
  text,
});
/** About the other one of the two what was said of the one. */
const exchanged = ({ text: [a, b], ...rest }: Claim): Claim => ({
  ...rest,
  heading: exchangeMessage(rest.heading),
  text: [exchangeMessage(b), exchangeMessage(a)],
});
const counted = (id: string, one: Record<string, Worded>, two: Record<string, Worded>): Pair<Message> => [
  { id, args: { one: ADA, other: BEN, ...one } },
  { id, args: { one: BEN, other: ADA, ...two } },
];

const steady = message('finding-roles-steady');
const turning = message('finding-change', { when: 1e9 });
const ONE_WAY: readonly (readonly [string, Claim])[] = [
  ['who follows in a chase', claim(message('finding-pattern-chase', { one: ADA, other: BEN }))],
  ['who changes', claim(message('finding-pattern-one-sided', { one: ADA, other: BEN }))],
  ['who answers later', claim(message('finding-several-one', { one: ADA, other: BEN }))],
  ['who writes more lately', claim(message('finding-lately-apart', { one: ADA, other: BEN }))],
  [
    'who comes first',
    claim(
      message('finding-timing'),
      counted('finding-timing-clause', { by: 60, when: 'before' }, { by: 60, when: 'after' }),
    ),
  ],
  ['who reaches out more', claim(steady, counted('finding-roles-clause', { more: 6, of: 8 }, { more: 1, of: 8 }))],
  [
    'who reaches out more since',
    claim(turning, counted('finding-change-clause', { before: 30, after: 70 }, { before: 70, after: 30 })),
  ],
];

describe('what a changed assumption does to a finding', () => {
  test.each(ONE_WAY)('[W15] %s turned round: it says something else', (_, was) => {
    expect(fate(was, was)).toBe('yours-fate-same');
    expect(fate(was, exchanged(was))).toBe('yours-fate-other');
    expect(fate(exchanged(was), was)).toBe('yours-fate-other');
    expect(fate(exchanged(was), exchanged(was))).toBe('yours-fate-same');
  });

  test('[W15] a lean counts; its size, date and names do not', () => {
    const leans = (first: Message): Claim => ({ ...claim(message('finding-pattern-leans', { first })), sure: 'leans' });
    expect(fate(leans(message('verdict-reciprocal')), leans(message('verdict-pursue-distance')))).toBe(
      'yours-fate-other',
    );
    expect(fate(leans(message('verdict-reciprocal')), leans(message('verdict-reciprocal')))).toBe('yours-fate-same');
    const roles = (a: number, b: number): Claim =>
      claim(steady, counted('finding-roles-clause', { more: a, of: 8 }, { more: b, of: 8 }));
    expect(fate(roles(6, 1), roles(5, 2))).toBe('yours-fate-same');
    expect(fate(claim(turning), claim(message('finding-change', { when: 1.001e9 })))).toBe('yours-fate-same');
    expect(
      fate(
        claim(message('finding-pattern-chase', { one: ADA, other: BEN })),
        claim(message('finding-pattern-chase', { one: { ...ADA, name: 'A.' }, other: BEN })),
      ),
    ).toBe('yours-fate-same');
  });
});

describe('the whole fit, run again', () => {
  const coupling = (median: number): Evidence['coupling']['aToB'] => ({ ...found.coupling.aToB, median });
  const seen = (which: Evidence['pattern']['reaching'], pattern: string, onA: number, onB: number) =>
    whoIsWho({
      pattern: {
        ...found.pattern,
        reaching: which,
        probability: {
          ...found.pattern.probability,
          ...Object.fromEntries(PATTERNS.map(p => [p, p === pattern ? 0.9 : 0.02])),
        },
      },
      coupling: { ...found.coupling, bToA: coupling(onA), aToB: coupling(onB) },
      // Nothing said of either: then the couplings tell who does what.
      directions: [],
    });

  test('[W15] a chase that turned round is something else', () => {
    expect(sameDance(seen(null, 'chase', 1, -1), seen(null, 'chase', 0.4, -2))).toBe(true);
    expect(sameDance(seen(null, 'chase', 1, -1), seen(null, 'chase', -1, 1))).toBe(false);
    expect(sameDance(seen(null, 'one-sided', 1, 0.1), seen(null, 'one-sided', 0.6, -0.1))).toBe(true);
    expect(sameDance(seen(null, 'one-sided', 1, 0.1), seen(null, 'one-sided', 0.1, 1))).toBe(false);
    expect(sameDance(seen(null, 'one-sided', 1, 0.1), seen(null, 'one-sided', -1, 0.1))).toBe(false);
  });

  test('[W15] another who reaches is something else', () => {
    expect(sameDance(seen('a', 'pursue-distance', -1, -1), seen('b', 'pursue-distance', -1, -1))).toBe(false);
    expect(sameDance(seen('a', 'pursue-distance', -1, -1), seen(null, 'pursue-distance', -1, -2))).toBe(true);
    expect(sameDance(seen('a', 'pursue-distance', -1, -1), seen('a', 'reciprocal', 1, 1))).toBe(false);
  });

  test('[W15] [W12] exchanging the two exchanges who is who', () => {
    const look = fc
      .tuple(
        fc.constantFrom(...PATTERNS),
        fc.constantFrom('a' as const, 'b' as const, 'both' as const, null),
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
      )
      .map(([likeliest, reaching, onA, onB]) => ({
        ...found,
        pattern: {
          ...found.pattern,
          reaching,
          probability: { ...found.pattern.probability, [likeliest]: 2 },
        },
        coupling: { ...found.coupling, bToA: coupling(onA), aToB: coupling(onB) },
      }));
    fc.assert(
      fc.property(look, look, (p, q) => {
        // Of two changes alike to the last bit neither is larger.
        for (const { coupling } of [p, q])
          fc.pre(
            Math.abs(coupling.aToB.median) !== Math.abs(coupling.bToA.median) &&
              coupling.aToB.median * coupling.bToA.median !== 0,
          );
        const [one, other] = [p, q].map(look => whoIsWho(exchangeBy(MIRROR_EXCHANGE, look)));
        expect(one!.toward).toEqual(whoIsWho(p).toward.toReversed());
        expect(sameDance(one!, other!)).toBe(sameDance(whoIsWho(p), whoIsWho(q)));
      }),
      { numRuns: 100 },
    );
  });
});

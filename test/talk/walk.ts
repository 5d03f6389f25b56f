import { type Message } from '../../src/base/index.ts';
import { exchangeMessage } from '../../src/base/inside.ts';
import type { Claim } from '../../src/story/index.ts';
import { message } from '../../src/words/index.ts';
import {
  type Around,
  type Answer,
  answer,
  begin,
  type Door,
  type Role,
  type Talk,
  type View,
  viewOf,
} from '../../src/talk/index.ts';
import { conversations, type Grounds } from '../../src/talk/inside.ts';

const people = [
  { person: 0, name: 'Ada' },
  { person: 1, name: 'Ben' },
] as const;

/** A finding as the mirror makes it: what it is, one clause of each of the two, how sure. */
const claim = (
  id: string,
  sure: Claim['sure'],
  heading: Message,
  clause: (who: 0 | 1) => Message,
  sureText: readonly Message[],
): Claim => ({
  id,
  heading,
  text: [clause(0), clause(1)],
  range: null,
  sure,
  dots: 8,
  sureText,
  evidence: [],
  sources: [],
  moments: [],
});
const who = (of: 0 | 1) => ({ one: people[of], other: people[1 - of]! });
const answers = (of: 0 | 1): Message =>
  message('finding-pattern-clause', { ...who(of), times: of === 0 ? 'half' : 'third' });

/** What a record of these grounds has to say. */
const CLAIMS: Readonly<Record<Grounds, readonly Claim[]>> = {
  none: [],
  likely: [
    claim('pattern', 'likely', message('finding-pattern-pursue-distance'), answers, [
      message('sure-dots', { dots: 9 }),
      message('sure-nobody-starts'),
      message('sure-more-weeks', { weeks: 7 }),
    ]),
    claim(
      'spirals',
      'likely',
      message('finding-spirals', { count: 3 }),
      of => message('finding-spirals-clause', { one: people[of], more: 2 - of, of: 3 }),
      [message('sure-nobody-starts')],
    ),
    claim(
      'lately',
      'likely',
      message('finding-lately-one-more', who(0)),
      of => message('finding-lately-clause', { one: people[of], times: of === 0 ? 'more' : 'same' }),
      [message('sure-own-level'), message('sure-more-weeks', { weeks: 4 })],
    ),
  ],
  leans: [
    claim(
      'pattern',
      'leans',
      message('finding-pattern-leans', { first: message('verdict-pursue-distance') }),
      answers,
      [message('sure-leans-dots', { dots: 6 }), message('sure-clearer', { weeks: 9 })],
    ),
  ],
  open: [
    claim('pattern', 'too-little', message('finding-pattern-open'), answers, [
      message('sure-closest', { inTen: 4, first: message('verdict-reciprocal') }),
    ]),
    claim(
      'openings',
      'likely',
      message('finding-openings', who(1)),
      of => message('finding-openings-clause', { ...who(of), share: 40 + 20 * of, answered: 90 - of, within: 86_400 }),
      [message('sure-gaps', { hours: ['2', '4', '8'] })],
    ),
  ],
  'too-little': [
    claim(
      'pattern',
      'too-little',
      message('finding-pattern-few'),
      of => message('finding-counted', { one: people[of], count: 20 + of }),
      [message('sure-few', { days: 12 }), message('sure-more-weeks', { weeks: 12 })],
    ),
  ],
};

export const around = (grounds: Grounds, gate: Around['gate'] = 'open'): Around => ({
  grounds,
  gate,
  claims: CLAIMS[grounds],
});

/** The same with the two people exchanged. */
export const exchanged = (of: Around): Around => ({
  ...of,
  claims: of.claims.map(one => ({
    ...one,
    heading: exchangeMessage(one.heading),
    text: [exchangeMessage(one.text[1]), exchangeMessage(one.text[0])],
    sureText: one.sureText.map(exchangeMessage),
  })),
});

/** Every answer that a view allows, each written one in two forms. */
export const answersOf = (view: View): readonly Answer[] => [
  ...view.choices.map((_, choice): Answer => ({ choice })),
  ...(view.writes ? [{ written: 'own words' } as const, { skipped: true } as const] : []),
];

export interface Path {
  readonly talk: Talk;
  readonly end: View;
  readonly states: readonly string[];
}

/** All paths of a door from one chair. */
export function* walk(door: Door, role: Role, of: Around): Generator<Path> {
  const waiting: { readonly talk: Talk; readonly states: readonly string[] }[] = [
    { talk: begin(door, role), states: [] },
  ];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const view = viewOf(one.talk, of);
    if (view.kind !== 'state') {
      yield { ...one, end: view };
      continue;
    }
    const states = [...one.states, view.state];
    if (states.length > 40) throw new Error(`no end: ${door} ${states.join(' ')}`);
    const answers = answersOf(view);
    if (answers.length === 0) throw new Error(`dead end: ${door} ${view.state}`);
    for (const given of answers) waiting.push({ talk: answer(one.talk, given), states });
  }
}

export const statesOf = (door: Door): readonly string[] => Object.keys(conversations[door].states);

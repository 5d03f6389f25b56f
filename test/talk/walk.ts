import { exchangeMessage } from '../../src/base/index.ts';
import type { Claim } from '../../src/story/index.ts';
import {
  type Around,
  type Answer,
  answer,
  begin,
  conversations,
  type Door,
  type Grounds,
  type Role,
  type Talk,
  type View,
  viewOf,
} from '../../src/talk/index.ts';

const person = (person: 0 | 1, name: string) => ({ person, name });
const [ada, ben] = [person(0, 'Ada'), person(1, 'Ben')];

/** Findings as the mirror makes them, two-sided, with a number each. */
const claim = (id: string, of: Claim['sure']): Claim => ({
  id,
  heading: { id: 'finding-range-level', args: { one: ada, low: 1, high: 2 } },
  text: [
    { id: 'check-did-turns', args: { one: ada, withStep: 3, without: 2 } },
    { id: 'check-did-turns', args: { one: ben, withStep: 5, without: 4 } },
  ],
  range: null,
  sure: of,
  dots: 8,
  sureText: [{ id: 'check-more-weeks', args: {} }],
  evidence: [],
  sources: [],
  moments: [],
});

export const around = (grounds: Grounds, gate: Around['gate'] = 'open'): Around => ({
  grounds,
  gate,
  claims: grounds === 'none' ? [] : ['pattern', 'openings', 'spirals', 'lately'].map(id => claim(id, grounds)),
});

/** The same with the two people exchanged: each finding says first what it said second. */
export const exchanged = (of: Around): Around => ({
  ...of,
  claims: of.claims.map(one => ({ ...one, text: [exchangeMessage(one.text[1]), exchangeMessage(one.text[0])] })),
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

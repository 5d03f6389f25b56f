import { type ReactNode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DAY, onClock } from '../../src/base/index.ts';
import { assignmentOf, type Plan, SIX_WEEK_PAIRS, type Try, weekEdges } from '../../src/moves/index.ts';
import { loadWords, speaker } from '../../src/words/index.ts';
import { CheckPart } from '../../web/pages/try/check/check-part.tsx';
import { LearnedPart } from '../../web/pages/try/check/learned-part.tsx';
import { midnight } from '../../web/pages/try/days.ts';
import { pairOf, type StepProps } from '../../web/pages/try/pair.ts';
import { WeeksPicture } from '../../web/pages/try/pictures/weeks-picture.tsx';
import { Steps } from '../../web/pages/try/try.tsx';
import { canGoOn, opensOn } from '../../web/pages/try/try.ts';
import { PlanPart } from '../../web/pages/try/plan/plan-part.tsx';
import type { Actions } from '../../web/state/actions.ts';
import { type Draft, draftOf } from '../../web/state/draft.ts';
import { relationshipFrom } from '../../web/state/keeping/new-relationship.ts';
import { reduce } from '../../web/state/reduce.ts';
import { firstState, type State } from '../../web/state/state.ts';
import type { Engine } from '../../web/worker/client.ts';
import { toView, type View } from '../../web/worker/session/view.ts';
import { plainSettings } from '../../web/worker/settings.ts';
import { fullBook } from '../moves/books.ts';
import { DANCE, inventedMirror } from '../story/mirrors.ts';
import { drawn } from './drawn.ts';

const words = speaker(await loadWords('en'));
const { say } = words;
const found = inventedMirror(1, DANCE);
const BERLIN = 'Europe/Berlin';
/** Monday after the clocks went forward: 12 weeks before, it was winter. */
const PLAN: Plan = {
  version: 1,
  move: 'small-bids',
  by: 'a',
  design: SIX_WEEK_PAIRS,
  outcome: 'openings',
  start: midnight('2026-04-06', BERLIN),
  zone: BERLIN,
  seed: 7,
};
const TRY: Try = {
  id: 't',
  plan: PLAN,
  ownWords: '',
  guess: 'more',
  forecast: null,
  lapsed: [],
  result: null,
  learned: '',
  stopped: null,
};

const zoned = {
  ...firstState.analysis,
  origin: { kind: 'file' } as never,
  mirror: found,
  report: { zone: { name: BERLIN } } as never,
};
const stateWith = (tries: readonly Try[], more: Partial<State> = {}): State => {
  const kept = { ...relationshipFrom('r', found, plainSettings, '', null), tries };
  return { ...firstState, analysis: zoned, relationship: 'r', book: { book: 1, relationships: [kept] }, ...more };
};
function shown(page: (props: StepProps) => ReactNode, state: State, now: number, view: View = toView(found)): string {
  const props = { state, view, now, actions: {} as Actions, engine: {} as Engine, pair: pairOf(state, view)! };
  const text = drawn(words, page, props);
  return text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('[W73] a try stopped early shows its planned days', () => {
  const days = (stopped: number | null): string =>
    / (\d+ \w+ \d+ to \d+ \w+ \d+) /.exec(shown(LearnedPart, stateWith([{ ...TRY, stopped }]), PLAN.start))![1]!;
  expect(days(null)).toBe('6 April 2026 to 28 June 2026');
  expect(days(PLAN.start - 4 * DAY)).toBe('6 April 2026 to 28 June 2026');
  expect(days(PLAN.start + 9 * DAY)).toBe('6 April 2026 to 15 April 2026');
});

test('[W73] a stopped try resumes until an untold week', () => {
  const goesOn = (stopped: number, now: number): boolean => canGoOn({ ...TRY, stopped }, now);
  const [, second, third] = weekEdges(PLAN, 0, 12);
  expect(goesOn(second! + DAY, third! - 1)).toBe(true);
  expect(goesOn(second! + DAY, third!)).toBe(false);
  expect(goesOn(PLAN.start - 4 * DAY, PLAN.start - DAY)).toBe(true);
  expect(goesOn(PLAN.start - 4 * DAY, PLAN.start)).toBe(false);
});

test('[W73] a chat that ends in the last week says so', () => {
  const ends = weekEdges(PLAN, 0, 12).at(-1)!;
  const ended = ends - 5 * DAY;
  const view = { ...toView(found), ended, to: onClock(ended, BERLIN) };
  const text = shown(props => CheckPart({ ...props, which: '' }), stateWith([TRY]), ends + DAY, view);
  expect(text).toContain('Your chat ends on 24 June 2026, before the last days of the trial.');
  expect(text).toContain('Nobody has written since 24 June 2026');
});

test('[W73] a look at a short record says so everywhere', () => {
  const { result } = fullBook().relationships[0]!.tries[0]!;
  const ends = weekEdges(PLAN, 0, 12).at(-1)!;
  const [early, now] = [ends - 20 * DAY, ends + DAY];
  const viewTo = (ended: number): View => ({ ...toView(found), ended, to: onClock(ended, BERLIN) });
  const looked = { ...TRY, result };
  const state = (reached?: number) => stateWith([{ ...looked, ...(reached !== undefined && { reached }) }]);
  const check = (reached: number | undefined, ended: number): string =>
    shown(props => CheckPart({ ...props, which: '' }), state(reached), now, viewTo(ended));
  const SHORT = 'Your chat ends on 9 June 2026, before the last days of the trial.';
  expect(check(early, early).split(SHORT)).toHaveLength(2);
  expect(check(early, early)).toContain(words.say('came-next'));
  expect(shown(LearnedPart, state(early), now)).toContain(SHORT);
  // A record that holds the weeks: what was found without them is not shown again.
  expect(check(early, now)).toContain(words.say('came-further'));
  expect(check(early, now)).not.toContain(words.say('came-next'));
  expect(opensOn(pairOf(state(early), viewTo(now))!, now, viewTo(now))).toBe('check');
  expect(opensOn(pairOf(state(early), viewTo(early))!, now, viewTo(early))).toBe('choose');
  // Looked at on the word that nobody wrote from then on: it says so, and a record that reaches further is looked at again.
  const silent = stateWith([{ ...looked, reached: ends, silentFrom: early }]);
  const said = words.say('came-silent-said', { day: onClock(early, BERLIN) });
  const silently = (ended: number): string =>
    shown(props => CheckPart({ ...props, which: '' }), silent, now, viewTo(ended));
  expect(silently(early)).toContain(said);
  expect(check(early, early)).toContain('Nobody has written since 9 June 2026');
  expect(silently(early)).not.toContain('Nobody has written since');
  expect(silently(early)).not.toContain('before the last days of the trial');
  expect(shown(LearnedPart, silent, now)).toContain(said);
  expect(silently(now)).toContain(words.say('came-further'));
  // Looked at with all of its weeks, or in a release that kept nothing of this.
  for (const reached of [ends, undefined]) {
    expect(check(reached, now)).not.toContain('before the last days of the trial');
    expect(check(reached, now)).toContain(words.say('came-next'));
    expect(shown(LearnedPart, state(reached), now)).not.toContain('before the last days of the trial');
  }
});

test('[W73] a planned or running try blocks another plan', () => {
  const forecast = { weeks: 12, answer: { told: false, why: 'too-little' } } as const;
  const draft = { ...draftOf('warm-break'), by: 'a', guess: 'more', forecast } as const;
  onTestFinished(() => void vi.useRealTimers());
  const at = (part: string, tries: readonly Try[], now: number): string => {
    vi.setSystemTime(now * 1000);
    return shown(props => Steps({ ...props, part, which: '' }), stateWith(tries, { draft }), now);
  };
  for (const now of [PLAN.start - DAY, PLAN.start + DAY])
    for (const part of ['choose', 'who', 'guess']) {
      const text = at(part, [TRY], now);
      expect(text).toContain(words.say('try-running-now'));
      expect(text).not.toContain(words.say('try-show'));
    }
  for (const tries of [[], [{ ...TRY, stopped: PLAN.start }]]) {
    expect(at('choose', tries, PLAN.start + DAY)).not.toContain(words.say('try-running-now'));
    expect(at('guess', tries, PLAN.start + DAY)).toContain(words.say('try-show'));
  }
});

test('[MV7] the weeks begin at their local midnight', () => {
  const weekly = [{ of: 'both', before: Array.from({ length: 12 }, () => 2), during: [] }] as const;
  const weeks = Array.from(assignmentOf(PLAN), (drawn, w) => ({
    from: weekEdges(PLAN, w, 0)[0]!,
    withMove: drawn === 1,
    lapsed: false,
    value: 2,
  }));
  const text = shown(({ pair }) => WeeksPicture({ pair, plan: PLAN, weeks, weekly, unit: '' }), stateWith([]), 0);
  expect(text).toContain('12 January 2026');
});

test('[W70] a weekday is named within six days only', () => {
  const draft = {
    ...draftOf('small-bids'),
    by: 'a',
    guess: 'more',
    forecast: { weeks: 12, answer: { told: false, why: 'too-little' } },
  } as const;
  const on = (day: string): string =>
    shown(props => PlanPart({ ...props, draft }), stateWith([], { draft }), midnight(day, BERLIN) + 9 * 3600);
  expect(on('2026-03-31')).toContain('Start on Monday');
  // On a Monday, a week from today is not “Monday”: today is.
  expect(on('2026-03-30')).toContain('Start on 6 April');
});

test('[W183] the whole forecast follows its own first look', () => {
  const { forecast: whole } = fullBook().relationships[0]!.tries[0]!;
  const first = { weeks: 12, answer: whole!, first: true };
  const draft = { ...draftOf('small-bids'), by: 'a', guess: 'more', outcome: 'openings', forecast: first } as const;
  const page = shown(props => PlanPart({ ...props, draft }), stateWith([], { draft }), 0);
  expect(page).toContain(say('try-caption-first'));
  expect(page).not.toContain(say('try-caption'));
  const forecast = { weeks: 12, answer: whole! };
  const after = (of: Pick<Draft, 'move' | 'by'>, state: State): State =>
    reduce(state, { type: 'foreseen', of, forecast });
  const state = stateWith([], { draft });
  expect(after(draft, state).draft).toEqual({ ...draft, forecast });
  for (const other of [{ ...draft, by: 'b' } as const, { ...draft, move: 'warm-break' } as const])
    expect(after(other, state)).toBe(state);
  // The record was changed meanwhile.
  const anew = stateWith([], { draft: { ...draft, forecast: null } });
  expect(after(draft, anew)).toBe(anew);
});

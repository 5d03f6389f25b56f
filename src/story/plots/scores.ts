import type { Exchange, Pair } from '../../base/index.ts';
import {
  againContrast,
  answerContrast,
  type CensoredInterval,
  type Contrast,
  type Pace,
  paceOf,
  reachingByWeek,
  type Weeks,
  weeksOf,
  waitingOf,
} from '../../measures/index.ts';
import { type Messages, sessions, type Turns } from '../../turns/index.ts';
import { toldAlike } from '../../words/index.ts';
import { chosen, cut, dayStretches, lengthFor, type Spot, spotsOf, type Stretch } from './moments.ts';
import { plainly } from './plainly.ts';
import { SCORE_EXCHANGE, type ScoreNote, type ScorePlot } from './score.ts';
import { type Sheet, sheetOf, stretchOf } from './stretch.ts';
import { medianOf } from './typical.ts';

/** Response of a person to one amount of the other's behaviour: a number to state, and stretches to show it. */
export interface Told {
  readonly name: 'one' | 'two' | 'three' | 'ten-minutes' | 'an-hour' | 'two-hours' | 'little' | 'usual' | 'much';
  readonly moments: number;
  /** Seconds; reaches a day for `pace`. Null: longer than can be seen, or none. */
  readonly middle: number | null;
  readonly low80: number | null;
  readonly high80: number | null;
  /** Waits of real moments that were seen to end (at most sixty, evenly over their order), seconds; empty for `pace`. */
  readonly waits: readonly number[];
  readonly typical: Stretch | null;
  /** At most nine. */
  readonly more: readonly Stretch[];
}

/** One measure of a person's behaviour, in least, middle and most. */
export interface Statement {
  readonly kind: 'answer' | 'again' | 'pace';
  /** Whose doing it is. */
  readonly of: 0 | 1;
  readonly told: readonly [Told, Told, Told];
  /** Probability that it is longer (`pace`: more) after most than after least; null: too few to compare. */
  readonly probability: number | null;
  /** -1: stepping back where the other reaches out, or reaching out where the other is quiet; 1: the opposite. */
  readonly sign: -1 | 1 | null;
  /** Unit of a pace, the same for both. */
  readonly per: 'day' | 'week';
}

/** Pictures of the answer page for one record. Plain data; exchanging the two exchanges it exactly
 * (`SCORES_EXCHANGE`). */
export interface Scores {
  /** The leading statement of each, or null where the record supports none; and all three. */
  readonly leads: Pair<Statement['kind'] | null>;
  readonly statements: readonly (readonly [Statement, Statement])[];
  readonly weeks: Weeks;
  /** A tick a week, where there are three or more. */
  readonly weekly: ScorePlot | null;
  /** Reaches of each person by week: openings and follow-ups. */
  readonly reaching: Pair<readonly number[]>;
  /** The last conversation that went back and forth. */
  readonly latest: Stretch | null;
}

/** A statement may lead from here: 8 in 10. */
export const LEADS = 0.8;

/** The statements without their pictures: numbers alone. */
export type Plain = readonly (readonly [PlainStatement, PlainStatement])[];
export interface PlainStatement extends Pick<Statement, 'kind' | 'of' | 'probability' | 'sign'> {
  readonly least: number | null;
  readonly most: number | null;
  readonly moments: number;
}

export function plainOf(turns: Turns): Plain {
  const waiting = waitingOf(turns, sessions(turns, turns.cut.sessionGapSeconds));
  const plain = ({
    kind,
    of,
    probability,
    sign,
    told,
  }: Pick<Statement, 'kind' | 'of' | 'probability' | 'sign'> & {
    readonly told: readonly Pick<Told, 'middle' | 'moments'>[];
  }): PlainStatement => ({
    kind,
    of,
    probability,
    sign,
    least: told[0]!.middle,
    most: told[2]!.middle,
    moments: told[2]!.moments,
  });
  const inMinutes = ([answerContrast, againContrast] as const).map(contrast =>
    ([0, 1] as const).map(of => {
      const found: Contrast = contrast(turns, waiting, of);
      const told = found.variants.map(({ middle, turn }) => ({ middle: middle.median, moments: turn.length }));
      return plain({ kind: found.kind, of, probability: found.probabilityLater, sign: signInMinutes(found), told });
    }),
  );
  const inDays = paceOf(turns).map(pace => {
    const told = ([0, 1, 2] as const).map(k => ({ middle: pace.perDay?.[k] ?? null, moments: pace.after[k].length }));
    return plain({ kind: 'pace', of: pace.of, probability: pace.probabilityMore, sign: signInDays(pace), told });
  });
  return [...inMinutes, inDays] as unknown as Plain;
}

/** Fitted result with which the leading statement must agree. */
export interface Fitted {
  /** -1 steps back where the other reaches out, 1 comes along, 0 none or open. */
  readonly toward: Pair<-1 | 0 | 1>;
  /** Who reaches, where one of them does. */
  readonly reaching: 0 | 1 | null;
  /** Begin of a block where the weeks alternate, seconds since 1970: weeks are then counted from it. */
  readonly block?: number | null;
}

export function scoresOf(
  turns: Turns,
  messages: Messages,
  fitted: Fitted = { toward: [0, 0], reaching: null },
): Scores {
  const sheet = sheetOf(turns, messages);
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  const waiting = waitingOf(turns, list);
  const inMinutes = ([answerContrast, againContrast] as const).map(
    contrast => [contrast(turns, waiting, 0), contrast(turns, waiting, 1)] as const,
  );
  const spots = inMinutes.map(pair => pair.map(contrast => spotsByAmount(sheet, contrast)));
  const picks = spots.map((pair, s) =>
    pair.map((amounts, of) =>
      amounts.map((some, k) => chosen(some, inMinutes[s]![of as 0 | 1].variants[k]!.middle.median)),
    ),
  );
  // One scale for both people and every amount: longer waits look longer.
  const length = lengthFor(
    picks.flatMap((pair, s) =>
      pair.flatMap((amounts, of) =>
        amounts.flatMap((pick, k) => (pick === null ? [] : [lengthOf(spots[s]![of]![k]![pick.typical]!)])),
      ),
    ),
  );
  const paces = paceOf(turns);
  const per = perOf(paces);
  const statements = [
    ...inMinutes.map((pair, s) => {
      const statement = (of: 0 | 1): Statement => inMinutesOf(sheet, pair[of], spots[s]![of]!, picks[s]![of]!, length);
      return [statement(0), statement(1)] as const;
    }),
    [paceStatement(paces[0], per), paceStatement(paces[1], per)] as const,
  ];
  const weeks = weeksOf(turns, fitted.block);
  return {
    leads: leadsOf(statements, fitted),
    statements,
    weeks,
    weekly: weeklyPlot(weeks.from, weeks.messages, extremesOf(weeks.from, weeks.messages), turns),
    reaching: reachingByWeek(turns, weeks.from),
    latest: latestOf(sheet, list),
  };
}

type Amounts = readonly (readonly Spot[])[];
type Picks = readonly ReturnType<typeof chosen>[];

function spotsByAmount(sheet: Sheet, contrast: Contrast): Amounts {
  const usual = contrast.variants[0]!.middle.median;
  return contrast.variants.map((amount, k) => spotsOf(sheet, contrast, amount, k === 0 ? null : usual));
}

const lengthOf = ({ wash: { from, to } }: Spot): number => to - from;

function inMinutesOf(sheet: Sheet, contrast: Contrast, spots: Amounts, picks: Picks, length: number): Statement {
  const { kind, of, probabilityLater } = contrast;
  const told = contrast.variants.map((amount, k): Told => {
    const pick = picks[k]!;
    const shown = (at: number): Stretch => cut(sheet, kind, spots[k]![at]!, length);
    return {
      name: amount.name,
      moments: amount.turn.length,
      ...rangeOf(amount.middle),
      waits: evenly(
        spots[k]!.map(spot => spot.seconds),
        60,
      ),
      typical: pick === null ? null : shown(pick.typical),
      more: pick === null ? [] : pick.more.map(shown),
    };
  });
  return {
    kind,
    of,
    told: told as unknown as Statement['told'],
    probability: probabilityLater,
    sign: signInMinutes(contrast),
    per: 'day',
  };
}

/** A row of messages answered later is stepping back; writing again sooner, the longer it is quiet, is reaching out. Null: too
 * few, or the middles are alike, or do not lie as the probability says. */
export function signInMinutes({
  kind,
  variants,
  probabilityLater: p,
}: Pick<Contrast, 'kind' | 'probabilityLater'> & {
  readonly variants: readonly Pick<Contrast['variants'][number], 'middle'>[];
}): -1 | 1 | null {
  const [least, most] = [variants[0]!.middle.median, variants[2]!.middle.median];
  if (p === null || least === null || most === null || p >= 0.5 !== most > least) return null;
  if (alike(least, most) || toldAlike(plainly.wait(least), plainly.wait(most))) return null;
  return most > least === (kind === 'answer') ? -1 : 1;
}

export function signInDays({ perDay, probabilityMore: p }: Pick<Pace, 'perDay' | 'probabilityMore'>): -1 | 1 | null {
  if (p === null || perDay === null || p >= 0.5 !== perDay[2] > perDay[0]) return null;
  // Shown by week if not by day: what reads alike by week does by day as well.
  if (alike(perDay[0], perDay[2]) || plainly.count(perDay[0], 'week') === plainly.count(perDay[2], 'week')) return null;
  return perDay[2] > perDay[0] ? 1 : -1;
}

/** True if two medians read about the same in words: within a fifth. Small counts and long waits are rounded so roughly
 * that more distant ones may read the same too. */
const alike = (p: number, q: number): boolean => Math.max(p, q) <= 1.2 * Math.min(p, q);

const rangeOf = ({ median, low80, high80 }: CensoredInterval): Pick<Told, 'middle' | 'low80' | 'high80'> => ({
  middle: median,
  low80,
  high80,
});

function evenly(values: readonly number[], most: number): readonly number[] {
  const sorted = [...values].sort((p, q) => p - q);
  if (sorted.length <= most) return sorted;
  return Array.from({ length: most }, (_, k) => sorted[Math.floor(((k + 0.5) * sorted.length) / most)]!);
}

/** A day where each amount is twice or more and, of either person, none reads as another; else a week. */
function perOf(paces: Pair<Pace>): Statement['per'] {
  const byDay = paces.every(({ perDay }) => {
    if (perDay === null) return true;
    const [least, most] = [Math.round(perDay[0]), Math.round(perDay[2])];
    return Math.min(...perDay.filter(x => x !== null)) >= 2 && least !== most;
  });
  return byDay ? 'day' : 'week';
}

function paceStatement(pace: Pace, per: Statement['per']): Statement {
  const told = (['little', 'usual', 'much'] as const).map((name, k): Told => {
    const [typical, ...more] = dayStretches(pace, k as 0 | 1 | 2);
    const middle = pace.perDay?.[k as 0 | 1 | 2] ?? null;
    return {
      name,
      moments: pace.after[k as 0 | 1 | 2].length,
      middle,
      low80: null,
      high80: null,
      waits: [],
      typical: typical ?? null,
      more,
    };
  });
  const { of, probabilityMore } = pace;
  return {
    kind: 'pace',
    of,
    told: told as unknown as Statement['told'],
    probability: probabilityMore,
    sign: signInDays(pace),
    per,
  };
}

/** Leading statement of each, by one rule for both. Statements in minutes come before those in days. If both have one
 * in minutes, the person who reaches gets `again` and the other `answer`, since together they are the loop. If nobody
 * is known to reach, the surer one leads; the first of equals.
 * Statements on one scale are preferred: where only one has minutes and both have days, both use days. Writing again
 * later after a long quiet never leads, since the conversation is over. */
function leadsOf(statements: Scores['statements'], { toward, reaching }: Fitted): Scores['leads'] {
  const best = (of: 0 | 1, kinds: readonly Statement['kind'][]): Statement['kind'] | null => {
    const able = statements.map(pair => pair[of]).filter(one => kinds.includes(one.kind) && mayLead(one, toward[of]));
    const fitting = reaching === null ? null : reaching === of ? 'again' : 'answer';
    const surest = Math.max(...able.map(sureness));
    return (able.find(one => one.kind === fitting) ?? able.find(one => sureness(one) === surest))?.kind ?? null;
  };
  const inMinutes = [best(0, ['answer', 'again']), best(1, ['answer', 'again'])] as const;
  const inDays = [best(0, ['pace']), best(1, ['pace'])] as const;
  if (inMinutes.every(kind => kind !== null)) return inMinutes;
  if (inDays.every(kind => kind !== null)) return inDays;
  return [inMinutes[0] ?? inDays[0], inMinutes[1] ?? inDays[1]];
}

const sureness = ({ probability: p }: Statement): number => (p === null ? 0 : Math.max(p, 1 - p));

function mayLead(one: Statement, toward: -1 | 0 | 1): boolean {
  if (one.sign === null || sureness(one) < LEADS || (toward !== 0 && toward !== one.sign)) return false;
  return one.kind !== 'again' || one.sign === -1;
}

const LEAST_WEEKS = 3;

function weeklyPlot(
  from: readonly number[],
  messages: Weeks['messages'],
  notes: readonly ScoreNote[],
  { coverage, offsetMinutes }: Turns,
): ScorePlot | null {
  if (from.length < LEAST_WEEKS) return null;
  const WEEK = from[1]! - from[0]!;
  const most = Math.max(1, ...messages.flatMap(one => one.map(x => x ?? 0)));
  const to = from.at(-1)! + WEEK;
  return {
    from: from[0]!,
    to,
    offsetMinutes: offsetMinutes[0] ?? 0,
    each: 'week',
    ticks: from.flatMap((at, w) =>
      ([0, 1] as const).flatMap(of => {
        const count = messages[of][w] ?? 0;
        return count === 0 ? [] : [{ of, at: at + WEEK / 2, size: count / most, answeredBy: null }];
      }),
    ),
    washes: [],
    usual: null,
    notes,
    blanks: coverage
      .slice(1)
      .map((span, k) => ({ from: coverage[k]!.to, to: span.from }))
      .filter(blank => blank.to > from[0]! && blank.from < to),
  };
}

const LEAST_NAMED = 8;
/** Weeks without a word of either: more in a row may be silence, or pages that are missing. */
const EMPTY = 8;

/** Rows of weeks, the first and the last of each, in which neither wrote though the files cover them. */
export function emptyWeeks(messages: Weeks['messages']): readonly (readonly [number, number])[] {
  const rows: [number, number][] = [];
  for (const [w, count] of messages[0].entries()) {
    if (count !== 0 || messages[1][w] !== 0) continue;
    const last = rows.at(-1);
    if (last?.[1] === w - 1) last[1] = w;
    else rows.push([w, w]);
  }
  return rows.filter(([first, last]) => last - first + 1 > EMPTY);
}

/** The weeks in which both wrote least and most, relative to their own medians. The quietest goes by the larger of the
 * two, the busiest by the smaller. No week of a long gap counts, and neither is given for fewer than eight other whole
 * weeks. */
function extremesOf(from: readonly number[], messages: Weeks['messages']): readonly ScoreNote[] {
  const lost = emptyWeeks(messages).flatMap(([first, last]) => from.slice(first, last + 1));
  const known = from.flatMap((at, w) => (messages[0][w] === null || lost.includes(at) ? [] : [w]));
  if (known.length < LEAST_NAMED) return [];
  const middles = messages.map(one => Math.max(1, medianOf(known.map(w => one[w]!))));
  const parts = (w: number): readonly [number, number] => [
    messages[0][w]! / middles[0]!,
    messages[1][w]! / middles[1]!,
  ];
  const best = (score: (w: number) => number): number => known.reduce((x, w) => (score(w) > score(x) ? w : x));
  const quiet = best(w => 0 - Math.max(...parts(w)));
  const full = best(w => Math.min(...parts(w)));
  if (Math.max(...parts(quiet)) > 0.6 || Math.min(...parts(full)) < 1.4) return [];
  const middle = (w: number): number => from[w]! + (7 * 86_400) / 2;
  return [
    { kind: 'both-quiet', of: 0, at: middle(quiet) },
    { kind: 'both-full', of: 1, at: middle(full) },
  ];
}

const LEAST_TURNS = 4;

function latestOf(sheet: Sheet, list: ReturnType<typeof sessions>): Stretch | null {
  for (let s = list.count - 1; s >= 0; s--)
    if (list.last[s]! - list.first[s]! + 1 >= LEAST_TURNS) return conversation(sheet, list, s);
  return null;
}

/** All of one conversation, with a margin around it; at least ten minutes. */
function conversation(sheet: Sheet, list: ReturnType<typeof sessions>, s: number): Stretch {
  const { turns } = sheet;
  const [first, last] = [list.first[s]!, list.last[s]!];
  const long = turns.end[last]! - turns.start[first]!;
  const middle = turns.start[first]! + long / 2;
  const shown = Math.max(1.2 * long, 600);
  return {
    plot: stretchOf(sheet, middle - shown / 2, middle + shown / 2),
    anchor: turns.start[first]!,
    value: long,
    records: [turns.firstRecord[first]!, turns.lastRecord[last]!],
  };
}

const STRETCH_EXCHANGE: Exchange<Stretch> = {
  fields: { plot: SCORE_EXCHANGE, anchor: 'same', value: 'same', records: 'same' },
};
const TOLD_EXCHANGE: Exchange<Told> = {
  fields: {
    name: 'same',
    moments: 'same',
    middle: 'same',
    low80: 'same',
    high80: 'same',
    waits: 'same',
    typical: STRETCH_EXCHANGE,
    more: { each: STRETCH_EXCHANGE },
  },
};

/** `scoresOf` of exchanged turns is exactly the exchanged scores. */
export const SCORES_EXCHANGE: Exchange<Scores> = {
  fields: {
    leads: 'pair',
    statements: {
      each: {
        pair: {
          fields: {
            kind: 'same',
            of: 'who',
            told: { each: TOLD_EXCHANGE },
            probability: 'same',
            sign: 'same',
            per: 'same',
          },
        },
      },
    },
    weeks: { fields: { from: 'same', messages: 'pair', together: 'same', apart: 'same', move: 'same' } },
    weekly: SCORE_EXCHANGE,
    reaching: 'pair',
    latest: STRETCH_EXCHANGE,
  },
};

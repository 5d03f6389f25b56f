import { type Acts, AT_EASE } from './drift.ts';

/** Whose move it is. `reaching` and `stepping-back` are whoever does so on the day the move starts: roles belong to a
 * stretch of time. Where the two are exactly alike, such a move is both people's. */
export const MOVERS = ['a', 'b', 'both', 'reaching', 'stepping-back'] as const;
export type Mover = (typeof MOVERS)[number];

/** A small change that one or both try for a while. */
export interface Move {
  readonly kind: MoveKind;
  readonly by: Mover;
  /** Day of the simulation on which it starts. */
  readonly start: number;
  readonly days: number;
  /** How much: its unit and its usual value are in `MOVES`. */
  readonly dose: number;
  /** Share of the days on which it is forgotten, 0..1, spread evenly: day n is missed where floor((n + 1) l) > floor(n l). */
  readonly lapses: number;
}

export const MOVE_KINDS = [
  'warm-break',
  'cold-break',
  'small-bids',
  'grand-gesture',
  'talking',
  'staying-present',
  'promised-answer',
  'self-soothing',
  'life-outside',
  'softened-request',
  'insight',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What a kind of move is. */
export interface MoveType {
  /** A plain name, and one sentence that says what the person does. */
  readonly name: string;
  readonly does: string;
  readonly by: Mover;
  readonly days: number;
  readonly dose: number;
  readonly doseMeans: string;
  /** What it does to the acts of the mover, at that dose. */
  readonly acts: (dose: number) => Partial<Acts>;
  /** Ids of docs/sources.bib behind the idea of the move (not behind its numbers, which are chosen). */
  readonly sources: readonly string[];
}

const WEEKS_10 = 70;

/** Every move, with its usual person, length and dose. The numbers are chosen, not measured. */
export const MOVES: Readonly<Record<MoveKind, MoveType>> = {
  'warm-break': {
    name: 'a warm break',
    does: 'stops pressing and chasing for a while, and keeps an ordinary warmth',
    by: 'reaching',
    days: WEEKS_10,
    dose: 1,
    doseMeans: 'share of the alarm that is kept from acting',
    acts: dose => ({ alarmActs: 1 - dose }),
    sources: ['overall2013', 'karpel1976'],
  },
  'cold-break': {
    name: 'a cold break',
    does: 'stops reaching almost entirely, warmth included',
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.9,
    doseMeans: 'share of all reaching that is withheld',
    acts: dose => ({ reachActs: 1 - dose }),
    sources: ['fogarty1979', 'karpel1976'],
  },
  'small-bids': {
    name: 'small daily reaches',
    does: 'adds a small, steady reach every day',
    by: 'stepping-back',
    days: WEEKS_10,
    dose: 0.4,
    doseMeans: 'warm bids added, a day',
    acts: dose => ({ bids: dose }),
    sources: ['bayraktaroglu2023', 'girme2015'],
  },
  'grand-gesture': {
    name: 'one grand gesture',
    does: 'gives in one day what ten weeks of small reaches would give',
    by: 'stepping-back',
    days: 1,
    dose: 28,
    doseMeans: 'warm bids added on the day',
    acts: dose => ({ bids: dose }),
    sources: ['girme2015'],
  },
  talking: {
    name: 'talking about the pattern',
    does: 'makes the pattern the topic for a day: pressing bids both ways',
    by: 'both',
    days: 1,
    dose: 3,
    doseMeans: 'pressing bids added on the day, each',
    acts: dose => ({ demands: dose }),
    sources: ['nowlan2017'],
  },
  'staying-present': {
    name: 'staying present',
    does: 'stays within reach while closeness feels like too much',
    by: 'stepping-back',
    days: WEEKS_10,
    dose: 0.5,
    doseMeans: 'share of the overwhelm that is kept from acting',
    acts: dose => ({ overwhelmActs: 1 - dose }),
    sources: ['stanton2017', 'craske2014'],
  },
  'promised-answer': {
    name: 'answering within a promised time',
    does: 'says when the answer will come, and keeps it',
    by: 'stepping-back',
    days: WEEKS_10,
    dose: 0.7,
    doseMeans: "share of the partner's missing trust that kept promises supply",
    acts: dose => ({ promise: dose }),
    sources: ['arriaga2018'],
  },
  'self-soothing': {
    name: 'calming down first',
    does: 'lets half of the alarm pass before acting on it',
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.5,
    doseMeans: 'share of the alarm that is kept from acting',
    acts: dose => ({ alarmActs: 1 - dose }),
    sources: ['mccurry2024'],
  },
  'life-outside': {
    name: 'a life outside',
    does: 'finds part of the closeness elsewhere: friends, work, rest',
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.4,
    doseMeans: 'closeness found elsewhere, warm bids a day',
    acts: dose => ({ elsewhere: dose }),
    sources: ['arriaga2014'],
  },
  'softened-request': {
    name: 'a softened request',
    does: 'says the need without the protest, as often as before',
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.8,
    doseMeans: 'share of the pressure that is said warmly instead',
    acts: dose => ({ pressActs: 1 - dose }),
    sources: ['overall2013'],
  },
  insight: {
    name: 'understanding alone',
    does: 'sees the pattern: a tenth of alarm and overwhelm is kept from acting, in both',
    by: 'both',
    days: WEEKS_10,
    dose: 0.1,
    doseMeans: 'share of alarm and overwhelm that is kept from acting',
    acts: dose => ({ alarmActs: 1 - dose, overwhelmActs: 1 - dose }),
    sources: ['nowlan2017'],
  },
};

/** A move of that kind as it usually is, starting on that day. */
export function usualMove(kind: MoveKind, start = 0, change: Partial<Omit<Move, 'kind' | 'start'>> = {}): Move {
  const { by, days, dose } = MOVES[kind];
  return { kind, start, by, days, dose, lapses: 0, ...change };
}

/** Whether the move is made on the day that holds `t`. */
export function isOn({ start, days, lapses }: Move, t: number): boolean {
  if (t < start || t >= start + days) return false;
  const day = Math.floor(t - start);
  return Math.floor((day + 1) * lapses) === Math.floor(day * lapses);
}

/** Instants in (0, until) at which any move begins, ends, lapses or is taken up again, ascending, each once. Between two
 * neighbours the equations do not change. */
export function breaksOf(moves: readonly Move[], until: number): readonly number[] {
  const breaks = new Set<number>();
  for (const move of moves) {
    breaks.add(move.start).add(move.start + move.days);
    if (move.lapses > 0) for (let day = 1; day < move.days; day++) breaks.add(move.start + day);
  }
  return [...breaks].filter(t => t > 0 && t < until).sort((x, y) => x - y);
}

/** The acts of one person under the moves that are on for them: factors multiply, amounts add, missing trust shrinks. */
export function actsUnder(moves: readonly Move[]): Acts {
  return moves.reduce<Acts>((acts, { kind, dose }) => {
    const more = { ...AT_EASE, ...MOVES[kind].acts(dose) };
    return {
      alarmActs: acts.alarmActs * more.alarmActs,
      pressActs: acts.pressActs * more.pressActs,
      overwhelmActs: acts.overwhelmActs * more.overwhelmActs,
      reachActs: acts.reachActs * more.reachActs,
      bids: acts.bids + more.bids,
      demands: acts.demands + more.demands,
      elsewhere: acts.elsewhere + more.elsewhere,
      promise: 1 - (1 - acts.promise) * (1 - more.promise),
    };
  }, AT_EASE);
}

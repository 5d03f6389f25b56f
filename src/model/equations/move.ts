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
  /** Amount; `MOVES` has its unit and its usual value. */
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

/** Kind of a move. The catalogue holds its name, its action and its dose (`card-KIND-name`, `chapters-does-KIND`,
 * `model-dose-KIND`). */
export interface MoveType {
  readonly by: Mover;
  readonly days: number;
  readonly dose: number;
  /** Effect on the acts of the mover, at that dose. */
  readonly acts: (dose: number) => Partial<Acts>;
  /** Ids of docs/sources.bib behind the idea of the move (not behind its numbers, which are chosen). */
  readonly sources: readonly string[];
}

const WEEKS_10 = 70;

/** Every move, with its usual person, length and dose. The numbers are chosen, not measured. */
export const MOVES: Readonly<Record<MoveKind, MoveType>> = {
  'warm-break': {
    by: 'reaching',
    days: WEEKS_10,
    dose: 1,
    acts: dose => ({ alarmActs: 1 - dose }),
    sources: ['overall2013', 'karpel1976'],
  },
  'cold-break': {
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.9,
    acts: dose => ({ reachActs: 1 - dose }),
    sources: ['fogarty1979', 'karpel1976'],
  },
  'small-bids': {
    by: 'stepping-back',
    days: WEEKS_10,
    dose: 0.4,
    acts: dose => ({ bids: dose }),
    sources: ['bayraktaroglu2023', 'girme2015'],
  },
  'grand-gesture': {
    by: 'stepping-back',
    days: 1,
    dose: 28,
    acts: dose => ({ bids: dose }),
    sources: ['girme2015'],
  },
  talking: {
    by: 'both',
    days: 1,
    dose: 3,
    acts: dose => ({ demands: dose }),
    sources: ['nowlan2017'],
  },
  'staying-present': {
    by: 'stepping-back',
    days: WEEKS_10,
    dose: 0.5,
    acts: dose => ({ overwhelmActs: 1 - dose }),
    sources: ['stanton2017', 'craske2014'],
  },
  'promised-answer': {
    by: 'stepping-back',
    days: WEEKS_10,
    dose: 0.7,
    acts: dose => ({ promise: dose }),
    sources: ['arriaga2018'],
  },
  'self-soothing': {
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.5,
    acts: dose => ({ alarmActs: 1 - dose }),
    sources: ['mccurry2024'],
  },
  'life-outside': {
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.4,
    acts: dose => ({ elsewhere: dose }),
    sources: ['arriaga2014'],
  },
  'softened-request': {
    by: 'reaching',
    days: WEEKS_10,
    dose: 0.8,
    acts: dose => ({ pressActs: 1 - dose }),
    sources: ['overall2013'],
  },
  insight: {
    by: 'both',
    days: WEEKS_10,
    dose: 0.1,
    acts: dose => ({ alarmActs: 1 - dose, overwhelmActs: 1 - dose }),
    sources: ['nowlan2017'],
  },
};

/** A move of that kind as it usually is, starting on that day. */
export function usualMove(kind: MoveKind, start = 0, change: Partial<Omit<Move, 'kind' | 'start'>> = {}): Move {
  const { by, days, dose } = MOVES[kind];
  return { kind, start, by, days, dose, lapses: 0, ...change };
}

/** True if the move is made on the day that holds `t`. */
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
    if (move.lapses > 0)
      for (let day = 1; day < Math.min(move.days, until - move.start); day++) breaks.add(move.start + day);
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

/** The events of one pair, as the score reads them: whole seconds, ascending, direction 0 where the first person of the
 * pair sends. Events of one second stay beside each other and are no part of each other's history. */
export interface PairEvents {
  readonly id: string;
  /** Seconds; the origin only matters for the hour of the week (0 is a Thursday midnight for Unix seconds). */
  readonly times: Float64Array;
  readonly directions: Uint8Array;
  /** Number of recipients of each event, where the record says so; 1 elsewhere. May be read of past events only. */
  readonly recipients: Float64Array | null;
}

/** Cuts of the record for the score. All in seconds on the clock of `times`. */
export interface Split {
  readonly start: number;
  readonly cut: number;
  readonly end: number;
}

/** Cut at `share` (0.7 in the score) of the window from the first to the last event; a real number, not rounded. */
export function splitOf(pair: PairEvents, share = 0.7): Split {
  const start = pair.times[0] ?? Number.NaN;
  const end = pair.times[pair.times.length - 1] ?? Number.NaN;
  return { start, cut: start + share * (end - start), end };
}

/** Training events (after the first, up to the cut) of each direction, and test events. The first is the score's own: where both wrote in
 * the first second, that of direction 1 counts. Only whether a pair has enough events is asked of it. */
export function countsOf(pair: PairEvents, split: Split): { training: readonly [number, number]; test: number } {
  let test = 0;
  const training: [number, number] = [0, 0];
  for (let i = 1; i < pair.times.length; i++)
    if (pair.times[i]! > split.cut) test++;
    else training[pair.directions[i] === 0 ? 0 : 1]++;
  return { training, test };
}

/** True if the pair counts in the score: at least 15 training events, 3 each way, and 5 test events. */
export function isScored(pair: PairEvents): boolean {
  const { training, test } = countsOf(pair, splitOf(pair));
  return training[0] + training[1] >= 15 && test >= 5 && training[0] >= 3 && training[1] >= 3;
}

/** The pair with the two people exchanged. Events of one second change places so that direction 0 stays first. */
export function swapped(pair: PairEvents): PairEvents {
  const order = Array.from(pair.times.keys()).sort(
    (i, j) => pair.times[i]! - pair.times[j]! || pair.directions[j]! - pair.directions[i]!,
  );
  return {
    id: pair.id,
    times: Float64Array.from(order, i => pair.times[i]!),
    directions: Uint8Array.from(order, i => 1 - pair.directions[i]!),
    recipients: pair.recipients === null ? null : Float64Array.from(order, i => pair.recipients![i]!),
  };
}

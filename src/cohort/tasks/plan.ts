/** A range of pairs, in order of id, that one attempt fits. */
export interface Shard {
  /** Bytes of the store. */
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** Expected, on one core. */
  readonly seconds: number;
  /** Hash of the store's bytes there. */
  readonly sha256: string;
}

/** Seconds of a fit, as measured (docs/speed.md): the fixed part dominates. A constant, so that plans repeat. */
export const expectedSeconds = (messages: number): number => 0.13 * (Math.max(1, messages) / 1000) ** 0.46;

/** Size of a piece of the store. Pieces double each time there are too many to hold; shards are made of whole pieces. */
export const PIECE = { seconds: 0.05, most: 8192 } as const;

/** Every two neighbours as one. */
export const pairedUp = (pieces: readonly Shard[], join: (hashes: readonly string[]) => string): readonly Shard[] =>
  shardsOfGroups(
    Array.from({ length: Math.ceil(pieces.length / 2) }, (_, i) => pieces.slice(2 * i, 2 * i + 2)),
    join,
  );

const shardsOfGroups = (
  groups: readonly (readonly Shard[])[],
  join: (hashes: readonly string[]) => string,
): readonly Shard[] =>
  groups.map(group => ({
    from: group[0]!.from,
    to: group.at(-1)!.to,
    pairs: group.reduce((sum, piece) => sum + piece.pairs, 0),
    seconds: group.reduce((sum, piece) => sum + piece.seconds, 0),
    sha256: join(group.map(piece => piece.sha256)),
  }));

const LONGEST = 300;
/** Shards of a small cohort: enough to keep some cores busy to the end. */
const LEAST_SHARDS = 64;
/** Stripes that a queue is asked to hold at once: sites allow a few hundred tasks of one person. */
export const MOST_TASKS = 200;

/** Pieces joined into shards of at most `seconds` (by default 300 s, or a 64th of the whole where that is less). The
 * shard of a pair never changes the results. `join` hashes the hashes of the pieces. */
export function shardsOf(
  pieces: readonly Shard[],
  seconds: number | null,
  join: (hashes: readonly string[]) => string,
): readonly Shard[] {
  const total = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  const most = seconds ?? Math.min(LONGEST, total / LEAST_SHARDS);
  const groups: Shard[][] = [];
  let held = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (held + piece.seconds > most) {
      groups.push([]);
      held = 0;
    }
    groups.at(-1)!.push(piece);
    held += piece.seconds;
  }
  return shardsOfGroups(groups, join);
}

/** Shards of stripe `k` (from 1) of `n`: k, k + n, … */
export const stripe = (shards: number, k: number, n: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((shards - k + 1) / n)) }, (_, i) => k - 1 + i * n);

import { ABOUT, type Evidence } from '../../fit/index.ts';

type Pattern = keyof Evidence['pattern']['probability'];
type Sign = -1 | 0 | 1;

/** The likeliest pattern, with who does what in it where the two do not do the same. */
export interface WhoIsWho {
  readonly pattern: Pattern;
  /** Response of A and B to the other's reaching: 1 comes along, -1 steps back. 0: both do the same, or nothing is
   * stated. */
  readonly toward: readonly [Sign, Sign];
  /** Who reaches; null: not one of them, or not known. */
  readonly reaching: 'a' | 'b' | null;
}

/** The likeliest pattern and its probability: by that, then in the order of the list, so that exchanging the people changes nothing. */
export const likeliestOf = (probability: Evidence['pattern']['probability']): readonly [Pattern, number] =>
  (Object.entries(probability) as [Pattern, number][]).reduce((best, one) => (one[1] > best[1] ? one : best));

export function whoIsWho(found: Found): WhoIsWho {
  const { pattern } = found;
  const [likeliest] = likeliestOf(pattern.probability);
  const { reaching } = pattern;
  return {
    pattern: likeliest,
    toward: towardOf(likeliest, found),
    reaching: reaching === 'a' || reaching === 'b' ? reaching : null,
  };
}

type Found = Pick<Evidence, 'pattern' | 'coupling' | 'directions'>;

/** Response of A and B in that pattern. In a chase one comes along and the other steps back; where only one responds,
 * it is the likelier one. Any effect counts, since a person may answer less and reach out as usual. Couplings decide a
 * tie. */
export function towardOf(pattern: Pattern, { directions, coupling }: Omit<Found, 'pattern'>): WhoIsWho['toward'] {
  const [a, b] = [comes(directions, 'a'), comes(directions, 'b')];
  const [onA, onB] = [coupling.bToA.median, coupling.aToB.median];
  if (pattern === 'chase') return (a.along - a.away - (b.along - b.away) || onA - onB) > 0 ? [1, -1] : [-1, 1];
  if (pattern !== 'one-sided') return [0, 0];
  const likelierB = b.along + b.away - (a.along + a.away) || Math.abs(onB) - Math.abs(onA);
  return likelierB > 0 ? [0, signOf(b, onB)] : [signOf(a, onA), 0];
}

/** Probabilities that a person comes along and that they step back, as a pattern reads it. Reaching out comes first; if
 * that is the same, answering more or less; then the delay. */
function comes(directions: Found['directions'], who: 'a' | 'b'): { readonly along: number; readonly away: number } {
  let [along, away, same] = [0, 0, 1];
  for (const about of ABOUT) {
    const found = directions.find(one => one.of === who && one.about === about);
    if (found === undefined) continue;
    const { more, less, same: level } = found.probability;
    const [nearer, further] = about === 'delay' ? [less, more] : [more, less];
    along += same * nearer;
    away += same * further;
    same *= level;
  }
  return { along, away };
}

const signOf = ({ along, away }: ReturnType<typeof comes>, coupling: number): Sign =>
  (along - away || coupling) > 0 ? 1 : -1;

/** True if two analyses of one record agree on the same people. An analysis that leaves open who reaches contradicts
 * none. */
export const sameDance = (p: WhoIsWho, q: WhoIsWho): boolean =>
  p.pattern === q.pattern &&
  p.toward.every((sign, of) => sign === q.toward[of]) &&
  (p.reaching === null || q.reaching === null || p.reaching === q.reaching);

import type { Evidence } from '../fit/index.ts';

type Pattern = keyof Evidence['pattern']['probability'];
type Sign = -1 | 0 | 1;

/** The likeliest pattern, with who does what in it where the two do not do the same. */
export interface WhoIsWho {
  readonly pattern: Pattern;
  /** What A and B do when the other reaches out: 1 comes along, -1 steps back. 0: both do the same, or nothing of this one is said. */
  readonly toward: readonly [Sign, Sign];
  /** Who reaches; null: not one of them, or not known. */
  readonly reaching: 'a' | 'b' | null;
}

export function whoIsWho({ pattern, coupling }: Pick<Evidence, 'pattern' | 'coupling'>): WhoIsWho {
  const [likeliest] = (Object.entries(pattern.probability) as [Pattern, number][]).reduce((p, q) =>
    q[1] > p[1] ? q : p,
  );
  const { reaching } = pattern;
  return {
    pattern: likeliest,
    toward: towardOf(likeliest, coupling.bToA.median, coupling.aToB.median),
    reaching: reaching === 'a' || reaching === 'b' ? reaching : null,
  };
}

/** By the rule that words the title: in a chase one comes along and the other steps back, and where only one changes it is the one who
 * changes more. */
function towardOf(pattern: Pattern, onA: number, onB: number): WhoIsWho['toward'] {
  if (pattern === 'chase') return onB < onA ? [1, -1] : [-1, 1];
  if (pattern !== 'one-sided') return [0, 0];
  return Math.abs(onB) > Math.abs(onA) ? [0, signOf(onB)] : [signOf(onA), 0];
}

const signOf = (coupling: number): Sign => (coupling > 0 ? 1 : -1);

/** Whether two looks at one record say the same of the same people. One that does not tell who reaches contradicts none that does. */
export const sameDance = (p: WhoIsWho, q: WhoIsWho): boolean =>
  p.pattern === q.pattern &&
  p.toward.every((sign, of) => sign === q.toward[of]) &&
  (p.reaching === null || q.reaching === null || p.reaching === q.reaching);

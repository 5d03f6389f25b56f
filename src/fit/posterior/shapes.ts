/** Response of one person's log rate to x, the log of the partner's recent reaching over its usual level. `linear`: a
 * power law in the rate. `saturating`: most of the effect lies between half and double the usual. `above`: only beyond
 * double the usual. `below`: only under half of it. In the model's terms, stepping back above a threshold meets the
 * upper edge of a comfort band (`room`). Reaching below one meets its lower edge (`need`). */
export const SHAPES = ['linear', 'saturating', 'above', 'below'] as const;
export type Shape = (typeof SHAPES)[number];

const CENTRE = { saturating: 0, above: Math.LN2, below: -Math.LN2 } as const;
/** Width of the edge, of log reaching: three quarters of what an edge does lies between half and double its place. */
const SOFT = Math.LN2 / 2;

/** A curve of slope 1 at its steepest, 0 at the usual level. Multiplied by the coupling it is the change of the log rate. */
export function shapeAt(shape: Shape, x: number): number {
  if (shape === 'linear') return x;
  const edge = (at: number): number => (4 * SOFT) / (1 + Math.exp((CENTRE[shape] - at) / SOFT));
  return edge(x) - edge(0);
}

/** A coupling and the shape under which it acts: the log rate moves by `coupling * shapeAt(shape, x)`. */
export interface ShapedCoupling {
  readonly shape: Shape;
  readonly coupling: number;
}

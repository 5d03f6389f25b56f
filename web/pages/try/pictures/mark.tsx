import type { ReactNode } from 'react';

/** A round mark for the one on the left, a square one for the one on the right: never colour alone. */
export const Mark = ({ of, x, y }: { readonly of: 0 | 1; readonly x: number; readonly y: number }): ReactNode =>
  of === 0 ? (
    <circle className="figure-one" cx={x} cy={y} r={4} />
  ) : (
    <rect className="figure-two" x={x - 3.6} y={y - 3.6} width={7.2} height={7.2} />
  );

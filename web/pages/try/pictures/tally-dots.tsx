import type { ReactNode } from 'react';
import type { Ahead } from '../../../../src/moves/index.ts';

/** Twenty courses as twenty dots: full, half, empty. Words always stand beside them. */
export function TallyDots({ more, same, fewer }: Ahead['countsA']): ReactNode {
  const dots = [
    ...Array.from({ length: more }, () => 'full'),
    ...Array.from({ length: same }, () => 'half'),
    ...Array.from({ length: fewer }, () => ''),
  ];
  return (
    <span className="dots twenty" aria-hidden="true">
      {dots.map((kind, i) => (
        <i key={i} className={kind} />
      ))}
    </span>
  );
}

import type { ReactNode } from 'react';

/** How sure, in ten small dots; words always stand beside them. */
export function Dots({ full }: { readonly full: number }): ReactNode {
  return (
    <span className="dots" role="img" aria-label={`${full} of 10`}>
      {Array.from({ length: 10 }, (_, i) => (
        <i key={i} className={i < full ? 'full' : ''} />
      ))}
    </span>
  );
}

import type { ReactNode } from 'react';

/** How sure, in ten small dots; words always stand beside them. */
export function Dots({ full }: { readonly full: number }): ReactNode {
  return (
    <span className="dots">
      <span className="unseen">{full} of 10.</span>
      {Array.from({ length: 10 }, (_, i) => (
        <i aria-hidden="true" key={i} className={i < full ? 'full' : ''} />
      ))}
    </span>
  );
}

import type { ReactNode } from 'react';

/** One part of what is known: what it is about, and all of it behind that. */
export function Fold({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <details className="fold">
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}

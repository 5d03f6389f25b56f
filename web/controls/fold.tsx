import { type ReactNode, useState } from 'react';

/** One section of the facts: its topic, with everything else folded behind it. */
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

/** Long, rarely needed content, drawn once it is opened. */
export function Unfolded({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={({ currentTarget: { open } }) => open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children}
    </details>
  );
}

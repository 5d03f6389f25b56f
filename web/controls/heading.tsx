import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a screen that takes another's place within one page: eyes and screen readers begin there. */
export function Heading({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

import type { ReactNode } from 'react';
import { useWords } from '../controls/words.tsx';

/** Certainty in ten small dots, always beside words. */
export function Dots({ full }: { readonly full: number }): ReactNode {
  const { say } = useWords();
  return (
    <span className="dots">
      <span className="unseen">{say('pictures-of-ten', { full })}</span>
      {Array.from({ length: 10 }, (_, i) => (
        <i aria-hidden="true" key={i} className={i < full ? 'full' : ''} />
      ))}
    </span>
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../../controls/words.tsx';

const SECONDS = 60;

/** A minute, announced at its start and its end; it may be left at any time. */
export function Breath(): ReactNode {
  const { say } = useWords();
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    if (left === 0) return undefined;
    const next = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(next);
  }, [left]);
  return (
    <div className="breath">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="44" />
      </svg>
      <p aria-hidden="true">{say('talk-seconds', { count: left })}</p>
      <output className="unseen">{say(left === 0 ? 'talk-breath-ends' : 'talk-breath-begins')}</output>
    </div>
  );
}

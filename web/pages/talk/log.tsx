import type { ReactNode } from 'react';
import type { Said as Line } from '../../../src/talk/index.ts';
import { Said, Sentences, useWords } from '../../controls/words.tsx';

/** Transcript; each new line is announced once, and lines before the last answer are dimmed. `earlier`: their number. */
export function Log({ said, earlier }: { readonly said: readonly Line[]; readonly earlier: number }): ReactNode {
  const { say } = useWords();
  return (
    <div className="log" role="log" aria-live="polite">
      {said.map((one, i) =>
        one.from === 'own' ? (
          <figure key={i} className={`own${i < earlier ? ' earlier' : ''}`}>
            <figcaption>{say('talk-your-words')}</figcaption>
            <blockquote dir="auto">{one.text}</blockquote>
          </figure>
        ) : (
          <p key={i} className={`${one.from}${i < earlier ? ' earlier' : ''}`}>
            {one.from === 'guide' ? <Sentences of={one.messages} /> : <Said message={one.message} />}
          </p>
        ),
      )}
    </div>
  );
}

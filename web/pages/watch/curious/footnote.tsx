import type { EvidenceGrade } from '../../../../src/moves/index.ts';
import type { ReactNode } from 'react';
import { papersIn } from '../../../controls/say.ts';
import { useWords } from '../../../controls/words.tsx';

/** Strength of the evidence for a sentence outside the model, and sources. `sources` as `papersIn` takes them. */
export function Footnote({
  grade,
  children,
  sources,
}: {
  readonly grade: EvidenceGrade;
  readonly children: ReactNode;
  readonly sources: string;
}): ReactNode {
  const words = useWords();
  return (
    <aside className="footnote">
      <p>
        <strong>{words.say(`chapters-${grade}`)}</strong> {children} <cite>{papersIn(words, sources)}</cite>
      </p>
    </aside>
  );
}

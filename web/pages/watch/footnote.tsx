import type { EvidenceGrade } from '../../../src/moves/index.ts';
import type { ReactNode } from 'react';
import { useWords } from '../../controls/words.tsx';

/** How well a sentence stands outside the model, and where to look. `sources` are names and years; `+` stands for the
 * others of a paper, `≈` for the nearest that was found. */
export function Footnote({
  grade,
  children,
  sources,
}: {
  readonly grade: EvidenceGrade;
  readonly children: ReactNode;
  readonly sources: string;
}): ReactNode {
  const { say } = useWords();
  return (
    <aside className="footnote">
      <p>
        <strong>{say(`chapters-${grade}`)}</strong> {children}{' '}
        <cite>{sources.replace('≈', say('pictures-nearest')).replaceAll('+', say('pictures-and-others'))}</cite>
      </p>
    </aside>
  );
}

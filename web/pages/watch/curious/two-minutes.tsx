import type { ReactNode } from 'react';
import { useWords } from '../../../controls/words.tsx';
import type { EvidenceGrade } from '../../../../src/moves/index.ts';
import { CopyLink } from '../copy-link.tsx';
import { Footnote } from './footnote.tsx';

const PARTS = [1, 2, 3, 4, 5] as const;

const KNOWN = [
  {
    of: 'pattern',
    grade: 'solid',
    sources: 'Papp + 2009; Schrodt + 2014; Holley + 2013.',
  },
  { of: 'pairing', grade: 'mixed', sources: 'La Guardia + 2000; Johnson & Neyer 2019.' },
  { of: 'letting-go', grade: 'thin', sources: 'Lerner 1985; Overall + 2013.' },
  { of: 'small', grade: 'against', sources: '≈ Bayraktaroğlu + 2023; Girme + 2015.' },
  { of: 'messages', grade: 'untested', sources: '' },
] as const satisfies readonly { of: string; grade: EvidenceGrade; sources: string }[];

/** The whole thing to be read in two minutes, with nothing to press. */
export function TwoMinutes(): ReactNode {
  const { say } = useWords();
  return (
    <article className="reading">
      <h1 tabIndex={-1}>{say('chapters-read')}</h1>
      {PARTS.map(part => (
        <p key={part}>{say(`chapters-read-${part}`)}</p>
      ))}
      <p>
        {say('chapters-read-6')} <a href="#safety">{say('chapters-read-help')}</a>
      </p>
      <CopyLink />
      <h2>{say('chapters-read-known')}</h2>
      {KNOWN.map(({ of, grade, sources }) => (
        <Footnote key={of} grade={grade} sources={sources}>
          {say(`chapters-known-${of}`)}
        </Footnote>
      ))}
    </article>
  );
}

import type { ReactNode } from 'react';
import { useWords } from '../../../controls/words.tsx';
import { Footnote, type Standing } from '../footnote.tsx';

const PARTS = [1, 2, 3, 4, 5] as const;

const KNOWN = [
  {
    of: 'pattern',
    standing: 'solid',
    sources: 'Papp + 2009; Schrodt + 2014; Holley + 2013.',
  },
  { of: 'pairing', standing: 'mixed', sources: 'La Guardia + 2000; Johnson & Neyer 2019.' },
  { of: 'letting-go', standing: 'thin', sources: 'Lerner 1985; Overall + 2013.' },
  { of: 'small', standing: 'untested', sources: '≈ Bayraktaroğlu + 2023; Girme + 2015.' },
  { of: 'messages', standing: 'untested', sources: '' },
] as const satisfies readonly { of: string; standing: Standing; sources: string }[];

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
      <h2>{say('chapters-read-known')}</h2>
      {KNOWN.map(({ of, standing, sources }) => (
        <Footnote key={of} standing={standing} sources={sources}>
          {say(`chapters-known-${of}`)}
        </Footnote>
      ))}
    </article>
  );
}

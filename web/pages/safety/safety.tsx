import type { ReactNode } from 'react';
import { safetyQuestion } from '../../../src/story/index.ts';
import { HelpLines } from '../gate.tsx';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';

/** Always in the menu, and the same for everyone: whether and how the question was answered shows nowhere here. */
export function Safety({ actions }: PageProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const asked = safetyQuestion(words);
  return (
    <>
      <h1 tabIndex={-1}>{say('safety-heading')}</h1>
      <p className="lead">{say('safety-heading-lead')}</p>
      <ul className="signs">
        {asked.signs.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        {say('safety-where')} {asked.stop.text[1]}
      </p>
      <h2>{say('safety-talk')}</h2>
      <HelpLines />
      <h2>{say('safety-eyes')}</h2>
      <ul>
        <li>{say('safety-eyes-leave', { leave: say('bar-leave') })}</li>
        <li>{say('safety-eyes-keeps')}</li>
        <li>{say('safety-eyes-outside')}</li>
        <li>{say('safety-eyes-device')}</li>
      </ul>
      <div className="row">
        <button
          type="button"
          onClick={() => {
            actions.gate('unasked');
            location.hash = '#rhythm';
          }}
        >
          {say('safety-again')}
        </button>
        <button
          type="button"
          onClick={() => {
            actions.gate('away');
            location.hash = '#rhythm';
          }}
        >
          {say('safety-put-away')}
        </button>
        <a className="quietly" href="#talk">
          {say('bar-talk')}
        </a>
      </div>
    </>
  );
}

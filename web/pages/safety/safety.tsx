import { type ReactNode, useState } from 'react';
import { safetyQuestion } from '../../../src/story/index.ts';
import { Gate, HelpLines, InDanger } from '../gate.tsx';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';

/** Safety page, always in the menu and the same for everyone. It shows neither whether nor how the question was
 * answered, until the person asks for the question here, or puts the picture away. */
export function Safety({ actions, state }: PageProps): ReactNode {
  const [pressed, setPressed] = useState(false);
  const words = useWords();
  const { say } = words;
  const asked = safetyQuestion(words);
  const press = (gate: 'unasked' | 'away'): void => {
    setPressed(true);
    actions.gate(gate);
  };
  if (pressed)
    return (
      <Gate
        gate={state.gate}
        session={state.session}
        answer={gate => {
          actions.gate(gate);
          // With none of these there is nothing more to ask here.
          if (gate === 'open') location.hash = '#yours';
        }}
      >
        {null}
      </Gate>
    );
  return (
    <>
      <h1 tabIndex={-1}>{say('safety-heading')}</h1>
      <InDanger line={asked.stop.now} />
      <p className="lead">{asked.stop.text[1]}</p>
      <HelpLines />
      <p>{say('safety-heading-lead')}</p>
      <ul className="signs">
        {asked.signs.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{say('safety-where')}</p>
      <h2>{say('safety-eyes')}</h2>
      <ul>
        <li>{say('safety-eyes-leave', { leave: say('bar-leave') })}</li>
        <li>{say('safety-eyes-keeps')}</li>
        <li>{say('safety-eyes-outside')}</li>
        <li>{say('safety-eyes-device')}</li>
      </ul>
      <div className="row">
        <button type="button" onClick={() => press('unasked')}>
          {say('safety-again')}
        </button>
        <button type="button" onClick={() => press('away')}>
          {say('safety-put-away')}
        </button>
        <a className="quietly" href="#talk">
          {say('bar-talk')}
        </a>
      </div>
    </>
  );
}

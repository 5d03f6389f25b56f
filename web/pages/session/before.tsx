import { safetyQuestion } from '../../../src/story/index.ts';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../controls/words.tsx';

/** Screening of each partner alone, and consent of both, come before anything is shown. The ticks open the page; that they
 * were made is not kept. */
export function Before({ begin }: { readonly begin: () => void }): ReactNode {
  const words = useWords();
  const asked = safetyQuestion(words);
  const [screened, setScreened] = useState(false);
  const [consent, setConsent] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>{words.say('session-heading')}</h1>
      <p className="lead">{words.say('session-lead')}</p>
      <h2>{words.say('session-before')}</h2>
      <p>
        {words.say('session-not-screened')} <a href="#safety">{words.say('safety-help-and-leave')}</a>
      </p>
      <details>
        <summary>{words.say('session-signs')}</summary>
        <ul className="signs">
          {asked.signs.map(sign => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </details>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (screened && consent) begin();
        }}
      >
        <label className="choice tall">
          <input type="checkbox" checked={screened} onChange={event => setScreened(event.currentTarget.checked)} />
          {words.say('session-screened')}
        </label>
        <label className="choice tall">
          <input type="checkbox" checked={consent} onChange={event => setConsent(event.currentTarget.checked)} />
          {words.say('session-consent')}
        </label>
        <p className="quiet">{words.say('session-tick-both')}</p>
        <p className="quiet">{words.say('session-forgets')}</p>
        <div className="row">
          <button type="submit" className="strong" disabled={!screened || !consent}>
            {words.say('session-begin')}
          </button>
        </div>
      </form>
    </>
  );
}

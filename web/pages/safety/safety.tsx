import type { ReactNode } from 'react';
import { safetyQuestion } from '../../../src/story/index.ts';
import { HelpLines } from '../gate.tsx';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';
import { words } from '../../words/en.ts';

/** Always in the menu, and the same for everyone: whether and how the question was answered shows nowhere here. */
export function Safety({ actions }: PageProps): ReactNode {
  const speaker = useWords();
  const { say } = speaker;
  const asked = safetyQuestion(speaker);
  return (
    <>
      <h1 tabIndex={-1}>Is it safe, between you two?</h1>
      <p className="lead">
        What looks like a loop between two can be one person being afraid. Then “both of you” is the wrong word.
      </p>
      <ul className="signs">
        {asked.signs.map(sign => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        Where any of this is so, for either one, advice to give space or to come closer can do harm.{' '}
        {asked.stop.text[1]}
      </p>
      <h2>Someone to talk to</h2>
      <HelpLines />
      <h2>This page, and other eyes</h2>
      <ul>
        <li>
          “{words.shell.leave}” at the top, or <kbd>Shift</kbd> three times within five seconds, empties this page at
          once and leaves a blank one.
        </li>
        <li>
          By itself it keeps nothing on this device: no record, no answer, no cookie. Only if you save your own file, or
          ask for a locked copy in this browser, is there anything; whoever looks can then see that it exists, not what
          is in it. The answer to the private question is in neither.
        </li>
        <li>
          It cannot clear what lies outside it: the browser’s history shows that this address was open, and every file
          stays where you saved it.
        </li>
        <li>A device that someone else looks at is not private, whatever a page promises.</li>
      </ul>
      <div className="row">
        <button
          type="button"
          onClick={() => {
            actions.gate('unasked');
            location.hash = '#rhythm';
          }}
        >
          {words.gate.again}
        </button>
        <button
          type="button"
          onClick={() => {
            actions.gate('away');
            location.hash = '#rhythm';
          }}
        >
          Put the shared picture away
        </button>
        <a className="quietly" href="#talk">
          {say('bar-talk')}
        </a>
      </div>
    </>
  );
}

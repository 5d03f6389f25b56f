import { type ReactNode, useState } from 'react';
import { told } from '../controls/say.ts';
import { useWords } from '../controls/words.tsx';
import { areAsked, type State } from '../state/state.ts';
import { ASKS } from './load/load.tsx';

/** Trouble with the open record, on whatever page one is, with the way to where a chat is brought and questions are answered. That page
 * says it itself (base.css). Put away, it comes again with the next that goes wrong. */
export function Troubled({ troubles }: Pick<State, 'troubles'>): ReactNode {
  const words = useWords();
  const [away, putAway] = useState<State['troubles'] | null>(null);
  if (troubles.length === 0 || away === troubles) return null;
  return (
    <div className="troubled note" role="alert">
      {troubles.map(({ code, text }, i) => (
        <p key={code + i}>{told(words, ASKS.get(code) ?? text)}</p>
      ))}
      <p>
        <a href="#load">{words.say(areAsked(troubles) ? 'load-question' : 'yours-use')}</a>{' '}
        <button type="button" className="plain" onClick={() => putAway(troubles)}>
          {words.say('site-closed-well')}
        </button>
      </p>
    </div>
  );
}

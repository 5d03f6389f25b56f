import { type ReactNode, useEffect, useRef, useState } from 'react';
import { begin, type End, type Talk } from '../../../src/talk/index.ts';
import { useWords } from '../../controls/words.tsx';

/** Where each end leads; a door begins anew, a line is copied, rest closes. */
const PLACES = {
  card: '#try',
  cards: '#try',
  tries: '#try',
  moments: '#yours',
  unseen: '#unseen',
  loop: '#together',
  load: '#load',
} as const;

export function Ended({
  end,
  talk,
  change,
  close,
}: {
  readonly end: End<string>;
  readonly talk: Talk;
  readonly change: (talk: Talk | null) => void;
  readonly close: () => void;
}): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const leads = end.end !== 'rest' && end.end !== 'copy';
  const go = (): void => {
    if (end.end === 'door') change(begin(end.door, talk.role));
    else if (end.end === 'copy') void copy(textOf(talk)).then(setCopied);
    else if (end.end === 'rest') close();
    else {
      change(null);
      location.hash = PLACES[end.end];
    }
  };
  return (
    <div className="ask">
      <p>{end.end === 'card' ? say(`card-${moveOf(end, talk)}-name`) : say('talk-ended')}</p>
      <div className="row">
        <button ref={first} type="button" className="strong" onClick={go}>
          {say(end.end === 'rest' ? 'talk-close' : end.end === 'copy' ? 'talk-fits-copy' : 'talk-end-go')}
        </button>
        {(leads || end.end === 'copy') && (
          <button type="button" className="plain" onClick={close}>
            {say('talk-close')}
          </button>
        )}
      </div>
      <output>{copied ? say('talk-copied') : ''}</output>
    </div>
  );
}

const moveOf = (end: Extract<End<string>, { readonly end: 'card' }>, { role }: Talk) =>
  typeof end.move === 'string' ? end.move : end.move[role];

/** The last words written. */
const textOf = ({ answers }: Talk): string => {
  const last = answers.findLast(one => 'written' in one);
  return last !== undefined && 'written' in last ? last.written : '';
};

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

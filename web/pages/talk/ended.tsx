import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Message } from '../../../src/base/index.ts';
import type { MoveKind } from '../../../src/model/index.ts';
import { begin, type End, type Talk, type View } from '../../../src/talk/index.ts';
import { copy } from '../../controls/copy.ts';
import { useWords } from '../../controls/words.tsx';
import { draftOf } from '../../state/draft.ts';
import type { PageProps } from '../../state/page.ts';

/** Destination of each end: a door begins anew, a line is copied, rest closes. */
const PLACES = {
  card: '#try',
  cards: '#try',
  tries: '#try',
  moments: '#yours',
  unseen: '#unseen',
  loop: '#together',
  load: '#load',
} as const;

type Props = Pick<PageProps, 'state' | 'actions'> & {
  readonly end: End<string>;
  readonly view: View;
  readonly talk: Talk;
  readonly change: (talk: Talk | null) => void;
  readonly close: () => void;
};

export function Ended({ end, view, talk, state, actions, change, close }: Props): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  // Keep the text already written about this very step.
  const choose = (move: MoveKind): void => {
    if (state.draft?.move !== move) actions.draft(draftOf(move));
  };
  const go = (): void => {
    if (end.end === 'door') change(begin(end.door, talk.role, view.raised));
    else if (end.end === 'copy') void copy(view.own.find(({ state }) => state === end.of)?.text ?? '').then(setCopied);
    else if (end.end === 'rest') close();
    else {
      if (end.end === 'card') choose(moveOf(end, talk));
      change(null);
      location.hash = PLACES[end.end];
    }
  };
  return (
    <div className="ask">
      <p>{say(whereTo(end, talk))}</p>
      <div className="row">
        <button ref={first} type="button" className="strong" onClick={go}>
          {say(end.end === 'rest' ? 'talk-close' : end.end === 'copy' ? 'talk-fits-copy' : 'talk-end-go')}
        </button>
      </div>
      <output>{copied === null ? '' : say(copied ? 'talk-copied' : 'talk-not-copied')}</output>
    </div>
  );
}

/** The destination, or a note that this is enough. */
function whereTo(end: End<string>, talk: Talk): Message {
  const args = { role: talk.role };
  if (end.end === 'card') return { id: `card-${moveOf(end, talk)}-name`, args: {} };
  if (end.end === 'door') return { id: `talk-door-${end.door}`, args };
  return { id: SAYS[end.end], args: {} };
}

const SAYS = {
  rest: 'talk-ended',
  copy: 'talk-ended',
  moments: 'talk-fits-moments',
  unseen: 'talk-fits-unseen',
  loop: 'talk-fits-loop',
  load: 'talk-fits-load',
  tries: 'talk-next-on',
  cards: 'talk-next-other',
} as const;

const moveOf = (end: Extract<End<string>, { readonly end: 'card' }>, { role }: Talk) =>
  typeof end.move === 'string' ? end.move : end.move[role];

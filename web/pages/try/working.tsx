import { type ReactNode, useRef } from 'react';
import { percentOf, told } from '../../controls/say.ts';
import { useWords } from '../../controls/words.tsx';
import type { Work } from './use-work.ts';

interface WorkingProps {
  readonly work: Work;
  readonly label: string;
  readonly stop: () => void;
  readonly again: () => void;
  /** True if no other work runs: analysis of the record gives way to nothing asked here. */
  readonly free: boolean;
  readonly first?: string | undefined;
  readonly children?: ReactNode;
}

/** A running task: its progress and a way to stop it, then `children`, or the failure and a way to go on. The pressed
 * button disappears, so the section itself keeps the focus. `first`: words on the button before the start; without
 * them there is no button. */
export function Working({ work, label, stop, again, free, first, children }: WorkingProps): ReactNode {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const pressed = (act: () => void) => (): void => {
    place.current?.focus();
    act();
  };
  return (
    <div ref={place} className="working" tabIndex={-1} aria-live="polite">
      {work.state === 'busy' && <Busy percent={work.percent} label={label} stop={pressed(stop)} />}
      {work.state === 'stopped' && <p>{words.say('came-work-stopped')}</p>}
      {work.state === 'trouble' && (
        <div className="note" role="alert">
          {work.troubles.map(({ code, text }, i) => (
            <p key={code + i}>{told(words, text)}</p>
          ))}
        </div>
      )}
      {work.state === 'idle' ? (
        first === undefined ? (
          children
        ) : (
          <Go act={pressed(again)} free={free}>
            {first}
          </Go>
        )
      ) : (
        work.state !== 'busy' && (
          <Go act={pressed(again)} free={free}>
            {words.say('watch-go-on')}
          </Go>
        )
      )}
    </div>
  );
}

const Go = ({
  act,
  free,
  children,
}: {
  readonly act: () => void;
  readonly free: boolean;
  readonly children: string;
}): ReactNode => (
  <p>
    <button type="button" disabled={!free} onClick={act}>
      {children}
    </button>
  </p>
);

interface BusyProps {
  readonly percent: number;
  readonly label: string;
  readonly stop: () => void;
}

function Busy({ percent, label, stop }: BusyProps): ReactNode {
  const words = useWords();
  return (
    <div className="waiting">
      <p>
        {label} … <output className="numbers">{percentOf(words, percent / 100)}</output>
      </p>
      <div className="row">
        <progress max={100} value={percent} aria-label={label} />
        <button type="button" onClick={stop}>
          {words.say('load-stop')}
        </button>
      </div>
    </div>
  );
}

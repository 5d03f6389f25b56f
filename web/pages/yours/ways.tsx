import { type KeyboardEvent, type ReactNode, useContext, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { clauseOf, type Lead } from '../../../src/story/index.ts';
import { Name, Names } from '../../controls/name.tsx';
import { Said, useWords } from '../../controls/words.tsx';
import { Direction } from './direction.tsx';
import type { Shown } from './shown.ts';

type Way = 0 | 1;

interface WaysProps {
  readonly shown: Shown;
  readonly sure: ReactNode;
}

/** One direction at a time: what followed on the one's reaching, and by a switch what followed on the other's.
 * `sure`: how sure the answer is. It stands under a direction that was found, and not under one that is open. */
export function Ways({ shown, sure }: WaysProps): ReactNode {
  const { leads } = shown.answer;
  const leadFrom = (way: Way): Lead | null => leads.find(({ statement: { of } }) => of === 1 - way) ?? null;
  const [way, setWay] = useState<Way>(leads[0]!.statement.of === 1 ? 0 : 1);
  const panel = useId();
  const lead = leadFrom(way);
  return (
    <>
      <div className="way" role="tabpanel" id={panel} aria-labelledby={`${panel}-${way}`}>
        {lead === null ? (
          <StillOpen way={way} shown={shown} />
        ) : (
          <Direction key={way} {...lead} mirror={shown.mirror} people={shown.people} />
        )}
      </div>
      <Switch panel={panel} way={way} setWay={setWay} isOpen={from => leadFrom(from) === null} />
      {lead !== null && sure}
    </>
  );
}

interface SwitchProps {
  readonly panel: string;
  readonly way: Way;
  readonly setWay: (way: Way) => void;
  readonly isOpen: (way: Way) => boolean;
}

function Switch({ panel, way, setWay, isOpen }: SwitchProps): ReactNode {
  const { say } = useWords();
  const turn = (event: KeyboardEvent): void => {
    if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const next = event.key === 'ArrowLeft' || event.key === 'Home' ? 0 : 1;
    flushSync(() => setWay(next));
    document.getElementById(`${panel}-${next}`)?.focus();
  };
  return (
    <div className="switch" role="tablist" aria-label={say('yours-ways')}>
      {([0, 1] as const).map(from => (
        <button
          key={from}
          type="button"
          role="tab"
          id={`${panel}-${from}`}
          aria-selected={way === from}
          aria-controls={panel}
          tabIndex={way === from ? 0 : -1}
          className={isOpen(from) ? 'still-open' : undefined}
          onClick={() => setWay(from)}
          onKeyDown={turn}
        >
          <Called of={from} />
          <svg viewBox="0 0 18 10" width="18" height="10" aria-hidden="true">
            <path d="M1 5h15M12 1l4 4-4 4" />
          </svg>
          <span className="unseen"> {say('yours-way-to')} </span>
          <Called of={from === 0 ? 1 : 0} />
        </button>
      ))}
    </div>
  );
}

/** Letters of a name that is never cut beside a longer one. */
const SHORT = 6;

function Called({ of }: { readonly of: Way }): ReactNode {
  const names = useContext(Names);
  return (
    <span className={names[of].length > SHORT ? 'cut' : 'whole'}>
      <Name of={of} />
    </span>
  );
}

interface StillOpenProps {
  readonly way: Way;
  readonly shown: Shown;
}

/** The direction without a likely finding, in the words of the other. */
function StillOpen({ way, shown: { answer, scores, people } }: StillOpenProps): ReactNode {
  const { say } = useWords();
  const kind = answer.leads[0]!.statement.kind;
  const statement = scores.statements.find(pair => pair[0].kind === kind)?.[way === 0 ? 1 : 0];
  const clause = statement === undefined ? null : clauseOf(statement, people);
  return (
    <div className="clause none">
      <p>{say('yours-way-open')}</p>
      {clause !== null && (
        <p>
          <Said message={clause} />
        </p>
      )}
    </div>
  );
}

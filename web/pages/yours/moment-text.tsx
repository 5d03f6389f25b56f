import { type ReactNode, useEffect, useState } from 'react';
import { wallOn } from '../../../src/base/index.ts';
import type { Moment } from '../../../src/story/index.ts';
import type { PageProps } from '../../state/page.ts';
import type { Said } from '../../worker/protocol.ts';
import { Name } from '../../controls/name.tsx';
import { safeText } from '../../controls/safe-text.ts';
import { Said as Worded, useWords } from '../../controls/words.tsx';
import { spanOf } from '../../controls/say.ts';

/** Lines of a moment shown before one asks for the rest. */
const FEW = 6;
/** Value after a failed fetch, which the page reports. */
const NOTHING = { said: [], more: 0 };
const UNREAD = { said: null, more: 0 };

type Props = Pick<PageProps, 'engine' | 'actions' | 'state'> & {
  readonly moment: Omit<Moment, 'note'> & { readonly note: Moment['note'] | null };
  /** The gap that was counted, seconds since 1970; it is marked between the messages. */
  readonly gap?: { readonly from: number; readonly to: number } | null;
};

/** Messages of the moment, and the number of those left out. `said` null: not fetched yet. */
function useSaid(
  engine: Props['engine'],
  moment: Props['moment'],
  troubled: Props['actions']['troubled'],
): { readonly said: readonly Said[] | null; readonly more: number } {
  const [found, setFound] = useState<ReturnType<typeof useSaid>>(UNREAD);
  useEffect(() => {
    let here = true;
    engine.look({ type: 'moment', records: moment.records }, reply => {
      if (!here) return;
      if (reply.type === 'trouble') troubled(reply.troubles);
      setFound(reply.type === 'moment' ? reply : NOTHING);
    });
    return () => {
      here = false;
    };
  }, [engine, moment, troubled]);
  return found;
}

/** The messages of one moment, fetched from the worker when asked for and shown as text nodes only. */
export function MomentText({
  moment,
  gap = null,
  engine,
  actions: { troubled },
  state: { analysis, swapped },
}: Props): ReactNode {
  const words = useWords();
  const { say, date, duration } = words;
  const clock = analysis.mirror?.clock ?? [];
  const { said, more } = useSaid(engine, moment, troubled);
  const [all, setAll] = useState(false);
  return (
    <div className="moment">
      <h3>{spanOf(words, wallOn(clock, moment.from), wallOn(clock, moment.to))}</h3>
      {moment.note !== null && (
        <p className="quiet">
          <Worded message={moment.note} />
        </p>
      )}
      {said === null ? (
        <p className="quiet">{say('yours-moments-looking')}</p>
      ) : (
        <ol className="said-list">
          {said.slice(0, all ? said.length : FEW).map((one, i) => [
            gap !== null && i > 0 && said[i - 1]!.at < gap.to && one.at >= gap.to && (
              <li key={`gap ${i}`} className="gap">
                {duration(gap.to - gap.from, 'short')}
              </li>
            ),
            <li key={i} className={(one.from === 0) === swapped ? 'by-two' : 'by-one'}>
              <span className="quiet">
                <Name of={swapped ? ((1 - one.from) as 0 | 1) : one.from} />,{' '}
                <span className="numbers">
                  {date(one.wall, 'short')}, {date(one.wall, 'clock')}
                </span>
              </span>
              <span className="speech" dir="auto">
                <Speech of={one} />
              </span>
            </li>,
          ])}
        </ol>
      )}
      {said !== null && !all && said.length > FEW && (
        <button type="button" className="plain small" onClick={() => setAll(true)}>
          {say('yours-moments-more', { count: said.length - FEW })}
        </button>
      )}
      {all && more > 0 && <p className="quiet">{say('yours-moments-rest', { count: more })}</p>}
    </div>
  );
}

/** The words of a message, or a placeholder for a message without any. */
export function Speech({ of: { kind, text } }: { readonly of: Pick<Said, 'kind' | 'text'> }): ReactNode {
  const { say } = useWords();
  if (text === null) return <em>{say('yours-words-gone')}</em>;
  if (text !== '') return safeText(text);
  return kind !== 'text' && <em>{say('yours-kind', { kind })}</em>;
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Examples, Measure } from '../../worker/session/examples.ts';
import type { Analysis } from '../../state/state.ts';
import { inPlace } from '../../state/table.ts';
import { MomentText } from './moment-text.tsx';
import { Name } from '../../controls/name.tsx';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';

/** Opens a number: its formula, how often it was seen of how many, and moments of the record, for both at the same size. */
export function HowCounted({
  measure,
  title,
  ...props
}: Pick<PageProps, 'engine' | 'state' | 'actions'> & {
  readonly measure: Exclude<Measure, 'against'>;
  readonly title?: string;
}): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="how broad" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title ?? say('yours-counted-title')}</summary>
      <p>{say(`yours-counts-${measure}`)}</p>
      {open && <Counted measure={measure} {...props} />}
    </details>
  );
}

/** How often a measure was seen of each, and three moments of it, asked for from the worker. */
export function Counted({
  measure,
  lead,
  engine,
  state,
  actions,
}: Pick<PageProps, 'engine' | 'state' | 'actions'> & {
  readonly measure: Measure;
  /** What is counted; said where there is something to count. */
  readonly lead?: string;
}): ReactNode {
  const { say } = useWords();
  const { analysis } = state;
  const { troubled } = actions;
  /** Of the look they were asked for: another look at the record is another answer. */
  const [answer, setAnswer] = useState<{
    readonly analysis: Analysis;
    readonly of: readonly [Examples, Examples];
  } | null>(null);
  const [shown, setShown] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let here = true;
    engine.look({ type: 'examples', measure }, reply => {
      if (!here) return;
      if (reply.type === 'examples') setAnswer({ analysis, of: reply.of });
      if (reply.type === 'trouble') troubled(reply.troubles);
    });
    return () => {
      here = false;
    };
  }, [engine, measure, analysis, troubled]);
  if (answer?.analysis !== analysis) return null;
  const examples = answer.of;
  if (examples.every(one => one.among === 0)) return null;
  const some = examples.some(one => one.moments.length > 0) && !state.session;
  return (
    <>
      {lead !== undefined && <p>{lead}</p>}
      <div className="pair counted" ref={place} tabIndex={-1}>
        {inPlace(examples, state.swapped).map((one, i) => (
          <div className="side" key={i}>
            <p>
              <Name of={i as 0 | 1} />: {say(`yours-seen-${measure}`, { count: one.count, among: one.among })}
            </p>
            {shown && <p className="quiet">{say(one.moments.length === 0 ? 'yours-seen-none' : 'yours-seen-three')}</p>}
            {shown &&
              one.moments.map(moment => (
                <MomentText key={moment.from} moment={moment} engine={engine} actions={actions} state={state} />
              ))}
          </div>
        ))}
      </div>
      {some && !shown && (
        <button
          type="button"
          onClick={() => {
            // The button goes away, so the place of the moments takes the focus.
            flushSync(() => setShown(true));
            place.current?.focus();
          }}
        >
          {say('yours-moments-show')}
        </button>
      )}
    </>
  );
}

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Examples, Measure } from '../../worker/session/examples.ts';
import type { Analysis } from '../../state/state.ts';
import { inPlace } from '../../state/table.ts';
import { MomentText } from './moment-text.tsx';
import { Name } from '../../controls/name.tsx';
import type { PageProps } from '../../state/page.ts';
import { useWords } from '../../controls/words.tsx';

type HowCountedProps = Pick<PageProps, 'engine' | 'state' | 'actions'> & {
  readonly measure: Measure;
  readonly title?: string;
};

/** Opens a number: its formula, how often it was seen of how many, and moments of the record, for both at the same size. */
export function HowCounted({ measure, title, ...props }: HowCountedProps): ReactNode {
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

type Answer = readonly [Examples, Examples];

/** Number of times a measure was seen for each, and three moments of it, asked for from the worker. */
export function Counted({ measure, ...props }: Asking & { readonly measure: Measure }): ReactNode {
  const { say } = useWords();
  const { state } = props;
  const examples = useExamples(
    props,
    useMemo(() => ({ type: 'examples', measure }), [measure]),
  );
  if (examples === null) return null;
  const lines = inPlace(examples, state.swapped).map(({ count, among }) =>
    say(`yours-seen-${measure}`, { count, among }),
  );
  return <CountedOf {...props} examples={examples} lines={lines} />;
}

type Asking = Pick<PageProps, 'engine' | 'state' | 'actions'>;

/** Examples from the worker for the analysis it was asked about; a new analysis needs new ones. Null until then. */
export function useExamples(
  { engine, state: { analysis }, actions: { troubled } }: Asking,
  asked: Parameters<PageProps['engine']['look']>[0],
): Answer | null {
  const [answer, setAnswer] = useState<{ readonly analysis: Analysis; readonly of: Answer } | null>(null);
  useEffect(() => {
    let here = true;
    engine.look(asked, reply => {
      if (!here) return;
      if (reply.type === 'examples') setAnswer({ analysis, of: reply.of });
      if (reply.type === 'trouble') troubled(reply.troubles);
    });
    return () => {
      here = false;
    };
  }, [engine, asked, analysis, troubled]);
  return answer?.analysis === analysis && answer.of.some(one => one.among > 0) ? answer.of : null;
}

type CountedOfProps = Asking & { readonly examples: Answer; readonly lines: readonly string[] };

/** A line about each, in display order, and its moments. */
export function CountedOf({ examples, lines, engine, state, actions }: CountedOfProps): ReactNode {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const some = examples.some(one => one.moments.length > 0) && !state.session;
  return (
    <>
      <div className="pair counted" ref={place} tabIndex={-1}>
        {inPlace(examples, state.swapped).map((one, i) => (
          <div className="side" key={i}>
            <p>
              <Name of={i as 0 | 1} />: {lines[i]}
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

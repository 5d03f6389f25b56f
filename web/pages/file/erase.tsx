import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PageProps } from '../../app/page.ts';
import { keepIn } from '../../words/keep.ts';
import { markCopy } from '../../app/lock/copy-watch.ts';
import { eraseCopy } from '../../app/lock/device.ts';
import { useWords } from '../../controls/words.tsx';

export function EraseAll({ actions }: PageProps): ReactNode {
  const keep = keepIn(useWords());
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const place = useRef<HTMLElement>(null);
  // What is pressed goes away, so the place itself takes the focus.
  const turn = (next: typeof step): void => {
    flushSync(() => setStep(next));
    place.current?.focus();
  };
  const erase = async (): Promise<void> => {
    actions.erase();
    markCopy(false);
    await eraseCopy();
    actions.kept({ type: 'copy', copy: null });
    turn('done');
  };
  return (
    <section ref={place} tabIndex={-1}>
      <h2>{keep.erase.heading}</h2>
      <p>{keep.erase.lead}</p>
      {step === 'sure' ? (
        <div role="alert">
          <p>{keep.erase.sure}</p>
          <div className="row">
            <button
              type="button"
              className="strong"
              onClick={() => {
                void erase();
              }}
            >
              {keep.erase.yes}
            </button>
            <button type="button" onClick={() => turn('idle')}>
              {keep.erase.no}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" onClick={() => turn('sure')}>
          {keep.erase.go}
        </button>
      )}
      <output className="block">{step === 'done' && keep.erase.done}</output>
    </section>
  );
}

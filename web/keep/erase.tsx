import { type ReactNode, useState } from 'react';
import type { PageProps } from '../parts/page.ts';
import { keep } from '../words/keep.ts';
import { markCopy } from './copy-watch.ts';
import { eraseCopy } from './device.ts';

export function EraseAll({ actions }: PageProps): ReactNode {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  const erase = async (): Promise<void> => {
    actions.erase();
    markCopy(false);
    await eraseCopy();
    actions.kept({ type: 'copy', copy: null });
    setStep('done');
  };
  return (
    <section>
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
            <button type="button" onClick={() => setStep('idle')}>
              {keep.erase.no}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" onClick={() => setStep('sure')}>
          {keep.erase.go}
        </button>
      )}
      <output className="block">{step === 'done' && keep.erase.done}</output>
    </section>
  );
}

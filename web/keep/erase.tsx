import { type ReactNode, useState } from 'react';
import type { PageProps } from '../parts/page.ts';
import { keep } from '../words/keep.ts';
import { markCopy } from './copy-watch.ts';
import { eraseCopy } from './device.ts';

export function EraseAll({ actions }: PageProps): ReactNode {
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
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
                actions.erase();
                markCopy(false);
                void eraseCopy().then(() => setStep('done'));
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

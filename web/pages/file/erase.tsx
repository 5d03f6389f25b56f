import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PageProps } from '../../state/page.ts';
import { markCopy } from '../../state/keeping/copy-watch.ts';
import { eraseCopy } from '../../state/keeping/device.ts';
import { setPlaceOfFile } from './place.ts';
import { useWords } from '../../controls/words.tsx';

export function EraseAll({ actions, state: { emptied } }: PageProps): ReactNode {
  const { say } = useWords();
  const [step, setStep] = useState<'idle' | 'sure'>('idle');
  const place = useRef<HTMLElement>(null);
  // The pressed button disappears, so the section itself takes the focus.
  const turn = (next: typeof step): void => {
    flushSync(() => setStep(next));
    place.current?.focus();
  };
  // Everything is redrawn then, so the report is here.
  useEffect(() => {
    if (emptied !== null) place.current?.focus();
  }, [emptied]);
  const erase = (): void => {
    markCopy(false);
    setPlaceOfFile(null);
    void actions.erase(eraseCopy);
  };
  return (
    <section ref={place} tabIndex={-1}>
      <h2>{say('file-erase-heading')}</h2>
      <p>{say('file-erase-lead')}</p>
      {step === 'sure' ? (
        <div role="alert">
          <p>{say('file-erase-sure')}</p>
          <div className="row">
            <button type="button" className="strong" onClick={erase}>
              {say('file-erase-yes')}
            </button>
            <button type="button" onClick={() => turn('idle')}>
              {say('file-erase-no')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" onClick={() => turn('sure')}>
          {say('file-erase-go')}
        </button>
      )}
      <output className="block">{emptied !== null && step === 'idle' && say(`file-erase-${emptied}`)}</output>
    </section>
  );
}

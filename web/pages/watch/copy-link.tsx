import { type ReactNode, useState } from 'react';
import { copy } from '../../controls/copy.ts';
import { useWords } from '../../controls/words.tsx';
import { writeNow } from './fragment.ts';

/** Copies the address of a scene as it stands, to be sent by whoever wants to. A file on this device has no address that
 * others could open. */
export function CopyLink(): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (location.protocol === 'file:') return null;
  const copyNow = (): void => {
    writeNow();
    void copy(location.href).then(setCopied);
  };
  return (
    <p>
      <button type="button" className="quietly" onClick={copyNow}>
        {say('chapters-link')}
      </button>{' '}
      <output>{copied === null ? '' : say(copied ? 'talk-copied' : 'chapters-link-not')}</output>
    </p>
  );
}

import { type ReactNode, useState } from 'react';
import { VERSION } from '../../src/base/index.ts';
import { PickOne, SAVED } from '../controls/pick-one.tsx';
import { useWords } from '../controls/words.tsx';

/** Kept picture: the address of one invented picture and nothing else. */
interface KeptPicture {
  readonly slipstep: string;
  readonly schema: 'picture/1';
  readonly address: string;
}

/** Only an address of the playing pages, with numbers and short words: whatever else a file holds is refused. */
const ADDRESS =
  /^#(?:watch|play)(?:\/[a-z]{1,20})?(?:\?(?:[a-z]{1,20}=(?:-?\d{1,6}(?:\.\d{1,6})?|[a-z-]{1,30})&?){0,12})?$/i;

interface Props {
  readonly address: () => string;
  readonly opened: (address: string) => void;
}

/** Saves the picture on the screen, whose address is `address()`, as a small file, and opens one. `opened` is called with the address
 * of an opened file. */
export function KeepPicture({ address, opened }: Props): ReactNode {
  const { say } = useWords();
  const [trouble, setTrouble] = useState(false);
  const open = async (file: File | null): Promise<void> => {
    const found = file === null || file.size > 4096 ? null : addressIn(await file.text());
    setTrouble(found === null);
    if (found !== null) opened(found);
  };
  return (
    <p className="keep">
      <button type="button" className="quietly" onClick={() => save(address())}>
        {say('pictures-keep')}
      </button>
      <PickOne
        accept={SAVED}
        className="button quietly"
        label={say('pictures-keep-open')}
        picked={file => void open(file)}
      />
      <output>{trouble && say('pictures-keep-trouble')}</output>
    </p>
  );
}

/** The address in a kept picture's file; null: it is none. */
export function addressIn(text: string): string | null {
  try {
    const kept = JSON.parse(text) as Partial<KeptPicture> | null;
    const address = kept?.schema === 'picture/1' ? kept.address : undefined;
    return typeof address === 'string' && ADDRESS.test(address) ? address : null;
  } catch {
    return null;
  }
}

function save(address: string): void {
  const kept: KeptPicture = { slipstep: VERSION, schema: 'picture/1', address: address || '#watch' };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(kept)], { type: 'application/json' }));
  link.download = 'two-threads.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

import { type ReactNode, useId, useState } from 'react';
import { type Sheet, sheetIn, sheetOfSummary } from '../../takeaway/sheet.ts';
import { PickOne, SAVED } from '../../controls/pick-one.tsx';
import { useWords } from '../../controls/words.tsx';

/** A summary of many years is a few megabytes; a page is a few kilobytes. */
const MOST_BYTES = 32 * 2 ** 20;

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly picked: (sheet: Sheet) => void;
}

/** Opens a page or a summary; whatever else a file is, it is refused with a sentence and forgotten. */
export function PickSheet({ label, hint, picked }: Props): ReactNode {
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const id = useId();
  const open = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    const sheet = sheetIn(text) ?? sheetOfSummary(text, words);
    setRefused(sheet === null);
    if (sheet !== null) picked(sheet);
  };
  return (
    <div className="row">
      <PickOne accept={SAVED} label={label} describedBy={hint && id} picked={file => void open(file)} />
      {hint !== undefined && (
        <span className="quiet" id={id}>
          {hint}
        </span>
      )}
      <p role="alert">{refused && words.say('session-refused')}</p>
    </div>
  );
}

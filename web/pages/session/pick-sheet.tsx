import { type ReactNode, useId, useState } from 'react';
import { type Sheet, sheetIn, sheetOfSummary } from '../../takeaway/sheet.ts';
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
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    const sheet = sheetIn(text) ?? sheetOfSummary(text, words);
    setRefused(sheet === null);
    if (sheet !== null) picked(sheet);
  };
  return (
    <div className="row">
      <label className="button">
        {label}
        <input
          type="file"
          className="unseen"
          accept=".json,application/json"
          aria-describedby={hint === undefined ? undefined : id}
          onChange={event => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {hint !== undefined && (
        <span className="quiet" id={id}>
          {hint}
        </span>
      )}
      <p role="alert">{refused && words.say('session-refused')}</p>
    </div>
  );
}

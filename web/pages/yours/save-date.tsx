import type { ReactNode } from 'react';
import { SECOND_MS } from '../../../src/base/index.ts';
import { calendarFile } from '../../../src/moves/index.ts';
import { download } from '../../state/keeping/vault.ts';
import { useWords } from '../../controls/words.tsx';

/** A calendar file for the day on which more of this chat would help. It gives no reason. */
export function SaveDate({ at }: { readonly at: number }): ReactNode {
  const { say } = useWords();
  const save = (): void => {
    const [seed] = crypto.getRandomValues(new Uint32Array(1));
    const text = calendarFile(
      [new Date(at * SECOND_MS).setHours(9, 0, 0, 0) / SECOND_MS],
      Math.floor(Date.now() / 1000),
      seed!,
      say('back-calendar-title'),
    );
    download(new Blob([text], { type: 'text/calendar' }), 'note.ics');
  };
  return (
    <button type="button" onClick={save}>
      {say('yours-save-date')}
    </button>
  );
}

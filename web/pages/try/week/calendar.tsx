import type { ReactNode } from 'react';
import { calendarFile, morningsOf, type Try, weekEdges } from '../../../../src/moves/index.ts';
import { useWords } from '../../../controls/words.tsx';
import { freshSeed } from '../keep.ts';

/** Entries for the remaining mornings, with a link back to one's own week, or with no hint of their purpose. */
export function Calendar({ one: { plan }, now }: { readonly one: Try; readonly now: number }): ReactNode {
  const { say } = useWords();
  const title = say('back-calendar-title');
  const link = location.protocol.startsWith('http') ? `${location.origin}${location.pathname}#try` : null;
  const save = (to: string | null): void => {
    const mornings = morningsOf(weekEdges(plan, 0, plan.design.weeks)).filter(at => at > now);
    // The id of an entry must not be the seed, which would reveal the weeks.
    const text = calendarFile(mornings, now, freshSeed(), title, to);
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    file.download = 'notes.ics';
    file.click();
    URL.revokeObjectURL(file.href);
  };
  return (
    <div className="calendar">
      <div className="row">
        <button type="button" onClick={() => save(link)}>
          {say('back-calendar')}
        </button>
        {link !== null && (
          <button type="button" className="quietly" onClick={() => save(null)}>
            {say('back-calendar-bare')}
          </button>
        )}
      </div>
      <p className="quiet">{say(link === null ? 'back-calendar-nothing' : 'back-calendar-link', { title })}</p>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { PageProps } from '../../state/page.ts';
import { Said } from '../../controls/words.tsx';
import { words } from '../../words/en.ts';

export function Unseen({ view }: PageProps): ReactNode {
  return (
    <>
      <h1 tabIndex={-1}>{words.unseen.heading}</h1>
      <p className="lead">{words.unseen.lead}</p>
      <ul className="walls">
        {words.unseen.always.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {view !== null && view.limits.length > 0 && (
        <>
          <h2>In the record that is open now</h2>
          <ul>
            {view.limits.map(text => (
              <li key={text.id}>
                <Said message={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.unseen.against}</h2>
      <ul>
        <li>If it holds only for one length of silence: change it under Evidence and look again.</li>
        <li>If it goes when holidays, shifts or days together are left out: leave them out and look again.</li>
        <li>
          If records with the same busy and quiet times show as much when chance deals who opens: then the two lines
          move together and do not answer each other.
        </li>
        <li>
          If either of you remembers a reason that this record does not know. Then that reason is better than this page.
        </li>
      </ul>
      <h2>{words.unseen.formulas}</h2>
      <dl className="formulas">
        <dt>Turn</dt>
        <dd>
          A run of messages by one person with none of the other’s between and no pause over five minutes. Ten short
          messages in a row are one turn.
        </dd>
        <dt>Conversation</dt>
        <dd>Turns without a silence longer than the one set under Evidence (four hours at first).</dd>
        <dt>Who writes first</dt>
        <dd>
          Conversations opened by one, as a share of all; the first of the file is left out, since what came before it
          is unknown. The range is what shares could have given this count.
        </dd>
        <dt>Time to an answer</dt>
        <dd>
          From the last message of a turn to the other’s next. Turns without an answer when the record ends count as
          “longer than this”, not as nothing.
        </dd>
        <dt>How one answers the other</dt>
        <dd>
          The rate at which a person takes a turn, given the hour of the week, the turns just before, and how much the
          other has reached over the last days compared with their own usual. The last of these is the thread on the
          Evidence page.
        </dd>
        <dt>Ten dots</dt>
        <dd>Ten courses drawn from those that fit. Full dots are the ones that show the finding.</dd>
      </dl>
    </>
  );
}

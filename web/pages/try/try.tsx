import type { ReactNode } from 'react';
import { Names } from '../../controls/name.tsx';
import type { PageProps } from '../../state/page.ts';
import { Empty } from '../waiting.tsx';
import { Whose } from '../record-banner.tsx';
import { CheckInsPart } from './check-ins/check-ins-part.tsx';
import { CheckPart } from './check/check-part.tsx';
import { ChoosePart } from './plan/choose-part.tsx';
import { GuessPart } from './plan/guess-part.tsx';
import { LearnedPart } from './check/learned-part.tsx';
import { namesOnPage, pairOf } from './pair.ts';
import { TryPart } from './try-part.tsx';
import { useNow } from './use-now.ts';
import { words } from '../../words/en.ts';
import { steps } from '../../words/steps.ts';

const PARTS = [
  { id: '', title: steps.parts.choose, body: ChoosePart },
  { id: 'guess', title: steps.parts.guess, body: GuessPart },
  { id: 'try', title: steps.parts.try, body: TryPart },
  { id: 'check-ins', title: steps.parts.checkIns, body: CheckInsPart },
  { id: 'check', title: steps.parts.check, body: CheckPart },
  { id: 'learned', title: steps.parts.learned, body: LearnedPart },
] as const;

/** Cards, guess and forecast, a fair try, check-ins, the check, and what was learned. */
export function Steps(props: PageProps & { readonly part: string }): ReactNode {
  const { state, view, actions } = props;
  const now = useNow();
  const pair = pairOf(state, view);
  const here = PARTS.find(part => part.id === props.part) ?? PARTS[0];
  if (pair === null)
    return (
      <>
        <h1 tabIndex={-1}>{words.shell.smallStep}</h1>
        <Empty state={state} actions={actions} />
      </>
    );
  return (
    <Names value={namesOnPage(pair)}>
      <Whose {...props} />
      <nav className="chapters step-parts" aria-label={steps.nav}>
        <ol>
          {PARTS.map(({ id, title }) => (
            <li key={id}>
              <a href={id === '' ? '#steps' : `#steps/${id}`} aria-current={id === here.id ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <here.body {...props} pair={pair} now={now} />
    </Names>
  );
}

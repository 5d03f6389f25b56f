import { type ReactNode, useEffect, useRef } from 'react';
import { openTry } from '../../../src/moves/index.ts';
import type { PageProps } from '../../state/page.ts';
import { Whose } from '../record-banner.tsx';
import { Empty } from '../waiting.tsx';
import { Names } from '../../controls/name.tsx';
import { useWords } from '../../controls/words.tsx';
import { CheckPart } from './check/check-part.tsx';
import { ChoosePart } from './plan/choose-part.tsx';
import { GuessPart } from './plan/guess-part.tsx';
import { LearnedPart } from './check/learned-part.tsx';
import { namesOnPage, pairOf, type StepProps } from './pair.ts';
import { opensOn, presentTry, runningTry, triesOf, tryAt } from './try.ts';
import { TryPart } from './try-part.tsx';
import { useNow } from './use-now.ts';
import { WhoPart } from './plan/who-part.tsx';

/** A step is chosen, guessed about and planned on a screen each. */
const CHOOSING = { choose: ChoosePart, who: WhoPart, guess: GuessPart, plan: TryPart } as const;
/** Parts to return to, in the order of the list at the foot. One's own week is another page. */
const RETURNING = { check: CheckPart, learned: LearnedPart } as const;
const BODY: Readonly<Record<string, (props: StepProps & { readonly which: string }) => ReactNode>> = {
  ...CHOOSING,
  ...RETURNING,
};

/** A small step: three cards, who takes it, a guess, the forecast with its plan; and, once a try is under way, that first. */
export function Steps(props: PageProps & { readonly part: string; readonly which: string }): ReactNode {
  const { state, view, actions, part, which } = props;
  const { say } = useWords();
  const now = useNow();
  const pair = pairOf(state, view);
  // The new heading takes the focus of the one it replaces.
  const there = pair !== null;
  const was = useRef(there);
  useEffect(() => {
    if (there && !was.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus();
    was.current = there;
  }, [there]);
  if (pair === null)
    return (
      <>
        <h1 tabIndex={-1}>{say('try-title')}</h1>
        <Empty state={state} actions={actions} />
      </>
    );
  const asked = Object.hasOwn(BODY, part) ? part : opensOn(pair, now, view);
  // While a try runs no other is planned; the cards say so.
  const here = Object.hasOwn(CHOOSING, asked) && runningTry(pair, now) !== null ? 'choose' : asked;
  const Body = BODY[here] ?? ChoosePart;
  return (
    <Names value={namesOnPage(pair)}>
      {pair.invented && <Whose view={view} />}
      <div className="try">
        <Body {...props} pair={pair} now={now} />
        {(triesOf(pair).length > 0 || Object.hasOwn(RETURNING, here)) && (
          <Parts
            waits={openTry(triesOf(pair)) !== null}
            here={tryAt(pair, which, now) === presentTry(pair, now) ? here : null}
          />
        )}
      </div>
    </Names>
  );
}

const TITLES = {
  choose: 'try-part-cards',
  try: 'try-part-now',
  check: 'came-title',
  learned: 'try-part-learned',
} as const;

/** The other pages about tries, at the foot; `waits`: whether one's own week does. `here` is none of them where the page is about an earlier try. */
function Parts({ here, waits }: { readonly here: string | null; readonly waits: boolean }): ReactNode {
  const { say } = useWords();
  return (
    <nav className="step-parts" aria-label={say('try-parts')}>
      <ul>
        {Object.entries(TITLES).map(([id, title]) =>
          id === 'try' && !waits ? null : (
            <li key={id}>
              <a href={`#try/${id}`} aria-current={id === here ? 'page' : undefined}>
                {say(title)}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

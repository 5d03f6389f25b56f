import { memo, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useWords } from '../../../controls/words.tsx';
import { CopyLink } from '../copy-link.tsx';

/** Frame of every scene: its name, one sentence, one picture from edge to edge, one way on, and the progress. */
export function Frame({
  name,
  sentence,
  tall = false,
  under,
  stage,
  picture,
  at,
  first,
  actions,
  note,
  next,
  table,
  children,
}: {
  readonly name: string;
  readonly sentence: ReactNode;
  /** True if the sentence can be longer than in other scenes. */
  readonly tall?: boolean;
  /** Ground of the sentence, right below it. */
  readonly under?: ReactNode;
  /** Measures the picture's width. */
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly picture: ReactNode;
  /** Index among the five, from 0. */
  readonly at: number;
  /** Comes before Next, in its place as the first button. */
  readonly first?: ReactNode;
  /** Beside Next. */
  readonly actions?: ReactNode;
  readonly note: ReactNode;
  readonly next: string;
  /** The picture in numbers, last. */
  readonly table: ReactNode;
  /** Between picture and buttons. */
  readonly children?: ReactNode;
}): ReactNode {
  const { say } = useWords();
  const statement = (
    <h1 tabIndex={-1} className={tall ? 'statement tall' : 'statement'} aria-live="polite">
      {sentence}
    </h1>
  );
  return (
    <>
      <p className="eyebrow">{name}</p>
      {under === undefined ? (
        statement
      ) : (
        <div className="claim">
          {statement}
          <p className="under">{under}</p>
        </div>
      )}
      <div ref={stage} className="stage">
        {picture}
      </div>
      {children}
      <div className="row onward">
        {first}
        <a className={first === undefined ? 'button strong' : 'button'} href={next}>
          {say('chapters-next')}
        </a>
        {actions}
        <Five at={at} />
      </div>
      <div className="aside">
        {note}
        <CopyLink />
      </div>
      <Rested>{table}</Rested>
    </>
  );
}

/** The progress: this scene among the five. */
const Five = memo(({ at }: { readonly at: number }): ReactNode => {
  const { say } = useWords();
  return (
    <svg
      className="five"
      viewBox="0 0 50 22"
      width={50}
      height={22}
      role="img"
      aria-label={say('chapters-scene', { scene: at + 1, scenes: 5 })}
    >
      <path className="ground" d="M0 20.5H50" />
      {[0, 1, 2, 3, 4].map(i => (
        <path key={i} className={i <= at ? 'done' : 'ahead'} d={`M${5 + 10 * i} 20V${i === at ? 3 : 12}`} />
      ))}
    </svg>
  );
});

/** Follows once the hand rests: a step changes every row of a table. */
function Rested({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState(children);
  useEffect(() => {
    const timer = setTimeout(() => setShown(children), 250);
    return () => clearTimeout(timer);
  }, [children]);
  return shown;
}

/** Left and right edge of words at that width, as `--margin` has it. */
export const marginAt = (width: number): number => Math.max(20, Math.min(80, Math.round(0.0625 * width)));

import type { ReactNode } from 'react';
import {
  type ByEquations,
  differenceIn,
  type Differences,
  type Guess,
  orderOf,
  type Outcome,
  outcomeNamed,
  tellGeneric,
  type WhatIf,
} from '../../../../src/moves/index.ts';
import { message, type Speaker } from '../../../../src/words/index.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { DotsPicture } from '../pictures/dots-picture.tsx';
import { sayOutcome, whoseOutcome } from '../outcome.ts';
import { type PairOnPage, sideOf } from '../pair.ts';

interface ForeseenProps {
  readonly pair: PairOnPage;
  readonly answer: WhatIf;
  readonly outcome: string;
  readonly guess: Guess | null;
  /** True for a first look. */
  readonly first?: boolean;
}

/** Forecast of the guessed number by the record alone: its dots, sentence and table, with the other person's beside
 * it. */
export function Foreseen({ pair, answer, outcome: name, guess, first = false }: ForeseenProps): ReactNode {
  const { say } = useWords();
  const found = differenceIn(answer, name);
  if (found === null) return <p className="lead">{say('try-too-little')}</p>;
  return (
    <Expected
      pair={pair}
      outcome={name}
      guess={guess}
      found={found}
      other={otherOf(name, answer.told ? orderOf(answer).differences : answer.differences)}
      caption={say(first ? 'try-caption-first' : answer.told ? 'try-caption' : 'try-caption-by-chance')}
      known={answer.told}
    >
      {answer.told && (
        <>
          <p>{say('try-not-promise')}</p>
          {tellGeneric(answer).map(told => (
            <p key={told.id}>{say(told)}</p>
          ))}
        </>
      )}
    </Expected>
  );
}

interface ByIdeaProps {
  readonly pair: PairOnPage;
  /** Undefined: being worked out. Null: it could not be. */
  readonly idea: ByEquations | null | undefined;
  readonly outcome: string;
  readonly guess: Guess | null;
}

/** The same by the equations fitted to the two. */
export function ByIdea({ pair, idea, outcome: name, guess }: ByIdeaProps): ReactNode {
  const { say } = useWords();
  if (idea === undefined) return <p className="quiet">{say('theory-wait')}</p>;
  if (idea === null) return null;
  if (!idea.told) return <p className="quiet">{say(`forecast-idea-${idea.why}`)}</p>;
  const own = idea.differences.find(one => one.outcome === name);
  return (
    own !== undefined && (
      <Expected
        pair={pair}
        outcome={name}
        guess={guess}
        found={own}
        other={otherOf(name, idea.differences)}
        caption={say('forecast-idea')}
        known
        byIdea
        below={<p>{say('theory-explains', { explains: idea.explains })}</p>}
      >
        <p>{say('try-idea-not-promise')}</p>
      </Expected>
    )
  );
}

/** The same number of the other person; null: it is of both. */
const otherOf = (name: string, all: readonly Differences[] | undefined): Differences | null =>
  all?.find(one => one.outcome === outcomeNamed(name)!.exchanged && one.outcome !== name) ?? null;

interface Props {
  readonly pair: PairOnPage;
  readonly outcome: string;
  readonly guess: Guess | null;
  readonly found: Differences;
  readonly other: Differences | null;
  readonly caption: string;
  /** True if it is of the step, and not of chance alone. */
  readonly known: boolean;
  readonly byIdea?: boolean;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** The counts in words, and the sentence that they make. `long`: the number is a time. */
function saidOf({ counts }: Differences, guess: Guess | null, long: 'yes' | 'no', say: Speaker['say']) {
  const told = [
    { count: counts.fewer, says: message('try-count-less', { long, count: counts.fewer }) },
    { count: counts.same, says: message('try-count-same', { count: counts.same }) },
    { count: counts.more, says: message('try-count-more', { long, count: counts.more }) },
  ].filter(({ count }) => count > 0);
  const most = mostOf(counts);
  const counted = told.map(({ says }) => says);
  const lean = leanOf(counts, guess);
  const expects =
    told.length === 1
      ? say('try-expects-all', { most, long })
      : say('try-expects', { lean, most, long, counts: counted });
  return { counted, expects };
}

/** One forecast of the number: dots, the sentence, what it rests on, and the table. */
function Expected({
  pair,
  outcome: name,
  guess,
  found,
  other,
  caption,
  known,
  byIdea = false,
  below,
  children,
}: Props): ReactNode {
  const { say, number } = useWords();
  const outcome = outcomeNamed(name)!;
  const whose = whoseOutcome(outcome);
  const long = outcome.unit === 'hours';
  const { dots, usual } = found;
  const { counted, expects } = saidOf(found, guess, long ? 'yes' : 'no', say);
  const round = (value: number): string => number(value, { maximumSignificantDigits: 2, signDisplay: 'exceptZero' });
  return (
    <section className={byIdea ? 'foreseen idea' : 'foreseen'}>
      <p className="caption">{caption}</p>
      <DotsPicture
        differences={found}
        of={whose === 'both' ? 'both' : sideOf(pair, whose)}
        guess={guess}
        long={long}
        says={known ? expects : say('try-differ-by-chance', { counts: counted })}
      />
      {known ? <h2>{expects}</h2> : <p className="lead">{say('try-by-chance')}</p>}
      {other !== null && <OtherOne pair={pair} outcome={outcome} found={other} />}
      {below}
      <details>
        <summary>{say('try-how')}</summary>
        <p>{say('try-one-dot')}</p>
        <p>
          {say('try-usual', { usual: number(usual, { maximumSignificantDigits: 2 }), unit: long ? 'hours' : 'week' })}
        </p>
        {children}
      </details>
      <Numbers
        summary={say('try-table-show')}
        caption={`${say(known ? 'try-table' : 'try-table-by-chance')}, ${say(long ? 'try-unit-hours' : 'try-unit-week')}`}
        head={[
          say('try-table-dot'),
          <Said key="own" message={sayOutcome(pair, name)} />,
          ...(other === null ? [] : [<Said key="other" message={sayOutcome(pair, outcome.exchanged)} />]),
        ]}
        rows={dots.map((dot, k) => [`${k + 1}`, round(dot), ...(other === null ? [] : [round(other.dots[k]!)])])}
      />
    </section>
  );
}

interface OtherOneProps {
  readonly pair: PairOnPage;
  readonly outcome: Outcome;
  readonly found: Differences;
}

/** Show the same for both people. */
function OtherOne({ pair, outcome, found: { counts } }: OtherOneProps): ReactNode {
  return (
    <p className="outcome-said">
      <Said id="try-other" args={{ outcome: sayOutcome(pair, outcome.exchanged), ...counts }} />
    </p>
  );
}

const mostOf = ({ more, same, fewer }: Differences['counts']): Guess =>
  same >= Math.max(more, fewer) ? 'same' : more > fewer ? 'more' : 'less';

/** Dots of twenty from which a forecast is likely, and from which it leans: the words used everywhere for certainty. */
const LIKELY = 16;
const LEANS = 12;

function leanOf(
  { more, same, fewer }: Differences['counts'],
  guess: Guess | null,
): 'likely' | 'leans' | 'away' | 'unlikely' | 'open' {
  const guessed = guess === 'more' ? more : guess === 'less' ? fewer : guess === 'same' ? same : 0;
  if (guessed >= LIKELY) return 'likely';
  if (guessed >= LEANS) return 'leans';
  const most = Math.max(more, same, fewer);
  return most >= LIKELY ? 'unlikely' : most >= LEANS ? 'away' : 'open';
}

import { type ReactNode, useState } from 'react';
import type { Message, Pair, Person } from '../../../src/base/index.ts';
import { besideOf, clauseOf, fittedOf, headlineOf, type Mirror, type Statement } from '../../../src/story/index.ts';
import { Handle } from '../../controls/handle.tsx';
import { Piece, Said, useWords } from '../../controls/words.tsx';
import { Rows } from '../../pictures/score/rows.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';

const AMOUNTS: ReadonlySet<string> = new Set(['row', 'quiet', 'days']);

/** One direction of the finding: its sentence, whose amount is a control, the stretch that shows it, nine more, and its clause. */
export function Direction({
  statement,
  says,
  mirror,
  people,
  first,
}: {
  readonly statement: Statement;
  readonly says: 'counts' | 'fit';
  readonly mirror: Mirror;
  readonly people: Pair<Person>;
  /** Of two that are told in one way: what is so of both is said once. */
  readonly first: boolean;
}): ReactNode {
  const [amount, setAmount] = useState(2);
  const { say } = useWords();
  const headline = headlineOf(statement, amount, people);
  // Under counted words the other end is enough; the fitted sentence has no number of its own.
  const clause = says === 'counts' ? besideOf(statement, amount) : clauseOf(statement, people);
  return (
    <section className={`direction from-${statement.of === 0 ? 'two' : 'one'}`}>
      <div>
        <h2>
          {says === 'counts' ? (
            <Amount headline={headline} amount={amount} change={setAmount} />
          ) : (
            <Said message={fittedOf(mirror, statement.of, people)} />
          )}
        </h2>
        {says === 'fit' && <p className="quiet">{say('yours-fitted-hides')}</p>}
      </div>
      <Shown statement={statement} amount={amount} says={say(headline)} first={first} />
      {clause !== null && (
        <p className="clause">
          <Said message={clause} />
        </p>
      )}
    </section>
  );
}

function Amount({
  headline,
  amount,
  change,
}: {
  readonly headline: Message;
  readonly amount: number;
  readonly change: (amount: number) => void;
}): ReactNode {
  const { say, parts } = useWords();
  return parts(headline).map((part, i) =>
    AMOUNTS.has(part.variable ?? '') ? (
      <Handle key={i} words={part.text} label={say('yours-amount-label')} value={amount} most={2} change={change} />
    ) : (
      <Piece key={i} part={part} />
    ),
  );
}

/** The typical stretch of one amount, and nine more. */
function Shown({
  statement,
  amount,
  says,
  first,
}: {
  readonly statement: Statement;
  readonly amount: number;
  readonly says: string;
  /** Whether it is said what a tick is, where it is a day, and which waits count. */
  readonly first: boolean;
}): ReactNode {
  const { say, duration, number } = useWords();
  const { kind, told } = statement;
  const { typical, more, moments } = told[amount]!;
  if (typical === null) return null;
  const value = (seconds: number): string => (kind === 'pace' ? number(seconds) : duration(seconds, 'short'));
  const usual = typical.plot.usual;
  return (
    <figure>
      <Stretch plot={typical.plot} says={says} />
      <Rows
        stretches={more}
        usual={usual === null ? null : usual.at - typical.plot.from}
        value={stretch => (kind === 'pace' ? '' : value(stretch.value))}
        says={say(kind === 'pace' ? 'yours-rows-days' : 'yours-rows', {
          more: more.length,
          values: more.map(stretch => value(stretch.value)),
        })}
      />
      <figcaption>
        {say('yours-typical', { moments, more: more.length })}
        {kind === 'pace' && first && ` ${say('yours-each-day')}`}
        {kind === 'answer' && first && ` ${say('yours-over-five')}`}
      </figcaption>
    </figure>
  );
}

import { type ReactNode, useState } from 'react';
import type { Message, Pair, Person } from '../../../src/base/index.ts';
import { besideOf, fittedOf, headlineOf, type Lead, type Mirror, type Statement } from '../../../src/story/index.ts';
import { Handle } from '../../controls/handle.tsx';
import { Piece, Said, useWords } from '../../controls/words.tsx';
import { AfterDay } from '../../pictures/score/after-day.tsx';
import { PaceTicks } from '../../pictures/score/pace-ticks.tsx';
import { Rows } from '../../pictures/score/rows.tsx';
import { Played } from './played.tsx';

const AMOUNTS: ReadonlySet<string> = new Set(['row', 'quiet', 'days']);

type DirectionProps = Lead & { readonly mirror: Mirror; readonly people: Pair<Person> };

/** One direction of the finding: the picture that shows its sentence, and the sentence, whose amount is a control where it is counted. */
export function Direction({ statement, says, mirror, people }: DirectionProps): ReactNode {
  const [amount, setAmount] = useState(2);
  const { say } = useWords();
  if (says === 'fit') {
    const sentence = fittedOf(mirror, statement.of, people);
    return (
      <>
        <figure className="shown">
          <AfterDay mirror={mirror} of={statement.of} says={say(sentence)} />
          <figcaption>{say('yours-pace-replies')}</figcaption>
        </figure>
        <p className="clause">
          <Said message={sentence} />
        </p>
      </>
    );
  }
  const headline = headlineOf(statement, amount, people);
  const beside = besideOf(statement, amount);
  const { typical } = statement.told[amount]!;
  return (
    <>
      <figure className="shown">
        {statement.kind === 'pace' ? (
          <>
            <PaceTicks statement={statement} amount={amount} says={say(headline)} />
            <figcaption>{say('yours-pace-replies')}</figcaption>
          </>
        ) : (
          typical !== null && <Played moment={typical} kind={statement.kind} says={say(headline)} />
        )}
      </figure>
      <p className="clause">
        <Amount headline={headline} amount={amount} change={setAmount} /> {beside !== null && <Said message={beside} />}
      </p>
    </>
  );
}

interface AmountProps {
  readonly headline: Message;
  readonly amount: number;
  readonly change: (amount: number) => void;
}

function Amount({ headline, amount, change }: AmountProps): ReactNode {
  const { say, parts } = useWords();
  return parts(headline).map((part, i) =>
    AMOUNTS.has(part.variable ?? '') ? (
      <Handle key={i} words={part.text} label={say('yours-amount-label')} value={amount} most={2} change={change} />
    ) : (
      <Piece key={i} part={part} />
    ),
  );
}

interface MoreProps {
  readonly statement: Statement;
  /** Sentence that these moments show, where the picture above may be of the other direction. */
  readonly says: Message | null;
  /** True for the first of two directions with the same measure: common facts appear once. */
  readonly first: boolean;
}

/** More moments beneath the typical one, of the greatest amount. */
export function More({ statement: { kind, told }, says, first }: MoreProps): ReactNode {
  const { say, duration, number } = useWords();
  const { typical, more, moments } = told[2];
  if (typical === null || more.length === 0) return null;
  const value = (seconds: number): string => (kind === 'pace' ? number(seconds) : duration(seconds, 'short'));
  const usual = typical.plot.usual;
  return (
    <figure className="more-like-it">
      {says !== null && (
        <p>
          <Said message={says} />
        </p>
      )}
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

import type { ReactNode } from 'react';
import { CARDS, type Card, cardIn } from '../../../src/moves/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { useWords } from '../../controls/words.tsx';
import { steps } from '../../words/steps.ts';

export const cardOf = (move: string, words: Speaker): Card =>
  cardIn(words, CARDS.find(card => card.kind === move) ?? CARDS[0]!);

/** Everything a card says but its name: the same parts in the same order on every card, whoever takes it. */
export function CardBody({ card }: { readonly card: Card }): ReactNode {
  const { say } = useWords();
  const { length, inTheWay, isNot, known, notWhen } = steps.card;
  return (
    <dl className="card-body">
      <Part name={length}>{card.length}</Part>
      <Part name={inTheWay}>{card.inTheWay}</Part>
      <Part name={isNot}>{card.isNot}</Part>
      <Part name={known}>
        <strong>{say(`chapters-${card.grade}`)}</strong> {card.known}{' '}
        <cite>{card.sources.map(id => steps.sources[id] ?? id).join('; ')}.</cite>
      </Part>
      <Part name={notWhen}>
        {card.notWhen} <a href="#safety">{steps.card.safety}</a>
      </Part>
    </dl>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

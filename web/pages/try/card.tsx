import type { ReactNode } from 'react';
import { CARDS, type Card, cardIn } from '../../../src/moves/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { papersIn } from '../../controls/say.ts';
import { useWords } from '../../controls/words.tsx';
import { SOURCES } from './sources.ts';

export const cardOf = (move: string, words: Speaker): Card =>
  cardIn(words, CARDS.find(card => card.kind === move) ?? CARDS[0]!);

/** Everything a card says but its name: the same parts in the same order on every card, whoever takes it. */
export function CardBody({ card }: { readonly card: Card }): ReactNode {
  const words = useWords();
  const { say } = words;
  return (
    <dl className="card-body">
      <Part name={say('together-part-length')}>{card.length}</Part>
      <Part name={say('together-part-in-the-way')}>{card.inTheWay}</Part>
      <Part name={say('together-part-is-not')}>{card.isNot}</Part>
      <Part name={say('together-part-known')}>
        <strong>{say(`chapters-${card.grade}`)}</strong> {card.known}{' '}
        <cite>{card.sources.map(id => papersIn(words, SOURCES[id] ?? id)).join('; ')}.</cite>
      </Part>
      <Part name={say('together-part-not-when')}>
        {card.notWhen} <a href="#safety">{say('bar-safety')}</a>
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

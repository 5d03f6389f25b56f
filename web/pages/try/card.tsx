import type { ReactNode } from 'react';
import { CARDS, type Card, cardIn } from '../../../src/moves/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { papersIn } from '../../controls/say.ts';
import { useWords } from '../../controls/words.tsx';

/** Papers behind the cards, by their ids in docs/sources.bib; `+` means further authors. */
export const SOURCES: Readonly<Record<string, string>> = {
  overall2013: 'Overall, Simpson, Struthers 2013, Journal of Personality and Social Psychology 104',
  overall2017: 'Overall, McNulty 2017, Current Opinion in Psychology 13',
  karpel1976: 'Karpel 1976, Family Process 15',
  bayraktaroglu2023: 'Bayraktaroğlu + 2023, Journal of Personality and Social Psychology 124',
  girme2015: 'Girme + 2015, Journal of Personality and Social Psychology 108',
  stanton2017: 'Stanton, Campbell, Pink 2017, Journal of Personality and Social Psychology 113',
  arriaga2014: 'Arriaga + 2014, Social Psychological and Personality Science 5',
  arriaga2018: 'Arriaga + 2018, Personality and Social Psychology Review 22',
  mccurry2024: 'McCurry, May, Donaldson 2024, Communications Psychology 2',
  wiebe2016: 'Wiebe, Johnson 2016, Family Process 55',
  nowlan2017: 'Nowlan, Roddy, Doss 2017, Couple and Family Psychology 6',
};

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

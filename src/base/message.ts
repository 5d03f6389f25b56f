/** What a floor has to say, as plain data: an id of the catalogue (`src/words`) and what its sentence needs. Edges word it. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, Worded>>;
}

/** One of the two people in a sentence: first or second of the pair, and the name as it is shown. */
export interface Person {
  readonly person: 0 | 1;
  readonly name: string;
}

/** What may stand in a sentence. A list is joined as the language joins lists. */
export type Worded = string | number | Person | Message | readonly Worded[];

/** The same sentence about the two people exchanged. */
export const exchangeMessage = ({ id, args }: Message): Message => ({
  id,
  args: Object.fromEntries(Object.entries(args).map(([name, x]) => [name, exchangeWorded(x)])),
});

function exchangeWorded(x: Worded): Worded {
  if (typeof x !== 'object') return x;
  if (isList(x)) return x.map(exchangeWorded);
  if ('person' in x) return { ...x, person: x.person === 0 ? 1 : 0 };
  return exchangeMessage(x);
}

const isList = (x: Worded): x is readonly Worded[] => Array.isArray(x);

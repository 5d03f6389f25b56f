/** A message as plain data: an id of the catalogue (`src/words`) and the arguments of its sentence. The edges put it
 * into words. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, Worded>>;
}

/** One of the two people in a sentence: first or second of the pair, and the name as it is shown. */
export interface Person {
  readonly person: 0 | 1;
  readonly name: string;
}

/** An argument of a sentence. A list is joined as the language joins lists. */
export type Worded = string | number | Person | Message | readonly Worded[];

/** The same sentence, its words, numbers and people changed by `leaf`: in lists and in sentences within it too. */
export const mapMessage = ({ id, args }: Message, leaf: (x: string | number | Person) => Worded): Message => ({
  id,
  args: Object.fromEntries(Object.entries(args).map(([name, x]) => [name, mapWorded(x, leaf)])),
});

/** The same sentence about the two people exchanged. */
export const exchangeMessage = (message: Message): Message =>
  mapMessage(message, x => (typeof x === 'object' ? { ...x, person: x.person === 0 ? 1 : 0 } : x));

function mapWorded(x: Worded, leaf: (x: string | number | Person) => Worded): Worded {
  if (isList(x)) return x.map(one => mapWorded(one, leaf));
  return typeof x === 'object' && 'id' in x ? mapMessage(x, leaf) : leaf(x);
}

export const isList = (x: Worded): x is readonly Worded[] => Array.isArray(x);

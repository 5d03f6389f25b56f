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

import { createContext, Fragment, type ReactNode, useContext } from 'react';
import type { Message } from '../../src/base/index.ts';
import type { Arguments, Id, Part, Speaker } from '../../src/words/index.ts';
import { safeName, safeText } from './safe-text.ts';

/** The language of the page. */
export const Words = createContext<Speaker | null>(null);

export function useWords(): Speaker {
  const words = useContext(Words);
  if (words === null) throw new Error('The page has no language yet.');
  return words;
}

type SaidProps<I extends Id> =
  | { readonly message: Message }
  | ({ readonly id: I } & (Arguments<I> extends readonly [infer A] ? { readonly args: A } : { readonly args?: never }));

/** A sentence of the catalogue with names in their people's hues. */
export function Said<I extends Id>(props: SaidProps<I>): ReactNode {
  const { parts } = useWords();
  const message = 'message' in props ? props.message : { id: props.id, args: (props.args ?? {}) as Message['args'] };
  return parts(message).map((part, i) => <Piece key={i} part={part} />);
}

/** Sentences that follow one another. */
export const Sentences = ({ of }: { readonly of: readonly Message[] }): ReactNode =>
  of.map((message, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      <Said message={message} />
    </Fragment>
  ));

/** One piece of a sentence, as `parts` gives it: for a page that puts a control in place of one of them. */
export function Piece({ part }: { readonly part: Part }): ReactNode {
  // The catalogue's own text is between the variables.
  if (part.variable === undefined) return part.text;
  if (part.person === undefined) return safeText(part.text);
  return <bdi className={part.person === 0 ? 'one' : 'two'}>{safeName(part.text)}</bdi>;
}

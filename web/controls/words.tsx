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
  | { readonly message: Message; readonly piece?: Piece }
  | ({ readonly id: I; readonly piece?: Piece } & (Arguments<I> extends readonly [infer A]
      ? { readonly args: A }
      : { readonly args?: never }));

/** Draws what stands for a variable; null: as text. */
type Piece = (part: Part) => ReactNode | null;

/** A sentence of the catalogue with names in their people's hues; `piece` may put a control in place of a number. */
export function Said<I extends Id>(props: SaidProps<I>): ReactNode {
  const { parts } = useWords();
  const message = 'message' in props ? props.message : { id: props.id, args: (props.args ?? {}) as Message['args'] };
  return parts(message).map((part, i) => <Fragment key={i}>{drawn(part, props.piece)}</Fragment>);
}

/** Sentences that follow one another. */
export const Sentences = ({ of }: { readonly of: readonly Message[] }): ReactNode =>
  of.map((message, i) => (
    <Fragment key={i}>
      {i > 0 && ' '}
      <Said message={message} />
    </Fragment>
  ));

function drawn(part: Part, piece: Piece | undefined): ReactNode {
  const own = part.variable === undefined ? null : (piece?.(part) ?? null);
  if (own !== null) return own;
  if (part.person === undefined) return safeText(part.text);
  return <bdi className={part.person === 0 ? 'one' : 'two'}>{safeName(part.text)}</bdi>;
}

import type { Exchange } from '../../base/index.ts';
import type { Sure } from '../../fit/index.ts';
import { STORIES } from '../../measures/index.ts';

/** Kinds of headline on every edge.
 * `distance`: one reaches and the other answers with less. `loop`: the same, and the first reaches less when the other
 * comes nearer. `level`: one reaches more, and no response is known; or did until a change since which it is even (the
 * claim is then `change`).
 * `turns`: even, and each rests when the other reaches. `apart`: the same, while both write less and less. `open`:
 * nothing of these; one direction may be likely by itself, and is then what is said. `short`: too little to fit. The
 * others are plain stories (`measures`); `even` is told where no dance is. */
export const HEADLINES = [
  ...STORIES,
  'loop',
  'distance',
  'chase',
  'reciprocal',
  'turns',
  'apart',
  'level',
  'open',
  'short',
] as const;
export type HeadlineKind = (typeof HEADLINES)[number];

export interface Headline {
  readonly kind: HeadlineKind;
  readonly sure: Sure;
  /** Whom it names first: who reaches, in a chase who follows, in a plain story who it is of; null: neither is named. */
  readonly of: 'a' | 'b' | null;
  /** The claims it rests on. */
  readonly claims: readonly string[];
}

export const HEADLINE_EXCHANGE: Exchange<Headline> = {
  fields: { kind: 'same', sure: 'same', of: 'who', claims: 'same' },
};

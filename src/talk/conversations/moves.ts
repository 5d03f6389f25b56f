/** The steps that a conversation may end in; each is a card of `moves`. */
export type MoveKind =
  | 'warm-break'
  | 'small-bids'
  | 'staying-present'
  | 'promised-answer'
  | 'self-soothing'
  | 'life-outside'
  | 'softened-request';

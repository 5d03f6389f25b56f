import type { Message } from '../base/index.ts';
import type { Speaker } from '../words/index.ts';
import type { Claim, FitQuality, Moment } from './body/claim.ts';
import type { Mirror, MirrorSpiral } from './body/body.ts';

/** A mirror with its messages worded, as `slipstep mirror --json` prints it: schema `mirror/2` (docs/schema/mirror-2.json).
 * Keys and ids are the same in every language. */
export type MirrorAnswer = Omit<Mirror, 'claims' | 'limits' | 'describes' | 'spirals' | 'diagnostics'> & {
  readonly claims: readonly ClaimAnswer[];
  readonly limits: readonly { readonly id: string; readonly text: string }[];
  readonly describes: Worded<FitQuality> | null;
  readonly diagnostics: Worded<Mirror['diagnostics']>;
  readonly spirals: readonly (Omit<MirrorSpiral, 'moments'> & { readonly moments: readonly Worded<Moment>[] })[];
};

type ClaimAnswer = Omit<Worded<Claim>, 'sureText'> & { readonly sureText: string };

/** The same with a sentence in place of each message. */
type Worded<T> = T extends Message
  ? string
  : T extends string | number | boolean | null
    ? T
    : { readonly [K in keyof T]: Worded<T[K]> };

export function answerOf(m: Mirror, words: Speaker): MirrorAnswer {
  const { say } = words;
  const both = ([a, b]: readonly [Message, Message]): readonly [string, string] => [say(a), say(b)];
  const moment = (one: Moment): Worded<Moment> => ({ ...one, note: say(one.note) });
  return {
    ...m,
    claims: m.claims.map(claim => ({
      ...claim,
      heading: say(claim.heading),
      text: both(claim.text),
      range: claim.range && both(claim.range),
      sureText: claim.sureText.map(text => say(text)).join(' '),
      moments: claim.moments.map(moment),
    })),
    limits: m.limits.map(({ id, text }) => ({ id, text: say(text) })),
    describes: m.describes && {
      level: m.describes.level,
      heading: say(m.describes.heading),
      text: both(m.describes.text),
      meaning: say(m.describes.meaning),
    },
    diagnostics: {
      ...m.diagnostics,
      remedy: m.diagnostics.remedy && say(m.diagnostics.remedy),
      abstains: m.diagnostics.abstains && say(m.diagnostics.abstains),
    },
    spirals: m.spirals.map(spiral => ({ ...spiral, moments: spiral.moments.map(moment) })),
  };
}

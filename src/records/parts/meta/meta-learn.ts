import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../json-fields.ts';
import { repairMojibake } from './mojibake.ts';

/** Findings of a first pass over a file of Meta's. */
export interface Learned {
  /** The encrypted download has Meta's old mistake throughout: its texts are repaired. */
  readonly repair: boolean;
  /** True if a text is the notice that Instagram writes beside a reaction, in whatever language. */
  readonly isReaction: (content: string) => boolean;
}

export const NOTHING_LEARNED: Learned = { repair: false, isReaction: () => false };

const EMOJI = /\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic})*/gu;
const LONGEST_NOTICE = 80;
/** Occurrences from which on a wording is no chance. */
const OFTEN = 3;

/** Least share of a wording's messages that match a reaction. It exceeds chance, and allows for reactions that were
 * taken back. If only their number is known, nearly all must match. */
const SHARE = { shown: 0.5, counted: 0.8 } as const;

/** Learns the wording of reaction notices. They are always in the same words, and one of three signs marks them. They
 * carry an emoji that the same person put beside as many messages. They stand at the second of a reaction. They come as
 * often as that person's hearts. One person is enough: the words are those of the account, for whoever reacted. */
export class ReactionLearner {
  /** By actor: how often each reaction. */
  readonly #reactions = new Map<string, Map<string, number>>();
  readonly #seconds = new Set<string>();
  readonly #contents = new Map<string, { sender: string; content: string; times: number[] }>();
  #broken = 0;
  #right = 0;

  see(message: Fields): void {
    const encrypted = typeof message['senderName'] === 'string';
    const text = textOf(message[encrypted ? 'text' : 'content']);
    if (encrypted && text !== '') {
      if (repairMojibake(text) !== text) this.#broken++;
      else if (/[^\0-\x7f]/.test(text)) this.#right++;
    }
    for (const each of listOf(message['reactions']).map(fieldsOf))
      this.reaction(
        repairMojibake(textOf(each['actor'])),
        repairMojibake(textOf(each['reaction'])),
        numberOf(each['timestamp']),
      );
    if (encrypted || text === '' || text.length > 4 * LONGEST_NOTICE) return;
    this.text(repairMojibake(textOf(message['sender_name'])), repairMojibake(text), numberOf(message['timestamp_ms']));
  }

  /** A message of words alone. `time`: ms. */
  text(sender: string, content: string, time: number): void {
    if (content.length > LONGEST_NOTICE || this.#contents.size > 20_000) return;
    const key = `${sender}\n${content}`;
    const known = this.#contents.get(key) ?? { sender, content, times: [] };
    if (known.times.length < 1000) known.times.push(time);
    this.#contents.set(key, known);
  }

  /** One person's reaction to a message. `time`: seconds, 0 where it is unknown. */
  reaction(actor: string, emoji: string, time: number): void {
    const what = bare(emoji);
    const counts = this.#reactions.get(actor) ?? new Map<string, number>();
    this.#reactions.set(actor, counts.set(what, (counts.get(what) ?? 0) + 1));
    if (time > 0) for (const off of [-1, 0, 1]) this.#seconds.add(`${actor} ${Math.round(time) + off}`);
  }

  learned(): Learned {
    const notices = new Set<string>();
    for (const [, { sender, shape, contents }] of this.#wordings())
      if (!notices.has(shape) && this.#isNotice(sender, contents)) notices.add(shape);
    return {
      repair: this.#broken >= 2 && this.#right === 0,
      isReaction: content => {
        const shape = notices.size === 0 || content.length > LONGEST_NOTICE ? null : shapeOf(content);
        return shape !== null && notices.has(shape);
      },
    };
  }

  /** Texts of each person, by their words with the emoji left open. */
  #wordings(): ReadonlyMap<string, Wording> {
    const wordings = new Map<string, Wording>();
    for (const { sender, content, times } of this.#contents.values()) {
      const shape = shapeOf(content);
      if (shape === null) continue;
      const known = wordings.get(`${sender}\n${shape}`) ?? { sender, shape, contents: [] };
      known.contents.push({ emoji: bare(content.match(EMOJI)?.[0] ?? ''), times });
      wordings.set(`${sender}\n${shape}`, known);
    }
    return wordings;
  }

  #isNotice(sender: string, contents: Wording['contents']): boolean {
    const counts = this.#reactions.get(sender);
    const count = contents.reduce((sum, { times }) => sum + times.length, 0);
    if (counts === undefined || count < OFTEN) return false;
    const seconds = contents.flatMap(({ times }) =>
      times.filter(time => this.#seconds.has(`${sender} ${Math.round(time / 1000)}`)),
    ).length;
    if (this.#seconds.size > 0) return seconds >= Math.max(OFTEN, SHARE.shown * count);
    if (contents.some(({ emoji }) => emoji !== '')) {
      // A nightly wish with the same heart is no notice: notices come with several emoji.
      const beside = contents.reduce(
        (sum, { emoji, times }) => sum + Math.min(times.length, counts.get(emoji) ?? 0),
        0,
      );
      return contents.length > 1 && beside >= SHARE.shown * count;
    }
    const hearts = counts.get('❤') ?? 0;
    return Math.abs(hearts - count) <= (1 - SHARE.counted) * count;
  }
}

interface Wording {
  readonly sender: string;
  readonly shape: string;
  readonly contents: { readonly emoji: string; readonly times: readonly number[] }[];
}

/** An emoji without its variation and skin. */
const bare = (emoji: string): string => emoji.replaceAll(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');

/** The words with the emoji left open. Null with too few words to be a notice: three, or six characters of a script
 * without spaces, are needed. */
function shapeOf(content: string): string | null {
  const emojis = content.match(EMOJI) ?? [];
  if (emojis.length > 1) return null;
  const shape = content.replace(EMOJI, '*').trim();
  const words = shape.split(/\s+/).filter(word => /\p{L}/u.test(word)).length;
  return words >= 3 || (words >= 1 && /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{6}/.test(shape)) ? shape : null;
}

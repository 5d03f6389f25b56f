import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../json-fields.ts';
import { repairMojibake } from './mojibake.ts';

/** What a first reading of a file of Meta's found out. */
export interface Learned {
  /** The encrypted download has Meta's old mistake throughout: its texts are repaired. */
  readonly repair: boolean;
  /** Whether a text is the notice that Instagram writes beside a reaction, in whatever language. */
  readonly isReaction: (sender: string, content: string, time: number) => boolean;
}

export const NOTHING_LEARNED: Learned = { repair: false, isReaction: () => false };

const EMOJI = /\p{Extended_Pictographic}(?:[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic})*/gu;
const LONGEST_NOTICE = 80;
/** Occurrences from which on a wording is no chance. */
const OFTEN = 3;

interface Wording {
  count: number;
  /** Of them: those whose emoji its sender has put beside some message, or (without an emoji) at the time of a reaction. */
  matching: number;
}

/** Learns the wording of reaction notices: they carry one emoji that the same person put beside a message, or stand at the
 * second of a reaction, or come as often as that person's hearts, always in the same words. */
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
    for (const each of listOf(message['reactions']).map(fieldsOf)) this.#reaction(each);
    if (encrypted || text === '' || text.length > 4 * LONGEST_NOTICE) return;
    const content = repairMojibake(text);
    if (content.length > LONGEST_NOTICE || this.#contents.size > 20_000) return;
    const sender = repairMojibake(textOf(message['sender_name']));
    const key = `${sender}\n${content}`;
    const known = this.#contents.get(key) ?? { sender, content, times: [] };
    if (known.times.length < 1000) known.times.push(numberOf(message['timestamp_ms']));
    this.#contents.set(key, known);
  }

  #reaction(reaction: Fields): void {
    const actor = repairMojibake(textOf(reaction['actor']));
    const what = bare(repairMojibake(textOf(reaction['reaction'])));
    const counts = this.#reactions.get(actor) ?? new Map<string, number>();
    this.#reactions.set(actor, counts.set(what, (counts.get(what) ?? 0) + 1));
    const time = numberOf(reaction['timestamp']);
    if (time > 0) for (const off of [-1, 0, 1]) this.#seconds.add(`${actor} ${Math.round(time) + off}`);
  }

  learned(): Learned {
    const wordings = new Map<string, Wording>();
    for (const { sender, content, times } of this.#contents.values()) {
      const shape = shapeOf(content);
      if (shape === null) continue;
      const known = wordings.get(shape) ?? { count: 0, matching: 0 };
      known.count += times.length;
      known.matching += this.#matching(sender, content, times);
      wordings.set(shape, known);
    }
    const notices = new Set(
      [...wordings]
        .filter(([, { count, matching }]) => count >= OFTEN && matching >= 0.8 * count)
        .map(([shape]) => shape),
    );
    return {
      repair: this.#broken >= 2 && this.#right === 0,
      isReaction: (_sender, content) => {
        const shape = notices.size === 0 || content.length > LONGEST_NOTICE ? null : shapeOf(content);
        return shape !== null && notices.has(shape);
      },
    };
  }

  #matching(sender: string, content: string, times: readonly number[]): number {
    const counts = this.#reactions.get(sender);
    if (counts === undefined) return 0;
    const [emoji] = content.match(EMOJI) ?? [];
    if (emoji !== undefined) return counts.has(bare(emoji)) ? times.length : 0;
    const atOnce = times.filter(time => this.#seconds.has(`${sender} ${Math.round(time / 1000)}`)).length;
    if (this.#seconds.size > 0) return atOnce;
    const hearts = counts.get('❤') ?? 0;
    return Math.abs(hearts - times.length) <= 0.2 * times.length ? times.length : 0;
  }
}

/** An emoji without its variation and skin. */
const bare = (emoji: string): string => emoji.replaceAll(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, '');

/** The words with the emoji left open; null where there are not words enough (three, or six characters of a script without
 * spaces) to be anything but a text. */
function shapeOf(content: string): string | null {
  const emojis = content.match(EMOJI) ?? [];
  if (emojis.length > 1) return null;
  const shape = content.replace(EMOJI, '*').trim();
  const words = shape.split(/\s+/).filter(word => /\p{L}/u.test(word)).length;
  return words >= 3 || (words >= 1 && /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{6}/.test(shape)) ? shape : null;
}

/** Characters of a text that are remembered, and number of texts. */
const LONGEST = 400;
const MOST = 5000;

const BY = '(?:Loved|Liked|Disliked|Laughed at|Emphasi[sz]ed|Questioned)';
const EMOJI = '[^\\p{L}\\p{N}\\s“"]{1,16}';
const QUOTED = '[“"](.*)[”"]$';
const ADDED = new RegExp(`^(?:${BY}|(?:Reacted )?${EMOJI} to) ${QUOTED}`, 'su');
const REMOVED = new RegExp(
  `^Removed (?:a (?:heart|like|dislike|laugh|question mark)|an exclamation|${EMOJI}) from ${QUOTED}`,
  'su',
);
const OF_A_FILE = new RegExp(`^${BY} an (?:image|attachment|audio message)$`);

/** Reactions that a telephone sends in words to one without reactions: `Loved “See you at seven”`, `👍 to “See you at
 * seven”`. People quote too, so the quoted text must have been sent in the same chat before, word for word. Known in
 * English alone. */
export class Tapbacks {
  readonly #sent = new Set<string>();

  /** The reaction in a text of a chat: one, one that was taken back, or (null) words, which are remembered. */
  of(chat: number, text: string): 'added' | 'removed' | null {
    const words = plain(text);
    if (this.#quotes(ADDED, chat, words) || OF_A_FILE.test(words)) return 'added';
    if (this.#quotes(REMOVED, chat, words)) return 'removed';
    const key = keyOf(chat, words);
    this.#sent.delete(key);
    this.#sent.add(key);
    if (this.#sent.size > MOST) this.#sent.delete(this.#sent.values().next().value!);
    return null;
  }

  #quotes(pattern: RegExp, chat: number, words: string): boolean {
    const quoted = pattern.exec(words)?.[1];
    return quoted !== undefined && this.#sent.has(keyOf(chat, quoted.trim()));
  }
}

const keyOf = (chat: number, words: string): string => `${chat} ${words.slice(0, LONGEST)}`;

/** Without the zero-width spaces that some telephones put around a quotation. */
const plain = (text: string): string => text.replaceAll(/[\u200a-\u200d\u2060]/g, '').trim();

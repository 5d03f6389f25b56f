import words from '../../../../data/instagram-reactions.json' with { type: 'json' };

/** Instagram's messages beside a reaction (`data/instagram-reactions.json`; anyone may add a language). Whole messages
 * only. */
const listed = new Set(
  Object.values(words.notices)
    .flat()
    .map(notice => notice.toLowerCase()),
);
const LONGEST = 80;
/** A run without letters, digits or spaces, as in reactions. */
const EMOJI = /(?<= )[^\p{L}\p{N}\s]{1,40}(?= )/u;

/** True if a text is one of these, in either case and with or without its full stop. */
export function isReactionNotice(content: string): boolean {
  if (content.length > LONGEST) return false;
  const notice = content
    .trim()
    .replace(/\.$/, '')
    .replaceAll(/[«“„]\s?|\s?[»”]/g, '"')
    .toLowerCase();
  return listed.has(notice) || listed.has(notice.replace(EMOJI, '*'));
}

/** What Instagram writes as a message beside a reaction, by the language of the account. Each stands in a public reader of such
 * downloads or in Instagram's own inbox; anyone may add a language. Whole messages only. */
const LIKES: Readonly<Record<string, readonly string[]>> = {
  de: ['Gefällt eine Nachricht'],
  en: ['Liked a message'],
  es: ['Le gustó un mensaje'],
  fr: ['A aimé un message'],
  it: ['Ha messo "Mi piace" a un messaggio'],
  nl: ['Vindt een bericht leuk'],
  pt: ['Curtiu uma mensagem'],
  tr: ['Bir mesajı beğendi'],
};

/** The same with an emoji where the star stands. */
const REACTIONS: Readonly<Record<string, readonly string[]>> = {
  de: ['Hat mit * auf deine Nachricht reagiert'],
  en: ['Reacted * to your message'],
  es: ['Reaccionó * a tu mensaje', 'Reaccionó con * a tu mensaje'],
  fr: ['A réagi * à votre message', 'A réagi avec * à votre message'],
  it: ['Ha aggiunto la reazione * al tuo messaggio'],
  pt: ['Reagiu * à sua mensagem', 'Reagiu com * à sua mensagem'],
};

const listed = new Set(
  [...Object.values(LIKES).flat(), ...Object.values(REACTIONS).flat()].map(words => words.toLowerCase()),
);
const LONGEST = 80;

/** Whether a text is one of these, however it begins and with or without its full stop. */
export function isReactionNotice(content: string): boolean {
  if (content.length > LONGEST) return false;
  const words = content
    .trim()
    .replace(/\.$/, '')
    .replaceAll(/[«“„]\s?|\s?[»”]/g, '"')
    .toLowerCase();
  return listed.has(words) || listed.has(words.replace(EMOJI, '*'));
}

/** A run without letters, digits or spaces: what people react with. */
const EMOJI = /(?<= )[^\p{L}\p{N}\s]{1,40}(?= )/u;

/** A byte of UTF-8 behind the first, as Windows-1252 shows it. */
const NEXT = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** UTF-8 that was read as Windows-1252 and saved so: `Ã¼` for ü, `ðŸ§¤` for an emoji. Sequences that right text could hold,
 * such as é before two closing marks, are left out: other scripts show by two letters in a row. */
const DOUBLED = new RegExp(`Ã${NEXT}|ðŸ${NEXT}{2}|â€${NEXT}|(?:[Â-ß]${NEXT}){2}|(?:[à-ï]${NEXT}{2}){2}`);

export const isDoubled = (text: string): boolean => DOUBLED.test(text);

/** Records of `node bench/confusion.ts` (set "choose") by length, planted dance and what was said: counts. */
export const CONFUSION: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {};

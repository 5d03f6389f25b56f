// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `
`;

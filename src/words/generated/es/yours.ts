// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `yours-invented = Or look at an invented pair
`;

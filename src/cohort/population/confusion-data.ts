/** Records of `node bench/confusion.ts` (set "choose") by length, planted dance and what was said: counts. */
export const CONFUSION: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  short: {
    'no-coupling': {
      open: 16,
      'leans pursue-distance': 1,
    },
    'one-sided': {
      open: 24,
      'leans pursue-distance': 1,
      'leans chase': 1,
      'likely pursue-distance': 1,
    },
    'pursue-distance': {
      open: 14,
      'leans pursue-distance': 6,
      'likely pursue-distance': 4,
      'leans chase': 1,
    },
    chase: {
      'leans pursue-distance': 6,
      open: 19,
    },
    reciprocal: {
      open: 11,
      'likely reciprocal': 1,
    },
  },
  middle: {
    'pursue-distance': {
      open: 32,
      'likely pursue-distance': 35,
      'leans pursue-distance': 8,
      'leans chase': 1,
    },
    reciprocal: {
      open: 33,
      'leans chase': 1,
      'leans reciprocal': 9,
      'likely reciprocal': 10,
    },
    chase: {
      open: 31,
      'leans chase': 7,
      'likely chase': 27,
      'likely pursue-distance': 1,
      'likely reciprocal': 1,
    },
    'one-sided': {
      'leans chase': 3,
      open: 58,
      'leans reciprocal': 2,
      'likely one-sided': 2,
      'likely chase': 1,
      'likely no-coupling': 2,
    },
    'no-coupling': {
      'likely no-coupling': 9,
      open: 21,
    },
  },
  long: {
    reciprocal: {
      'likely reciprocal': 37,
      open: 37,
      'likely no-coupling': 3,
      'leans reciprocal': 8,
    },
    chase: {
      'likely chase': 57,
      'likely no-coupling': 1,
      open: 14,
      'likely one-sided': 1,
      'leans chase': 5,
    },
    'pursue-distance': {
      'likely pursue-distance': 54,
      'likely no-coupling': 3,
      'leans pursue-distance': 5,
      open: 14,
      'leans chase': 2,
    },
    'one-sided': {
      'likely one-sided': 25,
      open: 37,
      'likely chase': 1,
      'likely no-coupling': 6,
      'leans chase': 1,
    },
    'no-coupling': {
      open: 14,
      'likely no-coupling': 16,
    },
  },
};

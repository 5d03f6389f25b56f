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
      'leans pursue-distance': 4,
      open: 19,
      'likely pursue-distance': 1,
      'leans chase': 1,
    },
    reciprocal: {
      open: 10,
      'leans chase': 1,
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
      open: 32,
      'leans reciprocal': 9,
      'leans chase': 1,
      'likely reciprocal': 11,
    },
    chase: {
      open: 31,
      'leans chase': 7,
      'likely chase': 27,
      'likely pursue-distance': 1,
      'likely reciprocal': 1,
    },
    'one-sided': {
      'leans chase': 4,
      open: 58,
      'leans reciprocal': 2,
      'likely one-sided': 3,
      'likely chase': 1,
    },
    'no-coupling': {
      open: 30,
    },
  },
  long: {
    reciprocal: {
      'likely reciprocal': 38,
      open: 35,
      'leans reciprocal': 12,
    },
    chase: {
      'likely chase': 56,
      open: 13,
      'leans chase': 8,
      'likely one-sided': 1,
    },
    'pursue-distance': {
      'likely pursue-distance': 54,
      open: 17,
      'leans pursue-distance': 5,
      'leans chase': 2,
    },
    'one-sided': {
      'likely one-sided': 26,
      open: 42,
      'likely chase': 1,
      'leans chase': 1,
    },
    'no-coupling': {
      open: 26,
      'likely no-coupling': 4,
    },
  },
};

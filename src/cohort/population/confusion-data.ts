/** Records of `node bench/confusion.ts` by length, planted dance and what was said: counts. */
export const CONFUSION: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  short: {
    'no-coupling': {
      open: 30,
      'leans pursue-distance': 3,
    },
    'one-sided': {
      open: 48,
      'leans pursue-distance': 3,
      'likely pursue-distance': 3,
      'likely chase': 1,
    },
    'pursue-distance': {
      open: 27,
      'leans pursue-distance': 9,
      'likely pursue-distance': 15,
    },
    chase: {
      'leans pursue-distance': 5,
      open: 40,
      'likely pursue-distance': 1,
      'leans chase': 5,
      'likely chase': 2,
    },
    reciprocal: {
      open: 17,
      'likely reciprocal': 4,
      'leans pursue-distance': 3,
      'leans reciprocal': 2,
    },
  },
  middle: {
    'pursue-distance': {
      open: 50,
      'likely pursue-distance': 69,
      'leans pursue-distance': 24,
      'leans chase': 2,
      'likely chase': 1,
    },
    reciprocal: {
      'leans reciprocal': 15,
      open: 79,
      'leans chase': 2,
      'likely reciprocal': 9,
    },
    chase: {
      open: 69,
      'leans chase': 17,
      'likely chase': 42,
      'likely pursue-distance': 3,
      'likely reciprocal': 1,
      'leans pursue-distance': 2,
    },
    'one-sided': {
      open: 110,
      'leans reciprocal': 6,
      'likely one-sided': 3,
      'leans chase': 5,
      'leans pursue-distance': 4,
      'likely reciprocal': 1,
      'likely chase': 1,
      'likely pursue-distance': 2,
    },
    'no-coupling': {
      open: 61,
    },
  },
  long: {
    reciprocal: {
      'likely reciprocal': 79,
      open: 67,
      'leans reciprocal': 23,
      'likely no-coupling': 1,
    },
    chase: {
      'leans chase': 10,
      'likely chase': 111,
      open: 33,
      'likely one-sided': 2,
    },
    'pursue-distance': {
      'likely pursue-distance': 113,
      open: 33,
      'leans pursue-distance': 11,
      'likely chase': 1,
      'leans chase': 1,
      'likely one-sided': 1,
    },
    'one-sided': {
      'likely one-sided': 41,
      open: 96,
      'likely chase': 1,
      'leans chase': 1,
      'leans reciprocal': 2,
      'likely pursue-distance': 1,
      'leans pursue-distance': 1,
    },
    'no-coupling': {
      open: 45,
      'likely no-coupling': 13,
      'likely one-sided': 1,
      'likely reciprocal': 1,
    },
  },
};

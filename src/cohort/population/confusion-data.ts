/** Records of `node bench/confusion.ts` (set "choose") by length, planted dance and what was said: counts. */
export const CONFUSION: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  short: {
    'no-coupling': {
      open: 16,
      'leans pursue-distance': 1,
    },
    'one-sided': {
      open: 23,
      'leans no-coupling': 1,
      'leans pursue-distance': 1,
      'leans chase': 1,
      'likely pursue-distance': 1,
    },
    'pursue-distance': {
      open: 17,
      'leans pursue-distance': 4,
      'likely pursue-distance': 4,
    },
    chase: {
      'leans pursue-distance': 5,
      open: 19,
      'leans no-coupling': 1,
    },
    reciprocal: {
      open: 11,
      'likely reciprocal': 1,
    },
  },
  middle: {
    'pursue-distance': {
      open: 28,
      'likely pursue-distance': 31,
      'leans pursue-distance': 11,
      'leans no-coupling': 5,
      'leans chase': 1,
    },
    reciprocal: {
      open: 31,
      'leans chase': 1,
      'leans reciprocal': 7,
      'likely reciprocal': 10,
      'leans no-coupling': 2,
      'leans one-sided': 2,
    },
    chase: {
      open: 31,
      'leans chase': 6,
      'likely chase': 24,
      'leans no-coupling': 4,
      'likely pursue-distance': 1,
      'likely reciprocal': 1,
    },
    'one-sided': {
      open: 41,
      'leans no-coupling': 11,
      'leans one-sided': 13,
      'likely chase': 1,
      'likely no-coupling': 1,
      'leans reciprocal': 1,
    },
    'no-coupling': {
      'likely no-coupling': 5,
      'leans no-coupling': 16,
      open: 9,
    },
  },
  long: {
    reciprocal: {
      'likely reciprocal': 35,
      open: 31,
      'leans no-coupling': 8,
      'likely no-coupling': 2,
      'leans reciprocal': 9,
    },
    chase: {
      'likely chase': 56,
      'likely no-coupling': 1,
      'leans no-coupling': 2,
      open: 10,
      'leans one-sided': 3,
      'leans chase': 6,
    },
    'pursue-distance': {
      'likely pursue-distance': 52,
      'likely no-coupling': 2,
      'leans pursue-distance': 6,
      open: 15,
      'leans no-coupling': 1,
      'leans chase': 2,
    },
    'one-sided': {
      'leans one-sided': 27,
      'likely one-sided': 16,
      open: 15,
      'leans no-coupling': 6,
      'likely chase': 1,
      'likely no-coupling': 4,
      'leans chase': 1,
    },
    'no-coupling': {
      'leans no-coupling': 10,
      'likely no-coupling': 14,
      open: 6,
    },
  },
};

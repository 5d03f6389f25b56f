/** Records of `node bench/confusion.ts` (set "choose") by length, planted dance and what was said: counts. */
export const CONFUSION: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  short: {
    'no-coupling': {
      open: 6,
    },
    'one-sided': {
      open: 9,
    },
    'pursue-distance': {
      open: 5,
      'leans pursue-distance': 1,
    },
    chase: {
      'leans pursue-distance': 3,
      open: 6,
      'leans no-coupling': 1,
    },
    reciprocal: {
      open: 4,
    },
  },
  middle: {
    'pursue-distance': {
      open: 13,
      'likely pursue-distance': 10,
      'leans pursue-distance': 2,
      'leans no-coupling': 3,
    },
    reciprocal: {
      open: 11,
      'leans chase': 1,
      'leans reciprocal': 3,
      'likely reciprocal': 2,
    },
    chase: {
      open: 12,
      'leans chase': 3,
      'likely chase': 5,
      'leans no-coupling': 1,
      'likely pursue-distance': 1,
    },
    'one-sided': {
      open: 14,
      'leans no-coupling': 4,
      'leans one-sided': 5,
    },
    'no-coupling': {
      'likely no-coupling': 2,
      'leans no-coupling': 4,
      open: 4,
    },
  },
  long: {
    reciprocal: {
      'likely reciprocal': 13,
      open: 9,
      'leans no-coupling': 2,
      'likely no-coupling': 1,
      'leans reciprocal': 3,
    },
    chase: {
      'likely chase': 20,
      'likely no-coupling': 1,
      'leans no-coupling': 1,
      open: 3,
      'leans one-sided': 1,
      'leans chase': 1,
    },
    'pursue-distance': {
      'likely pursue-distance': 18,
      'likely no-coupling': 2,
      'leans pursue-distance': 1,
      open: 3,
      'leans no-coupling': 2,
    },
    'one-sided': {
      'leans one-sided': 10,
      'likely one-sided': 5,
      open: 5,
      'leans no-coupling': 3,
      'likely chase': 1,
    },
    'no-coupling': {
      'leans no-coupling': 1,
      'likely no-coupling': 8,
      open: 1,
    },
  },
};

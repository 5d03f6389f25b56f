import { expect, test } from 'vitest';
import { countsOf } from '../../web/pages/yours/bands.tsx';

test('[W150] an edge’s range has two ends, counted as finely', () => {
  expect(countsOf({ low: 2.1, count: 2.6, high: 3.4 })).toEqual({ low: 2, count: 2.5, high: 3.5 });
  expect(countsOf({ low: 1.43, count: 1.5, high: 1.57 })).toEqual({ low: 1.4, count: 1.5, high: 1.6 });
  expect(countsOf({ low: 12.03, count: 12.1, high: 12.2 })).toEqual({ low: 12, count: 12.1, high: 12.2 });
  expect(countsOf({ low: 2, count: 2, high: 2 })).toEqual({ low: 2, count: 2, high: 2 });
});

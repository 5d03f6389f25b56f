import { expect, test } from 'vitest';
import { parseEquations } from '../../src/model/index.ts';
import { along, lanesOf, pageOf } from '../../src/theory/inside.ts';
import { bidRecord, KNOWN_START } from './records.ts';
import { presetNamed } from '../../src/model/index.ts';

/** Another idea: what comes is longed for, and longing fades. */
const PAGE = `
reach = base * exp(pull * longing)
warmth = reach
pressure = 0
felt' = warmth_j + pressure_j - felt
longing' = (sigmoid(want - felt) - longing) / days
`;
const read = (text: string) => {
  const parsed = parseEquations(text);
  if (!parsed.ok) throw new Error(parsed.issues.map(i => i.text).join());
  return parsed.value;
};
const { events } = bidRecord(presetNamed('couple-even')!.pair, 3, 20);
const lane = lanesOf(events, { ...KNOWN_START, scale: 4 })[0];
const FREE = ['pull', 'want', 'days'];
const at = { pull: 0.8, want: 1.1, days: 2, pressShare: 0.1 };

test('[TH14] a page of one’s own fits as ours, with slopes', () => {
  const page = pageOf(read(PAGE), FREE, { base: 1 });
  const { atBids, bidSlopes } = along(page, lane, [at], true);
  const total = (numbers: typeof at, slopes = true): number =>
    along(page, lane, [numbers], slopes).atBids.reduce((sum, v) => sum + v, 0);
  // Without slopes in single precision.
  expect(total(at, false)).toBeCloseTo(total(at), 4);
  FREE.forEach((name, k) => {
    const slope = atBids.reduce((sum, _, b) => sum + bidSlopes[b * FREE.length + k]!, 0);
    const h = 1e-4;
    const value = at[name as keyof typeof at];
    const difference = (total({ ...at, [name]: value + h }) - total({ ...at, [name]: value - h })) / (2 * h);
    expect(slope).toBeCloseTo(difference, 4);
  });
});

test('[TH14] a page that a record cannot feed is refused', () => {
  expect(() => pageOf(read("x' = x_j - x"), [], {})).toThrow('reach');
  expect(() => pageOf(read("reach = x\nwarmth = reach\nx' = warmth_j * x - x"), [], {})).toThrow('proportion');
  expect(() => pageOf(read("reach = x\nx' = x_j - x"), [], {})).toThrow('x_j');
  expect(() => pageOf(read("reach = y\ny = reach\nx' = warmth_j - x"), [], {})).toThrow('equations-circular');
});

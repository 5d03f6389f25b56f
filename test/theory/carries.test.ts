import { expect, test } from 'vitest';
import { presetNamed, simulate, swapped } from '../../src/model/index.ts';
import { calmStart, swappedState } from '../../src/model/inside.ts';
import { carrierOf } from '../../src/theory/inside.ts';
import { carriesOf } from '../../src/theory/inside.ts';

/** A preset where two years have brought it. */
function settled(id: string) {
  const { pair } = presetNamed(id)!;
  const { end } = simulate(pair, { days: 720, every: 720, step: 0.5, start: calmStart() });
  return { pair, state: [...end] };
}

test('[TH17] the state that carries a settled distance is foremost', () => {
  expect(carriesOf([settled('couple')])).toEqual({ trust: 0, dread: 1, weariness: 0 });
  // Far apart as well, and no one state alone undoes it.
  expect(carriesOf([settled('colleagues')])).toEqual({ trust: 0, dread: 0, weariness: 0 });
  expect(carriesOf([settled('couple-even')])).toEqual({ trust: 0, dread: 0, weariness: 0 });
});

test('[TH17] exchanging the people changes nothing', () => {
  for (const id of ['couple', 'couple-in-turns', 'siblings']) {
    const { pair, state } = settled(id);
    const other = { pair: swapped(pair), state: [...swappedState(state)] };
    expect(carriesOf([other])).toEqual(carriesOf([{ pair, state }]));
  }
});

test('[TH17] six pairs in ten say it, eight make it likely', () => {
  const said = (dread: number) => carrierOf({ trust: 0.1, dread, weariness: 0 });
  expect(said(0.59)).toBeNull();
  expect(said(0.6)).toEqual({ state: 'dread', sure: 'leans', share: 0.6 });
  expect(said(0.8)).toEqual({ state: 'dread', sure: 'likely', share: 0.8 });
});

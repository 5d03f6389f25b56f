import type { Exchange } from '../base/index.ts';
import { observe } from '../fit/index.ts';
import { type Fitted, fitTheory, type Theory, type TheoryOptions } from '../theory/index.ts';
import type { Turns } from '../turns/index.ts';
import { BANDS_EXCHANGE, type MirrorBand, type MirrorTheory, THEORY_EXCHANGE } from './body/body.ts';
import { type BandsPlot, bandsPlot } from './plots/bands.ts';

/** Statements of the equations on two people, and their picture. */
export interface TheoryTold {
  readonly theory: MirrorTheory;
  readonly bands: BandsPlot;
}

export const TOLD_EXCHANGE: Exchange<TheoryTold> = { fields: { theory: THEORY_EXCHANGE, bands: BANDS_EXCHANGE } };

export const tellTheory = (turns: Turns, options: TheoryOptions, seed: number): TheoryTold | null =>
  toldOf(fitTheory(observe(turns), options, seed));

/** Statements of a fit. Null where there is too little of either person to fit the equations, or to judge their
 * predictions. */
export function toldOf(fitted: Fitted | null): TheoryTold | null {
  if (fitted === null || fitted.theory.comparison === null) return null;
  const { comparison, bands, loopGain, nearTipping, carries } = fitted.theory;
  const band = ({ need, room }: Theory['bands']['a']): MirrorBand => ({
    need: need.touched ? need.at : null,
    room: room.touched ? room.at : null,
  });
  return {
    theory: {
      comparison: {
        heldOutGainNats: comparison.overLogLinear,
        overPlainNats: comparison.overPlain,
        weight: comparison.weights.theory,
      },
      bands: { a: band(bands.a), b: band(bands.b) },
      loopGain,
      nearTipping,
      carries,
    },
    bands: bandsPlot(fitted.theory),
  };
}

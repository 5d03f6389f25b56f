import type { Exchange, Message } from '../base/index.ts';
import { observe } from '../fit/index.ts';
import { carrierOf, explains, type Fitted, fitTheory, type Theory, type TheoryOptions } from '../theory/index.ts';
import type { Turns } from '../turns/index.ts';
import { message } from '../words/index.ts';
import { BANDS_EXCHANGE, type MirrorBand, type MirrorTheory, THEORY_EXCHANGE } from './body/body.ts';
import { type BandsPlot, bandsPlot } from './plots/bands.ts';
import { tenths } from './body/tenths.ts';

/** What the equations have to say of two people, and what is drawn of it. */
export interface TheoryTold {
  readonly theory: MirrorTheory;
  readonly bands: BandsPlot;
}

export const TOLD_EXCHANGE: Exchange<TheoryTold> = { fields: { theory: THEORY_EXCHANGE, bands: BANDS_EXCHANGE } };

export const tellTheory = (turns: Turns, options: TheoryOptions, seed: number): TheoryTold | null =>
  toldOf(fitTheory(observe(turns), options, seed));

/** Which slow state carries the distance that the two settle into; null where none is foremost, or the equations describe the two less
 * closely than ordinary give-and-take. */
export function carriesTold({ carries, comparison }: MirrorTheory): Message | null {
  const carrier = carrierOf(carries);
  const { weight, heldOutGainNats, overPlainNats } = comparison;
  if (carrier === null || explains(weight, [heldOutGainNats, overPlainNats]) === 'worse') return null;
  return message('theory-carries', { state: carrier.state, sure: carrier.sure, count: tenths(carrier.share) });
}

/** What a fit has to say. Null where there is too little of either to fit them, or to judge how well the equations foretell. */
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

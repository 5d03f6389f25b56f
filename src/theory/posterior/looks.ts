import { STATES } from '../../model/index.ts';
import type { Answer } from './likelihood.ts';
import { logSumExp, type Reading } from './reading.ts';

/** Share of the scale that a person uses, and scatter of a self-report as a share of the scale. Both are unknown for a
 * person and averaged over. At 0 the self-reports carry no information. */
const USES = [0, 0.4, 0.55, 0.7, 0.85, 1];
const SCATTERS = [0.08, 0.12, 0.18, 0.27, 0.4];
/** The three answers of one moment are one person's one mood: together they weigh as half as many independent ones. */
const WEIGHT = 0.5;

const ALARM = STATES.indexOf('alarm');
const OVERWHELM = STATES.indexOf('overwhelm');

/** Log likelihood of the self-reports under each draw, up to a constant, with normal scatter. Left alone follows the
 * alarm, pressed the overwhelm, and closeness wanted minus now their difference. Each is scaled by the share of the
 * scale in use. Questions about an edge that does not act in this model variant are left out. Tried on 12 pairs and
 * given up: an offset of each question, which lost the information in the level of the answers. */
export function looksUnder({ kind, looks }: Reading, { count, seen }: Answer): Float64Array {
  const out = new Float64Array(count);
  const acts = { alarm: kind === 'alarm' || kind === 'both', overwhelm: kind === 'overwhelm' || kind === 'both' };
  if (looks.length === 0 || !(acts.alarm || acts.overwhelm)) return out;
  const of = (look: number, state: number, d: number): number => seen[(look * STATES.length + state) * count + d]!;
  for (let d = 0; d < count; d++) {
    let [asked, answers, both, expected] = [0, 0, 0, 0];
    const add = (answer: number | null, felt: number): void => {
      if (answer === null) return;
      asked++;
      answers += answer * answer;
      both += answer * felt;
      expected += felt * felt;
    };
    looks.forEach(({ wantedMinusNow, leftAlone, pressed }, k) => {
      const [alarm, overwhelm] = [of(k, ALARM, d), of(k, OVERWHELM, d)];
      if (acts.alarm) add(leftAlone, alarm);
      if (acts.overwhelm) add(pressed, overwhelm);
      if (acts.alarm && acts.overwhelm) add(wantedMinusNow, alarm - overwhelm);
      else if (wantedMinusNow !== null)
        add(Math.max(0, acts.alarm ? wantedMinusNow : -wantedMinusNow), acts.alarm ? alarm : overwhelm);
    });
    out[d] = logSumExp(
      USES.flatMap(use => {
        const squares = answers - 2 * use * both + use * use * expected;
        return SCATTERS.map(scatter => WEIGHT * (-asked * Math.log(scatter) - (0.5 * squares) / scatter ** 2));
      }),
    );
  }
  return out;
}

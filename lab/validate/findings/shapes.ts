import { drawPair } from '../../simulators/index.ts';
import { observe, type Shape, toldShape } from '../../../src/fit/index.ts';
import { responseShapes, SHAPES } from '../../../src/fit/inside.ts';
import { turnsOfDrawn } from '../../simulators/assumed.ts';
import { type PartRun, once, type Part, seedOf, target } from '../part.ts';

export interface ShapeRow {
  readonly planted: Shape;
  readonly strength: number;
  readonly answers: number;
  readonly told: number;
  readonly right: number;
  /** Mean probability of each shape, in the order of `SHAPES`. */
  readonly mean: readonly number[];
}

const DAYS = 540;
const TURNS = 12_000;
const STRENGTHS = [1, 0.6] as const;
const SIGNS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** Growth of one person's response with the other's reaching, on pairs of the fit's own family. */
export const shapes: Part<ShapeRow> = {
  id: 'shapes',
  steps: SHAPES.length * STRENGTHS.length,
  run: asked => STRENGTHS.flatMap(strength => SHAPES.map(planted => rowOf(planted, strength, asked))),
  targets(rows) {
    const told = rows.reduce((sum, row) => sum + row.told, 0);
    const right = rows.reduce((sum, row) => sum + row.right, 0) / Math.max(1, told);
    return target('shapes-right', 'of the shapes of answers told at least 90 % are right', right, told, right >= 0.9);
  },
  sections: rows => [
    {
      title: 'Shape of answers: in step, levelling off, past a threshold',
      head: [
        'planted',
        'strength',
        'answers',
        'reported',
        'right',
        ...SHAPES.map(shape => `mean probability of ${shape}`),
      ],
      rows: rows.map(r => [
        r.planted,
        r.strength,
        r.answers,
        r.told,
        r.right,
        ...r.mean.map(chance => chance.toFixed(2)),
      ]),
    },
  ],
};

function rowOf(planted: Shape, strength: number, asked: PartRun): ShapeRow {
  const found: (readonly number[])[] = [];
  for (let run = 0; run < asked.runs; run++) {
    const seed = seedOf(asked.seed, 12, SHAPES.indexOf(planted), 10 * strength, run);
    const both = once(asked, `shapes ${planted} ${strength} ${run}`, () => {
      const [on0, on1] = SIGNS[run % SIGNS.length]!;
      const on = [strength * on0, strength * on1] as const;
      const pair = drawPair(TURNS, DAYS, seed, { on, shapes: [planted, planted] });
      if (pair === null) return [];
      return responseShapes(observe(turnsOfDrawn(pair, DAYS))).map(chances => SHAPES.map(shape => chances[shape]));
    });
    found.push(...(both ?? []));
    asked.step('shapes');
  }
  const told = found.map(chances =>
    toldShape(Object.fromEntries(SHAPES.map((shape, k) => [shape, chances[k]!])) as Record<Shape, number>),
  );
  return {
    planted,
    strength,
    answers: found.length,
    told: told.filter(shape => shape !== null).length,
    right: told.filter(shape => shape === planted).length,
    mean: SHAPES.map((_, k) => found.reduce((sum, chances) => sum + chances[k]!, 0) / Math.max(1, found.length)),
  };
}

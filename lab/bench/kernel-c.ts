import type { System } from '../../src/model/expression/index.ts';
import { type MarchOptions, planOf, TABLEAUS } from '../../src/model/kernel/march.ts';
import { LEVEL, type Program, type Value } from '../../src/model/kernel/program.ts';

/** The double-precision march as C with explicit vectors of `bytes` (16 or 32), the same operations in the same order.
 * It is a yardstick for the WebAssembly (lab/bench/kernel.ts), and a way to take a model elsewhere. It defines
 * `march(groups, steps, step, stride, rows)` over the rows of `Ensemble` (stride in doubles). Systems with time,
 * inputs or shared parameters are refused. */
export function emitC(system: System, options: MarchOptions & { readonly bytes: 16 | 32 }): string {
  const { vectors = 4, method = 'rk4', bytes } = options;
  if (system.inputs.length > 0 || (options.shared ?? []).length > 0)
    throw new RangeError('C is written for systems without inputs and shared parameters only.');
  const plan = planOf(system, { ...options, precision: 'double' });
  const n = system.states.length;
  const { stages, result } = TABLEAUS[method];
  const each = (count: number) => Array.from({ length: count }, (_, i) => i);
  const name = (value: Value, v: number): string => {
    const { op, value: slot, level } = plan.program.operations[value]!;
    if (op !== 'slot') return level === LEVEL.run ? `c${value}` : `r${value}_${v}`;
    return plan.slotName(slot, v);
  };
  const level = (wanted: number): string =>
    plan.program.operations
      .flatMap(({ op, level }, i) =>
        level !== wanted || op === 'slot' || !plan.used(i)
          ? []
          : each(wanted === LEVEL.run ? 1 : vectors).map(
              v => `  const V ${name(i, v)} = ${cOf(plan.program, i, a => name(a, v))};`,
            ),
      )
      .join('\n');
  const slope = (stage: number | string, i: number, v: number): string => `slope[${stage}][${i * vectors + v}]`;
  return `#include <immintrin.h>
typedef double V __attribute__((vector_size(${bytes})));
typedef long long B __attribute__((vector_size(${bytes})));
${bytes === 16 ? NARROW : WIDE}
#define ALL(x) ((V){} + (x))
void march(long groups, long steps, double step, long stride, double *rows) {
  static const double reaches[] = {${stages.map(({ reach }) => reach).join(', ')}};
  ${result.map(({ weight }, g) => `const V weight${g} = ALL(${weight} * step);`).join(' ')}
  V slope[${stages.length}][${n * vectors}];
${level(LEVEL.run)}
  for (long g = 0; g < groups; g++) {
    double *base = rows + g * ${(vectors * bytes) / 8};
${each(n)
  .flatMap(i => each(vectors).map(v => `    V start${i}_${v} = *(V *)(base + ${i} * stride + ${(v * bytes) / 8});`))
  .join('\n')}
${system.parameters.flatMap((_, i) => each(vectors).map(v => `    const V parameter${i}_${v} = *(V *)(base + ${n + i} * stride + ${(v * bytes) / 8});`)).join('\n')}
${level(LEVEL.member)}
    for (long k = 0; k < steps; k++) {
${each(n)
  .flatMap(i => each(vectors).map(v => `      V state${i}_${v} = start${i}_${v};`))
  .join('\n')}
      for (int s = 0; s < ${stages.length}; s++) {
        const V reach = ALL(reaches[s] * step);
${level(LEVEL.stage)}
${each(n)
  .flatMap(i => each(vectors).map(v => `        ${slope('s', i, v)} = ${name(plan.outputs[i]!, v)};`))
  .join('\n')}
${each(n)
  .flatMap(i => each(vectors).map(v => `        state${i}_${v} = start${i}_${v} + reach * ${slope('s', i, v)};`))
  .join('\n')}
      }
${each(n)
  .flatMap(i =>
    each(vectors).map(v => {
      const terms = result.map(({ slopes }, g) => `weight${g} * (${slopes.map(s => slope(s, i, v)).join(' + ')})`);
      return `      start${i}_${v} += ${terms.join(' + ')};`;
    }),
  )
  .join('\n')}
    }
${each(n)
  .flatMap(i => each(vectors).map(v => `    *(V *)(base + ${i} * stride + ${(v * bytes) / 8}) = start${i}_${v};`))
  .join('\n')}
  }
}
`;
}

const NARROW = `#define LESSER(a, b) ((V)_mm_min_pd((__m128d)(a), (__m128d)(b)))
#define GREATER(a, b) ((V)_mm_max_pd((__m128d)(a), (__m128d)(b)))
#define ROOT(a) ((V)_mm_sqrt_pd((__m128d)(a)))`;
const WIDE = `#define LESSER(a, b) ((V)_mm256_min_pd((__m256d)(a), (__m256d)(b)))
#define GREATER(a, b) ((V)_mm256_max_pd((__m256d)(a), (__m256d)(b)))
#define ROOT(a) ((V)_mm256_sqrt_pd((__m256d)(a)))`;

function cOf(program: Program, value: Value, name: (v: Value) => string): string {
  const { op, args, value: number, pattern } = program.operations[value]!;
  const [a = '', b = '', c = ''] = args.map(name);
  switch (op) {
    case 'slot':
      throw new Error('A slot is not an operation.');
    case 'constant':
      return `ALL(${number})`;
    case 'bits':
      return `(V)((B){} + ${pattern}LL)`;
    case 'add':
      return `${a} + ${b}`;
    case 'sub':
      return `${a} - ${b}`;
    case 'mul':
      return `${a} * ${b}`;
    case 'div':
      return `${a} / ${b}`;
    case 'neg':
      return `-${a}`;
    case 'abs':
      return `(V)((B)${a} & 0x7fffffffffffffffLL)`;
    case 'sqrt':
      return `ROOT(${a})`;
    case 'lesser':
      return `LESSER(${a}, ${b})`;
    case 'greater':
      return `GREATER(${a}, ${b})`;
    case 'less':
      return `(V)(${a} < ${b})`;
    case 'atLeast':
      return `(V)(${a} >= ${b})`;
    case 'and':
      return `(V)((B)${a} & (B)${b})`;
    case 'or':
      return `(V)((B)${a} | (B)${b})`;
    case 'not':
      return `(V)~(B)${a}`;
    case 'choose':
      return `(V)(((B)${a} & (B)${b}) | (~(B)${a} & (B)${c}))`;
    case 'shiftLeft':
      return `(V)((B)${a} << ${number})`;
    case 'shiftRight':
      return `(V)((B)${a} >> ${number} & (-1LL >> 1 >> (${number} - 1)))`;
    case 'addBits':
      return `(V)((B)${a} + (B)${b})`;
    case 'fusedAdd':
      return `${a} * ${b} + ${c}`;
    case 'fusedTake':
      return `${c} - ${a} * ${b}`;
  }
}

export { derivativesOf, differentiate } from './differentiate.ts';
export { portableExp, portableLog, portableSigmoid, portableTanh } from './elementary.ts';
export { type Compiled, compile, evaluate, NATIVE, PORTABLE } from './evaluate.ts';
export {
  add,
  constant,
  divide,
  type Expression,
  exp,
  isConstant,
  log,
  max,
  min,
  multiply,
  negate,
  partsOf,
  power,
  select,
  sigmoid,
  sqrt,
  substituteAll,
  subtract,
  symbol,
  symbolsOf,
  TIME,
  tanh,
} from './expression.ts';
export { type Elementary, graphOf } from './graph.ts';
export { equationToMathML, nameToMathML, toMathML } from './mathml.ts';
export { type Equation, parseEquations, parseExpression } from './parse.ts';
export {
  type CompiledSystem,
  compileSystem,
  fixed,
  isAutonomous,
  jacobianOf,
  namesOf,
  pairOf,
  type System,
  systemOf,
} from './system.ts';
export { toText } from './text.ts';

import type { Expression } from './expression.ts';

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  omega: 'ω',
};

const LEVEL = { sum: 1, product: 2, power: 3, atom: 4 } as const;

/** The content of a MathML `math` element (presentation MathML, no attributes, safe to insert as markup: names are
 * escaped). `names` gives parts a name that is shown instead of them. */
export function toMathML(e: Expression, names: ReadonlyMap<Expression, string> = new Map()): string {
  return show(e, names).markup;
}

/** `x_a` is x with the subscript a; `tauE` is τ with the subscript E; `learn` stays a word. */
export function nameToMathML(name: string): string {
  const [base = '', ...subscripts] = name.split('_');
  const greek = Object.keys(GREEK).find(
    word => base === word || (base.startsWith(word) && /^[A-Z]/.test(base.slice(word.length))),
  );
  const letter = greek === undefined ? base : GREEK[greek]!;
  const rest = greek === undefined ? '' : base.slice(greek.length);
  const below = [rest, ...subscripts].filter(text => text !== '');
  const main = `<mi>${escape(letter)}</mi>`;
  return below.length === 0
    ? main
    : `<msub>${main}${row(below.map(text => `<mi>${escape(text)}</mi>`).join('<mo>,</mo>'))}</msub>`;
}

/** `name = expression` as a whole `math` element in display style; with `derivative`, d name / dt on the left. */
export function equationToMathML(
  name: string,
  e: Expression,
  options: { readonly derivative?: boolean; readonly names?: ReadonlyMap<Expression, string> } = {},
): string {
  const plain = nameToMathML(name);
  const left = options.derivative
    ? `<mfrac><mrow><mi>d</mi>${plain}</mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac>`
    : plain;
  return `<math display="block"><mrow>${left}<mo>=</mo>${toMathML(e, options.names)}</mrow></math>`;
}

interface Shown {
  readonly markup: string;
  readonly level: number;
}

function show(e: Expression, names: ReadonlyMap<Expression, string>): Shown {
  const part = (of: Expression): Shown => {
    const name = names.get(of);
    return name === undefined ? show(of, names) : { markup: nameToMathML(name), level: LEVEL.atom };
  };
  const inner = (of: Expression): string => part(of).markup;
  const at = (of: Expression, level: number): string => {
    const shown = part(of);
    return shown.level < level ? bracket(shown.markup) : shown.markup;
  };
  const call = (name: string, ...of: readonly Expression[]): Shown => ({
    markup: row(`<mi>${name}</mi><mo>&#x2061;</mo>${bracket(of.map(inner).join('<mo>,</mo>'))}`),
    level: LEVEL.atom,
  });
  switch (e.op) {
    case 'constant':
      return e.value < 0
        ? { markup: row(`<mo>−</mo><mn>${-e.value}</mn>`), level: LEVEL.sum }
        : { markup: `<mn>${e.value}</mn>`, level: LEVEL.atom };
    case 'symbol':
      return { markup: nameToMathML(e.name), level: LEVEL.atom };
    case 'add':
      return { markup: row(`${at(e.left, LEVEL.sum)}<mo>+</mo>${at(e.right, LEVEL.product)}`), level: LEVEL.sum };
    case 'subtract':
      return { markup: row(`${at(e.left, LEVEL.sum)}<mo>−</mo>${at(e.right, LEVEL.product)}`), level: LEVEL.sum };
    case 'negate':
      return { markup: row(`<mo>−</mo>${at(e.of, LEVEL.product)}`), level: LEVEL.sum };
    case 'multiply':
      return {
        // Names are words: with nothing between them two would read as one.
        markup: row(`${at(e.left, LEVEL.product)}<mo>·</mo>${at(e.right, LEVEL.product)}`),
        level: LEVEL.product,
      };
    case 'divide':
      return { markup: `<mfrac>${row(inner(e.left))}${row(inner(e.right))}</mfrac>`, level: LEVEL.product };
    case 'power':
      return { markup: `<msup>${row(at(e.of, LEVEL.atom))}<mn>${e.exponent}</mn></msup>`, level: LEVEL.power };
    case 'exp':
      return { markup: `<msup><mi>e</mi>${row(inner(e.of))}</msup>`, level: LEVEL.power };
    case 'sqrt':
      return { markup: `<msqrt>${inner(e.of)}</msqrt>`, level: LEVEL.atom };
    case 'sigmoid':
      return call('S', e.of);
    case 'log':
      return call('ln', e.of);
    case 'tanh':
      return call('tanh', e.of);
    case 'min':
    case 'max':
      return call(e.op, e.left, e.right);
    case 'select':
      return {
        markup: row(
          `<mo>{</mo><mtable><mtr><mtd>${inner(e.yes)}</mtd><mtd><mtext>if </mtext>${inner(e.left)}<mo>&lt;</mo>${inner(e.right)}</mtd></mtr>` +
            `<mtr><mtd>${inner(e.no)}</mtd><mtd><mtext>otherwise</mtext></mtd></mtr></mtable>`,
        ),
        level: LEVEL.sum,
      };
  }
}

const row = (markup: string): string => `<mrow>${markup}</mrow>`;
const bracket = (markup: string): string => `<mrow><mo>(</mo>${markup}<mo>)</mo></mrow>`;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

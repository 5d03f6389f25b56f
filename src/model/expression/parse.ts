import { failure, issue, type Issue, type Message, type Outcome, success } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import * as make from './expression.ts';
import type { Expression } from './expression.ts';

/** One equation as written, with other equations' names as symbols. */
export interface Equation {
  readonly kind: 'definition' | 'drift';
  /** Name defined, or the state whose derivative by time is given (without the prime). */
  readonly name: string;
  readonly expression: Expression;
}

/** Reads equations, one a line: `name = …` defines, `name' = …` gives a derivative. `#` begins a comment; a line that
 * begins with blanks continues the one before.
 * Operators: `+ - * / ^` (whole exponents); a number before a name or a bracket multiplies it. Functions: exp log sqrt
 * tanh sigmoid (also `S`) min max and `if(a < b, yes, no)`. */
export function parseEquations(text: string): Outcome<readonly Equation[]> {
  const equations: Equation[] = [];
  const issues: Issue[] = [];
  for (const { line, from } of logicalLines(text)) {
    const match = /^([\p{L}][\p{L}\p{N}_]*)('?)\s*=(?!=)(.*)$/su.exec(line);
    if (match === null) {
      issues.push(problem(from, message('equations-form')));
      continue;
    }
    const [, name = '', prime, right = ''] = match;
    const parsed = parseExpression(right);
    if (!parsed.ok) issues.push(...parsed.issues.map(({ text }) => problem(from, text)));
    else if (equations.some(e => e.name === name)) issues.push(problem(from, message('equations-second', { name })));
    else equations.push({ kind: prime === '' ? 'definition' : 'drift', name, expression: parsed.value });
  }
  return issues.length > 0 ? failure(...issues) : success(equations);
}

const problem = (line: number, why: Issue['text']): Issue =>
  issue('error', 'equation', message('equations-line', { line, why }), `line ${line}`);

function logicalLines(text: string): readonly { readonly line: string; readonly from: number }[] {
  const lines: { line: string; from: number }[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/#.*$/, '').trimEnd();
    if (line.trim() === '') return;
    const last = lines.at(-1);
    if (/^\s/.test(line) && last !== undefined && !/^\s+[\p{L}][\p{L}\p{N}_]*'?\s*=(?!=)/u.test(line))
      last.line += line;
    else lines.push({ line: line.trim(), from: i + 1 });
  });
  return lines;
}

/** Reads one expression. The issue's text says what was expected and at which character. */
export function parseExpression(text: string): Outcome<Expression> {
  try {
    return success(new Parser(text).whole());
  } catch (error) {
    if (error instanceof SyntaxProblem) return failure(issue('error', 'expression', error.said));
    throw error;
  }
}

class SyntaxProblem extends Error {
  readonly said: Message;
  constructor(said: Message) {
    super(said.id);
    this.said = said;
  }
}

const FUNCTIONS: Readonly<Record<string, readonly [number, (...of: Expression[]) => Expression]>> = {
  exp: [1, of => make.exp(of)],
  log: [1, of => make.log(of)],
  sqrt: [1, of => make.sqrt(of)],
  tanh: [1, of => make.tanh(of)],
  sigmoid: [1, of => make.sigmoid(of)],
  S: [1, of => make.sigmoid(of)],
  min: [2, (a, b) => make.min(a, b)],
  max: [2, (a, b) => make.max(a, b)],
};

/** Recursive descent: sum, product, sign, power, atom. */
class Parser {
  readonly #tokens: readonly { readonly text: string; readonly at: number }[];
  #next = 0;

  constructor(text: string) {
    const pattern = /\s*((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[\p{L}][\p{L}\p{N}_]*|[-+*/^(),<]|\S)/giu;
    this.#tokens = [...text.matchAll(pattern)].map(m => ({
      text: m[1]!,
      at: m.index + m[0].length - m[1]!.length + 1,
    }));
  }

  whole(): Expression {
    const e = this.#sum();
    if (this.#peek() !== '') this.#refuse(message('equations-operator'));
    return e;
  }

  #peek(): string {
    return this.#tokens[this.#next]?.text ?? '';
  }

  #accept(text: string): boolean {
    if (this.#peek() !== text) return false;
    this.#next++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) this.#refuse(`"${text}"`);
  }

  #refuse(expected: Message | string): never {
    const token = this.#tokens[this.#next];
    throw new SyntaxProblem(
      token === undefined
        ? message('equations-ends', { expected })
        : message('equations-stands', { found: token.text, at: token.at, expected }),
    );
  }

  #sum(): Expression {
    let left = this.#product();
    for (;;) {
      if (this.#accept('+')) left = make.add(left, this.#product());
      else if (this.#accept('-')) left = make.subtract(left, this.#product());
      else return left;
    }
  }

  #product(): Expression {
    let left = this.#sign();
    for (;;) {
      const numberBefore = /^[\d.]/.test(this.#tokens[this.#next - 1]?.text ?? '');
      if (this.#accept('*')) left = make.multiply(left, this.#sign());
      else if (this.#accept('/')) left = make.divide(left, this.#sign());
      else if (numberBefore && /^[\p{L}(]/u.test(this.#peek())) left = make.multiply(left, this.#power());
      else return left;
    }
  }

  #sign(): Expression {
    if (this.#accept('-')) return make.negate(this.#sign());
    if (this.#accept('+')) return this.#sign();
    return this.#power();
  }

  #power(): Expression {
    const base = this.#atom();
    if (!this.#accept('^')) return base;
    const exponent = this.#sign();
    if (make.isConstant(exponent) && Number.isInteger(exponent.value) && Math.abs(exponent.value) <= 64)
      return make.power(base, exponent.value);
    return make.exp(make.multiply(exponent, make.log(base)));
  }

  #atom(): Expression {
    const token = this.#peek();
    if (this.#accept('(')) {
      const inner = this.#sum();
      this.#expect(')');
      return inner;
    }
    if (/^[\d.]\d*/.test(token)) {
      this.#next++;
      return make.constant(Number(token));
    }
    if (!/^\p{L}/u.test(token)) this.#refuse(message('equations-value'));
    this.#next++;
    return this.#peek() === '(' ? this.#call(token) : make.symbol(token);
  }

  #call(name: string): Expression {
    if (name === 'if') return this.#choice();
    const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (known === undefined)
      throw new SyntaxProblem(
        message('equations-function', { name, known: [...Object.keys(FUNCTIONS), 'if'].join(', ') }),
      );
    this.#expect('(');
    const of = [this.#sum()];
    while (this.#accept(',')) of.push(this.#sum());
    this.#expect(')');
    const [arity, build] = known;
    if (of.length !== arity)
      throw new SyntaxProblem(message('equations-arity', { name, wanted: arity, given: of.length }));
    return build(...of);
  }

  #choice(): Expression {
    this.#expect('(');
    const left = this.#sum();
    this.#expect('<');
    const right = this.#sum();
    this.#expect(',');
    const yes = this.#sum();
    this.#expect(',');
    const no = this.#sum();
    this.#expect(')');
    return make.select(left, right, yes, no);
  }
}

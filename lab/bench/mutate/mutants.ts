import { parseSync } from 'vite';

/** One small change of a script. Only one is switched on at a time. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
  /** Outside every function: it is decided when the script is loaded. */
  readonly atLoad: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Change {
  readonly node: Node;
  /** Replacement text. For a statement, null removes it. */
  readonly text: string | null;
  readonly atLoad: boolean;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node)
    .flatMap(value => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter(isNode)
    .toSorted((a, b) => a.start - b.start);
const isTyped = (type: string): boolean =>
  type.startsWith('TS') && !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(type);
const isFunction = (type: string): boolean =>
  /Function/.test(type) || type === 'PropertyDefinition' || type === 'MethodDefinition';
const LOOP = /^(?:For|While|DoWhile)/;
/** Joins texts, which nothing is taken from. */
const isText = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'TemplateLiteral' ||
    (node.type === 'Literal' && typeof node['value'] === 'string') ||
    (node.type === 'BinaryExpression' && (isText(node['left']) || isText(node['right']))));

/** The script with all its mutants inside, each behind `__m(id)`, and a count in every loop, behind `__tick()`. */
export function mutated(
  file: string,
  source: string,
  from: number,
): { readonly code: string; readonly mutants: readonly Mutant[] } {
  const { program } = parseSync(file, source) as unknown as { readonly program: Node };
  const changes = new Map<Node, Change[]>();
  /** Bodies of loops. */
  const loops = new Set<Node>();
  const textOf = (node: unknown): string => source.slice((node as Node).start, (node as Node).end);
  const add = (node: Node, text: string | null, atLoad: boolean): void => {
    changes.set(node, [...(changes.get(node) ?? []), { node, text, atLoad }]);
  };

  const visit = (node: Node, atLoad: boolean): void => {
    if (
      isTyped(node.type) ||
      node.type.startsWith('Import') ||
      (/^Export(All|Named)/.test(node.type) && isNode(node['source']))
    )
      return;
    const { type } = node;
    if (LOOP.test(type)) loops.add(node['body'] as Node);
    const [left, right, operator] = [node['left'], node['right'], String(node['operator'])];
    if ((type === 'BinaryExpression' || type === 'LogicalExpression') && !(operator === '+' && isText(node)))
      for (const other of OPERATORS[operator] ?? []) add(node, `(${textOf(left)}) ${other} (${textOf(right)})`, atLoad);
    if (type === 'UnaryExpression' && (operator === '!' || operator === '-'))
      add(node, textOf(node['argument']), atLoad);
    if (type === 'Literal' && typeof node['value'] === 'number')
      add(node, String(Number.isInteger(node['value']) ? node['value'] + 1 : 2 * node['value']), atLoad);
    if (type === 'Literal' && typeof node['value'] === 'boolean') add(node, String(!node['value']), atLoad);
    if (type === 'ConditionalExpression') {
      add(node, textOf(node['consequent']), atLoad);
      add(node, textOf(node['alternate']), atLoad);
    }
    if (type === 'IfStatement') {
      add(node['test'] as Node, 'true', atLoad);
      add(node['test'] as Node, 'false', atLoad);
    }
    if (type === 'UpdateExpression')
      add(
        node,
        textOf(node).replace(/\+\+|--/, found => (found === '++' ? '--' : '++')),
        atLoad,
      );
    if (type === 'AssignmentExpression' && (operator === '+=' || operator === '-='))
      add(node, `${textOf(left)} ${operator === '+=' ? '-=' : '+='} ${textOf(right)}`, atLoad);
    if (type === 'CallExpression') {
      const callee = node['callee'] as Node;
      const property = callee['property'] as Node | undefined;
      const other = METHODS[String(property?.['name'])];
      if (callee.type === 'MemberExpression' && other !== undefined && property !== undefined)
        add(node, source.slice(node.start, property.start) + other + source.slice(property.end, node.end), atLoad);
    }
    if (type === 'ReturnStatement' && isNode(node['argument'])) add(node['argument'], 'undefined', atLoad);
    if (type === 'ArrowFunctionExpression' && (node['body'] as Node).type !== 'BlockStatement')
      add(node['body'] as Node, 'undefined', false);
    if (type === 'ThrowStatement' || type === 'ContinueStatement' || type === 'BreakStatement') add(node, null, atLoad);
    const expression = node['expression'];
    if (
      type === 'ExpressionStatement' &&
      isNode(expression) &&
      expression.type !== 'Literal' &&
      !textOf(node).startsWith('super(')
    )
      add(node, null, atLoad);
    for (const [key, value] of Object.entries(node)) {
      // Names of properties, and patterns that take apart, are no expressions.
      if ((key === 'key' || key === 'property') && node['computed'] !== true) continue;
      if (key === 'id' || key === 'params' || key === 'label' || key === 'typeAnnotation') continue;
      for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value])
        if (isNode(child)) visit(child, atLoad && !isFunction(type));
    }
  };
  visit(program, true);

  const mutants: Mutant[] = [];
  const render = (node: Node): string => {
    let out = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      if (child.start < at) continue;
      out += source.slice(at, child.start) + render(child);
      at = child.end;
    }
    out += source.slice(at, node.end);
    for (const { text, atLoad } of changes.get(node) ?? []) {
      const id = from + mutants.length;
      const short = (what: string): string => what.replaceAll(/\s+/g, ' ').slice(0, 90);
      const line = source.slice(0, node.start).split('\n').length;
      mutants.push({ id, file, line, was: short(textOf(node)), is: text === null ? 'nothing' : short(text), atLoad });
      out = text === null ? `{ if (!__m(${id})) { ${out} } }` : `(__m(${id}) ? (${text}) : (${out}))`;
    }
    return loops.has(node) ? `{ __tick(); ${out} }` : out;
  };
  return { code: render({ ...program, start: 0, end: source.length }), mutants };
}

import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The script with a counter in every block, arm of a condition, right side of a logical expression, case and arrow:
 * `globalThis.__hits[n]++`. Returns how many there are. */
export function instrument(code: string): { readonly code: string; readonly counters: number } {
  const inserts: { readonly at: number; readonly text: string; readonly order: number }[] = [];
  let counters = 0;
  const hit = (): string => `__hits[${counters++}]++`;
  const insert = (at: number, text: string): void => void inserts.push({ at, text, order: inserts.length });
  // Writes openings before, and closings after, the text inside.
  const around = (node: Node, open: string, close: string, inside: () => void): void => {
    insert(node.start, open);
    inside();
    insert(node.end, close);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null || typeof (value as Node).type !== 'string') return;
    const node = value as Node;
    if (node.type === 'BlockStatement') insert(node.start + 1, `${hit()};`);
    if (node.type === 'SwitchCase') {
      const [first] = node['consequent'] as Node[];
      walk(node['test']);
      if (first !== undefined) insert(first.start, `${hit()};`);
      return walk(node['consequent']);
    }
    for (const [key, child] of Object.entries(node)) {
      const one = typeof child === 'object' ? (child as Node | null) : null;
      const isArm =
        (node.type === 'ConditionalExpression' && key !== 'test') ||
        (node.type === 'LogicalExpression' && key === 'right') ||
        (node.type === 'ArrowFunctionExpression' && key === 'body' && one?.type !== 'BlockStatement');
      const isBranch =
        ((node.type === 'IfStatement' && key !== 'test') ||
          (/^(?:For|While|DoWhile)/.test(node.type) && key === 'body')) &&
        one?.type !== 'BlockStatement';
      if (isArm && typeof one?.type === 'string') around(one, `(${hit()},`, ')', () => walk(one));
      else if (isBranch && one !== null) around(one, `{${hit()};`, '}', () => walk(one));
      else walk(child);
    }
  };
  walk(parseAst(code));
  let out = '';
  let from = 0;
  for (const { at, text } of inserts.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    out += code.slice(from, at) + text;
    from = at;
  }
  return {
    code: `const __hits = (globalThis.__hits ??= new Uint32Array(1 << 16));\n${out}${code.slice(from)}`,
    counters,
  };
}

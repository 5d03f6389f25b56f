/** Content of a rich message: its words, a line for each block, item or cell. `media`: pictures, films, sounds or files
 * are among its blocks. */
export interface Rich {
  readonly words: string;
  readonly media: boolean;
}

/** Deeper than anybody writes lists in quotations in tables. */
const DEEPEST = 40;
/** Fields with the sender's words, in the order in which they are shown; `articles` and `author` are others'. */
const BLOCKS = ['blocks', 'block', 'items', 'rows', 'cells', 'buttons', 'caption'] as const;
const WORDS = ['title', 'text', 'source', 'formula'] as const;

/** `rich_message` of an entry, as `JSON.parse` gives it. */
export function richOf(message: unknown): Rich {
  const lines: string[] = [];
  const media = collect(message, lines, 0);
  return { words: lines.filter(line => line !== '').join('\n'), media };
}

function collect(node: unknown, lines: string[], depth: number): boolean {
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.map(each => collect(each, lines, depth + 1)).includes(true);
  for (const key of WORDS) lines.push(inline(field(node, key), depth + 1));
  const inside = BLOCKS.map(key => collect(field(node, key), lines, depth + 1));
  return inside.includes(true) || field(node, 'photo_id') !== undefined || field(node, 'document_id') !== undefined;
}

/** Words within a line: a string, parts one behind the other, or either in a `text` of its own. */
function inline(node: unknown, depth: number): string {
  if (typeof node === 'string') return node;
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return '';
  if (Array.isArray(node)) return node.map(each => inline(each, depth + 1)).join('');
  return inline(field(node, 'text') ?? field(node, 'source'), depth + 1);
}

const field = (node: object, key: string): unknown =>
  Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;

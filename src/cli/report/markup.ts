import { createHash } from 'node:crypto';
/** Markup that has been escaped. Only `h` and `svgText` make it, so that text can become nothing but text. */
export interface Markup {
  readonly markup: string;
}
export type Child = Markup | string | number | null | readonly Child[];
type Attributes = Readonly<Record<string, string | number | null>>;

const VOID = new Set(['meta', 'br', 'hr', 'path', 'circle', 'rect', 'line']);
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as markup. Control characters and marks that turn direction are shown by their code, as in the terminal. */
export const escapeText = (text: string): string => text.replaceAll(/[&<>"']/g, character => REFERENCES[character]!);

/** One element. Attribute names and tags are the program's own words; values and children are escaped. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  if (VOID.has(tag))
    return { markup: tag === 'meta' || tag === 'br' || tag === 'hr' ? `<${tag}${written}>` : `<${tag}${written}/>` };
  return { markup: `<${tag}${written}>${children.map(markupOf).join('')}</${tag}>` };
}

const markupOf = (child: Child): string => {
  if (child === null) return '';
  if (typeof child === 'string') return escapeText(child);
  if (typeof child === 'number') return String(child);
  if ('markup' in child) return child.markup;
  return child.map(markupOf).join('');
};

/** The style sheet, as it is: the program's own text, never a person's. */
export const styleSheet = (css: string): Markup => ({ markup: `<style>${css}</style>` });

/** Head of a page that needs no script and requests nothing: a browser holds it to its own style sheet. */
export function headOf(css: string, ...more: readonly Markup[]): Markup {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...more,
    h('title', {}, 'Slipstep'),
    styleSheet(css),
  );
}

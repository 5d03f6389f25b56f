// Checks that every sentence a person can read is in the catalogue. It reads every script of src/ and web/ for
// sentences in strings, words in markup, and unused ids of the catalogue. words-outside.json counts the remaining ones
// by folder, and may only shrink. `node tools/words-lint.mjs` lists findings; `--lower` writes the smaller counts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { root } from './setup.mjs';
import { CHUNK_OF, generate } from './words.mjs';

/** For whoever builds or calls the library, not for whoever reads the screen. */
const DEVELOPERS = [
  /^src\/words\/(?!index)/, // the floor of the words itself: a fault there is ours
  /^web\/vite\.[a-z]+\.ts$/,
  /^web\/worker\/sample\/lines\.ts$/, // what invented people wrote to each other: data, as in any chat
  /^src\/records\/formats\/whatsapp\/words\.ts$/, // what the app itself writes into its exports, in its languages
  /^src\/records\/parts\/halves\.ts$/, // the halves of the day as exports write them
  /^src\/cli\/host\/headers\.ts$/, // policies, for browsers
  /^src\/cli\/report\/claims-page\.ts$/, // the page docs/claims.md
  /^src\/cohort\/tables\/.*codebook/, // the key of tables for researchers, English as the names of their columns
  /^src\/model\/claims\//, // published titles and statements of the theory
];
/** Calls whose text no screen shows: faults of ours, and stories of a test. */
const FAULTS = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'Stalled']);
const SHOWN = new Set([
  'aria-label',
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
/** Markup attributes that no person reads; an `id` may be one of the catalogue. */
const UNSHOWN = new Set(['className', 'class', 'd', 'viewBox', 'key', 'id', 'href', 'style']);
const SENTENCE = /[A-Za-z’']{2,}[,:;]? [a-z’']{2,}[,:;]? [a-z’']{2,}/;
const WORD = /\p{L}{2,}/u;
/** Policies, style sheets, questions to a database, and lines to be typed into a shell. */
const CODE = /-src '|:root\{|\bsqlite_schema\b|\browid\b|^case when |^(?:npm|sha256sum) [\w -]+$/;
/** Values of published schemas. */
const PUBLISHED = new Set(['settled by the file']);

const listed = join(root, 'tools/words-outside.json');
const scripts = ['src', 'web'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !DEVELOPERS.some(pattern => pattern.test(name))),
);

const children = node =>
  Object.entries(node).flatMap(([key, value]) =>
    key === 'parent' || value === null || typeof value !== 'object' ? [] : Array.isArray(value) ? value : [value],
  );

/** Texts that a person may read, and all strings that may be ids. */
function look(program, literals, said) {
  const walk = (node, fault) => {
    if (typeof node?.type !== 'string') return;
    if (node.type === 'JSXAttribute' && UNSHOWN.has(node.name.name)) fault = true;
    if (/^(Import|Export(All|Named)D)/.test(node.type) && node.source) return;
    if (node.type === 'NewExpression' || node.type === 'CallExpression') fault ||= FAULTS.has(node.callee.name);
    if (node.type === 'Literal' && typeof node.value === 'string') {
      said(node.value, node);
      if (!fault && SENTENCE.test(node.value) && !CODE.test(node.value) && !PUBLISHED.has(node.value))
        literals(node.value, node);
    }
    if (node.type === 'TemplateLiteral') {
      said(
        node.quasis.map(({ value }) => value.cooked),
        node,
      );
      const text = node.quasis.map(({ value }) => value.cooked).join('…');
      if (!fault && SENTENCE.test(text) && !CODE.test(text)) literals(text, node);
    }
    if (node.type === 'JSXText' && WORD.test(node.value)) literals(node.value.trim(), node);
    if (
      node.type === 'JSXAttribute' &&
      SHOWN.has(node.name.name) &&
      node.value?.type === 'Literal' &&
      WORD.test(node.value.value) &&
      !SENTENCE.test(node.value.value)
    )
      literals(node.value.value, node);
    // A text that is cut at once is a list of words to look for.
    const list = node.type === 'CallExpression' && node.callee.property?.name === 'split' ? node.callee : null;
    for (const child of children(node)) walk(child, fault || child === list);
  };
  walk(program, false);
}

const outside = {};
const strings = new Set();
const patterns = [];
const { ids, missing, troubles, files } = generate();
/** Sentences that no page fetches. */
const ofTerminal = new Set(Object.keys(files).flatMap(file => (CHUNK_OF[file] === 'terminal' ? files[file] : [])));
for (const name of scripts) {
  const text = readFileSync(join(root, name), 'utf8');
  const found = [];
  look(
    parseSync(name, text).program,
    (literal, { start }) => found.push([text.slice(0, start).split('\n').length, literal]),
    said => {
      if (Array.isArray(said)) return said.length > 1 && said[0] !== '' && patterns.push(said);
      strings.add(said);
      if (name.startsWith('web/') && said.includes('-') && ofTerminal.has(said))
        troubles.push(`${name}: ${said} is a sentence of the terminal, which no page fetches`);
    },
  );
  if (found.length > 0) outside[name] = found;
}
for (const name of ['speaker', 'duration', 'dates'])
  for (const id of readFileSync(join(root, `src/words/${name}.ts`), 'utf8').matchAll(/'([a-z0-9-]+)'/g))
    strings.add(id[1]);
const escaped = text => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const dynamic = patterns.map(parts => new RegExp(`^${parts.map(escaped).join('[A-Za-z0-9-]+')}$`));
const unused = ids.filter(id => !strings.has(id) && !dynamic.some(pattern => pattern.test(id)));

const folderOf = name => name.split('/').slice(0, 2).join('/');
const folders = Object.groupBy(Object.entries(outside), ([name]) => folderOf(name));
const counts = Object.fromEntries(
  Object.entries(folders).map(([folder, files]) => [folder, files.reduce((sum, [, found]) => sum + found.length, 0)]),
);
const allowed = JSON.parse(readFileSync(listed, 'utf8'));
const more = Object.keys(counts).filter(folder => counts[folder] > (allowed[folder] ?? 0));
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
const say = text => process.stderr.write(`${text}\n`);
const list = files => {
  for (const [name, found] of files)
    for (const [line, literal] of found) say(`  ${name}:${line}: ${literal.replaceAll(/\s+/g, ' ').slice(0, 100)}`);
};

if (process.argv.includes('--list')) list(Object.entries(outside));
if (process.argv.includes('--lower')) {
  const lower = Object.keys(counts)
    .sort()
    .map(folder => [folder, Math.min(counts[folder], allowed[folder] ?? 0)]);
  writeFileSync(listed, `${JSON.stringify(Object.fromEntries(lower.filter(([, count]) => count > 0)), null, 2)}\n`);
}
for (const trouble of troubles) say(trouble);
for (const folder of more) {
  say(
    `${folder}: ${counts[folder]} texts outside the catalogue, ${allowed[folder] ?? 0} known; put new ones into src/words/en:`,
  );
  list(folders[folder]);
}
for (const id of unused) say(`${id} stands in the catalogue and nothing says it`);
const still = Object.entries(missing).filter(([, of]) => of.length > 0);
say(
  `words: ${ids.length} in the catalogue, ${total} still outside it${still.map(([language, of]) => `, ${of.length} not yet in ${language}`).join('')}`,
);
if (more.length > 0 || unused.length > 0 || troubles.length > 0) process.exitCode = 1;

// Makes src/words/generated/ from the sentences in src/words/LANGUAGE/*.ftl: typed ids, and the text of each language
// as scripts. `node tools/words.mjs` writes what has changed; a test checks that nothing would. Reports each faulty
// sentence with its place. `--in FOLDER`: another folder of languages. Folders that are not listed yet are checked and
// counted too.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentParser, FluentSerializer, Resource, Visitor } from '@fluent/syntax';

const WORDS = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/words');
/** A folder is a language, and listed unless its `language.json` says `"listed": false`. English comes first. */
const foldersIn = folder =>
  readdirSync(folder)
    .filter(name => /^[a-z]{2,3}$/.test(name))
    .sort((x, y) => (y === 'en') - (x === 'en') || (x < y ? -1 : 1));
function isListed(folder, language) {
  const about = join(folder, language, 'language.json');
  return !existsSync(about) || JSON.parse(readFileSync(about, 'utf8')).listed !== false;
}
const languagesIn = folder => foldersIn(folder).filter(language => isListed(folder, language));
export const LANGUAGES = languagesIn(WORDS);
/** Lists of words that raise an alarm, of whatever language: all are heard on every page. */
const ALARM = join(dirname(dirname(WORDS)), 'data/alarm');
/** Spacing of signs in each language, so that sentences are typed with ordinary spaces. */
const SET = {
  // A narrow space that no line breaks at, inside quotes and before double signs.
  fr: text => text.replaceAll(/ (?=[;:!?»](?![\p{L}\p{N}]))/gu, '\u202F').replaceAll('« ', '«\u202F'),
};
/** Script of each file of a language; all others are `later`. No page fetches `terminal`. */
export const CHUNK_OF = {
  common: 'first',
  watch: 'first',
  terminal: 'terminal',
  help: 'terminal',
  commands: 'terminal',
  model: 'terminal',
  equations: 'terminal',
  cohort: 'terminal',
};
const CHUNKS = ['first', 'later', 'terminal'];
/** Variables that are people wherever they stand. */
const PEOPLE = new Set(['one', 'other', 'who', 'a', 'b']);
const ON_NUMBERS = new Set(['NUMBER', 'ORDINAL', 'DATE', 'DURATION']);
const COUNTS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const HEADER = '// Made by tools/words.mjs from the .ftl files. Not edited by hand.\n';

/** { file: { id: { entry, line } } } of a language, with its faults. */
export function read(language, troubles, folder = WORDS) {
  const files = {};
  for (const name of readdirSync(join(folder, language))
    .filter(name => name.endsWith('.ftl'))
    .sort()) {
    const text = readFileSync(join(folder, language, name), 'utf8');
    const lineOf = at => text.slice(0, at).split('\n').length;
    const file = name.slice(0, -4);
    files[file] = {};
    for (const entry of new FluentParser().parse(text).body) {
      const at = `src/words/${language}/${name}:${lineOf(entry.span.start)}`;
      if (entry.type === 'Junk') troubles.push(`${at}: ${entry.annotations.map(({ message }) => message).join('; ')}`);
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const id = `${entry.type === 'Term' ? '-' : ''}${entry.id.name}`;
      if (files[file][id] !== undefined) troubles.push(`${at}: ${id} stands twice`);
      if (entry.attributes.length > 0)
        troubles.push(`${at}: ${id} has attributes; give each sentence an id of its own`);
      files[file][id] = { entry, at };
    }
  }
  return files;
}

/** Variables of a sentence: { name: 'person' | 'number' | 'worded' | [words to choose from] }. */
function needsOf(entry, all, troubles, at, seen = new Set()) {
  const needs = {};
  const add = (name, kind) => {
    const had = needs[name];
    if (had === undefined || had === 'worded') needs[name] = kind;
    else if (kind === 'worded' || String(had) === String(kind)) return;
    else if (Array.isArray(had) && Array.isArray(kind)) needs[name] = [...new Set([...had, ...kind])].sort();
    else troubles.push(`${at}: $${name} is used as ${had} and as ${kind}`);
  };
  const bare = name => add(name, PEOPLE.has(name) ? 'person' : 'worded');
  class Needs extends Visitor {
    visitVariableReference(node) {
      bare(node.id.name);
    }
    visitFunctionReference(node) {
      // The usual form, and those of regions: { REGION("ustedes", es-ES: "vosotros") }.
      if (node.id.name === 'REGION') {
        if (node.arguments.positional.length !== 1 || node.arguments.positional[0].type !== 'StringLiteral')
          troubles.push(`${at}: REGION() takes the usual form in quotes, then those of regions`);
        return;
      }
      if (!ON_NUMBERS.has(node.id.name)) troubles.push(`${at}: there is no function ${node.id.name}()`);
      for (const argument of node.arguments.positional)
        if (argument.type === 'VariableReference') add(argument.id.name, 'number');
        else troubles.push(`${at}: ${node.id.name}() takes a variable`);
    }
    visitSelectExpression(node) {
      const keys = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : Number(key.value)));
      if (node.selector.type === 'VariableReference') {
        const counts = keys.every(key => typeof key === 'number' || COUNTS.has(key));
        add(node.selector.id.name, counts ? 'number' : keys.map(String).sort());
      } else this.visit(node.selector);
      for (const variant of node.variants) this.visit(variant.value);
    }
    visitMessageReference(node) {
      const target = all[node.id.name];
      if (target === undefined) return void troubles.push(`${at}: refers to ${node.id.name}, which is not there`);
      if (seen.has(node.id.name)) return;
      seen.add(node.id.name);
      for (const [name, kind] of Object.entries(needsOf(target.entry, all, troubles, at, seen))) add(name, kind);
    }
    visitTermReference(node) {
      if (all[`-${node.id.name}`] === undefined) troubles.push(`${at}: refers to -${node.id.name}, which is not there`);
    }
  }
  new Needs().visit(entry.value);
  return needs;
}

const typeOf = kind =>
  Array.isArray(kind)
    ? kind.map(word => `'${word}'`).join(' | ')
    : { person: 'Person', number: 'number', worded: 'Worded' }[kind];
const flat = files => Object.assign({}, ...Object.values(files));

function idsOf(files, needs) {
  const lines = Object.entries(files).flatMap(([file, entries]) => {
    const ids = Object.keys(entries).filter(id => !id.startsWith('-'));
    return ids.length === 0
      ? []
      : [
          `  // ${file}.ftl`,
          ...ids.map(id => {
            const of = Object.entries(needs[id]).sort(([x], [y]) => (x < y ? -1 : 1));
            return `  readonly '${id}': ${of.length === 0 ? 'null' : `{ ${of.map(([name, kind]) => `readonly ${name}: ${typeOf(kind)}`).join('; ')} }`};`;
          }),
        ];
  });
  const types = ['Person', 'Worded'].filter(type => lines.some(line => line.includes(type)));
  return `${HEADER}import type { ${types.join(', ')} } from '../../base/index.ts';

/** What each sentence needs, by id; null: nothing. */
export interface Sentences {
${lines.join('\n')}
}
`;
}

// Written out, so that a bundler makes a script of each and a page fetches one language only.
const languagesOf =
  languages => `${HEADER}export const LANGUAGES = [${languages.map(language => `'${language}'`).join(', ')}] as const;

export const CHUNKS = {
${languages
  .map(
    language => `  ${language}: {
${CHUNKS.map(chunk => `    ${chunk}: () => import('./${language}/chunk-${chunk}.ts'),`).join('\n')}
  },`,
  )
  .join('\n')}
};
`;

/** Every list of alarm words, imported by name. */
function alarmLists() {
  const lists = readdirSync(ALARM)
    .filter(name => name.endsWith('.json'))
    .map(name => name.slice(0, -5))
    .sort();
  const imports = lists.map(list => `import ${list} from '../../../data/alarm/${list}.json' with { type: 'json' };\n`);
  return `${HEADER}${imports.join('')}\nexport const ALARM_WORDS = [${lists.join(', ')}] as const;\n`;
}

const serializer = new FluentSerializer();
class Setting extends Visitor {
  constructor(set) {
    super();
    this.set = set;
  }
  visitTextElement(node) {
    node.value = this.set(node.value);
  }
}
function textOf(entry, language) {
  const bare = entry.clone();
  bare.comment = null;
  if (SET[language] !== undefined) new Setting(SET[language]).visit(bare);
  return serializer.serialize(new Resource([bare])).trimEnd();
}
const script = text => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** { path under generated/: content }, the faults, and the sentences that each language lacks, listed or not. */
export function generate(folder = WORDS) {
  const languages = languagesIn(folder);
  const troubles = [];
  const english = read('en', troubles, folder);
  const all = flat(english);
  const needs = Object.fromEntries(
    Object.entries(all).map(([id, { entry, at }]) => [id, needsOf(entry, all, troubles, at)]),
  );
  const out = {
    'ids.ts': idsOf(english, needs),
    'languages.ts': languagesOf(languages),
    'alarm.ts': alarmLists(),
  };
  const missing = {};
  for (const language of foldersIn(folder)) {
    const own = language === 'en' ? english : read(language, troubles, folder);
    const entries = flat(own);
    for (const [file, of] of Object.entries(own))
      for (const [id, { entry, at }] of Object.entries(of)) {
        if (id.startsWith('-')) continue;
        if (english[file]?.[id] === undefined) troubles.push(`${at}: ${id} is not in src/words/en/${file}.ftl`);
        else compare(id, needs[id], needsOf(entry, entries, troubles, at), at, troubles);
      }
    missing[language] = Object.keys(all).filter(id => !id.startsWith('-') && entries[id] === undefined);
    if (!languages.includes(language)) continue;
    const texts = Object.entries(english).map(([file, of]) => {
      const ids = [...new Set([...Object.keys(of), ...Object.keys(own[file] ?? {}).filter(id => id.startsWith('-'))])];
      return [
        file,
        ids.map(id => (entries[id] ? textOf(entries[id].entry, language) : textOf(all[id].entry, 'en'))).join('\n'),
      ];
    });
    for (const [file, text] of texts)
      out[`${language}/${file}.ts`] = `${HEADER}export const text = \`${script(text)}\n\`;\n`;
    for (const chunk of CHUNKS) {
      const of = texts.map(([file]) => file).filter(file => (CHUNK_OF[file] ?? 'later') === chunk);
      const names = of.map(file => `${file.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())}Text`);
      const imports = of.map((file, i) => `import { text as ${names[i]} } from './${file}.ts';\n`).join('');
      out[`${language}/chunk-${chunk}.ts`] = `${HEADER}${imports}\nexport const texts = [${names.join(', ')}];\n`;
    }
  }
  const byFile = Object.fromEntries(
    Object.entries(english).map(([file, of]) => [file, Object.keys(of).filter(id => !id.startsWith('-'))]),
  );
  return { out, troubles, missing, needs, files: byFile, ids: Object.keys(all).filter(id => !id.startsWith('-')) };
}

function compare(id, english, own, at, troubles) {
  for (const name of Object.keys(english))
    if (own[name] === undefined) troubles.push(`${at}: ${id} does not use $${name}, which the English sentence has`);
  for (const [name, kind] of Object.entries(own)) {
    if (english[name] === undefined)
      troubles.push(`${at}: ${id} uses $${name}, which the English sentence does not have`);
    else if (Array.isArray(kind) && kind.some(word => !english[name].includes(word)))
      troubles.push(
        `${at}: ${id} chooses by $${name} between ${kind.join(', ')}; English has ${[english[name]].flat().join(', ')}`,
      );
  }
}

/** Writes changed files, and removes obsolete ones. */
function write(out, folder) {
  const to = join(folder, 'generated');
  for (const [path, text] of Object.entries(out)) {
    const file = join(to, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/')))
    if (name.endsWith('.ts') && out[name] === undefined) rmSync(join(to, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--in');
  const into = at < 0 ? WORDS : process.argv[at + 1];
  const { out, troubles, missing, ids } = generate(into);
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  if (troubles.length === 0) write(out, into);
  else process.exitCode = 1;
  const still = Object.entries(missing).filter(([, of]) => of.length > 0);
  if (process.argv.includes('--count') || troubles.length > 0 || still.length > 0)
    process.stderr.write(
      `${ids.length} sentences${still.map(([language, of]) => `, ${of.length} not yet in ${language}`).join('')}\n`,
    );
}

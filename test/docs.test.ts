import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideTheChat, root, slashed, text, type Page, pages } from './pages.ts';
import { runCommandLine } from '../src/cli/main.ts';
import { commands } from '../src/cli/commands/index.ts';
import { tool as ensemble } from '../lab/ensemble/command.ts';
import { tool as saidBack } from '../lab/said-back/command.ts';
import { tool as score } from '../lab/score/command.ts';
import { tool as validate } from '../lab/validate/command.ts';
import { VALIDATE_PARTS } from '../lab/validate/index.ts';
import { heldHost } from './cli/host.ts';

const FOLDERS = ['src', 'web', 'lab', 'test', 'docs', 'tools', 'examples', 'bin'];
const tree = FOLDERS.flatMap(folder => globSync(`${folder}/**/*`, { cwd: root, exclude: ['**/node_modules/**'] }))
  .map(slashed)
  .concat(FOLDERS);

/** `NAME`, `LANGUAGE` and `*` stand for any one name; a path may leave out the folders it begins in, but not its own name. */
function inTree(path: string): boolean {
  const pattern = path
    .replace(/\/$/, '')
    .split('/')
    .map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\*\*|\*|\b[A-Z]{4,}\b/g, '[^/]*'))
    .join('/');
  const wanted = new RegExp(`^(?:.*/)?${pattern}$`);
  return tree.some(one => wanted.test(one));
}

/** The words of a text that are paths of this project: in one of its folders, or a script or catalogue by name. */
const pathsIn = (of: string): readonly string[] =>
  of
    .split(/[\s,;()]+/)
    .map(word => word.replace(/[.:]$/, ''))
    .filter(word => !word.includes('…') && !word.startsWith('--'))
    .filter(
      word => (FOLDERS.includes(word.split('/')[0]!) && word.includes('/')) || /^[\w*/-]+\.(tsx?|mjs|ftl)$/.test(word),
    );

const FOREIGN = 'docs/formats/';
const codeOf = (page: Page): readonly string[] => [
  ...page.spans,
  ...page.blocks.flatMap(({ code }) => code.split('\n').map(line => line.replace(/\s#.*$/, ''))),
];

describe('[DO1] every path a page names exists', () => {
  test('the check finds out a broken one', () => {
    expect(inTree('docs/tries.md') && inTree('src/words/LANGUAGE/*.ftl') && inTree('formats/index.ts')).toBe(true);
    expect(inTree('docs/retries.md') || inTree('src/word') || inTree('src/wo/LANGUAGE/*.ftl')).toBe(false);
    expect(pathsIn('see src/fit/evidence.ts, and drift.ts')).toEqual(['src/fit/evidence.ts', 'drift.ts']);
  });

  test.each(pages)('$path', page => {
    const links = page.links.filter(link => !/^[a-z]+:/.test(link));
    expect(links.filter(link => !existsSync(join(root, dirname(page.path), link)))).toEqual([]);
    const foreign = page.path.startsWith(FOREIGN);
    const named = [...codeOf(page), ...(page.text.match(/\bdocs\/[\w/.-]+\.(?:md|bib|json)/g) ?? [])].flatMap(pathsIn);
    const own = foreign ? named.filter(path => FOLDERS.includes(path.split('/')[0]!)) : named;
    expect(own.filter(path => !inTree(path))).toEqual([]);
  });

  test('every page of docs/ that a source names exists', () => {
    const sources = globSync('{src,web,lab,tools,examples,test}/**/*.{ts,tsx,mjs,css,ftl}', {
      cwd: root,
      exclude: ['**/node_modules/**', '**/generated/**', 'test/docs.test.ts'],
    });
    const named = sources.flatMap(path =>
      (text(path).match(/\bdocs\/[\w/.-]+\.(?:md|bib|json|svg|png)\b/g) ?? []).map(page => ({ path, page })),
    );
    expect(named.filter(({ page }) => !inTree(page))).toEqual([]);
  });

  test('a build’s files are named by their script', () => {
    const makers = globSync('tools/*.mjs', { cwd: root })
      .map(path => text(path))
      .join('\n');
    const made = pages.flatMap(page => codeOf(page).flatMap(code => code.match(/\bdist\/[\w.-]+/g) ?? []));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter(path => !makers.includes(path.slice('dist/'.length)))).toEqual([]);
  });
});

/** Commands of the product by name, and those of the laboratory by file. */
const byName = new Map<string, { readonly name: string; readonly options: object }>([
  ...(await Promise.all([...commands].map(async ([name, load]) => [name, await load()] as const))),
  ...[ensemble, saidBack, score, validate].map(tool => [`lab/${tool.name}.mjs`, tool] as const),
]);
const EVERYWHERE = ['help', 'version', 'lang'];
/** `slipstep CMD …`, and spans that begin with the name of a command and have options. */
function commandLines(code: string): readonly (readonly string[])[] {
  const found = [...code.matchAll(/(?:\bslipstep(?:\.mjs)?|npm start --) ([a-zA-Z][^|;#]*)/g)].map(([, rest]) => rest!);
  found.push(...[...code.matchAll(/\bnode (lab\/\w+\.mjs[^|;#]*)/g)].map(([, rest]) => rest!));
  const bare = /^(\w+) --/.exec(code);
  if (bare !== null && byName.has(bare[1]!)) found.push(code);
  return found.map(rest => rest.trim().split(/\s+/));
}
const optionsOf = (words: readonly string[]): readonly string[] =>
  words.filter(word => word.startsWith('--') && word.length > 2).map(word => word.slice(2).replace(/[=,.)\]].*$/, ''));

describe('[DO2] every command and option a page names is there', () => {
  test.each(pages)('$path', page => {
    const wrong: string[] = [];
    for (const code of codeOf(page)) {
      for (const words of commandLines(code)) {
        const command = byName.get(words[0]!);
        if (command === undefined) {
          if (!/^[A-Z]+$/.test(words[0]!)) wrong.push(`no command: ${code}`);
          continue;
        }
        for (const option of optionsOf(words))
          if (!(option in command.options) && !EVERYWHERE.includes(option))
            wrong.push(`${command.name} has no --${option}: ${code}`);
        const only = words[words.indexOf('--only') + 1];
        if (command.name === 'validate' && words.includes('--only') && only !== 'PART')
          for (const part of only!.split(','))
            if (!VALIDATE_PARTS.some(one => one === part)) wrong.push(`validate has no part ${part}`);
      }
      if (/^--[a-z]/.test(code))
        for (const option of optionsOf(code.split(/\s+/)))
          if (
            ![...byName.values()].some(({ options }) => option in options) &&
            !EVERYWHERE.includes(option) &&
            !OF_BENCHES.has(option)
          )
            wrong.push(`no command has --${option}`);
      const script = /^npm run (\S+)/.exec(code)?.[1];
      if (script !== undefined && !(script in manifest.scripts)) wrong.push(`no script: ${code}`);
      const subpath = /^slipstep(\/[\w/]+)$/.exec(code)?.[1];
      if (subpath !== undefined && !(`.${subpath}` in manifest.exports)) wrong.push(`not exported: ${code}`);
    }
    expect(wrong).toEqual([]);
  });
});

const manifest = JSON.parse(text('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};
/** Options that scripts of `bench/` and `tools/` look for themselves. */
const OF_BENCHES = new Set(
  globSync('{lab/bench,tools}/*.{ts,mjs}', { cwd: root })
    .flatMap(path => text(path).match(/--[a-z]+/g) ?? [])
    .map(option => option.slice(2)),
);

const RULE = /\[([A-Z]{1,2})(\d+)\]/g;
/** Ids of rules in a text, those between the ends of a range (`[X20]–[X26]`) too. */
function rulesIn(of: string): ReadonlySet<string> {
  const ids = new Set([...of.matchAll(RULE)].map(([, prefix, number]) => `${prefix}${number}`));
  for (const [, prefix, from, other, to] of of.matchAll(/\[([A-Z]{1,2})(\d+)\](?:–| to )\[([A-Z]{1,2})(\d+)\]/g))
    if (prefix === other) for (let n = Number(from); n <= Number(to); n++) ids.add(`${prefix}${n}`);
  return ids;
}

describe('[DO3] a rule has one meaning, one page and a test', () => {
  const homes: ReadonlyMap<string, string> = new Map(
    [...text('docs/spec/README.md').matchAll(/^\| \[(\w+\.md)\]\(\1\) \| ([A-Z, ]+) \|/gm)].flatMap(
      ([, page, prefixes]) =>
        prefixes!.split(', ').map(prefix => [prefix.trim(), `docs/spec/${page}`] as [string, string]),
    ),
  );
  /** In any form: by day, in the long form, for looks; the title of a golden case counts too. */
  const tested = new Map<string, string>();
  for (const path of globSync(
    ['{test,lab/test,lab/look}/**/*.test.{ts,tsx}', 'test/golden/{misreads,readings}/*.json'],
    {
      cwd: root,
    },
  ).map(slashed))
    for (const id of rulesIn(text(path))) tested.set(id, path);

  test('every prefix belongs to one page', () => {
    const listed = new Set(homes.values());
    const specs = pages.filter(({ path }) => path.startsWith('docs/spec/') && !path.endsWith('README.md'));
    expect(specs.map(({ path }) => path).filter(path => !listed.has(path))).toEqual([]);
    const prefixes = text('docs/spec/README.md').match(/\b[A-Z]{1,2}\b(?=,| \|)/g)!;
    expect(prefixes.length).toBe(new Set(prefixes).size);
  });
  test('no two rules go by one id', () => {
    const defined = [...new Set(homes.values())].flatMap(path =>
      [...text(path).matchAll(/^\s*- (?:\*\*)?\[([A-Z]{1,2}\d+)\]/gm)].map(([, id]) => id!),
    );
    expect(defined.length).toBeGreaterThan(300);
    expect(defined.filter((id, i) => defined.indexOf(id) !== i)).toEqual([]);
  });
  test('every rule has a test', () => {
    const bare = pages.flatMap(({ path, text: of }) =>
      [...rulesIn(of)].filter(id => !tested.has(id)).map(id => `${path}: ${id}`),
    );
    expect(bare).toEqual([]);
  });
  test('every rule of a test stands on its page', () => {
    const written = new Map([...new Set(homes.values())].map(path => [path, rulesIn(text(path))]));
    const homeless = [...tested]
      .filter(([id]) => !written.get(homes.get(id.replace(/\d+/, '')) ?? '')?.has(id))
      .map(([id, path]) => `${path}: ${id}`);
    expect(homeless).toEqual([]);
  });
});

/** A share, a count of a count, a measured quantity, or a decimal in a table. */
const FIGURE = /\d ?%|\b\d[\d,]* of (?:the )?\d|\b\d[\d,.]* (?:s|ms|MiB|KB|MB|nats)\b|\|\s*-?\d*\.\d+ \|/;
/** A command, a test by its file or rule, or a bench by its file. */
const MAKER =
  /`[^`]*(?:\bnode (?:lab|tools)\/[\w/.-]+|\bslipstep \w+|\bnpm (?:run )?\w+)|`(?:test|lab\/(?:test|look|bench))\/[\w/.-]+`|\[[A-Z]{1,2}\d+\]/;

function withoutMaker(of: string): readonly string[] {
  const [lead, ...sections] = of.split(/^## /m);
  const known = MAKER.test(lead!);
  return [lead!, ...sections]
    .filter(section => !known && FIGURE.test(section) && !MAKER.test(section))
    .map(section => section.split('\n')[0]!);
}

describe('[DO5] every figure names an existing command', () => {
  const measured = pages.filter(({ path }) => /^README\.md$|^(?:lab\/)?docs\/[^/]+\.md$/.test(path));

  test('the check finds out a figure that nothing makes', () => {
    expect(withoutMaker('# Page\n\n## One\n\n95 of 100\n\n## Two\n\n`node lab/validate.mjs`: 5 %\n')).toEqual(['One']);
    expect(measured.length).toBeGreaterThan(15);
  });

  test.each(measured)('$path', ({ text: of }) => {
    expect(withoutMaker(of)).toEqual([]);
  });

  test('every script started with node exists there', () => {
    const started = pages
      .flatMap(page => codeOf(page).flatMap(code => code.match(/\bnode ((?:lab|tools|bin|examples)\/[\w/.-]+)/g) ?? []))
      .map(start => start.slice('node '.length));
    expect(started.length).toBeGreaterThan(50);
    expect([...new Set(started)].filter(path => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** Words of each sentence of a page; code, formulas, tables and headings are none. */
function sentenceLengths(markdown: string): readonly number[] {
  return markdown
    .replaceAll(/```[\s\S]*?```|\$\$[\s\S]*?\$\$|^\s*\|.*$|^#.*$|<[^>]+>/gm, '')
    .replaceAll(/`[^`]*`/g, 'X')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n\s*\n|\n\s*(?:[-*]|\d+\.) /)
    .flatMap(part => part.trim().split(/(?<=[.!?])\s+/))
    .map(sentence => sentence.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length)
    .filter(words => words >= 3);
}

describe('[DO6] pages are short, and their sentences too', () => {
  const plain = pages.filter(({ path }) => !path.startsWith('docs/spec/') && path !== 'ARCHITECTURE.md');

  test('the count finds out a long sentence', () => {
    expect(sentenceLengths(`One two three.\n\n- ${'word '.repeat(40)}.\n\n| a | table is none |\n`)).toEqual([3, 40]);
  });

  test('sentences have 25 words, pages 250 lines', () => {
    const lengths = plain.flatMap(page => sentenceLengths(page.text));
    expect(lengths.length).toBeGreaterThan(1000);
    expect(lengths.filter(words => words > 25).length / lengths.length).toBeLessThan(0.06);
    expect(lengths.filter(words => words > 35).length / lengths.length).toBeLessThan(0.01);
    expect(plain.filter(page => page.text.split('\n').length > 251).map(({ path }) => path)).toEqual([]);
  });
});

/** A form to be filled in, or a file that only its reader has. */
const FORM = /(?:^|[\s/])(?:[A-Z]+)(?:[\s/]|$)|\bevents\.csv/;

/** Lines of shell blocks that a person can paste: they run on an invented chat under the name that the page gives it. */
const pasted = pages.flatMap(({ path, blocks }) =>
  blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(line => /^(?:npx )?slipstep /.test(line) && !FORM.test(line))
    .map(line => ({ path, line })),
);
/** What makes a line short enough for a test. */
const SHORTER: Readonly<Record<string, readonly string[]>> = { claims: ['--draws', '2'] };

describe('[DO4] every line of a page that can be run runs', () => {
  besideTheChat();
  const worded = (line: string): readonly string[] =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

  test.each(pasted)('$path: $line', async ({ line }) => {
    const args = worded(line).slice(worded(line).indexOf('slipstep') + 1);
    const host = heldHost();
    // The app is served until it is stopped.
    if (args[0] === 'app') host.stop.abort();
    const all = args[0] === 'app' ? ['app', '--help'] : [...args, ...(SHORTER[args[0]!] ?? [])];
    expect([await runCommandLine(all, host), host.said.err]).toEqual([0, expect.any(String)]);
    expect(host.said.out.length).toBeGreaterThan(0);
  });

  const scripts = pages.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => language === 'ts').map(({ code }) => ({ path, code })),
  );
  test('there are such lines and scripts', () => {
    expect([pasted.length > 3, scripts.length > 0]).toEqual([true, true]);
  });
});

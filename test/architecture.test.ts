import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const slashed = (path: string): string => path.replaceAll('\\', '/');
const map = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** Rows `| name | a, b |` under the head `| head | …`. */
function table(head: string): ReadonlyMap<string, ReadonlySet<string>> {
  const text = map.split(`| ${head} |`)[1]!.split('\n\n')[0]!;
  const names = (list: string): readonly string[] =>
    list
      .split(',')
      .map(word => word.trim())
      .filter(word => word !== '');
  return new Map(
    [...text.matchAll(/^\| ([\w/.-]+) \|([^|]*)\|$/gm)]
      .filter(([, name]) => !name!.startsWith('---'))
      .map(([, name, list]) => [name!, new Set(names(list!))]),
  );
}

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map(name => slashed(join(folder, name)));

const floorOf = (file: string): string => {
  const [top, second] = file.split('/');
  return top === 'web' ? 'web' : (second ?? '');
};
/** The first folder within a floor, as `fit/rate`; the top of a floor is `fit/.`. */
const roomOf = (file: string): string => {
  const [floor, room, ...more] = file.replace(/^src\//, '').split('/');
  return more.length === 0 ? `${floor}/.` : `${floor}/${room}`;
};

const all = [...sources('src'), ...sources('web')];
/** Doors for the laboratory alone: no part of a floor, and not published. */
const INSIDE = /^src\/\w+\/inside\.ts$/;
const files = all.filter(file => file.split('/').length > 2 && !INSIDE.test(file));
const texts = new Map(all.map(file => [file, readFileSync(join(root, file), 'utf8')]));
/** What a file imports of ours, types and late imports included. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) =>
    slashed(relative(root, resolve(root, dirname(file), target!.split('?')[0]!))),
  );
const imports = new Map(all.map(file => [file, importsOf(file)]));

/** Groups of nodes each of which leads back to itself (tarjan1972). */
function circles(graph: ReadonlyMap<string, Iterable<string>>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    path.push(node);
    for (const next of graph.get(node)!) {
      if (!graph.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (path.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const circle = path.splice(path.indexOf(node));
    if (circle.length > 1 || [...graph.get(node)!].includes(node)) found.push(circle);
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

/** Which rooms of its own floor the files of each room import. */
function roomsOf(some: readonly string[], room: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map(some.map(file => [room(file), new Set<string>()]));
  for (const file of some)
    for (const target of imports.get(file)!)
      if (imports.has(target) && floorOf(target) === floorOf(file) && room(target) !== room(file))
        graph.get(room(file))!.add(room(target));
  return graph;
}

const floors = table('floor');

describe('[AR1] floors', () => {
  test('are those the table names', () => {
    expect([...floors.keys()].toSorted()).toEqual([...new Set(files.map(floorOf))].toSorted());
  });

  test('import what the table allows, through doors', () => {
    const wrong: string[] = [];
    for (const file of files)
      for (const target of imports.get(file)!) {
        const [from, to] = [floorOf(file), floorOf(target)];
        // Data is of no floor.
        if (from === to || target.startsWith('data/')) continue;
        if (!floors.get(from)?.has(to)) wrong.push(`${file} imports ${target}: ${from} may not know ${to}`);
        else if (!/^src\/\w+\/index\.ts$/.test(target)) wrong.push(`${file} imports ${target}: not a door`);
      }
    expect(wrong).toEqual([]);
  });
});

test('[PK7] the package’s doors export at most 500 names', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly default?: string }>>;
  };
  const names = Object.values(exports).flatMap(({ default: built }) => {
    if (built === undefined) return [];
    const text = texts.get(built.replace('./dist/', 'src/').replace(/js$/, 'ts'))!;
    return [...text.matchAll(/export (?:type )?\{([^}]*)\}|export (?:const|function|interface|type) (\w+)/g)].flatMap(
      ([, list, one]) =>
        (list ?? one!)
          .replaceAll(/\/\*[^]*?\*\/|type /g, '')
          .split(',')
          .flatMap(name => name.trim() || []),
    );
  });
  expect(names.length).toBeGreaterThan(300);
  expect(new Set(names).size).toBeLessThanOrEqual(500);
});

describe('[AR8] the laboratory', () => {
  const lab = sources('lab').filter(file => !/^lab\/(?:test|look|bench)\//.test(file));

  test('uses the product through its doors', () => {
    const wrong = lab.flatMap(file =>
      importsOf(file)
        .filter(target => !/^lab\/|^src\/\w+\/(?:index|inside)\.ts$|^tools\/words\.mjs$/.test(target))
        .map(target => `${file} imports ${target}: not a door`),
    );
    expect(lab.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test('is imported by no product file, nor its doors', () => {
    const wrong = all.flatMap(file =>
      importsOf(file)
        .filter(target => target.startsWith('lab/') || INSIDE.test(target))
        .map(target => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('[AR2] rooms of a floor lead one way', () => {
  test('no room leads back to itself', () => {
    const graph = roomsOf(files, roomOf);
    expect(graph.size).toBeGreaterThan(40);
    expect(circles(graph)).toEqual([]);
  });

  test('no folder below the web leads back to itself', () => {
    expect(
      circles(
        roomsOf(
          files.filter(file => floorOf(file) !== 'web'),
          dirname,
        ),
      ),
    ).toEqual([]);
  });

  test('a circle is found where there is one', () => {
    const graph = { a: ['b'], b: ['c'], c: ['b'], d: ['a', 'd'] };
    expect(circles(new Map(Object.entries(graph))).map(circle => circle.toSorted())).toEqual([['b', 'c'], ['d']]);
  });
});

test('[AR3] no file leads back to itself, types included', () => {
  expect(circles(imports)).toEqual([]);
});

test('[AR5] what the map names of a floor exists', () => {
  const missing: string[] = [];
  const paragraphs = map
    .split('\n- ')
    .slice(1)
    .map(text => text.split('\n\n')[0]!);
  expect(paragraphs.length).toBeGreaterThan(8);
  for (const text of paragraphs) {
    const floor = /^`(\w+)`/.exec(text)![1]!;
    // `cli` may hold what the paragraph of another floor ends in.
    const inside = all.filter(file => [floor, 'cli'].includes(floorOf(file)));
    const folders = new Set(
      inside.flatMap(file =>
        dirname(file)
          .split('/')
          .map((_, i, parts) => parts.slice(0, i + 1).join('/')),
      ),
    );
    for (const [, word] of text.matchAll(/`([^`]+)`/g)) {
      const name = word!.split('.')[0]!.replace(/\/$/, '');
      const known =
        floors.has(name) ||
        [...folders].some(folder => folder.endsWith(`/${name}`)) ||
        inside.some(file => file.endsWith(`/${word}`) || file.replace(/\.tsx?$/, '').endsWith(`/${name}`)) ||
        all.some(file =>
          new RegExp(
            String.raw`export (?:const|function|interface|type|class|async function) ${name.replaceAll(/\W/g, '')}\b`,
          ).test(texts.get(file)!),
        ) ||
        /^[A-Z]+\/|^slipstep |^tools\/|^generated$/.test(word!);
      if (!known) missing.push(`${floor}: ${word}`);
    }
  }
  expect(missing).toEqual([]);
});

test('[AR6] the core touches no disk, network, clock or chance', () => {
  const wrong: string[] = [];
  for (const file of files) {
    if (['web', 'cli', 'store'].includes(floorOf(file))) continue;
    const text = texts.get(file)!.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const [pattern, what] of [
      [/from 'node:/, 'a Node module'],
      [/Math\.random/, 'chance without a seed'],
      [/Date\.now|new Date\(\)|performance\.now/, 'the clock'],
      [/\bfetch\(|XMLHttpRequest|WebSocket|document\.|localStorage/, 'the network or the page'],
    ] as const)
      if (pattern.test(text)) wrong.push(`${file}: ${what}`);
  }
  expect(wrong).toEqual([]);
});

test('[AR7] no test sleeps, or decides by the clock', () => {
  /** Both stop a process at some moment, and whatever is found then must hold; the second judges by processor time. */
  const DRAWN = ['test/store/killed.test.ts', 'lab/bench/stopped.ts'];
  const clocks = ['test', 'lab/test', 'lab/look']
    .flatMap(sources)
    .filter(
      file =>
        ![...DRAWN, 'test/architecture.test.ts'].includes(file) &&
        /waitForTimeout|performance\.now|\bsetTimeout\(|hrtime|threadTicks/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
    );
  expect(clocks).toEqual([]);
});

test('[AR7] properties have seeded inputs by day', () => {
  const unseeded = ['test', 'lab/test', 'lab/look']
    .flatMap(sources)
    .filter(file => /^import .* from 'fast-check'/m.test(readFileSync(join(root, file), 'utf8')));
  expect(unseeded).toEqual(['test/seeded.ts']);
});

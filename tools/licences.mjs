// Licences of all code of others that the package holds, in one file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages in the app beside those at run time. */
const OF_THE_APP = [
  'react',
  'react-dom',
  'scheduler',
  '@fontsource-variable/instrument-sans',
  '@fontsource-variable/literata',
];

const textIn = folder => {
  const name = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
  return name === undefined ? null : readFileSync(join(folder, name), 'utf8').trim();
};

/** Packages whose code is published: those at run time and those of the app, with their place in the lock file. */
export const publishedOf = root =>
  Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages).filter(
    ([path, { dev }]) => path !== '' && (!dev || OF_THE_APP.some(name => path === `node_modules/${name}`)),
  );

/** One paragraph a package: its name, version and licence, then the licence's text. */
export const licencesOf = root => {
  const texts = new Map();
  for (const [path, { version, license }] of publishedOf(root)) {
    // Some packages name Apache's licence and hold no copy; the compiler's package has one.
    const text =
      textIn(join(root, path)) ?? (license === 'Apache-2.0' ? textIn(join(root, 'node_modules/typescript')) : '');
    const key = `${license}\n\n${text}`;
    const { author } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const by = text === '' && author ? ` by ${author.name ?? author}` : '';
    texts.set(key, [...(texts.get(key) ?? []), `${path.split('node_modules/').at(-1)} ${version}${by}`]);
  }
  return [...texts].map(([key, names]) => `${names.join(', ')}\n${key}\n`).join(`\n${'-'.repeat(80)}\n\n`);
};

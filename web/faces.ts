import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const PACKAGES = `${import.meta.dirname}/../node_modules/@fontsource-variable`;
const LITERATA = 'literata/files/literata-latin';
const INSTRUMENT = 'instrument-sans/files/instrument-sans-latin-wght-normal';
const INSTRUMENT_EXTENDED = 'instrument-sans/files/instrument-sans-latin-ext-wght-normal';
/** Folder that styles/type.css reads. Made anew for every build, never kept with the sources. */
const FOLDER = `${import.meta.dirname}/styles/faces`;

const letters = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const ASCII = letters(0x20, 0x7e);
const LATIN = `${ASCII}${letters(0xa0, 0xff)}Œœ–—‘’“”„…‹›€−×`;
/** Characters of labels, numbers and buttons, in the languages of western Europe. */
const LABELS = `${ASCII}ÀÁÂÃÄÅÆÇÈÉÊËÍÑÓÔÕÖØÚÛÜŒàáâãäåæçèéêëìíîïñòóôõöøùúûüÿœß«»¿¡·°½¼×–—‘’“”„…‹›€−\u00a0`;
/** Letters of names in central Europe and Turkey. */
const LABELS_EXTENDED = `${letters(0x100, 0x151)}${letters(0x154, 0x17f)}ȘșȚț`;
const FIRST = `${letters(0x30, 0x39)}${letters(0x41, 0x5a)}${letters(0x61, 0x7a)} !"'(),-./:;?–—‘’“”…`;
/** Letters of the first English picture in italics (notes) and in bold (two names and a clock). `unicode-range` in
 * type.css names the same. */
const FIRST_SLANTED = `${letters(0x61, 0x7a)}0123456789 ,.:?HINT“”`;
const FIRST_HEAVY = '0123456789: NinaTom';

/** Letters of names in other scripts, those of `unicode-range` in type.css. */
const LATIN_EXTENDED =
  letters(0x100, 0x2ff) +
  letters(0x300, 0x36f) +
  letters(0x1d00, 0x1dbf) +
  letters(0x1e00, 0x1eff) +
  letters(0x2020, 0x2020) +
  letters(0x20a0, 0x20c0) +
  letters(0x2113, 0x2113) +
  letters(0x2c60, 0x2c7f) +
  letters(0xa720, 0xa7ff);
/** The lightest and the boldest weight in use. */
const WEIGHTS = { wght: { min: 400, max: 600 } };

const without = (all: string, some: string): string => [...all].filter(letter => !some.includes(letter)).join('');

/** Subsets of Literata (SIL Open Font License) for the first page, cut out of the package. The roman has its optical
 * sizes at one weight: English letters for the first picture, all of western Europe's after it. Words in pictures use
 * one italic and one bold size. Together they are smaller than the whole face. */
const FACES = [
  { name: 'roman-first', from: `${LITERATA}-opsz-normal`, text: FIRST, axes: { wght: 400 } },
  { name: 'roman', from: `${LITERATA}-opsz-normal`, text: without(LATIN, FIRST), axes: { wght: 400 } },
  { name: 'italic-first', from: `${LITERATA}-opsz-italic`, text: FIRST_SLANTED, axes: { wght: 400, opsz: 14 } },
  { name: 'bold-first', from: `${LITERATA}-opsz-normal`, text: FIRST_HEAVY, axes: { wght: 600, opsz: 16 } },
  { name: 'italic', from: `${LITERATA}-opsz-italic`, text: LATIN, axes: { wght: 400, opsz: 14 } },
  { name: 'bold', from: `${LITERATA}-opsz-normal`, text: LATIN, axes: { wght: 600, opsz: 16 } },
  { name: 'latin-ext', from: `${LITERATA}-ext-wght-normal`, text: LATIN_EXTENDED, axes: WEIGHTS },
  { name: 'greek', from: 'literata/files/literata-greek-wght-normal', text: letters(0x370, 0x3ff), axes: WEIGHTS },
  {
    name: 'cyrillic',
    from: 'literata/files/literata-cyrillic-wght-normal',
    text: `\u0301${letters(0x400, 0x4ff)}\u2116`,
    axes: WEIGHTS,
  },
  {
    name: 'vietnamese',
    from: 'literata/files/literata-vietnamese-wght-normal',
    text: LATIN_EXTENDED,
    axes: WEIGHTS,
  },
  { name: 'grotesque', from: INSTRUMENT, text: LABELS, axes: { wght: 450 }, keepFeatures: ['kern', 'tnum'] },
  { name: 'labels-ext', from: INSTRUMENT_EXTENDED, text: LABELS_EXTENDED, axes: { wght: 450 }, keepFeatures: ['kern'] },
] as const;

export const faces = (): Plugin => ({
  name: 'faces',
  enforce: 'pre',
  async config() {
    await mkdir(FOLDER, { recursive: true });
    for (const { name, from, text, axes, ...features } of FACES) {
      const cut = await subsetFont(await readFile(`${PACKAGES}/${from}.woff2`), text, {
        targetFormat: 'woff2',
        variationAxes: axes,
        ...features,
      });
      // Several builds may run at once: each leaves a whole file.
      const part = `${FOLDER}/${name}.${process.pid}.part`;
      await writeFile(part, cut);
      await rename(part, `${FOLDER}/${name}.woff2`);
    }
  },
});

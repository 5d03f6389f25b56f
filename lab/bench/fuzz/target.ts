/** Fuzz targets, bundled into one script whose branches are counted. */
export { readExport } from '../../../src/records/index.ts';
export { formats } from '../../../src/records/formats/index.ts';
export { readPlist } from '../../../src/records/parts/databases/plist.ts';
export { readArchive } from '../../../src/records/parts/databases/typedstream.ts';
export { type Other, others } from './others.ts';

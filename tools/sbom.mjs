// What a release is made of, in CycloneDX. npm's own list has a new number and time at each run, and leaves out what only the app holds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedOf } from './licences.mjs';

const componentOf = ([path, { version, license, integrity }]) => {
  const name = path.split('node_modules/').at(-1);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    purl,
    licenses: [{ expression: license }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
  };
};

/** The same bytes for the same lock file. */
export const sbomOf = root => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const purl = `pkg:npm/${name}@${version}`;
  const component = { 'bom-ref': purl, type: 'application', name, version, purl, licenses: [{ expression: license }] };
  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component } };
  // One of a version stands once, however often it is installed.
  const components = new Map(
    publishedOf(root)
      .map(componentOf)
      .map(one => [one.purl, one]),
  );
  return `${JSON.stringify({ ...bom, components: [...components.values()] }, null, 2)}\n`;
};

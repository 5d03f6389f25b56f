import type { Source } from './format.ts';

/** Places of sources. They only decide which files of one format are read as one; never which format it is. */

/** The archive a source came out of; empty for a file of its own. */
export const archiveOf = ({ name, path }: Source): string => (baseOf(path) === name ? '' : name);

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder, with its final slash; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

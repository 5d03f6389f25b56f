/** Build facts in the page (tools/site.mjs, web/vite.one-file.ts): the version, and every file of the site by path with
 * its SHA-256. The one file lists none. Null: served by the command, from its package. */
export function built(): { readonly version: string; readonly files: Readonly<Record<string, string>> } | null {
  const text = document.getElementById('build')?.textContent;
  return text === undefined || text === '' ? null : JSON.parse(text);
}

/** Kind of copy that this page is. */
export function kindOfCopy(): 'command' | 'site' | 'file' {
  const build = built();
  return build === null ? 'command' : Object.keys(build.files).length > 0 ? 'site' : 'file';
}

/** The version that this page was built from; empty where it was not built. */
export const version = (): string => document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? '';

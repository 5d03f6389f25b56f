/** The file that a thread or process starts from, given as a source: in the published command it lies beside this one. */
export const workerFile = (source: URL): URL =>
  import.meta.url.endsWith('.ts')
    ? source
    : new URL(source.pathname.split('/').at(-1)!.replace(/\.ts$/, '.js'), import.meta.url);

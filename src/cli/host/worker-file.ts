/** The address of a worker's file, given as a source: in the published package it is the .js beside. */
export const workerFile = (source: URL): URL =>
  import.meta.url.endsWith('.ts') ? source : new URL(source.href.replace(/\.ts$/, '.js'));

export const LANGUAGES: readonly import('../src/words/index.ts').Language[];
export function generate(folder?: string): {
  readonly out: Readonly<Record<string, string>>;
  readonly troubles: readonly string[];
  readonly missing: Readonly<Record<string, readonly string[]>>;
  readonly needs: Readonly<
    Record<string, Readonly<Record<string, 'person' | 'number' | 'worded' | readonly string[]>>>
  >;
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
};
export const CHUNK_OF: Readonly<Record<string, 'first' | 'later' | 'terminal'>>;

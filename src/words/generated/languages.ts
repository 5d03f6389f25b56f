// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const LANGUAGES = ['en', 'de', 'es'] as const;

export const CHUNKS = {
  en: {
    first: () => import('./en/chunk-first.ts'),
    later: () => import('./en/chunk-later.ts'),
    terminal: () => import('./en/chunk-terminal.ts'),
  },
  de: {
    first: () => import('./de/chunk-first.ts'),
    later: () => import('./de/chunk-later.ts'),
    terminal: () => import('./de/chunk-terminal.ts'),
  },
  es: {
    first: () => import('./es/chunk-first.ts'),
    later: () => import('./es/chunk-later.ts'),
    terminal: () => import('./es/chunk-terminal.ts'),
  },
};

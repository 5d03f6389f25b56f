import type { ReactNode } from 'react';
import type { PageProps } from './parts/page.ts';
import { words } from './words/en.ts';

export function KeptFile({ view }: PageProps): ReactNode {
  return (
    <h1 tabIndex={-1} hidden={view === null}>
      {words.pages.file}
    </h1>
  );
}

import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import type { Actions } from '../../web/state/actions.ts';
import type { Engine } from '../../web/worker/client.ts';

/** What of a page asks nothing of a worker and changes nothing. */
export const AT_REST = { view: null, actions: {} as Actions, engine: {} as Engine } as const;

/** The markup of a part of the page, in these words. */
export const drawn = <P extends object>(words: Speaker, part: FunctionComponent<P>, props: P): string =>
  renderToStaticMarkup(createElement(Words, { value: words }, createElement(part, props)));

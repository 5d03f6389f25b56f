import type { Mirror } from '../../story/index.ts';
import type { Speaker } from '../../words/index.ts';
import { safe } from '../host/terminal.ts';
import { h, type Markup } from './markup.ts';

const SIDE = 240;
const LEFT = 44;
const BASE = SIDE - 30;
const x = (share: number): number => LEFT + (SIDE - 8 - LEFT) * share;
const y = (share: number): number => BASE - (BASE - 8) * share;

/** "How well this model describes you two", in words and as two pictures on the same axes; null where nothing was fitted. */
export function drawDescription({ describes, diagnostics, people }: Mirror, { say }: Speaker): Markup | null {
  if (describes === null) return null;
  const places = (of: 0 | 1): Markup =>
    h(
      'svg',
      {
        viewBox: `0 0 ${SIDE} ${SIDE}`,
        role: 'img',
        'aria-label': say('report-waits', { who: { person: of, name: safe(people[of].name) } }),
        class: 'places',
      },
      h('line', { class: 'axis', x1: x(0), x2: x(1), y1: BASE, y2: BASE }),
      h('line', { class: 'axis', x1: x(0), x2: x(0), y1: y(0), y2: y(1) }),
      h('line', { class: 'guide', x1: x(0), x2: x(1), y1: y(0), y2: y(1) }),
      ...diagnostics.waits[of].shares.map((share, k) =>
        h('circle', {
          class: of === 0 ? 'fill-one' : 'fill-two',
          cx: x((k + 1) / 20).toFixed(1),
          cy: y(share).toFixed(1),
          r: 4,
        }),
      ),
      ...[0, 0.5, 1].flatMap(share => [
        h(
          'text',
          { x: x(share), y: BASE + 20, class: share === 1 ? 'end' : share === 0 ? 'tick' : 'middle' },
          `${100 * share} %`,
        ),
        h('text', { x: LEFT - 6, y: y(share) + 5, class: 'end' }, `${100 * share} %`),
      ]),
    );
  return h(
    'section',
    {},
    h('h2', {}, safe(say(describes.heading))),
    h('p', {}, safe(say(describes.meaning))),
    h(
      'div',
      { class: 'pair' },
      ...([0, 1] as const).map(of =>
        h('div', {}, h('p', { class: of === 0 ? 'one' : 'two' }, safe(say(describes.text[of]))), places(of)),
      ),
    ),
    h('p', { class: 'quiet small' }, say('report-waits-key')),
  );
}

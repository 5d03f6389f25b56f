import { channelName, coverageLines, type RecordChannel } from '../../story/index.ts';
import type { Speaker } from '../../words/index.ts';
import { safe } from '../host/terminal.ts';
import { h, type Markup } from './markup.ts';

const ROW = 26;
const DAY = 86_400;

interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Seconds since 1970 at the left and at the right edge. */
  readonly start: number;
  readonly end: number;
}

/** Coverage of each file as a strip under a picture over time, on its axis. A bar runs from the first to the last day,
 * thin and broken where messages disappeared. Each day with calls has a mark. The same in words below; null without any
 * coverage. */
export function drawCoverage(channels: readonly RecordChannel[], { say }: Speaker, frame: Frame): Markup | null {
  const lines = coverageLines(channels).map(line => line.map(text => say(text)).join(' '));
  if (lines.length === 0) return null;
  const { left, right, start, end, width } = frame;
  const x = (at: number): number => left + (right - left) * Math.min(1, Math.max(0, (at - start) / (end - start || 1)));
  const height = channels.length * ROW + 4;
  return h(
    'div',
    { class: 'coverage' },
    h(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': safe(lines.join(' ')) },
      ...channels.flatMap((channel, i) => {
        const y = i * ROW + 16;
        if (channel.days === null) return [];
        const [from, to] = [x(at(channel.days.from)), x(at(channel.days.to) + DAY)];
        const off = channel.timers.map(
          timer => [timer.from === null ? from : x(at(timer.from)), timer.to === null ? to : x(at(timer.to))] as const,
        );
        return [
          h('text', { x: from, y: y - 3, class: 'tick' }, safe(channelName(channels, i))),
          h('rect', { class: 'known', x: from.toFixed(1), y, width: Math.max(1, to - from).toFixed(1), height: 5 }),
          ...off.map(([a, b]) =>
            h('rect', { class: 'timer', x: a.toFixed(1), y: y - 1, width: Math.max(1, b - a).toFixed(1), height: 7 }),
          ),
          h('path', {
            class: 'calls',
            d: channel.callDays.map(day => `M${x(at(day)).toFixed(1)} ${y + 6}v4`).join(''),
          }),
        ];
      }),
    ),
    h('p', { class: 'quiet small' }, `${say('covers-heading')}. `, ...lines.map(line => `${safe(line)} `)),
  );
}

const at = (day: string): number => Date.parse(`${day}T00:00Z`) / 1000;

import type { ReactNode } from 'react';
import { channelName, coverageLines, type RecordChannel } from '../../src/story/index.ts';
import { safeText } from '../controls/safe-text.ts';
import { useWords } from '../controls/words.tsx';
import { useWidth } from '../controls/use-width.ts';

const ROW = 24;
const DAY = 86_400;
const at = (day: string): number => Date.parse(`${day}T00:00Z`) / 1000;

/** Limits of each file's knowledge, as a strip under a picture over time, on its axis and in words. `from` and `to`:
 * the edges of the axis, seconds since 1970; by default the record's own. Empty if no limits were given. */
export function CoverageStrip({
  channels,
  from,
  to,
}: {
  readonly channels: readonly RecordChannel[];
  readonly from?: number;
  readonly to?: number;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { say } = useWords();
  const lines = coverageLines(channels).map(line => line.map(text => say(text)).join(' '));
  if (lines.length === 0) return null;
  const marked = channels.some(({ timers, callDays }) => timers.length + callDays.length > 0);
  const days = channels.flatMap(({ days: known }) => (known === null ? [] : [at(known.from), at(known.to) + DAY]));
  const start = from ?? Math.min(...days);
  const end = to ?? Math.max(...days);
  const left = from === undefined ? 0 : 34;
  const right = width - 6;
  const x = (time: number): number =>
    left + (right - left) * Math.min(1, Math.max(0, (time - start) / (end - start || 1)));
  return (
    <div ref={ref} className="coverage">
      <svg
        viewBox={`0 0 ${width} ${channels.length * ROW + 6}`}
        height={channels.length * ROW + 6}
        role="img"
        aria-label={safeText(lines.join(' '))}
      >
        {channels.map((channel, i) => {
          if (channel.days === null) return null;
          const y = i * ROW + 15;
          const [a, b] = [x(at(channel.days.from)), x(at(channel.days.to) + DAY)];
          return (
            <g key={`${channel.file} ${i}`}>
              <text x={Math.min(a, right - 90)} y={y - 4}>
                {safeText(channelName(channels, i))}
              </text>
              <rect className="known" x={a} y={y} width={Math.max(2, b - a)} height={5} />
              {channel.timers.map(timer => {
                const [p, q] = [timer.from === null ? a : x(at(timer.from)), timer.to === null ? b : x(at(timer.to))];
                return (
                  <rect key={`${timer.from}`} className="timer" x={p} y={y - 1} width={Math.max(2, q - p)} height={7} />
                );
              })}
              <path
                className="calls"
                d={channel.callDays.map(day => `M${x(at(day)).toFixed(1)} ${y + 6}v4`).join('')}
              />
            </g>
          );
        })}
      </svg>
      <p className="quiet">
        {[...lines, ...(marked ? [say('load-strip')] : [])].map(line => (
          <span key={line} className="block">
            {safeText(line)}
          </span>
        ))}
      </p>
    </div>
  );
}

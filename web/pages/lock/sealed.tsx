import type { ReactNode } from 'react';

const WIDTH = 390;
const HEIGHT = 190;
const MIDDLE = HEIGHT / 2;
const TICKS = 13;

/** Two staves that close into a ring; nothing inside is shown. */
export function Sealed(): ReactNode {
  const open = (x: number): number => 2 + 44 * (Math.abs(x - WIDTH / 2) / (WIDTH / 2)) ** 1.5;
  const ticks = Array.from({ length: 2 * TICKS + 1 }, (_, k) => (WIDTH * k) / (2 * TICKS)).filter(
    x => Math.abs(x - WIDTH / 2) > 16,
  );
  return (
    <svg className="sealed" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[-1, -0.6, -0.2, 0.2, 0.6, 1].map(share => (
        <path
          key={share}
          className="line"
          d={Array.from({ length: 41 }, (_, k) => (WIDTH * k) / 40)
            .map((x, k) => `${k === 0 ? 'M' : 'L'}${x} ${(MIDDLE + share * 1.5 * open(x)).toFixed(1)}`)
            .join('')}
        />
      ))}
      {ticks.map((x, k) => {
        const half = open(x);
        return (
          <g key={x}>
            <path className="one" d={arcOf(x, half, -1)} />
            <path className="two" d={arcOf(x + WIDTH / (4 * TICKS), half, 1)} />
            <path className="one tick" d={`M${x} ${MIDDLE - 0.3 * half}V${MIDDLE - 1.1 * half}`} />
            <path
              className="two tick"
              d={`M${x + WIDTH / (4 * TICKS)} ${MIDDLE + 0.3 * half}V${MIDDLE + (k % 2 === 0 ? 1.1 : 0.9) * half}`}
            />
          </g>
        );
      })}
      <ellipse className="ring" cx={WIDTH / 2} cy={MIDDLE} rx="11" ry="23" />
      <path className="ring" d={`M${WIDTH / 2} ${MIDDLE - 9}v18`} />
    </svg>
  );
}

/** An arc from a tick to the next one of the other, over (-1) or under (1) the staves. */
const arcOf = (x: number, half: number, way: -1 | 1): string => {
  const to = x + WIDTH / (4 * TICKS);
  const crown = MIDDLE + way * 2 * half;
  const foot = MIDDLE + way * 0.5 * half;
  return `M${x} ${foot}C${x} ${crown} ${to} ${crown} ${to} ${MIDDLE - way * 0.3 * half}`;
};

import type { ReactNode } from 'react';
import type { Message } from '../../../src/base/index.ts';
import { type Id, message } from '../../../src/words/index.ts';

type Platform = 'iphone' | 'android' | 'telegram' | 'other';
type StepId = Extract<Id, `load-guide-${string}`>;
interface Step {
  readonly text: Exclude<StepId, `load-guide-${Platform}`>;
  /** A menu of so many lines, with the one to press and what stands on it; a sign is the same in every language. */
  readonly lines: number;
  readonly press: number;
  readonly mark: Message | string;
}

/** A phone drawn with a few lines of menu, the one to press filled in. */
export function Phone({
  lines,
  press,
  mark,
}: {
  readonly lines: number;
  readonly press: number;
  readonly mark: string;
}): ReactNode {
  return (
    <svg viewBox="0 0 74 112" className="phone" aria-hidden="true">
      <rect x="1" y="1" width="72" height="110" rx="9" />
      <line x1="30" y1="7" x2="44" y2="7" />
      {Array.from({ length: lines }, (_, i) => {
        const y = 18 + i * (84 / lines);
        return i === press ? (
          <g key={i}>
            <rect className="press" x="7" y={y - 2} width="60" height={Math.min(20, 84 / lines - 2)} rx="4" />
            <text x="37" y={y + Math.min(20, 84 / lines - 2) / 2 + 2} textAnchor="middle">
              {mark}
            </text>
          </g>
        ) : (
          <line key={i} className="faint" x1="11" y1={y + 8} x2={i % 2 === 0 ? 58 : 48} y2={y + 8} />
        );
      })}
    </svg>
  );
}

const step = (text: Step['text'], lines: number, press: number, mark: Step['mark']): Step => ({
  text,
  lines,
  press,
  mark,
});
const EXPORT = message('load-mark-export');
const WITHOUT = message('load-mark-without');

export const exportGuides: readonly { readonly platform: Platform; readonly steps: readonly Step[] }[] = [
  {
    platform: 'iphone',
    steps: [
      step('load-guide-iphone-1', 6, 0, message('load-mark-name')),
      step('load-guide-iphone-2', 6, 4, EXPORT),
      step('load-guide-without', 4, 3, WITHOUT),
      step('load-guide-iphone-4', 5, 2, message('load-mark-files')),
    ],
  },
  {
    platform: 'android',
    steps: [
      step('load-guide-android-1', 6, 0, '⋮'),
      step('load-guide-android-2', 6, 5, message('load-mark-more')),
      step('load-guide-android-3', 5, 3, EXPORT),
      step('load-guide-android-4', 4, 3, WITHOUT),
    ],
  },
  {
    platform: 'telegram',
    steps: [
      step('load-guide-android-1', 6, 0, '⋮'),
      step('load-guide-telegram-2', 6, 3, EXPORT),
      step('load-guide-telegram-3', 5, 4, 'JSON'),
      step('load-guide-telegram-4', 4, 2, 'result'),
    ],
  },
  {
    platform: 'other',
    steps: [step('load-guide-other-1', 5, 2, 'JSON'), step('load-guide-other-2', 5, 1, message('load-mark-file'))],
  },
];

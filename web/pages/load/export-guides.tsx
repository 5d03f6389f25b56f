import type { ReactNode } from 'react';
import type { Message } from '../../../src/base/index.ts';
import { type Id, message } from '../../../src/words/index.ts';

export type Platform = 'iphone' | 'android' | 'meta' | 'telegram' | 'line' | 'viber' | 'sms' | 'imessage' | 'other';
type StepId = Extract<Id, `load-guide-${string}`>;
/** Drawings: a menu; the system's share sheet, with apps in a row and actions below them; a computer's window. */
type Drawn = 'menu' | 'sheet' | 'window';
interface Step {
  readonly text: Exclude<StepId, `load-guide-${Platform}`>;
  /** Number of lines, with the one to press and its text; a sign is the same in every language. In a sheet the first
   * line is the row of apps. */
  readonly lines: number;
  readonly press: number;
  readonly mark: Message | string;
  readonly drawn: Drawn;
}

type Props = Pick<Step, 'lines' | 'press' | 'drawn'> & { readonly mark: string };

/** A phone, or a window of a computer, drawn with a few lines, the one to press filled in. */
export function Screen({ lines, press, mark, drawn }: Props): ReactNode {
  const [width, height, top] = {
    menu: [74, 112, 14] as const,
    sheet: [74, 112, 44] as const,
    window: [112, 84, 18] as const,
  }[drawn];
  const room = (height - 8 - top) / lines;
  const bar = Math.min(20, room - 2);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={drawn === 'window' ? 'phone wide' : 'phone'} aria-hidden="true">
      <rect x="1" y="1" width={width - 2} height={height - 2} rx={drawn === 'window' ? 4 : 9} />
      {drawn === 'menu' && <line x1="30" y1="7" x2="44" y2="7" />}
      {drawn === 'window' && <line x1="1" y1="12" x2={width - 1} y2="12" />}
      {drawn === 'sheet' && (
        <>
          <line className="faint" x1="11" y1="14" x2="50" y2="14" />
          <line className="faint" x1="24" y1="26" x2="63" y2="26" />
          <path d="M1 46q0-9 9-9h54q9 0 9 9" />
        </>
      )}
      {Array.from({ length: lines }, (_, i) => {
        const y = top + i * room;
        if (i === press)
          return (
            <g key={i}>
              <rect className="press" x="7" y={y} width={width - 14} height={bar} rx="4" />
              <text x={width / 2} y={y + bar / 2 + 4} textAnchor="middle">
                {mark}
              </text>
            </g>
          );
        if (drawn === 'sheet' && i === 0) return [15, 30, 45, 60].map(x => <circle key={x} cx={x} cy={y + 8} r="5" />);
        return (
          <line key={i} className="faint" x1="11" y1={y + 10} x2={(i % 2 === 0 ? 0.8 : 0.65) * width} y2={y + 10} />
        );
      })}
    </svg>
  );
}

const step = (text: Step['text'], lines: number, press: number, mark: Step['mark'], drawn: Drawn = 'menu'): Step => ({
  text,
  lines,
  press,
  mark,
  drawn,
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
      step('load-guide-iphone-4', 4, 2, message('load-mark-files'), 'sheet'),
      step('load-guide-iphone-5', 4, 1, message('load-mark-file')),
    ],
  },
  {
    platform: 'android',
    steps: [
      step('load-guide-android-1', 6, 0, '⋮'),
      step('load-guide-android-2', 6, 5, message('load-mark-more')),
      step('load-guide-android-3', 5, 3, EXPORT),
      step('load-guide-without', 4, 3, WITHOUT),
      step('load-guide-android-5', 3, 0, 'Slipstep', 'sheet'),
    ],
  },
  {
    platform: 'meta',
    steps: [
      step('load-guide-meta-1', 6, 1, message('load-mark-account')),
      step('load-guide-meta-2', 6, 4, EXPORT),
      step('load-guide-meta-3', 5, 3, 'JSON'),
      step('load-guide-meta-4', 4, 1, 'zip'),
    ],
  },
  {
    platform: 'telegram',
    steps: [
      step('load-guide-android-1', 4, 0, '⋮', 'window'),
      step('load-guide-telegram-2', 4, 3, EXPORT, 'window'),
      step('load-guide-telegram-3', 4, 2, 'JSON', 'window'),
      step('load-guide-telegram-4', 4, 2, 'result.json', 'window'),
    ],
  },
  {
    platform: 'line',
    steps: [
      step('load-guide-line-1', 6, 0, '≡'),
      step('load-guide-line-2', 6, 5, message('load-mark-settings')),
      step('load-guide-line-3', 5, 2, EXPORT),
      step('load-guide-save', 4, 2, message('load-mark-file'), 'sheet'),
    ],
  },
  {
    platform: 'viber',
    steps: [
      step('load-guide-viber-1', 6, 5, message('load-mark-settings')),
      step('load-guide-viber-2', 6, 2, message('load-mark-calls')),
      step('load-guide-viber-3', 5, 3, message('load-mark-mail')),
      step('load-guide-save', 4, 2, message('load-mark-file'), 'sheet'),
    ],
  },
  {
    platform: 'sms',
    steps: [
      step('load-guide-sms-1', 5, 0, 'SMS'),
      step('load-guide-sms-2', 5, 4, message('load-mark-backup')),
      step('load-guide-sms-3', 5, 1, message('load-mark-phone')),
      step('load-guide-sms-4', 4, 1, 'sms-….xml'),
    ],
  },
  {
    platform: 'imessage',
    steps: [
      step('load-guide-imessage-1', 4, 0, message('load-mark-go'), 'window'),
      step('load-guide-imessage-2', 4, 1, '~/Library', 'window'),
      step('load-guide-imessage-3', 4, 1, 'chat.db', 'window'),
      step('load-guide-imessage-4', 4, 2, 'chat.db', 'window'),
    ],
  },
  {
    platform: 'other',
    steps: [step('load-guide-other-1', 5, 2, 'JSON'), step('load-guide-other-2', 5, 1, message('load-mark-file'))],
  },
];

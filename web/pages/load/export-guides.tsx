import type { ReactNode } from 'react';

export interface ExportGuide {
  readonly platform: string;
  readonly steps: readonly { readonly picture: ReactNode; readonly text: string }[];
  readonly note: string | null;
}

/** A telephone drawn with a few lines of menu, the one to press filled in. */
function Phone({
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

const step = (text: string, lines: number, press: number, mark: string): ExportGuide['steps'][number] => ({
  text,
  picture: <Phone lines={lines} press={press} mark={mark} />,
});

export const exportGuides: readonly ExportGuide[] = [
  {
    platform: 'WhatsApp on an iPhone',
    steps: [
      step('Open the chat and press the name at the top.', 6, 0, 'Name'),
      step('Scroll down and press “Export chat”.', 6, 4, 'Export'),
      step('Choose “Without media”.', 4, 3, 'Without'),
      step('Save to Files, then choose that zip here.', 5, 2, 'Files'),
    ],
    note: 'The newest 40,000 messages or so. The file tells the time of your telephone and not its zone; you can set the zone after loading.',
  },
  {
    platform: 'WhatsApp on Android',
    steps: [
      step('Open the chat and press the three dots.', 6, 0, '⋮'),
      step('Press “More”.', 6, 5, 'More'),
      step('Press “Export chat”.', 5, 3, 'Export'),
      step('Choose “Without media” and save the file.', 4, 3, 'Without'),
    ],
    note: 'The newest 40,000 messages or so. Dates follow the telephone’s settings; if day and month cannot be told apart, you are asked.',
  },
  {
    platform: 'Telegram on a computer',
    steps: [
      step('Open the chat and press the three dots.', 6, 0, '⋮'),
      step('Press “Export chat history”.', 6, 3, 'Export'),
      step('Choose the format “JSON” and no media.', 5, 4, 'JSON'),
      step('Choose result.json here.', 4, 2, 'result'),
    ],
    note: 'Only Telegram for computers can export. It states exact instants, so no zone has to be assumed.',
  },
  {
    platform: 'Other apps, and your own table',
    steps: [
      step('Ask the app for your data, as JSON where it offers a choice.', 5, 2, 'JSON'),
      step('Choose the file of one conversation here.', 5, 1, 'File'),
    ],
    note: 'What a file is, is told from what is in it. A table of your own works too: a CSV with the columns dyad_id, time_unix, sender, receiver. What cannot be read is answered with the reason.',
  },
];

import { type ReactNode, useCallback, useState } from 'react';
import { type Pair, WEEK, wallOn } from '../../src/base/index.ts';
import { type Mirror, type Scores, secondsOf } from '../../src/story/index.ts';
import { message, type Speaker } from '../../src/words/index.ts';
import { useWords } from '../controls/words.tsx';
import { cardFont, colourOf, PictureCard, wrapped } from './picture-card.tsx';

const [WIDTH, HEIGHT] = [1080, 1350] as const;
const SIZE: readonly [number, number] = [WIDTH, HEIGHT];
const MARGIN = 76;
/** The ring: its middle, the line between the two, half the free space around that line, and the longest tick. */
const [CX, CY, RADIUS, FREE, LONG] = [540, 700, 262, 15, 92] as const;
const YEAR = 52;

/** Picture of the last year, oldest first. */
interface Ring {
  /** Reaches of each in each week; null: no record of that week. */
  readonly weeks: readonly (Pair<number> | null)[];
  /** Begin of the first of those weeks on the clock of the record, seconds. */
  readonly from: number;
  /** Since when who reaches out has been another, as a place among the weeks, and who reaches less. */
  readonly since: { readonly week: number; readonly of: 0 | 1 } | null;
  /** Stretches in which the loop wound up: first and last week, and the person who reached more and more. */
  readonly wound: readonly { readonly first: number; readonly last: number; readonly of: 0 | 1 }[];
  /** Reaches of each in each week along the story of the weeks; empty where it has no line. */
  readonly course: readonly Pair<number>[];
}

export function ringOf(scores: Scores, { clock, level, spirals, story }: Mirror): Ring {
  const { weeks, reaching } = scores;
  const begin = Math.max(0, weeks.from.length - YEAR);
  const start = weeks.from[begin] ?? 0;
  const place = (at: number): number => Math.floor((at - start) / WEEK);
  const { since, more } = level;
  return {
    weeks: weeks.from
      .slice(begin)
      .map((_, i) =>
        weeks.messages[0][begin + i] === null ? null : [reaching[0][begin + i]!, reaching[1][begin + i]!],
      ),
    from: wallOn(clock, start),
    since:
      since === null || more === null || secondsOf(since) <= start
        ? null
        : { week: place(secondsOf(since)), of: more === 'a' ? 1 : 0 },
    wound: spirals.flatMap(({ from, to, reaching: who }) => {
      const [first, last] = [place(secondsOf(from)), place(secondsOf(to))];
      return first < 0 ? [] : [{ first, last: Math.max(first, last), of: who === 'a' ? (0 as const) : (1 as const) }];
    }),
    course: courseOf(scores, story[0]?.line ?? [], begin),
  };
}

/** The line is of messages, the ring of reaches: each person's are taken to go together. */
function courseOf({ weeks, reaching }: Scores, line: Mirror['story'][number]['line'], begin: number): Ring['course'] {
  if (line.length === 0) return [];
  const total = (of: readonly (number | null)[]): number =>
    of.slice(begin).reduce<number>((sum, x) => sum + (x ?? 0), 0);
  const scale = ([0, 1] as const).map(of => total(reaching[of]) / Math.max(1, total(weeks.messages[of])));
  return weeks.from.slice(begin).map(from => {
    const at = from + WEEK / 2;
    const next = line.findIndex(corner => corner.at > at);
    const [p, q] = [
      line[next < 0 ? line.length - 1 : Math.max(0, next - 1)]!,
      line[next < 0 ? line.length - 1 : next]!,
    ];
    const part = q.at > p.at ? Math.max(0, (at - p.at) / (q.at - p.at)) : 0;
    const along = (of: 0 | 1): number => scale[of]! * (p.perWeek[of] + part * (q.perWeek[of] - p.perWeek[of]));
    return [along(0), along(1)];
  });
}

interface Legend {
  readonly names: Pair<string> | null;
  readonly months: boolean;
}

interface Props {
  /** Without a name in it. */
  readonly sentence: string;
  readonly ring: Ring;
  readonly names: Pair<string>;
}

/** A card to keep or to send: a sentence without a name, the last year as a ring, and a legend. Names and months appear
 * only if somebody adds them. The saved file is exactly the card seen. */
export function RingCard({ sentence, ring, names: [one, two] }: Props): ReactNode {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const [[withNames, withWhen], choose] = useState<readonly [boolean, boolean]>([false, false]);
  const draw = useCallback(
    (context: CanvasRenderingContext2D): void =>
      paint(context, sentence, ring, { names: withNames ? [one, two] : null, months: withWhen }, words),
    [words, sentence, ring, one, two, withNames, withWhen],
  );
  return (
    <section className="share tools">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'pictures-card-away' : 'pictures-card-make')}
      </button>
      {open && (
        <>
          <p className="quiet">{say(withNames || withWhen ? 'pictures-card-more' : 'pictures-card-bare')}</p>
          <div className="choices">
            {(['names', 'when'] as const).map((what, i) => (
              <label key={what} className="choice">
                <input
                  type="checkbox"
                  checked={i === 0 ? withNames : withWhen}
                  onChange={({ currentTarget: { checked } }) =>
                    choose(i === 0 ? [checked, withWhen] : [withNames, checked])
                  }
                />
                {say(`pictures-card-${what}`)}
              </label>
            ))}
          </div>
          <PictureCard
            size={SIZE}
            paint={draw}
            says={say('pictures-card-says', {
              sentence: withNames ? `${sentence} ${words.list([one, two])}.` : sentence,
            })}
            file="two-threads.png"
            save={say('pictures-card-save')}
          />
        </>
      )}
    </section>
  );
}

type Context = CanvasRenderingContext2D;

function paint(context: Context, sentence: string, ring: Ring, legend: Legend, words: Speaker): void {
  context.fillStyle = colourOf('--paper');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = colourOf('--ink');
  context.textAlign = 'left';
  const large = sentence.length <= 44;
  const [size, line] = large ? [72, 80] : [54, 63];
  context.font = cardFont(360, size);
  wrapped(context, sentence, WIDTH - 2 * MARGIN, large ? 2 : 3).forEach((text, i) =>
    context.fillText(text, MARGIN, MARGIN + size * 0.8 + i * line),
  );
  paintRing(context, ring);
  if (legend.months) paintMonths(context, ring, words);
  paintLegend(context, ring, legend, words);
}

/** Clockwise from the top; the newest week ends there. */
const angleOf = (week: number, of: 0 | 1, weeks: number): number =>
  -Math.PI / 2 + (2 * Math.PI * (YEAR - weeks + week + (of === 0 ? 0.25 : 0.75))) / YEAR;

/** The one's ticks point outward, the other's inward. */
const out = (of: 0 | 1, by: number): number => RADIUS + (of === 0 ? 1 : -1) * by;
const point = (angle: number, radius: number): readonly [number, number] => [
  CX + radius * Math.cos(angle),
  CY + radius * Math.sin(angle),
];

function paintRing(context: Context, { weeks, since, wound, course }: Ring): void {
  const most = Math.max(1, ...weeks.flatMap(week => week ?? []));
  const long = (count: number): number => 8 + (LONG - 8) * (count / most);
  context.lineCap = 'round';
  if (since !== null) {
    const [from, to] = [angleOf(since.week, 0, weeks.length), angleOf(weeks.length, 0, weeks.length)];
    context.fillStyle = colourOf(since.of === 0 ? '--one-wash' : '--two-wash');
    context.beginPath();
    context.arc(CX, CY, out(since.of, FREE), from, to);
    context.arc(CX, CY, out(since.of, FREE + LONG), to, from, true);
    context.fill();
  }
  context.strokeStyle = colourOf('--stave');
  context.lineWidth = 1.5;
  for (const of of [0, 1] as const)
    for (const by of [FREE, FREE + LONG / 2, FREE + LONG]) {
      context.beginPath();
      context.arc(CX, CY, out(of, by), 0, 2 * Math.PI);
      context.stroke();
    }
  // Weeks before the record began, and without one, stay free.
  for (const of of [0, 1] as const) {
    context.strokeStyle = colourOf(of === 0 ? '--one' : '--two');
    context.lineWidth = 7;
    for (const [w, week] of weeks.entries()) {
      if (week === null || week[of] === 0) continue;
      const angle = angleOf(w, of, weeks.length);
      context.beginPath();
      context.moveTo(...point(angle, out(of, FREE)));
      context.lineTo(...point(angle, out(of, FREE + long(week[of]))));
      context.stroke();
    }
  }
  context.strokeStyle = colourOf('--ink');
  context.lineWidth = 2;
  for (const of of [0, 1] as const) {
    context.beginPath();
    for (const [w, along] of course.entries())
      context.lineTo(...point(angleOf(w, of, weeks.length), out(of, FREE + Math.min(LONG, long(along[of])))));
    context.stroke();
  }
  for (const { first, last, of } of wound) {
    context.strokeStyle = colourOf(of === 0 ? '--one' : '--two');
    context.lineWidth = 2;
    const other = of === 0 ? 1 : 0;
    const end = angleOf(Math.min(weeks.length - 1, last + 1), other, weeks.length);
    for (let w = first; w <= Math.min(last, weeks.length - 1); w++) {
      const angle = angleOf(w, of, weeks.length);
      const tip = out(of, FREE + long(weeks[w]?.[of] ?? 0));
      const far = out(of, FREE + LONG + 44 + 14 * (last - w));
      context.beginPath();
      context.moveTo(...point(angle, tip));
      context.bezierCurveTo(...point(angle, far), ...point(end, far), ...point(end, out(other, FREE)));
      context.stroke();
    }
  }
}

/** Four months around the middle, each at its first day. */
function paintMonths(context: Context, { weeks, from }: Ring, { date }: Speaker): void {
  context.fillStyle = colourOf('--quiet');
  context.font = cardFont(400, 24);
  context.textAlign = 'center';
  for (let quarter = 0; quarter < 4; quarter++) {
    const week = (quarter * YEAR) / 4 - (YEAR - weeks.length);
    if (week < 0 || week >= weeks.length) continue;
    const [x, y] = point(angleOf(week, 0, weeks.length), RADIUS - FREE - LONG - 46);
    context.fillText(date(from + week * WEEK, 'month-short'), x, y + 8);
  }
  context.textAlign = 'left';
}

function paintLegend(context: Context, { since, wound, from }: Ring, { names, months }: Legend, words: Speaker): void {
  const [one, two] = [
    { person: 0, name: names?.[0] ?? '' },
    { person: 1, name: names?.[1] ?? '' },
  ] as const;
  const told = [
    names === null ? message('pictures-ring-out') : message('pictures-ring-out-named', { one }),
    names === null ? message('pictures-ring-in') : message('pictures-ring-in-named', { one: two }),
    ...(wound.length === 0 ? [] : [message('pictures-ring-wound', { count: wound.length })]),
    ...(since === null
      ? []
      : [
          months
            ? message('pictures-ring-since-when', { when: from + since.week * WEEK })
            : message('pictures-ring-since'),
        ]),
  ];
  const lines = told.map(text => words.parts(text));
  context.font = cardFont(400, 26);
  const marks = ['one', 'two', ...(wound.length === 0 ? [] : ['wound']), ...(since === null ? [] : ['since'])];
  lines.forEach((line, i) => {
    const y = HEIGHT - 62 - 46 * (lines.length - 1 - i);
    paintMark(context, marks[i]!, y - 9, since?.of ?? 1, wound[0]?.of ?? 0);
    let x = MARGIN + 60;
    for (const { text, person } of line) {
      context.fillStyle = colourOf(person === undefined ? '--ink' : person === 0 ? '--one-text' : '--two-text');
      context.fillText(text, x, y);
      x += context.measureText(text).width;
    }
  });
  context.fillStyle = colourOf('--quiet');
  context.textAlign = 'right';
  context.font = cardFont(400, 30);
  context.fillText('Slipstep', WIDTH - MARGIN, HEIGHT - 60);
  context.textAlign = 'left';
}

function paintMark(context: Context, mark: string, y: number, less: 0 | 1, of: 0 | 1): void {
  const x = MARGIN + 20;
  if (mark === 'since') {
    context.fillStyle = colourOf(less === 0 ? '--one-wash' : '--two-wash');
    context.fillRect(MARGIN, y - 11, 42, 22);
    return;
  }
  const hue = mark === 'wound' ? of : mark === 'one' ? 0 : 1;
  context.strokeStyle = colourOf(hue === 0 ? '--one' : '--two');
  context.fillStyle = context.strokeStyle;
  if (mark === 'wound') {
    context.lineWidth = 2;
    for (const r of [12, 19]) {
      context.beginPath();
      context.arc(x, y + 10, r, Math.PI, 0);
      context.stroke();
    }
    return;
  }
  context.lineWidth = 7;
  context.beginPath();
  context.moveTo(x - 14, y - 10);
  context.lineTo(x - 14, y + 10);
  context.stroke();
  // A full dot and an open ring: the two differ without their hues.
  context.lineWidth = 3;
  context.beginPath();
  context.arc(x + 10, y, 8, 0, 2 * Math.PI);
  if (mark === 'one') context.fill();
  else context.stroke();
}

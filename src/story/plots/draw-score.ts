import { type Box, boxOf, fitted, type Label, textWidth, touches } from './labels.ts';
import type { ScoreNote, ScorePlot, ScoreTick } from './score.ts';

/** Settings of a score drawing. Lengths in px, instants in seconds since 1970. */
export interface ScoreFrame {
  readonly width: number;
  /** Kept free of ticks and words left and right; the staves run through it. */
  readonly margin: number;
  readonly names: readonly [string, string];
  readonly words: ScoreWords;
  /** The clock under the ticks; what would touch is left out. */
  readonly clock: readonly { readonly at: number; readonly text: string }[];
  /** End of the part played. Nothing later is drawn, and threads without an answer by then hang loose. */
  readonly now?: number;
  /** Beyond now: instants at which the other's next message could come, each as likely as the next; past `to`: not yet. */
  readonly could?: readonly number[];
  /** Phase of the loose ends' quiver, radians. */
  readonly quiver?: number;
  /** Seconds of the clock that a thread takes to fall into its answer; default 0. */
  readonly falls?: number;
  /** Note placements from another instant; they stay as time goes on. */
  readonly placed?: Pick<ScoreDrawing, 'labels' | 'leaders'>;
  /** Height kept for threads above and below, so that a playing score keeps its place; default: the height needed. */
  readonly room?: readonly [number, number];
  /** Size of the figure in a wash, where it has room; default that of a note. */
  readonly wait?: number;
}

export interface ScoreWords {
  /** A length of time: "2 h 38 min". */
  readonly lasting: (seconds: number) => string;
  readonly note: (note: ScoreNote) => string;
  /** The time on the clock at an instant. */
  readonly clock: (at: number) => string;
  /** Path of the spans without a record. */
  readonly blank: string;
}

type Who = 0 | 1;
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The score as marks with places, to be drawn by any edge. Exchanging the two people mirrors it about the channel. */
export interface ScoreDrawing {
  readonly width: number;
  readonly height: number;
  readonly staves: readonly { readonly x1: number; readonly x2: number; readonly y: number; readonly blank: boolean }[];
  readonly washes: readonly (Box & { readonly of: Who })[];
  readonly ticks: readonly {
    readonly of: Who;
    readonly x: number;
    readonly base: number;
    readonly tip: number;
    readonly at: number;
  }[];
  readonly threads: readonly { readonly of: Who; readonly at: number; readonly d: string; readonly loose: boolean }[];
  /** Possible paths of loose threads. */
  readonly could: readonly { readonly of: Who; readonly d: string }[];
  /** Dotted upright lines: the usual, and deleted drafts. */
  readonly dotted: readonly { readonly of: Who | null; readonly x: number; readonly y1: number; readonly y2: number }[];
  readonly playhead: { readonly x: number; readonly y1: number; readonly y2: number; readonly label: Label } | null;
  /** Ring at the message that has just landed. */
  readonly ring: (Point & { readonly of: Who; readonly age: number }) | null;
  readonly labels: readonly Word[];
  /** From notes to what they speak of. */
  readonly leaders: readonly { readonly at: number; readonly d: string }[];
  /** Position of the staves, for drawings over them: the edges of the channel, the height of a stave, px a second. */
  readonly base: readonly [number, number];
  readonly tall: number;
  readonly perSecond: number;
}

interface Word extends Label {
  readonly kind: 'name' | 'clock' | 'wash' | 'note' | 'blank';
  readonly of: Who | null;
  /** The instant it speaks of, for a note. */
  readonly at?: number;
}

const NARROW = 600;
const LINES = 5;
/** Least distance between two ticks of one stave. */
const APART = 3.2;

interface Staves {
  readonly space: number;
  /** Height of a stave. */
  readonly tall: number;
  /** Base line of each person's stave, at the channel. */
  readonly base: readonly [number, number];
  /** Greatest bow of threads beyond each stave. */
  readonly most: readonly [number, number];
  readonly type: { readonly name: number; readonly note: number; readonly clock: number };
}

/** Up for the first person, down for the second: the one difference between them. */
const outward = (of: Who, from: number, by: number): number => (of === 0 ? from - by : from + by);

export function drawScore(plot: ScorePlot, frame: ScoreFrame): ScoreDrawing {
  const { width, margin, now = Infinity } = frame;
  const perSecond = perSecondOf(plot, frame);
  const x = (at: number): number => margin + (at - plot.from) * perSecond;
  const played = plot.ticks.filter(tick => tick.at <= now);
  const places = placeTicks(played, x, margin, width);
  const spans = played.map((tick, i) => spanOf(tick, i, plot, places, x, frame));
  const sizes = sizesOf(width);
  const rise = (of: Who): number => frame.room?.[of] ?? riseOf(of, plot, played, spans, width, sizes);
  const rises = [rise(0), rise(1)] as const;
  const staves = stavesOf(sizes, rises, width);
  const height = staves.base[1] + staves.tall + rises[1];
  const tips = played.map(({ of, size }) => outward(of, staves.base[of], Math.max(0.12, size) * staves.tall));
  const curves = played.map(({ of }, i) =>
    spans[i] === null ? null : threadCurve(of, tips[i]!, spans[i]!, staves, width),
  );
  const washes = washesOf(plot, now, staves, x);
  const playhead = playheadOf(frame, staves, x);
  const dotted = dottedOf(plot, now, staves, x);
  const laid: Laid = { x, staves, height, played, places, tips, washes, curves, dotted, playhead };
  return {
    width,
    height,
    staves: staveLines(plot, staves, x, width),
    washes,
    ticks: played.map(({ of, at }, i) => ({ of, at, x: places[i]!, base: staves.base[of], tip: tips[i]! })),
    threads: curves.flatMap((curve, i) =>
      curve === null ? [] : [{ of: played[i]!.of, at: played[i]!.at, d: pathOf(curve), loose: !spans[i]!.answered }],
    ),
    could: couldBe(frame, plot, played, curves, spans, staves, x),
    dotted,
    playhead,
    ring: ringOf(laid, now),
    base: staves.base,
    tall: staves.tall,
    perSecond,
    ...placeWords(plot, frame, laid),
  };
}

function ringOf({ played, places, tips }: Laid, now: number): ScoreDrawing['ring'] {
  const last = played.length - 1;
  if (!Number.isFinite(now) || last < 0) return null;
  return { of: played[last]!.of, x: places[last]!, y: tips[last]!, age: now - played[last]!.at };
}

const perSecondOf = ({ from, to }: ScorePlot, { width, margin }: ScoreFrame): number =>
  (width - 2 * margin) / Math.max(1, to - from);

interface Sizes {
  readonly space: number;
  readonly channel: number;
  readonly type: Staves['type'];
}

const sizesOf = (width: number): Sizes =>
  width < NARROW
    ? { space: 10, channel: 26, type: { name: 17, note: 15, clock: 12 } }
    : { space: 13, channel: 31, type: { name: 18, note: 17, clock: 13 } };

function stavesOf({ space, channel, type }: Sizes, rises: readonly [number, number], width: number): Staves {
  const tall = (LINES - 1) * space;
  const upper = rises[0] + tall;
  const most = (rise: number): number => mostBow(width, rise - 8);
  return { space, tall, base: [upper, upper + channel], most: [most(rises[0]), most(rises[1])], type };
}

/** Ticks stand on the true clock; those that would lie on each other are moved apart by as little as can be, in order. The
 * least squares answer to "at least so far apart" is an isotonic regression, by pooling neighbours (barlow1972). */
function placeTicks(
  ticks: readonly ScoreTick[],
  x: (at: number) => number,
  margin: number,
  width: number,
): readonly number[] {
  const places = ticks.map(({ at }) => x(at));
  for (const who of [0, 1] as const) {
    const mine = ticks.flatMap((tick, i) => (tick.of === who ? [i] : []));
    const gap = Math.min(APART, (width - 2 * margin) / Math.max(1, mine.length));
    const pools: { sum: number; count: number }[] = [];
    for (const [k, i] of mine.entries()) {
      pools.push({ sum: places[i]! - k * gap, count: 1 });
      for (;;) {
        const [before, after] = pools.slice(-2);
        if (before === undefined || after === undefined || before.sum / before.count <= after.sum / after.count) break;
        pools.splice(-2, 2, { sum: before.sum + after.sum, count: before.count + after.count });
      }
    }
    let k = 0;
    const most = width - margin - (mine.length - 1) * gap;
    for (const { sum, count } of pools)
      for (let n = 0; n < count; n++, k++) places[mine[k]!] = Math.min(most, Math.max(margin, sum / count)) + k * gap;
  }
  return places;
}

/** A thread from a message: to its answer, or to now. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly answered: boolean;
  /** Fall from the air to its answer, 0..1. */
  readonly fallen: number;
}

function spanOf(
  tick: ScoreTick,
  i: number,
  { ticks, each }: ScorePlot,
  places: readonly number[],
  x: (at: number) => number,
  { now = Infinity, falls = 0 }: ScoreFrame,
): Span | null {
  if (each !== 'message') return null;
  const from = places[i]!;
  const answer = tick.answeredBy === null ? undefined : ticks[tick.answeredBy];
  if (answer !== undefined && answer.at <= now) {
    const part = falls === 0 ? 1 : Math.min(1, (now - answer.at) / falls);
    return { from, to: places[tick.answeredBy!]!, answered: true, fallen: part * part * (3 - 2 * part) };
  }
  return Number.isFinite(now) ? { from, to: Math.max(from, x(now)), answered: false, fallen: 0 } : null;
}

const mostBow = (width: number, room: number): number => Math.min(width < NARROW ? 168 : 156, room);

/** Bow of a thread beyond its stave. A loose thread bows with the root of its length, an answered one in proportion.
 * `most`: the room there is. */
const bow = ({ from, to, answered }: Span, width: number, most: number): number => {
  const length = Math.max(0, to - from);
  return Math.min(most, answered ? 4 + 0.2 * length : 4 + (most - 4) * Math.sqrt(length / (0.72 * width)));
};

/** Height that one side needs beyond its stave: its threads, or its name and its notes. */
function riseOf(
  of: Who,
  plot: ScorePlot,
  ticks: readonly ScoreTick[],
  spans: readonly (Span | null)[],
  width: number,
  { type }: Sizes,
): number {
  const highest = ticks.reduce((most, tick, i) => {
    const span = spans[i];
    return tick.of === of && span != null ? Math.max(most, bow(span, width, mostBow(width, 200))) : most;
  }, 0);
  const notes = plot.notes.filter(note => note.of === of).length;
  return Math.ceil(Math.max(highest + 8, 1.9 * type.name + notes * (type.note + 8)));
}

/** Start, two handles, end. */
type Curve = readonly [Point, Point, Point, Point];

/** In the air a thread rises from its message and lies level at now; fallen, it comes down into its answer. Both are one
 * curve with the same four points moved, so that the fall is a movement. */
function threadCurve(of: Who, tip: number, span: Span, { tall, base, most }: Staves, width: number): Curve {
  const { from, to, fallen } = span;
  const top = outward(of, base[of], tall + bow({ ...span, answered: false }, width, most[of]));
  const low = outward(of, base[of], tall + bow(span, width, most[of]));
  const into = base[1 - of]!;
  const air: Curve = [
    { x: from, y: tip },
    { x: from, y: top + 0.42 * (tip - top) },
    { x: from + 0.42 * (to - from), y: top },
    { x: to, y: top },
  ];
  // A curve with upright ends reaches about three quarters of the way to its handles.
  const handle = low + (low - (tip + into) / 2) / 3;
  const down: Curve = [
    { x: from, y: tip },
    { x: from, y: handle },
    { x: to, y: handle },
    { x: to, y: into },
  ];
  return air.map((point, k) => ({
    x: point.x + fallen * (down[k]!.x - point.x),
    y: point.y + fallen * (down[k]!.y - point.y),
  })) as unknown as Curve;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${px(x)} ${px(y)}`;
const pathOf = ([a, b, c, d]: Curve): string => `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`;

const pointOn = ([a, b, c, d]: Curve, t: number): Point => {
  const u = 1 - t;
  const mix = (k: 'x' | 'y'): number =>
    u * u * u * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * c[k] + t * t * t * d[k];
  return { x: mix('x'), y: mix('y') };
};

/** Possible paths of each loose thread: down into each possible answer, or on beyond the picture. Each end quivers on
 * its own to show that it is not fixed. */
function couldBe(
  { could = [], now, width, quiver = 0 }: ScoreFrame,
  { to }: ScorePlot,
  played: readonly ScoreTick[],
  curves: readonly (Curve | null)[],
  spans: readonly (Span | null)[],
  { base }: Staves,
  x: (at: number) => number,
): ScoreDrawing['could'] {
  if (now === undefined) return [];
  return curves.flatMap((curve, i) => {
    const span = spans[i];
    if (curve === null || span == null || span.answered) return [];
    const { of } = played[i]!;
    const start = curve[3];
    return could.map((answer, k) => {
      const shake = Math.sin(quiver + 2.4 * i + 1.7 * k);
      const into = base[1 - of]!;
      if (answer > to) {
        const y = start.y + (into - start.y) * (0.06 + 0.05 * k);
        const end = { x: Math.min(width, start.x + (0.14 + 0.02 * (k % 3)) * width), y: y + 3 * shake };
        const handle = (part: number, fall: number): Point => ({
          x: start.x + part * (end.x - start.x),
          y: start.y + fall * (end.y - start.y),
        });
        return { of, d: pathOf([start, handle(0.4, 0), handle(0.75, 0.5), end]) };
      }
      const end = { x: x(answer) + 4 * shake + (i % 5) * 1.5, y: into };
      const lean = end.x - start.x;
      return {
        of,
        d: pathOf([
          start,
          { x: start.x + 0.62 * lean, y: start.y },
          { x: end.x - 0.05 * lean, y: start.y + 0.3 * (into - start.y) },
          end,
        ]),
      };
    });
  });
}

function staveLines(
  { blanks }: ScorePlot,
  { space, base }: Staves,
  x: (at: number) => number,
  width: number,
): ScoreDrawing['staves'] {
  const gaps = blanks
    .map(({ from, to }) => [Math.max(0, x(from)), Math.min(width, x(to))] as const)
    .filter(([a, b]) => b > a);
  const parts: { x1: number; x2: number; blank: boolean }[] = [];
  let begun = 0;
  for (const [a, b] of gaps) {
    if (a > begun) parts.push({ x1: begun, x2: a, blank: false });
    parts.push({ x1: a, x2: b, blank: true });
    begun = b;
  }
  if (begun < width) parts.push({ x1: begun, x2: width, blank: false });
  return ([0, 1] as const).flatMap(of =>
    Array.from({ length: LINES }, (_, k) => outward(of, base[of], k * space)).flatMap(y =>
      parts.map(part => ({ ...part, y })),
    ),
  );
}

const upright = (a: number, b: number): { readonly top: number; readonly bottom: number } => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
});

function washesOf(
  { washes }: ScorePlot,
  now: number,
  { base, tall }: Staves,
  x: (at: number) => number,
): readonly Wash[] {
  return washes
    .filter(wash => wash.from < now)
    .map(({ of, from, to }) => {
      const end = Math.min(to, now);
      const box = { left: x(from), right: x(end), ...upright(base[of], outward(of, base[of], tall)) };
      return { of, ...box, seconds: end - from };
    });
}
interface Wash extends Box {
  readonly of: Who;
  readonly seconds: number;
}

function dottedOf(
  { usual, notes, to }: ScorePlot,
  now: number,
  { base, tall }: Staves,
  x: (at: number) => number,
): ScoreDrawing['dotted'] {
  const lineOf = (of: Who, at: number, beyond: number) => ({
    of,
    x: x(at),
    y1: base[of],
    y2: outward(of, base[of], tall + beyond),
  });
  const begun = notes.filter(note => note.kind === 'begins-and-deletes' && note.at <= now);
  return [
    ...(usual === null || usual.at > Math.min(now, to) ? [] : [{ ...lineOf(usual.of, usual.at, 6), of: null }]),
    ...begun.map(({ of, at }) => lineOf(of, at, -8)),
  ];
}

function playheadOf(
  { now, words, width, names, margin }: ScoreFrame,
  { base, tall, type }: Staves,
  x: (at: number) => number,
): ScoreDrawing['playhead'] {
  if (now === undefined) return null;
  const text = words.clock(now);
  const half = textWidth(text, type.clock) / 2 + 2;
  const y2 = base[1] + tall + 10;
  // Beside the name, not on it.
  const name = margin + textWidth(fitted(names[1], type.name, longestName(width, margin)), type.name);
  const label: Label = {
    text,
    x: Math.min(width - half, Math.max(name + half + 8, x(now))),
    y: y2 + 4 + type.clock,
    anchor: 'middle',
    size: type.clock,
  };
  return { x: x(now), y1: base[0] - tall - 10, y2, label };
}

interface Laid {
  readonly x: (at: number) => number;
  readonly staves: Staves;
  readonly height: number;
  readonly played: readonly ScoreTick[];
  readonly places: readonly number[];
  readonly tips: readonly number[];
  readonly curves: readonly (Curve | null)[];
  readonly washes: readonly Wash[];
  readonly dotted: ScoreDrawing['dotted'];
  readonly playhead: ScoreDrawing['playhead'];
}

/** All words: first those that have one place, then each of the others where it touches no other word and fewest threads. */
function placeWords(plot: ScorePlot, frame: ScoreFrame, laid: Laid): Pick<ScoreDrawing, 'labels' | 'leaders'> {
  const taken: Word[] = nameWords(frame, laid);
  const head = laid.playhead?.label;
  const free = (word: Label, others: readonly Label[] = taken): boolean => {
    const box = boxOf(word);
    return (
      box.left >= 1 &&
      box.right <= frame.width - 1 &&
      box.top >= 0 &&
      box.bottom <= laid.height &&
      ![...others, ...(head === undefined ? [] : [head])].some(other => touches(box, boxOf(other), 4))
    );
  };
  let points: readonly Point[] | null = null;
  // Worked out where it is asked for: a picture that moves is drawn anew at every frame.
  const air = (): readonly Point[] => (points ??= pointsOn(laid.curves));
  const alone = (one: Word): boolean => {
    const box = boxOf(one);
    return !onTick(one, laid) && !air().some(point => inside(point, box));
  };
  for (const wash of laid.washes) {
    const clear = (one: Word): boolean => {
      const box = boxOf(one);
      return laid.dotted.every(({ x }) => !inside({ x, y: one.y }, box));
    };
    const words = washWords(wash, frame, laid).filter(one => free(one));
    // A figure may cover the dotted line inside its wash: away from it, over threads, it would belong to nobody.
    const word =
      words.find(one => clear(one) && one.of !== null && !onTick(one, laid)) ??
      words.find(one => clear(one) && alone(one)) ??
      words.find(one => one.of !== null && !onTick(one, laid)) ??
      words.find(one => clear(one) && !onTick(one, laid)) ??
      words.find(clear) ??
      words[0];
    if (word !== undefined) taken.push(word);
  }
  for (const places of blankWords(plot, frame, laid)) {
    const word = places.find(one => free(one) && alone(one));
    if (word !== undefined) taken.push(word);
  }
  const notes =
    frame.placed === undefined ? notesPlaced(plot, frame, laid, taken, free, air) : notesSoFar(frame.placed, frame);
  taken.push(...notes.words);
  for (const word of clockWords(frame, laid)) if (free(word)) taken.push(word);
  return { labels: taken, leaders: notes.leaders };
}

const pointsOn = (curves: readonly (Curve | null)[]): readonly Point[] =>
  curves.flatMap(curve => (curve === null ? [] : Array.from({ length: 24 }, (_, k) => pointOn(curve, (k + 0.5) / 24))));

/** True if a word covers a tick, which would make a figure unreadable. */
const onTick = (word: Word, { places, tips, played, staves: { base } }: Laid): boolean => {
  const box = boxOf(word);
  return places.some((x, i) => {
    const { top, bottom } = upright(base[played[i]!.of], tips[i]!);
    return x > box.left - 2 && x < box.right + 2 && bottom > box.top && top < box.bottom;
  });
};

interface Notes {
  readonly words: readonly Word[];
  readonly leaders: ScoreDrawing['leaders'];
}

const notesSoFar = ({ labels, leaders }: NonNullable<ScoreFrame['placed']>, { now = Infinity }: ScoreFrame): Notes => ({
  words: labels.filter(({ kind, at = 0 }) => kind === 'note' && at <= now),
  leaders: leaders.filter(({ at }) => at <= now),
});

/** At most four notes. Each avoids words and as many threads as possible; leaders and words avoid each other where
 * there is room. */
function notesPlaced(
  { notes, to }: ScorePlot,
  frame: ScoreFrame,
  laid: Laid,
  taken: readonly Word[],
  free: (word: Label, others: readonly Label[]) => boolean,
  air: () => readonly Point[],
): Notes {
  const costOf = (word: Label, cost: number): number => {
    const box = boxOf(word);
    return cost + 14 * air().filter(point => inside(point, box)).length;
  };
  let best: readonly Placed[] = [{ words: [], leaders: [], cost: 0 }];
  for (const note of notes.filter(({ at }) => at <= Math.min(frame.now ?? Infinity, to)).slice(0, 4)) {
    const places = noteWords(note, frame, laid)
      .filter(({ word }) => free(word, taken))
      .map(one => ({ ...one, cost: costOf(one.word, one.cost) }));
    const next = best.flatMap(({ words, leaders, cost: before }) =>
      places
        .filter(({ word }) => free(word, words))
        .map(({ word, leader, cost }): Placed => {
          const over = crosses(leader, [...taken, ...words]) || leaders.some(({ curve }) => crosses(curve, [word]));
          return {
            words: [...words, word],
            leaders: leader === null ? leaders : [...leaders, { at: note.at, curve: leader }],
            cost: before + cost + (over ? 60 : 0),
          };
        }),
    );
    if (next.length > 0) best = next.sort((a, b) => a.cost - b.cost).slice(0, KEPT);
  }
  const [{ words, leaders }] = best as readonly [Placed];
  return { words, leaders: leaders.map(({ at, curve }) => ({ at, d: pathOf(curve) })) };
}

/** Notes with places, and what that costs: threads under words, leaders through them. */
interface Placed {
  readonly words: readonly Word[];
  readonly leaders: readonly { readonly at: number; readonly curve: Curve }[];
  readonly cost: number;
}
/** Placements kept of all notes so far: the best place of one note can leave no good one for the next. */
const KEPT = 12;

/** True if a leader crosses words already placed. */
function crosses(leader: Curve | null, words: readonly Label[]): boolean {
  if (leader === null) return false;
  const boxes = words.map(boxOf);
  return pointsOn([leader]).some(point => boxes.some(box => inside(point, box)));
}

const inside = ({ x, y }: Point, box: Box): boolean =>
  x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;

const longestName = (width: number, margin: number): number => Math.min(width - 2 * margin, 0.62 * width);

/** Px by which a name may stand further out. */
const ASIDE = [8, 16, 24];

/** Names stand at the outer left of their staves, no longer than the picture lets them; a little further out where fewer threads pass.
 * In a picture that moves they stay where they are. */
function nameWords({ names, width, margin, now, placed }: ScoreFrame, laid: Laid): Word[] {
  if (placed !== undefined) return placed.labels.filter(({ kind }) => kind === 'name');
  const { base, tall, type } = laid.staves;
  return ([0, 1] as const).map(of => {
    const near: Word = {
      kind: 'name',
      of,
      text: fitted(names[of], type.name, longestName(width, margin)),
      x: Math.max(2, margin),
      y: of === 0 ? base[0] - tall - 14 : base[1] + tall + 12 + 0.75 * type.name,
      anchor: 'start',
      size: type.name,
    };
    if (now !== undefined) return near;
    const air = pointsOn(laid.curves.filter((_, i) => laid.played[i]!.of === of));
    const under = (word: Word): number => air.filter(point => inside(point, boxOf(word))).length;
    const [top, bottom] = [0.9 * type.name, laid.height - 0.5 * type.name];
    const places = ASIDE.map(by => ({ ...near, y: Math.min(bottom, Math.max(top, outward(of, near.y, by))) }));
    return places.reduce((best, place) => (under(place) < under(best) ? place : best), near);
  });
}

function clockWords({ clock }: ScoreFrame, { x, staves: { base, type } }: Laid): readonly Word[] {
  const y = (base[0] + base[1]) / 2 + 0.34 * type.clock;
  return clock.map(({ at, text }) => ({
    kind: 'clock',
    of: null,
    text,
    x: x(at),
    y,
    anchor: 'middle',
    size: type.clock,
  }));
}

/** Label of a wash. One person's label goes inside, in smaller type if needed, else beside it on the stave, else beyond
 * the stave. A label of nobody goes on paper. */
function washWords(wash: Wash, { words, wait }: ScoreFrame, { staves: { type, base, tall } }: Laid): readonly Word[] {
  const text = words.lasting(wash.seconds);
  const middle = (wash.left + wash.right) / 2;
  const within = (size: number): readonly Word[] => {
    const wide = textWidth(text, size);
    if (wide + 4 >= wash.right - wash.left) return [];
    const y = (wash.top + wash.bottom) / 2 + 0.34 * size;
    return [
      wash.left + 0.42 * (wash.right - wash.left),
      middle,
      wash.left + 0.5 * wide + 10,
      wash.right - 0.5 * wide - 4,
    ].map(x => ({ kind: 'wash', of: wash.of, text, size, x, y, anchor: 'middle' }));
  };
  const size = type.note;
  const y = (wash.top + wash.bottom) / 2 + 0.34 * size;
  const word = { kind: 'wash', of: null, text, size } as const;
  const beyond = outward(wash.of, base[wash.of], tall) + (wash.of === 0 ? -7 : 7 + 0.8 * size);
  return [
    ...(wait === undefined ? [] : within(wait)),
    ...within(type.note),
    ...within(type.clock),
    { ...word, x: wash.right + 7, y, anchor: 'start' },
    { ...word, x: wash.left - 7, y, anchor: 'end' },
    { ...word, x: middle, y: beyond, anchor: 'middle' },
    { ...word, x: wash.right, y: beyond, anchor: 'end' },
    { ...word, x: wash.left, y: beyond, anchor: 'start' },
    { ...word, x: wash.right + 7, y: beyond, anchor: 'start' },
    { ...word, x: wash.left - 7, y: beyond, anchor: 'end' },
  ];
}

/** In the channel, since it is of both: in the middle of the blank, else at its end or its beginning. */
function blankWords(
  { blanks }: ScorePlot,
  { words, width }: ScoreFrame,
  { x, staves: { base, type } }: Laid,
): readonly (readonly Word[])[] {
  return blanks.map(({ from, to }) => {
    const [left, right] = [Math.max(1, x(from)), Math.min(width - 1, x(to))];
    const y = (base[0] + base[1]) / 2 + 0.34 * type.note;
    const word = { kind: 'blank', of: null, text: words.blank, size: type.note, y } as const;
    return [
      { ...word, x: (left + right) / 2, anchor: 'middle' },
      { ...word, x: right, anchor: 'end' },
      { ...word, x: left, anchor: 'start' },
    ];
  });
}

/** Candidate places of a note: rows outward from its stave, left or right of its target, the nearer the better. */
function noteWords(
  note: ScoreNote,
  { words, width, margin }: ScoreFrame,
  { x, staves: { base, tall, type }, height, played, places, tips, curves }: Laid,
): readonly { readonly word: Word; readonly leader: Curve | null; readonly cost: number }[] {
  const { of } = note;
  const size = type.note;
  const text = fitted(words.note(note), size, width - 2 * Math.max(2, margin));
  const i = played.findIndex(tick => tick.of === of && tick.at === note.at);
  // Place the label of an unanswered message past the longest loose thread.
  const air = note.kind === 'unanswered' ? farthest(of, played, curves) : null;
  const target = air ?? { x: i < 0 ? x(note.at) : places[i]!, y: i < 0 ? outward(of, base[of], tall - 8) : tips[i]! };
  const edge = air?.y ?? outward(of, base[of], tall);
  const rows = Math.floor(Math.abs((of === 0 ? 0 : height) - edge) / 6);
  return Array.from({ length: Math.max(1, rows) }, (_, row) => row).flatMap(row => {
    const y = outward(of, edge, 12 + 6 * row) + (of === 0 ? 0 : 0.55 * size);
    return (['end', 'start', 'middle'] as const).map(anchor => {
      const side = (anchor === 'end' ? -1 : anchor === 'start' ? 1 : 0) * (air === null ? 24 : 4);
      const word: Word = { kind: 'note', of, at: note.at, text, x: target.x + side, y, anchor, size };
      const cost = Math.abs(row - 4) * 2 + (anchor === 'middle' ? 26 : 0) + (anchor === 'start' ? 3 : 0);
      return { word, leader: air === null ? leaderTo(word, target, of) : null, cost };
    });
  });
}

function farthest(of: Who, played: readonly ScoreTick[], curves: readonly (Curve | null)[]): Point | null {
  const ends = curves.flatMap((curve, i) => (curve !== null && played[i]!.of === of ? [curve[3]] : []));
  return ends.sort((a, b) => (of === 0 ? a.y - b.y : b.y - a.y))[0] ?? null;
}

/** A hand's line from a note to what it speaks of: out of the words sideways, then round into the upright. */
function leaderTo({ x, y, anchor, size }: Label, target: Point, of: Who): Curve {
  const end = { x: target.x, y: outward(of, target.y, 9) };
  if (anchor === 'middle') {
    const start = { x, y: of === 0 ? y + 0.4 * size : y - size };
    return [start, { x: x - 2, y: (start.y + end.y) / 2 }, { x: end.x + 2, y: (start.y + end.y) / 2 }, end];
  }
  const start = { x: x + (anchor === 'end' ? 6 : -6), y: y - 0.3 * size };
  const reach = end.x - start.x;
  return [start, { x: start.x + 0.75 * reach, y: start.y }, { x: end.x, y: start.y + 0.25 * (end.y - start.y) }, end];
}

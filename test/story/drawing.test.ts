import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import {
  drawScore,
  type ScoreDrawing,
  type ScoreFrame,
  type ScoreNote,
  type ScorePlot,
} from '../../src/story/index.ts';
import { FULL } from '../full.ts';
import { boxOf, textWidth, touches } from '../../src/story/plots/labels.ts';

const FROM = 1_700_000_000;
const KINDS = ['in-a-row', 'usual', 'apart', 'unanswered', 'begins-and-deletes', 'day'] as const;

const noteOf = (kind: (typeof KINDS)[number], of: 0 | 1, at: number): ScoreNote =>
  kind === 'in-a-row'
    ? { kind, of, at, count: 3 }
    : kind === 'day'
      ? { kind, of, at, count: 3, days: 1 }
      : kind === 'usual' || kind === 'apart'
        ? { kind, of, at, seconds: 1200 }
        : { kind, of, at };

const who = fc.constantFrom<0 | 1>(0, 1);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A stretch of any hours with up to sixty messages, as crowded as chance has it. */
const plots = fc
  .record({
    hours: fc.double({ min: 0.2, max: 40, noNaN: true }),
    ticks: fc.array(fc.record({ of: who, at: share, size: share }), { maxLength: 60 }),
    washes: fc.array(fc.record({ of: who, a: share, b: share }), { maxLength: 3 }),
    notes: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), of: who, at: share }), { maxLength: 6 }),
    blanks: fc.array(fc.record({ a: share, b: share }), { maxLength: 1 }),
    usual: fc.option(fc.record({ of: who, at: share })),
    each: fc.constantFrom<ScorePlot['each']>('message', 'message', 'day'),
  })
  .map<ScorePlot>(({ hours, ticks, washes, notes, blanks, usual, each }) => {
    const at = (part: number): number => FROM + part * hours * 3600;
    const sorted = ticks.toSorted((x, y) => x.at - y.at);
    const span = ({ a, b }: { readonly a: number; readonly b: number }) => ({
      from: at(Math.min(a, b)),
      to: at(Math.max(a, b)),
    });
    return {
      from: FROM,
      to: at(1),
      offsetMinutes: 60,
      each,
      ticks: sorted.map((tick, i) => {
        const answer = sorted.findIndex((other, k) => k > i && other.of !== tick.of);
        return { of: tick.of, at: at(tick.at), size: tick.size, answeredBy: answer < 0 ? null : answer };
      }),
      washes: washes.map(wash => ({ of: wash.of, ...span(wash) })),
      usual: usual && { of: usual.of, at: at(usual.at), seconds: 1200 },
      notes: notes.map(note => noteOf(note.kind, note.of, at(note.at))),
      blanks: blanks.map(span),
    };
  });

const names = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'A',
    'Maximiliane-Wilhelmine-Theodora-Annegret-von-und-zu-Musterbur',
    'נינה בת־אברהם אבן עזרא הלוי',
    'محمد عبد الرحمن الطويل جدا',
    '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦',
    '山本五十六郎左衛門之助山本五十六郎左衛門之助',
    'W'.repeat(60),
    'i'.repeat(60),
  ),
);

const WORDS: ScoreFrame['words'] = {
  lasting: seconds => `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`,
  note: note =>
    ({
      'in-a-row': 'three in a row',
      usual: 'after one: 20 min',
      'usual-again': 'after ten minutes: 1 h 40 min',
      'both-quiet': 'both quiet in September',
      'both-full': 'both full in September',
      apart: '20 min apart',
      unanswered: 'still no answer',
      'begins-and-deletes': 'begins an answer, deletes it',
      day: '3 on this day',
    })[note.kind],
  clock: () => '00:12',
  blank: 'no record',
};

const frames = fc
  .record({
    width: fc.integer({ min: 320, max: 1280 }),
    margin: fc.constantFrom(4, 20, 80),
    names: fc.tuple(names, names),
    now: fc.option(share),
  })
  .map(({ width, margin, names, now }) => ({ width, margin: width < 600 ? Math.min(20, margin) : margin, names, now }));

const draw = (
  plot: ScorePlot,
  { now, ...frame }: typeof frames extends fc.Arbitrary<infer F> ? F : never,
): ScoreDrawing =>
  drawScore(plot, {
    ...frame,
    words: WORDS,
    clock: Array.from({ length: 12 }, (_, i) => ({
      at: plot.from + (i * (plot.to - plot.from)) / 11,
      text: `${i}:00`,
    })),
    ...(now === null
      ? {}
      : { now: plot.from + now * (plot.to - plot.from), could: [plot.to - 1, Infinity], quiver: 1 }),
  });

const property = (check: (plot: ScorePlot, frame: Parameters<typeof draw>[1]) => void): void =>
  fc.assert(fc.property(plots, frames, check), { numRuns: FULL ? 250 : 60 });

/** Where words lie, by the widths that they are laid out with (a test in the browser holds those against the real ones). */
const wordsOf = ({ labels, playhead }: ScoreDrawing) => [...labels, ...(playhead === null ? [] : [playhead.label])];

describe('the score, laid out', () => {
  test('[S30] no word leaves the picture or touches another', () =>
    property((plot, frame) => {
      const drawing = draw(plot, frame);
      const boxes = wordsOf(drawing).map(label => ({ label, box: boxOf(label) }));
      expect(boxes.length).toBeGreaterThanOrEqual(2);
      for (const { label, box } of boxes) {
        expect(box.left, label.text).toBeGreaterThanOrEqual(0);
        expect(box.right, label.text).toBeLessThanOrEqual(drawing.width + 0.01);
        expect(box.top, label.text).toBeGreaterThanOrEqual(0);
        expect(box.bottom, label.text).toBeLessThanOrEqual(drawing.height + 0.01);
      }
      for (const [i, one] of boxes.entries())
        for (const other of boxes.slice(i + 1))
          expect(touches(one.box, other.box), `${one.label.text} | ${other.label.text}`).toBe(false);
    }));

  test('[S30] nothing beyond the picture is spoken of', () =>
    property((plot, frame) => {
      const late = plot.to + (plot.to - plot.from) / 50;
      const drawing = draw(
        {
          ...plot,
          usual: { of: 0, at: late, seconds: 1200 },
          notes: [...plot.notes.slice(0, 3), { kind: 'usual', of: 0, at: late, seconds: 1200 }],
        },
        frame,
      );
      expect(drawing.leaders.filter(({ at }) => at > plot.to)).toEqual([]);
      for (const { x } of drawing.dotted) expect(x).toBeLessThanOrEqual(drawing.width);
    }));

  test('[S31] exchanging the two mirrors every mark about the channel', () =>
    property((plot, frame) => {
      const flip = <T extends { readonly of: 0 | 1 }>(one: T): T => ({ ...one, of: 1 - one.of });
      const back: ScorePlot = {
        ...plot,
        ticks: plot.ticks.map(flip),
        washes: plot.washes.map(flip),
        notes: plot.notes.map(flip),
        usual: plot.usual && flip(plot.usual),
      };
      const forth = draw(plot, frame);
      const mirrored = draw(back, { ...frame, names: [frame.names[1], frame.names[0]] });
      const turned = (y: number): number => mirrored.height - y;
      expect(mirrored.height).toBe(forth.height);
      forth.ticks.forEach((tick, i) => {
        const other = mirrored.ticks[i]!;
        expect(other.x).toBe(tick.x);
        expect(other.of).toBe(1 - tick.of);
        expect(turned(other.tip)).toBeCloseTo(tick.tip, 6);
        expect(turned(other.base)).toBeCloseTo(tick.base, 6);
      });
      expect(mirrored.threads.map(thread => thread.loose)).toEqual(forth.threads.map(thread => thread.loose));
      const ends = ({ threads }: ScoreDrawing) => threads.map(({ d }) => d.match(/-?[\d.]+/g)!.map(Number));
      ends(forth).forEach((numbers, i) =>
        numbers.forEach((value, k) =>
          expect(ends(mirrored)[i]![k]).toBeCloseTo(k % 2 === 0 ? value : turned(value), -0.5),
        ),
      );
    }));

  test('[S32] ticks keep their order and stand apart', () =>
    property((plot, frame) => {
      const { ticks, width } = draw(plot, frame);
      for (const of of [0, 1] as const) {
        const mine = ticks.filter(tick => tick.of === of);
        mine
          .slice(1)
          .forEach((tick, i) => expect(tick.x - mine[i]!.x).toBeGreaterThan(Math.min(3.1, 200 / mine.length)));
        for (const { x } of mine) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
      }
    }));

  test('[S32] forty messages stay readable in 350 px', () => {
    const ticks = Array.from({ length: 40 }, (_, i) => ({
      of: (i % 2) as 0 | 1,
      at: FROM + Math.floor(i / 4) * 1400 + (i % 4) * 25,
      size: 0.5,
      answeredBy: i < 39 ? i + 1 : null,
    }));
    const plot: ScorePlot = {
      from: FROM,
      to: FROM + 14_000,
      offsetMinutes: 0,
      each: 'message',
      ticks,
      washes: [],
      usual: null,
      notes: [],
      blanks: [],
    };
    const drawing = draw(plot, { width: 350, margin: 4, names: ['Ada', 'Ben'], now: null });
    drawing.ticks.forEach(({ x, at }) => expect(Math.abs(x - (4 + (at - FROM) * drawing.perSecond))).toBeLessThan(4));
    for (const of of [0, 1]) {
      const xs = drawing.ticks.filter(tick => tick.of === of).map(tick => tick.x);
      expect(Math.min(...xs.slice(1).map((x, i) => x - xs[i]!))).toBeGreaterThan(3);
    }
  });

  test('[S33] played, it holds what has come by now', () =>
    property((plot, frame) => {
      const now = plot.from + (frame.now ?? 1) * (plot.to - plot.from);
      const drawing = draw(plot, { ...frame, now: frame.now ?? 1 });
      expect(drawing.ticks).toHaveLength(plot.ticks.filter(tick => tick.at <= now).length);
      for (const wash of drawing.washes) expect(wash.right).toBeLessThanOrEqual(drawing.playhead!.x + 1e-6);
      if (plot.each !== 'message') expect(drawing.threads).toEqual([]);
      else expect(drawing.threads).toHaveLength(drawing.ticks.length);
      const loose = drawing.threads.filter(thread => thread.loose);
      const open = plot.ticks.filter(
        ({ at, answeredBy }) => at <= now && (answeredBy === null || plot.ticks[answeredBy]!.at > now),
      );
      if (plot.each === 'message') expect(loose).toHaveLength(open.length);
      expect(drawing.could).toHaveLength(2 * loose.length);
    }));

  test('[S34] nothing in a drawing is NaN or endless', () =>
    property((plot, frame) => {
      expect(JSON.stringify(draw(plot, frame))).not.toMatch(/NaN|Infinity|null,"y|"x":null|undefined/);
    }));

  test('[S35] a text is as wide as its characters', () => {
    const graphemes = new Intl.Segmenter();
    const joining = fc.constantFrom(
      '\u0301',
      '\u00AD',
      '\u200D',
      '\u200B',
      '\uFE0F',
      '\r\n',
      '👩‍👩‍👧',
      '©',
      '…',
      'é',
      '한',
      '\u{1F1E9}',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            joining,
            fc.nat(0x2ffff).map(code => String.fromCodePoint(code)),
            fc.string(),
          ),
          { maxLength: 8 },
        ),
        parts => {
          const text = parts.join('');
          const each = [...graphemes.segment(text)].reduce((sum, { segment }) => sum + textWidth(segment, 1), 0);
          expect(textWidth(text, 1)).toBeCloseTo(each, 9);
        },
      ),
    );
  });

  test.each([0, 1] as const)('[S72] no thread of side %i runs through the name where there is room', of => {
    const ticks = [2, 4, 6].map((minute, i) => ({
      of: (i === 2 ? 1 - of : of) as 0 | 1,
      at: FROM + 60 * minute,
      size: 0.9,
      answeredBy: i === 2 ? null : 2,
    }));
    const plot = { from: FROM, to: FROM + 1500, offsetMinutes: 0, each: 'message' as const, ticks };
    const { labels, threads } = drawScore(
      { ...plot, washes: [], usual: null, notes: [], blanks: [] },
      { width: 342, margin: 4, names: ['Renée', 'Thư'], words: WORDS, clock: [], room: [48, 48] },
    );
    const { left, right, top, bottom } = boxOf(labels.find(label => label.kind === 'name' && label.of === of)!);
    for (const { d } of threads) {
      const [ax, ay, bx, by, cx, cy, dx, dy] = d.match(/-?[\d.]+/g)!.map(Number);
      for (let t = 0; t <= 1; t += 0.02) {
        const mix = (p: number, q: number, r: number, s: number): number =>
          (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t * t * r + t ** 3 * s;
        const [x, y] = [mix(ax!, bx!, cx!, dx!), mix(ay!, by!, cy!, dy!)];
        expect(x > left && x < right && y > top && y < bottom).toBe(false);
      }
    }
  });

  test('[S35] long names end in … between whole characters', () => {
    const family = '👩‍👩‍👧‍👦'.repeat(30);
    const { labels } = draw(
      {
        from: FROM,
        to: FROM + 3600,
        offsetMinutes: 0,
        each: 'message',
        ticks: [],
        washes: [],
        usual: null,
        notes: [],
        blanks: [],
      },
      { width: 320, margin: 20, names: [family, 'Tom'], now: null },
    );
    const [name] = labels.filter(label => label.kind === 'name');
    expect(name!.text).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u);
    expect(textWidth(name!.text, name!.size)).toBeLessThan(320 - 40);
  });
});

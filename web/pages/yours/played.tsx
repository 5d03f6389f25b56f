import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Statement, Stretch as Moment } from '../../../src/story/index.ts';
import { safeText } from '../../controls/safe-text.ts';
import { useMedia } from '../../controls/use-media.ts';
import { useStill } from '../../controls/use-still.ts';
import type { Speech } from '../../pictures/score/speech.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';
import type { Engine } from '../../worker/client.ts';
import { useFrames } from '../watch/use-frames.ts';

/** Source of the messages' words while they are in memory; null: none. */
export interface Heard {
  readonly engine: Engine;
  readonly swapped: boolean;
  readonly hidden: boolean;
}
export const Hearing = createContext<Heard | null>(null);

/** A phone shows the messages in question and a little around them. */
const PHONE = '(max-width: 39.99rem)';
const SECONDS = 6;
/** Parts of the play that the messages before the gap take, and the gap itself, whose clock runs. */
const [BEFORE, GAP] = [0.3, 0.45];
const MOST = 3;

interface Props {
  readonly moment: Moment;
  /** Kind of count in it. */
  readonly kind: Statement['kind'];
  readonly says: string;
}

/** A moment that plays once and then rests, with the words of the messages that it is about. */
export function Played({ moment, kind, says }: Props): ReactNode {
  const still = useStill();
  const phone = useMedia(PHONE);
  const told = useMemo(() => toldOf(moment.plot, kind), [moment, kind]);
  const speech = useSpeech(moment, told);
  const plot = useMemo(() => (phone ? nearer(moment.plot, told) : moment.plot), [phone, moment, told]);
  const rows = useMemo(() => {
    const count = (of: 0 | 1): number => told.filter(one => one.of === of).length;
    return [count(0), count(1)] as const;
  }, [told]);
  // Manual changes appear at once.
  const part = useFrames({ key: 'arrival', seconds: SECONDS, running: true, still });
  const now = part >= 1 ? undefined : clockAt(plot, part);
  const focus = useCallback(
    (of: 0 | 1, at: number): boolean => told.some(one => one.of === of && one.at === at),
    [told],
  );
  return (
    <Stretch
      plot={plot}
      says={says}
      low
      speech={speech}
      rows={rows}
      focus={focus}
      {...(now === undefined ? {} : { now })}
    />
  );
}

type Tick = Moment['plot']['ticks'][number];

/** The messages that the sentence counts: those in a row and the answer, or those written while it was quiet. */
function toldOf({ ticks, washes: [wash] }: Moment['plot'], kind: Statement['kind']): readonly Tick[] {
  if (wash === undefined) return [];
  const others = ticks.filter(({ of }) => of !== wash.of);
  if (kind === 'again') return others.filter(({ at }) => at >= wash.to).slice(0, 2);
  const answer = ticks.find(({ of, at }) => of === wash.of && at >= wash.to);
  const before = ticks.filter(({ of, at }) => of === wash.of && at < wash.from).at(-1)?.at ?? -Infinity;
  const row = others.filter(({ at }) => at > before && at <= wash.from).slice(-MOST);
  return answer === undefined ? row : [...row, answer];
}

/** A wait and nothing but the messages that it is about. */
export const clipOf = (moment: Moment): Moment => {
  const told = toldOf(moment.plot, 'answer');
  return { ...moment, plot: nearer(moment.plot, told, true) };
};

/** Part of the stretch that shows the stated gap, with a third of its length before it and a fifth after. `alone`: without messages
 * that the sentence does not count. */
function nearer(plot: Moment['plot'], told: readonly Tick[], alone = false): Moment['plot'] {
  const [wash] = plot.washes;
  if (wash === undefined || told.length === 0) return plot;
  const begin = Math.min(wash.from, ...told.map(({ at }) => at));
  const end = Math.min(plot.to, Math.max(wash.to, plot.usual?.at ?? 0, ...told.map(({ at }) => at)));
  const from = Math.max(plot.from, begin - 0.34 * (end - begin));
  const to = Math.min(plot.to, end + 0.22 * (end - begin));
  const kept = plot.ticks.flatMap((tick, i) =>
    tick.at >= from && tick.at <= to && (!alone || told.includes(tick)) ? [i] : [],
  );
  const place = new Map(kept.map((i, k) => [i, k]));
  return {
    ...plot,
    from,
    to,
    ticks: kept.map(i => {
      const tick = plot.ticks[i]!;
      return { ...tick, answeredBy: tick.answeredBy === null ? null : (place.get(tick.answeredBy) ?? null) };
    }),
    notes: plot.notes.filter(({ at }) => at >= from && at <= to),
    blanks: plot.blanks.filter(blank => blank.to > from && blank.from < to),
  };
}

/** Instant that a part of the play has reached: to the gap, through it while its clock runs, and on to the end. */
function clockAt({ from, to, ticks, washes: [wash] }: Moment['plot'], part: number): number {
  const begun = Math.max(from, (ticks[0]?.at ?? from) - 1);
  const end = Math.min(to, (ticks.at(-1)?.at ?? to) + 1);
  const between = (p: number, q: number, share: number): number => p + (q - p) * share;
  if (wash === undefined) return between(begun, end, part);
  if (part < BEFORE) return between(begun, wash.from, part / BEFORE);
  if (part < BEFORE + GAP) return between(wash.from, wash.to, (part - BEFORE) / GAP);
  return between(wash.to, Math.max(wash.to, end), (part - BEFORE - GAP) / (1 - BEFORE - GAP));
}

/** The words of those messages of a moment, while they are in memory and not hidden. Those in a row know when their answer came. */
function useSpeech({ plot, records }: Moment, told: readonly Tick[]): readonly Speech[] {
  const list = useHeard(records);
  return useMemo(() => {
    const [wash] = plot.washes;
    const answer = wash === undefined ? undefined : told.find(({ of }) => of === wash.of)?.at;
    return told.flatMap((tick): Speech | [] => {
      const text = list === null ? '' : wordsOf(tick, plot.ticks, list);
      if (text === '') return [];
      const { of, at } = tick;
      return { of, at, text, ...(answer === undefined || of === wash!.of ? {} : { answer }) };
    });
  }, [list, plot, told]);
}

/** Words of a tick. Where a clock has no seconds, several messages of one person share a time; they keep their order. */
export function wordsOf(tick: Tick, ticks: readonly Tick[], list: readonly Speech[]): string {
  const sameTime = ({ of, at }: Speech | Tick): boolean => of === tick.of && at === tick.at;
  return list.filter(sameTime)[ticks.filter(sameTime).indexOf(tick)]?.text ?? '';
}

/** The messages of these records with their words; null while they are not there. Words of people are on the screen alone. */
export function useHeard(records: Moment['records']): readonly Speech[] | null {
  const heard = useContext(Hearing);
  const [said, setSaid] = useState<{ readonly records: Moment['records']; readonly list: readonly Speech[] } | null>(
    null,
  );
  const engine = heard?.engine ?? null;
  const printed = useMedia('print');
  const hidden = printed || (heard?.hidden ?? true);
  const swapped = heard?.swapped ?? false;
  useEffect(() => {
    if (engine === null || hidden || records[1] < records[0]) return;
    let here = true;
    engine.look({ type: 'moment', records }, reply => {
      if (!here || reply.type !== 'moment') return;
      const list = reply.said.map(({ from, at, text }): Speech => {
        const words = safeText(text ?? '')
          .replaceAll(/\s+/g, ' ')
          .trim();
        return { of: swapped ? ((1 - from) as 0 | 1) : from, at, text: words };
      });
      setSaid({ records, list });
    });
    return () => {
      here = false;
    };
  }, [engine, hidden, records, swapped]);
  return hidden || said?.records !== records ? null : said.list;
}

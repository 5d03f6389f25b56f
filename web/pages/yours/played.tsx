import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Statement, Stretch as Moment } from '../../../src/story/index.ts';
import { safeText } from '../../controls/safe-text.ts';
import { useMedia } from '../../controls/use-media.ts';
import { useStill } from '../../controls/use-still.ts';
import type { Speech } from '../../pictures/score/speech.tsx';
import { Stretch } from '../../pictures/score/stretch.tsx';
import type { Engine } from '../../worker/client.ts';
import { useFrames } from '../watch/use-frames.ts';

/** Where the words of messages come from, while they are in memory; null: nowhere. */
export interface Heard {
  readonly engine: Engine;
  readonly swapped: boolean;
  readonly hidden: boolean;
}
export const Hearing = createContext<Heard | null>(null);

const SECONDS = 6;
/** Parts of the play that the messages before the gap take, and the gap itself, whose clock runs. */
const [BEFORE, GAP] = [0.3, 0.45];
const MOST = 3;
/** And of a talk that is shown for itself. */
const LAST = 5;

/** A moment that plays once and then rests, with the words of the messages that it is about. */
export function Played({
  moment,
  kind,
  says,
}: {
  readonly moment: Moment;
  /** What is counted in it; `talk`: nothing, it is shown for itself. */
  readonly kind: Kind;
  readonly says: string;
}): ReactNode {
  const still = useStill();
  const speech = useSpeech(moment, kind);
  const { plot } = moment;
  // What was changed by hand is there at once.
  const part = useFrames({ key: 'arrival', seconds: SECONDS, running: true, still });
  const now = part >= 1 ? undefined : clockAt(plot, part);
  return <Stretch plot={plot} says={says} low speech={speech} {...(now === undefined ? {} : { now })} />;
}

/** The instant up to which a part of the play has come: to the gap, through it while its clock runs, and on to the end. */
function clockAt({ from, to, ticks, washes: [wash] }: Moment['plot'], part: number): number {
  const begun = Math.max(from, (ticks[0]?.at ?? from) - 1);
  const end = Math.min(to, (ticks.at(-1)?.at ?? to) + 1);
  const between = (p: number, q: number, share: number): number => p + (q - p) * share;
  if (wash === undefined) return between(begun, end, part);
  if (part < BEFORE) return between(begun, wash.from, part / BEFORE);
  if (part < BEFORE + GAP) return between(wash.from, wash.to, (part - BEFORE) / GAP);
  return between(wash.to, Math.max(wash.to, end), (part - BEFORE - GAP) / (1 - BEFORE - GAP));
}

type Kind = Statement['kind'] | 'talk';

/** The messages of the moment that its sentence counts: those in a row and the answer, or those written while it was quiet. Of a talk, the last. */
function useSpeech({ plot, records }: Moment, kind: Kind): readonly Speech[] {
  const heard = useContext(Hearing);
  const [said, setSaid] = useState<{ readonly records: Moment['records']; readonly list: readonly Speech[] } | null>(
    null,
  );
  const engine = heard?.engine ?? null;
  // Words of people are on the screen alone.
  const printed = useMedia('print');
  const hidden = printed || (heard?.hidden ?? true);
  const swapped = heard?.swapped ?? false;
  useEffect(() => {
    if (engine === null || hidden || records[1] < records[0]) return;
    let here = true;
    engine.look({ type: 'moment', records }, reply => {
      if (!here || reply.type !== 'moment') return;
      const list = reply.said.flatMap(({ from, at, text }): Speech[] => {
        const words = safeText(text ?? '')
          .replaceAll(/\s+/g, ' ')
          .trim();
        return words === '' ? [] : [{ of: swapped ? ((1 - from) as 0 | 1) : from, at, text: words }];
      });
      setSaid({ records, list });
    });
    return () => {
      here = false;
    };
  }, [engine, hidden, records, swapped]);
  const [wash] = plot.washes;
  if (hidden || said?.records !== records) return [];
  const { list } = said;
  if (wash === undefined) return list.slice(-LAST);
  const others = list.filter(({ of }) => of !== wash.of);
  if (kind === 'again') return others.filter(({ at }) => at >= wash.to).slice(0, 2);
  const answer = list.find(({ of, at }) => of === wash.of && at >= wash.to);
  const before = list.filter(({ of, at }) => of === wash.of && at < wash.from).at(-1)?.at ?? -Infinity;
  const row = others.filter(({ at }) => at > before && at <= wash.from).slice(-MOST);
  return answer === undefined ? row : [...row, answer];
}

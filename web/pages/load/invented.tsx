import type { ReactNode } from 'react';
import type { SampleId } from '../../worker/protocol.ts';
import { useWords } from '../../controls/words.tsx';
import { SAMPLES } from '../../state/link.ts';

/** Ticks of a small score by person, px from the left, the waits of one another, and threads from a tick to the answer. */
interface Small {
  readonly ticks: readonly [readonly number[], readonly number[]];
  readonly waits: readonly { readonly of: 0 | 1; readonly from: number; readonly to: number }[];
  readonly threads: readonly { readonly of: 0 | 1; readonly from: number; readonly to: number }[];
}

const thread = (of: 0 | 1, from: number, to: number): Small['threads'][number] => ({ of, from, to });

/** Theme of each pair, in a stretch that nobody wrote: one waits; they trade places; in turns. */
const DRAWN: Readonly<Record<SampleId, Small>> = {
  couple: {
    ticks: [
      [6, 15, 27, 32, 37, 94],
      [10, 19, 86, 98],
    ],
    waits: [{ of: 1, from: 38, to: 86 }],
    threads: [
      thread(0, 6, 10),
      thread(0, 15, 19),
      thread(0, 27, 86),
      thread(0, 32, 86),
      thread(0, 37, 86),
      thread(0, 94, 98),
    ],
  },
  friends: {
    ticks: [
      [8, 13, 18, 96],
      [46, 56, 61, 66],
    ],
    waits: [
      { of: 1, from: 19, to: 46 },
      { of: 0, from: 67, to: 96 },
    ],
    threads: [
      thread(0, 8, 46),
      thread(0, 13, 46),
      thread(0, 18, 46),
      thread(1, 56, 96),
      thread(1, 61, 96),
      thread(1, 66, 96),
    ],
  },
  family: {
    ticks: [
      [5, 32, 61, 78],
      [21, 46, 70, 97],
    ],
    waits: [],
    threads: [
      thread(0, 5, 21),
      thread(1, 21, 32),
      thread(0, 32, 46),
      thread(1, 46, 61),
      thread(0, 61, 70),
      thread(1, 70, 78),
      thread(0, 78, 97),
    ],
  },
};

/** The inner line of each stave, and how long its ticks are. */
const [UPPER, LOWER, LONG] = [34, 46, 13];

function SmallScore({ of: { ticks, waits, threads } }: { readonly of: Small }): ReactNode {
  const base = [UPPER, LOWER] as const;
  return (
    <svg className="score small-score" viewBox="0 0 104 80" aria-hidden="true">
      <path className="staves" d={[UPPER - 8, UPPER, LOWER, LOWER + 8].map(y => `M0 ${y}H104`).join('')} />
      {waits.map(({ of, from, to }) => (
        <rect
          key={from}
          className={of === 0 ? 'wash-one' : 'wash-two'}
          x={from}
          width={to - from}
          y={of === 0 ? UPPER - 8 : LOWER}
          height="8"
        />
      ))}
      <g className="threads">
        {threads.map(({ of, from, to }) => {
          const out = of === 0 ? -1 : 1;
          const tip = base[of] + out * LONG;
          // A long wait towers over a short one.
          const far = tip + out * Math.min(22, 1.6 * Math.sqrt(8 * (to - from)) - 6);
          return (
            <path
              key={from}
              className={of === 0 ? 'of-one' : 'of-two'}
              d={`M${from} ${tip}C${from} ${far} ${to} ${far} ${to} ${base[of]}V${base[1 - of]}`}
            />
          );
        })}
      </g>
      <g className="ticks">
        {ticks.map((list, of) =>
          list.map(x => (
            <line
              key={`${of} ${x}`}
              className={of === 0 ? 'of-one' : 'of-two'}
              x1={x}
              x2={x}
              y1={base[of as 0 | 1]}
              y2={base[of as 0 | 1] + (of === 0 ? -LONG : LONG)}
            />
          )),
        )}
      </g>
    </svg>
  );
}

/** Three invented pairs to look at first, each as a small score of what it is about. */
export function Invented(): ReactNode {
  const { say } = useWords();
  return (
    <section className="invented">
      <h2 className="small">{say('yours-invented')}</h2>
      <div className="pairs">
        {SAMPLES.map(id => (
          <a key={id} href={`#yours/${id}`}>
            <SmallScore of={DRAWN[id]} />
            <strong>{say(`yours-sample-${id}`)}</strong>
            <span className="quiet">{say(`yours-sample-${id}-about`)}</span>
          </a>
        ))}
      </div>
    </section>
  );
}

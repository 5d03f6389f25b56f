import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { CARDS } from '../../../../src/moves/index.ts';
import { claimShare, type MoveKind } from '../../../../src/model/index.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { useFragmentChoice } from '../fragment.ts';
import { NIGHT_MINUTES } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { NIGHT } from '../night/night-data.ts';
import { LETTING_GO } from '../night/weeks.ts';
import { Frame, marginAt } from './frame.tsx';
import { strands } from './strands.ts';

/** Question of a card, and the claim that answers it (docs/claims.md). `turned`: the claim says that it does not
 * help. */
interface Way {
  readonly kind: MoveKind;
  /** People of the step: the one who reaches, the one who steps back. */
  readonly by: readonly (0 | 1)[];
  readonly claim: string;
  readonly turned?: true;
  readonly says: 'nearer' | 'relaxes' | 'lasts' | 'less' | 'passes' | 'nothing' | 'again';
}

export const WAYS: readonly Way[] = [
  { kind: 'warm-break', by: [0], claim: 'backing-off', says: 'nearer' },
  { kind: 'small-bids', by: [1], claim: 'coming-near-relaxes', says: 'relaxes' },
  { kind: 'talking', by: [0, 1], claim: 'talking-changes-nothing', turned: true, says: 'nothing' },
  { kind: 'staying-present', by: [1], claim: 'presence-lasts', says: 'lasts' },
  { kind: 'self-soothing', by: [0], claim: 'bearing-the-gap', says: 'lasts' },
  { kind: 'life-outside', by: [0], claim: 'life-outside', says: 'lasts' },
  { kind: 'softened-request', by: [0], claim: 'softened-request', says: 'lasts' },
  { kind: 'promised-answer', by: [1], claim: 'promised-answer', says: 'lasts' },
  { kind: 'insight', by: [0, 1], claim: 'insight-is-not-enough', turned: true, says: 'again' },
  { kind: 'cold-break', by: [0], claim: 'cold-is-less-contact', turned: true, says: 'less' },
  { kind: 'grand-gesture', by: [1], claim: 'grand-passes', turned: true, says: 'passes' },
];

/** Pairs of a hundred inside the rope and outside it. */
export function sharesOf({ kind, claim, turned }: Way): { readonly stay: number; readonly part: number } {
  if (kind === 'warm-break') return { stay: LETTING_GO.nearer, part: LETTING_GO.not };
  const holds = Math.round(100 * claimShare(claim).share);
  return turned ? { stay: 100 - holds, part: holds } : { stay: holds, part: 100 - holds };
}

const KINDS = ['none', ...WAYS.map(({ kind }) => kind)] as const;
const FIRST = 3;
const HEIGHT = 300;

/** Cards to lay on tonight, and a hundred pairs as strands. */
export function WaysOut(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [kind, setKind] = useFragmentChoice('way', 'none', KINDS);
  const [all, setAll] = useState(() => WAYS.findIndex(way => way.kind === kind) >= FIRST);
  const people = castOf();
  const [one, other] = people;
  const way = WAYS.find(one => one.kind === kind);
  const margin = marginAt(width);
  const shares = way === undefined ? null : sharesOf(way);
  return (
    <Frame
      name={say('chapters-ways')}
      sentence={
        way === undefined || shares === null ? (
          say('chapters-ways-drop')
        ) : way.says === 'nearer' ? (
          <Said id="chapters-way-nearer" args={{ one, other, ...shares }} />
        ) : way.says === 'relaxes' ? (
          <Said id="chapters-way-relaxes" args={{ one, other, ...shares }} />
        ) : (
          say(`chapters-way-${way.says}`, { way: say(`chapters-ways-${way.kind}`), ...shares })
        )
      }
      stage={stage}
      at={4}
      next="#yours"
      actions={
        <button type="button" className="quietly" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'chapters-ways-fewer' : 'chapters-ways-more')}
        </button>
      }
      note={
        <>
          {way !== undefined && (
            <>
              <p>
                {say('chapters-ways-note')} {say(`chapters-${CARDS.find(card => card.kind === way.kind)!.grade}`)}
              </p>
              <p>
                {say(`chapters-does-${way.kind}`)} {say(`chapters-note-${way.kind}`)}
              </p>
            </>
          )}
          <a href="#watch/curious">{say('chapters-curious')}</a>
        </>
      }
      table={
        <Numbers
          summary={say('score-table-show')}
          caption={say('chapters-ways-note')}
          head={[say('chapters-ways'), say('chapters-ways-closer'), say('chapters-ways-apart')]}
          rows={WAYS.map(one => {
            const { stay, part } = sharesOf(one);
            return [say(`chapters-ways-${one.kind}`), `${stay}`, `${part}`];
          })}
        />
      }
      picture={<Rope width={width} margin={margin} shares={shares} way={way} />}
    >
      <div className="hand">
        {(all ? WAYS : WAYS.slice(0, FIRST)).map(one => (
          <WayCard key={one.kind} way={one} laid={one.kind === kind} stage={stage} lay={() => setKind(one.kind)} />
        ))}
      </div>
    </Frame>
  );
}

function Rope({
  width,
  margin,
  shares,
  way,
}: {
  readonly width: number;
  readonly margin: number;
  readonly shares: ReturnType<typeof sharesOf> | null;
  readonly way: Way | undefined;
}): ReactNode {
  const { say } = useWords();
  const tonight = Math.round(width * 0.28);
  const middle = HEIGHT / 2;
  const base = [middle - 18, middle + 18] as const;
  const stay = shares?.stay ?? null;
  const rope = useMemo(
    () => (stay === null ? null : strands({ from: tonight, to: width, middle, spread: middle - 14, stay })),
    [stay, tonight, width, middle],
  );
  return (
    <svg
      className="score days rope"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={shares === null ? say('chapters-ways-drop') : say('chapters-ways-says', shares)}
    >
      <defs>
        <linearGradient id="evening">
          <stop className="night" offset="0.2" />
          <stop className="late" offset="0.46" />
          <stop className="dusk" offset="0.66" />
          <stop className="day" offset="0.9" />
        </linearGradient>
        {(['one', 'two'] as const).map(of => (
          <linearGradient key={of} id={`strand-${of}`} gradientUnits="userSpaceOnUse" x1={0} x2={width} y1={0} y2={0}>
            <stop className={`night-${of}`} offset="0.4" />
            <stop className={`day-${of}`} offset="0.62" />
          </linearGradient>
        ))}
      </defs>
      <rect className="ground" width={width} height={HEIGHT} fill="url(#evening)" />
      <g className="at-night">
        <g className="staves">
          {base
            .flatMap((at, of) => [0, 14, 28].map(by => at + (of === 0 ? -by : by)))
            .map(at => (
              <line key={at} x1={0} x2={tonight} y1={at} y2={at} />
            ))}
        </g>
        {([0, 1] as const).map(of => (
          <g key={of} className={of === 0 ? 'of-one' : 'of-two'}>
            <path
              className="day"
              d={NIGHT.messages
                .filter(([who]) => who === of)
                .map(
                  ([, minutes]) =>
                    `M${((minutes / NIGHT_MINUTES) * (tonight - 8)).toFixed(1)} ${base[of]}v${of === 0 ? -24 : 24}`,
                )
                .join('')}
            />
          </g>
        ))}
        <text className="clock" x={margin} y={22}>
          {say('chapters-ways-tonight')}
        </text>
      </g>
      {rope !== null && (
        <g className="strands" key={way?.kind}>
          {([0, 1] as const).map(of => (
            <g key={of} stroke={`url(#strand-${of === 0 ? 'one' : 'two'})`}>
              <path className="parted" d={rope[of].parted} />
              <path className="roped" d={rope[of].roped} />
            </g>
          ))}
        </g>
      )}
      <text className="clock" x={width - margin} y={22} textAnchor="end">
        {say('chapters-ways-later')}
      </text>
      {shares !== null && (
        <text className="note" x={width - margin} y={HEIGHT - 12} textAnchor="end">
          {shares.stay} {say('chapters-ways-closer')} · {shares.part} {say('chapters-ways-apart')}
        </text>
      )}
    </svg>
  );
}

/** A card to drag onto tonight, or to tap. */
function WayCard({
  way: { kind, by },
  laid,
  stage,
  lay,
}: {
  readonly way: Way;
  readonly laid: boolean;
  readonly stage: ReturnType<typeof useWidth<HTMLDivElement>>[0];
  readonly lay: () => void;
}): ReactNode {
  const { say } = useWords();
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [by_, setBy] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const moved = (event: PointerEvent): void => {
    if (from.current !== null) setBy({ x: event.clientX - from.current.x, y: event.clientY - from.current.y });
  };
  const dropped = (event: PointerEvent): void => {
    const box = stage.current?.getBoundingClientRect();
    if (from.current !== null && box !== undefined && event.clientY < box.bottom && event.clientY > box.top) lay();
    from.current = null;
    setBy(null);
  };
  return (
    <button
      type="button"
      className={laid ? 'lay laid' : 'lay'}
      aria-pressed={laid}
      style={by_ === null ? undefined : { transform: `translate(${by_.x}px, ${by_.y}px) rotate(-4deg)`, zIndex: 2 }}
      onClick={lay}
      onPointerDown={event => {
        from.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={moved}
      onPointerUp={dropped}
      onPointerCancel={() => {
        from.current = null;
        setBy(null);
      }}
    >
      <span className="of-whom" aria-hidden="true">
        {by.map(of => (
          <i key={of} className={`person ${of === 0 ? 'of-one full' : 'of-two'}`} />
        ))}
      </span>
      <span className="way">{say(`chapters-ways-${kind}`)}</span>
    </button>
  );
}

import { memo, type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Side, SIDES } from '../../../../src/base/index.ts';
import { CARDS } from '../../../../src/moves/index.ts';
import { claimOfHundred, type MoveKind } from '../../../../src/model/index.ts';
import { useStill } from '../../../controls/use-still.ts';
import { useWidth } from '../../../controls/use-width.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Said, useWords } from '../../../controls/words.tsx';
import { useFragmentChoice } from '../fragment.ts';
import { NIGHT_MINUTES } from '../night/evening.ts';
import { castOf } from '../night/night.ts';
import { NIGHT } from '../night/night-data.ts';
import { LETTING_GO } from '../night/weeks.ts';
import { Frame, marginAt } from './frame.tsx';
import { strands, strandsOf } from './strands.ts';

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
  const holds = claimOfHundred(claim);
  return turned ? { stay: 100 - holds, part: holds } : { stay: holds, part: 100 - holds };
}

/** What the strands inside the rope and outside it stand for: each card asks its own question. */
const ropeOf = (way: Way) => ({ says: way.says, ...sharesOf(way) });

const KINDS = ['none', ...WAYS.map(({ kind }) => kind)] as const;
const FIRST = 3;
const HEIGHT = 300;

/** Cards to lay on tonight, and a hundred pairs as strands. */
export function WaysOut(): ReactNode {
  const { say } = useWords();
  const [stage, width] = useWidth<HTMLDivElement>();
  const [kind, setKind] = useFragmentChoice('way', 'none', KINDS);
  const [all, setAll] = useState(() => WAYS.findIndex(way => way.kind === kind) >= FIRST);
  const way = WAYS.find(one => one.kind === kind);
  return (
    <Frame
      name={say('chapters-ways')}
      sentence={way === undefined ? say('chapters-ways-drop') : <Sentence way={way} />}
      under={
        way !== undefined && (
          <>
            {say('chapters-ways-model')} {say(`chapters-${CARDS.find(card => card.kind === way.kind)!.grade}`)}
          </>
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
              <p>{say('chapters-ways-note')}</p>
              <p>
                {say(`chapters-does-${way.kind}`)}{' '}
                {say(`chapters-note-${way.kind}`, { count: claimOfHundred('small-beats-grand') })}
              </p>
            </>
          )}
          <a href="#watch/curious">{say('chapters-curious')}</a>
        </>
      }
      table={TABLE}
      picture={<Rope width={width} way={way} />}
    >
      <div className="hand">
        {(all ? WAYS : WAYS.slice(0, FIRST)).map(one => (
          <WayCard key={one.kind} way={one} laid={one.kind === kind} stage={stage} lay={setKind} />
        ))}
      </div>
    </Frame>
  );
}

function Sentence({ way }: { readonly way: Way }): ReactNode {
  const { say } = useWords();
  const [one, other] = castOf();
  const shares = sharesOf(way);
  if (way.says === 'nearer' || way.says === 'relaxes')
    return <Said id={`chapters-way-${way.says}`} args={{ one, other, ...shares }} />;
  return say(`chapters-way-${way.says}`, { way: say(`chapters-ways-${way.kind}`), ...shares });
}

function WaysTable(): ReactNode {
  const { say } = useWords();
  return (
    <Numbers
      summary={say('score-table-show')}
      caption={say('chapters-ways-note')}
      head={[say('chapters-ways'), say('chapters-ways-of-hundred')]}
      rows={WAYS.map(one => [say(`chapters-ways-${one.kind}`), say('chapters-ways-rope', ropeOf(one))])}
    />
  );
}
const TABLE = <WaysTable />;

const MIDDLE = HEIGHT / 2;
const tonightAt = (width: number): number => Math.round(width * 0.28);

/** The night, and out of it a hundred strands of each, in the rope or away from it. */
function Rope({ width, way }: { readonly width: number; readonly way: Way | undefined }): ReactNode {
  const { say } = useWords();
  const shares = way === undefined ? null : sharesOf(way);
  const all = useMemo(
    () => strands({ from: tonightAt(width), to: width, middle: MIDDLE, spread: MIDDLE - 14 }),
    [width],
  );
  const margin = marginAt(width);
  const still = useStill();
  const drawn = useRef<SVGGElement>(null);
  // No new element a card: every rule with `:has` would look at the whole page again.
  useEffect(() => {
    if (!still && way !== undefined)
      drawn.current?.animate({ opacity: [0, 1] }, { duration: 900, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' });
  }, [still, way]);
  return (
    <svg
      className="score days rope"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={shares === null ? say('chapters-ways-drop') : say('chapters-ways-says', shares)}
    >
      <Tonight width={width} />
      <g className="strands" ref={drawn}>
        {SIDES.map(of => {
          const { parted, roped } = shares === null ? NONE : strandsOf(all[of], shares.stay);
          return (
            <g key={of} stroke={`url(#strand-${NUMBERED[of]})`}>
              <path className="parted" d={parted} />
              <path className="roped" d={roped} />
            </g>
          );
        })}
      </g>
      <text className="clock" x={width - margin} y={22} textAnchor="end">
        {say('chapters-ways-later')}
      </text>
      <text className="note" x={width - margin} y={HEIGHT - 12} textAnchor="end">
        {way !== undefined && say('chapters-ways-rope', ropeOf(way))}
      </text>
    </svg>
  );
}

const NONE = { roped: '', parted: '' } as const;
const NUMBERED = ['one', 'two'] as const;

/** The ground from night to day, and the messages of tonight. */
const Tonight = memo(({ width }: { readonly width: number }): ReactNode => {
  const { say } = useWords();
  const tonight = tonightAt(width);
  const base = [MIDDLE - 18, MIDDLE + 18] as const;
  const ticks = (of: Side): string =>
    NIGHT.messages
      .filter(([who]) => who === of)
      .map(([, minutes]) => {
        const at = (minutes / NIGHT_MINUTES) * (tonight - 8);
        return `M${at.toFixed(1)} ${base[of]}v${of === 0 ? -24 : 24}`;
      })
      .join('');
  return (
    <>
      <defs>
        <linearGradient id="evening">
          <stop className="night" offset="0.2" />
          <stop className="late" offset="0.46" />
          <stop className="dusk" offset="0.66" />
          <stop className="day" offset="0.9" />
        </linearGradient>
        {NUMBERED.map(of => (
          <linearGradient key={of} id={`strand-${of}`} gradientUnits="userSpaceOnUse" x1={0} x2={width} y1={0} y2={0}>
            <stop className={`night-${of}`} offset="0.4" />
            <stop className={`day-${of}`} offset="0.62" />
          </linearGradient>
        ))}
      </defs>
      <rect className="ground" width={width} height={HEIGHT} fill="url(#evening)" />
      <g className="at-night">
        <g className="staves">
          {SIDES.flatMap(of => [0, 14, 28].map(by => base[of] + (of === 0 ? -by : by))).map(at => (
            <line key={at} x1={0} x2={tonight} y1={at} y2={at} />
          ))}
        </g>
        {SIDES.map(of => (
          <g key={of} className={`of-${NUMBERED[of]}`}>
            <path className="day" d={ticks(of)} />
          </g>
        ))}
        <text className="clock" x={marginAt(width)} y={22}>
          {say('chapters-ways-tonight')}
        </text>
      </g>
    </>
  );
});

/** A card to drag onto tonight, or to tap. */
const WayCard = memo(
  ({
    way: { kind, by },
    laid,
    stage,
    lay,
  }: {
    readonly way: Way;
    readonly laid: boolean;
    readonly stage: ReturnType<typeof useWidth<HTMLDivElement>>[0];
    readonly lay: (kind: MoveKind) => void;
  }): ReactNode => {
    const { say } = useWords();
    const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
    const [by_, setBy] = useState<{ readonly x: number; readonly y: number } | null>(null);
    const moved = (event: PointerEvent): void => {
      if (from.current !== null) setBy({ x: event.clientX - from.current.x, y: event.clientY - from.current.y });
    };
    const dropped = (event: PointerEvent): void => {
      const box = stage.current?.getBoundingClientRect();
      if (from.current !== null && box !== undefined && event.clientY < box.bottom && event.clientY > box.top)
        lay(kind);
      from.current = null;
      setBy(null);
    };
    return (
      <button
        type="button"
        className={laid ? 'lay laid' : 'lay'}
        aria-pressed={laid}
        style={by_ === null ? undefined : { transform: `translate(${by_.x}px, ${by_.y}px) rotate(-4deg)`, zIndex: 2 }}
        onClick={() => lay(kind)}
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
  },
);

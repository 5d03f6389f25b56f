import { type ReactNode, useContext } from 'react';
import { complement, type Interval } from '../../../../src/base/index.ts';
import { textWidth } from '../../../../src/story/index.ts';
import type { QuietHours, View } from '../../../worker/session/view.ts';
import { CoverageStrip } from '../../../pictures/coverage-strip.tsx';
import { HowCounted } from '../how-counted.tsx';
import { Fold } from '../../../controls/fold.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import type { PageProps } from '../../../state/page.ts';
import { across } from '../../../pictures/path.ts';
import { nameWithin, safeName } from '../../../controls/safe-text.ts';
import { monthTicks, percentOf, rangeOf, spanOf } from '../../../controls/say.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import type { Speaker } from '../../../../src/words/index.ts';
import { spread } from '../../../pictures/spread.ts';
import { Numbers, Table } from '../../../controls/table.tsx';
import { Threads } from '../../../pictures/trajectories.tsx';
import { useWidth } from '../../../controls/use-width.ts';

export function Ribbon({ view }: { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const fitted = view.threads.t.length > 1;
  const { t, draws } = fitted ? view.threads : view.counted;
  const usual = ([0, 1] as const).map(of => {
    const middle = t.map((_, i) => across(draws[of], i, 0.5)).filter(value => Number.isFinite(value));
    return { low: Math.min(...middle), high: Math.max(...middle) };
  });
  const [a, b] = ([0, 1] as const).map(person => ({ person, name: safeName(view.people[person].name) }));
  const summary = say('yours-times-says', {
    dates: spanOf(words, view.from, view.to),
    a: a!,
    lowA: usual[0]!.low,
    highA: usual[0]!.high,
    b: b!,
    lowB: usual[1]!.low,
    highB: usual[1]!.high,
  });
  const step = Math.max(1, Math.floor(t.length / 16));
  return (
    <figure>
      <Threads
        t={t}
        draws={draws}
        ticks={monthTicks(words, view.from, view.to)}
        blanks={blanksOf(view)}
        unit={say('yours-times-unit')}
        summary={summary}
      />
      <CoverageStrip channels={view.channels} from={t[0] ?? view.from} to={t.at(-1) ?? view.to} />
      <figcaption>
        {say(fitted ? 'yours-times-caption' : 'yours-times-counted')} {summary}
      </figcaption>
      <Numbers
        caption={say('yours-times-table')}
        head={[say('yours-from'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={t
          .map((at, i) => [at, i] as const)
          .filter(([, i]) => i % step === 0)
          .map(([at, i]) => [words.date(at), ...([0, 1] as const).map(of => course(words, draws[of], i))])}
      />
    </figure>
  );
}

const course = ({ say }: Speaker, draws: readonly (readonly number[])[], i: number): string => {
  const middle = across(draws, i, 0.5);
  if (!Number.isFinite(middle)) return say('score-no-record');
  return say('yours-middle-range', { middle, low: across(draws, i, 0.1), high: across(draws, i, 0.9) });
};

/** Gaps between the spans of coverage, inside the record. */
function blanksOf(view: View): readonly { readonly from: number; readonly to: number }[] {
  const blanks: { from: number; to: number }[] = [];
  for (let i = 1; i < view.coverage.length; i++)
    blanks.push({ from: view.coverage[i - 1]!.to, to: view.coverage[i]!.from });
  return blanks.filter(blank => blank.to - blank.from > 86_400);
}

/** Share of silences that the first person ended, by their length. */
function FirstPicture({ view, width }: { readonly view: View; readonly width: number }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [one, other] = useContext(Names);
  const rows = view.initiation;
  const left = 84;
  const right = width - 10;
  const height = 34 + rows.length * 40;
  const x = (share: number): number => left + (right - left) * (1 - share);
  const share = (interval: Interval): string => rangeOf(words, interval, part => percentOf(words, part));
  const always = (person: 0 | 1, name: string): string => say('yours-first-always', { one: { person, name } });
  const half = width > 460 ? say('yours-first-half') : '';
  const room = width / 2 - 12 - textWidth(half, 13) / 2 - textWidth(always(0, ''), 15);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      height={height}
      role="img"
      aria-label={say('yours-first-says', {
        one: { person: 0, name: safeName(one) },
        shares: rows.map(row =>
          say('yours-first-after', { share: share(row.shareOfFirst), silence: gapWords(words, row.gapHours) }),
        ),
      })}
    >
      <line className="guide" x1={x(0.5)} x2={x(0.5)} y1={22} y2={height - 8} />
      <text className="label fill-one" x={0} y={14}>
        {always(0, nameWithin(one, room, 15))}
      </text>
      <text x={x(0.5)} y={14} textAnchor="middle">
        {half}
      </text>
      <text className="label fill-two" x={right} y={14} textAnchor="end">
        {always(1, nameWithin(other, room, 15))}
      </text>
      {rows.map((row, i) => {
        const y = 44 + i * 40;
        return (
          <g key={row.gapHours}>
            <line className="axis" x1={left} x2={right} y1={y} y2={y} />
            <text x={0} y={y + 4}>
              {gapWords(words, row.gapHours)}
            </text>
            {spread(row.shareOfFirst).map((share, k) => (
              <circle key={k} className="could" cx={x(share)} cy={y} r={5} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

export function Initiation({ view, ...props }: PageProps & { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const rows = view.initiation;
  const [ref, width] = useWidth<HTMLDivElement>();
  if (rows.length === 0) return null;
  const share = (interval: Interval): string => rangeOf(words, interval, one => percentOf(words, one));
  return (
    <Fold title={say('yours-first')}>
      <p>{say('yours-first-lead')}</p>
      <figure ref={ref}>
        <FirstPicture view={view} width={width} />
        <figcaption>
          <Opening view={view} />
        </figcaption>
      </figure>
      <Numbers
        caption={say('yours-first-table')}
        head={[say('yours-silence'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={rows.map(row => [
          gapWords(words, row.gapHours),
          share(row.shareOfFirst),
          share(complement(row.shareOfFirst)),
        ])}
      />
      <HowCounted measure="opening" {...props} />
    </Fold>
  );
}

const gapWords = ({ duration }: Speaker, hours: number): string => duration(hours * 3600, 'short');

function Opening({ view: { opensMore, people } }: { readonly view: View }): ReactNode {
  const { say } = useWords();
  if (opensMore === null) return say('yours-first-unclear');
  const [one, other] = ([opensMore, 1 - opensMore] as (0 | 1)[]).map(person => ({ person, name: people[person].name }));
  return <Said id="yours-first-clear" args={{ one: one!, other: other! }} />;
}

export function Answers({ view, ...props }: PageProps & { readonly view: View }): ReactNode {
  const { say } = useWords();
  if (view.answers.length === 0) return null;
  return (
    <Fold title={say('yours-answers')}>
      <p>{say('yours-answers-lead')}</p>
      <Table
        label={say('yours-answers')}
        head={[
          <span key="measure" className="unseen">
            {say('yours-measure')}
          </span>,
          <Name key="one" of={0} />,
          <Name key="two" of={1} />,
        ]}
        rows={view.answers.map(row => [
          <>
            {say(row.label)}
            <span className="quiet block">{say(row.note)}</span>
          </>,
          say(row.of[0]),
          say(row.of[1]),
        ])}
      />
      {view.answers.map(
        (row, i) =>
          view.answers.findIndex(one => one.measure === row.measure) === i && (
            <HowCounted
              key={row.measure}
              measure={row.measure}
              title={say('yours-counted-of', { label: row.label })}
              {...props}
            />
          ),
      )}
    </Fold>
  );
}

export function Quiet({ view }: { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const left = 4;
  const right = width - 4;
  const x = (hour: number): number => left + ((right - left) * hour) / 24;
  if (view.quiet.every(hours => hours === null)) return null;
  return (
    <Fold title={say('yours-asleep')}>
      <p>{say('yours-asleep-lead')}</p>
      <ul>
        {([0, 1] as const).map(of => (
          <li key={of}>
            <Name of={of} />: {quietWords(words, view.quiet[of])}
          </li>
        ))}
      </ul>
      <figure ref={ref}>
        <Names.Consumer>
          {names => (
            <svg viewBox={`0 0 ${width} 96`} height={96} aria-hidden="true">
              {([0, 1] as const).map(of => {
                const y = 8 + of * 34;
                return (
                  <g key={of}>
                    <line className="axis" x1={left} x2={right} y1={y + 12} y2={y + 12} />
                    {pieces(view.quiet[of]).map(([from, to]) => (
                      <rect
                        key={from}
                        className={of === 0 ? 'wash-one' : 'wash-two'}
                        x={x(from)}
                        y={y}
                        width={x(to) - x(from)}
                        height={24}
                        rx={4}
                      />
                    ))}
                    <text className={`label fill-${of === 0 ? 'one' : 'two'}`} x={x(12)} y={y + 17} textAnchor="middle">
                      {nameWithin(names[of], width - 16, 15)}
                    </text>
                  </g>
                );
              })}
              {[0, 6, 12, 18, 24].map(hour => (
                <text key={hour} x={x(hour)} y={92} textAnchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}>
                  {clock(words, hour)}
                </text>
              ))}
            </svg>
          )}
        </Names.Consumer>
      </figure>
    </Fold>
  );
}

const clock = ({ date }: Speaker, hour: number): string => (hour === 24 ? '24:00' : date(hour * 3600, 'clock'));
const quietWords = (words: Speaker, hours: QuietHours | null): string =>
  hours === null
    ? words.say('yours-asleep-none')
    : words.say('yours-asleep-from', { from: clock(words, hours.from), to: clock(words, hours.to) });
const pieces = (hours: QuietHours | null): readonly (readonly [number, number])[] =>
  hours === null
    ? []
    : hours.from <= hours.to
      ? [[hours.from, hours.to]]
      : [
          [hours.from, 24],
          [0, hours.to],
        ];

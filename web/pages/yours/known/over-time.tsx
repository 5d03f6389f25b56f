import type { ReactNode } from 'react';
import { complement } from '../../../../src/base/index.ts';
import type { QuietHours, View } from '../../../worker/session/view.ts';
import { CoverageStrip } from '../../../pictures/coverage-strip.tsx';
import { HowCounted } from '../how-counted.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import type { PageProps } from '../../../state/page.ts';
import { across } from '../../../pictures/path.ts';
import { safeName } from '../../../controls/safe-text.ts';
import { day, monthTicks, percent, range } from '../../../controls/say.ts';
import { spread } from '../../../pictures/spread.ts';
import { Numbers } from '../../../controls/table.tsx';
import { Threads } from '../../../pictures/threads.tsx';
import { useWidth } from '../../../controls/use-width.ts';
import { words } from '../../../words/en.ts';

export function Ribbon({ view }: { readonly view: View }): ReactNode {
  const fitted = view.threads.t.length > 1;
  const { t, draws } = fitted ? view.threads : view.counted;
  const usual = ([0, 1] as const).map(of => {
    const middle = t.map((_, i) => across(draws[of], i, 0.5)).filter(value => Number.isFinite(value));
    return { low: Math.min(...middle), high: Math.max(...middle) };
  });
  const [one, two] = view.people.map(person => safeName(person.name));
  const summary = `Turns a day from ${day(view.from)} to ${day(view.to)}. ${one} moved between about ${usual[0]!.low.toFixed(1)} and ${usual[0]!.high.toFixed(1)} a day, ${two} between about ${usual[1]!.low.toFixed(1)} and ${usual[1]!.high.toFixed(1)}.`;
  const step = Math.max(1, Math.floor(t.length / 16));
  return (
    <figure>
      <Threads
        t={t}
        draws={draws}
        ticks={monthTicks(view.from, view.to)}
        blanks={blanksOf(view)}
        unit="turns a day"
        summary={summary}
      />
      <CoverageStrip channels={view.channels} from={t[0] ?? view.from} to={t.at(-1) ?? view.to} />
      <figcaption>
        {fitted ? words.rhythm.caption : words.rhythm.counted} {summary}
      </figcaption>
      <Numbers
        caption="Turns a day: the middle course, and the range of 8 in 10 courses"
        head={['From', <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={t
          .map((at, i) => [at, i] as const)
          .filter(([, i]) => i % step === 0)
          .map(([at, i]) => [day(at), ...([0, 1] as const).map(of => course(draws[of], i))])}
      />
    </figure>
  );
}

const course = (draws: readonly (readonly number[])[], i: number): string => {
  const middle = across(draws, i, 0.5);
  if (!Number.isFinite(middle)) return 'no record';
  return `${middle.toFixed(1)} (${across(draws, i, 0.1).toFixed(1)} to ${across(draws, i, 0.9).toFixed(1)})`;
};

/** What lies between the stretches of coverage, inside the record. */
function blanksOf(view: View): readonly { readonly from: number; readonly to: number }[] {
  const blanks: { from: number; to: number }[] = [];
  for (let i = 1; i < view.coverage.length; i++)
    blanks.push({ from: view.coverage[i - 1]!.to, to: view.coverage[i]!.from });
  return blanks.filter(blank => blank.to - blank.from > 86_400);
}

export function Initiation({ view, ...props }: PageProps & { readonly view: View }): ReactNode {
  const rows = view.initiation;
  const [ref, width] = useWidth<HTMLDivElement>();
  if (rows.length === 0) return null;
  const left = 84;
  const right = width - 10;
  const height = 34 + rows.length * 40;
  const x = (share: number): number => left + (right - left) * (1 - share);
  return (
    <section>
      <h2>{words.rhythm.opens}</h2>
      <p>{words.rhythm.opensLead}</p>
      <figure ref={ref}>
        <Names.Consumer>
          {([one, two]) => (
            <svg
              viewBox={`0 0 ${width} ${height}`}
              height={height}
              role="img"
              aria-label={`Share of conversations that ${safeName(one)} opened: ${rows.map(row => `${range(row.shareOfFirst, percent)} after ${gapWords(row.gapHours)}`).join('; ')}.`}
            >
              <line className="guide" x1={x(0.5)} x2={x(0.5)} y1={22} y2={height - 8} />
              <text className="label fill-one" x={left} y={14}>
                {safeName(one)} always
              </text>
              <text x={x(0.5)} y={14} textAnchor="middle">
                {width > 460 ? 'half and half' : ''}
              </text>
              <text className="label fill-two" x={right} y={14} textAnchor="end">
                {safeName(two)} always
              </text>
              {rows.map((row, i) => {
                const y = 44 + i * 40;
                return (
                  <g key={row.gapHours}>
                    <line className="axis" x1={left} x2={right} y1={y} y2={y} />
                    <text x={0} y={y + 4}>
                      {gapWords(row.gapHours)}
                    </text>
                    {spread(row.shareOfFirst).map((share, k) => (
                      <circle key={k} className="could" cx={x(share)} cy={y} r={5} />
                    ))}
                  </g>
                );
              })}
            </svg>
          )}
        </Names.Consumer>
        <figcaption>{openingWords(view)}</figcaption>
      </figure>
      <Numbers
        caption="Share of conversations opened, after several lengths of silence"
        head={['Silence', <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={rows.map(row => [
          gapWords(row.gapHours),
          range(row.shareOfFirst, percent),
          range(complement(row.shareOfFirst), percent),
        ])}
      />
      <HowCounted measure="opening" {...props} />
    </section>
  );
}

const gapWords = (hours: number): string =>
  hours < 1 ? `${Math.round(hours * 60)} minutes` : hours === 1 ? '1 hour' : `${hours} hours`;

function openingWords(view: View): ReactNode {
  if (view.opensMore === null)
    return 'The side is not clear at every length, so this record does not tell who opens more.';
  return (
    <>
      At every length looked at, the first word came more often from <Name of={view.opensMore} /> and the answer more
      often from <Name of={view.opensMore === 0 ? 1 : 0} />.
    </>
  );
}

export function Answers({ view, ...props }: PageProps & { readonly view: View }): ReactNode {
  if (view.answers.length === 0) return null;
  return (
    <section>
      <h2>{words.rhythm.answers}</h2>
      <p>{words.rhythm.answersLead}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table" tabIndex={0} aria-label={words.rhythm.answers}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Measure</span>
              </th>
              <th scope="col">
                <Name of={0} />
              </th>
              <th scope="col">
                <Name of={1} />
              </th>
            </tr>
          </thead>
          <tbody>
            {view.answers.map(row => (
              <tr key={row.label}>
                <th scope="row">
                  {row.label}
                  {row.note !== '' && <span className="quiet block">{row.note}</span>}
                </th>
                <td>{row.of[0]}</td>
                <td>{row.of[1]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {view.answers.map(
        (row, i) =>
          view.answers.findIndex(one => one.measure === row.measure) === i && (
            <HowCounted key={row.measure} measure={row.measure} title={`${row.label} …`} {...props} />
          ),
      )}
    </section>
  );
}

export function Quiet({ view }: { readonly view: View }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>();
  const left = 4;
  const right = width - 4;
  const x = (hour: number): number => left + ((right - left) * hour) / 24;
  if (view.quiet.every(hours => hours === null)) return null;
  return (
    <section>
      <h2>{words.rhythm.quiet}</h2>
      <p>{words.rhythm.quietLead}</p>
      <ul>
        {([0, 1] as const).map(of => (
          <li key={of}>
            <Name of={of} />: {quietWords(view.quiet[of])}
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
                      {safeName(names[of])}
                    </text>
                  </g>
                );
              })}
              {[0, 6, 12, 18, 24].map(hour => (
                <text key={hour} x={x(hour)} y={92} textAnchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}>
                  {hour}:00
                </text>
              ))}
            </svg>
          )}
        </Names.Consumer>
      </figure>
    </section>
  );
}

const clock = (hour: number): string =>
  `${Math.floor(hour)}:${String(Math.round((hour - Math.floor(hour)) * 60)).padStart(2, '0')}`;
const quietWords = (hours: QuietHours | null): string =>
  hours === null ? 'no stretch that is clearly quiet' : `mostly quiet from ${clock(hours.from)} to ${clock(hours.to)}`;
const pieces = (hours: QuietHours | null): readonly (readonly [number, number])[] =>
  hours === null
    ? []
    : hours.from <= hours.to
      ? [[hours.from, hours.to]]
      : [
          [hours.from, 24],
          [0, hours.to],
        ];

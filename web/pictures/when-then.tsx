import type { ReactNode } from 'react';
import type { View } from '../worker/view.ts';
import { Dots } from './dots.tsx';
import { Name } from '../controls/name.tsx';
import { range } from '../controls/say.ts';
import { Numbers } from '../controls/table.tsx';

const within = (seconds: number): string =>
  seconds < 3600
    ? `${Math.round(seconds / 60)} minutes`
    : seconds === 3600
      ? 'an hour'
      : `${Math.round(seconds / 3600)} hours`;
const inTen = (share: number): string => `${Math.round(10 * share)} in 10`;

/** "When X, then Y" in counts of ten, asked both ways, at the same time for both. */
export function WhenThen({ view }: { readonly view: View }): ReactNode {
  const shown = view.panels.filter(panel => panel.of.some(of => of.after.within.some(at => at !== null)));
  return shown.map(panel => {
    const k = Math.max(0, panel.seconds.indexOf(3600));
    const several = panel.id === 'after-several';
    return (
      <figure key={panel.id} className="when-then">
        <div className="pair">
          {([0, 1] as const).map(of => {
            const { after, otherwise } = panel.of[of];
            const other = of === 0 ? 1 : 0;
            return (
              <div className="side" key={of}>
                <p>
                  {several ? (
                    <>
                      Of ten waiting moments, <Name of={of} /> wrote within {within(panel.seconds[k]!)}
                    </>
                  ) : (
                    <>
                      Of ten own turns, <Name of={of} /> wrote again within {within(panel.seconds[k]!)}, had no answer
                      come
                    </>
                  )}
                </p>
                <Row
                  at={after.within[k] ?? null}
                  label={
                    several ? (
                      <>
                        after three or more in a row from <Name of={other} />
                      </>
                    ) : (
                      <>
                        after <Name of={other} /> had been quiet for twelve waking hours or more
                      </>
                    )
                  }
                />
                <Row
                  at={otherwise.within[k] ?? null}
                  label={
                    several ? (
                      <>
                        after a single one from <Name of={other} />
                      </>
                    ) : (
                      <>
                        after <Name of={other} /> had been quiet for two to six waking hours
                      </>
                    )
                  }
                />
              </div>
            );
          })}
        </div>
        <Numbers
          caption={
            several
              ? 'Share who had written by then, likely range: after several messages in a row, and after one'
              : 'Share who had written again by then, likely range: after a long quiet of the other, and after a short one'
          }
          head={[
            'Within',
            ...([0, 1] as const).flatMap(of => [
              <span key={`${of}a`}>
                <Name of={of} />, {several ? 'after several' : 'after a long quiet'}
              </span>,
              <span key={`${of}b`}>
                <Name of={of} />, {several ? 'after one' : 'after a short quiet'}
              </span>,
            ]),
          ]}
          rows={panel.seconds.map((seconds, i) => [
            within(seconds),
            ...([0, 1] as const).flatMap(of =>
              [panel.of[of].after, panel.of[of].otherwise].map(half => {
                const at = half.within[i] ?? null;
                return at === null ? 'too few to say' : range(at, inTen);
              }),
            ),
          ])}
        />
      </figure>
    );
  });
}

function Row({
  at,
  label,
}: {
  readonly at: View['panels'][0]['of'][0]['after']['within'][0];
  readonly label: ReactNode;
}): ReactNode {
  return (
    <p className="ten">
      {at === null ? (
        <span className="quiet">too few to say, </span>
      ) : (
        <>
          <Dots full={Math.round(10 * at.median)} />
          <span className="numbers">{inTen(at.median)}</span>{' '}
        </>
      )}
      <span className="quiet">{label}</span>
    </p>
  );
}

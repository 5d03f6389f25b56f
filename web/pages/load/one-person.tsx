import { type ReactNode, useState } from 'react';
import type { ReadReport, Settings } from '../../worker/protocol.ts';
import { words } from '../../words/en.ts';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { number } from '../../controls/say.ts';

const answerOf = (same: readonly string[]): string => same.join('\n');

/** Who is one person under two names: suggested with its reason, joined by a yes, taken back at any time. */
export function OnePerson({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const { settings } = state.look;
  const open = report.suggestions.filter(({ same }) => !settings.notSame.includes(answerOf(same)));
  // Who the two are is asked anew: a name that stood for one of them may now stand for both.
  const again = (change: Partial<Settings>): void => actions.again({ ...settings, people: null, ...change });
  const many = report.people.length > 2;
  if (open.length === 0 && report.joined.length === 0 && !many) return null;
  return (
    <fieldset className="one-person">
      <legend>{words.join.heading}</legend>
      {open.length > 0 && <p className="quiet">{words.join.lead}</p>}
      {open.map(({ same, names, why, times }) => (
        <fieldset
          key={answerOf(same)}
          className="maybe-one"
          aria-label={same.map(safeName).join(` ${words.join.and} `)}
        >
          <p>
            <Both names={same[0] === same[1] ? names : same} />
            <span className="quiet"> {words.join.why[why](number(times))}</span>
          </p>
          <div className="row">
            <button type="button" onClick={() => again({ same: [...settings.same, same] })}>
              {words.join.yes}
            </button>
            <button
              type="button"
              onClick={() => actions.again({ ...settings, notSame: [...settings.notSame, answerOf(same)] })}
            >
              {words.join.no}
            </button>
          </div>
        </fieldset>
      ))}
      {report.joined.map(({ id, names, sets }) => (
        <fieldset key={id} className="maybe-one" aria-label={names.map(safeName).join(` ${words.join.and} `)}>
          <p>
            <Both names={names} /> {words.join.joined}
          </p>
          <div className="row">
            <button
              type="button"
              onClick={() =>
                again({ same: settings.same.filter(set => !sets.some(other => answerOf(other) === answerOf(set))) })
              }
            >
              {words.join.apart}
            </button>
          </div>
        </fieldset>
      ))}
      {many && <Own report={report} join={same => again({ same: [...settings.same, same] })} />}
    </fieldset>
  );
}

function Both({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, i) => (
    <span key={name}>
      {i > 0 && ` ${words.join.and} `}
      <bdi>{safeName(name)}</bdi>
    </span>
  ));
}

function Own({
  report,
  join,
}: {
  readonly report: ReadReport;
  readonly join: (same: readonly string[]) => void;
}): ReactNode {
  const [[one, other], choose] = useState<readonly [string, string]>(['', '']);
  const select = (label: string, value: string, set: (value: string) => void): ReactNode => (
    <label className="stack">
      {label}
      <select value={value} onChange={event => set(event.currentTarget.value)}>
        <option value="">{words.join.choose}</option>
        {report.people.slice(0, 200).map(({ id, name }) => (
          <option key={id} value={id}>
            {safeName(name)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details>
      <summary>{words.join.own}</summary>
      {select(words.join.first, one, value => choose([value, other]))}
      {select(words.join.second, other, value => choose([one, value]))}
      <button type="button" disabled={one === '' || other === '' || one === other} onClick={() => join([one, other])}>
        {words.join.go}
      </button>
    </details>
  );
}

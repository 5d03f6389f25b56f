import { type ReactNode, useState } from 'react';
import type { ReadReport, Settings } from '../../worker/protocol.ts';
import type { PageProps } from '../../state/page.ts';
import { safeName } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';

const answerOf = (same: readonly string[]): string => same.join('\n');

/** Who is one person under two names: suggested with its reason, joined by a yes, taken back at any time. */
export function OnePerson({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const { say, list } = useWords();
  const { settings } = state.analysis;
  const open = report.suggestions.filter(({ same }) => !settings.notSame.includes(answerOf(same)));
  // Ask again who the two are: a name of one may now mean both.
  const again = (change: Partial<Settings>): void => actions.again({ ...settings, people: null, ...change });
  const many = report.people.length > 2;
  if (open.length === 0 && report.joined.length === 0 && !many) return null;
  return (
    <fieldset className="one-person">
      <legend>{say('load-one-person')}</legend>
      {open.length > 0 && <p className="quiet">{say('load-one-person-lead')}</p>}
      {open.map(({ same, names, why, times }) => (
        <fieldset key={answerOf(same)} className="maybe-one" aria-label={list(same.map(name => safeName(name)))}>
          <p>
            <Both names={same[0] === same[1] ? names : same} />
            <span className="quiet"> {say(`load-why-${why}`, { times })}</span>
          </p>
          <div className="row">
            <button type="button" onClick={() => again({ same: [...settings.same, same] })}>
              {say('load-one-yes')}
            </button>
            <button
              type="button"
              onClick={() => actions.again({ ...settings, notSame: [...settings.notSame, answerOf(same)] })}
            >
              {say('load-one-no')}
            </button>
          </div>
        </fieldset>
      ))}
      {report.joined.map(({ id, names, sets }) => (
        <fieldset key={id} className="maybe-one" aria-label={list(names.map(name => safeName(name)))}>
          <p>
            <Joined names={names} />
          </p>
          <div className="row">
            <button
              type="button"
              onClick={() =>
                again({ same: settings.same.filter(set => !sets.some(other => answerOf(other) === answerOf(set))) })
              }
            >
              {say('load-apart')}
            </button>
          </div>
        </fieldset>
      ))}
      {many && <Own report={report} join={same => again({ same: [...settings.same, same] })} />}
    </fieldset>
  );
}

/** Names as a list, each apart from the direction of the others. */
function Both({ names }: { readonly names: readonly string[] }): ReactNode {
  const { list } = useWords();
  return pieces(names, list(names.map((_, i) => `${MARK}${i}${MARK}`)));
}

function Joined({ names }: { readonly names: readonly string[] }): ReactNode {
  const { say, list } = useWords();
  return pieces(names, say('load-joined', { names: list(names.map((_, i) => `${MARK}${i}${MARK}`)) }));
}

/** Marks the place of a name, and occurs in no sentence. */
const MARK = '|';
const pieces = (names: readonly string[], text: string): ReactNode =>
  text.split(MARK).map((piece, i) => (i % 2 === 1 ? <bdi key={i}>{safeName(names[Number(piece)]!)}</bdi> : piece));

interface OwnProps {
  readonly report: ReadReport;
  readonly join: (same: readonly string[]) => void;
}

function Own({ report, join }: OwnProps): ReactNode {
  const { say } = useWords();
  const [[one, other], choose] = useState<readonly [string, string]>(['', '']);
  const select = (label: string, value: string, set: (value: string) => void): ReactNode => (
    <label className="stack">
      {label}
      <select value={value} onChange={event => set(event.currentTarget.value)}>
        <option value="">{say('load-join-choose')}</option>
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
      <summary>{say('load-join-own')}</summary>
      {select(say('load-join-first'), one, value => choose([value, other]))}
      {select(say('load-join-second'), other, value => choose([one, value]))}
      <button type="button" disabled={one === '' || other === '' || one === other} onClick={() => join([one, other])}>
        {say('load-join-go')}
      </button>
    </details>
  );
}

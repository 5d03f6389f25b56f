import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { ReadReport, Settings } from '../../worker/protocol.ts';
import type { TableColumns } from '../../../src/records/index.ts';
import { named } from '../../app/dropped-files.ts';
import { exportGuides } from './export-guides.tsx';
import { CoverageStrip } from '../../pictures/coverage-strip.tsx';
import { Name } from '../../controls/name.tsx';
import type { PageProps } from '../../app/page.ts';
import { safeName, safeText } from '../../controls/safe-text.ts';
import { Numbers } from '../../controls/table.tsx';
import { WhichColumns } from './table-columns.tsx';
import { OnePerson } from './one-person.tsx';
import { Waiting } from '../../app/waiting.tsx';
import { day, number } from '../../controls/say.ts';
import { Which } from '../file/which.tsx';
import { words } from '../../words/en.ts';

export function Load(props: PageProps): ReactNode {
  const { state, actions } = props;
  const { look, busy } = state;
  const loaded = look.origin.kind === 'file' && look.report !== null;
  const reading = busy !== null && busy.origin.kind === 'file';
  // What is looked at again stays in its place, and so does whoever stands in it with a keyboard.
  const shown = loaded && !(reading && busy.anew);
  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page, state);
  return (
    <div ref={page}>
      <h1 tabIndex={-1}>{words.load.heading}</h1>
      <p className="lead">{words.load.lead}</p>
      {state.said !== null && <p className="note">{state.said}</p>}
      <Which {...props} />
      {state.troubles.length > 0 && <Troubles {...props} />}
      {reading && <Waiting state={state} actions={actions} />}
      {shown && look.report !== null && <Read {...props} report={look.report} />}
      {shown && <h2>Another file</h2>}
      {(shown || !reading) && <Drop {...props} />}
      <p className="note">{words.load.fair}</p>
      <Guides />
    </div>
  );
}

/** Where the button that was pressed is gone when the answer comes, focus goes to what was answered: the account of the
 * reading, a question, or the top of the page. */
function useFocusKept(page: RefObject<HTMLDivElement | null>, { busy, said }: PageProps['state']): void {
  const before = useRef({ busy, said });
  useEffect(() => {
    const came = busy === null && (before.current.busy !== null || before.current.said !== said);
    before.current = { busy, said };
    if (!came || (document.activeElement !== document.body && document.activeElement !== null)) return;
    const places = ['[role=alert]', '.read h2', 'h1'].map(place => page.current?.querySelector<HTMLElement>(place));
    places.find(place => place != null)?.focus();
  }, [page, busy, said]);
}

function Drop({ actions }: PageProps): ReactNode {
  const [text, setText] = useState('');
  return (
    <section className="drop" aria-label={words.load.drop}>
      <p className="here">{words.load.drop}</p>
      <div className="row pick">
        <label className="button strong">
          <input
            type="file"
            multiple
            className="unseen"
            onChange={event => {
              const files = named(event.currentTarget.files ?? new DataTransfer().files);
              event.currentTarget.value = '';
              if (files.length > 0) void actions.files(files);
            }}
          />
          {words.load.pick}
        </label>
        <label className="button">
          <input
            type="file"
            {...{ webkitdirectory: '' }}
            className="unseen"
            onChange={event => {
              const files = named(event.currentTarget.files ?? new DataTransfer().files);
              event.currentTarget.value = '';
              if (files.length > 0) void actions.files(files);
            }}
          />
          {words.load.pickFolder}
        </label>
      </div>
      <p className="quiet">{words.load.several}</p>
      <details>
        <summary>{words.load.paste}</summary>
        <label className="stack">
          {words.load.pasteLabel}
          <textarea rows={5} value={text} onChange={event => setText(event.currentTarget.value)} spellCheck={false} />
        </label>
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => {
            void actions.files([{ file: new File([text], 'pasted.txt'), path: 'pasted.txt' }]);
            setText('');
          }}
        >
          {words.load.pasteGo}
        </button>
      </details>
    </section>
  );
}

/** Trouble is said with what happened, why it matters and what to do; a question comes with its answers as buttons. */
function Troubles({ state, actions }: PageProps): ReactNode {
  const answer = (code: string, choice: string | readonly string[]): void => {
    const settings = state.asked?.settings ?? state.look.settings;
    if (code === 'date-order') actions.again({ ...settings, dateOrder: choice as Settings['dateOrder'] });
    else if (code.endsWith('chat')) actions.again({ ...settings, chat: choice });
  };
  const columns = (roles: TableColumns): void =>
    actions.again({ ...(state.asked?.settings ?? state.look.settings), columns: roles });
  const orders: Readonly<Record<string, string>> = {
    dmy: 'Day first (31/12)',
    mdy: 'Month first (12/31)',
    ymd: 'Year first (2024/12/31)',
  };
  return (
    <div className="note" role="alert" tabIndex={-1}>
      {state.troubles.map(trouble => (
        <div key={trouble.code + trouble.text}>
          <p>{words.load.asks.get(trouble.code) ?? safeText(trouble.text)}</p>
          {trouble.code === 'columns' && <WhichColumns labels={trouble.choices} roles={{}} choose={columns} />}
          {trouble.choices.length > 0 && trouble.code !== 'columns' && (
            <div className="row">
              {trouble.choices.slice(0, 200).map(choice => (
                <button type="button" key={choice} onClick={() => answer(trouble.code, choice)}>
                  {trouble.code === 'date-order' ? (orders[choice] ?? choice) : <bdi>{safeName(choice)}</bdi>}
                </button>
              ))}
            </div>
          )}
          {trouble.code === 'choose-chat' && (
            <OneConversation chats={trouble.choices.slice(0, 200)} choose={chats => answer(trouble.code, chats)} />
          )}
        </div>
      ))}
    </div>
  );
}

/** Several chats of one pair: by number and by address, or from two apps. */
function OneConversation({
  chats,
  choose,
}: {
  readonly chats: readonly string[];
  readonly choose: (chats: readonly string[]) => void;
}): ReactNode {
  const [ticked, tick] = useState<readonly string[]>([]);
  return (
    <details>
      <summary>{words.join.chats}</summary>
      {chats.map(chat => (
        <label key={chat} className="choice">
          <input
            type="checkbox"
            checked={ticked.includes(chat)}
            onChange={() => tick(ticked.includes(chat) ? ticked.filter(other => other !== chat) : [...ticked, chat])}
          />
          <bdi>{safeName(chat)}</bdi>
        </label>
      ))}
      <button type="button" disabled={ticked.length < 2} onClick={() => choose(ticked)}>
        {words.join.chatsGo}
      </button>
    </details>
  );
}

function Read({ report, ...props }: PageProps & { readonly report: ReadReport }): ReactNode {
  const { state, actions } = props;
  const { settings, mirror: view } = state.look;
  return (
    <section className="read" aria-label="What was read" aria-busy={state.busy !== null}>
      <h2 tabIndex={-1}>
        <output>
          {number(report.messages)} read, {number(report.notUnderstood)} not understood
          {report.from !== null && report.to !== null && `, ${day(report.from)} – ${day(report.to)}`}
        </output>
      </h2>
      <ul>
        {report.files.map((file, i) => (
          <li key={`${file.name} ${i}`}>
            <bdi>{safeName(file.name)}</bdi>: {report.coverage.channels[i]?.app ?? file.format}, {number(file.messages)}{' '}
            messages, {number(file.system)} notices of the platform left out
            {file.reactions > 0 && `, ${number(file.reactions)} reactions beside messages counted`}
            {file.dateOrder.value !== null &&
              `, dates read ${ORDER[file.dateOrder.value]} (${file.dateOrder.how === 'format' ? 'as this format always is' : file.dateOrder.how})`}
            .
            {file.columns !== null && (
              <details>
                <summary>{words.columns.change}</summary>
                <WhichColumns
                  labels={file.columns.labels}
                  roles={file.columns.roles}
                  choose={columns => actions.again({ ...settings, columns })}
                />
              </details>
            )}
            {file.warnings.map(warning => (
              <p key={warning.text} className="quiet">
                {safeText(warning.text)}
              </p>
            ))}
          </li>
        ))}
        {report.notes.map(note => (
          <li key={note} className="quiet">
            {safeText(note)}
          </li>
        ))}
        {report.duplicatesMerged > 0 && <li>{words.join.merged(number(report.duplicatesMerged))}</li>}
      </ul>
      <CoverageStrip channels={report.coverage.channels} />
      <OnePerson {...props} report={report} />
      {report.notUnderstood > 0 && (
        <Numbers
          summary={words.load.lines}
          caption="The text of these lines is not shown; open the file at that line to see it."
          head={['Where', 'Why']}
          rows={report.files.flatMap(file =>
            file.notUnderstood
              .slice(0, 200)
              .map(line => [
                line.line !== undefined ? `Line ${number(line.line)}` : `Entry ${number(line.index ?? 0)}`,
                safeText(line.why),
              ]),
          )}
        />
      )}
      <Zone {...props} report={report} />
      {report.people.length > 2 && view === null ? <ChoosePair {...props} report={report} /> : <Who {...props} />}
      <fieldset>
        <legend>{words.load.together}</legend>
        <p className="quiet">{words.load.togetherNote}</p>
        <div className="choices">
          {(
            [
              [true, 'Yes'],
              [false, 'No'],
              [null, 'I would rather not say'],
            ] as const
          ).map(([value, label]) => (
            <label key={label} className="choice">
              <input
                type="radio"
                name="together"
                checked={settings.livingTogether === value}
                onChange={() => actions.again({ ...settings, livingTogether: value })}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        {view !== null && (
          <a className="button strong" href="#rhythm">
            {words.load.next}
          </a>
        )}
        <button type="button" onClick={actions.undo}>
          {words.load.undo}
        </button>
      </div>
    </section>
  );
}

const ORDER = { dmy: 'day first', mdy: 'month first', ymd: 'year first' } as const;

export function Zone({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.includes(report.zone.name) ? zones : [report.zone.name, ...zones];
  const how = {
    stated: 'The file states this zone.',
    given: 'You chose this zone.',
    assumed:
      'The file does not say where its clock stood, so this device’s zone is assumed. If the telephone was elsewhere, choose its zone.',
  }[report.zone.how];
  return (
    <>
      <label className="stack">
        <strong>Time zone</strong>
        <span className="quiet">{how}</span>
        <select
          value={report.zone.name}
          onChange={event => actions.again({ ...state.look.settings, zone: event.currentTarget.value })}
        >
          {known.map(zone => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </label>
      <FileZones report={report} zones={zones} state={state} actions={actions} />
    </>
  );
}

/** Of several files that only know the wall clock, the zone of each: phones travel, and two phones are in two places. */
function FileZones({
  report,
  zones,
  state,
  actions,
}: Pick<PageProps, 'state' | 'actions'> & {
  readonly report: ReadReport;
  readonly zones: readonly string[];
}): ReactNode {
  const { settings } = state.look;
  const files = report.files.filter(({ zone }) => zone.how !== 'stated');
  if (files.length < 2) return null;
  return files.map(({ name, zone }) => (
    <label key={name} className="stack">
      <span className="quiet">
        <bdi>{name}</bdi>
      </span>
      <select
        value={zone.name}
        onChange={event =>
          actions.again({ ...settings, zones: { ...settings.zones, [name]: event.currentTarget.value } })
        }
      >
        {(zones.includes(zone.name) ? zones : [zone.name, ...zones]).map(each => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  ));
}

function Who({ state, actions }: PageProps): ReactNode {
  const { mirror, settings } = state.look;
  if (mirror === null) return null;
  const [one, other] = mirror.people;
  return (
    <fieldset>
      <legend>{words.load.who}</legend>
      <p className="quiet">{words.load.whoNote}</p>
      <div className="choices">
        <label className="choice">
          <input
            type="radio"
            name="me"
            checked={settings.people?.[0] === one.id}
            onChange={() => actions.again({ ...settings, people: [one.id, other.id] })}
          />
          <Name of={state.swapped ? 1 : 0} />
        </label>
        <label className="choice">
          <input
            type="radio"
            name="me"
            checked={false}
            onChange={() => actions.again({ ...settings, people: [other.id, one.id] })}
          />
          <Name of={state.swapped ? 0 : 1} />
        </label>
        <label className="choice">
          <input
            type="radio"
            name="me"
            checked={settings.people === null}
            onChange={() => actions.again({ ...settings, people: null })}
          />
          {words.load.neither}
        </label>
      </div>
    </fieldset>
  );
}

function ChoosePair({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen.slice(-1), id]);
  const [one, two] = chosen;
  return (
    <fieldset>
      <legend>Two of {report.people.length}</legend>
      <p>{words.load.group}</p>
      {report.people.map(person => (
        <label key={person.id} className="choice">
          <input type="checkbox" checked={chosen.includes(person.id)} onChange={() => toggle(person.id)} />
          <bdi>{safeName(person.name)}</bdi> <span className="quiet">{number(person.messages)} messages</span>
        </label>
      ))}
      <div className="row">
        <button
          type="button"
          className="strong"
          disabled={one === undefined || two === undefined}
          onClick={() => {
            if (one !== undefined && two !== undefined) actions.again({ ...state.look.settings, people: [one, two] });
          }}
        >
          These two
        </button>
      </div>
    </fieldset>
  );
}

function Guides(): ReactNode {
  return (
    <section>
      <h2>{words.load.how}</h2>
      <p className="quiet">{words.load.limit}</p>
      {exportGuides.map(guide => (
        <details key={guide.platform} className="how-to">
          <summary>{guide.platform}</summary>
          <ol className="pictured">
            {guide.steps.map(step => (
              <li key={step.text}>
                {step.picture}
                <span>{step.text}</span>
              </li>
            ))}
          </ol>
          {guide.note !== null && <p className="quiet">{guide.note}</p>}
        </details>
      ))}
    </section>
  );
}

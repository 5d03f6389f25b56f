import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ReadReport, Settings } from '../../worker/protocol.ts';
import type { TableColumns } from '../../../src/records/index.ts';
import type { Message } from '../../../src/base/index.ts';
import { datesBetween, message } from '../../../src/words/index.ts';
import { openTry } from '../../../src/moves/index.ts';
import { Bring } from './bring.tsx';
import { CoverageStrip } from '../../pictures/coverage-strip.tsx';
import type { PageProps } from '../../state/page.ts';
import { OWN_WORDS, safeName } from '../../controls/safe-text.ts';
import { Unfolded } from '../../controls/fold.tsx';
import { Numbers } from '../../controls/table.tsx';
import { WhichColumns } from './table-columns.tsx';
import { isShared, withZone } from './file-zones.ts';
import { GroupPicture } from './group-picture.tsx';
import { OnePerson } from './one-person.tsx';
import { PickFile } from './pick-file.tsx';
import { shownIn } from './shown.ts';
import { Waiting } from '../waiting.tsx';
import { spanOf, told } from '../../controls/say.ts';
import { Which } from '../file/which.tsx';
import { reaches } from '../try/try.ts';
import { version } from '../../state/built.ts';
import { relationshipOf, staysInBook } from '../../state/keeping/snapshot.ts';
import { meOf, withMe } from '../../state/me.ts';
import { areAsked } from '../../state/state.ts';
import { Said, useWords } from '../../controls/words.tsx';

/** Notices shown beside other content, replacing none. */
const BESIDE = new Set(['share-missed', 'lock-dropped']);

/** Bringing a chat: the way to choose one, then the progress of its reading, then its content and the question who the
 * reader is. One at a time. */
export function Load(props: PageProps): ReactNode {
  const { state, actions } = props;
  const { analysis, busy } = state;
  const { say } = useWords();
  const report = analysis.origin.kind === 'file' ? analysis.report : null;
  const reading = busy !== null && busy.origin.kind === 'file';
  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page, state);
  const which = state.kept.given !== null && relationshipOf(state) !== null;
  const asks = state.troubles.some(({ code }) => !BESIDE.has(code)) || which;
  // One question at a time: while one is open, the way to bring a file is a quiet one.
  const question = which || areAsked(state.troubles);
  return (
    <div ref={page} className="load wide">
      {reading && busy.anew ? (
        <div key="reading">
          <h1 tabIndex={-1}>{say('load-reading')}</h1>
          <Waiting state={state} actions={actions} />
        </div>
      ) : report !== null && !asks ? (
        <div key="read">
          {state.troubles.length > 0 && <Troubles {...props} />}
          <Read {...props} report={report} />
        </div>
      ) : (
        <div key="bring">
          <h1 tabIndex={-1}>{say(question ? 'load-question' : 'load-bring')}</h1>
          {!question && <p className="lead">{say('load-lead')}</p>}
          {state.said !== null && <p className="note">{say(state.said)}</p>}
          <Which {...props} />
          {state.troubles.length > 0 && <Troubles {...props} />}
          {question ? (
            <div className="row">
              <PickFile className="button another" actions={actions}>
                {say('load-another')}
              </PickFile>
              {!which && (
                <button type="button" className="quietly" onClick={actions.cancel}>
                  {say('load-stop')}
                </button>
              )}
            </div>
          ) : (
            <>
              <Bring {...props} />
              <p className="quiet fair">{say('load-fair')}</p>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Moves focus to the response if the pressed button is gone: the account of the reading, a question, or the top of the
 * page. */
function useFocusKept(
  page: RefObject<HTMLDivElement | null>,
  { busy, said, kept: { given } }: PageProps['state'],
): void {
  const before = useRef({ busy, said, given });
  useLayoutEffect(() => {
    const came =
      busy === null && (before.current.busy !== null || before.current.said !== said || before.current.given !== given);
    before.current = { busy, said, given };
    if (!came || (document.activeElement !== document.body && document.activeElement !== null)) return;
    const places = ['[role=alert]', 'h1'].map(place => page.current?.querySelector<HTMLElement>(place));
    places.find(place => place != null)?.focus();
  }, [page, busy, said, given]);
}

/** Questions that reading a file may ask. */
export const ASKS = new Map<string, Message>([
  ['choose-chat', message('load-ask-chat')],
  ['columns', message('load-ask-columns')],
  ['date-order', message('load-ask-dates')],
]);
type DateOrder = NonNullable<Settings['dateOrder']>;

/** A problem has three parts: what happened, why it matters, what to do. A question has its answers as buttons. */
function Troubles({ state, actions }: PageProps): ReactNode {
  const words = useWords();
  const answer = (code: string, choice: string | readonly string[]): void => {
    if (code === 'date-order') actions.answer({ dateOrder: choice as Settings['dateOrder'] });
    else if (code === 'other-chat') actions.answer({}, true);
    else if (code.endsWith('chat')) actions.answer({ chat: choice });
  };
  const columns = (roles: TableColumns): void => actions.answer({ columns: roles });
  return (
    <div className="note asks" role="alert" tabIndex={-1}>
      {state.troubles.map((trouble, i) => (
        <div key={trouble.code + i}>
          <p>{told(words, ASKS.get(trouble.code) ?? trouble.text)}</p>
          {trouble.where !== undefined && <FaultReport where={trouble.where} />}
          {trouble.code === 'columns' && <WhichColumns labels={trouble.choices} roles={{}} choose={columns} />}
          {trouble.choices.length > 0 && trouble.code !== 'columns' && (
            <div className="row">
              {trouble.choices.slice(0, 200).map(choice => (
                <button type="button" key={choice} onClick={() => answer(trouble.code, choice)}>
                  {trouble.code === 'date-order' ? (
                    words.say(`load-order-${choice as DateOrder}`)
                  ) : trouble.code === 'other-chat' ? (
                    words.say('load-other-chat-same')
                  ) : (
                    <bdi>{safeName(choice)}</bdi>
                  )}
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

/** Fault details that a person may pass on, shown before copying: places in our scripts and versions. */
function FaultReport({ where }: { readonly where: string }): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const text = `slipstep ${version()}\n${navigator.userAgent}\n${where}`;
  return (
    <details>
      <summary>{say('load-fault-report')}</summary>
      <pre>
        <code>{text}</code>
      </pre>
      <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {say('load-fault-copy')}
      </button>{' '}
      <output>{copied && say('load-fault-copied')}</output>
    </details>
  );
}

interface OneConversationProps {
  readonly chats: readonly string[];
  readonly choose: (chats: readonly string[]) => void;
}

/** Several chats of one pair: by number and by address, or from two apps. */
function OneConversation({ chats, choose }: OneConversationProps): ReactNode {
  const { say } = useWords();
  const [ticked, tick] = useState<readonly string[]>([]);
  return (
    <details>
      <summary>{say('load-join-chats')}</summary>
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
      <div className="row">
        <button type="button" disabled={ticked.length < 2} onClick={() => choose(ticked)}>
          {say('load-join-chats-go')}
        </button>
      </div>
    </details>
  );
}

/** The files read, as one line; the one question; one button. Everything else is folded. */
function Read({ report, ...props }: PageProps & { readonly report: ReadReport }): ReactNode {
  const { state, actions } = props;
  const words = useWords();
  const { say } = words;
  const { settings, mirror } = state.analysis;
  const group = report.people.length > 2 && mirror === null;
  // Choices and text here belong to these two. After an undo or a join, other people must not inherit them.
  const two = JSON.stringify(mirror?.people.map(({ id }) => id).toSorted());
  return (
    <section className="read" aria-label={say('load-what')} aria-busy={state.busy !== null}>
      <p className="account">
        <output>
          {say('load-account', { read: report.messages, not: report.notUnderstood })}
          {report.from !== null && report.to !== null && (
            <>
              , <span>{spanOf(words, report.from, report.to)}</span>
            </>
          )}
        </output>
      </p>
      {state.busy !== null && <Waiting state={state} actions={actions} />}
      {group ? (
        <ChoosePair {...props} report={report} />
      ) : report.people.length === 1 ? (
        <Alone {...props} report={report} />
      ) : (
        <Who key={two} {...props} />
      )}
      {settings.masked ? <p className="quiet">{say('file-out-masked')}</p> : <OnePerson {...props} report={report} />}
      <div className="row">
        {report.people.length > 1 && (
          <PickFile className="button another" actions={actions}>
            {say('load-another')}
          </PickFile>
        )}
        {(state.before !== null || !staysInBook(state)) && (
          <button type="button" className="quietly" onClick={actions.undo}>
            {say('load-undo')}
          </button>
        )}
      </div>
      <div className="folded">
        {mirror !== null && !settings.masked && <Called key={`${two} ${JSON.stringify(settings.called)}`} {...props} />}
        <Unfolded title={say('load-zone', { zone: report.zone.name })}>
          <Zone {...props} report={report} />
        </Unfolded>
        <details>
          <summary>{say('load-home')}</summary>
          <Together {...props} />
        </details>
        <details>
          <summary>{say('load-what')}</summary>
          <Account {...props} report={report} />
        </details>
      </div>
    </section>
  );
}

/** One person's messages: the facts, why no more, what would help, and something for tonight. */
function Alone({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { messages: count, from, to } = report;
  const one = { person: 0, name: shownIn(words, report, state.analysis.settings.masked).person(0) } as const;
  return (
    <>
      <h1 tabIndex={-1}>
        <Said id="yours-alone-title" args={{ one }} />
      </h1>
      <p className="stands">{say('yours-alone-stands', { count, dates: datesBetween(from ?? 0, to ?? 0) })}</p>
      {(
        [
          ['yours-why', 'yours-alone-why'],
          ['yours-helps', 'yours-alone-helps'],
          ['yours-tonight-part', 'yours-tonight-easy'],
        ] as const
      ).map(([title, text]) => (
        <p key={title}>
          <em className="part">{say(title)}</em> {say(text)}
        </p>
      ))}
      <PickFile className="button strong" actions={actions}>
        {say('load-another')}
      </PickFile>
    </>
  );
}

function Together({ state, actions }: PageProps): ReactNode {
  const { say } = useWords();
  const { settings } = state.analysis;
  return (
    <fieldset>
      <legend className="unseen">{say('load-home')}</legend>
      <p className="quiet">{say('load-home-note')}</p>
      <div className="choices">
        {(
          [
            [true, 'load-yes'],
            [false, 'load-no'],
            [null, 'load-rather-not'],
          ] as const
        ).map(([value, label]) => (
          <label key={label} className="choice one-of">
            <input
              type="radio"
              name="together"
              checked={settings.livingTogether === value}
              onChange={() => actions.again({ ...settings, livingTogether: value })}
            />
            {say(label)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface FileLineProps {
  readonly file: ReadReport['files'][0];
  readonly app: string;
  readonly name: string;
  readonly note: (text: Message) => string;
  readonly choose: (columns: TableColumns) => void;
}

/** One file: what it is, how its dates and columns were read, and its warnings. */
function FileLine({ file, app, name, note, choose }: FileLineProps): ReactNode {
  const words = useWords();
  const { say } = words;
  return (
    <li>
      <bdi>{name}</bdi>.{' '}
      {say('load-file', {
        app,
        messages: file.messages,
        system: file.system,
      })}
      {file.reactions > 0 && ` ${say('load-file-reactions', { count: file.reactions })}`}
      {file.dateOrder.value !== null &&
        ` ${say('load-file-dates', { order: file.dateOrder.value, how: howOf(file.dateOrder.how) })}`}
      {file.columns !== null && (
        <details>
          <summary>{say('load-columns-change')}</summary>
          <WhichColumns labels={file.columns.labels} roles={file.columns.roles} choose={choose} />
        </details>
      )}
      {file.warnings.map(warning => (
        <p key={told(words, warning.text)} className="quiet">
          {note(warning.text)}
        </p>
      ))}
    </li>
  );
}

/** File by file: what it is, what was left out, which lines were not understood and why. */
function Account({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { settings } = state.analysis;
  const shown = shownIn(words, report, settings.masked);
  return (
    <>
      <ul>
        {report.files.map((file, i) => (
          <FileLine
            key={`${file.name} ${i}`}
            file={file}
            app={report.coverage.channels[i]?.app ?? file.format}
            name={shown.file(i)}
            note={text => shown.note(text, i)}
            choose={columns => actions.again({ ...settings, columns })}
          />
        ))}
        {report.notes.map(note => (
          <li key={told(words, note)} className="quiet">
            {shown.note(note)}
          </li>
        ))}
        {report.duplicatesMerged > 0 && <li>{say('load-merged', { count: report.duplicatesMerged })}</li>}
      </ul>
      <CoverageStrip channels={report.coverage.channels} />
      {report.notUnderstood > 0 && (
        <Numbers
          summary={say('load-lines')}
          caption={say('load-lines-note')}
          head={[say('load-lines-where'), say('load-lines-why')]}
          rows={report.files.flatMap(file =>
            file.notUnderstood
              .slice(0, 200)
              .map(line => [
                line.line !== undefined
                  ? say('load-line', { at: line.line })
                  : say('load-entry', { at: line.index ?? 0 }),
                told(words, line.why),
              ]),
          )}
        />
      )}
    </>
  );
}

const howOf = (how: ReadReport['files'][0]['dateOrder']['how']) =>
  how === 'format' || how === 'given' || how === 'assumed' ? how : 'settled';

export function Zone({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const { say } = useWords();
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.includes(report.zone.name) ? zones : [report.zone.name, ...zones];
  return (
    <>
      <label className="stack">
        <strong>{say('load-zone-label')}</strong>
        <span className="quiet">{say(`load-zone-${report.zone.how}`)}</span>
        <select
          value={report.zone.name}
          onChange={event => actions.again({ ...state.analysis.settings, zone: event.currentTarget.value })}
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

type FileZonesProps = Pick<PageProps, 'state' | 'actions'> & {
  readonly report: ReadReport;
  readonly zones: readonly string[];
};

/** Zone of each of several files that only know the wall clock: phones travel, and two phones are in two places. */
function FileZones({ report, zones, state, actions }: FileZonesProps): ReactNode {
  const words = useWords();
  const { settings } = state.analysis;
  const shown = shownIn(words, report, settings.masked);
  const { files } = report;
  const own = files.map(({ zone }, i) => ({ zone, i })).filter(({ zone }) => zone.how !== 'stated');
  if (own.length < 2) return null;
  return own.map(({ zone, i }) => (
    <label key={i} className="stack">
      <span className="quiet">
        <bdi>{shown.file(i)}</bdi>{' '}
        {isShared(files, i) && !settings.masked && words.say('load-file-by-number', { at: i + 1 })}
      </span>
      <select
        value={zone.name}
        onChange={event => actions.again(withZone(settings, files, i, event.currentTarget.value))}
      >
        {(zones.includes(zone.name) ? zones : [zone.name, ...zones]).map(each => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  ));
}

/** To the answer; where the record now holds the weeks of a try that waits for them, to what came of it. */
function toAnswer({ state, view }: Pick<PageProps, 'state' | 'view'>): void {
  const { tries = [] } = relationshipOf(state) ?? {};
  const one = openTry(tries);
  const came = one !== null && one.plan.design.weeks > 1 && reaches(view, one.plan);
  location.hash = came ? `#try/check/${tries.indexOf(one) + 1}` : '#yours';
}

/** The two in the order of the record, whoever is chosen: nothing moves under the pointer. The button takes the
 * answer. */
function Who({ state, view, actions }: PageProps): ReactNode {
  const { say, number } = useWords();
  const { mirror, settings, report } = state.analysis;
  const [me, setMe] = useState(meOf(settings));
  if (mirror === null || report === null) return null;
  const order = report.people.map(({ id }) => id);
  const [one, other] = mirror.people;
  const two = order.indexOf(one.id) < order.indexOf(other.id) ? [one, other] : [other, one];
  const go = (): void => {
    if (me !== meOf(settings)) actions.again(withMe(settings, [one.id, other.id], me, report.people.length > 2));
    toAnswer({ state, view });
  };
  return (
    <>
      <fieldset className="which">
        <legend>
          <h1 tabIndex={-1}>{say('load-who')}</h1>
        </legend>
        <p className="quiet">{say('load-who-note')}</p>
        {two.map(({ id, name }) => (
          <label key={id} className="choice one-of">
            <input type="radio" name="me" checked={me === id} onChange={() => setMe(id)} />
            <bdi>{safeName(name)}</bdi>
            <span className="quiet">{number(report.people.find(person => person.id === id)?.messages ?? 0)}</span>
          </label>
        ))}
        <label className="choice one-of">
          <input type="radio" name="me" checked={me === null} onChange={() => setMe(null)} />
          {say('load-neither')}
        </label>
      </fieldset>
      <div className="row">
        <button type="button" className="strong" onClick={go}>
          {say('load-next')}
        </button>
      </div>
    </>
  );
}

const MOST_LETTERS = 40;

/** Short names of the two, which can be changed. */
function Called({ state, actions }: PageProps): ReactNode {
  const { say } = useWords();
  const { mirror, settings } = state.analysis;
  const [names, setNames] = useState<readonly [string, string]>([
    mirror?.people[0].name ?? '',
    mirror?.people[1].name ?? '',
  ]);
  if (mirror === null) return null;
  const [a, b] = names.map(name => safeName(name));
  const clear = a !== b && names.every(name => name.trim() !== '');
  return (
    <details>
      <summary>
        {say('load-called', {
          a: { person: 0, name: mirror.people[0].name },
          b: { person: 1, name: mirror.people[1].name },
        })}
      </summary>
      <div className="row">
        {([0, 1] as const).map(of => (
          <label key={of} className="stack">
            {say('load-called-one', { person: safeName(mirror.people[of].name) })}
            <input
              {...OWN_WORDS}
              type="text"
              dir="auto"
              maxLength={MOST_LETTERS}
              value={names[of]}
              onChange={event =>
                setNames(of === 0 ? [event.currentTarget.value, names[1]] : [names[0], event.currentTarget.value])
              }
            />
          </label>
        ))}
      </div>
      {!clear && <p className="quiet">{say('load-called-alike')}</p>}
      <button
        type="button"
        disabled={!clear}
        onClick={() => {
          const called = mirror.people.map(({ id }, of) => [id, safeName(names[of]!)] as const);
          actions.again({ ...settings, called });
        }}
      >
        {say('load-called-go')}
      </button>
    </details>
  );
}

function ChoosePair({ report, state, actions }: PageProps & { readonly report: ReadReport }): ReactNode {
  const words = useWords();
  const { say } = words;
  const shown = shownIn(words, report, state.analysis.settings.masked);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen.slice(-1), id]);
  const [one, two] = chosen;
  return (
    <fieldset className="which">
      <legend>
        <h1 tabIndex={-1}>{say('load-two-of', { count: report.people.length })}</h1>
      </legend>
      <p>{say('load-group')}</p>
      <GroupPicture
        names={report.people.map((_, i) => shown.person(i))}
        messages={report.people.map(({ messages }) => messages)}
        next={report.next}
        chosen={chosen.map(id => report.people.findIndex(person => person.id === id))}
      />
      <p>{say('yours-group-first')}</p>
      {report.people.map((person, i) => (
        <label key={person.id} className="choice">
          <input type="checkbox" checked={chosen.includes(person.id)} onChange={() => toggle(person.id)} />
          <bdi>{shown.person(i)}</bdi> <span className="quiet">{say('load-messages', { count: person.messages })}</span>
        </label>
      ))}
      <div className="row">
        <button
          type="button"
          className="strong"
          disabled={one === undefined || two === undefined || state.busy !== null}
          onClick={() => {
            if (one !== undefined && two !== undefined)
              actions.again({ ...state.analysis.settings, people: [one, two] });
          }}
        >
          {say('load-two-go')}
        </button>
      </div>
    </fieldset>
  );
}

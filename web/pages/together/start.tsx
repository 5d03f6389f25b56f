import { type ReactNode, useState } from 'react';
import type { PageProps } from '../../state/page.ts';
import { OWN_WORDS, NAMELESS, safeName } from '../../controls/safe-text.ts';
import type { Pair } from '../../../src/base/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { EMPTY_TABLE, inPlace, withOne } from '../../state/table.ts';
import type { State } from '../../state/state.ts';
import { useWords } from '../../controls/words.tsx';
import { samplePairs } from '../../worker/sample/pairs.ts';

const clear = (name: string): boolean => name.trim() !== '' && safeName(name) !== NAMELESS;

/** Names of the open pair, or null. An invented pair has its place before it is worked out, so that nothing moves
 * under a hand when it comes. */
function onOffer({ analysis: { mirror, origin: last }, busy, session }: State) {
  const origin = mirror === null ? (busy?.origin ?? last) : last;
  const invented = origin.kind === 'sample';
  const names = invented && !session ? samplePairs[origin.id].names : null;
  const open: Pair<string> | null = mirror === null ? names : [mirror.people[0].name, mirror.people[1].name];
  return { open, invented };
}

/** Both name themselves, say what lies on the table, and choose who takes the screen first. */
export function Start({ state, actions, begin }: PageProps & { readonly begin: (turn: 0 | 1) => void }): ReactNode {
  const { say } = useWords();
  const { swapped } = state;
  const { mirror } = state.analysis;
  const { open, invented } = onOffer(state);
  const [record, setRecord] = useState(open !== null && !invented);
  const [names, setNames] = useState<Pair<string>>(record && open !== null ? open : ['', '']);
  const [missing, setMissing] = useState(false);
  const fit = names.every(clear) && safeName(names[0]) !== safeName(names[1]);
  const choose = (withRecord: boolean): void => {
    setRecord(withRecord);
    if (withRecord && open !== null && !names.some(clear)) setNames(open);
    if (!withRecord && invented && names.join() === open?.join()) setNames(['', '']);
  };
  // With a chat, each field belongs to one of its two, whose finding it is. Names typed crosswise then exchange places
  // and nothing else.
  const theirs = record ? open : null;
  const crossed = theirs !== null && [0, 1].every(of => safeName(names[of]!) === safeName(theirs[1 - of]!));
  const start = (pressed: 0 | 1): void => {
    setMissing(!fit);
    if (!fit) return;
    if (crossed) actions.swap();
    // A page that was opened in a session speaks of what it brought, and of no round.
    actions.table(old => ({
      ...(old.page === null ? old : { ...EMPTY_TABLE, last: old.last }),
      names: inPlace(names, crossed),
      record,
    }));
    begin(inPlace<0 | 1>([0, 1], crossed)[pressed]);
  };
  const places = inPlace<0 | 1>([0, 1], swapped);
  const someone = [say('together-someone-one'), say('together-someone-two')];
  return (
    <>
      <h1 tabIndex={-1}>{say('together-heading')}</h1>
      <p className="lead">{say('together-lead')}</p>
      <p>{say('together-alone')}</p>
      {open !== null && (
        <WhichRecord
          open={inPlace(open, swapped)}
          invented={invented}
          ready={mirror !== null}
          record={record}
          choose={choose}
        />
      )}
      <Called names={names} theirs={theirs} places={places} set={setNames} />
      <p id="who-first">{say('together-who')}</p>
      <fieldset className="row" aria-labelledby="who-first">
        {places.map((of, i) => (
          <button type="button" key={of} onClick={() => start(of)}>
            {say('together-first', { whose: clear(names[of]) ? safeName(names[of]) : someone[i]! })}
          </button>
        ))}
      </fieldset>
      <output className="block">{missing && !fit && say('together-unnamed')}</output>
    </>
  );
}

interface WhichRecordProps {
  /** Names of its two, in display order. */
  readonly open: Pair<string>;
  readonly invented: boolean;
  readonly ready: boolean;
  readonly record: boolean;
  readonly choose: (withRecord: boolean) => void;
}

/** With the open chat, or without. */
function WhichRecord({ open, invented, ready, record, choose }: WhichRecordProps): ReactNode {
  const { say } = useWords();
  return (
    <fieldset>
      <legend>{say('together-which-record')}</legend>
      {invented && <p className="quiet">{say('together-invented')}</p>}
      <label className="choice one-of">
        <input type="radio" name="record" checked={record} disabled={!ready} onChange={() => choose(true)} />
        {say('together-with-record', {
          a: { person: 0, name: safeName(open[0]) },
          b: { person: 1, name: safeName(open[1]) },
        })}
      </label>
      <label className="choice one-of">
        <input type="radio" name="record" checked={!record} onChange={() => choose(false)} />
        {say('together-without-record')}
      </label>
    </fieldset>
  );
}

interface NameFieldsProps {
  readonly names: Pair<string>;
  /** Names in the chat; null: without a chat. */
  readonly theirs: Pair<string> | null;
  readonly places: Pair<0 | 1>;
  readonly set: (names: Pair<string>) => void;
}

function Called(props: NameFieldsProps): ReactNode {
  const { say } = useWords();
  return (
    <fieldset>
      <legend>{say('together-called')}</legend>
      <div className="pair abreast">
        <NameFields {...props} />
      </div>
    </fieldset>
  );
}

/** A field for each name. */
export function NameFields({ names, theirs, places, set }: NameFieldsProps): ReactNode {
  const { say } = useWords();
  return places.map((of, i) => (
    <label className="side stack" key={of}>
      {calledAt(i, theirs?.[of] ?? null, say)}
      <input
        {...OWN_WORDS}
        type="text"
        maxLength={40}
        value={names[of]}
        onChange={event => set(withOne(names, of, event.currentTarget.value))}
      />
    </label>
  ));
}

/** Label of a name's field: whose chat name it replaces, else its place on the screen. */
const calledAt = (place: number, name: string | null, say: Speaker['say']): string =>
  name !== null
    ? say('together-called-of', { name: safeName(name) })
    : say(place === 0 ? 'together-called-one' : 'together-called-two');

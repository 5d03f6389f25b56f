import { type ReactNode, useContext } from 'react';
import { dayCount } from '../../../../src/turns/index.ts';
import type { LabelledPair, Mirror } from '../../../../src/story/index.ts';
import type { Settings } from '../../../worker/protocol.ts';
import { Names } from '../../../controls/name.tsx';
import { spanOf } from '../../../controls/say.ts';
import { Said, useWords } from '../../../controls/words.tsx';

type Use = 'exclude' | Settings['marked'][0]['kind'];
const USES: readonly Use[] = ['exclude', 'apart', 'elsewhere'];
export interface NewDays {
  readonly from: string;
  readonly to: string;
  readonly use: Use;
  /** As typed: repeated after so many days; empty: once. */
  readonly every: string;
}
export const NO_DAYS: NewDays = { from: '', to: '', use: 'exclude', every: '' };

/** `YYYY-MM-DD` as seconds since 1970. */
const dayAt = (day: string): number => Date.parse(day) / 1000;

/** The settings with these days among them, as they were where no day is named, or where days come again before they end. */
export function withDays(settings: Settings, { from, to, use, every }: NewDays): Settings {
  if (from === '' || to === '' || from > to) return settings;
  if (use === 'exclude') return { ...settings, exclude: [...settings.exclude, { from, to }] };
  if (every === '') return { ...settings, marked: [...settings.marked, { kind: use, from, to }] };
  if (Number(every) <= dayCount({ from, to })) return settings;
  return { ...settings, marked: [...settings.marked, { kind: use, from, to, every: Number(every) }] };
}

/** Days that were given, and the settings without them. */
interface Given {
  readonly span: { readonly from: string; readonly to: string };
  readonly use: Use;
  readonly every: number | undefined;
  readonly less: Settings;
}

export const givenMarked = (settings: Settings): readonly Given[] =>
  settings.marked.map(span => ({
    span,
    use: span.kind,
    every: span.every,
    less: { ...settings, marked: settings.marked.filter(one => one !== span) },
  }));

interface GivenDaysProps {
  readonly given: readonly Given[];
  readonly again: (settings: Settings) => void;
}

/** An entry of a list for each, with the press that takes it back. */
export function GivenDays({ given, again }: GivenDaysProps): ReactNode {
  const words = useWords();
  const { say } = words;
  return given.map(({ span, use, every, less }) => (
    <li key={`${use} ${span.from} ${span.to} ${every}`}>
      {say(every === undefined ? 'yours-days-given' : 'yours-days-again', {
        dates: spanOf(words, dayAt(span.from), dayAt(span.to)),
        ...(every === undefined ? {} : { every }),
        use: say(`yours-days-${use}`),
      })}{' '}
      <button type="button" className="plain" onClick={() => again(less)}>
        {say(use === 'exclude' ? 'yours-days-count-again' : 'yours-days-as-others')}
      </button>
    </li>
  ));
}

interface Props {
  readonly settings: Settings;
  readonly said: readonly LabelledPair[];
  readonly apart: Mirror['setApart'];
  readonly days: NewDays;
  readonly set: (days: NewDays) => void;
  readonly again: (settings: Settings) => void;
}

/** Days to leave out, or to read with separate levels. `said`: result of the latter. */
export function DaysApart({ settings, said, apart, days, set, again }: Props): ReactNode {
  const words = useWords();
  const { say } = words;
  const [a, b] = useContext(Names);
  const { exclude, setApart } = settings;
  const given: readonly Given[] = [
    ...exclude.map(span => ({
      span,
      use: 'exclude' as const,
      every: undefined,
      less: { ...settings, exclude: exclude.filter(one => one !== span) },
    })),
    ...givenMarked(settings),
  ];
  return (
    <fieldset>
      <legend>{say('yours-days-other')}</legend>
      <p className="quiet">{say('yours-days-other-lead')}</p>
      {given.length > 0 && (
        <ul>
          <GivenDays given={given} again={again} />
        </ul>
      )}
      {apart.length > 0 && (
        <ul>
          {apart.map(({ from, to, wrote }) => (
            <li key={from}>{say('yours-days-set-apart', { dates: spanOf(words, dayAt(from), dayAt(to)), wrote })}</li>
          ))}
        </ul>
      )}
      {(apart.length > 0 || setApart === false) && (
        <p>
          <button type="button" className="plain" onClick={() => again({ ...settings, setApart: setApart === false })}>
            {say(setApart === false ? 'yours-days-apart-again' : 'yours-days-count-all')}
          </button>
        </p>
      )}
      {said.map(({ label, of }) => (
        <p key={label.id}>
          <Said
            id="yours-days-found"
            args={{ label, a: { person: 0, name: a }, b: { person: 1, name: b }, saidA: of[0], saidB: of[1] }}
          />
        </p>
      ))}
      <NewDaysRow days={days} set={set} />
    </fieldset>
  );
}

/** Fields of the days to add. */
function NewDaysRow({ days, set }: Pick<Props, 'days' | 'set'>): ReactNode {
  const { say } = useWords();
  return (
    <div className="row">
      <label>
        {say('yours-days-from')}{' '}
        <input type="date" value={days.from} onChange={event => set({ ...days, from: event.currentTarget.value })} />
      </label>
      <label>
        {say('yours-days-to')}{' '}
        <input type="date" value={days.to} onChange={event => set({ ...days, to: event.currentTarget.value })} />
      </label>
      <label>
        {say('yours-days-as')}{' '}
        <select value={days.use} onChange={event => set({ ...days, use: event.currentTarget.value as Use })}>
          {USES.map(use => (
            <option key={use} value={use}>
              {say(`yours-days-${use}`)}
            </option>
          ))}
        </select>
      </label>
      {days.use !== 'exclude' && (
        <label>
          {say('yours-days-every')}{' '}
          <input
            type="number"
            inputMode="numeric"
            min={dayCount(days) + 1 || 2}
            max={366}
            value={days.every}
            onChange={event => set({ ...days, every: event.currentTarget.value })}
          />{' '}
          {say('yours-days-every-days')}
        </label>
      )}
    </div>
  );
}

import { type ReactNode, type RefObject, useState } from 'react';
import { exchangeBy } from '../../../src/base/index.ts';
import { headlineText, MIRROR_EXCHANGE } from '../../../src/story/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import type { PageProps } from '../../state/page.ts';
import { GivenDays, givenMarked } from './change/days.tsx';
import { ELSEWHERE, markedBy, type Told, WHENS } from './elsewhere-days.ts';
import type { Shown } from './shown.ts';

const NOTHING: Told = { what: 'together', when: 'weekends', from: '', to: '', every: '' };

type Props = PageProps & { readonly shown: Shown; readonly fold: RefObject<HTMLDetailsElement | null> };

/** Form for days of calls, visits or shifts, where the answer is weak or asks for them. The chat is then fitted again with separate
 * levels on those days. */
export function Elsewhere({ shown, state, actions, fold }: Props): ReactNode {
  const { say } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  const { settings, origin } = state.analysis;
  const { answer, mirror, people } = shown;
  const weak = answer.sure !== 'likely' || answer.kind === 'level' || answer.kind === 'open';
  const asked = answer.tonight.id === 'yours-tonight-elsewhere' || answer.helps.length > 0;
  if (state.session || origin.kind !== 'file' || answer.door !== null || mirror.from === null) return null;
  if (!weak && !asked && settings.marked.length === 0) return null;
  const mark = told && markedBy(told, mirror.from.slice(0, 10));
  const set = (part: Partial<Told>): void => setTold({ ...(told ?? NOTHING), ...part });
  const before = state.compared && (state.swapped ? exchangeBy(MIRROR_EXCHANGE, state.compared) : state.compared);
  return (
    <details ref={fold} className="elsewhere">
      <summary>{say('yours-elsewhere')}</summary>
      <form
        onSubmit={event => {
          event.preventDefault();
          if (mark === null || state.busy !== null) return;
          actions.again({ ...settings, marked: [...settings.marked, mark] });
          setTold(null);
        }}
      >
        <Choices what="what" of={ELSEWHERE} chosen={told?.what} choose={what => set({ what })} />
        {told !== null && (
          <>
            <Choices what="when" of={WHENS} chosen={told.when} choose={when => set({ when })} />
            {told.when !== 'weekends' && <Dates told={told} set={set} least={mirror.from.slice(0, 10)} />}
            <div className="row">
              <button type="submit" disabled={mark === null}>
                {say('yours-elsewhere-go')}
              </button>
            </div>
          </>
        )}
      </form>
      <p className="quiet">{say('yours-elsewhere-level')}</p>
      {settings.marked.length > 0 && (
        <ul aria-label={say('yours-elsewhere-told')}>
          <GivenDays given={givenMarked(settings)} again={actions.again} />
        </ul>
      )}
      {before !== null && settings.marked.length > 0 && (
        <p aria-live="polite">
          {say('yours-elsewhere-before')} <Said message={headlineText(before, people)} />
        </p>
      )}
    </details>
  );
}

interface DatesProps {
  readonly told: Told;
  readonly set: (part: Partial<Told>) => void;
  /** First day that can be told. */
  readonly least: string;
}

/** Dates of the told days: the first, and for a stretch of days its last and the rhythm of shifts. */
function Dates({ told, set, least }: DatesProps): ReactNode {
  const { say } = useWords();
  return (
    <div className="row">
      <label>
        {say(told.when === 'fortnight' ? 'yours-elsewhere-one' : 'yours-days-from')}{' '}
        <input type="date" value={told.from} min={least} onChange={event => set({ from: event.currentTarget.value })} />
      </label>
      {told.when === 'days' && (
        <>
          <label>
            {say('yours-days-to')}{' '}
            <input
              type="date"
              value={told.to}
              min={told.from}
              onChange={event => set({ to: event.currentTarget.value })}
            />
          </label>
          {told.what === 'shifts' && (
            <label>
              {say('yours-days-every')}{' '}
              <input
                type="number"
                inputMode="numeric"
                min={2}
                max={366}
                value={told.every}
                onChange={event => set({ every: event.currentTarget.value })}
              />{' '}
              {say('yours-days-every-days')}
            </label>
          )}
        </>
      )}
    </div>
  );
}

type One = (typeof ELSEWHERE | typeof WHENS)[number];

interface ChoicesProps<T extends One> {
  readonly what: 'what' | 'when';
  readonly of: readonly T[];
  readonly chosen: T | undefined;
  readonly choose: (one: T) => void;
}

/** One of several answers in words. */
function Choices<T extends One>({ what, of, chosen, choose }: ChoicesProps<T>): ReactNode {
  const { say } = useWords();
  const label = (answer: One): string => say(`yours-elsewhere-${answer}`);
  return (
    <fieldset className="choices">
      <legend>{say(`yours-elsewhere-${what}`)}</legend>
      {of.map(one => (
        <label key={one} className="choice one-of">
          <input type="radio" name={`elsewhere-${what}`} checked={chosen === one} onChange={() => choose(one)} />
          {label(one)}
        </label>
      ))}
    </fieldset>
  );
}

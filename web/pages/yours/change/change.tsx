import { exchangeBy } from '../../../../src/base/index.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Claim, MIRROR_EXCHANGE } from '../../../../src/story/index.ts';
import { toView, type View } from '../../../worker/session/view.ts';
import { DaysApart, NO_DAYS, withDays } from './days.tsx';
import { Dots } from '../../../pictures/dots.tsx';
import { fate } from './fate.ts';
import type { Speaker } from '../../../../src/words/index.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import type { PageProps } from '../../../state/page.ts';
import { Zone } from '../../load/load.tsx';
import { WeeklyOut } from './weekly-out.tsx';
import { Waiting } from '../../waiting.tsx';

/** Change an assumption and look whether each finding survives. */
export function Change({ state, actions, view, ...rest }: PageProps & { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { settings, report } = state.analysis;
  const [hours, setHours] = useState(settings.silenceHours);
  const [days, setDays] = useState(NO_DAYS);
  const next = withDays({ ...settings, silenceHours: hours }, days);
  return (
    <section className="change" aria-label={say('yours-change')}>
      <p>{say('yours-change-lead')}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          // The button stays as it is meanwhile, so that focus stays on it.
          if (state.busy === null) actions.again(next);
        }}
      >
        <fieldset>
          <legend>{say('yours-change-silence')}</legend>
          <div className="choices">
            {[0.5, 2, 4, 8, 24].map(value => (
              <label key={value} className="choice one-of">
                <input type="radio" name="silence" checked={hours === value} onChange={() => setHours(value)} />
                {hoursWords(words, value)}
              </label>
            ))}
          </div>
        </fieldset>
        <DaysApart
          settings={settings}
          said={view.marked}
          apart={view.setApart}
          days={days}
          set={setDays}
          again={actions.again}
        />
        <WeeklyOut settings={next} again={actions.again} />
        {report !== null && <Zone {...rest} state={state} actions={actions} view={view} report={report} />}
        <div className="row">
          <button type="submit">{say('yours-change-go')}</button>
        </div>
      </form>
      <Waiting state={state} actions={actions} />
      <div aria-live="polite">
        {state.compared !== null && state.busy === null && <Compared state={state} view={view} />}
      </div>
    </section>
  );
}

function Compared({ state, view }: Pick<PageProps, 'state'> & { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  // The form begins anew with the new settings, so what was pressed is gone: then what came of it takes the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  if (state.compared === null) return null;
  const before = toView(state.swapped ? exchangeBy(MIRROR_EXCHANGE, state.compared) : state.compared);
  const ids = [...new Set([...before.claims, ...view.claims].map(claim => claim.id))];
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {say('yours-change-compared')}
      </h3>
      <ul className="compared">
        {ids.map(id => {
          const was = before.claims.find(claim => claim.id === id) ?? null;
          const is = view.claims.find(claim => claim.id === id) ?? null;
          return (
            <li key={id}>
              <p>
                <Said message={(was ?? is)!.heading} />
              </p>
              <p className="quiet">
                {say('yours-change-before')} <Count claim={was} /> {say('yours-change-now')} <Count claim={is} />{' '}
                <strong>{say(fate(was, is))}</strong>
              </p>
            </li>
          );
        })}
      </ul>
      {before.silenceHours !== view.silenceHours && (
        <p className="quiet">
          {say('yours-change-was', {
            before: hoursWords(words, before.silenceHours),
            now: hoursWords(words, view.silenceHours),
          })}
        </p>
      )}
    </>
  );
}

const hoursWords = ({ say }: Speaker, hours: number): string =>
  hours < 1 ? say('yours-change-minutes', { minutes: Math.round(hours * 60) }) : say('yours-change-hours', { hours });

function Count({ claim }: { readonly claim: Claim | null }): ReactNode {
  const { say } = useWords();
  if (claim === null) return <span>{say('yours-change-not-there')}</span>;
  return claim.dots === null ? <span>{say(`sure-${claim.sure}`)}</span> : <Dots full={claim.dots} />;
}

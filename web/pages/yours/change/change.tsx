import { exchangeBy } from '../../../../src/base/index.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Claim, MIRROR_EXCHANGE } from '../../../../src/story/index.ts';
import { toView, type View } from '../../../worker/session/view.ts';
import { DaysApart, NO_DAYS, withDays } from './days.tsx';
import { Dots } from '../../../pictures/dots.tsx';
import { Said } from '../../../controls/words.tsx';
import type { PageProps } from '../../../state/page.ts';
import { Zone } from '../../load/load.tsx';
import { WeeklyOut } from './weekly-out.tsx';
import { Waiting } from '../../waiting.tsx';
import { words } from '../../../words/en.ts';

/** Change an assumption and look whether each finding survives. */
export function Change({ state, actions, view, ...rest }: PageProps & { readonly view: View }): ReactNode {
  const { settings, report } = state.look;
  const [hours, setHours] = useState(settings.silenceHours);
  const [days, setDays] = useState(NO_DAYS);
  const next = withDays({ ...settings, silenceHours: hours }, days);
  return (
    <section className="change" aria-label={words.evidence.change}>
      <h2>{words.evidence.change}</h2>
      <p>{words.evidence.changeLead}</p>
      <form
        onSubmit={event => {
          event.preventDefault();
          // The button stays as it is meanwhile, so that focus stays on it.
          if (state.busy === null) actions.again(next);
        }}
      >
        <fieldset>
          <legend>A silence ends a conversation after</legend>
          <div className="choices">
            {[0.5, 2, 4, 8, 24].map(value => (
              <label key={value} className="choice">
                <input type="radio" name="silence" checked={hours === value} onChange={() => setHours(value)} />
                {value < 1 ? '30 minutes' : `${value} hours`}
              </label>
            ))}
          </div>
        </fieldset>
        <DaysApart settings={settings} said={view.marked} days={days} set={setDays} again={actions.again} />
        <WeeklyOut settings={next} again={actions.again} />
        {report !== null && <Zone {...rest} state={state} actions={actions} view={view} report={report} />}
        <div className="row">
          <button type="submit" className="strong">
            {words.evidence.go}
          </button>
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
        Before and after this change
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
                before <Count claim={was} /> now <Count claim={is} /> <strong>{fate(was, is)}</strong>
              </p>
            </li>
          );
        })}
      </ul>
      <p className="quiet">
        A silence ended a conversation after {hoursWords(before.silenceHours)} before, and after{' '}
        {hoursWords(view.silenceHours)} now.
      </p>
    </>
  );
}

const hoursWords = (hours: number): string => (hours < 1 ? `${Math.round(hours * 60)} minutes` : `${hours} hours`);

const Count = ({ claim }: { readonly claim: Claim | null }): ReactNode =>
  claim === null ? (
    <span>not there</span>
  ) : claim.dots === null ? (
    <span>{claim.sure}</span>
  ) : (
    <Dots full={claim.dots} />
  );

function fate(was: Claim | null, is: Claim | null): string {
  if (is === null) return 'It fades: nothing of it is left on this setting.';
  if (was === null) return 'It appears only on this setting, so do not lean on it.';
  if (was.sure === 'likely' && is.sure !== 'likely') return 'It fades: on this setting it is not likely any more.';
  if (was.sure !== 'likely' && is.sure === 'likely')
    return 'It grows clear on this setting only, so do not lean on it.';
  if (was.heading.id !== is.heading.id)
    return 'It changes: on this setting it says something else, so do not lean on either.';
  if (was.dots !== null && is.dots !== null && was.dots - is.dots >= 2) return 'It stays, but less steadily.';
  return 'It survives.';
}

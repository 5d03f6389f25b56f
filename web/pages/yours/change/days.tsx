import type { ReactNode } from 'react';
import type { LabelledPair } from '../../../../src/story/index.ts';
import type { Settings } from '../../../worker/protocol.ts';
import { sceptic } from '../../../words/sceptic.ts';
import { Name } from '../../../controls/name.tsx';
import { Said } from '../../../controls/words.tsx';

type Use = 'exclude' | Settings['marked'][0]['kind'];
const USES: readonly Use[] = ['exclude', 'apart', 'elsewhere'];
export interface NewDays {
  readonly from: string;
  readonly to: string;
  readonly use: Use;
}
export const NO_DAYS: NewDays = { from: '', to: '', use: 'exclude' };

/** The settings with these days among them, as they were where no day is named. */
export function withDays(settings: Settings, { from, to, use }: NewDays): Settings {
  if (from === '' || to === '' || from > to) return settings;
  return use === 'exclude'
    ? { ...settings, exclude: [...settings.exclude, { from, to }] }
    : { ...settings, marked: [...settings.marked, { kind: use, from, to }] };
}

/** Days that are not to be read, or that are read with a level of each one's own. `said`: what came of the latter. */
export function DaysApart({
  settings,
  said,
  days,
  set,
  again,
}: {
  readonly settings: Settings;
  readonly said: readonly LabelledPair[];
  readonly days: NewDays;
  readonly set: (days: NewDays) => void;
  readonly again: (settings: Settings) => void;
}): ReactNode {
  const { exclude, marked } = settings;
  const given = [
    ...exclude.map(span => ({
      span,
      use: 'exclude' as Use,
      less: { ...settings, exclude: exclude.filter(one => one !== span) },
    })),
    ...marked.map(span => ({
      span,
      use: span.kind,
      less: { ...settings, marked: marked.filter(one => one !== span) },
    })),
  ];
  return (
    <fieldset>
      <legend>{sceptic.someDays}</legend>
      <p className="quiet">{sceptic.someDaysLead}</p>
      {given.length > 0 && (
        <ul>
          {given.map(({ span, use, less }) => (
            <li key={use + span.from + span.to}>
              {span.from} to {span.to}, {sceptic.use[use]}{' '}
              <button type="button" className="plain" onClick={() => again(less)}>
                {sceptic.asOthers[use === 'exclude' ? 0 : 1]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {said.map(({ label, of }) => (
        <p key={label.id}>
          <Said message={label} />: <Name of={0} /> <Said message={of[0]} />; <Name of={1} /> <Said message={of[1]} />
        </p>
      ))}
      <div className="row">
        <label>
          from{' '}
          <input type="date" value={days.from} onChange={event => set({ ...days, from: event.currentTarget.value })} />
        </label>
        <label>
          to <input type="date" value={days.to} onChange={event => set({ ...days, to: event.currentTarget.value })} />
        </label>
        <label>
          {sceptic.as}{' '}
          <select value={days.use} onChange={event => set({ ...days, use: event.currentTarget.value as Use })}>
            {USES.map(use => (
              <option key={use} value={use}>
                {sceptic.use[use]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

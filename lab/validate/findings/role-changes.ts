import { DAY } from '../../../src/base/index.ts';
import { observe } from '../../../src/fit/index.ts';
import { countBids, roleChangesOf } from '../../../src/fit/inside.ts';
import type { Turns } from '../../../src/turns/index.ts';
import { SIMULATORS, synthesise } from '../../simulators/synthetic.ts';
import { type PartRun, type Part, seedOf, target } from '../part.ts';

export interface TurnsOfRolesCheck {
  /** With busy months, seasons and trips, or without. */
  readonly confounded: boolean;
  readonly planted: number;
  readonly found: number;
  /** Median distance of the reported day from the planted one, days. */
  readonly medianErrorDays: number | null;
  readonly unplanted: number;
  readonly falseAlarms: number;
}

/** Planted turns of roles. */
export const turns: Part<TurnsOfRolesCheck> = {
  id: 'turns',
  steps: 100,
  run: asked => [false, true].map(confounded => turnsCheck(asked, confounded)),
  targets: rows =>
    rows.flatMap(row => {
      const found = row.found / row.planted;
      const alarm = row.falseAlarms / row.unplanted;
      const when = row.confounded ? 'with busy months and seasons' : 'without confounders';
      const id = row.confounded ? 'confounded' : 'plain';
      const foundText = `planted changes of roles found within 30 days in at least 80 %, ${when}`;
      const alarmText = `a change of roles told in at most 4 % of records without one, ${when}`;
      return [
        ...target(`turns-found-${id}`, foundText, found, row.planted, found >= 0.8, row.confounded ? '75 %' : ''),
        ...target(`turns-false-${id}`, alarmText, alarm, row.unplanted, alarm <= 0.04, row.confounded ? '13 %' : ''),
      ];
    }),
  sections: rows => [
    {
      title: 'Changes of roles',
      head: ['confounders', 'planted', 'found', 'median error, days', 'without one', 'false alarms'],
      rows: rows.map(r => [
        r.confounded ? 'yes' : 'no',
        r.planted,
        r.found,
        r.medianErrorDays?.toFixed(0) ?? '',
        r.unplanted,
        r.falseAlarms,
      ]),
    },
  ],
};

/** Turns of roles are tried on records with about 170 openings and follow-ups on each side. */
const TURN_RECORD = { days: 180, volume: 0.36, share: 0.7 } as const;

function turnsCheck({ runs, seed, step }: PartRun, confounded: boolean): TurnsOfRolesCheck {
  const errors: number[] = [];
  let falseAlarms = 0;
  const records = TURN_FACTOR * runs;
  for (let run = 0; run < records; run++) {
    const record = { ...TURN_RECORD, confounded, simulator: SIMULATORS[run % SIMULATORS.length]! };
    const path = [seed, 3, confounded ? 1 : 0, run] as const;
    const turnDay = 80 + (run % 5) * 5;
    const planted = synthesise({ ...record, turnDay }, seedOf(...path, 0)).turns;
    const told = turnsIn(planted);
    const nearest = told.map(t => Math.abs((t.at - planted.start[0]!) / DAY - turnDay)).sort((p, q) => p - q)[0];
    if (nearest !== undefined && nearest <= NEAR_DAYS) errors.push(nearest);
    step('turns of roles');
    const flat = synthesise({ ...record, share: run % 2 === 0 ? 0.7 : 0.5 }, seedOf(...path, 1)).turns;
    if (turnsIn(flat).length > 0) falseAlarms++;
    step('turns of roles');
  }
  errors.sort((p, q) => p - q);
  return {
    confounded,
    planted: records,
    found: errors.length,
    medianErrorDays: errors[Math.floor(errors.length / 2)] ?? null,
    unplanted: records,
    falseAlarms,
  };
}
/** Turns of roles need no fit: many records cost little. */
const TURN_FACTOR = 25;

function turnsIn(turns: Turns): readonly { readonly at: number }[] {
  const events = observe(turns);
  return roleChangesOf(events, countBids(events));
}
/** A change reported within this of the planted day counts as found. */
const NEAR_DAYS = 30;

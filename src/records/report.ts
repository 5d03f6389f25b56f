import { type Issue, issue, type Message } from '../base/index.ts';
import type { ChatSeen } from './choose/candidates.ts';
import { dayAt, dayOf, type TimerChange } from './core/coverage.ts';
import type { Assembled } from './merge/assemble.ts';
import type { Unit } from './merge/unit.ts';
import type { FileReport, Records, Warning } from './core/record.ts';
import { isDoubled } from './parts/doubled.ts';
import type { ReadFile } from './core/sink.ts';
import { type ZoneOptions, zoneReported } from './core/zone.ts';
import { message } from '../words/index.ts';

/** The fate of every line of one file. `f`: its index among the units. */
export function reportOf(
  { name, bytes, format, sink }: ReadFile,
  unit: Unit,
  f: number,
  assembled: Assembled,
  options: ZoneOptions,
): FileReport {
  return {
    name,
    format,
    bytes,
    messages: assembled.messages[f]!,
    elsewhere: sink.elsewhere + sink.columns.count - sink.copies - assembled.messages[f]!,
    system: sink.systemCount,
    continuation: sink.continuationCount,
    reactions: sink.reactionCount,
    notUnderstood: sink.notUnderstoodList,
    notUnderstoodCount: sink.notUnderstoodCount,
    dateOrder: sink.order,
    columns: sink.tableColumns,
    zone: zoneReported(sink, options),
    owner: sink.ownerIndex === null ? null : (sink.people[sink.ownerIndex]?.name ?? null),
    warnings: warningsOf(unit, assembled.repeated[f]!, assembled.missing[f]!),
  };
}

function warningsOf({ sink, zone, chats }: Unit, repeated: number, missing: number): readonly Warning[] {
  const warnings: Warning[] = [...sink.warnings];
  if (repeated > 0)
    warnings.push({
      code: 'repeated-hour',
      text: message('records-repeated-hour', { count: repeated, zone: zone.name }),
    });
  if (missing > 0)
    warnings.push({
      code: 'missing-hour',
      text: message('records-missing-hour', { count: missing, zone: zone.name }),
    });
  if (sink.timers.some(({ chat, on }) => on && chats.includes(chat)))
    warnings.push({
      code: 'disappearing',
      text: message('records-disappearing'),
    });
  return warnings;
}

/** Changes of the timer for disappearing messages in the chosen chats of a unit. */
export const timersOf = ({ sink, chats }: Unit, records: Records): readonly TimerChange[] =>
  sink.timers
    .filter(({ chat, time }) => chats.includes(chat) && !(Math.abs(time) > 8.64e15))
    .map(({ time, clock, on }) => ({
      on,
      day: Number.isNaN(time) ? null : clock === 'wall' ? dayAt(time) : dayOf(records, time),
    }));

const noMessages = (reports: readonly FileReport[]): Message => {
  const count = reports.reduce((sum, { notUnderstoodCount }) => sum + notUnderstoodCount, 0);
  const why = reports.flatMap(({ notUnderstood }) => notUnderstood)[0]?.why ?? message('records-why-shape');
  return count > 0 ? message('records-none-read', { count, why }) : message('records-empty');
};

/** Issues about the whole beside those of the files; errors where there is no message. */
export function findings(
  records: Records,
  reports: readonly FileReport[],
  leftOut: readonly ChatSeen[],
  skipped: readonly Issue[],
  assembled: Assembled,
): readonly Issue[] {
  // If no zone aligns two files, the message that they count twice is already given.
  const said = new Set(skipped.flatMap(({ text, place }) => (text.id === 'records-zones-none' ? [place] : [])));
  return [
    ...skipped.map(one => (one.code === 'two-zones' ? one : { ...one, code: 'skipped-file' })),
    ...leftOut.map(({ title }) => issue('warning', 'left-out', message('records-left-out', { chat: title }))),
    ...reports.flatMap(({ name, warnings }) => warnings.map(({ code, text }) => issue('warning', code, text, name))),
    ...assembled.issues.filter(({ code, place }) => code !== 'counted-twice' || !said.has(place)),
    ...brokenLetters(records),
    ...numberOfPeople(records, reports),
  ];
}

/** Letters that another program broke are shown as they are. Only names tell: a text may quote such letters. */
const brokenLetters = ({ people }: Records): readonly Issue[] =>
  people.some(({ name }) => isDoubled(name))
    ? [issue('warning', 'letters-broken', message('records-letters-broken'))]
    : [];

function numberOfPeople({ count: messages, people }: Records, reports: readonly FileReport[]): readonly Issue[] {
  if (messages === 0) return [issue('error', 'no-messages', noMessages(reports), reports[0]!.name)];
  if (people.length > 2) return [issue('warning', 'group-chat', message('records-group', { count: people.length }))];
  if (people.length === 1) return [issue('warning', 'one-person', message('records-one-person'))];
  return [];
}

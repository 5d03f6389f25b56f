import { type Issue, issue } from '../base/index.ts';
import type { ChatSeen } from './choose/candidates.ts';
import { dayAt, dayOf, type TimerChange } from './coverage.ts';
import type { Assembled } from './merge/assemble.ts';
import type { Unit } from './merge/unit.ts';
import type { FileReport, Records, Warning } from './record.ts';
import type { ReadFile } from './sink.ts';
import { type ZoneOptions, zoneReported } from './zone.ts';

/** What happened to every line of one file. `f`: its index among the units. */
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
    check: sink.check,
  };
}

function warningsOf({ sink, zone, chats }: Unit, repeated: number, missing: number): readonly Warning[] {
  const warnings: Warning[] = [...sink.warnings];
  if (repeated > 0)
    warnings.push({
      code: 'repeated-hour',
      text: `${count(repeated, 'message stands', 'messages stand')} in the hour that a clock change repeats in ${zone.name}. Each was read as the pass that keeps the order of the file, else as the first, and may be off by that hour.`,
    });
  if (missing > 0)
    warnings.push({
      code: 'missing-hour',
      text: `${count(missing, 'message has a time', 'messages have times')} that the clocks of ${zone.name} skip. The zone is probably another one: give the one in which the telephone stood.`,
    });
  if (sink.timers.some(({ chat, on }) => on && chats.includes(chat)))
    warnings.push({
      code: 'disappearing',
      text: 'The timer for disappearing messages was on for a time. What had disappeared before the export is missing from it, so a blank in that time is no silence.',
    });
  return warnings;
}

/** When the timer for disappearing messages was changed in the chosen chats of a unit. */
export const timersOf = ({ sink, chats }: Unit, records: Records): readonly TimerChange[] =>
  sink.timers
    .filter(({ chat, time }) => chats.includes(chat) && !(Math.abs(time) > 8.64e15))
    .map(({ time, clock, on }) => ({
      on,
      day: Number.isNaN(time) ? null : clock === 'wall' ? dayAt(time) : dayOf(records, time),
    }));

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const noMessages = (reports: readonly FileReport[]): string => {
  const lost = reports.reduce((sum, { notUnderstoodCount }) => sum + notUnderstoodCount, 0);
  const why = reports.flatMap(({ notUnderstood }) => notUnderstood)[0];
  return lost > 0
    ? `This export was recognised, but none of its ${lost} entries could be read; the first because ${why?.why ?? 'of its shape'}. Export the chat again; if that gives the same, this app writes a shape that is not known yet.`
    : 'This export holds no message: the chat is empty, or the export stopped before it began. Export the chat again.';
};

/** What a reader should know of the whole beside what stands at the files; errors where there is no message. */
export function findings(
  records: Records,
  reports: readonly FileReport[],
  leftOut: readonly ChatSeen[],
  skipped: readonly Issue[],
  assembled: Assembled,
): readonly Issue[] {
  return [
    ...skipped.map(one => (one.code === 'two-zones' ? one : { ...one, code: 'skipped-file' })),
    ...leftOut.map(({ title }) =>
      issue(
        'warning',
        'left-out',
        `${JSON.stringify(title)} is a chat of other people, as far as the files tell, and was left out. If it is the same conversation, choose both.`,
      ),
    ),
    ...reports.flatMap(({ name, warnings }) => warnings.map(({ code, text }) => issue('warning', code, text, name))),
    ...assembled.issues,
    ...numberOfPeople(records, reports),
  ];
}

function numberOfPeople({ count: messages, people }: Records, reports: readonly FileReport[]): readonly Issue[] {
  if (messages === 0) return [issue('error', 'no-messages', noMessages(reports), reports[0]!.name)];
  if (people.length > 2)
    return [
      issue(
        'warning',
        'group-chat',
        `This chat has ${people.length} people. The dance of two is read from a pair: choose two of them with --people A,B.`,
      ),
    ];
  if (people.length === 1)
    return [
      issue(
        'warning',
        'one-person',
        'All messages here are from one person, so there is no exchange to look at. Check that this is the whole export and that the other person wrote in this chat.',
      ),
    ];
  return [];
}

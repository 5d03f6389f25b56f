import { UnusableInput } from '../../base/index.ts';
import type { Wanted } from '../../journeys/index.ts';
import { isLabel, messageLines, type ReadReport, type ReadResult, readReport } from '../../records/index.ts';
import { choosePerson } from '../../turns/index.ts';
import type { Command, Host } from '../host/command.ts';
import { readOptions, refused } from '../host/options.ts';
import { peopleOf } from '../input/pairing.ts';
import { READING_OPTIONS, readFiles } from '../input/reading.ts';
import { suggested } from '../input/suggested.ts';
import { json, safe, wrap } from '../host/terminal.ts';
import { daysBetween, message } from '../../words/index.ts';

const OPTIONS = {
  ...READING_OPTIONS,
  people: { type: 'string' },
  json: { type: 'boolean' },
  messages: { type: 'boolean' },
} as const;

export const read: Command = {
  name: 'read',
  options: OPTIONS,
  summary: message('summary-read'),
  help: message('read-help', { reading: message('reading-help') }),
  async run(args, host) {
    const { values, positionals } = readOptions('read', args, OPTIONS);
    if (values.json && values.messages) throw refused('option', message('refused-read-two'));
    const people = values.people === undefined ? null : peopleOf(values.people);
    const result = await readFiles('read', positionals, values, values.messages === true, host);
    const two = people === null ? null : indicesOf(people(result), result);
    if (values.messages) {
      let lines = '';
      let i = 0;
      for (const line of messageLines(result.records)) {
        if (two !== null && !two.includes(result.records.from[i++]!)) continue;
        lines += `${json(line)}\n`;
        if (lines.length > 1 << 16) {
          host.out(lines);
          lines = '';
        }
      }
      host.out(lines);
      return 0;
    }
    const report = onlyOf(two, readReport(result, host.words));
    host.out(values.json ? `${json(report)}\n` : plain(report, host));
    return 0;
  },
};

/** The two that were named, by their places in the record. */
function indicesOf(wanted: Wanted, { records }: ReadResult): readonly number[] {
  const two = wanted.flatMap(name => {
    if (name === null) return [];
    const found = choosePerson(records, name);
    if (!found.ok) throw new UnusableInput(found.issues);
    return [found.value];
  });
  if (two[0] === two[1]) throw refused('option', message('refused-people'));
  return two;
}

/** The report with people limited to the two; its lines about files stay whole. */
function onlyOf(two: readonly number[] | null, report: ReadReport): ReadReport {
  if (two === null) return report;
  const people = report.people.filter((_, i) => two.includes(i));
  return { ...report, people, messages: people.reduce((sum, { messages }) => sum + messages, 0) };
}

const FEW = 20;

function plain(report: ReadReport, { words, columns }: Host): string {
  const { say } = words;
  const lines: string[] = [];
  const line = (text: string): void => void lines.push(wrap(safe(text), columns));
  const item = (text: string): void => line(`- ${text}`);
  for (const file of report.files) {
    const { name, format, messages, system, notUnderstoodCount: not } = file;
    line(say('read-file', { file: name, format, messages, system, not }));
    if (file.reactions > 0) item(say('read-reactions', { count: file.reactions }));
    if (file.elsewhere > 0) item(say('read-elsewhere', { count: file.elsewhere }));
    const { value: order, how } = file.dateOrder;
    if (order !== null && how !== 'format')
      item(say('read-dates', { order, how: how === 'given' || how === 'assumed' ? how : 'settled' }));
    item(say('read-zone', { zone: file.zone.name, how: file.zone.how }));
    // “Me” is a label, and says nobody's name.
    if (file.owner !== null && !isLabel(file.owner)) item(say('read-owner', { owner: file.owner }));
    for (const { text } of file.warnings) item(text);
    for (const { line: at, index, why } of file.notUnderstood.slice(0, FEW))
      item(say('read-not', { by: at === undefined ? 'entry' : 'line', line: String(at), entry: String(index), why }));
    if (not > FEW) item(say('read-not-more', { count: not - FEW }));
  }
  line(say('read-all', { messages: report.messages }));
  if (report.duplicatesMerged > 0) line(say('account-duplicates', { count: report.duplicatesMerged }));
  for (const { from, to } of report.coverage.days) line(say('read-known', { dates: daysBetween(from, to) }));
  for (const { file, disappearing, calls, callDays } of report.coverage.channels) {
    if (disappearing === 'on') line(say('read-timers', { file }));
    if (calls > 0) line(say('read-calls', { file, calls, days: callDays.length }));
  }
  for (const { name, messages } of report.people) item(say('read-person', { name, messages }));
  for (const { names } of report.joined) line(say('read-joined', { names: [...names] }));
  for (const suggestion of report.suggestions) line(suggested(suggestion, words));
  return `${lines.join('\n')}\n`;
}

import { messageLines, type ReadReport, readReport } from '../../records/index.ts';
import type { Command } from '../command.ts';
import { readOptions, refused } from '../options.ts';
import { READING_HELP, READING_OPTIONS, readFiles } from '../input/reading.ts';
import { suggested } from '../input/suggested.ts';
import { json, safe, wrap } from '../terminal.ts';

const OPTIONS = {
  ...READING_OPTIONS,
  json: { type: 'boolean' },
  messages: { type: 'boolean' },
  check: { type: 'boolean' },
} as const;

export const read: Command = {
  name: 'read',
  options: OPTIONS,
  summary: 'reads exports and says what was read, not understood, ambiguous',
  help: `Usage: slipstep read FILE… [--chat NAME] [--tz ZONE] [--date-order dmy|mdy|ymd] [--same "A=B"]
                          [--json | --messages]

Reads one or more exports of one chat (overlapping ones merge) and accounts for every line.

${READING_HELP}
  --json                the account as one JSON object (docs/schema/read-1.json)
  --messages            the messages themselves, one JSON object a line, in order
  --check               let a second, slow and simple reader count too, and say whether it finds as many

Example:
  slipstep read "WhatsApp Chat with Ada.txt" --tz Europe/Berlin
`,
  async run(args, host) {
    const { values, positionals } = readOptions('read', args, OPTIONS);
    if (values.json && values.messages)
      throw refused('option', '--json and --messages are two different answers. Choose one of them.');
    const result = await readFiles('read', positionals, values, values.messages === true, host, values.check === true);
    if (values.messages) {
      let lines = '';
      for (const line of messageLines(result.records)) {
        lines += `${json(line)}\n`;
        if (lines.length > 1 << 16) {
          host.out(lines);
          lines = '';
        }
      }
      host.out(lines);
      return 0;
    }
    const report = readReport(result);
    host.out(values.json ? `${json(report)}\n` : plain(report, host.columns));
    return 0;
  },
};

const number = new Intl.NumberFormat('en');
const FEW = 20;

function plain(report: ReadReport, columns: number): string {
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(wrap(safe(text), columns));
  for (const file of report.files) {
    say(
      `${file.name}: ${file.format}, ${number.format(file.messages)} messages read, ${number.format(file.system)} lines of the app itself, ${number.format(file.notUnderstoodCount)} not understood.`,
    );
    if (file.check !== null && file.check.first === file.check.second)
      say(`- A second reader counts the same: ${number.format(file.check.second)} entries.`);
    if (file.reactions > 0)
      say(`- ${number.format(file.reactions)} reactions beside messages, which are counted and no messages.`);
    if (file.elsewhere > 0)
      say(`- ${number.format(file.elsewhere)} messages of other chats in this file were left out.`);
    if (file.dateOrder.value !== null && file.dateOrder.how !== 'format')
      say(`- Dates are read as ${ORDER[file.dateOrder.value]} (${file.dateOrder.how}).`);
    say(
      `- Time zone: ${file.zone.name} (${file.zone.how}${file.zone.how === 'assumed' ? ': the file does not say; give it with --tz' : ''}).`,
    );
    if (file.owner !== null) say(`- Exported by ${file.owner}.`);
    for (const { text } of file.warnings) say(`- ${text}`);
    for (const { line, index, why } of file.notUnderstood.slice(0, FEW))
      say(`- ${line === undefined ? `entry ${index}` : `line ${line}`}: ${why}`);
    if (file.notUnderstoodCount > FEW)
      say(`- and ${number.format(file.notUnderstoodCount - FEW)} more; --json lists the first 1,000.`);
  }
  say(
    `${number.format(report.messages)} messages in all${report.from === null ? '' : `, from ${report.from} to ${report.to}`}.`,
  );
  if (report.duplicatesMerged > 0)
    say(`${number.format(report.duplicatesMerged)} messages stood in more than one file and count once.`);
  for (const { from, to } of report.coverage.days) say(`Days known: ${from} to ${to}.`);
  for (const { file, disappearing, calls, callDays } of report.coverage.channels) {
    if (disappearing === 'on') say(`${file}: disappearing messages were on, so a blank in it is no silence.`);
    if (calls > 0) say(`${file}: ${number.format(calls)} calls, on ${number.format(callDays.length)} days.`);
  }
  for (const { name, messages } of report.people) say(`- ${name}: ${number.format(messages)}`);
  for (const { names } of report.joined)
    say(`${names.join(' and ')} are read as one person, as you said. Read again without --same to undo it.`);
  for (const suggestion of report.suggestions) say(suggested(suggestion));
  return `${lines.join('\n')}\n`;
}

const ORDER = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as const;

import { UnusableInput } from '../../base/index.ts';
import { type Circumstances, type MarkedDays, reflect, UNKNOWN, type Wanted } from '../../journeys/index.ts';
import { kindOf, type ReadResult, type Records, textOfRecord } from '../../records/index.ts';
import { type Claim, type Mirror, tellPlain, answerOf } from '../../story/index.ts';
import { askFirst } from '../host/ask-first.ts';
import type { Command, Host } from '../host/command.ts';
import { daysOf, recurringDaysOf } from '../input/days.ts';
import { choosePerson } from '../../turns/index.ts';
import { oneOf, readOptions, refused, refuseNeedless, wholeNumber } from '../host/options.ts';
import { peopleOf } from '../input/pairing.ts';
import { READING_OPTIONS, readFiles } from '../input/reading.ts';
import { withZones } from '../input/sources.ts';
import { type MomentText, REPORT_MARK, reportPage } from '../report/page.ts';
import { json, progressBar, safe, wrap } from '../host/terminal.ts';
import { mayWrite, type Place, writeFor } from '../host/written.ts';
import { message, type Speaker, worded } from '../../words/index.ts';

const OPTIONS = {
  ...READING_OPTIONS,
  me: { type: 'string' },
  people: { type: 'string' },
  living: { type: 'string' },
  silence: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  apart: { type: 'string', multiple: true },
  elsewhere: { type: 'string', multiple: true },
  'with-text': { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'string' },
} as const;

export const mirror: Command = {
  name: 'mirror',
  options: OPTIONS,
  summary: message('summary-mirror'),
  help: message('mirror-help', { reading: message('reading-help') }),
  async run(args, host) {
    const { values, positionals } = readOptions('mirror', args, OPTIONS);
    if (values.html === undefined) refuseNeedless(values, ['with-text'], 'without', '--html');
    const people = peopleOf(values.people);
    const place = values.html === undefined ? null : placeOf(values.html, (await withZones(positionals)).paths);
    // Asked before an hour of work, not after it.
    if (place !== null) await mayWrite(place);
    const read = await readFiles('mirror', positionals, values, values['with-text'] === true, host);
    const wanted = firstIs(values.me, people(read), read);
    const answer = reflected(read, wanted, circumstancesOf(values, read), values.json === true, host);
    if (place !== null) {
      host.signal.throwIfAborted();
      await writeReport(place, answer, read, values['with-text'] === true, host);
      host.err(`${host.words.say('report-written', { path: safe(place.path) })}\n`);
    }
    if (values.json) host.out(`${json(answerOf(answer, host.words))}\n`);
    else if (place === null) await tell(answer, read, host);
    return 0;
  },
};

/** `--me` comes first, and alone names one of the only two. With `--people` it is one of those, by the same rule by which they are found. */
function firstIs(me: string | undefined, [a, b]: Wanted, { records }: ReadResult): Wanted {
  if (me === undefined) return [a, b];
  if (a === null || b === null) return [me, null];
  const [self, one, other] = [me, a, b].map(name => choosePerson(records, name));
  if (!self!.ok) throw new UnusableInput(self!.issues);
  // An unknown person, or one person given twice, is reported where the two are chosen.
  if (!one!.ok || !other!.ok || self!.value === one!.value) return [a, b];
  if (self!.value === other!.value) return [b, a];
  throw refused('option', message('refused-me', { me, first: a, second: b }));
}

function circumstancesOf(
  values: ReturnType<typeof readOptions<typeof OPTIONS>>['values'],
  read: ReadResult,
): Circumstances {
  const living = oneOf('living', values.living, ['together', 'apart']);
  const apart = (values.apart ?? []).map(text => ({ kind: 'apart' as const, ...recurringDaysOf('apart', text) }));
  const elsewhere = (values.elsewhere ?? []).flatMap(text =>
    (text === 'calls' ? callDaysOf(read) : [recurringDaysOf('elsewhere', text)]).map(
      (days): MarkedDays => ({ kind: 'elsewhere', ...days }),
    ),
  );
  return {
    ...UNKNOWN,
    livingTogether: living === null ? null : living === 'together',
    silenceHours: wholeNumber('silence', values.silence, [1, 72], UNKNOWN.silenceHours),
    exclude: (values.exclude ?? []).map(text => daysOf('exclude', text)),
    only: (values.only ?? []).map(text => daysOf('only', text)),
    marked: [...apart, ...elsewhere],
  };
}

function callDaysOf({ coverage }: ReadResult) {
  const days = [...new Set(coverage.channels.flatMap(({ callDays }) => callDays))].sort();
  if (days.length === 0) throw refused('option', message('refused-no-calls'));
  return days.map(day => ({ from: day, to: day }));
}

function reflected(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
  theory: boolean,
  host: Host,
): Mirror {
  const bar = progressBar(host, 'weighing');
  const reflection = host.atOnce(() => reflect(read, wanted, circumstances, { progress: bar.at, theory }));
  bar.done();
  if (!reflection.ok) throw new UnusableInput(reflection.issues);
  return reflection.value.mirror;
}

async function tell(answer: Mirror, read: ReadResult, host: Host): Promise<void> {
  const say = (text: string): void => host.out(`${wrap(safe(text, true), host.columns)}\n`);
  if (!(await askFirst(host))) return;
  // A name may hold a line of its own, which would stand among ours.
  const shown: Mirror = JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'name' && typeof value === 'string' ? safe(value) : value,
  );
  say(tellPlain(shown, host.words));
  for (const text of accountOf(read, host)) say(safe(text));
}

function accountOf({ files, joined, duplicatesMerged }: ReadResult, { words }: Host): readonly string[] {
  const { say } = words;
  return [
    ...files.map(({ name, messages, notUnderstoodCount, zone, warnings }) =>
      [
        say('account-file', {
          file: name,
          read: messages,
          notUnderstood: notUnderstoodCount,
          zone: zone.name,
          how: zone.how,
        }),
        ...warnings.map(({ text }) => worded(words, text)),
      ].join(' '),
    ),
    ...joined.map(({ names }) => say('account-joined', { names })),
    ...(duplicatesMerged > 0 ? [say('account-duplicates', { count: duplicatesMerged })] : []),
  ];
}

const placeOf = (path: string, inputs: readonly string[]): Place => ({
  path,
  inputs,
  ours: head => head.includes(`content="${REPORT_MARK}"`),
});

async function writeReport(
  place: Place,
  answer: Mirror,
  read: ReadResult,
  withText: boolean,
  host: Host,
): Promise<void> {
  const page = reportPage({
    mirror: answer,
    words: host.words,
    account: accountOf(read, host),
    moments: withText ? claim => momentsOf(claim, read.records, answer, host.words, read.zone.name) : null,
  });
  await writeFor(place, page);
}

const MOST_LINES = 12;

function momentsOf(
  claim: Claim,
  records: Records,
  answer: Mirror,
  { locale, say }: Speaker,
  zone: string,
): readonly MomentText[] {
  const when = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  return claim.moments.map(({ from, note, records: [first, last] }) => {
    const lines = Array.from({ length: last - first + 1 }, (_, k) => first + k).flatMap(i => {
      const person = records.people[records.from[i]!]!;
      const of = answer.people.findIndex(({ id }) => id === person.id);
      return of < 0 ? [] : [{ of: of as 0 | 1, name: person.name, i }];
    });
    const shown = lines.slice(0, MOST_LINES).map(({ i, ...line }) => {
      const kind = kindOf(records, i);
      const text = textOfRecord(records, i) ?? '';
      return { ...line, text: text === '' && kind !== 'text' ? say('yours-kind', { kind }) : text };
    });
    return { when: `${say(note)} ${when.format(from * 1000)}`, lines: shown, more: lines.length - shown.length };
  });
}

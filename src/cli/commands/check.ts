import { onClock, SECOND_MS, VERSION } from '../../base/index.ts';
import { checkTry, secondsLeftOut } from '../../journeys/index.ts';
import { type Check, endOf, isBlind, reachesOver, tellCheck } from '../../moves/index.ts';
import { message } from '../../words/index.ts';
import { askFirst } from '../host/ask-first.ts';
import type { Command } from '../host/command.ts';
import { readOptions, refused } from '../host/options.ts';
import { leavingOut, peopleNamed, turnsWithout } from '../input/pairing.ts';
import { noteZone, READING_OPTIONS, readFiles, sameSets } from '../input/reading.ts';
import { json, note, progressBar, safe, wrap } from '../host/terminal.ts';
import { dayIn, type PlanFile, readPlan } from './plan.ts';

const OPTIONS = {
  ...READING_OPTIONS,
  exclude: { type: 'string', multiple: true },
  plan: { type: 'string' },
  lapsed: { type: 'string' },
  silent: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const check: Command = {
  name: 'check',
  options: OPTIONS,
  summary: message('summary-check'),
  help: message('check-help', { reading: message('reading-help') }),
  async run(args, host) {
    const { values, positionals } = readOptions('check', args, OPTIONS);
    if (values.plan === undefined) throw refused('option', message('refused-check-plan'));
    const file = await readPlan(values.plan);
    const lapsed = lapsedWeeks(values.lapsed, file.plan.design.weeks);
    // A file that knows no zone is of the same telephone as when the plan was made: its weeks begin at those midnights.
    const tz = values.tz ?? file.plan.zone;
    const read = await readFiles('check', positionals, { ...values, tz }, false, host);
    noteZone(read, host);
    if (tz !== file.plan.zone && file.plan.zone !== undefined)
      note(
        host.words.say('note', { text: host.words.say('check-zones', { zone: tz!, planned: file.plan.zone }) }),
        host,
      );
    const turns = turnsWithout(read, peopleNamed(read, file.people, sameSets(values.same ?? [])), values.exclude);
    const { plan, guess, forecast = null } = file;
    const silent = values.silent === true;
    const leftOut = secondsLeftOut(read, leavingOut(values.exclude), { from: plan.start, to: endOf(plan) });
    const bar = progressBar(host, 'weighing');
    const found = host.atOnce(() =>
      checkTry(turns, { plan, guess, forecast, lapsed, silent }, Date.now() / SECOND_MS, { progress: bar.at, leftOut }),
    );
    bar.done();
    // Reported once the try is over: before, it would reveal a week.
    const notWith = found.state === 'done' ? lapsed.find(week => !found.weeks[week]!.withMove) : undefined;
    if (notWith !== undefined) throw refused('option', message('refused-lapsed-without', { week: notWith + 1 }));
    const names = [file.people[0].name, file.people[1].name] as const;
    const zone = plan.zone ?? 'UTC';
    const to = turns.coverage.at(-1)?.to ?? plan.start;
    const short = found.state === 'done' && !silent && !reachesOver(to, plan);
    // The start of a silence that the person states: the record ended before the try, and nobody wrote from then on.
    const silentFrom = found.state === 'done' && silent && to < endOf(plan) ? to : null;
    const told = tellCheck(found, plan, names, seconds => dayIn(seconds, zone, host.words));
    const text = [
      ...(short ? [message('came-short', { day: onClock(to, zone) }), message('check-silent')] : []),
      ...(silentFrom === null ? [] : [message('came-silent-said', { day: onClock(silentFrom, zone) })]),
      ...told.filter(
        ({ id }) => !short || (id !== 'check-too-little' && (id !== 'check-longer' || isBlind(plan.design))),
      ),
    ].map(line => host.words.say(line));
    if (values.json) host.out(`${json(answerOf(file, found, silentFrom, text))}\n`);
    // While it runs there is no finding.
    else if (found.state === 'running' || (await askFirst(host)))
      host.out(`${text.map(line => wrap(safe(line), host.columns)).join('\n')}\n`);
    return 0;
  },
};

function lapsedWeeks(text: string | undefined, weeks: number): readonly number[] {
  if (text === undefined) return [];
  return text.split(',').map(part => {
    const week = Number(part);
    if (!Number.isInteger(week) || week < 1 || week > weeks)
      throw refused('option', message('refused-lapsed', { weeks, part }));
    return week - 1;
  });
}

function answerOf(file: PlanFile, found: Check, silentFrom: number | null, text: readonly string[]) {
  const head = { slipstep: VERSION, schema: 'check/1', seed: file.seed, people: file.people, plan: file.plan };
  if (found.state === 'running') return { ...head, ...found, text };
  const { name, unit } = found.outcome;
  return { ...head, ...found, ...(silentFrom !== null && { silentFrom }), outcome: name, unit, text };
}

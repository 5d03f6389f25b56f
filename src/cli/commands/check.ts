import { SECOND_MS, VERSION } from '../../base/index.ts';
import { checkTry } from '../../journeys/index.ts';
import { type Check, tellCheck } from '../../moves/index.ts';
import { message } from '../../words/index.ts';
import type { Command } from '../command.ts';
import { readOptions, refused } from '../options.ts';
import { peopleNamed, turnsWithout } from '../input/pairing.ts';
import { READING_HELP, READING_OPTIONS, readFiles } from '../input/reading.ts';
import { json, progressBar, safe, wrap } from '../terminal.ts';
import { dayIn, type PlanFile, readPlan } from './plan.ts';

const OPTIONS = {
  ...READING_OPTIONS,
  exclude: { type: 'string', multiple: true },
  plan: { type: 'string' },
  lapsed: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const check: Command = {
  name: 'check',
  options: OPTIONS,
  summary: 'shows what a planned try came to, once it is over',
  help: `Usage: slipstep check FILE… --plan PLAN.json [--lapsed 3,7] [--chat NAME] [--tz ZONE] [--date-order ORDER] [--exclude DAYS]
                      [--json]

Takes a later export of the same chat (with the earlier ones, which merge) and compares the weeks with the step to the
weeks without, by the orders that chance could have drawn. While the try runs, nothing is told.

  --plan PLAN.json      the plan, as \`slipstep plan\` wrote it
  --lapsed 3,7          weeks, counted from 1, in which the step was forgotten; they are shown and count as drawn
  --exclude DAYS        days not to be read, as 2025-07-01..2025-07-14 or one day (days together, a journey, an illness);
                        may be given again
${READING_HELP}
  --json                the answer as one JSON object (docs/schema/check-1.json)

Example:
  slipstep check "WhatsApp Chat with Ada.zip" --plan try.json
`,
  async run(args, host) {
    const { values, positionals } = readOptions('check', args, OPTIONS);
    if (values.plan === undefined) throw refused('option', message('refused-check-plan'));
    const file = await readPlan(values.plan);
    const lapsed = lapsedWeeks(values.lapsed, file.plan.design.weeks);
    const read = await readFiles('check', positionals, values, false, host);
    const turns = turnsWithout(read, peopleNamed(read, file.people), values.exclude);
    const { plan, guess, forecast = null } = file;
    const bar = progressBar(host, 'Weighing');
    const found = host.atOnce(() => checkTry(turns, { plan, guess, forecast, lapsed }, Date.now() / SECOND_MS, bar.at));
    bar.done();
    const names = [file.people[0].name, file.people[1].name] as const;
    const text = tellCheck(found, names, seconds => dayIn(seconds, plan.zone ?? 'UTC', host.words)).map(line =>
      host.words.say(line),
    );
    if (values.json) host.out(`${json(answerOf(file, found, text))}\n`);
    else host.out(`${text.map(line => wrap(safe(line), host.columns)).join('\n')}\n`);
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

function answerOf(file: PlanFile, found: Check, text: readonly string[]) {
  const head = { slipstep: VERSION, schema: 'check/1', seed: file.seed, people: file.people, plan: file.plan };
  if (found.state === 'running') return { ...head, ...found, text };
  return { ...head, ...found, outcome: found.outcome.name, unit: found.outcome.unit, text };
}

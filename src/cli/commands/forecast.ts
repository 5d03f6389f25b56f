import { VERSION } from '../../base/index.ts';
import { forecastTry, SEED, weigh } from '../../journeys/index.ts';
import { CARDS, GUESSES, tellWhatIf } from '../../moves/index.ts';
import type { Command } from '../command.ts';
import { oneOf, readOptions, wholeNumber } from '../options.ts';
import { peopleOf, turnsWithout, whose } from '../input/pairing.ts';
import { READING_HELP, READING_OPTIONS, readFiles } from '../input/reading.ts';
import { json, progressBar, safe, wrap } from '../terminal.ts';
import { moveOf } from './plan.ts';

const OPTIONS = {
  ...READING_OPTIONS,
  exclude: { type: 'string', multiple: true },
  move: { type: 'string' },
  by: { type: 'string' },
  guess: { type: 'string' },
  weeks: { type: 'string' },
  seed: { type: 'string' },
  people: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const forecast: Command = {
  name: 'forecast',
  options: OPTIONS,
  summary: 'shows what could follow if one small step were taken: a what-if',
  help: `Usage: slipstep forecast FILE… --move NAME --by PERSON|both [--guess more|same|less] [--weeks N] [--seed N]
                         [--people A,B] [--chat NAME] [--tz ZONE] [--date-order ORDER] [--exclude DAYS] [--json]

Twenty courses that could follow this record with the step, beside the same courses without it. A what-if, not a
promise; where the direction is open, they go both ways. docs/spec/moves.md has what is assumed.

  --move NAME           ${CARDS.map(card => card.kind).join(', ')}
  --by PERSON           whose step it is: a name, or both (then in both orders)
  --guess WORD          your own guess, made first: with the step, will the two together reach more, the same or less
                        than without?
  --weeks N             how far to look (default 10)
  --seed N              decides the courses (default 1)
  --people A,B          which two, where more than two people wrote
  --exclude DAYS        days not to be read, as 2025-07-01..2025-07-14 or one day (days together, a journey, an illness);
                        may be given again
${READING_HELP}
  --json                the answer as one JSON object (docs/schema/forecast-1.json)

Example:
  slipstep forecast "WhatsApp Chat with Ada.zip" --move warm-break --by Ben --guess less --weeks 8
`,
  async run(args, host) {
    const { values, positionals } = readOptions('forecast', args, OPTIONS);
    const move = moveOf(values.move);
    const guess = oneOf('guess', values.guess, GUESSES);
    const weeks = wholeNumber('weeks', values.weeks, [1, 52], 10);
    const seed = wholeNumber('seed', values.seed, [0, Number.MAX_SAFE_INTEGER], SEED);
    const wanted = peopleOf(values.people);
    const turns = turnsWithout(await readFiles('forecast', positionals, values, false, host), wanted, values.exclude);
    const by = whose(turns, values.by);
    const bar = progressBar(host, 'Weighing');
    const evidence = weigh(turns, bar.at, seed);
    bar.done();
    const answer = forecastTry(turns, evidence, { move, by, weeks }, seed);
    const [a, b] = turns.people;
    const { say } = host.words;
    const text = tellWhatIf(answer, [a.name, b.name], weeks).map(line => say(line));
    const people = [a, b].map(({ id, name }) => ({ id, name }));
    if (values.json)
      host.out(
        `${json({ slipstep: VERSION, schema: 'forecast/1', seed, people, move, by, weeks, label: 'what-if', ...answer, text })}\n`,
      );
    else
      host.out(
        `${[guess === null ? say('forecast-no-guess') : say('forecast-guess', { guess }), ...text].map(line => wrap(safe(line), host.columns)).join('\n')}\n`,
      );
    return 0;
  },
};

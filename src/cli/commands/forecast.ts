import { finish, VERSION } from '../../base/index.ts';
import { forecastTry, foretellingTry, layingAlong, SEED, weigh } from '../../journeys/index.ts';
import { CARDS, GUESSES, tellByEquations, tellWhatIf } from '../../moves/index.ts';
import { askFirst } from '../host/ask-first.ts';
import type { Command } from '../host/command.ts';
import { oneOf, readOptions, wholeNumber } from '../host/options.ts';
import { peopleOf, turnsWithout, whose } from '../input/pairing.ts';
import { noteZone, READING_OPTIONS, readFiles } from '../input/reading.ts';
import { inHelp, json, progressBar, safe, wrap } from '../host/terminal.ts';
import { moveOf } from './plan.ts';
import { message } from '../../words/index.ts';

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
  summary: message('summary-forecast'),
  help: message('forecast-help', {
    moves: inHelp(CARDS.map(card => card.kind).join(', '), 24),
    reading: message('reading-help'),
  }),
  async run(args, host) {
    const { values, positionals } = readOptions('forecast', args, OPTIONS);
    const move = moveOf(values.move);
    const guess = oneOf('guess', values.guess, GUESSES);
    const weeks = wholeNumber('weeks', values.weeks, [1, 52], 10);
    const seed = wholeNumber('seed', values.seed, [0, Number.MAX_SAFE_INTEGER], SEED);
    const wanted = peopleOf(values.people);
    const read = await readFiles('forecast', positionals, values, false, host);
    noteZone(read, host);
    const turns = turnsWithout(read, wanted(read), values.exclude);
    const by = whose(turns, values.by);
    const bar = progressBar(host, 'weighing');
    const asked = { move, by, weeks };
    const answer = host.atOnce(() => {
      const evidence = weigh(turns, { progress: bar.at }, seed);
      bar.done();
      return forecastTry(turns, evidence, asked, seed);
    });
    const equations = host.atOnce(() => finish(foretellingTry(finish(layingAlong(turns, {}, seed)), asked, seed)));
    const [a, b] = turns.people;
    const { say } = host.words;
    const names = [a.name, b.name] as const;
    const text = [...tellWhatIf(answer, names, weeks), ...tellByEquations(equations, names)].map(line => say(line));
    const people = [a, b].map(({ id, name }) => ({ id, name }));
    if (values.json)
      host.out(
        `${json({ slipstep: VERSION, schema: 'forecast/1', seed, people, move, by, weeks, guess, label: 'what-if', ...answer, equations, text })}\n`,
      );
    else if (await askFirst(host))
      host.out(
        `${[guess === null ? say('forecast-no-guess') : say('forecast-guess', { guess }), ...text].map(line => wrap(safe(line), host.columns)).join('\n')}\n`,
      );
    return 0;
  },
};

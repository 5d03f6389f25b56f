import { safetyQuestion } from '../../story/index.ts';
import type { Host } from './command.ts';
import { safe, wrap } from './terminal.ts';

/** Asks the private question before the first two-sided finding about real people. False: stop here. If nobody can be
 * asked, everyone gets the advice for a yes. */
export async function askFirst(host: Host): Promise<boolean> {
  const { say: said, country, region } = host.words;
  const say = (...lines: readonly string[]): void => host.out(`${wrap(safe(lines.join('\n'), true), host.columns)}\n`);
  const { heading, lead, signs, none, some, stop, help } = safetyQuestion(host.words);
  say(heading, '', lead, ...signs.map(sign => `- ${sign}`));
  const own = help.here.filter(({ place }) => country !== null && place === region(country));
  // The first number of a country is the one to call in danger. No line ends within a number.
  const numbers = [stop.now, ...own.flatMap(({ lines }) => lines.slice(1))].join('; ');
  const now = numbers.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');
  const all = said('help-all');
  const reply = await host.ask?.(`\n${said('ask-safety', { none, some })} `);
  const unasked = said('unasked-safety', { some, stop: stop.heading, where: said('safety-where') });
  if (reply === undefined) say(unasked, now, all, '');
  else if (reply.trim() !== '') say(stop.heading, '', now, ...stop.text, all);
  return reply === undefined || reply.trim() === '';
}

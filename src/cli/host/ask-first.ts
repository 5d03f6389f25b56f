import { safetyQuestion } from '../../story/index.ts';
import type { Host } from './command.ts';
import { safe, wrap } from './terminal.ts';

/** Asks the private question before the first two-sided finding about real people. False: stop here. If nobody can be
 * asked, everyone gets the advice for a yes. */
export async function askFirst(host: Host): Promise<boolean> {
  const say = (text: string): void => host.out(`${wrap(safe(text, true), host.columns)}\n`);
  const { heading, lead, signs, none, some, stop, help, helpNote } = safetyQuestion(host.words);
  say([heading, '', lead, ...signs.map(sign => `- ${sign}`), ''].join('\n'));
  const resources = [
    stop.now,
    ...stop.text,
    '',
    ...[...help.here, ...help.elsewhere].map(({ place, lines }) => `- ${place}: ${lines.join('; ')}`),
    helpNote,
  ].join('\n');
  const reply = await host.ask?.(`${host.words.say('ask-safety', { none, some })} `);
  if (reply !== undefined && reply.trim() !== '') {
    say(`${stop.heading}\n\n${resources}`);
    return false;
  }
  if (reply === undefined) say(`${host.words.say('unasked-safety', { some, stop: stop.heading })}\n${resources}\n`);
  return true;
}

import { isoWall } from '../../src/base/index.ts';
import type { Outside } from '../../src/cli/host/command.ts';
import { runCommandLine } from '../../src/cli/main.ts';

/** A host that keeps what it is told. */
export function heldHost(
  overrides: Partial<Outside> = {},
): Outside & { readonly said: { out: string; err: string }; readonly stop: AbortController } {
  const said = { out: '', err: '' };
  const stop = new AbortController();
  return {
    out: text => void (said.out += text),
    err: text => void (said.err += text),
    isTerminal: false,
    columns: 80,
    deviceZone: 'Europe/Helsinki',
    signal: stop.signal,
    atOnce: work => work(),
    languages: [],
    ask: null,
    said,
    stop,
    ...overrides,
  };
}

/** The command in this process. White space of `err` is one space: where it wraps depends on the terminal. */
export async function ran(args: readonly string[], overrides: Partial<Outside> = {}) {
  const host = heldHost(overrides);
  const code = await runCommandLine(args, host);
  return { code, out: host.said.out, err: host.said.err.replaceAll(/\s+/g, ' ') };
}

/** A line of a WhatsApp text. `at`: seconds of its wall clock since 1970. */
export function chatLine(at: number, from: string, text: string): string {
  const [date, time] = isoWall(at * 1000).split('T') as [string, string];
  const [y, m, d] = date.split('-') as [string, string, string];
  return `[${d}/${m}/${y}, ${time.slice(0, 8)}] ${from}: ${text}\n`;
}

import type { Outside } from '../../src/cli/host/command.ts';

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

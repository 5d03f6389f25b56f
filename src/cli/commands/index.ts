import type { Command } from '../host/command.ts';

/** Every command, in the order of the help. A command is loaded once it is called. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['read', async () => (await import('./read.ts')).read],
  ['mirror', async () => (await import('./mirror.ts')).mirror],
  ['model', async () => (await import('./model.ts')).model],
  ['claims', async () => (await import('./claims.ts')).claims],
  ['cohort', async () => (await import('./cohort.ts')).cohort],
  ['forecast', async () => (await import('./forecast.ts')).forecast],
  ['plan', async () => (await import('./plan.ts')).plan],
  ['check', async () => (await import('./check.ts')).check],
  ['talk', async () => (await import('./talk.ts')).talk],
  ['safety', async () => (await import('./safety.ts')).safety],
  ['app', async () => (await import('./app.ts')).app],
]);

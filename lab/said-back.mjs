import { start } from './start.mjs';

await start('said-back', import.meta.url);

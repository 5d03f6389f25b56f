import { start } from './start.mjs';

await start('score', import.meta.url);

import { start } from './start.mjs';

await start('validate', import.meta.url);

import { start } from './start.mjs';

await start('ensemble', import.meta.url);

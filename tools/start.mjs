// `npm start`: set up, then serve the app. `npm start -- mirror FILE`: set up, then run that command.
import { join } from 'node:path';
import { root, run, setUp } from './setup.mjs';

await setUp();
const args = process.argv.slice(2);
// npm runs scripts in the package's folder; paths are meant from where the person stands.
process.exitCode = run([join(root, 'bin/slipstep.mjs'), ...(args.length > 0 ? args : ['app', '--open'])], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
});

import { parentPort, workerData } from 'node:worker_threads';
import { emitMarch, ensembleOf } from '../../src/model/index.ts';
import { BENCHES } from './kernel-systems.ts';

/** One core of the two-core measurement: marches its own members on request. */
const { bench, count, steps, step } = workerData as { bench: number; count: number; steps: number; step: number };
const { system, draw } = BENCHES[bench]!;
const members = Array.from({ length: count }, (_, i) => draw(i));
const ensemble = await ensembleOf(emitMarch(system), count);
for (const name of [...system.states, ...system.parameters])
  ensemble.set(
    name,
    members.map(m => m[name]!),
  );
parentPort!.on('message', () => {
  ensemble.march({ step, steps });
  parentPort!.postMessage('done', []);
});
parentPort!.postMessage('ready', []);

import { parentPort, workerData } from 'node:worker_threads';
import { type EnsembleOptions, ensembleRunner } from './ensemble.ts';

/** One core of `node lab/ensemble.mjs`: rows of numbers in, rows of numbers out. */
const run = ensembleRunner(workerData as EnsembleOptions);

parentPort!.on('message', (values: Float64Array) => {
  // A fault ends the worker; the pool then says so.
  void run(values).then(out => parentPort!.postMessage(out, [out.buffer as ArrayBuffer]));
});

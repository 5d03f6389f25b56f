/** Processor seconds that a file of tests may take. */
const BUDGET_SECONDS = 10;

const seconds = number => `${number.toFixed(1)} s`;

/** For people and machines that read logs. A failure is printed when it happens, so that a run that is cut off has said it.
 * At the end: one plain line, the processor time, and the files over the budget. `SPENT=1` prints every file as it ends. */
export default class PlainReporter {
  onTestCaseResult(test) {
    const { state, errors } = test.result();
    if (state !== 'failed') return;
    for (const { stack, message, diff = '' } of errors)
      process.stdout.write(`\nfailed: ${test.fullName}\n${stack ?? message}\n${diff}\n`);
  }

  onTestModuleEnd(module) {
    if (process.env.SPENT) process.stdout.write(`spent: ${seconds(spentOn(module))} ${module.relativeModuleId}\n`);
  }

  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const all = modules.map(module => [spentOn(module), module.relativeModuleId]);
    const over = all.filter(([spent]) => spent > BUDGET_SECONDS).toSorted(([a], [b]) => b - a);
    for (const [spent, file] of over)
      process.stdout.write(`over ${BUDGET_SECONDS} s of processor time: ${seconds(spent)} ${file}\n`);
    const inFiles = all.reduce((total, [spent]) => total + spent, 0);
    const { user, system } = process.cpuUsage();
    process.stdout.write(
      `\nprocessor time: ${seconds(inFiles)} in the files, ${seconds((user + system) / 1e6)} in the runner\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`,
    );
  }
}

const spentOn = module => module.meta().processorSeconds ?? 0;

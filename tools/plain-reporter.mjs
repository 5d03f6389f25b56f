/** For people and machines that read logs: what failed as it fails, so that a run which is cut off has said it; one plain closing line. */
export default class PlainReporter {
  onTestCaseResult(test) {
    const { state, errors } = test.result();
    if (state !== 'failed') return;
    for (const { stack, message, diff = '' } of errors)
      process.stdout.write(`\nfailed: ${test.fullName}\n${stack ?? message}\n${diff}\n`);
  }

  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.errors().length > 0) count.failed++;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    process.stdout.write(
      `\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`,
    );
  }
}

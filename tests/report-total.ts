import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the output of the browser tests with one line, `120 passed, 0 failed`, after the reasons for skipped tests. */
export default class ReportTotal implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = new Set<string>();

  onTestEnd({ annotations }: TestCase, { status }: TestResult): void {
    if (status === 'passed') this.#passed++;
    else if (status === 'skipped') annotations.forEach(({ description }) => this.#skipped.add(description ?? ''));
    else this.#failed++;
  }

  onEnd(): void {
    console.log();
    for (const reason of this.#skipped) console.log(`Skipped: ${reason}`);
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

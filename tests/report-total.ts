import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the browser tests with one plain line: `120 passed, 0 failed`. */
export default class ReportTotal implements Reporter {
  #passed = 0;
  #failed = 0;

  onTestEnd(_: TestCase, { status }: TestResult): void {
    if (status === 'passed') this.#passed++;
    else this.#failed++;
  }

  onEnd(): void {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}

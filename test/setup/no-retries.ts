/** A test that passes only when it is tried again is one that failed. */
import type { Reporter, TestCase } from 'vitest/node';
import { SEED } from './seed.ts';

export default class NoRetries implements Reporter {
  private readonly retried: string[] = [];

  onInit(): void {
    console.log(` seed ${SEED} (TEST_SEED=…)`);
  }

  onTestCaseResult(test: TestCase): void {
    if ((test.diagnostic()?.retryCount ?? 0) > 0) this.retried.push(`${test.module.relativeModuleId} ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.retried.length === 0) return;
    console.error(`Expected no test to be tried again, found\n${this.retried.join('\n')}`);
    process.exitCode = 1;
  }
}

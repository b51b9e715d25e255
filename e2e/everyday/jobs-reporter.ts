import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { JOB, type Job } from './everyday-job.ts';

/** Prints a table of the everyday jobs that were done, if there were any. */
export default class JobsReporter implements Reporter {
  readonly #jobs = new Map<string, Job>();

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type !== JOB) continue;
      const job = JSON.parse(description ?? '') as Job;
      this.#jobs.set(job.name, job);
    }
  }

  async onExit(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    if (jobs.length === 0) return;
    const width = Math.max(...jobs.map(({ name }) => name.length));
    const lines = jobs.map(({ name, used, most }) => `  ${name.padEnd(width)}  ${used} of ${most}`);
    const within = jobs.filter(({ used, most }) => used <= most).length;
    console.log(
      ['', 'Clicks and keys from the icon:', ...lines, `${within} of ${jobs.length} jobs within their clicks`].join(
        '\n',
      ),
    );
  }
}

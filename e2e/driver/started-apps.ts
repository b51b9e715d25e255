import { existsSync } from 'node:fs';
import { expect, type TestInfo } from '@playwright/test';
import type { TrayHost } from '../desktop-fakes/tray-host.ts';
import { leaks } from '../security/leaks.ts';
import type { Company } from '../simulator/company.ts';
import { attachText, attachWindows, hasFailed, recordWindows } from './failure-record.ts';
import type { Home } from './home.ts';
import { type RunningApp, type Surroundings, startApp } from './running-app.ts';

export type StartOptions = Partial<Pick<Surroundings, 'data' | 'environment' | 'arguments' | 'program'>>;

export type AroundApps = {
  readonly surroundings: Surroundings;
  readonly panel: TrayHost | undefined;
  readonly company: Company;
  readonly home: Home;
};

/** Every Mai that was started with one home folder. */
export class StartedApps {
  readonly #apps: RunningApp[] = [];
  readonly #around: AroundApps;

  constructor(around: AroundApps) {
    this.#around = around;
  }

  async start(options: StartOptions, testInfo: TestInfo): Promise<RunningApp> {
    if (this.#apps.every(app => app.isClosed)) await this.#around.panel?.whenEmpty();
    const app = await startApp({ ...this.#around.surroundings, ...options });
    this.#apps.push(app);
    await recordWindows(app, testInfo);
    return app;
  }

  /** Attaches the windows to a failed test. Call it before Mai quits. */
  async attachWindows(testInfo: TestInfo): Promise<void> {
    if (!hasFailed(testInfo)) return;
    for (const app of this.#apps) await attachWindows(app, testInfo);
  }

  /** Attaches all that is known of a start that failed. Call it before Mai quits. */
  async attachFailedStart(testInfo: TestInfo): Promise<void> {
    for (const app of this.#apps) await attachWindows(app, testInfo);
    await this.#attachRecords(testInfo);
  }

  async quit(): Promise<void> {
    for (const app of this.#apps) await app.quit();
  }

  /** Expects that Mai has logged no error and leaked no secret, and attaches its words to a failed test. */
  async expectSound(testInfo: TestInfo, mayComplain?: RegExp): Promise<void> {
    const { company, home } = this.#around;
    const output = this.#output();
    if (hasFailed(testInfo)) await this.#attachRecords(testInfo);
    const complaints = this.#apps.flatMap(app => app.complaints.splice(0)).filter(words => !mayComplain?.test(words));
    expect.soft(complaints).toEqual([]);
    expect.soft(output).not.toMatch(/Uncaught|Unhandled|JavaScript error occurred/);
    expect.soft(home.read(home.log)).not.toContain('[error] uncaught');
    if (existsSync(home.data)) expect.soft(leaks(company, output, home.data)).toEqual([]);
  }

  async #attachRecords(testInfo: TestInfo): Promise<void> {
    const { company, home } = this.#around;
    await attachText(testInfo, 'what Mai printed', this.#output());
    await attachText(testInfo, 'mai.log', home.read(home.log));
    await attachText(testInfo, 'requests to the company', JSON.stringify(company.requests, undefined, 1));
  }

  #output(): string {
    return this.#apps.map(app => app.output).join('');
  }
}

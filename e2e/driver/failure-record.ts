import type { TestInfo } from '@playwright/test';
import type { RunningApp } from './running-app.ts';

const isTraced = ({ retry, project }: TestInfo): boolean => retry > 0 || project.use.trace === 'on';

const hasFailed = ({ status, expectedStatus }: TestInfo): boolean => status !== expectedStatus;

/** Starts a trace of Mai's windows: DOM, screenshots and console. Only on a retry or with `--trace on`, since it is slow. */
export async function recordWindows(mai: RunningApp, testInfo: TestInfo): Promise<void> {
  if (isTraced(testInfo)) await mai.electron.context().tracing.start({ screenshots: true, snapshots: true });
}

/** Attaches a screenshot of each window of Mai, and the trace, to a failed test. Call it before Mai quits. */
export async function attachWindows(mai: RunningApp, testInfo: TestInfo): Promise<void> {
  if (mai.isClosed || !hasFailed(testInfo)) return;
  for (const page of mai.electron.windows()) {
    // A hidden window is not drawn, so its screenshot would never resolve.
    const picture = await page.screenshot({ timeout: 2_000 }).catch(() => undefined);
    if (picture) await testInfo.attach(`window ${page.url()}`, { body: picture, contentType: 'image/png' });
  }
  if (!isTraced(testInfo)) return;
  const path = testInfo.outputPath('windows.zip');
  await mai.electron.context().tracing.stop({ path });
  await testInfo.attach('trace', { path, contentType: 'application/zip' });
}

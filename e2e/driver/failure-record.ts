import { rm, writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import type { RunningApp } from './running-app.ts';

export const hasFailed = ({ status, expectedStatus }: TestInfo): boolean => status !== expectedStatus;

const isTraced = ({ retry, project }: TestInfo): boolean => retry > 0 || project.use.trace === 'on';

/** Starts a trace of Mai's windows: DOM, screenshots and console. Only on a retry or with `--trace on`, since it is slow. */
export async function recordWindows(mai: RunningApp, testInfo: TestInfo): Promise<void> {
  if (isTraced(testInfo)) await mai.electron.context().tracing.start({ screenshots: true, snapshots: true });
}

/** Attaches a screenshot and the words of each window of Mai, and the trace. Call it before Mai quits. */
export async function attachWindows(mai: RunningApp, testInfo: TestInfo): Promise<void> {
  if (mai.isClosed) return;
  for (const page of mai.electron.windows()) {
    const words = await page
      .locator('body')
      .ariaSnapshot({ timeout: 2_000 })
      .catch(() => undefined);
    if (words) await attachText(testInfo, `words of ${page.url()}`, words);
    // A hidden window is not drawn, so its screenshot would never resolve.
    const picture = await page.screenshot({ timeout: 2_000 }).catch(() => undefined);
    if (picture) await testInfo.attach(`window ${page.url()}`, { body: picture, contentType: 'image/png' });
  }
  if (!isTraced(testInfo)) return;
  const path = testInfo.outputPath('windows.zip');
  await mai.electron.context().tracing.stop({ path });
  await testInfo.attach('trace', { path, contentType: 'application/zip' });
}

/** Attaches a text to a failed test as a file of its own, since reports quote its first lines only. */
export async function attachText(testInfo: TestInfo, name: string, text: string): Promise<void> {
  const path = testInfo.outputPath(`${testInfo.attachments.length + 1}-${name.replace(/[^a-z0-9]+/gi, '-')}.txt`);
  await writeFile(path, text);
  // Copies the file.
  await testInfo.attach(name, { path, contentType: 'text/plain' });
  await rm(path);
}

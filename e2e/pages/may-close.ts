/** For an action that may close its window: Playwright's error about the closed page is ignored. */
export async function mayClose(act: Promise<void>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!/has been closed/.test(String(error))) throw error;
  });
}

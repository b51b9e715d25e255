/** For what may close its window: the window takes the answer of the last click or key along, and that is no failure. */
export async function mayClose(act: Promise<void>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!/has been closed/.test(String(error))) throw error;
  });
}

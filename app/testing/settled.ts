/** Waits until everything has run that waits for promises alone. Nothing sleeps. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

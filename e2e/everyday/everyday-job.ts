import { expect, test } from '@playwright/test';
import type { Locator, Page } from 'playwright';

/** Annotation of a test for each job that it did, for `jobs-reporter`. */
export const JOB = 'everyday job';

export type Job = {
  readonly name: string;
  /** Clicks and keys from the icon, which is the first click. */
  readonly used: number;
  readonly most: number;
};

/** A person's hand, which counts. A key with modifiers is one key. */
export class Hand {
  #used = 0;

  get used(): number {
    return this.#used;
  }

  async click(target: Locator): Promise<void> {
    this.#used += 1;
    await target.click();
  }

  async press(page: Page, key: string): Promise<void> {
    this.#used += 1;
    await page.keyboard.press(key);
  }

  /** Each character is a key. */
  async type(page: Page, text: string): Promise<void> {
    this.#used += text.length;
    await page.keyboard.type(text);
  }

  /** A click or a shortcut outside Mai's window: on the icon, on a row of its menu. */
  async act(action: () => Promise<unknown>): Promise<void> {
    this.#used += 1;
    await action();
  }
}

/** Does a job by a counting hand. `work` asserts that the job is done. Fails above `most` clicks and keys. */
export async function everydayJob(name: string, most: number, work: (hand: Hand) => Promise<void>): Promise<void> {
  await test.step(name, async () => {
    const hand = new Hand();
    await work(hand);
    const job: Job = { name, used: hand.used, most };
    test.info().annotations.push({ type: JOB, description: JSON.stringify(job) });
    expect(hand.used, `clicks and keys to ${name}`).toBeLessThanOrEqual(most);
  });
}

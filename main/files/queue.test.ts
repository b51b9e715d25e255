import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

test('a queue starts the next function once the previous one has succeeded or failed', async () => {
  const queue = createQueue();
  const seen: string[] = [];
  const work = (name: string, fails: boolean) =>
    queue(async () => {
      seen.push(`${name} starts`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const first = work('first', true);
  const second = work('second', false);
  await expect(first).rejects.toThrow('first');
  await expect(second).resolves.toBe('second');
  expect(seen).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
});

import { expect, it } from 'vitest';
import { addSheet, onceClosed, removeSheet } from './open-sheets.ts';

const sheet = () => Object.assign(new EventTarget(), { open: true }) as HTMLDialogElement;

it('a page opens at once, over others too', () => {
  const below = sheet();
  addSheet(below);
  let opened = 0;
  onceClosed(() => {
    opened += 1;
  });
  removeSheet(below);
  expect(opened).toBe(1);
});

it('a page that is opened right after another was closed waits for the end of that one', () => {
  const closing = sheet();
  addSheet(closing);
  const order: string[] = [];
  closing.addEventListener('close', () => order.push('closed'));
  closing.open = false;
  onceClosed(() => order.push('opened'));
  expect(order).toEqual([]);
  closing.dispatchEvent(new Event('close'));
  expect(order).toEqual(['closed', 'opened']);
  closing.dispatchEvent(new Event('close'));
  removeSheet(closing);
  expect(order).toEqual(['closed', 'opened', 'closed']);
});

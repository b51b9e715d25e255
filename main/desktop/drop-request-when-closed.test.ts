import { expect, it } from 'vitest';
import { createWorld } from '../../app/testing/fake-world.ts';
import { dropRequestWhenClosed } from './drop-request-when-closed.ts';

it('a question of the menu is dropped when the window closes, and not before', async () => {
  const { application } = createWorld([]);
  let isSeen = true;
  let changed = () => {};
  const watch = (listener: () => void) => {
    changed = listener;
    return () => {};
  };
  dropRequestWhenClosed(application, { isSeen: () => isSeen, watch });
  await application.dispatch({ type: 'askQuit' });
  changed();
  expect(application.snapshot().requestedPage).toEqual({ kind: 'quit' });
  isSeen = false;
  changed();
  expect(application.snapshot().requestedPage).toBeUndefined();
});

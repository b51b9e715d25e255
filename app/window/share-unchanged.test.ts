import { expect, test } from 'vitest';
import { shareUnchanged } from './share-unchanged.ts';

test('an equal copy is replaced by the same object', () => {
  const previous = { roles: { acme: [{ name: 'Admin' }] }, version: '1' };
  expect(shareUnchanged(previous, structuredClone(previous))).toBe(previous);
});

test('only the changed part and its ancestors are new', () => {
  const previous = { roles: [{ name: 'Admin' }, { name: 'Dev' }], names: { one: 'a' } };
  const next = { roles: [{ name: 'Admin' }, { name: 'Ops' }], names: { one: 'a' } };
  const shared = shareUnchanged(previous, next);
  expect(shared).toEqual(next);
  expect(shared.names).toBe(previous.names);
  expect(shared.roles[0]).toBe(previous.roles[0]);
  expect(shared.roles).not.toBe(previous.roles);
});

test('additions, removals and emptied parts are detected', () => {
  expect(shareUnchanged({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  expect(shareUnchanged({ a: 1 }, { a: 1, b: undefined })).toEqual({ a: 1, b: undefined });
  expect(shareUnchanged([1, 2], [1])).toEqual([1]);
  expect(shareUnchanged({ 0: 1 }, [1])).toEqual([1]);
  expect(shareUnchanged(undefined, { a: 1 })).toEqual({ a: 1 });
});

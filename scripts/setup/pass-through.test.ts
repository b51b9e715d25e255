import { expect, test } from 'vitest';
import { passThrough } from './pass-through.mjs';

test('returns the exit status of the program', async () => {
  expect(await passThrough(process.execPath, ['-e', 'process.exit(7)'])).toEqual({ status: 7 });
});

// On Windows a program that is ended by another has status 1.
test.skipIf(process.platform === 'win32')('returns the signal that ended the program', async () => {
  expect(await passThrough(process.execPath, ['-e', "process.kill(process.pid, 'SIGTERM')"])).toEqual({
    signal: 'SIGTERM',
  });
});

test('rejects a program that does not exist', async () => {
  await expect(passThrough('/nonexistent/program', [])).rejects.toThrow('ENOENT');
});

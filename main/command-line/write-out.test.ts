import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { writeLines, writeOut } from './write-out.ts';

it('lines for people have no character that a terminal executes, whatever names are in them', async () => {
  claim('terminal-output');
  const to = new PassThrough();
  await writeLines(to, 'AWS_PROFILE is “x\u001b]0;title\u0007\r\u009b31m\u202e”.\nEnde: süß\n');
  expect(String(to.read())).toBe('AWS_PROFILE is “x\ufffd]0;title\ufffd\ufffd\ufffd31m\ufffd”.\nEnde: süß\n');
});

it('a caller that has ended is no error', async () => {
  const to = new PassThrough();
  to.destroy();
  await writeOut(to, 'late');
});

import { expect, it } from 'vitest';
import { restartArguments } from './restart-arguments.ts';

it('a restart keeps switches, and opens no link or setup file again', () => {
  const kept = ['--background', '--user-data-dir=/data/mai:x'];
  const opened = ['mai://setup?url=https://acme.example/x', 'MAI://setup?url=x', '/home/anna/Acme.MAI'];
  expect(restartArguments(['/opt/Mai/mai', ...opened, ...kept])).toEqual(kept);
});

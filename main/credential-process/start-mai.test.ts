import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { startMai } from './start-mai.ts';

/** A project's own AWS, as of LocalStack, and a file for TLS keys: what a tool's environment may have. */
const OF_THE_TOOL = {
  AWS_ENDPOINT_URL: 'http://127.0.0.1:4566',
  AWS_ENDPOINT_URL_STS: 'https://sts.evil.example',
  aws_endpoint_url_sso: 'https://sso.evil.example',
  AWS_SHARED_CREDENTIALS_FILE: '/project/credentials',
  SSLKEYLOGFILE: '/project/keys',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-mai-'));
});
// The program that a test started has it as its current folder, which Windows keeps until the program’s end.
afterEach(() => rm(folder, { recursive: true, maxRetries: 10 }));

/** Names of the variables of a Mai that a tool's call started. */
async function started(isPackaged: boolean): Promise<readonly string[]> {
  const path = join(folder, 'environment');
  const script = `require('fs').writeFileSync(process.argv[1], JSON.stringify(Object.keys(process.env)))`;
  const call = await startMai({
    folder,
    home: folder,
    launch: { platform: 'darwin', program: process.execPath, leadingArguments: ['-e', script, path] },
    environment: { ...OF_THE_TOOL, PATH: '/usr/bin', MAI_TEST: '1' },
    isPackaged,
  });
  await expect.poll(() => readFile(path, 'utf8').catch(() => ''), { timeout: 50_000 }).not.toBe('');
  await call?.release();
  return JSON.parse(await readFile(path, 'utf8'));
}

describe('a Mai that a tool’s call starts', () => {
  test('runs for all tools, so it takes no setting for AWS of the one that called', async () => {
    claim('started-environment');
    const names = await started(true);
    expect(names).toEqual(expect.arrayContaining(['PATH', 'MAI_TEST']));
    for (const name of Object.keys(OF_THE_TOOL)) expect(names).not.toContain(name);
  });

  test('has them in development, where tests lead it to a simulated AWS', async () => {
    expect(await started(false)).toContain('AWS_ENDPOINT_URL_STS');
  });
});

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { AWS_CLI_PROFILE } from './rich-credentials.ts';

const run = promisify(execFile);

/** Debian's if installed, else the one on the path. */
const COMMAND = process.platform !== 'win32' && existsSync('/usr/bin/aws') ? '/usr/bin/aws' : 'aws';

export async function hasAwsCli(): Promise<boolean> {
  try {
    await run(COMMAND, ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** Whether the AWS CLI succeeded; resolves after it has exited. */
export async function configureSet(home: string, number: number): Promise<boolean> {
  const environment = { PATH: process.env.PATH, HOME: home };
  try {
    await run(COMMAND, ['configure', 'set', 'aws_access_key_id', `AWSCLI${number}`, '--profile', AWS_CLI_PROFILE], {
      env: environment,
    });
    return true;
  } catch {
    return false;
  }
}

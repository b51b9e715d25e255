import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './running-app.ts';

const run = promisify(execFile);

/** Who AWS says one is. */
export type CallerIdentity = { readonly Account: string; readonly Arn: string; readonly UserId: string };

/** A program that finds its keys by AWS's own rules, and asks AWS who it is. */
export type AwsProgram = {
  readonly name: string;
  readonly needs: string;
  readonly command: (profile: string) => string[];
};

const BOTO3 = `
import boto3, json, sys
answer = boto3.Session(profile_name=sys.argv[1]).client("sts").get_caller_identity()
print(json.dumps({name: answer[name] for name in ("Account", "Arn", "UserId")}))`;

const JAVASCRIPT = `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
const { Account, Arn, UserId } = await new STSClient({ profile: process.argv[1] }).send(new GetCallerIdentityCommand());
console.log(JSON.stringify({ Account, Arn, UserId }));`;

/** As Debian installs them: a person's own Python may stand first on the path and lack boto3. */
export const AWS_PROGRAMS: readonly AwsProgram[] = [
  {
    name: 'the AWS CLI',
    needs: '/usr/bin/aws',
    command: profile => ['/usr/bin/aws', 'sts', 'get-caller-identity', '--profile', profile, '--output', 'json'],
  },
  {
    name: 'boto3',
    needs: '/usr/lib/python3/dist-packages/boto3',
    command: profile => ['/usr/bin/python3', '-c', BOTO3, profile],
  },
  {
    name: 'the JavaScript SDK',
    needs: join(ROOT, 'node_modules/@aws-sdk/client-sts'),
    command: profile => [process.execPath, '--input-type=module', '-e', JAVASCRIPT, profile],
  },
];

export const isInstalled = ({ needs }: AwsProgram): boolean => existsSync(needs);

/** Rejects with what the program printed if it gets no answer. `home` is all that it knows of the person. */
export async function askWhoAmI(
  program: AwsProgram,
  profile: string,
  around: { readonly home: string; readonly stsUrl: string },
): Promise<CallerIdentity> {
  const [command = '', ...args] = program.command(profile);
  const { stdout } = await run(command, args, {
    cwd: ROOT,
    env: { PATH: '/usr/bin:/bin', HOME: around.home, LANG: 'C.UTF-8', AWS_ENDPOINT_URL_STS: around.stsUrl },
  });
  return JSON.parse(stdout) as CallerIdentity;
}

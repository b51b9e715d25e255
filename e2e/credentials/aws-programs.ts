import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../driver/running-app.ts';

const run = promisify(execFile);

/** Answer of GetCallerIdentity. */
export type CallerIdentity = { readonly Account: string; readonly Arn: string; readonly UserId: string };

/** Source of a program's credentials: a profile in the files, or the endpoint in its environment. */
export type KeySource =
  | { readonly kind: 'file' | 'process'; readonly profile: string }
  | { readonly kind: 'endpoint'; readonly environment: Readonly<Record<string, string>> };

/** A program that resolves credentials by AWS's own rules and calls GetCallerIdentity. */
export type AwsProgram = {
  readonly name: string;
  readonly needs: string;
  readonly command: (source: KeySource) => string[];
};

const profileIn = (source: KeySource): string[] => (source.kind === 'endpoint' ? [] : [source.profile]);

const BOTO3 = `
import boto3, json, sys
answer = boto3.Session(profile_name=sys.argv[1] if sys.argv[1:] else None).client("sts").get_caller_identity()
print(json.dumps({name: answer[name] for name in ("Account", "Arn", "UserId")}))`;

const JAVASCRIPT = `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromIni, fromNodeProviderChain, fromProcess } from '@aws-sdk/credential-providers';
const [kind, profile] = process.argv.slice(1);
const from = { file: fromIni, process: fromProcess, endpoint: fromNodeProviderChain }[kind];
const client = new STSClient({ credentials: from({ profile }), ...(profile && { profile }) });
const { Account, Arn, UserId } = await client.send(new GetCallerIdentityCommand());
console.log(JSON.stringify({ Account, Arn, UserId }));`;

const RUBY = `
require "aws-sdk-core"
require "json"
answer = Aws::STS::Client.new(ARGV[0] ? { profile: ARGV[0] } : {}).get_caller_identity
puts JSON.generate({ Account: answer.account, Arn: answer.arn, UserId: answer.user_id })`;

/** Debian's interpreter: another Python may come first on the PATH and lack boto3. */
export const AWS_PROGRAMS: readonly AwsProgram[] = [
  {
    name: 'the AWS CLI',
    needs: '/usr/bin/aws',
    command: source => [
      ...['/usr/bin/aws', 'sts', 'get-caller-identity', '--output', 'json'],
      ...profileIn(source).flatMap(profile => ['--profile', profile]),
    ],
  },
  {
    name: 'boto3',
    needs: '/usr/lib/python3/dist-packages/boto3',
    command: source => ['/usr/bin/python3', '-c', BOTO3, ...profileIn(source)],
  },
  {
    name: 'the JavaScript SDK',
    needs: join(ROOT, 'node_modules/@aws-sdk/credential-providers'),
    command: source => [
      ...[process.execPath, '--input-type=module', '-e', JAVASCRIPT],
      ...[source.kind, ...profileIn(source)],
    ],
  },
  {
    name: 'the Ruby SDK',
    // Its path contains the version; Debian's list of files does not need it.
    needs: '/var/lib/dpkg/info/ruby-aws-sdk-core.list',
    command: source => ['/usr/bin/ruby', '-e', RUBY, ...profileIn(source)],
  },
];

/** The variables that copied lines for bash set. */
export async function copiedVariables(lines: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run('env', ['-i', 'sh', '-c', `${lines}env`]);
  return Object.fromEntries(
    Array.from(stdout.matchAll(/^(AWS_\w+)=(.*)$/gm), ([, name = '', value = '']) => [name, value]),
  );
}

export const isInstalled = ({ needs }: Pick<AwsProgram, 'needs'>): boolean => existsSync(needs);

/** Rejects with the program's output if it gets no answer. Only `home` connects it to the user. */
export async function askWhoAmI(
  program: AwsProgram,
  source: KeySource,
  around: {
    readonly home: string;
    readonly stsUrl: string;
    readonly portalEnvironment?: Readonly<Record<string, string>>;
  },
): Promise<CallerIdentity> {
  const [command = '', ...args] = program.command(source);
  const { stdout } = await run(command, args, {
    cwd: ROOT,
    env: {
      PATH: '/usr/bin:/bin',
      HOME: around.home,
      LANG: 'C.UTF-8',
      AWS_ENDPOINT_URL_STS: around.stsUrl,
      ...around.portalEnvironment,
      // Without credentials they would wait for the EC2 instance metadata service.
      AWS_EC2_METADATA_DISABLED: 'true',
      ...(source.kind === 'endpoint' && source.environment),
    },
  });
  return JSON.parse(stdout) as CallerIdentity;
}

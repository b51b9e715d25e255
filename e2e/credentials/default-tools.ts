import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../driver/running-app.ts';
import type { Company } from '../simulator/company.ts';
import type { IssuedCredentials } from '../simulator/sts/issue.ts';
import { checkSigner } from '../simulator/sts/sigv4.ts';

const run = promisify(execFile);

/** Addresses of AWS, for tools that name no profile and get no `AWS_` variable. */
export type AwsAddresses = { readonly sts: string; readonly s3: string };

export type DefaultTool = {
  readonly name: string;
  readonly needs: string;
  readonly command: (aws: AwsAddresses) => string[];
};

const BOTO3 = `
import boto3, sys
print(boto3.client("sts", endpoint_url=sys.argv[1]).get_caller_identity()["Arn"])`;

const JAVASCRIPT = `
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
console.log((await new STSClient({ endpoint: process.argv[1] }).send(new GetCallerIdentityCommand())).Arn);`;

export const DEFAULT_TOOLS: readonly DefaultTool[] = [
  {
    name: 'the AWS CLI',
    needs: '/usr/bin/aws',
    command: ({ sts }) => ['/usr/bin/aws', 'sts', 'get-caller-identity', '--endpoint-url', sts],
  },
  {
    name: 'boto3',
    needs: '/usr/lib/python3/dist-packages/boto3',
    command: ({ sts }) => ['/usr/bin/python3', '-c', BOTO3, sts],
  },
  {
    name: 'the JavaScript SDK',
    needs: join(ROOT, 'node_modules/@aws-sdk/client-sts'),
    command: ({ sts }) => [process.execPath, '--input-type=module', '-e', JAVASCRIPT, sts],
  },
  {
    name: 'rclone',
    needs: '/usr/bin/rclone',
    command: ({ s3 }) => [
      ...['/usr/bin/rclone', 'lsd', ':s3,provider=AWS,env_auth=true:', '--s3-endpoint', s3],
      ...['--retries', '1', '--low-level-retries', '1'],
    ],
  },
];

/** What a tool prints. Rejects with its output if AWS does not let it in. `home` is all that it knows of the person. */
export async function askByDefault({ command }: DefaultTool, aws: AwsAddresses, home: string): Promise<string> {
  const [program = '', ...args] = command(aws);
  const env = { PATH: '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8' };
  const { stdout } = await run(program, args, { cwd: ROOT, env, timeout: 150_000 });
  return stdout;
}

/** S3 that lists one bucket, named after the role whose credentials signed the request. */
export async function startBuckets({ issued }: Pick<Company, 'issued'>): Promise<{ url: string; stop(): void }> {
  const server = createServer(({ method = '', url: target = '/', headers }, response) => {
    const find = (id: string) => issued.find(({ accessKeyId }) => accessKeyId === id);
    const { refusal, value } = {
      value: undefined,
      ...checkSigner({ method, target, headers, body: '' }, Date.now(), find, 's3'),
    };
    response.writeHead(refusal ? 403 : 200, { 'Content-Type': 'application/xml' });
    response.end(value === undefined ? `<Error><Code>${refusal?.code}</Code></Error>` : bucketsXml(value));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

const bucketsXml = ({ caller: { roleArn, accountId } }: IssuedCredentials): string =>
  `<ListAllMyBucketsResult><Buckets><Bucket><Name>${accountId}-${roleArn.split('/').at(-1)}</Name>` +
  '<CreationDate>2026-01-01T00:00:00.000Z</CreationDate></Bucket></Buckets></ListAllMyBucketsResult>';

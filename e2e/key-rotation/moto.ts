import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { closedPort } from '../driver/closed-port.ts';
import { runProgram } from '../driver/run-program.ts';

/** moto: an implementation of AWS's APIs that knows nothing of Mai. https://github.com/getmoto/moto */
export const hasMoto = ['moto', 'flask_cors', 'boto3'].every(name =>
  existsSync(`/usr/lib/python3/dist-packages/${name}`),
);

const PYTHON = '/usr/bin/python3';
const ENVIRONMENT = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', AWS_EC2_METADATA_DISABLED: 'true' };

/** A user that may manage its own keys, with a key; from then on moto checks signatures and policies. */
const SET_UP = `
import boto3, json, sys, urllib.request
url = sys.argv[1]
iam = boto3.client("iam", endpoint_url=url, region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="x")
iam.create_user(Path="/ci/", UserName="robot")
actions = ["List", "Create", "Update", "Delete"]
statement = {"Effect": "Allow", "Resource": "*", "Action": ["iam:GetAccessKeyLastUsed", "iam:ListAccessKeys"] + [f"iam:{each}AccessKey" for each in actions]}
iam.put_user_policy(UserName="robot", PolicyName="own-keys", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
key = iam.create_access_key(UserName="robot")["AccessKey"]
check = urllib.request.Request(f"{url}/moto-api/reset-auth", data=b"0", method="POST", headers={"Content-Type": "text/plain"})
urllib.request.urlopen(check).read()
print(json.dumps({"accessKeyId": key["AccessKeyId"], "secretAccessKey": key["SecretAccessKey"]}))`;

/** The keys of the user, as boto3 gets them with the credentials of a profile. */
const LIST = `
import boto3, json, sys
session = boto3.Session(profile_name="robot")
answer = session.client("iam", endpoint_url=sys.argv[1]).list_access_keys()
print(json.dumps({each["AccessKeyId"]: each["Status"] for each in answer["AccessKeyMetadata"]}))`;

export type Moto = {
  readonly url: string;
  readonly key: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Status of each key by its ID, asked with the profile of the files in a home folder. */
  keys(home: string): Promise<Readonly<Record<string, string>>>;
  stop(): void;
};

export async function startMoto(): Promise<Moto> {
  const port = await closedPort();
  const server = spawn(PYTHON, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    env: ENVIRONMENT,
    cwd: '/',
  });
  await listening(server);
  const url = `http://127.0.0.1:${port}`;
  const script = async (text: string, home?: string): Promise<unknown> => {
    const env = { ...ENVIRONMENT, ...(home !== undefined && { HOME: home }) };
    const { stdout, stderr } = await runProgram([PYTHON, '-c', text, url], env);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  };
  return {
    url,
    key: (await script(SET_UP)) as Moto['key'],
    keys: async home => (await script(LIST, home)) as Record<string, string>,
    stop: () => server.kill(),
  };
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Running on')) resolve();
    });
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Running on')) resolve();
    });
    server.once('exit', () => reject(new Error(output)));
  });
}

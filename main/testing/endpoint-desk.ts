import { mkdtempSync, readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { keyOf, NOW, sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { createContainerEndpoint } from '../credential-server/container-endpoint.ts';

export const dev = sampleRole('Dev');
export const admin = sampleRole('Admin');
export const [devKey, adminKey] = [keyOf(dev), keyOf(admin)];
export const newFolder = () => mkdtempSync(join(tmpdir(), 'mai-endpoint-'));
export const running: { stop(): Promise<void> }[] = [];

/** An endpoint with two roles whose credentials are numbered by `generation`, and token files in `tokenParent`. */
export function desk(tokenParent = newFolder()) {
  const world = { generation: 1, isMissing: false, isBroken: false };
  const endpoint = createContainerEndpoint({
    tokenParent,
    credentialsFor: async key => {
      if (world.isBroken) throw new Error('broken');
      if (world.isMissing) return fail({ kind: 'keys-missing', role: 'Dev' });
      const role = key === devKey ? dev : admin;
      return ok({
        session: sampleSession(role),
        credentials: {
          accessKeyId: `ASIA${role.name}${world.generation}`,
          secretAccessKey: 'secret',
          sessionToken: 'token',
          expiration: NOW,
        },
      });
    },
  });
  running.push(endpoint);
  return { world, endpoint, tokenParent };
}

export type Desk = ReturnType<typeof desk>;

export async function started(tokenParent?: string, wanted?: number) {
  const made = desk(tokenParent);
  const port = await made.endpoint.start(wanted);
  await made.endpoint.serve([devKey, adminKey]);
  return { ...made, port: port.ok ? port.value : 0 };
}

export async function variablesOf({ endpoint }: Desk, key: RoleKey) {
  const variables = await endpoint.variables(key, 'file');
  if (!variables.ok) throw new TypeError(variables.failure.kind);
  const {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: uri,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file = '',
    AWS_CONTAINER_AUTHORIZATION_TOKEN: text,
  } = variables.value;
  expect(text).toBeUndefined();
  return { uri, file, token: readFileSync(file, 'utf8') };
}

export type Asked = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
};

export function ask(
  uri: string,
  headers: Record<string, string> = {},
  options: { method?: string; path?: string } = {},
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(uri, { headers, ...options }, answer => {
      let body = '';
      answer.on('data', chunk => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The number of listening sockets of this process. */
export const countListening = (): number =>
  process.getActiveResourcesInfo().filter(name => name === 'TCPServerWrap').length;

/** For after each test. */
export const stopEndpoints = () => Promise.all(running.splice(0).map(endpoint => endpoint.stop()));

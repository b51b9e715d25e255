import { STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach } from 'vitest';
import { type Company, type CompanyOptions, startCompany } from './company.ts';
import type { Person } from './people.ts';
import type { IssuedCredentials } from './sts/issue.ts';

/** A company for a test file: reset before each test, stopped after the last. */
export async function companyForTests(options: Partial<CompanyOptions> = {}): Promise<Company> {
  const company = await startCompany(options);
  afterEach(() => company.reset());
  afterAll(() => company.stop());
  return company;
}

type Keys = Pick<IssuedCredentials, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

/** AWS's SDK client. A single attempt, so that errors are not retried. */
export function stsClient(company: Company, keys: Keys | null = null, maxAttempts = 1): STSClient {
  const { accessKeyId, secretAccessKey, sessionToken } = keys ?? {
    accessKeyId: 'unused',
    secretAccessKey: 'unused',
    sessionToken: 'unused',
  };
  return new STSClient({
    endpoint: company.stsUrl,
    region: 'eu-central-1',
    maxAttempts,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
  });
}

/** Parameters for assuming a person's role, the first by default. */
export async function samlParameters(company: Company, person: Person, index = 0) {
  const role = person.roles[index];
  if (role === undefined) throw new RangeError(`${person.user} has no role ${index}`);
  return { RoleArn: role.roleArn, PrincipalArn: role.principalArn, SAMLAssertion: await company.samlResponse(person) };
}

/** Error name and message of a rejected promise. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'no refusal';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

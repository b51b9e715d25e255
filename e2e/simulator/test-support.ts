import { STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach } from 'vitest';
import { type Company, type CompanyOptions, startCompany } from './company.ts';
import type { Person } from './people.ts';
import type { IssuedCredentials } from './sts/issued.ts';

/** A company for a test file: as new before each test, stopped after the last. */
export async function companyForTests(options: Partial<CompanyOptions> = {}): Promise<Company> {
  const company = await startCompany(options);
  afterEach(() => company.reset());
  afterAll(() => company.stop());
  return company;
}

type Keys = Pick<IssuedCredentials, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

/** Amazon's own client. One attempt, so that a refusal is seen and not retried. */
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

/** The parameters that assume a person's role, the first unless told. */
export async function samlParameters(company: Company, person: Person, index = 0) {
  const role = person.roles[index];
  if (role === undefined) throw new RangeError(`${person.user} has no role ${index}`);
  return { RoleArn: role.roleArn, PrincipalArn: role.principalArn, SAMLAssertion: await company.samlResponse(person) };
}

/** What a promise was rejected with, as the words a client shows. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'no refusal';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

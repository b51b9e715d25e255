import type { AccountNamesPort } from '../../app/accounts/account-names-port.ts';
import { PARTITIONS } from '../../app/domain/partition.ts';
import { LARGEST_SIGN_IN_PAGE, namesOnSignInPage } from '../../app/sign-in/sign-in-page-names.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { awsEndpoint } from './aws-endpoint.ts';
import { IAM_ENDPOINTS, IAM_REGIONS } from './iam-endpoint.ts';
import type { Fetch } from './sdk-request-handler.ts';
import { signedForm } from './signed-form.ts';

/** How long a request for a name may take, in milliseconds: names are a convenience. */
const TIMEOUT = 2_000;

export type NameSources = {
  readonly fetch: Fetch;
  /** AWS's page for choosing a role; undefined where AWS must not be asked. */
  readonly pageFor: (partition: keyof typeof PARTITIONS) => string | undefined;
  readonly iamFor: (partition: keyof typeof PARTITIONS) => string | undefined;
  readonly now: () => number;
};

/**
 * AWS's addresses for account names. With a custom STS endpoint (a test, another cloud) there are none: an assertion
 * that is not for AWS never goes to AWS. Tests set their own page in `MAI_ROLE_CHOICE_URL`, which packaged apps ignore.
 */
export function systemNameSources(
  environment: NodeJS.ProcessEnv,
  isPackaged: boolean,
  now: () => number,
): Omit<NameSources, 'fetch'> {
  const testPage = isPackaged ? undefined : environment.MAI_ROLE_CHOICE_URL;
  const sts = awsEndpoint('STS', environment);
  const isCustomEndpoint = !sts.ok || sts.value !== undefined;
  const isLoopback = testPage !== undefined && /^http:\/\/127\.0\.0\.1:\d+\//.test(testPage);
  const iam = awsEndpoint('IAM', environment);
  return {
    pageFor: partition =>
      isLoopback ? testPage : isCustomEndpoint ? undefined : `https://${PARTITIONS[partition].signInHost}/saml`,
    iamFor: partition =>
      iam.ok ? (iam.value ?? (isCustomEndpoint ? undefined : IAM_ENDPOINTS[partition])) : undefined,
    now,
  };
}

/** Asks AWS for the names of accounts. Every failure means that there is no name. */
export function createAccountNames({ fetch, pageFor, iamFor, now }: NameSources): AccountNamesPort {
  async function post(
    address: string,
    body: string,
    signed?: Promise<Record<string, string>>,
  ): Promise<string | undefined> {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': FORM, ...(await signed) },
        body,
        redirect: 'error',
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return response.ok ? (await readAtMost(response, LARGEST_SIGN_IN_PAGE))?.toString('utf8') : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    async onSignInPage(samlResponse, partition) {
      const page = pageFor(partition);
      if (page === undefined) return {};
      const form = new URLSearchParams({ SAMLResponse: samlResponse, RelayState: '' });
      return namesOnSignInPage((await post(page, form.toString())) ?? '');
    },
    async alias(role, keys) {
      const endpoint = iamFor(role.partition);
      if (endpoint === undefined || !URL.canParse(endpoint)) return undefined;
      const body = 'Action=ListAccountAliases&Version=2010-05-08';
      const place = { service: 'iam', region: IAM_REGIONS[role.partition] };
      const signed = signedForm({ url: new URL(endpoint), body, credentials: keys, date: new Date(now()), ...place });
      const response = await post(endpoint, body, signed);
      return /<AccountAliases>\s*<member>([a-z0-9-]{3,63})<\/member>/.exec(response ?? '')?.[1];
    },
  };
}

const FORM = 'application/x-www-form-urlencoded';

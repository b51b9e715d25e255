import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { sampleRole } from '../../app/testing/sample-role.ts';
import { createAccountNames, systemNameSources } from './account-names.ts';
import type { Fetch } from './sdk-request-handler.ts';

const role = sampleRole('Dev');
const keys = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't' };
const PAGE = '<div class="saml-account-name">Account: Sales data (123456789012)</div>';
const ALIASES = (members: string) => `<ListAccountAliasesResult><AccountAliases>${members}</AccountAliases>`;

/** AWS with the given response or error. */
function aws(answer: Response | Error, environment: NodeJS.ProcessEnv = {}, isPackaged = true) {
  const asked: { readonly address: string; readonly body: string }[] = [];
  const fetch: Fetch = async (address, init) => {
    asked.push({ address, body: String(init.body) });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const sources = { ...systemNameSources(environment, isPackaged, () => 0), fetch };
  return { asked, names: createAccountNames(sources) };
}

describe('account names from AWS’s role page', () => {
  it('are read from the page that AWS returns for the assertion', async () => {
    claim('response-recipients');
    const { asked, names } = aws(new Response(PAGE));
    expect(await names.onSignInPage('PHg+', 'aws')).toEqual({ '123456789012': 'Sales data' });
    expect(asked).toEqual([{ address: 'https://signin.aws.amazon.com/saml', body: 'SAMLResponse=PHg%2B&RelayState=' }]);
  });

  it.each([new Response(PAGE, { status: 500 }), new Response(''), new Error('offline')])(
    'are empty if the page can’t be loaded',
    async answer => {
      expect(await aws(answer).names.onSignInPage('PHg+', 'aws')).toEqual({});
    },
  );

  it('are not requested with a custom STS endpoint, except from a test’s page on this computer', async () => {
    claim('response-recipients');
    const elsewhere = { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' };
    const own = { ...elsewhere, MAI_ROLE_CHOICE_URL: 'http://127.0.0.1:2/saml' };
    const address = async (environment: NodeJS.ProcessEnv, isPackaged: boolean) => {
      const { asked, names } = aws(new Response(PAGE), environment, isPackaged);
      await names.onSignInPage('PHg+', 'aws');
      return asked[0]?.address;
    };
    expect(await address(elsewhere, false)).toBeUndefined();
    expect(await address(own, false)).toBe('http://127.0.0.1:2/saml');
    expect(await address(own, true)).toBeUndefined();
    expect(await address({ MAI_ROLE_CHOICE_URL: 'http://evil.example/saml' }, false)).toMatch(/^https:\/\/signin\.aws/);
  });
});

describe('an account alias', () => {
  it.each([
    [{ AWS_ENDPOINT_URL_IAM: 'https://iam.acme.example/' }, 'https://iam.acme.example/'],
    [{ AWS_ENDPOINT_URL_STS: 'https://sts.acme.example/' }, undefined],
    // The request is signed with active credentials: it is never sent unencrypted, nor to AWS if another endpoint was
    // configured.
    [{ AWS_ENDPOINT_URL_IAM: 'http://iam.evil.example/' }, undefined],
    [{ AWS_ENDPOINT_URL_IAM: 'iam.acme.example' }, undefined],
    [
      { AWS_ENDPOINT_URL_IAM: 'http://iam.evil.example/', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      'https://iam.amazonaws.com/',
    ],
  ])('is requested from the configured endpoint if that is safe: %j', async (environment, address) => {
    const { asked, names } = aws(new Response(ALIASES('<member>acme-sales</member>')), environment);
    await names.alias(role, keys);
    expect(asked[0]?.address).toBe(address);
  });

  it('is read from IAM’s response', async () => {
    const { asked, names } = aws(new Response(ALIASES('<member>acme-sales</member>')));
    expect(await names.alias(role, keys)).toBe('acme-sales');
    expect(asked).toEqual([
      { address: 'https://iam.amazonaws.com/', body: 'Action=ListAccountAliases&Version=2010-05-08' },
    ]);
  });

  it.each([
    new Response(ALIASES('')),
    new Response(ALIASES('<member>acme-sales</member>'), { status: 403 }),
    new Response(ALIASES('<member>]injected[</member>')),
    new Error('offline'),
  ])('is undefined if IAM refuses', async answer => {
    expect(await aws(answer).names.alias(role, keys)).toBeUndefined();
  });
});

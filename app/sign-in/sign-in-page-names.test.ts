import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../scripts/testing/cpu-time.ts';
import { base64 } from '../testing/saml-response.ts';
import { namesOnSignInPage } from './sign-in-page-names.ts';

const dataPage = (data: unknown) =>
  `<html><head><meta name="csrf_token" content="x">\n  <meta name="data"\n    content="${base64(JSON.stringify(data))}">\n</head></html>`;

describe('the AWS sign-in page', () => {
  it('of the first format names accounts in elements', () => {
    const page = `
      <fieldset><div class="saml-account">
        <div class="expandable-container"><div class="saml-account-name">Account: testaccount1 (012345678901)</div></div>
        <div class="saml-role"><input type="radio" name="roleIndex" value="arn:aws:iam::012345678901:role/a" class="saml-radio" /></div>
      </div>
      <div class="saml-account"><div class="saml-account-name">Account: 987654321987</div></div>
      <div class="saml-account"><div id="1" class="saml-account-name ">Account: R&amp;D &#8211; K&#xf6;ln (210987654321)</div></div>
      </fieldset>`;
    expect(namesOnSignInPage(page)).toEqual({ '012345678901': 'testaccount1', '210987654321': 'R&D – Köln' });
  });

  it('of the second format names them in data', () => {
    const roles_accounts = {
      'testaccount1 (012345678901)': ['arn:aws:iam::012345678901:role/testrole1'],
      '987654321987': ['arn:aws:iam::987654321987:role/testrole3'],
      'Größe (team) (210987654321)': [],
    };
    expect(namesOnSignInPage(dataPage({ invalid_accounts: {}, roles_accounts, SAMLResponse: 'PHg+' }))).toEqual({
      '012345678901': 'testaccount1',
      '210987654321': 'Größe (team)',
    });
  });

  it('of the third format names them in a list', () => {
    const page = `<ul class="saml-form_custom_list__LuP_V"><li><div class="flex-grow">
      <div class="saml-form_account_name_div__dDGkX">aws-account-1 </div>
      <div class="saml-form_account_id_div__Q1PBA">1234-5678-9012</div></div></li></ul>`;
    expect(namesOnSignInPage(page)).toEqual({ '123456789012': 'aws-account-1' });
  });

  it.each([
    '',
    '<html>else</html>',
    '<meta name="data" content="%%%">',
    '<meta name="data" content="AAAA">',
    dataPage(null),
    dataPage({ roles_accounts: null }),
    dataPage({ roles_accounts: ['x (123456789012)'] }),
    '<div class="saml-account-name">Account: x (12345)</div>',
  ])('in another format names none: %.60s', page => {
    expect(namesOnSignInPage(page)).toEqual({});
  });

  it('that is huge and hostile is fast', () => {
    const pages = [
      '<div '.repeat(700_000),
      '<div class="saml-account-name">('.repeat(100_000),
      '<meta name="data" content="'.repeat(100_000),
    ];
    const taken = cpuTime(() => {
      for (const page of pages) namesOnSignInPage(page);
    });
    expect(taken).toBeLessThan(3_000);
  });
});

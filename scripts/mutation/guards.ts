/** A part of Mai that guards secrets or files: its code, and the tests that must notice when the code changes. */
export type Guard = {
  readonly name: string;
  /** Globs, from the root of the repository. */
  readonly code: readonly string[];
  readonly tests: readonly string[];
};

/** The unit tests beside the code, under the same names. */
const beside = (...code: readonly string[]): Pick<Guard, 'code' | 'tests'> => ({
  code,
  tests: code.map(glob => glob.replace(/\.ts$/, '.test.ts')),
});

export const GUARDS: readonly Guard[] = [
  {
    name: 'ini-editor',
    code: ['app/aws-ini/!(*.test).ts'],
    tests: ['app/aws-ini/*.test.ts', 'main/aws-files/{aws-files,changes-by-hand}.test.ts'],
  },
  {
    name: 'aws-files',
    code: ['main/aws-files/!(*.test).ts'],
    tests: ['main/aws-files/*.test.ts', 'main/{credentials-file,settings-file,check-up/check-up-files}.test.ts'],
  },
  {
    name: 'sign-in-pages',
    ...beside(
      'main/{saml-capture,posting-pages,page-failure,pop-up,harden,lock-session,watch-request-headers}.ts',
      'app/domain/{acs,provider,provider-identity}.ts',
    ),
  },
  // What page-login runs in a page is a text, and so but one mutant: page-login.test.ts looks at each of its rules.
  {
    name: 'passwords',
    ...beside('main/{page-login,password-filler}.ts', 'app/sign-in/password-fill.ts'),
  },
  { name: 'redaction', ...beside('main/redact.ts') },
  { name: 'vault', code: ['main/{vault,sealed-bytes}.ts'], tests: ['main/vault.test.ts'] },
  { name: 'bridge', ...beside('main/bridge.ts', 'app/contract.ts') },
  {
    name: 'credential-servers',
    code: [
      'main/{credential-socket,credential-request,credential-command,credential-protocol,socket-note,socket-place}.ts',
      'main/{container-endpoint,token-files,answer-from-vault}.ts',
    ],
    tests: ['main/{credential-*,socket-note,container-endpoint}.test.ts'],
  },
  {
    name: 'aws-requests',
    ...beside(
      'main/{signed-form,console-federation,link-handover,peer-owner,limit-connections,open-in-browser}.ts',
      'main/{sts-endpoint,aws-endpoint,fetch-outside}.ts',
    ),
  },
  {
    name: 'companies',
    code: ['app/company/{canonical-json,company-rules,glob,json-reader,parse-set-up,within-policies}.ts'],
    tests: ['app/company/*.test.ts'],
  },
  { name: 'settings', ...beside('app/settings/{plan-import,carry-settings}.ts', 'app/settings/settings.ts') },
];

/** Code that guards secrets or files, with the tests that must detect its mutants. */
export type Guard = {
  readonly name: string;
  /** Globs, relative to the repository. */
  readonly code: readonly string[];
  readonly tests: readonly string[];
};

/** Unit tests next to the code, with the same names. */
const beside = (...code: readonly string[]): Pick<Guard, 'code' | 'tests'> => ({
  code,
  tests: code.map(glob => glob.replace(/\.ts$/, '.test.ts')),
});

export const GUARDS: readonly Guard[] = [
  {
    name: 'ini-editor',
    code: ['app/aws-files/ini/!(*.test).ts'],
    tests: ['app/aws-files/ini/*.test.ts', 'main/aws-files/{aws-files,aws-files-disk,changes-by-hand}.test.ts'],
  },
  {
    name: 'aws-files',
    code: [
      'app/aws-files/{file-changes,file-state,plan-file}.ts',
      'main/aws-files/!(*.test).ts',
      'main/files/{replace-file,queue,file-fault}.ts',
      'main/key-rotation/key-files.ts',
    ],
    tests: [
      '{app,main}/aws-files/*.test.ts',
      'main/key-rotation/key-files.test.ts',
      'main/files/{replace-file,queue,file-fault}.test.ts',
      'main/credentials/{credential-store,journaled-delivery}.test.ts',
      'main/{settings/settings-file,troubleshoot/troubleshoot-files}.test.ts',
    ],
  },
  {
    name: 'sign-in-pages',
    ...beside(
      'main/sign-in/{saml-capture,posting-pages,launch-links,page-failure,pop-up}.ts',
      'main/sign-in/{integrated-sign-in,persistent-cookies,remove-stale-partitions,local-apps}.ts',
      'main/window/{address-space,harden,lock-session,watch-request-headers}.ts',
      'app/saml/acs.ts',
      'app/domain/{provider,provider-identity}.ts',
    ),
  },
  // login-form's page script is a string, so a single mutant: login-form.test.ts tests each of its rules.
  {
    name: 'passwords',
    ...beside('main/sign-in/{login-form,password-filler}.ts', 'app/sign-in/password-fill.ts'),
  },
  { name: 'redaction', ...beside('main/log/redact.ts') },
  {
    name: 'vault',
    code: ['main/credentials/{vault,encrypt}.ts'],
    tests: ['main/credentials/vault*.test.ts'],
  },
  {
    name: 'bridge',
    code: ['main/window/bridge.ts', 'app/{contract,command-fields}.ts', 'app/*/!(locked)-commands.ts'],
    tests: ['main/window/bridge.test.ts', 'app/contract.test.ts'],
  },
  {
    name: 'credential-process',
    code: [
      'main/credential-process/{run-tool-call,ask-running-app,tool-call,answer-from-vault,credential-command}.ts',
      'main/credential-process/{credential-protocol,credential-socket,socket-info,allocate-socket}.ts',
    ],
    tests: ['main/credential-process/*.test.ts'],
  },
  {
    name: 'credential-server',
    code: ['main/credential-server/{container-endpoint,token-files}.ts'],
    tests: ['main/credential-server/{container-endpoint,token-files}*.test.ts'],
  },
  {
    name: 'aws-requests',
    code: [
      'main/console/{console-federation,link-handover,loopback-server,open-in-browser}.ts',
      'main/credential-server/{peer-owner,limit-connections}.ts',
      'main/aws/{signed-form,sts-endpoint,aws-endpoint,net-fetch,response-body}.ts',
    ],
    tests: [
      'main/console/{console-federation,link-handover,open-in-browser}.test.ts',
      'main/identity-center/{redirect-listener,hostile-redirects}.test.ts',
      'main/credential-server/{peer-owner,limit-connections}.test.ts',
      'main/aws/{signed-form,sts-endpoint,aws-endpoint,net-fetch,response-body}.test.ts',
    ],
  },
  {
    name: 'portals',
    code: [
      'main/identity-center/{redirect-listener,pkce,sign-in-by-browser,sign-in-by-code,find-portal}.ts',
      'main/identity-center/{client-registration,request-tokens,sso-endpoints,sso-error}.ts',
      'main/identity-center/{portal-answers,portal-lists,portal-record,portal-session,portal-tokens}.ts',
      'main/identity-center/{token-sharing,token-cache,shared-token}.ts',
      'main/files/read-own-file.ts',
    ],
    tests: ['main/identity-center/*.test.ts', 'main/files/read-own-file.test.ts'],
  },
  { name: 'portal-hosts', ...beside('app/identity-center/portal-address.ts') },
  {
    name: 'companies',
    code: [
      'app/company/{canonical-json,company-rules,glob,parse-setup,retired-companies}.ts',
      'app/domain/read-json.ts',
      'app/company/{setup-link,setup-offer,setup-schema}.ts',
      'app/company/policy/{mac-access,policy-source,windows-access,within-policies}.ts',
    ],
    tests: ['app/company/*.test.ts', 'app/company/policy/*.test.ts', 'app/domain/read-json.test.ts'],
  },
  {
    name: 'settings',
    code: [
      'app/settings/{plan-import,transfer-settings,settings-export-format,settings}.ts',
      'app/settings/{effective-preferences,ended-questions,locked-commands}.ts',
    ],
    tests: ['app/settings/*.test.ts'],
  },
];

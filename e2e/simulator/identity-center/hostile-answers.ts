/** API operations that can be answered with hostility. */
export type HostileAction =
  | 'RegisterClient'
  | 'CreateToken'
  | 'ListAccounts'
  | 'ListAccountRoles'
  | 'GetRoleCredentials';

const ACCOUNT = '871265430912';
const BIDI = 'Sandbox\u202e noitcudorP \u2066\u200b\u0007';
const accounts = (...accountList: readonly unknown[]) => JSON.stringify({ accountList });
const roles = (...roleList: readonly unknown[]) => JSON.stringify({ roleList });
const credentials = (parts: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    roleCredentials: {
      accessKeyId: 'ASIAHOSTILE000000000',
      secretAccessKey: 'hostile',
      sessionToken: 'hostile',
      expiration: 4_102_444_800_000,
      ...parts,
    },
  });
const inFile = 'x\n[default]\ncredential_process = /tmp/evil';

/** Bodies with status 200, by operation; other operations answer as usual. */
const HOSTILE = {
  'bidi-names': {
    ListAccounts: () => accounts({ accountId: ACCOUNT, accountName: BIDI, emailAddress: `a@${BIDI}` }),
    ListAccountRoles: () =>
      roles({ accountId: ACCOUNT, roleName: 'Read\u202eOnly' }, { accountId: ACCOUNT, roleName: 'ReadOnlyAccess' }),
  },
  'injected-lines': {
    ListAccounts: () => accounts({ accountId: ACCOUNT, accountName: inFile }, { accountId: `${ACCOUNT}]\n[default` }),
    ListAccountRoles: () =>
      roles({ accountId: ACCOUNT, roleName: inFile }, { accountId: ACCOUNT, roleName: '../../evil' }),
    GetRoleCredentials: () => credentials({ sessionToken: inFile }),
  },
  'other-account': {
    ListAccountRoles: () => roles({ accountId: '666666666666', roleName: 'AdministratorAccess' }),
  },
  'huge-list': {
    ListAccounts: () =>
      accounts(
        ...Array.from({ length: 50_000 }, (_, at) => ({
          accountId: String(100_000_000_000 + at),
          accountName: 'A'.repeat(200),
        })),
      ),
    ListAccountRoles: () =>
      roles(...Array.from({ length: 50_000 }, (_, at) => ({ accountId: ACCOUNT, roleName: `Role${at}` }))),
  },
  'huge-answer': { ListAccounts: () => accounts({ accountId: ACCOUNT, accountName: 'A'.repeat(64_000_000) }) },
  'endless-pages': {
    ListAccounts: () =>
      JSON.stringify({
        accountList: [{ accountId: ACCOUNT, accountName: 'Water network' }],
        nextToken: String(Math.random()),
      }),
  },
  'same-page': {
    ListAccounts: () =>
      JSON.stringify({ accountList: [{ accountId: ACCOUNT, accountName: 'Water network' }], nextToken: 'next' }),
  },
  'wrong-types': {
    RegisterClient: () => JSON.stringify({ clientId: 7, clientSecret: {}, clientSecretExpiresAt: 'soon' }),
    CreateToken: () => JSON.stringify({ accessToken: ['a'], refreshToken: 3, expiresIn: 'long' }),
    ListAccounts: () => accounts(null, 7, 'x', { accountId: 871_265_430_912 }, { accountId: ACCOUNT, accountName: {} }),
    ListAccountRoles: () => roles(null, { roleName: 5 }, { accountId: ACCOUNT }),
    GetRoleCredentials: () => credentials({ accessKeyId: 5, expiration: 'tomorrow' }),
  },
  'wrong-shape': {
    RegisterClient: () => '[]',
    CreateToken: () => 'null',
    ListAccounts: () => '{"accountList":{"length":5}}',
    ListAccountRoles: () => '7',
    GetRoleCredentials: () => '{"roleCredentials":[]}',
  },
  'not-json': {
    RegisterClient: () => '<html>Proxy login</html>',
    CreateToken: () => '{"accessToken":',
    ListAccounts: () => '<html>Proxy login</html>',
    ListAccountRoles: () => '',
    GetRoleCredentials: () => '{"roleCredentials":{"accessKeyId":"ASIA',
  },
  'expired-credentials': { GetRoleCredentials: () => credentials({ expiration: 1_000 }) },
  'endless-credentials': { GetRoleCredentials: () => credentials({ expiration: 8.64e15 + 1 }) },
  'seconds-for-milliseconds': { GetRoleCredentials: () => credentials({ expiration: 4_102_444_800 }) },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<HostileAction, () => string>>>>>;

export type HostileAnswer = keyof typeof HOSTILE;

/** The hostile body for an operation, if this answer changes it. */
export function hostileBody(answer: HostileAnswer | null, action: string): string | undefined {
  const bodies: Partial<Readonly<Record<string, () => string>>> = answer === null ? {} : HOSTILE[answer];
  return Object.hasOwn(bodies, action) ? bodies[action]?.() : undefined;
}

import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command, type CommandType, parseCommand } from './contract.ts';
import { claim } from './testing/claims/claim.ts';
import { ACME, keyOf, sampleRole } from './testing/sample-role.ts';

const key = keyOf(sampleRole('Dev'));
const providerId = ACME.id;
const { accountId } = sampleRole('Dev');
const shown = '0123456789abcdef'.repeat(4);

const samples: { readonly [T in CommandType]: Extract<Command, { type: T }> } = {
  addProvider: { type: 'addProvider', address: 'acme.awsapps.com', region: 'eu-west-1' },
  signInWithCode: { type: 'signInWithCode', providerId },
  openSignInLink: { type: 'openSignInLink', providerId },
  copySignInLink: { type: 'copySignInLink', providerId },
  copyPortalCode: { type: 'copyPortalCode', providerId, part: 'code' },
  changePortal: { type: 'changePortal', providerId, opensIn: 'window', sharesTokens: true },
  askRotation: { type: 'askRotation', id: 'ref-1' },
  rotateKey: { type: 'rotateKey', id: 'ref-1', shown },
  changeRotation: { type: 'changeRotation', id: 'ref-1', action: 'undo' },
  copyAddressRequest: { type: 'copyAddressRequest' },
  setSignInPlace: { type: 'setSignInPlace', providerId, place: 'edge' },
  signInWith: { type: 'signInWith', providerId, place: 'mai' },
  renameProvider: { type: 'renameProvider', providerId, name: 'Acme' },
  signIn: { type: 'signIn', providerId },
  setToolsWait: { type: 'setToolsWait', key, on: true },
  snoozeSignIn: { type: 'snoozeSignIn', providerId },
  declineRequest: { type: 'declineRequest', key },
  reviewAccounts: { type: 'reviewAccounts', providerId },
  useAccounts: { type: 'useAccounts', providerId, id: 'ref-1' },
  leaveAccounts: { type: 'leaveAccounts' },
  cancelSignIn: { type: 'cancelSignIn', providerId },
  signOut: { type: 'signOut', providerId },
  forgetProvider: { type: 'forgetProvider', providerId },
  copyFailure: { type: 'copyFailure', id: 'ref-1' },
  startRole: { type: 'startRole', key, takeProfile: true },
  saveStartGroup: { type: 'saveStartGroup', name: 'Morning', keys: [key], before: 'Mornings' },
  removeStartGroup: { type: 'removeStartGroup', name: 'Morning' },
  startGroup: { type: 'startGroup', name: 'Morning', confirmed: true },
  cancelStart: { type: 'cancelStart', key },
  stopRole: { type: 'stopRole', key },
  stopAll: { type: 'stopAll' },
  renewRole: { type: 'renewRole', key },
  setProfileName: { type: 'setProfileName', key, name: 'dev' },
  setRegion: { type: 'setRegion', key, region: 'eu-central-1' },
  setDefaultOwner: { type: 'setDefaultOwner', key },
  makeDefault: { type: 'makeDefault', key, takeForeign: true },
  keepOwnDefault: { type: 'keepOwnDefault' },
  setPreference: { type: 'setPreference', name: 'endSessionsOnQuit', value: true },
  setDelivery: { type: 'setDelivery', key, delivery: 'process' },
  setEndpoint: { type: 'setEndpoint', on: true },
  copyCredentials: { type: 'copyCredentials', key, format: 'fish' },
  copyProfileName: { type: 'copyProfileName', key },
  copyAccountId: { type: 'copyAccountId', key },
  copyProfile: { type: 'copyProfile', key, format: 'powershell' },
  copyEndpoint: { type: 'copyEndpoint', key, format: 'posix', token: 'file' },
  openConsole: { type: 'openConsole', key, confirmed: true },
  copyConsoleLink: { type: 'copyConsoleLink', key },
  testCredentials: { type: 'testCredentials', key },
  addChainedRole: {
    type: 'addChainedRole',
    source: key,
    account: '876543210987',
    role: 'Auditor',
    externalId: '',
    region: '',
  },
  forgetChainedRole: { type: 'forgetChainedRole', key },
  copyTrustPolicy: { type: 'copyTrustPolicy', key, form: 'people' },
  listBackups: { type: 'listBackups' },
  previewRestore: { type: 'previewRestore', file: 'credentials', id: 'credentials.1750000000000' },
  restoreBackup: { type: 'restoreBackup', file: 'config', id: 'config.1750000000000' },
  openActivity: { type: 'openActivity' },
  closeActivity: { type: 'closeActivity' },
  copyActivity: { type: 'copyActivity' },
  saveActivity: { type: 'saveActivity' },
  troubleshoot: { type: 'troubleshoot' },
  fixFinding: { type: 'fixFinding', id: 'ab12cd34-0' },
  copyReport: { type: 'copyReport' },
  checkVault: { type: 'checkVault' },
  setPreferredDuration: { type: 'setPreferredDuration', seconds: 3_600 },
  setUpdates: { type: 'setUpdates', choice: 'tell' },
  readUpdateSource: { type: 'readUpdateSource' },
  checkForUpdates: { type: 'checkForUpdates' },
  installUpdate: { type: 'installUpdate', version: '2.0.0' },
  downloadUpdate: { type: 'downloadUpdate', version: '2.0.0' },
  dismissUpdate: { type: 'dismissUpdate', version: '2.0.0' },
  restartMai: { type: 'restartMai' },
  setTrayIcon: { type: 'setTrayIcon', ink: 'dark' },
  setLanguage: { type: 'setLanguage', language: 'pt-BR' },
  setOpenAtLogin: { type: 'setOpenAtLogin', on: true },
  setOpenShortcut: { type: 'setOpenShortcut', accelerator: 'Control+Alt+M' },
  setDuration: { type: 'setDuration', key, seconds: 7_200 },
  setConsoleBrowser: { type: 'setConsoleBrowser', browser: { kind: 'browser', id: 'firefox', window: 'own' } },
  findBrowsers: { type: 'findBrowsers' },
  setConsolePage: { type: 'setConsolePage', key, page: '/ec2/home' },
  changeAccount: {
    type: 'changeAccount',
    accountId,
    label: 'Sales',
    colour: '',
    production: true,
    browser: { kind: 'default' },
  },
  setFavorite: { type: 'setFavorite', key, on: true },
  moveFavorite: { type: 'moveFavorite', key, target: key },
  nameProfiles: { type: 'nameProfiles', template: '{account}-{role}', chosen: 'keep' },
  exportRoles: { type: 'exportRoles', format: 'tsv' },
  askProxyPassword: { type: 'askProxyPassword', proxy: 'proxy.acme.example:3128' },
  answerProxyPassword: { type: 'answerProxyPassword', user: 'anna', password: 'canary', keep: false },
  dismissProxyPassword: { type: 'dismissProxyPassword' },
  savePassword: { type: 'savePassword', providerId, user: 'anna', password: 'canary' },
  forgetPassword: { type: 'forgetPassword', providerId },
  dismissFailure: { type: 'dismissFailure', id: 'f-1' },
  dismissTip: { type: 'dismissTip', tip: 'start' },
  setUnfolded: { type: 'setUnfolded', name: 'role', on: true },
  expandAccount: { type: 'expandAccount', accountId, on: true },
  exportSettings: { type: 'exportSettings' },
  openSettings: { type: 'openSettings' },
  useSettings: { type: 'useSettings', shown },
  leaveSettings: { type: 'leaveSettings' },
  forgetComputer: { type: 'forgetComputer' },
  findImports: { type: 'findImports' },
  takeImports: { type: 'takeImports', chosen: ['mai acme-dev'] },
  openSetup: { type: 'openSetup' },
  fetchSetup: { type: 'fetchSetup', shown },
  useSetup: { type: 'useSetup', shown },
  reviewSetup: { type: 'reviewSetup' },
  leaveSetup: { type: 'leaveSetup' },
  dropSetup: { type: 'dropSetup' },
  openSupport: { type: 'openSupport' },
  openPopover: { type: 'openPopover', page: 'settings' },
  askSignOut: { type: 'askSignOut', providerId },
  askQuit: { type: 'askQuit' },
  leavePage: { type: 'leavePage' },
  openAddCompany: { type: 'openAddCompany', providerId },
  closePopover: { type: 'closePopover' },
  quit: { type: 'quit' },
  keepPicture: { type: 'keepPicture', fits: 'abc', parts: JSON.stringify({ page: { lang: 'en' }, nodes: ['Roles'] }) },
};
const all = Object.values(samples);

const account = { type: 'changeAccount', accountId: '123456789012' } as const;

describe('a command from a window', () => {
  it.each(all)('is accepted: $type', command => {
    expect(parseCommand(JSON.parse(JSON.stringify(command)))).toEqual(command);
  });

  it.each([{ type: 'startRole', key }, { type: 'setRegion', region: 'eu-central-1' }, { type: 'setDefaultOwner' }])(
    'may leave out what is optional: $type',
    command => {
      expect(parseCommand(command)).toEqual(command);
    },
  );

  it.each(all)('is rejected with an extra argument: $type', command => {
    claim('command-schema');
    expect(parseCommand({ ...command, extra: 1 })).toBeUndefined();
    expect(parseCommand({ ...command, toString: 1 })).toBeUndefined();
    expect(parseCommand(JSON.parse(JSON.stringify(command).replace('{', '{"__proto__":{"on":true},')))).toBeUndefined();
  });

  it.each(all.filter(command => Object.keys(COMMANDS[command.type].shape).length > 1))(
    'is rejected with an argument of another type: $type',
    command => {
      for (const name of Object.keys(command).filter(name => name !== 'type'))
        for (const wrong of [null, 7, {}, ['x'], undefined, new Uint8Array(8), new Map()])
          expect(parseCommand({ ...command, [name]: wrong })).toBeUndefined();
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', 'Quit', 'quit ', 'eval'])(
    'is rejected with the name "%s"',
    type => {
      expect(parseCommand(JSON.parse(JSON.stringify({ type })))).toBeUndefined();
      expect(parseCommand(JSON.parse(`{"__proto__":{"type":"quit"},"type":${JSON.stringify(type)}}`))).toBeUndefined();
    },
  );

  it.each([undefined, null, 7, 'quit', true, [], ['quit'], {}, { type: 7 }, { type: ['quit'] }, { type: null }])(
    'is rejected if it is no command: %j',
    value => {
      expect(parseCommand(value)).toBeUndefined();
    },
  );

  it.each(['', 'Acme', 'a b', '../x', 'a/b', 'a'.repeat(65), '__proto__', 'acme\n'])(
    'is rejected with the provider "%s"',
    id => {
      expect(parseCommand({ type: 'signIn', providerId: id })).toBeUndefined();
    },
  );

  it.each([
    '',
    'acme',
    'acme arn',
    ` ${key}`,
    `${key} x`,
    `${key}\n`,
    'acme arn:aws:iam::1:role/a b',
    `acme arn:${'a'.repeat(3_000)}`,
    'acme arn:aws:iam::123456789012:role/Dév',
  ])('is rejected with the role "%s"', wrong => {
    expect(parseCommand({ type: 'startRole', key: wrong })).toBeUndefined();
  });

  it.each([
    { type: 'fixFinding', id: 'AB12' },
    { type: 'fixFinding', id: 'ab12\n' },
    { type: 'fixFinding', id: ' ab12' },
    { type: 'fixFinding', id: 'a'.repeat(65) },
    ...['endpoint', 'region', 'chosen', 'constructor', 'toString', '', 'EndSessionsOnQuit'].map(name => ({
      type: 'setPreference',
      name,
      value: true,
    })),
    ...['acme-dev', 'other acme-dev', ' mai acme-dev', 'x mai acme-dev'].map(name => ({
      type: 'takeImports',
      chosen: [name],
    })),
    { type: 'setPreference', name: 'endSessionsOnQuit', value: 'true' },
    { type: 'setPreference', name: 'endSessionsOnQuit' },
    { type: 'useSetup', shown: `0${'a'.repeat(64)}` },
    { type: 'useSetup', shown: `${'a'.repeat(64)}0` },
    { type: 'useSetup', shown: 'a'.repeat(63) },
    { type: 'useSetup', shown: 'x'.repeat(64) },
    ...['12345678901', '1234567890123', ' 123456789012', '123456789012 '].map(accountId => ({ ...account, accountId })),
    ...['', '\u0007a', 'a\u0007'].map(name => ({ type: 'removeStartGroup', name })),
    { ...account, label: 'a\u0007' },
    { ...account, label: '\u0007a' },
    { ...account, label: 'a\nb' },
    { ...account, label: 'a'.repeat(101) },
  ])('is rejected with a malformed reference: %j', command => {
    expect(parseCommand(command)).toBeUndefined();
  });

  it('is accepted with an account name in any script', () => {
    expect(parseCommand({ ...account, label: 'Vertrieb – 営業' })).toBeDefined();
  });

  it('is rejected with an overlong text', () => {
    expect(parseCommand({ type: 'addProvider', address: 'a'.repeat(4_097) })).toBeUndefined();
    expect(parseCommand({ type: 'setProfileName', key, name: 'a'.repeat(4_097) })).toBeUndefined();
  });
});

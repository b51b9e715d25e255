import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { readAwsProfiles } from '../../app/aws-files/ini/profiles.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { credentialCommand, launchOf } from './credential-command.ts';

const facts = {
  platform: 'linux',
  execPath: '/opt/Mai/mai',
  appPath: '/opt/Mai/resources/app.asar',
  isPackaged: true,
  userDataDir: undefined,
  hasNoSandbox: false,
} as const;
const dev = profileName('sales/dev@1');
const commandOf = (changes: Partial<Parameters<typeof launchOf>[0]>) =>
  credentialCommand(launchOf({ ...facts, ...changes }), dev);

describe('the credential_process line', () => {
  it('contains the installed program and the profile', () => {
    expect(commandOf({})).toBe('/opt/Mai/mai --credentials sales/dev@1');
    expect(commandOf({ platform: 'win32', execPath: 'C:\\Mai\\Mai.exe' })).toBe(
      'C:\\Mai\\Mai.exe --credentials sales/dev@1',
    );
  });

  it('contains how long a tool waits, if it does', () => {
    expect(credentialCommand(launchOf(facts), dev, 50)).toBe('/opt/Mai/mai --credentials sales/dev@1 --wait 50');
  });

  it('quotes a path with a space', () => {
    expect(commandOf({ platform: 'darwin', execPath: '/Applications/My Apps/Mai.app/Contents/MacOS/Mai' })).toBe(
      `'/Applications/My Apps/Mai.app/Contents/MacOS/Mai' --credentials sales/dev@1`,
    );
    expect(commandOf({ platform: 'win32', execPath: 'C:\\Program Files\\Mai\\Mai.exe' })).toBe(
      '"C:\\Program Files\\Mai\\Mai.exe" --credentials sales/dev@1',
    );
  });

  it('never contains a program from the environment, such as the AppImage of an editor that started Mai', () => {
    claim('process-command');
    vi.stubEnv('APPIMAGE', '/home/a/Editor.AppImage');
    expect(commandOf({})).toBe('/opt/Mai/mai --credentials sales/dev@1');
    vi.unstubAllEnvs();
  });

  it('contains Electron and the app’s folder in development, with the switches that Mai needs', () => {
    const development = { isPackaged: false, execPath: '/e/electron', appPath: '/src/mai', hasNoSandbox: true };
    expect(commandOf(development)).toBe('/e/electron --no-sandbox /src/mai --credentials sales/dev@1');
    expect(commandOf({ userDataDir: '/home/a/my data' })).toBe(
      `/opt/Mai/mai '--user-data-dir=/home/a/my data' --credentials sales/dev@1`,
    );
  });

  const awkward = ['/a b/mai', "/it's/mai", '/$HOME/`id`/mai', '/a "b"/mai', '/a\\b/mai', '/a #1/b ;2/mai', '/ü/mai'];

  it.skipIf(process.platform === 'win32').each(awkward)(
    'means the same path to a shell, to Python and to INI parsers: %s',
    path => {
      const command = commandOf({ execPath: path });
      const inFile = readAwsProfiles({ config: `[profile x]\ncredential_process = ${command}\n`, credentials: '' });
      expect(inFile.ok && inFile.value.profiles.get('x')?.get('credential_process')).toBe(command);
      const words = [path, '--credentials', 'sales/dev@1'];
      const shell = spawnSync('/bin/sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' });
      expect(shell.stdout.trimEnd().split('\n')).toEqual(words);
      const python = spawnSync('/usr/bin/python3', ['-c', SPLIT, command], { encoding: 'utf8' });
      if (python.status === null) return;
      expect(JSON.parse(python.stdout)).toEqual(words);
    },
  );
});

const SPLIT = 'import json, shlex, sys; print(json.dumps(shlex.split(sys.argv[1])))';

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileName } from '../../app/domain/profile.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { createAwsFiles } from '../aws-files/aws-files.ts';
import { createOwnershipStore } from '../aws-files/ownership-store.ts';
import { askAsTool } from './ask-as-tool.ts';
import { fileFacts } from './file-facts.ts';
import { fixFiles } from './fix-files.ts';
import { userEnvironment } from './user-environment.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mai-troubleshoot-'));
  mkdirSync(join(home, '.aws'), { mode: 0o700 });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const put = (name: string, text: string, mode = 0o600): string => {
  const path = join(home, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text, { mode });
  chmodSync(path, mode);
  return path;
};
const open = () =>
  createAwsFiles({
    environment: {},
    home,
    platform: process.platform,
    ownership: createOwnershipStore(join(home, 'mai')),
    now: () => NOW,
  });
const work = 'work' as ProfileName;

describe('the facts of a file', () => {
  it.skipIf(process.platform === 'win32')('include its text, modes and owner, through links', async () => {
    const real = put('dotfiles/credentials', '[a]\n', 0o640);
    const link = join(home, '.aws', 'credentials');
    symlinkSync(real, link);
    const facts = await fileFacts(link, createOwnershipStore(join(home, 'mai')));
    expect(facts).toMatchObject({ kind: 'present', path: link, text: '[a]\n', mode: 0o640, isOwn: true });
  });

  it('include where a file is missing, and why one can’t be read', async () => {
    const store = createOwnershipStore(join(home, 'mai'));
    expect(await fileFacts(join(home, 'none'), store)).toEqual({ kind: 'missing', path: join(home, 'none') });
    expect(await fileFacts(home, store)).toMatchObject({ kind: 'unreadable', fault: 'not-a-file' });
    expect(await fileFacts(put('zero', 'a\0b'), store)).toMatchObject({ kind: 'unreadable', fault: 'not-text' });
  });
});

describe('a pipe or an endless device', () => {
  const pipe = (name: string): string => {
    const path = put(name, '');
    rmSync(path);
    execFileSync('mkfifo', [path]);
    return path;
  };

  it.skipIf(process.platform === 'win32')('is not read as an AWS file', async () => {
    claim('pipes-block-nothing');
    const store = createOwnershipStore(join(home, 'mai'));
    for (const path of [pipe('.aws/credentials'), '/dev/zero'])
      expect(await fileFacts(path, store)).toEqual({ kind: 'unreadable', path, fault: 'not-a-file' });
  });

  it.skipIf(process.platform === 'win32')('is not read as a startup file', async () => {
    claim('pipes-block-nothing');
    pipe('.zshrc');
    put('.bashrc', `source ${pipe('more')}\n. /dev/zero\nexport AWS_PROFILE=old\n`);
    const { variables } = await userEnvironment({ home, environment: {}, platform: 'linux' }, async () => undefined);
    expect(variables).toMatchObject([{ name: 'AWS_PROFILE', value: 'old' }]);
  });

  it.skipIf(process.platform === 'win32')('is not read as a certificate', async () => {
    const keys = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't' };
    const request = { profile: work, keys, region: 'eu-west-1', endpoint: 'https://localhost:1' };
    for (const caBundle of [pipe('bundle.pem'), '/dev/zero'])
      expect(await askAsTool({ ...request, caBundle })).toMatchObject({ kind: 'ca-bundle', reason: 'unreadable' });
  });
});

describe('fixing files', () => {
  it('removes a long-lived key and nothing else, with a backup even though Mai wrote the file last', async () => {
    const before = '# mine\n[old]\naws_access_key_id = AKIAOLD\naws_secret_access_key = s\nregion = eu-west-1\n';
    const path = put('.aws/credentials', before);
    const files = open();
    const keys = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't', expiration: NOW };
    await files.writeProfiles({ profile: work, credentials: keys });
    const withMai = readFileSync(path, 'utf8');
    const fix = {
      kind: 'clear-keys',
      file: 'credentials',
      profile: 'old',
      keys: ['aws_access_key_id', 'aws_secret_access_key'],
    } as const;
    expect(await fixFiles(files, fix)).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(
      withMai.replace('aws_access_key_id = AKIAOLD\naws_secret_access_key = s\n', ''),
    );
    const backups = await files.backups();
    const [newest] = backups.ok ? backups.value : [];
    expect(newest && (await files.restore(newest))).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('removes foreign keys from a section of Mai, and keeps Mai’s', async () => {
    const files = open();
    await files.writeProfiles({ profile: work, config: { region: 'eu-central-1' } });
    const path = join(home, '.aws', 'config');
    writeFileSync(path, `${readFileSync(path, 'utf8')}sso_session = corp\n`);
    await fixFiles(files, { kind: 'clear-keys', file: 'config', profile: 'work', keys: ['sso_session'] });
    expect(readFileSync(path, 'utf8')).toBe('[profile work]\nregion = eu-central-1\n');
    await files.removeProfiles(work);
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('sets a profile’s region', async () => {
    const path = put('.aws/config', '[profile work]\noutput = json\n');
    await fixFiles(open(), { kind: 'set-region', profile: work, region: 'eu-north-1' });
    expect(readFileSync(path, 'utf8')).toBe('[profile work]\noutput = json\nregion = eu-north-1\n');
  });

  it.skipIf(process.platform === 'win32')(
    'removes permissions of others from a file or its folder, as far as necessary',
    async () => {
      const [credentials, config] = [put('.aws/credentials', '', 0o666), put('.aws/config', '', 0o666)];
      chmodSync(join(home, '.aws'), 0o2777);
      const modes = () => [credentials, config, join(home, '.aws')].map(path => statSync(path).mode & 0o7777);
      for (const file of ['credentials', 'config'] as const)
        expect(await fixFiles(open(), { kind: 'close-to-others', file, what: 'file' })).toEqual({ ok: true });
      expect(modes()).toEqual([0o600, 0o644, 0o2777]);
      await fixFiles(open(), { kind: 'close-to-others', file: 'config', what: 'folder' });
      expect(modes()).toEqual([0o600, 0o644, 0o2755]);
    },
  );

  it.skipIf(process.platform === 'win32')('changes no other file if it is swapped for a link meanwhile', async () => {
    claim('troubleshoot-file-modes');
    const [config, secret] = [put('.aws/config', '', 0o777), put('.ssh/id', 'key', 0o600)];
    const swap = () => {
      renameSync(config, `${config}.away`);
      symlinkSync(secret, config);
    };
    const before = async (...args: Parameters<typeof openFile>) => {
      if (args[0] === config) swap();
      return openFile(...args);
    };
    const after = async (...args: Parameters<typeof openFile>) => {
      const opened = await openFile(...args);
      if (args[0] === config) swap();
      return opened;
    };
    const fix = { kind: 'close-to-others', file: 'config', what: 'file' } as const;
    expect(await fixFiles(open(), fix, { open: before })).toMatchObject({ failure: { fault: 'link-loop' } });
    renameSync(`${config}.away`, config);
    expect(await fixFiles(open(), fix, { open: after })).toEqual({ ok: true });
    expect([secret, `${config}.away`].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o755]);
  });

  it('reports why a fix failed', async () => {
    const fixed = await fixFiles(open(), { kind: 'close-to-others', file: 'config', what: 'file' });
    expect(fixed).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', fault: 'missing-folder' } });
  });
});

describe('the variables of the user’s tools', () => {
  const variables = async (environment: NodeJS.ProcessEnv = {}) =>
    (await userEnvironment({ home, environment, platform: 'linux' }, async () => undefined)).variables;

  it('are found in files of shells and of the desktop, each with its line', async () => {
    put('.zshrc', '# mine\nexport AWS_PROFILE=old\n');
    put('.config/fish/config.fish', 'set -gx AWS_REGION eu-west-1\n');
    put('.config/environment.d/aws.conf', 'AWS_CONFIG_FILE=/srv/aws\n');
    put('.bashrc', 'export PATH=/bin\nexport HISTSIZE=7\n');
    expect(await variables()).toEqual([
      { name: 'AWS_PROFILE', value: 'old', place: { kind: 'file', path: join(home, '.zshrc'), line: 2 } },
      {
        name: 'AWS_REGION',
        value: 'eu-west-1',
        place: { kind: 'file', path: join(home, '.config/fish/config.fish'), line: 1 },
      },
      {
        name: 'AWS_CONFIG_FILE',
        value: '/srv/aws',
        place: { kind: 'file', path: join(home, '.config/environment.d/aws.conf'), line: 1 },
      },
    ]);
  });

  it('in Mai’s environment are attributed to the file that explains them', async () => {
    put('.profile', 'export AWS_PROFILE=old\n');
    const found = await variables({ AWS_PROFILE: 'old', AWS_REGION: 'eu-west-1', HOME: home });
    expect(found.map(({ name, place }) => [name, place.kind])).toEqual([
      ['AWS_PROFILE', 'file'],
      ['AWS_REGION', 'environment'],
    ]);
  });
});

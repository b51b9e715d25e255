import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DeliveryMethod } from '../../app/domain/delivery-method.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { timesRead } from '../../scripts/testing/times-read.ts';
import { credentials, deliveryDesk, keys, profile, STATIC } from '../testing/delivery-desk.ts';
import { storedProfileCredentials } from './profile-credentials.ts';

const COMMAND = "credential_process = '/opt/My Mai/mai' --credentials sales";

describe('delivery by file', () => {
  it('writes static credentials to the file, and nothing else', async () => {
    const { port, vault, write, read } = await deliveryDesk();
    expect(await write('file')).toEqual(ok());
    expect(read('credentials')).toBe(STATIC);
    expect(read('config')).toBe('[profile sales]\nregion = eu-central-1\n');
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(undefined));
    expect(await port.read(profile)).toEqual(ok(credentials));
  });
});

describe('delivery by process', () => {
  it('stores credentials in the vault only, with a command in config', async () => {
    const { port, vault, write, read } = await deliveryDesk();
    expect(await write('process')).toEqual(ok());
    expect(read('credentials')).toBe('');
    expect(read('config')).toBe(`[profile sales]\nregion = eu-central-1\n${COMMAND}\n`);
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(credentials));
    expect(await port.read(profile)).toEqual(ok(credentials));
  });

  it('can replace delivery by file and back, leaving everything else as it was', async () => {
    const mine = '# mine\n[other]\naws_access_key_id = AKIAEXAMPLEOTHER0001\n';
    const { port, vault, write, read } = await deliveryDesk({ credentials: mine });
    await write('file');
    await write('process');
    expect(read('credentials')).toBe(mine);
    await write('file');
    expect(read('credentials')).toBe(`${mine}\n${STATIC}`);
    expect(read('config')).toBe('[profile sales]\nregion = eu-central-1\n');
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(undefined));
    await port.remove(profile);
    expect(read('credentials')).toBe(mine);
    expect(read('config')).toBe('');
  });

  it('removes credentials and command when the role is stopped', async () => {
    const { port, vault, write, read } = await deliveryDesk();
    await write('process');
    await port.remove(profile);
    expect(read('config')).toBe('');
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(undefined));
    expect(await port.read(profile)).toEqual(ok(undefined));
  });

  it('keeps a foreign region of the profile, and asks before it adds a command', async () => {
    const theirs = '[profile sales]\nregion = eu-north-1\noutput = json\n';
    const { port, vault, write, read } = await deliveryDesk({ config: theirs });
    expect(await write('process')).toEqual(
      fail({ kind: 'section-foreign', file: 'config', profile, longLived: false }),
    );
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(undefined));
    const request = {
      profiles: [profile],
      credentials,
      region: 'eu-central-1',
      delivery: 'process',
      toolWait: 0,
      allowForeign: false,
    } as const;
    expect(await port.preview(request)).toEqual(
      ok([
        {
          file: 'config',
          lines: [
            { kind: 'same', text: 'region = eu-north-1' },
            { kind: 'same', text: 'output = json' },
            { kind: 'added', text: COMMAND },
          ],
        },
      ]),
    );
    expect(await write('process', true)).toEqual(ok());
    expect(read('config')).toBe(`${theirs}${COMMAND}\n`);
    expect(await write('process')).toEqual(ok());
    await port.remove(profile);
    expect(read('config')).toBe(theirs);
    expect(await write('process')).toEqual(ok());
    expect(read('config')).toBe(`${theirs}${COMMAND}\n`);
  });

  it('removes a foreign key that would take precedence only after consent, and shows it masked', async () => {
    const theirs = '[sales]\naws_access_key_id = AKIAEXAMPLESALES0001\naws_secret_access_key = very/secret\n';
    const { port, write, read } = await deliveryDesk({ credentials: theirs });
    expect(await write('process')).toEqual(
      fail({ kind: 'section-foreign', file: 'credentials', profile, longLived: true }),
    );
    const preview = await port.preview({
      profiles: [profile],
      credentials,
      region: 'eu-central-1',
      delivery: 'process',
      toolWait: 0,
      allowForeign: false,
    });
    expect(JSON.stringify(preview)).not.toContain('very/secret');
    expect(JSON.stringify(preview)).toContain('AKIA…0001');
    expect(read('credentials')).toBe(theirs);
  });
});

describe('delivery by the local credentials server', () => {
  it('stores credentials in the vault only', async () => {
    const { vault, write, read } = await deliveryDesk();
    await write('file');
    expect(await write('endpoint')).toEqual(ok());
    expect([read('credentials'), read('config')]).toEqual(['', '']);
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(credentials));
  });
});

it.each(['file', 'process', 'endpoint'] as const)('the last request wins: %s', async delivery => {
  const { port, vault, write, read } = await deliveryDesk();
  await Promise.all([write(delivery), port.remove(profile)]);
  expect([read('credentials'), read('config')]).toEqual(['', '']);
  expect(await storedProfileCredentials(vault, profile)).toEqual(ok(undefined));
  await Promise.all([port.remove(profile), write(delivery)]);
  expect(await port.read(profile)).toEqual(ok(expect.objectContaining(keys)));
});

describe('removals at the same time', () => {
  const names = Array.from({ length: 20 }, (_, at) => profileName(`role-${at}`));
  const request = { credentials, region: 'eu-central-1', delivery: 'file', toolWait: 0, allowForeign: false } as const;

  it('are one change, so that no role of a night keeps expired credentials for long', async () => {
    const { port, read, removals } = await deliveryDesk();
    await port.write({ ...request, profiles: names });
    const answers = await Promise.all(names.map(name => port.remove(name)));
    expect(answers).toEqual(names.map(() => ok()));
    expect([read('credentials'), read('config')]).toEqual(['', '']);
    expect(removals).toEqual([20]);
  });

  it('keep their order with writes', async () => {
    const { port, read } = await deliveryDesk();
    const [one = profile, two = profile] = names;
    await port.write({ ...request, profiles: [one, two] });
    await Promise.all([port.remove(one), port.write({ ...request, profiles: [two] }), port.remove(two)]);
    expect(read('credentials')).toBe('');
    await Promise.all([port.remove(one), port.write({ ...request, profiles: [one] }), port.remove(two)]);
    expect(read('credentials')).toContain(`[${one}]`);
  });

  it('each fail for themselves', async () => {
    const { port, path, write } = await deliveryDesk();
    await write('file');
    writeFileSync(path('credentials'), '[sales\n');
    const answers = await Promise.all([port.remove(profile), port.remove(names[0] ?? profile)]);
    expect(answers[0]).toMatchObject({ ok: false, failure: { kind: 'file-unparsable' } });
  });
});

it('foreign credentials in a profile are not used', async () => {
  const { port } = await deliveryDesk({
    credentials: '[sales]\naws_access_key_id = ASIAOTHER\naws_secret_access_key = s\naws_session_token = t\n',
  });
  expect(await port.read(profile)).toEqual(ok(undefined));
});

describe.runIf(process.platform === 'linux')('the AWS files', () => {
  // Shorter files are compared by content after a write, longer ones by their times.
  it.each([
    ['credentials', 'file', 250_000, 2],
    ['config', 'file', 250_000, 1],
    ['credentials', 'process', 250_000, 2],
    ['config', 'process', 250_000, 2],
    ['credentials', 'endpoint', 250_000, 2],
    ['credentials', 'file', 1_000_000, 1],
  ] as const)(
    'are read at most twice per delivery: %s, delivery by %s, %d bytes',
    async (file, delivery, length, times) => {
      const { port, path } = await deliveryDesk({
        credentials: '# mine\n',
        config: '# mine\n',
        [file]: textOf(length),
      });
      const click = (accessKeyId: string, by: DeliveryMethod) =>
        port.write({
          profiles: [profile, profileName('default')],
          credentials: { ...credentials, accessKeyId },
          region: 'eu-central-1',
          delivery: by,
          toolWait: 0,
          allowForeign: false,
        });
      expect(await click('ASIAEXAMPLE1', 'file')).toEqual(ok());
      const read = await timesRead(path(file), async () => expect(await click('ASIAEXAMPLE2', delivery)).toEqual(ok()));
      expect(read).toBe(times);
    },
  );
});

const textOf = (length: number): string => `[team]\n${'# a line of another tool\n'.repeat(length / 26)}`;

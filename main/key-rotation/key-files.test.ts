import { mkdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileName } from '../../app/testing/sample-role.ts';
import { desk } from '../../scripts/testing/aws-desk.ts';
import { createKeyFiles } from './key-files.ts';

const from = { accessKeyId: 'AKIAOLD0000000000001', secretAccessKey: 'old/secret+00000000000000000000000000001' };
const to = { accessKeyId: 'AKIANEW0000000000002', secretAccessKey: 'new/secret+00000000000000000000000000002' };
const robot = { file: 'credentials', profile: profileName('robot') } as const;
const section = (key: typeof from, header = '[robot]') =>
  `${header}\naws_access_key_id = ${key.accessKeyId}\naws_secret_access_key = ${key.secretAccessKey}\n`;

function keyFiles() {
  const around = desk();
  return { ...around, keyFiles: createKeyFiles(around.files) };
}

describe('long-lived keys', () => {
  it('are found in both files, each with its place', async () => {
    const { keyFiles: files, put, config } = keyFiles();
    put(section(from));
    put(section(to, '[profile build]'), config);
    expect(await files.read()).toEqual({
      ok: true,
      value: [
        { place: robot, key: from },
        { place: { file: 'config', profile: 'build' }, key: to },
      ],
    });
  });

  it('are found in each section that has one, also where Mai can’t edit it', async () => {
    const { keyFiles: files, put, credentials, config } = keyFiles();
    put(`${section(from)}[nightly export]\n${section(from, '[déjà vu]')}[mine]\n# ${from.accessKeyId}\n`);
    put(section(from, "[profile 'nightly export']"), config);
    expect(await files.sectionsWith(from.accessKeyId)).toEqual({
      ok: true,
      value: [
        { file: 'credentials', path: credentials, section: 'robot', profile: 'robot' },
        { file: 'credentials', path: credentials, section: 'déjà vu', profile: undefined },
        { file: 'config', path: config, section: "profile 'nightly export'", profile: undefined },
      ],
    });
  });

  it('are replaced in the file, after a backup', async () => {
    const { keyFiles: files, files: awsFiles, put, text, leftovers } = keyFiles();
    put(`# mine\n${section(from)}[other]\nregion = x\n`);
    expect(await files.replace(robot, from, to)).toEqual({ ok: true });
    expect(text()).toBe(`# mine\n${section(to)}[other]\nregion = x\n`);
    expect(await awsFiles.backups()).toMatchObject({ ok: true, value: [{ file: 'credentials' }] });
    expect(leftovers()).toEqual([]);
  });

  it('stay if the profile has another key by now', async () => {
    const { keyFiles: files, put, text } = keyFiles();
    put(section(to));
    expect(await files.replace(robot, from, to)).toMatchObject({ ok: false, failure: { kind: 'key-changed' } });
    expect(await files.preview(robot, from)).toMatchObject({ ok: false, failure: { kind: 'key-changed' } });
    expect(text()).toBe(section(to));
  });
});

describe('the preview of a replacement', () => {
  it('shows the lines that change, and neither secret', async () => {
    const { keyFiles: files, put, text } = keyFiles();
    put(`# mine\n${section(from)}`);
    const preview = await files.preview(robot, from);
    expect(preview).toMatchObject({ ok: true, value: { file: 'credentials' } });
    const lines = preview.ok ? preview.value.lines : [];
    expect(lines.filter(({ kind }) => kind === 'same').map(line => line.text)).toEqual(['# mine', '[robot]']);
    expect(lines.filter(({ kind }) => kind === 'removed')).toHaveLength(2);
    expect(lines.filter(({ kind }) => kind === 'added').map(line => line.text)).toEqual([
      'aws_access_key_id = AKIA…',
      'aws_secret_access_key = ••••••••',
    ]);
    expect(JSON.stringify(lines)).not.toContain(from.secretAccessKey);
    expect(text()).toBe(`# mine\n${section(from)}`);
  });
});

describe('a file that can’t be read', () => {
  it('is a failure of each request', async () => {
    const { keyFiles: files, credentials } = keyFiles();
    mkdirSync(credentials, { recursive: true });
    const unreadable = { ok: false, failure: { kind: 'file-unreadable' } };
    expect(await files.read()).toMatchObject(unreadable);
    expect(await files.preview(robot, from)).toMatchObject(unreadable);
    expect(await files.replace(robot, from, to)).toMatchObject({ ok: false });
    rmSync(credentials, { recursive: true });
  });
});

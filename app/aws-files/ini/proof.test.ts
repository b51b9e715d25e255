import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { proveEdit } from './proof.ts';
import { setKeys } from './set-keys.ts';

const dev = 'dev' as ProfileName;
const changes = { aws_access_key_id: 'ASIA', aws_session_token: 't==' };
const before = '# mine\n[a]\nk = v\n\n[dev]\nregion = eu\naws_access_key_id = OLD\n\n# b\n[b]\ns3 =\n  max = 1\n';
const after = setKeys(before, 'credentials', dev, changes);

describe('the proof of an edit', () => {
  it('holds for the editor’s edits', () => {
    expect(proveEdit(before, after, 'credentials', dev, changes)).toBe(true);
  });

  it.each([
    ['a foreign value', 'k = v', 'k = w'],
    ['a comment', '# mine', '# yours'],
    ['a comment of another section', '# b', '#  b'],
    ['an indentation', '  max', ' max'],
    ['a key of the own section that should not change', 'region = eu', 'region = us'],
    ['an own key with another value', 't==', 't='],
    ['a missing own key', 'aws_session_token = t==\n', ''],
    ['a quoted value', 't==', '"t=="'],
    ['a further section', '[b]', '[c]\n[b]'],
    ['a further section at the end', 'max = 1\n', 'max = 1\n[c]\n'],
    ['the spelling of a key of the own section that should not change', 'region = eu', 'region=eu'],
    ['a missing section', '[a]\nk = v\n', ''],
    ['a header that does not end', '[b]', '[b'],
  ])('fails for %s', (_, text, instead) => {
    expect(after).toContain(text);
    expect(proveEdit(before, after.replace(text, instead), 'credentials', dev, changes)).toBe(false);
  });

  const proves = (was: string, is: string, wanted: Readonly<Record<string, string | undefined>>, file: AwsFile) =>
    proveEdit(was, is, file, dev, wanted);

  it.each<[string, string, string, Readonly<Record<string, string | undefined>>]>([
    ['that has another key in it', '[a]\n', '[a]\n[dev]\nk = v\nl = w\n', { k: 'v' }],
    ['that has a comment in it', '[a]\n', '[a]\n[dev]\n# why\nk = v\n', { k: 'v' }],
    ['that has another value in it', '[a]\n', '[a]\n[dev]\nk = w\n', { k: 'v' }],
    ['that is added twice', '[a]\n', '[a]\n[dev]\nk = v\n[ dev ]\nk = v\n', { k: 'v' }],
    ['that is not added', '[a]\n', '[a]\n', { k: 'v' }],
    ['that is removed with a foreign key', '[dev]\nregion = eu\nk = v\n', '', { k: undefined }],
    ['that is removed with a comment', '[dev]\n# why\nk = v\n', '', { k: undefined }],
    ['that is removed although a key is to be set in it', '[dev]\nk = u\n', '', { k: 'v' }],
    ['in which AWS rejects a value', '[dev]\n', '[dev]\n  k = v\n', { k: 'v' }],
    [
      'in which it becomes such that no tool reads the file, as some do by now',
      '[a]\nkey : value\n[dev]\n',
      '[a]\nkey : value\n[dev]\nk =\n  v\n',
      { k: '\nv' },
    ],
  ])('fails for an own section %s', (_, was, is, wanted) => {
    expect(proves(was, is, wanted, 'credentials')).toBe(false);
  });

  it('fails if only one spelling has the key', () => {
    const text = '[profile dev]\n[profile "dev"]\n';
    expect(proves(text, '[profile dev]\nk = v\n[profile "dev"]\nk = v\n', { k: 'v' }, 'config')).toBe(true);
    expect(proves(text, '[profile dev]\nk = v\n[profile "dev"]\n', { k: 'v' }, 'config')).toBe(false);
  });

  it('holds without changes, and for a preexisting fault', () => {
    expect(proves('[a]\n', '[a]\n', { k: undefined }, 'credentials')).toBe(true);
    expect(proves('[b\n', '[b\n\n[dev]\nk = v\n', { k: 'v' }, 'credentials')).toBe(true);
  });

  it('ignores blank lines between sections', () => {
    expect(proves('', '\t\n[dev]\nk = v\n', { k: 'v' }, 'credentials')).toBe(true);
    expect(proves('[a]\n \t\r\n', '[a]\n[dev]\nk = v\n', { k: 'v' }, 'credentials')).toBe(true);
  });

  it('fails when sections change places', () => {
    expect(proveEdit('[a]\n[b]\n', '[b]\n[a]\n\n[dev]\nk = v\n', 'credentials', dev, { k: 'v' })).toBe(false);
  });

  it('fails for a value that injects lines', () => {
    for (const value of ['x\ny = z', 'x\n[evil]', 'x # y', ' x', 'x\r\n# c', '# x']) {
      const bad = { aws_session_token: value };
      expect(proveEdit(before, setKeys(before, 'credentials', dev, bad), 'credentials', dev, bad), value).toBe(false);
    }
  });

  it('fails for any changed foreign character', () => {
    const own = after.indexOf('[dev]');
    const behind = after.indexOf('# b');
    fc.assert(
      fc.property(fc.nat(after.length - 1), fc.constantFrom('x', '=', '[', '#'), (at, character) => {
        fc.pre((at < own - 2 || at > behind) && at < after.length - 1 && after[at] !== character);
        const changed = after.slice(0, at) + character + after.slice(at + 1);
        expect(proveEdit(before, changed, 'credentials', dev, changes)).toBe(false);
      }),
    );
  });
});

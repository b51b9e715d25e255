import { describe, expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import type { OwnedFile } from './owned-file.ts';
import { headerFor, readProfile, setsKey } from './profile-sections.ts';
import { propertiesOf } from './property.ts';
import { sectionsOf } from './section.ts';
import { setKeys } from './set-keys.ts';
import { withoutOwn } from './without-own.ts';

const dev = 'dev' as ProfileName;
const def = 'default' as ProfileName;
const counted = (text: string, file: 'config' | 'credentials', profile = dev) =>
  readProfile(text, file, profile).length;

describe('the sections of a profile', () => {
  it.each([
    ['[profile dev]\n', 1],
    ['[profile "dev"]\n', 1],
    ["[profile\t'dev']\n", 1],
    ['[profile dev]\n[profile dev]\n', 1],
    ['[profile dev]\n[profile  dev]\n', 2],
    ['[dev]\n', 0],
    ['[profile devs]\n', 0],
    ['[profile "dev]\n', 0],
    ['[profile dev"]\n', 0],
    ['[profile "dev" x]\n', 0],
    ['[my profile dev]\n', 0],
    ['[profiledev]\n', 0],
  ])('in config %j are written in %i ways', (text, ways) => {
    expect(counted(text, 'config')).toBe(ways);
  });

  it('in credentials have its exact name, or either header of default', () => {
    expect([counted('[dev]\n', 'credentials'), counted('[profile dev]\n', 'credentials')]).toEqual([1, 0]);
    expect(counted('[default]\n[profile default]\n', 'config', def)).toBe(2);
    expect(counted('[default]\n', 'config', 'defaul' as ProfileName)).toBe(0);
  });

  it('in config have a prefixed header, except default', () => {
    expect([headerFor('config', dev), headerFor('config', def), headerFor('credentials', dev)]).toEqual([
      '[profile dev]',
      '[default]',
      '[dev]',
    ]);
  });

  it('have the last value of each key', () => {
    expect(readProfile('[dev]\nk = 1\nk = 2\n[dev]\nk = 3\n', 'credentials', dev)).toEqual([new Map([['k', '3']])]);
  });

  it.each([
    ['k = v', true],
    ['k : v = w', true],
    ['k: v = w', true],
    ['k  \t: v = w', true],
    ['kk = v', false],
    ['k.x: v = w', false],
    ['l = v', false],
  ])('set a key by %j: %s', (line, expected) => {
    const text = `[dev]\n${line}\n`;
    const [property] = sectionsOf(text).flatMap(section => propertiesOf(text, section));
    expect(property && setsKey(property, 'k')).toBe(expected);
  });
});

describe('a text without what Mai wrote', () => {
  const owned = (sections: [string, Record<string, string[]>, boolean][]): OwnedFile =>
    ({
      sections: new Map(
        sections.map(([profile, written, created]) => [profile, { created, written, expiration: instant(1) }]),
      ),
    }) as unknown as OwnedFile;
  const text = '[a]\nk = v\n\n[dev]\nid = 1\n\n[mine]\nregion = eu\nid = 2\n';

  it('keeps every foreign byte', () => {
    const all = owned([
      ['dev', { id: ['1'] }, true],
      ['mine', { id: ['2'] }, false],
    ]);
    expect(withoutOwn(text, 'credentials', all)).toBe('[a]\nk = v\n\n[mine]\nregion = eu\n');
  });

  it('has no blank line left from Mai’s sections, in any order', () => {
    const mine = { id: ['1'] };
    const added = ['dev', 'ops'].reduce(
      (rest, name) => setKeys(rest, 'credentials', name as ProfileName, { id: '1' }),
      '[a]\nk = v',
    );
    for (const names of [
      ['dev', 'ops'],
      ['ops', 'dev'],
    ])
      expect(withoutOwn(added, 'credentials', owned(names.map(name => [name, mine, true])))).toBe('[a]\nk = v');
  });

  it('keeps foreign sections and those without Mai’s keys', () => {
    expect(withoutOwn(text, 'credentials', owned([['dev', { id: ['9'] }, true]]))).toBe(text);
    expect(withoutOwn(text, 'credentials', owned([['dev', {}, true]]))).toBe(text);
    expect(withoutOwn(text, 'credentials', owned([]))).toBe(text);
  });
});

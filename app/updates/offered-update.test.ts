import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { signedList } from '../testing/sample-update.ts';
import { installsInPlace } from './installation.ts';
import { type InstallationFacts, newsIn, offeredUpdate, share } from './offered-update.ts';
import { parseUpdateList } from './update-list.ts';
import { isNewer } from './update-version.ts';

const listWith = (changes: Readonly<Record<string, unknown>> = {}) => {
  const list = parseUpdateList(signedList(changes).bytes);
  if (list === undefined) throw new TypeError('not a list');
  return list;
};
const FACTS: InstallationFacts = {
  version: '1.2.3',
  platform: 'win32',
  arch: 'x64',
  installation: 'nsis',
  seed: 'seed',
};
const offered = (changes: Readonly<Record<string, unknown>> = {}, facts: Partial<InstallationFacts> = {}) =>
  offeredUpdate(listWith(changes), { ...FACTS, ...facts });

describe('an update', () => {
  it.each([
    ['2.0.0', '1.9.9', true],
    ['1.10.0', '1.9.0', true],
    ['1.9.1', '1.9.0', true],
    ['1.9.0', '1.9.0', false],
    ['1.8.9', '1.9.0', false],
    ['2.0.0', '1.2.3-beta', false],
    ['latest', '1.0.0', false],
  ])('to %s from %s: %s', (one, other, is) => {
    claim('update-downgrade');
    expect(isNewer(one, other)).toBe(is);
  });

  it('is never to the same or an older version, whatever the list’s sequence', () => {
    claim('update-downgrade');
    expect(offered({ version: '1.2.3', sequence: 99 })).toBeUndefined();
    expect(offered({ version: '1.2.2', sequence: 99 })).toBeUndefined();
  });

  it.each([
    ['nsis', 'win32', 'x64', 'nsis'],
    ['mac-app', 'darwin', 'arm64', 'zip'],
    ['archive', 'linux', 'x64', 'tar.gz'],
    ['msi', 'win32', 'x64', undefined],
    ['deb', 'linux', 'x64', undefined],
    ['rpm', 'linux', 'x64', undefined],
    ['managed', 'darwin', 'arm64', undefined],
    ['nsis', 'win32', 'arm64', undefined],
    ['archive', 'win32', 'x64', undefined],
  ] as const)('of %s on %s %s has the package %s', (installation, platform, arch, kind) => {
    expect(offered({}, { installation, platform, arch })?.package?.kind).toBe(kind);
  });

  it('replaces Mai only where it was installed for one person', () => {
    claim('update-in-place');
    const all = ['development', 'archive', 'deb', 'rpm', 'msi', 'nsis', 'mac-app', 'managed'] as const;
    expect(all.filter(installsInPlace)).toEqual(['nsis', 'mac-app']);
  });

  it('reaches the list’s share of the installations', () => {
    const seeds = Array.from({ length: 2_000 }, (_, index) => `seed ${index}`);
    const reached = seeds.filter(seed => offered({ rollout: 0.25 }, { seed }) !== undefined).length / seeds.length;
    expect(reached).toBeGreaterThan(0.22);
    expect(reached).toBeLessThan(0.28);
    expect(offered({ rollout: 0 })).toBeUndefined();
    expect(offered({ rollout: 1 })).toBeDefined();
  });

  it('stays offered as its share grows, and goes to others first in the next version', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
    for (const seed of seeds) {
      if (offered({ rollout: 0.3 }, { seed }) !== undefined) expect(offered({ rollout: 0.6 }, { seed })).toBeDefined();
    }
    const first = (version: string) => seeds.filter(seed => share(seed, version) < 0.3);
    expect(first('2.0.0')).not.toEqual(first('2.1.0'));
  });

  it('is described in the chosen language, or in English', () => {
    const { news } = listWith({ news: { en: ['Faster.'], de: ['Schneller.'], 'pt-BR': ['Mais rápido.'] } });
    expect(['en-US', 'de-AT', 'pt-BR', 'pt', 'ja'].map(tag => newsIn(news, tag)[0])).toEqual([
      'Faster.',
      'Schneller.',
      'Mais rápido.',
      'Mais rápido.',
      'Faster.',
    ]);
  });
});

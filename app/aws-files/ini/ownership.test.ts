import { describe, expect, it } from 'vitest';
import { instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { expirationOf, holdsKeys, type OwnedSection, ownedAfter, ownedWithoutKeys, standingOf } from './ownership.ts';

const dev = 'dev' as ProfileName;
const ID = 'aws_access_key_id';
const SECRET = 'aws_secret_access_key';
const record = (written: OwnedSection['written'], more: Partial<OwnedSection> = {}): OwnedSection => ({
  created: true,
  written,
  ...more,
});
const standing = (
  text: string,
  owned?: OwnedSection,
  keys: readonly string[] = [],
  file: 'config' | 'credentials' = 'credentials',
) => standingOf(text, file, dev, owned, keys);

describe('a section', () => {
  it.each<[string, string, OwnedSection | undefined, readonly string[], string]>([
    ['is absent if the file has none with this name', '[other]\nk = v\n', record({}), [], 'absent'],
    [
      'is ours if all values that Mai wrote are present',
      `[dev]\n${ID} = ASIA1\n`,
      record({ [ID]: ['ASIA1'] }),
      [],
      'ours',
    ],
    [
      'is ours by a value that Mai wrote earlier',
      `[dev]\n${ID} = ASIA1\n`,
      record({ [ID]: ['ASIA2', 'ASIA1'] }),
      [],
      'ours',
    ],
    ['is ours if a value of Mai was removed', '[dev]\nregion = eu\n', record({ [ID]: ['ASIA1'] }), [], 'ours'],
    [
      'is ours with any secret, since secrets aren’t recorded',
      `[dev]\n${SECRET} = x\n`,
      record({ [SECRET]: [] }),
      [],
      'ours',
    ],
    ['is ours if it is a header alone', '[dev]\n# mine\n', undefined, [ID], 'ours'],
    ['is foreign without a record', `[dev]\n${ID} = ASIA1\n`, undefined, [], 'foreign'],
    [
      'is foreign by a value that Mai did not write',
      `[dev]\n${ID} = ASIA9\n`,
      record({ [ID]: ['ASIA1'] }),
      [],
      'foreign',
    ],
    [
      'is foreign by a value under a name that Mai is about to write',
      '[dev]\nregion = eu\n',
      record({}),
      ['region'],
      'foreign',
    ],
    ['is foreign with a long-lived key', `[dev]\n${ID} = AKIA1\n`, undefined, [], 'foreign-long-lived'],
  ])('%s', (_, text, owned, keys, expected) => {
    expect(standing(text, owned, keys)).toBe(expected);
  });

  it('in config is foreign by one spelling of its header, even if another is empty', () => {
    expect(standing('[profile dev]\n[profile "dev"]\nregion = eu\n', undefined, [], 'config')).toBe('foreign');
  });

  it('in config has a long-lived key under any spelling of its header', () => {
    const spelled = `[profile dev]\nregion = eu\n[profile "dev"]\n${ID} = AKIA1\n`;
    expect(standing(spelled, undefined, [], 'config')).toBe('foreign-long-lived');
  });
});

describe('the record of a section', () => {
  const kept = (
    owned: OwnedSection | undefined,
    values: Readonly<Record<string, string>>,
    present: readonly Readonly<Record<string, string>>[] = [],
    expiration?: ReturnType<typeof instant>,
    where: Parameters<typeof ownedAfter>[1] = 'ours',
  ) => ownedAfter(owned, where, values, { present: present.map(one => new Map(Object.entries(one))), expiration });

  it('says that Mai created it if it was absent or created by Mai before', () => {
    const made = (owned: OwnedSection | undefined, where: Parameters<typeof ownedAfter>[1]) =>
      kept(owned, {}, [], undefined, where).created;
    expect(made(undefined, 'absent')).toBe(true);
    expect(made(record({}), 'ours')).toBe(true);
    expect(made(record({}, { created: false }), 'ours')).toBe(false);
    expect(made(undefined, 'ours')).toBe(false);
    expect(made(record({}), 'foreign')).toBe(false);
  });

  it('keeps other keys, and only the names of secrets', () => {
    expect(kept(record({ region: ['eu'] }), { [ID]: 'ASIA1', [SECRET]: 'hush' })).toEqual(
      record({ region: ['eu'], [ID]: ['ASIA1'], [SECRET]: [] }),
    );
  });

  it('has the newest value first, then the current one, at most four distinct ones', () => {
    const owned = record({ [ID]: ['A4', 'A3', 'A2', 'A1'] });
    expect(kept(owned, { [ID]: 'A5' }, [{ [ID]: 'A1' }]).written[ID]).toEqual(['A5', 'A1', 'A4', 'A3']);
    expect(kept(owned, { [ID]: 'A4' }, [{}]).written[ID]).toEqual(['A4', 'A3', 'A2', 'A1']);
  });

  it('does not adopt a value that is only in the file', () => {
    expect(kept(record({ [ID]: ['A1'] }), { [ID]: 'A2' }, [{ [ID]: 'THEIRS' }]).written[ID]).toEqual(['A2', 'A1']);
    expect(kept(undefined, { [ID]: 'A2' }, [{ [ID]: 'THEIRS' }]).written[ID]).toEqual(['A2']);
  });

  it('knows the expiration of each remembered access key', () => {
    const first = kept(undefined, { [ID]: 'A1' }, [], instant(1));
    const second = kept(first, { [ID]: 'A2' }, [{ [ID]: 'A1' }], instant(2));
    expect(second).toMatchObject({ expiration: 2, expirations: { A1: 1, A2: 2 } });
    expect([expirationOf(second, 'A1'), expirationOf(second, 'A2'), expirationOf(second, 'A3')]).toEqual([
      1,
      2,
      undefined,
    ]);
    const many = ['A3', 'A4', 'A5'].reduce((owned, id, at) => kept(owned, { [ID]: id }, [], instant(at + 3)), second);
    expect(Object.keys(many.expirations ?? {}).sort()).toEqual(['A2', 'A3', 'A4', 'A5']);
    expect(kept(second, { [ID]: 'A3' })).not.toHaveProperty('expiration');
  });

  it('knows no expiration if none was written', () => {
    expect(kept(undefined, { region: 'eu' }, [], instant(1))).toEqual({
      created: false,
      written: { region: ['eu'] },
      expiration: 1,
      expirations: {},
    });
  });

  it('of an earlier version knows the newest expiration only', () => {
    const older = record({ [ID]: ['A2', 'A1'] }, { expiration: instant(2) });
    expect([expirationOf(older, 'A2'), expirationOf(older, 'A1')]).toEqual([2, undefined]);
    expect(expirationOf(undefined, 'A1')).toBeUndefined();
    expect(expirationOf(record({}, { expiration: instant(2) }), 'A1')).toBeUndefined();
    expect(expirationOf(record({ [ID]: ['toString'] }, { expirations: {} }), 'toString')).toBeUndefined();
  });

  it('without keys keeps only the consent', () => {
    const taken = record({ [ID]: ['A1'] }, { created: false });
    expect(ownedWithoutKeys(taken, 'ours')).toEqual({ created: false, written: {} });
    expect(ownedWithoutKeys(taken, 'foreign')).toBeUndefined();
    expect(ownedWithoutKeys(record({}), 'ours')).toBeUndefined();
    expect(ownedWithoutKeys(undefined, 'ours')).toBeUndefined();
  });

  it('has keys after a write', () => {
    expect([undefined, record({}), record({ [ID]: [] })].map(holdsKeys)).toEqual([false, false, true]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iniTexts } from '../../../scripts/testing/ini-texts.ts';
import { runs } from '../../../scripts/testing/runs.ts';
import type { AwsFile } from '../../domain/aws-file.ts';
import { instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { faultOf } from './fault.ts';
import { formatOwnedFile, NOTHING_OWNED, parseOwnedFile } from './owned-file.ts';
import type { OwnedSection } from './ownership.ts';
import { type ProfileEdit, planOwnEdit } from './plan-own-edit.ts';
import { readProfile } from './profile-sections.ts';
import { applySplice, longText } from './text-window.ts';

const dev = 'dev' as ProfileName;
const keys = (id: string) => ({ aws_access_key_id: id, aws_secret_access_key: 's', aws_session_token: 't' });
const edit = (set: ProfileEdit['set'], more: Partial<ProfileEdit> = {}): ProfileEdit => ({
  file: 'credentials',
  path: '~/.aws/credentials',
  profile: dev,
  set,
  clear: [],
  allowForeign: false,
  ...more,
});
function planned(text: string, wanted: ProfileEdit, owned?: OwnedSection) {
  const plan = planOwnEdit(longText(text), wanted, owned);
  if (!plan.ok) throw new Error(plan.failure.kind);
  const { splice, owned: remembered } = plan.value;
  return { text: splice === undefined ? text : applySplice(text, splice), owned: remembered };
}

describe('ownership of keys', () => {
  it('is recognized by the old and the new value after a crash', () => {
    const first = planned('', edit(keys('ASIA1')));
    const second = planned(first.text, edit(keys('ASIA2')), first.owned);
    for (const text of [first.text, second.text]) expect(planned(text, edit({}), second.owned).text).toBe('');
  });
  it('is recognized after any number of interrupted writes', () => {
    const { text, owned } = planned('', edit(keys('ASIA0')));
    let remembered = owned;
    for (let number = 1; number < 20; number += 1)
      remembered = planned(text, edit(keys(`ASIA${number}`)), remembered).owned;
    expect(planned(text, edit({}), remembered).text).toBe('');
  });
  it('needs no secrets in the record', () => {
    const { owned } = planned(
      '',
      edit({ ...keys('ASIA1'), aws_secret_access_key: 'hidden', aws_session_token: 'hidden' }),
    );
    expect(JSON.stringify(owned)).not.toContain('hidden');
  });
  it('is lost once another program replaced the values', () => {
    const { owned, text } = planned('', edit(keys('ASIA1')));
    const theirs = text.replace('ASIA1', 'AKIA9');
    expect(planOwnEdit(longText(theirs), edit(keys('ASIA2')), owned)).toEqual({
      ok: false,
      failure: { kind: 'section-foreign', file: 'credentials', profile: dev, longLived: true },
    });
    expect(planned(theirs, edit({}), owned)).toEqual({ text: theirs, owned: undefined });
  });
  it('is foreign under a quoted header too, which Python reads as the same profile', () => {
    const text = '[profile dev]\nregion = eu\n[profile "dev"]\nregion = us\n';
    const owned = { created: true, written: { region: ['eu'] } };
    for (const region of ['x', 'eu'])
      expect(planOwnEdit(longText(text), edit({ region }, { file: 'config' }), owned)).toMatchObject({
        ok: false,
        failure: { kind: 'section-foreign', longLived: false },
      });
  });
  it('may start under an empty header, as after an interrupted takeover', () => {
    const { text, owned } = planned('[dev]\n# mine\n', edit(keys('ASIA1')));
    expect(text).toContain('aws_access_key_id = ASIA1');
    expect(planned(text, edit({}), owned).text).toBe('[dev]\n# mine\n');
  });
  it('needs no consent for equal values', () => {
    const text = '[profile dev]\nregion = eu\n';
    expect(planned(text, edit({ region: 'eu' }, { file: 'config' }))).toEqual({ text, owned: undefined });
  });
  it('needs no write for equal values', () => {
    const { text, owned } = planned('', edit(keys('ASIA1')));
    expect(planOwnEdit(longText(text), edit(keys('ASIA1')), owned)).toMatchObject({
      ok: true,
      value: { splice: undefined },
    });
  });
  it('with consent spares later foreign changes', () => {
    const region = '[profile dev]\nregion = us\n';
    const wanted = edit({ credential_process: 'mai' }, { file: 'config', allowForeign: true });
    expect(planned(region, wanted, { created: true, written: { region: ['eu'] } }).text).toBe(
      `${region}credential_process = mai\n`,
    );
    const clear = ['aws_access_key_id'];
    const id = '[dev]\naws_access_key_id = AKIA9\n';
    const owned = { created: true, written: { aws_access_key_id: ['ASIA1'] } };
    expect(planned(id, edit({}, { clear, allowForeign: true }), owned).text).toBe('[dev]\n');
  });
  it('leaves a taken-over section without the keys', () => {
    const taken = planned('[dev]\naws_access_key_id = AKIA1\n', edit(keys('ASIA1'), { allowForeign: true }));
    expect(planned(taken.text, edit({}), taken.owned).text).toBe('[dev]\n');
  });
  it('needs no second consent until foreign keys are added', () => {
    const taken = planned('[dev]\nowner = jenkins\n', edit(keys('ASIA1'), { allowForeign: true }));
    const stopped = planned(taken.text, edit({}), taken.owned);
    expect(stopped.text).toBe('[dev]\nowner = jenkins\n');
    const again = planned(stopped.text, edit(keys('ASIA2')), stopped.owned);
    expect(planned(again.text, edit({}), again.owned).text).toBe(stopped.text);
    const theirs = longText('[dev]\naws_access_key_id = AKIA9\n');
    expect(planOwnEdit(theirs, edit(keys('ASIA3')), stopped.owned)).toMatchObject({
      ok: false,
      failure: { kind: 'section-foreign', longLived: true },
    });
  });
});

describe('keys that shadow a credential_process', () => {
  const clear = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];
  it('are removed if they are Mai’s, else only with consent', () => {
    const text = '[dev]\naws_access_key_id = AKIA1\nregion = eu\n';
    expect(planOwnEdit(longText(text), edit({}, { clear }), undefined)).toMatchObject({
      ok: false,
      failure: { longLived: true },
    });
    expect(planned(text, edit({}, { clear, allowForeign: true })).text).toBe('[dev]\nregion = eu\n');
  });
  it('are removed under any spelling, without consent if there are none', () => {
    const text = '[dev]\naws_access_key_id = AKIA1\n[ dev ]\nregion = eu\n';
    expect(planned(text, edit({}, { clear, allowForeign: true })).text).toBe('[dev]\n[ dev ]\nregion = eu\n');
    expect(planned('[dev]\nregion = eu\n', edit({}, { clear })).text).toBe('[dev]\nregion = eu\n');
  });
});

describe('an edit', () => {
  it('is rejected in a file that no tool accepts, unless it was checked before', () => {
    const broken = longText('[a]\n[b\n');
    expect(planOwnEdit(broken, edit(keys('ASIA1')), undefined)).toEqual({
      ok: false,
      failure: { kind: 'file-unparsable', file: 'credentials', path: '~/.aws/credentials', line: 2 },
    });
    expect(planOwnEdit(broken, edit(keys('ASIA1')), undefined, { isChecked: true }).ok).toBe(true);
  });
  it('returns the edited part for a second parser', () => {
    const plan = planOwnEdit(longText('[a]\n'), edit({ k: 'v' }), undefined);
    expect(plan.ok && plan.value.part).toStrictEqual({
      before: '[a]\n',
      after: '[a]\n\n[dev]\nk = v\n',
      changes: { k: 'v' },
    });
  });
});

describe('for any text', () => {
  it('additions are removed byte for byte, without other changes', () => {
    fc.assert(
      fc.property(iniTexts, fc.constantFrom<AwsFile>('credentials', 'config'), (text, file) => {
        const fault = faultOf(text);
        fc.pre((fault === undefined || fault.tolerable) && readProfile(text, file, dev).length === 0);
        const wanted = edit(keys('ASIA1'), { file });
        const added = planned(text, wanted);
        expect(added.text.startsWith(text)).toBe(true);
        const changed = planned(added.text, edit(keys('ASIA2'), { file }), added.owned);
        expect(changed.text).toBe(added.text.replace('ASIA1', 'ASIA2'));
        expect(planned(changed.text, edit({}, { file }), changed.owned)).toEqual({ text, owned: undefined });
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('for any text with the profile in it', () => {
  /** Everything except the sections that some tool may read as the profile's. */
  const others = (text: string) =>
    text
      .replace(/^(\uFEFF|\u00EF\u00BB\u00BF)/, '')
      .split(/(?=^\[)/m)
      .filter(part => !/^\[\s*(profile\s+)?["']?dev["']?\s*\]/.test(part))
      .join('');

  it('other sections stay unchanged, and edits are idempotent', () => {
    fc.assert(
      fc.property(iniTexts, fc.constantFrom<AwsFile>('credentials', 'config'), (text, file) => {
        const fault = faultOf(text);
        fc.pre((fault === undefined || fault.tolerable) && readProfile(text, file, dev).length > 0);
        const wanted = edit(keys('ASIA1'), { file, allowForeign: true });
        const once = planned(text, wanted);
        expect(others(once.text)).toBe(others(text));
        expect(planned(once.text, wanted, once.owned).text).toBe(once.text);
        expect(others(planned(once.text, edit({}, { file }), once.owned).text)).toBe(others(text));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('an ownership record', () => {
  it('round-trips', () => {
    const { owned } = planned('', edit(keys('ASIA1'), { expiration: instant(5) }));
    const file = {
      lastWritten: { inode: '1', size: '2', modified: '3' },
      sections: new Map(owned ? [[dev, owned]] : []),
    };
    expect(parseOwnedFile(formatOwnedFile(file))).toEqual(file);
  });
  it('is empty if damaged', () => {
    for (const text of ['', '{', '{"version":2}', '{"version":1,"sections":[{"profile":1}]}'])
      expect(parseOwnedFile(text)).toEqual(NOTHING_OWNED);
  });
});

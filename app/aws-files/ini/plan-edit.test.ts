import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iniTexts } from '../../../scripts/testing/ini-texts.ts';
import { runs } from '../../../scripts/testing/runs.ts';
import type { AwsFile } from '../../domain/aws-file.ts';
import { instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { faultOf } from './fault.ts';
import { readProfile } from './own-sections.ts';
import { applySplice, longText } from './own-window.ts';
import { formatOwnedFile, NOTHING_OWNED, parseOwnedFile } from './owned-file.ts';
import type { OwnedSection } from './ownership.ts';
import { type ProfileEdit, planEdit } from './plan-edit.ts';

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
  const plan = planEdit(longText(text), wanted, owned);
  if (!plan.ok) throw new Error(plan.failure.kind);
  const { splice, owned: remembered } = plan.value;
  return { text: splice === undefined ? text : applySplice(text, splice), owned: remembered };
}

describe('whose keys they are', () => {
  it('are known as Mai’s by the old and by the new value, whichever a crash left in the file', () => {
    const first = planned('', edit(keys('ASIA1')));
    const second = planned(first.text, edit(keys('ASIA2')), first.owned);
    for (const text of [first.text, second.text]) expect(planned(text, edit({}), second.owned).text).toBe('');
  });
  it('are known as Mai’s however many writes in a row were cut short', () => {
    const { text, owned } = planned('', edit(keys('ASIA0')));
    let remembered = owned;
    for (let number = 1; number < 20; number += 1)
      remembered = planned(text, edit(keys(`ASIA${number}`)), remembered).owned;
    expect(planned(text, edit({}), remembered).text).toBe('');
  });
  it('are no secrets in the record', () => {
    const { owned } = planned(
      '',
      edit({ ...keys('ASIA1'), aws_secret_access_key: 'hidden', aws_session_token: 'hidden' }),
    );
    expect(JSON.stringify(owned)).not.toContain('hidden');
  });
  it('are foreign once somebody put others in their place', () => {
    const { owned, text } = planned('', edit(keys('ASIA1')));
    const theirs = text.replace('ASIA1', 'AKIA9');
    expect(planEdit(longText(theirs), edit(keys('ASIA2')), owned)).toEqual({
      ok: false,
      failure: { kind: 'section-foreign', file: 'credentials', profile: dev, longLived: true },
    });
    expect(planned(theirs, edit({}), owned)).toEqual({ text: theirs, owned: undefined });
  });
  it('are foreign in a quoted header too, which Python takes for the same profile', () => {
    const text = '[profile dev]\nregion = eu\n[profile "dev"]\nregion = us\n';
    const owned = { created: true, written: { region: ['eu'] } };
    for (const region of ['x', 'eu'])
      expect(planEdit(longText(text), edit({ region }, { file: 'config' }), owned)).toMatchObject({
        ok: false,
        failure: { kind: 'section-foreign', longLived: false },
      });
  });
  it('may be put under a header that has none, as an interrupted takeover leaves, and go without it', () => {
    const { text, owned } = planned('[dev]\n# mine\n', edit(keys('ASIA1')));
    expect(text).toContain('aws_access_key_id = ASIA1');
    expect(planned(text, edit({}), owned).text).toBe('[dev]\n# mine\n');
  });
  it('may be what is there already, without a question', () => {
    const text = '[profile dev]\nregion = eu\n';
    expect(planned(text, edit({ region: 'eu' }, { file: 'config' }))).toEqual({ text, owned: undefined });
  });
  it('are not written once more where all of them are there', () => {
    const { text, owned } = planned('', edit(keys('ASIA1')));
    expect(planEdit(longText(text), edit(keys('ASIA1')), owned)).toMatchObject({
      ok: true,
      value: { splice: undefined },
    });
  });
  it('leave alone, with a yes, what somebody has changed since', () => {
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
  it('leave a section that was taken over with a yes behind, without them', () => {
    const taken = planned('[dev]\naws_access_key_id = AKIA1\n', edit(keys('ASIA1'), { allowForeign: true }));
    expect(planned(taken.text, edit({}), taken.owned).text).toBe('[dev]\n');
  });
  it('need no second yes for a section that was taken over, until somebody puts other keys there', () => {
    const taken = planned('[dev]\nowner = jenkins\n', edit(keys('ASIA1'), { allowForeign: true }));
    const stopped = planned(taken.text, edit({}), taken.owned);
    expect(stopped.text).toBe('[dev]\nowner = jenkins\n');
    const again = planned(stopped.text, edit(keys('ASIA2')), stopped.owned);
    expect(planned(again.text, edit({}), again.owned).text).toBe(stopped.text);
    const theirs = longText('[dev]\naws_access_key_id = AKIA9\n');
    expect(planEdit(theirs, edit(keys('ASIA3')), stopped.owned)).toMatchObject({
      ok: false,
      failure: { kind: 'section-foreign', longLived: true },
    });
  });
});

describe('keys that shadow a credential_process', () => {
  const clear = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];
  it('go when they are Mai’s, and only with a yes when they are not', () => {
    const text = '[dev]\naws_access_key_id = AKIA1\nregion = eu\n';
    expect(planEdit(longText(text), edit({}, { clear }), undefined)).toMatchObject({
      ok: false,
      failure: { longLived: true },
    });
    expect(planned(text, edit({}, { clear, allowForeign: true })).text).toBe('[dev]\nregion = eu\n');
  });
  it('go from under one spelling of the header too, and need no yes where there are none', () => {
    const text = '[dev]\naws_access_key_id = AKIA1\n[ dev ]\nregion = eu\n';
    expect(planned(text, edit({}, { clear, allowForeign: true })).text).toBe('[dev]\n[ dev ]\nregion = eu\n');
    expect(planned('[dev]\nregion = eu\n', edit({}, { clear })).text).toBe('[dev]\nregion = eu\n');
  });
});

describe('an edit', () => {
  it('is refused in a file that no tool reads, unless it was read before', () => {
    const broken = longText('[a]\n[b\n');
    expect(planEdit(broken, edit(keys('ASIA1')), undefined)).toEqual({
      ok: false,
      failure: { kind: 'file-unparsable', file: 'credentials', path: '~/.aws/credentials', line: 2 },
    });
    expect(planEdit(broken, edit(keys('ASIA1')), undefined, { isChecked: true }).ok).toBe(true);
  });
  it('comes with the part that it is about, for another parser to judge', () => {
    const plan = planEdit(longText('[a]\n'), edit({ k: 'v' }), undefined);
    expect(plan.ok && plan.value.part).toStrictEqual({
      before: '[a]\n',
      after: '[a]\n\n[dev]\nk = v\n',
      changes: { k: 'v' },
    });
  });
});

describe('for any text', () => {
  it('what was added is taken away again byte for byte, and nothing outside the profile changes on the way', () => {
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

  it('every byte of the other sections stays, and doing it twice is doing it once', () => {
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

describe('the record of what is owned', () => {
  it('is read back as it was written', () => {
    const { owned } = planned('', edit(keys('ASIA1'), { expiration: instant(5) }));
    const file = {
      lastWritten: { inode: '1', size: '2', modified: '3' },
      sections: new Map(owned ? [[dev, owned]] : []),
    };
    expect(parseOwnedFile(formatOwnedFile(file))).toEqual(file);
  });
  it('is nothing owned when it is damaged', () => {
    for (const text of ['', '{', '{"version":2}', '{"version":1,"sections":[{"profile":1}]}'])
      expect(parseOwnedFile(text)).toEqual(NOTHING_OWNED);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../app/aws-files/ini/fault.ts';
import { removeKeys, setKeys } from '../../app/aws-files/ini/set-keys.ts';
import { longText } from '../../app/aws-files/ini/text-window.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { iniTexts } from '../../scripts/testing/ini-texts.ts';
import { runs } from '../../scripts/testing/runs.ts';
import { iniAgrees, planWithProof } from './plan-with-proof.ts';

const dev = 'dev' as ProfileName;
const keys = { aws_access_key_id: 'ASIANEW', aws_session_token: 'tok==' };

describe('the verification by ini', () => {
  it.each([
    [
      'another section',
      '[a]\nk = v\n',
      '[a]\nk = w\n\n[dev]\naws_access_key_id = ASIANEW\naws_session_token = tok==\n',
    ],
    ['Mai’s keys', '', '[dev]\naws_access_key_id = ASIANEW\naws_session_token = "tok=="; x\n'],
  ])('fails for a change of %s', (_, before, after) => {
    expect(iniAgrees({ before, after, changes: keys }, 'credentials', dev)).toBe(false);
  });

  it('fails for a key that should have been removed', () => {
    const text = '[dev]\nregion = x\n';
    expect(iniAgrees({ before: text, after: text, changes: { region: undefined } }, 'credentials', dev)).toBe(false);
  });

  it('ignores a section with indented lines, which ini reads as keys', () => {
    const after = '[dev]\naws_access_key_id = ASIANEW\ns3 =\n  aws_access_key_id = nested\n';
    const changes = { aws_access_key_id: 'ASIANEW' };
    expect(iniAgrees({ before: '', after, changes }, 'credentials', dev)).toBe(true);
  });

  it('rejects a plan that it reads differently: `region[]` as more of `region`', () => {
    const plan = (text: string, region: string) =>
      planWithProof(
        { file: 'config', path: '/x', text: longText(text), owned: { sections: new Map() }, isAsLeft: false },
        {
          kind: 'profiles',
          edits: [{ file: 'config', path: '/x', profile: dev, set: { region }, clear: [], allowForeign: true }],
        },
      );
    expect(plan('[profile dev]\nk = v\n', 'eu').ok).toBe(true);
    const refused = { ok: false, failure: { kind: 'edit-refused', file: 'config', path: '/x' } };
    expect(plan('[profile dev]\nregion[] = b\n', 'eu')).toEqual(refused);
    expect(plan('[broken\n', 'eu')).toMatchObject({ ok: false, failure: { kind: 'file-unparsable' } });
  });

  it('ignores what it reads differently from AWS before and after', () => {
    const before = '[a.b] # c\nk = "v" ; x\nl[] = 1\n__proto__ = x\n[__proto__]\nx = true\n[a]\nb = null\n';
    const after = setKeys(before, 'credentials', dev, keys);
    expect(iniAgrees({ before, after, changes: keys }, 'credentials', dev)).toBe(true);
  });

  it('ignores values outside its dialect', () => {
    const command = { credential_process: '"C:\\Mai\\mai.exe" --credentials dev; true' };
    expect(iniAgrees({ before: '', after: setKeys('', 'config', dev, command), changes: command }, 'config', dev)).toBe(
      true,
    );
  });

  it('passes for every edit of a readable file', () => {
    fc.assert(
      fc.property(iniTexts, fc.constantFrom<AwsFile>('credentials', 'config'), (text, file) => {
        const fault = faultOf(text);
        fc.pre(fault === undefined || fault.tolerable);
        const after = setKeys(text, file, dev, keys);
        expect(iniAgrees({ before: text, after, changes: keys }, file, dev)).toBe(true);
        const gone = { aws_access_key_id: undefined, aws_session_token: undefined };
        const removed = removeKeys(after, file, dev, Object.keys(keys), { created: true });
        expect(iniAgrees({ before: after, after: removed, changes: gone }, file, dev)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });
});

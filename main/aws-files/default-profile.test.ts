import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../app/domain/profile.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { desk, dev, keys, own } from '../../scripts/testing/aws-desk.ts';

const region = 'eu-central-1';
const both = [{ profile: dev }, { profile: DEFAULT_PROFILE }].map(named => ({
  ...named,
  credentials: keys(1),
  config: { region },
}));
const [, onlyDefault = { profile: DEFAULT_PROFILE }] = both;

describe('the profile “default”', () => {
  it.each([
    ['[default]\nsso_session = work\nregion = eu-west-1\n'],
    ['[profile default]\nrole_arn = arn:aws:iam::123456789012:role/Ops\nsource_profile = base\n'],
    ['[default]\ncredential_process = /opt/theirs\n'],
    ['[default]\naws_access_key_id = AKIATHEIRS\naws_secret_access_key = s\n'],
  ])('is not taken from a person whose config says how tools get its credentials: %j', async theirs => {
    claim('foreign-sections');
    const { files, put, text, config } = desk();
    put('');
    put(theirs, config);
    expect(await files.writeProfiles(...both)).toMatchObject({
      ok: false,
      failure: { kind: 'section-foreign', file: 'config', profile: 'default' },
    });
    expect([text(), text(config)]).toEqual(['', theirs]);
  });

  it('takes the place of the person’s own with consent: no other way to credentials stays, and the preview shows it', async () => {
    claim('foreign-sections');
    const { files, put, text, config } = desk();
    put('[default]\nsso_session = work\noutput = json\n', config);
    const shown = await files.preview(onlyDefault);
    expect(shown.ok && shown.value.config.map(({ kind, text: line }) => `${kind} ${line}`)).toContain(
      'removed sso_session = work',
    );
    expect(await files.writeProfiles({ ...onlyDefault, allowForeign: true })).toEqual({ ok: true });
    expect(text()).toBe(`[default]\n${own(1)}`);
    expect(text(config)).toBe('[default]\noutput = json\n');
  });

  it('is refused where the person added another way to credentials to a section of Mai', async () => {
    const { files, put, text, config } = desk();
    await files.writeProfiles(...both);
    put(`${text(config)}sso_session = work\n`, config);
    const before = text(config);
    expect(await files.writeProfiles(...both)).toMatchObject({ failure: { kind: 'section-foreign', file: 'config' } });
    expect(text(config)).toBe(before);
    await files.removeProfiles(DEFAULT_PROFILE);
    expect(text(config)).toContain('sso_session = work\n');
    expect(text(config)).not.toContain('[default]\nregion');
  });

  it('uses the region of a “default” in config that only has settings', async () => {
    const { files, put, text, config } = desk();
    put('[default]\nregion = eu-north-1\noutput = json\n', config);
    expect(await files.writeProfiles(...both)).toEqual({ ok: true });
    expect(text()).toContain(`[default]\n${own(1)}`);
    expect(text(config)).toContain('[default]\nregion = eu-north-1\noutput = json\n');
  });

  it('leaves both files byte for byte as they were when it is given back with the role’s own profile', async () => {
    const line = fc.constantFrom(
      '# mine',
      '',
      '  ',
      '[work]',
      '[profile work]',
      'region = eu-west-1',
      ' nested = 1',
      ';',
      '[x]\r',
    );
    const contents = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('', '\n', '\n\n', '\r\n'));
    await fc.assert(
      fc.asyncProperty(contents, contents, fc.boolean(), async ([lines, end], [other, otherEnd], isFirst) => {
        const { files, put, text, config } = desk();
        const before = [`[a]\n${lines.join('\n')}${end}`, `[profile a]\n${other.join('\n')}${otherEnd}`] as const;
        put(before[0]);
        put(before[1], config);
        // It may be refused, as where AWS's parser would fail.
        await files.writeProfiles(...both);
        const order = isFirst ? [DEFAULT_PROFILE, dev] : [dev, DEFAULT_PROFILE];
        for (const profile of order) await files.removeProfiles(profile);
        expect([text(), text(config)]).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iniTexts } from '../../../scripts/testing/ini-texts.ts';
import { runs } from '../../../scripts/testing/runs.ts';
import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { faultOf } from './fault.ts';
import { readProfile } from './profile-sections.ts';
import { proveEdit } from './proof.ts';
import { removeKeys, setKeys } from './set-keys.ts';

const dev = 'dev' as ProfileName;
const def = 'default' as ProfileName;
const keys = { aws_access_key_id: 'ASIANEW', aws_session_token: 'tok==' };

const set = (text: string, file: AwsFile = 'credentials', profile = dev) => setKeys(text, file, profile, keys);
const remove = (text: string, file: AwsFile = 'credentials', profile = dev, created = true) =>
  removeKeys(text, file, profile, Object.keys(keys), { created });

const OWN = 'aws_access_key_id = ASIANEW\naws_session_token = tok==\n';

describe('setting keys', () => {
  it('starts an empty file with the section', () => {
    expect(set('')).toBe(`[dev]\n${OWN}`);
  });
  it('adds a section at the end, with one blank line before it', () => {
    expect(set('[a]\nk = v\n')).toBe(`[a]\nk = v\n\n[dev]\n${OWN}`);
  });
  it('leaves a file without a last line ending without one', () => {
    expect(set('[a]\nk = v')).toBe(`[a]\nk = v\n\n[dev]\n${OWN.trimEnd()}`);
  });
  it('uses the file’s line endings', () => {
    expect(set('[a]\r\nk = v\r\n')).toBe(`[a]\r\nk = v\r\n\r\n[dev]\r\n${OWN.replaceAll('\n', '\r\n')}`);
  });
  it('keeps a byte order mark at the front', () => {
    expect(set('\uFEFF')).toBe(`\uFEFF[dev]\n${OWN}`);
  });
  it('names sections of config with their prefix, all but default', () => {
    expect(set('', 'config')).toBe(`[profile dev]\n${OWN}`);
    expect(set('', 'config', def)).toBe(`[default]\n${OWN}`);
  });
  it('changes values only, whatever the spacing around the separator', () => {
    expect(set('[dev]\naws_access_key_id=OLD\naws_session_token\t =  OLD  \n')).toBe(
      '[dev]\naws_access_key_id=ASIANEW\naws_session_token\t =  tok==  \n',
    );
  });
  it('replaces a colon by an equals sign, with blanks around it if there was no value', () => {
    expect(set('[dev]\naws_access_key_id : OLD\naws_session_token: OLD\n')).toBe(`[dev]\n${OWN}`);
    expect(set('[dev]\naws_access_key_id =\naws_session_token=\n')).toBe(`[dev]\n${OWN}`);
  });
  it('adds nothing without keys', () => {
    expect(setKeys('[a]\n', 'credentials', dev, {})).toBe('[a]\n');
  });
  it('adds missing keys after the last one, before trailing blank lines and comments', () => {
    expect(set('[dev] # mine\nregion = eu\n\n# about b\n[b]\n')).toBe(
      `[dev] # mine\nregion = eu\n${OWN}\n# about b\n[b]\n`,
    );
  });
  it('adds after nested keys, not into them', () => {
    expect(set('[dev]\ns3 =\n  max = 1\n\n  min = 0\n[b]\n')).toBe(`[dev]\ns3 =\n  max = 1\n\n  min = 0\n${OWN}[b]\n`);
  });
  it('indents as the section does', () => {
    expect(set('[dev]\n  region = eu\n')).toBe(`[dev]\n  region = eu\n  ${OWN.replace('\n', '\n  ')}`);
  });
  it('treats a commented-out key as a comment', () => {
    expect(set('[dev]\n# aws_access_key_id = AKIAOLD\n')).toBe(`[dev]\n${OWN}# aws_access_key_id = AKIAOLD\n`);
  });
  it('moves a trailing comment to a line of its own', () => {
    expect(set('[dev]\naws_access_key_id = OLD # of Ann\naws_session_token = x')).toBe(
      '[dev]\n# of Ann\naws_access_key_id = ASIANEW\naws_session_token = tok==',
    );
  });
  it('replaces a multi-line value and keeps its comments and blank lines', () => {
    expect(set('[dev]\naws_access_key_id = OLD\n  more\n \n  still\naws_session_token = x\n')).toBe(`[dev]\n \n${OWN}`);
    expect(set('[dev]\naws_access_key_id = OLD\n  more\n# kept\n  # kept too')).toBe(
      '[dev]\n# kept\n# kept too\naws_access_key_id = ASIANEW\naws_session_token = tok==',
    );
  });
  it('sets a key everywhere in duplicate sections, and a missing one in the last', () => {
    expect(set('[dev]\naws_access_key_id = A\n[b]\n[dev]\nAWS_ACCESS_KEY_ID = B\n')).toBe(
      '[dev]\naws_access_key_id = ASIANEW\n[b]\n[dev]\naws_access_key_id = ASIANEW\naws_session_token = tok==\n',
    );
  });
  it('writes under both spellings of default, since tools differ', () => {
    expect(setKeys('[default]\n[profile default]\n', 'config', def, { region: 'eu' })).toBe(
      '[default]\nregion = eu\n[profile default]\nregion = eu\n',
    );
  });
  it('leaves sections of other kinds alone', () => {
    const text = '[dev]\n[sso-session dev]\n[services dev]\n';
    expect(setKeys(text, 'config', dev, { region: 'eu' })).toBe(`${text}\n[profile dev]\nregion = eu\n`);
  });
});

describe('removing keys', () => {
  it('leaves a foreign section with its contents', () => {
    expect(remove(`[dev]\nregion = eu\n${OWN}`, 'credentials', dev, false)).toBe('[dev]\nregion = eu\n');
    expect(remove(`[dev]\n${OWN}`, 'credentials', dev, false)).toBe('[dev]\n');
  });
  it('keeps an own section with a foreign key or comment', () => {
    expect(remove(`[dev]\n${OWN}region = eu\n`)).toBe('[dev]\nregion = eu\n');
    expect(remove(`[dev]\n# note\n${OWN}`)).toBe('[dev]\n# note\n');
    expect(remove(`[dev] # note\n${OWN}`)).toBe('[dev] # note\n');
    expect(remove(`[dev]\n${OWN.replace('\n', ' # note\n')}`)).toBe('[dev]\n# note\n');
  });
  it('leaves a header without own keys', () => {
    expect(remove(`[dev]\n[b]\n[dev]\n${OWN}`)).toBe('[dev]\n[b]\n');
  });
  it('leaves nothing of two own sections, in any order of removal', () => {
    const both = setKeys(set(''), 'credentials', def, keys);
    expect(remove(remove(both, 'credentials', dev), 'credentials', def)).toBe('');
    expect(remove(remove(both, 'credentials', def), 'credentials', dev)).toBe('');
  });
  it('removes its section from the middle', () => {
    expect(remove(`[a]\n\n[dev]\n${OWN}\n[b]\n`)).toBe('[a]\n\n[b]\n');
  });
});

describe('for any text', () => {
  const cases = fc.tuple(iniTexts, fc.constantFrom<AwsFile>('credentials', 'config'), fc.constantFrom(dev, def));

  it('adding and then removing gives back every byte', () => {
    fc.assert(
      fc.property(cases, ([text, file, profile]) => {
        const present = readProfile(text, file, profile);
        fc.pre(Object.keys(keys).every(key => present.every(values => !values.has(key))));
        fc.pre(!hasIntolerableFault(text));
        expect(remove(set(text, file, profile), file, profile, present.length === 0)).toBe(text);
      }),
      { numRuns: runs(2000) },
    );
  });
  it('setting twice is setting once', () => {
    fc.assert(
      fc.property(cases, ([text, file, profile]) => {
        const once = set(text, file, profile);
        expect(set(once, file, profile)).toBe(once);
      }),
      { numRuns: runs(2000) },
    );
  });
  it('every edit of a readable file can be proven', () => {
    fc.assert(
      fc.property(cases, ([text, file, profile]) => {
        fc.pre(!hasIntolerableFault(text));
        const after = set(text, file, profile);
        expect(proveEdit(text, after, file, profile, keys)).toBe(true);
        const gone = { aws_access_key_id: undefined, aws_session_token: undefined };
        expect(proveEdit(after, remove(after, file, profile), file, profile, gone)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });
  it('all foreign lines keep their characters and order', () => {
    fc.assert(
      fc.property(cases, ([text, file, profile]) => {
        const lines = set(text, file, profile)
          .replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '')
          .split('\n');
        const others = text
          .replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '')
          .split('\n')
          .filter(line => !/^\s*aws_(access_key_id|session_token)|^\s+/i.test(line) && line !== '');
        let at = 0;
        for (const line of others) {
          at =
            lines.findIndex(
              (candidate, index) => index >= at && candidate.replace(/\r$/, '') === line.replace(/\r$/, ''),
            ) + 1;
          expect(at, line).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

function hasIntolerableFault(text: string): boolean {
  const fault = faultOf(text);
  return fault !== undefined && !fault.tolerable;
}

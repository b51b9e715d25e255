import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../domain/profile.ts';
import type { FileState } from './file-state.ts';
import type { OwnedSection } from './ini/ownership.ts';
import { longText } from './ini/text-window.ts';
import { type FileChange, planFile, plannedText } from './plan-file.ts';

const dev = 'dev' as ProfileName;
const other = 'other' as ProfileName;
const PATH = '~/.aws/config';

const state = (text: string, sections: Record<string, OwnedSection> = {}, isAsLeft = false): FileState => ({
  file: 'config',
  path: PATH,
  text: longText(text),
  owned: { sections: new Map(Object.entries(sections).map(([name, section]) => [name as ProfileName, section])) },
  isAsLeft,
});
const edit = (profile: ProfileName, set: Record<string, string>, allowForeign = false) =>
  ({ file: 'config', path: PATH, profile, set, clear: [], allowForeign }) as const;
const profiles = (...edits: readonly ReturnType<typeof edit>[]): FileChange => ({ kind: 'profiles', edits });
const region = (value: string): OwnedSection => ({ created: true, written: { region: [value] } });

function planned(given: FileState, change: FileChange) {
  const plan = planFile(given, change);
  if (!plan.ok) throw new Error(plan.failure.kind);
  return { ...plan.value, text: plannedText(given, plan.value) };
}

describe('the plan of an edit of profiles', () => {
  it('applies each to the result of the previous one', () => {
    const { text, splices, parts } = planned(
      state(''),
      profiles(edit(dev, { region: 'a' }), edit(other, { region: 'b' })),
    );
    expect(text).toBe('[profile dev]\nregion = a\n\n[profile other]\nregion = b\n');
    expect(splices).toHaveLength(2);
    expect(parts.map(({ profile, changes }) => [profile, changes])).toEqual([
      [dev, { region: 'a' }],
      [other, { region: 'b' }],
    ]);
  });

  it('records new values before the file is written, beside known ones', () => {
    const { record } = planned(state('', { old: region('z') }), profiles(edit(dev, { region: 'a' })));
    expect(record).toEqual({ before: new Map(Object.entries({ old: region('z'), dev: region('a') })) });
  });

  it('drops removed values only after the file is written', () => {
    const text = '[profile dev]\nregion = a\n';
    const { record, ...rest } = planned(state(text, { dev: region('a'), old: region('z') }), profiles(edit(dev, {})));
    expect(rest.text).toBe('');
    expect(record).toEqual({ after: new Map([['old', region('z')]]) });
  });

  it('remembers consent for a section', () => {
    const given = { created: false, written: { region: ['a'] } };
    const { record } = planned(state('[profile dev]\nregion = a\n', { dev: given }), profiles(edit(dev, {})));
    expect(record).toEqual({ after: new Map([['dev', { created: false, written: {} }]]) });
  });

  it('records both if one profile gains and another loses keys', () => {
    const text = '[profile dev]\nregion = a\n';
    const { record } = planned(
      state(text, { dev: region('a') }),
      profiles(edit(dev, {}), edit(other, { region: 'b' })),
    );
    expect(record.before).toEqual(new Map(Object.entries({ dev: region('a'), other: region('b') })));
    expect(record.after).toEqual(new Map([['other', region('b')]]));
  });

  it('is empty without changes', () => {
    const { splices, parts, record } = planned(state('[a]\n'), profiles(edit(dev, {})));
    expect({ splices, parts, record }).toEqual({ splices: [], parts: [], record: {} });
  });

  it('backs up foreign contents only', () => {
    const change = profiles(edit(dev, { region: 'a' }));
    expect(planned(state('[a]\n'), change).keepsCopy).toBe(true);
    expect(planned(state('[a]\n', {}, true), change).keepsCopy).toBe(false);
  });

  it('checks foreign texts for faults, not Mai’s own', () => {
    const change = profiles(edit(dev, { region: 'a' }));
    const text = `[broken\n[a]\n`;
    expect(planFile(state(text), change)).toMatchObject({ failure: { kind: 'file-unparsable', path: PATH, line: 1 } });
    expect(planFile(state(text, {}, true), change).ok).toBe(true);
  });

  it('fails as a whole if one edit fails', () => {
    const text = '[profile other]\noutput = json\n';
    const change = profiles(edit(dev, { region: 'a' }), edit(other, { region: 'b' }));
    expect(planFile(state(text), change)).toMatchObject({ failure: { kind: 'section-foreign', profile: other } });
  });
});

describe('the plan of a change by hand', () => {
  const text = '[profile dev]\nregion = a\noutput = json\n';

  it('sets and clears any key, keeps Mai’s, and always makes a backup', () => {
    const given = state(text, { dev: region('a') }, true);
    const cleared = planned(given, { kind: 'keys', profile: dev, clear: ['output'] });
    expect(cleared).toMatchObject({ text: '[profile dev]\nregion = a\n', keepsCopy: true });
    expect(planned(given, { kind: 'keys', profile: dev, set: { sso_region: 'x' } }).text).toBe(
      `${text}sso_region = x\n`,
    );
    expect(planned(given, { kind: 'keys', profile: dev, clear: ['region'] }).text).toBe(
      '[profile dev]\noutput = json\n',
    );
    expect(planned(given, { kind: 'keys', profile: dev, set: { region: 'b' } }).text).toBe(text.replace('= a', '= b'));
  });

  it('does not claim a key that another program has set', () => {
    const given = state('[profile dev]\nregion = z\noutput = json\n', { dev: region('a') });
    const { record } = planned(given, { kind: 'keys', profile: dev, clear: ['output'] });
    expect(JSON.stringify([...(record.before ?? [])])).not.toContain('z');
  });

  it('sets nothing that is only in the record', () => {
    const both = { created: true, written: { region: ['a'], credential_process: ['x'] } };
    const { parts } = planned(state(text, { dev: both }), { kind: 'keys', profile: dev, clear: ['output'] });
    expect(parts[0]?.changes).toEqual({ output: undefined, region: 'a' });
  });

  it('may start with an empty section', () => {
    const change: FileChange = { kind: 'keys', profile: dev, set: { region: 'b' } };
    expect(planned(state('[profile dev]\n'), change).text).toBe('[profile dev]\nregion = b\n');
  });

  it('may replace the whole text without a record', () => {
    const restored = planned(state(text, { dev: region('a') }, true), { kind: 'restore', text: '# old\n' });
    expect(restored).toMatchObject({ text: '# old\n', keepsCopy: true, record: {}, parts: [] });
  });

  describe('that restores a text keeps the commands that tools run', () => {
    const waits: OwnedSection = { created: true, written: { region: ['a'], credential_process: ['mai dev'] } };
    const now = state('[profile dev]\nregion = a\ncredential_process = mai dev\n', { dev: waits, other: region('b') });

    it('for roles without credentials, which are not delivered again', () => {
      const restored = planned(now, { kind: 'restore', text: '# old\n' });
      expect(restored.text).toBe('# old\n\n[profile dev]\nregion = a\ncredential_process = mai dev\n');
      expect(restored).toMatchObject({ keepsCopy: true, record: { before: now.owned.sections } });
    });

    it('but not over what the person has there', () => {
      const text = '[profile dev]\nregion = mine\n';
      expect(planned(now, { kind: 'restore', text })).toMatchObject({ text, record: {} });
    });

    it('and not in a file that AWS tools reject', () => {
      expect(planned(now, { kind: 'restore', text: '[broken\n' }).text).toBe('[broken\n');
    });

    it('unless another program has changed them', () => {
      const changed = state('[profile dev]\nregion = a\ncredential_process = theirs\n', { dev: waits });
      expect(planned(changed, { kind: 'restore', text: '# old\n' }).text).toBe('# old\n');
    });
  });

  it('removes a byte order mark at the start only', () => {
    const mark = '\u00EF\u00BB\u00BF';
    const change: FileChange = { kind: 'remove-byte-order-mark' };
    expect(planned(state(mark + text), change)).toMatchObject({ text, keepsCopy: true });
    expect(planned(state(text + mark), change).splices).toEqual([]);
  });
});

it.each<FileChange>([
  profiles(edit(dev, { region: 'a' })),
  { kind: 'keys', profile: dev, clear: ['region'] },
  { kind: 'restore', text: '' },
  { kind: 'remove-byte-order-mark' },
])('there is no plan for binary contents: $kind', change => {
  expect(planFile(state('a\0b'), change)).toEqual({
    ok: false,
    failure: { kind: 'file-unreadable', file: 'config', path: PATH, fault: 'not-text' },
  });
});

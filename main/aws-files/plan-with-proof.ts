import ini from 'ini';
import type { FilePlan } from '../../app/aws-files/file-plan.ts';
import type { FileState } from '../../app/aws-files/file-state.ts';
import type { EditedPart } from '../../app/aws-files/ini/plan-own-edit.ts';
import { belongsTo } from '../../app/aws-files/ini/profile-sections.ts';
import { sectionsOf } from '../../app/aws-files/ini/section.ts';
import { type FileChange, planFile } from '../../app/aws-files/plan-file.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail, type Result } from '../../app/domain/result.ts';

/** Plans a change and verifies it with a second parser. Fails as `planFile` does. */
export function planWithProof(state: FileState, change: FileChange): Result<FilePlan> {
  const { file, path } = state;
  const planned = planFile(state, change);
  if (!planned.ok) return planned;
  const isProven = planned.value.parts.every(part => iniAgrees(part, file, part.profile));
  return isProven ? planned : fail({ kind: 'edit-refused', file, path });
}

/**
 * Verifies an edit with an independent parser: whether `ini` reads every other section as before, and the profile's keys as
 * intended. It parses section by section, because it would merge `[a.b]` into `[a]` and read a header with a comment as a
 * key. Sections and values outside its dialect are not compared: Mai's own parser has proven those.
 */
export function iniAgrees({ before, after, changes }: EditedPart, file: AwsFile, profile: ProfileName): boolean {
  const was = read(before, file, profile);
  const is = read(after, file, profile);
  const others = (sections: readonly Read[]) =>
    JSON.stringify(sections.filter(({ isOwn }) => !isOwn).map(({ keys }) => keys));
  const expected = Object.entries(changes).filter(([, value]) => value === undefined || ini.unsafe(value) === value);
  const asExpected = ({ keys }: Read) =>
    expected.every(([key, value]) => keys[key] === undefined || keys[key] === value);
  return others(was) === others(is) && is.filter(({ isOwn, isPlain }) => isOwn && isPlain).every(asExpected);
}

type Read = {
  readonly isOwn: boolean;
  /** Without indented lines, which `ini` reads as keys of the section itself. */
  readonly isPlain: boolean;
  readonly keys: Readonly<Record<string, unknown>>;
};

function read(text: string, file: AwsFile, profile: ProfileName): readonly Read[] {
  return sectionsOf(text).map(section => {
    const body = text.slice(section.body, section.end);
    return {
      isOwn: belongsTo(section, file, profile),
      isPlain: !/^[ \t]+[^ \t\r\n]/m.test(body),
      keys: ini.parse(body),
    };
  });
}

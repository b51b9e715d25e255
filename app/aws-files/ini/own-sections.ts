import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import type { Values } from './profiles.ts';
import { type Property, propertiesOf } from './property.ts';
import { type Section, sectionsOf } from './section.ts';

/** The header line that Mai writes for a profile. */
export const headerFor = (file: AwsFile, profile: ProfileName): string =>
  file === 'config' && profile !== 'default' ? `[profile ${profile}]` : `[${profile}]`;

/** Whether some AWS tool takes the section for the profile's: quotes are Python's and JavaScript's. */
export function belongsTo(section: Section, file: AwsFile, profile: ProfileName): boolean {
  if (file === 'credentials') return section.name === profile;
  if (section.name === 'default') return profile === 'default';
  const [, , name] = /^profile[ \t]+(["']?)(.*)\1$/s.exec(section.name) ?? [];
  return name === profile;
}

/** The sections of one profile that are written the same way, which every tool merges (or refuses) together. */
export type Spelling = { readonly name: string; readonly sections: readonly Section[] };

/**
 * The profile's sections by the way their header is written: tools differ in whether `[default]` or `[profile default]` of a
 * config file wins, so a key of ours has to stand under each spelling that is there.
 */
export function spellingsOf(text: string, file: AwsFile, profile: ProfileName): readonly Spelling[] {
  const own = sectionsOf(text).filter(section => belongsTo(section, file, profile));
  const spellings = new Set(own.map(({ spelling }) => spelling));
  return Array.from(spellings, name => ({ name, sections: own.filter(({ spelling }) => spelling === name) }));
}

/** The last property of each key wins, in all sections of the spelling. */
export function valuesOf(text: string, { sections }: Spelling): Values {
  return new Map(propertiesIn(text, sections).map(({ key, value }) => [key, value]));
}

export const propertiesIn = (text: string, sections: readonly Section[]): readonly Property[] =>
  sections.flatMap(section => propertiesOf(text, section));

/** Whether the property sets the key for any tool: Python takes a colon for the sign, even before an equals sign. */
export const setsKey = ({ key }: Property, wanted: string): boolean =>
  key === wanted || (key.startsWith(wanted) && /^[ \t]*:/.test(key.slice(wanted.length)));

/** What the profile holds in this file, under each spelling of its header. */
export const readProfile = (text: string, file: AwsFile, profile: ProfileName): readonly Values[] =>
  spellingsOf(text, file, profile).map(spelling => valuesOf(text, spelling));

import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import type { Values } from './profiles.ts';
import { type Property, propertiesOf } from './property.ts';
import { type Section, sectionsOf } from './section.ts';

/** Header line for a profile. */
export const headerFor = (file: AwsFile, profile: ProfileName): string =>
  file === 'config' && profile !== 'default' ? `[profile ${profile}]` : `[${profile}]`;

/** Whether some AWS tool reads the section as the profile's: Python and JavaScript accept quotes. */
export function belongsTo(section: Section, file: AwsFile, profile: ProfileName): boolean {
  if (file === 'credentials') return section.name === profile;
  if (section.name === 'default') return profile === 'default';
  const [, , name] = /^profile[ \t]+(["']?)(.*)\1$/s.exec(section.name) ?? [];
  return name === profile;
}

/** Sections of a profile with the same spelling, which every tool merges (or rejects) together. */
export type Spelling = { readonly name: string; readonly sections: readonly Section[] };

/**
 * A profile's sections by the spelling of their headers: tools disagree whether `[default]` or `[profile default]` of a config
 * file wins, so keys must be set under each existing spelling.
 */
export function spellingsOf(text: string, file: AwsFile, profile: ProfileName): readonly Spelling[] {
  const own = sectionsOf(text).filter(section => belongsTo(section, file, profile));
  const spellings = new Set(own.map(({ spelling }) => spelling));
  return Array.from(spellings, name => ({ name, sections: own.filter(({ spelling }) => spelling === name) }));
}

/** The last property of a key wins across the sections of a spelling. */
export function valuesOf(text: string, { sections }: Spelling): Values {
  return new Map(propertiesIn(text, sections).map(({ key, value }) => [key, value]));
}

export const propertiesIn = (text: string, sections: readonly Section[]): readonly Property[] =>
  sections.flatMap(section => propertiesOf(text, section));

/** Whether the property sets the key for any tool: Python accepts a colon as separator, even before an equals sign. */
export const setsKey = ({ key }: Property, wanted: string): boolean =>
  key === wanted || (key.startsWith(wanted) && /^[ \t]*:/.test(key.slice(wanted.length)));

/** Contents of a profile in this file by spelling of its header. */
export const readProfile = (text: string, file: AwsFile, profile: ProfileName): readonly Values[] =>
  spellingsOf(text, file, profile).map(spelling => valuesOf(text, spelling));

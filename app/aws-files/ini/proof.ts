import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { faultOf, type IniFault } from './fault.ts';
import { belongsTo, headerFor, type Spelling, setsKey, spellingsOf, valuesOf } from './profile-sections.ts';
import type { Values } from './profiles.ts';
import { commentsOf, propertiesOf } from './property.ts';
import { sectionsOf } from './section.ts';
import type { KeyChanges } from './set-keys.ts';

/**
 * Proves that an edit did exactly what was intended: foreign sections have the same order and the same
 * characters (except trailing blank lines), so that every tool reads them as before; the profile's sections have the same
 * lines and values except for the changed keys; and the text has no new fault for AWS's parsers.
 */
export function proveEdit(
  before: string,
  after: string,
  file: AwsFile,
  profile: ProfileName,
  changes: KeyChanges,
): boolean {
  return (
    sameOthers(othersOf(before, file, profile), othersOf(after, file, profile)) &&
    ownAsExpected(before, after, file, profile, changes) &&
    isNoWorse(faultOf(before), faultOf(after))
  );
}

const isNoWorse = (before: IniFault | undefined, after: IniFault | undefined): boolean =>
  after === undefined || (before !== undefined && (after.tolerable || after.message === before.message));

function othersOf(text: string, file: AwsFile, profile: ProfileName): readonly string[] {
  const sections = sectionsOf(text);
  const preamble = text.slice(0, sections[0]?.start ?? text.length);
  return [
    preamble,
    ...sections.filter(section => !belongsTo(section, file, profile)).map(({ start, end }) => text.slice(start, end)),
  ];
}

const sameOthers = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((text, index) => withoutEnd(text) === withoutEnd(after[index] ?? ''));

// Without trailing blank lines. (A regular expression would be quadratic in runs of blanks.)
const withoutEnd = (text: string): string => {
  let end = text.length;
  while (BLANKS.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
};
const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

function ownAsExpected(
  before: string,
  after: string,
  file: AwsFile,
  profile: ProfileName,
  changes: KeyChanges,
): boolean {
  const header = headerFor(file, profile);
  const was = spellingsOf(before, file, profile);
  const is = spellingsOf(after, file, profile);
  const set = Object.entries(changes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, value]],
  );
  if (was.length === 0) {
    const [only, another] = is;
    if (only === undefined) return set.length === 0;
    const isAllOurs = foreignLines(after, only, header, changes).length === 0;
    return another === undefined && isAllOurs && sameValues(valuesOf(after, only), new Map(set));
  }
  return was.every(spelling => {
    const kept = foreignLines(before, spelling, header, changes);
    const expected = new Map(Array.from(valuesOf(before, spelling)).filter(([key]) => !Object.hasOwn(changes, key)));
    for (const [key, value] of set) expected.set(key, value);
    const found = is.find(({ name }) => name === spelling.name);
    if (found === undefined) return expected.size === 0 && kept.length === 0;
    const lines = foreignLines(after, found, header, changes);
    return sameValues(valuesOf(after, found), expected) && lines.join('\n') === kept.join('\n');
  });
}

// All lines of the profile's sections except Mai's header and the changed keys, of which only comments
// count; trailing whitespace and blank lines are ignored.
function foreignLines(text: string, { sections }: Spelling, header: string, changes: KeyChanges): readonly string[] {
  const lines: string[] = [];
  for (const section of sections) {
    const changed = propertiesOf(text, section).filter(property =>
      Object.keys(changes).some(key => setsKey(property, key)),
    );
    let at = section.start;
    for (const property of changed) {
      lines.push(text.slice(at, property.start), commentsOf(text, property));
      at = property.end;
    }
    lines.push(text.slice(at, section.end));
  }
  return lines
    .flatMap(part => part.split('\n'))
    .map(line => line.trimEnd())
    .filter(line => line !== '' && line !== header);
}

const sameValues = (one: Values, other: Values): boolean =>
  one.size === other.size && Array.from(one).every(([key, value]) => other.get(key) === value);

import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { afterByteOrderMark, lineAt, lineEnding, trimmedEnd } from './line.ts';
import { headerFor, propertiesIn, type Spelling, setsKey, spellingsOf } from './profile-sections.ts';
import { commentsOf, type Property, propertiesOf } from './property.ts';
import { lastLineInUse, type Section } from './section.ts';
import type { Splice } from './text-window.ts';

/** Target state of keys: a value, or removed. */
export type KeyChanges = Readonly<Record<string, string | undefined>>;

/**
 * Sets keys of a profile, in its section or in a new one at the end of the text; no other byte changes. A key that occurs
 * several times is set everywhere, since tools disagree about which one counts. A comment after a value moves to a line of
 * its own above it: Python's parser would read it as part of the value.
 */
export function setKeys(
  text: string,
  file: AwsFile,
  profile: ProfileName,
  values: Readonly<Record<string, string>>,
): string {
  const spellings = spellingsOf(text, file, profile);
  if (Object.keys(values).length === 0) return text;
  if (spellings.length === 0) return appendSection(text, headerFor(file, profile), values);
  const changed = splice(
    text,
    spellings.flatMap(spelling => setUnder(text, spelling, values)),
  );
  return keepLastLineEnding(text, changed);
}

/**
 * Removes keys of a profile. With `created` (Mai made the section) the header is removed too if only blank lines are
 * left below it, and the blank line that `setKeys` puts before a new section: the text is then as before.
 */
export function removeKeys(
  text: string,
  file: AwsFile,
  profile: ProfileName,
  keys: readonly string[],
  { created }: { readonly created: boolean },
): string {
  const header = headerFor(file, profile);
  const sections = spellingsOf(text, file, profile).flatMap(spelling => spelling.sections);
  const removed = splice(
    text,
    sections.flatMap(section => {
      const properties = propertiesOf(text, section);
      const ours = properties.filter(property => keys.some(key => setsKey(property, key)));
      const gone = ours.map(property => ({
        start: property.start,
        end: property.end,
        text: commentsOf(text, property),
      }));
      const isEmpty = created && gone.length > 0 && holdsNothingBut(text, section, header, gone);
      return isEmpty ? [headerSplice(text, section), ...gone] : gone;
    }),
  );
  return keepLastLineEnding(text, removed);
}

// A new last line has a line ending if the previous one had.
function keepLastLineEnding(before: string, after: string): string {
  return before.endsWith('\n') ? after : after.replace(/\r?\n$/, '');
}

// Always an own blank line, even below another: removal then needs no record.
function appendSection(text: string, header: string, values: Readonly<Record<string, string>>): string {
  const newline = lineEnding(text);
  const block = [header, ...Object.entries(values).map(([key, value]) => `${key} = ${value}`)].join(newline);
  if (text.length === afterByteOrderMark(text)) return text + block + newline;
  return text.endsWith('\n') ? text + newline + block + newline : text + newline + newline + block;
}

function setUnder(text: string, spelling: Spelling, values: Readonly<Record<string, string>>): readonly Splice[] {
  const properties = propertiesIn(text, spelling.sections);
  const replaced: Splice[] = [];
  const missing: [string, string][] = [];
  for (const [key, value] of Object.entries(values)) {
    const present = properties.filter(property => setsKey(property, key));
    if (present.length === 0) missing.push([key, value]);
    replaced.push(...present.map(property => replacement(text, property, key, value)));
  }
  const section = spelling.sections.at(-1);
  return section === undefined || missing.length === 0 ? replaced : [...replaced, insertion(text, section, missing)];
}

function insertion(text: string, section: Section, entries: readonly (readonly [string, string])[]): Splice {
  const newline = lineEnding(text);
  const at = lastLineInUse(text, section);
  const indent = propertiesOf(text, section).at(-1)?.indent ?? '';
  const lines = entries.map(([key, value]) => `${indent}${key} = ${value}`).join(newline);
  return { start: at, end: at, text: text[at - 1] === '\n' ? lines + newline : newline + lines };
}

function replacement(text: string, property: Property, key: string, value: string): Splice {
  const { start, end, indent, valueStart, valueEnd } = property;
  const sign = property.separator.includes('=') && valueStart < valueEnd ? property.separator : ' = ';
  // Line ending of the first line: the last continuation line may have none.
  const ending =
    text[end - 1] === '\n' ? text.slice(trimmedEnd(text, start, property.lineEnd), lineAt(text, start).next) : '';
  return { start, end, text: `${commentsOf(text, property)}${indent}${key}${sign}${value}${ending}` };
}

function holdsNothingBut(text: string, section: Section, header: string, gone: readonly Splice[]): boolean {
  const line = lineAt(text, section.start);
  if (text.slice(line.start, line.end) !== header || gone.some(splice => splice.text !== '')) return false;
  let rest = '';
  let at = section.body;
  for (const { start, end } of gone) {
    rest += text.slice(at, start);
    at = end;
  }
  return /^[ \t\r\n]*$/.test(rest + text.slice(at, section.end));
}

function headerSplice(text: string, section: Section): Splice {
  // At the very start of the text it is left over from a removed section above.
  const blankLine = /(?:^|\n)(\r?\n)$/.exec(text.slice(Math.max(0, section.start - 3), section.start))?.[1] ?? '';
  return { start: section.start - blankLine.length, end: section.body, text: '' };
}

function splice(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of splices.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

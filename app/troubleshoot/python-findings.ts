import { propertiesOf } from '../aws-files/ini/property.ts';
import { sectionsOf } from '../aws-files/ini/section.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import { lineNumber } from './facts.ts';
import type { Finding } from './findings.ts';

/** UTF-8 byte order mark, one character per byte. */
const MARK = '\xef\xbb\xbf';

/**
 * Contents that AWS SDKs accept but Python's `configparser` (AWS CLI, boto3) rejects: a byte order mark, a
 * duplicate section or setting (DuplicateSectionError, DuplicateOptionError). One such line disables all of the
 * file's profiles in these tools.
 */
export function pythonFindings(file: AwsFile, path: string, text: string): readonly Finding[] {
  return [
    ...(text.startsWith(MARK) ? [{ kind: 'byte-order-mark', file, path } as const] : []),
    ...repeated(file, path, text),
  ];
}

function repeated(file: AwsFile, path: string, text: string): readonly Finding[] {
  const spellings = new Set<string>();
  return sectionsOf(text).flatMap(section => {
    const { spelling, name, start } = section;
    const isRepeated = spellings.has(spelling);
    spellings.add(spelling);
    const twice = isRepeated
      ? [{ kind: 'repeated' as const, file, path, what: 'section' as const, name, line: lineNumber(text, start) }]
      : [];
    const keys = new Set<string>();
    const settings = propertiesOf(text, section).filter(({ key }) => keys.has(key) || !keys.add(key));
    return [
      ...twice,
      ...settings.map(({ key, start: at }) => ({
        kind: 'repeated' as const,
        file,
        path,
        what: 'setting' as const,
        name: key,
        line: lineNumber(text, at),
      })),
    ];
  });
}

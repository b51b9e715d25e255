import { propertiesOf } from '../aws-files/ini/property.ts';
import { type Section, sectionsOf } from '../aws-files/ini/section.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import { LONG_LIVED_ID, masked } from '../domain/credentials.ts';
import { hours, type Instant } from '../domain/instant.ts';
import type { KnownKey } from '../key-rotation/key-status.ts';
import { type FileFacts, lineNumber, type TroubleshootFacts } from './facts.ts';
import { AWS_FILES } from './file-findings.ts';
import type { Finding } from './findings.ts';

/** Long-lived access keys in the AWS files, including comments, and in the environment. */
export function longLivedKeys(facts: TroubleshootFacts, known: readonly KnownKey[] = []): readonly Finding[] {
  return [
    ...AWS_FILES.flatMap(file => keysInFile(file, facts.files[file], facts.now, known)),
    ...facts.variables
      .filter(({ name, value }) => name === 'AWS_ACCESS_KEY_ID' && value.startsWith('AKIA'))
      .map(
        ({ name, value, place }): Finding => ({
          kind: 'long-lived-key',
          id: masked(value),
          where: { kind: 'variable', name, place },
        }),
      ),
  ];
}

function keysInFile(file: AwsFile, facts: FileFacts, now: Instant, known: readonly KnownKey[]): readonly Finding[] {
  if (facts.kind !== 'present') return [];
  const { text } = facts;
  const days = Math.max(0, Math.floor((now - facts.modifiedAt) / hours(24)));
  const sections = sectionsOf(text);
  const found = new Map<string, Finding>();
  for (const match of text.matchAll(LONG_LIVED_ID)) {
    const profile = profileAt(text, sections, match.index);
    const where =
      profile === undefined
        ? ({ kind: 'line', file, line: lineNumber(text, match.index) } as const)
        : ({ kind: 'profile', file, profile } as const);
    const id = masked(match[0]);
    const aws = where.kind === 'profile' ? known.find(({ accessKeyId }) => accessKeyId === match[0]) : undefined;
    found.set(JSON.stringify([id, where]), {
      kind: 'long-lived-key',
      id,
      where,
      days,
      ...(aws !== undefined && { aws: { partition: aws.partition, status: aws.status } }),
    });
  }
  return [...found.values()];
}

/** Profile of the access key ID at a position. */
function profileAt(text: string, sections: readonly Section[], at: number): string | undefined {
  const section = sections.findLast(({ start }) => start <= at);
  if (section === undefined) return undefined;
  const isKey = propertiesOf(text, section).some(
    ({ key, valueStart, valueEnd }) => key === 'aws_access_key_id' && valueStart <= at && at < valueEnd,
  );
  return isKey ? section.name.replace(/^profile[ \t]+/, '') : undefined;
}

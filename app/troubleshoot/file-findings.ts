import { faultOf } from '../aws-files/ini/fault.ts';
import { sectionsOf } from '../aws-files/ini/section.ts';
import type { AwsFile } from '../domain/aws-file.ts';
import { type FileFacts, lineNumber, type TroubleshootFacts } from './facts.ts';
import type { Finding } from './findings.ts';
import { pythonFindings } from './python-findings.ts';

export const AWS_FILES = ['credentials', 'config'] as const satisfies readonly AwsFile[];

/** Findings about the AWS files themselves: unreadable, damaged, accessible to others, or in another location. */
export function fileFindings({ files }: TroubleshootFacts): readonly Finding[] {
  const found = AWS_FILES.flatMap(file => findingsOf(file, files[file]));
  // Both files usually share a folder: one finding is enough.
  const folders = found.filter(finding => finding.kind === 'open-to-others' && finding.what === 'folder');
  return found.filter(finding => !folders.slice(1).includes(finding));
}

function findingsOf(file: AwsFile, facts: FileFacts): readonly Finding[] {
  const { path } = facts;
  if (facts.kind === 'missing') {
    const { link } = facts;
    return link === undefined ? [] : [{ kind: 'link-broken', file, path, link }];
  }
  if (facts.kind === 'unreadable') return [{ kind: 'unreadable', file, path, fault: facts.fault }];
  const { text, mode = 0o600, folderMode = 0o700, isOwn, isFolderOwn, network } = facts;
  const fault = faultOf(text);
  // Config contains no credentials, so read access is the person's choice; write access by others is a problem for both.
  const isFileOpen = (mode & (file === 'credentials' ? 0o077 : 0o022)) !== 0;
  return [
    ...(fault === undefined
      ? []
      : [{ kind: 'damaged', file, path, line: fault.line, tolerable: fault.tolerable } as const]),
    ...(isFileOpen ? [{ kind: 'open-to-others', file, what: 'file', isOwn } as const] : []),
    ...((folderMode & 0o022) !== 0
      ? [{ kind: 'open-to-others', file, what: 'folder', isOwn: isFolderOwn } as const]
      : []),
    ...(isOwn ? [] : [{ kind: 'not-own', file } as const]),
    ...(network === undefined ? [] : [{ kind: 'on-network', file, path, network } as const]),
    ...wrongHeaders(file, text),
    ...pythonFindings(file, path, text),
  ];
}

/** `[profile x]` belongs in config and `[x]` in credentials; otherwise no tool finds it. */
function wrongHeaders(file: AwsFile, text: string): readonly Finding[] {
  return sectionsOf(text).flatMap(({ name, start }) => {
    const isPrefixed = /^profile[ \t]/.test(name);
    const isOfConfig =
      isPrefixed ||
      name === 'default' ||
      name === 'plugins' ||
      name === 'preview' ||
      /^(sso-session|services)[ \t]/.test(name);
    const isRight = file === 'config' ? isOfConfig : !isPrefixed;
    return isRight || name === ''
      ? []
      : [{ kind: 'wrong-header' as const, file, header: name.slice(0, 140), line: lineNumber(text, start) }];
  });
}

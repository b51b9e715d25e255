import type { Command } from '../../app/contract.ts';
import { copyContent, copyContents, copyFormat } from '../../app/credentials/copy-format.ts';
import type { CopyContent, EnvironmentFormat } from '../../app/credentials/environment-lines.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';

/** What a Copy button copies, and for which shell or file. */
export type CopyChoice = {
  readonly content: CopyContent;
  readonly format: EnvironmentFormat;
};

/** A choice with all that could be chosen. */
export type CopyChoices = CopyChoice & { readonly contents: readonly CopyContent[] };

export const copyChoiceOf = (snapshot: Snapshot): CopyChoices => ({
  content: copyContent(snapshot),
  format: copyFormat(snapshot),
  contents: copyContents(snapshot),
});

export const copyCommand = (key: RoleKey, { content, format }: CopyChoice): Command => ({
  type: content === 'profile' ? 'copyProfile' : 'copyCredentials',
  key,
  format,
});

/** What is said after the copy. */
export const copiedInWords = ({ content }: CopyChoice, text: Text): string =>
  content === 'profile' ? text.sessions.copied : text.tools.use.copied;

/** “AWS_PROFILE for bash, zsh”. */
export const copyInWords = ({ content, format }: CopyChoice, text: Text): string =>
  text.sessions.whatFor(
    content === 'profile' ? text.sessions.variable : text.sessions.credentials,
    text.tools.use.formats[format],
  );

import { AWS_CLI_PROFILE } from './rich-credentials.ts';
import { credentialsOf } from './writer-order.ts';

/** What the other programs have written. */
export type Others = {
  readonly base: string;
  readonly awsCli: number;
  /** Sections that are not in `base`, by number. */
  readonly from: number;
  readonly appended: number;
};

export const appendedSection = (number: number): string => `\n[appended-${number}]\nregion = of number ${number}\n`;

/** The expected file without Mai. */
export function withoutMai({ base, awsCli, from, appended }: Others): string {
  const changed = base.replace(
    `[${AWS_CLI_PROFILE}]\naws_access_key_id = AWSCLI0\n`,
    `[${AWS_CLI_PROFILE}]\naws_access_key_id = AWSCLI${awsCli}\n`,
  );
  return changed + Array.from({ length: appended - from }, (_, index) => appendedSection(from + index + 1)).join('');
}

const section = (writer: string): RegExp => new RegExp(`\\n\\[${writer}\\]\\n((?:aws_[a-z_]+ = .*\\n)*)`, 'g');

/** The text without the writers' sections. Deliberately not by Mai's editor. */
export const strip = (text: string, writers: readonly string[]): string =>
  writers.reduce((stripped, writer) => stripped.replace(section(writer), ''), text);

/** A writer's edit in the text: its number, `none` without credentials, or `broken`. */
export function editIn(text: string, writer: string): number | 'none' | 'broken' {
  const bodies = Array.from(text.matchAll(section(writer)), match => match[1] ?? '').filter(body => body !== '');
  const [body, another] = bodies;
  if (body === undefined) return 'none';
  const number = Number(/ASIANUMBER(\d+)\n/.exec(body)?.[1]);
  const keys = credentialsOf(number);
  const whole = `aws_access_key_id = ${keys.accessKeyId}\naws_secret_access_key = ${keys.secretAccessKey}\naws_session_token = ${keys.sessionToken}\n`;
  return another === undefined && body === whole ? number : 'broken';
}

/** Bytes of expected lines missing in the text, counting each line once; 0 only for equal texts. */
export function bytesLost(expected: string, found: string): number {
  if (expected === found) return 0;
  const left = new Map<string, number>();
  for (const line of found.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  let lost = 0;
  for (const line of expected.split('\n')) {
    const count = left.get(line) ?? 0;
    if (count === 0) lost += line.length + 1;
    else left.set(line, count - 1);
  }
  return Math.max(lost, 1);
}

import type { Random } from '../testing/random.ts';

/** Profile that `aws configure set` changes. */
export const AWS_CLI_PROFILE = 'aws-cli';

/** A credentials file grown over years: 200 profiles, comments, nested keys, odd spacing, long-lived keys. */
export function richCredentials(random: Random): string {
  const sections = Array.from({ length: 200 }, (_, number) => section(number, random));
  sections.splice(100, 0, `[${AWS_CLI_PROFILE}]\naws_access_key_id = AWSCLI0\n`);
  return `# Keys of the whole team. Do not reorder!\n\n${sections.join('\n')}`;
}

function section(number: number, random: Random): string {
  const lines = [
    `# ${'account of a colleague, since '.repeat(1 + random.below(3))}${2015 + random.below(10)}`,
    random.below(5) === 0 ? `[team-${number}]   ; the old one` : `[team-${number}]`,
    `aws_access_key_id${' '.repeat(random.below(4))}=${' '.repeat(random.below(4))}AKIATEAM${number}`,
    `aws_secret_access_key = ${random.next().toString(36).slice(2)}/+=`,
    ...(random.below(3) === 0 ? ['# aws_session_token = an old one', '; region = us-east-1'] : []),
    ...(random.below(4) === 0
      ? ['s3 =', '  max_concurrent_requests = 20', '\taddressing_style = path', '', '  payload_signing_enabled = true']
      : []),
    ...(random.below(6) === 0 ? ['unknown_key = "quoted; value" # and a comment'] : []),
  ];
  return `${lines.join('\n')}\n${'\n'.repeat(random.below(2))}`;
}

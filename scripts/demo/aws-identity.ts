import { AWS_PROGRAMS, askWhoAmI, isInstalled } from '../../e2e/credentials/aws-programs.ts';

/** Calls AWS through the first AWS tool found, without naming a profile, and returns AWS's answer. Rejects if AWS rejects it. */
export async function awsIdentity(around: { readonly home: string; readonly stsUrl: string }): Promise<string> {
  const program = AWS_PROGRAMS.find(isInstalled);
  if (program === undefined) return 'No AWS tool is installed to test the credentials with.';
  const { Arn, Account } = await askWhoAmI(program, { kind: 'file', profile: 'default' }, around);
  const question = program.name === 'the AWS CLI' ? 'aws sts get-caller-identity' : program.name;
  return `AWS lets them in. ${question} answers:\nArn      ${Arn}\nAccount  ${Account}`;
}

import type { Company } from '../../e2e/simulator/company.ts';
import { CODE } from '../../e2e/simulator/people.ts';

/** Variables by which every Mai, packaged or not, reaches the simulated companies instead of AWS. */
const environmentOf = ({ stsUrl, iamUrl, identityCenter }: Company): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_STS: stsUrl,
  AWS_ENDPOINT_URL_IAM: iamUrl,
  ...identityCenter.environment,
});

/** Variables that only a Mai from source honors. */
const sourceEnvironmentOf = ({ federationUrl, roleChoiceUrl }: Company): Readonly<Record<string, string>> => ({
  MAI_FEDERATION_URL: federationUrl,
  MAI_ROLE_CHOICE_URL: roleChoiceUrl,
});

const assignments = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .map(([name, value]) => `  ${name}=${value}`)
    .join('\n');

const row = (user: string, password: string, roles: number): string =>
  `  ${user.padEnd(12)} ${password.padEnd(18)} ${roles.toLocaleString('en')}`;

/** Addresses, people, and what to set: what `npm run simulator` prints. */
export function simulatorText(company: Company): string {
  const { identityCenter, users } = company;
  return `Example Energy (simulated)

Sign-in address
  ${company.signInUrl()}

Set for Mai, and for the AWS tools that use its credentials
${assignments(environmentOf(company))}

Only a Mai from source accepts these
${assignments(sourceEnvironmentOf(company))}

  user         password           roles
${Object.values(users)
  .map(({ user, password, roles }) => row(user, password, roles.length))
  .join('\n')}

Code, where one is asked for
  ${CODE}

Example Water's access portal (IAM Identity Center)
  ${identityCenter.startUrl}, whose pages are at ${identityCenter.pageUrl}

  user         password           permission sets
${Object.values(identityCenter.people)
  .map(({ user, password, assignments: sets }) => row(user, password, sets.length))
  .join('\n')}

Type a change, such as sts.throttle=3 or idp.mfa=always; “help” lists all, “reset” takes them back.
Stop with Ctrl+C.`;
}

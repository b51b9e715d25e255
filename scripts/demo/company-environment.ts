import type { Company } from '../../e2e/simulator/company.ts';

/** The addresses of AWS that the simulated companies have in their place: account names, aliases, the console and the portal. */
export const companyEnvironment = ({
  roleChoiceUrl,
  iamUrl,
  federationUrl,
  identityCenter,
}: Company): Record<string, string> => ({
  ...identityCenter.environment,
  MAI_ROLE_CHOICE_URL: roleChoiceUrl,
  AWS_ENDPOINT_URL_IAM: iamUrl,
  MAI_FEDERATION_URL: federationUrl,
});

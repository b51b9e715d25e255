import type { Company } from '../../e2e/simulator/company.ts';

/** The addresses of AWS that the simulated company has in their place: account names, aliases and the console. */
export const companyEnvironment = ({ roleChoiceUrl, iamUrl, federationUrl }: Company): Record<string, string> => ({
  MAI_ROLE_CHOICE_URL: roleChoiceUrl,
  AWS_ENDPOINT_URL_IAM: iamUrl,
  MAI_FEDERATION_URL: federationUrl,
});

import { ANALYST } from '../driver/journey.ts';
import type { Company } from '../simulator/company.ts';

export const WHY = 'Data must stay in Europe.';

/** A company's setup, as a file. */
export const setupOf = (company: Company, parts: object = {}): string =>
  JSON.stringify({
    version: 1,
    company: 'Acme',
    providers: [{ address: company.signInUrl(), name: 'Acme sign-in' }],
    accounts: { [ANALYST[1]]: { name: 'Sales data' } },
    defaults: { region: 'eu-central-1' },
    locked: { region: WHY },
    support: { text: 'Ask the cloud desk.', link: 'https://help.acme.example/aws' },
    ...parts,
  });

/** Effects of that setup, as shown on the page. */
export const changesOf = (company: Company): string[] => [
  `Adds “Acme sign-in”, which signs in at “${new URL(company.idpUrl).host}”`,
  'Names 1 account: “Sales data”',
  'Sets the default region to “eu-central-1”, unless you choose another',
  `Locks “Default region”: “${WHY}”`,
  'Adds a help contact: “Ask the cloud desk.” “https://help.acme.example/aws”',
];

import type { Page } from 'playwright';
import type { AccountId } from '../../app/domain/arn.ts';
import { hours } from '../../app/domain/instant.ts';
import type { AwsRole } from '../../app/domain/role.ts';
import { HomePage } from '../pages/home-page.ts';
import { ANALYST, COMPANY, FOURTEEN, keyOf, morning, namedRole, session, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const names = (words: Readonly<Record<string, string>>) => words as Readonly<Record<AccountId, string>>;
const sales = ANALYST.accountId;
const grid = namedRole('ReadOnly', 'Grid operations').accountId;
const sandbox = namedRole('Administrator', 'Sandbox').accountId;

const long = {
  ...ANALYST,
  name: 'CrossRegionDisasterRecoveryOrchestrationAdministratorReadOnly',
  roleArn: `arn:aws:iam::${sales}:role/CrossRegionDisasterRecoveryOrchestrationAdministratorReadOnly`,
} satisfies AwsRole;

const LONG = signedIn([long, ...FOURTEEN], {
  providers: [{ ...COMPANY, name: 'Vereinigte Energie- und Wasserversorgungsgesellschaft Nordrhein' }],
  roleSessions: [session(long, hours(5), hours(8), { key: keyOf(long) })],
  accountNames: names({ [sales]: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' }),
});

const RIGHT_TO_LEFT = signedIn(FOURTEEN, {
  roleSessions: [morning],
  accountNames: names({
    [sales]: 'بيانات المبيعات (production)',
    [grid]: 'נתוני רשת 2025',
    [sandbox]: '\u202exobdnas',
  }),
});

const openFirst = async (page: Page) =>
  await new HomePage(page).active.getByRole('heading').getByRole('button').click();

/** Extreme names and widths. */
export const NAMES: readonly Sample[] = [
  { name: 'long-names', snapshot: LONG },
  { name: 'long-names-role', snapshot: LONG, themes: 'light-dark', act: openFirst },
  { name: 'right-to-left', snapshot: RIGHT_TO_LEFT },
  { name: 'zoom-200', snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }), zoom: 2 },
  { name: 'zoom-200-role', snapshot: LONG, zoom: 2, themes: 'light-dark', act: openFirst },
  {
    name: 'narrow-320',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }),
    size: { width: 320, height: 480 },
    themes: 'light-dark',
  },
  {
    name: 'wide-window',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }),
    size: { width: 720, height: 600 },
    themes: 'light-dark',
  },
];

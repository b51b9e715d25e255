import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Sind das Ihre Konten?',
  lead: company => `Die Anmeldung bei ${company} hat andere Konten ergeben als bisher. Noch hat sich nichts geändert.`,
  warning:
    'Während einer Anmeldung kann eine andere Website eigene Konten schicken. Wenn Sie keine Änderung erwarten, verwenden Sie die Konten nicht und sagen Sie Ihrer IT Bescheid.',
  host: 'Gesendet von',
  issuer: 'Signiert von',
  knownIssuer: 'Bisher signiert von',
  unnamed: 'Nicht genannt',
  accounts: 'Konten',
  accountId: accountId => `Konto-ID ${accountId}`,
  roles: count => plural('de', count, { one: '1 Rolle', other: n => `${n} Rollen` }),
  sealed: 'Nur AWS kann die Konten dieser Anmeldung lesen. Ihre Liste der Rollen bleibt, wie sie ist.',
  expired: 'Diese Anmeldung ist abgelaufen. Um eine Rolle zu starten, melden Sie sich noch einmal an.',
  use: 'Diese Konten verwenden',
  leave: 'Nicht verwenden',
};

import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const notices: Text['notices'] = {
  open: 'Mai öffnen',
  byClick: label => `Klick: ${label}.`,
  readyTitle: (role, account) => `${role} in ${account} ist bereit`,
  readyTitleMany: count => plural('de', count, { one: '1 Rolle ist bereit', other: n => `${n} Rollen sind bereit` }),
  ready: until => `AWS-Werkzeuge können sie bis ${until} verwenden.`,
  renewedTitle: (role, account) => `${role} in ${account} hat neue Schlüssel`,
  renewedTitleMany: count =>
    plural('de', count, { one: '1 Rolle hat neue Schlüssel', other: n => `${n} Rollen haben neue Schlüssel` }),
  renewed: until => `Sie gelten bis ${until}.`,
  first: (role, account, until) => `Als Erste endet ${role} in ${account} um ${until}.`,
  endingTitle: (role, account, left) => `${role} in ${account} endet in ${left}`,
  endingTitleMany: (count, left) =>
    plural('de', count, { one: `1 Rolle endet in ${left}`, other: n => `${n} Rollen enden ab jetzt in ${left}` }),
  endingOffline: 'Dieser Computer ist offline. Neue Schlüssel kommen, sobald das Netz wieder da ist.',
  ending: company => `Melden Sie sich für neue Schlüssel bei ${company} an.`,
};

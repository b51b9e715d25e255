import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoriten',
  recents: 'Zuletzt verwendet',
  production: 'Produktion',
  moveHint: 'Zum Verschieben einen Favoriten ziehen oder Alt und eine Pfeiltaste drücken.',
  moved: (role, place, count) => `${role}: Position ${number('de', place)} von ${number('de', count)}`,
  edit: account => `Konto ${account} bearbeiten …`,
  title: account => `Konto ${account}`,
  number: accountId => `Konto-ID ${accountId}`,
  label: 'Name',
  labelHint: 'Leer lassen für den Namen von Ihrer Firma oder AWS.',
  tag: 'Kennzeichnung',
  tagHint: 'Steht neben dem Namen des Kontos.',
  group: 'Gruppe',
  groupHint: 'Konten derselben Gruppe stehen in der Liste zusammen.',
  color: 'Farbe',
  colorHint: 'Kennzeichnet das Konto in der Liste.',
  colors: {
    '': 'Standard',
    red: 'Rot',
    orange: 'Orange',
    yellow: 'Gelb',
    green: 'Grün',
    teal: 'Türkis',
    blue: 'Blau',
    purple: 'Violett',
    grey: 'Grau',
  },
  colorMark: color => `Farbe des Kontos: ${color}`,
  isProduction: 'Produktion',
  isProductionHint: 'Kennzeichnet das Konto als Produktion. Vor dem Start von Rollen kann Mai nachfragen.',
  byName: isProduction => (isProduction ? 'Automatisch: ja' : 'Automatisch: nein'),
  yes: 'Ja',
  no: 'Nein',
  confirm: {
    title: account => `${account} ist ein Produktionskonto`,
    question: role => `${role} trotzdem starten?`,
    yes: 'Starten',
    no: 'Abbrechen',
  },
  role: {
    favorite: 'Favorit',
    favoriteHint: 'Steht oben in der Liste und im Menü des Mai-Symbols.',
    up: 'Nach oben',
    down: 'Nach unten',
    duration: 'Sitzungsdauer',
    durationHint: 'Für diese Rolle. Wenn AWS weniger erlaubt, gilt die kürzere Dauer.',
    usual: 'Wie bei anderen Rollen',
  },
  more: {
    title: 'Mehr',
    troubleshoot: 'Fehlerbehebung',
    activity: 'Aktivität',
    naming: 'Profile umbenennen',
    json: 'Als JSON exportieren …',
    tsv: 'Als TSV exportieren …',
  },
  naming: {
    lead: 'AWS-Tools finden jede Rolle über ihren Profilnamen. Bei aktiven Rollen gilt der neue Name sofort. Tools mit dem alten Namen müssen Sie anpassen.',
    pattern: 'Muster',
    patterns: {
      mai: 'Konto und Rolle',
      createAll: 'Wie mai create-all',
      byAccountId: 'Konto-ID und Rolle',
      roleFirst: 'Rolle, dann Konto',
      own: 'Eigenes',
    },
    own: 'Eigenes Muster',
    ownHint:
      'Möglich sind {account}, {account-tail}, {account-id}, {role}, {role-tail} und {company}. „-tail“ ist der Teil nach dem ersten Bindestrich.',
    keep: 'Von mir gewählte Namen behalten',
    preview: (changed, all) =>
      changed === 0
        ? 'Alle Profile heißen schon so.'
        : plural('de', changed, {
            one: `1 von ${number('de', all)} Profilen wird umbenannt.`,
            other: n => `${n} von ${number('de', all)} Profilen werden umbenannt.`,
          }),
    change: (before, after) => `Aus ${before} wird ${after}`,
    unique: 'eindeutig gemacht',
    showAll: count => `Alle ${number('de', count)} anzeigen`,
    apply: 'Umbenennen',
    done: 'Umbenannt.',
  },
  exported: 'Exportiert.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Sind das Ihre Konten?',
  lead: company => `Die Anmeldung bei ${company} hat andere Konten ergeben als bisher. Noch wurde nichts geändert.`,
  warning:
    'Diese Konten könnten von einer bösartigen Website stammen. Wenn Sie keine Änderung erwarten, verwenden Sie sie nicht und informieren Sie Ihre IT.',
  host: 'Gesendet von',
  issuer: 'Signiert von',
  knownIssuer: 'Bisher signiert von',
  unnamed: 'Kein Name',
  accounts: 'Konten',
  accountId: accountId => `Konto-ID ${accountId}`,
  roles: count => plural('de', count, { one: '1 Rolle', other: n => `${n} Rollen` }),
  encrypted:
    'Diese Anmeldung ist verschlüsselt. Nur AWS kann die Konten darin lesen. Ihre Rollenliste bleibt unverändert.',
  expired: 'Diese Anmeldung ist abgelaufen. Um eine Rolle zu starten, melden Sie sich erneut an.',
  use: 'Diese Konten verwenden',
  leave: 'Nicht verwenden',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Übersicht',
  searchLabel: 'Konten und Rollen durchsuchen',
  searchHint: 'Wählen Sie mit den Pfeiltasten eine Rolle aus und starten Sie sie mit der Eingabetaste.',
  clearSearch: 'Suche löschen',
  filters: 'Rollen filtern',
  matches: count => plural('de', count, { one: '1 Rolle passt', other: n => `${n} Rollen passen` }),
  moreFound: shown => `Die ersten ${number('de', shown)} werden angezeigt. Tippen Sie weiter, um einzugrenzen.`,
  noMatch: query => `Keine Rolle passt zu „${query}“.`,
  noMatchHint: 'Suchen Sie nach Kontoname, Konto-ID oder Rolle.',
  active: 'Aktiv',
  roles: count => plural('de', count, { one: 'Rollen (1)', other: n => `Rollen (${n})` }),
  found: count => `Ergebnisse (${number('de', count)})`,
  noRoles: 'Noch keine AWS-Rollen',
  noRolesHint: company =>
    `${company} hat Ihnen keine AWS-Rollen zugewiesen. Bitten Sie Ihre IT um Zugriff und melden Sie sich dann erneut an.`,
  awsEndpoint: addresses => `AWS-Anfragen gehen an ${list('de', addresses)}.`,
  encrypted: company =>
    `${company} verschlüsselt die Anmeldung. Daher lässt sich nicht prüfen, welche Rollen Sie haben. Diese Liste ist möglicherweise veraltet.`,
  failureNotices: 'Aktion erforderlich',
  moreFailures: count => `${number('de', count)} weitere anzeigen`,
  dismissFailure: title => `Ausblenden: ${title}`,
};

export const role: Text['role'] = {
  start: (role, account) => `${role} in ${account} starten`,
  starting: 'Wird gestartet …',
  cancel: (role, account) => `Start von ${role} in ${account} abbrechen`,
  active: 'Aktiv',
  openActive: (role, account) => `${role} in ${account} ist aktiv`,
  more: (role, account) => `Mehr zu ${role} in ${account}`,
  stop: 'Beenden',
  stopRole: (role, account) => `${role} in ${account} beenden`,
  stopping: 'Wird beendet …',
  left: left => `noch ${left}`,
  until: time => `bis ${time}`,
  isDefault: 'Standard',
  name: (role, account) => `${role} in ${account}`,
  inProduction: what => `${what}, Produktion`,
};

export const footer: Text['footer'] = {
  companies: count => `${count} Firmen`,
  openCompanies: shown => `${shown}: Firmen und Anmeldung`,
  stopAll: count => `Alle beenden (${count})`,
  notWorking: 'Probleme?',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: 'Starten',
  account: accountId => `Konto-ID ${accountId}`,
  profileName: 'Profilname',
  profileHint: 'Wählen Sie diesen Namen in Ihren AWS-Tools.',
  region: 'Region',
  regionHint: 'Gilt für AWS-Tools, sofern nichts anderes angegeben ist.',
  alwaysDefault: 'Immer Standard',
  alwaysDefaultHint: 'Nur diese Rolle kann Standard sein. Tools ohne Profilangabe verwenden sie.',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  undo: 'Rückgängig',
  undoWhat: field => `Rückgängig: ${field}`,
  undone: 'Rückgängig gemacht.',
  close: 'Schließen',
};

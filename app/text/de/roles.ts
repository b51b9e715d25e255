import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoriten',
  recents: 'Zuletzt verwendet',
  production: 'Produktion',
  moveHint: 'Alt und die Pfeiltasten verschieben einen Favoriten; man kann ihn auch ziehen.',
  moved: (role, place, count) => `${role}: Platz ${number('de', place)} von ${number('de', count)}`,
  edit: account => `Name und Markierung von ${account}`,
  title: account => `Konto ${account}`,
  number: accountId => `Nummer ${accountId}`,
  label: 'Name',
  labelHint: 'Wie Sie es nennen. Leer: wie Ihre Firma oder AWS es nennt.',
  tag: 'Etikett',
  tagHint: 'Ein Wort neben dem Namen.',
  group: 'Gruppe',
  groupHint: 'Eine Überschrift, unter der Konten zusammenstehen.',
  color: 'Farbe',
  colorHint: 'Eine Markierung neben dem Namen.',
  colors: {
    '': 'Keine eigene',
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
  isProductionHint: 'Das Konto wird gekennzeichnet, und Mai kann nachfragen, bevor Sie darin arbeiten.',
  byName: isProduction => (isProduction ? 'Nach dem Namen: ja' : 'Nach dem Namen: nein'),
  yes: 'Ja',
  no: 'Nein',
  confirm: {
    title: account => `${account} ist Produktion`,
    question: role => `Trotzdem Schlüssel für ${role} abrufen?`,
    yes: 'Schlüssel abrufen',
    no: 'Nicht jetzt',
  },
  role: {
    favorite: 'Favorit',
    favoriteHint: 'Die Rolle steht oben in der Liste und im Menü des Symbols.',
    up: 'Nach oben',
    down: 'Nach unten',
    duration: 'Gültigkeit der Schlüssel',
    durationHint: 'Für diese Rolle. Wo AWS weniger erlaubt, bekommen Sie, was erlaubt ist.',
    usual: 'Wie für alle Rollen',
  },
  more: {
    title: 'Mehr',
    troubleshoot: 'Diagnose',
    activity: 'Aktivität',
    naming: 'Alle Profile benennen',
    json: 'Als JSON …',
    tsv: 'Als TSV …',
  },
  naming: {
    lead: 'AWS-Werkzeuge finden jede Rolle unter dem Namen ihres Profils. Schlüssel aktiver Rollen ziehen sofort zum neuen Namen um; Werkzeugen, die den alten verwenden, muss man es sagen.',
    pattern: 'Muster',
    patterns: {
      mai: 'Konto und Rolle',
      createAll: 'Wie mai create-all sie benennt',
      byNumber: 'Kontonummer und Rolle',
      roleFirst: 'Rolle, dann Konto',
      own: 'Ein eigenes Muster',
    },
    own: 'Ihr Muster',
    ownHint:
      'Mit {account}, {account-tail}, {account-id}, {role}, {role-tail} und {company}. „tail“ ist, was auf den ersten Bindestrich folgt.',
    keep: 'Namen behalten, die ich gewählt habe',
    preview: (changed, all) =>
      changed === 0
        ? 'Jedes Profil heißt schon so.'
        : plural('de', changed, {
            one: `1 von ${number('de', all)} Profilen bekommt einen anderen Namen.`,
            other: n => `${n} von ${number('de', all)} Profilen bekommen einen anderen Namen.`,
          }),
    change: (before, after) => `Aus ${before} wird ${after}`,
    unique: 'eindeutig gemacht',
    showAll: count => `Alle ${number('de', count)} zeigen`,
    apply: 'Benennen',
    done: 'Benannt.',
  },
  exported: 'Fertig.',
};

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
  encrypted: 'Nur AWS kann die Konten dieser Anmeldung lesen. Ihre Liste der Rollen bleibt, wie sie ist.',
  expired: 'Diese Anmeldung ist abgelaufen. Um eine Rolle zu starten, melden Sie sich noch einmal an.',
  use: 'Diese Konten verwenden',
  leave: 'Nicht verwenden',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Übersicht',
  searchLabel: 'Konto oder Rolle suchen',
  searchHint: 'Die Pfeiltasten wählen eine Rolle, die Eingabetaste ruft ihre Schlüssel ab.',
  clearSearch: 'Suche leeren',
  matches: count => plural('de', count, { one: '1 Rolle passt', other: n => `${n} Rollen passen` }),
  moreFound: shown => `Sie sehen die besten ${number('de', shown)}. Tippen Sie weiter, um andere zu finden.`,
  noMatch: query => `Keine Rolle passt zu „${query}“.`,
  noMatchHint: 'Suchen Sie nach Konto, Kontonummer oder Rolle.',
  active: 'Aktiv',
  roles: count => plural('de', count, { one: 'Rolle', other: n => `Rollen (${n})` }),
  found: count => `Gefunden (${number('de', count)})`,
  noRoles: 'Noch keine AWS-Rolle',
  noRolesHint: company =>
    `${company} gibt Ihnen keine AWS-Rolle. Bitten Sie Ihre IT-Abteilung um eine und melden Sie sich dann noch einmal an.`,
  awsEndpoint: addresses => `AWS-Anfragen gehen an ${list('de', addresses)}.`,
  encrypted: company =>
    `${company} verschlüsselt seine Antwort für AWS, deshalb kann Mai nicht lesen, welche Rollen Sie jetzt haben. Das sind die, die es kennt.`,
  failureNotices: 'Braucht Sie',
  moreFailures: count => `${number('de', count)} weitere zeigen`,
  dismissFailure: title => `Schließen: ${title}`,
};

export const role: Text['role'] = {
  assume: (role, account) => `Schlüssel für ${role} in ${account} abrufen`,
  assuming: 'Schlüssel werden abgerufen …',
  cancel: (role, account) => `Abruf der Schlüssel für ${role} in ${account} abbrechen`,
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
  stopAll: count => `Alle stoppen (${count})`,
  notWorking: 'Hilfe bei Problemen',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: 'Schlüssel abrufen',
  account: accountId => `Konto ${accountId}`,
  profileName: 'Profilname',
  profileHint: 'Unter diesem Namen finden AWS-Werkzeuge die Rolle.',
  region: 'Region',
  regionHint: 'Dort arbeiten AWS-Werkzeuge, wenn ihnen nichts anderes gesagt wird.',
  alwaysDefault: 'Immer der Standard',
  alwaysDefaultHint: 'Reserviert das Profil „default“ für diese Rolle. Keine andere Rolle übernimmt es.',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  undo: 'Rückgängig',
  undoWhat: field => `Rückgängig: ${field}`,
  undone: 'Rückgängig gemacht.',
  close: 'Schließen',
};

import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { accounts } from './accounts.ts';
import { activity } from './activity.ts';
import { addresses } from './addresses.ts';
import { carry } from './carry.ts';
import { checkUp } from './check-up.ts';
import { company } from './company.ts';
import { consolePage } from './console-page.ts';
import { failures } from './failures.ts';
import { forget } from './forget.ts';
import { imports } from './imports.ts';
import { keyboard } from './keyboard.ts';
import { licences } from './licences.ts';
import { notices } from './notices.ts';
import { otherAccounts } from './other-accounts.ts';
import { passwords } from './passwords.ts';
import { toolFindings } from './tool-findings.ts';
import { tools } from './tools.ts';

/** Every sentence that Mai says, in German. People are „Sie“. */
export const de: Text = {
  sentences: parts => parts.join(' '),
  failures,
  accounts,
  otherAccounts,
  activity,
  tools,
  toolFindings,
  addresses,
  checkUp,
  company,
  consolePage,
  imports,
  carry,
  forget,
  keyboard,
  licences,
  notices,
  passwords,
  tray: {
    tooltip: {
      idle: 'Mai: keine Rolle ist aktiv',
      working: 'Mai: Schlüssel werden abgerufen …',
      attention: 'Mai braucht Sie',
      live: (role, account, until) => `${role} in ${account} bis ${until}`,
      liveMany: (count, until) =>
        plural('de', count, {
          one: `Mai: eine Rolle ist aktiv, sie endet um ${until}`,
          other: n => `Mai: ${n} Rollen sind aktiv, die nächste endet um ${until}`,
        }),
    },
    sessionRow: (role, account, until) => `${role} · ${account} – bis ${until}`,
    stop: 'Beenden',
    getNewKeys: 'Jetzt neue Schlüssel abrufen',
    signIn: provider => `Bei ${provider} anmelden`,
    signInSomewhere: 'Anmelden …',
    signingIn: provider => `Anmeldung bei ${provider} läuft …`,
    cancel: 'Abbrechen',
    signOut: provider => `Von ${provider} abmelden`,
    assuming: role => `${role} (Schlüssel werden abgerufen …)`,
    liveRole: role => `${role} (aktiv)`,
    roleIn: (role, account) => `${role} · ${account}`,
    inProduction: role => `${role} (Produktion)`,
    confirm: role => `Schlüssel für ${role} in Produktion abrufen`,
    favourites: 'Favoriten',
    recents: 'Zuletzt verwendet',
    allRoles: 'Alle Rollen …',
    open: 'Mai öffnen',
    quit: 'Mai beenden',
  },
  welcome: {
    title: 'Willkommen bei Mai',
    lead: 'Melden Sie sich mit Ihrem Firmenkonto an und klicken Sie auf eine Rolle: Dann funktioniert jedes AWS-Werkzeug auf diesem Computer.',
    addressLabel: 'AWS-Anmeldeadresse Ihrer Firma',
    addressHint: 'Ihre IT-Abteilung kennt sie. Oft beginnt sie mit dem Namen der Anmeldeseite Ihrer Firma.',
    addressPlaceholder: 'sso.example.com/aws',
    submit: 'Anmelden',
    submitting: 'Die Seite Ihrer Firma wird geöffnet …',
    privacy: 'Mai sieht Ihr Passwort nie. Sie geben es auf der Seite Ihrer Firma ein.',
  },
  home: {
    title: 'Mai',
    overview: 'Übersicht',
    searchLabel: 'Konto oder Rolle suchen',
    searchHint: 'Die Pfeiltasten wählen eine Rolle, die Eingabetaste ruft ihre Schlüssel ab.',
    clearSearch: 'Suche leeren',
    matches: count => plural('de', count, { one: '1 Rolle passt', other: n => `${n} Rollen passen` }),
    moreFound: shown => `Sie sehen die besten ${number('de', shown)}. Tippen Sie weiter, um andere zu finden.`,
    noMatch: query => `Keine Rolle passt zu „${query}“.`,
    noMatchHint: 'Suchen Sie nach Konto, Kontonummer oder Rolle.',
    live: 'Aktiv',
    roles: count => plural('de', count, { one: 'Rolle', other: n => `Rollen (${n})` }),
    found: count => `Gefunden (${number('de', count)})`,
    noRoles: 'Noch keine AWS-Rolle',
    noRolesHint: company =>
      `${company} gibt Ihnen keine AWS-Rolle. Bitten Sie Ihre IT-Abteilung um eine und melden Sie sich dann noch einmal an.`,
    awsEndpoint: addresses => `AWS-Anfragen gehen an ${list('de', addresses)}.`,
    sealed: company =>
      `${company} verschlüsselt seine Antwort für AWS, deshalb kann Mai nicht lesen, welche Rollen Sie jetzt haben. Das sind die, die es kennt.`,
    troubles: 'Braucht Sie',
    moreTroubles: count => `${number('de', count)} weitere zeigen`,
    dismissTrouble: title => `Schließen: ${title}`,
  },
  obstacles: {
    personTitle: company => `Bitte bei ${company} anmelden`,
    person: (host, since) => `${host} will Sie seit ${since} sehen, bevor es neue Schlüssel gibt.`,
    notNow: 'Nicht jetzt',
    way: (since, at) => `Seit ${since}. Um ${at} versucht Mai es von selbst noch einmal.`,
    offlineTitle: 'Dieser Computer ist offline',
    offline: since => `Seit ${since}. Neue Schlüssel kommen, sobald das Netz wieder da ist.`,
    works: (role, account, until) => `${role} in ${account} funktioniert bis ${until}.`,
    moreWork: count =>
      plural('de', count, {
        one: 'Eine weitere funktioniert länger.',
        other: n => `${n} weitere funktionieren länger.`,
      }),
    ended: (role, account, at) => `${role} in ${account} endete um ${at}.`,
    waits: (role, account) => `${role} in ${account} startet dann.`,
    moreEnded: count =>
      plural('de', count, { one: 'Eine weitere ist beendet.', other: n => `${n} weitere sind beendet.` }),
    listed: 'Neue Schlüssel',
  },
  signIn: {
    signIn: 'Anmelden',
    signInTo: company => `Bei ${company} anmelden`,
    hint: 'Hier erscheinen Ihre Konten und Rollen.',
    running: company => `Anmeldung bei ${company} läuft …`,
    windowHint: 'Schließen Sie die Anmeldung im geöffneten Fenster ab. Mai macht dann von selbst weiter.',
    silentHint: 'Das dauert einen Moment.',
    noCookies:
      'Mai hat auf diesem Computer keinen Schlüsselbund gefunden und bewahrt deshalb keine Cookies auf: Nach jedem Neustart von Mai melden Sie sich erneut an.',
    cancel: 'Abbrechen',
    cancelAt: company => `Anmeldung bei ${company} abbrechen`,
  },
  role: {
    assume: (role, account) => `Schlüssel für ${role} in ${account} abrufen`,
    assuming: 'Schlüssel werden abgerufen …',
    cancel: (role, account) => `Abruf der Schlüssel für ${role} in ${account} abbrechen`,
    live: 'Aktiv',
    openLive: (role, account) => `${role} in ${account} ist aktiv`,
    more: (role, account) => `Mehr zu ${role} in ${account}`,
    stop: 'Beenden',
    stopRole: (role, account) => `${role} in ${account} beenden`,
    stopping: 'Wird beendet …',
    left: left => `noch ${left}`,
    until: time => `bis ${time}`,
    isDefault: 'Standard',
    name: (role, account) => `${role} in ${account}`,
    inProduction: what => `${what}, Produktion`,
  },
  roleOptions: {
    getKeys: 'Schlüssel abrufen',
    account: accountId => `Konto ${accountId}`,
    profileName: 'Profilname',
    profileHint: 'Unter diesem Namen finden AWS-Werkzeuge die Rolle.',
    region: 'Region',
    regionHint: 'Dort arbeiten AWS-Werkzeuge, wenn ihnen nichts anderes gesagt wird.',
    useAsDefault: 'Als Standard verwenden',
    defaultHint: 'Werkzeuge, die kein Profil nennen, verwenden diese Rolle.',
    save: 'Speichern',
    saveWhat: field => `${field} speichern`,
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert.',
    close: 'Schließen',
  },
  settings: {
    title: 'Einstellungen',
    search: 'Einstellungen durchsuchen',
    found: count => plural('de', count, { one: '1 Einstellung gefunden', other: n => `${n} Einstellungen gefunden` }),
    noneFound: query => `Keine Einstellung passt zu „${query}“.`,
    locked: (company, why) => (why === '' ? `${company} hat das festgelegt.` : `${company} hat das festgelegt: ${why}`),
    companies: 'Firmen',
    signedIn: 'Angemeldet',
    signedOut: 'Abgemeldet',
    retired: 'Auf diesem Computer nicht erlaubt',
    signingIn: 'Anmeldung läuft …',
    signOut: 'Abmelden',
    signOutOf: company => `Von ${company} abmelden`,
    remove: 'Entfernen …',
    removeCompany: company => `${company} entfernen …`,
    removeQuestion: company =>
      `${company} mit allen Rollen entfernen, und auch die Schlüssel, die Mai dafür geschrieben hat?`,
    removeYes: 'Entfernen',
    removeNo: 'Behalten',
    addCompany: 'Weitere Firma hinzufügen',
    openSetUp: 'Einrichtungsdatei der Firma öffnen …',
    keys: 'Schlüssel',
    region: 'Standardregion',
    regionHint: 'Für Rollen ohne eigene Region.',
    endOnQuit: 'Schlüssel entfernen, wenn Mai beendet wird',
    endOnQuitHint: 'Sonst bleiben sie, bis sie von selbst ablaufen.',
    duration: 'Gültigkeit der Schlüssel',
    durationHint: 'Mai erneuert sie vor dem Ablauf. Wo AWS weniger erlaubt, bekommen Sie, was erlaubt ist.',
    longest: 'So lange wie erlaubt',
    byCompany: duration => `${duration}, von Ihrer Firma festgelegt`,
    startup: 'Beim Start von Mai',
    startLastRoles: 'Meine letzten Rollen starten',
    startLastRolesHint: 'Die Rollen, die aktiv waren, als Mai zuletzt lief.',
    openAtLogin: 'Mai starten, wenn ich mich am Computer anmelde',
    openAtLoginHint: 'Es wartet hinter seinem Symbol.',
    notifications: 'Mitteilungen',
    notifyRenewed: 'Melden, wenn Schlüssel erneuert wurden',
    notifyRenewedHint: 'Wenn Mai Sie braucht, meldet es sich immer.',
    computer: 'Dieser Computer',
    language: 'Sprache',
    languageOfMai: 'Sprache von Mai',
    languageHint: 'Für alles, was Mai sagt, und für Datumsangaben.',
    systemLanguage: 'Wie das System',
    version: version => `Mai ${version}`,
    quit: 'Mai beenden',
  },
  addCompany: {
    title: 'Weitere Firma hinzufügen',
    lead: 'Ihre Konten und Rollen kommen zu denen hinzu, die Sie schon haben.',
    back: 'Zurück',
  },
  announce: {
    failure: (title, detail) => `${title}. ${detail}`,
    news: news => news.join('. '),
    gettingKeys: (role, account) => `Schlüssel für ${role} in ${account} werden abgerufen`,
    live: (role, account, left) => `${role} in ${account} ist aktiv, noch ${left}`,
    ended: (role, account) => `${role} in ${account} ist beendet`,
    enter: what => `Eingabetaste: ${what}`,
    signedIn: (company, count) =>
      plural('de', count, {
        one: `Angemeldet bei ${company}. 1 Rolle`,
        other: n => `Angemeldet bei ${company}. ${n} Rollen`,
      }),
  },
  credentialProcess: {
    noProfile: 'Mai wurde nicht gesagt, um welches AWS-Profil es geht.',
    notLive: profile =>
      `Mai hat keine gültigen Schlüssel für das Profil „${profile}“. Öffnen Sie Mai und starten Sie die Rolle.`,
    keychainWaiting:
      'Der Schlüsselbund fragt nach seinem Passwort. Entsperren Sie ihn und versuchen Sie es noch einmal.',
    keychainUnreachable: profile =>
      `Mai hat Anmeldeinformationen für das Profil „${profile}“ aufbewahrt, aber der Schlüsselbund ist von hier aus nicht erreichbar. Starten Sie Mai auf Ihrem Desktop und dann die Rolle.`,
    notRunning: profile =>
      `Mai läuft nicht und hat keine Schlüssel für das Profil „${profile}“ aufbewahrt. Starten Sie Mai und dann die Rolle.`,
    expired: profile =>
      `Die Schlüssel für das Profil „${profile}“ sind abgelaufen, und Mai läuft nicht. Starten Sie Mai und dann die Rolle.`,
  },
  signInWindow: {
    title: host => `${host} – Anmelden`,
  },
  clientCertificate: {
    question: host => `Welches Zertifikat darf ${host} haben?`,
    choice: (subject, issuer) => `${subject} (von ${issuer})`,
    none: 'Keines',
  },
};

import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Rolle verwenden',
    openConsole: 'AWS-Konsole öffnen',
    copyConsoleLink: 'Konsolenlink kopieren',
    test: 'Zugriff testen',
    identity: (who, role, account, time) =>
      `Funktioniert. AWS erkennt Sie als ${who}, Rolle ${role} in ${account} (geprüft um ${time}).`,
    opened: 'Browser wird geöffnet …',
    copied: 'Kopiert. Die Zwischenablage wird nach einer Minute geleert.',
    copyFor: 'Kopieren für',
    formats: {
      posix: 'bash, zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Windows-Eingabeaufforderung',
      dotenv: '.env-Datei',
      json: 'JSON',
    },
    copyProfile: 'AWS_PROFILE kopieren',
    copyProfileHint:
      'Fügen Sie AWS_PROFILE in ein Terminal ein. AWS-Tools verwenden dort diese Rolle, auch nach einer Erneuerung.',
    copiedProfile: 'Kopiert.',
    // With a soft hyphen: the button is narrower than the word.
    copyCredentials: 'Anmelde\u00adinformationen kopieren',
    copyEndpoint: 'Servereinstellungen kopieren',
    copyEndpointText: 'Servereinstellungen mit Token kopieren',
    copyEndpointTextHint:
      'Nur für Tools, die keine Token-Datei lesen können. Schließen Sie diese Tools, bevor Sie Mai beenden. Sonst könnte ein anderer Benutzer dieses Computers ihnen falsche Anmeldeinformationen senden.',
    copyHint:
      'Eingefügte Anmeldeinformationen gelten, bis die Rolle abläuft. Mit den Servereinstellungen erhalten Tools automatisch erneuerte.',
    copyHintOff: 'Eingefügte Anmeldeinformationen gelten, bis die Rolle abläuft.',
  },
  delivery: {
    heading: 'So erhalten Tools Anmeldeinformationen',
    file: 'Aus der Datei „credentials“',
    fileHint: 'Funktioniert mit jedem Tool. Starten Sie laufende Tools nach einer Erneuerung bei Bedarf neu.',
    process: 'Bei Bedarf von Mai',
    processHint:
      'Für Tools, die tagelang laufen. Sie erhalten immer aktuelle Anmeldeinformationen (credential_process). In Dateien wird nichts gespeichert.',
    endpoint: 'Nur vom lokalen Anmeldeinformationsserver',
    endpointHint: 'Für Programme, die mit seinen Einstellungen gestartet werden. In Dateien wird nichts gespeichert.',
  },
  vault: {
    memory:
      'Auf diesem Computer wurde kein Schlüsselbund gefunden. Anmeldeinformationen, die in keiner Datei stehen, gehen beim Beenden von Mai verloren.',
    waiting:
      'Ihr Schlüsselbund fragt nach einem Passwort. Bis Sie ihn entsperren, bleiben Geheimnisse nur im Arbeitsspeicher.',
  },
  endpoint: {
    listening: port =>
      `Läuft auf Port ${port} und ist von anderen Computern nicht erreichbar. Jede Rolle hat ein eigenes Token in einer Datei, die nur Sie lesen können.`,
  },
  chained: {
    heading: 'Andere Konten',
    add: 'Rolle in einem anderen Konto hinzufügen …',
    title: role => `Von ${role} in ein anderes Konto`,
    lead: 'Über diese Rolle startet Mai eine Rolle in einem anderen Konto, sofern das andere Konto es zulässt.',
    role: 'Rollenname oder ARN',
    roleHint: 'Fragen Sie den Administrator des anderen Kontos.',
    account: 'Konto-ID',
    accountHint: '12 Ziffern. Bei einem ARN nicht nötig.',
    externalId: 'Externe ID',
    externalIdHint: 'Nur, wenn der Administrator Ihnen eine gegeben hat.',
    region: 'Region',
    regionHint: 'Leer lassen für Ihre Standardregion.',
    save: 'Rolle hinzufügen',
    from: role => `Über ${role}.`,
    hour: 'AWS erlaubt höchstens 1 Stunde. Die Rolle wird erneuert, solange die andere Rolle aktiv ist.',
    forget: 'Diese Rolle entfernen …',
    forgetQuestion: role => `${role} und die zugehörigen Anmeldeinformationen entfernen?`,
    forgetYes: 'Entfernen',
    forgetNo: 'Abbrechen',
  },
  trust: {
    heading: 'Vertrauensrichtlinie',
    hint: 'Senden Sie sie an den Administrator des anderen Kontos, der sie bei der Rolle einträgt.',
    people: 'Für Personen',
    'people-and-instances': 'Für Personen und EC2-Instances',
    copy: 'Vertrauensrichtlinie kopieren',
    copied: 'Kopiert.',
    text: 'Vertrauensrichtlinie, als JSON',
  },
  difference: {
    heading: file => `Änderungen in Ihrer AWS-${file}`,
    added: 'neu',
    removed: 'entfernt',
  },
  restore: {
    open: 'AWS-Dateien wiederherstellen …',
    title: 'AWS-Dateien wiederherstellen',
    lead: 'Bevor Mai fremde Einträge in Ihren AWS-Dateien ändert, wird die Datei gesichert. Die letzten fünf Sicherungen jeder Datei bleiben erhalten.',
    none: 'Noch keine Sicherungen. Die erste entsteht, bevor Mai einen fremden Eintrag ändert.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Änderungen anzeigen',
    same: 'Diese Sicherung stimmt mit der aktuellen Datei überein.',
    restore: 'Diese Sicherung wiederherstellen',
    restored: 'Wiederhergestellt. Die vorherige Fassung wurde gesichert.',
    active: 'Die Anmeldeinformationen aktiver Rollen werden erneut eingetragen.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Ein Konsolenlink von Mai funktioniert nur einmal, innerhalb von 30 Sekunden. Öffnen Sie die Konsole in Mai erneut.',
  },
  unchecked: {
    title: 'Die Konsole kann hier nicht geöffnet werden',
    text: 'Mai konnte nicht bestätigen, dass dieser Browser Ihnen gehört. Wählen Sie in Mai „Konsolenlink kopieren“ und fügen Sie den Link hier ein.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  notActive: profile => `Für das Profil „${profile}“ ist keine Rolle aktiv. Öffnen Sie Mai und starten Sie die Rolle.`,
  keychainWaiting: 'Der Schlüsselbund fragt nach seinem Passwort. Entsperren Sie ihn und versuchen Sie es erneut.',
  keychainUnreachable: profile =>
    `Die Anmeldeinformationen für das Profil „${profile}“ liegen im Schlüsselbund, der von hier aus nicht erreichbar ist. Starten Sie Mai auf Ihrem Desktop und dann die Rolle.`,
  notRunning: profile =>
    `Mai läuft nicht, und für das Profil „${profile}“ sind keine Anmeldeinformationen gespeichert. Starten Sie Mai und dann die Rolle.`,
  expired: profile =>
    `Die Anmeldeinformationen für das Profil „${profile}“ sind abgelaufen, und Mai läuft nicht. Starten Sie Mai und dann die Rolle.`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `Bei ${company} anmelden`,
  person: (host, since) =>
    `Seit ${since} ist eine erneute Anmeldung bei ${host} nötig, damit Ihre Rollen aktiv bleiben.`,
  notNow: 'Nicht jetzt',
  way: (since, at) => `Seit ${since}. Nächster Versuch um ${at}.`,
  offlineTitle: 'Dieser Computer ist offline',
  offline: since => `Seit ${since}. Ihre Rollen werden erneuert, sobald er wieder online ist.`,
  works: (role, account, until) => `${role} in ${account} ist bis ${until} aktiv.`,
  moreWork: count =>
    plural('de', count, { one: '1 weitere ist länger aktiv.', other: n => `${n} weitere sind länger aktiv.` }),
  ended: (role, account, at) => `${role} in ${account} ist um ${at} abgelaufen.`,
  waits: (role, account) => `${role} in ${account} wird danach gestartet.`,
  moreEnded: count =>
    plural('de', count, { one: '1 weitere ist abgelaufen.', other: n => `${n} weitere sind abgelaufen.` }),
  listed: 'Erneuerung',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Tools ohne Profilangabe verwenden Ihr eigenes „default“',
  own: (role, account) =>
    `Ihre AWS-Dateien enthalten ein Profil „default“, das nicht von Mai stammt. ${role} in ${account} kann es ersetzen. Eine Sicherung bleibt erhalten.`,
  instead: role => `Stattdessen ${role} verwenden`,
  keep: 'Meines behalten',
  listed: 'Standardprofil',
};

import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Verwenden',
    openConsole: 'AWS-Konsole öffnen',
    copyConsoleLink: 'Link zur Konsole kopieren',
    test: 'Diese Anmeldeinformationen testen',
    identity: (who, role, account, time) =>
      `AWS kennt Sie als ${who}, in der Rolle ${role} von ${account}. Gefragt um ${time}.`,
    opened: 'Ihr Browser öffnet sich.',
    copied: 'Kopiert. In einer Minute verschwindet es aus der Zwischenablage.',
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
      'In einem Terminal ausgeführt, lässt AWS_PROFILE dort jedes AWS-Werkzeug diese Rolle verwenden, auch mit erneuerten Schlüsseln.',
    copiedProfile: 'Kopiert.',
    copyCredentials: 'Schlüssel kopieren',
    copyEndpoint: 'Endpunktzeilen kopieren',
    copyEndpointText: 'Endpunktzeilen mit Token kopieren',
    copyEndpointTextHint:
      'Nur für Werkzeuge, die keine Token-Datei lesen können. Schließen Sie sie, bevor Mai beendet wird: Danach könnte ihnen ein anderer Benutzer dieses Computers falsche Anmeldeinformationen schicken.',
    copyHint: 'Eingefügte Schlüssel enden mit der Rolle. Endpunktzeilen bringen von selbst neue Schlüssel.',
    copyHintOff: 'Eingefügte Schlüssel enden mit der Rolle.',
  },
  delivery: {
    heading: 'Wie Werkzeuge die Schlüssel bekommen',
    file: 'Aus der credentials-Datei',
    fileHint: 'Für jedes Werkzeug. Eines, das weiterläuft, bemerkt neue Schlüssel nicht.',
    process: 'Auf Anfrage bei Mai',
    processHint:
      'Für Werkzeuge, die tagelang laufen: Sie bekommen neue Schlüssel von selbst (credential_process). In keiner Datei steht ein Schlüssel.',
    endpoint: 'Nur vom lokalen Endpunkt',
    endpointHint: 'Für Programme, die mit seinen Zeilen gestartet wurden. In keiner Datei steht ein Schlüssel.',
  },
  vault: {
    memory:
      'Mai hat auf diesem Computer keinen Schlüsselbund gefunden. Schlüssel, die in keiner Datei stehen, bleiben nur im Arbeitsspeicher und gehen verloren, wenn Mai beendet wird.',
    waiting:
      'Ihr Schlüsselbund fragt nach einem Passwort. Bis er entsperrt ist, bleiben Geheimnisse nur im Arbeitsspeicher.',
  },
  endpoint: {
    listening: port =>
      `Programme auf diesem Computer bekommen Schlüssel wie auf EC2. Jede Rolle hat ein eigenes Token in einer Datei, die nur Sie lesen können. Von anderen Computern ist er nicht erreichbar. Port ${port}.`,
  },
  chained: {
    heading: 'Andere Konten',
    add: 'Rolle eines anderen Kontos hinzufügen …',
    title: role => `Von ${role} in ein anderes Konto`,
    lead: 'Mai ruft ihre Schlüssel mit den Schlüsseln dieser Rolle ab, wenn jenes Konto Sie einlässt.',
    role: 'Rollenname oder ARN',
    roleHint: 'So, wie der Administrator jenes Kontos sie genannt hat.',
    account: 'Kontonummer',
    accountHint: '12 Ziffern. Mit einer ARN nicht nötig.',
    externalId: 'Externe ID',
    externalIdHint: 'Nur, wenn jener Administrator Ihnen eine gegeben hat.',
    region: 'Region',
    regionHint: 'Leer: Ihre Standardregion.',
    save: 'Rolle hinzufügen',
    from: role => `Erreicht über ${role}.`,
    hour: 'AWS gibt ihre Schlüssel für höchstens 1 Stunde. Mai erneuert sie, solange die andere Rolle aktiv ist.',
    forget: 'Diese Rolle vergessen …',
    forgetQuestion: role => `${role} vergessen und ihre Schlüssel entfernen?`,
    forgetYes: 'Vergessen',
    forgetNo: 'Behalten',
  },
  trust: {
    heading: 'Vertrauensrichtlinie',
    hint: 'Senden Sie sie dem Administrator jenes Kontos, der sie an der Rolle einträgt.',
    people: 'Für Personen',
    'people-and-instances': 'Für Personen und EC2-Instances',
    copy: 'Vertrauensrichtlinie kopieren',
    copied: 'Kopiert.',
    text: 'Vertrauensrichtlinie, als JSON',
  },
  difference: {
    heading: file => `Was sich in Ihrer ${file} von AWS ändert`,
    added: 'neu',
    removed: 'entfällt',
  },
  restore: {
    open: 'AWS-Dateien wiederherstellen …',
    title: 'AWS-Dateien wiederherstellen',
    lead: 'Bevor Mai ändert, was andere geschrieben haben, hebt es eine Kopie auf: die letzten fünf jeder Datei.',
    none: 'Noch gibt es keine Kopie. Mai macht die erste, wenn es eine Datei ändert, die andere geschrieben haben.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Zeigen, was sich ändern würde',
    same: 'Diese Kopie ist dieselbe wie die Datei jetzt.',
    restore: 'Diese Kopie wiederherstellen',
    restored: 'Wiederhergestellt. Was vorher da war, ist jetzt selbst eine Kopie.',
    active: 'Schlüssel aktiver Rollen werden wieder hineingeschrieben.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Ein Konsolen-Link von Mai funktioniert einmal, 30 Sekunden lang. Öffnen Sie die Konsole in Mai erneut.',
  },
  unchecked: {
    title: 'Die Konsole kann hier nicht geöffnet werden',
    text: 'Mai konnte nicht bestätigen, dass dieser Browser Ihnen gehört. Wählen Sie in Mai „Link zur Konsole kopieren“ und fügen Sie den Link hier ein.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  noProfile: 'Mai wurde nicht gesagt, um welches AWS-Profil es geht.',
  notActive: profile =>
    `Mai hat keine gültigen Schlüssel für das Profil „${profile}“. Öffnen Sie Mai und starten Sie die Rolle.`,
  keychainWaiting: 'Der Schlüsselbund fragt nach seinem Passwort. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  keychainUnreachable: profile =>
    `Mai hat Anmeldeinformationen für das Profil „${profile}“ aufbewahrt, aber der Schlüsselbund ist von hier aus nicht erreichbar. Starten Sie Mai auf Ihrem Desktop und dann die Rolle.`,
  notRunning: profile =>
    `Mai läuft nicht und hat keine Schlüssel für das Profil „${profile}“ aufbewahrt. Starten Sie Mai und dann die Rolle.`,
  expired: profile =>
    `Die Schlüssel für das Profil „${profile}“ sind abgelaufen, und Mai läuft nicht. Starten Sie Mai und dann die Rolle.`,
};

export const renewalNotices: Text['renewalNotices'] = {
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
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Tools ohne Profil verwenden Ihr eigenes „default“',
  own: (role, account) =>
    `Die AWS-Dateien enthalten ein Profil „default“, das nicht von Mai stammt. ${role} in ${account} kann es ersetzen. Von der Datei bleibt eine Sicherung.`,
  instead: role => `Stattdessen ${role} verwenden`,
  keep: 'Meines behalten',
  listed: 'Standardprofil',
};

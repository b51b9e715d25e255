import type { Text } from '../en/en.ts';

export const passwords: Text['passwords'] = {
  user: 'Benutzername',
  password: 'Passwort',
  fill: {
    offerTitle: 'Soll Mai Ihr Passwort eingeben?',
    offer: host => `Nur auf ${host}, einmal je Anmeldung, aus dem Schlüsselbund dieses Computers.`,
    offerAgain: host => `${host} hat das gespeicherte nicht angenommen, und Mai hat es vergessen.`,
    offerYes: 'Einrichten …',
    offerNo: 'Nein, danke',
    title: company => `Passwort für ${company}`,
    lead: host =>
      `Mai gibt es auf ${host} ein und nirgends sonst, einmal je Anmeldung. Es bleibt im Schlüsselbund dieses Computers.`,
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    setUp: 'Passwort …',
    setUpFor: company => `Passwort … für ${company}`,
    forget: 'Passwort vergessen',
    forgetFor: company => `Passwort für ${company} vergessen`,
    isOn: user => `Mai gibt das Passwort von ${user} ein.`,
    noKeychain: 'Dieser Computer hat keinen Schlüsselbund, deshalb bewahrt Mai kein Passwort auf.',
  },
  proxy: {
    title: 'Ihr Netz will ein Passwort',
    lead: proxy =>
      `Der Proxy ${proxy} lässt ohne Passwort niemanden durch. Fragen Sie Ihre IT-Abteilung, wenn Sie es nicht kennen.`,
    realm: realm => `Er nennt sich „${realm}“.`,
    unencrypted: 'Das Passwort wird unverschlüsselt gesendet: Andere in diesem Netz können es lesen.',
    changed: 'Das gespeicherte Passwort wurde nicht gesendet: Der Proxy oder das Netz hat sich geändert.',
    refused: 'Der Proxy hat das nicht angenommen. Prüfen Sie beides und versuchen Sie es noch einmal.',
    keep: 'Aufbewahren',
    keepHint: 'Im Schlüsselbund dieses Computers. Sonst fragt Mai nach dem nächsten Start wieder.',
    submit: 'Weiter',
    submitting: 'Es geht weiter …',
    cancel: 'Abbrechen',
  },
};

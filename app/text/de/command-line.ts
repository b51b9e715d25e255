import type { Text } from '../en/en.ts';
import { list } from '../grammar.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Aufruf: ${line}`,
  words: { file: 'DATEI', profile: 'PROFIL', seconds: 'SEKUNDEN' },
  misspelled: (word, meant) => `„${word}“ ist kein Befehl von Mai. Meinten Sie „${meant}“?`,
  fileMissing: name => `„${name}“ braucht eine Datei.`,
  stillRunning: 'Mai läuft noch. Beenden Sie Mai im Menü und versuchen Sie es erneut.',
  policy: {
    none: 'Auf diesem Computer gilt keine Firmenrichtlinie.',
    setting: 'Einstellung',
    value: 'Wert',
    from: 'Aus',
    lock: 'Gesperrt, weil',
    overridden: from => `${from} (überschrieben)`,
  },
  check: {
    valid: name => `${name} ist gültig.`,
    unchecked: 'Die Signatur wurde nicht geprüft, denn die Richtlinie dieses Computers nennt keinen Schlüssel.',
  },
  signing: {
    keyInvalid: file => `${file} ist kein unverschlüsselter privater Ed25519-Schlüssel im PEM-Format.`,
    signed: key => `Signiert. Die Richtlinie braucht den Schlüssel ${key}.`,
    keyIsOutput: file => `${file} ist der Schlüssel. Wählen Sie für die signierte Konfiguration eine andere Datei.`,
    keyIsOpen: file =>
      `Andere Personen an diesem Computer können ${file} lesen und damit signieren. Beschränken Sie den Lesezugriff auf sich selbst.`,
    exists: 'diese Datei gibt es schon.',
    keepKey: file =>
      `${file} ist der private Schlüssel. Bewahren Sie ihn so auf, dass nur Sie ihn lesen können. Eine Richtlinie braucht diesen Schlüssel:`,
  },
  forget: {
    done: 'Anmeldeinformationen, Cookies und Passwörter von Mai sind entfernt. Die Einstellungen bleiben.',
    allDone: 'Alle Daten von Mai sind entfernt.',
    rootOnly: '„--all-users“ funktioniert nur als root unter Linux.',
    left: names => `Nicht alles konnte entfernt werden für ${list('de', names)}.`,
  },
  help: {
    intro: '„mai“ startet Mai. Diese Befehle öffnen kein Fenster und enden:',
    summaries: {
      ensure: 'Macht die Rolle eines AWS-Profils aktiv.',
      policy: 'Listet die Firmenrichtlinie dieses Computers auf: Werte, Quellen, Sperren und Probleme.',
      check: 'Prüft eine Firmenkonfiguration wie Mai und nennt jedes Problem mit seiner Zeile.',
      sign: 'Signiert eine Firmenkonfiguration.',
      'new-key': 'Erzeugt einen Schlüssel zum Signieren.',
      report: 'Gibt den Bericht der Fehlerbehebung für den Support aus, ohne persönliche Daten.',
      forget:
        'Beendet Mai und entfernt Anmeldeinformationen, Cookies und Passwörter. Ohne „--settings“ bleiben die Einstellungen.',
      quit: 'Beendet Mai. Mit „--for-upgrade“ bleiben aktive Rollen aktiv, und der nächste Start setzt sie fort.',
      version: 'Gibt die Version aus.',
      help: 'Gibt diese Liste aus.',
    },
    more: 'Exit-Codes: 0 erledigt, 1 nicht erledigt, 2 falscher Befehl. „--ensure“ hat weitere: siehe docs/tools.md.',
  },
};

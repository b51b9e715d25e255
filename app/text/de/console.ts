import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'Konsolenseite',
  pageHint:
    'Ein Service oder die Adresse einer Seite der AWS-Konsole. Sie öffnet sich in der Region dieser Rolle, sofern die Adresse keine andere nennt.',
  home: 'Startseite der Konsole',
  browser: 'Konsole öffnen in',
  browserHint: 'Private Fenster und eigene Profile haben getrennte Anmeldungen.',
  sameAsAll: browser => `Wie bei allen Konten (${browser})`,
  systemDefault: 'Standardbrowser',
  privateWindow: browser => `${browser}, privates Fenster`,
  ownProfile: browser => `${browser}, eigenes Profil für dieses Konto`,
  ownProfiles: browser => `${browser}, eigenes Profil für jedes Konto`,
  notFound: browser => `${browser} (nicht gefunden)`,
};

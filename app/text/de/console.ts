import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'Konsole öffnen bei',
  pageHint:
    'Ein Dienst oder die Adresse einer Seite der AWS-Konsole. Sie öffnet sich in der Region dieser Rolle, wenn die Adresse keine andere nennt.',
  home: 'Startseite der Konsole',
  browser: 'Konsole öffnen in',
  browserHint: 'Ein privates Fenster oder ein eigenes Profil hat eigene Anmeldungen.',
  sameAsAll: browser => `Wie bei allen Konten (${browser})`,
  systemDefault: 'Standardbrowser',
  privateWindow: browser => `${browser}, privates Fenster`,
  ownProfile: browser => `${browser}, eigenes Profil für dieses Konto`,
  ownProfiles: browser => `${browser}, eigenes Profil für jedes Konto`,
  notFound: browser => `${browser} (nicht gefunden)`,
};

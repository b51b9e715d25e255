import type { Text } from '../en/en.ts';

export const console: Text['console'] = {
  page: 'Page d’ouverture de la console',
  pageHint:
    'Un service ou l’adresse d’une page de la console AWS. Elle s’ouvre dans la région de ce rôle, sauf si l’adresse en indique une autre.',
  home: 'Accueil de la console',
  browser: 'Ouvrir la console dans',
  browserHint: 'Une fenêtre privée ou un profil séparé a ses propres connexions.',
  sameAsAll: browser => `Identique aux autres comptes (${browser})`,
  systemDefault: 'Navigateur par défaut',
  privateWindow: browser => `${browser}, fenêtre privée`,
  ownProfile: browser => `${browser}, profil séparé pour ce compte`,
  ownProfiles: browser => `${browser}, profil séparé pour chaque compte`,
  notFound: browser => `${browser} (introuvable)`,
};

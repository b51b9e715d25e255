import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Ces comptes sont-ils les vôtres ?',
  lead: company => `La connexion à ${company} a donné d’autres comptes qu’auparavant. Rien n’a encore changé.`,
  warning:
    'Pendant une connexion, un autre site web peut envoyer ses propres comptes. Si vous n’attendiez aucun changement, ne les utilisez pas et prévenez votre service informatique.',
  host: 'Envoyés par',
  issuer: 'Signés par',
  knownIssuer: 'Signés jusqu’ici par',
  unnamed: 'Non indiqué',
  accounts: 'Comptes',
  accountId: accountId => `ID de compte ${accountId}`,
  roles: count => plural('fr', count, { one: n => `${n} rôle`, other: n => `${n} rôles` }),
  sealed: 'Seul AWS peut lire les comptes de cette connexion. Votre liste de rôles reste telle quelle.',
  expired: 'Cette connexion a expiré. Pour démarrer un rôle, reconnectez-vous.',
  use: 'Utiliser ces comptes',
  leave: 'Ne pas les utiliser',
};

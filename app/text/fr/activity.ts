import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const activity: Text['activity'] = {
  title: 'Activité',
  none: 'Rien pour l’instant. Vous verrez ici les rôles que vous avez eus et ce qui a échoué.',
  kept: 'Conservé 90 jours sur cet ordinateur. Aucune clé n’y figure.',
  copy: 'Copier en CSV',
  save: 'Enregistrer en CSV…',
  copied: 'Copié.',
  columns: [
    'Début',
    'Clés valables jusqu’à',
    'Fin',
    'Cause de la fin',
    'Personne',
    'Entreprise',
    'Compte',
    'Numéro de compte',
    'Rôle',
    'Profil',
    'Échec',
    'Référence',
  ],
  ends: { live: 'Actif', stopped: 'Arrêté', expired: 'Expiré', unknown: 'A pris fin pendant que Mai était fermé' },
  span: (from, until) => `${from} – ${until}`,
  renewed: count => plural('fr', count, { one: n => `renouvelé ${n} fois`, other: n => `renouvelé ${n} fois` }),
  more: count =>
    plural('fr', count, {
      one: n => `et ${n} autre, plus ancien, dans le tableau`,
      other: n => `et ${n} autres, plus anciens, dans le tableau`,
    }),
  reference: reference => `Référence ${reference}`,
  fileName: 'mai-activite.csv',
};

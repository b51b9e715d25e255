import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const menu: Text['menu'] = {
  state: {
    none: 'Aucun rôle actif',
    renewing: count =>
      plural('fr', count, {
        one: n => `${n} rôle actif, renouvelé automatiquement`,
        other: n => `${n} rôles actifs, tous renouvelés automatiquement`,
      }),
    expiring: (count, at) =>
      plural('fr', count, {
        one: n => `${n} rôle actif, expire à ${at}`,
        other: n => `${n} rôles actifs, le premier expire à ${at}`,
      }),
    starting: count => plural('fr', count, { one: 'Démarrage d’un rôle…', other: n => `Démarrage de ${n} rôles…` }),
    signIn: 'Action requise : reconnectez-vous',
    attention: 'Action requise',
  },
  tooltip: state => `Mai : ${state}`,
  what: parts => parts.join(' · '),
  withState: (what, state) => `${what} – ${state}`,
  active: what => `✓ ${what}`,
  production: 'PROD',
  renews: 'renouvelé automatiquement',
  expires: at => `expire à ${at}`,
  starting: 'démarrage…',
  renewing: 'Renouvellement…',
  openConsole: 'Ouvrir la console',
  copyProfileName: 'Copier le nom du profil',
  copyFor: format => `Copier pour ${format}`,
  makeDefault: 'Définir par défaut',
  isDefault: 'Par défaut',
  renewNow: 'Renouveler maintenant',
  stopAll: 'Tout arrêter',
  roles: 'Rôles',
  allAccounts: 'Tous les comptes',
  more: 'Voir plus dans Mai…',
  company: (company, person) => `${company} (${person})`,
  signOut: 'Se déconnecter…',
  troubleshoot: 'Résolution des problèmes…',
  settings: 'Paramètres…',
  quit: 'Quitter Mai…',
  question: {
    signOut: company => `Se déconnecter de ${company} ?`,
    signOutHint: 'Pour démarrer un rôle, vous devrez vous reconnecter.',
    signOutYes: 'Se déconnecter',
    quit: 'Quitter Mai ?',
    quitHint: 'Mai ne renouvelle les rôles que lorsqu’il est ouvert.',
    quitYes: 'Quitter',
    stops: count =>
      plural('fr', count, {
        one: 'Ce rôle sera arrêté et ses informations d’identification supprimées :',
        other: n => `Ces ${n} rôles seront arrêtés et leurs informations d’identification supprimées :`,
      }),
    unrenewed: count =>
      plural('fr', count, {
        one: 'Ce rôle ne sera plus renouvelé :',
        other: n => `Ces ${n} rôles ne seront plus renouvelés :`,
      }),
    cancel: 'Annuler',
  },
};

import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const roleRequests: Text['roleRequests'] = {
  startTitle: (role, account) => `Démarrer ${role} dans ${account} ?`,
  start: profile => `Un programme de cet ordinateur attend le profil « ${profile} ».`,
  waiting: (role, account) => `Un programme attend ${role} dans ${account}.`,
  moreWaiting: count =>
    plural('fr', count, { one: n => `${n} autre rôle est attendu.`, other: n => `${n} autres rôles sont attendus.` }),
  person: (host, since) => `Connectez-vous sur ${host} pour le démarrer. En attente depuis ${since}.`,
  setting: 'Les outils vous attendent',
  settingHint:
    'Si le rôle n’est pas actif, Mai le renouvelle ou vous demande de vous connecter, et les outils attendent jusqu’à 50 secondes. Le profil reste dans vos fichiers AWS jusqu’à l’arrêt du rôle.',
};

export const ensure: Text['ensure'] = {
  active: (profile, until) => `Le profil « ${profile} » est actif jusqu’à ${until}.`,
  unknownProfile: profile =>
    `Aucun rôle dans Mai n’a le profil « ${profile} ». La page de chaque rôle dans Mai indique son profil.`,
  declined: profile => `Le profil « ${profile} » n’est pas actif. Son démarrage a été refusé dans Mai.`,
  personNeeded: profile => `Le profil « ${profile} » n’est pas actif. Démarrez son rôle dans Mai ou connectez-vous-y.`,
  offline: profile => `Le profil « ${profile} » n’est pas actif et cet ordinateur est hors ligne.`,
  failed: (profile, reason) => `Le profil « ${profile} » n’est pas actif. ${reason}.`,
  unexplained: 'Mai en indique la raison',
  notStartable: 'Mai n’est pas lancé et n’a pas pu être lancé d’ici. Lancez-le sur votre bureau, puis réessayez.',
  usage: {
    line: 'Utilisation : mai --ensure PROFIL [--wait SECONDES]',
    profileMissing: 'Le nom d’un profil AWS manque.',
    profileInvalid: name => `« ${name} » n’est pas un nom de profil AWS valide.`,
    waitInvalid: most => `--wait attend un nombre entier de secondes, de 0 à ${most}.`,
    unknown: word => `« ${word} » n’est pas une option de cette commande.`,
  },
};

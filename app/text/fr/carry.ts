import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('fr', value);

export const carry: Text['carry'] = {
  save: 'Enregistrer les paramètres dans un fichier…',
  open: 'Reprendre les paramètres d’un fichier…',
  hint: 'Pour un autre ordinateur. Le fichier ne contient ni clés ni mot de passe, mais les adresses de vos entreprises et des numéros de compte.',
  title: 'Paramètres d’un fichier',
  from: name => `De ${q(name)}`,
  lead: 'Rien n’a encore changé. Si vous les utilisez, voici ce que fait Mai :',
  none: 'Tout est déjà ainsi. Rien ne changerait.',
  use: 'Utiliser ces paramètres',
  leave: 'Pas maintenant',
  changes: {
    addsCompany: (name, host) => `Ajoute ${q(name)}, avec connexion sur ${q(host)}`,
    sets: names => `Change ${list('fr', names)}`,
    roles: count =>
      plural('fr', count, {
        one: n => `Change les paramètres de ${n} rôle`,
        other: n => `Change les paramètres de ${n} rôles`,
      }),
    chained: count =>
      plural('fr', count, {
        one: n => `Ajoute ${n} rôle d’un autre compte`,
        other: n => `Ajoute ${n} rôles d’autres comptes`,
      }),
    accounts: count =>
      plural('fr', count, { one: n => `Nomme ou marque ${n} compte`, other: n => `Nomme ou marque ${n} comptes` }),
    favourites: count => plural('fr', count, { one: n => `Ajoute ${n} favori`, other: n => `Ajoute ${n} favoris` }),
    locked: 'Ne touche pas à ce que votre entreprise a décidé',
  },
  named: setting => `« ${setting} »`,
  profileTemplate: 'Nommage des profils',
  chosen: 'Paramètres que vous avez changés',
};

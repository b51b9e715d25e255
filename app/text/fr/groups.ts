import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const groups: Text['groups'] = {
  heading: 'Groupes',
  roles: count => plural('fr', count, { one: n => `${n} rôle`, other: n => `${n} rôles` }),
  start: name => `Démarrer ${name}`,
  allActive: name => `Tous les rôles de ${name} sont actifs`,
  edit: name => `Modifier ${name}`,
  save: 'Enregistrer les rôles actifs comme groupe…',
  newTitle: 'Nouveau groupe',
  lead: 'Un clic démarre tous les rôles d’un groupe, ici et dans le menu de l’icône.',
  name: 'Nom',
  nameHint: 'Par exemple : Matin.',
  choice: 'Rôles',
  choiceHint: most => `Jusqu’à ${most} : vos rôles actifs et vos favoris.`,
  saveYes: 'Enregistrer le groupe',
  remove: 'Supprimer le groupe',
  confirm: {
    title: name => `${name} contient des rôles de production`,
    question: 'Démarrer aussi ces rôles ?',
    yes: 'Tout démarrer',
    no: 'Annuler',
    inMenu: count =>
      plural('fr', count, {
        one: n => `Démarrer, avec ${n} rôle de production`,
        other: n => `Démarrer, avec ${n} rôles de production`,
      }),
  },
};

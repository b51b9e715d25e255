import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const notices: Text['notices'] = {
  open: 'Ouvrir Mai',
  byClick: label => `Cliquez : ${label}.`,
  readyTitle: (role, account) => `${role} dans ${account} est prêt`,
  readyTitleMany: count => plural('fr', count, { one: n => `${n} rôle est prêt`, other: n => `${n} rôles sont prêts` }),
  ready: until => `Les outils AWS peuvent l’utiliser jusqu’à ${until}.`,
  renewedTitle: (role, account) => `${role} dans ${account} a de nouvelles clés`,
  renewedTitleMany: count =>
    plural('fr', count, { one: n => `${n} rôle a de nouvelles clés`, other: n => `${n} rôles ont de nouvelles clés` }),
  renewed: until => `Elles fonctionnent jusqu’à ${until}.`,
  first: (role, account, until) => `Le premier à prendre fin est ${role} dans ${account}, à ${until}.`,
  endingTitle: (role, account, left) => `${role} dans ${account} prend fin dans ${left}`,
  endingTitleMany: (count, left) =>
    plural('fr', count, {
      one: n => `${n} rôle prend fin dans ${left}`,
      other: n => `${n} rôles prennent fin, le premier dans ${left}`,
    }),
  endingOffline: 'Cet ordinateur est hors ligne. De nouvelles clés arriveront au retour du réseau.',
  ending: company => `Connectez-vous à ${company} pour obtenir de nouvelles clés.`,
};

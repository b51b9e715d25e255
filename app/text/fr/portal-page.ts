import type { Text } from '../en/en.ts';

export const portalPage: Text['portalPage'] = {
  received: {
    title: 'Continuez dans Mai',
    text: 'Mai a reçu la réponse d’AWS. Vous pouvez fermer cette page.',
  },
  refused: {
    title: 'La connexion n’a pas abouti',
    text: 'AWS n’a envoyé aucune autorisation. Retournez dans Mai pour réessayer. Vous pouvez fermer cette page.',
  },
  expired: {
    title: 'Cette demande de connexion a expiré',
    text: 'Mai a attendu 10 minutes. Connectez-vous à nouveau depuis Mai.',
  },
  unchecked: {
    title: 'La connexion ne peut pas aboutir ici',
    text: 'Mai n’a pas pu confirmer que ce navigateur est le vôtre. Dans Mai, choisissez « Utiliser un autre ordinateur » pour vous connecter avec un code.',
  },
};

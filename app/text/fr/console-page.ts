import type { Text } from '../en/en.ts';

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Ce lien a expiré',
    text: 'Un lien de console de Mai fonctionne une seule fois, pendant 30 secondes. Ouvrez de nouveau la console depuis Mai.',
  },
  unchecked: {
    title: 'La console ne peut pas s’ouvrir ici',
    text: 'Mai n’a pas pu confirmer que ce navigateur est le vôtre. Dans Mai, choisissez « Copier le lien de la console » et collez le lien ici.',
  },
};

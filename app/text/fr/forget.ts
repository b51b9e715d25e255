import type { Text } from '../en/en.ts';

export const forget: Text['forget'] = {
  open: 'Oublier cet ordinateur…',
  lead: 'Mai supprime de cet ordinateur tout ce qui est à lui, puis se ferme :',
  goes: [
    'vos entreprises, avec leurs connexions et cookies, leurs comptes et leurs rôles',
    'les clés qu’il a écrites, dans les fichiers AWS et dans le trousseau',
    'les copies de vos fichiers AWS qu’il a gardées',
    'ses paramètres, son activité et son journal',
    'sa place parmi les programmes lancés à l’ouverture de votre session',
  ],
  stays: 'Tout le reste de vos fichiers AWS demeure tel quel. Cette action est irréversible.',
  yes: 'Tout oublier',
  no: 'Garder',
};

import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyRotation: Text['keyRotation'] = {
  created: days =>
    days === 0
      ? 'Elle a été créée aujourd’hui.'
      : plural('fr', days, {
          one: n => `Elle a été créée il y a ${n} jour.`,
          other: n => `Elle a été créée il y a ${n} jours.`,
        }),
  never: 'AWS n’a enregistré aucune utilisation.',
  used: (days, service) =>
    days === 0
      ? `Sa dernière utilisation date d’aujourd’hui, pour ${service}.`
      : plural('fr', days, {
          one: n => `Sa dernière utilisation date d’il y a ${n} jour, pour ${service}.`,
          other: n => `Sa dernière utilisation date d’il y a ${n} jours, pour ${service}.`,
        }),
  ownUse: 'La vérification par Mai compte aussi comme une utilisation.',
  root: 'Elle appartient à l’utilisateur racine, qui peut tout faire dans le compte. Supprimez-la dans la console AWS.',
  rejected: code => `AWS la refuse (${code}). Si elle a été supprimée ou désactivée, retirez-la ici.`,
  ways: {
    service: {
      title: 'Le mieux : exécuter le programme sur AWS',
      detail:
        'Un profil d’instance fournit ses informations d’identification. On s’y connecte avec le compte de l’entreprise (OAuth).',
    },
    role: {
      title: 'Ou utiliser plutôt un rôle dans Mai',
      detail: 'Démarrez le rôle et indiquez son profil dans le programme. Faites ensuite supprimer la clé dans IAM.',
    },
    rotate: {
      title: 'Si la clé doit rester : effectuer sa rotation',
      detail: 'Mai la remplace par une nouvelle clé et supprime l’ancienne plus tard.',
    },
    twoKeys: 'L’utilisateur IAM a déjà deux clés, la limite. Supprimez d’abord dans IAM celle qui ne sert pas.',
    notAllowed:
      'La clé ne peut pas répertorier les clés de son utilisateur. Demandez à votre service informatique de l’autoriser à gérer ses propres clés d’accès.',
  },
  ask: 'Rotation…',
  question: {
    lead: (user, account) => `Rotation de la clé de « ${user} » dans le compte ${account} :`,
    create: 'Créer une deuxième clé avec les autorisations de celle-ci, et la tester.',
    write: 'L’écrire à la place de l’ancienne. Une sauvegarde conserve l’ancienne.',
    deactivate:
      'La tester de nouveau depuis le fichier, puis désactiver l’ancienne. Les programmes qui l’utilisent ailleurs cessent de fonctionner.',
    remove: date =>
      `Supprimer l’ancienne clé le ${date}, après un rappel. D’ici là, « Annuler la rotation » la réactive.`,
    failure: 'Si une étape échoue avant l’écriture, la nouvelle clé est supprimée. Rien d’autre n’a alors changé.',
    start: 'Effectuer la rotation',
    cancel: 'Annuler',
  },
  steps: {
    creating: 'Création d’une nouvelle clé…',
    testing: 'Test de la nouvelle clé…',
    writing: 'Écriture du fichier…',
    checking: 'Test de la clé du fichier…',
    deactivating: 'Désactivation de l’ancienne clé…',
  },
  running: oldId => `Rotation de la clé d’accès ${oldId} en cours`,
  inactive: {
    title: (oldId, newId) => `La clé d’accès ${oldId} a été remplacée par ${newId}`,
    detail: (user, date) =>
      `L’ancienne clé de « ${user} » est inactive et sera supprimée le ${date}. Si un programme en a encore besoin, choisissez « Annuler la rotation ».`,
  },
  'both-active': {
    title: (oldId, newId) => `Les clés d’accès ${oldId} et ${newId} sont toutes deux actives`,
    detail: user =>
      `Votre fichier contient la nouvelle clé de « ${user} ». Désactivez l’ancienne quand aucun programme ne l’utilise plus.`,
  },
  replacing: {
    title: oldId => `La rotation de la clé d’accès ${oldId} n’est pas terminée`,
    detail: user => `Les deux clés de « ${user} » sont actives.`,
  },
  creating: {
    title: oldId => `La rotation de la clé d’accès ${oldId} a été interrompue`,
    detail: user =>
      `AWS a peut-être créé une deuxième clé pour « ${user} ». Mai le vérifiera dès qu’AWS sera joignable.`,
  },
  reactivating: {
    title: oldId => `La clé d’accès ${oldId} n’est pas encore réactivée`,
    detail: 'AWS ne l’a pas encore confirmé. Mai ne supprimera plus cette clé.',
  },
  unused: {
    title: newId => `La clé d’accès ${newId} n’est pas utilisée`,
    detail: user =>
      `La rotation pour « ${user} » s’est arrêtée et cette nouvelle clé n’a pas pu être supprimée. Aucun programme ne la possède.`,
  },
  'unknown-key': {
    title: newId => `La clé d’accès ${newId} a été créée pendant une interruption`,
    detail: user =>
      `Mai a été fermé pendant qu’AWS créait une clé pour « ${user} ». C’est probablement celle-ci, et aucun programme ne la possède alors. Supprimez-la, sauf si un collègue l’a créée.`,
  },
  actions: {
    undo: 'Annuler la rotation',
    deleteOld: 'Supprimer maintenant…',
    deactivate: 'Désactiver l’ancienne clé',
    again: 'Réessayer',
    deleteNew: 'Supprimer cette clé…',
    keepBoth: 'Garder les deux',
    dismiss: 'Masquer',
  },
  deletion: {
    question: id => `Supprimer la clé d’accès ${id} ? Elle ne pourra pas être restaurée.`,
    yes: 'Supprimer la clé',
    no: 'Annuler',
  },
  reminder: {
    title: oldId => `La clé d’accès ${oldId} sera bientôt supprimée`,
    body: (user, date) =>
      `L’ancienne clé de « ${user} » est inactive et sera supprimée le ${date}. Pour la garder, choisissez « Annuler la rotation » dans « Résolution des problèmes ».`,
  },
};

export const rotationFailures: Pick<
  Text['failures'],
  'iam-refused' | 'iam-unreachable' | 'key-changed' | 'key-elsewhere' | 'two-keys' | 'root-key' | 'rotation-unsaved'
> = {
  'iam-refused': {
    title: 'AWS a refusé la demande',
    denied: action =>
      `La clé n’est pas autorisée à appeler ${action}. Demandez à votre service informatique de l’autoriser à gérer ses propres clés d’accès.`,
    other: (action, code) => `AWS a répondu « ${code} » à ${action}.`,
  },
  'iam-unreachable': {
    title: 'AWS est injoignable',
    detail: host => `${host} n’a pas répondu. Vérifiez le réseau, le VPN ou le proxy, puis réessayez.`,
  },
  'key-changed': {
    title: 'Le fichier contient maintenant une autre clé',
    detail: 'Un autre programme ou une personne l’a modifié. Mai n’a rien écrasé.',
  },
  'key-elsewhere': {
    title: section => `La clé se trouve aussi dans [${section}]`,
    detail: path =>
      `Mai ne peut pas la remplacer dans cette section de ${path}. Retirez-la de cette section ou n’utilisez que des lettres, des chiffres et des traits d’union dans le nom du profil.`,
  },
  'two-keys': {
    title: 'L’utilisateur IAM a déjà deux clés',
    detail: 'IAM n’en permet pas une troisième. Supprimez d’abord celle qui ne sert pas.',
  },
  'root-key': {
    title: 'Cette clé appartient à l’utilisateur racine',
    detail: 'Mai n’en effectue pas la rotation. Supprimez-la dans la console AWS.',
  },
  'rotation-unsaved': {
    title: 'La rotation ne peut pas être enregistrée',
    detail: reason => `${reason} Mai a besoin de cet enregistrement en cas d’interruption.`,
  },
};

import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `${host} est injoignable`,
    name: 'Aucun ordinateur ne porte ce nom. L’adresse est-elle juste, et lui faut-il le VPN de votre entreprise ?',
    refused:
      'L’ordinateur est là mais n’accepte pas la connexion. Réessayez dans un instant, ou demandez à votre service informatique.',
    timeout: 'La réponse n’est pas arrivée à temps. Vérifiez votre réseau ou votre VPN et réessayez.',
    offline: 'Cet ordinateur est hors ligne. Mai continuera au retour du réseau.',
    proxy: 'Le proxy de votre réseau n’a pas laissé passer Mai. Parlez-en à votre service informatique.',
    other: 'La connexion a échoué. Vérifiez votre réseau ou votre VPN et réessayez.',
  },
  'proxy-password': {
    title: 'Votre réseau demande un mot de passe',
    detail: proxy => `Le proxy ${proxy} ne laisse passer Mai qu’une fois que vous avez dit qui vous êtes.`,
  },
  'no-keychain': {
    title: 'Cet ordinateur ne conserve pas de mots de passe',
    detail: 'Mai n’a pas trouvé de trousseau, ou n’y a pas eu accès. Il ne garde jamais de mot de passe ailleurs.',
  },
  'keychain-waiting': {
    title: 'Votre trousseau demande un mot de passe',
    detail: 'Déverrouillez-le dans sa propre fenêtre, puis réessayez.',
  },
  'keychain-unreachable': {
    title: 'Le trousseau est inaccessible d’ici',
    detail: 'Les informations d’identification s’y trouvent. Lancez Mai sur votre bureau, puis réessayez.',
  },
  'server-error': {
    title: host => `${host} a un problème`,
    detail: status =>
      `La page de votre entreprise a répondu par l’erreur ${status}. Vous n’y êtes pour rien ; réessayez dans un instant ou prévenez votre service informatique.`,
  },
  'untrusted-certificate': {
    title: host => `Mai ne fait pas confiance à ${host}`,
    detail:
      'Son certificat n’est pas valide : quelqu’un pourrait écouter. Mai n’est pas allé plus loin. Demandez à votre service informatique et ne saisissez jamais votre mot de passe sur une telle page.',
  },
  'sandbox-off': {
    title: 'Mai s’exécute sans son bac à sable',
    detail: by =>
      `Il a été lancé avec ${by} : une page de connexion pourrait ainsi accéder à plus de choses sur cet ordinateur qu’elle ne le doit. Mai n’en ouvre aucune. Quittez Mai et relancez-le sans ${by}.`,
  },
  'insecure-page': {
    title: 'La page de connexion menait à un endroit non protégé',
    detail: host =>
      `La page de votre entreprise vous a envoyé vers ${host} par une liaison que d’autres pourraient lire. Mai n’a pas suivi. Prévenez votre service informatique.`,
  },
  'host-not-allowed': {
    title: 'La page de connexion menait ailleurs',
    detail: host =>
      `La configuration de votre entreprise ne cite pas ${host} parmi les hôtes de connexion ; Mai ne l’a donc pas ouvert. Prévenez votre service informatique.`,
  },
  'password-passed-on': {
    title: 'La page de connexion a voulu transmettre votre mot de passe',
    detail: host =>
      `La page a tenté d’envoyer votre mot de passe à ${host} ; la connexion a donc été interrompue. Prévenez votre service informatique et changez le mot de passe si vous ne vous y attendiez pas.`,
  },
  'private-address': {
    title: 'La page de connexion menait à un réseau privé',
    detail: host =>
      `La page menait à ${host}, une adresse de cet ordinateur ou d’un réseau privé. Une page publique n’y a pas droit ; la connexion a donc été interrompue. Prévenez votre service informatique.`,
  },
  'aws-endpoint-refused': {
    title: 'Le point de terminaison AWS est inutilisable',
    detail: variable =>
      `${variable} n’est pas une adresse https : aucune demande n’a été envoyée à AWS. Corrigez ou supprimez la variable, puis redémarrez Mai.`,
  },
  'nothing-posted': {
    title: 'La connexion n’est pas arrivée jusqu’à AWS',
    detail: host =>
      `${host} a répondu, mais ne vous a pas transmis à AWS. L’adresse est peut-être celle d’une autre application. Vérifiez-la ou demandez à votre service informatique l’adresse de connexion AWS.`,
  },
  'sign-in-closed': {
    title: 'La connexion n’a pas été terminée',
    detail: 'La fenêtre de connexion a été fermée avant que votre entreprise vous transmette à AWS.',
  },
  'sign-in-cancelled': { title: 'Connexion annulée', detail: 'Rien n’a changé. Connectez-vous quand vous voulez.' },
  'sign-in-needs-person': {
    title: 'Reconnectez-vous',
    detail: host => `${host} veut vous voir avant de donner de nouvelles clés.`,
  },
  'sign-in-page-crashed': {
    title: 'La page de connexion s’est arrêtée',
    detail: host => `La page de ${host} a planté. Rien n’est perdu ; réessayez.`,
  },
  'assertion-malformed': {
    title: 'La réponse de votre entreprise est illisible',
    detail: reason =>
      `Ce que la page de connexion a envoyé à AWS est endommagé (${reason}). Réessayez ; si cela persiste, transmettez ces mots à votre service informatique.`,
  },
  'assertion-encrypted': {
    title: 'Votre entreprise chiffre sa réponse',
    detail:
      'Seul AWS peut lire vos rôles. Demandez à votre service informatique de désactiver le chiffrement des assertions pour AWS, ou de vous envoyer un fichier de configuration qui liste les rôles.',
  },
  'assertion-expired': {
    title: 'Votre connexion avait déjà expiré',
    detail:
      'Les entreprises accordent cinq minutes. Reconnectez-vous ; si cela persiste, l’horloge de cet ordinateur ou celle de votre entreprise est décalée.',
  },
  'other-accounts': {
    title: company => `La connexion à ${company} a donné d’autres comptes`,
    detail: host =>
      `Une page de ${host} a envoyé des comptes que Mai ne connaît pas de votre entreprise. Rien n’a changé. Vérifiez-les avant de les utiliser.`,
  },
  'assertion-refused': {
    title: 'Votre entreprise a refusé la connexion',
    denied:
      'Vous n’avez peut-être pas accès à l’application AWS. Demandez à votre service informatique de vous y ajouter.',
    other: 'Sa page a répondu sans dire pourquoi. Réessayez, ou demandez à votre service informatique.',
  },
  'browser-refused': {
    title: host => `${host} ne laisse pas cette fenêtre se connecter`,
    detail:
      'Google prend parfois les fenêtres d’autres programmes pour des navigateurs non sécurisés. Réessayez ; si cela persiste, demandez à votre service informatique d’autoriser Mai dans Google Workspace, ou une adresse de connexion AWS qui ne commence pas chez Google.',
  },
  'no-roles': {
    title: 'Pas encore de rôle AWS',
    detail:
      'Vous êtes connecté, mais votre entreprise ne vous donne aucun rôle AWS. Demandez-en un à votre service informatique, puis reconnectez-vous.',
  },
  'identity-center-role': {
    title: role => `${role} fonctionne autrement`,
    detail:
      'Votre entreprise utilise IAM Identity Center pour celui-ci. AWS ne donne jamais ses clés par SAML ; prenez-les dans le portail d’accès AWS, ou demandez à votre service informatique un rôle qui ne s’appelle pas AWSReservedSSO.',
  },
  'role-not-offered': {
    title: role => `${role} n’est plus proposé`,
    detail:
      'La réponse de votre entreprise ne mentionne plus ce rôle. Adressez-vous à votre service informatique si vous en avez encore besoin.',
  },
} satisfies Partial<Text['failures']>;

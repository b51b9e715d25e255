import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `${host} est injoignable`,
    name: 'Cette adresse est introuvable. Est-elle correcte, et faut-il le VPN de votre entreprise ?',
    refused:
      'Le serveur a refusé la connexion. Réessayez dans un instant, ou adressez-vous à votre service informatique.',
    timeout: 'La réponse n’est pas arrivée à temps. Vérifiez votre réseau ou votre VPN, puis réessayez.',
    offline: 'Cet ordinateur est hors ligne. Réessayez au retour du réseau.',
    proxy: 'Le proxy de votre réseau a bloqué la connexion. Parlez-en à votre service informatique.',
    other: 'La connexion a échoué. Vérifiez votre réseau ou votre VPN, puis réessayez.',
  },
  'proxy-password': {
    title: 'Votre réseau demande un mot de passe',
    detail: proxy => `Le proxy ${proxy} demande un nom d’utilisateur et un mot de passe.`,
  },
  'no-keychain': {
    title: 'Aucun trousseau trouvé',
    detail:
      'Mai n’a pas trouvé de trousseau ou n’a pas pu l’ouvrir. Les mots de passe ne sont jamais enregistrés ailleurs.',
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
    title: host => `Problème sur ${host}`,
    detail: status =>
      `La page de votre entreprise a renvoyé l’erreur ${status}. Vous n’y êtes pour rien. Réessayez dans un instant, ou prévenez votre service informatique.`,
  },
  'untrusted-certificate': {
    title: host => `Le certificat de ${host} n’est pas valide`,
    detail:
      'Quelqu’un pourrait intercepter la connexion. Mai l’a donc interrompue. Prévenez votre service informatique. Ne saisissez jamais votre mot de passe sur une telle page.',
  },
  'sandbox-off': {
    title: 'Mai s’exécute sans son bac à sable',
    detail: by =>
      `Mai a été lancé avec ${by} : les pages de connexion ne seraient pas isolées de cet ordinateur. Pour vous connecter, quittez Mai et relancez-le sans ${by}.`,
  },
  'insecure-page': {
    title: 'La page de connexion n’est pas sécurisée',
    detail: host =>
      `La page de votre entreprise a redirigé vers ${host} sans chiffrement. Mai a donc interrompu la connexion. Prévenez votre service informatique.`,
  },
  'host-not-allowed': {
    title: 'La page de connexion a ouvert un autre site',
    detail: host =>
      `${host} ne figure pas parmi les sites de connexion de votre entreprise. Mai a donc interrompu la connexion. Prévenez votre service informatique.`,
  },
  'password-passed-on': {
    title: 'La page de connexion a voulu transmettre votre mot de passe',
    detail: host =>
      `La page a tenté d’envoyer votre mot de passe à ${host}. Mai a donc interrompu la connexion. Si vous ne vous y attendiez pas, prévenez votre service informatique et changez de mot de passe.`,
  },
  'private-address': {
    title: 'La page de connexion menait à un réseau privé',
    detail: host =>
      `Elle menait à ${host}, sur cet ordinateur ou un réseau privé. Une page publique n’en a pas le droit. Mai a donc interrompu la connexion. Prévenez votre service informatique.`,
  },
  'aws-endpoint-refused': {
    title: 'Le point de terminaison AWS est inutilisable',
    detail: variable =>
      `${variable} n’est pas une adresse https. Aucune requête n’a été envoyée à AWS. Corrigez ou supprimez la variable, puis relancez Mai.`,
  },
  'nothing-posted': {
    title: 'La connexion n’a pas atteint AWS',
    detail: host =>
      `${host} n’a pas redirigé la connexion vers AWS. L’adresse est peut-être celle d’une autre application. Vérifiez-la, ou demandez l’adresse de connexion AWS à votre service informatique.`,
  },
  'sign-in-closed': {
    title: 'La connexion n’est pas terminée',
    detail: 'La fenêtre de connexion a été fermée avant d’atteindre AWS.',
    timeout: 'Mai a attendu votre navigateur pendant 10 minutes. Reconnectez-vous.',
  },
  'sign-in-canceled': {
    title: 'Connexion annulée',
    detail: 'Rien n’a changé. Vous pouvez vous connecter à tout moment.',
  },
  'sign-in-needs-person': {
    title: 'Reconnectez-vous',
    detail: host => `Connectez-vous sur ${host} pour garder vos rôles actifs.`,
  },
  'sign-in-page-crashed': {
    title: 'La page de connexion s’est arrêtée',
    detail: host => `La page de ${host} a planté. Rien n’est perdu. Réessayez.`,
  },
  'assertion-malformed': {
    title: 'Les données de connexion de votre entreprise sont illisibles',
    detail: reason =>
      `La page de connexion a envoyé à AWS des données endommagées (${reason}). Réessayez. Si cela persiste, envoyez ce message à votre service informatique.`,
  },
  'assertion-encrypted': {
    title: 'Votre entreprise chiffre ses données de connexion',
    detail:
      'Seul AWS peut lire vos rôles. Demandez à votre service informatique un fichier de configuration qui les liste, ou de désactiver le chiffrement des assertions.',
  },
  'assertion-expired': {
    title: 'Votre connexion a expiré',
    detail:
      'Une connexion n’est valable que quelques minutes. Reconnectez-vous. Si cela persiste, l’horloge de cet ordinateur ou celle de votre entreprise est décalée.',
  },
  'other-accounts': {
    title: company => `La connexion à ${company} a renvoyé d’autres comptes`,
    detail: host =>
      `Une page de ${host} a envoyé des comptes nouveaux pour votre entreprise. Rien n’a changé. Vérifiez-les avant de les utiliser.`,
  },
  'assertion-refused': {
    title: 'Votre entreprise a refusé la connexion',
    denied:
      'L’application AWS ne vous est peut-être pas attribuée. Demandez à votre service informatique de vous ajouter.',
    other: 'Sa page n’a indiqué aucun motif. Réessayez, ou adressez-vous à votre service informatique.',
  },
  'browser-refused': {
    embedded: {
      title: host => `${host} a bloqué cette fenêtre de connexion`,
      detail: () =>
        'Google bloque parfois les fenêtres de connexion d’autres applications. Réessayez. Si cela persiste, demandez à votre service informatique d’autoriser Mai dans Google Workspace. Il existe peut-être aussi une adresse de connexion AWS hors de Google.',
    },
    controlled: {
      title: host => `${host} a bloqué ce navigateur`,
      detail: () =>
        'Google bloque aussi les navigateurs ouverts par une autre application. Demandez à votre service informatique une adresse de connexion AWS hors de Google.',
    },
    passkey: {
      title: () => 'Votre entreprise a demandé une clé d’accès',
      detail: host =>
        `${host} a demandé une clé d’accès ou une clé de sécurité. Si cela n’a pas fonctionné dans la fenêtre de Mai, connectez-vous avec votre propre navigateur.`,
    },
    device: {
      title: () => 'Votre entreprise vérifie cet ordinateur',
      detail: host =>
        `${host} n’accepte que les ordinateurs gérés par votre entreprise. Votre propre navigateur peut peut-être le prouver.`,
    },
  },
  'own-browser': {
    title: browser => `La connexion avec ${browser} n’a pas fonctionné`,
    missing: browser => `${browser} est introuvable sur cet ordinateur. Installez-le ou connectez-vous autrement.`,
    'no-start': browser => `${browser} n’a pas démarré. Réessayez.`,
    'no-answer': browser =>
      `${browser} n’a pas répondu à Mai. Une stratégie de votre entreprise en est peut-être la cause. Réessayez ou contactez votre service informatique.`,
    forbidden: browser =>
      `Une stratégie de cet ordinateur ne permet pas à Mai d’utiliser ${browser}. Interrogez votre service informatique sur la stratégie RemoteDebuggingAllowed.`,
    'in-use': browser =>
      `${browser} est encore ouvert depuis une connexion précédente. Fermez sa fenêtre et réessayez.`,
    ended: browser => `${browser} s’est fermé de façon inattendue. Rien n’est perdu. Réessayez.`,
  },
  'no-roles': {
    title: 'Pas encore de rôle AWS',
    detail:
      'La connexion a réussi, mais votre entreprise ne vous a attribué aucun rôle AWS. Demandez un accès à votre service informatique, puis reconnectez-vous.',
  },
  'identity-center-role': {
    title: role => `${role} passe par le portail d’accès AWS`,
    detail:
      'Ce rôle vient d’IAM Identity Center et ne s’utilise pas par SAML. Pour l’utiliser, ajoutez le portail d’accès AWS de votre entreprise.',
  },
  'portal-refused': {
    title: host => `${host} a refusé la connexion`,
    denied: 'La demande n’a pas été approuvée. Reconnectez-vous et choisissez « Autoriser l’accès ».',
    'code-expired': 'Le code a expiré. Reconnectez-vous pour en obtenir un nouveau.',
    throttled: 'AWS reçoit trop de demandes. Réessayez dans un instant.',
    other: code => `AWS a répondu ${code}. Réessayez. Si cela persiste, contactez votre service informatique.`,
  },
  'portal-region': {
    title: host => `La région de ${host} est nécessaire`,
    wrongTitle: (host, region) => `${host} n’est pas dans ${region}`,
    unknown:
      'Choisissez la région d’IAM Identity Center de votre entreprise. Votre service informatique peut vous l’indiquer.',
    wrong: 'Choisissez une autre région. Votre service informatique sait laquelle.',
  },
  'role-not-offered': {
    title: role => `${role} n’est plus proposé`,
    detail:
      'La connexion de votre entreprise n’inclut plus ce rôle. Adressez-vous à votre service informatique si vous en avez encore besoin.',
  },
} satisfies Partial<Text['failures']>;

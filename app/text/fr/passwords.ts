import type { Text } from '../en/en.ts';

export const passwords: Text['passwords'] = {
  user: 'Nom d’utilisateur',
  password: 'Mot de passe',
  fill: {
    offerTitle: 'Mai doit-il saisir votre mot de passe ?',
    offer: host => `Sur ${host} seulement, une fois par connexion, depuis le trousseau de cet ordinateur.`,
    offerAgain: host => `${host} n’a pas accepté celui qui était enregistré, et Mai l’a oublié.`,
    offerYes: 'Configurer…',
    offerNo: 'Non, merci',
    title: company => `Mot de passe pour ${company}`,
    lead: host =>
      `Mai le saisit sur ${host} et nulle part ailleurs, une fois par connexion. Il reste dans le trousseau de cet ordinateur.`,
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    setUp: 'Mot de passe…',
    setUpFor: company => `Mot de passe… pour ${company}`,
    forget: 'Oublier le mot de passe',
    forgetFor: company => `Oublier le mot de passe pour ${company}`,
    isOn: user => `Mai saisit le mot de passe de ${user}.`,
    noKeychain: 'Cet ordinateur n’a pas de trousseau, Mai ne garde donc aucun mot de passe.',
  },
  proxy: {
    title: 'Votre réseau demande un mot de passe',
    lead: proxy =>
      `Le proxy ${proxy} ne laisse passer personne sans mot de passe. Demandez-le à votre service informatique si vous ne le connaissez pas.`,
    realm: realm => `Il se présente comme « ${realm} ».`,
    unencrypted: 'Le mot de passe est envoyé en clair : d’autres personnes de ce réseau peuvent le lire.',
    changed: 'Le mot de passe enregistré n’a pas été envoyé : le proxy ou le réseau a changé.',
    refused: 'Le proxy ne l’a pas accepté. Vérifiez les deux et réessayez.',
    keep: 'Garder',
    keepHint: 'Dans le trousseau de cet ordinateur. Sinon, Mai redemande à son prochain démarrage.',
    submit: 'Continuer',
    submitting: 'Poursuite…',
    cancel: 'Annuler',
  },
};

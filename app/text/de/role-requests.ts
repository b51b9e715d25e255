import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const roleRequests: Text['roleRequests'] = {
  startTitle: (role, account) => `${role} in ${account} starten?`,
  start: profile => `Ein Programm auf diesem Computer wartet auf das Profil „${profile}“.`,
  waiting: (role, account) => `Ein Programm wartet auf ${role} in ${account}.`,
  moreWaiting: count =>
    plural('de', count, {
      one: 'Auf 1 weitere Rolle wird gewartet.',
      other: n => `Auf ${n} weitere Rollen wird gewartet.`,
    }),
  person: (host, since) => `Melden Sie sich bei ${host} an, um sie zu starten. Wartet seit ${since}.`,
  setting: 'Tools warten auf Sie',
  settingHint:
    'Ist die Rolle nicht aktiv, erneuert Mai sie oder bittet Sie um eine Anmeldung, und Tools warten bis zu 50 Sekunden. Das Profil bleibt in Ihren AWS-Dateien, bis Sie die Rolle beenden.',
};

export const ensure: Text['ensure'] = {
  active: (profile, until) => `Das Profil „${profile}“ ist bis ${until} aktiv.`,
  unknownProfile: profile =>
    `Keine Rolle in Mai hat das Profil „${profile}“. Die Seite jeder Rolle in Mai zeigt ihr Profil.`,
  declined: profile => `Das Profil „${profile}“ ist nicht aktiv. Der Start wurde in Mai abgelehnt.`,
  personNeeded: profile =>
    `Das Profil „${profile}“ ist nicht aktiv. Starten Sie die Rolle in Mai oder melden Sie sich dort an.`,
  offline: profile => `Das Profil „${profile}“ ist nicht aktiv, und dieser Computer ist offline.`,
  failed: (profile, reason) => `Das Profil „${profile}“ ist nicht aktiv. ${reason}.`,
  unexplained: 'Den Grund zeigt Mai',
  notStartable:
    'Mai läuft nicht und konnte von hier aus nicht gestartet werden. Starten Sie Mai auf Ihrem Desktop und versuchen Sie es erneut.',
  usage: {
    line: 'Aufruf: mai --ensure PROFIL [--wait SEKUNDEN]',
    profileMissing: 'Der Name eines AWS-Profils fehlt.',
    profileInvalid: name => `„${name}“ ist kein gültiger Name eines AWS-Profils.`,
    waitInvalid: most => `--wait braucht eine ganze Zahl von Sekunden, von 0 bis ${most}.`,
    unknown: word => `„${word}“ ist keine Option dieses Befehls.`,
  },
};

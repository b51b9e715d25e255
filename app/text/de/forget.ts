import type { Text } from '../en/en.ts';

export const forget: Text['forget'] = {
  open: 'Diesen Computer vergessen …',
  lead: 'Mai entfernt alles Eigene von diesem Computer und beendet sich:',
  goes: [
    'Ihre Firmen mit Anmeldungen und Cookies, Konten und Rollen',
    'die Schlüssel, die es in die AWS-Dateien und den Schlüsselbund geschrieben hat',
    'die Kopien Ihrer AWS-Dateien, die es aufgehoben hat',
    'seine Einstellungen, die Aktivität und das Protokoll',
    'seinen Platz unter den Programmen, die bei Ihrer Anmeldung am Computer starten',
  ],
  stays: 'Alles andere in Ihren AWS-Dateien bleibt, wie es ist. Das lässt sich nicht rückgängig machen.',
  yes: 'Alles vergessen',
  no: 'Behalten',
};

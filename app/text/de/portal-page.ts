import type { Text } from '../en/en.ts';

export const portalPage: Text['portalPage'] = {
  received: {
    title: 'Weiter in Mai',
    text: 'Mai hat die Antwort von AWS erhalten. Sie können diese Seite schließen.',
  },
  refused: {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    text: 'AWS hat keine Freigabe gesendet. Versuchen Sie es in Mai erneut. Sie können diese Seite schließen.',
  },
  expired: {
    title: 'Diese Anmeldung ist abgelaufen',
    text: 'Mai hat 10 Minuten gewartet. Melden Sie sich über Mai erneut an.',
  },
  unchecked: {
    title: 'Die Anmeldung kann hier nicht abgeschlossen werden',
    text: 'Mai konnte nicht bestätigen, dass dieser Browser Ihnen gehört. Wählen Sie in Mai „Anderen Computer verwenden“, um sich mit einem Code anzumelden.',
  },
};
